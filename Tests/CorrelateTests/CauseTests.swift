import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct CauseTests {
  /// Four restart waves, the last one with a defect that was never seen before.
  static func wavesAndDefect(days: Int = 28) -> (story: Story, wave: Finding, defect: Finding) {
    var story = Story(from: -days * 1440, to: 3000)
    for week in 1...3 {
      story.add(
        "env.restart_wave", .environment, "client", from: Double(-week * 7 * 1440),
        to: Double(-week * 7 * 1440 + 60), count: 900, entities: 900, severity: .info)
    }
    story.add("sys.deploy", .change, "alloc", from: -2000, severity: .info)
    let wave = story.add(
      "env.restart_wave", .environment, "client", from: -10, to: 60, count: 1000, entities: 1000,
      severity: .info)
    let defect = story.add(
      "alloc.invariant", .defect, "alloc", from: -2, to: 118, count: 80,
      line: "alloc: invariant violated for client")
    story.add("svc.down", .impact, "client", from: 0, to: 120, line: "login refused by alloc")
    return (story, wave, defect)
  }

  @Test func triggerAndRootCauseAreToldApart() throws {
    let (story, wave, defect) = Self.wavesAndDefect()
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.status == .identified)
    #expect(incident.trigger.best?.findings.first == wave.id)
    #expect(incident.rootCause.status == .identified)
    #expect(incident.rootCause.best?.findings.first == defect.id)
    #expect(incident.hypothesisClass == "H1")
    #expect(incident.precedents.count == 3)
    #expect(incident.precedents.allSatisfy { $0.outcome == .noImpact && $0.doseRatio == 0.9 })
  }

  @Test func aRoutineTriggerIsDemotedAsRootCause() throws {
    var (story, _, _) = Self.wavesAndDefect()
    story.detectors.append(Story.detector("env.restart_wave", .environment, isExternal: true))
    let incident = try #require(story.correlation().incidents.first)
    let wave = try #require(incident.rootCause.alternatives.first { $0.cause == "env.restart_wave" } ?? nil)
    let routine = try #require(wave.criteria.first { $0.id == "R12" })
    #expect(routine.outcome == .contradicts)
    #expect(routine.weight < 0)
  }

  @Test func withoutAnyEnablerTheRootCauseIsNotInTheLogs() throws {
    var (story, wave, defect) = Self.wavesAndDefect()
    story.findings.removeAll { $0.id == defect.id || $0.type == "sys.deploy" }
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == wave.id)
    #expect(incident.rootCause.status == .notInTheLogs)
    #expect(incident.unknowns.contains { $0.question.contains("absorbed") })
  }

  @Test func aLaterChangeIsRuledOut() throws {
    var (story, _, _) = Self.wavesAndDefect()
    let late = story.add("sys.deploy", .change, "billing", from: 5, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    let refuted = try #require(incident.ruledOut.first { $0.findings.contains(late.id) })
    #expect(refuted.isRuledOut)
    #expect(
      refuted.criteria.contains {
        $0.id == "T2" && $0.isHardRefuter && $0.because.contains("after the impact")
      })
    #expect(incident.roles.first { $0.finding == late.id }?.role == .coincidence)
    #expect(!incident.rootCause.alternatives.contains { $0.findings.contains(late.id) })
  }

  @Test func fiveMinutesBeforeOrAfterFlipsTheVerdictOnAChange() throws {
    for (start, isRuledOut) in [(-5.0, false), (5.0, true)] {
      var story = Story(from: -4000, to: 3000)
      story.add("svc.down", .impact, "web", from: 0, to: 60)
      let change = story.add("sys.deploy", .change, "web", from: start, severity: .info)
      let incident = try #require(story.correlation().incidents.first)
      #expect(incident.ruledOut.contains { $0.findings == [change.id] } == isRuledOut)
      #expect((incident.trigger.best?.findings == [change.id]) == !isRuledOut)
    }
  }

  @Test func aChangeElsewhereWithoutEffectIsCoincidence() throws {
    var (story, wave, _) = Self.wavesAndDefect()
    let decoy = story.add("sys.deploy", .change, "billing", from: -5, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == wave.id)
    #expect(incident.roles.first { $0.finding == decoy.id }?.role == .coincidence)
  }

  @Test func aBadDeployIsTriggerAndRootInOneComponent() throws {
    var story = Story(from: -4000, to: 3000)
    story.add("sys.deploy", .change, "web", from: -3, severity: .info)
    story.add("svc.down", .impact, "web", from: 0, to: 60)
    story.add("sys.rollback", .mitigationReverting, "web", from: 58, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.component == "web")
    #expect(incident.rootCause.best?.component == "web")
    #expect(incident.hypothesisClass == "H2")
    #expect(incident.rootCause.best?.criteria.contains { $0.id == "R9" && $0.outcome == .supports } == true)
  }

  @Test func aRollbackWithoutEffectSpeaksAgainstTheChange() throws {
    var story = Story(from: -4000, to: 3000)
    story.add("sys.deploy", .change, "web", from: -3, severity: .info)
    story.add("svc.down", .impact, "web", from: 0, to: 300)
    story.add("sys.rollback", .mitigationReverting, "web", from: 20, severity: .info)
    let incident = try #require(story.correlation().incidents.first)
    let fix = incident.rootCause.best?.criteria.first { $0.id == "R9" }
    #expect(fix?.outcome == .contradicts)
  }

  @Test func retriesThatOutliveTheTriggerSustain() throws {
    var (story, _, _) = Self.wavesAndDefect()
    let storm = story.add("svc.retry_storm", .retry, "client", from: 3, to: 118, severity: .warning)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.roles.first { $0.finding == storm.id }?.role == .sustainer)
    story.findings[story.findings.count - 1].interval.end = Story.at(50)
    #expect(story.correlation().incidents.first?.roles.first { $0.finding == storm.id }?.role == .amplifier)
  }

  @Test func aFloodThatFollowsAWaveIsNotTheTrigger() throws {
    var (story, wave, _) = Self.wavesAndDefect()
    let flood = story.add(
      "auth.flood", .demand, "client", from: -4, to: 100, count: 50_000, severity: .warning)
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.findings.first == wave.id)
    let alternative = incident.trigger.alternatives.first { $0.findings == [flood.id] }
    let explained = alternative?.criteria.first { $0.id == "T4" }
    #expect(explained?.outcome == .contradicts)
    #expect(explained?.findings == [wave.id])
  }

  @Test func anUpstreamDefectExplainsTheFaultOfItsCaller() throws {
    var story = Story(from: -4000, to: 3000)
    story.add("db.panic", .defect, "db", from: -2, to: 58, count: 40, line: "panic in db")
    let fault = story.add(
      "web.errors", .fault, "web", from: -1, to: 60, count: 4000, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "503 from web")
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.rootCause.best?.component == "db")
    #expect(incident.roles.first { $0.finding == fault.id }?.role == .symptom)
  }

  @Test func smallEarlierImpactOfTheSameMeasureIsAbsorbed() throws {
    var (story, _, _) = Self.wavesAndDefect()
    let small = story.add("svc.down", .impact, "client", from: -7 * 1440 + 10, to: -7 * 1440 + 20)
    let result = story.correlation()
    #expect(result.incidents.count == 1)
    #expect(result.nearMisses.contains { $0.finding == small.id && $0.role == .symptom })
    #expect(result.incidents.first?.precedents.map(\.outcome) == [.noImpact, .noImpact, .absorbed])
  }

  @Test(arguments: [(1.0, false), (9.0, true)])
  func demandIsARootOnlyBeyondWhatWasAbsorbed(factor: Double, isRoot: Bool) throws {
    var story = Story(from: -28 * 1440, to: 3000)
    for day in [10, 17, 24] {
      story.add(
        "web.surge", .demand, "web", from: Double(-day * 1440), to: Double(-day * 1440 + 60), count: 1000)
    }
    let surge = story.add("web.surge", .demand, "web", from: -8, to: 70, count: UInt64(1000 * factor))
    story.add("svc.down", .impact, "web", from: 0, to: 60)
    let incident = try #require(story.correlation().incidents.first)
    #expect((incident.rootCause.best?.findings.first == surge.id) == isRoot)
    #expect((incident.hypothesisClass == "H3") == isRoot)
  }

  @Test(arguments: [(1, 40), (40, 1)] as [(UInt64, UInt64)])
  func failingSelfHealingIsMeasuredAgainstBefore(failed: UInt64, healed: UInt64) throws {
    var story = Story(from: -4000, to: 3000)
    story.detectors += [Story.detector("alloc.failed", .healFailed), Story.detector("alloc.healed", .healOK)]
    let scope = Scope(component: "alloc")
    let (bad, good) = (
      SeriesKey(type: .detector("alloc.failed"), scope: scope),
      SeriesKey(type: .detector("alloc.healed"), scope: scope)
    )
    story.observations.series[bad] = [story.cell(at: -2000, count: 1), story.cell(at: 10, count: failed)]
    story.observations.series[good] = [story.cell(at: -2000, count: 99), story.cell(at: 10, count: healed)]
    story.add("alloc.failed", .healFailed, "alloc", from: -1, to: 58, count: failed + 3)
    story.add("svc.down", .impact, "alloc", from: 0, to: 60)
    let incident = try #require(story.correlation().incidents.first)
    let response = try #require(incident.rootCause.best?.criteria.first { $0.id == "R2" })
    #expect(response.outcome == .supports)
    #expect((response.weight > 2) == (failed > healed))
  }

  @Test func aGroupCountsItsStrongestFullyAndItsSecondHalf() {
    var story = Story(from: -10, to: 10)
    story.add("a", .fault, "web", from: 0)
    let episode = Episode.episodes(
      of: story.findings, knowledge: .init(formats: [], detectors: [], packs: []))[0]
    let weights = [1.0, 3, 2, -1, -4]
    let hearings = weights.map { Hearing("X", .time, weight: $0, cap: 5, because: "x") }
    let ledger = Ledger(episode: episode, hearings: hearings)
    #expect(ledger.criteria.map(\.weight) == [0, 3, 1, -0.5, -4])
    #expect(ledger.score == -0.5)
  }

  @Test func everyWeightStaysWithinItsCapAndSumsToTheScore() throws {
    let (story, _, _) = Self.wavesAndDefect()
    let incident = try #require(story.correlation().incidents.first)
    for candidate in [incident.trigger.best, incident.rootCause.best].compactMap({ $0 }) {
      #expect(candidate.criteria.allSatisfy { abs($0.weight) <= 6 })
      #expect(candidate.criteria.allSatisfy { $0.outcome != .notTestable || $0.weight == 0 })
      #expect(candidate.criteria.allSatisfy { !$0.because.isEmpty })
      #expect((0...1).contains(candidate.confidence))
    }
  }

  @Test func theTimelineIsInOrderWithPhases() throws {
    let (story, wave, defect) = Self.wavesAndDefect()
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.timeline.map(\.at) == incident.timeline.map(\.at).sorted())
    #expect(incident.timeline.first { $0.finding == wave.id }?.phase == "trigger")
    #expect(incident.timeline.first { $0.finding == defect.id }?.phase == "onset")
    #expect(incident.timeline.contains { $0.phase == "impact" })
    #expect(incident.timeline.contains { $0.phase == "recovery" })
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func theOrderOfTheFindingsDoesNotMatter(seed: UInt64) {
    var (story, _, _) = Self.wavesAndDefect()
    story.add("svc.retry_storm", .retry, "client", from: 3, to: 118)
    story.add("sys.deploy", .change, "billing", from: -5, severity: .info)
    let expected = story.correlation()
    var generator = SplitMix64(state: seed)
    #expect(story.correlation(order: story.findings.shuffled(using: &generator)) == expected)
  }

  @Test func twoHarmlessPrecedentsAreNeededForNotSufficientAlone() throws {
    var story = Story(from: -20000, to: 3000)
    story.add("env.wave", .environment, "client", from: -10000, to: -9990, count: 900)
    story.add("env.wave", .environment, "client", from: -5, to: 20, count: 900)
    story.add("svc.down", .impact, "client", from: 0, to: 60)
    #expect(story.correlation().incidents.first?.rootCause.status == .undetermined)
    story.add("env.wave", .environment, "client", from: -15000, to: -14990, count: 900)
    #expect(story.correlation().incidents.first?.rootCause.status == .notInTheLogs)
  }
}
