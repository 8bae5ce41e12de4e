import ProximateModel

/// Gives small numbers to texts of the logs (components, hosts, groups), without making a string of any text
/// that was seen before.
struct TextPool {
  /// The texts by their numbers; 0 is "".
  private(set) var texts = [""]
  /// Spellings as bytes, one after the other. Several spellings may decode to one text when they are no UTF-8.
  private var bytes: [UInt8] = []
  private var spellings: [Spelling] = []
  private var slots = [UInt32](repeating: 0, count: 64)
  private var numbers = ["": 0]
  /// The spellings met last, by a few of their bytes; -1 for none.
  private var recent = [Int32](repeating: -1, count: 256)

  private struct Spelling {
    var start: Int
    var count: Int
    var hash: UInt64
    var number: Int
  }

  /// How many spellings are known.
  var spellingCount: Int { spellings.count }

  /// A text is told from others by this many bytes: names are short, and what is longer was parsed wrongly.
  static let textLimit = 128

  /// The number of a text. `hint` remembers the spelling, since most rows repeat what the row before said.
  @inline(__always)
  mutating func number(of text: UnsafeBufferPointer<UInt8>, hint: inout Int) -> Int {
    if text.isEmpty { return 0 }
    let text = UnsafeBufferPointer(rebasing: text[..<min(text.count, Self.textLimit)])
    if hint >= 0, hint < spellings.count, isSpelled(spellings[hint], text) { return spellings[hint].number }
    let place = Self.place(of: text)
    let known = Int(recent[place])
    if known >= 0, isSpelled(spellings[known], text) {
      hint = known
    } else {
      hint = spellingNumber(text)
      recent[place] = Int32(truncatingIfNeeded: hint)
    }
    return spellings[hint].number
  }

  /// Where in `recent` a text's spelling is looked for: by its length, its first bytes and its last ones.
  @inline(__always)
  private static func place(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let (raw, count) = (UnsafeRawBufferPointer(text), text.count)
    var key = UInt64(count)
    if count >= 8 {
      key ^= raw.loadUnaligned(as: UInt64.self) &* 0xff51_afd7_ed55_8ccd
      key ^= raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else {
      key ^= word(raw, 0, count)
    }
    return Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 56)
  }

  private mutating func spellingNumber(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let value = StableHash.ofWords(text)
    var slot = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[slot] != 0 {
      let spelling = spellings[Int(slots[slot]) - 1]
      if spelling.hash == value, isSpelled(spelling, text) { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(text, hash: value, at: slot)
  }

  private func isSpelled(_ spelling: Spelling, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard spelling.count == text.count else { return false }
    return bytes.withUnsafeBytes { known in
      let text = UnsafeRawBufferPointer(text)
      var i = 0
      while i + 8 <= spelling.count {
        let word = known.loadUnaligned(fromByteOffset: spelling.start + i, as: UInt64.self)
        if word != text.loadUnaligned(fromByteOffset: i, as: UInt64.self) { return false }
        i += 8
      }
      let rest = spelling.count - i
      return Self.word(known, spelling.start + i, rest) == Self.word(text, i, rest)
    }
  }

  /// Fewer than eight bytes as a number: two halves, which overlap, where there are four or more.
  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)
      let high = bytes.loadUnaligned(fromByteOffset: start + count - 4, as: UInt32.self)
      return UInt64(low) | UInt64(high) << 32
    }
    var word: UInt64 = 0
    for i in 0..<count { word = word << 8 | UInt64(bytes[start + i]) }
    return word
  }

  private mutating func insert(_ text: UnsafeBufferPointer<UInt8>, hash: UInt64, at slot: Int) -> Int {
    let string = String(decoding: text, as: UTF8.self)
    let number = numbers[string] ?? texts.count
    if number == texts.count {
      texts.append(string)
      numbers[string] = number
    }
    spellings.append(Spelling(start: bytes.count, count: text.count, hash: hash, number: number))
    bytes.append(contentsOf: text)
    slots[slot] = UInt32(spellings.count)
    if spellings.count * 2 > slots.count { grow() }
    return spellings.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, spelling) in spellings.enumerated() {
      var slot = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
