/// Reads the condition of a Sigma rule by recursive descent: `and`, `or`, `not`, parentheses, `1 of`, `any of`,
/// `all of` with a pattern of names or `them`, and a count behind `|`.
struct SigmaConditionParser {
  /// What it says.
  struct Result {
    var condition: ImportedCondition
    var aggregation: Aggregation?
  }

  /// `count(field) by other >= n`.
  struct Aggregation {
    var field: String?
    var by: String?
    var atLeast: Int
  }

  /// What cannot be read, and where: bytes from the start.
  struct Problem: Error {
    var offset: Int
    var reason: String
    var help: String?
  }

  private struct Token {
    var text: String
    var offset: Int
  }

  private let selections: [String: ImportedCondition]
  /// Names in the order of the file.
  private let names: [String]
  private var tokens: [Token]
  private var position = 0
  private let end: Int
  private var depth = 0

  init(_ text: String, _ selections: [String: ImportedCondition], _ names: [String]) {
    self.selections = selections
    self.names = names
    end = text.utf8.count
    tokens = Self.tokens(of: text)
  }

  /// Splits at white space; parentheses, `|` and comparisons stand for themselves.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word: (text: String, offset: Int)?
    for (offset, byte) in zip(0..., text.utf8) {
      let character = String(decoding: [byte], as: UTF8.self)
      let isWord = byte >= 0x80 || !" \t\n\r()|<>=".utf8.contains(byte)
      if isWord {
        word = (word.map { $0.text } ?? "", word?.offset ?? offset)
        word?.text += character
        continue
      }
      if let done = word { tokens.append(Token(text: done.text, offset: done.offset)) }
      word = nil
      if byte <= 0x20 { continue }
      if byte == UInt8(ascii: "="), let last = tokens.last, [">", "<"].contains(last.text),
        last.offset == offset - 1
      {
        tokens[tokens.count - 1].text += "="
      } else {
        tokens.append(Token(text: character, offset: offset))
      }
    }
    if let word { tokens.append(Token(text: word.text, offset: word.offset)) }
    return tokens
  }

  mutating func parse() -> Swift.Result<Result, Problem> {
    do throws(Problem) {
      let condition = try alternatives()
      let aggregation = take("|") ? try self.aggregation() : nil
      if let rest = peek { throw problem("`\(rest.text)` is not expected here") }
      return .success(Result(condition: condition.flattened, aggregation: aggregation))
    } catch {
      return .failure(error)
    }
  }

  private var peek: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ word: String) -> Bool {
    guard let token = peek, token.text.lowercased() == word else { return false }
    position += 1
    return true
  }

  private func problem(_ reason: String, help: String? = nil) -> Problem {
    Problem(offset: peek?.offset ?? end, reason: reason, help: help)
  }

  private mutating func alternatives() throws(Problem) -> ImportedCondition {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw problem("it is nested too deeply") }
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return .any(parts)
  }

  private mutating func conjunction() throws(Problem) -> ImportedCondition {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return .all(parts)
  }

  private mutating func negation() throws(Problem) -> ImportedCondition {
    var isNegated = false
    while take("not") { isNegated.toggle() }
    let operand = try self.operand()
    return isNegated ? .not(operand) : operand
  }

  private mutating func operand() throws(Problem) -> ImportedCondition {
    if take("(") {
      let inner = try alternatives()
      guard take(")") else { throw problem("a `)` is missing") }
      return inner
    }
    guard let token = peek else { throw problem("something is missing at the end") }
    let isQuantifier = position + 1 < tokens.count && tokens[position + 1].text.lowercased() == "of"
    if isQuantifier { return try quantified(token) }
    guard let selection = selections[token.text] else {
      throw problem(
        "there is no selection `\(token.text)`",
        help: names.isEmpty ? nil : "there are " + names.joined(separator: ", "))
    }
    position += 1
    return selection
  }

  private mutating func quantified(_ quantifier: Token) throws(Problem) -> ImportedCondition {
    let word = quantifier.text.lowercased()
    guard ["1", "any", "all"].contains(word) else {
      throw problem("`\(quantifier.text) of` cannot be expressed", help: "`1 of` and `all of` can")
    }
    position += 2
    guard let pattern = peek else { throw problem("`of` needs names of selections") }
    let chosen = names.filter { name in
      pattern.text == "them"
        ? !name.hasPrefix("_") : Self.fits(Array(name.utf8)[...], Array(pattern.text.utf8)[...])
    }
    if chosen.isEmpty { throw problem("no selection is named as `\(pattern.text)`") }
    position += 1
    let parts = chosen.compactMap { selections[$0] }
    return word == "all" ? .all(parts) : .any(parts)
  }

  /// Whether a name fits a pattern with `*`.
  private static func fits(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    if first == UInt8(ascii: "*") {
      return (name.startIndex...name.endIndex).contains { fits(name[$0...], pattern.dropFirst()) }
    }
    return name.first == first && fits(name.dropFirst(), pattern.dropFirst())
  }

  private mutating func aggregation() throws(Problem) -> Aggregation {
    guard take("count"), take("(") else {
      throw problem("only `count` can be expressed behind `|`", help: "write a correlation")
    }
    var result = Aggregation(atLeast: 1)
    if !take(")") {
      result.field = peek?.text
      position += 1
      guard take(")") else { throw problem("a `)` is missing") }
    }
    if take("by") {
      result.by = peek?.text
      position += 1
    }
    let isMore = take(">")
    guard isMore || take(">=") else {
      throw problem("a count can only be asked to be at least a number", help: "use `>` or `>=`")
    }
    guard let number = peek.flatMap({ Int($0.text) }) else { throw problem("a number is missing") }
    guard (0...EventSequence.Step.mostEvents).contains(number) else {
      throw problem("`\(number)` is out of range", help: "0 to \(EventSequence.Step.mostEvents)")
    }
    position += 1
    result.atLeast = isMore ? number + 1 : number
    return result
  }
}
