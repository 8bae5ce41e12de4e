import Foundation
import ProximateFuzz
import ProximateNormalise
import Testing

/// Mutated inputs for all that reads what strangers write. A crash, a hang or a broken promise is a failure; the message
/// names seed and round, which make the same input again.
///
/// A few hundred rounds run with the tests; PROXIMATE_FUZZ_ROUNDS asks for more, PROXIMATE_FUZZ_SEED for another start.
@Suite struct FuzzTargetTests {
  /// Rounds for each target, and where the random numbers begin.
  private static let rounds = Int(ProcessInfo.processInfo.environment["PROXIMATE_FUZZ_ROUNDS"] ?? "") ?? 300
  private static let start = UInt64(ProcessInfo.processInfo.environment["PROXIMATE_FUZZ_SEED"] ?? "") ?? 1

  /// The seeds of a target, in the order of their names; each line of `lines.txt` is one.
  private static func seeds(_ target: FuzzTarget) throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Seeds/\(target.rawValue)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name -> [[UInt8]] in
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      guard name == "lines.txt" else { return [bytes] }
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
      // A pattern is tried on all of them.
      return target == .patterns ? lines.map { $0 + [UInt8(ascii: "\n")] + bytes } : lines
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `no bytes break a promise`(_ target: FuzzTarget) throws {
    let seeds = try Self.seeds(target)
    #expect(!seeds.isEmpty)
    for seed in seeds { #expect(target.broken(by: seed) == nil) }
    var mutator = Mutator(seeds, seed: Self.start)
    for round in 0..<Self.rounds {
      let input = mutator.next()
      guard let wrong = target.broken(by: input) else { continue }
      let shown = String(decoding: input, as: UTF8.self).debugDescription
      Issue.record("\(target), start \(Self.start), round \(round): \(wrong)\n\(shown)")
      return
    }
  }

  @Test func `all notations of stamps are tried`() {
    for name in FuzzTarget.notations { #expect(TimestampNotation(name) != nil, "\(name)") }
  }
}
