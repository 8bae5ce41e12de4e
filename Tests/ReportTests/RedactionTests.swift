import ProximateModel
import Testing

@testable import ProximateReport

@Suite struct RedactionTests {
  @Test(arguments: [
    ("from 10.1.2.3:443 to 10.1.2.3", "from <address-1>:443 to <address-1>"),
    ("peer 2001:db8::8a2e:370:7334 left", "peer <address-1> left"),
    ("mail to Ann.Smith+x@mail.example.org.", "mail to <mail-1>."),
    ("user=ann login=bob user=ann", "user=<user-1> login=<user-2> user=<user-1>"),
    ("Failed password for user carol from 192.0.2.7", "Failed password for user <user-1> from <address-1>"),
    (
      "{\"username\":\"dave\",\"password\":\"hunter2x\"}",
      "{\"username\":\"<user-1>\",\"password\":\"<token-1>\"}"
    ),
    ("Authorization: Bearer abcDEF123xyz", "Authorization: Bearer <token-1>"),
    ("token eyJhbGciOiJIUzI1NiIsInR5cCI6 end", "token <token-1> end"),
    ("digest 0123456789abcdef0123456789abcdef ok", "digest <token-1> ok"),
    ("open /home/erin/x and /Users/erin/y", "open /home/<user-1>/x and /Users/<user-1>/y"),
  ])
  func `private things become pseudonyms`(text: String, redacted: String) {
    var pseudonyms = Pseudonyms()
    #expect(pseudonyms.redacted(text) == redacted)
  }

  @Test(arguments: [
    "2007-08-16T01:23:00.123Z lvl=W sn=sn-c236:33033 hc=200/17stale", "version 1.2.3.4.5 of 10:20:30",
    "at com.example.shop.PriceService.price(PriceService.java:10)",
    "pod api-7d9f8c6b5-x2x9z restarted 3 times",
    "300.400.500.600 is no address", "users were affected", "the user was not found", "key", "",
    "In 243 decisions the allocator held or shrank a small core",
  ])
  func `what is nobody's stays as it is`(text: String) {
    var pseudonyms = Pseudonyms()
    #expect(pseudonyms.redacted(text) == text)
  }

  @Test func `nothing private is left in any form, and the report says so`() throws {
    var analysis = Sample.analysis()
    let line = "user=mallory from 203.0.113.9 wrote to eve@corp.example with token=Zx9Zx9Zx9q"
    for i in analysis.findings.indices {
      analysis.findings[i].summary = line
      analysis.findings[i].evidence[0].text = line
      analysis.findings[i].drift = Drift(
        object: ObjectName(kind: "Pod", namespace: "", name: "eve@corp.example"), field: "env",
        expected: line,
        actual: line, confirm: line)
    }
    analysis.unread = ["203.0.113.9/eve@corp.example.log"]
    analysis.correlation.incidents[0].impact.summary = line
    analysis.correlation.incidents[0].timeline[0].text = line
    let redacted = analysis.redacted
    let texts = [
      ReportWriter.json(redacted), try ReportWriter.markdown(redacted),
      try ReportWriter.html(redacted) { $0 },
      ReportWriter.terminal(redacted, width: 120, colour: false), ReportWriter.sarif(redacted),
      ReportWriter.telemetry(redacted),
    ]
    for text in texts {
      for word in ["mallory", "203.0.113.9", "eve@corp", "Zx9Zx9Zx9q"] { #expect(!text.contains(word)) }
    }
    #expect(texts[0].contains("\"redacted\" : true") && texts[0].contains("\"sha256\" : null"))
    #expect(texts[1].contains("pseudonyms"))
    #expect(redacted.redacted.findings == redacted.findings)
  }

  @Test func `random bytes never crash it, and come out as whole texts`() {
    var generator = SystemRandomNumberGeneratorWithSeed(7)
    let alphabet = Array("a1.:@-_=/\\ \"'%é日userpasswordtoken0f".unicodeScalars)
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
      }
      var pseudonyms = Pseudonyms()
      let once = pseudonyms.redacted(String(text))
      #expect(!once.unicodeScalars.contains("\u{fffd}"))
    }
  }
}

/// A generator whose numbers are the same in every run.
private struct SystemRandomNumberGeneratorWithSeed: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) ^ (state << 31)
  }
}
