extension LiteralScanner {
  /// One pass over the text. The shape is passed on as constants so that each gets a loop of its own.
  @inline(__always)
  func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ table: GramTable, _ bits: UnsafeBufferPointer<UInt64>,
    into hits: inout [Int]
  ) {
    switch (table.shape.length, table.shape.stride) {
    case (4, 4): unsafe scan(text, table, bits, 4, 4, into: &hits)
    case (4, 2): unsafe scan(text, table, bits, 4, 2, into: &hits)
    case (3, 2): unsafe scan(text, table, bits, 3, 2, into: &hits)
    case (2, 2): unsafe scan(text, table, bits, 2, 2, into: &hits)
    case (2, 1): unsafe scan(text, table, bits, 2, 1, into: &hits)
    default: unsafe scan(text, table, bits, 1, 1, into: &hits)
    }
  }

  @inline(__always)
  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ table: GramTable, _ bits: UnsafeBufferPointer<UInt64>,
    _ length: Int,
    _ stride: Int, into hits: inout [Int]
  ) {
    guard let start = text.baseAddress, let allBits = bits.baseAddress, text.count >= length else { return }
    let last = text.count &- length
    let filter = unsafe allBits + table.firstBits
    let shift = table.shift
    var position = 0
    while position <= last {
      let gram = unsafe Self.gram(start + position, length)
      let hash = GramTable.hash(gram)
      let word = unsafe filter[Int(truncatingIfNeeded: hash &>> (shift &+ 6))]
      if GramTable.hasBits(word, hash, shift: shift) {
        unsafe look(text, at: position, table, gram, into: &hits)
      }
      position &+= stride
    }
  }

  @inline(__always)
  private static func gram(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let raw = unsafe UnsafeRawPointer(bytes)
    switch length {
    case 4: return unsafe UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)) | GramTable.caseBits
    case 3:
      let low = unsafe UInt32(UInt16(littleEndian: raw.loadUnaligned(as: UInt16.self)))
      return unsafe low | UInt32(bytes[2]) << 16 | 0x20_2020
    case 2: return unsafe UInt32(UInt16(littleEndian: raw.loadUnaligned(as: UInt16.self))) | 0x2020
    default: return unsafe UInt32(bytes[0]) | 0x20
    }
  }

  /// Compares the literals that may have a gram at a position.
  @inline(never)
  private func look(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, _ table: GramTable, _ gram: UInt32,
    into hits: inout [Int]
  ) {
    let bucket = table.firstStart + Int(GramTable.hash(gram) >> table.startShift)
    let range = Int(index.starts[bucket])..<Int(index.starts[bucket + 1])
    unsafe index.places.withUnsafeBufferPointer { places in
      for number in range where unsafe places[number].gram == gram {
        let place = unsafe places[number]
        guard unsafe hasSecond(place, table, text, from: position) else { continue }
        let entry = entries[Int(place.literal)]
        let start = position - Int(place.offset)
        if unsafe occurs(entry, in: text, at: start) { add(entry, to: &hits) }
      }
    }
  }

  /// Whether the place's further bytes stand where they should, in either case. Only grams of four bytes have any.
  @inline(__always)
  private func hasSecond(
    _ place: GramIndex.Place, _ table: GramTable, _ text: UnsafeBufferPointer<UInt8>, from position: Int
  ) -> Bool {
    guard table.shape.length == 4 else { return true }
    let start = position &+ Int(place.secondOffset)
    guard start >= 0, start &+ 4 <= text.count, let bytes = text.baseAddress else { return false }
    return unsafe Self.gram(bytes + start, 4) == place.second
  }

  private func occurs(_ entry: Entry, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + Int(entry.count) <= text.count else { return false }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<Int(entry.count) {
        let byte = unsafe text[start + offset]
        let wanted = unsafe bytes[Int(entry.start) + offset]
        guard byte == wanted || entry.ignoresCase && byte.lowercased == wanted else { return false }
      }
      return true
    }
  }

  /// Inserts the literal's sets where they belong.
  private func add(_ entry: Entry, to hits: inout [Int]) {
    for number in Int(entry.firstOwner)..<Int(entry.firstOwner + entry.ownerCount) {
      let set = Int(owners[number])
      var (low, high) = (0, hits.count)
      while low < high {
        let middle = (low + high) / 2
        if hits[middle] < set { low = middle + 1 } else { high = middle }
      }
      if low == hits.count || hits[low] != set { hits.insert(set, at: low) }
    }
  }
}
