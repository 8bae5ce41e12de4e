import ProximateKnowledge
import ProximateModel

extension Normaliser {
  /// Takes over the columns of a `#Fields:` directive; others are passed over.
  mutating func takeDirective(_ i: Int, _ text: Span<UInt8>, _ range: Range<Int>) {
    if text.has("#Date: ", at: range.lowerBound, end: range.upperBound),
      let date = TimestampNotation.readISO(text, at: range.lowerBound + 7, end: range.upperBound)
    {
      reader.days.set(local: date.nanoseconds)
    }
    guard text.has("#Fields:", at: range.lowerBound, end: range.upperBound) else { return }
    var names: [[UInt8]] = []
    var p = range.lowerBound + 8
    while p < range.upperBound {
      p = text.endOfBlanks(at: p, end: range.upperBound)
      let start = p
      while p < range.upperBound, text[p] != 0x20, text[p] != 0x09 { p += 1 }
      if p > start { names.append((start..<p).map { text[$0] }) }
    }
    setColumns(i, names)
  }

  /// Whether a line names the columns of delimited values: the first line that names all parts of the time stamp
  /// and all required keys (or the format's columns); later ones when they are the same.
  mutating func isColumnHeader(_ i: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let isKnown = !reader.columns[i].names.isEmpty
    // A header repeats the first column's name; other lines fall out here.
    if isKnown, !active[i].awaitsHeader, !startsWithFirstColumn(i, text, range) { return false }
    if !isKnown, !mayNameColumns(active[i].format, text, range) { return false }
    let names = columnNames(text, range, delimiter: active[i].format.delimiter)
    if isKnown {
      active[i].awaitsHeader = false
      return names == reader.columns[i].names
    }
    let definition = active[i].format.definition
    guard namesAllWanted(names, definition) else { return false }
    setColumns(i, names)
    active[i].awaitsHeader = false
    return true
  }

  /// Whether the wanted names may be among a line's. Quotes are no part of a name and could stand within it.
  private mutating func mayNameColumns(_ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>)
    -> Bool
  {
    text.extracting(range).contains(allOf: format.requiredTexts)
      || text.contains(0x22, from: range.lowerBound, end: range.upperBound)
  }

  private mutating func namesAllWanted(_ names: [[UInt8]], _ definition: FormatDefinition) -> Bool {
    let isNamed = { (column: String) in names.contains([UInt8](column.utf8)) }
    let stamp = definition.timestamp?.fields ?? []
    let isDated =
      definition.timestamp?.areAlternatives == true
      ? stamp.contains(where: isNamed) : stamp.allSatisfy(isNamed)
    return isDated && definition.requiredKeys.allSatisfy(isNamed)
      && stamp.count + definition.requiredKeys.count > 0
  }

  private mutating func startsWithFirstColumn(_ i: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = reader.columns[i].names.first else { return false }
    let start =
      text.byte(at: range.lowerBound, end: range.upperBound) == 0x22 ? range.lowerBound + 1 : range.lowerBound
    return start + first.count <= range.upperBound && text.equals(first, start..<start + first.count)
  }

  private mutating func columnNames(_ text: Span<UInt8>, _ range: Range<Int>, delimiter: UInt8) -> [[UInt8]] {
    var names: [[UInt8]] = [[]]
    for i in range {
      if text[i] == delimiter {
        names.append([])
      } else if text[i] != 0x22 {
        names[names.count - 1].append(text[i])
      }
    }
    return names.map { name in
      let from = name.drop { $0 == 0x20 }
      return [UInt8](from.reversed().drop { $0 == 0x20 }.reversed())
    }
  }

  /// Takes over the names of a format's columns.
  mutating func setColumns(_ i: Int, _ names: [[UInt8]]) {
    if names == reader.columns[i].names { return }
    let roles = active[i].format.roles
    reader.columns[i].names = names
    reader.columns[i].roles = names.map { roles.role(of: String(decoding: $0, as: UTF8.self)) }
    reader.constants.set(Array(names.prefix(ColumnSet.namedColumns)), from: reader.columns[i].firstID)
  }
}
