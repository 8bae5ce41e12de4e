internal import CScan

/// Texts of which one is looked for, side by side in memory: no reference is counted for each of them.
package final class TextChoice: Sendable {
  /// The texts.
  package let texts: [[UInt8]]
  private let bytes: [UInt8]
  /// Where each ends in `bytes`.
  private let ends: [Int]

  package init(_ texts: [[UInt8]]) {
    self.texts = texts
    bytes = texts.flatMap { $0 }
    ends = texts.reduce(into: []) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// Whether one of them occurs; the empty text occurs everywhere.
  func occurs(in text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        for end in ends {
          if end == start { return true }
          if let place = text.baseAddress, let part = bytes.baseAddress,
            unsafe cscan_contains(place, text.count, part + start, end - start) != 0
          {
            return true
          }
          start = end
        }
        return false
      }
    }
  }
}
