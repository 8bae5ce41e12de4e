package import ProximateDiagnostics
package import ProximateModel

/// The zone of times that state none.
package enum Zone: Sendable, Hashable {
  /// Seconds east of UTC.
  case offset(Int)
  /// Rules with daylight saving.
  case rules(ZoneRules)

  /// UTC.
  package static let utc = Zone.offset(0)

  /// A zone from `UTC`, `Z`, an offset (`+02:00`, `-0330`, `+02`), an abbreviation (`EET`) or a name of the IANA
  /// database (`Europe/Tallinn`), which wins over an abbreviation.
  ///
  /// - Throws: F111 when it is none of these.
  package init(_ name: String) throws(Diagnostic) {
    let bytes = [UInt8](name.utf8)
    if name == "UTC" {
      self = .utc
    } else if let rules = ZoneRules.named(name) {
      self = .rules(rules)
    } else if let zone = ZoneText.read(bytes.span, at: 0, end: bytes.count), zone.end == bytes.count {
      self = .offset(zone.offset)
    } else {
      throw Diagnostic(
        .error, "F111", "unknown time zone `\(name)`",
        help: "write `UTC`, an offset such as `+02:00`, or a name such as `Europe/Tallinn`")
    }
  }

  /// The day since the epoch and the time of day, nanoseconds, that clocks of the zone show at an instant.
  package func local(_ instant: Instant) -> (day: Int64, timeOfDay: Int64) {
    let seconds = instant.nanoseconds / 1_000_000_000
    let offset =
      switch self {
      case .offset(let offset): offset
      case .rules(let rules): rules.offset(utc: seconds)
      }
    let local = instant.nanoseconds &+ Int64(offset) &* 1_000_000_000
    let day = local / DayCount.length - (local % DayCount.length < 0 ? 1 : 0)
    return (day, local - day * DayCount.length)
  }

  /// Whether an hour between two instants (nanoseconds) occurs twice on the zone's clocks.
  package func setsBack(between first: Int64, and last: Int64) -> Bool {
    guard case .rules(let rules) = self else { return false }
    return rules.setsBack(between: first / 1_000_000_000, and: last / 1_000_000_000)
  }

  /// The instant of a local time, both in nanoseconds. Of a time that occurs twice the first is taken, unless it lies
  /// before `previous`, the instant of the line above; one that is skipped is read as if the clock had not been
  /// changed yet.
  package func utc(local: Int64, previous: Int64 = .min) -> Int64 {
    switch self {
    case .offset(let seconds): local &- Int64(seconds) &* 1_000_000_000
    case .rules(let rules): local &- Int64(rules.offset(local: local, previous: previous)) &* 1_000_000_000
    }
  }
}
