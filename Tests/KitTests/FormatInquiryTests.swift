import ProximateKit
import Testing

/// The answers to "why is this read as it is".
@Suite struct FormatInquiryTests {
  private func explanations(_ name: String, _ text: String, _ rules: [String] = []) throws
    -> [FormatExplanation]
  {
    let directory = try TemporaryDirectory()
    var options = AnalyzerOptions(paths: [try directory.write(name, text)])
    options.ruleDirectories = rules
    var result: [FormatExplanation] = []
    let diagnostics = FormatInquiry(options).explain { result.append($0) }
    #expect(diagnostics.isEmpty)
    return result
  }

  private static let dashes = (0..<10).map {
    "2024-03-05 10:11:1\($0),123 - INFO  [main:Server@\($0)] - step \($0)\n"
  }.joined()

  @Test func `The winner, its share and the lines that it leaves are told`() throws {
    let text = Self.dashes + "2024-03-05 10:11:12,123 - INFO  main - odd\n"
    let explanation = try #require(try explanations("a.log", text).first)
    #expect(explanation.chosen.first?.format == "generic.log4j_dashes")
    #expect(explanation.chosen.first?.lines == 10)
    #expect(explanation.lines == 11)
    #expect(explanation.text.contains("generic.log4j_dashes (log4j: time"))
    #expect(explanation.text.contains("10 of the first 11 lines (90 %)"))
  }

  @Test func `A caret shows how far the pattern of the only format gets`() throws {
    let rules = try TemporaryDirectory()
    let file = try rules.write("one.yaml", Self.only)
    let text = "= 12 ok first\n= 13 ok second\n= x4 ok third\n= 15 OK fourth\n"
    let explanation = try #require(try explanations("b.log", text, [file]).first)
    #expect(explanation.chosen.map(\.format) == ["site.only"])
    #expect(explanation.unclaimed == 2)
    #expect(explanation.examples.map(\.line) == [3, 4])
    let attempts = explanation.examples.compactMap { $0.attempts.first { $0.format == "site.only" } }
    #expect(attempts.map(\.position) == [2, 5])
    #expect(attempts.first?.reason.contains(#"`line` goes on with `(?<n>\d++)"#) == true)
    let rows = explanation.text.split(separator: "\n").map(String.init)
    let line = try #require(rows.firstIndex { $0.hasSuffix("| = x4 ok third") })
    let caret = try #require(rows[line + 1].firstIndex(of: "^"))
    #expect(rows[line][caret...].hasPrefix("x4"))
  }

  @Test func `Objects that lack a key are told the key`() throws {
    let zap = #"{"level":"info","ts":1709633472.1,"caller":"a.go:1","msg":"m"}"# + "\n"
    let text = String(repeating: zap, count: 5) + #"{"level":"info","caller":"a.go:1"}"# + "\n"
    let explanation = try #require(try explanations("c.log", text).first)
    let reasons = explanation.examples.flatMap(\.attempts).filter { $0.format == "generic.json_zap" }.map(
      \.reason)
    #expect(reasons == ["it lacks `ts`, `msg`"])
  }

  @Test func `A log of no format, and an empty one`() throws {
    let odd = try #require(try explanations("d.log", "hello there\n").first)
    #expect(odd.chosen.isEmpty && odd.text.contains("no named format claims a line"))
    #expect(odd.examples.first?.attempts.count == 3)
    #expect(try explanations("e.log", "").allSatisfy { $0.text.contains("it is empty") })
  }

  private static let only = #"""
    kind: format
    id: site.only
    title: A log of this site
    version: 1
    status: test
    parse: {type: regex}
    patterns:
      line: '^= (?<n>\d++) ok (?<body>.*+)$'
    fields: {n: site.number}
    samples:
      - line: '= 1 ok a'
      - line: '= 2 ok b'
      - reject: 'x'
    """#
}
