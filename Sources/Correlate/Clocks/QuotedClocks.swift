import ProximateModel

/// Compares the clocks of machines that name no requests by what they and those who call them say of one thing.
///
/// Two things are told at both ends: a machine's error that its callers quote in its own words ("too many clients
/// already"), which begins and ends for both at once; and a stop, which callers know as refused connections: these lie
/// between the stop and the next start, so that the two ends bound the clock from either side, as in the difference
/// constraints of paired messages. Only where clocks that could be compared are wrong: elsewhere there is nothing to mend.
struct QuotedClocks {
  static let second: Int64 = 1_000_000_000
  /// What is said of one thing at both ends lies no further apart than clocks drift.
  static let reach = FleetClocks.greatestDrift
  /// Lines further apart tell of another time.
  static let pause = 1800 * second
  /// Lines of either side that make a run.
  static let leastLines = 3
  /// How far apart the differences of the beginnings and of the ends of a run may be, and how much either may be off.
  static let widestRun = 90 * second
  static let runMargin = 10 * second
  /// Words in a row that are a quotation.
  static let quotation = 4
  /// The ends of a time that a service did not listen, as detectors know them.
  static let stops = ["generic.service_stopped", "linux.unit_failed", "linux.process_crashed"].map(
    TypeKey.detector)
  static let started = TypeKey.detector("generic.service_started")
  /// Lines of one stop come within this time.
  static let oneStop = 60 * second

  /// What a machine says of itself, and what others say who name it: by kind of line, in order of time.
  private struct Told {
    var own: [TypeKey: [EvidenceLine]] = [:]
    var others: [TypeKey: [EvidenceLine]] = [:]
    var refusals: [Int64] = []
  }

  private var told: [String: Told] = [:]
  private let places: [String: Scope]

  /// - Parameter read: the clocks that requests tell; speakers are put right by them, and their machines not read again.
  init(_ observations: Observations, besides read: [ClockReading]) {
    var machines: [String: Scope] = [:]
    let known = Set(read.flatMap(\.places).map(\.host))
    for key in observations.series.keys where key.type == .allEvents && !key.scope.host.isEmpty {
      let (host, place) = (key.scope.host, Scope(component: key.scope.component, host: key.scope.host))
      guard !known.contains(host), host.utf8.count >= CourseClocks.leastName else { continue }
      machines[host] = min(machines[host] ?? place, place)
    }
    places = machines
    guard !machines.isEmpty, FleetClocks(read) != nil else { return }
    gather(observations, read)
  }

  private mutating func gather(_ observations: Observations, _ read: [ClockReading]) {
    let speakers = Self.offsets(observations, read)
    let owners = observations.placesBySource.compactMapValues { Self.single($0.map(\.host)) }
    let names = places.keys.sorted().map { ($0, Array($0.utf8)) }
    var seen: Set<EvidenceLine> = []
    for (key, sample) in observations.evidence.sorted(by: { $0.key < $1.key }) {
      let type = key.series.type
      seen.removeAll(keepingCapacity: true)
      for line in [sample.first, sample.chosen, sample.last] where seen.insert(line).inserted {
        if let owner = owners[line.source], places[owner] != nil {
          if type.detectorID != nil { told[owner, default: Told()].own[type, default: []].append(line) }
          continue
        }
        guard let offset = speakers[line.source] else { continue }
        var line = line
        line.time &-= offset
        for (name, bytes) in names where CourseClocks.names(line.bytes, bytes) {
          if type.detectorID != nil { told[name, default: Told()].others[type, default: []].append(line) }
          if Self.isRefusal(line.bytes) { told[name, default: Told()].refusals.append(line.time) }
        }
      }
    }
  }

  /// How far ahead the clocks are by which sources are written whose machines were read.
  private static func offsets(_ observations: Observations, _ read: [ClockReading]) -> [SourceName: Int64] {
    var clocks: [Scope: Int64] = [:]
    for reading in read {
      for place in reading.places { clocks[place] = reading.isCorrected ? reading.offset : 0 }
    }
    return observations.placesBySource.compactMapValues { places in
      let offsets = places.compactMap { clocks[$0] }
      return offsets.count == places.count ? single(offsets) : nil
    }
  }

  private static func single<Value: Equatable>(_ values: [Value]) -> Value? {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func isRefusal(_ line: [UInt8]) -> Bool {
    String(decoding: line, as: UTF8.self).lowercased().contains("refused")
  }

  /// Readings of the machines of which both ends tell, by name.
  func readings() -> [ClockReading] {
    places.keys.sorted().compactMap { name in
      guard let told = told[name], let place = places[name] else { return nil }
      let ranges = quoted(told) + refused(told)
      guard let first = ranges.first else { return nil }
      let low = ranges.map(\.lowerBound).max() ?? first.lowerBound
      let high = ranges.map(\.upperBound).min() ?? first.upperBound
      guard low <= high else { return nil }
      let distance = max(low, -high)
      let isWrong = distance >= 5 * Self.second && 2 * distance >= high - low
      return ClockReading(
        places: [place], least: low, greatest: high, basis: .course,
        count: told.refusals.count + ranges.count,
        isCorrected: isWrong)
    }
  }

  // MARK: Errors that callers quote

  private func quoted(_ told: Told) -> [ClosedRange<Int64>] {
    told.own.sorted { $0.key < $1.key }.flatMap { type, own -> [ClosedRange<Int64>] in
      guard let others = told.others[type], let line = own.first, let other = others.first,
        Self.quotes(other.bytes, line.bytes)
      else { return [] }
      let runs = Self.runs(others.map(\.time))
      return Self.runs(own.map(\.time)).compactMap { run in
        let near = runs.filter {
          Self.isNear($0.lowerBound, run.lowerBound) && Self.isNear($0.upperBound, run.upperBound)
        }
        guard near.count == 1, let other = near.first else { return nil }
        let ends = [run.lowerBound &- other.lowerBound, run.upperBound &- other.upperBound].sorted()
        guard ends[1] - ends[0] <= Self.widestRun else { return nil }
        return ends[0] - Self.runMargin...ends[1] + Self.runMargin
      }
    }
  }

  /// Whether two times may be one by clocks that drift. Shards may claim any time: differences wrap around.
  private static func isNear(_ a: Int64, _ b: Int64) -> Bool { (a &- b).magnitude <= UInt64(reach) }

  /// Stretches of lines, each long enough to have a beginning and an end.
  private static func runs(_ times: [Int64]) -> [ClosedRange<Int64>] {
    var result: [[Int64]] = []
    for time in times.sorted() {
      if let last = result.last?.last, (time &- last).magnitude <= UInt64(pause) {
        result[result.count - 1].append(time)
      } else {
        result.append([time])
      }
    }
    return result.filter { $0.count >= leastLines }.compactMap { run in
      guard let first = run.first, let last = run.last else { return nil }
      return first...last
    }
  }

  /// Whether a line says what another one says, in so many words.
  static func quotes(_ line: [UInt8], _ other: [UInt8]) -> Bool {
    let (said, words) = (words(line), words(other))
    guard words.count >= quotation, said.count >= quotation else { return false }
    let phrases = Set((0...said.count - quotation).map { Array(said[$0..<$0 + quotation]) })
    return (0...words.count - quotation).contains { phrases.contains(Array(words[$0..<$0 + quotation])) }
  }

  private static func words(_ line: [UInt8]) -> [String] {
    String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }.filter { $0.count > 1 }.map(
      String.init)
  }

  // MARK: Stops that callers know as refused connections

  private func refused(_ told: Told) -> [ClosedRange<Int64>] {
    let stops = Self.stops.flatMap { told.own[$0] ?? [] }.map(\.time).sorted()
    let starts = (told.own[Self.started] ?? []).map(\.time).sorted()
    return Self.runs(Array(Set(told.refusals))).compactMap { run in
      let fits = stops.compactMap { stop -> ClosedRange<Int64>? in
        guard Self.isNear(stop, run.lowerBound), let start = starts.first(where: { $0 > stop }),
          Self.isNear(start, run.upperBound), run.upperBound &- run.lowerBound >= (start &- stop) / 4
        else { return nil }
        let (low, high) = (stop &- run.lowerBound - Self.second, start &- run.upperBound + Self.second)
        return low <= high ? low...high : nil
      }
      // Several lines tell of one stop; the first of them leaves most open.
      guard let first = fits.first, let last = fits.last,
        last.lowerBound - first.lowerBound <= Self.oneStop
      else { return nil }
      return first
    }
  }
}
