extension Topology {
  /// A shop: edge -> api -> auth, catalogue, cart -> cache, db; orders go through a queue to a worker.
  /// At the top of a day 1200 requests per second arrive; nothing is used to more than two thirds.
  package static func shop() -> Topology {
    Topology(
      nodes: [
        NodeSpec("edge", .proxy).with {
          $0.settings.rate = 4500
          $0.settings.latency = 0.002
          $0.settings.slots = 4000
          $0.port = 443
        },
        NodeSpec("api", .service, .springBoot).with {
          $0.settings.instances = 4
          $0.settings.rate = 600
          $0.settings.latency = 0.012
          $0.settings.slots = 200
          $0.settings.backlog = 400
          $0.memory = (2048, 900)
          $0.zone = 3600
        },
        NodeSpec("auth", .service, .zap).with {
          $0.settings.rate = 900
          $0.settings.slots = 200
          $0.port = 8443
        },
        NodeSpec("catalogue", .service, .pino).with {
          $0.settings.instances = 3
          $0.settings.rate = 600
          $0.settings.slots = 100
          $0.port = 3000
        },
        NodeSpec("cart", .service, .pythonJSON).with {
          $0.settings.instances = 3
          $0.settings.rate = 260
          $0.settings.slots = 100
          $0.port = 8000
        },
        NodeSpec("cache", .cache).with {
          $0.settings.instances = 1
          $0.settings.rate = 20000
          $0.settings.latency = 0.001
          $0.port = 6379
        },
        NodeSpec("queue", .broker).with {
          $0.settings.instances = 1
          $0.settings.rate = 4000
          $0.settings.latency = 0.003
          $0.port = 5672
        },
        NodeSpec("worker", .worker, .log4j).with {
          $0.settings.rate = 60
          $0.settings.latency = 0.04
          $0.settings.slots = 16
          $0.consumes = "queue"
        },
        NodeSpec("db", .database).with {
          $0.settings.instances = 1
          $0.settings.rate = 1200
          $0.settings.latency = 0.03
          $0.settings.slots = 200
          $0.settings.backlog = 600
          $0.port = 5432
          $0.disk = 200
        },
      ],
      edges: [
        EdgeSpec("edge", "api") { $0.settings.timeout = 5 },
        EdgeSpec("api", "auth") {
          $0.settings.calls = 0.5
          $0.settings.timeout = 1
        },
        EdgeSpec("api", "catalogue") {
          $0.settings.calls = 0.7
          $0.settings.timeout = 2
        },
        EdgeSpec("api", "cart") {
          $0.settings.calls = 0.25
          $0.settings.timeout = 3
        },
        EdgeSpec("catalogue", "cache") {
          $0.isHard = false
          $0.settings.timeout = 0.2
        },
        EdgeSpec("catalogue", "db") {
          $0.settings.hit = 0.9
          $0.store = "cache"
          $0.settings.timeout = 1.5
        },
        EdgeSpec("cart", "db") {
          $0.settings.timeout = 2
          $0.settings.calls = 1.2
        },
        EdgeSpec("auth", "db") {
          $0.settings.calls = 0.3
          $0.settings.timeout = 0.8
        },
        EdgeSpec("cart", "queue") {
          $0.settings.calls = 0.1
          $0.settings.timeout = 1
        },
        EdgeSpec("worker", "db") { $0.settings.timeout = 5 },
      ],
      clients: [ClientSpec(name: "visitors", entry: "edge")])
  }
}
