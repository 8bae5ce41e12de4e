/// The log of an application: failed calls, rejections, restarts, a sample of requests, a line of figures every five
/// minutes.
struct AppScribe: ServiceScribe {
  private let desk: ServiceDesk
  private let node: Int
  private var pen: Pen
  private var served = 0
  /// Lines per step and kind of failure; more are only counted.
  private static let perStep = 2

  init(desk: ServiceDesk, node: Int) {
    self.desk = desk
    self.node = node
    pen = Pen(desk: desk, node: node)
  }

  mutating func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now)
    for happening in world.happenings where happening.node == node {
      tell(happening.what, world, &chance, &book)
    }
    for edge in world.wiring.outgoing[node] { complain(edge, world, &chance, &book) }
    ownTrouble(world, &chance, &book)
    if chance.chance(0.015), world.nodes[node].served > 0 { sample(world, &chance, &book) }
    served += world.nodes[node].served
    if world.now % 300 == 0 { figures(world, &book) }
  }

  private func line(_ phrase: Phrase, _ level: Words.Level, _ logger: String, _ fill: [String: String] = [:])
    -> AppLine
  {
    var text = phrase.text(isHard: desk.isHard)
    for (key, value) in fill { text = text.replacing("{\(key)}", with: value) }
    return AppLine(level: level, logger: logger, message: text)
  }

  private mutating func write(
    _ line: AppLine, number: Int?, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256,
    _ book: inout LogBook
  ) {
    var line = line
    line.request = number.flatMap { desk.request(world.now, $0) }
    let up = world.nodes[node].downUntil.indices.filter { world.nodes[node].downUntil[$0] <= world.now }
    guard !up.isEmpty else { return }
    let time = (world.now - ServiceWorld.stepSeconds) * 1000 + Int(chance.uniform(0, 9_999))
    pen.write(line, world, at: time, instance: up[chance.index(below: up.count)], into: &book)
  }

  /// Lines about the calls of an edge that failed.
  private mutating func complain(
    _ edge: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256, _ book: inout LogBook
  ) {
    let fates = world.edges[edge].fates
    guard fates.failed > 0 else { return }
    let target = world.wiring.ends[edge].to
    let instance = chance.index(below: max(1, world.nodes[target].downUntil.count))
    let fill = [
      "peer": desk.peer(target, instance), "host": desk.host(target, instance),
      "ms": String(Int(world.edges[edge].settings.timeout * 1000)),
      "n": "2", "m": String(Int(world.edges[edge].settings.attempts)),
    ]
    let kinds: [(Int, Phrase)] = [
      (fates.refused, .refused), (fates.lost, .noRoute),
      (fates.rejected, rejectionPhrase(target, world)), (fates.timedOut, .timedOut),
      (fates.errored, errorPhrase(target, world, &chance)), (fates.shed, .poolExhausted),
    ]
    for (count, phrase) in kinds where count > 0 {
      for number in 0..<min(count, Self.perStep) {
        write(line(phrase, .error, "Client", fill), number: number, world, &chance, &book)
      }
    }
    if world.edges[edge].settings.attempts > 1, fates.failedShare > 0.02 {
      write(line(.retrying, .warning, "Retry", fill), number: 0, world, &chance, &book)
    }
  }

  private func rejectionPhrase(_ target: Int, _ world: borrowing ServiceWorld) -> Phrase {
    if world.nodes[target].isBlocking { return .blocked }
    return desk.topology.nodes[target].kind == .database ? .tooManyConnections : .queueFullAt
  }

  private func errorPhrase(
    _ target: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256
  ) -> Phrase {
    let state = world.nodes[target]
    if chance.chance(state.renegotiated / max(0.001, 1 - state.okShare)) { return .expiredCertificate }
    switch desk.topology.nodes[target].kind {
    case .database: return state.isDiskFull ? .diskFullAt : .statementFailed
    case .cache, .broker: return .connectionClosed
    case .resolver: return .lookupFailed
    default: return .answeredError
    }
  }

  private mutating func ownTrouble(
    _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256, _ book: inout LogBook
  ) {
    let state = world.nodes[node]
    if state.rejected - state.limited > 0 {
      write(
        line(.queueFull, .warning, "Server", ["n": String(state.queue)]), number: nil, world, &chance, &book)
    }
    if state.limited > 0 { write(line(.limited, .warning, "Limiter"), number: 1, world, &chance, &book) }
    let own = chance.binomial(state.served, state.ownErrorShare * (1 - state.renegotiated))
    for number in 0..<min(own, Self.perStep) {
      var words = line(state.isDiskFull ? Phrase.noSpace : .ownError, .error, "Handler")
      if let own = desk.topology.nodes[node].errorWords { words.message = desk.filled(own) }
      write(words, number: number, world, &chance, &book)
    }
    let usual = desk.topology.nodes[node].settings.latency
    if state.handling + state.waits.1 > max(1, usual * 20), state.served > 0 {
      let time = Int((state.handling + state.waits.1) * 1000)
      write(line(.slow, .warning, "Server", ["ms": String(time)]), number: 1, world, &chance, &book)
    }
  }

  private mutating func tell(
    _ what: ServiceHappening, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256,
    _ book: inout LogBook
  ) {
    let time = (world.now - ServiceWorld.stepSeconds) * 1000 + Int(chance.uniform(0, 9_999))
    switch what {
    case .stopped(let instance):
      pen.write(line(.stopping, .info, "Main"), world, at: time, instance: instance, into: &book)
    case .started(let instance):
      let text = tenths(chance.uniform(6, 14))
      pen.write(line(.started, .info, "Main", ["n": text]), world, at: time, instance: instance, into: &book)
    case .crashed(let instance):
      pen.write(
        AppLine(level: .error, logger: "Main", message: crashText), world, at: time, instance: instance,
        into: &book)
    case .breakerOpened(let edge):
      let host = desk.host(world.wiring.ends[edge].to, 0)
      write(line(.breakerOpen, .warning, "Breaker", ["host": host]), number: nil, world, &chance, &book)
    case .breakerClosed(let edge):
      let host = desk.host(world.wiring.ends[edge].to, 0)
      write(line(.breakerClosed, .info, "Breaker", ["host": host]), number: nil, world, &chance, &book)
    case .outOfMemory, .probeFailed, .scaled, .diskCleaned, .publishersBlocked, .publishersFree: return
    }
  }

  private var crashText: String {
    if let words = desk.topology.nodes[node].crashWords { return desk.filled(words) }
    return switch desk.topology.nodes[node].style {
    case .springBoot, .log4j: "java.lang.NullPointerException: Cannot invoke method on null; terminating"
    case .pythonJSON: "Traceback: TypeError: 'NoneType' object is not subscriptable; worker exiting"
    case .pino: "uncaughtException: TypeError: Cannot read properties of undefined"
    case .zap, .logfmt: "panic: runtime error: invalid memory address or nil pointer dereference"
    }
  }

  private mutating func sample(
    _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256, _ book: inout LogBook
  ) {
    let time = Int(world.nodes[node].handling * 1000 * chance.uniform(0.6, 1.6)) + 1
    let number = String(chance.index(below: 9000) + 100)
    if desk.topology.nodes[node].kind == .worker {
      let words = line(.processed, .info, "Access", ["n": number, "ms": String(time)])
      return write(words, number: 0, world, &chance, &book)
    }
    let path = "GET /" + desk.service(node) + "/" + number
    write(
      line(.request, .info, "Access", ["path": path, "ms": String(time)]), number: 0, world, &chance, &book)
  }

  /// Figures of the last five minutes.
  private mutating func figures(_ world: borrowing ServiceWorld, _ book: inout LogBook) {
    let state = world.nodes[node]
    var fields = [
      ("requests", String(served)), ("avg_ms", String(Int(state.handling * 1000) + 1)),
      ("queued", String(state.queue)), ("instances", String(state.up)),
    ]
    for edge in world.wiring.outgoing[node] where desk.topology.edges[edge].store != nil {
      let hits = world.edges[edge].hits
      fields.append(("cache_hit_pct", String(hits * 100 / max(1, hits + world.edges[edge].wanted))))
    }
    if desk.topology.nodes[node].memory != nil {
      fields.append(("heap_mb", String(Int(state.memory.first ?? 0))))
    }
    if let broker = world.wiring.broker[node] { fields.append(("lag", String(world.nodes[broker].messages))) }
    served = 0
    let first = state.downUntil.firstIndex { $0 <= world.now }
    guard let first else { return }
    let line = AppLine(logger: "Stats", message: desk.isHard ? "interval report" : "stats", fields: fields)
    pen.write(line, world, at: world.now * 1000 - 1, instance: first, into: &book)
  }
}
