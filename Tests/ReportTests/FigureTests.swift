import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct FigureTests {
  @Test func `sparklines keep what is large and what is nothing apart`() {
    #expect(FigureText.sparkline([0, 1, 4, 16], 4) == " ▂▄█")
    #expect(FigureText.sparkline([0, 0, 0], 3) == "   ")
    #expect(FigureText.sparkline([1, 1, 8, 8], 2) == "▃█")
    #expect(FigureText.sparkline([5], 80) == "█")
  }

  @Test func `times are ruled at round instants`() {
    let scale = TimeScale(span: Interval(start: Sample.at(0), end: Sample.at(6 * 3600)), width: 600)
    #expect(scale.ticks().map(\.text) == ["08:00", "09:00", "10:00", "11:00", "12:00", "13:00", "14:00"])
    let days = TimeScale(span: Interval(start: Sample.at(0), end: Sample.at(3 * 86_400)), width: 600)
    #expect(days.ticks().map(\.text) == ["12:00", "17 Aug", "12:00", "18 Aug", "12:00", "19 Aug"])
    let moment = TimeScale(span: Interval(start: Sample.at(0), end: Sample.at(0)), width: 600)
    #expect(moment.ticks().count <= 2 && moment.x(Sample.at(5)) == 600)
  }

  @Test(arguments: [
    (0.04, "0"), (12.34, "12.3"), (-0.5, "-0.5"), (7, "7"), (.infinity, "0"), (1e12, "10000000"),
  ])
  func `numbers in pictures are short`(value: Double, text: String) { #expect(SVG.number(value) == text) }

  @Test func `shares have six digits and stay within 0 and 1`() {
    #expect(SVG.share(0.5) == "0.500000")
    #expect(SVG.share(1.2) == "1")
    #expect(SVG.share(0.0000012) == "0.000001")
  }

  @Test func `the timeline has a lane for each component, claims first`() throws {
    let figure = try #require(Self.timeline(of: Sample.analysis()))
    #expect(figure.lanes.map(\.name) == ["client", "login"])
    #expect(figure.lanes[0].marks.map(\.kind) == ["trigger"])
    #expect(figure.lanes.flatMap(\.marks).filter(\.isMain).count == 2)
    let svg = TimelineDrawing(figure: figure).svg
    #expect(svg.contains("href=\"#row-i1-f1\"") && svg.contains("class=\"window\""))
  }

  @Test func `Mermaid's text holds nothing of what a log could smuggle into it`() {
    let node = InfluenceFigure.Node(
      id: "n1", kind: "trigger", title: "a\"]; click n1 \"javascript:alert(1)\" <b>\n%%{init}%%", detail: "x",
      finding: nil)
    let text = Mermaid.text(InfluenceFigure(id: "i", nodes: [node], edges: []))
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.filter { $0 == "\"" }.count == 2)
    #expect(!text.contains("<b>") && !text.contains(";c"))
  }

  @Test func `influence runs from the trigger over the root cause to the impact`() {
    let analysis = Sample.analysis()
    let draft = IncidentDraft(
      incident: analysis.correlation.incidents[0], index: EvidenceIndex(analysis), analysis: analysis,
      level: 1)
    let figure = draft.influence
    #expect(figure.nodes.map(\.kind) == ["trigger", "root-cause", "impact"])
    #expect(figure.edges.map(\.label) == ["was not absorbed by", "led to"])
  }

  @Test(
    arguments: [
      ([0, 3, 4, 0, 0, 5, 0], 0), ([3, 0, 0, 0, 5, 0, 0, 0, 0, 1], 2), ([], 0), ([0, 0, 0, 0, 1], 0),
    ] as [([UInt64], Int)])
  func `a relapse is a pause of three steps and more after it`(counts: [UInt64], relapses: Int) {
    let series = ActivitySeries(subject: .finding("f1"), start: Sample.at(0), step: 60, counts: counts)
    let window = Interval(start: Sample.at(0), end: Sample.at(3600))
    #expect(series.relapses(within: window) == relapses)
  }

  private static func timeline(of analysis: Analysis) -> TimelineFigure? {
    for case .figure(.timeline(let figure)) in DraftBuilder(analysis).document.sections.flatMap(\.blocks) {
      return figure
    }
    return nil
  }
}
