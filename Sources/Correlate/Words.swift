/// Names in lines.
enum Words {
  /// Runs of letters, digits, dashes, underscores and `@` (a user at a database is neither), two or more bytes long.
  static func names(in line: String) -> [String] {
    line.utf8.split { !isName($0) }.filter { $0.count >= 2 }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Protocols, which go by a version as well.
  private static let protocols: Set<String> = ["HTTP", "HTTPS", "TLS", "SSL", "SIP", "RTSP", "SMTP", "ICY"]

  /// What goes by a version, with its versions: `shop-app` of `shop-app 6.3` and of `shop-app/6.2`, but not `HTTP/1.1`.
  static func products(in line: String) -> [String: Set<String>] {
    let words = line.utf8.split {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/")
    }
    var result: [String: Set<String>] = [:]
    for (word, next) in zip(words, words.dropFirst()) where isRelease(next) {
      guard let first = word.first, isLetter(first), word.allSatisfy({ isName($0) }) else { continue }
      let name = String(decoding: word, as: UTF8.self)
      guard !protocols.contains(name) else { continue }
      result[name, default: []].insert(String(decoding: next, as: UTF8.self))
    }
    return result
  }

  /// Whether a word is a number with a point, as of a release.
  private static func isRelease(_ word: Substring.UTF8View) -> Bool {
    let digits = word.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    return digits.contains(UInt8(ascii: ".")) && digits.first.map { (0x30...0x39).contains($0) } ?? false
      && digits.count == word.count
  }

  /// First labels of the hosts of `host:port`.
  static func endpoints(in line: String) -> [String] {
    let parts = line.utf8.split { !isName($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ":") }
    return parts.compactMap { whole -> String? in
      // `dial tcp db-1:5432: i/o timeout`: the last colon is the sentence's.
      let part = whole.last == UInt8(ascii: ":") ? whole.dropLast() : whole
      let pair = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard pair.count == 2, let first = pair[0].first, isLetter(first), (2...5).contains(pair[1].count),
        pair[1].allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      let labels = pair[0].split(separator: UInt8(ascii: "."))
      let last = labels.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
      if labels.count > 1, sources.contains(last) { return nil }
      return labels.first.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The machine that a line of syslog's layout comes from: the word before `program:` or `program[pid]:`.
  static func ownHost(of line: String) -> String? {
    let host = writer(of: line)?.host.split(separator: UInt8(ascii: ".")).first
    return host.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The program that writes a line of syslog's layout.
  static func ownProgram(of line: String) -> String? {
    let name = writer(of: line)?.program.prefix { isName($0) || $0 == UInt8(ascii: ".") }
    return name.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
  }

  /// What a line of syslog's layout says after its program.
  static func said(in line: String) -> String? {
    guard let program = writer(of: line)?.program else { return nil }
    let said = line.utf8[program.endIndex...].drop { $0 == UInt8(ascii: " ") }
    return said.isEmpty ? nil : String(decoding: said, as: UTF8.self)
  }

  /// Whether a line tells that a scheduler began a job.
  static func isScheduled(_ line: String) -> Bool {
    ownProgram(of: line).map { schedulers.contains($0.lowercased()) } ?? false
  }

  /// Long words of a sentence, in lower case, without those of layouts and levels.
  static func telling(in line: String) -> Set<String> {
    let words = names(in: line.lowercased()).filter { word in
      word.utf8.count >= 5 && word.utf8.allSatisfy { isLetter($0) }
    }
    return Set(words).subtracting(layout)
  }

  /// What goes by a number, as `migration 214` or `ticket 4711`: a word of five letters or more and the number of at
  /// least two digits that follows it, in lower case.
  static func numbered(in line: String) -> Set<String> {
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(
      zip(words, words.dropFirst()).compactMap { word, number in
        guard word.utf8.count >= 5, word.utf8.allSatisfy(isLetter), !layout.contains(String(word)),
          number.utf8.count >= 2, number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return "\(word) \(number)"
      })
  }

  private static let layout: Set<String> = [
    "asctime", "levelname", "message", "level", "warning", "error", "caller", "logger", "thread", "service",
    "request", "processing", "while", "exception", "unhandled", "handler", "client", "server", "hostname",
  ]

  /// Names made of several words, `refresh-totals`, without those that carry numbers.
  static func compounds(in text: String) -> Set<String> {
    Set(
      names(in: text).filter { name in
        name.utf8.count >= 8 && name.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
          && name.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      })
  }

  /// Whether lines tell that some work was begun, and nothing of its end.
  static func tellsOfBeginning(_ text: String) -> Bool {
    let words = names(in: text.lowercased())
    return words.contains { ["started", "starting", "begins", "began", "beginning"].contains($0) }
      && !words.contains { ["finished", "completed", "ended", "done"].contains($0) }
  }

  /// Whether lines tell that something does not happen any more, which lasts until somebody sees to it.
  static func tellsOfStaying(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["not restarting", "will not be restarted", "giving up", "gave up", "start limit hit"].contains {
      text.contains($0)
    }
  }

  private static let schedulers: Set<String> = ["cron", "crond", "anacron", "fcron", "atd"]

  /// The host and the program after the time stamp; words that are no part of a stamp end the search, for a sentence
  /// may say `db-1 failed:` just as well.
  private static func writer(of line: String) -> (host: Substring.UTF8View, program: Substring.UTF8View)? {
    let words = line.utf8.prefix(200).split(separator: UInt8(ascii: " ")).prefix(6)
    for (word, next) in zip(words, words.dropFirst()) {
      if next.last == UInt8(ascii: ":"), word.allSatisfy({ isName($0) || $0 == UInt8(ascii: ".") }) {
        return (word, next)
      }
      guard isStamp(word) else { return nil }
    }
    return nil
  }

  /// Whether a word may be part of a time stamp: it holds a digit and no quote, or is as long as `Mon` or `Aug`.
  private static func isStamp(_ word: Substring.UTF8View) -> Bool {
    let isDay = word.count <= 4 && word.allSatisfy { isLetter($0) || $0 == UInt8(ascii: ",") }
    return isDay
      || word.contains { (0x30...0x39).contains($0) } && !word.contains { $0 == UInt8(ascii: "\"") }
  }

  /// Words for parts that anything may have: in a sentence they are not a component's name.
  static let roles: Set<String> = [
    "client", "clients", "server", "servers", "user", "users", "node", "host", "service",
  ]

  /// Endings of source files, whose line numbers look like ports.
  private static let sources: Set<String> = [
    "c", "cc", "cpp", "cs", "ex", "go", "h", "java", "js", "kt", "php", "py", "rb", "rs", "scala", "swift",
    "ts",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte | 0x20) }

  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
  }
}
