import Foundation
import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct HTMLTests {
  private static func page(_ analysis: Analysis, _ arrangement: Arrangement = .full) throws -> String {
    try ReportWriter.html(analysis, arrangement: arrangement) { Array($0.prefix(32)) }
  }

  @Test func `every section stands on the page, and every link leads somewhere`() throws {
    let text = try Self.page(Sample.analysis())
    let ids = Set(text.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
    for match in text.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(match.1)), "\(match.1)") }
    for key in ["header", "i1-summary", "i1-timeline", "i1-communications", "coverage", "evidence"] {
      #expect(ids.contains(key))
    }
    #expect(ids.count == text.matches(of: /\sid="([^"]+)"/).count)
  }

  @Test(arguments: Arrangement.names)
  func `the contents name the sections that a template shows, as it calls them`(name: String) throws {
    let text = try Self.page(Sample.analysis(), .builtIn(name))
    let list = try #require(text.firstMatch(of: /<nav[^>]*>(.*?)<\/nav>/)).1
    let entries = list.matches(of: /href="#([^"]+)">([^<]*)</).map { (String($0.1), String($0.2)) }
    let headings = text.matches(of: /<section id="([^"]+)"[^>]*>\s*<h\d>([^<]*)</).map {
      (String($0.1), String($0.2))
    }
    #expect(!entries.isEmpty && entries.map(\.0) == headings.map(\.0))
    #expect(entries.map(\.1) == headings.map(\.1))
  }

  @Test func `the answers come first`() throws {
    let text = try Self.page(Sample.analysis())
    let head = try #require(text.firstRange(of: "<main")).lowerBound
    let top = text[..<head]
    for label in [
      "How bad", "Trigger", "Root cause", "Why not before", "How sure", "What to do",
    ] { #expect(top.contains("<dt>\(label)</dt>")) }
    #expect(top.contains("6,000 of 8,000 failed (75\u{a0}%)"))
  }

  @Test func `only the page's own style and script are allowed, by their digests`() throws {
    var digested: [[UInt8]] = []
    let text = try ReportWriter.html(Sample.analysis()) { bytes in
      digested.append(bytes)
      return [UInt8(digested.count)]
    }
    #expect(text.contains("default-src 'none'; style-src 'sha256-AQ=='; script-src 'sha256-Ag=='"))
    for (bytes, tag) in zip(digested, ["style", "script"]) {
      #expect(text.contains("<\(tag)>\(String(decoding: bytes, as: UTF8.self))</\(tag)>"))
    }
    #expect(text.matches(of: /<script/).count == 1)
    #expect(!text.contains(" style=\"") && !text.contains(" onclick"))
    #expect(text.matches(of: /https?:/).isEmpty && !text.contains("url(http"))
  }

  @Test func `hostile lines are inert`() throws {
    var analysis = Sample.analysis(hostile: true)
    // A prepended sign and a combining mark make one character with what follows or precedes them.
    let nasty = [
      "\u{600}<script>alert(1)</script>", "a\"\u{301} onmouseover=alert(1) x=\"",
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(1)</script>", "]]>&lt;b&gt;", "\u{202e}evil\u{200b}\u{1b}[2J\u{0}",
      "{{title}} {{{style}}} {{>page}}",
    ]
    for i in analysis.findings.indices {
      analysis.findings[i].summary = nasty[i % nasty.count]
      analysis.findings[i].scope.component = nasty[(i + 1) % nasty.count]
      analysis.findings[i].evidence[0].text = nasty.joined(separator: " ")
    }
    for i in analysis.correlation.incidents[0].timeline.indices {
      analysis.correlation.incidents[0].timeline[i].text = nasty[i % nasty.count]
    }
    let text = try Self.page(analysis)
    #expect(text.matches(of: /<script/).count == 1)
    #expect(!text.contains("<img"))
    #expect(
      !text.unicodeScalars.contains {
        $0.value == 0x1b || $0.value == 0x202e || $0.value == 0x200b || $0.value == 0
      })
    for tag in text.matches(of: /<[a-z][^>]*>/) {
      let bare = tag.0.replacing(/"[^"]*"/, with: "")
      #expect(!bare.contains("onmouseover") && !bare.contains("onerror"), "\(tag.0)")
    }
    #expect(text.contains("{{title}}"))
    let markdown = try ReportWriter.markdown(analysis)
    for line in markdown.split(separator: "\n") {
      let outside = MarkdownTests.outsideCodeSpans(String(line))
      #expect(!outside.contains("<script") && !outside.contains("<img"), "\(line)")
    }
  }

  @Test func `a line of a megabyte stays small`() throws {
    var analysis = Sample.analysis()
    let long = String(repeating: "x", count: 1 << 20)
    analysis.findings[0].evidence[0].text = long
    analysis.findings[0].summary = long
    analysis.correlation.incidents[0].timeline[0].text = long
    analysis.correlation.incidents[0].trigger.best?.claim = long
    #expect(try Self.page(analysis).utf8.count < 2_000_000)
    #expect(try ReportWriter.markdown(analysis).utf8.count < 2_000_000)
  }

  @Test func `ten thousand findings make a page below two megabytes`() throws {
    let text = try Self.page(Sample.large(findings: 10_000))
    #expect(text.utf8.count < 2_000_000)
    #expect(text.contains("further rows of less weight, or without a line, in report.json"))
    #expect(text.contains("Trigger: p2p.restart_storm"))
  }

  @Test(arguments: [Verdict.noIncident, .inconclusive])
  func `without an incident the page says so`(verdict: Verdict) throws {
    let text = try Self.page(Sample.analysis(verdict: verdict))
    #expect(text.contains(verdict == .noIncident ? "No incident was found" : "The logs cannot tell"))
    #expect(!text.contains("Root cause"))
  }

  @Test(arguments: ["full", "sre", "pagerduty", "executive"])
  func `every built-in template renders in both forms`(name: String) throws {
    let (page, draft) = (
      try Self.page(Sample.analysis(), .builtIn(name)),
      try ReportWriter.markdown(Sample.analysis(), arrangement: .builtIn(name))
    )
    for text in [page, draft] {
      #expect(text.contains("p2p.allocator"))
      #expect(!text.contains("{{"))
    }
    #expect(draft.hasPrefix("# Post-mortem (DRAFT): incident of 2007-08-16\n"))
    #expect(Arrangement.names.contains(name))
  }

  @Test func `Google's template has its own titles and order`() throws {
    let text = try ReportWriter.markdown(Sample.analysis(), arrangement: .builtIn("sre"))
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    #expect(
      titles.prefix(9) == [
        "Status", "Summary", "Impact", "Root causes", "Contributing conditions", "What kept it going",
        "Trigger", "Resolution", "Detection",
      ])
  }

  @Test func `a user's template orders sections, or is a whole page`() throws {
    let order = Arrangement.text(
      "{{>title}}\n{{#incidents}}{{#trigger}}{{>section}}{{/trigger}}{{/incidents}}\n")
    let draft = try ReportWriter.markdown(Sample.analysis(), arrangement: order)
    #expect(draft.contains("## 5. Trigger") && !draft.contains("## 6."))
    let page = Arrangement.text("<html><p>{{#replies}}{{label}}; {{/replies}}</p></html>")
    #expect(try Self.page(Sample.analysis(), page).hasPrefix("<html><p>How bad; Trigger; Root cause; "))
  }

  @Test(arguments: [
    ("{{#open}}\n", "It is not a template"), ("{{>nothing}}", "'nothing', which does not exist"),
  ])
  func `a template that is none is told with its reason`(text: String, reason: String) throws {
    let error = #expect(throws: TemplateError.self) {
      try ReportWriter.check(.text(text))
    }
    #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
  }
}
