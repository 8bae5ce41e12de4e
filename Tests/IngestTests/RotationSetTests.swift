import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct RotationSetTests {
  private func sets(_ names: [String]) -> [String: [String]] {
    let sets = RotationSet.sets(of: names.map { InputFile.named($0, kind: .plain) })
    return sets.reduce(into: [:]) { $0[$1.name] = $1.members.map(\.name) }
  }

  @Test(arguments: [
    ["app.log.10.gz", "app.log.2.gz", "app.log.1", "app.log"],
    ["app-20231231.log.xz", "app-20240101.log", "app.log"],
    ["app.log.2024-01-01", "app.log.2024-01-02.gz", "app.log"],
    ["d/app.2024-01-01.1.log", "d/app.2024-01-01.2.log", "d/app.2024-01-02.1.log"],
    ["0.log.20240101-235959.gz", "0.log.20240102-000001", "0.log"],
    ["messages-20240101-1704067200", "messages-20240101-1704070800", "messages"],
    ["x.log.2024-01-01-09", "x.log.2024-01-01-10", "x.log.2", "x.log.1", "x.log"],
    ["Xorg.0.log.old", "Xorg.0.log"], ["app.10.log.lz4", "app.2.log.gz", "app.1.log", "app.log"],
  ])
  func `Rotated logs are one set, oldest first`(names: [String]) {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<5 { #expect(sets(names.shuffled(using: &random)).values.map { $0 } == [names]) }
  }

  @Test(arguments: [
    ["app.log", "web.log"], ["a/app.log.1", "b/app.log"], ["app-1.2.3.log", "app.log"], ["x.20241301", "x"],
    ["node-1.log", "node-2.log"], ["10.0.0.1.log", "10.0.0.2.log"],
  ])
  func `What is not rotated stays apart`(names: [String]) { #expect(sets(names).isEmpty) }

  @Test(arguments: [
    (["a.log.3", "a.log.1", "a.log"], ["a.log.1 a.log"]), (["a.log.2", "a.log"], []),
    (["a.log.1", "a.log.0", "a.log"], ["a.log.1 a.log.0", "a.log.0 a.log"]),
    (["a.log.old", "a.log"], ["a.log.old a.log"]), (["a.7.log", "a.6.log.gz"], ["a.7.log a.6.log.gz"]),
    (
      ["a.log.2024-01-01", "a.log.2024-01-03", "a.log"],
      ["a.log.2024-01-01 a.log.2024-01-03", "a.log.2024-01-03 a.log"]
    ),
  ])
  func `Files between which one is missing do not follow one another`(names: [String], pairs: [String]) {
    let found = RotationSet.successors(of: names.map { InputFile.named($0, kind: .plain) })
    #expect(found.map { "\($0.older.name) \($0.newer.name)" } == pairs)
  }

  @Test func `Discovery lists a set together, oldest first`() throws {
    let directory = try TemporaryDirectory()
    for name in ["app.log", "app.log.1", "app.log.2", "app.aaa", "b.log", "app.zzz"] {
      try directory.write(name, to: name)
    }
    let names = Discovery(paths: [directory.path]).files.map(\.name)
    #expect(names == ["app.aaa", "app.log.2", "app.log.1", "app.log", "app.zzz", "b.log"])
  }
}
