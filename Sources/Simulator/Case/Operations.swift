/// What people wrote: chat in Tallinn (fixed EET, UTC+2, the year left out), the heartbeat page, the change log.
/// Decoys are part of every case: things that happened near by and caused nothing.
struct Operations: Sendable {
  let outage: Outage
  let start: Int
  let end: Int
  /// First minute out, nil when nothing happened.
  let onset: Int?
  /// First minute of the recovery, nil while out.
  let recovered: Int?
  let interventions: [Intervention]
  let isTriggerOn: Bool
  let bulletins: Int
  let dedicatedUnit: Double
  /// An earlier day, kept for comparison.
  let isEarlier: Bool
  private let chat = "ops/chat.log"
  private let page = "ops/heartbeat.txt"

  /// Whether there is a log of changes.
  let keepsChanges: Bool

  init(
    setup: Setup, onset: Int?, recovered: Int?, interventions: [Intervention], bulletins: Int,
    keepsChanges: Bool
  ) {
    self.keepsChanges = keepsChanges
    outage = setup.outage
    start = setup.start
    end = setup.start + Int(setup.hours * 3600)
    self.onset = onset
    self.recovered = recovered
    self.interventions = interventions
    isTriggerOn = setup.factors.trigger
    isEarlier = setup.chapter > 0
    self.bulletins = bulletins
    dedicatedUnit = Double(setup.clients) / setup.parameters.leavesPerSupernode
  }

  /// Writes what people said and did; without a change log when they keep none.
  func write(into book: inout LogBook) {
    book.open(chat, traits: [.prose])
    book.open(page, traits: [.prose])
    if keepsChanges { book.open("ops/changes.log", traits: [.prose]) }
    writeRoutine(&book)
    writeDecoys(&book)
    if let onset { writeIncident(onset, &book) } else if !isEarlier { writeEmptyRumour(&book) }
    for intervention in interventions where intervention.time < end { write(intervention, &book) }
    if let recovered { writeRecovery(recovered, &book) }
  }

  func say(_ who: String, _ time: Int, _ text: String, _ book: inout LogBook) {
    guard time >= start, time < end else { return }
    book.write(chat, time * 1000, "[\(ClockText(time * 1000, offset: 7200).chat) EET] <\(who)> \(text)")
  }

  func change(_ time: Int, _ text: String, _ book: inout LogBook) {
    guard keepsChanges, time >= start, time < end else { return }
    book.write(
      "ops/changes.log", time * 1000, "[\(ClockText(time * 1000, offset: 7200).chat) EET] <change> \(text)")
  }

  func post(_ time: Int, _ text: String, _ book: inout LogBook) {
    guard time >= start, time < end else { return }
    let clock = ClockText(time * 1000)
    book.write(page, time * 1000, "UPDATED \(two(clock.hour)):\(two(clock.minute)) GMT: \(text)")
  }

  private func writeRoutine(_ book: inout LogBook) {
    say("ops1", start + 1900, "shift handover, nothing open", &book)
    post(start + 600, "All systems are running normally.", &book)
    if outage == .supernodes2007, isTriggerOn {
      say(
        "ops2", start + 19_000,
        "Patch Tuesday is out: \(bulletins) bulletins, the usual restarts to be expected", &book)
    }
    if outage == .offlineIM2010 {
      change(start + 2400, "5.0.0.156 offered on the download page since last week, not pushed", &book)
    }
  }

  private func write(_ intervention: Intervention, _ book: inout LogBook) {
    let time = intervention.time
    switch intervention.action {
    case .fixAllocator:
      change(time, "allocator parameters ra-2.4 deployed: target counts attached+pending", &book)
      say("dev3", time + 240, "ra-2.4 is live on all allocators", &book)
      say(
        "ops1", time + 5400,
        "still flat after the allocator fix, new supernodes drown as soon as they come up", &book)
    case .addDedicated(let multiple):
      let word = outage == .offlineIM2010 ? "mega-supernodes" : "dedicated supernodes"
      change(time, "forced \(Int(multiple * dedicatedUnit)) \(word) into the network", &book)
      say("ops3", time + 120, "\(Int(multiple * dedicatedUnit)) \(word) up and taking leaves", &book)
    case .disableOfflineIM:
      change(time, "offline-IM servers and requests to them disabled", &book)
      say("ops2", time + 90, "offline IM is off, supernode count does not come back", &book)
    case .disableDownloads:
      change(time, "downloads disabled on the web site", &book)
    case .divertGroupVideo:
      change(time, "group-video servers reassigned, feature off", &book)
    }
  }

  private func writeRecovery(_ time: Int, _ book: inout LogBook) {
    say("ops1", time + 600, "online count is climbing by itself now", &book)
    post(
      time + 1800,
      "Sign-in is stabilizing. We are not out of the woods yet, some of you may still have to retry.", &book)
  }
}
