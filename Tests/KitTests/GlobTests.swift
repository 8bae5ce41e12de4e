import Testing

@testable import ProximateKit

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.log", "a/b/c.log", true), ("*/web-?/*", "logs/web-1/access.log", true), ("web-?", "web-12", false),
    ("a*b*c", "aXXbYYc", true), ("a*b*c", "aXXbYY", false), ("*", "", true), ("", "", true), ("", "a", false),
    ("**/x", "a/x", true), ("exact", "exact", true),
    ("*a*a*a*a*a*b", String(repeating: "a", count: 2000), false),
  ])
  func starsSpanDirectories(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }
}

@Suite struct TimeZoneRuleTests {
  @Test func cutsAtTheLastEqualsSign() throws {
    let rule = try #require(TimeZoneRule("logs/a=b/*=Europe/Tallinn"))
    #expect(rule.glob == "logs/a=b/*" && rule.zone == "Europe/Tallinn")
  }

  @Test(arguments: ["", "=", "x=", "=UTC", "nothing"])
  func refusesHalves(text: String) { #expect(TimeZoneRule(text) == nil) }
}

@Suite struct ProcessorCountTests {
  @Test(
    arguments: [
      (["200000", "100000"], 2), (["150000", "100000"], 2), (["50000", "100000"], 1),
      (["max", "100000"], nil),
      (["-1", "100000"], nil), ([], nil),
    ] as [([String], Int?)])
  func readsWhatAControlGroupGrants(words: [String], processors: Int?) {
    #expect(ProcessorCount.share(words) == processors)
  }
}

@Suite struct DigestTests {
  @Test func isSHA256() {
    // FIPS 180-4, examples of one block and of the empty message.
    #expect(
      Digest.hex(Digest.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Digest.hex(Digest.sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}

@Suite struct ParallelTests {
  @Test(arguments: [1, 2, 8])
  func everyIndexIsHandedOutOnce(jobs: Int) async {
    let parts = await Parallel.workers(jobs, over: 1000) { next in
      var mine: [Int] = []
      while let index = next() { mine.append(index) }
      return mine
    }
    #expect(parts.flatMap { $0 }.sorted() == Array(0..<1000))
  }
}
