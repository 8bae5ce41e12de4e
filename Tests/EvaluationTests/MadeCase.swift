import ProximateModel

/// A tiny case: an api that panics half an hour after a release, and its truth.
enum MadeCase {
  /// Writes `logs/`, a quiet `baseline/day`, and `case.yaml`.
  static func write(_ name: String, into directory: TemporaryDirectory, truth: String? = nil) throws {
    try directory.write(name + "/logs/api.log", api(breaksAt: 720))
    try directory.write(
      name + "/logs/deploy.log", "\(stamp(7110)) INFO deploy: release 4.2.1 of api rolled out\n")
    try directory.write(name + "/baseline/day/api.log", api(breaksAt: .max, from: -86_400))
    try directory.write(name + "/case.yaml", truth ?? self.truth)
  }

  /// What happened. The decoy is a line that is in no log.
  static let truth = """
    name: panic-seed1
    family: made
    verdict: incident
    trigger: {status: undetermined}
    rootCause:
      what: a table shorter than its index
      components: [api]
      evidence: ['panic: index out of range']
      start: 2025-03-04T10:00:00Z
      toleranceSeconds: 120
    impact: {start: 2025-03-04T10:00:00Z, end: 2025-03-04T10:46:30Z}
    mustNotBlame: [{what: the network, evidence: 'link down'}]

    """

  private static func api(breaksAt first: Int, from offset: Int = 0) -> String {
    (0..<1080).map { i in
      let isBad = i >= first && i < 1000
      let level = isBad ? "error" : "info"
      let text = isBad ? "panic: index out of range in price table" : "request \(i) finished"
      let status = isBad ? 500 : 200
      return "time=\(stamp(offset + i * 10)) level=\(level) service=api msg=\"\(text)\" status=\(status)\n"
    }.joined()
  }

  private static func stamp(_ second: Int) -> String {
    Instant(seconds: 1_741_075_200 + Int64(second)).text(fractionDigits: 0)
  }
}
