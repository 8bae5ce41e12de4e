/// How a class of literals is looked for: short pieces of them (grams) are compared with pieces of the text,
/// not at every place but at every `stride`-th. A literal has a gram at each of `stride` places in a row, so
/// one of these falls on a place that is looked at.
struct GramShape: Sendable, Hashable {
  /// Bytes of a gram, 1 to 4.
  let length: Int
  /// Distance of the places of the text that are looked at.
  let stride: Int

  /// Shortest literal that can be found.
  var window: Int { length + stride - 1 }

  /// For literals of at least 7 bytes.
  static let long = GramShape(length: 4, stride: 4)

  /// The best shape for literals that may be as short as this.
  init(shortest: Int) {
    switch shortest {
    case 7...: self = .long
    case 5...: self.init(length: 4, stride: 2)
    case 4: self.init(length: 3, stride: 2)
    case 3: self.init(length: 2, stride: 2)
    case 2: self.init(length: 2, stride: 1)
    default: self.init(length: 1, stride: 1)
    }
  }

  private init(length: Int, stride: Int) {
    self.length = length
    self.stride = stride
  }

  /// Bits of a word that belong to a gram.
  var mask: UInt32 { length == 4 ? .max : (1 << UInt32(8 * length)) - 1 }
}
