import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct NumberTextTests {
  @Test func numbersForPeople() {
    #expect(
      [0, 7, 0.5, 0.04321, 0.0012, 12.34, 99.96, 1234.5, 23456, -2.25].map { NumberText.people($0) } == [
        "0", "7", "0.5", "0.04", "0.0012", "12.3", "100", "1,235", "23,456", "-2.25",
      ])
    #expect(NumberText.percent(0.4567) == "45.7 %")
    #expect(NumberText.people(Double.infinity) == "more than can be told")
  }

  @Test func howOften() {
    #expect(
      [120, 1.04, 0.5, 0.0167, 0.0021, 0.0004, 0].map { NumberText.often(perMinute: $0) } == [
        "120 a minute", "1 a minute", "30 an hour", "1 an hour", "3 a day", "less than 1 a day",
        "less than 1 a day",
      ])
  }

  @Test func howLong() {
    let seconds: [Int64] = [0, 7, 90, 600, 8000, 300_000]
    #expect(
      seconds.map { NumberText.duration(nanoseconds: $0 * 1_000_000_000) } == [
        "0 s", "7 s", "90 s", "10 min", "2.2 h", "3.5 days",
      ])
  }

  @Test(arguments: [
    ("{count} crashes of clients", "1 crash of clients"),
    ("{count} lines about errors", "1 line about errors"),
    ("{count} retries", "1 retry"), ("{count} denied accesses", "1 denied access"),
    ("{entities} clients were promoted", "1 client was promoted"),
    ("{count} status lines of nodes, {entities} nodes", "1 status line of nodes, 1 node"),
    ("{count} slow or failed fetches of messages", "1 slow or failed fetch of messages"),
    ("{count} answers say that it is lost", "1 answer says that it is lost"),
    ("Disk is full ({count} lines)", "Disk is full (1 line)"),
    ("{host} missed {count} signs of life", "(unknown host) missed 1 sign of life"),
    ("{count} of the lines", "1 of the lines"), ("{count}", "1"), ("{count} (all)", "1 (all)"),
  ])
  func oneIsTold(template: String, text: String) {
    let episode = Episode(start: 0, end: 0, peak: 0, count: 1, magnitude: 1, rate: 1)
    #expect(SummaryTemplate.sentence(template, episode, scope: .init(component: ""), entities: 1) == text)
  }

  @Test func namesInValuesAreNotFilledAgain() {
    let episode = Episode(start: 0, end: 0, peak: 0, count: 3, magnitude: 3, rate: 1)
    let text = SummaryTemplate.sentence(
      "{count} in {component}, {other} {", episode, scope: .init(component: "{count}"), entities: 0)
    #expect(text == "3 in {count}, {other} {")
  }
}
