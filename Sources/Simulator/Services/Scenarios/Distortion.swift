internal import ProximateModel

/// What happened to the logs and not to the system: on the host, on the way, in the store. (Wrong clocks are a setting of
/// nodes, `clockOffset`.) Nodes are given by name; a moment that never comes leaves the logs alone.
package enum Distortion: Sendable {
  /// The node's own log is written so many hours ahead of UTC, and its stamps do not say so.
  case zone(String, hours: Int)
  /// The node's own log is written in the civil time of Central Europe, summer time included.
  case civilTime(String)
  /// No log of the node's hosts gets a line from a moment on, until another.
  case mute(String, from: Moment, until: Moment?)
  /// From a moment on no log of the node's hosts gets more than so many lines per minute.
  case cap(String, perMinute: Int, from: Moment)
  /// Nothing from before this moment is left.
  case begin(Moment)
  /// Lines that an expression finds are lost, in every log; `<db>` stands for the service's name.
  case without(String)
  /// Every file of the node's own log came a second time, to another folder.
  case shippedTwice(String)
  /// Each part of the node's own log begins with the last fifth of the part before.
  case overlaps(String)
}

/// The civil time of Central Europe.
enum CivilTimeZone {
  /// Seconds ahead of UTC at a time (seconds since 1970): two hours from the last Sunday of March, 01:00 UTC, to the last
  /// Sunday of October, 01:00 UTC, one hour else.
  static func centralEurope(at time: Int) -> Int {
    let year = ClockText(time * 1000).year
    let summer = lastSunday(year, 3)..<lastSunday(year, 10)
    return summer.contains(time) ? 7200 : 3600
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days; day 0 was a Thursday.
  private static func lastSunday(_ year: Int, _ month: Int) -> Int {
    let last = CivilTime.days(year: year, month: month, day: 31)
    return (last - (last + 4) % 7) * 86_400 + 3600
  }
}
