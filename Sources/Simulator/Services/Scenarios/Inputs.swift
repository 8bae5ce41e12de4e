extension Scenario {
  /// 9: a routine insert with blank fields meets code that is two weeks old.
  static var blankPolicy: Scenario {
    Scenario(
      9, "blank-policy", twist: "inserts are routine; the big region drowns when the code runs again",
      topology: policedRegions
    ) {
      $0.hour = 18
      $0.history = [1, 2, 3].map { .insert("p-88\(20 + $0)", "{cpu,memory}", at: .day($0, hour: 17.8)) }
      $0.precedents = [1, 2, 3].map {
        Precedent("insert of a policy", at: .day($0, hour: 17.8), .noImpact)
      }
      var insert = Perturbation.insert("p-8831", "{}", at: .incident(0))
      insert.effects = [.node("control", \.hazard, .set(1)), .node("control-r2", \.hazard, .set(1))]
      $0.trigger = [insert]
      $0.defect = [
        Perturbation(
          "control 4.12.51", at: .day(14, hour: 9),
          [.node("control", \.hazardKills, .set(0.05)), .node("control-r2", \.hazardKills, .set(0.05))],
          words: [Words(.changes, "deploy <control> version 4.12.51 rolled out")])
      ]
      $0.operators = [
        Perturbation(
          "red button", at: .onset(45),
          [.node("control", \.hazardKills, .set(0)), .node("control-r2", \.hazardKills, .set(0))],
          words: [
            Words(.node("control"), "policy checks disabled by switch quota.red_button"),
            Words(.node("control-r2"), "policy checks disabled by switch quota.red_button", delay: 0.1),
            Words(.chat("dev1"), "red button pressed, <control> stays up in both regions"),
          ]),
        .said("ops2", "Europe is fine again, in America <db-r2> is flooded by <control-r2>", at: .onset(62)),
        Perturbation(
          "most requests of the big region are turned away", at: .onset(100), lasts: 35,
          [.node("edge-r2", \.limit, .set(150))],
          words: [
            Words(.node("edge-r2"), "limit_req zone \"all\" rate=150r/s is active"),
            Words(.chat("ops1"), "throttling America to 150 requests per second for half an hour"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.decoys = [.deploy("catalogue", version: "4.12.87", at: .incident(-7))]
      $0.truth.trigger = Cause(
        "insert of the policy p-8831 with blank fields", in: ["db"], [.lines("'p-8831'")],
        start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "code of <control> dereferences fields of a policy that may be blank", in: ["control", "control-r2"],
        [.lines("nil pointer dereference.*quota\\.go:218")], start: .incident(0))
      $0.truth.loop = Cause(
        "restarted instances read all policies at once, time out, and read again",
        in: ["control-r2", "db-r2"],
        [.lines("(call to <db-r2>-1:5432 timed out|no answer from <db-r2>-1:5432)")])
      $0.truth.brokenBy = Cause(
        "the switch that turns policy checks off, then a throttle in the big region",
        in: ["control", "edge-r2"], [.lines("quota\\.red_button"), .lines("rate=150r/s is active")],
        start: .onset(45))
      $0.truth.innocent = [
        Innocent(
          "deploy of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.87"),
          why: "no error of its own")
      ]
    }
  }

  /// Two regions of unlike size; every request is checked against policies that `control` holds in memory.
  private static var policedRegions: Topology {
    var topology = Topology.regions()
    for (end, warmUp) in [("", 200.0), ("-r2", 1500.0)] {
      topology.nodes.append(
        NodeSpec("control" + end, .service, .zap).with {
          $0.settings.rate = 1500
          $0.settings.slots = 3000
          $0.port = 9090
          $0.region = end.isEmpty ? "eu-1" : "us-1"
          $0.crashWords =
            "panic: runtime error: invalid memory address or nil pointer dereference [signal SIGSEGV: segmentation violation] at policy.(*Quota).Evaluate quota.go:218"
        })
      topology.edges.append(EdgeSpec("api" + end, "control" + end) { $0.settings.timeout = 2 })
      topology.edges.append(
        EdgeSpec("control" + end, "db" + end) {
          $0.settings.hit = 0.99
          $0.settings.attempts = 3
          $0.settings.timeout = 1.5
          $0.store = "control" + end
          $0.warmUp = warmUp
        })
      topology.change("db" + end) { $0.settings.backlog = 3000 }
    }
    // Threads enough: the api of the big region does not hold back what drowns the database.
    topology.change("api-r2") { $0.settings.slots = 3000 }
    for index in topology.clients.indices {
      topology.clients[index].settings.peak = topology.clients[index].name.hasSuffix("-r2") ? 1700 : 600
    }
    return topology
  }

  /// 25: a message that kills who reads it.
  static var poisonMessage: Scenario {
    Scenario(
      25, "poison-message", twist: "the queue overflows and looks guilty; a purge cures", topology: busyQueue
    ) {
      $0.hour = 14
      $0.history = [.blankCurrency("31107", at: .day(3, hour: 14))]
      $0.precedents = [Precedent("order without currency", at: .day(3, hour: 14), .noImpact)]
      $0.trigger = [.blankCurrency("88213", at: .incident(0))]
      $0.defect = [
        .deploy("worker", version: "4.12.88", at: .day(2, hour: 9), [.node("worker", \.hazardKills, .set(1))])
      ]
      $0.decoys = [.deploy("cart", version: "4.12.89", at: .incident(-16))]
      $0.operators = [
        .said("ops1", "<queue> is full, gave it more memory, no change", at: .onset(25)),
        Perturbation(
          "purge", at: .onset(70), [.act("queue", .purge)],
          words: [
            Words(.host("queue", program: "rabbitmqctl[4420]"), "Purging queue 'orders' in vhost '/' ..."),
            Words(.chat("dev3"), "purged the queue, orders of the last hour will be sent again"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth.trigger = Cause(
        "an order without currency", in: ["cart", "worker"],
        [.lines("order 88213 accepted with an empty currency")], start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "version 4.12.88 of <worker> dies of an order without currency", in: ["worker"],
        [.lines("NullPointerException.*getCurrency")], start: .incident(0), tolerance: 600)
      $0.truth.loop = Cause(
        "the message is delivered again after every crash", in: ["queue", "worker"],
        [.lines("NullPointerException.*getCurrency"), .lines("Failed with result 'exit-code'")])
      $0.truth.brokenBy = Cause(
        "the queue was purged", in: ["queue"], [.lines("Purging queue 'orders'")], start: .onset(70))
      $0.truth.innocent = [
        Innocent(
          "<queue>", .lines("memory resource limit alarm set on node"),
          why: "it only holds what nobody fetches")
      ]
    }
  }

  private static var busyQueue: Topology {
    var topology = Topology.shop()
    topology.change("api", "cart") { $0.settings.calls = 0.5 }
    topology.change("cart", "queue") { $0.settings.calls = 0.5 }
    topology.change("cart") { $0.settings.rate = 400 }
    topology.change("queue") { $0.settings.watermark = 60_000 }
    topology.change("worker") {
      $0.settings.instances = 3
      $0.settings.rate = 200
      $0.settings.slots = 100
      $0.crashWords =
        "java.lang.NullPointerException: Cannot invoke \"String.length()\" because the return value of \"Order.getCurrency()\" is null"
    }
    topology.change("db") { $0.settings.rate = 2200 }
    return topology
  }
}

extension Perturbation {
  fileprivate static func insert(_ policy: String, _ fields: String, at moment: Moment) -> Perturbation {
    Perturbation(
      "insert of a policy \(policy)", at: moment,
      words: [
        Words(
          .node("db"),
          "statement: INSERT INTO quota_policies (id, limits, updated) VALUES ('\(policy)', '\(fields)', now())"
        ),
        Words(
          .node("db-r2"),
          "statement: INSERT INTO quota_policies (id, limits, updated) VALUES ('\(policy)', '\(fields)', now())",
          delay: 0.03),
      ])
  }

  fileprivate static func blankCurrency(_ order: String, at moment: Moment) -> Perturbation {
    Perturbation(
      "order without currency \(order)", at: moment, [.act("queue", .poison)],
      words: [Words(.node("cart"), "order \(order) accepted with an empty currency", .warning)])
  }
}
