internal import CPCRE2

/// How far into a text a pattern gets when it is tried at the text's start, for people who ask why it does not
/// match. Slow: it is compiled for the question, and each of its items calls back.
package struct PatternReach: Sendable, Hashable {
  /// The farthest byte of the text at which an item of the pattern was tried.
  package var position: Int
  /// What the pattern goes on with there, as written; empty at its end.
  package var wanted: String

  /// The reach of a pattern into a text. Nil when PCRE2 does not compile the pattern.
  ///
  /// Of several items that were tried at the farthest byte the first is told: what it begins stands behind it.
  package init?(_ pattern: String, in text: [UInt8]) {
    guard let code = try? PatternCode(pattern, for: .traced) else { return nil }
    defer { code.free() }
    let record = Self.trace(code, text)
    position = record.position
    wanted = String(decoding: Array(pattern.utf8).dropFirst(record.item), as: UTF8.self)
  }

  /// What the call-backs tell.
  private struct Record {
    var position = -1
    var item = 0
  }

  private static func trace(_ code: PatternCode, _ text: [UInt8]) -> (position: Int, item: Int) {
    var record = Record()
    let context = unsafe pcre2_match_context_create_8(nil)
    let data = unsafe pcre2_match_data_create_8(1, nil)
    defer {
      unsafe pcre2_match_data_free_8(data)
      unsafe pcre2_match_context_free_8(context)
    }
    unsafe pcre2_set_match_limit_8(context, Matcher.matchLimit)
    let bytes = text + [0]  // never without an address
    // Its result is of no interest: the call-backs have told where it got to.
    _ = unsafe withUnsafeMutablePointer(to: &record) { record in
      unsafe pcre2_set_callout_8(
        context,
        { block, memory in
          guard let block = unsafe block?.pointee,
            let record = unsafe memory?.assumingMemoryBound(to: Record.self)
          else { return 0 }
          // Behind an invalid sequence PCRE2 begins anew.
          if unsafe block.start_match == 0, unsafe block.current_position > record.pointee.position {
            unsafe record.pointee = Record(
              position: Int(block.current_position), item: Int(block.pattern_position))
          }
          return 0
        }, record)
      return unsafe bytes.withUnsafeBufferPointer {
        unsafe pcre2_match_8(
          code.pointer, $0.baseAddress, text.count, 0, UInt32(PCRE2_ANCHORED), data, context)
      }
    }
    return (max(0, record.position), record.item)
  }
}
