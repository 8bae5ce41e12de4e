/// A router's system log: FRR's sessions with the neighbours, the kernel's word on the links.
struct RouterScribe: ServiceScribe {
  /// Share of the packets lost from which on no route is announced, and from which on a link shows.
  private static let withdrawn = 0.9
  private static let flapping = 0.02
  private static let neighbours = ["198.51.100.1(upstream-a)", "203.0.113.9(upstream-b)"]
  private let desk: ServiceDesk
  private let node: Int
  private var isWithdrawn = false
  private var isFlapping = false

  init(desk: ServiceDesk, node: Int) {
    self.desk = desk
    self.node = node
  }

  mutating func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    let loss = world.loss(at: node)
    let time = world.now * 1000 - 7000
    if (loss > Self.withdrawn) != isWithdrawn {
      isWithdrawn.toggle()
      tellNeighbours(at: time, &book)
    }
    let isLosing = loss > Self.flapping && loss <= Self.withdrawn
    if isLosing, !isFlapping || world.now % 120 == 0 { tellLink("down", at: time, &book) }
    if isFlapping, !isLosing || world.now % 120 == 40 { tellLink("up", at: time, &book) }
    isFlapping = isLosing
  }

  private func tellNeighbours(at time: Int, _ book: inout LogBook) {
    for (number, neighbour) in Self.neighbours.enumerated() {
      let change =
        isWithdrawn
        ? "neighbor \(neighbour) in vrf default Down User reset" : "neighbor \(neighbour) in vrf default Up"
      if isWithdrawn {
        let peer = neighbour.prefix { $0 != "(" }
        put(
          "bgpd[1184]",
          "%NOTIFICATION: sent to neighbor \(peer) 6/2 (Cease/Administrative Shutdown) 0 bytes",
          at: time + 40 * number - 15, &book)
      }
      put("bgpd[1184]", "%ADJCHANGE: " + change, at: time + 40 * number, &book)
    }
  }

  private func tellLink(_ state: String, at time: Int, _ book: inout LogBook) {
    put("kernel", "mlx5_core 0000:3b:00.0 eth1: Link \(state)", at: time, &book)
    let bond =
      state == "up"
      ? "link status definitely up, 25000 Mbps full duplex" : "link status definitely down, disabling slave"
    put("kernel", "bond0: (slave eth1): " + bond, at: time + 110, &book)
  }

  private func put(_ program: String, _ text: String, at time: Int, _ book: inout LogBook) {
    let host = desk.host(node, 0)
    let path = "hosts/\(host)/syslog"
    book.open(path, traits: [.shipped])
    book.write(path, time, HostScribe.line(ClockText(desk.reading(node, 0, time)), host, program, text))
  }
}
