import Foundation
import ProximateDiagnostics

/// Writes a shard front to back.
struct ShardWriter {
  private let output: FileHandle
  private var buffer: [UInt8] = []
  private var count: UInt64 = 0

  init(_ output: FileHandle) { self.output = output }

  mutating func begin(_ header: ShardHeader) throws(Diagnostic) { try put(header.bytes) }

  /// Writes an entry; their names ascend.
  mutating func write(_ share: PackedShare) throws(Diagnostic) {
    count += 1
    try put(share.bytes)
  }

  mutating func end() throws(Diagnostic) {
    var writer = ByteWriter()
    writer.write(byte: 0)
    writer.write(count)
    try put(writer.bytes)
    try flush()
  }

  private mutating func put(_ bytes: [UInt8]) throws(Diagnostic) {
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  private mutating func flush() throws(Diagnostic) {
    do {
      try output.write(contentsOf: Data(buffer))
    } catch {
      throw Diagnostic(
        .error, "S120", "the shard cannot be written", notes: [error.localizedDescription],
        help: "make room, or name another file with -o")
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
