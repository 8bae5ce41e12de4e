import ProximateModel

/// What people changed or took back, and how often they do such a thing.
struct Deeds {
  /// Those of the logs at hand, in order.
  let all: [Episode]
  /// Deeds of the logs at hand and of the baselines by their kind, each event once.
  private let byKind: [Int: [Episode]]

  init(_ episodes: [Episode], history: [Episode]) {
    all = episodes.filter { $0.nature == .change || $0.nature == .mitigationReverting }
    let known = (history + episodes).filter { Self.natures.contains($0.nature) }
    byKind = Dictionary(grouping: known) { Wave.kind(of: $0) ?? -1 }.mapValues { Self.events($0) }
  }

  /// Other events of the kind of a deed; a kind that has no word knows only its like.
  func like(_ deed: Episode, besides alike: [Episode]) -> [Episode] {
    guard Self.natures.contains(deed.nature), let kind = Wave.kind(of: deed) else { return alike }
    return (byKind[kind] ?? []).filter { !Self.isOneEvent($0, deed) }
  }

  /// What is done on purpose and leaves its words.
  private static let natures: Set<Nature> = [.change, .routine]

  /// The first line of each event: a deployment is told of by what deploys, what stops and what starts.
  private static func events(_ episodes: [Episode]) -> [Episode] {
    var result: [Episode] = []
    for episode in episodes.sorted(by: Episode.isOrdered) {
      let recent = result.reversed().prefix { abs(lag($0, episode)) <= Calibration.siblingLag * 2 }
      if !recent.contains(where: { isOneEvent($0, episode) }) { result.append(episode) }
    }
    return result
  }

  private static func isOneEvent(_ a: Episode, _ b: Episode) -> Bool {
    a.component == b.component && abs(lag(a, b)) <= Calibration.siblingLag * 2
  }

  private static func lag(_ a: Episode, _ b: Episode) -> Double {
    a.interval.start.seconds(until: b.interval.start)
  }
}
