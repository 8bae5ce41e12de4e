import ProximateModel

/// Loops in which nobody asks again: what failed is handed out again, or what would help is what is missing.
extension FeedbackReader {
  /// A consumer that dies of what it fetches, is started again, and fetches the same: the queue keeps what kills it.
  func redelivery() -> [FeedbackLoop]? {
    guard lasts else { return nil }
    let window = scene.window.interval
    let defects = scene.episodes.filter { defect in
      [.defect, .healFailed].contains(defect.nature) && defect.first.isAuthored
        && defect.interval.overlaps(window) && defect.count >= Calibration.manyDeaths
    }
    for defect in defects {
      guard let queue = scene.starved(by: defect) else { continue }
      let starts = scene.episodes.filter { start in
        scene.influence.isOne(start.component, defect.component) && start.interval.overlaps(window)
          && [.routine, .fault].contains(start.nature) && start.first.isAuthored
          && start.count >= defect.count / 2 && Words.tellsOfBeginning(start.text + " " + start.first.type)
      }
      guard let start = starts.first else { continue }
      let members = [defect.first, start.first, queue.first].sorted(by: Finding.isOrdered)
      return [
        FeedbackLoop(
          findings: members.map(\.id), verdict: .sustaining, brokenBy: broken,
          because: "\(defect.component) died \(Wording.number(defect.count, digits: 0)) times of the same "
            + "(\(defect.first.id)) and was started again, and \(queue.component) kept what it died of.")
      ]
    }
    return nil
  }

  /// A cache that stays empty because what would fill it is overloaded by its emptiness.
  func coldCache() -> [FeedbackLoop]? {
    guard lasts else { return nil }
    let window = scene.window.interval
    let cold = scene.episodes.filter { shift in
      Self.isFoundLess(shift) && shift.interval.overlaps(window)
        && shift.interval.start.seconds(until: window.end) > Calibration.persistenceRatio * Calibration.drain
        && shift.interval.end.seconds(until: window.end) < Calibration.drain
    }
    for shift in cold {
      let reader = scene.influence.entity(shift.component)
      let filling = scene.blame.complaints.filter {
        $0.speaker == reader && scene.blame.deepest.contains($0.about)
          && !scene.isSilent($0.about, since: scene.onset)
      }
      guard let call = filling.first, !isFreshlyChanged(reader), !isOtherRelease else {
        continue
      }
      let members = [shift.first, call.episode.first].sorted(by: Finding.isOrdered)
      return [
        FeedbackLoop(
          findings: members.map(\.id), verdict: .sustaining, brokenBy: broken,
          because:
            "What \(reader) does not find in its cache (\(shift.first.id)) it asks \(call.about) for, which does "
            + "not answer under that load (\(call.episode.first.id)): so the cache stays empty.")
      ]
    }
    return nil
  }

  /// Whether a reader or what it calls was changed or started just then: as long as that lasts, nothing else is needed.
  private func isFreshlyChanged(_ reader: String) -> Bool {
    let span = Interval(
      start: scene.onset.adding(seconds: -Calibration.edgeLag),
      end: scene.onset.adding(seconds: Calibration.statisticBucket))
    return scene.episodes(beginningIn: span).contains {
      $0.nature == .change
        && (scene.influence.isOne(reader, $0.component) || scene.influence.names(reader, $0.component))
    }
  }

  /// Whether what set it off runs another version since then: that may be what keeps it empty.
  private var isOtherRelease: Bool {
    guard let trigger else { return false }
    let start = trigger.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.siblingLag),
      end: start.adding(seconds: Calibration.siblingLag))
    return scene.episodes(of: [scene.influence.entity(trigger.component)], beginningIn: span).contains {
      scene.releaseStep(of: $0) != nil
    }
  }

  /// Whether the impact lasts for so long that it does not drain by itself.
  private var lasts: Bool {
    scene.window.interval.seconds > Calibration.persistenceRatio * Calibration.drain
  }

  /// Whether a cache answers a smaller share of what it is asked for than usual: more is better, so that only less
  /// stands out.
  static func isFoundLess(_ shift: Episode) -> Bool {
    shift.key.type == "measure.shift" && isHitRate(shift.first.summary)
  }

  /// Whether a measure is the share of what a cache answers.
  private static func isHitRate(_ summary: String) -> Bool {
    let text = summary.lowercased()
    return ["hit_pct", "hit_rate", "hit_ratio", "hit rate", "hit ratio", "hits"].contains {
      text.contains($0)
    }
  }
}
