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
    var p = text.endOfBlanks(at: range.lowerBound, end: range.upperBound)
    guard text.byte(at: p, end: range.upperBound) == 0x7b else { return false }
    let outcome = readObject(
      format.keys, text, &p, range.upperBound, place, path: KeyTable.root, prefix: .none, depth: 1, batch: &batch)
    guard seen & format.requiredMask == format.requiredMask else { return false }
    switch outcome {
    case .complete: return text.endOfBlanks(at: p, end: range.upperBound) == range.upperBound
    case .truncated: return format.requiredMask != 0
    case .malformed: return false
    }
  }

  /// Reads an object from its brace on; `p` ends behind the closing one.
  private mutating func readObject(
    _ keys: KeyTable, _ text: Span<UInt8>, _ p: inout Int, _ end: Int, _ place: TextPlace,
    path: UInt64,
    prefix: TextRange, depth: Int, batch: inout EventBatch
  ) -> JSONOutcome {
    p = JSONText.endOfSpace(text, p + 1, end)
    if text.byte(at: p, end: end) == 0x7d {
      p += 1
      return .complete
    }
    while p < end {
      guard text[p] == 0x22 else { return .malformed }
      let keyStart = p + 1
      var hash = KeyTable.child(of: path)
      p = keyStart
      while p < end, text[p] != 0x22 {
        hash = KeyTable.step(hash, text[p])
        p += text[p] == 0x5c ? 2 : 1
      }
      guard p < end else { return .truncated }
      let keyEnd = p
      p = JSONText.endOfSpace(text, p + 1, end)
      guard p < end else { return .truncated }
      guard text[p] == 0x3a else { return .malformed }
      p = JSONText.endOfSpace(text, p + 1, end)
      guard p < end else { return .truncated }
      let entry = keys.index(hash: hash, text, keyStart..<keyEnd)
      let role = entry >= 0 ? keys.entries[entry].role : FieldRole()
      seen |= role.required
      if text[p] == 0x7b, entry >= 0, keys.entries[entry].isParent, depth < Self.depthLimit {
        let inner = keepsAllFields ? keyPath(prefix, place.range(keyStart, keyEnd), text, &batch) : .none
        let outcome = readObject(
          keys, text, &p, end, place, path: hash, prefix: inner, depth: depth + 1, batch: &batch)
        if outcome != .complete { return outcome }
      } else {
        let outcome = readValue(
          text, &p, end, place, role: role, key: place.range(keyStart, keyEnd), prefix: prefix, batch: &batch)
        if outcome != .complete { return outcome }
      }
      p = JSONText.endOfSpace(text, p, end)
      guard p < end else { return .truncated }
      if text[p] == 0x7d {
        p += 1
        return .complete
      }
      guard text[p] == 0x2c else { return .malformed }
      p = JSONText.endOfSpace(text, p + 1, end)
    }
    return .truncated
  }

  private mutating func readValue(
    _ text: Span<UInt8>, _ p: inout Int, _ end: Int, _ place: TextPlace, role: FieldRole, key: TextRange,
    prefix: TextRange, batch: inout EventBatch
  ) -> JSONOutcome {
    var value = TextRange.none
    var outcome = JSONOutcome.complete
    if text[p] == 0x22 {
      let string = JSONText.endOfString(text, p + 1, end)
      // A string cut off keeps what there is of it.
      value =
        string.isEscaped
        ? JSONText.unescape(text, p + 1..<string.end, into: &batch.scratch) : place.range(p + 1, string.end)
      if string.end == end { outcome = .truncated }
      p = min(string.end + 1, end)
    } else {
      let start = p
      outcome = JSONText.skipValue(text, &p, end)
      if outcome == .malformed { return outcome }
      if !(p - start == 4 && text[start] == 0x6e) { value = place.range(start, p) }
    }
    if !value.isEmpty, role.isUsed || keepsAllFields {
      let name = keepsAllFields && role.key < 0 ? keyPath(prefix, key, text, &batch) : key
      take(value, as: role, keyText: name, batch: &batch)
    }
    return outcome
  }

  /// `prefix.key` in the scratch text, or the key itself at the top.
  private func keyPath(_ prefix: TextRange, _ key: TextRange, _ text: Span<UInt8>, _ batch: inout EventBatch)
    -> TextRange
  {
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
