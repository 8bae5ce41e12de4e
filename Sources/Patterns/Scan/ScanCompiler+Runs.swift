extension ScanCompiler {
  mutating func emitOne(_ members: CharacterClass) throws(Unsupported) {
    try emitRun(of: members, .init(least: 1, most: 1, preference: .possessive), before: .end)
  }

  mutating func emitRepeated(
    _ body: PatternSyntax, _ count: PatternSyntax.Count, before rest: Continuation
  ) throws(Unsupported) {
    switch body {
    case .oneOf(let members): try emitRun(of: members, count, before: rest)
    case .character(let scalar) where scalar.isASCII:
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      try emitRun(of: CharacterClass(byte...byte), count, before: rest)
    default: try emitLoop(body, count, before: rest)
    }
  }

  /// A run of characters goes as far as it can. That is what PCRE2 comes to as well, if it may not give back
  /// (possessive, or the rest is certain), or if giving back is vain because the rest cannot begin with a
  /// character of the run. For the same reason a lazy run then goes just as far, unless the rest is certain:
  /// then it takes as little as it can.
  private mutating func emitRun(
    of members: CharacterClass, _ count: PatternSyntax.Count, before rest: Continuation
  ) throws(Unsupported) {
    guard members.beyond != .some, count.most != 0 else { throw Unsupported() }
    let isFixed = count.least == count.most
    let isVain = ByteSet(members).isDisjoint(with: rest.bytes)
    switch count.preference {
    case .possessive: break
    case .greedy: guard isFixed || isVain || rest.isCertain else { throw Unsupported() }
    case .lazy:
      if rest.isCertain { return emitFixedRun(of: members, count.least) }
      guard isFixed || isVain else { throw Unsupported() }
    }
    add(run(of: members, count))
  }

  private mutating func emitFixedRun(of members: CharacterClass, _ length: Int) {
    guard length > 0 else { return }
    add(run(of: members, .init(least: length, most: length, preference: .possessive)))
  }

  private mutating func run(of members: CharacterClass, _ count: PatternSyntax.Count) -> ScanInstruction {
    if members == .notNewline, count.least == 0, count.most == nil { return .init(operation: .rest) }
    let table = table(of: members)
    let least = Int32(count.least)
    if members.beyond == .none {
      if count.least == count.most { return .init(operation: .exactly, table: table, a: least, b: -1) }
      if count.most == nil { return .init(operation: .run, table: table, a: least, b: -1) }
    }
    if count.most == nil, count.least < 2 { return .init(operation: .text, table: table, a: least, b: -1) }
    return .init(operation: .counted, table: table, a: least, b: Int32(count.most ?? Int(Int32.max)))
  }

  /// 1 for the ASCII members, 2 for what begins a character beyond ASCII if these are members.
  private mutating func table(of members: CharacterClass) -> Int32 {
    var table = (0..<256).map { $0 < 128 && members.contains(UInt8($0)) ? UInt8(1) : 0 }
    if members.beyond == .all {
      for byte in 128..<256 { table[byte] = 2 }
    }
    return place(table)
  }

  /// 1 for the members.
  mutating func table(of bytes: ByteSet) -> Int32 {
    place((0..<256).map { bytes.contains(UInt8($0)) ? 1 : 0 })
  }

  private mutating func place(_ table: [UInt8]) -> Int32 {
    for start in stride(from: 0, to: tables.count, by: 256)
    where tables[start..<start + 256].elementsEqual(table) {
      return Int32(start)
    }
    tables += table
    return Int32(tables.count - 256)
  }
}
