import ProximateIngest
import ProximateModel
import ProximateNormalise

/// Where one file of a rotated log ends and the next one begins.
extension Survey {
  /// Bytes at the beginning of files that are the end of the file rotated before them, by name. Only neighbours whose
  /// times do not rule it out are compared.
  func repeatedBytes(jobs: Int) async -> [String: UInt64] {
    let byName = Dictionary(looks.map { ($0.file.name, $0) }) { first, _ in first }
    let pairs = RotationSet.neighbours(of: looks.map(\.file)).filter { pair in
      guard let older = byName[pair.older.name], let newer = byName[pair.newer.name] else { return false }
      return newer.facts.mayRepeat(older.facts)
    }
    let found = await Parallel.workers(jobs, over: pairs.count) { next in
      var found: [(String, UInt64)] = []
      while let index = next() {
        let (older, newer) = pairs[index]
        found.append((newer.name, RotationOverlap.repeatedBytes(of: newer, in: older)))
      }
      return found
    }
    return Dictionary(found.flatMap { $0 }) { first, _ in first }
  }

  /// What files of rotated logs go on with in the file after them, by name, in case that their last line was torn. Files
  /// whose end the next one repeats were not.
  func continuations(beside repeated: [String: UInt64]) -> [String: [UInt8]] {
    let fragments = Dictionary(looks.map { ($0.file.name, $0.fragment) }) { first, _ in first }
    let pairs = RotationSet.successors(of: looks.map(\.file)).filter { repeated[$0.newer.name] ?? 0 == 0 }
    return Dictionary(pairs.map { ($0.older.name, fragments[$0.newer.name] ?? []) }) { first, _ in first }
      .filter { !$0.value.isEmpty }
  }

  /// The first line of a log, when nothing begins with it; at most `fragmentBytes`.
  static func fragment(
    of block: borrowing LineBlock, _ profile: SourceProfile, _ sniffer: inout Sniffer
  ) -> [UInt8] {
    let line = block.lines[0]
    guard (1...fragmentBytes).contains(line.end - line.start), sniffer.beginsInside(block, as: profile) else {
      return []
    }
    return Array(block.bytes[Int(line.start)..<Int(line.end)])
  }

  private static let fragmentBytes: UInt32 = 4 << 10
}
