internal import ProximateNormalise

extension FuzzTarget {
  /// Notations of every kind that formats use.
  package static let notations = [
    "iso8601", "rfc3164", "apache", "w3c", "epoch", "epoch_s", "epoch_ms", "epoch_us", "epoch_ns",
    "epoch_hex", "hex_date", "klog", "%Y-%m-%d %H:%M:%S.%f %z", "%a %b %e %I:%M:%S %p %Y",
    "%d/%b/%y %H:%M:%S %Z", "%j %H%M%S",
  ]

  private static let readings = notations.map { ($0, TimestampNotation($0)) }

  /// Time stamps of any bytes are read within their text.
  static func brokenStamp(_ bytes: [UInt8]) -> String? {
    for (name, notation) in readings {
      guard let notation else { return "\(name) is no notation" }
      for start in 0..<min(bytes.count, 8) {
        if let reading = notation.read(bytes.span, at: start, end: bytes.count),
          !(start...bytes.count).contains(reading.end)
        {
          return "\(name) reads beyond its text"
        }
      }
    }
    return nil
  }
}
