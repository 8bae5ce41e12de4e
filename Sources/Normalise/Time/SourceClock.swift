import ProximateModel

/// Turns what stamps say into UTC for one source.
struct SourceClock: Sendable, Hashable {
  /// Zone declared for the source on the command line; it wins over the format's.
  var declaredZone: Zone?
  /// Zone that the source itself states in a header line; the last resort before UTC.
  var statedZone: Zone?
  /// What gives years to stamps without one.
  var year: YearReference?
  /// What gives days to stamps without one.
  var day: DayReference?
  /// The order of the numbers in its dates; nil when it is not known.
  var dateOrder: DateOrder?

  /// The time of a reading, nanoseconds UTC; `EventRow.noTime` when its year cannot be told.
  ///
  /// - Parameter yearShift: from the placeholder year to the true one, when that is known.
  @inline(__always)
  func time(
    of reading: TimestampReading, zone formatZone: Zone?, yearShift: Int64? = nil, previous: Int64 = .min
  )
    -> Int64
  {
    var time = reading.nanoseconds
    if let yearShift {
      time &+= yearShift
    } else if reading.needsYear {
      guard let year else { return EventRow.noTime }
      time = year.resolve(time)
    }
    if reading.needsZone, let zone = declaredZone ?? formatZone ?? statedZone {
      time = zone.utc(local: time, previous: previous)
    }
    return time
  }
}

/// What stamps have left unsaid.
struct StampsSeen {
  var yearless = 0
  /// No zone is stated, nor given by the format.
  var zoneless = 0
  /// Only the time of day is stated.
  var dayless = 0
  /// The format gives the zone.
  var declared = 0
  /// Dates that other orders of their numbers would read otherwise, and those of them that are not in the source's.
  var numeric = 0
  var misfits = 0
  /// Of those dates, the ones whose times are told by halves of the day.
  var halfDays = 0

  @inline(__always)
  mutating func count(_ reading: TimestampReading, hasFormatZone: Bool) {
    if reading.needsYear { yearless &+= 1 }
    if reading.needsZone { if hasFormatZone { declared &+= 1 } else { zoneless &+= 1 } }
  }

  /// Counts a stamp in a line of no format.
  ///
  /// - Parameter order: the order of the source's dates.
  mutating func count(_ stamp: FoundStamp, order: DateOrder?) {
    count(stamp.reading, hasFormatZone: false)
    guard let own = stamp.order else { return }
    numeric &+= 1
    if own != order { misfits &+= 1 }
    if stamp.hasHalfDay { halfDays &+= 1 }
  }
}
