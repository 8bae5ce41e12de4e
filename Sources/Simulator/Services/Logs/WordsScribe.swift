/// What is said about perturbations: change log, chat, status page, a component's own words.
struct WordsScribe: Sendable {
  let desk: ServiceDesk
  let calendar: ServiceCalendar
  let hasChanges: Bool

  func write(_ perturbation: Perturbation, into book: inout LogBook) {
    guard let at = calendar.time(perturbation.at) else { return }
    for (number, words) in perturbation.words.enumerated() {
      var chance = desk.generator(UInt64(9000 + number), at)
      let time = at * 1000 + Int(words.delay * 60_000) + chance.index(below: 1500)
      guard time >= calendar.start * 1000, time < calendar.end * 1000 else { continue }
      write(words, time, into: &book)
    }
  }

  private func write(_ words: Words, _ time: Int, into book: inout LogBook) {
    let text = desk.filled(words.text)
    switch words.channel {
    case .changes: if hasChanges { change(text, time, &book) }
    case .chat(let who): say(who, text, time, &book)
    case .page:
      book.open("status/page.txt", traits: [.prose])
      let clock = ClockText(time)
      book.write(
        "status/page.txt", time, "\(clock.date) \(two(clock.hour)):\(two(clock.minute)) UTC - \(text)")
    case .host(let name, let program):
      guard let node = desk.node(name) else { return }
      let host = desk.host(node, 0)
      let path = "hosts/\(host)/syslog"
      book.open(path, traits: [.shipped])
      book.write(path, time, HostScribe.line(ClockText(desk.reading(node, 0, time)), host, program, text))
    case .access(let name):
      guard let node = desk.node(name) else { return }
      EdgeScribe(desk: desk, node: node).ask(text, time, into: &book)
    case .node(let name):
      guard let node = desk.node(name) else { return }
      speak(node, text, words.level, time, &book)
    }
  }

  private func change(_ text: String, _ time: Int, _ book: inout LogBook) {
    book.open("changes/changes.jsonl", traits: [.prose])
    let who = ["anna", "ben", "chris", "ci-bot"][time / 1000 % 4]
    book.write(
      "changes/changes.jsonl", time,
      "{\"time\":\"\(ClockText(time).iso)\",\"level\":\"info\",\"msg\":\"\(text.replacing("\"", with: "\\\""))\",\"by\":\"\(who)\"}"
    )
  }

  private func say(_ who: String, _ text: String, _ time: Int, _ book: inout LogBook) {
    book.open("ops/chat.log", traits: [.prose])
    book.write("ops/chat.log", time, "[\(ClockText(time, offset: 7200).chat) EET] <\(who)> \(text)")
  }

  /// In the form of the node's own log.
  private func speak(_ node: Int, _ text: String, _ level: Words.Level, _ time: Int, _ book: inout LogBook) {
    let spec = desk.topology.nodes[node]
    let shown = desk.stamp(node, 0, time)
    switch spec.kind {
    case .database: PostgresScribe(desk: desk, node: node).put(text, level, at: time, into: &book)
    case .cache: RedisScribe(desk: desk, node: node).put(text, level, at: time, into: &book)
    case .broker: BrokerScribe(desk: desk, node: node).put(text, level, at: time, into: &book)
    case .proxy, .external:
      let file = "\(desk.service(node))/error.log"
      book.open(file, traits: [.shipped, .rotates])
      let clock = ClockText(shown)
      let stamp = clock.date.replacing("-", with: "/") + " " + clock.time
      book.write(file, time, "\(stamp) [\(["notice", "warn", "error"][level.index])] 812#812: \(text)")
    case .service, .worker, .resolver, .router:
      let path = desk.path(node, 0)
      book.open(path, traits: [.shipped, .rotates])
      let line = AppLine(level: level, logger: "Main", message: text)
      book.write(
        path, time,
        spec.style.line(
          line, time: shown, zone: spec.zone, service: desk.service(node), host: desk.host(node, 0),
          pid: 1200 + node * 37))
    }
  }

  /// What people say when users suffer.
  func writeIncident(_ run: ServiceCase.Run, into book: inout LogBook) {
    guard let impact = run.impacts.first else { return }
    let times: [(Int, String, String)] = [
      (impact.start + 420, "ops1", "getting pages for failed requests at the edge, looking"),
      (impact.start + 900, "ops2", "confirmed, customers see errors, opening an incident"),
    ]
    for (time, who, text) in times where time < calendar.end { say(who, text, time * 1000, &book) }
    let page = Words(.page, "We are investigating elevated error rates in the shop.")
    if impact.start + 1500 < impact.end { write(page, (impact.start + 1500) * 1000, into: &book) }
    if let last = run.impacts.last, last.hasEnded {
      write(Words(.page, "The shop works normally again."), (last.end + 1200) * 1000, into: &book)
      say("ops1", "error rate is back to normal", (last.end + 480) * 1000, &book)
    }
  }
}
