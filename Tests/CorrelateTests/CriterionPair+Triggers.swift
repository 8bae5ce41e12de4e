import ProximateModel

@testable import ProximateCorrelate

/// What flipped it: T1 to T11.
extension CriterionPair {
  static let triggers = [
    CriterionPair("T1", "the lead of a release: 35 or 100 minutes", lead(of: 35), lead(of: 100)),
    CriterionPair("T2", "a release 5 minutes before or after the onset", start(at: -5), start(at: 5)),
    CriterionPair("T3", "what fails comes from outside, or is a fault", kind(.environment), kind(.fault)),
    CriterionPair("T4", "a switch failed before the path, or not", moved(by: "san"), moved(by: nil)),
    CriterionPair("T5", "what was released lies on the way, or apart", way(of: "api"), way(of: "reports")),
    CriterionPair("T7", "what was released shows trouble, or nothing", effect(true), effect(false)),
    CriterionPair("T8", "nine times the demand of other days, or as much", dose(9), dose(1)),
    CriterionPair("T9", "another release completed it, or none did", later(true), later(false)),
    CriterionPair("T10", "the path failed before without harm, or never", before(true), before(false)),
    CriterionPair("T11", "taken back at the end, or in vain", takenBack(at: 88), takenBack(at: 20)),
  ]

  private static func lead(of minutes: Double) -> Told {
    var story = Story.front(calls: "api and cart")
    let (api, cart) = (story.deploy("api", "4.9.21", at: -minutes), story.deploy("cart", "2.3.8", at: -60))
    return Told(story, cause: minutes < 60 ? api : cart)
  }

  private static func start(at minute: Double) -> Told {
    var story = Story.front(calls: "api")
    let api = story.deploy("api", "4.9.21", at: minute)
    story.add("api.plan", .fault, "api", from: 6, to: 60, count: 50, line: "plan without index")
    return minute < 0 ? Told(story, cause: api) : Told(story, trigger: .unknown, root: .open)
  }

  /// What comes of an import besides is not asked for.
  private static func kind(_ nature: Nature) -> Told {
    var story = Story.front(calls: "db and cart")
    let mains = story.add("db.mains", nature, "db", from: -5, to: 60, count: 9, line: "supply 1 is lost")
    let job = story.add(
      "cart.import", .routine, "cart", from: -5, to: 60, count: 9, severity: .info, line: "import goes on")
    return Told(story, trigger: .finding(nature == .environment ? mains.id : job.id), root: .open)
  }

  private static func moved(by parent: String?) -> Told {
    var story = Story.front(calls: "db")
    story.answers("san", "ports are up")
    let path = story.add("db.path", .fault, "db", from: -4, to: 60, count: 9, line: "path 8:16 failed")
    story.cite("path 8:16 failed, port 7 of san")
    guard let parent else { return Told(story, cause: path) }
    let port = story.add("san.port", .fault, parent, from: -6, to: 50, count: 9, line: "port 7 is down")
    return Told(story, cause: port)
  }

  private static func way(of component: String) -> Told {
    var story = Story.front(calls: "api and auth")
    for name in ["api", "db", "auth", "reports"] { story.answers(name, "asked") }
    for caller in ["api", "auth"] {
      story.add(
        caller + ".calls", .fault, caller, from: 0.3, to: 60, count: 900, line: "call to db failed")
    }
    let path = story.add("db.path", .fault, "db", from: -4, to: 60, count: 9, line: "path 8:16 failed")
    let release = story.deploy(component, "4.9.21", at: -3)
    story.add(
      component + ".plan", .fault, component, from: -2, to: 60, count: 50, line: "plan without index")
    return Told(story, cause: component == "api" ? release : path)
  }

  private static func effect(_ isShown: Bool) -> Told {
    var story = Story.front(calls: "api and cart")
    let (api, cart) = (story.deploy("api", "4.9.21", at: -35), story.deploy("cart", "2.3.8", at: -20))
    if isShown {
      story.add("api.plan", .fault, "api", from: 1, to: 60, count: 50, line: "plan without index")
    }
    return Told(story, cause: isShown ? api : cart)
  }

  private static func dose(_ factor: UInt64) -> Told {
    var story = Story.front(calls: "api")
    for number in [3.0, 2, 1] {
      let start = -number * Story.week
      story.add("web.surge", .demand, "web", from: start, to: start + 60, count: 1000)
    }
    let surge = story.add("web.surge", .demand, "web", from: -8, to: 70, count: 1000 * factor)
    let release = story.deploy("api", "4.9.21", at: -75)
    return Told(story, cause: factor > 1 ? surge : release)
  }

  /// The earlier release lay ready: with the other one it is the root cause, but not what flipped the system.
  private static func later(_ isCompleted: Bool) -> Told {
    var story = Story.front(calls: "api and cart")
    let ready = story.deploy("api", "4.9.21", at: -60)
    story.add("api.plan", .fault, "api", from: -58, to: 60, count: 50, line: "plan without index")
    guard isCompleted else { return Told(story, cause: ready) }
    let last = story.deploy("cart", "2.3.8", at: -2)
    return Told(story, trigger: .finding(last.id), root: .finding(ready.id))
  }

  private static func before(_ wasHarmless: Bool) -> Told {
    var story = Story.front(calls: "db and cart")
    let release = story.deploy("cart", "2.3.8", at: -100)
    func fails(_ story: inout Story, at minute: Double) -> Finding {
      story.add("db.path", .fault, "db", from: minute, to: minute + 3, count: 3, line: "path 8:16 failed")
    }
    for number in wasHarmless ? [3.0, 2, 1] : [] { _ = fails(&story, at: -number * Story.week) }
    let path = fails(&story, at: -6)
    return Told(story, cause: wasHarmless ? release : path)
  }

  private static func takenBack(at minute: Double) -> Told {
    var story = Story.front(calls: "api and cart", failingFor: 90)
    let (api, cart) = (story.deploy("api", "4.9.21", at: -30), story.deploy("cart", "2.3.8", at: -33))
    story.rollBack("api", at: minute)
    return Told(story, cause: minute > 60 ? api : cart)
  }
}
