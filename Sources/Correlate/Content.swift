/// How the values that a message states compare with those of its earlier occurrences.
enum Content: Equatable {
  /// The same, or nothing to compare.
  case same
  /// Another one each time: versions, serial numbers.
  case fresh
  /// Always the same before, and another one now.
  case different

  /// Compares the variable parts of a message, which is first in time when there are no earlier ones.
  init(_ now: String, after earlier: [String], signature: String) {
    let values = Self.values(of: now, signature)
    let before = earlier.map { Self.values(of: $0, signature) }.filter { $0.count == values.count }
    guard !values.isEmpty, !before.isEmpty else {
      self = .same
      return
    }
    var result = Content.same
    for (position, value) in values.enumerated() where Self.isIdentity(value) {
      let others = Set(before.map { $0[position] })
      if others.contains(value) { continue }
      if others.count == 1, before.count >= 2 {
        result = .different
        break
      }
      result = .fresh
    }
    self = result
  }

  /// What a line says was done, whenever it was written: its versions and its words without numbers.
  struct Deed: Equatable {
    var versions: [Substring]
    var words: [Substring]
  }

  /// Reads the deed from a line; its time stamp has no part in it.
  static func deed(_ line: String) -> Deed {
    let tokens = line.split { isDelimiter($0) || $0 == "[" || $0 == "]" || $0 == "(" || $0 == ")" }
    return Deed(
      versions: tokens.filter(isVersion),
      words: tokens.filter { $0.utf8.count > 3 && !$0.utf8.contains { (0x30...0x39).contains($0) } })
  }

  /// Three or more numbers between dots, as of a release.
  static func isVersion(_ token: Substring) -> Bool {
    let token = token.first == "v" ? token.dropFirst() : token
    let numbers = token.split(separator: ".", omittingEmptySubsequences: false)
    return (3...5).contains(numbers.count)
      && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether a value names something, other than a measured number: a version, a serial number (nobody measures `0142`),
  /// a word, a size.
  private static func isIdentity(_ value: Substring) -> Bool {
    let digits = value.utf8.count { (0x30...0x39).contains($0) }
    let dots = value.utf8.count { $0 == UInt8(ascii: ".") }
    let isSerial = digits == value.utf8.count && digits > 1 && value.first == "0"
    return isSerial || digits >= 5 && dots == 0 || dots >= 2 || digits < value.utf8.count - dots
  }

  /// What stands at the wildcards of a signature, from left to right; none when the line does not fit.
  static func values(of line: String, _ signature: String) -> [Substring] {
    let parts = signature.split(separator: "<*>", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return [] }
    var rest = line[...]
    if !parts[0].isEmpty {
      guard let found = rest.firstRange(of: parts[0]) else { return [] }
      rest = rest[found.upperBound...]
    }
    var result: [Substring] = []
    for (number, part) in parts.enumerated().dropFirst() {
      guard !part.isEmpty else {
        let value = rest.prefix { !isDelimiter($0) }
        result.append(value)
        rest = rest[value.endIndex...]
        continue
      }
      guard let found = rest.firstRange(of: part) else { return [] }
      let value = rest[..<found.lowerBound]
      // Without a beginning the first value is the last word before what follows.
      let isLoose = number == 1 && parts[0].isEmpty
      result.append(isLoose ? value.split(whereSeparator: isDelimiter).last ?? "" : value)
      rest = rest[found.upperBound...]
    }
    return result
  }

  private static func isDelimiter(_ character: Character) -> Bool {
    character == " " || character == "\"" || character == "," || character == "="
  }
}
