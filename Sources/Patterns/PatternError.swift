internal import CPCRE2

/// Why a regular expression was not accepted.
package struct PatternError: Error, Sendable, Hashable {
  /// What is wrong, in PCRE2's words.
  package var message: String
  /// Where, in UTF-8 bytes from the start of the pattern.
  package var offset: Int

  /// An error with its words.
  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  /// An error of PCRE2 by its number.
  init(code: Int32, offset: Int) {
    self.init(message: Self.message(of: code), offset: offset)
  }

  /// What PCRE2 says about one of its error numbers, of compiling (positive) or matching (negative).
  static func message(of code: Int32) -> String {
    // The longest message of PCRE2 10.42 has 120 bytes; longer ones would be cut, not overrun.
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(code, $0.baseAddress, $0.count)
    }
    let text = length < 0 ? buffer.prefix { $0 != 0 } : buffer.prefix(Int(length))
    return text.isEmpty ? "PCRE2 error \(code)" : String(decoding: text, as: UTF8.self)
  }
}
