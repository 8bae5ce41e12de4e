import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct NumberTextTests {
  @Test func numbersForPeople() {
    #expect(
      [0, 7, 0.5, 0.04321, 0.0012, 12.34, 99.96, 1234.5, 23456, -2.25].map { NumberText.people($0) } == [
        "0", "7", "0.5", "0.04", "0.0012", "12.3", "100", "1235", "23 456", "-2.25",
      ])
    #expect(NumberText.percent(0.4567) == "45.7 %")
    #expect(NumberText.people(Double.infinity) == "more than can be told")
  }

  @Test func namesInValuesAreNotFilledAgain() {
    let episode = Episode(start: 0, end: 0, peak: 0, count: 3, magnitude: 3, rate: 1)
    let text = SummaryTemplate.sentence(
      "{count} in {component}, {other} {", episode, scope: .init(component: "{count}"), entities: 0)
    #expect(text == "3 in {count}, {other} {")
  }
}
