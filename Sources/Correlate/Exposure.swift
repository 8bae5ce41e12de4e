import ProximateModel

/// Which units of a component complain, against which were exposed: the log or the machine of a replica stands for it.
///
/// Findings speak of services; the samples of lines behind them tell which replicas wrote them.
struct Exposure {
  /// One unit of a component that alone complains of another component.
  struct Lone: Equatable {
    var unit: String
    /// A unit of the same component that works and does not complain.
    var peer: String
  }

  /// Units that wrote during the impact, by their component.
  private let active: [String: Set<String>]
  /// Units that complain, with the number of sampled lines, by speaker and what it complains of.
  private let complaining: [Pair: [String: Int]]

  private struct Pair: Hashable {
    var speaker: String
    var about: String
  }

  /// Endings of logs.
  private static let endings: Set<String> = ["log", "txt", "json", "jsonl", "out", "err"]

  init(of blame: Blame, in window: Interval, _ influence: Influence, _ observations: Observations) {
    let end = max(window.end, window.start.adding(seconds: Calibration.complaintTime))
    let span = Interval(start: window.start, end: end)
    let types = Dictionary(grouping: blame.complaints) { TypeKey.detector($0.episode.key.type) }
    var active: [String: Set<String>] = [:]
    var lines: [Pair: [String: Set<UInt64>]] = [:]
    for (key, sample) in observations.evidence where !key.series.scope.component.isEmpty {
      let component = Subject.service(key.series.scope.component)
      let complaints = (types[key.series.type] ?? []).filter { $0.episode.component == component }
      for line in [sample.first, sample.last, sample.chosen]
      where span.contains(Instant(nanoseconds: line.time)) {
        let host = key.series.scope.host
        let unit = host.isEmpty ? Self.unit(line.source) : host
        active[influence.entity(component), default: []].insert(unit)
        guard !complaints.isEmpty else { continue }
        let names = influence.named(in: String(decoding: line.bytes, as: UTF8.self), by: component)
        for complaint in complaints where names.contains(complaint.about) {
          let pair = Pair(speaker: complaint.speaker, about: complaint.about)
          lines[pair, default: [:]][unit, default: []].insert(line.placeHash)
        }
      }
    }
    self.active = active
    complaining = lines.mapValues { $0.mapValues(\.count) }
  }

  /// The unit that a log belongs to: its path without what rotation and packing add, and without the kind of file.
  static func unit(_ source: SourceName) -> String {
    let name = TornLines.family(source.member ?? source.path)
    guard let dot = name.lastIndex(of: "."), endings.contains(String(name[name.index(after: dot)...])) else {
      return name
    }
    return String(name[..<dot])
  }

  /// The last part of a unit's name: that of the replica or its machine.
  static func machine(_ source: SourceName) -> String {
    unit(source).split(separator: "/").last.map(String.init) ?? ""
  }

  /// The only unit of a component that complains of another, though others of it work as well.
  func lone(among speaker: String, about other: String) -> Lone? {
    guard let counts = complaining[Pair(speaker: speaker, about: other)] else { return nil }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let total = counts.values.reduce(0, +)
    guard let (unit, count) = most, Double(count) >= Calibration.loneShare * Double(total) else { return nil }
    let units = active[speaker] ?? []
    guard let peer = units.subtracting(counts.keys).min() else { return nil }
    // Lines of all units alike come from one alone by chance with (1/n)^(lines - 1).
    let chance = LagDensity.logarithm(Double(units.count)) * Double(count - 1)
    return chance >= -LagDensity.logarithm(Calibration.loneChance) ? Lone(unit: unit, peer: peer) : nil
  }

  /// Units of a component that lines come from, by the names that its own lines give them.
  func units(of component: String, in lines: [Evidence]) -> Set<String> {
    let names = lines.flatMap { line in
      [Self.unit(line.origin.source), Self.machine(line.origin.source), Words.ownHost(of: line.text) ?? ""]
    }
    return Set(names).intersection(active[component] ?? [])
  }
}
