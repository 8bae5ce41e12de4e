internal import ArgumentParser
internal import ProximateModel

extension Outage: ExpressibleByArgument {}

/// A factor on the command line.
package enum Switch: String, CaseIterable, ExpressibleByArgument, Sendable {
  case on, off
  package var isOn: Bool { self == .on }
}

/// How much is written.
package enum PanelSize: String, CaseIterable, ExpressibleByArgument, Sendable {
  case full, small, control
  package var panel: Panel { self == .full ? .full : self == .small ? .small : .control }
}

extension SimulateP2P {
  /// `2007-08-14T12:00:00Z` in seconds since 1970, cut to the minute.
  static func seconds(_ text: String) throws -> Int {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 6, (1970...2100).contains(numbers[0]), (1...12).contains(numbers[1]),
      (1...31).contains(numbers[2]), numbers[3] < 24, numbers[4] < 60
    else { throw ValidationError("--start must look like 2007-08-14T12:00:00Z") }
    let days = CivilTime.days(year: numbers[0], month: numbers[1], day: numbers[2])
    return days * 86_400 + numbers[3] * 3600 + numbers[4] * 60
  }

  /// The seeds of `--seeds`, nil without it.
  func seedRange() throws -> ClosedRange<UInt64>? {
    guard let seeds else { return nil }
    let ends = seeds.split(separator: "-").compactMap { UInt64($0) }
    guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < 1000 else {
      throw ValidationError("--seeds takes FIRST-LAST, at most 1000 seeds")
    }
    return ends[0]...ends[1]
  }

  func applyReactions(to plan: inout P2PCase) throws {
    if let fix {
      plan.reactions.removeAll { $0.action == .fixAllocator || $0.action == .disableOfflineIM }
      if fix != "none" {
        guard let hours = Double(fix) else { throw ValidationError("--fix takes hours or none") }
        plan.reactions.append(.init(hours, incident == .supernodes2007 ? .fixAllocator : .disableOfflineIM))
      }
    }
    if let mega {
      plan.reactions.removeAll { $0.action.addsCapacity }
      for item in mega.split(separator: ",") where mega != "none" {
        let parts = item.split(separator: "@").compactMap { Double($0) }
        guard parts.count == 2, parts[0] > 0, parts[0] <= 100 else {
          throw ValidationError("--mega takes MULTIPLE@HOURS or none")
        }
        plan.reactions.append(.init(parts[1], .addDedicated(parts[0])))
      }
    }
    plan.reactions.sort { $0.hours < $1.hours }
  }

  /// The options that differ from the defaults, as a command.
  var regenerate: String {
    var words = ["incident-sim p2p --incident \(incident.rawValue) --trigger \(trigger.rawValue)"]
    words.append("--defect \(defect.rawValue) --load \(load.rawValue) --seed \(seed)")
    if let clients { words.append("--clients \(clients)") }
    words.append("--panel \(panel.rawValue) --noise \(noise.rawValue)")
    if precedents > 0 { words.append("--precedents \(precedents)") }
    if calm { words.append("--calm") }
    if let hours { words.append("--hours \(hours)") }
    if let start { words.append("--start \(start)") }
    if let backoff { words.append("--backoff \(backoff)") }
    if let dose { words.append("--dose \(dose)") }
    if protection == .off { words.append("--protection off") }
    if let mega { words.append("--mega \(mega)") }
    if let fix { words.append("--fix \(fix)") }
    if changeLog == .off { words.append("--change-log off") }
    if let gzipAbove { words.append("--gzip-above \(gzipAbove)") }
    if uncalibrated { words.append("--uncalibrated") }
    return words.joined(separator: " ") + " --out DIR"
  }
}
