import ProximateModel

/// How far a release goes beyond the one before it, by the numbers of its version (semantic versioning, 2.0.0).
enum ReleaseStep: Equatable {
  /// A new first number: what was promised may change.
  case major
  /// A later one of the same first number.
  case lesser
  /// An earlier one: a release that is taken back.
  case back

  /// Compares two versions; nil when they are one, or no versions.
  init?(from old: Substring, to new: Substring) {
    guard let before = Self.numbers(of: old), let after = Self.numbers(of: new), before != after else {
      return nil
    }
    guard before.lexicographicallyPrecedes(after) else {
      self = .back
      return
    }
    // Years and builds as first numbers promise nothing.
    let isPromise = (after.first ?? 0) < Self.greatestPromise
    self = isPromise && before.first != after.first ? .major : .lesser
  }

  /// First numbers from here on are years or builds.
  private static let greatestPromise = 1000

  private static func numbers(of version: Substring) -> [Int]? {
    guard Content.isVersion(version) else { return nil }
    let parts = (version.first == "v" ? version.dropFirst() : version).split(separator: ".")
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }
}

extension Scene {
  /// How far a release goes beyond the one that ran before it, with both versions; nil when its lines name none, or
  /// nothing tells which one was before.
  func releaseStep(of change: Episode) -> (step: ReleaseStep, from: Substring, to: Substring)? {
    guard change.nature == .change, let new = Self.version(of: change) else { return nil }
    let earlier = others(like: change).filter { $0.interval.start < change.interval.start }
    guard let old = earlier.last.flatMap(Self.version), let step = ReleaseStep(from: old, to: new) else {
      return nil
    }
    return (step, old, new)
  }

  /// The versions of a release of a new first number, where nothing in the logs speaks against it: what it changed is
  /// on the way to what fails, and it did not go on as ever.
  func majorRelease(_ change: Episode) -> (from: Substring, to: Substring)? {
    guard let release = releaseStep(of: change), release.step == .major,
      path(of: change).criterion.outcome != .contradicts, !isDoneWithout(change)
    else { return nil }
    let effect = ownEffect(of: change).criterion
    let isOpen =
      effect.outcome != .contradicts
      || [Calibration.noOwnEffect, Calibration.sharedUnderLoad].contains(effect.weight)
    return isOpen ? (release.from, release.to) : nil
  }

  /// Whether those who need its component say that they go on without it.
  func isDoneWithout(_ change: Episode) -> Bool {
    let name = influence.entity(change.component)
    return fallbacks.contains { $0.names.contains(name) }
  }

  /// Whether a release of hours ago, of something whose earlier versions no line tells, has a first number beyond those of
  /// all other releases of the house, until the impact.
  func isFirstOfItsNumber(_ change: Episode) -> Bool {
    let start = change.interval.start
    guard start.seconds(until: onset) > Calibration.precedentHorizon,
      let version = Self.version(of: change), path(of: change).criterion.outcome == .supports
    else { return false }
    let isKnown = others(like: change).contains {
      $0.interval.start < start && Self.version(of: $0) != nil
    }
    if isKnown { return false }
    let others = deeds.all.filter { $0.interval.start < onset && $0.component != change.component }
      .compactMap { self.version(of: $0, besides: change) }
    return others.count >= Calibration.fewestReleases
      && others.allSatisfy { ReleaseStep(from: $0, to: version) == .major }
  }

  /// The only version that the last line of a release names which does not tell of another one: a log of changes tells
  /// of those of a minute in one breath.
  private func version(of release: Episode, besides other: Episode) -> Substring? {
    let name = influence.entity(other.component)
    let line = release.findings.last?.evidence.last { line in
      !Words.names(in: line.text).contains { influence.entity(String($0)) == name }
    }
    return line.flatMap { Self.version(in: $0.text) }
  }

  /// The only version that the last line of a change names.
  private static func version(of change: Episode) -> Substring? {
    change.findings.last?.evidence.last.flatMap { version(in: $0.text) }
  }

  private static func version(in line: String) -> Substring? {
    let versions = Set(Content.deed(line).versions)
    return versions.count == 1 ? versions.first : nil
  }
}
