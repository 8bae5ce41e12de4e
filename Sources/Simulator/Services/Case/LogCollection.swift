internal import Foundation

/// What is left of the logs when they have been collected: the distortions of a scenario at work.
struct LogCollection {
  private let desk: ServiceDesk
  private let distortions: [Distortion]
  private let calendar: ServiceCalendar

  init(_ plan: ServiceCase, _ run: ServiceCase.Run) {
    desk = ServiceDesk(plan)
    distortions = plan.scenario.distortions
    calendar = run.calendar
  }

  /// The first moment of which logs are left, seconds since 1970.
  var begin: Int {
    distortions.reduce(calendar.start) { latest, distortion in
      guard case .begin(let moment) = distortion, let time = calendar.time(moment) else { return latest }
      return max(latest, time)
    }
  }

  /// The records that are left; files of which nothing is left are gone.
  func kept(_ book: [(path: String, file: LogFile)]) -> [(path: String, file: LogFile)] {
    guard !distortions.isEmpty else { return book }
    return book.compactMap { path, file in
      var file = file
      let count = file.records.count
      for distortion in distortions { apply(distortion, to: &file.records, of: path) }
      return file.records.isEmpty && count > 0 ? nil : (path, file)
    }
  }

  private func apply(_ distortion: Distortion, to records: inout [LogRecord], of path: String) {
    switch distortion {
    case .mute(let name, let from, let until):
      guard isOf(name, path), let from = calendar.time(from) else { return }
      let end = until.flatMap(calendar.time) ?? .max / 1000
      records.removeAll { from * 1000 <= $0.time && $0.time < end * 1000 }
    case .cap(let name, let perMinute, let from):
      guard isOf(name, path), let from = calendar.time(from) else { return }
      cap(&records, perMinute, from * 1000)
    case .begin(let moment):
      guard let time = calendar.time(moment) else { return }
      records.removeAll { $0.time < time * 1000 }
    case .without(let expression):
      guard let matcher = try? NSRegularExpression(pattern: desk.filled(expression)) else { return }
      records.removeAll { record in
        let length = NSString(string: record.text).length
        return matcher.firstMatch(in: record.text, range: NSRange(location: 0, length: length)) != nil
      }
    case .zone, .civilTime, .shippedTwice, .overlaps: return
    }
  }

  private func cap(_ records: inout [LogRecord], _ perMinute: Int, _ from: Int) {
    var (minute, count) = (0, 0)
    records.removeAll { record in
      if record.time / 60_000 != minute { (minute, count) = (record.time / 60_000, 0) }
      count += 1
      return record.time >= from && count > perMinute
    }
  }

  private func isOf(_ name: String, _ path: String) -> Bool {
    desk.node(name).map { desk.paths($0).contains(path) || desk.systemPaths($0).contains(path) } ?? false
  }

  /// The parts of a file as they lie in the store: some come twice, some repeat what the part before had.
  func stored(_ parts: [ServiceCase.Part], of path: String) -> [ServiceCase.Part] {
    distortions.reduce(parts) { parts, distortion in
      switch distortion {
      case .shippedTwice(let name) where isOwn(name, path):
        parts
          + parts.map { ServiceCase.Part(path: "second-shipper/" + $0.path, bytes: $0.bytes, isOld: true) }
      case .overlaps(let name) where isOwn(name, path): overlapping(parts)
      default: parts
      }
    }
  }

  private func isOwn(_ name: String, _ path: String) -> Bool {
    desk.node(name).map { desk.paths($0).contains(path) } ?? false
  }

  /// Parts are ordered from the newest to the oldest.
  private func overlapping(_ parts: [ServiceCase.Part]) -> [ServiceCase.Part] {
    parts.indices.map { index in
      var part = parts[index]
      guard index + 1 < parts.count else { return part }
      let tail = parts[index + 1].bytes.suffix(parts[index + 1].bytes.count / 5)
      guard let line = tail.firstIndex(of: 10) else { return part }
      part.bytes = tail[(line + 1)...] + part.bytes
      return part
    }
  }
}
