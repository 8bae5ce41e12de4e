import ProximateKnowledge
import ProximateModel
import ProximateNormalise

extension FormatSample {
  /// The end of its reference date.
  var referenceInstant: Instant? {
    reference.flatMap { IsoTime.nanoseconds($0 + "T23:59:59Z") }.map { Instant(nanoseconds: $0) }
  }
}

/// Compares what was read with what a format's sample expects.
struct SampleJudge {
  private let sample: FormatSample
  private let format: String

  init(_ sample: FormatSample, format: String) {
    self.sample = sample
    self.format = format
  }

  /// What is wrong, nil when nothing is.
  func complaint(_ records: [EventRecord]) -> String? {
    let claimed = records.filter { $0.format == format }
    guard sample.isClaimed else {
      return claimed.isEmpty ? nil : "it must not be claimed, and is: \(SafeText.visible(sample.text))"
    }
    guard let record = claimed.first else {
      return "no line of it is claimed: \(SafeText.visible(sample.text))"
    }
    let wrong = sample.expect.sorted { $0.key < $1.key }.compactMap { key, expected -> String? in
      let found = Self.value(key, of: record)
      return Self.isEqual(key, found, expected)
        ? nil : "\(key): expected `\(expected)`, got `\(found ?? "nothing")`"
    }
    return wrong.isEmpty ? nil : SafeText.visible(wrong.joined(separator: "; "))
  }

  private static func value(_ key: String, of record: EventRecord) -> String? {
    switch key {
    case "time": record.time?.description ?? "none"
    case "severity": record.severityNumber.map(String.init)
    case "event": record.event
    case "message", "body": record.message
    case "host", "host.name": record.host
    case "component", "log.logger": record.component
    case "service.name": record.attributes.first { $0.name == key }?.value ?? record.component
    default: record.attributes.first { $0.name == key }?.value
    }
  }

  /// Times are compared as instants: `…:07Z` and `…:07.000Z` are the same.
  private static func isEqual(_ key: String, _ found: String?, _ expected: String) -> Bool {
    guard key == "time", let found else { return found == expected }
    return IsoTime.nanoseconds(found).map { $0 == IsoTime.nanoseconds(expected) } ?? (found == expected)
  }
}
