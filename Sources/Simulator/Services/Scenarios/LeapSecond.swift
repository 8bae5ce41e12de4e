extension Scenario {
  /// 21: a leap second, and hosts with an old kernel.
  static var leapSecond: Scenario {
    Scenario(
      21, "leap-second", twist: "only the kernels tell good hosts from bad ones", topology: twoKernels
    ) {
      $0.hour = 23.5
      let midnight = Moment.day(0, hour: 24)
      let hosts = ["edge", "api", "api-old", "auth", "catalogue", "cart", "db"]
      $0.trigger = [
        Perturbation(
          "leap second", at: midnight,
          [.node("api", \.hazard, .set(1)), .node("api-old", \.hazard, .set(1))],
          words: hosts.map {
            Words(.host($0, program: "kernel"), "Clock: inserting leap second 23:59:60 UTC", delay: -0.01)
          })
      ]
      $0.defect = [
        Perturbation(
          "old kernel", at: .start, [.node("api-old", \.hazardSlows, .set(0.985))])
      ]
      $0.history = [
        .boot("api-old", kernel: "2.6.32-220.el6.x86_64", at: .day(1, hour: 4.5)),
        .boot("api", kernel: "6.1.0-21-amd64", at: .day(1, hour: 4.7)),
      ]
      $0.decoys = [.deploy("catalogue", version: "4.12.91", at: .incident(-3))]
      $0.operators = [
        .said(
          "ops2", "restarted the process on <api-old:host>, processors are at 100 % again", at: .onset(40)),
        Perturbation(
          "clock set", at: .onset(85), [.node("api-old", \.hazard, .set(0))],
          words: [
            Words(.host("api-old", program: "systemd[1]"), "Time has been changed"),
            Words(.chat("ops1"), "date -s \"$(date)\" on the hosts with the old kernel helps"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth.trigger = Cause(
        "a leap second", in: ["time"], [.lines("Clock: inserting leap second")], start: midnight,
        tolerance: 300)
      $0.truth.rootCause = Cause(
        "the old kernel of two hosts of <api> does not stand a leap second", in: ["api-old"],
        [.lines("watchdog: BUG: soft lockup"), .lines("Linux version 2\\.6\\.32")], start: midnight,
        tolerance: 600)
      $0.truth.brokenBy = Cause(
        "the clock was set", in: ["api-old"], [.lines("Time has been changed")], start: .onset(85))
      $0.truth.innocent = [
        Innocent(
          "deploy of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.91"),
          why: "no error of its own")
      ]
    }
  }

  /// Two of the four hosts of the api have an old kernel.
  private static var twoKernels: Topology {
    var topology = Topology.shop()
    topology.change("api") { $0.settings.instances = 2 }
    let old = topology.nodes.filter { $0.name == "api" }.map { $0.with { $0.name = "api-old" } }
    topology.nodes += old
    topology.change("edge", "api") { $0.settings.calls = 0.5 }
    let calls = topology.edges.filter { $0.from == "api" || $0.to == "api" }
    topology.edges += calls.map { call in
      var copy = call
      if copy.from == "api" { copy.from = "api-old" }
      if copy.to == "api" { copy.to = "api-old" }
      return copy
    }
    return topology
  }
}

extension Perturbation {
  fileprivate static func boot(_ node: String, kernel: String, at moment: Moment) -> Perturbation {
    Perturbation(
      "boot of \(node)", at: moment,
      words: [
        Words(.host(node, program: "kernel"), "Linux version \(kernel) (mockbuild@build) #1 SMP"),
        Words(
          .host(node, program: "systemd[1]"), "Startup finished in 4.102s (kernel) + 11.870s (userspace).",
          delay: 0.3),
      ])
  }
}
