/// nginx at the edge: a sample of the requests, and what went wrong with its upstreams.
struct EdgeScribe: ServiceScribe {
  private let desk: ServiceDesk
  private let node: Int
  /// One request in so many is logged, the same for all of the case.
  private let every: Double
  private let pid: Int

  init(desk: ServiceDesk, node: Int) {
    self.desk = desk
    self.node = node
    let peak = desk.topology.clients.filter { $0.entry == desk.topology.nodes[node].name }
      .reduce(0) { $0 + $1.settings.peak }
    every = max(1, peak * 60 / 3.5)
    pid = 812 + node
  }

  mutating func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now)
    var number = 0
    for client in world.clients.indices where world.wiring.entry[client] == node {
      let fates = world.clients[client].fates
      for _ in 0..<chance.binomial(fates.ok, 1 / every) {
        let status = chance.chance(0.012) ? 404 : chance.chance(0.04) ? 304 : 200
        access(status, number, client, world, &chance, &book)
        number += 1
      }
      for _ in 0..<chance.binomial(fates.failed, 1 / every) {
        if let status = status(client, world, &chance) {
          access(status, number, client, world, &chance, &book)
        }
        number += 1
      }
    }
    for edge in world.wiring.outgoing[node] { complain(edge, world, &chance, &book) }
  }

  /// What nginx answers, by what happened behind it; nothing while it is down itself.
  private func status(
    _ client: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256
  ) -> Int? {
    let fates = world.clients[client].fates
    let own = world.clients[client].settings.badShare / max(0.000001, fates.failedShare)
    if own > 0, chance.chance(min(1, own)) { return 400 }
    let limited = world.nodes[node].limited
    var weights = [
      (429, limited), (499, fates.timedOut), (503, max(0, fates.rejected - limited)),
    ]
    if fates.errored > 0 {
      for edge in world.wiring.outgoing[node] {
        let inner = world.edges[edge].fates
        weights += [
          (502, inner.refused + inner.lost), (503, inner.rejected + inner.broken + inner.shed),
          (504, inner.timedOut), (500, inner.errored),
        ]
      }
    }
    let total = weights.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return fates.refused + fates.lost == fates.failed ? nil : 500 }
    var draw = chance.index(below: total)
    for (status, weight) in weights {
      if draw < weight { return status }
      draw -= weight
    }
    return 500
  }

  private static let paths = [
    "/", "/products/", "/products/", "/products/", "/search?q=", "/cart", "/cart/items", "/checkout",
    "/login",
    "/account/orders/",
  ]

  private func access(
    _ status: Int, _ number: Int, _ client: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256,
    _ book: inout LogBook
  ) {
    let time = moment(world, &chance)
    let path = path(&chance)
    let size =
      status < 300 ? 400 + chance.index(below: 24_000) : status == 304 ? 0 : 162 + chance.index(below: 40)
    let method = path == "/login" || path == "/checkout" || path == "/cart/items" ? "POST" : "GET"
    let taken = max(0.002, world.nodes[node].handling * chance.uniform(0.5, 1.6))
    let file = "\(desk.service(node))/access.log"
    book.open(file, traits: [.shipped, .rotates])
    book.write(
      file, time,
      "\(visitor(&chance)) - - [\(stamp(time))] \"\(method) \(path) HTTP/1.1\" \(status) \(size) \"-\" \"\(agent(client, &chance))\" rt=\(Int(taken)).\(three(Int(taken * 1000) % 1000)) rid=\(desk.request(world.now, number) ?? "-") try=\(attempt(client, world, &chance))\(world.topology.clients[client].fields)"
    )
  }

  /// `25/Oct/2025:03:00:00 +0200`.
  private func stamp(_ time: Int) -> String {
    let clock = ClockText(desk.stamp(node, 0, time), offset: 0)
    let zone = ClockText(time, offset: desk.zone(node, at: time)).zone("")
    return "\(two(clock.day))/\(Self.months[clock.month - 1])/\(clock.year):\(clock.time) \(zone)"
  }

  /// A request with a text of its own where its path stands, as somebody sent it.
  func ask(_ path: String, _ time: Int, into book: inout LogBook) {
    let file = "\(desk.service(node))/access.log"
    book.open(file, traits: [.shipped, .rotates])
    var chance = desk.generator(UInt64(node), time)
    book.write(
      file, time,
      "\(visitor(&chance)) - - [\(stamp(time))] \"GET \(path) HTTP/1.1\" 200 \(300 + chance.index(below: 900)) \"-\" \"\(Self.agents[chance.index(below: 4)])\" rt=0.0\(10 + chance.index(below: 80)) rid=\(desk.request(time, 9) ?? "-") try=1"
    )
  }

  /// Which try of its client the request is: the app says so in a header.
  private func attempt(_ client: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256) -> Int {
    var draw = chance.index(below: max(1, world.clients[client].fates.asked))
    for (attempt, count) in world.retrying[client].enumerated() {
      if draw < count { return attempt + 1 }
      draw -= count
    }
    return 1
  }

  /// At most three lines per step and upstream.
  private func complain(
    _ edge: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256, _ book: inout LogBook
  ) {
    let fates = world.edges[edge].fates
    let target = world.wiring.ends[edge].to
    if fates.refused > 0, world.nodes[target].up == 0 {
      error("no live upstreams while connecting to upstream", target, world, &chance, &book)
    }
    if fates.refused > 0 {
      error(
        "connect() failed (111: Connection refused) while connecting to upstream", target, world, &chance,
        &book)
    }
    if fates.lost > 0 {
      error(
        "connect() failed (113: No route to host) while connecting to upstream", target, world, &chance, &book
      )
    }
    for _ in 0..<min(2, fates.timedOut) {
      error(
        "upstream timed out (110: Connection timed out) while reading response header from upstream", target,
        world, &chance, &book)
    }
  }

  private func error(
    _ text: String, _ target: Int, _ world: borrowing ServiceWorld, _ chance: inout Xoshiro256,
    _ book: inout LogBook
  ) {
    let time = moment(world, &chance)
    let clock = ClockText(desk.stamp(node, 0, time))
    let path = path(&chance)
    let instance = chance.index(below: max(1, world.nodes[target].downUntil.count))
    let file = "\(desk.service(node))/error.log"
    book.open(file, traits: [.shipped, .rotates])
    let stamp = clock.date.replacing("-", with: "/") + " " + clock.time
    book.write(
      file, time,
      "\(stamp) [error] \(pid)#0: *\(time / 100 % 900_000) \(text), client: \(visitor(&chance)), server: shop.example, request: \"GET \(path) HTTP/1.1\", upstream: \"http://\(desk.address(target, instance)):\(desk.topology.nodes[target].port)\(path)\", host: \"shop.example\""
    )
  }

  private func moment(_ world: borrowing ServiceWorld, _ chance: inout Xoshiro256) -> Int {
    (world.now - ServiceWorld.stepSeconds) * 1000 + Int(chance.uniform(0, 9_999))
  }

  private func path(_ chance: inout Xoshiro256) -> String {
    let path = Self.paths[chance.index(below: Self.paths.count)]
    return path.hasSuffix("=") || path.hasSuffix("s/")
      ? path + String(1000 + chance.index(below: 9000)) : path
  }

  private func visitor(_ chance: inout Xoshiro256) -> String {
    "\([81, 62, 212, 93, 145][chance.index(below: 5)]).\(chance.index(below: 250)).\(chance.index(below: 250)).\(1 + chance.index(below: 250))"
  }

  /// Groups whose version is known use the app.
  private func agent(_ client: Int, _ chance: inout Xoshiro256) -> String {
    let version = desk.topology.clients[client].cohort.first { $0.field == "app" }?.value
    return version.map { "shop-app/\($0) (Android 14)" } ?? Self.agents[chance.index(below: 4)]
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let agents = [
    "Firefox/128.0 (Linux)", "Safari/17.5 (iPhone)",
    "Chrome/126.0 (Windows)", "shop-app/6.2 (Android 14)",
  ]
}
