import ProximateDiagnostics

/// A grok expression written out as one pattern of PCRE2.
struct GrokExpression {
  /// A field that it captures.
  struct Capture {
    /// Name of the group in the pattern.
    var group: String
    /// The field as grok calls it.
    var field: String
    /// The name of the pattern that captures it; empty for a group that was written out.
    var pattern: String
    /// `int` or `float`.
    var type: String?
  }

  /// What cannot be written out.
  struct Problem: Error {
    var reason: String
    /// Bytes from the start of the expression, 0 within a definition.
    var offset: Int
    var help: String?
  }

  private(set) var pattern = ""
  private(set) var captures: [Capture] = []
  private let definitions: [String: String]
  private var groups: Set<String> = []
  /// Longer patterns are refused.
  private static let longest = 64 << 10

  init(_ text: String, _ definitions: [String: String]) throws(Problem) {
    self.definitions = definitions
    pattern = try expanded(text, within: [])
  }

  private mutating func expanded(_ text: String, within names: [String]) throws(Problem) -> String {
    var result = ""
    let bytes = Array(text.utf8)
    let isInClass = Self.classMarks(bytes)
    var position = 0
    while position < bytes.count {
      let rest = bytes[position...]
      if rest.starts(with: "%{".utf8), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
        let inner = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
        result += try reference(inner, at: names.isEmpty ? position : 0, within: names)
        position = end + 1
      } else if rest.starts(with: "(?<".utf8), let next = rest.dropFirst(3).first, next != UInt8(ascii: "="),
        next != UInt8(ascii: "!"), let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        let field = String(decoding: bytes[(position + 3)..<end], as: UTF8.self)
        result += "(?<" + group(for: field, pattern: "", type: nil) + ">"
        position = end + 1
      } else if !isInClass[position], rest.starts(with: "(?m)".utf8) {
        // Where the dot takes line feeds, too: `m` to Oniguruma, `s` to PCRE2.
        result += "(?s)"
        position += 4
      } else if rest.starts(with: "\\h".utf8) {
        // A hexadecimal digit to Oniguruma, a space to PCRE2.
        result += isInClass[position] ? "0-9A-Fa-f" : "[0-9A-Fa-f]"
        position += 2
      } else {
        let length = bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count ? 2 : 1
        var end = position + length
        // The rest of a character beyond ASCII belongs to it.
        while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
        result += String(decoding: bytes[position..<end], as: UTF8.self)
        position = end
      }
      if result.utf8.count > Self.longest {
        throw Problem(reason: "it is longer than 64 KiB written out", offset: 0)
      }
    }
    return result
  }

  /// For each byte of a pattern, whether it lies within a class of characters.
  private static func classMarks(_ bytes: [UInt8]) -> [Bool] {
    var marks = [Bool](repeating: false, count: bytes.count)
    // The first member of the class; a `]` there is a member.
    var first: Int?
    var position = 0
    while position < bytes.count {
      marks[position] = first != nil
      switch (bytes[position], first) {
      case (UInt8(ascii: "\\"), _): position += 1
      case (UInt8(ascii: "["), nil):
        let isNegated = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "^")
        first = position + (isNegated ? 2 : 1)
      case (UInt8(ascii: "["), _): position = endOfName(bytes, position) ?? position
      case (UInt8(ascii: "]"), let start?) where position > start: first = nil
      default: break
      }
      position += 1
    }
    return marks
  }

  /// Where `[:alpha:]` within a class ends, nil when none begins there.
  private static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start...].starts(with: "[:".utf8) else { return nil }
    return bytes.indices.dropFirst(start + 3).prefix(16).first {
      bytes[$0] == UInt8(ascii: "]") && bytes[$0 - 1] == UInt8(ascii: ":")
    }
  }

  /// `NAME`, `NAME:field` or `NAME:field:type`.
  private mutating func reference(_ text: String, at offset: Int, within names: [String]) throws(Problem)
    -> String
  {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard let definition = definitions[parts[0]] else {
      let near = Suggestion.help(for: parts[0], among: definitions.keys.sorted())
      throw Problem(reason: "there is no pattern `\(parts[0])`", offset: offset, help: near)
    }
    if names.contains(parts[0]) { throw Problem(reason: "`\(parts[0])` is made of itself", offset: offset) }
    let name =
      parts.count > 1 && !parts[1].isEmpty
      ? group(for: parts[1], pattern: parts[0], type: parts.count > 2 ? parts[2] : nil) : nil
    let inner = try expanded(definition, within: names + [parts[0]])
    return name.map { "(?<\($0)>\(inner))" } ?? "(?:\(inner))"
  }

  /// A name for the group of a field: PCRE2 wants letters, digits and `_`, at most 32, and no two alike.
  private mutating func group(for field: String, pattern: String, type: String?) -> String {
    let base = "f_" + ForeignName.id(field).prefix(24)
    var name = base
    var number = 2
    while !groups.insert(name).inserted {
      name = base + "_\(number)"
      number += 1
    }
    captures.append(Capture(group: name, field: field, pattern: pattern, type: type))
    return name
  }
}
