extension PatternReader {
  /// A group, or nil for a comment or for options that hold from here on.
  mutating func group() throws(Unsupported) -> PatternSyntax? {
    position += 1
    if peek == UInt8(ascii: "*") { throw Unsupported() }
    guard take(UInt8(ascii: "?")) else { return try capture(name: nil) }
    if take("#") { return try comment() }
    if take(":") { return try body(.plain) }
    if take(">") { return try body(.atomic) }
    if take("=") || take("!") || take("<=") || take("<!") { return try body(.lookaround) }
    if take("P<") || take("<") { return try capture(name: name(until: UInt8(ascii: ">"))) }
    if take("'") { return try capture(name: name(until: UInt8(ascii: "'"))) }
    return try switchedOptions()
  }

  private mutating func capture(name: String?) throws(Unsupported) -> PatternSyntax {
    groupCount += 1
    let index = groupCount
    if let name {
      guard !groups.contains(where: { $0.name == name }) else { throw Unsupported() }
      groups.append((name, index))
    }
    return try body(.capture(index))
  }

  private mutating func body(_ kind: PatternSyntax.Group) throws(Unsupported) -> PatternSyntax {
    let outside = options
    let syntax = try alternatives()
    guard take(UInt8(ascii: ")")) else { throw Unsupported() }
    options = outside
    return .group(syntax, kind)
  }

  private mutating func name(until end: UInt8) throws(Unsupported) -> String {
    let start = position
    while let byte = peek, CharacterClass.word.has(byte) { position += 1 }
    let name = bytes[start..<position]
    guard let first = name.first, !CharacterClass.digit.has(first), name.count <= 32, take(end) else {
      throw Unsupported()
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func comment() throws(Unsupported) -> PatternSyntax? {
    while let byte = peek, byte != UInt8(ascii: ")") {
      _ = byte
      position += 1
    }
    guard take(UInt8(ascii: ")")) else { throw Unsupported() }
    // A count after a comment belongs to what stands before it; that is not followed here.
    if let next = peek, CharacterClass("*+?{").has(next) { throw Unsupported() }
    return nil
  }

  /// `(?ims-ims)` or `(?ims-ims:...)`.
  private mutating func switchedOptions() throws(Unsupported) -> PatternSyntax? {
    let outside = options
    var value = true
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "i"): options.ignoresCase = value
      case UInt8(ascii: "s"): options.dotMatchesNewline = value
      case UInt8(ascii: "m"): options.isMultiline = value
      case UInt8(ascii: "-") where value: value = false
      case UInt8(ascii: ")"): return nil
      case UInt8(ascii: ":"):
        let syntax = try body(.plain)
        options = outside
        return syntax
      default: throw Unsupported()
      }
    }
    throw Unsupported()
  }
}
