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

static var cache_pack: String { #"""
name: cache
version: 1.0.0
title: Caches
licence: Apache-2.0

"""# }
}
