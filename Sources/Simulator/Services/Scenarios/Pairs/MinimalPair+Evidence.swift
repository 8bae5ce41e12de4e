/// Pairs that are decided by what a component says of itself, and what helped (R1, R4, R6, R8-R10).
extension MinimalPair {
  static var evidence: [MinimalPair] {
    [newError, introducedByChange, quietParent, persistence, rollback, signature]
  }

  /// R1: errors of a kind that was never seen, or of one that every day has.
  private static var newError: MinimalPair {
    MinimalPair { isOld in
      var case_ = TwoSuspects(isOld ? .storage : .change)
      let text = "price of a variant could not be joined, row skipped"
      case_.facts = [.complaint(text, of: "catalogue", at: .incident(-4), every: 3, for: 100)]
      if isOld {
        case_.facts += (0...6).map {
          .complaint(text, of: "catalogue", at: .day($0, hour: 3), every: 20, for: 500)
        }
      }
      return case_.scenario(
        60, "new-error-type", fact: "old", "R1", isSecond: isOld,
        twist: isOld ? "its errors are those of every day" : "its errors were never seen before")
    }
  }

  /// R4: a change of the component three hours before, or none anywhere.
  private static var introducedByChange: MinimalPair {
    MinimalPair { Scenario.slowListing(changeIsKnown: !$0) }
  }

  /// R6: the database is as quick as ever, or it is what is slow.
  private static var quietParent: MinimalPair {
    MinimalPair { isAnomalous in
      var case_ = TwoSuspects(isAnomalous ? .storage : .change)
      case_.facts = [
        .complaint("product listing is slow", of: "catalogue", at: .incident(0.5), every: 3, for: 95)
      ]
      var result = case_.scenario(
        62, "quiet-database", fact: "slow-database", "R6", isSecond: isAnomalous,
        twist: isAnomalous
          ? "the database is slow before its callers" : "the database is quick, its caller is slow")
      guard !isAnomalous else { return result }
      let slow = Perturbation(
        "slow statements", at: .incident(0), lasts: 104, [.node("catalogue", \.latency, .set(2.4))])
      result.trigger[1] = slow
      result.defect[1] = slow
      return result
    }
  }

  /// R8: the component's trouble lasts as long as the impact, or minutes.
  private static var persistence: MinimalPair {
    MinimalPair { isShort in
      var case_ = TwoSuspects(isShort ? .storage : .change)
      case_.facts = [
        .complaint(
          "listing template compiled without cache", of: "catalogue", at: .incident(-4), every: 1,
          for: isShort ? 6 : 106)
      ]
      return case_.scenario(
        63, "lasting-errors", fact: "brief", "R8", isSecond: isShort,
        twist: isShort
          ? "its errors end after six minutes, the impact goes on" : "its errors last as the impact does")
    }
  }

  /// R9: the rollback ends it, or not.
  private static var rollback: MinimalPair {
    MinimalPair { isUseless in
      var case_ = TwoSuspects(isUseless ? .storage : .change)
      case_.rollbackHelps = !isUseless
      return case_.scenario(
        64, "rollback-helps", fact: "in-vain", "R9", isSecond: isUseless,
        twist: isUseless ? "the rollback changes nothing" : "the rollback ends it")
    }
  }

  /// R10: the component names a defect of its own, or only the pressure on it.
  private static var signature: MinimalPair {
    MinimalPair { isPressure in
      var case_ = TwoSuspects(isPressure ? .storage : .change)
      let text =
        isPressure
        ? "listing waits for a connection, queue is long" : "assertion failed: statement cache holds 0 of 512"
      case_.facts = [.complaint(text, of: "catalogue", at: .incident(0.5), every: 3, for: 100)]
      return case_.scenario(
        65, "defect-signature", fact: "only-pressure", "R10", isSecond: isPressure,
        twist: isPressure ? "the component complains of waiting" : "the component reports a broken assertion")
    }
  }
}

extension Scenario {
  /// 61: a nightly report by day meets a listing that got slow; the change of the listing is in the logs, or not.
  static func slowListing(changeIsKnown: Bool) -> Scenario {
    let name = "introduced-by-change"
    let report = { (at: Moment) in
      Perturbation(
        "report", at: at, lasts: 150, [.node("db", \.latency, .times(6))],
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
          "slow listing", at: .incident(-180), [.node("db", \.latency, .times(7.5))],
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
