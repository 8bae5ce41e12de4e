import ProximateModel

/// Whether findings of different rules cite the same kind of lines at the same time.
enum Likeness {
  /// Words that two lines must share, as a share of the words of both.
  private static let leastShare = 0.7

  static func isAlike(_ a: Episode, _ b: Episode) -> Bool {
    guard a.interval.overlaps(b.interval) else { return false }
    let lines = a.findings.flatMap { $0.evidence.map { words($0.text) } }.filter { $0.count >= 3 }
    return b.findings.contains { finding in
      finding.evidence.contains { evidence in
        let other = words(evidence.text)
        return lines.contains { mine in
          let shared = Double(mine.intersection(other).count)
          return shared >= leastShare * Double(mine.union(other).count)
        }
      }
    }
  }

  /// Whether most words of a line of one stand in a line of the other, whatever else is said there.
  static func saysTheSame(_ a: Episode, _ b: Episode) -> Bool {
    let others = b.findings.flatMap { $0.evidence.map { words($0.text) } }
    return a.findings.contains { finding in
      finding.evidence.contains { evidence in
        let mine = words(evidence.text)
        return others.contains { other in
          let least = Double(min(mine.count, other.count))
          return least >= 4 && Double(mine.intersection(other).count) >= leastShare * least
        }
      }
    }
  }

  /// The words of a line that have no digit.
  private static func words(_ line: String) -> Set<String> {
    let parts = line.utf8.split { !(0x41...0x5a).contains($0 & 0xdf) && !(0x30...0x39).contains($0) }
    return Set(
      parts.filter { part in part.count >= 2 && !part.contains { (0x30...0x39).contains($0) } }
        .map { String(decoding: $0, as: UTF8.self) })
  }
}
