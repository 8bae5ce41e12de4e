import ProximateModel
import Testing

@testable import ProximateObserve

/// The rules of identifiers once more, as they are written, over every word of a text.
private enum PlainIdentifiers {
  static let keys = [
    "requestid", "reqid", "traceid", "correlationid", "messageid", "msgid", "spanid", "transactionid", "txid",
    "invocationid", "operationid",
  ]

  static func find(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var (found, i): ([String], Int) = ([], 0)
    while i < bytes.count {
      guard isWord(bytes[i]) else {
        i += 1
        continue
      }
      let start = i
      while i < bytes.count, isWord(bytes[i]) { i += 1 }
      let word = String(decoding: bytes[start..<i], as: UTF8.self)
      let digits = word.utf8.count { (0x30...0x39).contains($0) }
      guard (12...64).contains(word.utf8.count), digits >= 4 else { continue }
      if word.hasPrefix("req-") || hasKey(Array(bytes[..<start])) { found.append(word) }
    }
    return Array(found.prefix(4))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte < 0x80 && (scalar.properties.isAlphabetic || scalar == "-" || ("0"..."9").contains(scalar))
  }

  private static func hasKey(_ before: [UInt8]) -> Bool {
    var rest = before
    let quotes: [UInt8] = [0x22, 0x27]
    if let last = rest.last, quotes.contains(last) { rest.removeLast() }
    if rest.last == 0x20 { rest.removeLast() }
    guard rest.count > 1, rest.last == 0x3d || rest.last == 0x3a else { return false }
    rest.removeLast()
    if rest.last == 0x20, rest.count > 1 { rest.removeLast() }
    if let last = rest.last, quotes.contains(last), rest.count > 1 { rest.removeLast() }
    // Its last letter stands at its very end.
    guard rest.last.map({ $0 | 0x20 }) == UInt8(ascii: "d") else { return false }
    let letters = String(decoding: rest.filter { !"-._".utf8.contains($0) }, as: UTF8.self).lowercased()
    if keys.contains(where: letters.hasSuffix) { return true }
    let text = String(decoding: rest, as: UTF8.self).lowercased()
    guard letters.hasSuffix("rid"), text.hasSuffix("rid") else { return false }
    guard let last = text.dropLast(3).utf8.last else { return true }
    return !("a"..."z").contains(Unicode.Scalar(last)) && !"-._".utf8.contains(last)
  }
}

@Suite struct IdentifierScanTests {
  private let pieces = [
    "request_id", "traceId", "x-message-id", "rid", "grid", "user", "id", "req-", "txid", "op.eration_id",
    "=", ":",
    " ", "\"", "'", "-", "58bcfffedcf18301", "0123456789ab", "abcdefghijkl", "req-0123-4567", "12", "é",
  ]

  @Test(arguments: 0..<UInt64(20))
  func `agrees with the rules as they are written`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces[Int(random.next() % 22)] }
        .joined()
      let wanted = PlainIdentifiers.find(in: text).map { word in
        Array(word.utf8).withUnsafeBufferPointer { StableHash.ofWords($0) }
      }
      var found: [UInt64] = []
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        IdentifierScan().forEachIdentifier(in: bytes) { found.append($0) }
      }
      #expect(found == wanted, "\(text)")
    }
  }

  @Test(arguments: 0..<40)
  func `a hash takes the last bytes as one number`(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: 7 * $0 + 1) }
    var state = UInt64(length) &* 0x9e37_79b9_7f4a_7c15
    var i = 0
    while i + 8 <= length {
      let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[i + $1]) << UInt64(8 * $1) }
      state = StableHash.mix(state ^ word) &+ 0x2545_f491_4f6c_dd1d
      i += 8
    }
    let rest = bytes[i...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    #expect(bytes.withUnsafeBufferPointer { StableHash.ofWords($0) } == StableHash.mix(state ^ rest))
  }
}
