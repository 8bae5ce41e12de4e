/// The constants of the overlay. One supernode serves about 30 leaves instead of several hundred; ratios are what counts.
///
/// Work is counted in units of one connection attempt.
package struct Parameters: Sendable, Hashable {
  /// Work that a supernode does per second.
  package var capacity: Double
  /// Leaves that a supernode can hold.
  package var slots = 45
  /// Share of the slots that the allocator aims at; slots x utilisation = leaves per supernode.
  package var utilisation = 0.67
  /// Largest growth of the core per minute, as a share of the target.
  package var promotion: Double
  /// Seconds from promotion to the first leaf.
  package var warmUp: Double
  /// Share of the core that is demoted per minute when there are too many.
  package var demotion = 0.03
  /// Supernodes per target above which demotion begins.
  package var demotionThreshold = 1.2
  /// Work of one attempt to connect, whatever its outcome.
  package var connectWork = 1.0
  /// Work of taking in a client that has just been started, before the load factor.
  package var loginWork: Double
  /// Work of taking in a client that lost its supernode.
  package var reattachWork = 6.0
  /// Work per attached leaf and second, before the load factor.
  package var leafWork: Double
  /// What the high load multiplies `loginWork` and `leafWork` with.
  package var loadFactor: Double
  /// A wait (seconds) at which a supernode begins to protect itself.
  package var protectionWait = 40.0
  /// Seconds for which that wait must last.
  package var protectionDelay = 120.0
  /// Seconds for which a node that protected itself does not serve again (times 0.7 to 1.3).
  package var coolDown = 1800.0
  /// Seconds after which a client gives up an attempt.
  package var timeout = 10.0
  /// Seconds between attempts (times 0.8 to 1.2).
  package var retry = 30.0
  /// What every failed attempt multiplies the pause with; 1 is the fixed pause of history.
  package var backoff = 1.0
  /// Clients per login that the login servers accept in a minute. 2007 has 350 and not the toy's 300: at 300 one
  /// seed in ten absorbs the wave with all three factors on; at 350 ten seeds of ten agree in every row measured.
  package var loginDivisor = 300.0
  /// Share of the clients whose computer restarts after patches.
  package var updateShare = 0.75
  /// Share of the clients that start with the computer.
  package var autoLogonShare = 0.5
  /// Mean seconds until an exposed client of the defective version crashes.
  package var crashMean = 3600.0
  /// Share of the clients of the defective version (2010).
  package var defectiveShare = 0.5
  /// Seconds for which the offline-IM servers stay overloaded.
  package var offlineIMSeconds = 7200.0
  /// Supernodes of the operator that are part of the installation.
  package var bootstrap = 7
  /// Whether supernodes protect themselves at all.
  package var protects = true

  /// The constants of an outage.
  package init(_ outage: Outage) {
    switch outage {
    case .supernodes2007:
      (capacity, promotion, warmUp) = (0.70, 0.08, 180)
      (loginWork, leafWork, loadFactor) = (7.2, 0.004, 2.5)
      loginDivisor = 350
    case .offlineIM2010:
      (capacity, promotion, warmUp) = (0.60, 0.03, 900)
      (loginWork, leafWork, loadFactor) = (9, 0.005, 2)
    }
  }

  /// Leaves that the allocator plans per supernode.
  package var leavesPerSupernode: Double { Double(slots) * utilisation }

  /// Seconds that a client means to wait after so many failed attempts.
  package func pause(afterAttempt attempt: Int32) -> Double {
    var pause = retry
    if backoff > 1 { for _ in 0..<min(max(0, attempt - 1), 8) { pause *= backoff } }
    return pause
  }
}
