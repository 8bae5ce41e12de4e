import Testing

@testable import ProximatePatterns

@Suite struct UTF8TextTests {
  /// All sequences of up to three bytes from the borders of the ranges, and some of four, against the
  /// standard library.
  @Test func agreesWithTheStandardLibrary() {
    let borders: [UInt8] = [
      0, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ]
    for lead in borders {
      for second in borders {
        for third in borders {
          check([lead, second, third])
          check([lead, second, third, 0x80])
          check([lead, second, third, 0x80, 0x80])
          check([UInt8](repeating: 0x61, count: 15) + [lead, second, third, 0x80])
        }
      }
    }
  }

  private func check(_ bytes: [UInt8]) {
    let found = bytes.withUnsafeBufferPointer { UTF8Text.isValid($0, from: 0) }
    #expect(found == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
  }

  @Test func wantsToStartAtACharacter() {
    let bytes = Array("aé".utf8)
    let valid = (0...3).map { start in bytes.withUnsafeBufferPointer { UTF8Text.isValid($0, from: start) } }
    #expect(valid == [true, true, false, true])
  }
}
