import ProximateKnowledge
import ProximateModel

/// Everything that the hearings of one incident look at.
struct Scene {
  let window: ImpactWindow
  /// All windows of the logs at hand, absorbed ones included.
  let windows: [ImpactWindow]
  let extent: LogExtent
  /// All episodes of the logs at hand in order.
  let episodes: [Episode]
  /// What baselines show; nothing of it belongs to this incident.
  let history: History
  /// Episodes by key, those of the history first, in order.
  private let byKey: [EpisodeKey: [Episode]]
  /// Numbers of the episodes by what stands for their component, in order.
  private let byEntity: [String: [Int]]
  /// What people changed or took back.
  let deeds: Deeds
  let influence: Influence
  /// Who complains of whom during this incident.
  let blame: Blame
  /// What components that others complain of are said to show.
  let hearsay: [Episode]
  /// Where caches answered less while the impact lasted, in order.
  let foundLess: [Episode]
  /// Which units of components complain, and which do not.
  let exposure: Exposure
  /// What ran out at the onset.
  private(set) var exhaustion: Exhaustion?
  /// The queue that waits for its consumers.
  private(set) var backpressure: Backpressure?
  /// Callers that do without what they call, while the impact lasts.
  private(set) var fallbacks: [Fallback] = []
  /// The lowered limit that the load met at the onset.
  private(set) var standingLimit: StandingLimit?
  /// The cache that was empty from the onset on.
  private(set) var emptyCache: EmptyCache?
  let observations: Observations
  let knowledge: KnowledgeBase

  init(
    window: ImpactWindow, windows: [ImpactWindow], extent: LogExtent, episodes: [Episode],
    history: History, influence: Influence,
    observations: Observations, knowledge: KnowledgeBase
  ) {
    self.window = window
    self.windows = windows
    self.extent = extent
    self.episodes = episodes
    self.history = history
    self.influence = influence
    self.observations = observations
    self.knowledge = knowledge
    let byKey = Dictionary(
      grouping: (history.episodes + episodes).sorted(by: Episode.isOrdered), by: \.key.kin)
    self.byKey = byKey
    byEntity = Dictionary(grouping: episodes.indices) { influence.entity(episodes[$0].component) }
    deeds = Deeds(episodes, history: history.episodes)
    blame = Blame(episodes, in: window.interval, influence) { episode in
      (byKey[episode.key.kin] ?? []).contains {
        $0.interval.end < episode.interval.start
          && ($0.dose >= Calibration.leastDoseRatio * episode.dose
            || $0.densest >= Calibration.leastDoseRatio * episode.densest)
      }
    }
    hearsay = blame.episodes(influence)
    foundLess = episodes.filter {
      $0.interval.overlaps(window.interval) && FeedbackReader.isFoundLess($0)
    }
    exposure = Exposure(of: blame, in: window.interval, influence, observations)
    (exhaustion, standingLimit, backpressure, emptyCache) = (nil, nil, nil, nil)
    exhaustion = Exhaustion(in: self)
    standingLimit = StandingLimit(in: self)
    backpressure = Backpressure(in: self)
    emptyCache = EmptyCache(in: self)
    fallbacks = Fallback.all(in: self)
  }

  var onset: Instant { window.interval.start }

  /// Seconds of logs before the onset, baselines included.
  var seenBefore: Double { seen(before: onset) }

  /// Seconds of logs before an instant, baselines included.
  func seen(before instant: Instant) -> Double { extent.seconds(before: instant) }

  /// Whether an episode stands in a baseline.
  func isHistory(_ episode: Episode) -> Bool { extent.vantage.isPast(episode.interval.start) }

  /// Half-width in seconds within which the lag between an episode and the onset is known.
  func uncertainty(of episode: Episode) -> Double {
    extent.uncertainty(of: episode.first) + window.uncertainty
  }

  /// Probability that the episode began before the onset, both starts uniform within their clocks.
  func precedes(_ episode: Episode) -> Double {
    let lead = lead(of: episode)
    return Self.probabilityBefore(lag: lead.seconds, lead.own, lead.ofImpact)
  }

  /// From the start of an episode to the onset: the middle of what the clocks leave open, and the half-widths, seconds.
  func lead(of episode: Episode) -> (seconds: Double, own: Double, ofImpact: Double) {
    let felt = window.first?.findings.first.map(extent.lean) ?? 0
    let own = extent.lean(of: episode.first)
    return (
      episode.interval.start.seconds(until: onset) + felt - own,
      extent.uncertainty(of: episode.first) - abs(own), window.uncertainty - abs(felt)
    )
  }

  /// P(A <= B) for A uniform within ±u of 0 and B uniform within ±v of `lag`: the integral of a trapezoid.
  static func probabilityBefore(lag: Double, _ u: Double, _ v: Double) -> Double {
    let (wide, narrow) = (max(u, v), min(u, v))
    let sum = wide + narrow
    if lag >= sum { return 1 }
    if lag <= -sum { return 0 }
    if wide == 0 { return lag >= 0 ? 1 : 0 }
    if lag < 0 { return 1 - probabilityBefore(lag: -lag, u, v) }
    let flat = wide - narrow
    if lag <= flat || narrow == 0 { return 0.5 + lag / (2 * wide) }
    let missing = sum - lag
    return 1 - missing * missing / (8 * wide * narrow)
  }

  /// How a component is tied to where users felt it.
  func tieToImpact(_ component: String) -> Tie? { influence.tie(component, toAny: window.components) }

  /// Episodes of a key, in order.
  func episodes(of key: EpisodeKey) -> [Episode] { byKey[key.kin] ?? [] }

  /// Other episodes of the same key, in order.
  func others(like episode: Episode) -> [Episode] {
    episodes(of: episode.key).filter { $0.interval != episode.interval }
  }

  /// Whether an interval reaches into any window of impact, absorbed or not.
  func isImpaired(_ interval: Interval) -> Bool {
    (windows + history.windows).contains { $0.interval.overlaps(interval) }
  }

  /// Whether it may lie in a window of impact, as far as the zones of its lines tell.
  func mayBeImpaired(_ episode: Episode) -> Bool {
    let doubt = extent.doubt(of: episode.first)
    return isImpaired(
      Interval(
        start: episode.interval.start.adding(seconds: -doubt),
        end: episode.interval.end.adding(seconds: doubt)))
  }

  /// Whether it may be a part of the impact that local times of unnamed zones put elsewhere.
  func isLocalPart(_ episode: Episode) -> Bool {
    extent.doubt(of: episode.first) > 0 && mayBeImpaired(episode)
  }

  /// Episodes that begin within an interval.
  func episodes(beginningIn interval: Interval) -> ArraySlice<Episode> {
    let low = firstIndex { $0.interval.start >= interval.start }
    let high = firstIndex { $0.interval.start > interval.end }
    return episodes[low..<max(low, high)]
  }

  /// Episodes that begin within an interval, in order: those of these entities alone.
  func episodes(of entities: Set<String>, beginningIn interval: Interval) -> [Episode] {
    let numbers = entities.flatMap { name -> ArraySlice<Int> in
      let own = byEntity[name] ?? []
      let low = Self.firstIndex(in: own) { episodes[$0].interval.start >= interval.start }
      let high = Self.firstIndex(in: own) { episodes[$0].interval.start > interval.end }
      return own[low..<max(low, high)]
    }
    return numbers.sorted().map { episodes[$0] }
  }

  private func firstIndex(where holds: (Episode) -> Bool) -> Int {
    Self.firstIndex(in: episodes, where: holds)
  }

  /// Binary search for the first place at which a monotone condition holds.
  private static func firstIndex<Element>(in list: [Element], where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
