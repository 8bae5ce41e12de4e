internal import CPCRE2

/// PCRE2's compiled form of a pattern.
///
/// C gives it as a pointer, and Swift's pointers are not `Sendable`, because they say nothing about who writes
/// what they point to. PCRE2 does say it: compiled code is not changed after `pcre2_jit_compile` and may be
/// shared between threads (pcre2api, "Multithreading"). So the address is kept as a number, which is
/// `Sendable`, and becomes a pointer again only for the length of a call.
@safe struct PatternCode: Sendable {
  /// Compile options that hold for every pattern: text is UTF-8 and may be broken; `\d`, `\w`, `\s` are ASCII
  /// (no `(*UCP)` either); a single byte of a character is never matched.
  static let options =
    PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C

  private let address: UInt
  /// Whether there is machine code. Without it (no executable memory, or code that cannot be relied on) the
  /// interpreter gives the same answers.
  let hasMachineCode: Bool

  /// Compiles a pattern, as it is written if another spelling were not accepted: errors are about the former.
  init(_ text: String) throws(PatternError) {
    let spelling = PatternSpelling(text)
    if let code = unsafe try? Self.compile(spelling.bytes) {
      address = UInt(bitPattern: code)
      hasMachineCode = unsafe !spelling.isDoubtful && pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    } else {
      let code = unsafe try Self.compile(Array(text.utf8))
      address = UInt(bitPattern: code)
      hasMachineCode = false
    }
  }

  /// The pointer, for the length of a call.
  var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

  /// Gives the memory back; the owner calls it once.
  func free() {
    unsafe pcre2_code_free_8(pointer)
  }

  private static func compile(_ pattern: [UInt8]) throws(PatternError) -> OpaquePointer {
    let context = unsafe pcre2_compile_context_create_8(nil)
    defer { unsafe pcre2_compile_context_free_8(context) }
    // How PCRE2 was built must not decide what a pattern means.
    unsafe pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    unsafe pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
    var error: Int32 = 0
    var offset = 0
    let bytes = pattern + [0]  // never without an address
    let code = unsafe bytes.withUnsafeBufferPointer {
      unsafe pcre2_compile_8($0.baseAddress, $0.count - 1, options, &error, &offset, context)
    }
    guard let code = unsafe code else { throw PatternError(code: error, offset: offset) }
    return unsafe code
  }
}
