import ProximateModel

/// Turns `systemctl status` of services into facts: the unit of a machine, and whether it runs.
struct UnitReader {
  private(set) var list: FactList
  private let text: StateText
  /// The machine, when the path tells it.
  private let host: String

  init(_ list: FactList, _ text: StateText, host: String) {
    self.list = list
    self.text = text
    self.host = host
  }

  /// `● kubelet.service - The Kubernetes Node Agent`, with words before it or not.
  static func unit(in line: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard let mark = words.firstIndex(where: { ["●", "○", "×", "↻", "*"].contains($0) }),
      mark + 1 < words.count,
      mark < 3, words[mark + 1].hasSuffix(".service")
    else { return nil }
    return String(words[mark + 1].dropLast(8))
  }

  /// Reads all units of the text.
  mutating func read() {
    var host = host
    var unit: ObjectName?
    if host.isEmpty { host = machine() }
    for line in text.lines.indices {
      if let named = Self.value("Node:", text[line]) ?? Self.value("Host:", text[line]) { host = named }
      if let name = Self.unit(in: text[line]) {
        unit = ObjectName(kind: "Unit", namespace: host, name: name)
        unit.map { list.note($0, at: line) }
      }
      guard let unit else { continue }
      if let active = Self.value("Active:", text[line]) { readActive(unit, active, line) }
      if let loaded = Self.value("Loaded:", text[line]) { list.note(unit, "loaded", loaded, at: line) }
    }
  }

  private func machine() -> String {
    text.lines.indices.lazy.compactMap { Self.machine(text[$0]) }.first ?? ""
  }

  /// The machine that a line of the journal names: `Mar 05 10:11:12 worker-1 kubelet[812]: ...`.
  private static func machine(_ line: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: line.prefix(200), as: UTF8.self).split(separator: " ")
    guard words.count > 4, words[0].count == 3, words[0].allSatisfy(\.isLetter), words[2].contains(":"),
      words[4].hasSuffix("]:")
    else { return nil }
    return String(words[3])
  }

  private static func value(_ key: String, _ line: ArraySlice<UInt8>) -> String? {
    let rest = line.drop { $0 == 0x20 }
    return rest.starts(with: key.utf8)
      ? YamlOutline.scalar(rest.dropFirst(key.utf8.count).drop { $0 == 0x20 }) : nil
  }

  /// `inactive (dead) since Tue 2025-12-02 21:38:12 CST; 1min 51s ago`.
  private mutating func readActive(_ unit: ObjectName, _ active: String, _ line: Int) {
    list.note(unit, "active", String(active.prefix { $0 != " " }), at: line)
    let sub = active.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    list.note(unit, "active.sub", String(sub), at: line)
    list.note(unit, "active.text", active, at: line)
  }
}
