import ProximateModel

/// What is usual for each value of a series, from the values before it alone: at the same time of the days before once
/// there are enough of them, and the median of the values just before otherwise.
struct MeasureRhythm {
  /// Expected values and their deviations, by point; nil with too little before it.
  private(set) var usual: [RobustLevel?] = []
  /// Medians by hour since the epoch.
  private var hours: [Int64: Double] = [:]
  private let points: [MeasureSeries.Point]

  init(_ points: [MeasureSeries.Point]) {
    self.points = points
    var byHour: [Int64: [Double]] = [:]
    for point in points { byHour[Self.hour(point), default: []].append(point.value) }
    hours = byHour.mapValues(RobustLevel.median)
    usual.reserveCapacity(points.count)
    var (cachedHour, cached) = (Int64.min, Double?.none)
    var made = (at: Int.min, level: RobustLevel?.none)
    var byRhythm: [Double] = []
    var spread = (at: Int.min, value: Double?.none)
    for i in points.indices {
      let hour = Self.hour(points[i])
      if hour != cachedHour { (cachedHour, cached) = (hour, sameHours(hour)) }
      if let expected = cached {
        if spread.value == nil || byRhythm.count - spread.at >= Calibration.refresh {
          spread = (byRhythm.count, deviation(byRhythm))
        }
        usual.append(spread.value.map { RobustLevel(median: expected, deviation: $0) })
        byRhythm.append(points[i].value - expected)
      } else {
        if made.at == Int.min || i - made.at >= Calibration.refresh { made = (i, justBefore(i)) }
        usual.append(made.level)
      }
    }
  }

  private static func hour(_ point: MeasureSeries.Point) -> Int64 {
    Bucket.floorDivided(point.first, 3_600_000_000_000)
  }

  /// The median of the hours about this one on the same day of the weeks before, otherwise on the days before; nil when
  /// too few of them know it.
  private func sameHours(_ hour: Int64) -> Double? {
    let weeks = (1...Int64(Calibration.weeksBefore)).map { 7 * $0 }
    return median(of: hour, days: weeks, fewest: Calibration.fewestWeeks)
      ?? median(of: hour, days: Array(1...MeasureCalibration.days), fewest: MeasureCalibration.fewestDays)
  }

  private func median(of hour: Int64, days offsets: [Int64], fewest: Int) -> Double? {
    var values: [Double] = []
    var days = 0
    for day in offsets {
      let known = (-1...1).compactMap { hours[hour - day * MeasureCalibration.hoursOfDay + $0] }
      days += known.isEmpty ? 0 : 1
      values += known
    }
    return days >= fewest ? RobustLevel.median(values) : nil
  }

  private func deviation(_ rests: [Double]) -> Double? {
    let before = rests.dropLast(MeasureCalibration.gap).suffix(MeasureCalibration.lookback)
    guard before.count >= MeasureCalibration.fewestBefore else { return nil }
    return 1.4826 * RobustLevel.median(before.map { abs($0) })
  }

  private func justBefore(_ i: Int) -> RobustLevel? {
    let end = max(0, i - MeasureCalibration.gap)
    let before = points[max(0, end - MeasureCalibration.lookback)..<end].map(\.value)
    return before.count >= MeasureCalibration.fewestBefore ? RobustLevel(before) : nil
  }
}
