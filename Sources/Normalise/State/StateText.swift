import ProximateModel

/// The lines of a source that holds a snapshot, kept until all of it is there.
struct StateText: Sendable {
  /// Bytes kept of a source; what lies behind is left out, and said so.
  static let bound = 32 << 20

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [LineSpan] = []
  private var byteOffset: UInt64 = 0
  /// Whether the source is longer than the bound.
  private(set) var isCut = false

  /// Adds the first lines of a block, which continue those before them.
  mutating func append(_ block: borrowing LineBlock, lines count: Int) {
    guard count > 0, !isCut else { return }
    if lines.isEmpty { byteOffset = block.byteOffset + UInt64(block.lines[0].start) }
    let from = Int(block.lines[0].start)
    let to = count < block.lines.count ? Int(block.lines[count].start) : block.bytes.count
    guard bytes.count + to - from <= Self.bound else {
      isCut = true
      return
    }
    let shift = bytes.count - from
    bytes += block.bytes[from..<to]
    for line in block.lines[..<count] {
      lines.append(LineSpan(start: UInt32(Int(line.start) + shift), end: UInt32(Int(line.end) + shift)))
    }
  }

  /// The bytes of a line without its end.
  subscript(_ line: Int) -> ArraySlice<UInt8> { bytes[Int(lines[line].start)..<Int(lines[line].end)] }

  /// A line's text.
  func text(_ line: Int) -> String { String(decoding: self[line], as: UTF8.self) }

  /// Blanks at the start of a line.
  func indent(_ line: Int) -> Int {
    self[line].prefix { $0 == 0x20 }.count
  }

  /// Whether a line is nothing but white space.
  func isBlank(_ line: Int) -> Bool { self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// A line as evidence; only its head is kept, and the digest of all of it when that is less.
  func evidence(_ line: Int, of source: SourceName, time: Int64, digest: ([UInt8]) -> [UInt8]) -> EvidenceLine
  {
    let span = lines[line]
    let whole = self[line]
    let isLong = whole.count > StateFacts.lineBytes
    return EvidenceLine(
      source: source, byteStart: byteOffset + UInt64(span.start), byteEnd: byteOffset + UInt64(span.end),
      rangeStart: 0, lineInRange: line, time: time, bytes: Array(whole.prefix(StateFacts.lineBytes)),
      digest: isLong ? digest(Array(whole)) : nil)
  }
}
