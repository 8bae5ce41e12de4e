import ProximateIngest
import ProximateModel

/// What a wrapped file holds: the text of a compressed one, or a member of an archive as it lies in it.
struct FilePart: Sendable, Hashable {
  /// The member's name; nil for the text of a compressed file.
  var member: String?
  /// Bytes.
  var size: UInt64 = 0
  /// A sum over them.
  var sum = ContentSum()

  /// The parts of a file that have any bytes; none when it is plain, or cannot be read to its end.
  static func parts(of file: InputFile) -> [FilePart] {
    guard var reader = PartReader(file) else { return [] }
    var parts: [FilePart] = []
    while let member = reader.next() {
      var part = FilePart(member: file.kind == .archive ? member : nil)
      while let bytes = reader.nextBytes() {
        part.sum.add(bytes, at: part.size)
        part.size += UInt64(bytes.count)
      }
      if part.size > 0 { parts.append(part) }
    }
    return reader.hasFailed ? [] : parts
  }
}
