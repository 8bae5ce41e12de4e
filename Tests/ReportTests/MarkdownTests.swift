import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct MarkdownTests {
  @Test func allSectionsAreThereInOrder() throws {
    let text = try ReportWriter.markdown(Sample.analysis())
    var rest = Substring(text)
    for number in 0...14 {
      guard let found = rest.firstRange(of: "\n## \(number). ") else {
        Issue.record("section \(number) is missing")
        return
      }
      rest = rest[found.upperBound...]
    }
    #expect(rest.contains("## Data coverage"))
    #expect(rest.contains("## 15. Evidence"))
  }

  @Test func everyCitationHasItsLineInTheAppendix() throws {
    let document = DraftBuilder(Sample.analysis()).document
    let text = try DocumentWriter().markdown(document)
    #expect(!document.citations.isEmpty)
    for id in document.citations { #expect(text.contains("<a id=\"\(id)\"></a>")) }
  }

  @Test func hostileLinesAreInert() throws {
    let text = try ReportWriter.markdown(Sample.analysis(hostile: true))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e })
    for line in text.split(separator: "\n") {
      let outside = Self.outsideCodeSpans(String(line))
      #expect(!outside.contains("<script"), "\(line)")
      #expect(!outside.contains("**bold**"), "\(line)")
      #expect(!outside.contains("](http"), "\(line)")
      #expect(!outside.contains("www."), "\(line)")
      #expect(!outside.contains("http:"), "\(line)")
    }
  }

  /// A line without what CommonMark takes for code spans (escaped backticks open none).
  static func outsideCodeSpans(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var (result, i): ([UInt8], Int) = ([], 0)
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "\\") {
        // Shown as itself, so it can be no part of markup.
        result.append(UInt8(ascii: "\\"))
        i += 2
        continue
      }
      guard bytes[i] == UInt8(ascii: "`") else {
        result.append(bytes[i])
        i += 1
        continue
      }
      let size = run(bytes, i)
      var end = i + size
      while end < bytes.count, !(bytes[end] == UInt8(ascii: "`") && run(bytes, end) == size) {
        end += bytes[end] == UInt8(ascii: "`") ? run(bytes, end) : 1
      }
      if end < bytes.count {
        i = end + size
      } else {
        result += bytes[i..<(i + size)]
        i += size
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func run(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  @Test func tablesKeepTheirColumnsWhateverTheLinesHold() throws {
    let lines = try ReportWriter.markdown(Sample.analysis(hostile: true)).split(separator: "\n")
    var columns: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        columns = nil
        continue
      }
      let count = Self.columns(String(line))
      #expect(columns == nil || columns == count, "\(line)")
      columns = count
    }
  }

  private static func columns(_ line: String) -> Int {
    var (count, isEscaped) = (0, false)
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }

  @Test(arguments: ["`", "``a`b```", " a ", "|", "```\nx"])
  func codeSpansHoldAnything(text: String) {
    let span = MarkdownText.code(text)
    #expect(Self.outsideCodeSpans(span).isEmpty)
  }

  @Test func emptyTextMakesNoCodeSpan() { #expect(MarkdownText.code("  ") == "(empty)") }

  @Test func runningTextIsEscaped() {
    #expect(MarkdownText.escaped("1. a") == "1\\. a")
    #expect(MarkdownText.escaped("- a") == "\\- a")
    #expect(MarkdownText.escaped("a - b 1.5 c: d") == "a - b 1.5 c: d")
    #expect(MarkdownText.escaped("<b>&amp;") == "&lt;b&gt;&amp;amp;")
    #expect(MarkdownText.escaped("https://x") == "https\\://x")
    #expect(MarkdownText.escaped("p2p.login_flood") == "p2p.login\\_flood")
  }

  @Test func blanksAreNumberedThroughTheReport() throws {
    let text = try ReportWriter.markdown(Sample.analysis())
    let count = text.split(separator: "**TODO(human, #").count - 1
    #expect(count >= 10)
    for number in 1...count { #expect(text.contains("**TODO(human, #\(number)):**")) }
  }

  @Test func triggerAndRootCauseStandApart() throws {
    let text = try ReportWriter.markdown(Sample.analysis())
    let trigger = try #require(text.firstRange(of: "## 5. Trigger"))
    let root = try #require(text.firstRange(of: "## 6. Root cause"))
    #expect(text[trigger.upperBound..<root.lowerBound].contains("`p2p.restart_storm`"))
    #expect(text[root.upperBound...].contains("`p2p.allocator_defect`"))
    #expect(
      text.contains(
        "as **likely (0.80)**, that the probable root cause lay in **alloc**: p2p.allocator\\_defect"))
    #expect(text.contains(/Examined and not supported: [^`\n]+ \(`sys.deploy`\)\./))
  }

  @Test func coverageAddsUp() throws {
    let text = try ReportWriter.markdown(Sample.analysis())
    #expect(text.contains("| **All** |   | 147 | 110 | 22 | 1 | 3 | 5 | 1 | 4 | 1 |"))
    #expect(
      text.contains("No log between 2007-08-16T08\\:01\\:40Z and")
        || text.contains("No log between 2007-08-16T08:01:40Z and"))
  }

  @Test(arguments: [Verdict.noIncident, .inconclusive])
  func withoutAnIncidentTheReportIsShortAndHonest(verdict: Verdict) throws {
    let text = try ReportWriter.markdown(Sample.analysis(verdict: verdict))
    #expect(!text.contains("Root cause"))
    #expect(!text.contains("TODO"))
    #expect(text.contains("Near misses"))
    #expect(text.contains("Data coverage"))
  }

  @Test func wordingIsBlameless() throws {
    let text = try ReportWriter.markdown(Sample.analysis()).lowercased()
    for word in ["human error", "should have", "obviously", "failed to", "fault of"] {
      #expect(!text.contains(word))
    }
  }
}
