import Foundation
import Testing

@testable import ProximateNormalise

/// The zones that are compiled in are those of the database that they were generated from.
@Suite("Compiled-in zones")
struct ZoneTableTests {
  private static let directory = "/usr/share/zoneinfo"
  private static let source = "Sources/Normalise/Generated/ZoneTable.swift"
  /// 1990-01-01: what lies before is left out.
  private static let begin: Int64 = 631_152_000

  @Test("Every zone has the offsets of the system's database, when that is of the same version")
  func offsets() throws {
    if ProcessInfo.processInfo.environment["PROXIMATE_ZONES"] == "1" {
      try generate()
      Issue.record("the zones were generated; run the tests again without PROXIMATE_ZONES")
      return
    }
    guard Self.version == ZoneRules.databaseVersion else { return }
    for (name, file) in Self.files() {
      let rules = try #require(ZoneRules.named(name), "\(name)")
      let reference = ZoneRules(name: name, transitions: file.transitions, offsets: file.offsets)
      for time in file.transitions where time >= Self.begin && time < 4_000_000_000 {
        for instant in [time - 1, time] where instant >= Self.begin {
          #expect(rules.offset(utc: instant) == reference.offset(utc: instant), "\(name) \(instant)")
        }
      }
      #expect(rules.offset(utc: 1_700_000_000) == reference.offset(utc: 1_700_000_000))
    }
  }

  @Test(
    "Zones and their other names are known without the system",
    arguments: [
      ("Europe/Tallinn", 7200), ("Asia/Calcutta", 19_800), ("Asia/Kolkata", 19_800), ("US/Pacific", -28_800),
      ("Etc/GMT+5", -18_000), ("EST5EDT", -18_000), ("Antarctica/Troll", 0), ("Africa/Casablanca", 3600),
    ])
  func names(name: String, winter: Int) throws {
    #expect(try #require(ZoneRules.named(name)).offset(utc: 1_700_000_000) == winter)
  }

  @Test("Lines that are no zone give no rules", arguments: ["", "a", "a||", "a||x!", "a||0 1", "a||0 1:!"])
  func damaged(line: String) { #expect(ZoneRules(name: "a", line: line[...]) == nil) }

  private static var version: String? {
    guard let text = try? String(contentsOfFile: directory + "/tzdata.zi", encoding: .utf8),
      text.hasPrefix("# version ")
    else { return nil }
    return text.split(separator: "\n").first.map { String($0.dropFirst("# version ".count)) }
  }

  private static func files() -> [(name: String, file: TZifFile)] {
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return names.sorted().compactMap { name in
      let isCopy = ["posix/", "right/", "localtime", "posixrules", "Factory"].contains { name.hasPrefix($0) }
      guard !isCopy, let bytes = FileManager.default.contents(atPath: directory + "/" + name) else {
        return nil
      }
      return TZifFile([UInt8](bytes)).map { (name, $0) }
    }
  }

  private func generate() throws {
    var names: [String: [String]] = [:]
    for (name, file) in Self.files() { names[try Self.rules(of: file), default: []].append(name) }
    let lines = names.map { $0.value.joined(separator: " ") + "|" + $0.key }.sorted()
    let text = """
      // swift-format-ignore-file
      // Generated from the system's time zone database by `make zones`; do not edit.

      /// The zones of the IANA database from 1990 on, a line each: see `ZoneRules.init(name:line:)`.
      enum ZoneTable {
      static let version = "\(try #require(Self.version))"
      static let zones = \"\"\"
      \(lines.joined(separator: "\n"))
      \"\"\"
      }

      """
    try text.write(toFile: Self.source, atomically: true, encoding: .utf8)
  }

  /// The rule and the shortest list of transitions that gives them all together with the rule.
  private static func rules(of file: TZifFile) throws -> String {
    let first = file.transitions.firstIndex { $0 >= begin } ?? file.transitions.count
    let known = Array(zip(file.transitions, file.offsets.dropFirst())).dropFirst(first)
    let footer = String(decoding: file.footer.filter { $0 != 0x0a }, as: UTF8.self)
    for count in 0...known.count {
      let text = try line(footer, before: file.offsets[first], known.prefix(count))
      let rules = try #require(ZoneRules(name: "", line: "|" + text[...]))
      let given = zip(rules.transitions, rules.offsets.dropFirst()).filter { $0.0 >= begin }
      if given.elementsEqual(known, by: ==), rules.offset(utc: begin) == file.offsets[first] { return text }
    }
    return try line(footer, before: file.offsets[first], known[...])
  }

  private static func line(_ footer: String, before: Int, _ known: ArraySlice<(Int64, Int)>) throws -> String
  {
    var (items, last) = ([String(before / 60, radix: 36)], 0)
    for (time, offset) in known {
      try #require(offset % 60 == 0)
      items.append(String(Int(time) - last, radix: 36) + ":" + String(offset / 60, radix: 36))
      last = Int(time)
    }
    return footer + "|" + items.joined(separator: " ")
  }
}
