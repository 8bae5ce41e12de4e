import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// Patterns of grok become formats that load, and texts survive being written as YAML.
@Suite struct GrokImportTests: ImportTrial {
  @Test func `grok becomes formats that read their own samples`() {
    let result = RuleImport(
      [
        ForeignFile(
          name: "p/app",
          text:
            "# ours\nAPPID [A-Z]{3}-%{INT}\nAPPLINE %{TIMESTAMP_ISO8601:ts} %{LOGLEVEL:level} \\[%{APPID:[app][id]}\\] %{NUMBER:took:float} %{GREEDYDATA:message}\n"
        ),
        ForeignFile(
          name: "b.conf", text: "filter { grok { match => { \"message\" => \"%{COMBINEDAPACHELOG}\" } } }\n"),
      ],
      from: .grok)
    #expect(result.diagnostics.map(\.text) == [])
    #expect(
      result.formats.map(\.id) == ["grok.appline", "grok.b_line_1"]
        || result.formats.map(\.id) == ["grok.b_line_1", "grok.appline"])
    for format in result.formats {
      let (formats, _, diagnostics) = KnowledgeLoader.decode(yaml: format.yaml.document, file: "f.yaml")
      #expect(diagnostics.map(\.text) == [], "\(format.yaml.document)")
      #expect(formats.first?.timestamp != nil)
      if format.id == "grok.appline" {
        #expect(formats.first?.fields.contains { $0.name == "app.id" } == true)
        #expect(formats.first?.severity != nil)
      }
    }
  }

  @Test func `every base pattern of grok is a pattern`() throws {
    for name in GrokPatterns.base.keys.sorted() {
      let expression = try GrokExpression("%{\(name):f}", GrokPatterns.base)
      #expect(throws: Never.self, "\(name)") { _ = try Pattern(expression.pattern) }
    }
  }

  @Test func `grok that cannot be written out is told with its place`() {
    let result = imported("LINE %{WORD:a} %{WORT:b}\nLOOP %{LOOP:x}\nBLOCK [a-z]+\n", .grok)
    #expect(
      result.diagnostics.map(\.code) == ["X100", "X102"]
        || result.diagnostics.map(\.code) == ["X100", "X100", "X102"])
    #expect(result.diagnostics.first?.place?.column == 16)
    #expect(result.diagnostics.first?.help == "did you mean `WORD`?")
  }

  @Test func `texts survive being written as yaml and read again`() {
    let texts = [
      "plain", "a: b", "- x", "'quoted'", "it's", "#no", "$param", "true", "", " lead", "trail ", "tab\there",
      "nul\u{1}",
      "line\nbreak", "\u{2028}", "é", "{x}", "[y]", "*z", "&a", "!t", "%d", "@e", "`f`", "\\d+\"q\"", "a #b",
      "~", "12:30",
    ]
    let document = YamlText.map([
      YamlText.Entry("list", .list(texts.map { .text($0) })),
      YamlText.Entry("blocks", .list([.block("  a\n\n  b: c"), .block("x\ty"), .block("bad\u{7}")])),
      YamlText.Entry(
        "flow", .inline(.map(texts.filter { !$0.isEmpty }.map { YamlText.Entry($0, .text($0)) }))),
    ]).document
    let file = RuleFile(name: "x.yaml", text: document)
    let nodes = YamlDocuments(file).read()
    #expect(file.diagnostics.map(\.text) == [])
    guard case .mapping(let entries)? = nodes.first?.content,
      case .sequence(let items) = entries[0].value.content,
      case .sequence(let blocks) = entries[1].value.content,
      case .mapping(let pairs) = entries[2].value.content
    else {
      Issue.record("\(document)")
      return
    }
    #expect(items.map(\.text) == texts)
    #expect(blocks.map(\.text) == ["  a\n\n  b: c", "x\ty", "bad\u{7}"])
    #expect(
      pairs.map(\.key) == texts.filter { !$0.isEmpty }
        && pairs.map(\.value.text) == pairs.map { Optional($0.key) })
  }
}
