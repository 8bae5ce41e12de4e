/// A case of the peer-to-peer family in the battery.
package enum BatteryPeer: String, CaseIterable, Sendable {
  case skype2007 = "skype-2007"
  case skype2007WithoutChanges = "skype-2007-no-change-log"
  case skype2010 = "skype-2010"
  case lightMonth = "skype-light-month"
  case busyDay = "skype-busy-day"

  /// The options of `incident-sim p2p`. Hard cases have less history and no log of changes.
  package func arguments(seed: UInt64, isHard: Bool) -> [String] {
    var words = ["--panel", "small", "--gzip-above", "20", "--seed", "\(seed)"]
    if isHard || self == .skype2007WithoutChanges { words += ["--change-log", "off"] }
    switch self {
    case .skype2007, .skype2007WithoutChanges:
      words += ["--incident", "2007", "--precedents", isHard ? "1" : "3"]
    case .skype2010: words += ["--incident", "2010", "--precedents", isHard ? "1" : "3"]
    case .lightMonth:
      words += [
        "--incident", "2007", "--dose", "\(ParameterSet.lightShare)", "--hours", "38", "--start",
        "2007-09-11T12:00:00Z",
      ]
      words += ["--precedents", "1", "--calm"]
    case .busyDay:
      words += ["--incident", "2007", "--trigger", "off", "--hours", "24", "--start", "2007-08-21T12:00:00Z"]
      words += ["--precedents", "1", "--calm"]
    }
    return words
  }
}
