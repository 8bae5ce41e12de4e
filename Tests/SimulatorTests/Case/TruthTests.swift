import Foundation
import Testing
import Yams

@testable import ProximateSimulator

@Suite struct TruthTests {
  /// A written outage of 2010: the text of its truth and its lines.
  private static let written = Result { try write() }

  private static func write() throws -> (yaml: String, lines: [String]) {
    var plan = P2PCase(
      .offlineIM2010, Factors(trigger: true, defect: true, load: true), seed: 1, clients: 6_000)
    plan.reactions = [
      .init(0.8, .disableOfflineIM), .init(1, .addDedicated(0.5)), .init(1.8, .divertGroupVideo),
      .init(2, .addDedicated(1)),
    ]
    plan.panel = .control
    plan.isNoisy = true
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sim-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let word = try plan.write(to: folder.path).word
    #expect(word == .outage)
    let text = try String(contentsOf: folder.appendingPathComponent("case.yaml"), encoding: .utf8)
    var lines: [String] = []
    let walk = FileManager.default.enumerator(atPath: folder.path + "/logs")
    while let path = walk?.nextObject() as? String {
      guard let data = FileManager.default.contents(atPath: folder.path + "/logs/" + path) else { continue }
      lines += String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
    return (text, lines)
  }

  private func truth() throws -> [String: Any] {
    try #require(try Yams.load(yaml: Self.written.get().yaml) as? [String: Any])
  }

  @Test func everyExpressionHasALine() throws {
    let (truth, lines) = (try truth(), try Self.written.get().lines)
    let sections = ["trigger", "rootCause", "enabling", "loop", "brokenBy"]
      .compactMap { truth[$0] as? [String: Any] }
    #expect(sections.count == 5)
    let items = ["amplifiers", "mitigations"].flatMap { truth[$0] as? [[String: Any]] ?? [] }
    #expect(items.count == 3 + 4)
    let innocent = truth["mustNotBlame"] as? [[String: Any]] ?? []
    #expect(innocent.count >= 8)
    let expressions =
      (sections + items).flatMap { $0["evidence"] as? [String] ?? [] }
      + innocent.compactMap { $0["evidence"] as? String }
    #expect(expressions.count > 20)
    for expression in expressions {
      let regex = try NSRegularExpression(pattern: expression)
      let isShown = lines.contains {
        regex.firstMatch(in: $0, range: NSRange($0.startIndex..., in: $0)) != nil
      }
      #expect(isShown, "\(expression)")
    }
  }

  /// Half of the supernodes and switching off the servers too late do not help, enough supernodes do; and the reason
  /// of the overload stays open.
  @Test func truthTellsWhatHelpedAndWhatIsOpen() throws {
    let truth = try truth()
    let actions = (truth["mitigations"] as? [[String: Any]] ?? []).map { $0["worked"] as? Bool }
    #expect(actions == [false, false, false, true])
    #expect((truth["openQuestions"] as? [[String: String]])?.count == 1)
    #expect((truth["amplifiers"] as? [[String: Any]])?.allSatisfy { $0["necessary"] is Bool } == true)
  }

  @Test func truthWithoutLinesIsRefused() {
    let plan = P2PCase(
      .offlineIM2010, Factors(trigger: true, defect: true, load: true), seed: 1, clients: 500)
    var run = plan.simulate(plan.earlierDays[1].setup, panel: .control, bulletins: 0)
    run.onset = run.setup.start
    let truth = CaseTruth(world: plan, run: run)
    #expect(throws: UnevidencedTruth.self) { try truth.evidenced(by: []) }
    #expect(throws: Never.self) { try truth.evidenced(by: Set(truth.expressions)) }
  }

  /// Without a log of changes some of what operators did shows nowhere; the truth leaves it out instead of refusing.
  @Test func withoutALogOfChangesUnseenActionsAreLeftOut() throws {
    var plan = P2PCase(
      .supernodes2007, Factors(trigger: true, defect: true, load: true), seed: 1, clients: 500)
    let run = plan.simulate(plan.earlierDays[1].setup, panel: .control, bulletins: 0)
    let unseen = TruthWords.mitigation(.disableDownloads, run.setup)
    func truth() -> CaseTruth {
      var truth = CaseTruth(world: plan, run: run)
      truth.mitigations = [
        P2PCase.Mitigation(
          intervention: Intervention(at: run.setup.start, .disableDownloads), words: unseen, didWork: false,
          finalAvailability: 0)
      ]
      return truth
    }
    let found = Set(truth().expressions).subtracting(unseen.evidence)
    #expect(throws: UnevidencedTruth.self) { try truth().evidenced(by: found) }
    plan.keepsChanges = false
    #expect(try truth().evidenced(by: found).mitigations.isEmpty)
  }

  @Test func searchGoesLineByLine() throws {
    var search = try EvidenceSearch(["^b+$", "a.c", "zzz", "^b+$"])
    search.look(in: Array("abc\nbbb\nx".utf8))
    #expect(search.found == ["^b+$", "a.c"])
    search.look(in: Noise.utf16(Array("zzz".utf8)))
    #expect(!search.found.contains("zzz"))
    search.look(in: Array("\u{200E}zz\nzzz".utf8))
    #expect(search.found.contains("zzz"))
  }
}
