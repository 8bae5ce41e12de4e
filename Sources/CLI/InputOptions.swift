import ArgumentParser
import ProximateKit
import ProximateModel

/// What every command that reads logs is told.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files and directories of logs, plain, compressed or archived; - is standard input.")
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  var analyzerOptions: AnalyzerOptions { reading.analyzerOptions(paths) }
}

/// How logs are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var ruleDirectories: [String] = []

  @Option(
    name: .customLong("timezone"), parsing: .singleValue,
    help: ArgumentHelp("Zone of sources whose stamps state none: PATH-GLOB=ZONE.", valueName: "glob=zone"),
    transform: {
      guard let rule = TimeZoneRule($0) else { throw ValidationError("'\($0)' is not GLOB=ZONE") }
      guard rule.isKnown else {
        throw ValidationError(
          "'\(rule.zone)' is no time zone; write UTC, an offset such as +02:00, or a name such as Europe/Tallinn"
        )
      }
      return rule
    })
  var timeZones: [TimeZoneRule] = []

  @Option(
    help: ArgumentHelp("What the year of year-less stamps is told from: YYYY-MM-DD.", valueName: "date"))
  var referenceDate: String?

  @Option(help: ArgumentHelp("Read every source with this format; see `formats list`.", valueName: "id"))
  var inputFormat: String?

  @Option(name: .shortAndLong, help: "Worker threads; the output does not depend on it.")
  var jobs: Int = ProcessorCount.available

  /// Whether anything was said of how logs are read.
  var isChosen: Bool {
    !ruleDirectories.isEmpty || !timeZones.isEmpty || referenceDate != nil || inputFormat != nil
  }

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be at least 1") }
    if let referenceDate, ReferenceDate.instant(referenceDate) == nil {
      throw ValidationError("--reference-date '\(referenceDate)' is not a date such as 2007-08-20")
    }
  }

  func analyzerOptions(_ paths: [String]) -> AnalyzerOptions {
    var options = AnalyzerOptions(paths: paths)
    options.ruleDirectories = ruleDirectories
    options.timeZones = timeZones
    options.referenceDate = referenceDate.flatMap(ReferenceDate.instant)
    options.inputFormat = inputFormat
    options.jobs = jobs
    return options
  }
}

/// Dates as people type them.
enum ReferenceDate {
  /// The end of the day `YYYY-MM-DD` in UTC; nil for anything else.
  static func instant(_ text: String) -> Instant? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1678...2261).contains(year), (1...12).contains(month),
      (1...CivilTime.daysInMonth(year: year, month: month)).contains(day)
    else { return nil }
    return Instant(seconds: Int64(CivilTime.days(year: year, month: month, day: day) + 1) * 86_400 - 1)
  }
}
