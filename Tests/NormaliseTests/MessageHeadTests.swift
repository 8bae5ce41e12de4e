import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("The level that a message begins with")
struct MessageHeadTests {
  private func number(_ message: String) -> UInt8? {
    let bytes = [UInt8](message.utf8)
    return MessageHead(bytes.span, 0..<bytes.count).level?.number
  }

  private func word(_ message: String) -> String? {
    let bytes = [UInt8](message.utf8)
    return MessageHead(bytes.span, 0..<bytes.count).level.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "Levels, and what may stand before them",
    arguments: [
      ("ERROR checkout failed for order 3600", 17, "ERROR"), ("[error] db down", 17, "error"),
      ("WARN: x", 13, "WARN"),
      ("error: kex_exchange_identification: read: Connection reset by peer", 17, "error"),
      ("fatal: no hostkeys available -- exiting.", 21, "fatal"), ("debug1: userauth-request", 5, "debug1"),
      ("warning: hostname mail.example.org does not resolve", 13, "warning"),
      ("<info>  [1709629200.1] device up", 9, "info"),
      ("level=error msg=\"checkout failed\"", 17, "error"),
      ("time=2024-03-05T10:00:00Z app=shop level=\"warn\" msg=x", 13, "warn"),
      ("t=2024-03-05T10:00:00+0000 lvl=trace msg=\"x y\"", 1, "trace"),
      ("2024-03-05 10:00:00,123 ERROR com.example.Pool - empty", 17, "ERROR"),
      ("2024-03-05 10:00:00,123 - root - ERROR - empty", 17, "ERROR"),
      ("2024-03-05 10:00:00,123 shop.db WARNING pool is empty", 13, "WARNING"),
      ("[main] [notice] ready", 10, "notice"),
      ("[ 812.004501] WARNING: CPU: 0 PID: 7 at mm/slab.c", 13, "WARNING"),
      ("mail-in: Info: queue is empty", 9, "Info"), ("(CRON) ERROR (child #7 failed)", 17, "ERROR"),
      ("db|00007|pool_main|WARN|slow answer", 13, "WARN"), ("root: ERROR: no", 17, "ERROR"),
      ("E0305 10:11:12.123456     812 kubelet.go:1] \"Error\"", 17, "E"),
      ("[3-1] LOG:  checkpoint complete", 9, "LOG"), ("main ERROR no appender", 17, "ERROR"),
      ("pam_unix(sshd:auth): error: no module", 17, "error"), ("* CRITICAL * disk", 21, "CRITICAL"),
    ] as [(String, UInt8, String)])
  func levels(message: String, expected: UInt8, spelling: String) {
    #expect(number(message) == expected)
    #expect(word(message) == spelling)
  }

  @Test(
    "Messages in which such words are only talked about, or that have none",
    arguments: [
      "Accepted password for bob from 192.0.2.7 port 40000 ssh2", "export log level INFO -> DEBUG",
      "change 6033: export log level INFO -> DEBUG to look for it", "disks: check_disk() failed: no answer",
      "Failed password for invalid user admin", "nginx.service: Failed with result 'exit-code'.",
      "sd 0:0:0:0: [sda] tag#3 I/O error, dev sda", "EXT4-fs error (device sda1): bad block", "Call Trace:",
      "config: reload failed", "log: write failed: disk full", "[config] reload failed",
      "result=failed user=bob",
      "no session; logname= uid=0", "errors: 3", "ERROR_CODE=5", "INFORMATION_SCHEMA",
      "I am here: error", "id=7 op=login res=failed", "E0 x", "", " ", "]", "[", "[error", "level=",
      "level=\"",
      "a b ERROR", "grüße: ERROR", "{\"level\":\"error\"}", "bob : TTY=pts/0 ; COMMAND=/bin/ERROR",
    ])
  func prose(message: String) { #expect(number(message) == nil) }

  /// Every part of a message is read within its bounds, wherever it stands in the text.
  @Test func cutMessagesAreReadWithinTheirBounds() {
    let messages = [
      "2024-03-05 10:00:00,123 - root[7](x) <a> key=\"v w\" k=v | name: [x] ERROR", "E0305 10:11:12.123456 x",
      String(repeating: "[", count: 300), String(repeating: "a=", count: 300),
      String(repeating: "9", count: 300) + " ERROR", String(repeating: "x|", count: 47) + "ERROR",
    ]
    for message in messages {
      let bytes = [UInt8](message.utf8)
      var isWithin = true
      for start in bytes.indices {
        for end in start...min(bytes.count, start + 200) {
          let range = MessageHead(bytes.span, start..<end).level?.range ?? start..<end
          isWithin = isWithin && start <= range.lowerBound && range.upperBound <= end
        }
      }
      #expect(isWithin, "\(message.prefix(20))")
    }
  }

  @Test("A level far behind is none")
  func reach() {
    #expect(number(String(repeating: "x|", count: 47) + "ERROR") == 17)
    #expect(number(String(repeating: "x|", count: 48) + "ERROR") == nil)
  }

  private func read(_ format: FormatDefinition, _ text: String) throws -> Readout {
    ReadingBench(try TestFormats.catalogue([format]), SourceProfile(formats: [0])).read([UInt8](text.utf8))
  }

  /// The level that a program writes into its message was thrown away where syslog has no PRI, and an outage was missed.
  @Test("A line of a format without levels has that of its message, coloured or not")
  func syslog() throws {
    let records = try read(
      TestFormats.syslog,
      """
      Aug 16 03:31:42 sn-1 shop[7]: ERROR checkout failed
      Aug 16 03:31:43 sn-1 shop[7]: checkout done
      \u{1b}[31mAug 16 03:31:44 sn-1 shop[7]: [warn] slow\u{1b}[0m

      """
    ).records
    #expect(records.map(\.severityNumber) == [17, nil, 13])
    #expect(records.map(\.severityText) == ["ERROR", nil, "warn"])
    #expect(records.map(\.message) == ["ERROR checkout failed", "checkout done", "[warn] slow"])
    #expect(records.allSatisfy { $0.component == "shop" && $0.format == "t.syslog" })
  }

  @Test(
    "What the line states wins, and a format's default does; an envelope's message is read when it is whole")
  func stated() throws {
    let stating = TestFormats.format("t.stating", .regex) {
      $0.patterns = [TestFormats.pattern(#"^(?:<(?<pri>\d{1,3})>)?(?<host>[a-z]++): (?<body>.*+)$"#)]
      $0.severity = SeveritySpec(field: "pri", map: [:])
      $0.fields = [FieldMapping(capture: "host", name: "host.name")]
    }
    let text = "<30>web: ERROR is what it says\n<x>web: y\nweb: ERROR it is\n"
    #expect(try read(stating, text).records.map(\.severityNumber) == [9, nil, 17])
    var falling = stating
    falling.severity?.fallback = 10
    #expect(try read(falling, "web: ERROR it is\n").records.map(\.severityNumber) == [10])
    let wrapped = try read(TestFormats.cri, "2007-08-16T01:00:00.5Z stdout F talk of ERROR\n")
    #expect(wrapped.records.map(\.severityNumber) == [17])
  }
}
