internal import CScan

extension Span<UInt8> {
  /// Whether one of several texts occurs.
  package func contains(anyOf choice: TextChoice) -> Bool { choice.occurs(in: self) }

  /// Whether a text occurs. O(count), sixteen places at a time; the empty text occurs everywhere.
  package func contains(_ part: [UInt8]) -> Bool {
    unsafe withUnsafeBufferPointer { bytes in
      unsafe part.withUnsafeBufferPointer { part in
        guard let start = part.baseAddress, !part.isEmpty else { return true }
        guard let text = bytes.baseAddress else { return false }
        return unsafe cscan_contains(text, bytes.count, start, part.count) != 0
      }
    }
  }
}
