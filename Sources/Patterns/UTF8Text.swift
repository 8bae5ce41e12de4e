/// What is valid UTF-8.
enum UTF8Text {
  /// Whether a text is valid and a character, or the end, is at `start`.
  static func isValid(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard let bytes = text.baseAddress else { return true }
    let count = text.count
    if start < count, unsafe bytes[start] & 0xC0 == 0x80 { return false }
    var position = 0
    while true {
      unsafe skipAscii(bytes, &position, count)
      guard position < count else { return true }
      if unsafe bytes[position] < 0x80 {
        position += 1
        continue
      }
      let length = unsafe characterLength(bytes, at: position, count)
      if length == 0 { return false }
      position += length
    }
  }

  /// Goes on in steps of 16 bytes as long as all of them are ASCII.
  @inline(__always)
  private static func skipAscii(_ bytes: UnsafePointer<UInt8>, _ position: inout Int, _ count: Int) {
    while count - position >= 16 {
      let place = unsafe UnsafeRawPointer(bytes + position)
      let low = unsafe place.loadUnaligned(as: UInt64.self)
      let high = unsafe place.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      if (low | high) & 0x8080_8080_8080_8080 != 0 { return }
      position += 16
    }
  }

  /// The length of the valid sequence that begins at a position with a byte beyond ASCII, 0 when it is
  /// invalid (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
  static func characterLength(_ bytes: UnsafePointer<UInt8>, at position: Int, _ count: Int) -> Int {
    let lead = unsafe bytes[position]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, count - position >= length else { return 0 }
    let second = unsafe bytes[position + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    var index = 2
    while index < length {
      guard unsafe bytes[position + index] & 0xC0 == 0x80 else { return 0 }
      index += 1
    }
    return length
  }
}
