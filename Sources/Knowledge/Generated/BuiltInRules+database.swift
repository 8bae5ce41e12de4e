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
       max_connections, no more connections allowed (max_client_conn)]
    not:
      any:
        - body|contains: [cannot be changed, parameter "]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: database, body: 'FATAL:  remaining connection slots are reserved for non-replication superuser connections'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its setting
    events:
      - {t: 0s, service.name: database, body: parameter "max_connections" cannot be changed without restarting}
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
  plain: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?:\[\d++-\d++\] )?(?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  session: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?<user>[\w\[\]-]++)@(?<db>[\w\[\]-]++) (?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
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
      	SET total = 1
      	WHERE id = 7
    expect: {severity: '9'}
  - line: '2024-03-05 10:11:15.000 UTC [814] LOG:  duration: 4123.500 ms  statement: SELECT 1'
    expect: {event: db.slow, db.duration_ms: '4123.500'}
  - reject: '2024-03-05 10:11:13,000 ERROR [main] c.e.Db - deadlock detected'

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

static var database_formats_sql: String { #"""
kind: format
id: database.postgresql_csv
title: PostgreSQL csvlog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.csv*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [A-Z]{1,5}),(?:"(?<user>[^"]*+)")?,(?:"(?<db>[^"]*+)")?,(?<pid>\d++),(?:"(?<client>[^"]*+)")?,(?<session>[0-9a-f]++\.[0-9a-f]++),(?<line>\d++),(?:"[^"]*+")?,[^,]*+,[^,]*+,\d*+,(?<lvl>[A-Z]++\d?),(?<state>[0-9A-Z]{5}),(?<body>"(?:[^"]|"")*+"?.*+)$'
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
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {db.response.status_code: '53300'}}
  - {name: db.deadlock, when: {db.response.status_code: '40P01'}}
  - {name: disk.full, when: {db.response.status_code: '53100'}}
samples:
  - line: '2024-03-05 10:11:12.123 UTC,"shop","orders",812,"192.0.2.7:51234",65e6efce.32c,3,"UPDATE",2024-03-05 10:10:06 UTC,4/77,1234,ERROR,40P01,"deadlock detected","Process 812 waits for ShareLock",,,,,"UPDATE orders SET x = 1",,,"psql","client backend",,0'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', user.name: shop, db.namespace: orders, event: db.deadlock}
  - line: '2024-03-05 10:11:13.000 CET,,,1,,65e6efce.1,1,,2024-03-05 10:10:06 CET,,0,LOG,00000,"database system is ready to accept connections",,,,,,,,,"","postmaster",,0'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9'}
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
  bare: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) (?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  colons: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)):(?<client>[^:@]*+):(?<user>[^@]*+)@(?<db>[^:]*+):\[(?<pid>\d++)\]:(?:[^:]*+:)*?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  badger: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?:\[\d++-?\d*+\] )?(?:user=(?<user>[^, ]*+),? ?)?(?:db=(?<db>[^, ]*+),? ?)?(?:app=(?<app>[^,]*+),? ?)?(?:client=(?<client>[^, ]*+),? ?)?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  user: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) (?<user>[\w.\[\]-]++)@(?<db>[\w.\[\]-]++) (?:\[(?<pid>\d++)\] )?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
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
  old: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%a %b %e %H:%M:%S %Y', '%a %b %e %H:%M:%S %Z %Y']}
set: {service.name: oracle}
multiline: {start: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})$'}
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
  ctime: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<ctx>(?:conn\d++|initandlisten|clientcursormon|websvr|signalProcessingThread|rs\w++|repl\w++|journal|snapshotthread|[A-Z][\w ]*+))\] (?<body>.*+)$'
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
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d,\d{3})\]\[(?<lvl>[A-Z]++) *+\]\[(?<logger>[^\]]++)\] ?(?:\[(?<node>[^\]]++)\])? ?(?<body>.*+)$'
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

"""# }

static var database_pack: String { #"""
name: database
version: 1.1.0
title: Databases
licence: Apache-2.0

"""# }
}
