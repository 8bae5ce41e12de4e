internal import CScan

/// Finds where single bytes stand, sixteen places at a time.
package enum MarkedPlaces {
  /// Writes the places of a text that hold one of three bytes, in order, and tells how many there are. O(count).
  ///
  /// - Parameters:
  ///   - text: at most 65,536 bytes.
  ///   - places: room for as many places as the text has bytes.
  package static func find(
    _ marks: (UInt8, UInt8, UInt8), in text: UnsafeBufferPointer<UInt8>,
    into places: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    precondition(text.count <= 1 << 16 && text.count <= places.count)
    guard let bytes = text.baseAddress, let room = places.baseAddress else { return 0 }
    return unsafe cscan_places(bytes, text.count, marks.0, marks.1, marks.2, room)
  }
}
