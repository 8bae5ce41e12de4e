import ProximateModel

@testable import ProximateCorrelate

/// Why it was not absorbed, by what healthy times and other places show: P0, R1 to R7, R12.
extension CriterionPair {
  static let histories = [
    CriterionPair("P0", "what is moved tells of a limit, or of a fault", kind(.capacity), kind(.fault)),
    CriterionPair("R1", "the trouble of one was never seen before, or was", seen(false), seen(true)),
    CriterionPair("R2", "attempts to heal fail more than ever, or less", healed(2), healed(400)),
    CriterionPair("R3", "which release the last harmless wave did not know", new("api"), new("cart")),
    CriterionPair("R4", "a release three hours or six days old", lead(of: 180), lead(of: 8640)),
    CriterionPair("R5", "others crash as much, or do not", crashed(others: 4), crashed(others: 500)),
    CriterionPair("R6", "what it depends on is in trouble, or not", parent(true), parent(false)),
    CriterionPair("R7", "whom the page is sent without", spared("cart"), spared("items")),
    CriterionPair("R12", "reloaded before without harm, or never", routine(true), routine(false)),
  ]

  /// Two components of which users complain alike, with trouble that lasts a little longer in the second.
  static func suspects(
    _ nature: Nature, until end: Double = 111, line: String = "members are moved"
  ) -> (story: Story, wave: Finding, mixer: Finding, store: Finding) {
    var (story, wave) = Story.waves("login refused by mixer and store")
    let mixer = story.add("mixer.moves", nature, "mixer", from: 0.1, to: end, count: 100, line: line)
    let store = story.add(
      "store.rows", nature == .defect ? .defect : .fault, "store", from: 0.1, to: 119, count: 100,
      line: "rows are skipped")
    return (story, wave, mixer, store)
  }

  static func told(_ story: Story, after wave: Finding, root: Finding?) -> Told {
    Told(story, trigger: .finding(wave.id), root: root.map { .finding($0.id) } ?? .unknown)
  }

  private static func kind(_ nature: Nature) -> Told {
    let (story, wave, mixer, store) = suspects(nature)
    return told(story, after: wave, root: nature == .fault ? store : mixer)
  }

  private static func seen(_ isOld: Bool) -> Told {
    var (story, wave) = Story.waves("login refused by mixer and store")
    func moves(_ story: inout Story, at minute: Double) -> Finding {
      story.add(
        "mixer.moves", .fault, "mixer", from: minute, to: minute + 110, count: 100,
        line: "members are moved")
    }
    if isOld { _ = moves(&story, at: -3 * Story.week + 700) }
    let mixer = moves(&story, at: 0.1)
    let store = story.add(
      "store.rows", .fault, "store", from: 0.1, to: 80, count: 100, line: "rows are skipped")
    return told(story, after: wave, root: isOld ? store : mixer)
  }

  /// One in ten attempts failed in each wave; now forty do, of 44 or of 840.
  private static func healed(_ count: UInt64) -> Told {
    var (story, wave) = Story.waves("login refused by alloc and codec")
    story.detectors += [
      Story.detector("alloc.failed", .healFailed), Story.detector("alloc.healed", .healOK),
    ]
    let waves = [3, 2, 1].map { -$0 * Int(Story.week) }
    let outcomes: [(String, UInt64, UInt64)] = [("alloc.failed", 6, 20), ("alloc.healed", 54, count)]
    for (id, usual, now) in outcomes {
      let key = SeriesKey(type: .detector(id), scope: Scope(component: "alloc"))
      story.observations.series[key] =
        waves.flatMap { [story.cell(at: $0, count: usual), story.cell(at: $0 + 30, count: usual)] }
        + [10, 60].map { story.cell(at: $0, count: now) }
    }
    let failed = story.add(
      "alloc.failed", .healFailed, "alloc", from: 0.1, to: 118, count: 40, line: "promotion failed")
    let panic = story.add(
      "codec.panic", .defect, "codec", from: 0.1, to: 100, count: 40, line: "panic in frame 7")
    return told(story, after: wave, root: count < 40 ? failed : panic)
  }

  private static func new(_ component: String) -> Told {
    var (story, wave) = Story.waves("login refused")
    story.answers("client", "served by api and cart")
    let (now, then) = (-1000.0, -Story.week - 1000)
    let api = story.deploy("api", "4.9.21", at: component == "api" ? now : then)
    let cart = story.deploy("cart", "2.3.8", at: component == "cart" ? now : then)
    return told(story, after: wave, root: component == "api" ? api : cart)
  }

  private static func lead(of minutes: Double) -> Told {
    var (story, wave) = Story.waves("login refused")
    story.answers("client", "served by api and cart")
    let (api, cart) = (story.deploy("api", "4.9.21", at: -minutes), story.deploy("cart", "2.3.8", at: -600))
    return told(story, after: wave, root: minutes < 600 ? api : cart)
  }

  /// 120 of 300 units of a version fail, and few or a third of 1500 others.
  private static func crashed(others: UInt64) -> Told {
    var (story, wave, mixer, store) = suspects(.defect, until: 100, line: "crash of 5.0.0.152")
    let isMuch = others < 100
    story.findings[story.findings.count - 2].cohort = CohortContrast(
      attribute: "version", value: "5.0.0.152", failed: 120, units: 300, otherFailed: others, others: 1500,
      riskRatio: isMuch ? 150 : 1.2, low: isMuch ? 55.8 : 1.03, high: isMuch ? 403 : 1.4,
      probability: isMuch ? 1e-60 : 0.02, isEstimated: false)
    return told(story, after: wave, root: isMuch ? mixer : store)
  }

  private static func parent(_ isAnomalous: Bool) -> Told {
    var (story, wave) = Story.waves("login refused by api")
    story.answers("db", "rows are read")
    let api = story.add(
      "api.orders", .fault, "api", from: 0.1, to: 118, count: 400, line: "order is incomplete")
    story.cite("order is read twice from db")
    guard isAnomalous else { return told(story, after: wave, root: api) }
    let db = story.add("db.rows", .fault, "db", from: 0.1, to: 118, count: 300, line: "rows are locked")
    return told(story, after: wave, root: db)
  }

  private static func spared(_ name: String) -> Told {
    var (story, wave) = Story.waves("login refused")
    story.answers("client", "served by cart and items")
    let cart = story.add("cart.rows", .fault, "cart", from: 0.1, to: 116, count: 90, line: "rows are skipped")
    let items = story.add("items.rows", .fault, "items", from: 0.1, to: 80, count: 90, line: "rows are old")
    story.add(
      "template.new", .fault, "client", from: 0.2, to: 118, count: 90, severity: .warning, authored: false,
      line: "no answer from \(name), the page is sent without it")
    return told(story, after: wave, root: name == "cart" ? items : cart)
  }

  private static func routine(_ isRoutine: Bool) -> Told {
    var (story, wave) = Story.waves("login refused by api")
    func reload(_ story: inout Story, at minute: Double) -> Finding {
      story.add(
        "sys.reload", .change, "api", from: minute, count: 1, severity: .info,
        line: "price list 7.2.1 reloaded")
    }
    for weeks in isRoutine ? [2.0, 1] : [] { _ = reload(&story, at: -2000 - weeks * Story.week) }
    let last = reload(&story, at: -2000)
    story.add("api.plan", .fault, "api", from: 1, to: 120, count: 90, line: "plan without index")
    return told(story, after: wave, root: isRoutine ? nil : last)
  }
}
