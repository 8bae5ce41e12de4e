/// A case of the p2p family: what is simulated, how much is written, where it goes.
package struct P2PCase: Sendable {
  package var outage: Outage
  package var factors: Factors
  package var seed: UInt64
  package var clients: Int
  package var panel = Panel.full
  package var isNoisy = true
  /// Hours after the onset of each of the operators' actions; those of a world without an outage never happen.
  package var reactions: [Reaction]
  package var parameters: Parameters
  /// Seconds since 1970.
  package var start: Int
  /// Nil: until two hours after the last reaction took effect, or as long as history's wave takes.
  package var hours: Double?
  /// Earlier days that are written to `baseline/`.
  package var precedents = 0
  /// Those days without the trigger.
  package var isCalm = false
  /// Whether operators keep a log of changes.
  package var keepsChanges = true
  /// Files larger than this are shipped through gzip, bytes.
  package var compressAbove = Int.max
  /// The command that makes this case again.
  package var regenerate = ""

  /// What operators do so many hours after the onset.
  package struct Reaction: Sendable, Hashable {
    package var hours: Double
    package var action: Intervention.Action

    /// A reaction.
    package init(_ hours: Double, _ action: Intervention.Action) {
      self.hours = hours
      self.action = action
    }
  }

  /// A case with the history's parameters and reactions.
  package init(_ outage: Outage, _ factors: Factors, seed: UInt64, clients: Int) {
    self.outage = outage
    self.factors = factors
    self.seed = seed
    self.clients = clients
    parameters = Parameters(outage)
    switch outage {
    case .supernodes2007:
      start = 1_187_092_800  // Tuesday 2007-08-14 12:00 UTC
      reactions = [
        Reaction(3, .disableDownloads), Reaction(4.5, .fixAllocator), Reaction(7.5, .addDedicated(1)),
      ]
    case .offlineIM2010:
      start = 1_292_976_000  // Wednesday 2010-12-22 00:00 UTC
      reactions = [
        Reaction(1, .disableOfflineIM), Reaction(3.5, .addDedicated(0.5)), Reaction(6, .divertGroupVideo),
        Reaction(6.25, .addDedicated(1)),
      ]
    }
  }

  /// Hours after the start at which the trigger of history comes: the release at 17:00, the slow servers at 16:00.
  package var triggerHours: Double { outage == .supernodes2007 ? 5 : 16 }

  /// How long a run must be to show that nothing happens.
  package var waveHours: Double { outage == .supernodes2007 ? 42 : 22 }

  /// The world of this case, before operators react.
  package func setup(_ factors: Factors? = nil) -> Setup {
    Setup(
      outage: outage, factors: factors ?? self.factors, seed: seed, clients: clients, start: start,
      hours: hours ?? waveHours, triggerTime: start + Int(triggerHours * 3600), loadStart: start,
      isSummer: Self.isSummer(start), parameters: parameters)
  }

  private static func isSummer(_ time: Int) -> Bool { (4...10).contains(ClockText(time * 1000).month) }
}
