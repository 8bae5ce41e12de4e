/// Pairs about demand, retries and loops.
extension Scenario {
  /// R11: 18, and the same with clients that try once: the trouble ends with its trigger.
  static func blip(oneTry: Bool) -> Scenario {
    var scenario = retryStorm
    scenario.minimalPair = "retry-storm--one-try"
    scenario.criterion = "R11"
    guard oneTry else { return scenario }
    scenario.name = "retry-storm--one-try"
    scenario.twist = "the same blip and the same release, but the client tries once: no loop"
    for index in scenario.defect.indices {
      scenario.defect[index].effects = [.clients(nil, \.attempts, .set(1))]
    }
    scenario.endWithTheBlip()
    return scenario
  }

  /// S10: the impact outlives its trigger, or ends with it because queues are short.
  static func lasting(endsWithTrigger: Bool) -> Scenario {
    var scenario = retryStorm
    scenario.number = 67
    scenario.hour = 14.5
    scenario.name = "storage-blip"
    scenario.twist = "ten minutes of slow storage, hours of impact"
    scenario.minimalPair = "storage-blip--ends-with-it"
    scenario.criterion = "S10"
    guard endsWithTrigger else { return scenario }
    scenario.name = "storage-blip--ends-with-it"
    scenario.twist = "ten minutes of slow storage, ten minutes of impact"
    scenario.topology.change("api") { $0.settings.backlog = 200 }
    scenario.endWithTheBlip()
    return scenario
  }

  /// The storage is trigger and root; nothing loops, nobody has to intervene.
  private mutating func endWithTheBlip() {
    history += defect
    defect = trigger
    operators = []
    precedents = []
    expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
    truth.rootCause = truth.trigger
    truth.loop = nil
    truth.brokenBy = nil
    truth.innocent = [
      Innocent(
        "client release", .inChanges("retry policy simplified"), why: "nothing outlives the slow storage")
    ]
  }

  /// T8: nine times the demand of any day, or the demand of other campaigns and half the instances.
  static func surge(isUsual: Bool) -> Scenario {
    let name = "campaign-nine-fold"
    var topology = Topology.shop()
    for index in topology.clients.indices { topology.clients[index].settings.peak = 1100 }
    return Scenario(
      66, isUsual ? name + "--usual-dose" : name,
      twist: isUsual
        ? "a campaign like others: instances were saved in the morning"
        : "nine times the demand of other campaigns: what was saved in the morning does not matter",
      topology: topology
    ) {
      $0.hour = 12
      $0.hoursAfter = 4
      $0.minimalPair = name + "--usual-dose"
      $0.criterion = "T8"
      $0.history = [
        .advertised(at: .day(1, hour: 12), times: 1.3), .advertised(at: .day(2, hour: 12), times: 1.25),
      ]
      $0.precedents = [
        Precedent("campaign", at: .day(1, hour: 12), .noImpact),
        Precedent("campaign", at: .day(2, hour: 12), .noImpact),
      ]
      let saving = Perturbation.setting(
        "replicas 4 -> 2 (savings)", of: "api", at: .incident(-200), [.node("api", \.instances, .set(2))],
        says: Words(.host("api", program: "kubelet[1711]"), "\"Scaled deployment\" name=\"<api>\" replicas=2")
      )
      $0.trigger = [.advertised(at: .incident(0), times: isUsual ? 1.3 : 9)]
      if isUsual { $0.defect = [saving] } else { $0.decoys = [saving] }
      $0.expectations = [
        .without(.trigger, comes: .noImpact),
        .ablation(
          "four instances", [.node("api", \.instances, .set(4))], comes: isUsual ? .noImpact : .outage),
      ]
      let requests = Evidence.lines(#""(GET|POST) /\S* HTTP/1\.1" \d+"#)
      let scaled = Evidence.lines("Scaled deployment.*name=\"<api>\" replicas=2")
      $0.truth.trigger = Cause(
        isUsual ? "a campaign" : "nine times the usual demand", in: ["clients", "edge"],
        [requests, .lines("the spot is on air")], start: .incident(0), tolerance: 900)
      $0.truth.rootCause =
        isUsual
        ? Cause("half of the instances were saved", in: ["api"], [scaled], start: .incident(-200))
        : Cause(
          "capacity: demand far above what the system was built for", in: ["api", "edge"],
          [.lines("(request queue is full|admission denied)")], start: .incident(0), tolerance: 1200)
      if !isUsual {
        $0.truth.innocent = [
          Innocent("savings", scaled, why: "four instances would have failed as well")
        ]
      }
    }
  }
}

extension Perturbation {
  fileprivate static func advertised(at moment: Moment, times factor: Double) -> Perturbation {
    Perturbation(
      "campaign", at: moment, lasts: 110, ramp: 8, [.clients(nil, \.peak, .times(factor))],
      words: [Words(.chat("marketing"), "the spot is on air", delay: 6)])
  }
}
