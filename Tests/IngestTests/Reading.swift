import ProximateDiagnostics
import ProximateModel

@testable import ProximateIngest

/// A line as read: where it lay and what it said.
struct TextLine: Hashable {
  var offset: UInt64
  var text: [UInt8]
  var dropped: UInt64 = 0

  var string: String { String(decoding: text, as: UTF8.self) }
}

/// A source as read.
struct TextSource {
  var source: OpenedSource
  var lines: [TextLine] = []
}

/// Everything that a reader gives.
struct Reading {
  var sources: [TextSource] = []
  var diagnostics: [Diagnostic] = []

  init(_ file: InputFile, bounds: ReadingBounds = ReadingBounds(), stored: (any StoredBytes)? = nil) {
    var reader = SourceReader(file, range: nil, bounds: bounds, stored: stored)
    while let source = reader.nextSource() {
      var (result, block) = (TextSource(source: source), LineBlock())
      while reader.nextBlock(into: &block, keepingFrom: block.lines.count) { result.lines += block.textLines }
      sources.append(result)
    }
    diagnostics = reader.diagnostics
  }

  /// The only file at a path.
  init(path: String, bounds: ReadingBounds = ReadingBounds()) {
    let files = Discovery(paths: [path]).files
    self.init(files.first ?? .named(path, kind: .plain), bounds: bounds)
  }

  var codes: [String] { diagnostics.map(\.code) }
  var texts: [String] { sources.flatMap { $0.lines.map(\.string) } }
  var names: [String] { sources.map(\.source.name.display) }
}

extension LineBlock {
  var textLines: [TextLine] {
    lines.enumerated().map { index, line in
      TextLine(
        offset: byteOffset + UInt64(line.start), text: Array(bytes[Int(line.start)..<Int(line.end)]),
        dropped: index == lines.count - 1 ? droppedBytes : 0)
    }
  }
}

/// Splits a text in the most obvious way.
func naiveLines(_ bytes: [UInt8], limit: Int = .max) -> [TextLine] {
  var (lines, start) = ([TextLine](), 0)
  while start < bytes.count {
    let newline = bytes[start...].firstIndex(of: 10)
    var end = newline ?? bytes.count
    if newline != nil, end > start, bytes[end - 1] == 13 { end -= 1 }
    let kept = min(end, start + min(limit, bytes.count))
    lines.append(
      TextLine(offset: UInt64(start), text: Array(bytes[start..<kept]), dropped: UInt64(end - kept)))
    start = (newline ?? bytes.count) + 1
  }
  return lines
}

/// A source in memory that gives as little at a time as it likes.
final class MemoryBytes: StoredBytes {
  private let bytes: [UInt8]
  private var position = 0
  private let step: Int
  var storedBytes: UInt64 { UInt64(bytes.count) }

  init(_ bytes: [UInt8], step: Int = .max) {
    self.bytes = bytes
    self.step = step
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let end = min(bytes.count, position + min(step, buffer.count))
    buffer.copyBytes(from: bytes[position..<end])
    defer { position = end }
    return end - position
  }
}

extension InputFile {
  static func named(_ name: String, kind: Kind = .standardInput) -> InputFile {
    InputFile(name: name, location: FilePath(name), size: 0, modified: Instant(seconds: 0), kind: kind)
  }
}

/// A text of random lines: short and long, empty, with any terminator, the last perhaps without.
func randomText(using random: inout SeededGenerator) -> [UInt8] {
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 0...40, using: &random) {
    let length =
      [0, 1, 5, 30, 200].randomElement(using: &random).map { Int.random(in: 0...$0, using: &random) } ?? 0
    bytes += (0..<length).map { _ in "abc\r é".utf8.randomElement(using: &random) ?? 97 }
    bytes += ["\n", "\r\n", "\n", "\r\r\n"].randomElement(using: &random).map { Array($0.utf8) } ?? []
  }
  if Bool.random(using: &random) { bytes += Array("the end\r".utf8) }
  return bytes
}
