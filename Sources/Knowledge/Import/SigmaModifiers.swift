/// The modifiers behind a field of Sigma.
struct SigmaModifiers {
  /// Our name of the test, or `fieldref`; nil: equality.
  var test: String?
  private(set) var isCased = false
  private(set) var wantsAll = false
  private(set) var isNegated = false
  /// Letters for a pattern: `i`, `m`, `s`.
  private(set) var flags = ""
  private(set) var encodings: [String] = []
  /// The first that cannot be expressed.
  private(set) var unknown: String?
  /// A test behind another one, which would take its place.
  private(set) var secondTest: String?

  private static let tests = [
    "contains": "contains", "startswith": "prefix", "endswith": "suffix", "re": "re", "cidr": "cidr",
    "exists": "exists", "gt": "gt", "gte": "gte", "lt": "lt", "lte": "lte", "fieldref": "fieldref",
  ]

  init(_ parts: [String]) {
    for part in parts {
      if let test = Self.tests[part] {
        if self.test != nil, self.test != test { secondTest = secondTest ?? part }
        self.test = test
        continue
      }
      switch part {
      case "all": wantsAll = true
      case "cased": isCased = true
      case "neq": isNegated = true
      case "i", "m", "s", "ignorecase", "multiline", "dotall":
        flags += part == "ignorecase" ? "i" : part == "multiline" ? "m" : part == "dotall" ? "s" : part
      case "base64", "base64offset", "windash", "wide", "utf16le", "utf16be", "utf16":
        encodings.append(part)
      default: unknown = unknown ?? part
      }
    }
  }

  /// What to do instead of the unknown one.
  var advice: String? {
    switch unknown {
    case "expand": "replace the placeholder by its values"
    case "minute", "hour", "day", "week", "month", "year": "times of day are no field here"
    default: nil
    }
  }

  /// The spellings that a value has in the log, encodings applied from left to right.
  func encoded(_ text: SigmaText) -> [SigmaText] {
    encodings.reduce([text]) { texts, encoding in texts.flatMap { Self.encoded($0, encoding) } }
  }

  private static func encoded(_ text: SigmaText, _ encoding: String) -> [SigmaText] {
    switch encoding {
    case "windash":
      guard let dash = text.firstDash else { return [text] }
      return ["-", "/", "\u{2013}", "\u{2014}", "\u{2015}"].map { text.replacingDash(at: dash, by: $0) }
    case "wide", "utf16le": return [SigmaText(plain: text.plainBytes.flatMap { [$0, 0] })]
    case "utf16be": return [SigmaText(plain: text.plainBytes.flatMap { [0, $0] })]
    case "utf16": return [SigmaText(plain: [0xff, 0xfe] + text.plainBytes.flatMap { [$0, 0] })]
    case "base64": return [SigmaText(plain: Array(Base64Text.encoded(text.plainBytes).utf8))]
    default:
      // The text may begin at any of three places within the encoded whole: what neighbours decide is cut off.
      return (0..<3).map { offset in
        let encoded = Base64Text.encoded([UInt8](repeating: 0x20, count: offset) + text.plainBytes)
        let start = [0, 2, 3][offset]
        let end = [0, 3, 2][(text.plainBytes.count + offset) % 3]
        return SigmaText(plain: Array(encoded.utf8.dropFirst(start).dropLast(end)))
      }
    }
  }
}

/// Base 64 (RFC 4648, section 4).
enum Base64Text {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let group = bytes[index..<min(index + 3, bytes.count)]
      let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        result.append(
          place <= group.count ? alphabet[Int(value >> UInt32(18 - 6 * place)) & 63] : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A text of Sigma: `*` stands for anything, `?` for one character, a backslash takes that from the next.
struct SigmaText: Hashable {
  private enum Part: Hashable { case scalar(Unicode.Scalar), any, one }
  private var parts: [Part] = []

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*": parts.append(.any)
      case "?": parts.append(.one)
      case "\\":
        if let next = rest.first, ["*", "?", "\\"].contains(next) {
          parts.append(.scalar(next))
          rest = rest.dropFirst()
        } else {
          parts.append(.scalar(scalar))
        }
      default: parts.append(.scalar(scalar))
      }
    }
  }

  init(plain bytes: [UInt8]) {
    parts = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { .scalar($0) }
  }

  /// UTF-8 of the characters; wildcards do not count.
  var plainBytes: [UInt8] {
    var text = ""
    for case .scalar(let scalar) in parts { text.unicodeScalars.append(scalar) }
    return Array(text.utf8)
  }

  var firstDash: Int? { parts.firstIndex { $0 == .scalar("-") || $0 == .scalar("/") } }

  func replacingDash(at index: Int, by scalar: Unicode.Scalar) -> SigmaText {
    var result = self
    result.parts[index] = .scalar(scalar)
    return result
  }

  /// The test that a field's value is, contains, begins or ends with this text.
  func test(_ field: String, _ modifiers: [String], isCased: Bool) -> ImportedCondition {
    var (inner, modifier) = (parts[...], modifiers.first)
    var (opensStart, opensEnd) = (
      modifier == "contains" || modifier == "suffix", modifier == "contains" || modifier == "prefix"
    )
    while inner.first == .any {
      inner = inner.dropFirst()
      opensStart = true
    }
    while inner.last == .any {
      inner = inner.dropLast()
      opensEnd = true
    }
    if inner.isEmpty, opensStart || opensEnd { return .test(field, modifiers: ["exists"], values: ["true"]) }
    let cases = isCased ? [] : ["nocase"]
    guard inner.allSatisfy({ if case .scalar = $0 { true } else { false } }) else {
      let pattern = Self.pattern(inner)
      let text = (opensStart ? "" : "\\A") + pattern + (opensEnd ? "" : "\\z")
      return .test(field, modifiers: ["re"] + cases, values: ["(?s)" + text])
    }
    modifier = opensStart ? (opensEnd ? "contains" : "suffix") : (opensEnd ? "prefix" : nil)
    var text = ""
    for case .scalar(let scalar) in inner { text.unicodeScalars.append(scalar) }
    return .test(field, modifiers: (modifier.map { [$0] } ?? []) + cases, values: [text])
  }

  private static func pattern(_ parts: ArraySlice<Part>) -> String {
    parts.map { part in
      switch part {
      case .scalar(let scalar): String(Character(scalar)).quotedPattern
      case .any: ".*?"
      case .one: "."
      }
    }.joined()
  }
}
