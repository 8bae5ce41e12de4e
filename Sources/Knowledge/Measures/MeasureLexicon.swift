/// Tells measures from numbers that are mere names, by the words beside them. The words are general: those that
/// operators' tools, kernels, runtimes and databases use for what they measure.
package enum MeasureLexicon {
  private static let words: [(kind: MeasureKind, words: [String])] = [
    (.memory, ["heap", "mem", "memory", "rss", "swap", "resident", "metaspace", "oldgen", "tenured"]),
    (
      .storage,
      ["disk", "space", "filesystem", "inode", "inodes", "tablespace", "storage", "volume", "quota"]
    ),
    (.descriptors, ["fd", "fds", "descriptor", "descriptors", "handles", "files", "sockets"]),
    (
      .backlog,
      [
        "queue", "queued", "queues", "backlog", "pending", "depth", "lag", "behind", "waiting", "waiters",
        "outstanding", "inflight", "unacked", "undelivered", "delay", "connections", "conns", "threads",
        "goroutines", "pool", "blocked", "replication", "debt",
      ]
    ),
    (
      .failure,
      [
        "errors", "failures", "failed", "dropped", "drops", "rejected", "timeouts", "retries", "lost",
        "evicted", "evictions", "discarded", "retransmits", "expired",
      ]
    ),
    (
      .latency,
      [
        "latency", "duration", "elapsed", "took", "rtt", "response", "rt", "p50", "p90", "p95", "p99",
        "p999", "pause",
      ]
    ),
    (
      .demand,
      ["requests", "reqs", "rps", "qps", "tps", "iops", "sessions", "users", "clients", "throughput", "load"]
    ),
    (.share, ["util", "utilization", "utilisation", "cpu", "ratio", "hit", "hits", "usage", "used"]),
  ]

  /// Words of numbers that name, limit or count since the start.
  private static let others: Set<String> = [
    "id", "ids", "pid", "tid", "ppid", "port", "uid", "gid", "line", "seq", "sequence", "offset", "version",
    "build", "code", "status", "hash", "index", "idx", "epoch", "term", "ts", "timestamp", "date", "number",
    "no", "nr", "key", "shard", "partition", "try", "attempt", "attempts", "limit", "max", "maximum",
    "threshold", "timeout", "ttl", "interval", "uptime", "exit", "errno", "error", "signal", "generation",
    "level", "priority", "rank", "page", "block", "slot", "zone", "retry", "retrying", "sleep", "sleeping",
    "backoff", "next", "every", "after", "within", "least", "most", "than", "configured", "address",
  ]
  /// Words of counters: they only ever rise.
  private static let counters: Set<String> = [
    "total", "count", "sent", "received", "processed", "written", "cumulative",
  ]

  private static let kinds: [String: MeasureKind] = Dictionary(
    words.flatMap { kind, words in words.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

  /// What is measured; nil when the number is no measure.
  ///
  /// - Parameters:
  ///   - words: lower-case words beside the number, or those of its key.
  ///   - unit: the unit stated with it.
  package static func kind(of words: [String], unit: MeasureUnit) -> MeasureKind? {
    let unit = unit == .none ? words.last.flatMap(MeasureUnit.init(word:)) ?? .none : unit
    if words.contains(where: others.contains) { return nil }
    if unit != .duration, unit != .percent, words.contains(where: counters.contains) { return nil }
    let named = words.compactMap { kinds[$0] }.min { $0.rawValue < $1.rawValue }
    switch unit {
    // Time spent in a queue is a latency all the same; a lag stays one.
    case .duration:
      return named == .backlog && words.contains { $0 == "lag" || $0 == "behind" || $0 == "delay" }
        ? .backlog : .latency
    case .percent: return named ?? .share
    case .bytes: return named == .share ? .memory : named
    case .none:
      return words.contains("used") || words.contains("usage") ? named : named == .share ? nil : named
    }
  }

  /// The lower-case words of a key: `heapUsedMB`, `avg_ms`, `queue.depth`.
  package static func words(of key: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in key {
      let isWord = character.isLetter || character.isNumber
      if !isWord || (wasLower && character.isUppercase) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isWord { word.append(character) }
      wasLower = character.isLowercase || character.isNumber
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }

  /// What a key measures, nil when nothing.
  package static func kind(ofKey key: some StringProtocol) -> MeasureKind? {
    kind(of: words(of: key), unit: .none)
  }

  /// Whether less of it is worse: free space, cache hits.
  package static func isBetterMore(_ words: [String]) -> Bool {
    words.contains {
      ["free", "available", "avail", "remaining", "left", "headroom", "hit", "hits"].contains($0)
    }
  }
}
