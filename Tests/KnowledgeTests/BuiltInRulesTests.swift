import Foundation
import ProximateDiagnostics
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// The packs as they lie in the repository.
@Suite struct BuiltInRulesTests {
  private static let directory = "Rules"
  private static let rules = KnowledgeLoader.load(builtIn: false, directories: [directory])

  /// Patterns that need backtracking, each for a reason that cannot be helped.
  private static let backtracking: Set<String> = [
    // Elements come in any order and number.
    "p2p.event_log/line",
    // Modules are joined by the very character that ends them.
    "generic.rust/tracing",
    // Optional parts, or runs that hold the character that ends them.
    "android.threadtime/line", "database.elasticsearch/line", "database.postgresql_csv/line",
    "database.postgresql_prefixed/colons", "hpc.event_states/line", "jvm.atlassian/jira",
    "kubernetes.compose/plain", "linux.ntpd/line", "linux.openvpn/line", "macos.panic_report/line",
    "network.cisco_ios/dated", "network.cisco_ios/relayed", "network.esxi_hostd/new",
    "network.fortinet/line", "network.snort_fast/line", "python.structlog_console/line",
    "queue.kafka/line", "queue.zookeeper/line", "runtime.sidekiq/line", "web.haproxy_http/http",
    "windows.cmtrace/line", "windows.event_text/viewer", "windows.event_xml/line",
    "windows.powershell_transcript/transcript", "windows.teamviewer/line", "linux.ipmi_sel/line",
    "network.cef/bare", "network.cef/tagged", "runtime.winston_simple/line", "web.haproxy_plain/http",
  ]

  /// Formats of which each may claim the other's samples: the same layout, once in general and once of one program.
  private static let alike: Set<[String]> = [
    ["queue.zookeeper", "generic.log4j_dashes"], ["p2p.event_log", "windows.event_xml"],
    ["windows.event_xml", "p2p.event_log"],
  ]

  @Test func `the packs of the repository have no mistakes`() {
    let (knowledge, diagnostics) = Self.rules
    for diagnostic in diagnostics { Issue.record("\(diagnostic.text)") }
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: Self.directory)) ?? []
    let packs = folders.filter { FileManager.default.fileExists(atPath: "\(Self.directory)/\($0)/pack.yaml") }
    #expect(knowledge.packs.map(\.name) == packs.sorted() && packs.count >= 6)
  }

  @Test func `header patterns fall into the deterministic subset`() {
    var outside: Set<String> = []
    for format in Self.rules.0.formats {
      for pattern in format.patterns where ScanProgram(pattern.text) == nil {
        outside.insert("\(format.id)/\(pattern.name)")
      }
    }
    #expect(outside == Self.backtracking)
  }

  @Test func `every sample expects something and knows its time`() {
    for format in Self.rules.0.formats {
      #expect(
        format.samples.contains { $0.expect["time"] != nil } == (format.timestamp != nil), "\(format.id)")
      for sample in format.samples where sample.expect["time"] != nil {
        #expect(IsoTime.nanoseconds(sample.expect["time"] ?? "") != nil, "\(format.id): \(sample.text)")
      }
    }
  }

  @Test func `expected events and fields are those that the format defines`() {
    let usual: Set<String> = [
      "time", "severity", "event", "message", "host.name", "service.name", "log.logger",
    ]
    for format in Self.rules.0.formats {
      let names = Set(format.events.map(\.name))
      let fields = usual.union(KnowledgeBase.producedFields(of: format))
      for sample in format.samples {
        for (field, value) in sample.expect {
          #expect(fields.contains(field), "\(format.id): \(field)")
          if field == "event" { #expect(names.contains(value), "\(format.id): \(value)") }
        }
      }
    }
  }

  @Test func `no format of patterns reads a sample of a more particular one as something else`() throws {
    // Both may match: the one with the higher priority must be the sample's own.
    let formats = Self.rules.0.formats.filter { $0.parse == .regex }
    var matcher = Matcher()
    for owner in formats {
      for other in formats
      where other.id != owner.id && other.priority >= owner.priority
        && !Self.alike.contains([other.id, owner.id])
      {
        for pattern in other.patterns {
          let compiled = try Pattern(pattern.text)
          for sample in owner.samples where sample.isClaimed && sample.isRead(by: compiled, &matcher) {
            Issue.record("\(other.id)/\(pattern.name) claims a sample of \(owner.id): \(sample.text)")
          }
        }
      }
    }
  }
}
