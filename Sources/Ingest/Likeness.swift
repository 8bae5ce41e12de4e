/// What a text is to another.
enum Likeness {
  /// The same, byte for byte.
  case same
  /// The other one begins as it does, and goes on.
  case beginning
  /// Something else, or one of them cannot be read.
  case none

  /// Bytes that are compared at once.
  static let blockBytes = 256 << 10

  /// Reads both from where they are, for as long as they are equal.
  init(of part: any ByteSource, to whole: any ByteSource) {
    while true {
      let mine = PeekedBytes(part, count: Self.blockBytes)
      let theirs = PeekedBytes(whole, count: max(1, mine.head.count))
      guard !mine.hasFailed, !theirs.hasFailed else { break }
      if mine.head.isEmpty {
        self = theirs.head.isEmpty ? .same : .beginning
        return
      }
      if mine.head != theirs.head { break }
    }
    self = .none
  }
}
