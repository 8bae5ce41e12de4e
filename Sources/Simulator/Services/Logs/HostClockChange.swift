/// A span in which the clocks of a node's hosts are wrong.
struct HostClockChange: Sendable {
  private let node: Int
  private let span: Range<Int>
  private let change: Change

  /// What a course does to clocks.
  static func all(_ course: [Perturbation], in topology: Topology, _ calendar: ServiceCalendar) -> [Self] {
    course.flatMap { perturbation -> [Self] in
      guard let from = calendar.time(perturbation.at) else { return [] }
      let until = perturbation.lasts.map { from + Int($0 * 60) } ?? .max
      return perturbation.effects.compactMap { effect in
        guard case .node(let name, let key, let change) = effect, key == \NodeSettings.clockOffset,
          let node = topology.nodes.firstIndex(where: { $0.name == name })
        else { return nil }
        return Self(node: node, span: from..<max(from, until), change: change)
      }
    }
  }

  /// Seconds by which a node's clocks are ahead at a time, seconds since 1970.
  static func offset(of node: Int, at time: Int, _ changes: [Self], base: Double) -> Double {
    changes.reduce(base) { offset, row in
      row.node == node && row.span.contains(time) ? row.change.applied(to: offset, strength: 1) : offset
    }
  }
}

/// The zone of a log whose stamps do not name it.
enum LogZone: Sendable {
  case hours(Int), civil

  /// The zones of a topology's nodes.
  static func all(_ distortions: [Distortion], in topology: Topology) -> [Int: Self] {
    var zones: [Int: Self] = [:]
    for distortion in distortions {
      let (name, zone): (String, Self)
      switch distortion {
      case .zone(let node, let hours): (name, zone) = (node, .hours(hours))
      case .civilTime(let node): (name, zone) = (node, .civil)
      default: continue
      }
      for index in topology.nodes.indices where topology.nodes[index].name == name { zones[index] = zone }
    }
    return zones
  }

  /// Seconds ahead of UTC at a time, seconds since 1970.
  func seconds(at time: Int) -> Int {
    switch self {
    case .hours(let hours): hours * 3600
    case .civil: CivilTimeZone.centralEurope(at: time)
    }
  }

  /// What software says that names its zone: the truth about civil time, nothing about a wrong setting.
  func honest(at time: Int) -> Int {
    switch self {
    case .hours: 0
    case .civil: seconds(at: time)
    }
  }
}
