/// Tests of an imported detector that are made from what it looks for: one that has all of it, and one that lacks
/// the last part.
struct SyntheticTests {
  private(set) var tests: [ImportedTest] = []

  /// None when no event can be made that passes a condition.
  init(_ detection: ImportedDetection) {
    let second: Nanoseconds = 1_000_000_000
    switch detection {
    case .match(let condition):
      guard let fields = Witness(condition)?.fields else { return }
      add([(0, fields)], silent: [(0, ["body": "something else"])])
    case .count(let condition, let distinct, let window, let atLeast):
      guard let fields = Witness(condition)?.fields, let count = Int(atLeast), (1...200).contains(count),
        let length = DurationText.nanoseconds(window)
      else { return }
      let pace = min(second, max(1, length / Nanoseconds(2 * count)))
      let events = (0..<count).map { i in
        (Nanoseconds(i) * pace, distinct.map { fields.merging([$0: "value \(i)"]) { $1 } } ?? fields)
      }
      add(events, silent: Array(events.dropLast()))
    case .steps(_, let within, let steps, let by, _):
      addSteps(steps, by: by, within: DurationText.nanoseconds(within) ?? second)
    }
  }

  private mutating func addSteps(_ steps: [ImportedStep], by: [String], within: Nanoseconds) {
    guard steps.allSatisfy({ $0.count <= 200 }) else { return }
    let count = steps.reduce(0) { $0 + $1.count }
    guard (1...200).contains(count) else { return }
    let pace = min(1_000_000_000, max(1, within / Nanoseconds(2 * count)))
    var events: [(offset: Nanoseconds, fields: [String: String])] = []
    var lastOfAll = 0
    for step in steps {
      guard var fields = Witness(step.match)?.fields else { return }
      for name in by where fields[name] == nil { fields[name] = "x" }
      lastOfAll = events.count
      for _ in 0..<step.count { events.append((Nanoseconds(events.count) * pace, fields)) }
    }
    add(events, silent: lastOfAll > 0 ? Array(events[..<lastOfAll]) : [(0, ["body": "something else"])])
  }

  private mutating func add(
    _ firing: [(offset: Nanoseconds, fields: [String: String])],
    silent: [(offset: Nanoseconds, fields: [String: String])]
  ) {
    let isWhole = firing.allSatisfy { !$0.fields.isEmpty }
    guard isWhole else { return }
    tests = [ImportedTest(name: "all that it asks for", events: firing, fires: true)]
    if !silent.isEmpty { tests.append(ImportedTest(name: "not all of it", events: silent, fires: false)) }
  }
}
