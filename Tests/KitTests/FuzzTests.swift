import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateIngest
@testable import ProximateKnowledge
@testable import ProximateNormalise

/// Mutated inputs for all that reads what strangers write. A crash, a hang or a broken promise is a failure; the message
/// names seed and round, which make the same input again.
///
/// A few hundred rounds run with the tests; `make fuzz ROUNDS=n` runs more, from another start.
@Suite struct FuzzTests {
  /// Rounds for each target, and where the random numbers begin.
  private static let rounds = Int(ProcessInfo.processInfo.environment["PROXIMATE_FUZZ_ROUNDS"] ?? "") ?? 300
  private static let start = UInt64(ProcessInfo.processInfo.environment["PROXIMATE_FUZZ_SEED"] ?? "") ?? 1

  /// The seeds of a target, in the order of their names; each line of `lines.txt` is one.
  private static func seeds(_ target: String) throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Seeds/\(target)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name -> [[UInt8]] in
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(name)))
      return name == "lines.txt" ? bytes.split(separator: UInt8(ascii: "\n")).map(Array.init) : [bytes]
    }
  }

  private func fuzz(_ target: String, _ body: ([UInt8]) -> String?) throws {
    let seeds = try Self.seeds(target)
    #expect(!seeds.isEmpty)
    var mutator = Mutator(seeds, seed: Self.start)
    for seed in seeds { if let wrong = body(seed) { Issue.record("a seed of \(target): \(wrong)") } }
    for round in 0..<Self.rounds {
      let input = mutator.next()
      guard let wrong = body(input) else { continue }
      Issue.record(
        "\(target), start \(Self.start), round \(round): \(wrong)\n\(String(decoding: input, as: UTF8.self).debugDescription)"
      )
      return
    }
  }

  @Test func `rules of any bytes are read or refused`() throws {
    try fuzz("rules") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let decoded = KnowledgeLoader.decode(yaml: text, file: "fuzz.yaml")
      let places = decoded.diagnostics.compactMap(\.place)
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 2
      return places.allSatisfy { ($0.line ?? 1) >= 1 && ($0.line ?? 1) <= lines }
        ? nil : "a place beyond the file"
    }
  }

  @Test func `rules of other languages are translated or refused`() throws {
    try fuzz("foreign") { bytes in
      let file = ForeignFile(name: "fuzz.yml", text: String(decoding: bytes, as: UTF8.self))
      for language in ForeignLanguage.allCases {
        let result = RuleImport([file], from: language)
        for detector in result.detectors {
          let decoded = KnowledgeLoader.decode(yaml: detector.yaml.document, file: "made.yaml")
          // What is no rule here is left out and told by the command; it must at least be YAML.
          if decoded.diagnostics.contains(where: { ["Y100", "Y101"].contains($0.code) }) {
            return "not YAML: \(detector.yaml.document)"
          }
        }
      }
      return nil
    }
  }

  @Test func `patterns keep what their literals promise`() throws {
    var matcher = Matcher()
    let subjects = try Self.seeds("patterns")
    try fuzz("patterns") { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let required = RequiredLiterals(text)
      guard let pattern = try? Pattern(text) else { return nil }
      let sample = PatternSample(pattern).text.map { Array($0.utf8) }
      for subject in subjects + (sample.map { [$0] } ?? [])
      where matcher.match(pattern, in: subject.span) == .match {
        guard let required else { continue }
        let seen = required.ignoresCase ? subject.map { (65...90).contains($0) ? $0 | 32 : $0 } : subject
        let isThere = required.literals.contains { literal in
          seen.indices.contains { seen[$0...].starts(with: literal) }
        }
        // Characters beyond ASCII may stand for ASCII ones without regard to case.
        if !isThere, subject.allSatisfy({ $0 < 128 }) { return "matches without any of its literals" }
      }
      return nil
    }
  }

  @Test func `time stamps of any bytes are read within their text`() throws {
    let names = [
      "iso8601", "rfc3164", "apache", "w3c", "epoch", "epoch_s", "epoch_ms", "epoch_us", "epoch_ns",
      "epoch_hex",
      "hex_date", "klog",
      "%Y-%m-%d %H:%M:%S.%f %z", "%a %b %e %I:%M:%S %p %Y", "%d/%b/%y %H:%M:%S %Z", "%j %H%M%S",
    ]
    let notations = names.compactMap { TimestampNotation($0) }
    #expect(notations.count == names.count)
    try fuzz("stamps") { bytes in
      for (name, notation) in zip(names, notations) {
        for start in 0..<min(bytes.count, 8) {
          if let reading = notation.read(bytes.span, at: start, end: bytes.count),
            !(start...bytes.count).contains(reading.end)
          {
            return "\(name) reads beyond its text"
          }
        }
      }
      return nil
    }
  }

  @Test func `blocks of lines add up to the text`() throws {
    var sizes = Mutator([[0]], seed: Self.start)
    try fuzz("blocks") { bytes in
      var bounds = ReadingBounds()
      bounds.blockBytes = 1 + sizes.number(below: 300)
      var cutter = LineCutter(FuzzBytes(bytes), at: 0, bounds: bounds)
      var block = LineBlock()
      var (text, lines): ([UInt8], Int) = ([], 0)
      while cutter.nextBlock(into: &block, keepingFrom: block.lines.count) {
        for line in block.lines {
          guard line.start <= line.end, Int(line.end) <= block.bytes.count else {
            return "a line beyond its block"
          }
          text += block.bytes[Int(line.start)..<Int(line.end)]
          lines += 1
        }
        if lines > bytes.count + 1 { return "more lines than bytes" }
      }
      let kept = bytes.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      let found = text.filter { $0 != UInt8(ascii: "\r") }
      let wanted =
        bytes.isEmpty ? 0 : bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
      if bytes.count < 1 << 16, found != kept { return "bytes are lost: \(kept.count) became \(found.count)" }
      return lines == wanted || lines == wanted - 1 ? nil : "\(wanted) lines became \(lines)"
    }
  }
}

/// Bytes in memory, given in small pieces.
private final class FuzzBytes: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = min(buffer.count, bytes.count - position, 97)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

/// Changes seeds: flips, cuts, repeats, exchanges pieces with other seeds.
private struct Mutator {
  private let seeds: [[UInt8]]
  private var random: SeededGenerator
  private static let tokens = [
    "\n", ": ", "- ", "'", "\"", "{", "}", "[", "]", "|", ">", "&a", "*a", "<<", "---", "#", "\t", "\u{0}",
    "\u{ff}",
    "(?", "(?<a>", "\\E", "\\Q", "++", "{9999}", "[^", "[[:", "\\x{", "(*", "$", "^", "9999999999999", "-1",
    "é",
  ].map { Array($0.utf8) }

  init(_ seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    random = SeededGenerator(seed: seed)
  }

  mutating func number(below bound: Int) -> Int { bound < 1 ? 0 : Int(random.next() % UInt64(bound)) }

  mutating func next() -> [UInt8] {
    var bytes = seeds[number(below: seeds.count)]
    for _ in 0...number(below: 6) { change(&bytes) }
    return Array(bytes.prefix(20_000))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = number(below: bytes.count + 1)
    let end = min(bytes.count, place + 1 + number(below: 40))
    switch number(below: 7) {
    case 0: if place < bytes.count { bytes[place] ^= UInt8(1 << number(below: 8)) }
    case 1: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.insert(contentsOf: Self.tokens[number(below: Self.tokens.count)], at: place)
    case 5:
      let other = seeds[number(below: seeds.count)]
      let from = number(below: other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + 60)], at: place)
    default:
      let piece = Array(bytes[place..<end])
      for _ in 0..<number(below: 20) { bytes.insert(contentsOf: piece, at: place) }
    }
  }
}
