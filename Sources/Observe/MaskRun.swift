/// The masking of one message: a single pass over its bytes.
struct MaskRun {
  private let text: UnsafeBufferPointer<UInt8>
  private let classes: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableBufferPointer<UInt8>
  /// Start and end in the text of each variable part, in pairs; as many as there is room for.
  private let parts: UnsafeMutableBufferPointer<UInt16>
  private let end: Int
  /// How much of the output is written.
  private(set) var length = 0
  /// How many variable parts there are.
  private(set) var partCount = 0
  /// Where the last `<*>` ends in the output, when nothing but connectors follows it; else -1.
  private var maskEnd = -1
  private var position = 0

  init(
    text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<UInt8>,
    output: UnsafeMutableBufferPointer<UInt8>, parts: UnsafeMutableBufferPointer<UInt16>
  ) {
    self.text = text
    self.classes = classes
    self.output = output
    self.parts = parts
    end = min(text.count, SignatureMask.textLimit)
  }

  mutating func mask() {
    while position < end {
      let byte = text[position]
      let kind = classes[Int(byte)]
      if kind & ByteClass.word != 0 {
        maskWord()
      } else if kind == ByteClass.space {
        maskSpace()
      } else if byte == 0x0a || byte == 0x0d {
        break
      } else if byte != UInt8(ascii: "/") || !maskPath() {
        if kind != ByteClass.connector { maskEnd = -1 }
        write(byte)
        position += 1
      }
    }
    while length > 0, output[length - 1] == 0x20 { length -= 1 }
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    output[length] = byte
    length += 1
  }

  private mutating func maskSpace() {
    if length > 0, output[length - 1] != 0x20 { write(0x20) }
    maskEnd = -1
    position += 1
  }

  private mutating func maskWord() {
    let (start, written) = (position, length)
    // Written as it is read, and taken back when it turns out to be a variable part; in variables, as most bytes of a
    // message are read here.
    var (place, count, kinds) = (position, length, UInt8(0))
    while place < end {
      let byte = text[place]
      let kind = classes[Int(byte)] & ByteClass.word
      if kind == 0, byte != UInt8(ascii: "-") || place == start || text[place - 1] != UInt8(ascii: "_") {
        break
      }
      kinds |= kind
      output[count] = byte
      (place, count) = (place + 1, count + 1)
    }
    (position, length) = (place, count)
    let isHexGroup = kinds == ByteClass.hexLetter && position - start <= 12
    if kinds & ByteClass.digit != 0 || (isHexGroup && (maskEnd >= 0 || skipHexGroups())) {
      length = written
      writeMask(from: start)
    } else {
      maskEnd = -1
    }
  }

  /// Writes `<*>`, or lets the one before it stand for this value as well.
  private mutating func writeMask(from start: Int) {
    if maskEnd >= 0 {
      length = maskEnd
      if 2 * partCount <= parts.count { parts[2 * partCount - 1] = UInt16(truncatingIfNeeded: position) }
      return
    }
    if length > 0, output[length - 1] == UInt8(ascii: "-") || output[length - 1] == UInt8(ascii: "+"),
      length == 1 || classes[Int(output[length - 2])] & ByteClass.word == 0
    {
      length -= 1
    }
    write(UInt8(ascii: "<"))
    write(UInt8(ascii: "*"))
    write(UInt8(ascii: ">"))
    maskEnd = length
    partCount += 1
    if 2 * partCount <= parts.count {
      parts[2 * partCount - 2] = UInt16(truncatingIfNeeded: start)
      parts[2 * partCount - 1] = UInt16(truncatingIfNeeded: position)
    }
  }

  /// After a group of hexadecimal letters: goes on to the end of groups joined by `-` or `:` when there are at
  /// least two more and one has a digit (`ab:cd:ef:01`, `abcdabcd-abcd-4e5f-...`).
  private mutating func skipHexGroups() -> Bool {
    guard position < end, text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: ":") else {
      return false
    }
    let joint = text[position]
    var (i, joints, hasDigit) = (position, 0, false)
    while i < end {
      let kind = classes[Int(text[i])]
      if text[i] == joint {
        joints += 1
      } else if kind & (ByteClass.hexLetter | ByteClass.digit) == 0 {
        break
      }
      hasDigit = hasDigit || kind == ByteClass.digit
      i += 1
    }
    let endsInside = i < end && classes[Int(text[i])] & ByteClass.word != 0
    guard joints >= 2, hasDigit, !endsInside else { return false }
    position = text[i - 1] == joint ? i - 1 : i
    return true
  }

  /// At a slash: masks a path, or what follows `://`. False when neither begins here.
  private mutating func maskPath() -> Bool {
    let isAddress =
      position + 1 < end && position > 0 && text[position - 1] == UInt8(ascii: ":")
      && text[position + 1] == UInt8(ascii: "/")
    if isAddress {
      write(UInt8(ascii: "/"))
      write(UInt8(ascii: "/"))
      let start = position
      position = pathEnd(from: position + 2)
      maskEnd = -1
      writeMask(from: start)
      return true
    }
    guard position == 0 || classes[Int(text[position - 1])] & (ByteClass.word | ByteClass.connector) == 0
    else {
      return false
    }
    let stop = pathEnd(from: position + 1)
    guard text[(position + 1)..<stop].dropLast().contains(UInt8(ascii: "/")) else { return false }
    let start = position
    position = stop
    writeMask(from: start)
    return true
  }

  private func pathEnd(from start: Int) -> Int {
    var i = start
    while i < end, text[i] >= 0x20, classes[Int(text[i])] & (ByteClass.space | ByteClass.closing) == 0 {
      i += 1
    }
    while i > start, ".:,".utf8.contains(text[i - 1]) { i -= 1 }
    return i
  }
}
