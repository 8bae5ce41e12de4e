import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Objects that other logs pass on")
struct RelayedObjectTests {
  /// Lines of a syslog with these messages, among lines of others.
  private func read(_ messages: [String], linesPerBlock: Int = .max) throws -> Readout {
    let lines =
      ["Aug 16 03:31:41 sn-1 cron[9]: (root) CMD (run-parts)"]
      + messages.map { "Aug 16 03:31:42 sn-1 shop[7]: " + $0 } + ["Aug 16 03:31:43 sn-1 cron[9]: done"]
    let bytes = [UInt8]((lines.joined(separator: "\n") + "\n").utf8)
    return ReadingBench(try TestFormats.catalogue(), sniffing: bytes).read(
      bytes, linesPerBlock: linesPerBlock)
  }

  @Test(
    "By the keys that such logs have", arguments: [Int.max, 1],
    [
      #"{"level":"error","ts":"2007-08-16T03:31:42Z","msg":"payment failed","order":17}"#,
      #"@cee: {"severity":"ERROR","message":"payment failed"}"#,
      #"@cee:{"time":1187235102,"log":{"lvl":"err"},"msg":"payment failed"}"#,
      #"{"msg":"payment \u0066ailed","levelname":"Error","host":"other"}"#,
    ])
  func unknown(linesPerBlock: Int, message: String) throws {
    let readout = try read([message, "ready"], linesPerBlock: linesPerBlock)
    #expect(readout.records.map(\.message) == ["(root) CMD (run-parts)", "payment failed", "ready", "done"])
    let record = readout.records[1]
    #expect(record.severityNumber == 17 && record.host == "sn-1" && record.component == "shop")
    #expect(record.time == readout.records[2].time && record.format == "t.syslog")
  }

  @Test func aLevelAloneIsEnough() throws {
    let message = #"{"order":17,"level":"fatal"}"#
    let record = try read([message]).records[1]
    #expect(record.severityNumber == 21 && record.message == message)
  }

  @Test func textsOfObjectsThatAreObjects() throws {
    let line =
      #"{"ts":"2007-08-16T03:31:42Z","evt":"x","msg":"{\"level\":\"error\",\"msg\":\"payment failed\"}"}"#
    let plain = #"{"ts":"2007-08-16T03:31:43Z","evt":"x","level":"error"}"#
    let bytes = [UInt8]((line + "\n" + plain + "\n").utf8)
    let readout = ReadingBench(try TestFormats.catalogue(), sniffing: bytes).read(bytes)
    #expect(readout.records.map(\.message) == ["payment failed", plain])
    #expect(readout.records.map(\.severityNumber) == [17, 9])
  }

  @Test("By their own format, where one knows them", arguments: [Int.max, 1])
  func known(linesPerBlock: Int) throws {
    let readout = try read(
      [#"{"ts":"2007-08-16T03:31:42Z","evt":"busy","lv":50,"msg":"no more"}"#, "ready"],
      linesPerBlock: linesPerBlock)
    let record = readout.records[1]
    #expect(record.format == "t.json" && record.event == "auth.busy" && record.message == "no more")
    #expect(record.severityNumber == 17 && record.component == "shop")
    #expect(readout["event.raw", 1] == "busy")
    #expect(readout.records[2].message == "ready" && readout.records[2].format == "t.syslog")
  }

  @Test(
    "What is no object stays as it is",
    arguments: [
      "{cut", #"{"level":"error","ms"#, "@cee: text", "@cee:", "{}", #"{"order":17}"#,
      "{error} in a template",
    ])
  func others(message: String) throws {
    let readout = try read([message, "ready"])
    #expect(readout.records[1].message == message)
    #expect(readout.records[1].severityNumber == nil)
  }
}
