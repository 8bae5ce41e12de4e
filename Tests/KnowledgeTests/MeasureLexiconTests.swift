import Testing

@testable import ProximateKnowledge

@Suite struct MeasureLexiconTests {
  private func kind(_ signature: String, _ number: Int = 0, suffix: MeasureUnit = .none) -> MeasureKind? {
    let pieces = signature.split(separator: "<*>", omittingEmptySubsequences: false)
    return MeasureContext(before: pieces[number], after: pieces[number + 1]).kind(suffix: suffix)
  }

  @Test func wordsAndUnitsMakeMeasures() {
    #expect(kind("stats requests=<*> avg_ms=<*> heap_mb=<*>", 0) == .demand)
    #expect(kind("stats requests=<*> avg_ms=<*> heap_mb=<*>", 1) == .latency)
    #expect(kind("stats requests=<*> avg_ms=<*> heap_mb=<*>", 2) == .memory)
    #expect(kind("'data' space usage <*>% matches limit [space usage > <*>%]") == .storage)
    #expect(kind("GET <*> completed in <*> ms", 1) == .latency)
    #expect(kind("queue depth <*>") == .backlog)
    #expect(kind("replication lag: <*> s") == .backlog)
    #expect(kind("<*> connections open") == .backlog)
    #expect(kind("took <*>", suffix: .duration) == .latency)
    #expect(kind("heap used <*>", suffix: .bytes) == .memory)
    #expect(kind("open files: <*>") == .descriptors)
  }

  @Test func namesLimitsAndCountersAreNone() {
    for signature in [
      "worker <*> started", "pid=<*>", "port=<*>", "request id <*>", "queue_id=<*>", "queue size limit <*>",
      "bytes_sent_total=<*>", "retrying in <*> ms", "timeout after <*> s", "version <*>", "line <*> of <*>",
      "errors_total=<*>", "next run in <*> seconds",
    ] {
      #expect(kind(signature) == nil, "\(signature)")
    }
    #expect(kind("node <*> lost", suffix: .bytes) == nil)
  }

  @Test func keysAreTakenApart() {
    #expect(MeasureLexicon.words(of: "heapUsedMB") == ["heap", "used", "mb"])
    #expect(MeasureLexicon.words(of: "queue.depth-max") == ["queue", "depth", "max"])
    #expect(MeasureLexicon.kind(ofKey: "durationMillis") == .latency)
    #expect(MeasureLexicon.kind(ofKey: "cache_hit_pct") == .share)
    #expect(MeasureLexicon.kind(ofKey: "thread.name") == nil)
    #expect(MeasureLexicon.isBetterMore(["free", "space"]))
  }
}
