import Testing

@testable import ProximateSimulator

@Suite struct NoiseTests {
  private func file(_ traits: Set<LogFile.Trait>, count: Int = 6_000) -> LogFile {
    let records = (0..<count).map {
      LogRecord(time: $0 * 2_000, text: "Aug 16 03:31:42 sn-1f3a snoded[712]: line number \($0) of many")
    }
    return LogFile(header: [], records: records, traits: traits)
  }

  private func noise(_ file: LogFile, storm: Range<Int>? = nil) -> Noise {
    Noise(seed: 3, book: [("x.log", file)], storm: storm)
  }

  @Test func shippingRepeatsAndSwapsButKeepsNearlyAll() {
    let file = file([.shipped])
    let arrived = noise(file).apply(to: file.records, of: "x.log", traits: file.traits)
    #expect(arrived.count > 6_000 && arrived.count < 6_150)
    let late = zip(arrived, arrived.dropFirst()).filter { $0.0.time > $0.1.time }
    #expect(!late.isEmpty)
    #expect(late.allSatisfy { $0.0.time - $0.1.time <= 90_000 })
  }

  @Test func busiestFileLosesPartOfTheStorm() {
    let file = file([.lossy])
    let storm = 2_000_000..<9_000_000
    let arrived = noise(file, storm: storm).apply(to: file.records, of: "x.log", traits: file.traits)
    let gap = zip(arrived, arrived.dropFirst()).map { $0.1.time - $0.0.time }.max() ?? 0
    #expect((5 * 60_000...41 * 60_000).contains(gap))
  }

  @Test func theGapSaysHowMuchIsMissing() throws {
    let file = file([.lossy])
    let arrived = noise(file, storm: 2_000_000..<9_000_000)
      .apply(to: file.records, of: "x.log", traits: file.traits)
    let note = try #require(arrived.first { $0.text.contains("suppressed") })
    #expect(note.text.hasSuffix("snoded[712]: suppressed \(6_001 - arrived.count) messages"))
  }

  @Test func threadsSwapNeighboursOnly() {
    let records = (0..<4_000).map { LogRecord(time: $0 * 1_500, text: "\($0)") }
    let file = LogFile(header: [], records: records, traits: [.threaded])
    let arrived = noise(file).apply(to: records, of: "x.log", traits: file.traits)
    let moved = arrived.enumerated().filter { $0.offset != Int($0.element.text) }
    #expect(moved.count > 20 && moved.count < 200)
    #expect(moved.allSatisfy { abs($0.offset - (Int($0.element.text) ?? 0)) == 1 })
    #expect(Set(arrived.map(\.time)).count == records.count)
  }

  @Test func reportsAreCutInTheMiddleOfARecord() {
    let records = (0..<900).map {
      LogRecord(time: $0 * 2_000, text: "*** report \($0) ***\n    #0 frame\n    #1 frame\n[end of report]")
    }
    let isCut = (0..<40 as Range<UInt64>).contains { seed in
      let file = LogFile(header: [], records: records, traits: [.rotatesEarly])
      let parts = Noise(seed: seed, book: [("x.log", file)], storm: nil).parts(of: file, path: "x.log")
      return parts.contains { $0.bytes.starts(with: "    #".utf8) }
    }
    #expect(isCut)
  }

  @Test func windowsTextComesInEveryForm() {
    let text = "windows-update/x/WindowsUpdate.log"
    var forms = Set<String>()
    for seed in 0..<200 as Range<UInt64> {
      let file = LogFile(
        header: [], records: (0..<80).map { LogRecord(time: $0, text: "\u{200E}line") }, traits: [.windows])
      let bytes = Noise(seed: seed, book: [], storm: nil).parts(of: file, path: text)[0].bytes
      let (returns, feeds) = (bytes.count { $0 == 13 }, bytes.count { $0 == 10 })
      forms.insert(
        bytes.starts(with: [0xff, 0xfe])
          ? "utf-16"
          : bytes.starts(with: [0xef, 0xbb])
            ? "mark" : returns == 0 ? "lf" : returns == feeds ? "crlf" : "mix")
      if bytes.last != 10 { forms.insert("cut") }
    }
    #expect(forms == ["utf-16", "mark", "lf", "crlf", "mix", "cut"])
  }

  @Test func utf16KeepsCharactersBeyondASCII() {
    #expect(Noise.utf16(Array("\u{200E}2".utf8)) == [0xff, 0xfe, 0x0e, 0x20, 0x32, 0x00])
  }

  @Test func rotatedPartsJoinToTheWhole() {
    let file = file([.rotates])
    let parts = noise(file).parts(of: file, path: "x.log")
    #expect(parts.count > 1)
    let whole = Noise.bytes(header: [], records: file.records)
    let joined = parts.reversed().flatMap(\.bytes)
    // The newest part may end in the middle of its last lines.
    let isPrefix = whole.starts(with: joined) && whole.count - joined.count < 60
    #expect(isPrefix)
    #expect(parts.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test func newPartsRepeatTheHeaderInForce() {
    let text = "#Software: x\n#Fields: a b\n1 2\n#Software: x\n#Fields: b a\n2 1\n"
    let bytes = Array(text.utf8)
    #expect(Noise.header(in: bytes[...], lines: 2) == Array("#Software: x\n#Fields: b a\n".utf8))
    #expect(Noise.header(in: bytes[..<30], lines: 2) == Array("#Software: x\n#Fields: a b\n".utf8))
    #expect(Noise.header(in: bytes[..<0], lines: 2).isEmpty)
  }

  @Test func proseStaysAsItIs() {
    let file = file([.prose, .shipped, .windows])
    let parts = noise(file).parts(of: file, path: "x.log")
    #expect(parts.count == 1)
    #expect(parts[0].bytes.filter { $0 == 10 }.count == 6_000)
  }
}
