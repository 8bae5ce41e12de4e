import ProximateModel

/// A cache that was emptied on purpose, and stays empty because everybody fills it at once.
extension FeedbackReader {
  /// Emptying a cache is over at once, and what it shields answers late for as long as it takes to fill it: when that
  /// takes several times as long as ever before, what is fetched does not come in time to be kept.
  func emptiedCache() -> [FeedbackLoop]? {
    guard let trigger, Self.empties(trigger), let spent, let drain = persistence(after: spent) else {
      return nil
    }
    let window = scene.window.interval
    let late = scene.episodes.first { episode in
      [.fault, .capacity].contains(episode.nature) && episode.first.isAuthored
        && episode.count >= Calibration.manyDeaths && episode.interval.start >= trigger.interval.start
        && episode.interval.overlaps(window) && episode.interval.end.seconds(until: window.end) < drain
        && Self.isLate(episode.text)
    }
    guard let late else { return nil }
    let members = [trigger.first, late.first].sorted(by: Finding.isOrdered)
    return [
      FeedbackLoop(
        findings: members.map(\.id), verdict: .sustaining, brokenBy: broken,
        because:
          "The cache was emptied once (\(trigger.first.id)), and what has to fill it was still late after "
          + "\(Wording.duration(spent.end.seconds(until: window.end))) (\(late.first.id)), more than the "
          + "\(Wording.duration(drain)) that this takes: what comes too late is not kept, and is asked for again."
      )
    ]
  }

  /// Whether a deed empties something that is kept.
  private static func empties(_ trigger: Episode) -> Bool {
    let text = trigger.text.lowercased()
    return TriggerHearing.inputs.contains(trigger.nature)
      && ["flush", "purge", "invalidat", "evict", "cache cleared", "cache emptied"].contains {
        text.contains($0)
      }
  }

  private static func isLate(_ text: String) -> Bool {
    let text = text.lowercased()
    return ["timeout", "timed out", "deadline exceeded"].contains { text.contains($0) }
  }
}
