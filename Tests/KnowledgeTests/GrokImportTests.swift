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

  /// The formats with their samples, as they are written.
  private func formats(_ definitions: String) -> [FormatDefinition] {
    imported(definitions, .grok).formats.flatMap {
      KnowledgeLoader.decode(yaml: $0.yaml.document, file: "f.yaml").formats
    }
  }

  @Test func `an imported format with a time has a time in its samples`() {
    let stamps = [
      "TIMESTAMP_ISO8601": "2024-05-14T10:20:30Z", "HTTPDATE": "14/May/2024:10:20:30 +0000",
      "SYSLOGTIMESTAMP": "May 14 10:20:30", "DATESTAMP_EVENTLOG": "20240514102030",
      "HTTPDERROR_DATE": "Tue May 14 10:20:30 2024", "DATESTAMP_RFC2822": "Tue, 14 May 2024 10:20:30 +0000",
      "DATESTAMP": "05/14/2024 10:20:30",
    ]
    for (name, stamp) in stamps {
      let format = formats("LINE %{\(name):ts} %{WORD:job} done\n").first
      #expect(format?.samples.first?.text.hasPrefix(stamp + " ") == true, "\(name)")
    }
  }

  @Test func `an arrow in a line of a log makes no filter of its pattern`() {
    #expect(formats("ARROW %{TIMESTAMP_ISO8601:ts} %{WORD:src} => %{WORD:dst}\n").map(\.id) == ["grok.arrow"])
    #expect(formats("%{TIMESTAMP_ISO8601:ts} %{WORD:src} => %{WORD:dst}\n").count == 1)
    let filter = """
      filter {
        grok {
          break_on_match => false
          match => {
            "message" => "%{TIMESTAMP_ISO8601:ts} %{WORD:job} ends"
          }
        }
      }
      """
    #expect(formats(filter).count == 1)
  }

  @Test func `a hexadecimal digit within a class stays in it`() throws {
    let cases = [
      ("[\\h:]{17}", "[0-9A-Fa-f:]{17}"), ("\\h+", "[0-9A-Fa-f]+"), ("[^]\\h]", "[^]0-9A-Fa-f]"),
      ("[[:space:]\\h]\\h", "[[:space:]0-9A-Fa-f][0-9A-Fa-f]"), ("\\[\\h\\]", "\\[[0-9A-Fa-f]\\]"),
      ("(?m)a", "(?s)a"),
    ]
    for (source, expected) in cases {
      #expect(try GrokExpression(source, [:]).pattern == expected, "\(source)")
    }
  }

  @Test func `the anchors of an imported format are of all its alternatives`() throws {
    let found = formats("ALT start %{WORD:job}|stop %{WORD:other}\n")
    let pattern = try Pattern(try #require(found.first?.patterns.first?.text))
    var matcher = Matcher()
    for (line, isRead) in [("stop it", true), ("start it now", false), ("please stop it", false)] {
      let outcome = matcher.match(pattern, in: Array(line.utf8).span)
      #expect((outcome == .match) == isRead, "\(line)")
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
