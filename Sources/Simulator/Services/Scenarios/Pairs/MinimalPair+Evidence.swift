/// Pairs that are decided by what a component says of itself, and what helped (R1, R4, R6, R8-R10).
extension MinimalPair {
  static var evidence: [MinimalPair] {
    [newError, introducedByChange, quietParent, persistence, rollback, signature]
  }

  /// R1: errors of a kind that was never seen, or of one that every day has. The release is a small one: a large one is
  /// suspect whatever its errors are.
  private static var newError: MinimalPair {
    MinimalPair { isOld in
      var case_ = TwoSuspects(isOld ? .storage : .change, version: "4.9.21")
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
