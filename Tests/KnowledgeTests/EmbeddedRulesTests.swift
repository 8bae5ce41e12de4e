import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateKnowledge

/// The generated sources are those that the packs of the repository give.
@Suite struct EmbeddedRulesTests {
  private static let directory = "Sources/Knowledge/Generated"
  private static let command = "PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests"

  @Test func `the generated sources are fresh`() throws {
    let sources = try EmbeddedRules.sources()
    let files = (try? FileManager.default.contentsOfDirectory(atPath: Self.directory))?.sorted() ?? []
    let stale = sources.filter {
      (try? String(contentsOfFile: Self.directory + "/" + $0.name, encoding: .utf8)) != $0.text
    }
    if ProcessInfo.processInfo.environment["PROXIMATE_EMBED"] == "1" {
      try write(sources, instead: files)
      Issue.record(
        "the packs were embedded: \(stale.map(\.name)); run the tests again without PROXIMATE_EMBED")
    } else {
      #expect(stale.map(\.name) == [], "run `\(Self.command)`")
      #expect(files == sources.map(\.name).sorted(), "run `\(Self.command)`")
    }
  }

  private func write(_ sources: [(name: String, text: String)], instead files: [String]) throws {
    for file in files { try FileManager.default.removeItem(atPath: Self.directory + "/" + file) }
    try FileManager.default.createDirectory(atPath: Self.directory, withIntermediateDirectories: true)
    for source in sources {
      try source.text.write(toFile: Self.directory + "/" + source.name, atomically: true, encoding: .utf8)
    }
  }

  @Test func `the embedded packs are the packs of the repository`() {
    func digest(_ bytes: [UInt8]) -> String {
      var hash = StableHash()
      hash.combine(bytes)
      return String(hash.value, radix: 16)
    }
    let (embedded, diagnostics) = KnowledgeLoader.builtIn(digest: digest)
    let (loaded, _) = KnowledgeLoader.load(builtIn: false, directories: ["Rules"], digest: digest)
    #expect(diagnostics == [])
    #expect(embedded.packs == loaded.packs)
    #expect(embedded.formats.map(\.id) == loaded.formats.map(\.id))
    #expect(embedded.detectors.map(\.id) == loaded.detectors.map(\.id))
    #expect(embedded.eventNames == loaded.eventNames && embedded.fieldNames == loaded.fieldNames)
    // Patterns of packs in the binary are not compiled when they are loaded; the rest must not differ for it.
    for (a, b) in zip(embedded.formats, loaded.formats) { #expect(a.fields == b.fields, "\(a.id)") }
  }

  @Test func `what is read ahead is what the texts say, without what only people and tests need`() {
    let (abridged, diagnostics) = KnowledgeLoader.abridged()
    let (complete, _) = KnowledgeLoader.builtIn { Digest.hex(Digest.sha256($0)) }
    #expect(diagnostics == [])
    #expect(abridged.packs == complete.packs)
    #expect(abridged.eventNames == complete.eventNames && abridged.fieldNames == complete.fieldNames)
    #expect(abridged.formats.map(\.id) == complete.formats.map(\.id))
    for (a, b) in zip(abridged.formats, complete.formats) {
      #expect(withoutPlaces(a) == withoutPlaces(b.abridged), "\(b.id)")
      #expect((a.place.file, a.place.line, a.place.column) == (b.place.file, b.place.line, b.place.column))
    }
    #expect(abridged.detectors.map(\.id) == complete.detectors.map(\.id))
    for (a, b) in zip(abridged.detectors, complete.detectors) {
      #expect(withoutPlaces(a) == withoutPlaces(b.abridged), "\(b.id)")
    }
  }

  /// All of a value as text but for the places in files and the order of sets and dictionaries.
  private func withoutPlaces(_ value: Any) -> String {
    if value is Place { return "" }
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    var parts = mirror.children.map { "\($0.label ?? "")=\(withoutPlaces($0.value))" }
    if mirror.displayStyle == .set || mirror.displayStyle == .dictionary { parts.sort() }
    return "(\(parts.joined(separator: ";")))"
  }
}

extension FormatDefinition {
  fileprivate var abridged: FormatDefinition {
    var format = self
    format.samples = samples.filter(\.isClaimed).map {
      FormatSample(text: $0.text, isClaimed: true, place: $0.place)
    }
    let found = findBeginnings()
    format.beginnings = found == .all ? nil : found
    return format
  }
}

extension Detector {
  fileprivate var abridged: Detector {
    var detector = self
    (detector.tests, detector.description) = ([], "")
    return detector
  }
}
