import ArgumentParser
import Foundation
import Testing

@testable import ProximateSimulator

@Suite struct SamplesTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "samples-\(UUID().uuidString)")

  /// A directory with one small case, by the command line.
  private func keep() throws {
    let out = folder.appendingPathComponent("quiet").path
    var command = try IncidentSim.parseAsRoot(
      [
        "p2p", "--incident", "2010", "--trigger", "off", "--clients", "500", "--hours", "1", "--panel",
        "control",
        "--uncalibrated", "--out", out,
      ])
    try command.run()
  }

  private func samples(_ arguments: String...) throws { try Samples.parse([folder.path] + arguments).run() }

  @Test func whatIsKeptIsWhatTheCommandMakes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try keep()
    try Data("x".utf8).write(to: folder.appendingPathComponent("quiet/expected.txt"))
    #expect(throws: Never.self) { try samples() }
  }

  @Test func aChangedByteIsFoundAndRecorded() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try keep()
    let chat = folder.appendingPathComponent("quiet/logs/ops/chat.log")
    let text = try Data(contentsOf: chat)
    try (text + Data("!".utf8)).write(to: chat)
    try Data("x".utf8).write(to: folder.appendingPathComponent("quiet/logs/new.log"))
    let recipe = try #require(try SampleRecipe(name: "quiet", folder: folder.path + "/quiet"))
    let fresh = folder.path + "-fresh"
    defer { try? FileManager.default.removeItem(atPath: fresh) }
    try recipe.make(in: fresh)
    #expect(
      try recipe.differences(from: fresh) == [
        "gone: logs/new.log", "other bytes: logs/ops/chat.log (\(text.count + 1) kept, \(text.count) made)",
      ])
    #expect(throws: ExitCode.self) { try samples() }
    try samples("--record")
    #expect(try Data(contentsOf: chat) == text)
    #expect(throws: Never.self) { try samples() }
  }

  @Test func otherCommandsAreNoRecipe() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appendingPathComponent("odd")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data("regenerate: 'rm -rf x'\n".utf8).write(to: place.appendingPathComponent("case.yaml"))
    #expect(throws: NoCommand.self) { try SampleRecipe(name: "odd", folder: place.path) }
    try Data("name: x\n".utf8).write(to: place.appendingPathComponent("case.yaml"))
    #expect(try SampleRecipe(name: "odd", folder: place.path) == nil)
  }
}
