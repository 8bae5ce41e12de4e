import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Zones and years")
struct ZoneTests {
  private func utc(_ zone: String, _ local: String) throws -> String {
    let bytes = [UInt8](local.utf8)
    let known = TimestampNotation.iso8601.read(bytes.span, at: 0, end: bytes.count)
    let reading = try #require(known)
    return Instant(nanoseconds: try Zone(zone).utc(local: reading.nanoseconds)).description
  }

  @Test(
    "Local times become UTC",
    arguments: [
      ("UTC", "2007-08-16 12:00:00", "2007-08-16T12:00:00Z"),
      ("+02:00", "2007-08-16 12:00:00", "2007-08-16T10:00:00Z"),
      ("-0330", "2007-08-16 12:00:00", "2007-08-16T15:30:00Z"),
      ("EET", "2007-12-16 12:00:00", "2007-12-16T10:00:00Z"),
      ("Europe/Tallinn", "2007-08-16 12:00:00", "2007-08-16T09:00:00Z"),
      ("Europe/Tallinn", "2007-12-16 12:00:00", "2007-12-16T10:00:00Z"),
      ("America/New_York", "2030-07-01 12:00:00", "2030-07-01T16:00:00Z"),
      ("Asia/Kathmandu", "2020-01-01 00:00:00", "2019-12-31T18:15:00Z"),
      // The hour that occurs twice is read as its first occurrence; the one that is skipped as before the change.
      ("Europe/Berlin", "2007-10-28 02:30:00", "2007-10-28T00:30:00Z"),
      ("Europe/Berlin", "2007-10-28 03:00:00", "2007-10-28T02:00:00Z"),
      ("Europe/Berlin", "2007-03-25 02:30:00", "2007-03-25T01:30:00Z"),
      ("Europe/Berlin", "2007-03-25 03:00:00", "2007-03-25T01:00:00Z"),
      ("America/Los_Angeles", "2010-12-22 08:04:17.033", "2010-12-22T16:04:17.033Z"),
    ])
  func local(zone: String, local: String, expected: String) throws {
    #expect(try utc(zone, local) == expected)
  }

  @Test(
    "Unknown zones are told",
    arguments: ["", "Mars/Olympus", "../../etc/passwd", "+25:00", "/etc/passwd", "UTC "])
  func unknown(zone: String) { #expect(throws: (any Error).self) { try Zone(zone) } }

  @Test(
    "The rule behind the last transition holds",
    arguments: ["Europe/Berlin", "America/New_York", "Australia/Sydney"])
  func footer(name: String) throws {
    let full = try #require(ZoneRules.named(name))
    let footers = [
      "Europe/Berlin": "\nCET-1CEST,M3.5.0,M10.5.0/3\n", "America/New_York": "\nEST5EDT,M3.2.0,M11.1.0\n",
      "Australia/Sydney": "\nAEST-10AEDT,M10.1.0,M4.1.0/3\n",
    ]
    let footer = try #require(footers[name])
    let rule = try #require(PosixZone(footer: [UInt8](footer.utf8)))
    var (times, offsets): ([Int64], [Int]) = ([1_200_000_000], [0, 0])
    rule.extend(&times, &offsets)
    let known = Dictionary(uniqueKeysWithValues: zip(full.transitions, full.offsets.dropFirst()))
    for (time, offset) in zip(times, offsets.dropFirst()).dropFirst()
    where time < 2_000_000_000 && time > 1_230_000_000 {
      #expect(known[time] == offset)
    }
    #expect(times.count > 180)
  }

  @Test(
    "Footers that are no rule",
    arguments: ["", "\n\n", "\nX\n", "\nCET-1CEST,M3.5\n", "\nCET-1CEST,M13.5.0,M10.5.0\n"])
  func badFooter(text: String) { #expect(PosixZone(footer: [UInt8](text.utf8)) == nil) }

  private func instant(_ text: String) -> Instant {
    let bytes = [UInt8](text.utf8)
    return Instant(
      nanoseconds: TimestampNotation.iso8601.read(bytes.span, at: 0, end: bytes.count)?.nanoseconds ?? 0)
  }

  @Test(
    "A year for times without one",
    arguments: [
      ("notAfter", "2007-08-20T00:00:00Z", "08-16T03:31:42", "2007-08-16T03:31:42Z"),
      ("notAfter", "2007-08-16T00:00:00Z", "08-16T23:59:59", "2007-08-16T23:59:59Z"),
      ("notAfter", "2007-08-16T00:00:00Z", "08-17T00:00:00", "2007-08-17T00:00:00Z"),
      ("notAfter", "2007-08-16T00:00:00Z", "08-17T00:00:01", "2006-08-17T00:00:01Z"),
      ("notAfter", "2008-01-02T00:00:00Z", "12-31T12:00:00", "2007-12-31T12:00:00Z"),
      ("notAfter", "2007-12-31T12:00:00Z", "01-01T00:00:00", "2008-01-01T00:00:00Z"),
      ("notAfter", "2007-08-16T00:00:00Z", "02-29T00:00:00", "2004-02-29T00:00:00Z"),
      ("nearest", "2007-12-30T00:00:00Z", "01-02T00:00:00", "2008-01-02T00:00:00Z"),
      ("nearest", "2008-01-02T00:00:00Z", "12-31T00:00:00", "2007-12-31T00:00:00Z"),
      ("nearest", "2007-08-16T00:00:00Z", "08-30T00:00:00", "2007-08-30T00:00:00Z"),
      ("nearest", "2007-08-16T00:00:00Z", "02-29T00:00:00", "2008-02-29T00:00:00Z"),
    ])
  func year(rule: String, reference: String, time: String, expected: String) {
    let reference = instant(reference)
    let year = YearReference(
      rule == "nearest" ? .nearest(to: reference) : .notAfter(reference), basis: .yearFromFile)
    let placeholder = instant("\(TimestampReading.placeholderYear)-\(time)Z").nanoseconds
    #expect(Instant(nanoseconds: year.resolve(placeholder)).description == expected)
  }

  @Test(
    "Words for severity",
    arguments: [
      ("INFO", 9), ("Warning", 13), ("warn", 13), ("ERR", 17), ("fatal", 21), ("CRITICAL", 21), ("crit", 18),
      ("emerg", 21), ("notice", 10), ("SEVERE", 17), ("FINEST", 1), ("Emergency", 21), ("Information", 9),
      ("informational", 9), ("informal", 0), ("", 0), ("x", 0), ("a very long word", 0),
    ] as [(String, UInt8)])
  func severity(word: String, expected: UInt8) {
    let bytes = [UInt8](word.utf8)
    let number = SeverityWord.number(bytes.span, 0..<bytes.count)
    #expect(number == expected)
  }
}
