import ProximateModel
import ProximatePatterns

/// Finds identifiers of requests in a record: values of at least twelve letters, digits and hyphens, four digits or
/// more among them, whose key is `rid` or ends in the likes of `request_id`, `traceId`, `message-id` (`KeyEnding`);
/// and words that begin with `req-`.
///
/// Only what stands around `KeyMarks` is looked at: most bytes of a record never are.
struct IdentifierScan {
  /// The fewest and the most bytes of an identifier.
  static let lengths = 12...64
  /// Bytes of a record that are searched, and identifiers that are taken from it.
  static let textLimit = 1024
  static let mostPerRecord = 4
  private static let leastDigits = 4

  /// 1 for letters and the hyphen, 2 for digits, 0 for all else.
  private static let table: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"): 1
    default: 0
    }
  }
  nonisolated(unsafe) private static let shared = UnsafeBufferPointer.lasting(table)
  private let classes = Self.shared
  private let endings = KeyEnding()

  /// How far the scan has come: the end of the identifier before, and how many there were.
  private struct Progress {
    var low = 0
    var found = 0
  }

  /// Bytes that are searched for marks at once: room for the places of more would be taken from the heap, row by row.
  private static var stride: Int { 512 }

  /// Calls `body` with the hash of each identifier.
  func forEachIdentifier(in text: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    let text = UnsafeBufferPointer(rebasing: text[..<min(text.count, Self.textLimit)])
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 512) { room in
      var (progress, start) = (Progress(), 0)
      while start < text.count, progress.found < Self.mostPerRecord {
        let part = start..<min(start + Self.stride, text.count)
        let places = UnsafeBufferPointer(rebasing: room[..<KeyMarks.find(in: text, part, into: room)])
        look(in: text, at: places, &progress, body)
        start = part.upperBound
      }
    }
  }

  /// Looks at the marks in one part of the text.
  @inline(__always)
  private func look(
    in text: UnsafeBufferPointer<UInt8>, at places: UnsafeBufferPointer<UInt16>,
    _ progress: inout Progress, _ body: (UInt64) -> Void
  ) {
    for place in places {
      guard let first = start(at: Int(place), text), first >= progress.low else { continue }
      var (end, digits) = (first, 0)
      while end < text.count, classes[Int(text[end])] != 0 {
        digits += Int(classes[Int(text[end])] >> 1)
        end += 1
      }
      guard Self.lengths.contains(end - first), digits >= Self.leastDigits else { continue }
      body(StableHash.ofWords(UnsafeBufferPointer(rebasing: text[first..<end])))
      progress = Progress(low: end, found: progress.found + 1)
      if progress.found == Self.mostPerRecord { return }
    }
  }

  /// Where the word begins that a mark may make an identifier: behind `=` and `:` of a key, around the hyphen of `req-`.
  @inline(__always)
  private func start(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    if text[place] == UInt8(ascii: "-") {
      guard place >= 3, text[place - 1] == UInt8(ascii: "q"), text[place - 2] == UInt8(ascii: "e"),
        text[place - 3] == UInt8(ascii: "r"), place == 3 || classes[Int(text[place - 4])] == 0
      else { return nil }
      return place - 3
    }
    guard let key = KeyEnding.end(before: place, text), endings.isKey(endingAt: key, text) else { return nil }
    let start = KeyEnding.startOfValue(behind: place, text)
    return start < text.count && classes[Int(text[start])] != 0 ? start : nil
  }
}
