import Testing

@testable import ProximateReport

/// Where a text holds a time.
@Suite struct TimeTextTests {
  @Test(arguments: [
    ("at 2007-08-16T01:05:51Z it fell", "2007-08-16T01:05:51Z"),
    ("2007-08-16T01:05:51.250Z", "2007-08-16T01:05:51.250Z"),
    ("2007-08-16T01:05:51 2007-08-16T01:05:52Z.", "2007-08-16T01:05:52Z"),
    ("12007-08-16T01:05:51Z", "2007-08-16T01:05:51Z"), ("“2007-08-16T01:05:51Z”", "2007-08-16T01:05:51Z"),
    ("2007-08-16T01:05:51.Z", nil), ("2007-08-16 01:05:51Z", nil), ("2007-08-16T01:05:5", nil), ("", nil),
    ("2007-08-16T01:05:51+02:00", nil),
  ])
  func theFirstTimeOfATextIsFound(text: String, time: String?) {
    #expect(TimeText.first(in: text[...]).map { String(text[$0]) } == time)
  }
}
