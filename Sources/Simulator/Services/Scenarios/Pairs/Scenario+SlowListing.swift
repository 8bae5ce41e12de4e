extension Scenario {
  /// 61: a nightly report by day meets a listing that got slow; the change of the listing is in the logs, or not.
  static func slowListing(changeIsKnown: Bool) -> Scenario {
    let name = "introduced-by-change"
    let report = { (at: Moment) in
      Perturbation(
        "report", at: at, lasts: 150, [.node("db", \.latency, .times(7.5))],
        words: [
          Words(.node("worker"), "report of orders started"),
          Words(.node("worker"), "report of orders finished", delay: 150),
        ])
    }
    return Scenario(
      61, changeIsKnown ? name : name + "--change-unknown",
      twist: changeIsKnown
        ? "the component was deployed three hours before" : "no log knows what changed the component",
      topology: .shop()
    ) {
      $0.hour = 13
      $0.minimalPair = name + "--change-unknown"
      $0.criterion = "R4"
      $0.history = [report(.day(1, hour: 13)), report(.day(2, hour: 13))]
      $0.precedents = [Precedent("report", at: .day(1, hour: 13), .noImpact)]
      $0.trigger = [report(.incident(0))]
      let deploy = Perturbation.deploy("catalogue", version: "5.0.0", at: .incident(-180))
      $0.defect = [
        Perturbation(
          "slow listing", at: .incident(-180), [.node("db", \.latency, .times(4.5))],
          words: (changeIsKnown ? deploy.words : [])
            + stride(from: 1.0, to: 320, by: 9).map {
              Words(
                .node("catalogue"), "product listing: plan without index, 480211 rows read", .warning,
                delay: $0)
            })
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth.trigger = Cause(
        "the report of orders", in: ["worker"], [.lines("report of orders started")], start: .incident(0),
        tolerance: 600)
      let listing = Evidence.lines("product listing: plan without index")
      $0.truth.rootCause =
        changeIsKnown
        ? Cause(
          "version 5.0.0 of <catalogue> reads whole tables", in: ["catalogue"],
          [.lines("Start(ing|ed) <catalogue> version 5\\.0\\.0"), listing], start: .incident(-180))
        : Cause(
          "<catalogue> reads whole tables; what changed it is unknown", in: ["catalogue"], [listing],
          start: .incident(-180))
      $0.truth.brokenBy = Cause(
        "the report was finished", in: ["worker"], [.lines("report of orders finished")],
        start: .incident(150))
    }
  }
}
