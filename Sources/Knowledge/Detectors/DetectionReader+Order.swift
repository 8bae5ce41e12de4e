import ProximateDiagnostics

/// Detections for which the order of events or of findings matters.
extension DetectionReader {
  func sequence(_ reader: MappingReader) -> DetectorRule? {
    let within = reader.required("within").flatMap(positive)
    let by = file.names(reader.value("by"), of: .field)
    guard let list = reader.required("steps") else { return nil }
    let items = file.items(list, "steps")
    let steps = items.enumerated().compactMap { step($1, number: $0 + 1) }
    let unless = self.unless(reader, steps)
    let isJoined = file.truth(reader.value("joined")) ?? false
    guard steps.count == items.count, let within else { return nil }
    let positive = steps.indices.filter { !steps[$0].isForbidden }
    let events = positive.reduce(0) { $0 + steps[$1].count }
    if events < 2, unless.isEmpty {
      let first = positive.first.map { $0 + 1 < steps.count } ?? false
      if !first { file.error("D207", "a sequence needs two events, or one and a `not` after it", at: list) }
    }
    if let first = steps.first, first.isForbidden {
      file.error(
        "D207", "a sequence cannot begin with `not`: there is no time that it counts from", at: items[0])
    }
    if steps.indices.dropFirst().contains(where: { steps[$0].isForbidden && steps[$0 - 1].isForbidden }) {
      file.error("D207", "two `not` one after the other", at: list, help: "join them with `any`")
    }
    return .sequence(
      EventSequence(within: within, steps: steps, by: by, unless: unless, sharesEvents: isJoined))
  }

  private func step(_ node: YamlNode, number: Int) -> EventSequence.Step? {
    guard let reader = MappingReader(node, "a step", in: file) else { return nil }
    defer { reader.finish() }
    if let forbidden = reader.value("not") {
      return ConditionReader(file).condition(forbidden).map {
        EventSequence.Step(id: "not \(number)", match: $0, isForbidden: true)
      }
    }
    let id = reader.value("id").flatMap { file.text($0) } ?? "step \(number)"
    let count = reader.value("count").flatMap { file.integer($0, atMost: EventSequence.Step.mostEvents) } ?? 1
    if count < 1 { file.error("Y107", "a step needs at least one event", at: reader.key("count")) }
    return condition(reader, "match").map { EventSequence.Step(id: id, match: $0, count: max(1, count)) }
  }

  func set(_ reader: MappingReader) -> DetectorRule? {
    let within = reader.required("within").flatMap(positive)
    let by = file.names(reader.value("by"), of: .field)
    guard let list = reader.required("steps") else { return nil }
    let items = file.items(list, "steps")
    let steps = items.enumerated().compactMap { step($1, number: $0 + 1) }
    let unless = self.unless(reader, steps)
    for (step, item) in zip(steps, items) where step.isForbidden {
      file.error("D207", "a set has no order for a `not` to stand in", at: item, help: "use `unless`")
    }
    guard steps.count == items.count, let within else { return nil }
    if steps.reduce(0, { $0 + $1.count }) < 2, unless.isEmpty {
      file.error("D207", "a set needs two events, or one and an `unless`", at: list)
    }
    return .set(EventSet(within: within, steps: steps, by: by, unless: unless))
  }

  /// What speaks against it: `{match: ..., of: STEP, before: 5s, after: 5s}`.
  private func unless(_ reader: MappingReader, _ steps: [EventSequence.Step]) -> [Unless] {
    file.items(reader.value("unless"), "unless").compactMap { item in
      guard let reader = MappingReader(item, "what speaks against it", in: file) else { return nil }
      defer { reader.finish() }
      let step = reader.value("of").flatMap { self.step(named: $0, among: steps) }
      let before = file.duration(reader.value("before")) ?? 0
      let after = file.duration(reader.value("after")) ?? 0
      return condition(reader, "match").map {
        Unless(match: $0, step: step, before: before, after: after)
      }
    }
  }

  private func step(named node: YamlNode, among steps: [EventSequence.Step]) -> Int? {
    guard let name = file.text(node, "the id of a step") else { return nil }
    if let index = steps.firstIndex(where: { $0.id == name && !$0.isForbidden }) { return index }
    file.error(
      "D208", "there is no step `\(name)`", at: node, help: Suggestion.help(for: name, among: steps.map(\.id))
    )
    return nil
  }

  func flap(_ reader: MappingReader) -> DetectorRule? {
    let down = condition(reader, "down")
    let up = condition(reader, "up")
    let window = reader.required("window").flatMap(positive)
    let cycles = file.integer(reader.required("cycles"), atMost: EventSequence.Step.mostEvents)
    let by = file.names(reader.value("by"), of: .field)
    if let cycles, cycles < 2 {
      file.error("Y107", "going down once and coming up is no flapping", at: reader.key("cycles"))
    }
    guard let down, let up, let window, let cycles else { return nil }
    return .flap(Flap(down: down, up: up, window: window, cycles: max(2, cycles), by: by))
  }

  func composite(_ reader: MappingReader) -> DetectorRule? {
    let (all, any) = (detectors(reader.value("all")), detectors(reader.value("any")))
    let none = detectors(reader.value("none"))
    let within = reader.required("within").flatMap(positive)
    let by = file.names(reader.value("by"), of: .field)
    if all.isEmpty, any.isEmpty {
      file.error("Y104", "a composite needs `all` or `any`", at: reader.node)
      return nil
    }
    return within.map { .composite(Composite(all: all, any: any, none: none, within: $0, by: by)) }
  }

  private func detectors(_ node: YamlNode?) -> [String] { file.names(node, of: .detector) }

  func level(_ reader: MappingReader) -> DetectorRule? {
    let condition = condition(reader, "match")
    let name = field(reader.required("field"))
    let statistic: Level.Statistic? = file.choice(reader.value("statistic"), "statistic")
    let bucket = reader.value("bucket").flatMap(positive) ?? 60_000_000_000
    let over = reader.required("over").flatMap(positive)
    let bound = bound(reader)
    guard let condition, let name, let over, let bound else { return nil }
    return .level(
      Level(
        match: condition, field: name, statistic: statistic ?? .mean, bucket: bucket, over: over,
        bound: bound))
  }

  private func bound(_ reader: MappingReader) -> Level.Bound? {
    let fixed = bounds(reader)
    let direction: Direction? = file.choice(reader.value("direction"), "direction")
    let factor = reader.value("factor").flatMap { file.number($0) }
    let minimum = reader.value("min").flatMap { file.number($0) }
    let node = reader.value("baseline")
    let isChange = direction != nil || factor != nil
    if fixed.count == 1, !isChange { return .fixed(fixed[0].0, fixed[0].1) }
    guard fixed.isEmpty, let direction, let factor else {
      file.error(
        "Y104", "a level has one of `gt`, `gte`, `lt`, `lte`, or `direction` and `factor`", at: reader.node)
      return nil
    }
    return .change(isUp: direction == .up, factor: factor, minimum: minimum, baseline(node))
  }
}
