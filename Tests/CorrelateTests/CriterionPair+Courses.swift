import ProximateDiagnostics
import ProximateModel

@testable import ProximateCorrelate
@testable import ProximateKnowledge

/// Why it was not absorbed, by the course of the impact and what lines say: R8 to R11, R13.
extension CriterionPair {
  static let courses = [
    CriterionPair("R8", "its trouble lasts as long as the impact, or 20 minutes", lasting(110), lasting(20)),
    CriterionPair("R9", "taken back at the end, or in vain", fixed(at: 118), fixed(at: 40)),
    CriterionPair("R10", "its lines speak of an assertion, or do not", saying(asserts), saying("rows move")),
    CriterionPair("R11", "asked again to the end, or for 20 minutes", asking(until: 160), asking(until: 20)),
    CriterionPair("R13", "which trouble a model says lets it through", enabled("mixer"), enabled("store")),
  ]

  private static func lasting(_ minutes: Double) -> Told {
    var (story, wave) = Story.waves("login refused by mixer and store")
    let mixer = story.add(
      "mixer.moves", .fault, "mixer", from: 0.1, to: minutes, count: 100, line: "members are moved")
    let store = story.add(
      "store.rows", .fault, "store", from: 1, to: 80, count: 100, line: "rows are skipped")
    return told(story, after: wave, root: minutes > 80 ? mixer : store)
  }

  private static func fixed(at minute: Double) -> Told {
    var (story, wave) = Story.waves("login refused by api and cart")
    let plans = [("api", 120.0), ("cart", 100)].map { name, end in
      story.add(name + ".plan", .fault, name, from: 0.1, to: end, count: 90, line: "plan without index")
    }
    story.rollBack("api", at: minute)
    return told(story, after: wave, root: minute > 100 ? plans[0] : plans[1])
  }

  private static let asserts = "assertion failed: the table holds 0 of 512"

  private static func saying(_ line: String) -> Told {
    let (story, wave, mixer, store) = suspects(.fault, line: line)
    return told(story, after: wave, root: line == asserts ? mixer : store)
  }

  /// Both releases closed connections since; the older one is that of who asks again.
  private static func asking(until end: Double) -> Told {
    var (story, wave) = Story.waves("login refused by gate", failingFor: 160)
    story.answers("gate", "asked by api and app")
    func release(_ component: String, _ version: String, at minute: Double) -> Finding {
      let release = story.deploy(component, version, at: minute)
      story.add(
        component + ".pool", .control, component, from: minute + 5, to: 160, count: 190, severity: .warning,
        line: "connections are closed after use")
      return release
    }
    let (api, app) = (release("api", "4.9.21", at: -700), release("app", "2.3.8", at: -1000))
    story.add(
      "app.retries", .retry, "app", from: 1, to: end, count: 9000, severity: .warning,
      line: "attempt 6 of login at gate")
    story.cite("attempt 7 of login")
    story.add("gate.queue", .capacity, "gate", from: 1, to: 160, count: 900, line: "queue is full")
    return told(story, after: wave, root: end < 160 ? api : app)
  }

  private static func enabled(_ name: String) -> Told {
    var (story, wave, mixer, store) = suspects(.fault)
    story.detectors.append(Story.detector("client.lost", .fault, canBe: [.symptom]))
    story.add("client.lost", .fault, "client", from: 0.2, to: 118, count: 500, line: "no place is left")
    let enabling = name == "mixer" ? mixer : store
    var model = CausalModel(id: "m", title: "m", version: 1, status: .test, place: .init(file: "test"))
    model.mechanisms = [
      CausalModel.Mechanism(
        id: "m", cause: "env.restarts", effect: "client.lost",
        lag: .init(least: 0, typical: nil, most: 3_600_000_000_000), scope: .global, strength: .sufficient,
        enabledBy: [enabling.type], isNormallyAbsorbed: true, dose: nil, why: "restarts empty places",
        place: .init(file: "test"))
    ]
    story.models = [model]
    return told(story, after: wave, root: enabling)
  }
}
