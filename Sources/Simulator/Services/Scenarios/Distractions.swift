/// Cases in which something else draws the eye.
extension Scenario {
  /// 29: the payment provider fails; a deploy of its caller is nine minutes old.
  static var providerOutage: Scenario {
    var topology = Topology.platform()
    topology.change("cart", "payments") { $0.settings.calls = 0.6 }
    return Scenario(
      29, "provider-outage", twist: "the culprit writes no log, its caller was deployed nine minutes before",
      topology: topology
    ) {
      $0.hour = 13
      let outage = Perturbation(
        "the provider fails", at: .incident(0), lasts: 110, [.node("payments", \.latency, .times(200))])
      $0.trigger = [outage]
      $0.defect = [outage]
      $0.decoys = [.deploy("cart", version: "4.12.72", at: .incident(-9))]
      $0.operators = [
        Perturbation(
          "useless rollback", at: .onset(40),
          words: [
            Words(.node("cart"), "Starting <cart> version 4.12.71"),
            Words(.chat("ops2"), "rolled back <cart> to 4.12.71, no difference", delay: 3),
          ]),
        .said("ops1", "the payment provider confirms trouble on their side", at: .onset(62)),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let provider = Cause(
        "the payment provider does not answer", in: ["payments"],
        [.lines("(call to|no answer from) <payments>-[12]:443 (timed out|within)")], start: .incident(0),
        tolerance: 600)
      $0.truth.trigger = provider
      $0.truth.rootCause = provider
      $0.truth.brokenBy = Cause("the provider recovered", in: ["payments"], [], start: .incident(110))
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Start(ing|ed) <cart> version 4\\.12\\.72"),
          why: "rolled back without effect; only calls to the provider fail")
      ]
    }
  }

  /// 31: the log of the culprit falls silent after a quarter of an hour.
  static var rateLimitedCulprit: Scenario {
    Scenario(
      31, "rate-limited-culprit",
      twist: "the journal drops the culprit's lines after 15 minutes, its callers shout",
      topology: .shop()
    ) {
      $0.hour = 15
      let setting = Perturbation(
        "random_page_cost raised", at: .incident(0), [.node("db", \.latency, .times(45))],
        words: [
          Words(.changes, "config <db> random_page_cost 1.1 -> 400"),
          Words(.node("db"), "received SIGHUP, reloading configuration files"),
          Words(.node("db"), "parameter \"random_page_cost\" changed to \"400\"", delay: 0.02),
        ])
      $0.trigger = [setting]
      $0.defect = [setting]
      $0.decoys = [
        .deploy("auth", version: "4.12.73", at: .incident(-20)),
        Perturbation(
          "the journal drops lines", at: .onset(15), lasts: 400, [.node("db", \.logRate, .set(0))],
          words: stride(from: 0.5, to: 200, by: 10).map {
            Words(
              .host("db", program: "systemd-journald[388]"),
              "Suppressed \(9120 + Int($0) * 37) messages from <db>.service", .warning, delay: $0)
          }),
      ]
      $0.operators = [
        Perturbation(
          "set back", at: .onset(105), [.node("db", \.latency, .set(0.03))],
          words: [
            Words(.changes, "config <db> random_page_cost 400 -> 1.1"),
            Words(.chat("dba1"), "planner setting of <db> is back to 1.1, sequential scans are gone"),
          ])
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let cause = Cause(
        "a planner setting makes the database read whole tables", in: ["db"],
        [
          .lines(#"parameter "random_page_cost" changed to "400""#),
          .inChanges("random_page_cost 1.1 -> 400"),
        ],
        start: .incident(0), tolerance: 300)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "the setting was taken back", in: ["db"], [.lines("planner setting of <db> is back")],
        start: .onset(105))
      $0.truth.innocent = [
        Innocent(
          "deploy of <auth>", .lines("Started <auth> version 4\\.12\\.73"), why: "no error of its own")
      ]
    }
  }

  /// 41: three components are rolled out in stages at the same time.
  static var threeDeploys: Scenario {
    Scenario(
      41, "three-deploys", twist: "errors step up with the stages of one of three rollouts", topology: .shop()
    ) {
      $0.hour = 10
      let stages = (0..<3).map { stage in
        Perturbation.stage(
          "catalogue", "4.13.0", stage + 1, at: .incident(Double(stage) * 16),
          [.node("catalogue", \.errorShare, .set(0.17 * Double(stage + 1)))])
      }
      $0.trigger = stages
      $0.defect = stages
      $0.decoys =
        (0..<3).map { .stage("cart", "4.13.2", $0 + 1, at: .incident(Double($0) * 9 - 13), []) }
        + (0..<2).map { .stage("auth", "4.13.1", $0 + 1, at: .incident(Double($0) * 30 - 6), []) }
      $0.operators = [
        Perturbation(
          "useless rollback", at: .onset(45),
          words: [
            Words(.node("auth"), "Started <auth> version 4.12.60 in 9.0 seconds"),
            Words(.chat("ops2"), "rolled back <auth>, errors stay", delay: 2),
          ]),
        Perturbation(
          "rollback", at: .onset(80), [.node("catalogue", \.errorShare, .set(0.000003))],
          words: [
            Words(.node("catalogue"), "Started <catalogue> version 4.12.60 in 10.2 seconds"),
            Words(.chat("dev1"), "rolled back <catalogue> to 4.12.60, all instances"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let cause = Cause(
        "version 4.13.0 of <catalogue>, instance by instance", in: ["catalogue"],
        [
          .lines("Started <catalogue> version 4\\.13\\.0 as instance [123]"),
          .inChanges("deploy <catalogue> version 4\\.13\\.0"),
        ],
        start: .incident(0), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "rollback", in: ["catalogue"], [.lines("rolled back <catalogue> to 4\\.12\\.60")], start: .onset(80))
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Started <cart> version 4\\.13\\.2"),
          why: "its stages come at other times than the steps"),
        Innocent(
          "deploy of <auth>", .lines("Started <auth> version 4\\.13\\.1"),
          why: "rolled back without effect"),
      ]
    }
  }
}

extension Perturbation {
  /// A stage of a rollout: one more instance runs the new version.
  fileprivate static func stage(
    _ node: String, _ version: String, _ number: Int, at: Moment, _ effects: [Effect]
  ) -> Perturbation {
    Perturbation(
      "stage \(number) of \(node) \(version)", at: at, effects,
      words: [
        Words(.changes, "deploy <\(node)> version \(version) stage \(number)"),
        Words(.node(node), "Started <\(node)> version \(version) as instance \(number)", delay: 0.05),
      ])
  }
}
