import Foundation
import Testing

/// Streams as stores of logs export them, through the commands that the documentation shows, work on standard input.
@Suite struct ExportedStreamTests {
  private static let minutes = Array(10..<40)

  private static let elasticsearch = minutes.map {
    #"{"_index":"shop-2025.03.04","_id":"a\#($0)","_score":1,"_source":{"@timestamp":"2025-03-04T08:\#($0):00.250Z","log":{"level":"error"},"message":"payment gateway did not answer","service":{"name":"shop"},"host":{"name":"web-1"}}}"#
  }
  private static let openSearch = minutes.map {
    #"{"_index":"shop-2025.03.04","_type":"_doc","_id":"a\#($0)","_score":1.0,"_source":{"@timestamp":"2025-03-04T08:\#($0):00.250Z","stream":"stderr","log":"ERROR payment gateway did not answer","kubernetes":{"pod_name":"shop-7f9c","container_name":"shop","host":"web-1"}}}"#
  }
  private static let loki = minutes.map {
    #"{"labels":{"app":"shop","namespace":"prod","level":"error"},"line":"payment gateway did not answer","timestamp":"2025-03-04T08:\#($0):00.25Z"}"#
  }
  /// 2025-03-04T08:00:00Z is 1741075200.
  private static let cloudWatch = minutes.map {
    #"{"logStreamName":"web-1","timestamp":\#((1_741_075_200 + $0 * 60) * 1000 + 250),"message":"ERROR payment gateway did not answer","ingestionTime":1741080000000,"eventId":"\#($0)"}"#
  }
  private static let otlp = minutes.map {
    #"{"timeUnixNano":"\#(1_741_075_200 + $0 * 60)250000000","severityNumber":17,"severityText":"ERROR","body":{"stringValue":"payment gateway did not answer"},"resource":{"service.name":"shop"}}"#
  }

  @Test(arguments: [
    ("elasticsearch", elasticsearch, "observability.elasticsearch_hits"),
    ("opensearch", openSearch, "observability.elasticsearch_hits"),
    ("loki", loki, "observability.loki_jsonl"),
    ("cloudwatch", cloudWatch, "cloud.aws_cloudwatch_events"),
    ("otlp", otlp, "observability.otlp_records"),
  ])
  func `an exported stream is read the same as a stream, as a file and as a shard`(
    _ name: String, _ lines: [String], _ format: String
  ) throws {
    let directory = URL(fileURLWithPath: NSTemporaryDirectory() + "proximate-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let text = lines.joined(separator: "\n") + "\n"
    try text.write(to: directory.appendingPathComponent("stdin"), atomically: true, encoding: .utf8)
    let run = try CommandLineRun(
      shell: """
        "$P" analyze - --format json < stdin > stream.json
        gzip -nc stdin | "$P" analyze - --format json > packed.json
        "$P" shard - -o - < stdin > s.shard && "$P" analyze --from-shards s.shard --format json > shard.json
        cmp stream.json shard.json && cat stream.json
        """, directory: directory)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
    let coverage = try #require(report["coverage"] as? [String: Any])
    let file = try #require((coverage["files"] as? [[String: Any]])?.first)
    #expect(file["format"] as? String == format, "\(name): \(file)")
    #expect((file["first"] as? String)?.hasPrefix("2025-03-04T08:10:00.25") == true, "\(name): \(file)")
    #expect((file["last"] as? String)?.hasPrefix("2025-03-04T08:39:00.25") == true)
    #expect(
      try String(contentsOf: directory.appendingPathComponent("packed.json"), encoding: .utf8).contains(
        format))
  }

  /// What `jq` makes of a collector's batches is one record a line, none of them lost.
  @Test func `every record of an OTLP batch is counted once it is taken apart`() throws {
    let records = (0..<5).map {
      #"{"timeUnixNano":"174107520\#($0)000000000","severityNumber":17,"body":{"stringValue":"lost \#($0)"},"resource":{"service.name":"shop"}}"#
    }
    let run = try CommandLineRun(["events", "-"], input: records.joined(separator: "\n") + "\n")
    #expect(run.output.split(separator: "\n").count == 5, "\(run.errors)")
    #expect(run.output.contains("lost 4"))
    #expect(run.output.contains(#"{"source":"stdin","line":1,"#), "the copy's path is nobody's business")
  }
}
