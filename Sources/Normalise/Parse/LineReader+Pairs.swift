import ProximateModel

extension LineReader {
  /// Reads `key=value key="quoted value"`. Words without `=` are passed over. A line counts when it has the
  /// required keys, and at least two pairs when none is required.
  mutating func readPairs(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace,
    batch: inout EventBatch
  ) -> Bool {
    let end = range.upperBound
    // Many lines of other formats fall out here.
    guard text.contains(0x3d, from: range.lowerBound, end: end) else { return false }
    var p = range.lowerBound
    var pairs = 0
    while p < end {
      p = text.endOfBlanks(at: p, end: end)
      let start = p
      p = text.endOfKey(at: p, end: end)
      guard p < end else { break }
      guard text[p] == 0x3d, p > start else {
        p = text[p] == 0x22 ? JSONText.endOfString(text, p + 1, end).end + 1 : p + 1
        continue
      }
      let keyEnd = p
      let value = pairValue(text, &p, end, place, &batch)
      pairs += 1
      let hash = KeyTable.hash(text, start..<keyEnd, in: KeyTable.root)
      let entry = format.keys.index(hash: hash, text, start..<keyEnd)
      let role = entry >= 0 ? format.keys.entries[entry].role : FieldRole()
      seen |= role.required
      if !value.isEmpty, entry >= 0 || keepsAllFields {
        take(value, as: role, keyText: place.range(start, keyEnd), batch: &batch)
      }
      if entry < 0, !keepsAllFields, !value.isScratch {
        takeMeasure(
          value.lower - place.base..<value.upper - place.base, key: start..<keyEnd, text, place, batch: &batch
        )
      }
    }
    return seen & format.requiredMask == format.requiredMask && (format.requiredMask != 0 || pairs >= 2)
  }

  /// The value behind `=`; `p` ends behind it.
  @inline(__always)
  private mutating func pairValue(
    _ text: Span<UInt8>, _ p: inout Int, _ end: Int, _ place: TextPlace, _ batch: inout EventBatch
  ) -> TextRange {
    if text.byte(at: p + 1, end: end) == 0x22 {
      let start = p + 2
      let string = JSONText.endOfString(text, start, end)
      p = min(string.end + 1, end)
      return string.isEscaped
        ? JSONText.unescape(text, start..<string.end, into: &batch.scratch) : place.range(start, string.end)
    }
    let start = p + 1
    p = text.endOfWord(at: start, end: end)
    return place.range(start, p)
  }
}
