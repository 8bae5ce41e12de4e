import ProximateCorrelate
import Testing

@testable import ProximateEvaluation

@Suite struct FitTests {
  private func judgement(_ isRight: Bool, belief: Double, confidence: Double = 0.8) -> Judgement {
    var score = CaseScore(verdict: true)
    score.trigger = isRight
    score.root = isRight
    score.joint = isRight
    score.claims = [JudgedClaim(confidence: confidence, isBeforeCaps: true, isRight: isRight)]
    return Judgement(score, belief: (1 - belief) * (1 - belief))
  }

  @Test func lossCountsWrongCasesAndDistance() {
    #expect(judgement(true, belief: 1).loss == 0)
    #expect(judgement(false, belief: 0).loss == 1)
    #expect(judgement(true, belief: 0.5).loss < judgement(false, belief: 0.5).loss)
  }

  @Test func everyTypeCountsTheSame() {
    let many = (0..<9).map { _ in judgement(true, belief: 1) } + [judgement(false, belief: 0)]
    let types = [String](repeating: "a", count: 9) + ["b"]
    let figures = FitFigures(many, types: types)
    #expect(figures.loss == 0.5)
    #expect(figures.joint == Share(hits: 9, count: 10))
    #expect(FitFigures.loss(many, types: types) { $0 != "b" } == 0)
    #expect(figures.confidence?.count == 10)
  }

  @Test func membersOfAPairAreLeftOutTogether() {
    func type(_ family: String, _ scenario: String) -> String {
      CaseLibrary.type(
        of: CaseTruth(name: "x", family: family, scenario: scenario, verdict: .incident))
    }
    #expect(type("services", "retry-storm--one-try") == type("services", "retry-storm"))
    #expect(type("services", "retry-storm") != type("services", "overload"))
    #expect(type("p2p", "skype-2007") != type("p2p", "skype-2010"))
  }

  @Test func constantsAreNamedOnceAndSet() {
    let constants = Calibration.constants
    #expect(Set(constants.map(\.name)).count == constants.count)
    for constant in constants {
      var calibration = Calibration()
      calibration[keyPath: constant.path] = 7.5
      #expect(calibration[keyPath: constant.path] == 7.5)
      let others = constants.filter { $0.name != constant.name }
      #expect(others.allSatisfy { calibration[keyPath: $0.path] == Calibration()[keyPath: $0.path] })
    }
  }

  /// What is decided from the transcript is what the program decides, and what it writes.
  @Test func theTranscriptDecidesAsTheEngineDoes() async throws {
    let directory = try TemporaryDirectory()
    try MadeCase.write("one", into: directory)
    let options = EvaluationOptions(directories: [directory.path])
    let library = try await CaseLibrary(options)
    let read = try #require(library.cases.first)
    let whole = try #require(try await Evaluation(options).run().cases.first?.score)
    let decided = await library.decided(by: Calibration())[0]
    let judged = try await ReadCase.judged(read.folder, read.truth, options, by: [Calibration()])[0]
    for one in [decided, judged] {
      #expect(one.root == whole.root && one.trigger == whole.trigger && one.joint == whole.joint)
      #expect(one.rootAmongThree == whole.rootAmongThree)
      // The report has four decimals.
      #expect(one.claims.map(\.isRight) == whole.claims.map(\.isRight))
      let pairs = zip(one.claims, whole.claims)
      #expect(pairs.allSatisfy { abs($0.confidence - $1.confidence) <= 0.0001 })
    }
    #expect(decided.loss == judged.loss)
  }

  @Test func mutedCriteriaAndFactorsChangeBelief() async throws {
    let directory = try TemporaryDirectory()
    try MadeCase.write("one", into: directory)
    let library = try await CaseLibrary(EvaluationOptions(directories: [directory.path]))
    #expect(library.cases[0].criteria.isSuperset(of: ["T1", "R8", "R10"]))
    let before = await library.decided(by: Calibration())[0]
    var muted = Calibration()
    muted.muted = library.cases[0].criteria.subtracting(["P0"])
    #expect(await library.decided(by: muted)[0].root == false)
    var doubled = Calibration()
    let factor = try #require(Calibration.constants.first { $0.name == "R3+" })
    doubled[keyPath: factor.path] = 2
    let after = await library.decided(by: doubled)[0]
    #expect((after.claims.last?.confidence ?? 0) > (before.claims.last?.confidence ?? 1))
  }

  @Test func aFitOnOneCaseIsTheSameTwiceAndNeverWorse() async throws {
    let directory = try TemporaryDirectory()
    try MadeCase.write("one", into: directory)
    let library = try await CaseLibrary(EvaluationOptions(directories: [directory.path]))
    let (one, two) = (await ConstantFit(library), await ConstantFit(library))
    #expect(FitText.text(one) == FitText.text(two))
    #expect(one.after.loss <= one.before.loss)
    // A type that is left out while it is the only one leaves nothing to learn from.
    #expect(one.outOfFold.loss == one.before.loss)
    let knockOuts = await KnockOut.all(library)
    #expect(knockOuts.first?.criterion == "" && knockOuts.count > 10)
    #expect(FitText.text(knockOuts).contains("\nR10 "))
  }
}
