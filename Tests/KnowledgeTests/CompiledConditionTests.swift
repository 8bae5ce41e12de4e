import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// One event in a block and a batch of its own.
struct EventFixture {
  var block = LineBlock()
  var batch = EventBatch()
  var row = EventRow()
  var source = SourceContext(component: Array("fallback".utf8), host: Array("box-1".utf8))

  static let fields = ["client.id", "client.wait", "peer.id"]
  static let events = ["", "auth.login.fail", "auth.login.ok", "node.overload"]
  static let formats = ["p2p.client", "p2p.login"]

  init(message: String, fields: KeyValuePairs<String, String> = [:]) {
    row.message = add(message)
    for (name, value) in fields {
      let key = Int32(Self.fields.firstIndex(of: name) ?? -1)
      batch.fields.append(FieldValue(key: key, value: addScratch(value)))
      row.fieldCount += 1
    }
  }

  mutating func add(_ text: String) -> TextRange {
    let start = block.bytes.count
    block.bytes += text.utf8
    return TextRange(start, block.bytes.count)
  }

  mutating func addScratch(_ text: String) -> TextRange {
    let start = batch.scratch.count
    batch.scratch += text.utf8
    return TextRange(scratch: start, batch.scratch.count)
  }

  func passes(_ condition: Condition) throws -> Bool {
    let compiled = try Self.compiled(condition)
    var matcher = Matcher()
    return compiled.holds(row, block: block, batch: batch, source: source, matcher: &matcher)
  }

  static func compiled(_ condition: Condition) throws -> CompiledCondition {
    try CompiledCondition(condition, fields: fields, events: events, formats: formats)
  }
}

private func test(_ field: String, _ test: Condition.Test) -> Condition {
  .test(field: field, test, place: Place(file: "a.yaml", line: 3))
}

@Suite struct CompiledConditionTests {
  @Test(arguments: [
    (Condition.Test.equals(["queue full"]), false), (.equals(["x", "admission queue full"]), true),
    (.contains(["queue"]), true), (.contains(["Queue"]), false), (.contains(["nope", "full"]), true),
    (.prefix(["admission"]), true), (.prefix(["queue"]), false),
    (.prefix(["admission queue full, and more"]), false),
    (.suffix(["full"]), true), (.suffix(["queue"]), false), (.regex(["^adm.*full$"]), true),
    (.regex(["z", "q[u]e"]), true),
    (.regex(["^queue"]), false), (.exists(true), true), (.exists(false), false),
    (.number(.greater, 0), false),
  ]) func `text tests on the message`(_ of: Condition.Test, _ expected: Bool) throws {
    #expect(try EventFixture(message: "admission queue full").passes(test("body", of)) == expected)
  }

  @Test func `fields are compared as text and as numbers`() throws {
    let event = EventFixture(message: "m", fields: ["client.id": "c1", "client.wait": "-12.50"])
    #expect(try event.passes(test("client.id", .equals(["c1"]))))
    #expect(try event.passes(test("client.wait", .number(.less, -12))))
    #expect(try event.passes(test("client.wait", .number(.greaterOrEqual, -12.5))))
    #expect(try !event.passes(test("client.id", .number(.greater, 0))))
  }

  @Test func `absent and unknown fields pass only exists false`() throws {
    let event = EventFixture(message: "m")
    for field in ["peer.id", "no.such.field"] {
      #expect(try !event.passes(test(field, .equals([""]))))
      #expect(try !event.passes(test(field, .number(.less, 5))))
      #expect(try event.passes(test(field, .exists(false))))
      #expect(try event.passes(.not(test(field, .contains([""])))))
    }
  }

  @Test func `host and service fall back to the source`() throws {
    var event = EventFixture(message: "m")
    #expect(try event.passes(test("host.name", .equals(["box-1"]))))
    #expect(try event.passes(test("service.name", .equals(["fallback"]))))
    event.row.service = event.add("snoded")
    #expect(try event.passes(test("service.name", .equals(["snoded"]))))
    #expect(try event.passes(test("log.logger", .exists(false))))
  }

  @Test func `event, format and severity are looked up`() throws {
    var event = EventFixture(message: "m")
    #expect(try event.passes(test("event", .exists(false))))
    #expect(try event.passes(test("format", .exists(false))))
    (event.row.eventName, event.row.format, event.row.severity) = (1, 1, 17)
    #expect(try event.passes(test("event", .prefix(["auth.login."]))))
    #expect(try !event.passes(test("event", .equals(["auth.login.ok"]))))
    #expect(try event.passes(test("format", .equals(["p2p.login"]))))
    #expect(try event.passes(test("severity", .number(.greaterOrEqual, 17))))
    #expect(try event.passes(test("severity", .equals(["error"]))))
    #expect(try !event.passes(test("severity", .number(.greater, 17))))
  }

  @Test func `composition follows logic`() throws {
    let event = EventFixture(message: "ab")
    let (yes, no) = (test("body", .contains(["a"])), test("body", .contains(["z"])))
    #expect(try event.passes(.all([])))
    #expect(try !event.passes(.any([])))
    #expect(try event.passes(.all([yes, .not(no), .any([no, .all([yes, yes])])])))
    #expect(try !event.passes(.all([yes, .any([no, .not(yes)])])))
  }

  @Test func `a broken pattern is reported at its place`() {
    #expect {
      try EventFixture.compiled(test("body", .regex(["a(b"])))
    } throws: { ($0 as? Diagnostic)?.code == "R100" && ($0 as? Diagnostic)?.place?.line == 3 }
  }

  @Test func `literals are the best part of all and the union of any`() throws {
    let (short, long) = (test("body", .contains(["ab"])), test("body", .equals(["abcdef"])))
    let free = test("client.id", .equals(["c1"]))
    func literals(_ condition: Condition) throws -> [String]? {
      try EventFixture.compiled(condition).bodyLiterals?.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(try literals(.all([short, long, free])) == ["abcdef"])
    #expect(try literals(.any([short, long])) == ["ab", "abcdef"])
    #expect(try literals(.any([short, free])) == nil)
    #expect(try literals(.not(long)) == nil)
    #expect(try literals(test("body", .regex([#"^x\d+ for"#, "peers"]))) == [" for", "peers"])
    let loose = try EventFixture.compiled(.any([long, test("body", .regex(["(?i)Outage"]))]))
    #expect(loose.bodyLiterals == nil)
    #expect(
      loose.bodyLiteralSet == LiteralSet([Array("abcdef".utf8), Array("outage".utf8)], ignoresCase: true))
  }

  @Test func `events of a condition are known beforehand`() throws {
    let (fail, login) = (test("event", .equals(["auth.login.fail"])), test("event", .prefix(["auth.login."])))
    let free = test("body", .contains(["x"]))
    #expect(try EventFixture.compiled(.all([login, free])).eventIndices == [1, 2])
    #expect(try EventFixture.compiled(.all([login, fail])).eventIndices == [1])
    #expect(
      try EventFixture.compiled(.any([fail, test("event", .equals(["node.overload"]))])).eventIndices == [
        1, 3,
      ])
    #expect(try EventFixture.compiled(.any([fail, free])).eventIndices == nil)
    #expect(try EventFixture.compiled(test("event", .exists(false))).eventIndices == [0])
  }

  @Test func `severities that can pass are known beforehand`() throws {
    func passing(_ condition: Condition) throws -> [Int] {
      let severities = try EventFixture.compiled(condition).severities
      return (0...24).filter { severities >> UInt32($0) & 1 != 0 }
    }
    let low = test("severity", .number(.less, 9))
    let warning = test("severity", .number(.greaterOrEqual, 13))
    let free = test("body", .contains(["x"]))
    let stated = try passing(low)
    #expect(stated.contains(5) && !stated.contains(9))
    #expect(try passing(.all([free, .not(low)])) == (0...24).filter { !stated.contains($0) })
    #expect(try passing(.all([warning, .not(low), free])) == Array(13...24))
    #expect(try passing(.any([warning, test("severity", .equals(["5"]))])) == [5] + Array(13...24))
    #expect(try passing(.any([warning, free])) == Array(0...24))
    #expect(try passing(.not(.all([low, free]))) == Array(0...24))
  }

  @Test func `a text that was found proves its own test and no other`() throws {
    var matcher = Matcher()
    func passes(_ condition: Condition, _ message: String) throws -> Bool {
      let event = EventFixture(message: message, fields: ["client.id": "c1"])
      return try EventFixture.compiled(condition).holds(
        event.row, block: event.block, batch: event.batch, source: event.source, matcher: &matcher,
        isFound: true)
    }
    let (queue, id) = (test("body", .contains(["queue", "backlog"])), test("client.id", .equals(["c2"])))
    #expect(try passes(queue, "backlog"))
    #expect(try !passes(.all([queue, id]), "queue"))
    #expect(try !passes(.all([queue, test("body", .contains(["on"]))]), "queue"))
    // What is found here is a part of what the pattern asks for.
    #expect(try !passes(test("body", .regex(["queue of [0-9]+ full"])), "queue of some full"))
    #expect(try !passes(test("body", .prefix(["queue"])), "the queue"))
  }

  @Test(arguments: [
    ("0", 0.0), ("-3", -3), ("+2.5", 2.5), (".5", 0.5), ("1e3", 1000), ("12e-1", 1.2),
    ("18446744073709551616", 1.8446744073709552e19),
  ]) func `decimal numbers`(_ text: String, _ value: Double) {
    let read = Array(text.utf8).span.decimalNumber
    #expect(read.map { abs($0 - value) <= abs(value) * 1e-15 } == true)
  }

  @Test(arguments: ["", "-", ".", "1e", "e5", "1.2.3", "12ms", "0x1f", " 1", "1-"])
  func `not numbers`(_ text: String) { #expect(Array(text.utf8).span.decimalNumber == nil) }
}
