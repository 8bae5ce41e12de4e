import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

/// No built-in format steals another's lines.
@Suite struct CrossMatchTests {
  private static let knowledge = KnowledgeLoader.builtIn().0
  private static let catalogue = try? FormatCatalogue(knowledge)

  /// Formats of which lines may look the same: one of them claims a sample of the other when it stands alone.
  private static let alike: Set<[String]> = [
    ["queue.zookeeper", "generic.log4j_dashes"], ["windows.event_xml", "p2p.event_log"],
    ["p2p.event_log", "windows.event_xml"],
  ]

  @Test func everySampleAloneIsClaimedByItsOwnFormat() throws {
    var sniffer = Sniffer(try #require(Self.catalogue))
    for (index, format) in Self.knowledge.formats.enumerated() {
      for sample in format.samples where sample.isClaimed {
        let found = Self.claimant(of: sample.text, &sniffer)
        if found != index { Self.report(format, found, sample.text) }
      }
    }
  }

  @Test func lineEndsAndByteOrderMarksChangeNothing() throws {
    var sniffer = Sniffer(try #require(Self.catalogue))
    for (index, format) in Self.knowledge.formats.enumerated() {
      for sample in format.samples where sample.isClaimed {
        let changed =
          "\u{feff}"
          + sample.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let found = Self.claimant(of: changed, &sniffer)
        if found != index { Self.report(format, found, changed) }
      }
    }
  }

  @Test func aLongTailChangesNothing() throws {
    var sniffer = Sniffer(try #require(Self.catalogue))
    let tail = String(repeating: " and so on", count: 10_000)
    for (index, format) in Self.knowledge.formats.enumerated() where format.parse == .regex {
      guard format.multiline == nil, format.patterns.allSatisfy({ $0.text.hasSuffix("(?<body>.*+)$") }),
        let sample = format.samples.first, !sample.text.contains("\n")
      else { continue }
      let found = Self.claimant(of: sample.text + tail, &sniffer)
      if found != index { Self.report(format, found, sample.text) }
    }
  }

  /// A line within another's message is the other's.
  @Test func quotedLinesAreNotClaimed() throws {
    var sniffer = Sniffer(try #require(Self.catalogue))
    let outer = Self.knowledge.formats.firstIndex { $0.id == "linux.syslog_iso" }
    for format in Self.knowledge.formats {
      for sample in format.samples where sample.isClaimed && !sample.text.contains("\n") {
        let quoting = "2024-03-05T10:11:12Z web-1 relay[7]: received \"\(sample.text)\""
        let found = Self.claimant(of: quoting, &sniffer)
        if found != outer { Self.report(Self.knowledge.formats[outer ?? 0], found, quoting) }
      }
    }
  }

  /// Two formats' lines in turns are each read by their own.
  @Test func shuffledLinesKeepTheirFormats() throws {
    var sniffer = Sniffer(try #require(Self.catalogue))
    var random = SplitMix64(seed: 20_240_305)
    let whole = Self.knowledge.formats.indices.filter { index in
      let format = Self.knowledge.formats[index]
      return format.multiline == nil && format.parse == .regex && !format.isEnvelope
        && format.samples.filter(\.isClaimed).allSatisfy { !$0.text.contains("\n") }
    }
    for _ in 0..<60 {
      let pair = (0..<2).map { _ in whole[Int(random.next() % UInt64(whole.count))] }
      guard pair[0] != pair[1] else { continue }
      let lines = pair.map { Self.knowledge.formats[$0].samples.first { $0.isClaimed }?.text ?? "" }
      let text = (0..<6).map { lines[$0 % 2] }.joined(separator: "\n")
      let claimed = Set(
        sniffer.profile(of: LineBlock(text: Array(text.utf8)), name: SourceName(path: "x")).formats)
      for (index, line) in zip(pair, lines) where !claimed.contains(index) {
        Self.report(Self.knowledge.formats[index], claimed.sorted().first, line)
      }
    }
  }

  private static func claimant(of text: String, _ sniffer: inout Sniffer) -> Int? {
    sniffer.profile(of: LineBlock(text: Array(text.utf8)), name: SourceName(path: "x")).formats.first
  }

  private static func report(_ format: FormatDefinition, _ found: Int?, _ text: String) {
    let other = found.map { knowledge.formats[$0].id } ?? "no format"
    if alike.contains([format.id, other]) { return }
    Issue.record("\(format.id): claimed by \(other): \(text.prefix(160))")
  }
}
