// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var database_detectors_documents: String { #"""
# MongoDB, Elasticsearch and other stores of documents.
kind: detector
id: database.mongodb_elections
title: MongoDB elects or has no primary
version: 1
status: stable
severity: high
summary: 'MongoDB elects or has no primary ({count} lines)'
description: >-
  Writes fail until there is a primary. A node that lost its majority steps down; look at the network, the
  disks and pauses of that node.
detect:
  type: match
  match:
    body|contains:
      [Election succeeded, NotWritablePrimary, NotPrimary, NotMaster, ReplicaSetNoPrimary,
       transition to primary, Member is in new state, Not starting an election, Election timeout,
       No suitable servers found, ServerSelectionTimeoutError, MongoServerSelectionError, PrimarySteppedDown,
       Could not find host matching read preference, Heartbeat failed, 'Starting an election, since',
       'Election succeeded, assuming primary role', not master and slaveOk, Stepping down from primary]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: control}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'Starting an election, since we have seen no PRIMARY in election timeout period'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a heartbeat
    events:
      - {t: 0s, service.name: database, body: Received replica set heartbeat}
    expect: none
---
kind: detector
id: database.mongodb_rollback
title: MongoDB takes writes back
version: 1
status: stable
severity: medium
summary: 'MongoDB takes writes back ({count} lines)'
description: >-
  What a former primary had accepted and not passed on is removed. Data of users is lost unless it is
  brought back from the rollback files.
detect:
  type: match
  match:
    body|contains:
      [Rollback, rollback, too stale to catch up, Too stale, RECOVERING, We are too stale, initial sync,
       Initial sync]
    all:
      - body|contains: [oplog, ROLLBACK, too stale, Too stale, failed, RECOVERING]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: Starting rollback due to oplog mismatch; transition to ROLLBACK}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a transaction
    events:
      - {t: 0s, service.name: database, body: rollback of transaction 12}
    expect: none
---
kind: detector
id: database.mongodb_trouble
title: MongoDB is slow or short of something
version: 1
status: stable
severity: medium
summary: 'MongoDB is slow or short of something ({count} lines)'
description: >-
  Statements without an index, tickets that are used up, a cache that writes to disk. The line has the plan
  and what was read; compare with what is returned.
detect:
  type: match
  match:
    body|contains:
      [COLLSCAN, WiredTiger error, WT_PANIC, WT_CACHE_FULL, cache is full, serverStatus was very slow,
       Too many open connections, connection refused because too many, pthread_create failed,
       Exceeded memory limit, ExceededMemoryLimit, WriteConflict, LockTimeout, MaxTimeMSExpired,
       SocketException, HostUnreachable, 'Connection refused: too many']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: serverStatus was very slow}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a statement in time
    events:
      - {t: 0s, service.name: database, body: statement took 2 ms}
    expect: none
---
kind: detector
id: database.elasticsearch_watermark
title: Elasticsearch disks pass their marks
version: 1
status: stable
severity: critical
summary: 'Elasticsearch disks pass their marks ({count} lines)'
description: >-
  Above the high mark shards move away; above the last one indices become read-only and writes fail. Free
  room, and set the block back where the version does not.
detect:
  type: match
  match:
    body|contains:
      [disk watermark, flood stage, FORBIDDEN/12/index read-only, TOO_MANY_REQUESTS/12/, read_only_allow_delete]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'high disk watermark [90%] exceeded on [n1] free: 9gb[9%], shards will be relocated away from this node'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: 'updating [cluster.routing.allocation.disk.threshold] from [85%] to [87%]'}
    expect: none
---
kind: detector
id: database.elasticsearch_master
title: Elasticsearch has no master
version: 1
status: stable
severity: critical
summary: 'Elasticsearch has no master ({count} lines)'
description: >-
  Without a master the cluster takes no changes, and soon no writes. Look at discovery settings, the
  network, and pauses of the master.
detect:
  type: match
  match:
    body|contains:
      [master not discovered, master_not_discovered, MasterNotDiscovered, master node changed,
       not enough master nodes, no known master node, failed to join, ClusterBlockException, NoNodeAvailable,
       NoLivingConnections, No Living connections, No living connections, discovery exception,
       cluster formation, which is not a quorum, have not discovered an initial, node-left,
       NodeNotConnectedException, NodeDisconnectedException, lagging, followers check]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'master not discovered or elected yet, an election requires at least 2 nodes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a master that is elected
    events:
      - {t: 0s, service.name: database, body: 'elected-as-master ([2] nodes joined)'}
    expect: none
---
kind: detector
id: database.elasticsearch_pressure
title: Elasticsearch protects itself from load
version: 1
status: stable
severity: high
summary: 'Elasticsearch protects itself from load ({count} lines)'
description: >-
  Breakers trip, queues refuse or collection of garbage takes most of the time. Heavy searches, too many
  shards or a small heap are the usual causes.
detect:
  type: match
  match:
    body|contains:
      [circuit_breaking_exception, CircuitBreakingException, Data too large, es_rejected_execution_exception,
       EsRejectedExecutionException, rejected execution of, '[gc][', 'overhead, spent', JvmGcMonitorService,
       too_many_buckets, this action would add, maximum shards open, maximum normal shards,
       search_phase_execution_exception, all shards failed, All shards failed, no_shard_available,
       NoShardAvailableActionException, IndexingPressure, SearchPhaseExecutionException]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: '[gc][4242] overhead, spent [12.1s] collecting in the last [12.9s]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a breaker as a setting
    events:
      - {t: 0s, service.name: database, body: 'updating breaker settings parent: type=PARENT, limit=1024'}
    expect: none
---
kind: detector
id: database.elasticsearch_health
title: Elasticsearch shards or indices are missing
version: 1
status: stable
severity: critical
summary: 'Elasticsearch shards or indices are missing ({count} lines)'
description: >-
  Yellow lacks copies, red lacks data. Look at nodes that left, at shards that failed to start and at the
  reason of the allocation.
detect:
  type: match
  match:
    body|contains:
      ['to [RED]', 'status changed from [GREEN] to [YELLOW]', 'status changed from [YELLOW] to [RED]',
       'status from [GREEN] to', 'status from [YELLOW] to [RED]', failed shard on node, shard-failed,
       failed to create shard, ShardLock, failed to obtain in-memory shard lock, failed to obtain node lock,
       unassigned shards, ALLOCATION_FAILED, CorruptIndexException, TranslogCorruptedException,
       marking and sending shard failed]
    not:
      any:
        - body|contains: to [GREEN]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'Cluster health status changed from [YELLOW] to [RED] (reason: [shards failed [[orders][0]]]).'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: better again
    events:
      - {t: 0s, service.name: database, body: 'Cluster health status changed from [YELLOW] to [GREEN] (reason: [shards started]).'}
    expect: none
---
kind: detector
id: database.elasticsearch_jobs
title: Elasticsearch lifecycle, snapshot or ingest fails
version: 1
status: stable
severity: medium
summary: 'Elasticsearch lifecycle, snapshot or ingest fails ({count} lines)'
description: >-
  The work in the background does not get done: indices do not roll over, copies are missing, documents are
  refused. Nobody notices until the disk is full or a copy is needed.
detect:
  type: match
  match:
    body|contains:
      [Snapshot, IndexLifecycleRunner, SLM, mapper_parsing_exception, MapperParsingException,
       Limit of total fields, strict_dynamic_mapping, document_parsing_exception, failed to parse field,
       ingest pipeline, pipeline with id, StorageException, rollover, SnapshotException, snapshot failed,
       Snapshot failed, failed to snapshot, 'ILM ', repository_exception, RepositoryException, 'snapshot [']
    all:
      - body|contains:
          [fail, Fail, exception, Exception, Limit of, missing, rror, PARTIAL, does not exist, denied,
           nauthorized]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'policy [logs] for index [logs-0007] failed on step rollover: no rollover alias'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a snapshot that works
    events:
      - {t: 0s, service.name: database, body: 'snapshot [daily-07] completed with state [SUCCESS]'}
    expect: none
---
kind: detector
id: database.kibana_not_ready
title: Kibana cannot work
version: 1
status: stable
severity: medium
summary: 'Kibana cannot work ({count} lines)'
description: >-
  The screens for logs and graphs do not open. It waits for its store, for a migration of its objects, or
  for a login.
detect:
  type: match
  match:
    body|contains:
      [Kibana server is not ready, Kibana, kibana, Unable to retrieve version information from Elasticsearch,
       saved objects migration, '[savedobjects-service]', license is not available]
    all:
      - body|contains:
          [not ready, unable, Unable, rror, migrating the index, not available, timed out, ailed, No Living,
           unavailable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: Unable to retrieve version information from Elasticsearch nodes. connect ECONNREFUSED 192.0.2.3:9200}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: it is ready
    events:
      - {t: 0s, service.name: database, body: Kibana is now available (was degraded)}
    expect: none

"""# }

static var database_detectors_documents_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.mongodb_elections.1 1 5 title.0 8 32 MongoDB elects or has no primary.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 MongoDB elects or has no primary ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 19 .0 8 18 Election succeeded.0 28 18 NotWritablePrimary.0 48 10 NotPrimary.0 60 9 NotMaster.0 71 19 ReplicaSetNoPrimary.1 8 21 transition to primary.0 31 22 Member is in new state.0 55 24 Not starting an election.0 81 16 Election timeout.1 8 25 No suitable servers found.0 35 27 ServerSelectionTimeoutError.0 64 25 MongoServerSelectionError.0 91 18 PrimarySteppedDown.1 8 44 Could not find host matching read preference.0 54 16 Heartbeat failed'0 72 27 Starting an election, since'1 8 41 Election succeeded, assuming primary role.0 53 22 not master and slaveOk.0 77 26 Stepping down from primary.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 control:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 database.mongodb_rollback.1 1 5 title.0 8 25 MongoDB takes writes back.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 MongoDB takes writes back ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 8 .0 8 8 Rollback.0 18 8 rollback.0 28 21 too stale to catch up.0 51 9 Too stale.0 62 10 RECOVERING.0 74 16 We are too stale.0 92 12 initial sync.1 8 12 Initial sync.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 5 oplog.0 32 8 ROLLBACK.0 42 9 too stale.0 53 9 Too stale.0 64 6 failed.0 72 10 RECOVERING.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 database.mongodb_trouble.1 1 5 title.0 8 37 MongoDB is slow or short of something.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 MongoDB is slow or short of something ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 8 COLLSCAN.0 18 16 WiredTiger error.0 36 8 WT_PANIC.0 46 13 WT_CACHE_FULL.0 61 13 cache is full.0 76 26 serverStatus was very slow.1 8 25 Too many open connections.0 35 35 connection refused because too many.0 72 21 pthread_create failed.1 8 21 Exceeded memory limit.0 31 19 ExceededMemoryLimit.0 52 13 WriteConflict.0 67 11 LockTimeout.0 80 16 MaxTimeMSExpired.1 8 15 SocketException.0 25 15 HostUnreachable'0 42 28 Connection refused: too many.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 32 database.elasticsearch_watermark.1 1 5 title.0 8 36 Elasticsearch disks pass their marks.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 52 Elasticsearch disks pass their marks ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 .0 8 14 disk watermark.0 24 11 flood stage.0 37 28 FORBIDDEN/12/index read-only.0 67 21 TOO_MANY_REQUESTS/12/.0 90 22 read_only_allow_delete.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 database.elasticsearch_master.1 1 5 title.0 8 27 Elasticsearch has no master.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 Elasticsearch has no master ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 21 master not discovered.0 31 21 master_not_discovered.0 54 19 MasterNotDiscovered.0 75 19 master node changed.1 8 23 not enough master nodes.0 33 20 no known master node.0 55 14 failed to join.0 71 21 ClusterBlockException.0 94 15 NoNodeAvailable.1 8 19 NoLivingConnections.0 29 21 No Living connections.0 52 21 No living connections.0 75 19 discovery exception.1 8 17 cluster formation.0 27 21 which is not a quorum.0 50 30 have not discovered an initial.0 82 9 node-left.1 8 25 NodeNotConnectedException.0 35 25 NodeDisconnectedException.0 62 7 lagging.0 71 15 followers check.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 database.elasticsearch_pressure.1 1 5 title.0 8 39 Elasticsearch protects itself from load.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 55 Elasticsearch protects itself from load ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 26 circuit_breaking_exception.0 36 24 CircuitBreakingException.0 62 14 Data too large.0 78 31 es_rejected_execution_exception.1 8 28 EsRejectedExecutionException.0 38 21 rejected execution of'0 61 5 [gc]['0 70 15 overhead, spent.0 89 19 JvmGcMonitorService.1 8 16 too_many_buckets.0 26 21 this action would add.0 49 19 maximum shards open.0 70 21 maximum normal shards.1 8 32 search_phase_execution_exception.0 42 17 all shards failed.0 61 17 All shards failed.0 80 18 no_shard_available.1 8 31 NoShardAvailableActionException.0 41 16 IndexingPressure.0 59 29 SearchPhaseExecutionException.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 database.elasticsearch_health.1 1 5 title.0 8 43 Elasticsearch shards or indices are missing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 59 Elasticsearch shards or indices are missing ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 '0 8 8 to [RED]'0 20 39 status changed from [GREEN] to [YELLOW]'0 63 37 status changed from [YELLOW] to [RED]'1 8 22 status from [GREEN] to'0 34 29 status from [YELLOW] to [RED].0 67 20 failed shard on node.0 89 12 shard-failed.1 8 22 failed to create shard.0 32 9 ShardLock.0 43 37 failed to obtain in-memory shard lock.0 82 26 failed to obtain node lock.1 8 17 unassigned shards.0 27 17 ALLOCATION_FAILED.0 46 21 CorruptIndexException.0 69 26 TranslogCorruptedException.1 8 32 marking and sending shard failed.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 10 to [GREEN]:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 database.elasticsearch_jobs.1 1 5 title.0 8 49 Elasticsearch lifecycle, snapshot or ingest fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 65 Elasticsearch lifecycle, snapshot or ingest fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 21 .0 8 8 Snapshot.0 18 20 IndexLifecycleRunner.0 40 3 SLM.0 45 24 mapper_parsing_exception.0 71 22 MapperParsingException.1 8 21 Limit of total fields.0 31 22 strict_dynamic_mapping.0 55 26 document_parsing_exception.0 83 21 failed to parse field.1 8 15 ingest pipeline.0 25 16 pipeline with id.0 43 16 StorageException.0 61 8 rollover.0 71 17 SnapshotException.0 90 15 snapshot failed.1 8 15 Snapshot failed.0 25 18 failed to snapshot'0 45 4 ILM .0 53 20 repository_exception.0 75 19 RepositoryException'0 96 10 snapshot [.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 fail.0 18 4 Fail.0 24 9 exception.0 35 9 Exception.0 46 8 Limit of.0 56 7 missing.0 65 4 rror.0 71 7 PARTIAL.0 80 14 does not exist.0 96 6 denied.1 12 11 nauthorized.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 database.kibana_not_ready.1 1 5 title.0 8 18 Kibana cannot work.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 34 Kibana cannot work ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 7 .0 8 26 Kibana server is not ready.0 36 6 Kibana.0 44 6 kibana.0 52 57 Unable to retrieve version information from Elasticsearch.1 8 23 saved objects migration'0 33 22 [savedobjects-service].0 59 24 license is not available.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 10 .0 12 9 not ready.0 23 6 unable.0 31 6 Unable.0 39 4 rror.0 45 19 migrating the index.0 66 13 not available.0 81 9 timed out.0 92 5 ailed.0 99 9 No Living.1 12 11 unavailable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var database_detectors_keyvalue: String { #"""
# Redis, etcd, ZooKeeper, Cassandra and other stores.
kind: detector
id: database.redis_memory
title: Redis is out of memory
version: 1
status: stable
severity: critical
summary: 'Redis is out of memory ({count} lines)'
description: >-
  Writes are refused because the limit is reached and nothing may be evicted. Look at keys without expiry,
  at the policy of eviction, and at buffers of slow clients.
detect:
  type: match
  match:
    body|contains:
      [OOM command not allowed when used memory, OOM command not allowed, used_memory > maxmemory,
       'Can''t save in background: fork', WARNING overcommit_memory is set to 0, Out Of Memory allocating,
       scheduled to be closed ASAP for overcoming of output buffer limits, evicted keys, maxmemory limit]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'OOM command not allowed when used memory > ''maxmemory''.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: maxmemory set to 4gb}
    expect: none
---
kind: detector
id: database.redis_persistence
title: Redis cannot save
version: 1
status: stable
severity: medium
summary: 'Redis cannot save ({count} lines)'
description: >-
  The snapshot or the append-only file cannot be written or read. By default Redis refuses writes then; look
  at the disk, permissions and memory for the copy.
detect:
  type: match
  match:
    body|contains:
      [MISCONF, Background saving error, Failed opening the RDB, Failed opening .rdb,
       Failed opening the temp RDB, Write error saving DB, Error writing to the AOF, AOF,
       Asynchronous AOF fsync is taking too long, Fatal error loading the DB,
       Bad file format reading the append only file, Short read or OOM loading DB,
       Wrong signature trying to load DB, Unexpected end of file reading the append only file,
       Error moving temp DB file]
    all:
      - body|contains:
          [rror, MISCONF, Failed, Bad file, Short read, Wrong signature, Unexpected, too long, orrupt, truncat]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: Background saving error}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: saving that works
    events:
      - {t: 0s, service.name: database, body: Background saving terminated with success}
    expect: none
---
kind: detector
id: database.redis_replication
title: Redis replication breaks or fails over
version: 1
status: stable
severity: high
summary: 'Redis replication breaks or fails over ({count} lines)'
description: >-
  Replica and primary lost each other, or a sentinel moved the role. Clients that still write to the old
  primary get READONLY or lose data.
detect:
  type: match
  match:
    body|contains:
      [READONLY You can, MASTERDOWN, Connection with master lost, Connection with replica,
       Connection with slave, MASTER <-> REPLICA sync, MASTER <-> SLAVE sync, '+sdown', '+odown',
       '+switch-master', '+failover-', '-failover-abort', Partial resynchronization not possible,
       Full resync requested, 'Cluster state changed: fail', CLUSTERDOWN, FAIL message received, Marking node,
       NOREPLICAS, Failover election, Error condition on socket for SYNC, '-BUSY', LOADING Redis is loading,
       Timeout connecting to the MASTER]
    not:
      any:
        - body|contains: [Finished with success, sync started, 'sync: Loading', 'sync: Flushing']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: Connection with master lost.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: in step
    events:
      - {t: 0s, service.name: database, body: 'MASTER <-> REPLICA sync: Finished with success'}
    expect: none
---
kind: detector
id: database.redis_slow
title: Redis answers slowly
version: 1
status: stable
severity: medium
summary: 'Redis answers slowly ({count} lines)'
description: >-
  It runs one command at a time, so one slow command delays all. Look at the slow log, at KEYS and big
  values, at forks and at swapping.
detect:
  type: match
  match:
    body|contains:
      [SLOWLOG, slowlog, Redis is busy running a script, BUSY Redis, latency spike, latency-monitor,
       Slow script detected, Lua slow script, Timeout performing, RedisTimeoutException,
       Redis command timed out, RedisCommandTimeoutException, max number of clients reached]
    not:
      any:
        - body|contains: [slowlog-log-slower-than, slowlog-max-len, latency-monitor-threshold]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'Lua slow script detected: still in execution after 5000 milliseconds.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: slowlog-log-slower-than set to 10000}
    expect: none
---
kind: detector
id: database.etcd_slow
title: etcd answers slowly
version: 1
status: stable
severity: high
summary: 'etcd answers slowly ({count} lines)'
description: >-
  Writes wait for the disk or peers answer late; everything that rests on it, Kubernetes first, slows down.
  Look at the disk's time for fsync before anything else.
detect:
  type: match
  match:
    body|contains:
      [apply request took too long, took too long, slow fdatasync, failed to send out heartbeat on time,
       leader failed to send out heartbeat, waiting for ReadIndex response took too long,
       server is likely overloaded, sync duration of, 'request timed out, possibly due to',
       'etcdserver: request timed out', dropped internal Raft message, 'rafthttp: the clock difference']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: apply request took too long}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: heartbeat-interval set to 100ms}
    expect: none
---
kind: detector
id: database.etcd_quorum
title: etcd has no leader or no room
version: 1
status: stable
severity: critical
summary: 'etcd has no leader or no room ({count} lines)'
description: >-
  Without a leader nothing can be written. With the space alarm raised it takes only reads and deletes until
  it is compacted, defragmented and disarmed.
detect:
  type: match
  match:
    body|contains:
      ['etcdserver: no leader', lost leader, lost the TCP streaming connection, database space exceeded,
       'mvcc: database space', NOSPACE, raised alarm, alarm:CORRUPT, 'etcdserver: too many requests',
       elected leader, is starting a new election, lost TCP streaming, prober detected unhealthy,
       rejected connection, member has been permanently removed, cluster ID mismatch,
       'etcdserver: leader changed', failed to reach the peerURL, health check for peer]
    not:
      any:
        - body|contains: established
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'raft.node: 8e9e05c52164694d lost leader 91bc3c398fb3c146 at term 7'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a member that joins
    events:
      - {t: 0s, service.name: database, body: added member 91bc3c398fb3c146 to cluster}
    expect: none
---
kind: detector
id: database.zookeeper_trouble
title: ZooKeeper loses sessions or its leader
version: 1
status: stable
severity: medium
summary: 'ZooKeeper loses sessions or its leader ({count} lines)'
description: >-
  Those who lost their session believe that they are cut off, and give up what they lead. Look at pauses,
  slow disks for its log and the network.
detect:
  type: match
  match:
    body|contains:
      [Session expired, session expired, SessionExpired, ConnectionLossException, ConnectionLoss,
       Unable to read additional data from, fsync-ing the write ahead log, Too many connections from,
       ZooKeeperServer not running, Exception when following the leader, zookeeper state changed (Expired),
       zookeeper state changed (Disconnected)]
    all:
      - body|contains:
          [xpired, Loss, KeeperErrorCode, Unable, took, Too many, not running, Exception, Disconnected,
           timed out, TOOK, closed socket]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: zookeeper state changed (Expired)}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a session that is made
    events:
      - {t: 0s, service.name: database, body: 'Session establishment complete on server zk-1, sessionid = 0x1'}
    expect: none
---
kind: detector
id: database.cassandra_trouble
title: Cassandra nodes are down or overloaded
version: 1
status: stable
severity: medium
summary: 'Cassandra nodes are down or overloaded ({count} lines)'
description: >-
  Requests find too few copies, or a node drops what it cannot do in time. Look at pauses, tombstones,
  compactions that wait and the disks.
detect:
  type: match
  match:
    body|contains:
      [is now DOWN, UnavailableException, NoHostAvailable, ReadTimeoutException, WriteTimeoutException,
       OperationTimedOut, messages were dropped in, messages dropped in last, tombstone cells, tombstones,
       Not marking nodes down due to local pause, Cannot achieve consistency level, Large partition,
       Compacting large partition, CorruptSSTableException, commitlog, LEAK DETECTED, Unable to gossip,
       GCInspector]
    all:
      - body|contains:
          [DOWN, Exception, NoHost, TimedOut, dropped, Read, pause, consistency level, arge partition, orrupt,
           LEAK, full, Unable, 'GC in ']
    not:
      any:
        - body|contains: now UP
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: InetAddress /192.0.2.9:7000 is now DOWN}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a node that is up
    events:
      - {t: 0s, service.name: database, body: InetAddress /192.0.2.9:7000 is now UP}
    expect: none
---
kind: detector
id: database.distributed_sql
title: Distributed database loses ranges or its clock
version: 1
status: stable
severity: medium
summary: 'Distributed database loses ranges or its clock ({count} lines)'
description: >-
  CockroachDB, TiDB, YugabyteDB, Spanner-like stores: a range has no lease, a node is not live, or clocks
  differ by more than allowed, so it ends itself.
detect:
  type: match
  match:
    body|contains:
      [range unavailable, lost quorum, replica unavailable, node liveness, clock synchronization error,
       this node is more than, slow heartbeat took, TransactionRetry, restart transaction,
       Region is unavailable, region unavailable, tikv, TiKV, not live, have been waiting, disk stall,
       disk slowness, haveWaited, slow range RPC, no leader]
    all:
      - body|contains:
          [unavailable, lost, error, slow, more than, Retry, restart, waiting, stall, not live, timeout,
           no leader]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: sql, body: 'clock synchronization error: this node is more than 500ms away from at least half of the known nodes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a heartbeat in time
    events:
      - {t: 0s, service.name: sql, body: node liveness heartbeat ok}
    expect: none
---
kind: detector
id: database.clickhouse_trouble
title: ClickHouse refuses or cannot work
version: 1
status: stable
severity: high
summary: 'ClickHouse refuses or cannot work ({count} lines)'
description: >-
  Too many parts, too much memory or a table that has become read-only because its keeper is gone. Inserts
  in small pieces are the usual cause of the first.
detect:
  type: match
  match:
    body|contains:
      [Too many parts, TOO_MANY_PARTS, MEMORY_LIMIT_EXCEEDED, Memory limit (, TABLE_IS_READ_ONLY,
       Table is in readonly mode, KEEPER_EXCEPTION, Coordination::Exception, TOO_MANY_SIMULTANEOUS_QUERIES,
       DB::Exception, CHECKSUM_DOESNT_MATCH, No active replica, REPLICA_IS_ALREADY]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'DB::Exception: Too many parts (300). Merges are processing significantly slower than inserts.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a merge
    events:
      - {t: 0s, service.name: database, body: 'Merged 12 parts: from 202401_1_1_0 to 202401_12_12_0'}
    expect: none
---
kind: detector
id: database.consul_trouble
title: Consul has no leader or loses members
version: 1
status: stable
severity: medium
summary: 'Consul has no leader or loses members ({count} lines)'
description: >-
  Names and locks of all services rest on it. Without a leader nothing registers; members that flap point at
  the network or at starved machines.
detect:
  type: match
  match:
    body|contains:
      [No cluster leader, no cluster leader, failed to sync remote state, 'memberlist:',
       'serf: EventMemberFailed', Failed to contact quorum, 'heartbeat timeout reached, starting election',
       agent.server.raft, 'agent.server: failed', rpc error making call, coordinate update error,
       Check is now critical, Marking]
    all:
      - body|contains:
          [No cluster leader, no cluster leader, ailed, Failed, timeout, error, critical, failed, Suspect,
           refuting, as failed]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'agent: failed to sync remote state: No cluster leader'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a member that joins
    events:
      - {t: 0s, service.name: database, body: 'serf: EventMemberJoin: web-2'}
    expect: none
---
kind: detector
id: database.memcached_trouble
title: memcached has no room or cannot be reached
version: 1
status: stable
severity: medium
summary: 'memcached has no room or cannot be reached ({count} lines)'
description: >-
  What should come from the cache falls on the store behind it. Look at the size of objects, at connections,
  and at the load of that store.
detect:
  type: match
  match:
    body|contains:
      [SERVER_ERROR out of memory, out of memory storing object, SERVER_ERROR object too large,
       object too large for cache, memcache, Memcache, memcached, Too many open connections]
    all:
      - body|contains:
          [rror, ERROR, fail, ailed, timeout, refused, too large, out of memory, Too many, marked, no servers]
    not:
      any:
        - body|contains: _timeout =
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cache, body: SERVER_ERROR out of memory storing object}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a cache that starts
    events:
      - {t: 0s, service.name: cache, body: memcached 1.6 listening on 11211}
    expect: none
---
kind: detector
id: database.sqlite_locked
title: SQLite file is locked or damaged
version: 1
status: stable
severity: high
summary: 'SQLite file is locked or damaged ({count} lines)'
description: >-
  Two writers at once, a network file system, or a disk that is full. As a database for several processes it
  is the wrong one.
detect:
  type: match
  match:
    body|contains:
      [database is locked, database table is locked, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_FULL, SQLITE_READONLY,
       database disk image is malformed, file is not a database, attempt to write a readonly database,
       unable to open database file, SQLITE_CANTOPEN, SQLITE_IOERR]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'sqlite3.OperationalError: database is locked'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a lock that is free
    events:
      - {t: 0s, service.name: database, body: database lock released}
    expect: none
---
kind: detector
id: database.backup_failed
title: Backup failed
version: 1
status: stable
severity: medium
summary: 'Backup failed ({count} lines)'
description: >-
  Nothing breaks today; on the day it is needed the last good copy is old. Look at room, credentials and the
  time limit of the job.
detect:
  type: match
  match:
    body|contains:
      [backup failed, Backup failed, backup job failed, BACKUP FAILED, failed to backup, failed to back up,
       Failed to back up, Backup error, backup error, backup aborted, 'pg_dump: error', 'mysqldump: Error',
       'mysqldump: Got error', backup command ended with, unable to find a valid repository, PartiallyFailed,
       backup did not complete, stanza, restic, borg, velero]
    all:
      - body|contains: [fail, FAIL, Fail, rror, ERROR, abort, unable, did not, Fatal]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'mysqldump: Got error: 1045: Access denied for user when trying to connect'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a backup that works
    events:
      - {t: 0s, service.name: database, body: backup completed in 412 s}
    expect: none

"""# }

static var database_detectors_keyvalue_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 database.redis_memory.1 1 5 title.0 8 22 Redis is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 38 Redis is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 40 OOM command not allowed when used memory.0 50 23 OOM command not allowed.0 75 23 used_memory > maxmemory'1 8 30 Can't save in background: fork.0 43 37 WARNING overcommit_memory is set to 0.0 82 24 Out Of Memory allocating.1 8 66 scheduled to be closed ASAP for overcoming of output buffer limits.0 76 12 evicted keys.0 90 15 maxmemory limit.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.redis_persistence.1 1 5 title.0 8 17 Redis cannot save.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 33 Redis cannot save ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 7 MISCONF.0 17 23 Background saving error.0 42 22 Failed opening the RDB.0 66 19 Failed opening .rdb.1 8 27 Failed opening the temp RDB.0 37 21 Write error saving DB.0 60 24 Error writing to the AOF.0 86 3 AOF.1 8 41 Asynchronous AOF fsync is taking too long.0 51 26 Fatal error loading the DB.1 8 44 Bad file format reading the append only file.0 54 28 Short read or OOM loading DB.1 8 33 Wrong signature trying to load DB.0 43 51 Unexpected end of file reading the append only file.1 8 25 Error moving temp DB file.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 10 .0 12 4 rror.0 18 7 MISCONF.0 27 6 Failed.0 35 8 Bad file.0 45 10 Short read.0 57 15 Wrong signature.0 74 10 Unexpected.0 86 8 too long.0 96 6 orrupt.0 104 7 truncat.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.redis_replication.1 1 5 title.0 8 38 Redis replication breaks or fails over.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 54 Redis replication breaks or fails over ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 24 .0 8 16 READONLY You can.0 26 10 MASTERDOWN.0 38 27 Connection with master lost.0 67 23 Connection with replica.1 8 21 Connection with slave.0 31 23 MASTER <-> REPLICA sync.0 56 21 MASTER <-> SLAVE sync'0 79 6 +sdown'0 89 6 +odown'1 8 14 +switch-master'0 26 10 +failover-'0 40 15 -failover-abort.0 59 38 Partial resynchronization not possible.1 8 21 Full resync requested'0 31 27 Cluster state changed: fail.0 62 11 CLUSTERDOWN.0 75 21 FAIL message received.0 98 12 Marking node.1 8 10 NOREPLICAS.0 20 17 Failover election.0 39 34 Error condition on socket for SYNC'0 75 5 -BUSY.0 84 24 LOADING Redis is loading.1 8 32 Timeout connecting to the MASTER.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 4 .0 27 21 Finished with success.0 50 12 sync started'0 64 13 sync: Loading'0 81 14 sync: Flushing:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 database.redis_slow.1 1 5 title.0 8 20 Redis answers slowly.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 36 Redis answers slowly ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 7 SLOWLOG.0 17 7 slowlog.0 26 30 Redis is busy running a script.0 58 10 BUSY Redis.0 70 13 latency spike.0 85 15 latency-monitor.1 8 20 Slow script detected.0 30 15 Lua slow script.0 47 18 Timeout performing.0 67 21 RedisTimeoutException.1 8 23 Redis command timed out.0 33 28 RedisCommandTimeoutException.0 63 29 max number of clients reached.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 23 slowlog-log-slower-than.0 52 15 slowlog-max-len.0 69 25 latency-monitor-threshold:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 database.etcd_slow.1 1 5 title.0 8 19 etcd answers slowly.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 35 etcd answers slowly ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 27 apply request took too long.0 37 13 took too long.0 52 14 slow fdatasync.0 68 36 failed to send out heartbeat on time.1 8 35 leader failed to send out heartbeat.0 45 44 waiting for ReadIndex response took too long.1 8 27 server is likely overloaded.0 37 16 sync duration of'0 55 34 request timed out, possibly due to'1 8 29 etcdserver: request timed out.0 41 29 dropped internal Raft message'0 72 30 rafthttp: the clock difference.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 database.etcd_quorum.1 1 5 title.0 8 29 etcd has no leader or no room.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 etcd has no leader or no room ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 19 '0 8 21 etcdserver: no leader.0 33 11 lost leader.0 46 33 lost the TCP streaming connection.0 81 23 database space exceeded'1 8 20 mvcc: database space.0 32 7 NOSPACE.0 41 12 raised alarm.0 55 13 alarm:CORRUPT'0 70 29 etcdserver: too many requests.1 8 14 elected leader.0 24 26 is starting a new election.0 52 18 lost TCP streaming.0 72 25 prober detected unhealthy.1 8 19 rejected connection.0 29 35 member has been permanently removed.0 66 19 cluster ID mismatch'1 8 26 etcdserver: leader changed.0 38 27 failed to reach the peerURL.0 67 21 health check for peer.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 11 established:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.zookeeper_trouble.1 1 5 title.0 8 38 ZooKeeper loses sessions or its leader.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 54 ZooKeeper loses sessions or its leader ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 12 .0 8 15 Session expired.0 25 15 session expired.0 42 14 SessionExpired.0 58 23 ConnectionLossException.0 83 14 ConnectionLoss.1 8 35 Unable to read additional data from.0 45 29 fsync-ing the write ahead log.0 76 25 Too many connections from.1 8 27 ZooKeeperServer not running.0 37 35 Exception when following the leader.0 74 33 zookeeper state changed (Expired).1 8 38 zookeeper state changed (Disconnected).1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 6 xpired.0 20 4 Loss.0 26 15 KeeperErrorCode.0 43 6 Unable.0 51 4 took.0 57 8 Too many.0 67 11 not running.0 80 9 Exception.0 91 12 Disconnected.1 12 9 timed out.0 23 4 TOOK.0 29 13 closed socket.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.cassandra_trouble.1 1 5 title.0 8 38 Cassandra nodes are down or overloaded.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 54 Cassandra nodes are down or overloaded ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 19 .0 8 11 is now DOWN.0 21 20 UnavailableException.0 43 15 NoHostAvailable.0 60 20 ReadTimeoutException.0 82 21 WriteTimeoutException.1 8 17 OperationTimedOut.0 27 24 messages were dropped in.0 53 24 messages dropped in last.0 79 15 tombstone cells.0 96 10 tombstones.1 8 41 Not marking nodes down due to local pause.0 51 32 Cannot achieve consistency level.0 85 15 Large partition.1 8 26 Compacting large partition.0 36 23 CorruptSSTableException.0 61 9 commitlog.0 72 13 LEAK DETECTED.0 87 16 Unable to gossip.1 8 11 GCInspector.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 14 .0 12 4 DOWN.0 18 9 Exception.0 29 6 NoHost.0 37 8 TimedOut.0 47 7 dropped.0 56 4 Read.0 62 5 pause.0 69 17 consistency level.0 88 14 arge partition.0 104 6 orrupt.1 12 4 LEAK.0 18 4 full.0 24 6 Unable'0 32 6 GC in .1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 6 now UP:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 database.distributed_sql.1 1 5 title.0 8 46 Distributed database loses ranges or its clock.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 62 Distributed database loses ranges or its clock ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 20 .0 8 17 range unavailable.0 27 11 lost quorum.0 40 19 replica unavailable.0 61 13 node liveness.0 76 27 clock synchronization error.1 8 22 this node is more than.0 32 19 slow heartbeat took.0 53 16 TransactionRetry.0 71 19 restart transaction.1 8 21 Region is unavailable.0 31 18 region unavailable.0 51 4 tikv.0 57 4 TiKV.0 63 8 not live.0 73 17 have been waiting.0 92 10 disk stall.1 8 13 disk slowness.0 23 10 haveWaited.0 35 14 slow range RPC.0 51 9 no leader.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 11 unavailable.0 25 4 lost.0 31 5 error.0 38 4 slow.0 44 9 more than.0 55 5 Retry.0 62 7 restart.0 71 7 waiting.0 80 5 stall.0 87 8 not live.0 97 7 timeout.1 12 9 no leader.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 database.clickhouse_trouble.1 1 5 title.0 8 33 ClickHouse refuses or cannot work.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 ClickHouse refuses or cannot work ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 14 Too many parts.0 24 14 TOO_MANY_PARTS.0 40 21 MEMORY_LIMIT_EXCEEDED.0 63 14 Memory limit (.0 79 18 TABLE_IS_READ_ONLY.1 8 25 Table is in readonly mode.0 35 16 KEEPER_EXCEPTION.0 53 23 Coordination::Exception.0 78 29 TOO_MANY_SIMULTANEOUS_QUERIES.1 8 13 DB::Exception.0 23 21 CHECKSUM_DOESNT_MATCH.0 46 17 No active replica.0 65 18 REPLICA_IS_ALREADY.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 database.consul_trouble.1 1 5 title.0 8 37 Consul has no leader or loses members.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 Consul has no leader or loses members ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 .0 8 17 No cluster leader.0 27 17 no cluster leader.0 46 27 failed to sync remote state'0 75 11 memberlist:'1 8 23 serf: EventMemberFailed.0 35 24 Failed to contact quorum'0 61 44 heartbeat timeout reached, starting election.1 8 17 agent.server.raft'0 27 20 agent.server: failed.0 51 21 rpc error making call.0 74 23 coordinate update error.1 8 21 Check is now critical.0 31 7 Marking.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 17 No cluster leader.0 31 17 no cluster leader.0 50 5 ailed.0 57 6 Failed.0 65 7 timeout.0 74 5 error.0 81 8 critical.0 91 6 failed.0 99 7 Suspect.1 12 8 refuting.0 22 9 as failed.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.memcached_trouble.1 1 5 title.0 8 42 memcached has no room or cannot be reached.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 58 memcached has no room or cannot be reached ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 8 .0 8 26 SERVER_ERROR out of memory.0 36 28 out of memory storing object.0 66 29 SERVER_ERROR object too large.1 8 26 object too large for cache.0 36 8 memcache.0 46 8 Memcache.0 56 9 memcached.0 67 25 Too many open connections.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 rror.0 18 5 ERROR.0 25 4 fail.0 31 5 ailed.0 38 7 timeout.0 47 7 refused.0 56 9 too large.0 67 13 out of memory.0 82 8 Too many.0 92 6 marked.0 100 10 no servers.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 10 _timeout =:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 database.sqlite_locked.1 1 5 title.0 8 32 SQLite file is locked or damaged.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 SQLite file is locked or damaged ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 18 database is locked.0 28 24 database table is locked.0 54 11 SQLITE_BUSY.0 67 14 SQLITE_CORRUPT.0 83 11 SQLITE_FULL.0 96 15 SQLITE_READONLY.1 8 32 database disk image is malformed.0 42 22 file is not a database.0 66 36 attempt to write a readonly database.1 8 28 unable to open database file.0 38 15 SQLITE_CANTOPEN.0 55 12 SQLITE_IOERR.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 database.backup_failed.1 1 5 title.0 8 13 Backup failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 29 Backup failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 21 .0 8 13 backup failed.0 23 13 Backup failed.0 38 17 backup job failed.0 57 13 BACKUP FAILED.0 72 16 failed to backup.0 90 17 failed to back up.1 8 17 Failed to back up.0 27 12 Backup error.0 41 12 backup error.0 55 14 backup aborted'0 71 14 pg_dump: error'0 89 16 mysqldump: Error'1 8 20 mysqldump: Got error.0 32 25 backup command ended with.0 59 33 unable to find a valid repository.0 94 15 PartiallyFailed.1 8 23 backup did not complete.0 33 6 stanza.0 41 6 restic.0 49 4 borg.0 55 6 velero.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 4 fail.0 31 4 FAIL.0 37 4 Fail.0 43 4 rror.0 49 5 ERROR.0 56 5 abort.0 63 6 unable.0 71 7 did not.0 80 5 Fatal.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var database_detectors_mysql: String { #"""
# MySQL, MariaDB and Galera.
kind: detector
id: database.mysql_connections
title: MySQL refuses connections
version: 1
status: stable
severity: critical
summary: 'MySQL refuses connections ({count} lines)'
description: >-
  All sessions are in use or a host is blocked for its errors. Look at slow statements, leaks, and checks of
  health that log in wrongly.
detect:
  type: match
  match:
    body|contains:
      [Too many connections, Too many active, is blocked because of many connection errors,
       max_user_connections, Aborted connection, Got an error reading communication packets,
       Got timeout reading communication packets, 'Can''t create thread to handle new connection',
       Unable to create a new thread]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'ERROR 1040 (HY000): Too many connections'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: max_connections was changed from 151 to 500}
    expect: none
---
kind: detector
id: database.innodb_trouble
title: InnoDB meets damage or waits
version: 1
status: stable
severity: medium
summary: 'InnoDB meets damage or waits ({count} lines)'
description: >-
  Pages are corrupt, the log is too small, or a latch was held for minutes and the server ends itself. Look
  at the disk first.
detect:
  type: match
  match:
    body|contains: ['[InnoDB]', 'InnoDB:', innodb]
    all:
      - body|contains:
          [orruption, semaphore wait has lasted, long semaphore wait, Assertion failure, Operating system error,
           Cannot, cannot, Unable to, is full, Table is full, checksum mismatch, crashed, 'Error ',
           log sequence number, page_cleaner, age of the last checkpoint, deadlock, Lock wait]
    not:
      any:
        - body|contains: 'Using '
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'InnoDB: Database page corruption on disk or a failed file read of page 4'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: recovery that works
    events:
      - {t: 0s, service.name: database, body: 'InnoDB: Starting crash recovery.'}
    expect: none
---
kind: detector
id: database.mysql_replication
title: MySQL replication stops or is late
version: 1
status: stable
severity: medium
summary: 'MySQL replication stops or is late ({count} lines)'
description: >-
  The replica does not apply what the primary wrote; readers see old data. Usual causes: a row that is not
  there, a purged log, a login that changed, a network that breaks.
detect:
  type: match
  match:
    body|contains:
      [Slave SQL, Slave I/O, Replica SQL, Replica I/O, Got fatal error 1236, Error reading relay log,
       Error reading packet from server, Could not find first log file name, HA_ERR_KEY_NOT_FOUND, relay log,
       Semi-sync, semi-sync, Seconds_Behind, error connecting to master, error connecting to source, server_id,
       Timeout waiting for reply of binlog]
    all:
      - body|contains: [rror, ailed, imeout, could not, stopped, aborted, Behind, turned OFF, switched OFF]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'Slave I/O for channel : Got fatal error 1236 from master when reading data from binary log'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a replica that starts
    events:
      - {t: 0s, service.name: database, body: 'Slave I/O thread: connected to master repl@db-1:3306'}
    expect: none
---
kind: detector
id: database.galera_cluster
title: Cluster of MySQL or MariaDB splits
version: 1
status: stable
severity: medium
summary: 'Cluster of MySQL or MariaDB splits ({count} lines)'
description: >-
  Nodes do not see each other; those without a majority take no work. Look at the network between them, at
  long pauses and at flow control.
detect:
  type: match
  match:
    body|contains:
      [WSREP, wsrep, Galera, gcs, group_replication, Plugin group_replication, '[Repl]', InnoDB Cluster, MGR]
    all:
      - body|contains:
          [non-Primary, non-primary, not yet prepared node, no nodes coming from prim view, forgetting,
           suspecting, declaring inactive, evicting, Failed, failed, failure, unreachable, UNREACHABLE,
           expelled, majority, flow control, not ONLINE, NO_QUORUM, OFFLINE, ERROR state, aborting, BF-BF]
    not:
      any:
        - body|contains: Synchronized
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'WSREP: New cluster view: global state, non-Primary'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a node in step
    events:
      - {t: 0s, service.name: database, body: 'WSREP: Synchronized with group, ready for connections'}
    expect: none
---
kind: detector
id: database.mysql_ended
title: MySQL ended or was started again
version: 1
status: stable
severity: critical
summary: 'MySQL ended or was started again ({count} lines)'
description: >-
  The server stopped by a signal or repairs after an unclean end. Sessions were cut; look for the kernel's
  killer, a full disk, an assertion.
detect:
  type: match
  match:
    body|contains:
      [got signal 11, got signal 6, mysqld got signal, mysqld got exception, Starting crash recovery,
       was not closed properly, is marked as crashed, Table is marked as crashed,
       Data Dictionary initialization failed, Unknown/unsupported storage engine, 'Can''t start server',
       Plugin initialization aborted, '[ERROR] Aborting', '[Server] Aborting']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: mysqld got signal 11 ;}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordered end
    events:
      - {t: 0s, service.name: database, body: 'mysqld: Shutdown complete'}
    expect: none

"""# }

static var database_detectors_mysql_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.mysql_connections.1 1 5 title.0 8 25 MySQL refuses connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 41 MySQL refuses connections ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 20 Too many connections.0 30 15 Too many active.0 47 44 is blocked because of many connection errors.1 8 20 max_user_connections.0 30 18 Aborted connection.0 50 42 Got an error reading communication packets.1 8 41 Got timeout reading communication packets'0 51 44 Can't create thread to handle new connection.1 8 29 Unable to create a new thread.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 database.innodb_trouble.1 1 5 title.0 8 28 InnoDB meets damage or waits.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 InnoDB meets damage or waits ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 3 '0 21 8 [InnoDB]'0 33 7 InnoDB:.0 44 6 innodb.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 18 .0 12 9 orruption.0 23 25 semaphore wait has lasted.0 50 19 long semaphore wait.0 71 17 Assertion failure.0 90 22 Operating system error.1 12 6 Cannot.0 20 6 cannot.0 28 9 Unable to.0 39 7 is full.0 48 13 Table is full.0 63 17 checksum mismatch.0 82 7 crashed'0 91 6 Error .1 12 19 log sequence number.0 33 12 page_cleaner.0 47 26 age of the last checkpoint.0 75 8 deadlock.0 85 9 Lock wait.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 6 Using :1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.mysql_replication.1 1 5 title.0 8 34 MySQL replication stops or is late.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 MySQL replication stops or is late ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 9 Slave SQL.0 19 9 Slave I/O.0 30 11 Replica SQL.0 43 11 Replica I/O.0 56 20 Got fatal error 1236.0 78 23 Error reading relay log.1 8 32 Error reading packet from server.0 42 34 Could not find first log file name.0 78 20 HA_ERR_KEY_NOT_FOUND.0 100 9 relay log.1 8 9 Semi-sync.0 19 9 semi-sync.0 30 14 Seconds_Behind.0 46 26 error connecting to master.0 74 26 error connecting to source.0 102 9 server_id.1 8 35 Timeout waiting for reply of binlog.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 4 rror.0 31 5 ailed.0 38 6 imeout.0 46 9 could not.0 57 7 stopped.0 66 7 aborted.0 75 6 Behind.0 83 10 turned OFF.0 95 12 switched OFF.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 database.galera_cluster.1 1 5 title.0 8 34 Cluster of MySQL or MariaDB splits.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 Cluster of MySQL or MariaDB splits ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 9 .0 8 5 WSREP.0 15 5 wsrep.0 22 6 Galera.0 30 3 gcs.0 35 17 group_replication.0 54 24 Plugin group_replication'0 80 6 [Repl].0 90 14 InnoDB Cluster.0 106 3 MGR.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 22 .0 12 11 non-Primary.0 25 11 non-primary.0 38 21 not yet prepared node.0 61 30 no nodes coming from prim view.0 93 10 forgetting.1 12 10 suspecting.0 24 18 declaring inactive.0 44 8 evicting.0 54 6 Failed.0 62 6 failed.0 70 7 failure.0 79 11 unreachable.0 92 11 UNREACHABLE.1 12 8 expelled.0 22 8 majority.0 32 12 flow control.0 46 10 not ONLINE.0 58 9 NO_QUORUM.0 69 7 OFFLINE.0 78 11 ERROR state.0 91 8 aborting.0 101 5 BF-BF.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 12 Synchronized:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 database.mysql_ended.1 1 5 title.0 8 32 MySQL ended or was started again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 MySQL ended or was started again ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 13 got signal 11.0 23 12 got signal 6.0 37 17 mysqld got signal.0 56 20 mysqld got exception.0 78 23 Starting crash recovery.1 8 23 was not closed properly.0 33 20 is marked as crashed.0 55 26 Table is marked as crashed.1 8 37 Data Dictionary initialization failed.0 47 34 Unknown/unsupported storage engine'0 83 18 Can't start server.1 8 29 Plugin initialization aborted'0 39 16 [ERROR] Aborting'0 59 17 [Server] Aborting.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var database_detectors_postgresql: String { #"""
# PostgreSQL and what stands around it.
kind: detector
id: database.postgresql_connections
title: PostgreSQL has no free connections
version: 1
status: stable
severity: critical
summary: 'PostgreSQL has no free connections ({count} lines)'
description: >-
  New sessions are refused. Usual causes: a leak, more instances than planned, slow statements that hold
  connections, a pool that is missing.
detect:
  type: match
  match:
    body|contains:
      ['sorry, too many clients already', remaining connection slots are reserved,
       too many connections for role, too many connections for database, too many clients already,
       no more connections allowed (max_client_conn)]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity, can_be: [root-cause, vulnerability, amplifier, sustainer, symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'FATAL:  remaining connection slots are reserved for non-replication superuser connections'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: parameter "max_connections" cannot be changed without restarting}
    expect: none
  - name: a setting of that name of another program
    events:
      - {t: 0s, service.name: proxy, severity: warn, body: 'Usage of the deprecated runtime key overload.global_downstream_max_connections'}
    expect: none
---
kind: detector
id: database.postgresql_crash
title: PostgreSQL crashed or recovers
version: 1
status: stable
severity: critical
summary: 'PostgreSQL crashed or recovers ({count} lines)'
description: >-
  A server process ended by a signal, so all sessions were cut and the log is replayed. Look for the
  kernel's killer, a full disk, an extension.
detect:
  type: match
  match:
    body|contains:
      [was terminated by signal, terminating any other active server processes,
       terminating connection because of crash of another server process, database system was interrupted,
       database system was not properly shut down, server process was terminated by exception,
       could not restart, startup process was terminated, aborting startup due to startup process failure,
       the database system is in recovery mode, the database system is starting up, 'PANIC: ']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'server process (PID 4242) was terminated by signal 9: Killed'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordered end
    events:
      - {t: 0s, service.name: database, body: database system is shut down}
    expect: none
---
kind: detector
id: database.postgresql_wraparound
title: PostgreSQL runs out of transaction numbers
version: 1
status: stable
severity: critical
summary: 'PostgreSQL runs out of transaction numbers ({count} lines)'
description: >-
  Vacuum does not keep up, so the database will refuse writes. Look for the oldest transaction, forgotten
  replication slots and prepared transactions.
detect:
  type: match
  match:
    body|contains:
      [must be vacuumed within, database is not accepting commands to avoid wraparound,
       is not accepting commands that assign new, to prevent wraparound, wraparound,
       oldest xmin is far in the past, MultiXactId, multixact "members" limit exceeded]
    not:
      any:
        - body|contains: automatic aggressive vacuum
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: database "shop" must be vacuumed within 9999999 transactions}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a vacuum that ends
    events:
      - {t: 0s, service.name: database, body: 'automatic vacuum of table "shop.public.orders": index scans: 1'}
    expect: none
---
kind: detector
id: database.postgresql_wal
title: PostgreSQL cannot keep or archive its log
version: 1
status: stable
severity: medium
summary: 'PostgreSQL cannot keep or archive its log ({count} lines)'
description: >-
  The write-ahead log piles up or is missing where a replica needs it. A full log disk stops all writes; a
  missing piece means that the replica has to be built again.
detect:
  type: match
  match:
    body|contains:
      [requested WAL segment, has already been removed, archive command failed, archiving write-ahead log file,
       could not write to file "pg_wal, could not write to file "pg_xlog,
       could not locate a valid checkpoint record, invalid record length,
       incorrect resource manager data checksum, replication slot, WAL archiving failed, archive-push command,
       could not receive data from WAL stream, pgbackrest, wal-g, WAL-G, barman]
    all:
      - body|contains:
          [removed, failed, could not, invalid, incorrect, ERROR, error, exceed, inactive, invalidating, unable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: requested WAL segment 0000000100000000000000A1 has already been removed}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a segment that is recycled
    events:
      - {t: 0s, service.name: database, body: 'checkpoint complete: 2 WAL file(s) added, 0 removed, 1 recycled'}
    expect: none
---
kind: detector
id: database.postgresql_checkpoints
title: PostgreSQL makes checkpoints too often
version: 1
status: stable
severity: medium
summary: 'PostgreSQL makes checkpoints too often ({count} lines)'
description: >-
  More is written than the log was sized for, so the disks are busy with checkpoints. Often a bulk load;
  otherwise raise max_wal_size.
detect:
  type: match
  match:
    body|contains:
      [checkpoints are occurring too frequently, checkpoint request failed, could not fsync file,
       using stale statistics instead of current]
    not:
      any:
        - body|contains: checkpoint complete
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: checkpoints are occurring too frequently (9 seconds apart)}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a checkpoint in time
    events:
      - {t: 0s, service.name: database, body: 'checkpoint starting: time'}
    expect: none
---
kind: detector
id: database.postgresql_recovery_conflict
title: Replica cancels statements
version: 1
status: stable
severity: medium
summary: 'Replica cancels statements ({count} lines)'
description: >-
  A statement on a replica stood in the way of what it has to replay. Long reports on a replica suffer; look
  at vacuum and locks on the primary.
detect:
  type: match
  match:
    body|contains:
      [canceling statement due to conflict with recovery, terminating connection due to conflict with recovery,
       User query might have needed to see row versions, recovery is not in progress,
       hot standby is not possible]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: canceling statement due to conflict with recovery}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a replica that replays
    events:
      - {t: 0s, service.name: database, body: restored log file "0000000100000000000000A1" from archive}
    expect: none
---
kind: detector
id: database.postgresql_locks
title: PostgreSQL statements wait or are cancelled
version: 1
status: stable
severity: high
summary: 'PostgreSQL statements wait or are cancelled ({count} lines)'
description: >-
  Sessions block each other, or statements hit the time limit. The line with the waiting process names who
  holds the lock; migrations and idle transactions are the usual holders.
detect:
  type: match
  match:
    body|contains:
      [still waiting for, canceling statement due to lock timeout, canceling statement due to statement timeout,
       canceling statement due to user request, deadlock detected, could not obtain lock,
       terminating connection due to idle-in-transaction timeout, could not serialize access,
       skipping vacuum of, idle in transaction]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: process 4242 still waiting for AccessExclusiveLock on relation 16384 of database 16385 after 1000.123 ms}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a lock that is got
    events:
      - {t: 0s, service.name: database, body: process 4242 acquired AccessExclusiveLock on relation 16384}
    expect: none
---
kind: detector
id: database.postgresql_memory
title: PostgreSQL is out of memory
version: 1
status: stable
severity: critical
summary: 'PostgreSQL is out of memory ({count} lines)'
description: >-
  Either the shared area for locks or the memory of the machine is used up. Look at partitions per
  transaction, sort memory times sessions, and the limit of the container.
detect:
  type: match
  match:
    body|contains:
      [out of shared memory, could not resize shared memory segment, could not fork new process for connection,
       max_locks_per_transaction, could not map anonymous shared memory, could not create shared memory segment,
       Failed on request of size, terminated by signal 9]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'ERROR:  out of shared memory'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: shared_buffers = 4GB}
    expect: none
---
kind: detector
id: database.postgresql_schema
title: Statements do not fit the schema
version: 1
status: stable
severity: medium
summary: 'Statements do not fit the schema ({count} lines)'
description: >-
  A table, a column, a function or an extension is missing, or a constraint is broken. It begins with a
  release or a migration of only one of the two sides.
detect:
  type: match
  match:
    body|contains:
      [relation ", column ", 'function ', extension ", type ", duplicate key value violates unique constraint,
       violates foreign key constraint, violates not-null constraint, violates check constraint,
       no partition of relation, cached plan must not change result type, current transaction is aborted,
       could not open extension control file, could not access file "]
    all:
      - body|contains:
          [does not exist, already exists, violates, must not change, aborted, could not, no partition]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'ERROR:  column "discount" does not exist at character 8'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a statement on a column
    events:
      - {t: 0s, service.name: database, body: 'statement: ALTER TABLE orders ADD COLUMN discount numeric'}
    expect: none
---
kind: detector
id: database.pooler_trouble
title: Pool in front of the database refuses or loses clients
version: 1
status: stable
severity: high
summary: 'Pool in front of the database refuses or loses clients ({count} lines)'
description: >-
  PgBouncer, Pgpool, ProxySQL and the like cannot give a session: the server refuses, logins fail, or all
  are in use. Look at both sides of the pool.
detect:
  type: match
  match:
    body|contains:
      [server login failed, pgbouncer cannot connect to server, query_wait_timeout, server_login_retry,
       no more connections allowed, client_login_timeout, server conn crashed, 'closing because: ',
       failed to create a backend connection, backend error, Shunning server, shunned,
       Max connect timeout reached while reaching hostgroup, Max connection for user,
       all backend nodes are down, pool is full, MaxClientsInSessionMode, max clients reached,
       Tenant or user not found, Timed out fetching a new connection from the connection pool,
       unable to check out connection from the pool]
    not:
      any:
        - body|contains:
            [client close request, client unexpected eof, server lifetime over, server idle timeout]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'closing because: query_wait_timeout (age=120s)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a client that leaves
    events:
      - {t: 0s, service.name: database, body: 'closing because: client close request (age=4s)'}
    expect: none
---
kind: detector
id: database.patroni_cluster
title: Cluster manager of the database acts
version: 1
status: stable
severity: high
summary: 'Cluster manager of the database acts ({count} lines)'
description: >-
  Patroni, an operator or repmgr demotes, promotes or cannot reach its store. Without the store it demotes
  the primary although the database is well.
detect:
  type: match
  match:
    body|contains:
      [demoted self, demoting self, Demoting self, promoted self to leader, acquired session lock as a leader,
       'Lock owner: None', failed to update leader lock, Failed to update leader, DCS is not accessible,
       demoting self because, 'no action. I am a secondary, but', following a different leader, repmgr]
    all:
      - body|contains: [emot, promot, ailed, not accessible, None, triggered, different leader, rewind, ailover]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: control}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: demoting self because DCS is not accessible and I was a leader}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a leader that stays
    events:
      - {t: 0s, service.name: database, body: 'no action. I am (db-1), the leader with the lock'}
    expect: none
---
kind: detector
id: database.postgresql_setting
title: PostgreSQL takes over a changed setting
version: 1
status: stable
severity: info
summary: 'PostgreSQL took over changed settings ({count} lines)'
description: >-
  After a reload of its configuration the server names every setting that is now another one. Limits that were lowered
  are felt when the next peak asks for what they no longer give.
detect:
  type: match
  match:
    body|re: 'parameter "[^"]*+" (?:changed to "|removed from configuration file)'
  coalesce: 1m
causal: {nature: change}
tests:
  - name: a limit is lowered
    events:
      - {t: 0s, service.name: database, body: 'parameter "work_mem" changed to "4MB"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a setting goes back to its default
    events:
      - {t: 0s, service.name: database, body: 'parameter "work_mem" removed from configuration file, reset to default'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a setting that waits for a restart is not in force
    events:
      - {t: 0s, service.name: database, body: 'parameter "shared_buffers" cannot be changed without restarting the server'}
    expect: none

"""# }

static var database_detectors_postgresql_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 database.postgresql_connections.1 1 5 title.0 8 34 PostgreSQL has no free connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 50 PostgreSQL has no free connections ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 6 '0 8 31 sorry, too many clients already.0 43 39 remaining connection slots are reserved.1 8 29 too many connections for role.0 39 33 too many connections for database.0 74 24 too many clients already.1 8 45 no more connections allowed (max_client_conn).1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 6 .0 37 10 root-cause.0 49 13 vulnerability.0 64 9 amplifier.0 75 9 sustainer.0 86 7 symptom.0 95 11 coincidence:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 database.postgresql_crash.1 1 5 title.0 8 30 PostgreSQL crashed or recovers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 46 PostgreSQL crashed or recovers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 24 was terminated by signal.0 34 45 terminating any other active server processes.1 8 65 terminating connection because of crash of another server process.0 75 31 database system was interrupted.1 8 42 database system was not properly shut down.0 52 42 server process was terminated by exception.1 8 17 could not restart.0 27 30 startup process was terminated.0 59 47 aborting startup due to startup process failure.1 8 39 the database system is in recovery mode.0 49 34 the database system is starting up'0 85 7 PANIC: .1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 database.postgresql_wraparound.1 1 5 title.0 8 42 PostgreSQL runs out of transaction numbers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 PostgreSQL runs out of transaction numbers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 23 must be vacuumed within.0 33 54 database is not accepting commands to avoid wraparound.1 8 41 is not accepting commands that assign new.0 51 21 to prevent wraparound.0 74 10 wraparound.1 8 30 oldest xmin is far in the past.0 40 11 MultiXactId.0 53 34 multixact "members" limit exceeded.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 27 automatic aggressive vacuum:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 database.postgresql_wal.1 1 5 title.0 8 41 PostgreSQL cannot keep or archive its log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 57 PostgreSQL cannot keep or archive its log ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 21 requested WAL segment.0 31 24 has already been removed.0 57 22 archive command failed.0 81 30 archiving write-ahead log file.1 8 31 could not write to file "pg_wal.0 41 32 could not write to file "pg_xlog.1 8 42 could not locate a valid checkpoint record.0 52 21 invalid record length.1 8 40 incorrect resource manager data checksum.0 50 16 replication slot.0 68 20 WAL archiving failed.0 90 20 archive-push command.1 8 38 could not receive data from WAL stream.0 48 10 pgbackrest.0 60 5 wal-g.0 67 5 WAL-G.0 74 6 barman.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 7 removed.0 21 6 failed.0 29 9 could not.0 40 7 invalid.0 49 9 incorrect.0 60 5 ERROR.0 67 5 error.0 74 6 exceed.0 82 8 inactive.0 92 12 invalidating.0 106 6 unable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 database.postgresql_checkpoints.1 1 5 title.0 8 38 PostgreSQL makes checkpoints too often.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 54 PostgreSQL makes checkpoints too often ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 4 .0 8 40 checkpoints are occurring too frequently.0 50 25 checkpoint request failed.0 77 20 could not fsync file.1 8 41 using stale statistics instead of current.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 checkpoint complete:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 37 database.postgresql_recovery_conflict.1 1 5 title.0 8 26 Replica cancels statements.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 42 Replica cancels statements ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 .0 8 49 canceling statement due to conflict with recovery.0 59 52 terminating connection due to conflict with recovery.1 8 48 User query might have needed to see row versions.0 58 27 recovery is not in progress.1 8 27 hot standby is not possible.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 database.postgresql_locks.1 1 5 title.0 8 43 PostgreSQL statements wait or are cancelled.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 59 PostgreSQL statements wait or are cancelled ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 17 still waiting for.0 27 39 canceling statement due to lock timeout.0 68 44 canceling statement due to statement timeout.1 8 39 canceling statement due to user request.0 49 17 deadlock detected.0 68 21 could not obtain lock.1 8 57 terminating connection due to idle-in-transaction timeout.0 67 26 could not serialize access.1 8 18 skipping vacuum of.0 28 19 idle in transaction.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.postgresql_memory.1 1 5 title.0 8 27 PostgreSQL is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 PostgreSQL is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 20 out of shared memory.0 30 38 could not resize shared memory segment.0 70 41 could not fork new process for connection.1 8 25 max_locks_per_transaction.0 35 37 could not map anonymous shared memory.0 74 38 could not create shared memory segment.1 8 25 Failed on request of size.0 35 22 terminated by signal 9.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 database.postgresql_schema.1 1 5 title.0 8 32 Statements do not fit the schema.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 48 Statements do not fit the schema ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 14 .0 8 10 relation ".0 20 8 column "'0 30 9 function .0 43 11 extension ".0 56 6 type ".0 64 46 duplicate key value violates unique constraint.1 8 31 violates foreign key constraint.0 41 28 violates not-null constraint.0 71 25 violates check constraint.1 8 24 no partition of relation.0 34 39 cached plan must not change result type.0 75 30 current transaction is aborted.1 8 37 could not open extension control file.0 47 23 could not access file ".1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 7 .0 12 14 does not exist.0 28 14 already exists.0 44 8 violates.0 54 15 must not change.0 71 7 aborted.0 80 9 could not.0 91 12 no partition.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 database.pooler_trouble.1 1 5 title.0 8 54 Pool in front of the database refuses or loses clients.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 70 Pool in front of the database refuses or loses clients ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 19 server login failed.0 29 34 pgbouncer cannot connect to server.0 65 18 query_wait_timeout.0 85 18 server_login_retry.1 8 27 no more connections allowed.0 37 20 client_login_timeout.0 59 19 server conn crashed'0 80 17 closing because: .1 8 37 failed to create a backend connection.0 47 13 backend error.0 62 15 Shunning server.0 79 7 shunned.1 8 52 Max connect timeout reached while reaching hostgroup.0 62 23 Max connection for user.1 8 26 all backend nodes are down.0 36 12 pool is full.0 50 23 MaxClientsInSessionMode.0 75 19 max clients reached.1 8 24 Tenant or user not found.0 34 60 Timed out fetching a new connection from the connection pool.1 8 44 unable to check out connection from the pool.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-1 13 4 .0 14 20 client close request.0 36 21 client unexpected eof.0 59 20 server lifetime over.0 81 19 server idle timeout:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 database.patroni_cluster.1 1 5 title.0 8 36 Cluster manager of the database acts.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 52 Cluster manager of the database acts ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 .0 8 12 demoted self.0 22 13 demoting self.0 37 13 Demoting self.0 52 23 promoted self to leader.0 77 33 acquired session lock as a leader'1 8 16 Lock owner: None.0 28 28 failed to update leader lock.0 58 23 Failed to update leader.0 83 21 DCS is not accessible.1 8 21 demoting self because'0 31 32 no action. I am a secondary, but.0 67 28 following a different leader.0 97 6 repmgr.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 4 emot.0 31 6 promot.0 39 5 ailed.0 46 14 not accessible.0 62 4 None.0 68 9 triggered.0 79 16 different leader.0 97 6 rewind.0 105 7 ailover.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 control:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 database.postgresql_setting.1 1 5 title.0 8 39 PostgreSQL takes over a changed setting.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 53 PostgreSQL took over changed settings ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 7 body|re'0 14 67 parameter "[^"]*+" (?:changed to "|removed from configuration file).1 3 8 coalesce.0 13 2 1m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change
"""# }

static var database_formats_mysql: String { #"""
kind: format
id: database.mysql
title: MySQL error log
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)) (?<thread>\d++) \[(?<lvl>[A-Za-z]++)\](?: \[(?<code>MY-\d++)\])?(?: \[(?<logger>\w++)\])? (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {system: 9, note: 9}}
fields:
  thread: thread.id
  code: db.response.status_code
  logger: log.logger
set: {service.name: mysql}
events:
  - {name: db.start, when: {body|contains: ready for connections}}
  - {name: db.shutdown, when: {body|contains: [Shutdown complete, shutdown in progress]}}
  - {name: db.connection.limit, when: {body|contains: Too many connections}}
  - {name: disk.full, when: {body|contains: No space left on device}}
samples:
  - line: '2024-03-05T10:11:12.123456Z 0 [ERROR] [MY-012592] [InnoDB] Operating system error number 28 in a file operation: No space left on device'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', db.response.status_code: MY-012592, log.logger: InnoDB, event: disk.full}
  - line: '2024-03-05T10:11:13.000000Z 8 [Warning] [MY-010055] [Server] IP address could not be resolved'
    expect: {severity: '13', thread.id: '8'}
  - reject: '2024-03-05T10:11:13.000000Z [Warning] x'

"""# }

static var database_formats_mysql_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 database.mysql.1 1 5 title.0 8 15 MySQL error log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 168 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)) (?<thread>\d++) \[(?<lvl>[A-Za-z]++)\](?: \[(?<code>MY-\d++)\])?(?: \[(?<logger>\w++)\])? (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 6 system.0 38 1 9.0 41 4 note.0 47 1 9.1 1 6 fields:1 3 3 .0 3 6 thread.0 11 9 thread.id.1 3 4 code.0 9 23 db.response.status_code.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 mysql.1 1 6 events-1 3 4 :0 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 13 body|contains.0 44 21 ready for connections:1 5 2 .0 6 4 name.0 12 11 db.shutdown.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 2 .0 48 17 Shutdown complete.0 67 20 shutdown in progress:1 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 13 body|contains.0 55 20 Too many connections:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 136 2024-03-05T10:11:12.123456Z 0 [ERROR] [MY-012592] [InnoDB] Operating system error number 28 in a file operation: No space left on device:2 5 1 .0 5 4 line'0 11 93 2024-03-05T10:11:13.000000Z 8 [Warning] [MY-010055] [Server] IP address could not be resolved.-25 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var database_formats_poolers: String { #"""
kind: format
id: database.pgbouncer
title: PgBouncer
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}(?: [A-Z]{3,5}| [+-]\d\d(?:\d\d)?)?) \[(?<pid>\d++)\] (?<lvl>LOG|WARNING|ERROR|FATAL|DEBUG|NOISE) (?<body>(?:(?<link>[CS]-0x[0-9a-f]++): (?<db>[^/ ]++)/(?<user>[^@ ]++)@(?<client>[^ ]++) )?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {log: 9, noise: 1}}
fields:
  pid: process.pid
  link: session.id
  db: db.name
  user: user.name
  client: client.address
set: {service.name: pgbouncer}
samples:
  - line: '2024-03-05 10:11:12.123 UTC [812] WARNING C-0x55d0: shop/app@10.0.0.7:51234 pooler error: no more connections allowed (max_client_conn)'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', db.name: shop, user.name: app, process.pid: '812'}
  - line: '2024-03-05 10:11:13.000 CET [813] LOG kernel file descriptor limit: 1024'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9', service.name: pgbouncer}
  - line: '2024-03-05 10:11:14.000 -03 [814] WARNING server login failed'
    expect: {time: '2024-03-05T13:11:14Z', severity: '13'}
  - reject: '2024-03-05 10:11:12.123 UTC [812] LOG:  checkpoint starting: time'

"""# }

static var database_formats_poolers_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.pgbouncer.1 1 5 title.0 8 9 PgBouncer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 238 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}(?: [A-Z]{3,5}| [+-]\d\d(?:\d\d)?)?) \[(?<pid>\d++)\] (?<lvl>LOG|WARNING|ERROR|FATAL|DEBUG|NOISE) (?<body>(?:(?<link>[CS]-0x[0-9a-f]++): (?<db>[^/ ]++)/(?<user>[^@ ]++)@(?<client>[^ ]++) )?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 3 log.0 35 1 9.0 38 5 noise.0 45 1 1.1 1 6 fields:1 3 5 .0 3 3 pid.0 8 11 process.pid.1 3 4 link.0 9 10 session.id.1 3 2 db.0 7 7 db.name.1 3 4 user.0 9 9 user.name.1 3 6 client.0 11 14 client.address.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 pgbouncer.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 135 2024-03-05 10:11:12.123 UTC [812] WARNING C-0x55d0: shop/app@10.0.0.7:51234 pooler error: no more connections allowed (max_client_conn):2 5 1 .0 5 4 line'0 11 72 2024-03-05 10:11:13.000 CET [813] LOG kernel file descriptor limit: 1024:2 5 1 .0 5 4 line'0 11 61 2024-03-05 10:11:14.000 -03 [814] WARNING server login failed.-22 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var database_formats_postgresql: String { #"""
kind: format
id: database.postgresql
title: PostgreSQL, stderr log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.log*']
  priority: 60
patterns:
  plain: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?:\[\d++-\d++\] )?(?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  session: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?<user>[\w\[\]-]++)@(?<db>[\w\[\]-]++) (?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, STATEMENT: 9, DETAIL: 9, HINT: 9, CONTEXT: 9, QUERY: 9, NOTICE: 10, PANIC: 22}}
fields:
  pid: {to: process.pid, type: int}
  user: user.name
  db: db.namespace
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {body|contains: [too many clients already, remaining connection slots are reserved, too many connections]}}
  - {name: db.deadlock, when: {body|contains: deadlock detected}}
  - {name: db.timeout, when: {body|contains: [canceling statement due to, canceling query due to]}}
  - {name: db.crash, when: {body|contains: [was terminated by signal, terminating any other active server processes]}}
  - {name: db.start, when: {body|contains: database system is ready to accept connections}}
  - {name: db.shutdown, when: {body|re: '^received (?:smart|fast|immediate) shutdown request'}}
  - {name: db.replication.fail, when: {body|contains: [could not connect to the primary server, requested WAL segment]}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - name: db.slow
    when: {body|re: '^duration: \d++'}
    extract: {re: '^duration: (?<db__duration_ms>[\d.]++) ms', types: {db__duration_ms: float}}
samples:
  - line: '2024-03-05 10:11:12.123 UTC [812] FATAL:  sorry, too many clients already'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', process.pid: '812', event: db.connection.limit, service.name: postgresql}
  - line: '2024-03-05 10:11:13 UTC [813] shop@orders ERROR:  deadlock detected'
    expect: {time: '2024-03-05T10:11:13Z', severity: '17', user.name: shop, db.namespace: orders, event: db.deadlock}
  - text: |-
      2024-03-05 10:11:14.000 UTC [813] STATEMENT:  UPDATE orders
      \#u{9}SET total = 1
      \#u{9}WHERE id = 7
    expect: {severity: '9'}
  - line: '2024-03-05 10:11:15.000 UTC [814] LOG:  duration: 4123.500 ms  statement: SELECT 1'
    expect: {event: db.slow, db.duration_ms: '4123.500'}
  - line: '2024-03-05 10:11:16.123 -03 [815] FATAL:  sorry, too many clients already'
    expect: {time: '2024-03-05T13:11:16.123Z', severity: '21', event: db.connection.limit}
  - line: '2024-03-05 10:11:17.123 +0545 [816] shop@orders ERROR:  deadlock detected'
    expect: {time: '2024-03-05T04:26:17.123Z', user.name: shop, event: db.deadlock}
  - reject: '2024-03-05 10:11:13,000 ERROR [main] c.e.Db - deadlock detected'

"""# }

static var database_formats_postgresql_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 database.postgresql.1 1 5 title.0 8 22 PostgreSQL, stderr log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/postgresql*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 5 plain'0 10 230 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?:\[\d++-\d++\] )?(?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 3 7 session'0 12 251 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?<user>[\w\[\]-]++)@(?<db>[\w\[\]-]++) (?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 8 .0 30 3 LOG.0 35 1 9.0 38 9 STATEMENT.0 49 1 9.0 52 6 DETAIL.0 60 1 9.0 63 4 HINT.0 69 1 9.0 72 7 CONTEXT.0 81 1 9.0 84 5 QUERY.0 91 1 9.0 94 6 NOTICE.0 102 2 10.0 106 5 PANIC.0 113 2 22.1 1 6 fields:1 3 3 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 4 user.0 9 9 user.name.1 3 2 db.0 7 12 db.namespace.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 postgresql.1 1 6 events-1 3 9 :0 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 13 body|contains-0 55 3 .0 56 24 too many clients already.0 82 39 remaining connection slots are reserved.0 123 20 too many connections:1 5 2 .0 6 4 name.0 12 11 db.deadlock.0 25 4 when:0 31 1 .0 32 13 body|contains.0 47 17 deadlock detected:1 5 2 .0 6 4 name.0 12 10 db.timeout.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 2 .0 47 26 canceling statement due to.0 75 22 canceling query due to:1 5 2 .0 6 4 name.0 12 8 db.crash.0 22 4 when:0 28 1 .0 29 13 body|contains-0 44 2 .0 45 24 was terminated by signal.0 71 45 terminating any other active server processes:1 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 13 body|contains.0 44 46 database system is ready to accept connections:1 5 2 .0 6 4 name.0 12 11 db.shutdown.0 25 4 when:0 31 1 .0 32 7 body|re'0 41 51 ^received (?:smart|fast|immediate) shutdown request:1 5 2 .0 6 4 name.0 12 19 db.replication.fail.0 33 4 when:0 39 1 .0 40 13 body|contains-0 55 2 .0 56 39 could not connect to the primary server.0 97 21 requested WAL segment:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 3 .0 5 4 name.0 11 7 db.slow.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 15 ^duration: \d++.1 5 7 extract:0 14 2 .0 15 2 re'0 19 41 ^duration: (?<db__duration_ms>[\d.]++) ms.0 64 5 types:0 71 1 .0 72 15 db__duration_ms.0 89 5 float.1 1 7 samples-1 3 6 :0 5 1 .0 5 4 line'0 11 73 2024-03-05 10:11:12.123 UTC [812] FATAL:  sorry, too many clients already:2 5 1 .0 5 4 line'0 11 67 2024-03-05 10:11:13 UTC [813] shop@orders ERROR:  deadlock detected:2 5 1 .0 5 4 text|0 11 88 2024-03-05 10:11:14.000 UTC [813] STATEMENT:  UPDATE orders
\#u{9}SET total = 1
\#u{9}WHERE id = 7:5 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:15.000 UTC [814] LOG:  duration: 4123.500 ms  statement: SELECT 1:2 5 1 .0 5 4 line'0 11 73 2024-03-05 10:11:16.123 -03 [815] FATAL:  sorry, too many clients already:2 5 1 .0 5 4 line'0 11 73 2024-03-05 10:11:17.123 +0545 [816] shop@orders ERROR:  deadlock detected.-45 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var database_formats_redis: String { #"""
kind: format
id: database.redis
title: Redis
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  line: '^(?<pid>\d++):(?<role>[XCSM]) (?<ts>\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %Y %H:%M:%S.%f']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields:
  pid: {to: process.pid, type: int}
  role: redis.role
set: {service.name: redis}
events:
  - {name: db.start, when: {body|contains: Ready to accept connections}}
  - {name: db.shutdown, when: {body|contains: [User requested shutdown, ready to exit]}}
  - {name: db.connection.limit, when: {body|contains: max number of clients reached}}
samples:
  - line: '812:M 05 Mar 2024 10:11:12.123 # Out Of Memory allocating 4096 bytes'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812', redis.role: M}
  - line: '812:M 05 Mar 2024 10:11:13.000 * Ready to accept connections'
    expect: {severity: '9', event: db.start}
  - reject: '812 05 Mar 2024 10:11:12.123 # x'

"""# }

static var database_formats_redis_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 database.redis.1 1 5 title.0 8 5 Redis.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 112 ^(?<pid>\d++):(?<role>[XCSM]) (?<ts>\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %d %b %Y %H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 ..0 35 1 5'0 38 1 -.0 43 1 9'0 46 1 *.0 51 1 9'0 54 1 #.0 59 2 13.1 1 6 fields:1 3 2 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 4 role.0 9 10 redis.role.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 redis.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 13 body|contains.0 44 27 Ready to accept connections:1 5 2 .0 6 4 name.0 12 11 db.shutdown.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 2 .0 48 23 User requested shutdown.0 73 13 ready to exit:1 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 13 body|contains.0 55 29 max number of clients reached.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 68 812:M 05 Mar 2024 10:11:12.123 # Out Of Memory allocating 4096 bytes:2 5 1 .0 5 4 line'0 11 60 812:M 05 Mar 2024 10:11:13.000 * Ready to accept connections.-23 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var database_formats_sql: String { #"""
kind: format
id: database.postgresql_csv
title: PostgreSQL csvlog
version: 2
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.csv*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)),(?:"(?<user>(?:[^"]|"")*+)")?,(?:"(?<db>(?:[^"]|"")*+)")?,(?<pid>\d++),(?:"(?<client>(?:[^"]|"")*+)")?,(?<session>[0-9a-f]++\.[0-9a-f]++),(?<line>\d++),(?:"(?:[^"]|"")*+")?,[^,]*+,[^,]*+,\d*+,(?<lvl>[A-Z]++\d?),(?<state>[0-9A-Z]{5}),"(?<body>(?:[^"]|"")*+)",(?:"(?<detail>(?:[^"]|"")*+)")?,(?:"(?:[^"]|"")*+")?,(?:"(?:[^"]|"")*+")?,\d*+,(?:"(?<context>(?:[^"]|"")*+)")?,(?:"(?<query>(?:[^"]|"")*+)")?,(?:.|\n)*+$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, NOTICE: 10, PANIC: 22}}
fields:
  user: user.name
  db: db.namespace
  pid: process.pid
  client: client.address
  session: session.id
  line: session.line
  state: db.response.status_code
  detail: db.response.detail
  context: db.response.context
  query: db.query.text
set: {service.name: postgresql}
# Statements are written as they were sent, with their line ends.
multiline: {start: '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [A-Z0-9+-]++,'}
events:
  - {name: db.connection.limit, when: {db.response.status_code: '53300'}}
  - {name: db.deadlock, when: {db.response.status_code: '40P01'}}
  - {name: disk.full, when: {db.response.status_code: '53100'}}
samples:
  - line: '2024-03-05 10:11:12.123 UTC,"shop","orders",812,"192.0.2.7:51234",65e6efce.32c,3,"UPDATE",2024-03-05 10:10:06 UTC,4/77,1234,ERROR,40P01,"deadlock detected","Process 812 waits for ShareLock",,,,,"UPDATE orders SET x = 1",,,"psql","client backend",,0'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', user.name: shop, db.namespace: orders, event: db.deadlock}
  - line: '2024-03-05 10:11:13.000 CET,,,1,,65e6efce.1,1,,2024-03-05 10:10:06 CET,,0,LOG,00000,"database system is ready to accept connections",,,,,,,,,"","postmaster",,0'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9'}
  - line: '2024-03-05 10:11:14.123 -03,"shop","orders",813,"192.0.2.7:51235",65e6efcf.32d,2,"SELECT",2024-03-05 09:00:00 -03,3/45,0,FATAL,53300,"sorry, too many clients already",,,,,,,,,"psql","client backend",,0'
    expect: {time: '2024-03-05T13:11:14.123Z', severity: '21', user.name: shop, event: db.connection.limit}
  - text: |-
      2024-03-05 10:11:15.123 UTC,"shop","orders",814,"192.0.2.7:51236",65e6efd0.32e,2,"SELECT",2024-03-05 09:00:00 UTC,3/45,0,ERROR,42P01,"relation ""carts"" does not exist",,,,,,"SELECT id,
        name
      FROM carts
      WHERE id = 4",15,,"psql","client backend",,0
    expect: {time: '2024-03-05T10:11:15.123Z', severity: '17', message: 'relation ""carts"" does not exist', db.query.text: "SELECT id,\n  name\nFROM carts\nWHERE id = 4"}
  - reject: '2024-03-05 10:11:12.123 UTC,812,ERROR,deadlock detected'
---
kind: format
id: database.postgresql_json
title: PostgreSQL jsonlog
version: 1
status: stable
parse: {type: json}
detect: {keys: [timestamp, pid, session_id, error_severity], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: error_severity, map: {LOG: 9, NOTICE: 10, PANIC: 22}}
fields:
  message: body
  user: user.name
  dbname: db.namespace
  pid: process.pid
  remote_host: client.address
  session_id: session.id
  state_code: db.response.status_code
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {db.response.status_code: '53300'}}
  - {name: db.deadlock, when: {db.response.status_code: '40P01'}}
  - {name: disk.full, when: {db.response.status_code: '53100'}}
samples:
  - line: '{"timestamp":"2024-03-05 10:11:12.123 UTC","user":"shop","dbname":"orders","pid":812,"remote_host":"192.0.2.7","session_id":"65e6efce.32c","line_num":3,"error_severity":"FATAL","state_code":"53300","message":"sorry, too many clients already","backend_type":"client backend"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', event: db.connection.limit, message: 'sorry, too many clients already'}
  - line: '{"timestamp":"2024-03-05 10:11:13.000 UTC","pid":1,"session_id":"65e6efce.1","error_severity":"LOG","message":"database system is ready to accept connections"}'
    expect: {severity: '9', process.pid: '1'}
  - line: '{"timestamp":"2024-03-05 10:11:14.000 +05","pid":2,"session_id":"65e6efce.2","error_severity":"LOG","message":"checkpoint starting: time"}'
    expect: {time: '2024-03-05T05:11:14Z', severity: '9'}
  - reject: '{"timestamp":"2024-03-05 10:11:13.000 UTC","pid":1,"message":"ready"}'
---
kind: format
id: database.postgresql_prefixed
title: PostgreSQL, other settings of log_line_prefix
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.log*']
  priority: 58
patterns:
  bare: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) (?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  colons: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)):(?<client>[^:@]*+):(?<user>[^@]*+)@(?<db>[^:]*+):\[(?<pid>\d++)\]:(?:[^:]*+:)*?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  badger: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?:\[\d++-?\d*+\] )?(?:user=(?<user>[^, ]*+),? ?)?(?:db=(?<db>[^, ]*+),? ?)?(?:app=(?<app>[^,]*+),? ?)?(?:client=(?<client>[^, ]*+),? ?)?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  user: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) (?<user>[\w.\[\]-]++)@(?<db>[\w.\[\]-]++) (?:\[(?<pid>\d++)\] )?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, STATEMENT: 9, DETAIL: 9, HINT: 9, CONTEXT: 9, QUERY: 9, NOTICE: 10, PANIC: 22}}
fields:
  pid: {to: process.pid, type: int}
  user: user.name
  db: db.namespace
  client: client.address
  app: db.application
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {body|contains: [too many clients already, remaining connection slots are reserved, too many connections]}}
  - {name: db.deadlock, when: {body|contains: deadlock detected}}
  - {name: db.timeout, when: {body|contains: [canceling statement due to, canceling query due to]}}
  - {name: db.start, when: {body|contains: database system is ready to accept connections}}
samples:
  - line: '2024-03-05 10:11:12 CET LOG:  database system is ready to accept connections'
    expect: {time: '2024-03-05T09:11:12Z', severity: '9', event: db.start}
  - line: '2024-03-05 10:11:13.000 UTC [812]: [3-1] user=shop,db=orders,app=psql,client=192.0.2.7 ERROR:  deadlock detected'
    expect: {severity: '17', user.name: shop, db.namespace: orders, client.address: 192.0.2.7, event: db.deadlock}
  - line: '2024-03-05 10:11:14 UTC:192.0.2.7(51234):shop@orders:[812]:FATAL:  sorry, too many clients already'
    expect: {severity: '21', process.pid: '812', event: db.connection.limit}
  - line: '2024-03-05 10:11:15 UTC shop@orders ERROR:  relation "x" does not exist'
    expect: {user.name: shop, severity: '17'}
  - line: '2024-03-05 10:11:16 +03 LOG:  database system is ready to accept connections'
    expect: {time: '2024-03-05T07:11:16Z', severity: '9', event: db.start}
  - reject: '2024-03-05 10:11:13,000 ERROR [main] c.e.Db - deadlock detected'
---
kind: format
id: database.mysql_old
title: MySQL 5.5 and 5.6, MariaDB error logs
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/mysql*', '**/mariadb*', '**/*.err']
  priority: 58
patterns:
  short: '^(?<ts>\d{6} [ \d]\d:\d\d:\d\d) (?:\[(?<lvl>[A-Za-z]++)\] )?(?<body>.*+)$'
  long: '^(?<ts>\d{4}-\d\d-\d\d [ \d]\d:\d\d:\d\d) (?<thread>\d++|[0-9a-f]{8,16}) \[(?<lvl>[A-Za-z]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y%m%d %H:%M:%S', '%Y-%m-%d %H:%M:%S']}
severity: {field: lvl, map: {note: 9, system: 9}, default: 9}
fields: {thread: thread.id}
set: {service.name: mysql}
events:
  - {name: db.start, when: {body|contains: ready for connections}}
  - {name: db.shutdown, when: {body|contains: [Shutdown complete, Normal shutdown]}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: db.connection.limit, when: {body|contains: Too many connections}}
samples:
  - line: '240305 10:11:12 [ERROR] /usr/sbin/mysqld: Disk is full writing ''./bin.000007'' (Errcode: 28)'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', service.name: mysql}
  - line: '240305  9:11:12  InnoDB: Database was not shut down normally!'
    expect: {time: '2024-03-05T09:11:12Z', severity: '9'}
  - line: '2024-03-05 10:11:13 139812345678912 [Note] InnoDB: Waiting for purge to start'
    expect: {severity: '9', thread.id: '139812345678912'}
  - line: '2024-03-05  9:11:14 7 [Warning] Aborted connection 7 to db: ''orders'' user: ''shop'' host: ''192.0.2.7'''
    expect: {time: '2024-03-05T09:11:14Z', severity: '13'}
  - reject: '2024-03-05 10:11:13 [Warning] Aborted connection'
---
kind: format
id: database.mysql_slow
title: MySQL and MariaDB slow query log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/*slow*']
  priority: 60
patterns:
  line: '^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body># User@Host: (?<user>[^\[ ]++)\[[^\]]*+\] @ ++(?<client>[^\n]++)\n(?:# Thread_id[^\n]*+\n)?# Query_time: (?<query>[\d.]++) ++Lock_time: (?<lock>[\d.]++) ++Rows_sent: (?<rows>\d++) ++Rows_examined: (?<examined>\d++)(?s).*+)$'
  odd: '^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%y%m%d %H:%M:%S']}
fields:
  user: user.name
  client: client.address
  query: {to: db.query_time_s, type: float}
  lock: {to: db.lock_time_s, type: float}
  rows: {to: db.rows_sent, type: int}
  examined: {to: db.rows_examined, type: int}
set: {service.name: mysql}
multiline: {start: '^# Time: '}
events:
  - {name: db.slow}
samples:
  - text: |-
      # Time: 2024-03-05T10:11:12.123456Z
      # User@Host: shop[shop] @ web-1 [192.0.2.7]  Id:    77
      # Query_time: 12.500000  Lock_time: 0.000100 Rows_sent: 1  Rows_examined: 812345
      SET timestamp=1709633472;
      SELECT * FROM orders;
    expect: {time: '2024-03-05T10:11:12.123456Z', user.name: shop, db.query_time_s: '12.500000', db.rows_examined: '812345', event: db.slow}
  - text: |-
      # Time: 240305 10:11:13
      # User@Host: root[root] @ localhost []
      # Query_time: 3.1  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9
      SELECT 1;
    expect: {time: '2024-03-05T10:11:13Z', user.name: root}
  - reject: '# Time zone: UTC'
---
kind: format
id: database.mysql_general
title: MySQL general query log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  new: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d))\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$'
  old: '^(?<ts>\d{6} [ \d]\d:\d\d:\d\d)\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$'
timestamp: {field: ts, formats: [iso8601, '%y%m%d %H:%M:%S']}
fields:
  thread: thread.id
  command: db.operation.name
set: {service.name: mysql}
samples:
  - line: "2024-03-05T10:11:12.123456Z\t   77 Query\tSELECT 1"
    expect: {time: '2024-03-05T10:11:12.123456Z', db.operation.name: Query, message: SELECT 1}
  - line: "240305 10:11:13\t   78 Connect\tshop@web-1 on orders"
    expect: {time: '2024-03-05T10:11:13Z', db.operation.name: Connect}
  - reject: '2024-03-05T10:11:12.123456Z 77 [Note] x'
---
kind: format
id: database.sqlserver
title: SQL Server ERRORLOG
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ERRORLOG*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d) (?<session>spid\d++s?|Server|Backup|Logon) ++(?<body>(?:(?<lvl>Error): (?<number>\d++), )?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields:
  session: thread.name
  number: db.response.status_code
set: {service.name: mssql}
samples:
  - line: '2024-03-05 10:11:12.34 spid12s     Error: 823, Severity: 24, State: 2.'
    expect: {time: '2024-03-05T10:11:12.340Z', severity: '17', db.response.status_code: '823', thread.name: spid12s}
  - line: '2024-03-05 10:11:13.00 Logon       Login failed for user ''sa''. [CLIENT: 192.0.2.7]'
    expect: {severity: '9', thread.name: Logon}
  - reject: '2024-03-05 10:11:13.00 INFO started'
---
kind: format
id: database.oracle_alert
title: Oracle alert log, a stamp above each entry
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/alert_*.log*']
  priority: 60
patterns:
  iso: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d)\r?\n(?<body>(?s).*+)$'
  old: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%a %b %e %H:%M:%S %Y', '%a %b %e %H:%M:%S %Z %Y']}
set: {service.name: oracle}
multiline: {start: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})$'}
samples:
  - text: |-
      2024-03-05T10:11:12.123456+01:00
      Thread 1 cannot allocate new log, sequence 77
    expect: {time: '2024-03-05T09:11:12.123456Z', message: 'Thread 1 cannot allocate new log, sequence 77'}
  - text: |-
      Tue Mar  5 10:11:13 2024
      ORA-00600: internal error code, arguments: [7445]
    expect: {time: '2024-03-05T10:11:13Z', service.name: oracle}
  - reject: 'Tue Mar  5 10:11:13 2024 ORA-00600'

"""# }

static var database_formats_sql_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 database.postgresql_csv.1 1 5 title.0 8 17 PostgreSQL csvlog.1 1 7 version.0 10 1 2.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/postgresql*.csv*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 491 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)),(?:"(?<user>(?:[^"]|"")*+)")?,(?:"(?<db>(?:[^"]|"")*+)")?,(?<pid>\d++),(?:"(?<client>(?:[^"]|"")*+)")?,(?<session>[0-9a-f]++\.[0-9a-f]++),(?<line>\d++),(?:"(?:[^"]|"")*+")?,[^,]*+,[^,]*+,\d*+,(?<lvl>[A-Z]++\d?),(?<state>[0-9A-Z]{5}),"(?<body>(?:[^"]|"")*+)",(?:"(?<detail>(?:[^"]|"")*+)")?,(?:"(?:[^"]|"")*+")?,(?:"(?:[^"]|"")*+")?,\d*+,(?:"(?<context>(?:[^"]|"")*+)")?,(?:"(?<query>(?:[^"]|"")*+)")?,(?:.|\n)*+$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 3 LOG.0 35 1 9.0 38 6 NOTICE.0 46 2 10.0 50 5 PANIC.0 57 2 22.1 1 6 fields:1 3 10 .0 3 4 user.0 9 9 user.name.1 3 2 db.0 7 12 db.namespace.1 3 3 pid.0 8 11 process.pid.1 3 6 client.0 11 14 client.address.1 3 7 session.0 12 10 session.id.1 3 4 line.0 9 12 session.line.1 3 5 state.0 10 23 db.response.status_code.1 3 6 detail.0 11 18 db.response.detail.1 3 7 context.0 12 19 db.response.context.1 3 5 query.0 10 13 db.query.text.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 postgresql.2 1 9 multiline:0 12 1 .0 13 5 start'0 20 52 ^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [A-Z0-9+-]++,.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 23 db.response.status_code'0 65 5 53300:1 5 2 .0 6 4 name.0 12 11 db.deadlock.0 25 4 when:0 31 1 .0 32 23 db.response.status_code'0 57 5 40P01:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 23 db.response.status_code'0 55 5 53100.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 248 2024-03-05 10:11:12.123 UTC,"shop","orders",812,"192.0.2.7:51234",65e6efce.32c,3,"UPDATE",2024-03-05 10:10:06 UTC,4/77,1234,ERROR,40P01,"deadlock detected","Process 812 waits for ShareLock",,,,,"UPDATE orders SET x = 1",,,"psql","client backend",,0:2 5 1 .0 5 4 line'0 11 159 2024-03-05 10:11:13.000 CET,,,1,,65e6efce.1,1,,2024-03-05 10:10:06 CET,,0,LOG,00000,"database system is ready to accept connections",,,,,,,,,"","postmaster",,0:2 5 1 .0 5 4 line'0 11 201 2024-03-05 10:11:14.123 -03,"shop","orders",813,"192.0.2.7:51235",65e6efcf.32d,2,"SELECT",2024-03-05 09:00:00 -03,3/45,0,FATAL,53300,"sorry, too many clients already",,,,,,,,,"psql","client backend",,0:2 5 1 .0 5 4 text|0 11 248 2024-03-05 10:11:15.123 UTC,"shop","orders",814,"192.0.2.7:51236",65e6efd0.32e,2,"SELECT",2024-03-05 09:00:00 UTC,3/45,0,ERROR,42P01,"relation ""carts"" does not exist",,,,,,"SELECT id,
  name
FROM carts
WHERE id = 4",15,,"psql","client backend",,0:8 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 database.postgresql_json.1 1 5 title.0 8 18 PostgreSQL jsonlog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 9 timestamp.0 28 3 pid.0 33 10 session_id.0 45 14 error_severity.0 62 8 priority.0 72 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 14 error_severity.0 35 3 map:0 40 3 .0 41 3 LOG.0 46 1 9.0 49 6 NOTICE.0 57 2 10.0 61 5 PANIC.0 68 2 22.1 1 6 fields:1 3 7 .0 3 7 message.0 12 4 body.1 3 4 user.0 9 9 user.name.1 3 6 dbname.0 11 12 db.namespace.1 3 3 pid.0 8 11 process.pid.1 3 11 remote_host.0 16 14 client.address.1 3 10 session_id.0 15 10 session.id.1 3 10 state_code.0 15 23 db.response.status_code.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 postgresql.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 23 db.response.status_code'0 65 5 53300:1 5 2 .0 6 4 name.0 12 11 db.deadlock.0 25 4 when:0 31 1 .0 32 23 db.response.status_code'0 57 5 40P01:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 23 db.response.status_code'0 55 5 53100.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 274 {"timestamp":"2024-03-05 10:11:12.123 UTC","user":"shop","dbname":"orders","pid":812,"remote_host":"192.0.2.7","session_id":"65e6efce.32c","line_num":3,"error_severity":"FATAL","state_code":"53300","message":"sorry, too many clients already","backend_type":"client backend"}:2 5 1 .0 5 4 line'0 11 159 {"timestamp":"2024-03-05 10:11:13.000 UTC","pid":1,"session_id":"65e6efce.1","error_severity":"LOG","message":"database system is ready to accept connections"}:2 5 1 .0 5 4 line'0 11 138 {"timestamp":"2024-03-05 10:11:14.000 +05","pid":2,"session_id":"65e6efce.2","error_severity":"LOG","message":"checkpoint starting: time"}.-27 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:31 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 28 database.postgresql_prefixed.1 1 5 title.0 8 45 PostgreSQL, other settings of log_line_prefix.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/postgresql*.log*.1 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 4 .0 3 4 bare'0 9 195 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) (?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 3 6 colons'0 11 274 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)):(?<client>[^:@]*+):(?<user>[^@]*+)@(?<db>[^:]*+):\[(?<pid>\d++)\]:(?:[^:]*+:)*?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 3 6 badger'0 11 351 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) \[(?<pid>\d++)\]:? (?:\[\d++-?\d*+\] )?(?:user=(?<user>[^, ]*+),? ?)?(?:db=(?<db>[^, ]*+),? ?)?(?:app=(?<app>[^,]*+),? ?)?(?:client=(?<client>[^, ]*+),? ?)?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 3 4 user'0 9 259 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d(?:\d\d)?)) (?<user>[\w.\[\]-]++)@(?<db>[\w.\[\]-]++) (?:\[(?<pid>\d++)\] )?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 8 .0 30 3 LOG.0 35 1 9.0 38 9 STATEMENT.0 49 1 9.0 52 6 DETAIL.0 60 1 9.0 63 4 HINT.0 69 1 9.0 72 7 CONTEXT.0 81 1 9.0 84 5 QUERY.0 91 1 9.0 94 6 NOTICE.0 102 2 10.0 106 5 PANIC.0 113 2 22.1 1 6 fields:1 3 5 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 4 user.0 9 9 user.name.1 3 2 db.0 7 12 db.namespace.1 3 6 client.0 11 14 client.address.1 3 3 app.0 8 14 db.application.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 postgresql.1 1 6 events-1 3 4 :0 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 13 body|contains-0 55 3 .0 56 24 too many clients already.0 82 39 remaining connection slots are reserved.0 123 20 too many connections:1 5 2 .0 6 4 name.0 12 11 db.deadlock.0 25 4 when:0 31 1 .0 32 13 body|contains.0 47 17 deadlock detected:1 5 2 .0 6 4 name.0 12 10 db.timeout.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 2 .0 47 26 canceling statement due to.0 75 22 canceling query due to:1 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 13 body|contains.0 44 46 database system is ready to accept connections.1 1 7 samples-1 3 5 :0 5 1 .0 5 4 line'0 11 76 2024-03-05 10:11:12 CET LOG:  database system is ready to accept connections:2 5 1 .0 5 4 line'0 11 112 2024-03-05 10:11:13.000 UTC [812]: [3-1] user=shop,db=orders,app=psql,client=192.0.2.7 ERROR:  deadlock detected:2 5 1 .0 5 4 line'0 11 98 2024-03-05 10:11:14 UTC:192.0.2.7(51234):shop@orders:[812]:FATAL:  sorry, too many clients already:2 5 1 .0 5 4 line'0 11 71 2024-03-05 10:11:15 UTC shop@orders ERROR:  relation "x" does not exist:2 5 1 .0 5 4 line'0 11 76 2024-03-05 10:11:16 +03 LOG:  database system is ready to accept connections:4 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.mysql_old.1 1 5 title.0 8 37 MySQL 5.5 and 5.6, MariaDB error logs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 9 **/mysql*'0 24 11 **/mariadb*'0 39 8 **/*.err.1 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 2 .0 3 5 short'0 10 73 ^(?<ts>\d{6} [ \d]\d:\d\d:\d\d) (?:\[(?<lvl>[A-Za-z]++)\] )?(?<body>.*+)$.1 3 4 long'0 9 109 ^(?<ts>\d{4}-\d\d-\d\d [ \d]\d:\d\d:\d\d) (?<thread>\d++|[0-9a-f]{8,16}) \[(?<lvl>[A-Za-z]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 15 %y%m%d %H:%M:%S'0 53 17 %Y-%m-%d %H:%M:%S.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 4 note.0 36 1 9.0 39 6 system.0 47 1 9.0 51 7 default.0 60 1 9.1 1 6 fields:0 9 1 .0 10 6 thread.0 18 9 thread.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 mysql.1 1 6 events-1 3 4 :0 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 13 body|contains.0 44 21 ready for connections:1 5 2 .0 6 4 name.0 12 11 db.shutdown.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 2 .0 48 17 Shutdown complete.0 67 15 Normal shutdown:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 19 db.connection.limit.0 33 4 when:0 39 1 .0 40 13 body|contains.0 55 20 Too many connections.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 91 240305 10:11:12 [ERROR] /usr/sbin/mysqld: Disk is full writing './bin.000007' (Errcode: 28):2 5 1 .0 5 4 line'0 11 61 240305  9:11:12  InnoDB: Database was not shut down normally!:2 5 1 .0 5 4 line'0 11 77 2024-03-05 10:11:13 139812345678912 [Note] InnoDB: Waiting for purge to start:2 5 1 .0 5 4 line'0 11 99 2024-03-05  9:11:14 7 [Warning] Aborted connection 7 to db: 'orders' user: 'shop' host: '192.0.2.7'.-28 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:32 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 database.mysql_slow.1 1 5 title.0 8 32 MySQL and MariaDB slow query log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 9 **/*slow*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 4 line'0 9 332 ^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body># User@Host: (?<user>[^\[ ]++)\[[^\]]*+\] @ ++(?<client>[^\n]++)\n(?:# Thread_id[^\n]*+\n)?# Query_time: (?<query>[\d.]++) ++Lock_time: (?<lock>[\d.]++) ++Rows_sent: (?<rows>\d++) ++Rows_examined: (?<examined>\d++)(?s).*+)$.1 3 3 odd'0 8 118 ^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body>(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601'0 43 15 %y%m%d %H:%M:%S.1 1 6 fields:1 3 6 .0 3 4 user.0 9 9 user.name.1 3 6 client.0 11 14 client.address.1 3 5 query:0 10 2 .0 11 2 to.0 15 15 db.query_time_s.0 32 4 type.0 38 5 float.1 3 4 lock:0 9 2 .0 10 2 to.0 14 14 db.lock_time_s.0 30 4 type.0 36 5 float.1 3 4 rows:0 9 2 .0 10 2 to.0 14 12 db.rows_sent.0 28 4 type.0 34 3 int.1 3 8 examined:0 13 2 .0 14 2 to.0 18 16 db.rows_examined.0 36 4 type.0 42 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 mysql.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 9 ^# Time: .1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 7 db.slow.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 219 # Time: 2024-03-05T10:11:12.123456Z
# User@Host: shop[shop] @ web-1 [192.0.2.7]  Id:    77
# Query_time: 12.500000  Lock_time: 0.000100 Rows_sent: 1  Rows_examined: 812345
SET timestamp=1709633472;
SELECT * FROM orders;:7 5 1 .0 5 4 text|0 11 137 # Time: 240305 10:11:13
# User@Host: root[root] @ localhost []
# Query_time: 3.1  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9
SELECT 1;:8 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 database.mysql_general.1 1 5 title.0 8 23 MySQL general query log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 2 .0 3 3 new'0 8 133 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d))\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$.1 3 3 old'0 8 100 ^(?<ts>\d{6} [ \d]\d:\d\d:\d\d)\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601'0 43 15 %y%m%d %H:%M:%S.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 9 thread.id.1 3 7 command.0 12 17 db.operation.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 mysql.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 48 2024-03-05T10:11:12.123456Z\#u{9}   77 Query\#u{9}SELECT 1:2 5 1 .0 5 4 line"0 11 50 240305 10:11:13\#u{9}   78 Connect\#u{9}shop@web-1 on orders.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.sqlserver.1 1 5 title.0 8 19 SQL Server ERRORLOG.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 12 **/ERRORLOG*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 140 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d) (?<session>spid\d++s?|Server|Backup|Logon) ++(?<body>(?:(?<lvl>Error): (?<number>\d++), )?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:1 3 2 .0 3 7 session.0 12 11 thread.name.1 3 6 number.0 11 23 db.response.status_code.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 mssql.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 70 2024-03-05 10:11:12.34 spid12s     Error: 823, Severity: 24, State: 2.:2 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:13.00 Logon       Login failed for user 'sa'. [CLIENT: 192.0.2.7].-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 database.oracle_alert.1 1 5 title.0 8 42 Oracle alert log, a stamp above each entry.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 15 **/alert_*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 3 iso'0 8 80 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d)\r?\n(?<body>(?s).*+)$.1 3 3 old'0 8 104 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})\r?\n(?<body>(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 .0 34 7 iso8601'0 43 20 %a %b %e %H:%M:%S %Y'0 67 23 %a %b %e %H:%M:%S %Z %Y.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 oracle.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 131 ^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})$.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 78 2024-03-05T10:11:12.123456+01:00
Thread 1 cannot allocate new log, sequence 77:4 5 1 .0 5 4 text|0 11 74 Tue Mar  5 10:11:13 2024
ORA-00600: internal error code, arguments: [7445]
"""# }

static var database_formats_stores: String { #"""
kind: format
id: database.mongodb_json
title: MongoDB 4.4 and later, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [t, s, c, id, ctx, msg], priority: 60}
timestamp: {field: /t/$date, formats: [iso8601]}
severity: {field: s, map: {f: 21, e: 17, w: 13, i: 9, d: 5, d1: 5, d2: 5, d3: 5, d4: 5, d5: 5}}
fields:
  msg: body
  c: log.logger
  id: log.message_id
  ctx: thread.name
  /attr: mongodb.attr
set: {service.name: mongod}
events:
  - {name: db.slow, when: {log.message_id: '51803'}}
  - {name: db.shutdown, when: {log.message_id: '23138'}}
  - {name: db.start, when: {log.message_id: '23016'}}
samples:
  - line: '{"t":{"$date":"2024-03-05T10:11:12.123+01:00"},"s":"W","c":"NETWORK","id":23235,"ctx":"conn77","msg":"Unable to reach primary","attr":{"set":"rs0"}}'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '13', log.logger: NETWORK, thread.name: conn77, message: Unable to reach primary}
  - line: '{"t":{"$date":"2024-03-05T10:11:13.000Z"},"s":"I","c":"COMMAND","id":51803,"ctx":"conn78","msg":"Slow query","attr":{"durationMillis":812}}'
    expect: {event: db.slow, severity: '9'}
  - reject: '{"t":"2024-03-05T10:11:13.000Z","msg":"x"}'
---
kind: format
id: database.mongodb
title: MongoDB 3.0 to 4.2, text
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d{4})) (?<lvl>[FEWID])\d? (?<component>[A-Z_-]++) ++\[(?<ctx>[^\]]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {f: 21, e: 17, w: 13, i: 9, d: 5}}
fields:
  component: log.logger
  ctx: thread.name
set: {service.name: mongod}
samples:
  - line: '2024-03-05T10:11:12.123+0100 E STORAGE  [initandlisten] WiredTiger error (28): No space left on device'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', log.logger: STORAGE, thread.name: initandlisten}
  - line: '2024-03-05T10:11:13.000+0000 I NETWORK  [conn7] end connection 192.0.2.7:51234 (3 connections now open)'
    expect: {severity: '9', service.name: mongod}
  - line: '2024-03-05T10:11:14.000+0000 I -        [conn7] Assertion: 13538: could not open file'
    expect: {log.logger: '-'}
  - reject: '2024-03-05T10:11:12.123+0100 [initandlisten] MongoDB starting'
---
kind: format
id: database.mongodb_old
title: MongoDB 2.x
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  iso: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[(?<ctx>[\w ]++)\] (?<body>.*+)$'
  ctime: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<ctx>(?:conn\d++|initandlisten|clientcursormon|websvr|signalProcessingThread|rs\w++|repl\w++|journal|snapshotthread|[A-Z][\w ]*+))\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601, '%a %b %e %H:%M:%S', '%a %b %e %H:%M:%S.%f']}
fields: {ctx: thread.name}
set: {service.name: mongod}
samples:
  - line: 'Tue Mar  5 10:11:12.123 [conn7] query orders.items ntoreturn:1 812ms'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', thread.name: conn7}
  - line: '2024-03-05T10:11:13.000+0000 [initandlisten] MongoDB starting : pid=812 port=27017'
    expect: {time: '2024-03-05T10:11:13Z', service.name: mongod}
  - reject: 'Tue Mar  5 10:11:12 [error] x'
---
kind: format
id: database.redis_old
title: Redis 2.x, and Redis 3 and later without role
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<pid>\d++)\] (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d(?:\.\d{3})?) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %H:%M:%S.%f', '%d %b %H:%M:%S']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields: {pid: process.pid}
set: {service.name: redis}
samples:
  - line: '[812] 05 Mar 10:11:12.123 # Server started, Redis version 2.8.4'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812'}
  - line: '[812] 05 Mar 10:11:13 * DB loaded from disk: 0.000 seconds'
    reference: 2024-06-30
    expect: {severity: '9', message: 'DB loaded from disk: 0.000 seconds'}
  - reject: '[812] 2024/03/05 10:11:12 x'
---
kind: format
id: database.redis_3
title: Redis 3 to 4 (no year)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<pid>\d++):(?:(?<role>[XCSM])|signal-handler \([^)]*+\)) (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %H:%M:%S.%f']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields:
  pid: process.pid
  role: redis.role
set: {service.name: redis}
samples:
  - line: '812:M 05 Mar 10:11:12.123 # Can''t save in background: fork: Cannot allocate memory'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', redis.role: M}
  - line: '813:S 05 Mar 10:11:13.000 * MASTER <-> SLAVE sync started'
    reference: 2024-06-30
    expect: {severity: '9', redis.role: S}
  - reject: '812:M 05 Mar 2024 10:11:12.123 # x'
---
kind: format
id: database.cassandra
title: Cassandra
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/cassandra/*']
  priority: 55
line: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++\[(?<thread>[^\]]++)\] (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<source>[\w$.]++:\d++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  source: code.location
set: {service.name: cassandra}
samples:
  - line: 'WARN  [GossipTasks:1] 2024-03-05 10:11:12,123 FailureDetector.java:288 - Not marking nodes down due to local pause of 8123 ms'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', thread.name: 'GossipTasks:1', code.location: 'FailureDetector.java:288'}
  - line: 'INFO  [main] 2024-03-05 10:11:13,000 StorageService.java:1521 - JOINING: Starting to bootstrap'
    expect: {severity: '9', service.name: cassandra}
  - reject: 'INFO [main] started'
---
kind: format
id: database.elasticsearch
title: Elasticsearch and OpenSearch
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/elasticsearch/*', '**/opensearch/*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d,\d{3})\]\[(?<lvl>[A-Z]++) *+\]\[(?<logger>[^\]]++)\] ?(?:\[(?<node>[^\]]++)\])? ?+(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {deprecation: 9, critical: 18}}
fields:
  logger: log.logger
  node: {to: service.instance.id, entity: node}
set: {service.name: elasticsearch}
samples:
  - line: '[2024-03-05T10:11:12,123][WARN ][o.e.c.r.a.DiskThresholdMonitor] [node-1] high disk watermark [90%] exceeded on [3f2a][node-1]'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: o.e.c.r.a.DiskThresholdMonitor, service.instance.id: node-1}
  - line: '[2024-03-05T10:11:13,000][INFO ][o.e.n.Node               ] [node-2] started'
    expect: {severity: '9', message: started}
  - reject: '[2024-03-05T10:11:13,000] INFO started (kafka.server.KafkaServer)'
---
kind: format
id: database.elasticsearch_json
title: Elasticsearch, JSON server log of version 7
version: 1
status: stable
parse: {type: json}
detect: {keys: [type, timestamp, level, component, cluster.name], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: level}
fields:
  message: body
  component: log.logger
  node.name: {to: service.instance.id, entity: node}
  cluster.name: db.namespace
set: {service.name: elasticsearch}
samples:
  - line: '{"type": "server", "timestamp": "2024-03-05T10:11:12,123+00:00", "level": "ERROR", "component": "o.e.b.Bootstrap", "cluster.name": "logs", "node.name": "node-1", "message": "Exception" }'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.instance.id: node-1, log.logger: o.e.b.Bootstrap}
  - line: '{"type": "server", "timestamp": "2024-03-05T10:11:13,000Z", "level": "INFO", "component": "o.e.n.Node", "cluster.name": "logs", "message": "started" }'
    expect: {message: started, severity: '9'}
  - reject: '{"type": "server", "timestamp": "2024-03-05T10:11:13,000Z", "level": "INFO", "message": "started" }'
---
kind: format
id: database.clickhouse
title: ClickHouse server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d\.\d{6}) \[ (?<thread>\d++) \] \{(?<query>[^}]*+)\} <(?<lvl>[A-Z][a-z]++)> (?:(?<logger>[\w.() -]++): )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {information: 9, test: 1}}
fields:
  thread: thread.id
  query: db.query_id
  logger: log.logger
set: {service.name: clickhouse}
samples:
  - line: '2024.03.05 10:11:12.123456 [ 812 ] {3f2a} <Error> executeQuery: Code: 241. DB::Exception: Memory limit (total) exceeded'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', thread.id: '812', db.query_id: 3f2a, log.logger: executeQuery}
  - line: '2024.03.05 10:11:13.000001 [ 1 ] {} <Information> Application: Ready for connections.'
    expect: {severity: '9', log.logger: Application}
  - reject: '2024.03.05 10:11:13 [812] <Information> Ready'
---
kind: format
id: database.cockroach
title: CockroachDB (crdb-v1, crdb-v2)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<lvl>[IWEF])(?<ts>\d{6} \d\d:\d\d:\d\d\.\d{6}) (?<thread>\d++) (?:\d++@)?(?<source>[\w./-]++:\d++) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y%m%d %H:%M:%S.%f'], timezone: UTC}
severity: {field: lvl, map: {i: 9, w: 13, e: 17, f: 21}}
fields:
  thread: thread.id
  source: code.location
set: {service.name: cockroachdb}
samples:
  - line: 'W240305 10:11:12.123456 812 kv/kvserver/store.go:1234 ⋮ [n1,s1] slow heartbeat took 5.1s'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', code.location: 'kv/kvserver/store.go:1234'}
  - line: 'I240305 10:11:13.000001 1 1@cli/start.go:567 ⋮ [n1] 7  CockroachDB node starting'
    expect: {severity: '9'}
  - reject: 'W0305 10:11:12.123456 812 store.go:1234] slow'
---
kind: format
id: database.couchbase
title: Couchbase cluster manager
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<logger>[a-z_]++):(?<lvl>debug|info|warn|error|critical|fatal),(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?),(?<node>[^:]++):(?<process>[^\]]*+)\](?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  node: {to: host.name, entity: host}
  process: process.name
set: {service.name: couchbase}
samples:
  - line: '[ns_server:error,2024-03-05T10:11:12.123+01:00,ns_1@192.0.2.7:<0.412.0>:ns_janitor:cleanup:1]Bucket "orders" not yet ready'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', message: 'Bucket "orders" not yet ready'}
  - line: '[cluster:info,2024-03-05T10:11:13.000Z,ns_1@192.0.2.8:ns_cluster<0.1.0>:ns_cluster:add:1]node added'
    expect: {severity: '9', log.logger: cluster}
  - reject: '[ns_server:error] Bucket not yet ready'
---
kind: format
id: database.oracle_listener
title: Oracle listener log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/listener*.log*']
  priority: 60
line: '^(?<ts>\d\d-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d) \* (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d-%b-%Y %H:%M:%S']}
set: {service.name: oracle-listener}
samples:
  - line: '05-MAR-2024 10:11:12 * (CONNECT_DATA=(SID=ORCL)) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.7)(PORT=1234)) * establish * ORCL * 12514'
    expect: {time: '2024-03-05T10:11:12Z', service.name: oracle-listener}
  - line: '05-MAR-2024 10:11:13 * service_update * ORCL * 0'
    expect: {time: '2024-03-05T10:11:13Z', message: service_update * ORCL * 0}
  - reject: '05-MAR-2024 10:11:13 started'

"""# }

static var database_formats_stores_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 database.mongodb_json.1 1 5 title.0 8 27 MongoDB 4.4 and later, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 6 .0 17 1 t.0 20 1 s.0 23 1 c.0 26 2 id.0 30 3 ctx.0 35 3 msg.0 41 8 priority.0 51 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 8 /t/$date.0 30 7 formats-0 39 1 .0 40 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 1 s.0 22 3 map:0 27 10 .0 28 1 f.0 31 2 21.0 35 1 e.0 38 2 17.0 42 1 w.0 45 2 13.0 49 1 i.0 52 1 9.0 55 1 d.0 58 1 5.0 61 2 d1.0 65 1 5.0 68 2 d2.0 72 1 5.0 75 2 d3.0 79 1 5.0 82 2 d4.0 86 1 5.0 89 2 d5.0 93 1 5.1 1 6 fields:1 3 5 .0 3 3 msg.0 8 4 body.1 3 1 c.0 6 10 log.logger.1 3 2 id.0 7 14 log.message_id.1 3 3 ctx.0 8 11 thread.name.1 3 5 /attr.0 10 12 mongodb.attr.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 mongod.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 7 db.slow.0 21 4 when:0 27 1 .0 28 14 log.message_id'0 44 5 51803:1 5 2 .0 6 4 name.0 12 11 db.shutdown.0 25 4 when:0 31 1 .0 32 14 log.message_id'0 48 5 23138:1 5 2 .0 6 4 name.0 12 8 db.start.0 22 4 when:0 28 1 .0 29 14 log.message_id'0 45 5 23016.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 148 {"t":{"$date":"2024-03-05T10:11:12.123+01:00"},"s":"W","c":"NETWORK","id":23235,"ctx":"conn77","msg":"Unable to reach primary","attr":{"set":"rs0"}}:2 5 1 .0 5 4 line'0 11 139 {"t":{"$date":"2024-03-05T10:11:13.000Z"},"s":"I","c":"COMMAND","id":51803,"ctx":"conn78","msg":"Slow query","attr":{"durationMillis":812}}.-23 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:27 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 database.mongodb.1 1 5 title.0 8 24 MongoDB 3.0 to 4.2, text.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 139 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d{4})) (?<lvl>[FEWID])\d? (?<component>[A-Z_-]++) ++\[(?<ctx>[^\]]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 1 f.0 33 2 21.0 37 1 e.0 40 2 17.0 44 1 w.0 47 2 13.0 51 1 i.0 54 1 9.0 57 1 d.0 60 1 5.1 1 6 fields:1 3 2 .0 3 9 component.0 14 10 log.logger.1 3 3 ctx.0 8 11 thread.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 mongod.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 102 2024-03-05T10:11:12.123+0100 E STORAGE  [initandlisten] WiredTiger error (28): No space left on device:2 5 1 .0 5 4 line'0 11 103 2024-03-05T10:11:13.000+0000 I NETWORK  [conn7] end connection 192.0.2.7:51234 (3 connections now open):2 5 1 .0 5 4 line'0 11 85 2024-03-05T10:11:14.000+0000 I -        [conn7] Assertion: 13538: could not open file.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 database.mongodb_old.1 1 5 title.0 8 11 MongoDB 2.x.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 2 .0 3 3 iso'0 8 88 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[(?<ctx>[\w ]++)\] (?<body>.*+)$.1 3 5 ctime'0 10 223 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<ctx>(?:conn\d++|initandlisten|clientcursormon|websvr|signalProcessingThread|rs\w++|repl\w++|journal|snapshotthread|[A-Z][\w ]*+))\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 .0 34 7 iso8601'0 43 17 %a %b %e %H:%M:%S'0 64 20 %a %b %e %H:%M:%S.%f.1 1 6 fields:0 9 1 .0 10 3 ctx.0 15 11 thread.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 mongod.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 68 Tue Mar  5 10:11:12.123 [conn7] query orders.items ntoreturn:1 812ms:3 5 1 .0 5 4 line'0 11 82 2024-03-05T10:11:13.000+0000 [initandlisten] MongoDB starting : pid=812 port=27017.-17 1 10 beginnings.0 1 27 3ff000000000000.7fffffe.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.redis_old.1 1 5 title.0 8 45 Redis 2.x, and Redis 3 and later without role.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 99 ^\[(?<pid>\d++)\] (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d(?:\.\d{3})?) (?<lvl>[.*#-]) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 17 %d %b %H:%M:%S.%f'0 55 14 %d %b %H:%M:%S.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 ..0 35 1 5'0 38 1 -.0 43 1 9'0 46 1 *.0 51 1 9'0 54 1 #.0 59 2 13.1 1 6 fields:0 9 1 .0 10 3 pid.0 15 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 redis.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 63 [812] 05 Mar 10:11:12.123 # Server started, Redis version 2.8.4:3 5 1 .0 5 4 line'0 11 58 [812] 05 Mar 10:11:13 * DB loaded from disk: 0.000 seconds.-16 1 10 beginnings.0 1 13 0.8000000.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 database.redis_3.1 1 5 title.0 8 22 Redis 3 to 4 (no year).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 136 ^(?<pid>\d++):(?:(?<role>[XCSM])|signal-handler \([^)]*+\)) (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 17 %d %b %H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 ..0 35 1 5'0 38 1 -.0 43 1 9'0 46 1 *.0 51 1 9'0 54 1 #.0 59 2 13.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 4 role.0 9 10 redis.role.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 redis.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 82 812:M 05 Mar 10:11:12.123 # Can't save in background: fork: Cannot allocate memory:3 5 1 .0 5 4 line'0 11 57 813:S 05 Mar 10:11:13.000 * MASTER <-> SLAVE sync started.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.cassandra.1 1 5 title.0 8 9 Cassandra.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/cassandra/*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 146 ^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++\[(?<thread>[^\]]++)\] (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<source>[\w$.]++:\d++) - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 cassandra.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 125 WARN  [GossipTasks:1] 2024-03-05 10:11:12,123 FailureDetector.java:288 - Not marking nodes down due to local pause of 8123 ms:2 5 1 .0 5 4 line'0 11 94 INFO  [main] 2024-03-05 10:11:13,000 StorageService.java:1521 - JOINING: Starting to bootstrap.-19 1 10 beginnings.0 1 12 0.900230.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 database.elasticsearch.1 1 5 title.0 8 28 Elasticsearch and OpenSearch.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 18 **/elasticsearch/*'0 33 15 **/opensearch/*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 138 ^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d,\d{3})\]\[(?<lvl>[A-Z]++) *+\]\[(?<logger>[^\]]++)\] ?(?:\[(?<node>[^\]]++)\])? ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 11 deprecation.0 43 1 9.0 46 8 critical.0 56 2 18.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 4 node:0 9 2 .0 10 2 to.0 14 19 service.instance.id.0 35 6 entity.0 43 4 node.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 13 elasticsearch.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 126 [2024-03-05T10:11:12,123][WARN ][o.e.c.r.a.DiskThresholdMonitor] [node-1] high disk watermark [90%] exceeded on [3f2a][node-1]:2 5 1 .0 5 4 line'0 11 76 [2024-03-05T10:11:13,000][INFO ][o.e.n.Node               ] [node-2] started:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 27 database.elasticsearch_json.1 1 5 title.0 8 43 Elasticsearch, JSON server log of version 7.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 5 .0 17 4 type.0 23 9 timestamp.0 34 5 level.0 41 9 component.0 52 12 cluster.name.0 67 8 priority.0 77 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 4 .0 3 7 message.0 12 4 body.1 3 9 component.0 14 10 log.logger.1 3 9 node.name:0 14 2 .0 15 2 to.0 19 19 service.instance.id.0 40 6 entity.0 48 4 node.1 3 12 cluster.name.0 17 12 db.namespace.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 13 elasticsearch.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 186 {"type": "server", "timestamp": "2024-03-05T10:11:12,123+00:00", "level": "ERROR", "component": "o.e.b.Bootstrap", "cluster.name": "logs", "node.name": "node-1", "message": "Exception" }:2 5 1 .0 5 4 line'0 11 150 {"type": "server", "timestamp": "2024-03-05T10:11:13,000Z", "level": "INFO", "component": "o.e.n.Node", "cluster.name": "logs", "message": "started" }.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 database.clickhouse.1 1 5 title.0 8 17 ClickHouse server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 156 ^(?<ts>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d\.\d{6}) \[ (?<thread>\d++) \] \{(?<query>[^}]*+)\} <(?<lvl>[A-Z][a-z]++)> (?:(?<logger>[\w.() -]++): )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 11 information.0 43 1 9.0 46 4 test.0 52 1 1.1 1 6 fields:1 3 3 .0 3 6 thread.0 11 9 thread.id.1 3 5 query.0 10 11 db.query_id.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 clickhouse.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 119 2024.03.05 10:11:12.123456 [ 812 ] {3f2a} <Error> executeQuery: Code: 241. DB::Exception: Memory limit (total) exceeded:2 5 1 .0 5 4 line'0 11 85 2024.03.05 10:11:13.000001 [ 1 ] {} <Information> Application: Ready for connections..-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.cockroach.1 1 5 title.0 8 30 CockroachDB (crdb-v1, crdb-v2).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 115 ^(?<lvl>[IWEF])(?<ts>\d{6} \d\d:\d\d:\d\d\.\d{6}) (?<thread>\d++) (?:\d++@)?(?<source>[\w./-]++:\d++) (?<body>.*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 18 %y%m%d %H:%M:%S.%f.0 57 8 timezone.0 67 3 UTC.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 1 i.0 33 1 9.0 36 1 w.0 39 2 13.0 43 1 e.0 46 2 17.0 50 1 f.0 53 2 21.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 9 thread.id.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 11 cockroachdb.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 90 W240305 10:11:12.123456 812 kv/kvserver/store.go:1234 ⋮ [n1,s1] slow heartbeat took 5.1s:2 5 1 .0 5 4 line'0 11 82 I240305 10:11:13.000001 1 1@cli/start.go:567 ⋮ [n1] 7  CockroachDB node starting.-17 1 10 beginnings.0 1 12 0.800260.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 database.couchbase.1 1 5 title.0 8 25 Couchbase cluster manager.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 183 ^\[(?<logger>[a-z_]++):(?<lvl>debug|info|warn|error|critical|fatal),(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?),(?<node>[^:]++):(?<process>[^\]]*+)\](?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 7 process.0 12 12 process.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 couchbase.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 122 [ns_server:error,2024-03-05T10:11:12.123+01:00,ns_1@192.0.2.7:<0.412.0>:ns_janitor:cleanup:1]Bucket "orders" not yet ready:2 5 1 .0 5 4 line'0 11 99 [cluster:info,2024-03-05T10:11:13.000Z,ns_1@192.0.2.8:ns_cluster<0.1.0>:ns_cluster:add:1]node added.-18 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 database.oracle_listener.1 1 5 title.0 8 19 Oracle listener log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 17 **/listener*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 59 ^(?<ts>\d\d-[A-Z]{3}-\d{4} \d\d:\d\d:\d\d) \* (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 17 %d-%b-%Y %H:%M:%S.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 15 oracle-listener.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 129 05-MAR-2024 10:11:12 * (CONNECT_DATA=(SID=ORCL)) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.7)(PORT=1234)) * establish * ORCL * 12514:2 5 1 .0 5 4 line'0 11 48 05-MAR-2024 10:11:13 * service_update * ORCL * 0.-15 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var database_pack: String { #"""
name: database
version: 1.1.0
title: Databases
licence: Apache-2.0

"""# }

static var database_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 8 database.1 1 7 version.0 10 5 1.1.0.1 1 5 title.0 8 9 Databases
"""# }
}
