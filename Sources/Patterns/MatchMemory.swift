internal import CPCRE2

/// The memory that PCRE2 needs to match: limits, the stack of the machine code, and the offsets it answers
/// with.
@safe struct MatchMemory: ~Copyable {
  private let context: OpaquePointer?
  private let stack: OpaquePointer?
  private var data: OpaquePointer?
  private var offsets: UnsafeMutablePointer<Int>?
  private var capacity = 0

  /// Memory for patterns with few groups; it grows with the first pattern that has more.
  init(matchLimit: UInt32, heapLimit: Int) {
    unsafe context = pcre2_match_context_create_8(nil)
    // Reserved, not used: pages are taken as the machine code needs them.
    unsafe stack = pcre2_jit_stack_create_8(32 << 10, heapLimit, nil)
    if unsafe context != nil {
      unsafe pcre2_set_match_limit_8(context, matchLimit)
      unsafe pcre2_set_heap_limit_8(context, UInt32(heapLimit >> 10))  // KiB
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }
    grow(for: 15)
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    unsafe pcre2_jit_stack_free_8(stack)
  }

  /// Matches, and answers PCRE2's result: positive for a match, else one of its error codes.
  mutating func match(_ pattern: Pattern, _ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int32 {
    if pattern.groupCount >= capacity { grow(for: pattern.groupCount) }
    guard let data = unsafe data, let context = unsafe context else { return PCRE2_ERROR_NOMEMORY }
    guard let bytes = text.baseAddress else {
      var none: UInt8 = 0  // an empty text may come without an address, which PCRE2 does not take
      return unsafe pcre2_match_8(pattern.code.pointer, &none, 0, 0, 0, data, context)
    }
    if let code = pattern.machineCode, unsafe UTF8Text.isValid(text, from: start) {
      // The fast path checks nothing itself: the text is valid, and `start` lies in it and begins a
      // character.
      return unsafe pcre2_jit_match_8(code.pointer, bytes, text.count, start, 0, data, context)
    }
    return unsafe pcre2_match_8(pattern.code.pointer, bytes, text.count, start, 0, data, context)
  }

  /// Where a group of the last match lies; the caller knows that there was a match with so many groups.
  func range(ofGroup index: Int) -> Range<Int>? {
    guard let offsets = unsafe offsets, index < capacity else { return nil }
    let start = unsafe offsets[2 * index]
    let end = unsafe offsets[2 * index + 1]
    // PCRE2_UNSET is all ones; `\K` can put the start behind the end.
    return start >= 0 && start <= end ? start..<end : nil
  }

  private mutating func grow(for groupCount: Int) {
    unsafe pcre2_match_data_free_8(data)
    capacity = groupCount + 1
    unsafe data = pcre2_match_data_create_8(UInt32(capacity), nil)
    unsafe offsets = data == nil ? nil : pcre2_get_ovector_pointer_8(data)
  }
}
