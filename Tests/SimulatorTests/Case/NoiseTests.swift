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

  @Test func rotatedPartsJoinToTheWhole() {
    let file = file([.rotates])
    let parts = noise(file).parts(of: file, path: "x.log")
    #expect(parts.count > 1)
    let whole = Noise.bytes(header: [], records: file.records)
    #expect(parts.reversed().flatMap(\.bytes) == whole)
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
