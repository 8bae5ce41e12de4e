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

static var queue_pack: String { #"""
name: queue
version: 1.0.0
title: Message brokers, coordination and service discovery
licence: Apache-2.0

"""# }
}
