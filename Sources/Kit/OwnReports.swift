import Foundation
import ProximateDiagnostics
import ProximateReport

/// Tells what this program wrote earlier among the files of a directory: a report that lies beside its logs must not
/// become evidence of the next one.
struct OwnReports {
  /// A note for each report that was met.
  private(set) var diagnostics: [Diagnostic] = []

  /// Whether a path is a report, or the draft beside one.
  mutating func include(_ path: String) -> Bool {
    let name = (path as NSString).lastPathComponent
    let isReport =
      switch (name as NSString).pathExtension.lowercased() {
      case "json": Self.isReport(path)
      case "html", "htm": Self.isPage(path)
      case "md": name == ReportFiles.draft && Self.isReport(Self.beside(path))
      default: false
      }
    if isReport {
      diagnostics.append(
        Diagnostic(
          .note, "I107", "left out: an earlier report of this program", at: Place(file: path),
          help: "to read it as a log, name the file itself"))
    }
    return isReport
  }

  private static func beside(_ draft: String) -> String {
    (draft as NSString).deletingLastPathComponent + "/" + ReportFiles.report
  }

  /// What stands at the end of every report, whose keys are sorted.
  static func isReport(_ path: String) -> Bool {
    guard let handle = regular(path), let size = try? handle.seekToEnd(), size > 0 else { return false }
    let length = min(size, 4096)
    guard (try? handle.seek(toOffset: size - length)) != nil else { return false }
    let end = text(handle, Int(length)).filter { !$0.isWhitespace }
    return end.contains("\"schema\":\"\(ReportReader.schema)\"")
  }

  private static func isPage(_ path: String) -> Bool {
    guard let handle = regular(path) else { return false }
    return text(handle, 4096).contains("<meta name=\"generator\" content=\"proximate ")
  }

  /// Pipes and devices would be waited for, or be used up.
  private static func regular(_ path: String) -> FileHandle? {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return type == .typeRegular ? FileHandle(forReadingAtPath: path) : nil
  }

  private static func text(_ handle: FileHandle, _ count: Int) -> String {
    String(decoding: (try? handle.read(upToCount: count)) ?? Data(), as: UTF8.self)
  }
}
