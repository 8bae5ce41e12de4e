import ArgumentParser
import Testing

@testable import ProximateSimulator

@Suite struct ParameterSetTests {
  private func command(_ arguments: String) throws -> SimulateP2P {
    try SimulateP2P.parse(arguments.split(separator: " ").map(String.init) + ["--out", "/nowhere/at/all"])
  }

  @Test(arguments: ["--backoff 2", "--protection off", "--dose 0.6", "--clients 3000"])
  func otherConstantsAreRefused(options: String) throws {
    let refused = try command(options)
    #expect(try refused.planned().parameterSet == nil)
    let error = #expect(throws: Uncalibrated.self) { try refused.run() }
    #expect(error?.description.contains("SampleLogs/calibration.tsv") == true)
  }

  @Test(arguments: [
    ("", "2007"), ("--incident 2010", "2010"), ("--dose 0.03", "2007-light"), ("--clients 40000", "2007"),
    ("--mega none --fix none --hours 9", "2007"),
  ])
  func calibratedSetsAreKnown(options: String, name: String) throws {
    #expect(try command(options).planned().parameterSet?.name == name)
  }

  @Test func seedsAreARange() throws {
    #expect(try command("--seeds 3-12").seedRange() == 3...12)
    #expect(throws: (any Error).self) { try command("--seeds 12-3") }
    #expect(throws: (any Error).self) { try command("--seeds x") }
  }

  @Test func theCommandIsRepeatedInFull() throws {
    let text = "--seed 4 --dose 0.1 --calm --precedents 2 --uncalibrated --hours 30.0 --backoff 2.0"
    let again = try command(text).regenerate
    for word in ["--dose 0.1", "--calm", "--uncalibrated", "--hours 30.0", "--backoff 2.0", "--seed 4"] {
      #expect(again.contains(word), "\(word)")
    }
    let parsed = try SimulateP2P.parse(again.split(separator: " ").dropFirst(2).map(String.init))
    #expect(parsed.regenerate == again)
  }
}
