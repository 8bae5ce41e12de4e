import Testing

@testable import ProximatePatterns

@Suite struct MarkedPlacesTests {
  @Test(arguments: 0..<UInt64(20))
  func `agrees with the obvious search`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let length = Int.random(in: 0...100, using: &random)
      let text = (0..<length).map { _ in random.pick(Array("ab=:-".utf8)) }
      var places = [UInt16](repeating: 0, count: text.count)
      let count = text.withUnsafeBufferPointer { text in
        places.withUnsafeMutableBufferPointer {
          unsafe MarkedPlaces.find((0x3d, 0x3a, 0x2d), in: text, into: $0)
        }
      }
      let wanted = text.indices.filter { [0x3d, 0x3a, 0x2d].contains(text[$0]) }
      #expect(places.prefix(count).map { Int($0) } == wanted)
    }
  }
}
