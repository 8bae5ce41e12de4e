import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// The beginning of a shard: what it takes to know whether it can be merged with others.
struct ShardHeader: Sendable, Hashable {
  /// SHA-256 over the program's version and the rule packs.
  var knowledge: [UInt8]
  /// SHA-256 over what people said of how all files are to be read.
  var reading: [UInt8]
  /// Names of inputs as given, in order.
  var inputs: [String]

  /// The layout that this program writes and reads.
  static let version: UInt64 = 7
  /// Eight bytes that no handling as text leaves as they are: one that is no ASCII, both line breaks, and the mark
  /// that ends a text on some systems.
  static let magic: [UInt8] = [0x89, 0x50, 0x58, 0x53, 0x0d, 0x0a, 0x1a, 0x0a]

  init(_ rules: Rules, _ options: AnalyzerOptions, inputs: [String]) {
    let packs = rules.knowledge.packs.map { "\($0.name) \($0.version) \($0.sha256)" }.sorted()
    knowledge = Digest.sha256(Array((["proximate \(Version.current)"] + packs).joined(separator: "\n").utf8))
    let zones = options.timeZones.map { "\($0.glob)=\($0.zone)" }
    let date = options.referenceDate.map { String($0.nanoseconds) } ?? ""
    reading = Digest.sha256(Array(([date] + zones).joined(separator: "\n").utf8))
    self.inputs = inputs.sorted()
  }

  /// The header of shards that are merged.
  mutating func merge(_ other: ShardHeader, path: String) throws(Diagnostic) {
    guard knowledge == other.knowledge else { throw .otherKnowledge(path, knowledge, other.knowledge) }
    guard reading == other.reading else { throw .otherReading(path) }
    inputs = Set(inputs + other.inputs).sorted()
  }

  /// Magic, version, and the header's fields with their length before them.
  var bytes: [UInt8] {
    var fields = ByteWriter()
    fields.write(bytes: knowledge)
    fields.write(bytes: reading)
    fields.write(each: inputs) { $0.write($1) }
    var writer = ByteWriter()
    writer.write(raw: Self.magic)
    writer.write(Self.version)
    writer.write(bytes: fields.bytes)
    return writer.bytes
  }

  init(fields bytes: ArraySlice<UInt8>) throws(MalformedShard) {
    var reader = ByteReader(bytes)
    knowledge = try reader.bytes()
    reading = try reader.bytes()
    inputs = try reader.each { reader throws(MalformedShard) in try reader.text() }
    guard knowledge.count == 32, reading.count == 32 else { throw MalformedShard() }
  }
}
