/// The severity of a log record on the scale of the OpenTelemetry log data model (SeverityNumber), 1 to 24.
///
/// TRACE 1-4, DEBUG 5-8, INFO 9-12, WARN 13-16, ERROR 17-20, FATAL 21-24; 0 says that the line states none.
public struct Severity: Sendable, Hashable, Comparable, RawRepresentable {
  /// The number, 0 to 24.
  public var rawValue: UInt8

  /// A severity from its number; numbers over 24 become 24.
  public init(rawValue: UInt8) { self.rawValue = min(rawValue, 24) }

  /// Less severe before more severe.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  /// The line states no severity.
  public static let unspecified = Severity(rawValue: 0)
  /// TRACE.
  public static let trace = Severity(rawValue: 1)
  /// DEBUG.
  public static let debug = Severity(rawValue: 5)
  /// INFO.
  public static let info = Severity(rawValue: 9)
  /// WARN.
  public static let warning = Severity(rawValue: 13)
  /// ERROR.
  public static let error = Severity(rawValue: 17)
  /// FATAL.
  public static let fatal = Severity(rawValue: 21)

  /// The short name of the range: TRACE, DEBUG, INFO, WARN, ERROR, FATAL or UNSPECIFIED.
  public var rangeName: String {
    rawValue == 0
      ? "UNSPECIFIED" : ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"][Int(rawValue - 1) / 4]
  }
}
