/// One step of a scan program. What the numbers mean depends on the operation.
///
/// A step over characters of a table, and `rest`, stores where they lie as captures `c` and `c + 1`; without
/// a group that is 0, where the whole match goes in the end.
struct ScanInstruction: Sendable, Hashable {
  enum Operation: UInt8, Sendable {
    /// The byte `a`.
    case byte
    /// The bytes `literals[a..<a+b]`.
    case literal
    /// One of `b` literals, none of which begins another; their `(start, count)` are in `ranges[a...]`.
    case literals
    /// `a` bytes of the shape at `table` in `shapes`; then the byte `b`, unless it is negative.
    case shape
    /// Exactly `a` characters of the table, all ASCII; then the byte `b` as above.
    case exactly
    /// As many characters of the table as there are, all ASCII, at least `a`; then the byte `b` as above.
    case run
    /// As many characters of the table as there are, at least `a`, which is 0 or 1; then the byte `b` as
    /// above.
    case text
    /// As many characters of the table as there are, at least `a` and at most `b`.
    case counted
    /// Everything up to a newline, an invalid sequence or the end.
    case rest
    /// Stores the position as capture `a`.
    case mark
    /// The end of the text, or before its final newline.
    case end
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

  /// Whether the step stores where its characters lie.
  var canCapture: Bool {
    switch operation {
    case .shape, .exactly, .run, .text, .counted, .rest: true
    default: false
    }
  }

  /// Whether a byte that comes next can be its business.
  var canTakeByte: Bool {
    switch operation {
    case .shape, .exactly, .run, .text: b < 0
    default: false
    }
  }

  /// Where the table begins in `tables`.
  var table: Int32 = 0
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
}
