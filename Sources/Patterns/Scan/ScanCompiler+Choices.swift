extension ScanCompiler {
  /// The branches in order. A branch is entered for good when the next byte rules out those that come later,
  /// and tried otherwise.
  mutating func emitAlternatives(
    _ branches: [PatternSyntax], before rest: Continuation
  ) throws(Unsupported) {
    if emitLiterals(branches) { return }
    let starts = branches.map { $0.continuation(before: rest) }
    var jumps: [Int] = []
    var tried = 0
    for (index, branch) in branches.dropLast().enumerated() {
      let isSure = starts[(index + 1)...].allSatisfy { $0.isApart(from: starts[index]) }
      if !isSure { tried += 1 }
      let choice = try emitChoice(starts[index], isSure: isSure)
      try emit(branch, before: rest)
      jumps.append(add(.init(operation: .jump)))
      land(choice)
    }
    if let last = branches.last { try emit(last, before: rest) }
    for jump in jumps { land(jump) }
    try multiplyWays(by: tried + 1)
  }

  private mutating func emitChoice(_ start: Continuation, isSure: Bool) throws(Unsupported) -> Int {
    // Another iteration's captures would be lost when an attempt clears its own.
    guard isSure || !isInLoop else { throw Unsupported() }
    return add(
      .init(
        operation: isSure ? .choose : .attempt, table: table(of: start.bytes), b: start.canEnd ? 1 : 0,
        c: Int32(2 * nextGroup)))
  }

  private mutating func multiplyWays(by count: Int) throws(Unsupported) {
    ways *= count
    guard ways <= Self.mostWays else { throw Unsupported() }
  }

  /// Literals none of which begins another: at most one of them matches, whatever follows.
  private mutating func emitLiterals(_ branches: [PatternSyntax]) -> Bool {
    let texts = branches.compactMap(\.literalBytes)
    guard texts.count == branches.count else { return false }
    for (index, text) in texts.enumerated() {
      for other in texts[(index + 1)...] where other.starts(with: text) || text.starts(with: other) {
        return false
      }
    }
    add(.init(operation: .literals, a: Int32(ranges.count), b: Int32(texts.count)))
    for text in texts {
      ranges += [Int32(literals.count), Int32(text.count)]
      literals += text
    }
    return true
  }

  /// A group that repeats.
  mutating func emitLoop(
    _ body: PatternSyntax, _ count: PatternSyntax.Count, before rest: Continuation
  ) throws(Unsupported) {
    if count.preference == .possessive {
      var greedy = count
      greedy.preference = .greedy
      return try emitAtomic(.repeated(body, greedy), before: rest)
    }
    if count.least == 1, count.most == 1 { return try emit(body, before: rest) }
    guard count.preference == .greedy, count.most != 0 else { throw Unsupported() }
    if count.least == 0, count.most == 1 {
      return try emitAlternatives([body, .sequence([])], before: rest)
    }
    let wasInLoop = isInLoop
    isInLoop = true
    defer { isInLoop = wasInLoop }
    try emitIterations(of: body, count, before: rest)
  }

  /// The next byte says whether there is another iteration.
  private mutating func emitIterations(
    of body: PatternSyntax, _ count: PatternSyntax.Count, before rest: Continuation
  ) throws(Unsupported) {
    let start = body.continuation(before: rest)
    guard !body.canBeEmpty else { throw Unsupported() }
    guard count.least == count.most || start.isApart(from: rest) else { throw Unsupported() }
    // Another iteration or the rest; either way the end of the loop is always open if the rest is certain.
    let either = start.union(rest)
    for iteration in 0..<count.least {
      let isFixed = iteration < count.least - 1
      try emit(body, before: isFixed ? start : count.most == count.least ? rest : either)
    }
    guard let most = count.most else {
      let choice = try emitChoice(start, isSure: true)
      try emit(body, before: either)
      add(.init(operation: .jump, a: Int32(choice)))
      return land(choice)
    }
    var choices: [Int] = []
    for iteration in 0..<(most - count.least) {
      choices.append(try emitChoice(start, isSure: true))
      try emit(body, before: iteration == most - count.least - 1 ? rest : either)
    }
    for choice in choices { land(choice) }
  }
}

extension PatternSyntax {
  /// The bytes of a literal of at least one character; nil for anything else.
  var literalBytes: [UInt8]? {
    switch self {
    case .character(let scalar): return Array(UTF8.encode(scalar) ?? .init())
    case .sequence(let parts) where !parts.isEmpty:
      let texts = parts.compactMap(\.literalBytes)
      return texts.count == parts.count ? Array(texts.joined()) : nil
    case .group(let body, .plain): return body.literalBytes
    default: return nil
    }
  }
}
