import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite struct StampMemoTests {
  private static let stamps = [
    "2024-02-29T23:59:58Z", "2024-02-29T23:59:60.25+02:00", "2024-02-29 23:59:07,123456789",
    "2024-02-29T23:59",
    "2024-02-29T23:59:7Z", "2024-02-29T23:59:61Z", "2024-02-29T23:59:08 +0100", "2024-02-29T23:59:08.5x",
    "2024-02-29T24:00:00Z", "2024/02/29T23:59:08Z", "2024-02-29T3:59:08Z1", "2024-02-29t23:59:08Z",
    "2024-02-29 11:59:08 PM", "2024-02-29 11:59:09 AM", "2024-02-29 11:59:10", "2024-02-29 11:59:11 pmap",
    "2024-02-29 11:59:12 +02", "2024-02-29 11:59:13\u{202f}PM", "2024-02-29 11:59:14 PST",
    "2024-02-30T23:59:08Z", "2024-02-29T23:59:0", "2024-02-29  23:59:08Z", "1500-02-28T23:59:08Z",
  ]
  private static let syslogStamps = [
    "Feb 28 23:59:59", "Feb 28 23:59:60", "Feb 29 00:00:01", "Feb  9 01:02:03", "Feb  9 01:02:61",
    "Feb  9 01:02:0x", "Feb 09 01:02:59", "Feb 9 01:02:03x", "Feb  9 25:02:03", "Dec 31 23:59:60",
    "Jan  1 00:00:00", "Jan 32 00:00:00",
  ]

  @Test func readsAsTheNotationDoes() {
    for first in Self.stamps {
      let kept = [UInt8](first.utf8)
      var memo = StampMemo()
      guard TimestampNotation.iso8601.read(kept.span, at: 0, end: kept.count) != nil else { continue }
      memo.keep(.iso8601, kept.span, at: 0, end: kept.count, year: nil)
      for stamp in Self.stamps {
        let text = [UInt8]((stamp + " text").utf8)
        for end in [stamp.utf8.count, text.count] {
          guard let found = memo.readISO(text.span, at: 0, end: end) else { continue }
          #expect(
            found == TimestampNotation.iso8601.read(text.span, at: 0, end: end), "\(stamp) after \(first)")
        }
      }
    }
  }

  @Test func remembersMinutes() {
    let text = [UInt8]("2024-02-29T23:59:08.250Z".utf8)
    var memo = StampMemo()
    #expect(memo.readISO(text.span, at: 0, end: text.count) == nil)
    memo.keep(.iso8601, text.span, at: 0, end: text.count, year: nil)
    #expect(memo.readISO(text.span, at: 0, end: text.count)?.nanoseconds == 1_709_251_148_250_000_000)
  }

  /// Around the moments at which the rules go from one year to another.
  @Test(arguments: 0..<UInt64(10))
  func givesTheYearsThatTheClockDoes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var hits = 0
    for _ in 0..<200 {
      let instant = Instant(
        nanoseconds: 1_709_164_770_000_000_000 + Int64(random.next() % 4_000_000) * 100_000_000)
      let rule: YearReference.Rule = random.next() % 2 == 0 ? .nearest(to: instant) : .notAfter(instant)
      let clock = SourceClock(year: YearReference(rule, basis: .none))
      var memo = StampMemo()
      for stamp in Self.syslogStamps {
        let text = [UInt8](stamp.utf8)
        let plain = TimestampNotation.rfc3164.read(text.span, at: 0, end: text.count)
        if let found = memo.readSyslog(text.span, at: 0, end: text.count) {
          hits += 1
          #expect(found.reading == plain)
          #expect(
            plain.map { clock.time(of: $0, zone: nil) }
              == clock.time(of: found.reading, zone: nil, yearShift: found.shift), "\(stamp) by \(rule)")
        }
        guard plain != nil else { continue }
        memo.keep(.rfc3164, text.span, at: 0, end: text.count, year: clock.year)
        let again = memo.readSyslog(text.span, at: 0, end: text.count)
        #expect(again.map(\.reading) == nil || again?.reading == plain)
        if let again, let plain {
          hits += 1
          #expect(
            clock.time(of: plain, zone: nil)
              == clock.time(of: again.reading, zone: nil, yearShift: again.shift), "\(stamp) by \(rule)")
        }
      }
    }
    #expect(hits > 1000)
  }
}
