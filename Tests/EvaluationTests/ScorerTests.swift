import Testing

@testable import ProximateEvaluation

@Suite struct ScorerTests {
  @Test func aRightReportIsRight() throws {
    let score = try MadeReport().score()
    #expect(score.verdict && score.falseAlarm == nil)
    #expect(
      score.trigger == true && score.root == true && score.rootAmongThree == true && score.joint == true)
    #expect(score.isRight && score.onsetError == 30)
    #expect(score.claims.map(\.isRight) == [true, true] && score.claims.map(\.confidence) == [0.6, 0.8])
  }

  @Test func anAlternativeCountsAmongThreeOnly() throws {
    var report = MadeReport()
    let others = (0..<2).map { _ in MadeReport.claim("web", "f4", confidence: 0.1) }
    let right = MadeReport.claim("api", "f2", confidence: 0.1)
    report.rootCause = MadeReport.claim(
      "web", "f4", confidence: 0.5, alternatives: "[\(others[0]),\(right)]")
    var score = try report.score()
    #expect(score.root == false && score.rootAmongThree == true && score.joint == false)
    #expect(score.mistakes.map(\.about) == ["root cause"])
    report.rootCause = MadeReport.claim(
      "web", "f4", confidence: 0.5, alternatives: "[\(others[0]),\(others[1]),\(right)]")
    score = try report.score()
    #expect(score.rootAmongThree == false)
  }

  @Test func aClaimThatIsNotIdentifiedIsNotRight() throws {
    var report = MadeReport()
    report.rootCause = MadeReport.claim("api", "f2", status: "undetermined", confidence: 0.3)
    let score = try report.score()
    #expect(score.root == false && score.rootAmongThree == true)
  }

  @Test func aRuledOutTruthIsAFatalExoneration() throws {
    var report = MadeReport()
    report.rootCause = MadeReport.claim("web", "f4", confidence: 0.5)
    report.hypotheses =
      #"[{"verdict":"ruled-out","component":"else","claim":"c","findings":["f2"],"evidence":["e2"]}]"#
    #expect(try report.score().exonerated.count == 1)
    report.hypotheses = report.hypotheses.replacing("ruled-out", with: "weakened")
    #expect(try report.score().exonerated.isEmpty)
  }

  @Test func aTruthCalledACoincidenceIsAFatalExoneration() throws {
    var report = MadeReport()
    report.trigger = MadeReport.claim("web", "f4", confidence: 0.5)
    report.roles = #"[{"finding":"f1","role":"coincidence","evidence":["e1"]}]"#
    #expect(try report.score().exonerated.map(\.about) == ["FATAL"])
    report.roles = report.roles.replacing("coincidence", with: "symptom")
    #expect(try report.score().exonerated.isEmpty)
  }

  @Test func whatIsBlamedInOneRoleIsNotExoneratedByTheOther() throws {
    var report = MadeReport()
    report.hypotheses = #"[{"verdict":"ruled-out","component":"store","findings":["f1"],"evidence":["e1"]}]"#
    #expect(try report.score().exonerated.isEmpty)
  }

  @Test func linesOfAnotherTimeExonerateNobody() throws {
    var report = MadeReport()
    report.trigger = MadeReport.claim("web", "f4", confidence: 0.5)
    report.hypotheses = #"[{"verdict":"ruled-out","component":"store","findings":["f3"],"evidence":["e1"]}]"#
    #expect(try report.score().exonerated.isEmpty)
  }

  @Test func aDecoyInAPlaceOfBlameIsAViolation() throws {
    var report = MadeReport()
    report.rootCause = MadeReport.claim("api", "f3", confidence: 0.5)
    #expect(try report.score().blamed.count == 1)
    report.rootCause = MadeReport.claim("api", "f3", status: "undetermined", confidence: 0.5)
    #expect(try report.score().blamed.isEmpty)
  }

  @Test func abstainingIsRightWhereTheLogsDoNotShowIt() throws {
    var report = MadeReport()
    let hide: (inout CaseTruth) -> Void = { $0.rootCause?.status = .notInTheLogs }
    var score = try report.score(hide)
    #expect(score.abstentions == [false] && score.root == nil && score.joint == nil && !score.isRight)
    report.rootCause = MadeReport.claim("api", "f2", status: "undetermined", confidence: 0.3)
    score = try report.score(hide)
    #expect(score.abstentions == [true] && score.isRight)
  }

  @Test func anIncidentWhereThereIsNoneIsAFalseAlarm() throws {
    let quiet: (inout CaseTruth) -> Void = {
      $0.verdict = .noIncident
      ($0.trigger, $0.rootCause, $0.impact) = (nil, nil, nil)
    }
    var score = try MadeReport().score(quiet)
    #expect(score.falseAlarm == true && !score.verdict && score.trigger == nil)
    #expect(score.claims.map(\.isRight) == [false, false])
    var report = MadeReport()
    (report.verdict, report.hasIncident) = ("no-incident", false)
    score = try report.score(quiet)
    #expect(score.falseAlarm == false && score.isRight)
  }

  @Test func aMissedIncidentIsOneMistake() throws {
    var report = MadeReport()
    (report.verdict, report.hasIncident) = ("no-incident", false)
    let score = try report.score()
    #expect(score.trigger == false && score.root == false && score.onsetError == nil)
    #expect(score.mistakes.map(\.about) == ["verdict"])
  }

  @Test func loopsAreFoundOrInvented() throws {
    var report = MadeReport()
    #expect(try report.score().loopFound == nil)
    report.loops = #"[{"findings":["f4"],"verdict":"sustaining"}]"#
    let invented = try report.score()
    #expect(invented.loopsRight == [false] && invented.mistakes.map(\.about) == ["loop"])
    let real = try report.score { truth in
      truth.loop = CauseTruth()
      truth.loop?.components = ["web"]
    }
    #expect(real.loopFound == true && real.loopsRight == [true] && real.isRight)
    report.loops = "[]"
    let missed = try report.score { truth in
      truth.loop = CauseTruth()
      truth.loop?.components = ["web"]
    }
    #expect(missed.loopFound == false && missed.loopsRight.isEmpty && !missed.isRight)
  }
}
