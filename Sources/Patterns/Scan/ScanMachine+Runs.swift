extension ScanMachine {
  @inline(__always)
  func endOfExactly(_ step: ScanInstruction, from start: Int) -> Int? {
    let end = start + Int(step.a)
    guard end <= count else { return nil }
    let table = unsafe tables + Int(step.table)
    var position = start
    while position < end {
      guard unsafe table[Int(text[position])] != 0 else { return nil }
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
      let length = kind == 0 ? 0 : characterLength(at: position)
      if length == 0 { break }
      position += length
    }
    return position
  }

  /// The same, with characters counted, not bytes.
  func endOfCounted(_ step: ScanInstruction, from start: Int) -> Int? {
    let table = unsafe tables + Int(step.table)
    let most = Int(step.b)
    var position = start
    var characters = 0
    while position < count, characters < most {
      let kind = unsafe table[Int(text[position])]
      if kind == 0 { break }
      let length = kind == 1 ? 1 : characterLength(at: position)
      if length == 0 { break }
      position += length
      characters += 1
    }
    return characters >= Int(step.a) ? position : nil
  }

  /// Eight bytes at a time as long as there is neither a newline nor a byte beyond ASCII among them.
  @inline(__always)
  func endOfRest(from start: Int) -> Int {
    var position = start
    while true {
      while count - position >= 8 {
        let word = unsafe UnsafeRawPointer(text + position).loadUnaligned(as: UInt64.self)
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
      let length = byte < 0x80 ? 1 : characterLength(at: position)
      if length == 0 { break }
      position += length
      characters += 1
    }
    return position
  }

  /// The length of the valid UTF-8 sequence that begins here with a byte beyond ASCII, 0 when it is invalid
  /// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
  func characterLength(at position: Int) -> Int {
    let lead = unsafe text[position]
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, count - position >= length else { return 0 }
    let second = unsafe text[position + 1]
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    var index = 2
    while index < length {
      guard unsafe text[position + index] & 0xC0 == 0x80 else { return 0 }
      index += 1
    }
    return length
  }
}
