internal import ProximateModel

/// Logs of earlier days that come apart from those of the incident.
extension ServiceCase {
  /// The first day of which `logs/` has lines, days since 1970.
  private var firstDay: Int {
    guard let kept = scenario.keepsDays else { return calendar.start / 86_400 }
    return max(calendar.start / 86_400, calendar.incident / 86_400 - kept)
  }

  /// The folder of an earlier day (milliseconds since 1970) of which a precedent is known; nil when it lies in `logs/` or
  /// nowhere.
  func baseline(of time: Int) -> String? {
    let day = time / 86_400_000
    guard day < firstDay, baselineDays.contains(day) else { return nil }
    return "baseline/" + ClockText(day * 86_400_000).date
  }

  private var baselineDays: Set<Int> {
    Set(scenario.precedents.compactMap { calendar.time($0.at) }.map { $0 / 86_400 })
  }

  /// The files, those of earlier days apart; in byte order of their paths.
  func byDays(_ book: [(path: String, file: LogFile)]) -> [(path: String, file: LogFile)] {
    guard scenario.keepsDays != nil else { return book }
    let first = firstDay * 86_400_000
    var files: [(path: String, file: LogFile)] = []
    for (path, file) in book {
      var recent = file
      recent.records.removeAll { $0.time < first }
      if !recent.records.isEmpty { files.append((path, recent)) }
      for day in baselineDays.sorted() where day < firstDay {
        var old = file
        old.records.removeAll { $0.time / 86_400_000 != day }
        if !old.records.isEmpty, let folder = baseline(of: day * 86_400_000) {
          files.append((folder + "/" + path, old))
        }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
