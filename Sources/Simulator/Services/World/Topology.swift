/// What a node is; it decides which software writes its log.
package enum NodeKind: Sendable {
  case proxy, service, worker, cache, database, broker, resolver, router, external
}

/// The form of an application's log.
package enum LogStyle: Sendable {
  case springBoot, log4j, zap, pino, pythonJSON, logfmt
}

/// What can be turned on a node while the world runs. Rates are per second, times in seconds.
package struct NodeSettings: Sendable, Hashable {
  /// Instances that ought to run.
  package var instances = 2.0
  /// Calls per second that an instance can work off.
  package var rate = 100.0
  /// Time for a call's own work when nothing waits.
  package var latency = 0.01
  /// Calls that an instance can hold at once: threads of a service, connections of a database.
  package var slots = Double.infinity
  /// Calls that may wait per instance; more are turned away.
  package var backlog = 200.0
  /// Share of calls that fail by themselves.
  package var errorShare = 0.000003
  /// Calls per second that the node lets in at all; the rest is told to come back later.
  package var limit = Double.infinity
  /// Growth of what is on the disk, GB per hour.
  package var diskGrowth = 0.4
  /// Growth of an instance's memory, MB per hour.
  package var leak = 0.0
  /// Seconds from the incident's instant to the end of the certificate.
  package var certificateEnd = 90.0 * 86_400
  /// Probability that a call kills the instance that works on it.
  package var crashPerCall = 0.0
  /// How long an instance takes to come back.
  package var restartSeconds = 40.0
  /// Lines per minute that the node's logger lets through.
  package var logRate = 60.0
  /// Seconds by which the clocks of the node's hosts are wrong.
  package var clockOffset = 0.0
  /// 1 when a cache keeps its content over a restart, 0 when it starts empty.
  package var keepsContent = 0.0
  /// 1 when the disk is cleaned at night, 0 when the cleaning is off.
  package var cleansDisk = 1.0
  /// How much there is of what the node's code may not stand (a blank field, a jump of the clock), 0...1.
  package var hazard = 0.0
  /// What a hazard of 1 does: probability that a call kills the instance that works on it, ...
  package var hazardKills = 0.0
  /// ... share of the calls that fail, ...
  package var hazardFails = 0.0
  /// ... share of its speed that a node loses.
  package var hazardSlows = 0.0
  /// Messages that a broker holds before it blocks who publishes.
  package var watermark = Double.infinity
  /// Share of a cache's entries that come to their end at the same moment.
  package var sharedExpiry = 0.1
}

/// What can be turned on an edge while the world runs.
package struct EdgeSettings: Sendable, Hashable {
  /// How long the caller waits, seconds.
  package var timeout = 2.0
  /// Tries in all, one right after the other.
  package var attempts = 1.0
  /// Retries allowed per first try.
  package var budget = 10.0
  /// Share of calls that the network loses.
  package var loss = 0.0
  /// Share of the calls that a warm cache answers.
  package var hit = 0.0
  /// Connections to the callee that an instance of the caller may hold.
  package var pool = Double.infinity
  /// Calls per request of the caller.
  package var calls = 1.0
}

/// A group of like instances. Two nodes may share a service: a slow node beside eleven good ones, two versions.
package struct NodeSpec: Sendable {
  package var name: String
  package var kind: NodeKind
  /// The component as logs know it; nodes of one service write to the same folder.
  package var service: String
  package var style = LogStyle.springBoot
  package var settings = NodeSettings()
  package var port = 8080
  package var region = "eu-1"
  package var version = "4.12.0"
  /// Seconds east of UTC in which the log is written.
  package var zone = 0
  /// Size of the disk, GB; nil: the disk is of no interest.
  package var disk: Double?
  /// Share of the calls that write to the disk, and fail when it is full.
  package var writeShare = 0.6
  /// Memory limit of an instance and its use after a start, MB; nil: memory is of no interest.
  package var memory: (limit: Double, base: Double)?
  /// Instances that the autoscaler may reach; nil: none.
  package var autoscaleTo: Double?
  /// Whether an orchestrator kills instances that do not answer their probe.
  package var isProbed = false
  /// Whether an application's lines carry version, region and instance.
  package var tellsCohort = false
  /// Whether a database logs a sample of its statements, with the identifiers of their requests.
  package var tracesStatements = false
  /// Seconds between two snapshots of a cache, which are its signs of life.
  package var savesEvery = 3600
  /// The broker whose messages the node consumes.
  package var consumes: String?
  /// The router between the node's hosts and the place where logs are collected; nil: nothing gets lost.
  package var shipsVia: String?
  /// What a crash and an error of the node's own say; nil: what its language says.
  package var crashWords: String?
  package var errorWords: String?
  /// Whether a database keeps slow statements to itself.
  package var isTerse = false

  /// A node whose service has the same name.
  package init(_ name: String, _ kind: NodeKind, _ style: LogStyle = .springBoot) {
    self.name = name
    self.kind = kind
    self.service = name
    self.style = style
  }

  /// The node with something changed.
  package func with(_ change: (inout NodeSpec) -> Void) -> NodeSpec {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Calls from one node to another.
package struct EdgeSpec: Sendable {
  package var from: String
  package var to: String
  /// Whether the caller's request fails with the call.
  package var isHard = true
  package var settings = EdgeSettings()
  /// Whether a circuit breaker guards it.
  package var hasBreaker = false
  /// The cache node that shields the callee; `settings.hit` applies while it is warm.
  package var store: String?
  /// Seconds of successful misses until an empty cache is warm.
  package var warmUp = 600.0
  /// The router that the calls pass; what it fails to forward is lost.
  package var via: String?

  /// Hard calls, one per request.
  package init(_ from: String, _ to: String, _ change: (inout EdgeSpec) -> Void = { _ in }) {
    self.from = from
    self.to = to
    change(&self)
  }
}

/// What can be turned on a group of clients.
package struct ClientSettings: Sendable, Hashable {
  /// Fresh requests per second at the top of an ordinary weekday.
  package var peak = 1200.0
  /// How long a client waits, seconds.
  package var timeout = 8.0
  /// Tries in all.
  package var attempts = 2.0
  /// Seconds between the tries; each further pause is `multiplier` times longer.
  package var pause = 20.0
  package var multiplier = 2.0
  /// Share of the requests that are malformed and answered with an error for that.
  package var badShare = 0.0
}

/// People and programs that use the system.
package struct ClientSpec: Sendable {
  package var name: String
  package var entry: String
  package var settings = ClientSettings()
  /// Hours by which their day is ahead of UTC.
  package var zoneHours = 1
  /// What the access log says about them, ` app=6.3 region=eu-1`; empty: nothing.
  package var cohort: [(field: String, value: String)] = []

  /// The fields as they stand at the end of a line.
  var fields: String { cohort.map { " \($0.field)=\($0.value)" }.joined() }
  /// The router that the requests pass.
  package var via: String?
}

/// The system as it is built.
package struct Topology: Sendable {
  package var nodes: [NodeSpec]
  package var edges: [EdgeSpec]
  package var clients: [ClientSpec]
  /// Whether services write the identifiers of requests, so that lines can be paired.
  package var tracesRequests = true
  /// Whether an orchestrator writes a log of its own.
  package var isOrchestrated = false

  /// A system.
  package init(nodes: [NodeSpec], edges: [EdgeSpec], clients: [ClientSpec]) {
    self.nodes = nodes
    self.edges = edges
    self.clients = clients
  }

  /// Changes a node in place; a name that does not exist changes nothing and is found by `unknownNames`.
  package mutating func change(_ name: String, _ change: (inout NodeSpec) -> Void) {
    for index in nodes.indices where nodes[index].name == name { change(&nodes[index]) }
  }

  /// Changes an edge in place.
  package mutating func change(_ from: String, _ to: String, _ change: (inout EdgeSpec) -> Void) {
    for index in edges.indices where edges[index].from == from && edges[index].to == to {
      change(&edges[index])
    }
  }
}
