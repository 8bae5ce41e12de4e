import Foundation
package import ProximateModel

/// A line that a report cites, with what is needed to find and check it again.
package struct CitedLine: Sendable, Hashable {
  /// Its id in the report, `e12`.
  package var id: String
  /// Where it stood when the report was written.
  package var origin: Origin
  /// SHA-256 of the record's raw decompressed bytes, lower-case hexadecimal; nil in redacted reports.
  package var sha256: String?
  /// The text as the report has it.
  package var text: String
}

/// Why a text could not be read as a report.
package struct ReportReadingError: Error, Sendable, Hashable {
  /// One sentence for people.
  package var reason: String
}

/// Reads the lines that a `report.json` cites.
package enum ReportReader {
  /// What a report says that it is.
  package static let schema = "proximate.report/1"

  private struct Report: Decodable {
    var schema: String
    var inputs: [String]?
    var baselines: [String]?
    var evidence: [Line]
  }

  private struct Line: Decodable {
    var id: String
    var source: String
    var member: String?
    var line: Int
    var byteStart: UInt64
    var byteEnd: UInt64
    var text: String
    var sha256: String?
  }

  /// The paths that the report was made from, as they were given; none in reports of programs that told none.
  package static func inputs(
    inJSON bytes: [UInt8]
  ) throws(ReportReadingError) -> (logs: [String], baselines: [String]) {
    let report = try report(bytes)
    return (report.inputs ?? [], report.baselines ?? [])
  }

  /// The cited lines in the report's order. Unknown keys are passed over.
  package static func citedLines(inJSON bytes: [UInt8]) throws(ReportReadingError) -> [CitedLine] {
    try report(bytes).evidence.map { line in
      let source = SourceName(path: line.source, member: line.member)
      let origin = Origin(source: source, line: line.line, byteStart: line.byteStart, byteEnd: line.byteEnd)
      return CitedLine(id: line.id, origin: origin, sha256: line.sha256, text: line.text)
    }
  }

  private static func report(_ bytes: [UInt8]) throws(ReportReadingError) -> Report {
    let report: Report
    do {
      report = try JSONDecoder().decode(Report.self, from: Data(bytes))
    } catch {
      throw ReportReadingError(reason: "It is not a report: \(reason(of: error)).")
    }
    guard report.schema.hasPrefix(schema) else {
      throw ReportReadingError(
        reason: "Its schema is '\(SafeText.visible(report.schema))', not '\(schema)'.")
    }
    return report
  }

  static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the key '\(key.stringValue)' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "the value at '\(context.codingPath.map(\.stringValue).joined(separator: "."))' is of another type"
    default: "it is not valid JSON"
    }
  }
}
