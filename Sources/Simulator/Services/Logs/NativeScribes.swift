/// What the scribes of native software share.
protocol NativeScribe: ServiceScribe {
  var desk: ServiceDesk { get }
  var node: Int { get }
  /// The line of the software's own form.
  func form(_ time: Int, _ level: Words.Level, _ text: String) -> String
}

extension NativeScribe {
  func put(_ text: String, _ level: Words.Level, at time: Int, instance: Int = 0, into book: inout LogBook) {
    let path = desk.path(node, instance)
    book.open(path, traits: [.shipped, .rotates])
    book.write(path, time, form(desk.stamp(node, instance, time), level, text))
  }

  func moment(_ world: borrowing ServiceWorld, _ chance: inout Xoshiro256) -> Int {
    (world.now - ServiceWorld.stepSeconds) * 1000 + Int(chance.uniform(0, 9_999))
  }
}

/// PostgreSQL's log.
struct PostgresScribe: NativeScribe {
  let desk: ServiceDesk
  let node: Int

  func form(_ time: Int, _ level: Words.Level, _ text: String) -> String {
    let clock = ClockText(time)
    let word =
      text.hasPrefix("sorry") ? "FATAL" : level == .error ? "ERROR" : level == .warning ? "WARNING" : "LOG"
    return
      "\(clock.date) \(clock.time).\(three(clock.millisecond)) \(desk.hidesZone(node) ? "" : "UTC ")[\(2000 + time / 7 % 6000)] \(word):  \(text)"
  }

  func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now)
    let state = world.nodes[node]
    for happening in world.happenings where happening.node == node {
      tell(happening.what, world, &chance, &book)
    }
    if world.now % 1800 == 0 { checkpoint(world, &chance, &book) }
    // A journal that drops everything: `logRate` is 0.
    guard state.up > 0, state.settings.logRate > 0 else { return }
    for _ in 0..<min(2, state.rejected) {
      put("sorry, too many clients already", .error, at: moment(world, &chance), into: &book)
    }
    if state.isDiskFull, state.served > 0 {
      put(
        "could not extend file \"base/16384/\(24_000 + chance.index(below: 900))\": No space left on device",
        .error,
        at: moment(world, &chance), into: &book)
    }
    let time = (state.handling + state.waits.1) * chance.uniform(0.7, 1.5)
    if time > 0.25, state.served > 0, !desk.topology.nodes[node].isTerse {
      put(
        "duration: \(Int(time * 1000)).\(three(chance.index(below: 1000))) ms  statement: \(Self.statements[chance.index(below: 4)])\(comment(world))",
        .info, at: moment(world, &chance), into: &book)
    } else if desk.topology.nodes[node].tracesStatements, chance.chance(0.02), state.served > 0 {
      put(
        "duration: \(Int(time * 1000)).\(three(chance.index(below: 1000))) ms  statement: \(Self.statements[chance.index(below: 4)])\(comment(world))",
        .info, at: moment(world, &chance), into: &book)
    }
    if chance.chance(0.002) {
      put(
        "connection received: host=\(desk.address(chance.index(below: 6), 0)) port=\(40_000 + chance.index(below: 9000))",
        .info, at: moment(world, &chance), into: &book)
    }
  }

  /// What the client's driver adds to a statement, when it is told to.
  private func comment(_ world: borrowing ServiceWorld) -> String {
    guard desk.topology.nodes[node].tracesStatements, let request = desk.request(world.now, 0) else {
      return ""
    }
    return " /*request_id=\(request)*/"
  }

  private func checkpoint(_ world: borrowing ServiceWorld, _ chance: inout Xoshiro256, _ book: inout LogBook)
  {
    guard world.nodes[node].up > 0 else { return }
    put("checkpoint starting: time", .info, at: world.now * 1000 - 9000, into: &book)
    let buffers = 300 + chance.index(below: 4000)
    put(
      "checkpoint complete: wrote \(buffers) buffers (\(tenths(Double(buffers) / 164))%); 0 WAL file(s) added, 0 removed, 1 recycled; write=\(tenths(chance.uniform(20, 60))) s, sync=0.0 s, total=\(tenths(chance.uniform(60, 90))) s",
      .info, at: world.now * 1000 - 100, into: &book)
  }

  private func tell(
    _ what: ServiceHappening, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256,
    _ book: inout LogBook
  ) {
    let time = moment(world, &chance)
    switch what {
    case .stopped(let instance):
      put("received fast shutdown request", .info, at: time, instance: instance, into: &book)
      put("database system is shut down", .info, at: time + 900, instance: instance, into: &book)
    case .crashed(let instance):
      put(
        "server process (PID 4211) was terminated by signal 11: Segmentation fault", .info, at: time,
        instance: instance, into: &book)
    case .started(let instance):
      put(
        "database system was shut down at \(ClockText(time - 60_000).date)", .info, at: time - 400,
        instance: instance, into: &book)
      put("database system is ready to accept connections", .info, at: time, instance: instance, into: &book)
    default: return
    }
  }

  private static let statements = [
    "SELECT id, name, price FROM products WHERE id = $1",
    "UPDATE cart_items SET quantity = $1 WHERE cart_id = $2",
    "INSERT INTO orders (customer_id, total) VALUES ($1, $2)", "SELECT * FROM cart_items WHERE cart_id = $1",
  ]
}

/// Redis' log.
struct RedisScribe: NativeScribe {
  let desk: ServiceDesk
  let node: Int

  func form(_ time: Int, _ level: Words.Level, _ text: String) -> String {
    let clock = ClockText(time)
    let month = EdgeScribe.months[clock.month - 1]
    return
      "1:M \(two(clock.day)) \(month) \(clock.year) \(clock.time).\(three(clock.millisecond)) \(level == .info ? "*" : "#") \(text)"
  }

  func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now)
    for happening in world.happenings where happening.node == node {
      let time = moment(world, &chance)
      switch happening.what {
      case .stopped(let instance):
        put("User requested shutdown...", .warning, at: time, instance: instance, into: &book)
        put(
          "Redis is now ready to exit, bye bye...", .warning, at: time + 120, instance: instance, into: &book)
      case .crashed(let instance):
        put(
          "Redis 7.2.4 crashed by signal: 11, si_code: 1", .warning, at: time, instance: instance, into: &book
        )
      case .started(let instance):
        put("Server initialized", .info, at: time - 30, instance: instance, into: &book)
        put("Ready to accept connections tcp", .info, at: time, instance: instance, into: &book)
      default: continue
      }
    }
    if world.now % desk.topology.nodes[node].savesEvery == 0, world.nodes[node].up > 0 {
      let time = world.now * 1000 - 5000
      put("10000 changes in 60 seconds. Saving...", .info, at: time, into: &book)
      put(
        "Background saving started by pid \(3000 + chance.index(below: 5000))", .info, at: time + 4,
        into: &book)
      put("Background saving terminated with success", .info, at: time + 2100, into: &book)
    }
  }
}

/// RabbitMQ's log.
struct BrokerScribe: NativeScribe {
  let desk: ServiceDesk
  let node: Int

  func form(_ time: Int, _ level: Words.Level, _ text: String) -> String {
    let clock = ClockText(time)
    let word = ["info", "warning", "error"][level.index]
    return
      "\(clock.date) \(clock.time).\(three(clock.millisecond))000+00:00 [\(word)] <0.\(700 + time / 1000 % 300).0> \(text)"
  }

  func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now)
    let time = moment(world, &chance)
    for happening in world.happenings where happening.node == node {
      switch happening.what {
      case .stopped: put("RabbitMQ is asked to stop...", .info, at: time, into: &book)
      case .started: put("Server startup complete; 4 plugins started.", .info, at: time, into: &book)
      case .crashed:
        put("** Generic server rabbit_amqqueue_process terminating", .error, at: time, into: &book)
      case .publishersBlocked:
        let alarm = "memory resource limit alarm set on node rabbit@\(desk.host(node, 0))."
        put(
          alarm + " *** Publishers will be blocked until this alarm clears ***", .warning, at: time,
          into: &book)
      case .publishersFree:
        let alarm = "memory resource limit alarm cleared on node rabbit@\(desk.host(node, 0))"
        put(alarm, .warning, at: time, into: &book)
      default: continue
      }
    }
    let lag = world.nodes[node].messages
    if lag > 5000, world.now % 60 == 0 {
      put(
        "queue 'orders' in vhost '/': \(lag) messages ready, consumers are slow", .warning, at: time,
        into: &book)
    }
    if chance.chance(0.004) {
      put(
        "closing AMQP connection <0.812.0> (\(desk.address(chance.index(below: 6), 0)):\(40_000 + chance.index(below: 9000)) -> \(desk.address(node, 0)):5672)",
        .info, at: time, into: &book)
    }
  }
}
