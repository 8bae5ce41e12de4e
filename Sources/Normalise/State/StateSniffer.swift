import ProximateModel

/// Tells snapshots from logs by their first lines.
enum StateSniffer {
  private static let headLines = 40

  /// How a snapshot is written, nil for what is none.
  static func form(of head: borrowing LineBlock, source: SourceName) -> StateReader.Form? {
    let lines = head.lines.prefix(headLines).map { head.bytes[Int($0.start)..<Int($0.end)] }
    let told = lines.filter { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    guard let first = told.first else { return isListing(source) ? .nothing : nil }
    if MetricsReader.isHeading(first) { return .metrics }
    if isDrawing(told, source) { return .calls }
    if first.starts(with: "No resources found".utf8) { return .nothing }
    if TableReader.heading(first) != nil { return .tables }
    if lines.prefix(6).contains(where: { UnitReader.unit(in: $0) != nil }) { return .units }
    if isDescription(told) { return .descriptions }
    if first.first == UInt8(ascii: "{") { return isObject(told) ? .json : nil }
    let keys = told.filter { $0.first != 0x20 }
    let isYaml =
      keys.contains { $0.starts(with: "apiVersion:".utf8) }
      && (keys.contains { $0.starts(with: "kind:".utf8) } || keys.contains { $0.starts(with: "items:".utf8) })
    return isYaml ? .yaml : nil
  }

  /// Drawings are believed in files that say what they are.
  private static func isDrawing(_ lines: [ArraySlice<UInt8>], _ source: SourceName) -> Bool {
    let file = (source.member ?? source.path).split(separator: "/").last?.lowercased() ?? ""
    let isNamed = ["topology", "callgraph", "call_graph", "call-graph", "dependencies"].contains {
      file.hasPrefix($0)
    }
    return isNamed && lines.contains(where: CallTreeReader.isBranch)
  }

  /// An empty file that is named after a listing.
  private static func isListing(_ source: SourceName) -> Bool {
    let path = source.member ?? source.path
    let file = path.split(separator: "/").last ?? ""
    return file.hasPrefix("get_") && KindWord.kind(inPath: path) != nil
  }

  private static func isDescription(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard let first = lines.first, first.starts(with: "Name:  ".utf8) else { return false }
    return lines.prefix(12).contains { line in
      ["Namespace:", "Labels:", "Annotations:", "Roles:", "IsDefaultClass:"].contains {
        line.starts(with: $0.utf8)
      }
    }
  }

  /// An object of the API that is written over many lines; one object a line is a log (of audits, of a watch).
  private static func isObject(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines[0].count < 3 || lines.count == 1 else { return false }
    let text = lines.map { String(decoding: $0.prefix(2048), as: UTF8.self) }.joined(separator: "\n")
    return text.contains("\"apiVersion\"") && text.contains("\"kind\"") && !text.contains("\"auditID\"")
  }
}
