/// What people said during the incident, and what they wrongly suspected.
extension Operations {
  func writeIncident(_ onset: Int, _ book: inout LogBook) {
    say("support1", onset + 1500, "tickets: users cannot sign in, many at once", &book)
    say("ops2", onset + 2400, "supernodes falling over in rows, self-protect everywhere", &book)
    say("ops1", onset + 3900, "login servers are up and accept, clients do not even reach them", &book)
    post(
      onset + 4500,
      "Some of you may be having problems signing in. It is a software issue, we expect it to be resolved within 12 to 24 hours. Please leave your client running.",
      &book)
    say("ops2", onset + 4560, "posted heartbeat: software issue, ETA 12-24h", &book)
    writeRumours(onset, &book)
    switch outage {
    case .supernodes2007:
      say("dev3", onset + 12_600, "going through the allocator decisions of the night", &book)
      change(onset + 21_600, "client 3.5.0.202 released for download as planned", &book)
    case .offlineIM2010:
      say("dev3", onset + 7200, "collecting crash dumps from users who agreed to send them", &book)
      change(onset + 21_600, "Mac client 5.0 beta build published as planned", &book)
    }
  }

  private func writeRumours(_ onset: Int, _ book: inout LogBook) {
    say(
      "ops4", onset + 7500, "somebody posted a perl DoS PoC on a Russian forum, claims that this is it", &book
    )
    say("sec1", onset + 9300, "PoC does nothing, no unusual traffic at the border. not an attack", &book)
    let suspect = outage == .supernodes2007 ? "this week's Windows patches" : "the supernodes being hacked"
    say(
      "ops4", onset + 10_200, "press asks about yesterday's payment maintenance and about \(suspect)", &book)
  }

  /// People worry on days on which nothing happens, too.
  private var quietAnchor: Int { start + (end - start) * 3 / 4 }

  func writeEmptyRumour(_ book: inout LogBook) {
    say("ops4", quietAnchor, "a forum says that we are down and posted a DoS PoC. are we?", &book)
    say(
      "sec1", quietAnchor + 1500, "PoC does nothing, no unusual traffic at the border. not an attack", &book)
  }

  /// Near in time, harmless: each fails precedence, mechanism, dose or specificity.
  func writeDecoys(_ book: inout LogBook) {
    let anchor = onset ?? quietAnchor
    change(anchor - 16 * 3600, "planned maintenance of the payment services begins", &book)
    change(anchor - 13 * 3600, "planned maintenance of the payment services finished", &book)
    say("ops1", anchor - 13 * 3600 + 300, "payments are back after maintenance", &book)
    change(anchor - 9 * 3600, "TLS certificate of login-web renewed, valid for one year", &book)
    say(
      "ops2", anchor - 5 * 3600,
      "login-03: failed disk in the mirror, array degraded, swapped, no service impact", &book)
    book.write(
      "login/login-03-kernel.log", (anchor - 5 * 3600 - 900) * 1000,
      "\(ClockText((anchor - 5 * 3600 - 900) * 1000).syslog) login-03 kernel: raid1: Disk failure on sdb1, disabling device. Operation continuing on 1 devices"
    )
    book.write(
      "login/login-03-kernel.log", (anchor - 4 * 3600) * 1000,
      "\(ClockText((anchor - 4 * 3600) * 1000).syslog) login-03 kernel: md0: resync done, 2 devices active")
  }
}
