/// A pattern of a deterministic subset of PCRE2's syntax, compiled into a scanner that gives the same answers
/// several times faster.
///
/// In the subset are patterns that begin with `^`, of literals, ASCII classes and their complements, `.`,
/// counts, groups, alternatives and `$`, as long as no run of characters would ever have to give back
/// what it took: write possessive runs (`\S++`), or let the next character not belong to the run
/// (`[^\]]*\]`). Outside of it are assertions, back references, `.*` or `.*?` before something it can itself
/// match, classes of some characters beyond ASCII, and `k` or `s` without regard to case.
package struct ScanProgram: Sendable {
  /// Named groups in order of their numbers, as in `Pattern`.
  package let groups: [(name: String, index: Int)]
  /// How many capturing groups there are; group 0, the whole match, is not counted.
  package let groupCount: Int

  let instructions: [ScanInstruction]
  let tables: [UInt8]
  let literals: [UInt8]
  let ranges: [Int32]
  let shapes: [UInt64]

  /// Compiles a pattern that `Pattern` accepts; nil when it is outside of the subset.
  package init?(_ pattern: String) {
    guard let outline = PatternOutline(pattern) else { return nil }
    var compiler = ScanCompiler()
    guard (try? compiler.compile(outline.syntax)) != nil else { return nil }
    groups = outline.groups
    groupCount = outline.groupCount
    instructions = compiler.instructions
    tables = compiler.tables + [0]  // never without an address
    literals = compiler.literals + [0]
    ranges = compiler.ranges + [0]
    shapes = compiler.shapes + [0]
  }

  /// Whether the pattern matches, which it can only at the start of the text. Group `i` then lies from
  /// `captures[2 * i]` to `captures[2 * i + 1]`, both -1 when it took no part; group 0 is the whole match.
  /// After a failure the captures mean nothing. The array is made long enough once and then used again; the
  /// text is shorter than 2 GiB.
  package func match(_ text: Span<UInt8>, captures: inout [Int32]) -> Bool {
    unsafe text.withUnsafeBufferPointer { unsafe match($0, captures: &captures) }
  }

  /// The same for text that is at hand as a pointer.
  package func match(_ text: UnsafeBufferPointer<UInt8>, captures: inout [Int32]) -> Bool {
    let captureCount = 2 * (groupCount + 1)
    while captures.count < captureCount { captures.append(-1) }
    return unsafe captures.withUnsafeMutableBufferPointer {
      guard let captures = $0.baseAddress else { return false }
      for index in 2..<captureCount { unsafe captures[index] = -1 }
      let end = unsafe run(text, captures, captureCount)
      unsafe captures[0] = 0
      unsafe captures[1] = Int32(truncatingIfNeeded: end)
      return end >= 0
    }
  }

  private func run(
    _ text: UnsafeBufferPointer<UInt8>, _ captures: UnsafeMutablePointer<Int32>, _ captureCount: Int
  ) -> Int {
    // PCRE2 skips what cannot begin a character, and then is no longer at the start.
    if let first = unsafe text.first, first & 0xC0 == 0x80 { return -1 }
    return unsafe instructions.withUnsafeBufferPointer { instructions in
      unsafe tables.withUnsafeBufferPointer { tables in
        unsafe literals.withUnsafeBufferPointer { literals in
          unsafe ranges.withUnsafeBufferPointer { ranges in
            unsafe shapes.withUnsafeBufferPointer { shapes in
              guard let first = instructions.baseAddress, let tables = tables.baseAddress,
                let literals = literals.baseAddress, let ranges = ranges.baseAddress,
                let shapes = shapes.baseAddress
              else { return -1 }
              return unsafe ScanMachine(
                instructions: first, tables: tables, literals: literals, ranges: ranges, shapes: shapes,
                text: text.baseAddress ?? tables, count: text.count, captures: captures,
                captureCount: captureCount
              ).run(from: 0, at: 0)
            }
          }
        }
      }
    }
  }
}
