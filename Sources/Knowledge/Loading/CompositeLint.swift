import ProximateDiagnostics

/// Finds composites that, through others, are made of themselves.
struct CompositeLint {
  private let composites: [String: (detector: Detector, members: [String])]

  init(_ detectors: [Detector]) {
    var composites: [String: (detector: Detector, members: [String])] = [:]
    for detector in detectors {
      if case .composite(let composite) = detector.rule {
        composites[detector.id] = (detector, composite.members)
      }
    }
    self.composites = composites
  }

  /// An error for each detector that lies on a circle.
  func diagnostics() -> [Diagnostic] {
    composites.keys.sorted().compactMap { id in
      guard let circle = circle(from: id), let detector = composites[id]?.detector else { return nil }
      return Diagnostic(
        .error, "D206", "`\(id)` is made of its own findings", at: detector.place,
        help: circle.joined(separator: " -> "))
    }
  }

  /// Whether a detector is, through others, made of itself.
  func isCircular(_ id: String) -> Bool { circle(from: id) != nil }

  /// The way from a composite back to itself, nil when there is none.
  private func circle(from id: String) -> [String]? {
    var ways: [[String]] = [[id]]
    var seen: Set<String> = []
    while let way = ways.popLast() {
      for member in (composites[way.last ?? ""]?.members ?? []).sorted() {
        if member == id { return way + [id] }
        if composites[member] != nil, seen.insert(member).inserted { ways.append(way + [member]) }
      }
    }
    return nil
  }
}
