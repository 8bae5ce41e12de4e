internal import CPCRE2

/// PCRE2's compiled form of a pattern.
///
/// C gives it as a pointer, and Swift's pointers are not `Sendable`, because they say nothing about who
/// writes what they point to. PCRE2 does say it: compiled code is not changed after `pcre2_jit_compile` and
/// may be shared between threads (pcre2api, "Multithreading"). So the address is kept as a number, which is
/// `Sendable`, and becomes a pointer again only for the length of a call.
@safe struct PatternCode: Sendable {
  /// Which texts it is for.
  enum Text {
    /// Valid UTF-8 only.
    case valid
    /// Anything; what is not UTF-8 matches nothing.
    case any
    /// Anything, with a call-back before each item of the pattern.
    case traced
  }

  private let address: UInt

  /// Compiles a pattern.
  init(_ pattern: String, for text: Text) throws(PatternError) {
    address = UInt(bitPattern: unsafe try Self.compile(pattern, Self.options(for: text)))
  }

  /// Text is UTF-8; `\d`, `\w`, `\s` are ASCII (no `(*UCP)` either); a single byte of a character is never
  /// matched.
  private static func options(for text: Text) -> UInt32 {
    let options = PCRE2_UTF | PCRE2_NEVER_UCP | PCRE2_NEVER_BACKSLASH_C
    switch text {
    case .valid: return options
    case .any: return options | PCRE2_MATCH_INVALID_UTF
    case .traced: return options | PCRE2_MATCH_INVALID_UTF | PCRE2_AUTO_CALLOUT | PCRE2_NO_START_OPTIMIZE
    }
  }

  /// The pointer, for the length of a call.
  var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

  /// Adds machine code, before the pattern is shared; false when there cannot be any (no executable memory).
  func addMachineCode() -> Bool {
    unsafe pcre2_jit_compile_8(pointer, PCRE2_JIT_COMPLETE) == 0
  }

  /// Gives the memory back; the owner calls it once.
  func free() {
    unsafe pcre2_code_free_8(pointer)
  }

  private static func compile(_ pattern: String, _ options: UInt32) throws(PatternError) -> OpaquePointer {
    let context = unsafe pcre2_compile_context_create_8(nil)
    defer { unsafe pcre2_compile_context_free_8(context) }
    // How PCRE2 was built must not decide what a pattern means.
    unsafe pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    unsafe pcre2_set_bsr_8(context, UInt32(PCRE2_BSR_UNICODE))
    var error: Int32 = 0
    var offset = 0
    let bytes = Array(pattern.utf8) + [0]  // never without an address
    let code = unsafe bytes.withUnsafeBufferPointer {
      unsafe pcre2_compile_8($0.baseAddress, $0.count - 1, options, &error, &offset, context)
    }
    guard let code = unsafe code else { throw PatternError(code: error, offset: offset) }
    return unsafe code
  }
}
