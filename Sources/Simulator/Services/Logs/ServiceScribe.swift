/// Somebody who watches the services and writes a kind of log.
protocol ServiceScribe: Sendable {
  /// After each step.
  mutating func observe(_ world: borrowing ServiceWorld, into book: inout LogBook)
}

/// All scribes of a case.
struct ServiceScribes: Sendable {
  /// With the node whose lines must reach the collector; nil for the orchestrator, which stands beside it.
  private var scribes: [(node: Int?, scribe: any ServiceScribe)] = []
  private let desk: ServiceDesk
  private let hasChanges: Bool

  init(_ plan: ServiceCase, perturbations: [Perturbation]) {
    desk = ServiceDesk(plan, course: perturbations)
    hasChanges = !plan.isHard
    for (index, node) in plan.scenario.topology.nodes.enumerated() {
      switch node.kind {
      case .proxy: scribes.append((index, EdgeScribe(desk: desk, node: index)))
      case .service, .worker, .resolver: scribes.append((index, AppScribe(desk: desk, node: index)))
      case .database: scribes.append((index, PostgresScribe(desk: desk, node: index)))
      case .cache: scribes.append((index, RedisScribe(desk: desk, node: index)))
      case .broker: scribes.append((index, BrokerScribe(desk: desk, node: index)))
      case .router: scribes.append((index, RouterScribe(desk: desk, node: index)))
      case .external: continue
      }
      scribes.append((index, HostScribe(desk: desk, node: index)))
    }
    if plan.scenario.topology.isOrchestrated { scribes.append((nil, OrchestratorScribe(desk: desk))) }
  }

  mutating func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    // What cannot reach the collector is lost: agents keep next to nothing.
    for index in scribes.indices {
      if let node = scribes[index].node, !world.isHeard(node) { continue }
      scribes[index].scribe.observe(world, into: &book)
    }
  }

  /// What was said about perturbations, once it is known when everything happened.
  func finish(_ run: ServiceCase.Run, course: [Perturbation], into book: inout LogBook) {
    let pen = WordsScribe(desk: desk, calendar: run.calendar, hasChanges: hasChanges)
    for perturbation in course { pen.write(perturbation, into: &book) }
    pen.writeIncident(run, into: &book)
  }
}

/// Lines of one place: where they go, how they look, how many are let through.
struct Pen: Sendable {
  let desk: ServiceDesk
  let node: Int
  private var inMinute = 0
  private var suppressed = 0
  private var minute = 0

  init(desk: ServiceDesk, node: Int) {
    self.desk = desk
    self.node = node
  }

  /// Writes a line, unless the logger has had enough for this minute.
  mutating func write(
    _ line: AppLine, _ world: borrowing ServiceWorld, at time: Int, instance: Int, into book: inout LogBook
  ) {
    if time / 60_000 != minute { newMinute(time / 60_000, world, instance, &book) }
    inMinute += 1
    guard Double(inMinute) <= world.nodes[node].settings.logRate else { return suppressed += 1 }
    put(line, world, time, instance, &book)
  }

  private mutating func newMinute(
    _ number: Int, _ world: borrowing ServiceWorld, _ instance: Int, _ book: inout LogBook
  ) {
    if suppressed > 0 {
      let text =
        desk.isHard ? "log sampling dropped \(suppressed) records" : "suppressed \(suppressed) messages"
      put(
        AppLine(level: .warning, logger: "RateLimit", message: text), world, (minute + 1) * 60_000 - 1,
        instance, &book)
    }
    (minute, inMinute, suppressed) = (number, 0, 0)
  }

  private func put(
    _ line: AppLine, _ world: borrowing ServiceWorld, _ time: Int, _ instance: Int, _ book: inout LogBook
  ) {
    let spec = desk.topology.nodes[node]
    let shown = desk.stamp(node, instance, time)
    var line = line
    if spec.tellsCohort {
      line.fields += [
        ("version", spec.version), ("region", spec.region), ("instance", desk.host(node, instance)),
      ]
    }
    let path = desk.path(node, instance)
    book.open(path, traits: [.shipped, .rotates])
    book.write(
      path, time,
      spec.style.line(
        line, time: shown, zone: spec.zone, service: desk.service(node), host: desk.host(node, instance),
        pid: 1200 + node * 37 + instance))
  }
}
