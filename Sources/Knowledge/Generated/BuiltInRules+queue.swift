// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var queue_detectors_brokers: String { #"""
# RabbitMQ, NATS, Pulsar and queues of clouds.
kind: detector
id: queue.rabbitmq_alarm
title: RabbitMQ stops its senders
version: 1
status: stable
severity: critical
summary: 'RabbitMQ stops its senders ({count} lines)'
description: >-
  Memory or disk passed the mark, so connections that publish are blocked until it falls. Look for queues
  that nobody empties.
detect:
  type: match
  match:
    body|contains:
      [resource limit alarm, memory resource limit alarm set, disk resource limit alarm set,
       vm_memory_high_watermark set, disk free space insufficient, Free disk space is insufficient,
       connection.blocked, blocking publishers, in flow state, credit_flow, Publishers will be blocked,
       Connection blocked]
    not:
      any:
        - body|contains: [cleared, Disk free limit set]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: memory resource limit alarm set on node rabbit@mq-1.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an alarm that is cleared
    events:
      - {t: 0s, service.name: queue, body: memory resource limit alarm cleared on node rabbit@mq-1}
    expect: none
---
kind: detector
id: queue.rabbitmq_partition
title: RabbitMQ cluster is split
version: 1
status: stable
severity: medium
summary: 'RabbitMQ cluster is split ({count} lines)'
description: >-
  Nodes saw each other vanish and come back; both sides went on for themselves. Queues differ until one side
  is restarted.
detect:
  type: match
  match:
    body|contains:
      [Partial partition detected, partition detected, network partition, Network partition,
       running_partitioned_network, inconsistent_database, Mnesia(, 'node down: ', rabbit on node,
       cluster status changed, net_tick_timeout, autoheal, pause_minority, Cluster minority,
       Timeout contacting cluster nodes, Error while waiting for Mnesia tables, lost connection to,
       'Feature flags: ']
    all:
      - body|contains: [artition, ERROR, down, timeout, Timeout, autoheal, minority, failed, lost]
    not:
      any:
        - body|contains: partition handling strategy
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'Mnesia(''rabbit@mq-1''): ** ERROR ** mnesia_event got {inconsistent_database, running_partitioned_network, ''rabbit@mq-2''}'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a node that is back
    events:
      - {t: 0s, service.name: queue, body: rabbit on node rabbit@mq-2 up}
    expect: none
---
kind: detector
id: queue.rabbitmq_connections
title: RabbitMQ closes connections
version: 1
status: stable
severity: medium
summary: 'RabbitMQ closes connections ({count} lines)'
description: >-
  Heartbeats are missed, logins fail, or a consumer holds a message for longer than allowed. Clients that do
  not answer while they work are the usual cause.
detect:
  type: match
  match:
    body|contains:
      [closing AMQP connection, missed heartbeats from client, client unexpectedly closed TCP connection,
       handshake_timeout, connection_closed_abruptly, PRECONDITION_FAILED, delivery acknowledgement on channel,
       RESOURCE_LOCKED, ACCESS_REFUSED, NOT_FOUND - no queue, NOT_FOUND - no exchange, INTERNAL_ERROR,
       Error on AMQP connection, operation basic., CHANNEL_ERROR, CONNECTION_FORCED, FRAME_ERROR,
       AMQPConnectionError, AMQP server on, AMQPChannelError, StreamLostError, Channel closed,
       Connection closed by broker]
    not:
      any:
        - body|contains: closed normally
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'closing AMQP connection <0.412.0> (192.0.2.3:4000 -> 192.0.2.4:5672): missed heartbeats from client, timeout: 60s'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a connection that opens
    events:
      - {t: 0s, service.name: queue, body: accepting AMQP connection <0.412.0> (192.0.2.3:4000 -> 192.0.2.4:5672)}
    expect: none
---
kind: detector
id: queue.nats_trouble
title: NATS refuses or drops clients
version: 1
status: stable
severity: medium
summary: 'NATS refuses or drops clients ({count} lines)'
description: >-
  A client is too slow, may not do what it asks, or sends more than allowed; streams lose their quorum. The
  line names the client and the subject.
detect:
  type: match
  match:
    body|contains:
      [Slow Consumer, slow consumer, Authorization Violation, authorization violation, Authorization Error,
       Authentication Timeout, permissions violation, Permissions Violation, Maximum Payload, maximum payload,
       maximum connections exceeded, Maximum payloads, Stale Connection, stale connection, JetStream, jetstream,
       no responders, 'nats: ', Readloop processing time]
    all:
      - body|contains:
          [low, iolation, rror, imeout, aximum, tale, no quorum, quorum, no responders, insufficient, exceeded,
           failed, stalled, not current, Readloop]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'nats: Permissions Violation for Publish to "orders.new"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a server that is ready
    events:
      - {t: 0s, service.name: queue, body: JetStream is ready}
    expect: none
---
kind: detector
id: queue.pulsar_trouble
title: Pulsar or BookKeeper cannot write
version: 1
status: stable
severity: high
summary: 'Pulsar or BookKeeper cannot write ({count} lines)'
description: >-
  Ledgers lack bookies, brokers lose topics, or a backlog passed its quota. Look at the bookies' disks
  first.
detect:
  type: match
  match:
    body|contains:
      [BKNotEnoughBookies, NotEnoughBookies, Not enough non-faulty bookies, BookieException,
       ManagedLedgerException, ProducerBlockedQuota, ServiceNotReady, ServiceUnitNotReady, TopicFenced,
       BrokerPersistenceException, NoWritableLedgerDir, All ledger directories are non writable,
       Namespace bundle, LookupException, TooManyRequestsException, backlog quota]
    not:
      any:
        - body|contains: Namespace bundle ownership acquired
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: All ledger directories are non writable and no reserved space left for creating entry log file}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a ledger that is closed
    events:
      - {t: 0s, service.name: queue, body: Closing ledger 4242 in order}
    expect: none
---
kind: detector
id: queue.cloud_queue_trouble
title: Messages fail and are set aside
version: 1
status: stable
severity: medium
summary: 'Messages fail and are set aside ({count} lines)'
description: >-
  They were tried as often as allowed and now lie in the queue of dead letters, or wait because nobody takes
  them. A message that no version can read is the usual cause.
detect:
  type: match
  match:
    body|contains:
      [dead letter, Dead letter, dead-letter, DeadLetter, deadletter, DLQ, dlq, poison message, poison queue,
       max receive count, maxReceiveCount, redelivery limit, ApproximateAgeOfOldestMessage,
       ReceiptHandleIsInvalid, QueueDoesNotExist, OverLimit, message expired, MessageLockLost,
       ServiceBusException, exceeded max deliveries, nack, moved to error queue]
    not:
      any:
        - body|contains: [is empty, 0 messages in dead]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: message 7 moved to dead letter queue after 5 tries}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a queue that is empty
    events:
      - {t: 0s, service.name: queue, body: dead letter queue is empty}
    expect: none

"""# }

static var queue_detectors_kafka: String { #"""
# Kafka and what speaks its protocol.
kind: detector
id: queue.kafka_replicas
title: Kafka copies are behind
version: 1
status: stable
severity: high
summary: 'Kafka copies are behind ({count} lines)'
description: >-
  Followers cannot keep up, so fewer copies are in step; with too few, writes that ask for all copies fail.
  Look at the disk and network of the broker that left.
detect:
  type: match
  match:
    body|contains:
      [Shrinking ISR, shrinking ISR, under-replicated, Under-replicated, UnderReplicated, underReplicated,
       under replicated, NotEnoughReplicas, NOT_ENOUGH_REPLICAS, Number of insync replicas,
       below required minimum, OutOfSyncReplica, out of sync replica, ReplicaFetcherThread, Error in fetch,
       ISR Shrink, isr shrink, offline partitions, OfflinePartition, partitions are offline]
    not:
      any:
        - body|contains: ['ReplicaFetcherThread]: Starting', 'Number of under-replicated partitions: 0']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'Shrinking ISR from 1,2,3 to 1,2. Leader: (highWatermark: 900, endOffset: 980)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: copies in step again
    events:
      - {t: 0s, service.name: queue, body: 'Expanding ISR from 1,2 to 1,2,3'}
    expect: none
---
kind: detector
id: queue.kafka_leadership
title: Kafka has no leader or controller
version: 1
status: stable
severity: critical
summary: 'Kafka has no leader or controller ({count} lines)'
description: >-
  Partitions without a leader take no writes. Look for brokers that left, pauses, and the quorum of
  controllers or ZooKeeper.
detect:
  type: match
  match:
    body|contains:
      [LEADER_NOT_AVAILABLE, LeaderNotAvailable, NOT_LEADER_OR_FOLLOWER, NOT_LEADER_FOR_PARTITION,
       NotLeaderOrFollower, NotLeaderForPartition, NOT_CONTROLLER, NotControllerException, NOT_COORDINATOR,
       COORDINATOR_NOT_AVAILABLE, CoordinatorNotAvailable, coordinator unavailable, Group coordinator,
       no leader for partition, leaderless, Unfenced, BrokerNotAvailable, All brokers are down,
       Brokers are down, bootstrap brokers, NoBrokersAvailable,
       could not be established. Broker may not be available, '[RaftManager', 'raft - [', is fenced,
       quorum-controller, QuorumController]
    not:
      any:
        - body|contains: [Discovered, Unfenced]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'Group coordinator kafka-1:9092 (id: 7 rack: null) is unavailable or invalid, will attempt rediscovery'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a coordinator that is found
    events:
      - {t: 0s, service.name: queue, body: 'Discovered group coordinator kafka-1:9092 (id: 7 rack: null)'}
    expect: none
---
kind: detector
id: queue.kafka_rebalance
title: Consumers are redistributed again and again
version: 1
status: stable
severity: medium
summary: 'Consumers are redistributed again and again ({count} lines)'
description: >-
  While a group rebalances it reads little. Members leave because they are too slow between two polls,
  restart, or lose the network.
detect:
  type: match
  match:
    body|contains:
      [Attempt to heartbeat failed, Preparing to rebalance group, rebalance, Rebalance, Leaving consumer group,
       leaving group, LeaveGroup, max.poll.interval.ms, Revoke previously assigned partitions,
       Revoking previously assigned partitions, CommitFailedException, RebalanceInProgress,
       REBALANCE_IN_PROGRESS, UNKNOWN_MEMBER_ID, ILLEGAL_GENERATION]
    all:
      - body|contains: [rebalanc, REBALANCE, Rebalanc, failed, eaving, UNKNOWN_MEMBER, ILLEGAL, Revok, Leave]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: control}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: Attempt to heartbeat failed since group is rebalancing}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a group in order
    events:
      - {t: 0s, service.name: queue, body: Successfully joined group with generation 12}
    expect: none
---
kind: detector
id: queue.kafka_offsets
title: Consumer asks for what is not there
version: 1
status: stable
severity: high
summary: 'Consumer asks for what is not there ({count} lines)'
description: >-
  The position was deleted by retention or never existed, so messages are lost or read again. A consumer
  that was behind longer than messages are kept is the usual cause.
detect:
  type: match
  match:
    body|contains:
      [OFFSET_OUT_OF_RANGE, OffsetOutOfRange, offset out of range, Offset out of range,
       is out of range for partition, Resetting offset for partition, Found no committed offset,
       No committed offset, no offset found, Offset commit failed, offset commit failed, OFFSET_METADATA,
       NoOffsetForPartition, Truncating]
    not:
      any:
        - body|contains: Truncating to offset 0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'Fetch position FetchPosition{offset=4} is out of range for partition orders-0, resetting offset'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a position that is stored
    events:
      - {t: 0s, service.name: queue, body: Committed offset 44 for partition orders-0}
    expect: none
---
kind: detector
id: queue.kafka_messages_refused
title: Kafka refuses messages or callers
version: 1
status: stable
severity: high
summary: 'Kafka refuses messages or callers ({count} lines)'
description: >-
  Messages are too large, time out, do not fit the schema, or the caller has no right to the topic.
detect:
  type: match
  match:
    body|contains:
      [RecordTooLarge, MESSAGE_TOO_LARGE, MessageSizeTooLarge, message larger than, Batch containing,
       TopicAuthorization, TOPIC_AUTHORIZATION_FAILED, GroupAuthorization, ClusterAuthorization,
       SaslAuthentication, SASL_AUTHENTICATION, Not authorized to access, UnknownTopicOrPartition,
       UNKNOWN_TOPIC_OR_PARTITION, SerializationException, Schema being registered is incompatible,
       ProducerFenced, OutOfOrderSequence, CorruptRecord, KafkaStorageException, BufferExhausted,
       Error while writing to checkpoint, Stopping serving logs in dir, Failed to clean up log, record(s) for]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: queue, body: 'Not authorized to access topics: [orders]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a producer that ends
    events:
      - {t: 0s, service.name: queue, body: Closing the Kafka producer with timeoutMillis = 9223372036854775807 ms.}
    expect: none

"""# }

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
