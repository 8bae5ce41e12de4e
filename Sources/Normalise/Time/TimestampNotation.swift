/// A way to write time. Reading begins at a position and tells where the stamp ends, so that the same code serves
/// captures and the search in lines of no known format.
package enum TimestampNotation: Sendable, Hashable {
  /// `2007-08-16T03:07:12.117+02:00` and its family: `/` or `.` for `-`, blank for `T`, `,` for `.`, no
  /// zone, AM or PM behind the clock.
  case iso8601
  /// `Aug 16 03:31:42`, also with a year behind the day, and with a fraction.
  case rfc3164
  /// `10/Oct/2000:13:55:36 -0700`.
  case apache
  /// `2007-08-16 01:03:09`, UTC by definition of the format.
  case w3c
  /// Seconds or their parts since the epoch.
  case epoch(EpochUnit)
  /// Seconds since the epoch and their fraction, both hexadecimal.
  case hexadecimalEpoch
  /// Six hexadecimal octets: years since 1970, month from 0, day, hour, minute, second.
  case hexadecimalDate
  /// `I0102 15:04:05.123456`, or without the level's letter.
  case klog
  /// An explicit strptime format.
  case strptime(StrptimeFormat)

  /// The unit of an epoch stamp, nanoseconds.
  package enum EpochUnit: Int64, Sendable, Hashable {
    /// By the number's size.
    case bySize = 0
    case nanoseconds = 1
    case microseconds = 1000
    case milliseconds = 1_000_000
    case seconds = 1_000_000_000
  }

  /// A notation by the name of a preset, or a strptime format; nil when it is neither.
  package init?(_ name: String) {
    switch name {
    case "iso8601": self = .iso8601
    case "rfc3164": self = .rfc3164
    case "apache": self = .apache
    case "w3c": self = .w3c
    case "epoch": self = .epoch(.bySize)
    case "epoch_s": self = .epoch(.seconds)
    case "epoch_ms": self = .epoch(.milliseconds)
    case "epoch_us": self = .epoch(.microseconds)
    case "epoch_ns": self = .epoch(.nanoseconds)
    case "epoch_hex": self = .hexadecimalEpoch
    case "hex_date": self = .hexadecimalDate
    case "klog": self = .klog
    default:
      guard name.contains("%"), let format = StrptimeFormat(name) else { return nil }
      self = .strptime(format)
    }
  }

  /// Whether it tells no day.
  var isTimeOfDay: Bool { if case .strptime(let format) = self { !format.tellsDay } else { false } }

  /// Reads the stamp that begins at `start`; nil when none does.
  @inline(__always)
  package func read(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    switch self {
    case .iso8601: return Self.readISO(text, at: start, end: end)
    case .rfc3164: return Self.readSyslog(text, at: start, end: end)
    case .apache: return Self.readApache(text, at: start, end: end)
    case .w3c:
      var reading = Self.readISO(text, at: start, end: end)
      reading?.needsZone = false
      return reading
    case .epoch(let unit): return Self.readEpoch(text, at: start, end: end, unit: unit)
    case .hexadecimalEpoch: return Self.readHexadecimalEpoch(text, at: start, end: end)
    case .hexadecimalDate: return Self.readHexadecimalDate(text, at: start, end: end)
    case .klog: return Self.readKlog(text, at: start, end: end)
    case .strptime(let format): return format.read(text, at: start, end: end)
    }
  }
}
