import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKit

@Suite("Ranges that an engine put aside") struct UnreadRangeTests {
  private func list(_ text: String) throws -> [UnreadRange] {
    let path = NSTemporaryDirectory() + "unread-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try UnreadRange.list(at: path)
  }

  @Test func fieldsAreEndedByZeroBytes() throws {
    let ranges = try list("a\nb.log\u{0}0\u{0}9\u{0}ended by SIGSEGV\u{0}c\u{0}5\u{0}5\u{0}\u{0}")
    #expect(
      ranges == [
        UnreadRange(source: "a\nb.log", range: 0..<9, reason: "ended by SIGSEGV"),
        UnreadRange(source: "c", range: 5..<5, reason: ""),
      ])
    #expect(try list("").isEmpty)
  }

  @Test(arguments: ["a", "a\u{0}0\u{0}9\u{0}", "a\u{0}9\u{0}0\u{0}x\u{0}", "a\u{0}-1\u{0}9\u{0}x\u{0}"])
  func whatIsNoListIsAnError(text: String) {
    #expect { try list(text) } throws: { ($0 as? Diagnostic)?.code == "S130" }
  }

  @Test func coverageTellsOfThem() {
    var observations = Observations(bucketWidth: 10_000_000_000)
    observations.note([UnreadRange(source: "a.log", range: 0..<9, reason: "ended by SIGSEGV")])
    let problems = observations.sources[SourceName(path: "a.log")]?.problems
    #expect(problems == ["bytes 0 to 9 are in quarantine, not read: ended by SIGSEGV"])
  }
}
