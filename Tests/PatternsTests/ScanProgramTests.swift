import Testing

@testable import ProximatePatterns

@Suite struct ScanProgramTests {
  /// The program's captures, nil when it does not match.
  private static func captures(_ program: ScanProgram, _ text: [UInt8]) -> [Int32]? {
    var captures: [Int32] = []
    return program.match(text.span, captures: &captures) ? captures : nil
  }

  /// What PCRE2 finds, in the same form.
  private static func captures(_ pattern: Pattern, _ text: [UInt8], _ matcher: inout Matcher) -> [Int32]? {
    guard matcher.match(pattern, in: text.span) == .match else { return nil }
    return (0...pattern.groupCount).flatMap { group -> [Int32] in
      guard let range = matcher.range(ofGroup: group) else { return [-1, -1] }
      return [Int32(range.lowerBound), Int32(range.upperBound)]
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func answersAsPCRE2Does(seed: UInt64) throws {
    var patterns = RandomPattern(RandomPattern.header, seed: seed)
    var texts = RandomText(seed: seed)
    var matcher = Matcher()
    var (programs, matches) = (0, 0)
    for _ in 0..<400 {
      let text = patterns.nextHeader()
      guard let outline = PatternOutline(text), let program = ScanProgram(text) else { continue }
      let pattern = try Pattern(text)
      programs += 1
      try #require(program.groupCount == pattern.groupCount)
      for _ in 0..<25 {
        let line = texts.next(like: outline.syntax)
        let expected = Self.captures(pattern, line, &matcher)
        let found = Self.captures(program, line)
        if expected != nil { matches += 1 }
        if expected != nil, let first = line.first {
          try #require(program.beginnings.contains(first), "\(text) begins with \(first)")
        }
        try #require(found == expected, "\(text) on \(line) \(String(decoding: line, as: UTF8.self))")
      }
    }
    #expect(programs > 100, "most patterns must not be refused")
    #expect(matches > programs * 3, "texts must match often enough")
    #expect(matcher.limitHits == 0)
  }

  @Test func tellsWhatTextsBeginWith() throws {
    let header = try #require(
      ScanProgram(#"^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} [ \d]\d) (?<body>.*+)$"#))
    let found = (0...UInt8.max).filter { header.beginnings.contains($0) }
    #expect(found == [UInt8](" <".utf8.dropFirst()) + [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8))
  }

  private static let headers: [(pattern: String, line: String)] = [
    (
      #"^(?<ts>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) (?<host>\S++) (?<proc>[a-z_]++)\[(?<pid>\d++)\] (?<lvl>[A-Z]++)\s++(?<comp>[\w.]++) (?:node=(?<node>[0-9a-f]++) )?(?<body>.*+)$"#,
      "2031-02-03T04:05:06.789Z edge-7 relay_d[4711] WARN  net.queue node=0a1b2c depth=12/40 queue is full"
    ),
    (
      #"^(?<ts>\w{3}\s++\d{1,2} \d{2}:\d{2}:\d{2}) (?<host>\S+) (?<proc>[^\[: ]++)(?:\[(?<pid>\d+)\])?: (?<body>.*)$"#,
      "Feb  3 04:05:06 edge-7 relayd[4711]: the queue is full — again"
    ),
    (
      #"^(?<ip>(?:\d{1,3}\.){3}\d{1,3}) \S+ (?<user>\S+) \[(?<ts>[^\]]*)\] "(?<req>[^"]*+)" (?<code>\d{3}) (?<size>\d+|-)(?: "(?<ref>[^"]*)" "(?<agent>[^"]*)")?"#,
      #"10.1.2.3 - - [03/Feb/2031:04:05:06 +0000] "GET /a HTTP/1.1" 503 - "-" "probe/1.0""#
    ),
    (
      #"^(?<lvl>DEBUG|INFO|WARN|WARNING|ERROR) +(?<logger>[\w.$]+): (?<body>.*)$"#,
      "WARNING org.example.Queue: full"
    ),
    (#"^(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul) (?<day>\d\d?)(?:st|nd)? "#, "Jun 12 x"),
    (
      #"^<(?<pri>\d{1,3})>(?:1 )?(?<ts>\S++)(?: (?:\[(?<sd>[^\]]*)\]|-))? (?<body>.*+)"#,
      "<34>1 2031 [a b] hello"
    ),
  ]

  @Test(arguments: headers.indices)
  func compilesUsualHeaders(index: Int) throws {
    let (text, line) = Self.headers[index]
    let program = try #require(ScanProgram(text))
    let pattern = try Pattern(text)
    #expect(program.groups.map(\.name) == pattern.groups.map(\.name))
    #expect(program.groups.map(\.index) == pattern.groups.map(\.index))
    var matcher = Matcher()
    let bytes = Array(line.utf8)
    for end in 0...bytes.count {
      let cut = Array(bytes[..<end])
      #expect(Self.captures(program, cut) == Self.captures(pattern, cut, &matcher))
    }
    #expect(Self.captures(program, bytes) != nil)
    let broken = Array(bytes[..<(bytes.count / 2)]) + [0xC3] + Array(bytes[(bytes.count / 2)...])
    #expect(Self.captures(program, broken) == Self.captures(pattern, broken, &matcher))
  }

  @Test(arguments: [
    "abc", "^a.*b", "^(.*): (.*)$", #"^\w+\d"#, "^a(?=b)", #"^a\b"#, "^[é]", "^(?i)k", "^(a)\\1", "^(?m)a$",
    "(*UCP)^a",
    "^(?:a*)*b", "^(?:ab)*?c", "^.*?x", "^a|b", #"^a\z"#, "^(?:(a)|a(b))*c",
  ])
  func refusesWhatItCannotDo(_ text: String) {
    #expect(ScanProgram(text) == nil)
  }

  @Test func boundsTheWays() {
    let choice = "(?:a(?:b)?)?"  // each may be taken or left in front of `.`
    #expect(ScanProgram("^" + String(repeating: choice, count: 2) + ".*+$") != nil)
    #expect(ScanProgram("^" + String(repeating: choice, count: 20) + ".*+$") == nil)
    #expect(ScanProgram("^(?:(?:ab){60}c){60}") == nil)
  }

  /// Shapes add to eight bytes at once: every byte at every place, next to bytes that could carry over.
  @Test func comparesShapesByteByByte() throws {
    let program = try #require(ScanProgram(#"^[\x00-\x7f][\x00a-~]?+\d{3}:[A-Z]\x7f[!-~]{4}-\d"#))
    let pattern = try Pattern(#"^[\x00-\x7f][\x00a-~]?+\d{3}:[A-Z]\x7f[!-~]{4}-\d"#)
    var matcher = Matcher()
    let line = Array("\u{0}190:Z\u{7F}!a~z-5zz".utf8)
    for place in line.indices {
      for byte in UInt8.min...UInt8.max {
        var text = line
        text[place] = byte
        #expect(Self.captures(program, text) == Self.captures(pattern, text, &matcher))
        text.removeLast(2)
        #expect(Self.captures(program, text) == Self.captures(pattern, text, &matcher))
      }
    }
    #expect(Self.captures(program, line) != nil)
  }

  @Test func usesItsCapturesAgain() throws {
    let program = try #require(ScanProgram("^(a)?(b)?"))
    var captures: [Int32] = [9, 9, 9, 9, 9, 9, 9]
    #expect(program.match(Array("ab".utf8).span, captures: &captures))
    #expect(captures == [0, 2, 0, 1, 1, 2, 9])
    #expect(program.match(Array("b".utf8).span, captures: &captures))
    #expect(captures == [0, 1, -1, -1, 0, 1, 9])
    #expect(program.match([UInt8]().span, captures: &captures))
    #expect(captures == [0, 0, -1, -1, -1, -1, 9])
  }

  @Test func stopsAtInvalidBytes() throws {
    let program = try #require(ScanProgram("^([^ ]++)(.*+)"))
    let line: [UInt8] = [0x61, 0xC3, 0xA9, 0xC3, 0x20]
    #expect(Self.captures(program, line) == [0, 3, 0, 3, 3, 3])
    let whole = try #require(ScanProgram("^.*+$"))
    #expect(Self.captures(whole, line) == nil)
  }
}
