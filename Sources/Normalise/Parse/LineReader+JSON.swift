import ProximateModel

/// How reading an object ended.
enum JSONOutcome {
  case complete
  /// The text ended within it.
  case truncated
  case malformed
}

extension LineReader {
  /// Objects are entered this deep for known paths; what lies deeper stays text.
  static let depthLimit = 64

  /// Reads the JSON object of a line. A line that ends early (cut by a rotation or for its length) counts when it
  /// has shown all keys that the format requires, and it requires some.
  mutating func readJSON(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace,
    batch: inout EventBatch
  ) -> Bool {
    let end = range.upperBound
    let start = text.endOfBlanks(at: range.lowerBound, end: end)
    guard text.byte(at: start, end: end) == 0x7b else { return false }
    let object = readObject(
      format.keys, text, start, end, place, path: KeyTable.root, prefix: TextRange(0, 0), depth: 1,
      batch: &batch)
    guard seen & format.requiredMask == format.requiredMask else { return false }
    switch object.outcome {
    case .complete: return text.endOfBlanks(at: object.end, end: end) == end
    case .truncated: return format.requiredMask != 0
    case .malformed: return false
    }
  }

  /// Reads an object from the brace at `start` on; returns how it ended, and the position behind it.
  private mutating func readObject(
    _ keys: KeyTable, _ text: Span<UInt8>, _ start: Int, _ end: Int, _ place: TextPlace, path: UInt64,
    prefix: TextRange, depth: Int, batch: inout EventBatch
  ) -> (outcome: JSONOutcome, end: Int) {
    var p = JSONText.endOfSpace(text, start + 1, end)
    if text.byte(at: p, end: end) == 0x7d { return (.complete, p + 1) }
    while p < end {
      guard text[p] == 0x22 else { return (.malformed, p) }
      let keyStart = p + 1
      let keyEnd = JSONText.endOfString(text, keyStart, end).end
      p = JSONText.endOfSpace(text, keyEnd + 1, end)
      guard p < end else { return (.truncated, end) }
      guard text[p] == 0x3a else { return (.malformed, p) }
      p = JSONText.endOfSpace(text, p + 1, end)
      guard p < end else { return (.truncated, end) }
      let hash = KeyTable.hash(text, keyStart..<keyEnd, in: path)
      let entry = keys.index(hash: hash, text, keyStart..<keyEnd)
      let role = entry >= 0 ? keys.entries[entry].role : FieldRole()
      seen |= role.required
      let value: (outcome: JSONOutcome, end: Int)
      let object = entry >= 0 && keys.entries[entry].isParent ? startOfObject(text, p, end) : -1
      if object >= 0, depth < Self.depthLimit {
        let inner = keepsAllFields ? keyPath(prefix, place.range(keyStart, keyEnd), text, &batch) : prefix
        let read = readObject(
          keys, text, object, end, place, path: hash, prefix: inner, depth: depth + 1, batch: &batch)
        // The rest of an array is passed over.
        value = object == p || read.outcome != .complete ? read : JSONText.endOfValue(text, p, end)
      } else {
        let key = place.range(keyStart, keyEnd)
        let start = p
        value = readValue(text, p, end, place, role: role, key: key, prefix: prefix, batch: &batch)
        if !role.isUsed, !keepsAllFields, value.outcome == .complete {
          takeMeasure(start..<value.end, key: keyStart..<keyEnd, text, place, batch: &batch)
        }
      }
      guard value.outcome == .complete else { return value }
      p = JSONText.endOfSpace(text, value.end, end)
      guard p < end else { return (.truncated, end) }
      if text[p] == 0x7d { return (.complete, p + 1) }
      guard text[p] == 0x2c else { return (.malformed, p) }
      p = JSONText.endOfSpace(text, p + 1, end)
    }
    return (.truncated, end)
  }

  /// Where the object at `start` begins, or the first object of the array there; -1 when it is neither.
  private mutating func startOfObject(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    if text[start] == 0x7b { return start }
    guard text[start] == 0x5b else { return -1 }
    let first = JSONText.endOfSpace(text, start + 1, end)
    return text.byte(at: first, end: end) == 0x7b ? first : -1
  }

  @inline(__always)
  private mutating func readValue(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ place: TextPlace, role: FieldRole, key: TextRange,
    prefix: TextRange, batch: inout EventBatch
  ) -> (outcome: JSONOutcome, end: Int) {
    guard text[start] == 0x22 else {
      let skipped = JSONText.endOfValue(text, start, end)
      let isNull = skipped.end - start == 4 && text[start] == 0x6e
      if skipped.outcome == .malformed || isNull { return skipped }
      keep(place.range(start, skipped.end), role, key, prefix, text, &batch)
      return skipped
    }
    let string = JSONText.endOfString(text, start + 1, end)
    if role.isUsed || keepsAllFields {
      // A string cut off keeps what there is of it.
      let value =
        string.isEscaped
        ? JSONText.unescape(text, start + 1..<string.end, into: &batch.scratch)
        : place.range(start + 1, string.end)
      keep(value, role, key, prefix, text, &batch)
    }
    return string.end == end ? (.truncated, end) : (.complete, string.end + 1)
  }

  @inline(__always)
  private mutating func keep(
    _ value: TextRange, _ role: FieldRole, _ key: TextRange, _ prefix: TextRange, _ text: Span<UInt8>,
    _ batch: inout EventBatch
  ) {
    guard !value.isEmpty, role.isUsed || keepsAllFields else { return }
    let name = keepsAllFields && role.key < 0 ? keyPath(prefix, key, text, &batch) : key
    take(value, as: role, keyText: name, batch: &batch)
  }

  /// `prefix.key` in the scratch text, or the key itself at the top.
  private mutating func keyPath(
    _ prefix: TextRange, _ key: TextRange, _ text: Span<UInt8>, _ batch: inout EventBatch
  ) -> TextRange {
    if prefix.isEmpty { return key }
    let start = batch.scratch.count
    batch.append(prefix, of: text)
    batch.scratch.append(0x2e)
    batch.append(key, of: text)
    return TextRange(scratch: start, batch.scratch.count)
  }
}

extension EventBatch {
  /// Appends the bytes of a range to the scratch text.
  mutating func append(_ range: TextRange, of text: Span<UInt8>) {
    for i in range.lower..<range.upper { scratch.append(range.isScratch ? scratch[i] : text[i]) }
  }
}
