extension ScanMachine {
  /// Eight bytes at a time, see `ByteShape`.
  @inline(__always)
  func hasShape(_ step: ScanInstruction, from start: Int, to end: Int) -> Bool {
    guard end <= count else { return false }
    var shape = unsafe shapes + Int(step.table)
    var position = start
    while position < end {
      let word = word(at: position)
      let tooHigh = unsafe word &+ shape[1]
      let notTooLow = unsafe word &+ shape[0]
      guard unsafe (word | tooHigh | ~notTooLow) & shape[2] == 0 else { return false }
      unsafe shape += ByteShape.wordsPerStep
      position &+= 8
    }
    return true
  }

  /// Eight bytes of the text, without carries where they are not ASCII; zeros behind its end.
  @inline(__always)
  private func word(at position: Int) -> UInt64 {
    if count &- position >= 8 {
      return unsafe UInt64(littleEndian: UnsafeRawPointer(text + position).loadUnaligned(as: UInt64.self))
    }
    var word: UInt64 = 0
    var index = count
    while index > position {
      index &-= 1
      word = unsafe word << 8 | UInt64(text[index])
    }
    return word
  }

  /// -1 when another character is among them.
  @inline(__always)
  func endOfExactly(_ step: ScanInstruction, from start: Int) -> Int {
    let end = start + Int(step.a)
    guard end <= count else { return -1 }
    let table = unsafe tables + Int(step.table)
    var position = start
    while position < end {
      guard unsafe table[Int(text[position])] != 0 else { return -1 }
      position += 1
    }
    return end
  }

  @inline(__always)
  func endOfRun(_ step: ScanInstruction, from start: Int) -> Int {
    let table = unsafe tables + Int(step.table)
    var position = start
    while position < count, unsafe table[Int(text[position])] != 0 { position += 1 }
    return position
  }

  /// An invalid sequence ends the run, as it matches nothing.
  @inline(__always)
  func endOfText(_ step: ScanInstruction, from start: Int) -> Int {
    let table = unsafe tables + Int(step.table)
    var position = start
    while position < count {
      let kind = unsafe table[Int(text[position])]
      if kind == 1 {
        position += 1
        continue
      }
      let length = kind == 0 ? 0 : unsafe UTF8Text.characterLength(text, at: position, count)
      if length == 0 { break }
      position += length
    }
    return position
  }

  /// The same, with characters counted, not bytes; -1 when there are too few.
  func endOfCounted(_ step: ScanInstruction, from start: Int) -> Int {
    let table = unsafe tables + Int(step.table)
    let most = Int(step.b)
    var position = start
    var characters = 0
    while position < count, characters < most {
      let kind = unsafe table[Int(text[position])]
      if kind == 0 { break }
      let length = kind == 1 ? 1 : unsafe UTF8Text.characterLength(text, at: position, count)
      if length == 0 { break }
      position += length
      characters += 1
    }
    return characters >= Int(step.a) ? position : -1
  }

  /// Eight bytes at a time as long as there is neither a newline nor a byte beyond ASCII among them.
  @inline(__always)
  func endOfRest(from start: Int) -> Int {
    var position = start
    while true {
      while count - position >= 8 {
        let word = word(at: position)
        let newlines = word ^ 0x0A0A_0A0A_0A0A_0A0A
        // The usual test for a zero byte; it may also see one above a zero byte, which is as well here.
        let zeros = (newlines &- 0x0101_0101_0101_0101) & ~newlines
        if (zeros | word) & 0x8080_8080_8080_8080 != 0 { break }
        position += 8
      }
      guard let next = endOfFewCharacters(from: position) else { return position }
      if next == position { return position }
      position = next
    }
  }

  /// Up to eight characters on, so that the loop above gets another chance; nil at the end of the text.
  private func endOfFewCharacters(from start: Int) -> Int? {
    guard start < count else { return nil }
    var position = start
    var characters = 0
    while position < count, characters < 8 {
      let byte = unsafe text[position]
      if byte == UInt8(ascii: "\n") { break }
      let length = byte < 0x80 ? 1 : unsafe UTF8Text.characterLength(text, at: position, count)
      if length == 0 { break }
      position += length
      characters += 1
    }
    return position
  }
}
