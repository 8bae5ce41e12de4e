import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKnowledge

/// Mistakes as `code line:column`, in order.
func mistakes(_ yaml: String) -> [String] {
  KnowledgeLoader.decode(yaml: yaml, file: "a.yaml").diagnostics.map {
    "\($0.code) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
  }
}

/// A format without mistakes, to be spoilt.
let soundFormat = #"""
  kind: format
  id: test.plain
  title: Plain
  version: 1
  status: test
  parse: {type: regex}
  line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (?<lvl>[A-Z]++) (?<body>.*+)$'
  timestamp: {field: ts, formats: [iso8601], timezone: UTC}
  severity: {field: lvl, map: {NOTICE: 10}, default: info}
  samples:
    - line: '2007-08-16T09:41:07Z WARN queue full'
      expect: {time: '2007-08-16T09:41:07Z', severity: 13}
    - line: '2007-08-16T09:41:08Z INFO ok'
    - reject: 'Aug 16 09:41:07 gw sshd[99]: Failed'
  """#

@Suite struct YamlLoadingTests {
  @Test func `a sound format has no mistakes`() throws {
    let (formats, _, diagnostics) = KnowledgeLoader.decode(yaml: soundFormat, file: "a.yaml")
    #expect(diagnostics.map(\.text) == [])
    let format = try #require(formats.first)
    #expect(format.id == "test.plain" && format.status == .test && format.parse == .regex)
    #expect(format.timestamp == TimestampSpec(fields: ["ts"], notations: ["iso8601"], zone: "UTC"))
    #expect(format.severity == SeveritySpec(field: "lvl", map: ["notice": 10], fallback: 9))
    #expect(format.fields == [FieldMapping(capture: "body", name: "body")])
    #expect(format.samples.map(\.isClaimed) == [true, true, false])
    #expect(format.samples[0].expect == ["time": "2007-08-16T09:41:07Z", "severity": "13"])
    #expect(format.patterns[0].place.line == 7)
  }

  @Test(arguments: [
    // what is replaced, by what, the mistakes
    ("status: test", "status: tested", ["Y106 5:9"]),
    ("title: Plain", "tilte: Plain", ["Y103 3:1"]),
    ("title: Plain\n", "", ["Y104 1:1"]),
    ("version: 1", "version: one", ["Y107 4:10"]),
    ("id: test.plain", "id: Test Plain", ["Y107 2:5"]),
    ("parse: {type: regex}", "parse: regex", ["Y105 6:8"]),
    ("field: ts", "field: time", ["F200 8:1"]),
    ("field: ts", "any: [ts, ts, ts, ts, ts, ts, ts]", ["Y107 8:18"]),
    ("field: lvl", "field: level", ["F202 9:1"]),
    ("[iso8601]", "[iso8061]", ["F203 8:34"]),
    ("[iso8601]", "['%Y-%d-%Q']", ["F203 8:34"]), ("[iso8601]", "['%H:%M']", ["F203 8:34"]),
    ("timezone: UTC", "timezone: +2", ["F204 8:54"]),
    ("'2007-08-16T09:41:08Z INFO ok'", "'2007-08-16 09:41:08Z INFO ok'", ["F301 13:11"]),
    ("'Aug 16 09:41:07 gw sshd[99]: Failed'", "'2007-08-16T09:41:08Z INFO ok'", ["F302 14:13"]),
    ("  - reject: 'Aug 16 09:41:07 gw sshd[99]: Failed'", "", ["F304 10:1"]),
    ("[A-Z]++", "[A-Z", ["R100 7:74"]),
    ("{NOTICE: 10}", "{NOTICE: loud}", ["Y106 9:38"]),
    ("status: test", "status: test\nstatus: stable", ["Y101 6:1"]),
    ("title: Plain", "title: &a Plain", ["Y102 3:8"]),
    ("title: Plain", "title: Plain\n<<: {a: b}", ["Y102 4:1"]),
    ("title: Plain", "title: &a Plain\ntags: [*a]", ["Y102 4:8"]),
    ("title: Plain", "title: 'Plain", ["Y100 7:8"]),
  ]) func `mistakes are found where they are`(_ part: String, _ spoilt: String, _ expected: [String]) {
    let yaml = soundFormat.replacing(part, with: spoilt, maxReplacements: 1)
    #expect(yaml != soundFormat)
    #expect(mistakes(yaml) == expected)
    #expect(KnowledgeLoader.decode(yaml: yaml, file: "a.yaml").formats.isEmpty)
  }

  @Test func `all mistakes of a file are told at once`() {
    let yaml = soundFormat.replacing("title: Plain", with: "tilte: Plain").replacing(
      "status: test", with: "status: x"
    )
    .replacing("version: 1", with: "version: no")
    #expect(mistakes(yaml) == ["Y103 3:1", "Y107 4:10", "Y106 5:9"])
  }

  @Test func `a message shows the line, the caret and the fix`() throws {
    let yaml = soundFormat.replacing("status: test", with: "status: tst")
    #expect(
      KnowledgeLoader.decode(yaml: yaml, file: "rules/a.yaml").diagnostics.first?.text == """
        error[Y106]: unknown status `tst`
          --> rules/a.yaml:5:9
          |
        5 | status: tst
          |         ^^^
           = help: did you mean `test`?
        """)
  }

  @Test(arguments: ["no", "3.10", "7e3191", "0412", "1:30", "~", "2007-08-16", "0x1f"])
  func `scalars keep their text`(_ text: String) {
    let yaml = soundFormat.replacing("severity: 13}", with: "severity: 13, node.id: \(text)}")
    let (formats, _, diagnostics) = KnowledgeLoader.decode(yaml: yaml, file: "a.yaml")
    #expect(diagnostics == [])
    #expect(formats.first?.samples.first?.expect["node.id"] == text)
  }

  @Test func `a broken document does not hide the next`() {
    let yaml = soundFormat.replacing("id: test.plain", with: "id: Bad") + "\n---\n" + soundFormat
    let (formats, _, diagnostics) = KnowledgeLoader.decode(yaml: yaml, file: "a.yaml")
    #expect(formats.map(\.id) == ["test.plain"])
    #expect(diagnostics.map(\.code) == ["Y107"])
  }

  @Test func `other kinds are unknown`() {
    #expect(mistakes("kind: detectors\nid: a.b") == ["Y106 1:7"])
    #expect(mistakes("- a") == ["Y105 1:1"])
    #expect(mistakes("") == [])
  }

  @Test(arguments: [
    ("a: '^it''s (?<x>\\d'", 1, 19), ("a: ^x(y", 1, 8), ("a: |-\n  ^x(y", 2, 7),
    ("a: |-\n    ^x\n    (y", 3, 7),
    ("a: \"^x(y\"", 1, 4),
  ]) func `errors of patterns point into the scalar`(_ yaml: String, _ line: Int, _ column: Int) throws {
    let file = RuleFile(name: "a.yaml", text: yaml)
    let reader = try #require(MappingReader(YamlDocuments(file).read()[0], "x", in: file))
    #expect(file.pattern(reader.value("a"), name: "a") == nil)
    let place = try #require(file.diagnostics.first?.place)
    #expect(place.line == line && place.column == column)
  }

  @Test func `an alias as a key is refused before it is expanded`() {
    var yaml = "a0: &a0 [x]\n"
    for i in 1...60 { yaml += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    #expect(mistakes(yaml + "? *a60\n: x\n") == ["Y102 2:10"])
  }

  @Test func `aliases of all names and in all places are refused`() {
    #expect(mistakes("a: &_x [y]\nb: *_x\n") == ["Y102 2:4"])
    #expect(mistakes("a: &x y\n*x : b\n") == ["Y102 2:1"])
    #expect(mistakes("a: &x y\nb: {c: '*d', e: *x}\n") == ["Y102 2:17"])
  }

  @Test func `what looks like an alias within a text is none`() {
    let texts = ["'a[&a-z]b x[*a-z]y'", "|\n  R &D of\n  *bold* start", "\"&a *a\"", "of &a\n  *bold* kind"]
    for text in texts {
      let file = RuleFile(name: "a.yaml", text: "a: \(text)\n")
      #expect(YamlDocuments(file).read().count == 1)
      #expect(file.diagnostics.map(\.text) == [], "\(text)")
    }
  }

  @Test func `a byte order mark is no part of the first key`() {
    #expect(mistakes("\u{feff}" + soundFormat) == [])
    let misspelt = soundFormat.replacing("kind:", with: "knd:")
    #expect(mistakes("\u{feff}" + misspelt) == mistakes(misspelt))
  }

  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func `separators of lines that editors show in one line shift no place`(_ separator: String) {
    let yaml = soundFormat.replacing("title: Plain", with: "title: 'Plain\(separator)one'")
    #expect(mistakes(yaml.replacing("status: test", with: "status: tested")) == ["Y106 5:9"])
    let flow = soundFormat.replacing("title: Plain", with: "title: ['Plain\(separator)one', *x]")
    #expect(mistakes(flow) == ["Y100 3:22"])
  }

  @Test func `deep nesting is refused`() {
    #expect(
      mistakes("kind: " + String(repeating: "[", count: 200) + String(repeating: "]", count: 200)).first?
        .hasPrefix("Y109") == true)
  }

  @Test func `mutilated files never crash and always say something or load`() {
    var random = SplitMix64(seed: 7)
    let bytes = Array(soundFormat.utf8)
    for _ in 0..<400 {
      var mutated = bytes
      for _ in 0..<3 {
        let at = Int(random.next() % UInt64(mutated.count))
        switch random.next() % 3 {
        case 0: mutated[at] = UInt8(random.next() % 128)
        case 1: mutated.remove(at: at)
        default: mutated.insert(Array("{}[]&*'\":|-#,".utf8)[Int(random.next() % 13)], at: at)
        }
      }
      let (formats, detectors, diagnostics) = KnowledgeLoader.decode(
        yaml: String(decoding: mutated, as: UTF8.self), file: "a.yaml")
      let hasErrors = diagnostics.contains { $0.severity == .error }
      #expect(
        hasErrors != (formats.count + detectors.count == 1), "\(String(decoding: mutated, as: UTF8.self))")
    }
  }
}

/// A small generator with a fixed seed (Steele, Lea, Flood: "Fast splittable pseudorandom number generators").
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
