import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct CompositeTests {
  private static let ids = ["t.a", "t.b", "t.c"]

  /// Findings of the members at these minutes, judged with a composite `t.x`.
  private func judged(
    _ minutes: [Double?], groups: [String] = ["", "", ""], _ composite: Composite,
    also others: [Detector] = []
  ) -> Detection {
    var drawing = Drawing()
    drawing.add(at: [0, 7200])
    for (number, minute) in minutes.enumerated() {
      guard let minute else { continue }
      drawing.add(.detector(Self.ids[number]), at: [minute * 60], group: groups[number])
    }
    let members = Self.ids.map {
      detector(
        .match(anything, coalesce: minute), id: $0, component: "app",
        by: groups[0].isEmpty ? [] : ["user.name", "region"])
    }
    return Detection(
      drawing.observations(),
      knowledge: KnowledgeBase(
        formats: [], detectors: members + [detector(.composite(composite), id: "t.x")] + others, packs: []),
      digest: lengthDigest)
  }

  private func composite(
    all: [String] = [], any: [String] = [], none: [String] = [], by: [String] = []
  ) -> Composite {
    Composite(all: all, any: any, none: none, within: 10 * minute, by: by)
  }

  @Test func aMemberThatDoesNotExistIsUnknown() {
    let cases = [
      composite(all: ["t.a", "t.gone"]), composite(all: ["t.a"], none: ["t.gone"]),
      composite(any: ["t.a"], none: ["t.gone"]),
    ]
    for composite in cases {
      let found = judged([1, nil, nil], composite)
      #expect(found.of("t.x").isEmpty)
      #expect(found.notEvaluable.first { $0.detector == "t.x" }?.reason.contains("t.gone") == true)
    }
    let some = judged([1, nil, nil], composite(any: ["t.a", "t.gone"]))
    #expect(some.of("t.x").count == 1 && some.notEvaluable.isEmpty)
  }

  @Test func whatIsMadeOfItselfIsUnknown() {
    let others = [
      detector(.composite(composite(all: ["t.a"], none: ["t.z"])), id: "t.y"),
      detector(.composite(composite(all: ["t.a", "t.y"])), id: "t.z"),
    ]
    let found = judged([1, nil, nil], composite(any: ["t.a"], none: ["t.y"]), also: others)
    #expect(found.findings.allSatisfy { $0.type == "t.a" || !$0.isAuthored })
    #expect(found.notEvaluable.map(\.detector).filter { $0.hasPrefix("t.") } == ["t.x", "t.y", "t.z"])
  }

  @Test func valuesWithCommasAreComparedWhole() {
    let composite = composite(all: ["t.a", "t.b"], by: ["user.name"])
    func count(_ first: String, _ second: String) -> Int {
      let groups = [first, second, ""].map { "user.name=\($0), region=eu" }
      return judged([1, 2, nil], groups: groups, composite).of("t.x").count
    }
    #expect(count("CN=x,OU=a", "CN=x,OU=b") == 0)
    #expect(count("CN=x, OU=a", "CN=x, OU=b") == 0)
    #expect(count("CN=x, OU=a", "CN=x, OU=a") == 1)
  }

  @Test func noTwoMembersAreFurtherApartInWhateverOrder() {
    // In minutes: a at 10, b at 0, c at 20; then c at 9.
    for order in [["t.a", "t.b", "t.c"], ["t.b", "t.a", "t.c"], ["t.c", "t.b", "t.a"]] {
      #expect(judged([10, 0, 20], composite(all: order)).of("t.x").isEmpty)
      #expect(judged([10, 0, 9], composite(all: order)).of("t.x").count == 1)
    }
  }

  @Test func aFurtherOneIsTakenWhereTheNearestIsTooFarFromTheOthers() {
    var drawing = Drawing()
    drawing.add(.detector("t.a"), at: [600])
    drawing.add(.detector("t.b"), at: [300, 1140])
    drawing.add(.detector("t.c"), at: [1200])
    let members = Self.ids.map { detector(.match(anything, coalesce: minute), id: $0) }
    let made = detector(.composite(composite(all: Self.ids)), id: "t.x")
    let found = Detection(
      drawing.observations(), knowledge: KnowledgeBase(formats: [], detectors: members + [made], packs: []),
      digest: lengthDigest)
    #expect(found.of("t.x").map(\.startSecond) == [600] && found.of("t.x").map(\.endSecond) == [1200])
  }
}
