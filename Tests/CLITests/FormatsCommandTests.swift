import Foundation
import Testing

@Suite struct FormatsCommandTests {
  private let directory = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
    "proximate-\(UUID().uuidString)")

  /// A definition and a log as people would have them.
  private func write(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let file = directory.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test func aDraftIsAFileOfRulesThatItsTestAccepts() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    let log = try write(
      "shop.log", "2024-05-01T10:00:00Z WARN shop: one\n2024-05-01T10:00:01Z INFO shop: two\n")
    let new = try CommandLineRun(["formats", "new", "--from", log + ":1-2", "--id", "shop.orders"])
    #expect(new.status == 0 && new.errors.isEmpty)
    #expect(new.output.contains("id: 'shop.orders'") || new.output.contains("id: shop.orders"))
    let rules = try write("orders.yaml", new.output)
    let test = try CommandLineRun(["formats", "test", rules])
    #expect(test.status == 0 && test.output == "3 passed, 0 failed\n", "\(test.output)\(test.errors)")
    let why = try CommandLineRun(["formats", "why", log, "--rules", rules])
    #expect(why.output.contains("2 of the first 2 lines (100 %)"))
    let broken = try write("broken.yaml", new.output.replacing("message: one", with: "message: three"))
    let failing = try CommandLineRun(["formats", "test", broken])
    #expect(failing.status == 1 && failing.output.contains("FAIL shop.orders: sample 1"))
  }

  @Test func theBuiltInSamplesPass() throws {
    let run = try CommandLineRun(["formats", "test"])
    #expect(run.status == 0 && run.output.hasSuffix(" passed, 0 failed\n"))
  }

  @Test func wrongLinesAreWrongUsage() throws {
    #expect(try CommandLineRun(["formats", "new", "--from", "README.md:9-3"]).status == 64)
    #expect(try CommandLineRun(["formats", "new", "--from", "no/such:1-3"]).status == 2)
    #expect(try CommandLineRun(["formats", "why", "no/such"]).status == 2)
  }
}
