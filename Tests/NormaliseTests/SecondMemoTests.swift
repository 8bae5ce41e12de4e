import Testing

@testable import ProximateNormalise

@Suite struct SecondMemoTests {
  private func read(
    _ text: String, _ notation: TimestampNotation, _ memo: inout SecondMemo
  ) -> (memo: TimestampReading?, notation: TimestampReading?) {
    let bytes = Array("at \(text) in".utf8)
    let (start, end) = (3, bytes.count - 3)
    let known = memo.read(1, bytes.span, at: start, end: end)
    let reading = notation.read(bytes.span, at: start, end: end)
    if known == nil, let reading { memo.keep(reading, of: notation, 1, bytes.span, at: start, end: end) }
    return (known, reading)
  }

  @Test(arguments: [
    ("%m/%d/%Y %I:%M:%S %p", "03/05/2024 10:11:", " PM"), ("%d %b %Y %H:%M:%S", "5 Mar 2024 10:11:", ""),
    ("%b %d %H:%M:%S %Y %z", "Mar  5 10:11:", " 2024 +0100"), ("apache", "05/Mar/2024:10:11:", " +0200"),
    ("apache", "[05/Mar/2024:10:11:", " +0200]"), ("%y%m%d %H%M%S", "240305 1011", ""),
  ])
  func `of the same minute every second is as the notation reads it`(
    name: String, before: String, behind: String
  ) throws {
    let notation = try #require(TimestampNotation(name))
    var memo = SecondMemo()
    #expect(read("\(before)33\(behind)", notation, &memo).memo == nil)
    for second in 0..<60 {
      let digits = second < 10 ? "0\(second)" : "\(second)"
      let found = read("\(before)\(digits)\(behind)", notation, &memo)
      #expect(found.memo != nil && found.memo == found.notation)
    }
    #expect(read("\(before)60\(behind)", notation, &memo).memo == nil)
    #expect(read("\(before)6x\(behind)", notation, &memo).memo == nil)
  }

  @Test func `another minute, another format and a fraction are not what was kept`() throws {
    let notation = try #require(TimestampNotation("%d.%m.%Y %H:%M:%S"))
    var memo = SecondMemo()
    _ = read("05.03.2024 10:11:12", notation, &memo)
    #expect(read("05.03.2024 10:12:13", notation, &memo).memo == nil)
    let bytes = Array("05.03.2024 10:12:14".utf8)
    #expect(memo.read(1, bytes.span, at: 0, end: bytes.count) != nil)
    #expect(memo.read(2, bytes.span, at: 0, end: bytes.count) == nil)
    let fraction = try #require(TimestampNotation("%d.%m.%Y %H:%M:%S.%f"))
    var other = SecondMemo()
    _ = read("05.03.2024 10:11:12.5", fraction, &other)
    #expect(read("05.03.2024 10:11:13.5", fraction, &other).memo == nil)
  }
}
