import ProximateModel
import Testing

@testable import ProximateNormalise

/// What a notation makes of a text, as text: the instant, then `local` and `yearless` where they apply, `+n` for
/// bytes left over.
func reading(_ notation: String, _ text: String) -> String? {
  let bytes = [UInt8](text.utf8)
  guard let known = TimestampNotation(notation) else { return "no such notation" }
  guard let reading = known.read(bytes.span, at: 0, end: bytes.count) else { return nil }
  var result = Instant(nanoseconds: reading.nanoseconds).description
  if reading.needsZone { result += " local" }
  if reading.needsYear { result += " yearless" }
  if reading.end < bytes.count { result += " +\(bytes.count - reading.end)" }
  return result
}

@Suite("Time stamps")
struct TimestampTests {
  @Test(
    "The ISO-8601 family",
    arguments: [
      ("2007-08-16T03:07:12Z", "2007-08-16T03:07:12Z"),
      ("2007-08-16T03:07:12.117Z", "2007-08-16T03:07:12.117Z"),
      ("2007-08-16T03:07:12.117482913Z", "2007-08-16T03:07:12.117482913Z"),
      ("2007-08-16T03:07:12.1174829139Z", "2007-08-16T03:07:12.117482913Z"),
      ("2007-08-16 03:07:12,117", "2007-08-16T03:07:12.117Z local"),
      ("2007-08-16T03:07:12+02:00", "2007-08-16T01:07:12Z"),
      ("2007-08-16T03:07:12-0330", "2007-08-16T06:37:12Z"),
      ("2007-08-16T03:07:12+02", "2007-08-16T01:07:12Z"),
      ("2007-08-16 03:07:12 UTC", "2007-08-16T03:07:12Z"),
      ("2007-08-16 03:07:12 +0200", "2007-08-16T01:07:12Z"),
      ("2007-08-16 03:07:12 EEST", "2007-08-16T00:07:12Z"),
      ("2007-08-16 03:07:12 +02", "2007-08-16T01:07:12Z"),
      ("2007-08-16 03:07:12.117 -03", "2007-08-16T06:07:12.117Z"),
      ("2007-08-16 03:07:12 +0545", "2007-08-15T21:22:12Z"),
      ("2007-08-16 03:07:12 +02 x", "2007-08-16T03:07:12Z local +6"),
      ("2007-08-16 03:07:12 +2", "2007-08-16T03:07:12Z local +3"),
      ("2007-08-16 03:07:12 ERROR", "2007-08-16T03:07:12Z local +6"),
      ("2007/08/16 03:07:12", "2007-08-16T03:07:12Z local"),
      ("2007-08-16\t03:07:11:482", "2007-08-16T03:07:11.482Z local"),
      ("20070816T030712Z", "2007-08-16T03:07:12Z"),
      ("20070816.030712,117", "2007-08-16T03:07:12.117Z local"),
      ("2007-228T03:07:12Z", "2007-08-16T03:07:12Z"),
      ("2008-366 03:07:12,5", "2008-12-31T03:07:12.500Z local"),
      ("2007-08-16 03:07", "2007-08-16T03:07:00Z local"),
      ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
      ("2008-02-29T00:00:00Z", "2008-02-29T00:00:00Z"),
      ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z"),
    ])
  func iso(text: String, expected: String) { #expect(reading("iso8601", text) == expected) }

  @Test(
    "What is no ISO-8601 stamp",
    arguments: [
      "", "2007", "2007-08-16", "2007-13-01T00:00:00Z", "2007-02-29T00:00:00Z", "2007-08-16T24:00:00Z",
      "2007-08-16T03:60:00Z", "2007-08-16T03:07:61Z", "2007-08/16T03:07:12Z", "0001-01-01T00:00:00Z",
      "2007-366T03:07:12Z", "2007-000T03:07:12Z", "2007-228X03:07:12Z", "20070816.03071",
      "2007-08-16X03:07:12Z", "x007-08-16T03:07:12Z", "2007-08-16T", "2007-08-16T03", "2007-08-16T03:",
    ])
  func notISO(text: String) { #expect(reading("iso8601", text) == nil) }

  @Test(
    "RFC 3164 and what devices make of it",
    arguments: [
      ("Aug 16 03:31:42", "1972-08-16T03:31:42Z local yearless"),
      ("Aug  6 03:31:42 host", "1972-08-06T03:31:42Z local yearless +5"),
      ("Aug 6 03:31:42", "1972-08-06T03:31:42Z local yearless"),
      ("Feb 29 03:31:42.250", "1972-02-29T03:31:42.250Z local yearless"),
      ("Aug 16 2007 03:31:42", "2007-08-16T03:31:42Z local"),
      ("aug 16 2007 03:31:42.5 UTC", "2007-08-16T03:31:42.500Z"),
    ])
  func syslog(text: String, expected: String) { #expect(reading("rfc3164", text) == expected) }

  @Test(
    "What is no RFC 3164 stamp", arguments: ["Aug 16", "Agu 16 03:31:42", "Aug 32 03:31:42", "Aug 16 03:31"])
  func notSyslog(text: String) { #expect(reading("rfc3164", text) == nil) }

  @Test(
    "Epochs",
    arguments: [
      ("epoch_s", "1187227920", "2007-08-16T01:32:00Z"),
      ("epoch_s", "1187227920.25", "2007-08-16T01:32:00.250Z"),
      ("epoch_ms", "1187227920117", "2007-08-16T01:32:00.117Z"),
      ("epoch_us", "1187227920117482", "2007-08-16T01:32:00.117482Z"),
      ("epoch_ns", "1187227920117482913", "2007-08-16T01:32:00.117482913Z"),
      ("epoch", "1187227920", "2007-08-16T01:32:00Z"), ("epoch", "1187227920117", "2007-08-16T01:32:00.117Z"),
      ("epoch", "1187227920117482", "2007-08-16T01:32:00.117482Z"),
      ("epoch", "1187227920117482913", "2007-08-16T01:32:00.117482913Z"),
      ("epoch_s", "-1", "1969-12-31T23:59:59Z"),
    ])
  func epoch(notation: String, text: String, expected: String) {
    #expect(reading(notation, text) == expected)
  }

  @Test(
    "Numbers that are no time",
    arguments: [
      "", "-", "x", "99999999999999999999", "1.7e9", "99999999999", "1.70962e+09", "1.7096292001e+10",
      "1.7096292001e+12", "1.7096292001e-09", "1.7096292001e+0009", "0.17096292001e+09", "9.3000000001e+09",
      "17.096292001e+09", "-1.7096292001e+09",
    ])
  func notEpoch(text: String) { #expect(reading("epoch_s", text) == nil) }

  @Test(
    arguments: [
      ("epoch_s", "1.7096292001234567e+09", "2024-03-05T09:00:00.123456700Z"),
      ("epoch", "1.7096292001234567E9", "2024-03-05T09:00:00.123456700Z"),
      ("epoch", "1.615044157378332e+09\tINFO", "2021-03-06T15:22:37.378332Z +5"),
      ("epoch", "1.6150441574e+09", "2021-03-06T15:22:37.400Z"),
      ("epoch", "1.615044e+09", "2021-03-06T15:20:00Z"),
      ("epoch", "1.6150440001234567891e+09", "2021-03-06T15:20:00.123456789Z"),
    ])
  func `an epoch with an exponent is read digit by digit`(notation: String, text: String, expected: String) {
    #expect(reading(notation, text) == expected)
  }

  @Test func `a float in milliseconds is no epoch`() {
    #expect(reading("epoch_ms", "1.7096292001e+09") == nil)
  }

  @Test(
    "Other notations",
    arguments: [
      ("apache", "10/Oct/2000:13:55:36 -0700", "2000-10-10T20:55:36Z"),
      ("apache", "[10/Oct/2000:13:55:36 -0700]", "2000-10-10T20:55:36Z"),
      ("w3c", "2007-08-16 01:03:09", "2007-08-16T01:03:09Z"),
      ("klog", "I0102 15:04:05.123456", "1972-01-02T15:04:05.123456Z local yearless"),
      ("klog", "102 15:04:05.123456789", "1972-01-02T15:04:05.123456789Z local yearless"),
      ("%a %b %d %H:%M:%S.%f %Y", "Sun Dec 04 04:47:44.123456 2005", "2005-12-04T04:47:44.123456Z local"),
      ("%Y-%m-%d\t%H:%M:%S:%f", "2007-08-16\t03:07:11:482", "2007-08-16T03:07:11.482Z local"),
      ("%m/%d/%Y %I:%M:%S %p", "12/22/2010 5:06:41 PM", "2010-12-22T17:06:41Z local"),
      ("%m/%d/%Y %I:%M:%S %p", "12/22/2010 12:06:41 AM", "2010-12-22T00:06:41Z local"),
      ("%d-%b %H:%M %Z", "16-Aug 15:02 EET", "1972-08-16T13:02:00Z yearless"),
      ("%y%m%d %H%M%S", "081109 203615", "2008-11-09T20:36:15Z local"),
      ("%Y %j %T", "2008 061 01:02:03", "2008-03-01T01:02:03Z local"),
      ("%b %e %Y %R %z", "Aug  6 2007 03:31 +02:00", "2007-08-06T01:31:00Z"),
      ("%s", "1187227920", "2007-08-16T01:32:00Z"), ("%d/%m/%Y", "16/08/2007", "2007-08-16T00:00:00Z local"),
    ])
  func other(notation: String, text: String, expected: String) {
    #expect(reading(notation, text) == expected)
  }

  @Test(
    "Hexadecimal stamps",
    arguments: [
      ("epoch_hex", "65e6ee40.1d5a1b2c 0x7f", "2024-03-05T10:04:48.492444460Z +5"),
      ("epoch_hex", "65e6ee40.7a120 0x7f", "2024-03-05T10:04:48.500Z +5"),
      ("hex_date", "36020510110C,5", "2024-03-05T16:17:12Z local +2"),
      ("hex_date", "200A13080122", "2002-11-19T08:01:34Z local"),
    ])
  func hexadecimal(notation: String, text: String, expected: String) {
    #expect(reading(notation, text) == expected)
  }

  @Test(
    "What is no hexadecimal stamp",
    arguments: [
      ("epoch_hex", "65e6ee40"), ("epoch_hex", "65e6ee4.1d5a1b2c"), ("epoch_hex", "65e6ee40.ffffffff"),
      ("epoch_hex", "65e6ee40.ffff"), ("hex_date", "360C0510110C"), ("hex_date", "36020510110"),
      ("hex_date", "360205103C110"), ("hex_date", "36020510110G"),
    ])
  func notHexadecimal(notation: String, text: String) { #expect(reading(notation, text) == nil) }

  @Test("Formats that cannot be compiled", arguments: ["%Q", "%", "%H:%M", "hello", "%Y"])
  func notCompiled(text: String) { #expect(TimestampNotation(text) == nil) }

  @Test(
    "The smallest step that is told",
    arguments: [
      ("iso8601", "2007-08-16T03:07", 60_000_000_000), ("iso8601", "2007-08-16T03:07:12", 1_000_000_000),
      ("iso8601", "2007-08-16T03:07:12.1", 100_000_000), ("iso8601", "2007-08-16T03:07:12.117482", 1000),
      ("epoch_ms", "1187227920117", 1_000_000), ("epoch_s", "1187227920.5", 100_000_000),
      ("epoch_s", "1.7096292001234567e+09", 100), ("epoch_s", "1.615044e+09", 1_000_000_000),
      ("iso8601", "2007-08-16 03:07:12 PM", 1_000_000_000),
      ("%d/%m/%Y", "16/08/2007", 86_400_000_000_000),
    ])
  func resolution(notation: String, text: String, expected: Int64) {
    let bytes = [UInt8](text.utf8)
    let reading = TimestampNotation(notation)?.read(bytes.span, at: 0, end: bytes.count)
    #expect(reading?.resolution == expected)
    #expect(reading?.uncertainty == expected / 2)
  }

  @Test("No cut of a stamp, and no garbage, leads reading beyond its end")
  func garbage() {
    var random = SplitMix64(seed: 7)
    let notations = [
      "iso8601", "rfc3164", "apache", "epoch", "klog", "%a %b %d %H:%M:%S.%f %Y %Z", "%I%p%j%s%y",
    ]
    .compactMap { TimestampNotation($0) }
    let alphabet = [UInt8]("0123456789:-/.,TZ+ []AugSunPMpm@e\u{202f}\u{a0}".utf8)
    for _ in 0..<4000 {
      let bytes = (0..<random.below(34)).map { _ in alphabet[random.below(alphabet.count)] }
      let end = random.below(bytes.count + 1)
      let start = random.below(end + 1)
      for notation in notations {
        if let reading = notation.read(bytes.span, at: start, end: end) {
          #expect(reading.end <= end && reading.end > start)
        }
      }
    }
  }
}
