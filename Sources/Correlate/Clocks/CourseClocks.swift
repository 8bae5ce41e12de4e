import ProximateModel

/// Compares clocks by the course that trouble takes: a place whose errors come and go as those of others do, minute
/// by minute, at other times.
///
/// This alone cannot tell a clock that is wrong from trouble that comes late, so that it makes order uncertain and
/// corrects nothing. Two things decide: where the times state no zone and the distance is that of a zone, the zone is
/// the better explanation; and where others complain of the machine by name all along, what they complain of and what
/// its own log shows are one trouble, which bounds the clock from both sides as calls and answers do.
struct CourseClocks {
  static let minute: Int64 = 60_000_000_000
  /// Minutes of trouble that a course must have, and may have.
  static let lengths = 15...1440
  /// Machines with trouble that a course is compared with, at least; places that are compared, at most.
  static let leastOthers = 3
  static let mostPlaces = 200
  /// Minutes by which a course may be moved: the zones in use lie within.
  static let reach: Int64 = 14 * 60
  /// How much of both courses must fall together when one is moved, and how much more than when it is not.
  static let leastOverlap = 0.85
  static let leastGain = 0.2
  /// Minutes around the best place beyond which no other may be nearly as good.
  static let sharpness: Int64 = 5
  /// Bytes of a machine's name, so that it is not found by chance.
  static let leastName = 3

  /// Minutes of trouble, by place.
  private let courses: [(place: Scope, minutes: Set<Int64>)]
  private let observations: Observations

  init(_ observations: Observations) {
    let width = observations.bucketWidth * TimeGrid.width(observations.resolution(of: .errors))
    var counts: [Scope: [Int64: UInt64]] = [:]
    for (key, cells) in observations.series where key.type == .errors && width <= Self.minute {
      let place = Scope(component: key.scope.component, host: key.scope.host)
      for cell in cells {
        let minute = Self.minute(of: cell.bucket &* observations.bucketWidth)
        counts[place, default: [:]][minute, default: 0] += cell.count
      }
    }
    let all = counts.values.flatMap(\.keys)
    let span = (all.max() ?? 0) - (all.min() ?? 0) + 1
    let courses = counts.map { (place: $0.key, minutes: Self.trouble($0.value, of: span)) }
    self.courses = courses.filter { Self.lengths.contains($0.minutes.count) }
      .sorted { ($0.place.hash, $0.place) < ($1.place.hash, $1.place) }.prefix(Self.mostPlaces)
      .sorted { $0.place < $1.place }
    self.observations = observations
  }

  private static func minute(of time: Int64) -> Int64 {
    time / minute - (time % minute < 0 ? 1 : 0)
  }

  /// Minutes with more errors than three times the median of all minutes, and two.
  private static func trouble(_ counts: [Int64: UInt64], of minutes: Int64) -> Set<Int64> {
    let (silent, middle) = (minutes - Int64(counts.count), minutes / 2)
    let sorted = counts.values.sorted()
    let median = middle < silent ? 0 : sorted[min(sorted.count - 1, Int(middle - silent))]
    return Set(counts.filter { $0.value >= 2 + 3 * median }.keys)
  }

  /// Places of which all times are without a zone.
  private static func zoneless(_ observations: Observations) -> Set<Scope> {
    var bases: [Scope: Set<TimeBasis>] = [:]
    for (source, places) in observations.placesBySource {
      guard let coverage = observations.sources[source] else { continue }
      for place in places { bases[place, default: []].insert(coverage.timeBasis) }
    }
    return Set(bases.filter { $0.value == [.assumedUTC] }.keys)
  }

  /// Readings of the clocks of places whose trouble comes at other times than that of the others.
  func readings() -> [ClockReading] {
    // Asked for by few: it takes a look at all samples.
    var known: Set<Scope>?
    func isZoneless(_ place: Scope) -> Bool {
      let places = known ?? Self.zoneless(observations)
      known = places
      return places.contains(place)
    }
    return courses.indices.compactMap { number in
      let (place, minutes) = courses[number]
      guard let common = common(besides: place) else { return nil }
      let still = Self.overlap(minutes, common, 0)
      guard still < 1 - Self.leastGain, let best = Self.best(minutes, common),
        best.overlap >= still + Self.leastGain
      else { return nil }
      let distance = best.moved * Self.minute
      let isZone = Self.isZone(best.moved) && isZoneless(place)
      return ClockReading(
        places: [place], least: distance - 2 * Self.minute, greatest: distance + 2 * Self.minute,
        basis: .course,
        count: minutes.count, isCorrected: isZone || complainants(of: place, in: common) >= Self.leastOthers)
    }
  }

  /// Minutes in which at least half of the other machines that have trouble have it.
  private func common(besides place: Scope) -> Set<Int64>? {
    var hosts: [String: Set<Int64>] = [:]
    for course in courses where course.place.host != place.host || place.host.isEmpty && course.place != place
    {
      let name = course.place.host.isEmpty ? course.place.component : course.place.host
      hosts[name, default: []].formUnion(course.minutes)
    }
    guard hosts.count >= Self.leastOthers else { return nil }
    var votes: [Int64: Int] = [:]
    for minute in hosts.values.joined() { votes[minute, default: 0] += 1 }
    let common = Set(votes.filter { $0.value * 2 >= hosts.count }.keys)
    return Self.lengths.contains(common.count) ? common : nil
  }

  /// The share of both courses that falls together when the common one is moved by so many minutes.
  private static func overlap(_ own: Set<Int64>, _ common: Set<Int64>, _ moved: Int64) -> Double {
    var shared = 0
    for minute in own where common.contains(minute - moved) { shared += 1 }
    return Double(shared) / Double(own.count + common.count - shared)
  }

  /// How far the common course must be moved to fall together with this one, when only one distance does.
  private static func best(_ own: Set<Int64>, _ common: Set<Int64>) -> (moved: Int64, overlap: Double)? {
    let shares = (-reach...reach).map { (moved: $0, overlap: overlap(own, common, $0)) }
    let most = shares.map(\.overlap).max() ?? 0
    guard most >= leastOverlap else { return nil }
    let tops = shares.filter { $0.overlap == most }
    let top = tops[tops.count / 2]
    let isSharp = shares.allSatisfy { abs($0.moved - top.moved) <= sharpness || $0.overlap < most - 0.1 }
    return isSharp ? top : nil
  }

  /// Whether a distance is that of a zone, to two minutes.
  private static func isZone(_ minutes: Int64) -> Bool {
    let halves = (abs(minutes) + 15) / 30
    return halves > 0 && abs(abs(minutes) - halves * 30) <= 2
  }

  /// How many other machines name a place's machine in errors of these minutes.
  private func complainants(of place: Scope, in minutes: Set<Int64>) -> Int {
    let name = Array((place.host.isEmpty ? place.component : place.host).utf8)
    guard name.count >= Self.leastName else { return 0 }
    var others: Set<String> = []
    for (key, sample) in observations.evidence where key.series.type == .errors {
      let other = key.series.scope.host.isEmpty ? key.series.scope.component : key.series.scope.host
      guard other != place.host, other != place.component, !others.contains(other) else { continue }
      let isSaid = [sample.first, sample.last, sample.chosen].contains { line in
        minutes.contains(Self.minute(of: line.time)) && Self.names(line.bytes, name)
      }
      if isSaid { others.insert(other) }
    }
    return others.count
  }

  /// Whether a line names a machine: its name with nothing of a name on either side.
  static func names(_ line: [UInt8], _ name: [UInt8]) -> Bool {
    guard line.count >= name.count else { return false }
    return (0...line.count - name.count).contains { start in
      let end = start + name.count
      return line[start] == name[0] && line[start..<end].elementsEqual(name)
        && (start == 0 || !isOfName(line[start - 1])) && (end == line.count || !isOfName(line[end]))
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
