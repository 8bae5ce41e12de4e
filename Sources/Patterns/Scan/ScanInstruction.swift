/// One step of a scan program. What the numbers mean depends on the operation.
struct ScanInstruction: Sendable, Hashable {
  enum Operation: UInt8, Sendable {
    /// The byte `a`.
    case byte
    /// The bytes `literals[a..<a+b]`.
    case literal
    /// One of `b` literals, none of which begins another; their `(start, count)` are in `ranges[a...]`.
    case literals
    /// Exactly `a` characters of the table, all ASCII.
    case exactly
    /// As many characters of the table as there are, all ASCII, at least `a`.
    case run
    /// As many characters of the table as there are, at least `a`, which is 0 or 1.
    case text
    /// As many characters of the table as there are, at least `a` and at most `b`.
    case counted
    /// Everything up to a newline, an invalid sequence or the end.
    case rest
    /// Stores the position as capture `a`.
    case mark
    /// The end of the text, or before its final newline.
    case end
    /// The end of the text.
    case veryEnd
    /// Goes to `a` unless the next byte is in the table (or, when `b` is not 0, the text ends here).
    case choose
    /// The same; and when what follows fails, clears the captures from `c` on and goes to `a`.
    case attempt
    /// Goes to `a`.
    case jump
    /// Runs what follows to its `commit`, then goes on at `a`, and never tries it another way.
    case atomic
    case commit
    /// The pattern matches.
    case accept
  }

  var operation: Operation
  /// Where the table begins in `tables`.
  var table: Int32 = 0
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}
