/// A stamp found in a line of no format.
struct FoundStamp {
  var reading: TimestampReading
  /// Where it begins.
  var start: Int
  /// The order in which the numbers of its date were read; nil when there is only one.
  var order: DateOrder?
  /// Whether AM or PM stands behind such a date.
  var hasHalfDay = false
}
