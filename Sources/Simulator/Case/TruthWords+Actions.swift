/// What the truth says of amplifiers and of the operators' actions.
extension TruthWords {
  /// What made things worse.
  struct Amplifiers: Sendable {
    let fixedPause: Cause
    let selfProtection: Cause
    let oneVersion: Cause

    init(_ outage: Outage) {
      fixedPause = Cause(
        what: "clients retry at a fixed pace of half a minute, however often they fail",
        components: ["client"],
        evidence: [#"st=SEEK try=\d\d+ .* next_s=30 "#, #"st=SEEK try=[3-9] .* next_s=30 "#])
      selfProtection = Cause(
        what: "overloaded supernodes shut themselves down instead of shedding load",
        components: ["supernode"],
        evidence: [#"self-protect: wait>40s for 120s"#])
      oneVersion = Cause(
        what: "half of the network runs one version", components: ["client"],
        evidence: [#" ver=5\.0\.0\.152 "#, #"<Data>5\.0\.0\.?152</Data>"#])
    }
  }

  /// What operators did, and the lines that say so.
  static func mitigation(_ action: Intervention.Action, _ setup: Setup) -> Cause {
    switch action {
    case .fixAllocator:
      return Cause(
        what: "allocator counts pending clients", components: ["allocator"],
        evidence: [#"allocator parameters ra-2\.4 deployed"#, #""algo":"ra-2\.4""#])
    case .addDedicated(let multiple):
      let count = Int(multiple * Double(setup.clients) / setup.parameters.leavesPerSupernode)
      let word = setup.outage == .offlineIM2010 ? "mega-supernodes" : "dedicated supernodes"
      return Cause(
        what: "\(count) \(word), \(tenths(multiple)) times what the clients need", components: ["supernode"],
        evidence: ["forced \(count) \(word)", "\(count) \(word) up and taking leaves"])
    case .disableOfflineIM:
      return Cause(
        what: "offline-IM servers disabled, too late", components: ["offline-im"],
        evidence: ["offline-IM servers and requests to them disabled", "intake disabled by operator"])
    case .disableDownloads:
      return Cause(
        what: "downloads disabled", components: ["downloads"],
        evidence: ["downloads disabled on the web site"])
    case .divertGroupVideo:
      return Cause(
        what: "group-video servers lent to the network", components: ["group-video"],
        evidence: ["group-video servers reassigned"])
    }
  }
}
