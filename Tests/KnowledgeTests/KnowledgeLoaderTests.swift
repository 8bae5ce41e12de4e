import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKnowledge

/// Directories of rules, one per test.
@Suite struct KnowledgeLoaderTests {
  /// Writes files, loads the directory and removes it again; paths in messages are relative to it.
  private func load(_ files: [String: String], alsoBuiltIn: Bool = false) throws -> (KnowledgeBase, [String])
  {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for (path, text) in files {
      let file = URL(fileURLWithPath: root + "/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let (knowledge, diagnostics) = KnowledgeLoader.load(builtIn: alsoBuiltIn, directories: [root]) { bytes in
      String(bytes.count)
    }
    return (
      knowledge,
      diagnostics.map {
        "\($0.code) \($0.place.map { "\($0.file.dropFirst(root.count + 1)):\($0.line ?? 0)" } ?? "")"
      }
    )
  }

  private func pack(_ name: String) -> String { "name: \(name)\nversion: 2.0.0\n" }

  private func detector(_ detect: String) -> String {
    """
    kind: detector
    id: test.rule
    title: A rule
    version: 1
    status: test
    severity: low
    summary: seen
    detect: \(detect)
    causal: {nature: routine}
    """
  }

  @Test func `packs are known by their manifests and digests`() throws {
    let (knowledge, messages) = try load([
      "a/pack.yaml": pack("first"), "a/formats/plain.yaml": soundFormat, "loose.yml": "",
      "notes.txt": "no rule",
    ])
    #expect(messages == [])
    #expect(knowledge.formats.map(\.id) == ["test.plain"])
    #expect(knowledge.packs.map(\.name).contains("first") && knowledge.packs.count == 2)
    let bytes =
      "formats/plain.yaml".utf8.count + soundFormat.utf8.count + "pack.yaml".utf8.count
      + pack("first").utf8.count
    #expect(knowledge.packs.first { $0.name == "first" }?.sha256 == String(bytes + 4))
  }

  @Test func `an id given twice in a pack is an error, and the first stays`() throws {
    let (knowledge, messages) = try load([
      "a.yaml": soundFormat, "b.yaml": soundFormat.replacing("title: Plain", with: "title: Other"),
    ])
    #expect(messages == ["K700 b.yaml:2"])
    #expect(knowledge.formats.map(\.title) == ["Plain"])
  }

  @Test func `a rule replaces the rule of its id, a pack the pack of its name`() throws {
    let builtIn = KnowledgeLoader.builtIn().0
    let format = soundFormat.replacing("id: test.plain", with: "id: web.access")
    let (knowledge, messages) = try load(["a.yaml": format], alsoBuiltIn: true)
    #expect(messages == ["K704 a.yaml:2"])
    #expect(knowledge.formats.count == builtIn.formats.count)
    #expect(knowledge.formats.first { $0.id == "web.access" }?.title == "Plain")
    let (other, notes) = try load(["pack.yaml": pack("web"), "a.yaml": soundFormat], alsoBuiltIn: true)
    #expect(notes.contains("K705 "))
    #expect(!other.formats.contains { $0.id == "web.access" })
    #expect(other.packs.first { $0.name == "web" }?.version == "2.0.0")
  }

  /// One pack of its own, one rule that replaces a built-in one, one pack that does.
  @Test(arguments: [
    ["a.yaml": soundFormat], ["a.yaml": soundFormat.replacing("id: test.plain", with: "id: p2p.login")],
    ["pack.yaml": "name: linux\nversion: 2.0.0\n", "a.yaml": soundFormat],
  ]) func `an analysis knows the same rules, however little is read`(files: [String: String]) throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for (path, text) in files {
      try text.write(to: root.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }
    let digest = { (bytes: [UInt8]) in String(bytes.count) }
    let whole = KnowledgeLoader.load(builtIn: true, directories: [root.path], digest: digest)
    let read = KnowledgeLoader.abridged(directories: [root.path], digest: digest)
    #expect(read.1 == whole.1)
    #expect(read.0.formats.map(\.id) == whole.0.formats.map(\.id))
    #expect(read.0.detectors.map(\.id) == whole.0.detectors.map(\.id))
    #expect(read.0.packs.map(\.version) == whole.0.packs.map(\.version))
    #expect(Set(read.0.formats.map(\.title)) == Set(whole.0.formats.map(\.title)))
  }

  @Test func `names that no format defines are warned of`() throws {
    let known = soundFormat + "\nevents:\n  - {name: queue.full, when: {body|contains: full}}\n"
    let (knowledge, messages) = try load([
      "a.yaml": known, "b.yaml": detector("{type: match, match: {event: queue.ful, clientt: x, body: y}}"),
    ])
    #expect(messages == ["D203 b.yaml:8", "D204 b.yaml:8"])
    #expect(knowledge.detectors.map(\.id) == ["test.rule"])
    let sound = try load(["a.yaml": known, "b.yaml": detector("{type: match, match: {event: queue.full}}")])
    #expect(sound.1 == [])
  }

  @Test func `what a broken format defines is not unknown as well`() throws {
    let broken =
      soundFormat.replacing("version: 1", with: "version: x")
      + "\nevents:\n  - {name: queue.full, when: {body|contains: full}}\n"
    let (knowledge, messages) = try load([
      "a.yaml": broken, "b.yaml": detector("{type: match, match: {event: queue.full}}"),
    ])
    #expect(messages == ["Y107 a.yaml:4"])
    #expect(knowledge.formats.isEmpty && knowledge.detectors.count == 1)
  }

  @Test func `what cannot be read is said`() throws {
    let (knowledge, diagnostics) = KnowledgeLoader.load(builtIn: false, directories: ["/no/such/place"])
    #expect(diagnostics.map(\.code) == ["K703"] && knowledge.formats.isEmpty)
    let (_, messages) = try load(["pack.yaml": "nam: x\nversion: 1.0.0"])
    #expect(messages == ["Y103 pack.yaml:1"])
  }

  @Test(arguments: [
    ("^(?<a>x)(?<b__c>y)$", ["a", "b__c"]), ("(?<=z)(?<a>x)(?<!q)", ["a"]), ("(?:x)", []), ("(?<", []),
    ("(?<a", ["a"]), ("", []),
  ]) func `names of groups are read from the text of a pattern`(_ pattern: String, _ names: [String]) {
    #expect(KnowledgeBase.rawGroupNames(pattern) == names)
  }

  @Test(arguments: [
    ("a", "a"), ("b__c", "b.c"), ("im__took_ms", "im.took_ms"), ("_a", "_a"), ("a__b__c", "a.b.c"),
  ])
  func `names of groups stand for names of fields`(_ group: String, _ field: String) {
    #expect(KnowledgeBase.canonical(group) == field)
  }
}
