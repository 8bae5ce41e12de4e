/// Something that happened in the world, for those who write logs. The dynamics never read it back.
struct Happening: Sendable {
  enum Kind: UInt8, Sendable {
    case poweredOn, poweredOff
    /// The update agent found updates.
    case updateDetected
    /// The update agent restarts the computer.
    case restarting
    /// The computer is up again after a restart.
    case restarted
    /// The client was started and looks for a supernode.
    case started
    /// An attempt to connect: `amount` is the wait in seconds.
    case connected, timedOut, refused
    /// Login servers: `amount` is how many logins were offered in this minute so far.
    case authenticated, authBusy
    /// The client's supernode went away.
    case orphaned
    case crashed
    case promoted, demoted
    /// A supernode gave up: `amount` is the leaves released, `node` the cool-down in seconds.
    case selfProtected
    /// A supernode's computer went away with it: `amount` is the leaves left behind.
    case supernodeLost
  }

  var kind: Kind
  var client: Int32
  /// The supernode, -1 when there is none.
  var node: Int32
  /// Number of the attempt.
  var attempt: Int32
  var amount: Float
}

/// What the allocator decided in a minute.
struct CoreDecision: Sendable {
  enum Action: String, Sendable { case promote, demote, hold }
  var attached: Int
  var pending: Int
  var supernodes: Int
  var target: Int
  var action: Action
  var count: Int
  var isFixed: Bool
}

/// The world once a minute.
package struct Minute: Sendable, Hashable {
  /// Seconds since 1970 at the end of the minute.
  package var time: Int
  package var online: Int
  package var seeking: Int
  package var authenticating: Int
  package var supernodes: Int
  package var usable: Int
  /// Online / (online + seeking + authenticating); 1 when nobody wants to be online.
  package var availability: Double {
    let wanted = online + seeking + authenticating
    return wanted == 0 ? 1 : Double(online) / Double(wanted)
  }
}
