import ProximateModel
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00Z"),
    (1_187_227_920_000_000_000, "2007-08-16T01:32:00Z"),
    (1_293_033_600_250_000_000, "2010-12-22T16:00:00.250Z"),
    (-1, "1969-12-31T23:59:59.999999999Z"),
    (951_782_400_000_001_000, "2000-02-29T00:00:00.000001Z"),
    (Int64.max, "2262-04-11T23:47:16.854775807Z"),
    (Int64.min, "1677-09-21T00:12:43.145224192Z"),
  ])
  func describesItselfInUTC(nanoseconds: Int64, text: String) {
    #expect(Instant(nanoseconds: nanoseconds).description == text)
  }

  @Test func fractionDigitsAreCutAndNotRounded() {
    let instant = Instant(nanoseconds: 999_999_999)
    #expect(instant.text(fractionDigits: 3) == "1970-01-01T00:00:00.999Z")
    #expect(instant.text(fractionDigits: 0) == "1970-01-01T00:00:00Z")
  }

  @Test func secondsBetweenTheEndsOfTimeAreInfinite() {
    #expect(Instant.distantPast.seconds(until: .distantFuture) == .infinity)
    #expect(Instant.distantFuture.seconds(until: .distantPast) == -.infinity)
    #expect(Instant.distantFuture.adding(seconds: 1) == .distantFuture)
  }

  @Test func intervalsKeepTheirEndsInOrder() {
    let interval = Interval(start: Instant(seconds: 5), end: Instant(seconds: 1))
    #expect(interval.end == interval.start)
    #expect(interval.overlaps(Interval(start: Instant(seconds: 5), end: Instant(seconds: 9))))
    #expect(!interval.overlaps(Interval(start: Instant(seconds: 6), end: Instant(seconds: 9))))
  }
}

@Suite struct CivilTimeTests {
  @Test func daysAndDatesAreInverse() {
    for days in stride(from: -200_000, through: 200_000, by: 37) {
      let date = CivilTime.date(days: days)
      #expect(CivilTime.days(year: date.year, month: date.month, day: date.day) == days)
      #expect(date.day <= CivilTime.daysInMonth(year: date.year, month: date.month))
    }
  }

  @Test func leapYears() {
    #expect(CivilTime.daysInMonth(year: 2000, month: 2) == 29)
    #expect(CivilTime.daysInMonth(year: 1900, month: 2) == 28)
    #expect(CivilTime.daysInMonth(year: 2024, month: 2) == 29)
  }
}
