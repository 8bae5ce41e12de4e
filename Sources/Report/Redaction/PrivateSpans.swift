/// Where a text holds what must not leave a company.
enum PrivateSpans {
  enum Kind: String {
    case address, mail, token, user
  }

  struct Span {
    var range: Range<Int>
    var kind: Kind
  }

  /// Words before a name of a user, and before a secret, in small letters. A separator follows them.
  private static let userWords: Set<String> = [
    "user", "username", "user_name", "user-name", "userid", "user_id", "uid", "login", "account", "acct",
    "owner",
    "for user", "logname", "ruser", "principal", "subject", "email", "sub", "author",
  ]
  private static let secretWords: Set<String> = [
    "token", "access_token", "refresh_token", "id_token", "api_key", "apikey", "api-key", "x-api-key",
    "secret",
    "client_secret", "password", "passwd", "pwd", "pass", "authorization", "bearer", "session", "sessionid",
    "session_id", "cookie", "set-cookie", "signature", "sig", "key", "credential", "private_key",
  ]

  /// The spans from left to right, none within another.
  static func all(in bytes: [UInt8]) -> [Span] {
    var spans: [Span] = []
    var place = 0
    while place < bytes.count {
      guard isWord(bytes[place]) || bytes[place] == colon else {
        place += 1
        continue
      }
      // A run of what addresses, mails, tokens and names are made of.
      let end = bytes[place...].firstIndex { !isRun($0) } ?? bytes.count
      spans += inRun(bytes, place..<end)
      place = end
    }
    return valued(bytes, spans)
  }

  // MARK: - What can be told by its own shape

  private static func inRun(_ bytes: [UInt8], _ run: Range<Int>) -> [Span] {
    if let mail = mail(bytes, run) { return [Span(range: mail, kind: .mail)] }
    var result: [Span] = []
    var place = run.lowerBound
    while place < run.upperBound {
      if let end = endOfIPv4(bytes, place, run) {
        result.append(Span(range: place..<end, kind: .address))
        place = end
      } else if let end = endOfIPv6(bytes, place, run) {
        result.append(Span(range: place..<end, kind: .address))
        place = end
      } else {
        let end = bytes[place..<run.upperBound].firstIndex { !isTokenByte($0) } ?? run.upperBound
        if isToken(bytes[place..<end]) { result.append(Span(range: place..<end, kind: .token)) }
        place = max(end, place + 1)
      }
    }
    return result
  }

  private static func mail(_ bytes: [UInt8], _ run: Range<Int>) -> Range<Int>? {
    guard let at = bytes[run].firstIndex(of: UInt8(ascii: "@")), at > run.lowerBound, at + 3 < run.upperBound
    else { return nil }
    let start = (bytes[run.lowerBound..<at].lastIndex { !isMailByte($0) } ?? run.lowerBound - 1) + 1
    var end =
      bytes[(at + 1)..<run.upperBound].firstIndex { !isWord($0) && $0 != dot && $0 != dash } ?? run.upperBound
    while end > at + 1, bytes[end - 1] == dot { end -= 1 }
    guard start < at, bytes[(at + 1)..<end].contains(dot) else { return nil }
    return start..<end
  }

  private static func endOfIPv4(_ bytes: [UInt8], _ start: Int, _ run: Range<Int>) -> Int? {
    if start > 0, isWord(bytes[start - 1]) || bytes[start - 1] == dot { return nil }
    var place = start
    for part in 0..<4 {
      let end = bytes[place..<run.upperBound].prefix { (0x30...0x39).contains($0) }.count + place
      guard end > place, end - place <= 3, bytes[place..<end].reduce(0, { $0 * 10 + Int($1 - 0x30) }) < 256
      else { return nil }
      place = end
      if part < 3 {
        guard place < run.upperBound, bytes[place] == dot else { return nil }
        place += 1
      }
    }
    if place < bytes.count, isWord(bytes[place]) { return nil }
    // A fifth part: a version or an object id, no address.
    if place + 1 < bytes.count, bytes[place] == dot, (0x30...0x39).contains(bytes[place + 1]) { return nil }
    return place
  }

  private static func endOfIPv6(_ bytes: [UInt8], _ start: Int, _ run: Range<Int>) -> Int? {
    if start > 0, isWord(bytes[start - 1]) || bytes[start - 1] == colon { return nil }
    let end = bytes[start..<run.upperBound].firstIndex { !isHex($0) && $0 != colon } ?? run.upperBound
    if end < bytes.count, isWord(bytes[end]) { return nil }
    let text = bytes[start..<end]
    let colons = text.count { $0 == colon }
    let parts = text.split(separator: colon, omittingEmptySubsequences: false)
    let isShort = zip(text, text.dropFirst()).contains { $0 == colon && $1 == colon }
    guard (2...7).contains(colons), parts.allSatisfy({ $0.count <= 4 }), isShort || colons == 7,
      text.contains(where: isHex), text.count >= 6
    else { return nil }
    return end
  }

  /// Long runs of mixed letters and digits: keys, digests, session ids, JSON web tokens.
  private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 20 else { return false }
    let digits = text.count { (0x30...0x39).contains($0) }
    let letters = text.count { (0x61...0x7a).contains($0 | 0x20) }
    let isPlainHex = text.count >= 32 && text.allSatisfy(isHex)
    let isMixed = text.contains { (0x41...0x5a).contains($0) } && text.contains { (0x61...0x7a).contains($0) }
    return isPlainHex || (isMixed && digits >= 2 && letters >= 8)
  }

  // MARK: - What can be told by the word before it

  /// Adds the values of words that stand for users and secrets.
  private static func valued(_ bytes: [UInt8], _ spans: [Span]) -> [Span] {
    var more: [Span] = []
    var place = 0
    while place < bytes.count {
      guard isWord(bytes[place]), place == 0 || !isWord(bytes[place - 1]) else {
        place += 1
        continue
      }
      let end = bytes[place...].firstIndex { !isWord($0) && $0 != dash } ?? bytes.count
      let word = String(decoding: bytes[place..<end], as: UTF8.self).lowercased()
      let kind: Kind? = userWords.contains(word) ? .user : secretWords.contains(word) ? .token : nil
      if let kind, let range = value(bytes, after: end, isBare: kind == .user || word == "bearer") {
        more.append(Span(range: range, kind: kind))
      }
      place = end
    }
    more += homes(bytes)
    let kept = more.filter { new in !spans.contains { $0.range.overlaps(new.range) } }
    var result: [Span] = []
    for span in (spans + kept).sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where (result.last?.range.upperBound ?? 0) <= span.range.lowerBound {
      result.append(span)
    }
    return result
  }

  /// What follows `=`, `:` or, where bare words count, a space; quotes are left out.
  private static func value(_ bytes: [UInt8], after end: Int, isBare: Bool) -> Range<Int>? {
    var place = end
    var isSeparated = false
    while place < bytes.count, place - end < 4 {
      switch bytes[place] {
      case UInt8(ascii: "="), colon: isSeparated = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"): break
      case UInt8(ascii: " "): if !isBare && !isSeparated { return nil }
      default:
        guard isSeparated || (isBare && place > end) else { return nil }
        let stop = bytes[place...].firstIndex { !isValue($0) } ?? bytes.count
        let isName = isSeparated || stop - place >= 3
        return stop > place && isName && !isStopWord(bytes[place..<stop]) ? place..<stop : nil
      }
      place += 1
    }
    return nil
  }

  private static let stopWords: Set<String> = [
    "null", "none", "true", "false", "nil", "unknown", "not", "was", "is", "has", "the", "and", "for", "from",
    "with",
    "failed", "failure", "error", "ok", "count", "session", "sessions", "id", "name", "requests", "users",
    "root",
    "bearer", "basic", "online", "logged", "could", "cannot", "service", "timeout", "server", "servers",
    "are", "were",
  ]

  private static func isStopWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { (0x30...0x39).contains($0) && text.count < 3 }
      || stopWords.contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// Names of users in paths.
  private static func homes(_ bytes: [UInt8]) -> [Span] {
    ["/home/", "/Users/", "\\Users\\"].flatMap { head -> [Span] in
      let head = Array(head.utf8)
      guard bytes.count > head.count else { return [] }
      return (0..<(bytes.count - head.count)).compactMap { start -> Span? in
        guard bytes[start] == head[0], bytes[start..<(start + head.count)].elementsEqual(head) else {
          return nil
        }
        let from = start + head.count
        let end = bytes[from...].firstIndex { !isWord($0) && $0 != dot && $0 != dash } ?? bytes.count
        return end > from ? Span(range: from..<end, kind: .user) : nil
      }
    }
  }

  // MARK: - Bytes

  private static let dot = UInt8(ascii: ".")
  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func isRun(_ byte: UInt8) -> Bool {
    isWord(byte)
      || [dot, dash, colon, UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "%")].contains(byte)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool { isWord(byte) || byte == dash }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isWord(byte) || [dot, dash, UInt8(ascii: "+"), UInt8(ascii: "%")].contains(byte)
  }

  private static func isValue(_ byte: UInt8) -> Bool {
    isWord(byte)
      || [
        dot, dash, UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "$"),
        UInt8(ascii: "\\"),
      ].contains(byte)
  }
}
