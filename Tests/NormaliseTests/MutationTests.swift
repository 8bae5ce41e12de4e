import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

/// What is read of every format's samples stays the same when what surrounds a line changes.
@Suite struct MutationTests {
  private static let knowledge = KnowledgeLoader.builtIn().0
  private static let catalogue = try? FormatCatalogue(knowledge)

  /// The samples of a format that it reads line by line.
  private static func samples(_ format: FormatDefinition) -> [String] {
    format.parse == .journalExport ? [] : format.samples.filter(\.isClaimed).map(\.text)
  }

  /// Every record's time, severity, component, machine and first line of the message, read with one format.
  private static func essence(_ text: String, _ index: Int) throws -> [String] {
    let bench = ReadingBench(try #require(catalogue), SourceProfile(formats: [index]))
    return bench.read(Array(text.utf8)).records.map { record in
      let message = record.message.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return
        "\(record.timeText ?? "-") \(record.severityNumber.map(String.init) ?? "-") \(record.component ?? "-") \(record.host ?? "-") \(message)"
    }
  }

  @Test func lineEndsAndByteOrderMarksLeaveTheValuesAlone() throws {
    for (index, format) in Self.knowledge.formats.enumerated() {
      for text in Self.samples(format) {
        let windows = "\u{feff}" + text.replacing("\n", with: "\r\n") + "\r\n"
        #expect(
          try Self.essence(windows, index) == Self.essence(text + "\n", index),
          "\(format.id): \(text.prefix(120))")
      }
    }
  }

  @Test func repeatedSamplesAreRecordsOfTheirOwn() throws {
    for (index, format) in Self.knowledge.formats.enumerated() where format.parse == .regex {
      guard format.repeatMarker == nil, format.headerLines == nil else { continue }
      for text in Self.samples(format) where !text.contains("\n") {
        let one = try Self.essence(text + "\n", index)
        let three = try Self.essence(text + "\n" + text + "\n" + text + "\n", index)
        guard one.count == 1, !format.isEnvelope else { continue }
        #expect(three == one + one + one, "\(format.id): \(text.prefix(120))")
      }
    }
  }

  /// A line cut anywhere is read as a line of the format, or of none: nothing crashes, and nothing is lost.
  @Test func cutSamplesAreCounted() throws {
    var random = SplitMix64(seed: 17)
    for (index, format) in Self.knowledge.formats.enumerated() {
      guard let text = Self.samples(format).first else { continue }
      let bytes = Array(text.utf8)
      for _ in 0..<4 {
        let cut = Array(bytes.prefix(Int(random.next() % UInt64(bytes.count)))) + [0x0a]
        let bench = ReadingBench(try #require(Self.catalogue), SourceProfile(formats: [index]))
        let lines = cut.count { $0 == 0x0a }
        #expect(bench.read(cut).lineCounts.reduce(0, +) == lines, "\(format.id)")
      }
    }
  }

  /// Whatever stands behind a message of 100 KiB, the values in front of it are the same.
  @Test func longTailsLeaveTheValuesAlone() throws {
    let tail = String(repeating: " and so on", count: 10_000)
    for (index, format) in Self.knowledge.formats.enumerated() where format.parse == .regex {
      guard format.multiline == nil, format.patterns.allSatisfy({ $0.text.hasSuffix("(?<body>.*+)$") }),
        let text = Self.samples(format).first, !text.contains("\n")
      else { continue }
      let short = try Self.essence(text + "\n", index).map { $0.prefix { $0 != " " } }
      let long = try Self.essence(text + tail + "\n", index)
      #expect(long.map { $0.prefix { $0 != " " } } == short, "\(format.id)")
      #expect(long.first?.hasSuffix(" and so on") == true, "\(format.id)")
    }
  }
}
