/// When something happens.
package enum Moment: Sendable, Hashable {
  /// From the first second of the world on.
  case start
  /// Minutes from the incident's instant (negative: before).
  case incident(Double)
  /// Days before the incident's day, at a time of day UTC.
  case day(Int, hour: Double)
  /// Minutes from the onset of the impact; never, when there is none.
  case onset(Double)

  /// How many days before the incident's day it is, in a world with `history` days before that.
  func daysBefore(_ history: Int) -> Int {
    switch self {
    case .start: history
    case .day(let back, _): back
    case .incident(let minutes), .onset(let minutes): max(0, Int((-minutes / 1440).rounded()))
    }
  }
}

/// How a setting changes.
package enum Change: Sendable, Hashable {
  case set(Double), times(Double), plus(Double)

  /// The new value, `strength` (0...1) of the way there.
  func applied(to value: Double, strength: Double) -> Double {
    switch self {
    case .set(let target): strength >= 1 ? target : value + (target - value) * strength
    case .times(let factor): value * (1 + (factor - 1) * strength)
    case .plus(let amount): value + amount * strength
    }
  }
}

/// Something done once to a node.
package enum Act: Sendable, Hashable {
  /// A share of the instances goes down for so many seconds; caches in memory are empty afterwards.
  case restart(share: Double, seconds: Double)
  /// One instance after the other, each when the one before is back.
  case rollingRestart(seconds: Double)
  /// Empties a cache without a restart.
  case flush
  /// Throws the messages of a broker away.
  case purge
  /// Cuts the power of a share of the instances, the last ones, for so many seconds: they say nothing.
  case cut(share: Double, seconds: Double)
  /// The entries of a cache that share their end reach it.
  case expire
  /// Puts a message into a broker that its consumers may not stand.
  case poison
  /// Frees so many GB of disk.
  case free(Double)
}

/// What a perturbation does to the world.
package enum Effect: Sendable {
  case node(String, any WritableKeyPath<NodeSettings, Double> & Sendable, Change)
  case edge(String, String, any WritableKeyPath<EdgeSettings, Double> & Sendable, Change)
  /// All clients, or those of a name.
  case clients(String?, any WritableKeyPath<ClientSettings, Double> & Sendable, Change)
  case act(String, Act)
}

/// A line that somebody or some software writes about a perturbation when it happens. `<name>` in the text becomes the
/// name of the node's service, `<name:host>` that of its first host.
package struct Words: Sendable {
  package enum Channel: Sendable, Hashable {
    /// The log of deploys and settings (JSON lines).
    case changes
    /// The log of a node's first instance, in its own form.
    case node(String)
    /// The access log of a proxy; the text is the path of a request.
    case access(String)
    /// The system log of a node's first host, from a program.
    case host(String, program: String)
    /// The chat of the operators.
    case chat(String)
    /// The public status page.
    case page
  }
  package enum Level: Sendable { case info, warning, error }
  package var channel: Channel
  package var text: String
  package var level = Level.info
  /// Minutes after the perturbation's begin.
  package var delay = 0.0

  /// A line at the perturbation's begin, or so many minutes later.
  package init(_ channel: Channel, _ text: String, _ level: Level = .info, delay: Double = 0) {
    self.channel = channel
    self.text = text
    self.level = level
    self.delay = delay
  }
}

/// A change of the world from a moment on, for a while or for good, and what is said about it.
package struct Perturbation: Sendable {
  package var what: String
  package var at: Moment
  /// Minutes; nil: for good.
  package var lasts: Double?
  /// Minutes until it has its full strength.
  package var ramp: Double
  package var effects: [Effect]
  package var words: [Words]

  /// A perturbation.
  package init(
    _ what: String, at: Moment, lasts: Double? = nil, ramp: Double = 0, _ effects: [Effect] = [],
    words: [Words] = []
  ) {
    self.what = what
    self.at = at
    self.lasts = lasts
    self.ramp = ramp
    self.effects = effects
    self.words = words
  }
}
