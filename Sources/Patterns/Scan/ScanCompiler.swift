/// Compiles a pattern's syntax into a scan program, or gives up.
///
/// The rule behind it all: PCRE2 tries alternatives in order and backtracks; a program may take one way and
/// forget the others where the next byte shows that the others would fail. Where it does not show, groups
/// (but no runs of characters) are tried in order as PCRE2 does, a bounded number of ways in all.
struct ScanCompiler {
  struct Unsupported: Error {}

  /// Ways through a program, at most, so that the time for a line is a small multiple of its length.
  static let mostWays = 64
  static let mostInstructions = 1024

  var instructions: [ScanInstruction] = []
  var tables: [UInt8] = []
  var literals: [UInt8] = []
  var shapes: [UInt64] = []
  /// Pairs of start and count in `literals`.
  var ranges: [Int32] = []
  var ways = 1
  var isInLoop = false
  /// The number of the next capturing group to be opened.
  var nextGroup = 1
  /// The last place that something goes to.
  private var lastLanding = 0

  /// The program for a pattern that begins with `^`.
  mutating func compile(_ syntax: PatternSyntax) throws(Unsupported) {
    guard let anchored = syntax.withoutStart else { throw Unsupported() }
    try emit(anchored, before: .end)
    add(.init(operation: .accept))
  }

  mutating func emit(_ syntax: PatternSyntax, before rest: Continuation) throws(Unsupported) {
    guard instructions.count < Self.mostInstructions else { throw Unsupported() }
    switch syntax {
    case .character(let scalar): emitLiteral(Array(UTF8.encode(scalar) ?? .init()))
    case .oneOf(let members): try emitOne(members)
    case .sequence(let parts): try emitSequence(parts, before: rest)
    case .alternatives(let branches): try emitAlternatives(branches, before: rest)
    case .group(let body, let kind): try emitGroup(body, kind, before: rest)
    case .repeated(let body, let count): try emitRepeated(body, count, before: rest)
    case .end: add(.init(operation: .end))
    // The interpreter also lets `\z` match in front of invalid bytes.
    case .start, .veryEnd, .assertion, .opaque: throw Unsupported()
    }
  }

  @discardableResult
  mutating func add(_ instruction: ScanInstruction) -> Int {
    instructions.append(instruction)
    return instructions.count - 1
  }

  /// Lets the instruction at an index go to the place that comes next.
  mutating func land(_ index: Int) {
    instructions[index].a = Int32(instructions.count)
    lastLanding = instructions.count
  }

  private mutating func emitSequence(_ parts: [PatternSyntax], before rest: Continuation) throws(Unsupported)
  {
    var after = [rest]  // after[i]: what comes after the part at i from the end
    for part in parts.reversed() { after.append(part.continuation(before: after[after.count - 1])) }
    var next = 0
    while next < parts.count {
      let length = emitFixed(parts[next...])
      if length == 0 { try emit(parts[next], before: after[parts.count - 1 - next]) }
      next += max(length, 1)
    }
  }

  /// As many parts as are literals, or fixed numbers of characters; answers how many these are.
  private mutating func emitFixed(_ parts: ArraySlice<PatternSyntax>) -> Int {
    var shape = ByteShape()
    let fixed = parts.prefix { shape.append($0) }
    if !shape.isLiteral, shape.count > 1 {
      add(.init(operation: .shape, table: Int32(shapes.count), a: Int32(shape.count), b: -1))
      shapes += shape.words
      return fixed.count
    }
    let literals = parts.prefix { $0.literalBytes != nil }
    emitLiteral(literals.flatMap { $0.literalBytes ?? [] })
    return literals.count
  }

  private mutating func emitLiteral(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    // The step before looks at the byte anyway, to see that it does not belong to its run.
    if lastLanding < instructions.count, let last = instructions.indices.last, instructions[last].canTakeByte
    {
      instructions[last].b = Int32(first)
      return emitLiteral(Array(bytes.dropFirst()))
    }
    if bytes.count > 1 {
      add(.init(operation: .literal, a: Int32(literals.count), b: Int32(bytes.count)))
      literals += bytes
    } else {
      add(.init(operation: .byte, a: Int32(first)))
    }
  }

  private mutating func emitGroup(
    _ body: PatternSyntax, _ kind: PatternSyntax.Group, before rest: Continuation
  ) throws(Unsupported) {
    switch kind {
    case .plain: try emit(body, before: rest)
    case .atomic: try emitAtomic(body, before: rest)
    case .capture(let index):
      nextGroup = max(nextGroup, index + 1)
      let start = add(.init(operation: .mark, a: Int32(2 * index)))
      try emit(body, before: rest)
      endCapture(index, from: start)
    case .lookaround: throw Unsupported()
    }
  }

  /// A group of a single run is stored by the run's own step, so that it needs no marks.
  private mutating func endCapture(_ index: Int, from start: Int) {
    guard instructions.count == start + 2, let last = instructions.last, last.canCapture,
      last.c == 0, last.operation == .rest || last.operation == .counted || last.canTakeByte,
      lastLanding <= start
    else {
      add(.init(operation: .mark, a: Int32(2 * index + 1)))
      return
    }
    instructions.remove(at: start)
    instructions[start].c = Int32(2 * index)
  }

  /// What is emitted is never tried again once it has matched, so for it the rest is certain; what the rest
  /// can begin with still says which way can lead to a match.
  mutating func emitAtomic(_ body: PatternSyntax, before rest: Continuation) throws(Unsupported) {
    var inside = rest
    inside.isCertain = true
    let before = self
    try emit(body, before: inside)
    if ways == before.ways { return }  // there is one way only
    self = before
    let atomic = add(.init(operation: .atomic))
    try emit(body, before: inside)
    add(.init(operation: .commit))
    land(atomic)
  }
}

extension PatternSyntax {
  /// The pattern without the `^` that it begins with; nil when it does not.
  var withoutStart: PatternSyntax? {
    switch self {
    case .start: return .sequence([])
    case .sequence(let parts):
      guard parts.first == .start else { return nil }
      return .sequence(Array(parts.dropFirst()))
    case .alternatives(let branches):
      let anchored = branches.compactMap(\.withoutStart)
      return anchored.count == branches.count ? .alternatives(anchored) : nil
    default: return nil
    }
  }
}
