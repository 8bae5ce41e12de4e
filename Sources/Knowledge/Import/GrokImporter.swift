import ProximateDiagnostics
import ProximatePatterns

/// Reads grok: files of pattern definitions (`NAME pattern`), of expressions, and the `match` of Logstash filters.
/// Every expression, and every definition that captures fields and that no other is made of, becomes a format.
struct GrokImporter {
  private(set) var result = RuleImport()

  init(_ files: [ForeignFile]) {
    var definitions = GrokPatterns.base
    var expressions: [GrokSource.Expression] = []
    for source in files {
      let file = RuleFile(name: source.name, text: source.text)
      let read = GrokSource(file)
      definitions.merge(read.definitions) { $1 }
      expressions += read.expressions
      result.diagnostics += file.diagnostics
    }
    for expression in expressions { add(expression, definitions) }
  }

  private mutating func add(_ source: GrokSource.Expression, _ definitions: [String: String]) {
    do throws(GrokExpression.Problem) {
      let expression = try GrokExpression(source.text, definitions)
      guard !expression.captures.isEmpty else {
        result.diagnostics.append(
          Diagnostic(.note, "X102", "`\(source.name)` captures nothing: a building block", at: source.place))
        return
      }
      let format = ImportedFormat(source, expression)
      result.diagnostics += format.diagnostics
      if format.isUsable { result.formats.append(format) }
    } catch {
      var place = source.place
      place.column = place.column.map { $0 + source.column(of: error.offset) }
      result.diagnostics.append(
        Diagnostic(
          .error, "X100", "`\(source.name)` cannot be expressed: \(error.reason)", at: place, help: error.help
        ))
    }
  }
}

/// The definitions and expressions of a file.
struct GrokSource {
  /// An expression that may become a format.
  struct Expression {
    var name: String
    var text: String
    /// Where the text begins.
    var place: Place

    /// Characters before a byte of the text.
    func column(of offset: Int) -> Int {
      String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
    }
  }

  private(set) var definitions: [String: String] = [:]
  private(set) var expressions: [Expression] = []

  init(_ file: RuleFile) {
    var named: [Expression] = []
    for (number, line) in file.lines.enumerated() {
      let text = line.drop { $0 == " " || $0 == "\t" }
      if text.isEmpty || text.hasPrefix("#") { continue }
      if let (name, pattern) = Self.definition(text) {
        definitions[name] = pattern
        named.append(
          Expression(name: name, text: pattern, place: Self.place(of: pattern, in: line, number, file)))
      } else {
        for (quoted, text) in Self.expressions(in: String(text)) where text.contains("%{") {
          let name = "\(Self.stem(file.name)) line \(number + 1)"
          expressions.append(
            Expression(name: name, text: text, place: Self.place(of: quoted, in: line, number, file)))
        }
      }
    }
    let used = Set(named.flatMap { one in Self.references(in: one.text).filter { $0 != one.name } })
    expressions += named.filter { !used.contains($0.name) }
  }

  /// `NAME pattern`.
  private static func definition(_ line: Substring) -> (String, String)? {
    let name = line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    let rest = line.dropFirst(name.count)
    guard let first = name.first, first.isLetter, rest.hasPrefix(" ") || rest.hasPrefix("\t"),
      !isFilter(line)
    else { return nil }
    return (String(name), String(rest.drop { $0 == " " || $0 == "\t" }))
  }

  /// Whether a line is of a Logstash filter: words before the arrow, and behind it a text in quotes, or nothing that
  /// could be an expression. An arrow may also be what lines of a log have.
  private static func isFilter(_ line: Substring) -> Bool {
    guard let arrow = line.firstRange(of: "=>") else { return false }
    let isOfWords = line[..<arrow.lowerBound].allSatisfy {
      $0.isLetter || $0.isNumber || " \t_-{}[]\"'=!.,:/#".contains($0)
    }
    guard isOfWords else { return false }
    let value = line[arrow.upperBound...].drop { " \t{[".contains($0) }
    return value.hasPrefix("\"") || value.hasPrefix("'") || !(value.contains("%{") || value.contains("(?<"))
  }

  /// The quoted texts of a Logstash filter, their escapes undone; else the whole line.
  private static func expressions(in line: String) -> [(quoted: String, text: String)] {
    guard isFilter(line[...]) || line.hasPrefix("\"") || line.hasPrefix("'") else { return [(line, line)] }
    var found: [(String, String)] = []
    var rest = line[...]
    while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
      let quote = rest[start]
      var (text, index) = ("", rest.index(after: start))
      while index < rest.endIndex, rest[index] != quote {
        let next = rest.index(after: index)
        if rest[index] == "\\", next < rest.endIndex, rest[next] == quote { index = next }
        text.append(rest[index])
        index = rest.index(after: index)
      }
      guard index < rest.endIndex else { break }
      found.append((String(rest[rest.index(after: start)..<index]), text))
      rest = rest[rest.index(after: index)...]
    }
    return found
  }

  private static func place(of text: String, in line: Substring, _ number: Int, _ file: RuleFile) -> Place {
    let column = line.firstRange(of: text).map { line[..<$0.lowerBound].unicodeScalars.count } ?? 0
    return file.place(number + 1, column + 1, length: text.unicodeScalars.count)
  }

  private static func references(in text: String) -> [String] {
    text.split(separator: "%{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != ":" && $0 != "}" })
    }
  }

  private static func stem(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return String(file.prefix { $0 != "." })
  }
}
