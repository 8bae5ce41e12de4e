import Testing

@testable import ProximateIngest

/// The end of a rotated log that stands again at the beginning of the next one is found, wherever chunks are cut.
@Suite struct RotationOverlapTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func lines(_ range: Range<Int>) -> [UInt8] {
    Array(range.map { "2025-03-04T08:\(10 + $0 / 60 % 50):\(10 + $0 % 50)Z line \($0)\n" }.joined().utf8)
  }

  private func overlap(_ older: [UInt8], _ newer: [UInt8], gzip: Bool = false) throws -> UInt64 {
    _ = try directory.write(gzip ? try directory.gzip(older) : older, to: "app.log.1")
    _ = try directory.write(newer, to: "app.log")
    let pairs = RotationSet.neighbours(of: Discovery(paths: [directory.path]).files)
    #expect(pairs.map(\.newer.name) == ["app.log"])
    return try RotationOverlap.repeatedBytes(
      of: #require(pairs.first).newer, in: #require(pairs.first).older)
  }

  @Test(arguments: [2, 40, 9000])
  func `The repeated bytes are counted, compressed or not`(count: Int) throws {
    let whole = lines(0..<20_000)
    let expected = UInt64(lines(20_000 - count..<20_000).count)
    for gzip in [false, true] {
      #expect(try overlap(whole, lines(20_000 - count..<20_100), gzip: gzip) == expected)
    }
  }

  @Test func `A last line that was cut counts as far as it goes`() throws {
    let older = Array(lines(0..<50).dropLast(7))
    #expect(try overlap(older, lines(40..<90)) == UInt64(older.count - lines(0..<40).count))
  }

  @Test func `Nothing is found where nothing is repeated`() throws {
    #expect(try overlap(lines(0..<50), lines(50..<90)) == 0)
    // A line of the older file, but not what follows it there.
    #expect(try overlap(lines(0..<50), lines(40..<41) + lines(60..<90)) == 0)
    #expect(try overlap(Array("a\nstarted\n".utf8), Array("started\nb\n".utf8)) == 0)
    #expect(try overlap(Array("a\nstarted\nup\n".utf8), Array("started\nup\nb\n".utf8)) == 11)
    #expect(try overlap(lines(0..<50), []) == 0)
  }
}
