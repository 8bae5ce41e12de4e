import Testing

@testable import ProximateModel

@Suite struct StableHashTests {
  @Test func isTheSameInEveryProcess() {
    var hash = StableHash()
    hash.combine("proximate")
    hash.combine(42)
    #expect(hash.value == 7_353_330_988_515_634_986)
  }

  @Test(arguments: [0, 1, 0xff, 0x1234_5678, 0xffff_ffff, 0x1_0000_0000, 0xff00_0000_0000_0000, .max])
  func `an integer is its eight bytes, however many of them are zeros`(value: UInt64) {
    var (whole, bytes) = (StableHash(), StableHash())
    whole.combine(value)
    for shift in 0..<UInt64(8) { bytes.combine(byte: UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    #expect(whole.value == bytes.value)
  }
}
