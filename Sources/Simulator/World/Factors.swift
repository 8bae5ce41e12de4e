/// Which of the two historical failures is simulated.
package enum Outage: String, Sendable, CaseIterable {
  /// Restarts after patches meet an allocator that forgets pending demand.
  case supernodes2007 = "2007"
  /// Late replies of offline-IM servers crash one client version.
  case offlineIM2010 = "2010"
}

/// The three factors, each of which can be on or off.
package struct Factors: Sendable, Hashable {
  /// The wave of restarts (2007) or the overload of the offline-IM servers (2010).
  package var trigger: Bool
  /// The allocator's defect (2007) or the crash of client 5.0.0.152 (2010).
  package var defect: Bool
  /// The high load of the day.
  package var load: Bool

  /// Factors.
  package init(trigger: Bool, defect: Bool, load: Bool) {
    self.trigger = trigger
    self.defect = defect
    self.load = load
  }

  /// As `T1 B0 H1`.
  package var label: String { "T\(trigger ? 1 : 0) B\(defect ? 1 : 0) H\(load ? 1 : 0)" }
}
