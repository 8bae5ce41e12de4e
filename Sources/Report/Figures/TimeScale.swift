import ProximateModel

/// Where instants lie in a picture, and where it is ruled.
struct TimeScale {
  let span: Interval
  let width: Double

  private static let steps: [Double] = [
    1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800,
    2_592_000, 31_536_000,
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The share of the span that has passed, 0 to 1.
  func share(_ instant: Instant) -> Double {
    let length = max(1e-9, span.seconds)
    return max(0, min(1, span.start.seconds(until: instant) / length))
  }

  func x(_ instant: Instant) -> Double { share(instant) * width }

  /// At most so many round instants, with what stands beside them.
  func ticks(_ most: Int = 7) -> [(at: Instant, text: String)] {
    let step = Self.steps.first { span.seconds / $0 <= Double(most) } ?? span.seconds
    guard step > 0 else { return [] }
    let first = (Double(span.start.nanoseconds) / 1e9 / step).rounded(.up)
    return (0...most).map { Instant(seconds: Int64((first + Double($0)) * step)) }
      .filter { $0 <= span.end }.map { ($0, Self.text($0, step: step)) }
  }

  /// A date at midnight and with long steps, else hours and minutes, seconds only when they matter.
  private static func text(_ instant: Instant, step: Double) -> String {
    let text = instant.text(fractionDigits: 0)
    let (day, clock) = (text.prefix(10), text.dropFirst(11).prefix(8))
    if step < 86_400, clock != "00:00:00" { return String(step < 60 ? clock : clock.prefix(5)) }
    let month = Int(day.suffix(5).prefix(2)) ?? 1
    let name = months.indices.contains(month - 1) ? months[month - 1] : ""
    return step >= 31_536_000 ? String(day.prefix(4)) : "\(Int(day.suffix(2)) ?? 0) \(name)"
  }
}
