import ProximateDiagnostics
import ProximateIngest
import ProximateModel

/// A share as it lies in a shard: an index that can be read by itself, and a compressed body.
struct PackedShare: Sendable {
  var index: FileIndex
  /// The body, a zstd frame.
  var frame: [UInt8]
  /// The body's length when it is expanded.
  var length: Int
  /// Messages to people that the body holds, when it was just made.
  var messages: Set<Diagnostic> = []

  init(_ share: FileShare) throws(Diagnostic) {
    var body = ByteWriter()
    body.write(bytes: ObservationWriter.bytes(share.observations))
    body.write(each: share.unsettled) { $1.write(to: &$0) }
    body.write(each: share.messages.sorted { $0.order < $1.order }) { $1.write(to: &$0) }
    (index, messages) = (share.index, share.messages)
    let all = [share.observations] + share.unsettled.map(\.observations)
    index.cells = all.reduce(0) { $0 + $1.series.values.reduce(0) { $0 + $1.count } }
    frame = try CompressedBlock.compress(body.bytes)
    length = body.bytes.count
  }

  init(index: FileIndex, frame: [UInt8], length: Int) {
    (self.index, self.frame, self.length) = (index, frame, length)
  }

  /// The share; nil when the body is damaged.
  var share: FileShare? {
    guard let body = CompressedBlock.expand(frame[...], to: length) else { return nil }
    var reader = ByteReader(body)
    do throws(MalformedShard) {
      let bytes = try reader.bytes()
      let observations = try ObservationReader.observations(bytes, bounds: .sharded)
      let unsettled = try reader.each { reader throws(MalformedShard) in try UnsettledSource(&reader) }
      let messages = try reader.each { reader throws(MalformedShard) in try Diagnostic(&reader) }
      guard reader.left == 0 else { return nil }
      return FileShare(
        index: index, observations: observations, unsettled: unsettled, messages: Set(messages))
    } catch {
      return nil
    }
  }

  /// The entry of a shard: the index with its length, the lengths of the body, a checksum over all, the body.
  var bytes: [UInt8] {
    var fields = ByteWriter()
    index.write(to: &fields)
    var writer = ByteWriter()
    writer.write(byte: 1)
    writer.write(bytes: fields.bytes)
    writer.write(frame.count)
    writer.write(length)
    writer.write(fixed: Self.checksum(fields.bytes[...], frame, length))
    writer.write(raw: frame)
    return writer.bytes
  }

  /// A hash of an entry, for damage and not for malice.
  static func checksum(_ index: ArraySlice<UInt8>, _ frame: [UInt8], _ length: Int) -> UInt64 {
    var state = UInt64(length) &* 0x9e37_79b9_7f4a_7c15
    for part in [index, frame[...]] {
      state = StableHash.mix(state ^ UInt64(part.count))
      part.withUnsafeBytes { bytes in
        var p = 0
        while p + 8 <= bytes.count {
          let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: p, as: UInt64.self))
          state = (state ^ word) &* 0xff51_afd7_ed55_8ccd
          state ^= state >> 32
          p += 8
        }
        while p < bytes.count {
          state = (state ^ UInt64(bytes[p])) &* 0x0000_0100_0000_01b3
          p += 1
        }
      }
    }
    return StableHash.mix(state)
  }
}

extension FileIndex {
  func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(facts.size)
    writer.write(signed: facts.modified)
    writer.write(byte: facts.kind.rawValue)
    writer.write(each: facts.headTimes) { $0.write(signed: $1) }
    writer.write(facts.tailTime) { $0.write(signed: $1) }
    writer.write(facts.isZoneless) { $0.write($1) }
    for flag in [facts.isSeenWhole, facts.isCut, facts.isUnread, hasUnread] { writer.write(flag) }
    writer.write(facts.comparedWith) { $0.write($1) }
    writer.write(each: ranges) { writer, range in
      writer.write(range.lowerBound)
      writer.write(range.upperBound)
    }
    content.write(to: &writer)
    writer.write(each: parts) { $1.write(to: &$0) }
    writer.write(lines)
    writer.write(cells)
  }

  init(_ reader: inout ByteReader) throws(MalformedShard) {
    let name = try reader.text()
    let size = try reader.number()
    let modified = try reader.signed()
    guard let kind = FileFacts.Kind(rawValue: try reader.byte()), size < 1 << 62 else {
      throw MalformedShard()
    }
    var facts = FileFacts(size: size, modified: modified, kind: kind)
    facts.headTimes = try reader.each { reader throws(MalformedShard) in try reader.signed() }
    facts.tailTime = try reader.optional { reader throws(MalformedShard) in try reader.signed() }
    facts.isZoneless = try reader.optional { reader throws(MalformedShard) in try reader.flag() }
    facts.isSeenWhole = try reader.flag()
    facts.isCut = try reader.flag()
    facts.isUnread = try reader.flag()
    let hasUnread = try reader.flag()
    facts.comparedWith = try reader.optional { reader throws(MalformedShard) in try reader.text() }
    let ranges = try reader.each { reader throws(MalformedShard) in
      let start = try reader.number()
      let end = try reader.number()
      guard start <= end, end <= size else { throw MalformedShard() }
      return start..<end
    }
    self.init(name: name, facts: facts, ranges: ranges)
    self.hasUnread = hasUnread
    content = try ContentSum(&reader)
    parts = try reader.each { reader throws(MalformedShard) in try FilePart(&reader) }
    lines = try reader.count()
    cells = try reader.count()
    let areApart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    guard !ranges.isEmpty, areApart else { throw MalformedShard() }
  }
}

extension ContentSum {
  func write(to writer: inout ByteWriter) {
    writer.write(each: stretches) { writer, sum in
      writer.write(fixed: UInt64(truncatingIfNeeded: sum))
      writer.write(fixed: UInt64(truncatingIfNeeded: sum >> 64))
    }
  }

  init(_ reader: inout ByteReader) throws(MalformedShard) {
    self.init(
      stretches: try reader.each { reader throws(MalformedShard) in
        let low = try reader.fixed()
        return UInt128(low) | UInt128(try reader.fixed()) << 64
      })
  }
}

extension FilePart {
  func write(to writer: inout ByteWriter) {
    writer.write(member) { $0.write($1) }
    writer.write(size)
    sum.write(to: &writer)
  }

  init(_ reader: inout ByteReader) throws(MalformedShard) {
    member = try reader.optional { reader throws(MalformedShard) in try reader.text() }
    size = try reader.number()
    sum = try ContentSum(&reader)
  }
}

extension Diagnostic {
  /// A total order, so that messages are written in one way.
  fileprivate var order: String {
    ([place?.file ?? "", code, summary, label, help ?? ""] + notes).joined(separator: "\u{0}")
  }

  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(severity.rawValue)
    for text in [code, summary, label] { writer.write(text) }
    writer.write(place?.file) { $0.write($1) }
    writer.write(help) { $0.write($1) }
    writer.write(each: notes) { $0.write($1) }
  }

  fileprivate init(_ reader: inout ByteReader) throws(MalformedShard) {
    guard let severity = Severity(rawValue: try reader.index(below: 3)) else { throw MalformedShard() }
    self.init(severity, try reader.text(), try reader.text())
    label = try reader.text()
    place = try reader.optional { reader throws(MalformedShard) in Place(file: try reader.text()) }
    help = try reader.optional { reader throws(MalformedShard) in try reader.text() }
    notes = try reader.each { reader throws(MalformedShard) in try reader.text() }
  }
}
