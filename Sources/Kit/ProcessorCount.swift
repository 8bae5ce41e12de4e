import Foundation

/// How many processors this process may use.
public enum ProcessorCount {
  /// Processors online, or fewer where a control group (v2 `cpu.max`, v1 `cpu.cfs_quota_us`) grants less; at least 1.
  public static var available: Int {
    let online = ProcessInfo.processInfo.activeProcessorCount
    return max(1, min(online, granted ?? online))
  }

  private static var granted: Int? {
    let root = "/sys/fs/cgroup/"
    if let line = try? String(contentsOfFile: root + "cpu.max", encoding: .utf8) {
      return share(line.split(whereSeparator: \.isWhitespace).map(String.init))
    }
    let names = ["cpu/cpu.cfs_quota_us", "cpu/cpu.cfs_period_us"]
    return share(names.compactMap { try? String(contentsOfFile: root + $0, encoding: .utf8) })
  }

  /// Quota over period, rounded up; nil when there is no limit.
  static func share(_ words: [String]) -> Int? {
    let numbers = words.map { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    guard numbers.count == 2, let quota = numbers[0], let period = numbers[1], quota > 0, period > 0 else {
      return nil
    }
    return max(1, Int((quota / period).rounded(.up)))
  }
}
