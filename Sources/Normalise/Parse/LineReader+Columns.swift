import ProximateModel

/// The columns of a delimited log as its header names them.
struct ColumnSet: Sendable {
  var roles: [FieldRole] = []
  var names: [[UInt8]] = []
  /// The first of its names among the constant texts.
  var firstID: Int

  /// Names of columns behind these are not kept.
  static let namedColumns = 256
}

extension LineReader {
  /// Reads delimited columns. `separator` 0 stands for runs of blanks (W3C). A value may be quoted; quotes doubled
  /// within it become one. A line counts when it has as many columns as the header; `-` is no value in W3C.
  mutating func readColumns(
    _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace, active: Int, separator: UInt8,
    batch: inout EventBatch
  ) -> Bool {
    let count = columns[active].roles.count
    guard count > 0 else { return false }
    let end = range.upperBound
    var p = separator == 0 ? text.endOfBlanks(at: range.lowerBound, end: end) : range.lowerBound
    var column = 0
    while column < count {
      let value = columnValue(text, &p, end, place, separator, &batch)
      let isNull =
        separator == 0 && value.count == 1 && !value.isScratch && text[value.lower - place.base] == 0x2d
      if !value.isEmpty, !isNull {
        let role = columns[active].roles[column]
        let needsName = keepsAllFields && role.key < 0 && column < ColumnSet.namedColumns
        let keyText =
          needsName
          ? constants.range(columns[active].firstID + column, scratch: &batch.scratch) : .none
        take(value, as: role, keyText: keyText, batch: &batch)
      }
      column += 1
      if separator == 0 { p = text.endOfBlanks(at: p, end: end) }
      if p >= end { break }
      if separator != 0 { p += 1 }
    }
    return column == count && p >= end
  }

  @inline(__always)
  private mutating func columnValue(
    _ text: Span<UInt8>, _ p: inout Int, _ end: Int, _ place: TextPlace, _ separator: UInt8,
    _ batch: inout EventBatch
  ) -> TextRange {
    if text.byte(at: p, end: end) == 0x22 { return quotedValue(text, &p, end, place, separator, &batch) }
    let start = p
    if separator == 0 {
      while p < end, text[p] != 0x20, text[p] != 0x09 { p += 1 }
    } else {
      p = text.index(of: separator, from: p, end: end)
    }
    return place.range(start, p)
  }

  private mutating func quotedValue(
    _ text: Span<UInt8>, _ p: inout Int, _ end: Int, _ place: TextPlace, _ separator: UInt8,
    _ batch: inout EventBatch
  ) -> TextRange {
    let start = p + 1
    var isDoubled = false
    p = start
    while p < end {
      if text[p] == 0x22 {
        guard text.byte(at: p + 1, end: end) == 0x22 else { break }
        isDoubled = true
        p += 1
      }
      p += 1
    }
    let stop = min(p, end)
    // What stands between the closing quote and the separator belongs to no value.
    p = stop
    while p < end, separator == 0 ? text[p] != 0x20 && text[p] != 0x09 : text[p] != separator { p += 1 }
    guard isDoubled else { return place.range(start, stop) }
    let first = batch.scratch.count
    var i = start
    while i < stop {
      batch.scratch.append(text[i])
      i += text[i] == 0x22 ? 2 : 1
    }
    return TextRange(scratch: first, batch.scratch.count)
  }
}
