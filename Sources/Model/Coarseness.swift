/// How much of the detail of series is given up so that they fit into memory: one rung of a ladder.
///
/// Rungs are climbed one by one, in the same order everywhere. What a rung makes of a part of the lines is a
/// part of what it makes of all of them; so no worker ever stands above the rung that all lines together need,
/// and the lowest rung on which everything fits is a function of the set of lines alone.
public struct SeriesCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 41

  /// Buckets of all events and errors are counted by 6 to this power.
  public var common: Int { rung < 10 ? min(rung, 3) : min(rung - 6, 24) }

  /// Buckets of named events and of what detectors count are counted by 6 to this power.
  public var authored: Int { rung < 10 ? max(0, rung - 6) : min(rung - 6, 24) }

  /// Hosts and groups keep their name when so many leading bits of its hash are 0; others are counted together,
  /// under "" (`Scope.other`).
  public var hostBits: Int { rung < 4 ? 0 : min(64, rung < 10 ? min(12, 4 * (rung - 3)) : 4 * (rung - 6)) }

  /// The same for components.
  public var componentBits: Int { rung < 10 ? 0 : min(64, 2 * (rung - 9)) }

  /// Hashes kept of the distinct things of a series.
  public var distinct: Int { max(128, DistinctSketch.capacity >> min(rung, 3)) }

  /// Whose series a scope's events are counted into.
  public func folded(_ scope: Scope) -> Scope {
    hostBits == 0 ? scope : scope.folded(hostBits: hostBits, componentBits: componentBits)
  }
}

/// The same for masked signatures and their series; see `SeriesCoarseness`.
public struct TemplateCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 66

  /// Buckets are counted by 6 to this power.
  public var common: Int { rung < 11 ? min(rung, 2) : min(rung - 8, 24) }

  /// Templates are kept of whose hash so many leading bits are 0.
  public var bits: Int { min(64, max(0, rung - 2)) }

  /// Components keep their name when so many leading bits of its hash are 0; others are counted under "".
  public var componentBits: Int { rung < 11 ? 0 : min(64, 2 * (rung - 10)) }

  /// Whether a template is kept.
  public func keeps(_ hash: UInt64) -> Bool { Scope.isKept(hash, bits: bits) }

  /// Whose series a scope's messages are counted into.
  public func folded(_ scope: Scope) -> Scope {
    componentBits == 0 ? scope : scope.folded(hostBits: 0, componentBits: componentBits)
  }
}

/// The same for sampled lines; see `SeriesCoarseness`. Scopes are not folded: the sample of a series that is
/// folded into another one speaks for that one too.
public struct EvidenceCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 80

  /// Windows of errors and templates are counted by 6 to this power.
  public var common: Int { rung < 11 ? min(rung, 3) : min(rung - 7, 24) }

  /// Windows of named events and of what detectors count are counted by 6 to this power.
  public var authored: Int { rung < 11 ? max(0, rung - 7) : min(rung - 7, 24) }

  /// Samples of errors and templates are kept of whose series' hash so many leading bits are 0.
  public var commonBits: Int { rung < 4 ? 0 : min(64, rung < 11 ? min(8, 2 * (rung - 3)) : 2 * (rung - 6)) }

  /// The same for named events and for what detectors count.
  public var authoredBits: Int { rung < 11 ? 0 : min(64, 2 * (rung - 10)) }

  /// Whether a series keeps samples.
  public func keeps(_ series: SeriesKey) -> Bool {
    let bits = series.type.isAuthored ? authoredBits : commonBits
    return bits == 0 || Scope.isKept(series.placeHash, bits: bits)
  }

  /// The window that stands for a window of `EvidenceKey.bucketsPerWindow` buckets.
  public func window(_ window: Int64, of type: TypeKey) -> Int64 {
    TimeGrid.aligned(window, to: step(of: type))
  }

  /// The step of the `TimeGrid` that a type's windows lie on. Numbers change slowly: six windows of theirs are one.
  public func step(of type: TypeKey) -> Int {
    if type.isMeasure { return min(common + 1, 24) }
    return type.isAuthored ? authored : common
  }
}

/// Grids of time, each six times as wide as the one before.
public enum TimeGrid {
  /// 6 to the power of `step`, 0 to 24.
  public static func width(_ step: Int) -> Int64 { (0..<step).reduce(1) { width, _ in width * 6 } }

  /// The greatest multiple of 6 to the power of `step` that is not above a number; the smallest that there is
  /// when it lies below all of them.
  public static func aligned(_ number: Int64, to step: Int) -> Int64 {
    if step == 0 { return number }
    let width = width(step)
    let rest = number % width
    let (start, overflow) = number.subtractingReportingOverflow(rest < 0 ? rest + width : rest)
    return overflow ? .min : start
  }
}

extension Scope {
  /// Stands in for names that are counted together because there are too many of them.
  public static let other = ""

  /// The scope without the names whose hash is not among the few that are kept.
  func folded(hostBits: Int, componentBits: Int) -> Scope {
    Scope(
      component: Self.kept(component, bits: componentBits), host: Self.kept(host, bits: hostBits),
      group: Self.kept(group, bits: hostBits))
  }

  private static func kept(_ name: String, bits: Int) -> String {
    if bits == 0 || name.isEmpty { return name }
    var hash = StableHash()
    hash.combine(name)
    return isKept(hash.value, bits: bits) ? name : other
  }

  /// Whether so many leading bits of a hash are 0.
  static func isKept(_ hash: UInt64, bits: Int) -> Bool { bits == 0 || hash.leadingZeroBitCount >= bits }
}

extension TypeKey {
  /// Whether somebody wrote down what it counts: its detail is given up last.
  public var isAuthored: Bool {
    switch self {
    case .event, .detector, .denominator, .step: true
    case .allEvents, .errors, .template, .measure, .share: false
    }
  }

  /// Whether it stands for numbers that no one asked for.
  public var isMeasure: Bool { if case .measure = self { true } else { false } }

  /// Whether it counts a masked signature.
  var isTemplate: Bool { if case .template = self { true } else { false } }
}

extension SeriesKey {
  /// A hash of the key, the same on every machine.
  public var placeHash: UInt64 {
    var hash = StableHash()
    switch type {
    case .allEvents: hash.combine(byte: 0)
    case .errors: hash.combine(byte: 1)
    case .event(let name): hash.combine("2" + name)
    case .detector(let id): hash.combine("3" + id)
    case .denominator(let id): hash.combine("4" + id)
    case .step(let id, let part): hash.combine("5\(part) " + id)
    case .template(let number): hash.combine(number)
    case .measure(let number):
      hash.combine(byte: 7)
      hash.combine(number)
    case .share(let id, let number): hash.combine("8\(number) " + id)
    }
    for text in [scope.component, scope.host, scope.group] { hash.combine(text) }
    return hash.value
  }
}
