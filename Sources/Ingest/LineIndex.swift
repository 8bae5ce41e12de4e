internal import CScan
internal import ProximateModel

/// Finds where lines begin and end.
enum LineIndex {
  /// How newlines are looked for; both ways give the same lines.
  enum Method { case fastest, portable }

  /// Appends the spans of the lines in `bytes[from...]`, in which a last line need not have a terminator.
  static func append(
    linesIn bytes: [UInt8], from: Int, to lines: inout [LineSpan], by method: Method = .fastest
  ) {
    let rest = unsafe bytes.withUnsafeBufferPointer { buffer -> Int in
      guard let base = buffer.baseAddress else { return from }
      return unsafe append(base, from, bytes.count, to: &lines, method)
    }
    if rest < bytes.count { lines.append(LineSpan(start: UInt32(rest), end: UInt32(bytes.count))) }
  }

  /// Returns the byte behind the last newline. Spans pass through a small buffer, so that the array grows once per
  /// thousand lines.
  private static func append(
    _ bytes: UnsafePointer<UInt8>, _ from: Int, _ to: Int, to lines: inout [LineSpan], _ method: Method
  ) -> Int {
    let room = 1024
    return unsafe withUnsafeTemporaryAllocation(of: LineSpan.self, capacity: room) { spans in
      guard let base = spans.baseAddress else { return from }
      var (next, count) = (from, room)
      while count == room {
        let begin = next
        unsafe base.withMemoryRebound(to: UInt32.self, capacity: 2 * room) { pairs in
          count =
            unsafe method == .fastest
            ? cscan_lines(bytes, begin, to, &next, pairs, room)
            : cscan_lines_portable(bytes, begin, to, &next, pairs, room)
        }
        unsafe lines.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
      }
      return next
    }
  }
}
