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

static var queue_detectors_brokers_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 queue.rabbitmq_alarm.1 1 5 title.0 8 26 RabbitMQ stops its senders.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 42 RabbitMQ stops its senders ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 20 resource limit alarm.0 30 31 memory resource limit alarm set.0 63 29 disk resource limit alarm set.1 8 28 vm_memory_high_watermark set.0 38 28 disk free space insufficient.0 68 31 Free disk space is insufficient.1 8 18 connection.blocked.0 28 19 blocking publishers.0 49 13 in flow state.0 64 11 credit_flow.0 77 26 Publishers will be blocked.1 8 18 Connection blocked.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 7 cleared.0 36 19 Disk free limit set:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 queue.rabbitmq_partition.1 1 5 title.0 8 25 RabbitMQ cluster is split.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 RabbitMQ cluster is split ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 26 Partial partition detected.0 36 18 partition detected.0 56 17 network partition.0 75 17 Network partition.1 8 27 running_partitioned_network.0 37 21 inconsistent_database.0 60 7 Mnesia('0 69 11 node down: .0 84 14 rabbit on node.1 8 22 cluster status changed.0 32 16 net_tick_timeout.0 50 8 autoheal.0 60 14 pause_minority.0 76 16 Cluster minority.1 8 32 Timeout contacting cluster nodes.0 42 37 Error while waiting for Mnesia tables.0 81 18 lost connection to'1 8 15 Feature flags: .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 8 artition.0 35 5 ERROR.0 42 4 down.0 48 7 timeout.0 57 7 Timeout.0 66 8 autoheal.0 76 8 minority.0 86 6 failed.0 94 4 lost.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 27 partition handling strategy:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 queue.rabbitmq_connections.1 1 5 title.0 8 27 RabbitMQ closes connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 RabbitMQ closes connections ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 23 .0 8 23 closing AMQP connection.0 33 29 missed heartbeats from client.0 64 41 client unexpectedly closed TCP connection.1 8 17 handshake_timeout.0 27 26 connection_closed_abruptly.0 55 19 PRECONDITION_FAILED.0 76 35 delivery acknowledgement on channel.1 8 15 RESOURCE_LOCKED.0 25 14 ACCESS_REFUSED.0 41 20 NOT_FOUND - no queue.0 63 23 NOT_FOUND - no exchange.0 88 14 INTERNAL_ERROR.1 8 24 Error on AMQP connection.0 34 16 operation basic..0 52 13 CHANNEL_ERROR.0 67 17 CONNECTION_FORCED.0 86 11 FRAME_ERROR.1 8 19 AMQPConnectionError.0 29 14 AMQP server on.0 45 16 AMQPChannelError.0 63 15 StreamLostError.0 80 14 Channel closed.1 8 27 Connection closed by broker.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 15 closed normally:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 queue.nats_trouble.1 1 5 title.0 8 29 NATS refuses or drops clients.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 NATS refuses or drops clients ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 19 .0 8 13 Slow Consumer.0 23 13 slow consumer.0 38 23 Authorization Violation.0 63 23 authorization violation.0 88 19 Authorization Error.1 8 22 Authentication Timeout.0 32 21 permissions violation.0 55 21 Permissions Violation.0 78 15 Maximum Payload.0 95 15 maximum payload.1 8 28 maximum connections exceeded.0 38 16 Maximum payloads.0 56 16 Stale Connection.0 74 16 stale connection.0 92 9 JetStream.0 103 9 jetstream.1 8 13 no responders'0 23 6 nats: .0 33 24 Readloop processing time.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 3 low.0 17 8 iolation.0 27 4 rror.0 33 6 imeout.0 41 6 aximum.0 49 4 tale.0 55 9 no quorum.0 66 6 quorum.0 74 13 no responders.0 89 12 insufficient.0 103 8 exceeded.1 12 6 failed.0 20 7 stalled.0 29 11 not current.0 42 8 Readloop.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 queue.pulsar_trouble.1 1 5 title.0 8 33 Pulsar or BookKeeper cannot write.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Pulsar or BookKeeper cannot write ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 18 BKNotEnoughBookies.0 28 16 NotEnoughBookies.0 46 29 Not enough non-faulty bookies.0 77 15 BookieException.1 8 22 ManagedLedgerException.0 32 20 ProducerBlockedQuota.0 54 15 ServiceNotReady.0 71 19 ServiceUnitNotReady.0 92 11 TopicFenced.1 8 26 BrokerPersistenceException.0 36 19 NoWritableLedgerDir.0 57 39 All ledger directories are non writable.1 8 16 Namespace bundle.0 26 15 LookupException.0 43 24 TooManyRequestsException.0 69 13 backlog quota.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 35 Namespace bundle ownership acquired:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 queue.cloud_queue_trouble.1 1 5 title.0 8 31 Messages fail and are set aside.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Messages fail and are set aside ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 22 .0 8 11 dead letter.0 21 11 Dead letter.0 34 11 dead-letter.0 47 10 DeadLetter.0 59 10 deadletter.0 71 3 DLQ.0 76 3 dlq.0 81 14 poison message.0 97 12 poison queue.1 8 17 max receive count.0 27 15 maxReceiveCount.0 44 16 redelivery limit.0 62 29 ApproximateAgeOfOldestMessage.1 8 22 ReceiptHandleIsInvalid.0 32 17 QueueDoesNotExist.0 51 9 OverLimit.0 62 15 message expired.0 79 15 MessageLockLost.1 8 19 ServiceBusException.0 29 23 exceeded max deliveries.0 54 4 nack.0 60 20 moved to error queue.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 8 is empty.0 37 18 0 messages in dead:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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

static var queue_detectors_kafka_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 queue.kafka_replicas.1 1 5 title.0 8 23 Kafka copies are behind.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 39 Kafka copies are behind ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 13 Shrinking ISR.0 23 13 shrinking ISR.0 38 16 under-replicated.0 56 16 Under-replicated.0 74 15 UnderReplicated.0 91 15 underReplicated.1 8 16 under replicated.0 26 17 NotEnoughReplicas.0 45 19 NOT_ENOUGH_REPLICAS.0 66 25 Number of insync replicas.1 8 22 below required minimum.0 32 16 OutOfSyncReplica.0 50 19 out of sync replica.0 71 20 ReplicaFetcherThread.0 93 14 Error in fetch.1 8 10 ISR Shrink.0 20 10 isr shrink.0 32 18 offline partitions.0 52 16 OfflinePartition.0 70 22 partitions are offline.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 '0 27 31 ReplicaFetcherThread]: Starting'0 62 40 Number of under-replicated partitions: 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 queue.kafka_leadership.1 1 5 title.0 8 33 Kafka has no leader or controller.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 Kafka has no leader or controller ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 27 .0 8 20 LEADER_NOT_AVAILABLE.0 30 18 LeaderNotAvailable.0 50 22 NOT_LEADER_OR_FOLLOWER.0 74 24 NOT_LEADER_FOR_PARTITION.1 8 19 NotLeaderOrFollower.0 29 21 NotLeaderForPartition.0 52 14 NOT_CONTROLLER.0 68 22 NotControllerException.0 92 15 NOT_COORDINATOR.1 8 25 COORDINATOR_NOT_AVAILABLE.0 35 23 CoordinatorNotAvailable.0 60 23 coordinator unavailable.0 85 17 Group coordinator.1 8 23 no leader for partition.0 33 10 leaderless.0 45 8 Unfenced.0 55 18 BrokerNotAvailable.0 75 20 All brokers are down.1 8 16 Brokers are down.0 26 17 bootstrap brokers.0 45 18 NoBrokersAvailable.1 8 53 could not be established. Broker may not be available'0 63 12 [RaftManager'0 79 8 raft - [.0 91 9 is fenced.1 8 17 quorum-controller.0 27 16 QuorumController.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 10 Discovered.0 39 8 Unfenced:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 queue.kafka_rebalance.1 1 5 title.0 8 43 Consumers are redistributed again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 59 Consumers are redistributed again and again ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 27 Attempt to heartbeat failed.0 37 28 Preparing to rebalance group.0 67 9 rebalance.0 78 9 Rebalance.0 89 22 Leaving consumer group.1 8 13 leaving group.0 23 10 LeaveGroup.0 35 20 max.poll.interval.ms.0 57 37 Revoke previously assigned partitions.1 8 39 Revoking previously assigned partitions.0 49 21 CommitFailedException.0 72 19 RebalanceInProgress.1 8 21 REBALANCE_IN_PROGRESS.0 31 17 UNKNOWN_MEMBER_ID.0 50 18 ILLEGAL_GENERATION.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 8 rebalanc.0 35 9 REBALANCE.0 46 8 Rebalanc.0 56 6 failed.0 64 6 eaving.0 72 14 UNKNOWN_MEMBER.0 88 7 ILLEGAL.0 97 5 Revok.0 104 5 Leave.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 control:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 queue.kafka_offsets.1 1 5 title.0 8 35 Consumer asks for what is not there.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 51 Consumer asks for what is not there ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 19 OFFSET_OUT_OF_RANGE.0 29 16 OffsetOutOfRange.0 47 19 offset out of range.0 68 19 Offset out of range.1 8 29 is out of range for partition.0 39 30 Resetting offset for partition.0 71 25 Found no committed offset.1 8 19 No committed offset.0 29 15 no offset found.0 46 20 Offset commit failed.0 68 20 offset commit failed.0 90 15 OFFSET_METADATA.1 8 20 NoOffsetForPartition.0 30 10 Truncating.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 22 Truncating to offset 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 queue.kafka_messages_refused.1 1 5 title.0 8 33 Kafka refuses messages or callers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Kafka refuses messages or callers ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 25 .0 8 14 RecordTooLarge.0 24 17 MESSAGE_TOO_LARGE.0 43 19 MessageSizeTooLarge.0 64 19 message larger than.0 85 16 Batch containing.1 8 18 TopicAuthorization.0 28 26 TOPIC_AUTHORIZATION_FAILED.0 56 18 GroupAuthorization.0 76 20 ClusterAuthorization.1 8 18 SaslAuthentication.0 28 19 SASL_AUTHENTICATION.0 49 24 Not authorized to access.0 75 23 UnknownTopicOrPartition.1 8 26 UNKNOWN_TOPIC_OR_PARTITION.0 36 22 SerializationException.0 60 39 Schema being registered is incompatible.1 8 14 ProducerFenced.0 24 18 OutOfOrderSequence.0 44 13 CorruptRecord.0 59 21 KafkaStorageException.0 82 15 BufferExhausted.1 8 33 Error while writing to checkpoint.0 43 28 Stopping serving logs in dir.0 73 22 Failed to clean up log.0 97 13 record(s) for.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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

static var queue_formats_brokers_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 queue.kafka.1 1 5 title'0 8 36 Kafka: [time] level message (logger).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 12 **/kafka*/**'0 27 18 **/controller.log*'0 49 20 **/state-change.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 159 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?<body>(?:[^(\n]|\((?![\w.$]++\)$))*+)(?:\((?<logger>[\w.$]++)\))?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 kafka.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 [2024-03-05 10:11:12,123] ERROR Error while writing to log (disk 1) (kafka.server.LogDirFailureChannel):2 5 1 .0 5 4 line'0 11 84 [2024-03-05 10:11:13,000] INFO [KafkaServer id=1] started (kafka.server.KafkaServer):4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 queue.zookeeper.1 1 5 title.0 8 9 ZooKeeper.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/zookeeper*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 166 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?:\[myid:(?<id>[^\]]*+)\] )?- (?<lvl>[A-Z]++) ++\[(?<thread>[^@]*):(?<logger>[\w.$]++)@(?<line>-?\d++)\] - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 4 .0 3 2 id.0 7 12 zookeeper.id.1 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 3 4 line.0 9 11 code.lineno.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 zookeeper.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 127 2024-03-05 10:11:12,123 [myid:1] - WARN  [SendWorker:188978561024:QuorumCnxManager$SendWorker@688] - Send worker leaving thread:2 5 1 .0 5 4 line'0 11 83 2024-03-05 10:11:13,000 - INFO  [main:QuorumPeerConfig@101] - Reading configuration:4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 queue.rabbitmq.1 1 5 title.0 8 22 RabbitMQ 3.7 and later.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/rabbitmq/*'0 28 11 **/rabbit@*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 128 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d++(?:[+-]\d\d:\d\d)?) \[(?<lvl>[a-z]++)\] <(?<pid>\d++\.\d++\.\d++)>(?: (?<body>.*+))?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 4 noti.0 36 2 10.0 40 8 critical.0 50 2 18.0 54 7 warning.0 63 2 13.1 1 6 fields:0 9 1 .0 10 3 pid.0 15 10 erlang.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 rabbitmq.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 88 2024-03-05 10:11:12.123456+00:00 [error] <0.812.0> Channel error on connection <0.800.0>:2 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:13.000 [info] <0.9.0> Server startup complete; 3 plugins started..-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 queue.rabbitmq_old.1 1 5 title.0 8 52 RabbitMQ before 3.7, Erlang reports of several lines.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/rabbitmq/*'0 28 11 **/rabbit@*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 142 ^=(?<lvl>INFO|WARNING|ERROR|CRASH|SUPERVISOR|PROGRESS) REPORT==== (?<ts>\d{1,2}-[A-Z][a-z]{2}-\d{4}::\d\d:\d\d:\d\d) ===\r?\n(?<body>(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 18 %e-%b-%Y::%H:%M:%S.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 5 crash.0 37 2 21.0 41 10 supervisor.0 53 2 17.0 57 8 progress.0 67 1 5.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 rabbitmq.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 62 ^=(?:INFO|WARNING|ERROR|CRASH|SUPERVISOR|PROGRESS) REPORT==== .1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 141 =ERROR REPORT==== 5-Mar-2024::10:11:12 ===
closing AMQP connection <0.812.0> (192.0.2.7:51234 -> 192.0.2.1:5672):
{heartbeat_timeout,running}:5 5 1 .0 5 4 text|0 11 68 =INFO REPORT==== 15-Mar-2024::10:11:13 ===
accepting AMQP connection:6 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 queue.activemq.1 1 5 title'0 8 50 ActiveMQ: time | level | message | logger | thread.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 130 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) \| (?<lvl>[A-Z]++) *+\| (?<body>[^|]*+)(?:\| (?<logger>[\w.$]++) \| (?<thread>.*+))?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 thread.0 11 11 thread.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 activemq.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 167 2024-03-05 10:11:12,123 | WARN  | Transport Connection to: tcp://192.0.2.7:51234 failed | org.apache.activemq.broker.TransportConnection.Transport | ActiveMQ Transport:2 5 1 .0 5 4 line'0 11 111 2024-03-05 10:11:13,000 | INFO | Apache ActiveMQ 5.18 started | org.apache.activemq.broker.BrokerService | main.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 queue.nats.1 1 5 title.0 8 11 NATS server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 97 ^\[(?<pid>\d++)\] (?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 .0 30 3 trc.0 35 1 1.0 38 3 dbg.0 43 1 5.0 46 3 inf.0 51 1 9.0 54 3 wrn.0 59 2 13.0 63 3 err.0 68 2 17.0 72 3 ftl.0 77 2 21.1 1 6 fields:0 9 1 .0 10 3 pid.0 15 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 nats.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 87 [812] 2024/03/05 10:11:12.123456 [ERR] 192.0.2.7:51234 - cid:7 - Slow Consumer Detected:2 5 1 .0 5 4 line'0 11 52 [1] 2024/03/05 10:11:13.000001 [INF] Server is ready.-15 1 10 beginnings.0 1 13 0.8000000.0.0:19 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 queue.hclog.1 1 5 title.0 8 45 Consul, Nomad, Vault and other users of hclog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 2 .0 3 3 new'0 8 151 ^ *+(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d\d:?\d\d)) \[(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR)\] ++(?:(?<logger>[\w.@/-]++): )?(?<body>.*+)$.1 3 3 old'0 8 140 ^ *+(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d++)?) \[(?<lvl>TRACE|DEBUG|INFO|WARN|ERR|ERROR)\] ++(?:(?<logger>[\w.@/-]++): )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 129 2024-03-05T10:11:12.123Z [WARN]  agent.server.raft: heartbeat timeout reached, starting election: last-leader-addr=192.0.2.1:8300:2 5 1 .0 5 4 line'0 11 83     2024/03/05 10:11:13 [ERR] agent: failed to sync remote state: No cluster leader:4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 queue.capnslog.1 1 5 title.0 8 40 etcd before 3.4 and others with capnslog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 102 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?<lvl>[CEWNIDT]) \| (?<logger>[\w./-]++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 7 .0 30 1 c.0 33 2 21.0 37 1 e.0 40 2 17.0 44 1 w.0 47 2 13.0 51 1 n.0 54 2 10.0 58 1 i.0 61 1 9.0 64 1 d.0 67 1 5.0 70 1 t.0 73 1 1.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 etcd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 98 2024-03-05 10:11:12.123456 W | etcdserver: read-only range request took too long (1.2s) to execute:2 5 1 .0 5 4 line'0 11 65 2024-03-05 10:11:13.000001 I | raft: 3f2a became leader at term 7.-15 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var queue_pack: String { #"""
name: queue
version: 1.0.0
title: Message brokers, coordination and service discovery
licence: Apache-2.0

"""# }

static var queue_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 5 queue.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 51 Message brokers, coordination and service discovery
"""# }
}
