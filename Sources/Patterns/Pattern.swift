internal import CPCRE2

/// A regular expression in PCRE2's syntax, compiled once and shared by all workers.
///
/// Text is UTF-8 that may be broken: an invalid sequence matches nothing, not even `[^x]`. `\d`, `\w` and
/// `\s` are ASCII, `\C` is refused, the newline is LF.
package final class Pattern: Sendable {
  /// The pattern as written.
  package let text: String
  /// Named groups in order of their numbers.
  package let groups: [(name: String, index: Int)]
  /// How many capturing groups there are; group 0, the whole match, is not counted.
  package let groupCount: Int
  /// Whether it can match without consuming anything.
  package let matchesEmpty: Bool
  /// A lower bound of the length of a match, in characters.
  package let minimumLength: Int
  /// For text of any kind, by PCRE2's interpreter.
  let code: PatternCode
  /// Machine code for valid UTF-8, several times faster; nil when there cannot be any.
  ///
  /// PCRE2 can make machine code for invalid UTF-8 as well, but that of 10.42 goes wrong: `\S`, `\D` and `\W`
  /// take ASCII only, and `(?i)[^k]` takes invalid bytes. So a text is checked first,
  /// sixteen bytes at a time, and broken ones (which are few) are left to the interpreter.
  let machineCode: PatternCode?

  /// Compiles a pattern; the error says where it breaks, in UTF-8 bytes of the pattern.
  package init(_ text: String) throws(PatternError) {
    let code = try PatternCode(text, for: .any)
    self.text = text
    self.code = code
    machineCode = Self.machineCode(for: text)
    groups = code.names
    groupCount = Int(code.fact(PCRE2_INFO_CAPTURECOUNT))
    matchesEmpty = code.fact(PCRE2_INFO_MATCHEMPTY) != 0
    minimumLength = Int(code.fact(PCRE2_INFO_MINLENGTH))
  }

  deinit {
    code.free()
    machineCode?.free()
  }

  private static func machineCode(for text: String) -> PatternCode? {
    if PatternOutline(text)?.syntax.misleadsMachineCode == true { return nil }
    guard let code = try? PatternCode(text, for: .valid) else { return nil }
    if code.addMachineCode() { return code }
    code.free()
    return nil
  }
}

extension PatternCode {
  /// One of the numbers that PCRE2 keeps about a compiled pattern.
  func fact(_ what: some BinaryInteger) -> UInt32 {
    var value: UInt32 = 0
    // The call's result is a code for misuse only: an unknown `what`.
    let result = unsafe pcre2_pattern_info_8(pointer, UInt32(what), &value)
    return result == 0 ? value : 0
  }

  /// The named groups in order of their numbers.
  var names: [(name: String, index: Int)] {
    let count = Int(fact(PCRE2_INFO_NAMECOUNT))
    let width = Int(fact(PCRE2_INFO_NAMEENTRYSIZE))
    var table: UnsafePointer<UInt8>?
    guard unsafe pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_NAMETABLE), &table) == 0,
      let table = unsafe table
    else { return [] }
    // An entry is the number in two bytes, then the name, ended by zero.
    let entries = (0..<count).map { entry in
      let bytes = unsafe UnsafeBufferPointer(start: table + entry * width, count: width)
      let name = unsafe bytes.dropFirst(2).prefix { $0 != 0 }
      return unsafe (
        name: String(decoding: name, as: UTF8.self), index: Int(bytes[0]) << 8 | Int(bytes[1])
      )
    }
    return entries.sorted { ($0.index, $0.name) < ($1.index, $1.name) }
  }
}
