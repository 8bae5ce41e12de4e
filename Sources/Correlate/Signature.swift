/// Words by which lines that no rule describes give a defect, or mere pressure, away.
enum Signature {
  private static let defects = [
    "panic", "assert", "null pointer", "nullpointer", "nil pointer", "segfault", "segmentation fault",
    "out of memory",
    "oom", "stack overflow", "limit exceeded", "expired", "corrupt", "no space left", "deadlock", "invariant",
    "unhandled exception", "refused to start",
  ]
  private static let pressures = [
    "timeout", "timed out", "deadline exceeded", "slow", "lag", "retry", "retrying", "queue full",
    "queue is full", "backlog",
    "unavailable",
    "reset by peer", "waits for", "waiting for", "load average", "overloaded", "took too long",
    "admission denied",
  ]

  /// Words of what works again.
  private static let recoveries = [
    "link up", "link is up", "definitely up", "reinstated", "back to normal", "works again", "came back",
    "alarm cleared", "alert cleared", "back online", "power is back", "mains returned",
  ]

  /// Words of who carries what others say, about a link of his own.
  private static let carriers = [
    "link down", "link is down", "lost carrier", "no carrier", "carrier lost", "port down", "loss of signal",
  ]

  /// Words of a caller about what it calls or stands on.
  private static let borrowings = [
    "statement timeout", "timed out", "timeout", "deadline exceeded", "connection refused",
    "connection reset",
    "could not connect",
    "failed to connect", "cannot connect", "too many clients", "too many connections", "no space left",
    "unreachable", "connection pool", "broken pipe", "connection lost", "terminating connection",
    "did not answer", "service unavailable", "remaining connection slots",
  ]

  /// Words of a queue whose consumers do not fetch.
  private static let starvations = [
    "consumers are slow", "no consumers", "consumer lag", "consumers are behind", "messages ready",
    "unacknowledged messages", "backlog grows",
  ]

  /// Whether a queue says that it waits for its consumers.
  static func isStarved(_ text: String) -> Bool { first(of: starvations, in: text) != nil }

  /// Words of what is used up.
  private static let shortages = [
    "out of memory", "oom", "no space left", "disk full", "disk is full", "too many open files",
    "cannot allocate", "too many connections", "quota exceeded",
  ]

  /// Whether a text says that something is used up.
  static func isUsedUp(_ text: String) -> Bool { first(of: shortages, in: text) != nil }

  /// Words of a caller that does without what it calls.
  private static let fallbacks = [
    "without that part", "without it", "sent without", "continues without", "continuing without",
    "goes on without", "going on without", "proceeding without", "falling back", "fell back", "fallback",
    "using the last known", "using cached", "from the cache instead", "stale copy", "default instead",
    "degraded answer", "degraded mode", "left out",
  ]

  /// The first word of a caller that does without, in the order of the list.
  static func fallback(in text: String) -> String? { first(of: fallbacks, in: text) }

  /// The first word of trouble that belongs to another, in the order of the list.
  static func borrowed(in text: String) -> String? { first(of: borrowings, in: text) }

  /// The first word of a defect in a text, in the order of the list.
  static func defect(in text: String) -> String? { first(of: defects, in: text) }

  /// The first word of a recovery in a text, in the order of the list.
  static func recovery(in text: String) -> String? { first(of: recoveries, in: text) }

  /// The first word of a link that is down in a text, in the order of the list.
  static func carrier(in text: String) -> String? { first(of: carriers, in: text) }

  /// How a program says that something of its own took long, as `request took 1216 ms`: it tells that work is slow, and
  /// nothing of why.
  static func lateness(in text: String) -> String? {
    let words = text.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\"" }
    let said = zip(words, words.dropFirst()).first { word, time in
      word == "took" && time.utf8.first.map { (0x30...0x39).contains($0) } == true
    }
    return said.map { "\($0) \($1)" }
  }

  /// The first word of pressure in a text, in the order of the list.
  static func pressure(in text: String) -> String? { first(of: pressures, in: text) }

  private static func first(of words: [String], in text: String) -> String? {
    let bytes = text.utf8.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
    return words.first { contains(Array($0.utf8), in: bytes) }
  }

  /// Whether the word stands in the text and does not continue a longer one on its left.
  private static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == word[0] {
      if start > 0, (0x61...0x7a).contains(text[start - 1]) { continue }
      if text[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
