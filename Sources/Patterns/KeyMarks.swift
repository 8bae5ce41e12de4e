internal import CScan

/// Finds where keys that end in a `d` may end, sixteen places at a time.
package enum KeyMarks {
  /// Writes the places of a part of a text that hold a `=` or `:` behind a `d`, a space and a quote between them passed
  /// over, or a `-` behind a `q`, in order, and tells how many there are. Of the first two bytes and of two gaps in a
  /// row more is let through than that. O(count).
  ///
  /// - Parameters:
  ///   - text: at most 65,536 bytes.
  ///   - places: room for as many places as the part has bytes.
  package static func find(
    in text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, into places: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    precondition(text.count <= 1 << 16 && part.lowerBound >= 0 && part.upperBound <= text.count)
    precondition(part.count <= places.count)
    guard let bytes = text.baseAddress, let room = places.baseAddress else { return 0 }
    return unsafe cscan_key_marks(bytes, part.lowerBound, part.upperBound, room)
  }
}
