/// Pairs that are decided by when, how often and where (T1-T7, R12, S7).
extension MinimalPair {
  static var timing: [MinimalPair] {
    [
      baseRate, precedence, exogeneity, unexplained, path, ownEffect, precedents, content,
    ]
  }

  /// T1: lines of the storage every two hours, or never before.
  private static var baseRate: MinimalPair {
    MinimalPair { isFirst in
      var case_ = TwoSuspects(isFirst ? .storage : .change)
      case_.earlierStorage =
        isFirst ? [] : (1...6).flatMap { day in (0..<12).map { .day(day, hour: Double($0) * 2 + 0.4) } }
      return case_.scenario(
        51, "storage-warnings", fact: "never-before", "T1", isSecond: isFirst,
        twist: isFirst
          ? "the storage has never said that before" : "the storage says that every two hours")
    }
  }

  /// T2: the deploy is five minutes older or younger than the impact.
  private static var precedence: MinimalPair {
    MinimalPair { isLate in
      var case_ = TwoSuspects(isLate ? .storage : .change)
      case_.changeAt = isLate ? 5 : -5
      return case_.scenario(
        52, "deploy-before-onset", fact: "after-onset", "T2", isSecond: isLate,
        twist: "a deploy five minutes \(isLate ? "after" : "before") the first failed requests")
    }
  }

  /// T3: the other suspect comes from outside, or is itself a symptom.
  private static var exogeneity: MinimalPair {
    MinimalPair { isSymptom in
      var case_ = TwoSuspects(isSymptom ? .change : .storage)
      let text = isSymptom ? "load average 41.20, 38 processes wait" : "power supply 1: AC input lost"
      case_.storageWords = [Words(.host("db", program: "monit[803]"), "'<db:host>' \(text)", .error)]
      case_.storageEvidence = .lines(text)
      case_.earlierStorage = []
      return case_.scenario(
        53, "mains-lost", fact: "only-load", "T3", isSecond: isSymptom,
        twist: isSymptom ? "the host reports load, a symptom" : "the host loses its mains supply")
    }
  }

  /// T4: nothing came before the storage's trouble, or the switch in front of it did.
  private static var unexplained: MinimalPair {
    MinimalPair { isExplained in
      var case_ = TwoSuspects(.storage)
      case_.topology.nodes.append(
        NodeSpec("san", .service, .logfmt).with {
          $0.settings.rate = 4000
          $0.settings.latency = 0.001
        })
      case_.topology.edges.append(EdgeSpec("db", "san") { $0.isHard = false })
      case_.earlierStorage = []
      let link = Perturbation(
        "link", at: .incident(-6),
        words: [
          Words(.node("san"), "port 7 towards <db:host>: link down", .error),
          Words(.node("san"), "port 7: link unstable, 412 symbol errors", .error, delay: 1),
        ])
      if isExplained { case_.facts = [link] }
      var result = case_.scenario(
        54, "path-failure", fact: "switch-first", "T4", isSecond: isExplained,
        twist: isExplained ? "the switch lost the link two minutes before" : "nothing moved before the path")
      guard isExplained else { return result }
      let cause = Scenario.Cause(
        "the switch lost the link to the database's storage", in: ["san"],
        [.lines("port 7 towards <db:host>: link down")], start: .incident(-6), tolerance: 300)
      result.truth.trigger = cause
      result.truth.rootCause = cause
      return result
    }
  }

  /// T5: the deploy is of a component on the way, or of one that nobody calls.
  private static var path: MinimalPair {
    MinimalPair { isApart in
      var case_ = TwoSuspects(isApart ? .storage : .change, node: isApart ? "reports" : "catalogue")
      case_.topology.nodes.append(NodeSpec("reports", .service, .log4j))
      return case_.scenario(
        55, "deploy-on-the-way", fact: "apart", "T5", isSecond: isApart,
        twist: isApart ? "nobody calls what was deployed" : "what was deployed reads the database")
    }
  }

  /// T7: the deployed component has something to say afterwards, or not. The storage never said that before: where the
  /// deploy is silent, that is what is out of the ordinary.
  private static var ownEffect: MinimalPair {
    MinimalPair { isSilent in
      var case_ = TwoSuspects(isSilent ? .storage : .change)
      case_.earlierStorage = []
      let text = "product listing: plan without index, 480211 rows read"
      if !isSilent {
        case_.facts = [.complaint(text, of: "catalogue", at: .incident(-4.5), every: 2, for: 100)]
      }
      return case_.scenario(
        57, "deploy-with-effect", fact: "silent", "T7", isSecond: isSilent,
        twist: isSilent
          ? "the new version behaves as ever" : "the new version reads whole tables, and says so")
    }
  }

  /// R12: three harmless times before, or none.
  private static var precedents: MinimalPair {
    MinimalPair { isFirst in
      var case_ = TwoSuspects(isFirst ? .storage : .change)
      case_.earlierChanges = [.day(2, hour: 14)]
      case_.earlierStorage =
        isFirst ? [] : [.day(1, hour: 10), .day(1, hour: 15.5), .day(2, hour: 13)]
      return case_.scenario(
        58, "precedented-storage", fact: "no-precedent", "R12", isSecond: isFirst,
        twist: isFirst ? "no such day before" : "three such days without consequences")
    }
  }

  /// S7: a patch with another content than its predecessors, or with the same.
  private static var content: MinimalPair {
    MinimalPair { isSame in
      var case_ = TwoSuspects(isSame ? .storage : .change)
      let list = isSame ? "tzdata ca-certificates" : "tzdata ca-certificates libpq5"
      let start = "Packages that will be upgraded: "
      func words(_ packages: String) -> [Words] {
        [
          Words(.host("catalogue", program: "unattended-upgrade[7712]"), start + packages),
          Words(
            .host("catalogue", program: "unattended-upgrade[7712]"), "All upgrades installed", delay: 0.8),
        ]
      }
      case_.changeWords = words(list)
      case_.changeEvidence = [.lines(start + list + "$")]
      case_.earlierChanges = []
      var result = case_.scenario(
        59, "patch-content", fact: "same", "S7", isSecond: isSame,
        twist: isSame ? "the packages of every day" : "a package that was never among them")
      result.history += (1...6).map {
        Perturbation("patch", at: .day($0, hour: 14), words: words("tzdata ca-certificates"))
      }
      return result
    }
  }
}
