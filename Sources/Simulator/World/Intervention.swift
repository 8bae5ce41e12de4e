/// What operators do, and when.
package struct Intervention: Sendable, Hashable {
  package enum Action: Sendable, Hashable {
    /// Parameters of the allocator that count pending demand.
    case fixAllocator
    /// Supernodes run by the operator, as a multiple of clients / leaves per supernode.
    case addDedicated(Double)
    /// Offline-IM servers and requests to them switched off.
    case disableOfflineIM
    /// Installers taken off the web site; changes nothing in the overlay.
    case disableDownloads
    /// Group-video servers lent to the overlay; the supernodes they become are counted by `addDedicated`.
    case divertGroupVideo
  }

  /// Seconds since 1970.
  package var time: Int
  package var action: Action

  /// An action at a time.
  package init(at time: Int, _ action: Action) {
    self.time = time
    self.action = action
  }
}
