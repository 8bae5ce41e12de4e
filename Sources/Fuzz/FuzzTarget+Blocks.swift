internal import ProximateDiagnostics
internal import ProximateIngest
internal import ProximateModel

extension FuzzTarget {
  /// Blocks of lines add up to the text. The first byte tells how small the blocks are.
  static func brokenBlocks(_ bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    let bytes = Array(bytes.dropFirst())
    var bounds = ReadingBounds()
    bounds.blockBytes = 1 + Int(first)
    var cutter = LineCutter(BytesInPieces(bytes), at: 0, bounds: bounds)
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
    return differing(text, lines, from: bytes)
  }

  private static func differing(_ text: [UInt8], _ lines: Int, from bytes: [UInt8]) -> String? {
    let (newline, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let kept = bytes.filter { $0 != newline && $0 != carriage }
    let found = text.filter { $0 != carriage }
    let wanted = bytes.isEmpty ? 0 : bytes.split(separator: newline, omittingEmptySubsequences: false).count
    // Longer lines are cut.
    if bytes.count < 1 << 16, found != kept { return "bytes are lost: \(kept.count) became \(found.count)" }
    return lines == wanted || lines == wanted - 1 ? nil : "\(wanted) lines became \(lines)"
  }
}

/// Bytes in memory, given in small pieces.
private final class BytesInPieces: ByteSource {
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
