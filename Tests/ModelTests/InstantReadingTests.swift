import ProximateModel
import Testing

@Suite struct InstantReadingTests {
  @Test(arguments: [
    ("2007-08-16", 1_187_222_400), ("2007-08-16T01:23", 1_187_227_380),
    ("2007-08-16 01:23:45", 1_187_227_425),
    ("2007-08-16T01:23:45Z", 1_187_227_425), ("2007-08-16T03:23:45+02:00", 1_187_227_425),
    ("2007-08-15T20:23:45-05:00", 1_187_227_425), ("1970-01-01T00:00:00Z", 0),
  ])
  func `times are read as people write them`(text: String, seconds: Int64) {
    #expect(Instant(rfc3339: text) == Instant(seconds: seconds))
  }

  @Test func `what an instant says of itself can be read again`() {
    for nanoseconds: Int64 in [0, 1, 999_999_999, 1_187_227_425_120_000_000, -1] {
      let instant = Instant(nanoseconds: nanoseconds)
      #expect(Instant(rfc3339: instant.description) == instant)
    }
  }

  @Test(arguments: [
    "", "yesterday", "2007-13-01", "2007-02-30", "2007-08-16T25:00", "2007-08-16T01:23:45.",
    "2007-08-16T01:23Zx",
    "2007-08-16T01:23+2", "07-08-16",
  ])
  func `anything else is no time`(text: String) { #expect(Instant(rfc3339: text) == nil) }
}
