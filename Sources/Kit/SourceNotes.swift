import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// What people should know of a source that was read, although nothing of it was lost.
enum SourceNotes {
  /// Notes on its encoding, its name, and lines that were too long.
  static func notes(on source: OpenedSource, cutLines: Int) -> [Diagnostic] {
    let place = Place(file: source.name.display)
    var notes: [Diagnostic] = []
    if source.encoding == "8-bit" {
      notes.append(
        Diagnostic(
          .note, "I140", "the text is not UTF-8 throughout", at: place,
          notes: ["bytes that are not UTF-8 are shown as U+FFFD; digests are of the bytes as they are"]))
    }
    if source.encoding.hasPrefix("utf-16") {
      notes.append(
        Diagnostic(
          .note, "I141", "the text is \(source.encoding.uppercased())", at: place,
          notes: ["positions are those of the text in UTF-8, without its byte order mark"]))
    }
    if cutLines > 0 {
      notes.append(
        Diagnostic(
          .warning, "I142",
          "\(cutLines) lines are longer than \(Limits.recordBytes >> 20) MiB and were cut there",
          at: place, help: "if it is a log, check whether line breaks were lost on the way"))
    }
    if let member = source.name.member, member.hasPrefix("/") || member.split(separator: "/").contains("..") {
      notes.append(
        Diagnostic(
          .note, "I143", "the member's path leads out of the archive", at: place,
          notes: ["it is read like any other; nothing is ever unpacked to disk"]))
    }
    return notes
  }

  /// Sentences on what reading a source had to take for granted.
  static func guesses(in profile: SourceProfile) -> [String] {
    guard profile.isDateOrderOpen, let order = profile.dateOrder else { return [] }
    let first =
      switch order {
      case .dayFirst: "day"
      case .monthFirst: "month"
      case .yearFirst: "year"
      }
    return ["its dates can be read in more than one order: the \(first) was taken to come first"]
  }

  /// A note when memory's bounds cost detail.
  static func note(onDetailOf observations: Observations) -> [Diagnostic] {
    let rungs = [
      observations.coarseness.rung, observations.templateCoarseness.rung,
      observations.evidenceCoarseness.rung,
    ]
    let rules = Set(observations.markRungs.keys).union(observations.unitRungs.keys).sorted()
    let cut = rules.map {
      Diagnostic(
        .note, "I148", "`\($0)` saw more than is kept for it",
        notes: ["it followed some of what it tells apart, chosen by hash, or counted units by samples"],
        help: "narrow its conditions, or analyse a shorter time at once")
    }
    guard rungs.contains(where: { $0 > 0 }) else { return cut }
    return cut + [
      Diagnostic(
        .note, "I145", "the logs hold more than is kept in full detail",
        notes: [
          "series, templates and samples were coarsened by \(rungs[0]), \(rungs[1]) and \(rungs[2]) steps"
        ],
        help: "analyse fewer hosts or a shorter time at once to see more of it")
    ]
  }

  /// One note for all files without a byte.
  static func note(onEmpty files: [InputFile]) -> [Diagnostic] {
    guard let first = files.first else { return [] }
    return [
      Diagnostic(
        .note, "I144", files.count == 1 ? "a file is empty" : "\(files.count) files are empty",
        at: Place(file: first.name),
        notes: files.count > 1 ? ["the first of them is shown; all are listed in the report"] : [])
    ]
  }
}
