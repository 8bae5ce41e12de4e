import Foundation
import ProximateDiagnostics
import Testing

@testable import ProximateEvaluation

@Suite struct EvaluationTests {
  @Test func aCaseIsAnalysedAndScored() async throws {
    let directory = try TemporaryDirectory()
    try MadeCase.write("cases/one", into: directory)
    let out = directory.path + "/out"
    var options = EvaluationOptions(directories: [directory.path + "/cases"])
    options.directory = out
    options.runsNaive = true
    let result = try await Evaluation(options).run()
    let only = try #require(result.cases.first)
    let score = try #require(only.score)
    #expect(result.cases.count == 1 && only.folder.name == "one" && only.truth?.type == "made/panic")
    #expect(score.verdict && score.root == true && score.exonerated.isEmpty && score.blamed.isEmpty)
    #expect(abs(score.onsetError ?? .infinity) <= 60)
    #expect(score.evidence.count > 0 && score.evidence.hits == score.evidence.count)
    #expect(FileManager.default.fileExists(atPath: out + "/one/report.json"))
    #expect(only.naive.count == 7 && only.naive.allSatisfy { $0.root != nil && $0.trigger == nil })
    // The panic is the only message of that component, so counting errors must find it.
    #expect(only.naive[NaiveMethod.allCases.firstIndex(of: .errors) ?? 0].root == true)
    #expect(ScoreText.text(result).contains("before/after contrast"))
  }

  @Test func casesThatCannotBeAnalysedAreRows() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("no-logs/case.yaml", "name: a\nfamily: f\nverdict: no-incident\n")
    try directory.write("wrong/case.yaml", "name: b\nfamily: f\nverdikt: no-incident\n")
    let result = try await Evaluation(EvaluationOptions(directories: [directory.path])).run()
    #expect(result.cases.map(\.folder.name) == ["no-logs", "wrong"])
    #expect(result.cases.allSatisfy { $0.score == nil && $0.failure != nil })
    #expect(result.cases[1].diagnostics.map(\.code) == ["Y103"])
    #expect(result.total.count == 1 && result.total.failed == 1)
  }

  @Test func whereThereIsNoCaseItIsSaid() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("x/readme.txt", "nothing")
    for (path, code) in [(directory.path, "T205"), (directory.path + "/none", "I100")] {
      await #expect { try await Evaluation(EvaluationOptions(directories: [path])).run() } throws: {
        ($0 as? Diagnostic)?.code == code
      }
    }
  }

  @Test func onlyTheNamedCasesAreRun() async throws {
    let directory = try TemporaryDirectory()
    for name in ["alpha", "beta"] {
      try directory.write(name + "/case.yaml", "name: \(name)-seed1\nfamily: f\nverdict: no-incident\n")
    }
    var options = EvaluationOptions(directories: [directory.path])
    options.only = "f/bet"
    #expect(try await Evaluation(options).run().cases.map(\.folder.name) == ["beta"])
  }

  @Test func casesSideBySideScoreAsOneAfterAnother() async throws {
    let directory = try TemporaryDirectory()
    for name in ["c", "a", "b"] { try MadeCase.write(name, into: directory) }
    try directory.write("no-logs/case.yaml", "name: n\nfamily: f\nverdict: no-incident\n")
    var options = EvaluationOptions(directories: [directory.path])
    options.runsNaive = true
    var texts: [String] = []
    for jobs in [1, 2, 9] {
      options.jobs = jobs
      var started: [String] = []
      let result = try await Evaluation(options).run { name, _, _ in started.append(name) }
      #expect(started == ["a", "b", "c", "no-logs"] && result.cases.map(\.folder.name) == started)
      texts.append(ScoreJSON.text(result))
    }
    #expect(texts[0].contains("panic") && texts[1...].allSatisfy { $0 == texts[0] })
  }

  @Test func threadsGoToCasesFirst() {
    var options = EvaluationOptions(directories: [])
    let shares = [(8, 3), (2, 260), (4, 1), (1, 0)].map { jobs, count in
      options.jobs = jobs
      let shared = options.shared(by: count)
      return [shared.sideBySide, shared.each.jobs]
    }
    #expect(shares == [[3, 2], [2, 1], [1, 4], [1, 1]])
  }

  @Test func nothingBelowACaseIsLookedAt() throws {
    let directory = try TemporaryDirectory()
    for path in ["b/case.yaml", "b/logs/case.yaml", "a/deep/case.yaml", ".hidden/case.yaml"] {
      try directory.write(path, "name: x\n")
    }
    for path in ["b/baseline/2", "b/baseline/1", "b/baseline/.x"] { try directory.write(path, "x") }
    let folders = try CaseFolder.all(below: [directory.path, directory.path + "/a/"])
    #expect(folders.map(\.name) == ["a/deep", "b"])
    #expect(folders[1].baselines.map { ($0 as NSString).lastPathComponent } == ["1", "2"])
  }
}
