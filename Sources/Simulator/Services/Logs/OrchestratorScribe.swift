/// The controller of an orchestrator, in the form of klog: what it does to instances, and what it sees of them.
struct OrchestratorScribe: ServiceScribe {
  let desk: ServiceDesk

  func observe(_ world: borrowing ServiceWorld, into book: inout LogBook) {
    for happening in world.happenings { tell(happening.what, happening.node, world, &book) }
  }

  private func tell(
    _ what: ServiceHappening, _ node: Int, _ world: borrowing ServiceWorld, _ book: inout LogBook
  ) {
    let service = desk.service(node)
    switch what {
    case .stopped(let instance):
      event("I", node, instance, "Normal", "Killing", "Stopping container \(service)", world, &book)
    case .started(let instance):
      event("I", node, instance, "Normal", "Started", "Started container \(service)", world, &book)
    case .crashed(let instance):
      let text = "Back-off restarting failed container \(service)"
      event("W", node, instance, "Warning", "BackOff", text, world, &book)
    case .outOfMemory(let instance, _):
      event("W", node, instance, "Warning", "OOMKilling", "Memory cgroup out of memory", world, &book)
    case .probeFailed(let instance):
      let text = "Liveness probe failed: context deadline exceeded"
      event("W", node, instance, "Warning", "Unhealthy", text, world, &book)
    case .scaled(let size):
      let text = "Scaled up replica set \(service) to \(size)"
      event("I", node, 0, "Normal", "ScalingReplicaSet", text, world, &book)
    default: return
    }
  }

  /// `I0522 10:11:12.345678       1 event.go:377] "Event occurred" object="prod/cart-1" ...`; the zone is UTC.
  private func event(
    _ letter: String, _ node: Int, _ instance: Int, _ type: String, _ reason: String, _ text: String,
    _ world: borrowing ServiceWorld, _ book: inout LogBook
  ) {
    let time = world.now * 1000 - 3200 + instance * 7
    let clock = ClockText(time)
    let path = "\(desk.rename("orchestrator"))/controller-manager.log"
    book.open(path, traits: [.shipped, .rotates])
    book.write(
      path, time,
      "\(letter)\(two(clock.month))\(two(clock.day)) \(clock.time).\(three(clock.millisecond))\(100 + node)       1 event.go:377] \"Event occurred\" object=\"prod/\(desk.host(node, instance))\" kind=\"Pod\" type=\"\(type)\" reason=\"\(reason)\" message=\"\(text)\""
    )
  }
}
