// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var cache_detectors_cache: String { #"""
# Caches in memory, in front of stores and of web servers.
kind: detector
id: cache.hit_ratio_collapse
title: Cache does not hold what is asked for
version: 1
status: stable
severity: low
summary: 'Cache does not hold what is asked for ({count} lines)'
description: >-
  What it should answer goes to the store behind it, which was not sized for that. After a restart, a flush
  or a new form of keys.
detect:
  type: match
  match:
    body|contains:
      [cache miss storm, cache stampede, Cache stampede, thundering herd, cold cache, cache is cold,
       cache hit ratio, hit rate dropped, cache flushed, Cache flushed, cache cleared, Cache cleared, FLUSHALL,
       flush_all, cache invalidated, Cache invalidated, cache purge, evictions]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cache, body: cache cleared by operator}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a cache that is warm
    events:
      - {t: 0s, service.name: cache, body: cache warmed with 4000 keys}
    expect: none
---
kind: detector
id: cache.evictions
title: Cache throws things out early
version: 1
status: stable
severity: medium
summary: 'Cache throws things out early ({count} lines)'
description: >-
  It is too small for what is asked for, or something large took its place. The store behind it gets the
  rest.
detect:
  type: match
  match:
    body|contains:
      [Cache.Store fail, cache is full, Cache is full, cache full, no free memory for item, LRU nuked,
       n_lru_nuked, limit of cache, cache size limit, out of cache memory, item too large for cache,
       ' items evicted', keys evicted]
    not:
      any:
        - body|contains: [eviction policy, eviction manager, 'pod ']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cache, body: 'cache is full, 412 items evicted'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a policy that is set
    events:
      - {t: 0s, service.name: cache, body: eviction policy is allkeys-lru}
    expect: none
---
kind: detector
id: cache.cache_unreachable
title: Cache cannot be reached
version: 1
status: stable
severity: medium
summary: 'Cache cannot be reached ({count} lines)'
description: >-
  Programs go on without it and load the store behind it, or fail when they were not built to. Look at that
  store before anything else.
detect:
  type: match
  match:
    body|contains:
      [failed to connect to cache, cache connection, Cache connection, cache unavailable, Cache unavailable,
       memcached server, memcache server, redis connection, Redis connection, 'redis: connection',
       Redis is not available, could not connect to redis, Could not connect to Redis,
       Error connecting to redis, Unable to connect to Redis, RedisConnectionException, RedisConnectionFailure,
       redis.exceptions.ConnectionError, JedisConnectionException, dial tcp redis, connection to redis, NOAUTH,
       WRONGPASS]
    all:
      - body|contains:
          [rror, ailed, fail, could not, Could not, nable, navailable, not available, refused, losed, lost,
           imeout, timed out, Exception, marked, NOAUTH, WRONGPASS]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cache, body: 'Could not connect to Redis at 192.0.2.6:6379: Connection refused'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a connection that works
    events:
      - {t: 0s, service.name: cache, body: Redis connection established to 192.0.2.6:6379}
    expect: none

"""# }

static var cache_detectors_cache_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 cache.hit_ratio_collapse.1 1 5 title.0 8 37 Cache does not hold what is asked for.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 53 Cache does not hold what is asked for ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 18 .0 8 16 cache miss storm.0 26 14 cache stampede.0 42 14 Cache stampede.0 58 15 thundering herd.0 75 10 cold cache.0 87 13 cache is cold.1 8 15 cache hit ratio.0 25 16 hit rate dropped.0 43 13 cache flushed.0 58 13 Cache flushed.0 73 13 cache cleared.0 88 13 Cache cleared.0 103 8 FLUSHALL.1 8 9 flush_all.0 19 17 cache invalidated.0 38 17 Cache invalidated.0 57 11 cache purge.0 70 9 evictions.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 cache.evictions.1 1 5 title.0 8 29 Cache throws things out early.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Cache throws things out early ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 16 Cache.Store fail.0 26 13 cache is full.0 41 13 Cache is full.0 56 10 cache full.0 68 23 no free memory for item.0 93 9 LRU nuked.1 8 11 n_lru_nuked.0 21 14 limit of cache.0 37 16 cache size limit.0 55 19 out of cache memory.0 76 24 item too large for cache'1 8 14  items evicted.0 26 12 keys evicted.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 15 eviction policy.0 44 16 eviction manager'0 62 4 pod :1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 cache.cache_unreachable.1 1 5 title.0 8 23 Cache cannot be reached.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 39 Cache cannot be reached ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 26 failed to connect to cache.0 36 16 cache connection.0 54 16 Cache connection.0 72 17 cache unavailable.0 91 17 Cache unavailable.1 8 16 memcached server.0 26 15 memcache server.0 43 16 redis connection.0 61 16 Redis connection'0 79 17 redis: connection.1 8 22 Redis is not available.0 32 26 could not connect to redis.0 60 26 Could not connect to Redis.1 8 25 Error connecting to redis.0 35 26 Unable to connect to Redis.0 63 24 RedisConnectionException.0 89 22 RedisConnectionFailure.1 8 32 redis.exceptions.ConnectionError.0 42 24 JedisConnectionException.0 68 14 dial tcp redis.0 84 19 connection to redis.0 105 6 NOAUTH.1 8 9 WRONGPASS.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 17 .0 12 4 rror.0 18 5 ailed.0 25 4 fail.0 31 9 could not.0 42 9 Could not.0 53 5 nable.0 60 10 navailable.0 72 13 not available.0 87 7 refused.0 96 5 losed.0 103 4 lost.1 12 6 imeout.0 20 9 timed out.0 31 9 Exception.0 42 6 marked.0 50 6 NOAUTH.0 58 9 WRONGPASS.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var cache_pack: String { #"""
name: cache
version: 1.0.0
title: Caches
licence: Apache-2.0

"""# }

static var cache_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 5 cache.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 6 Caches
"""# }
}
