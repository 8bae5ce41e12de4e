/// What became of calls, whole numbers of one step.
struct Fates: Sendable, Hashable {
  /// Arrived, first tries and retries.
  var asked = 0
  var ok = 0
  /// Nobody listened.
  var refused = 0
  /// Turned away: queue, connections or rate limit.
  var rejected = 0
  var timedOut = 0
  /// Answered with an error.
  var errored = 0
  /// Lost on the way.
  var lost = 0
  /// The caller's own pool had no connection.
  var shed = 0
  /// The breaker was open.
  var broken = 0

  var failed: Int { refused + rejected + timedOut + errored + lost + shed + broken }
  var failedShare: Double { asked == 0 ? 0 : Double(failed) / Double(asked) }
}

/// Something that happened to a node in a step.
enum ServiceHappening: Sendable, Hashable {
  case outOfMemory(instance: Int, megabytes: Int)
  case crashed(instance: Int)
  case stopped(instance: Int)
  case started(instance: Int)
  case probeFailed(instance: Int)
  case scaled(to: Int)
  case diskCleaned
  case publishersBlocked
  case publishersFree
  case breakerOpened(edge: Int)
  case breakerClosed(edge: Int)
}

/// A node while the world runs.
struct NodeState: Sendable {
  var settings: NodeSettings
  /// Calls that wait.
  var queue = 0
  /// When each instance is back, seconds since 1970.
  var downUntil: [Int] = []
  /// Memory of each instance, MB.
  var memory: [Double] = []
  /// Used disk, GB.
  var disk = 0.0
  /// Instances that the autoscaler added.
  var added = 0
  var lastScaling = 0
  /// Steps in a row in which the probe would not have been answered.
  var unanswered = 0
  /// Instances that are to be restarted one by one, and for how long each is down.
  var rolling: [Int] = []
  var rollSeconds = 0.0
  /// Messages of a broker.
  var messages = 0
  /// Whether a broker blocks who publishes.
  var isBlocking = false
  /// Whether a broker holds a message that its consumers may not stand.
  var isPoisoned = false
  /// Share of the connections that were made since the certificate ended.
  var renegotiated = 0.0
  var up = 0
  // Of the step just done:
  var asked = 0
  var served = 0
  var rejected = 0
  var refused = 0
  /// Turned away by the rate limit, part of `rejected`.
  var limited = 0
  /// Seconds of waiting at the begin and the end of the step.
  var waits = (0.0, 0.0)
  /// Offered over possible.
  var load = 0.0
  /// Share of its speed that a node uses.
  var busy = 0.0
  /// Whether slots, not speed, were what ran out.
  var isSlotBound = false
  /// Time to handle a call without waiting, callees included.
  var handling = 0.0
  /// Share of the served calls that went well.
  var okShare = 1.0
  /// Share that failed by the node's own doing.
  var ownErrorShare = 0.0

  var isDiskFull = false

  /// Calls per second that an instance can work off now.
  var speed: Double { settings.rate * (1 - settings.hazard * settings.hazardSlows) }

  init(_ spec: NodeSpec) {
    settings = spec.settings
    handling = spec.settings.latency
    let count = Int(spec.settings.instances)
    downUntil = Array(repeating: 0, count: count)
    memory = Array(repeating: spec.memory?.base ?? 0, count: count)
    disk = (spec.disk ?? 0) * 0.55
    up = count
  }
}

/// An edge while the world runs.
struct EdgeState: Sendable {
  var settings: EdgeSettings
  /// How warm the shielding cache is, 0...1.
  var warmth = 1.0
  /// Until when the breaker is open, seconds since 1970.
  var openUntil = 0
  var isOpen = false
  /// Calls that the requests wanted before retries and after the cache.
  var wanted = 0
  /// Requests that a cache answered.
  var hits = 0
  var fates = Fates()
  /// Share of single tries that failed in the last step.
  var failing = 0.0
  /// Mean time of a call as the caller saw it.
  var latency = 0.0
}

/// A group of clients while the world runs.
struct ClientState: Sendable {
  var settings: ClientSettings
  /// Waiting for their second, third ... try.
  var waiting: [Int] = []
  var fresh = 0
  var fates = Fates()
}
