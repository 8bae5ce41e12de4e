import Testing

@testable import ProximateObserve

@Suite struct SignatureClustersTests {
  @Test func `names in one place are values, few words are not`() {
    let users = ["ann", "bob", "cid", "dan", "eve"].map { "session opened for user \($0) by uid <*>" }
    let states = ["session closed by peer", "session closed by timeout"]
    let templates = SignatureClusters(users + states).templates
    #expect(Set(users.map { templates[$0] }) == ["session opened for user <*> by uid <*>"])
    for state in states { #expect(templates[state] == state) }
  }

  @Test func `lengths and common beginnings keep apart what differs`() {
    let lines = ["disk full", "disk full on <*>", "cache warm on <*>", ""]
    let templates = SignatureClusters(lines).templates
    for line in lines { #expect(templates[line] == line) }
  }

  @Test func `neither order nor repetition matters`() {
    var random = SplitMix64(seed: 7)
    let words = ["open", "shut", "link", "user", "from", "<*>", "eth", "lost", "code"]
    var lines = (0..<300).map { _ in
      (0..<Int.random(in: 1...5, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }.joined(separator: " ")
    }
    let once = SignatureClusters(lines).templates
    for _ in 0..<5 {
      lines.shuffle(using: &random)
      #expect(SignatureClusters(lines + lines.prefix(50)).templates == once)
    }
  }

  @Test(arguments: [
    ("sent at Tue <*> Aug <*> <*> by cron", "sent at <*> by cron"),
    ("link up since Aug <*>, stable", "link up since <*>, stable"),
    ("login from rhost=mail.eu.example.org user=root", "login from rhost=<*> user=root"),
    ("class=com.example with two parts", "class=com.example with two parts"),
    ("lease of <*>.pool.example.net ended", "lease of <*> ended"),
    ("step <*>: done", "step <*>: done"),
  ])
  func `what words leave of values is masked`(signature: String, refined: String) {
    var refining = SignatureRefining()
    #expect(refining.refined(signature) == refined)
  }
}
