import Testing

@testable import ProximateSimulator

/// Every line of every file of a case without noise matches the expression of its folder.
@Suite struct LineFormatTests {
  private static let w3c =
    #"^(#\w+: .+|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d W3SVC\d [\d.]+ (GET|POST) /\S+ - 80 - [\d.]+ \S+ \d{3} 0 0 \d+)$"#
  private static let syslog =
    #"^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w-]+ (\w+(\[\d+\])?: .+|last message repeated \d+ times)$"#
  private static let forms: [(prefix: String, form: String)] = [
    (
      "allocator/",
      #"^\{"ts":\d{10},"evt":"core_resize","attached":\d+,"pending":\d+,"sn":\d+,"target":\d+,"action":"(promote|demote|hold)","n":\d+,"algo":"ra-2\.[34]"\}$"#
    ),
    (
      "clients/",
      #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d) lvl=[IWE] ver=[\d.]+ node=c\d{5} st=[A-Z]+ try=\d+ sn=(-|sn-[0-9a-f]{4}:33033) rc=[A-Z_]+ wait_ms=\d+ next_s=\d+ hc=200/\d+stale$"#
    ),
    (
      "crashes/",
      #"^(\*\*\* Skype crash report \*\*\*|Version: (5\.0\.0\.15[26]|4\.2\.0\.187) \(win\)|Node: c\d{5}|Time: \d+/\d+/\d{4} \d+:\d\d:\d\d [AP]M \(local\)|Exception: 0xC00000[0-9A-F]{2} at 0x[0-9A-F]{8}|Thread \d \(\w+\):|    #\d 0x[0-9a-f]{8} \S+|\[end of report\])$"#
    ),
    ("downloads/", w3c), ("update-service/", w3c),
    (
      "eventlog/",
      #"^<Event .*<EventID>1000</EventID>.*<TimeCreated SystemTime="[^"]+Z"/>.*<Data>Skype\.exe</Data>.*</Event>$"#
    ),
    ("login/login-03-kernel", syslog), ("supernodes/", syslog),
    (
      "login/",
      #"^\{"ts":"[^"]+Z","srv":"login-0[1-4]",("evt":"auth","rc":"(ok|busy|timeout)","q":\d+,"lat_ms":\d+,"src":"[\d./]+","first_seen":"[^"]+Z","dup":false|"evt":"log","msg":"suppressed \d+ messages")\}$"#
    ),
    ("metrics/users", #"^(timestamp,users_online|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,\d+)$"#),
    (
      "metrics/usage", #"^(timestamp,calls_active,searches_per_min|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,\d+,\d+)$"#
    ),
    (
      "offline-im/",
      #"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (INFO |WARN ) \[[\w-]+\] c\.s\.oim\.\w+ - .+ depth=\d+ host=oim-\d\d$"#
    ),
    ("ops/heartbeat", #"^UPDATED \d\d:\d\d GMT: .+$"#),
    ("ops/", #"^\[\d\d-[A-Z][a-z]{2} \d\d:\d\d EET\] <\w+> .+$"#),
    ("windows-update/", #"^\d{4}-\d\d-\d\d\t\d\d:\d\d:\d\d:\d{3}\t[ \d]{4}\t[0-9a-f]{3}\t\w+\t.+$"#),
  ]

  @Test(arguments: Outage.allCases) func everyLineHasItsForm(outage: Outage) throws {
    var plan = P2PCase(outage, Factors(trigger: true, defect: true, load: true), seed: 5, clients: 1_500)
    plan.isNoisy = false
    plan.hours = outage == .supernodes2007 ? 40 : 21
    let run = plan.simulate(plan.setup(), panel: .control, bulletins: 9)
    var folders = Set<String>()
    for (path, file) in run.result.book.ordered {
      let form = try #require(Self.forms.first { path.hasPrefix($0.prefix) }, "\(path)")
      folders.insert(form.prefix)
      let expression = try Regex(form.form)
      let lines = file.header + file.records.flatMap { $0.text.split(separator: "\n").map(String.init) }
      let stride = max(1, lines.count / 60)
      for index in Swift.stride(from: 0, to: lines.count, by: stride) {
        #expect(try expression.wholeMatch(in: lines[index]) != nil, "\(path): \(lines[index])")
      }
    }
    #expect(
      folders.isSuperset(
        of: outage == .supernodes2007 ? ["windows-update/", "update-service/"] : ["crashes/", "offline-im/"]))
  }

  @Test func recordsOfAFileAreInOrderOfTime() {
    var book = LogBook()
    book.write("a", 3, "third")
    book.write("a", 1, "first")
    book.write("a", 3, "fourth")
    #expect(book.ordered[0].file.records.map(\.text) == ["first", "third", "fourth"])
  }

  @Test func clockTextsShowOneMoment() {
    let clock = ClockText(1_187_226_431_482, offset: 7200)
    #expect(clock.windowsUpdate == "2007-08-16\t03:07:11:482")
    #expect(clock.iso == "2007-08-16T03:07:11.482+02:00")
    #expect(clock.syslog == "Aug 16 03:07:11")
    #expect(clock.chat == "16-Aug 03:07")
    #expect(clock.american == "8/16/2007 3:07:11 AM")
    #expect(clock.dayFirst == "16/08/2007 3:07:11 AM")
    #expect(clock.dayFirst24 == "16/08/2007 03:07:11")
    #expect(clock.markedWindowsUpdate == "\u{200E}2007-\u{200E}08-\u{200E}16\t03:07:11:482")
    #expect(ClockText(1_187_226_431_482).log4j == "2007-08-16 01:07:11,482")
  }

  @Test func secondTuesdaysAreRight() {
    let dates = Dictionary(uniqueKeysWithValues: PatchTuesday.before2007August.map { ($0.month, $0.date) })
    #expect(dates[7] == "2007-07-10")
    #expect(dates[5] == "2007-05-08")
    #expect(dates[2] == "2007-02-13")
    #expect(dates[1] == "2007-01-09")
    #expect(PatchTuesday.bulletins(at: 1_187_092_800) == 9)
    #expect(PatchTuesday.bulletins(at: 1_189_512_000) == 4)
    #expect(PatchTuesday.bulletins(at: 1_292_976_000) == 9)
  }
}
