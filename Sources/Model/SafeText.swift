/// Text from logs as people may see it: nothing in it can move a terminal's cursor, change its colours or
/// reorder what stands beside it.
public enum SafeText {
  /// Control characters (C0 but for tab, DEL, C1), bidirectional controls and zero-width characters become
  /// visible escapes (`\u{1b}` -> `\x1b`); tabs and line breaks become spaces when `singleLine`.
  public static func visible(_ text: String, singleLine: Bool = true) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09 where singleLine: result += " "
      case 0x0a where singleLine: result += " ⏎ "
      case 0x09, 0x0a: result.unicodeScalars.append(scalar)
      case 0..<0x20, 0x7f..<0xa0: result += "\\x" + hex(scalar.value, width: 2)
      case _ where isInvisible(scalar.value): result += "\\u{" + hex(scalar.value, width: 4) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00ad, 0x061c, 0x180e, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb,
      0xe0000...0xe007f:
      true
    default: false
    }
  }

  private static func hex(_ value: UInt32, width: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
