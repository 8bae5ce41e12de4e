import Foundation
import ProximateModel

/// Values of an attribute of who asks, or of where, that most failing work carries since it began to fail, and that none
/// carried before: a version of an application that was never seen until now.
///
/// Logs of failures alone tell nothing of how many ask with that value. That it came with the failures, and that it is on
/// most of them, needs no such number.
struct NewAttributes {
  private let picker: EvidencePicker
  /// The samples of what rules count, by rule and component.
  private let samples: [Place: [EvidenceKey]]

  private struct Place: Hashable {
    var rule: String
    var component: String
  }

  /// A line with the values of its attributes by name.
  private struct Failure {
    var line: EvidenceLine
    var values: [String: String]
  }

  init(_ observations: Observations, _ picker: EvidencePicker) {
    self.picker = picker
    var samples: [Place: [EvidenceKey]] = [:]
    for key in observations.evidence.keys {
      guard case .detector(let rule) = key.series.type.whole else { continue }
      samples[Place(rule: rule, component: key.series.scope.component), default: []].append(key)
    }
    self.samples = samples
  }

  /// - Parameter authored: what rules found; what users felt is asked for its attributes.
  func candidates(_ authored: [Finding]) -> [Candidate] {
    var told: Set<String> = []
    var read: [Place: [Failure]] = [:]
    return authored.filter { $0.nature == .impact }.sorted(by: Finding.isOrdered).flatMap { impact in
      let place = Place(rule: impact.type, component: impact.scope.component)
      let failures = read[place] ?? failures(of: place)
      read[place] = failures
      let names = Set(failures.flatMap(\.values.keys)).sorted()
      return names.compactMap { candidate($0, of: failures, in: impact) }.filter {
        told.insert($0.finding.scope.component + " " + $0.finding.scope.group).inserted
      }
    }
  }

  /// The lines of what a rule counts in a component that were kept, in order of time.
  private func failures(of place: Place) -> [Failure] {
    let lines = Set((samples[place] ?? []).flatMap(picker.lines))
    return lines.sorted(by: EvidenceLine.isOrdered).map {
      Failure(line: $0, values: AttributeText.values(in: $0.bytes))
    }
  }

  /// The value of a name that is new with an impact.
  private func candidate(_ name: String, of failures: [Failure], in impact: Finding) -> Candidate? {
    let end = impact.interval.end.nanoseconds
    let all = failures.filter { $0.values[name] != nil && $0.line.time <= end }
    let earliest = impact.interval.start.nanoseconds.clampedAdding(-Calibration.newValueLead)
    let counts = Dictionary(grouping: all.indices) { all[$0].values[name] ?? "" }
    let found = counts.keys.sorted().compactMap { value -> (value: String, indices: [Int])? in
      guard let indices = counts[value], let first = indices.first,
        earliest <= all[first].line.time,
        indices.count >= Calibration.fewestOfValue, first >= Calibration.fewestBeforeValue
      else { return nil }
      let share = Double(indices.count) / Double(all.count - first)
      return share >= Calibration.shareOfValue ? (value, indices) : nil
    }
    guard found.count == 1, let new = found.first else { return nil }
    let surprise = Self.surprise(new.indices.count, from: new.indices[0], of: all.count)
    return surprise < Calibration.newValueSurprise ? nil : candidate(name, new, of: all, in: impact, surprise)
  }

  /// Decades by which it is surprising that all lines with a value are among the last ones, were they drawn in any order:
  /// the hypergeometric probability.
  private static func surprise(_ lines: Int, from first: Int, of all: Int) -> Double {
    func logChoose(_ n: Int, _ k: Int) -> Double {
      lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
    }
    return (logChoose(all, lines) - logChoose(all - first, lines)) / log(10)
  }

  private func candidate(
    _ name: String, _ new: (value: String, indices: [Int]), of all: [Failure], in impact: Finding,
    _ surprise: Double
  ) -> Candidate {
    let (first, lines) = (new.indices[0], new.indices.map { all[$0].line })
    // Not every line is kept: it may have come with the impact where no line without it was kept since.
    let start = min(lines[0].time, max(all[first - 1].line.time, impact.interval.start.nanoseconds))
    let episode = Episode(
      start: start, end: lines[lines.count - 1].time, peak: lines[0].time,
      count: UInt64(lines.count), magnitude: Double(lines.count), baseline: 0, rate: 0, surprise: surprise)
    let attribute = "\(name)=\(new.value)"
    var finding = Candidate.finding(
      "attribute.new", impact.scope, .change, .warning, episode,
      "\(attribute) is on \(lines.count) of \(all.count - first) sampled lines of what fails, and was on none of "
        + "\(first) before")
    finding.scope.group = attribute
    finding.evidence = picker.chosen(from: lines, near: [episode.start, episode.end])
    return Candidate(finding: finding, source: nil, isTested: false)
  }
}

/// Attributes of who asks, or of where, as lines state them: `app=6.3`, `"client_version": "6.3"`.
enum AttributeText {
  /// Names, without what separates their words; after the resource and client attributes of OpenTelemetry's conventions.
  private static let names: Set<String> = [
    "app", "appversion", "version", "client", "clientversion", "clientname", "build", "release", "sdk",
    "sdkversion",
    "platform", "os", "osversion", "device", "devicemodel", "model", "firmware", "useragent", "region",
    "zone",
    "availabilityzone", "cluster", "tenant", "partner", "apiversion", "serviceversion", "channel", "variant",
    "protocolversion",
  ]

  /// The values in a line by their names; what a line states twice and differently is left out.
  static func values(in line: [UInt8]) -> [String: String] {
    var result: [String: String] = [:]
    var ambiguous: Set<String> = []
    for (name, value) in pairs(in: String(decoding: line, as: UTF8.self)) {
      if let other = result[name], other != value { ambiguous.insert(name) }
      result[name] = value
    }
    return result.filter { !ambiguous.contains($0.key) }
  }

  private static func pairs(in text: String) -> [(name: String, value: String)] {
    let separators: Set<Character> = [" ", ",", ";", "{", "}", "[", "]", "(", ")", "\t"]
    // Objects are written with a space after the colon as well.
    let joined = text.replacing("\": ", with: "\":")
    return joined.split(whereSeparator: separators.contains).compactMap { word in
      guard let sign = word.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return nil }
      let name = word[..<sign].trimmingPrefix("\"").filter { $0 != "\"" }
      let value = word[word.index(after: sign)...].filter { $0 != "\"" && $0 != "'" }
      let key = name.lowercased().filter { $0 != "_" && $0 != "." && $0 != "-" }
      guard names.contains(key), !value.isEmpty, value.count <= 40 else { return nil }
      return (String(name), String(value))
    }
  }
}
