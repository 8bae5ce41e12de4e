import Foundation
import Testing

@testable import ProximateSimulator

@Suite struct CaseFilesTests {
  private func small(noise: Bool) -> P2PCase {
    var plan = P2PCase(
      .offlineIM2010, Factors(trigger: true, defect: true, load: true), seed: 9, clients: 500)
    plan.panel = .control
    plan.hours = 18
    plan.isNoisy = noise
    plan.compressAbove = 20_000
    plan.precedents = 1
    return plan
  }

  private func files(_ plan: P2PCase) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sim-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try plan.write(to: folder.path)
    var files: [String: Data] = [:]
    let walk = FileManager.default.enumerator(atPath: folder.path)
    while let path = walk?.nextObject() as? String {
      files[path] = FileManager.default.contents(atPath: folder.path + "/" + path)
    }
    return files
  }

  @Test func equalOptionsGiveEqualBytes() throws {
    let (one, two) = (try files(small(noise: true)), try files(small(noise: true)))
    #expect(one.count > 20)
    #expect(one == two)
    #expect(one["case.yaml"] != nil)
    #expect(one.keys.contains { $0.hasPrefix("baseline/2010-12-15/") })
    #expect(one.keys.contains { $0.hasSuffix(".gz") })
  }

  @Test func foldersOfOthersAreLeftAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sim-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let precious = folder.appendingPathComponent("logs/precious.log")
    try FileManager.default.createDirectory(
      at: precious.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: precious)
    #expect(throws: NotACase.self) { try small(noise: false).write(to: folder.path) }
    #expect(FileManager.default.fileExists(atPath: precious.path))
  }

  @Test func noiseChangesLogsButNotTheWorld() {
    let (noisy, clean) = (small(noise: true), small(noise: false))
    let one = noisy.simulate(noisy.setup(), panel: .control, bulletins: 9).result
    let two = clean.simulate(clean.setup(), panel: .control, bulletins: 9).result
    #expect(one.digest == two.digest)
    #expect(one.minutes == two.minutes)
    let texts = [one, two].map { result in result.book.ordered.flatMap { $0.file.records.map(\.text) } }
    #expect(texts[0].count == texts[1].count)
    #expect(texts[0] != texts[1])
  }

  /// Writing logs must not change what happens: with scribes and without, the same last state.
  @Test func scribesOnlyWatch() {
    let plan = small(noise: true)
    var world = World(plan.setup())
    let desk = Desk(members: PanelMembers(.control, in: world), clock: HostClock(seed: 1, isNoisy: true))
    let watched = Simulation.run(
      &world, scribes: [ClientScribe(desk: desk), LoginScribe(desk: desk), CrashScribe(desk: desk)])
    #expect(watched.digest == Simulation.measure(plan.setup()).digest)
  }

  @Test func truthNamesCausesOnlyWhereThereIsAnOutage() {
    let quiet = P2PCase(
      .offlineIM2010, Factors(trigger: false, defect: true, load: true), seed: 9, clients: 800)
    let run = quiet.simulate(quiet.setup(), panel: .control, bulletins: 9)
    let text = CaseTruth(world: quiet, run: run).yaml
    #expect(text.contains("verdict: 'no-incident'"))
    #expect(!text.contains("rootCause"))
    #expect(!text.contains("brokenBy"))
    #expect(run.setup.interventions.isEmpty)
  }
}
