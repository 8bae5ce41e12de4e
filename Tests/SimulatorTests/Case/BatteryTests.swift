import ArgumentParser
import Foundation
import Testing

@testable import ProximateSimulator

/// A battery holds no case that came to something else than its scenario is about.
@Suite struct BatteryTests {
  /// In the light month of the one seed users felt the restarts, in that of the other hardly anybody did.
  @Test(arguments: [(UInt64(661), false), (719, true)])
  func whatDoesNotHoldIsNotWritten(seed: UInt64, holds: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sim-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("skype-light-month")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let notes = place.appendingPathComponent("notes.txt")
    try Data("mine".utf8).write(to: notes)
    let words = ["--seed", "\(seed)", "--only", "skype-light-month", "--out", folder.path]
    let battery = try Battery.parse(words)
    if holds { try battery.run() } else { #expect(throws: ExitCode(3)) { try battery.run() } }
    for part in ["case.yaml", "logs", "baseline"] {
      #expect(FileManager.default.fileExists(atPath: place.path + "/" + part) == holds, "\(part)")
    }
    // What somebody else put there stays.
    #expect(FileManager.default.fileExists(atPath: notes.path))
  }

  @Test func aWorldThatMustAbsorbMayLeaveNoTraceAndNoOtherMayBeMilder() throws {
    let (usual, light) = (ParameterSet.all[0], try #require(ParameterSet.all.first { $0.isLight }))
    let all = Factors(trigger: true, defect: true, load: true)
    let two = Factors(trigger: true, defect: true, load: false)
    #expect(usual.holds(.outage, for: all) && !usual.holds(.absorbed, for: all))
    #expect(usual.holds(.absorbed, for: two) && usual.holds(.noImpact, for: two))
    #expect(!usual.holds(.outage, for: two))
    #expect(light.holds(.noImpact, for: all) && !light.holds(.absorbed, for: all))
  }
}
