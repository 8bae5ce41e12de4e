import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct AbsenceTests {
  private let own = TypeKey.detector("test.rule")

  private func absence(
    every: Int64, missingFor: Int64, _ population: Absence.Population, _ witness: Absence.Watch.Witness
  ) -> DetectorRule {
    .absence(
      Absence(
        expect: anything, every: every, missingFor: missingFor, population: population, unless: nil,
        watch: Absence.Watch(alive: witness)))
  }

  @Test func theEndOfTheLogsIsNoAbsence() {
    let rule = detector(
      absence(every: 10 * minute, missingFor: 15 * minute, .seenIn(30 * minute), .peers), component: "worker",
      by: ["host.name"])
    // The last of w-1 comes at 60 minutes and is missed at 75.
    for (end, isMissed) in [(65.0, false), (74, false), (75, true), (95, true)] {
      var drawing = Drawing()
      drawing.add(own, at: stride(from: 0.0, through: 3600, by: 600), component: "worker", host: "w-1")
      drawing.add(own, at: stride(from: 300.0, through: end * 60, by: 600), component: "worker", host: "w-2")
      #expect(Detection(drawing, rule).authored.map(\.scope.host) == (isMissed ? ["w-1"] : []), "\(end)")
    }
  }

  /// A witness of another component for half an hour.
  private func drawing() -> Drawing {
    var drawing = Drawing()
    drawing.add(at: stride(from: 0.0, through: 1800, by: 30), component: "z")
    return drawing
  }

  @Test func aListedValueIsThereWithAnyValueOfTheOtherFields() {
    let rule = detector(
      absence(every: minute / 2, missingFor: 3 * minute, .list(["eu", "us"]), .collector), component: "w",
      by: ["region", "app.version"])
    var drawing = drawing()
    let (first, second) = (stride(from: 0.0, to: 900, by: 30), stride(from: 900.0, through: 1800, by: 30))
    drawing.add(own, at: first, component: "w", group: "region=eu, app.version=1")
    drawing.add(own, at: second, component: "w", group: "region=eu, app.version=2")
    #expect(Detection(drawing, rule).authored.map(\.scope) == [Scope(component: "w", group: "region=us")])
  }

  @Test(arguments: ["a", "b"]) func everyComponentOfAListedHostIsWatched(silent: String) {
    let rule = detector(
      absence(every: minute / 2, missingFor: 3 * minute, .list(["w-1"]), .collector), by: ["host.name"])
    var drawing = drawing()
    for name in ["a", "b"] {
      let end = name == silent ? 600.0 : 1800
      drawing.add(own, at: stride(from: 0.0, through: end, by: 30), component: name, host: "w-1")
    }
    #expect(Detection(drawing, rule).authored.map(\.scope) == [Scope(component: silent, host: "w-1")])
  }

  @Test func hugeNumbersDoNotOverflow() {
    var drawing = drawing()
    drawing.add(own, at: [0, 30], component: "w")
    let rule = detector(absence(every: .max, missingFor: .max, .seenIn(.max), .peers), component: "w")
    #expect(Detection(drawing, rule).authored.isEmpty)
  }
}
