import ProximateModel

/// What deeds and messages say, beside what their like said before.
extension Scene {
  func isNewDeed(_ episode: Episode) -> Bool {
    guard episode.nature == .change else { return false }
    return episode.isMessage ? content(of: episode) != .same : !isToldAgain(episode)
  }

  /// Whether earlier lines tell of a change of the same versions with the same words.
  func isToldAgain(_ change: Episode) -> Bool {
    let told = change.first.evidence.map { Content.deed($0.text) }
    guard !told.isEmpty, told.allSatisfy({ !$0.versions.isEmpty }) else { return isSaidAgain(change) }
    let earlier = others(like: change).filter { $0.interval.start < change.interval.start || isHistory($0) }
      .flatMap { $0.findings.flatMap(\.evidence) }.map { Content.deed($0.text) }
    return told.allSatisfy(earlier.contains)
  }

  /// Whether earlier lines of syslog's layout say just the same of a change.
  private func isSaidAgain(_ change: Episode) -> Bool {
    guard let said = change.first.evidence.first.flatMap({ Words.said(in: $0.text) }) else { return false }
    return earlierWords(like: change).contains(said)
  }

  /// Whether a change is of a content that none of its kind had, all others being about the same.
  func isStrange(_ change: Episode) -> Bool {
    guard change.nature == .change, change.first.isAuthored,
      let said = change.first.evidence.first.flatMap({ Words.said(in: $0.text) })
    else { return false }
    let earlier = earlierWords(like: change)
    return earlier.count >= Calibration.leastPrecedents && Set(earlier).count == 1 && earlier.first != said
  }

  /// What syslog's lines said of earlier changes of the same kind.
  private func earlierWords(like change: Episode) -> [String] {
    others(like: change).filter { $0.interval.start < change.interval.start || isHistory($0) }
      .compactMap { $0.first.evidence.first.flatMap { Words.said(in: $0.text) } }
  }

  /// Whether a change came often before with just this content.
  func isOftenTheSame(_ change: Episode) -> Bool {
    guard change.nature == .change, others(like: change).count >= Calibration.leastPrecedents else {
      return false
    }
    return change.isMessage ? content(of: change) == .same : isSaidAgain(change)
  }

  /// How the values that an episode's message states compare with those of its earlier occurrences.
  func content(of episode: Episode) -> Content {
    guard episode.isMessage, !episode.first.signature.isEmpty, let line = episode.first.evidence.first?.text
    else {
      return .same
    }
    let earlier = others(like: episode).filter { $0.interval.start < episode.interval.start }
    return Content(
      line, after: earlier.compactMap { $0.first.evidence.first?.text }, signature: episode.first.signature)
  }
}
