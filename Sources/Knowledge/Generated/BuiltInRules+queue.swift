// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var queue_formats_brokers: String { #"""
kind: format
id: queue.kafka
title: 'Kafka: [time] level message (logger)'
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/kafka*/**', '**/controller.log*', '**/state-change.log*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?<body>(?:[^(\n]|\((?![\w.$]++\)$))*+)(?:\((?<logger>[\w.$]++)\))?$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
set: {service.name: kafka}
samples:
  - line: '[2024-03-05 10:11:12,123] ERROR Error while writing to log (disk 1) (kafka.server.LogDirFailureChannel)'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: kafka.server.LogDirFailureChannel}
  - line: '[2024-03-05 10:11:13,000] INFO [KafkaServer id=1] started (kafka.server.KafkaServer)'
    expect: {severity: '9', log.logger: kafka.server.KafkaServer}
  - reject: '[2024-03-05 10:11:13,000: INFO/MainProcess] Task app.add received'
---
kind: format
id: queue.zookeeper
title: ZooKeeper
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/zookeeper*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?:\[myid:(?<id>[^\]]*+)\] )?- (?<lvl>[A-Z]++) ++\[(?<thread>[^@]*):(?<logger>[\w.$]++)@(?<line>-?\d++)\] - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  id: zookeeper.id
  thread: thread.name
  logger: log.logger
  line: code.lineno
set: {service.name: zookeeper}
samples:
  - line: '2024-03-05 10:11:12,123 [myid:1] - WARN  [SendWorker:188978561024:QuorumCnxManager$SendWorker@688] - Send worker leaving thread'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', zookeeper.id: '1', log.logger: QuorumCnxManager$SendWorker, 'thread.name': 'SendWorker:188978561024'}
  - line: '2024-03-05 10:11:13,000 - INFO  [main:QuorumPeerConfig@101] - Reading configuration'
    expect: {severity: '9', thread.name: main, message: Reading configuration}
  - reject: '2024-03-05 10:11:13,000 - INFO - Reading configuration'
---
kind: format
id: queue.rabbitmq
title: RabbitMQ 3.7 and later
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/rabbitmq/*', '**/rabbit@*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d++(?:[+-]\d\d:\d\d)?) \[(?<lvl>[a-z]++)\] <(?<pid>\d++\.\d++\.\d++)>(?: (?<body>.*+))?$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {noti: 10, critical: 18, warning: 13}}
fields: {pid: erlang.pid}
set: {service.name: rabbitmq}
samples:
  - line: '2024-03-05 10:11:12.123456+00:00 [error] <0.812.0> Channel error on connection <0.800.0>'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', erlang.pid: 0.812.0}
  - line: '2024-03-05 10:11:13.000 [info] <0.9.0> Server startup complete; 3 plugins started.'
    expect: {severity: '9', service.name: rabbitmq}
  - reject: '2024-03-05 10:11:13.000 [info] Server startup complete'
---
kind: format
id: queue.rabbitmq_old
title: RabbitMQ before 3.7, Erlang reports of several lines
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/rabbitmq/*', '**/rabbit@*']
  priority: 60
line: '^=(?<lvl>INFO|WARNING|ERROR|CRASH|SUPERVISOR|PROGRESS) REPORT==== (?<ts>\d{1,2}-[A-Z][a-z]{2}-\d{4}::\d\d:\d\d:\d\d) ===\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: ['%e-%b-%Y::%H:%M:%S']}
severity: {field: lvl, map: {crash: 21, supervisor: 17, progress: 5}}
set: {service.name: rabbitmq}
multiline: {start: '^=(?:INFO|WARNING|ERROR|CRASH|SUPERVISOR|PROGRESS) REPORT==== '}
samples:
  - text: |-
      =ERROR REPORT==== 5-Mar-2024::10:11:12 ===
      closing AMQP connection <0.812.0> (192.0.2.7:51234 -> 192.0.2.1:5672):
      {heartbeat_timeout,running}
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', service.name: rabbitmq}
  - text: |-
      =INFO REPORT==== 15-Mar-2024::10:11:13 ===
      accepting AMQP connection
    expect: {time: '2024-03-15T10:11:13Z', severity: '9', message: accepting AMQP connection}
  - reject: '=INFO REPORT of the day ='
---
kind: format
id: queue.activemq
title: 'ActiveMQ: time | level | message | logger | thread'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) \| (?<lvl>[A-Z]++) *+\| (?<body>[^|]*+)(?:\| (?<logger>[\w.$]++) \| (?<thread>.*+))?$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.name
set: {service.name: activemq}
samples:
  - line: '2024-03-05 10:11:12,123 | WARN  | Transport Connection to: tcp://192.0.2.7:51234 failed | org.apache.activemq.broker.TransportConnection.Transport | ActiveMQ Transport'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', thread.name: ActiveMQ Transport}
  - line: '2024-03-05 10:11:13,000 | INFO | Apache ActiveMQ 5.18 started | org.apache.activemq.broker.BrokerService | main'
    expect: {severity: '9', thread.name: main}
  - reject: '2024-03-05 10:11:13,000 INFO started | main'
---
kind: format
id: queue.nats
title: NATS server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<pid>\d++)\] (?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {trc: 1, dbg: 5, inf: 9, wrn: 13, err: 17, ftl: 21}}
fields: {pid: process.pid}
set: {service.name: nats}
samples:
  - line: '[812] 2024/03/05 10:11:12.123456 [ERR] 192.0.2.7:51234 - cid:7 - Slow Consumer Detected'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', process.pid: '812'}
  - line: '[1] 2024/03/05 10:11:13.000001 [INF] Server is ready'
    expect: {severity: '9', message: Server is ready}
  - reject: '[1] 2024/03/05 10:11:13 [INF] Server is ready'
---
kind: format
id: queue.hclog
title: Consul, Nomad, Vault and other users of hclog
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  new: '^ *+(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d\d:?\d\d)) \[(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR)\] ++(?:(?<logger>[\w.@/-]++): )?(?<body>.*+)$'
  old: '^ *+(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d++)?) \[(?<lvl>TRACE|DEBUG|INFO|WARN|ERR|ERROR)\] ++(?:(?<logger>[\w.@/-]++): )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
samples:
  - line: '2024-03-05T10:11:12.123Z [WARN]  agent.server.raft: heartbeat timeout reached, starting election: last-leader-addr=192.0.2.1:8300'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: agent.server.raft}
  - line: '    2024/03/05 10:11:13 [ERR] agent: failed to sync remote state: No cluster leader'
    expect: {time: '2024-03-05T10:11:13Z', severity: '17', log.logger: agent}
  - reject: '2024/03/05 10:11:13 [error] 812#0: *77 connect() failed'
---
kind: format
id: queue.capnslog
title: etcd before 3.4 and others with capnslog
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?<lvl>[CEWNIDT]) \| (?<logger>[\w./-]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {c: 21, e: 17, w: 13, n: 10, i: 9, d: 5, t: 1}}
fields: {logger: log.logger}
set: {service.name: etcd}
samples:
  - line: '2024-03-05 10:11:12.123456 W | etcdserver: read-only range request took too long (1.2s) to execute'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', log.logger: etcdserver}
  - line: '2024-03-05 10:11:13.000001 I | raft: 3f2a became leader at term 7'
    expect: {severity: '9', log.logger: raft}
  - reject: '2024-03-05 10:11:13.000001 INFO | raft: became leader'

"""# }

static var queue_pack: String { #"""
name: queue
version: 1.0.0
title: Message brokers, coordination and service discovery
licence: Apache-2.0

"""# }
}
