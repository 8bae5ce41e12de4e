/// The system log of a node's hosts: the kernel, systemd, cron, logins, time service, the orchestrator's agent.
struct HostScribe: ServiceScribe {
  let desk: ServiceDesk
  let node: Int

  init(desk: ServiceDesk, node: Int) {
    self.desk = desk
    self.node = node
  }

  func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    for happening in world.happenings where happening.node == node { tell(happening.what, world, &book) }
    // A node without instances is a host that is gone.
    guard world.nodes[node].settings.instances >= 1 else { return }
    let phase = node * 70
    if world.now % 3600 == 60 + phase % 600 { routine(world, &book) }
    watchDisk(world, &book)
    watchProcessors(world, &book)
  }

  static func line(_ clock: ClockText, _ host: String, _ program: String, _ text: String) -> String {
    "\(clock.date)T\(clock.time).\(three(clock.millisecond))000+00:00 \(host) \(program): \(text)"
  }

  private func put(_ program: String, _ text: String, at time: Int, instance: Int = 0, _ book: inout LogBook)
  {
    let host = desk.host(node, instance)
    let path = "hosts/\(host)/syslog"
    book.open(path, traits: [.shipped])
    book.write(path, time, Self.line(ClockText(desk.reading(node, instance, time)), host, program, text))
  }

  private func tell(_ what: ServiceHappening, _ world: borrowing ServiceWorld, _ book: inout LogBook) {
    let time = world.now * 1000 - 4000
    let service = desk.service(node)
    switch what {
    case .outOfMemory(let instance, let megabytes):
      put(
        "kernel",
        "Out of memory: Killed process \(3000 + node * 37 + instance) (\(service)) total-vm:\(megabytes * 1400)kB, anon-rss:\(megabytes * 1024)kB",
        at: time, instance: instance, &book)
      put(
        "systemd[1]", "\(service).service: Failed with result 'oom-kill'.", at: time + 300,
        instance: instance, &book)
    case .crashed(let instance):
      put(
        "systemd[1]", "\(service).service: Main process exited, code=exited, status=2/INVALIDARGUMENT",
        at: time,
        instance: instance, &book)
      put(
        "systemd[1]", "\(service).service: Failed with result 'exit-code'.", at: time + 40,
        instance: instance, &book)
    case .stopped(let instance):
      put("systemd[1]", "Stopping \(service).service...", at: time, instance: instance, &book)
    case .started(let instance):
      put("systemd[1]", "Started \(service).service.", at: time, instance: instance, &book)
    case .probeFailed(let instance):
      put(
        "kubelet[1711]",
        "\"Probe failed\" probeType=\"Liveness\" pod=\"prod/\(desk.host(node, instance))\" containerName=\"\(service)\" probeResult=\"failure\" output=\"context deadline exceeded\"",
        at: time, instance: instance, &book)
    case .scaled(let size):
      put(
        "autoscaler[911]",
        "New size: \(size); reason: cpu resource utilization; target deployment/\(service)",
        at: time, &book)
    case .diskCleaned:
      put(
        "tmpreaper[733]", "removed old files below /var/lib/\(service), 31% of the disk freed", at: time,
        &book)
    case .breakerOpened, .breakerClosed, .publishersBlocked, .publishersFree: return
    }
  }

  private func routine(_ world: borrowing ServiceWorld, _ book: inout LogBook) {
    var chance = desk.generator(UInt64(node), world.now &+ 5)
    let time = world.now * 1000
    put(
      "CRON[\(4000 + chance.index(below: 20_000))]", "(root) CMD (/usr/lib/sysstat/sa1 1 1)", at: time, &book)
    if chance.chance(0.12) {
      put(
        "sshd[\(9000 + chance.index(below: 9000))]",
        "Accepted publickey for deploy from 10.9.0.4 port \(40_000 + chance.index(below: 9000)) ssh2: ED25519 SHA256:q1Zr",
        at: time + 61_000, &book)
    }
    if chance.chance(0.08) {
      put(
        "chronyd[611]", "Selected source 10.9.0.\(2 + chance.index(below: 3)) (ntp.shop.example)",
        at: time + 140_000, &book)
    }
    if world.now % 86_400 < 3600 {
      put("systemd[1]", "Starting logrotate.service - Rotate log files...", at: time + 20_000, &book)
      put("systemd[1]", "Finished logrotate.service - Rotate log files.", at: time + 21_300, &book)
    }
  }

  /// The kernel of a node that lost most of its speed to a hazard speaks of it twice a minute.
  private func watchProcessors(_ world: borrowing ServiceWorld, _ book: inout LogBook) {
    let settings = world.nodes[node].settings
    guard settings.hazard * settings.hazardSlows > 0.5, world.now % 30 == 0 else { return }
    var chance = desk.generator(UInt64(node), world.now &+ 9)
    let instance = chance.index(below: max(1, world.nodes[node].downUntil.count))
    put(
      "kernel",
      "watchdog: BUG: soft lockup - CPU#\(chance.index(below: 8)) stuck for 22s! [\(desk.service(node)):\(2100 + instance)]",
      at: world.now * 1000 - 900, instance: instance, &book)
  }

  /// The agent that watches disks speaks up every quarter of an hour from 80 % on.
  private func watchDisk(_ world: borrowing ServiceWorld, _ book: inout LogBook) {
    guard let size = desk.topology.nodes[node].disk, world.now % 900 == 0 else { return }
    let percent = Int(world.nodes[node].disk / size * 100)
    guard percent >= 80 else { return }
    let word = percent >= 95 ? "critical" : "warning"
    put(
      "monit[803]",
      "'\(desk.service(node))-data' space usage \(percent)% matches resource limit [space usage > 80%] (\(word))",
      at: world.now * 1000 - 700, &book)
  }
}
