// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var p2p_detectors_allocator: String { #"""
# The resource allocator, which sizes the core of supernodes.
kind: detector
id: p2p.allocator_defect
title: Allocator does not add supernodes while clients wait
version: 1
status: stable
severity: critical
summary: 'In {count} decisions the allocator held or shrank a small core while clients were waiting in masses'
description: >-
  The allocator has to size the core for all demand: attached clients and those that wait to be attached. Here it
  decides to hold or to demote for at least half an hour within one hour although many wait and its target is far
  below what they need. Usual cause: the target is computed from attached clients only, so each lost client lowers it.
  Short spells of this kind at the height of a wave of restarts pass by themselves and stay below the bound.
requires: {events: [alloc.hold], fields: [alloc.pending, alloc.target]}
params:
  waiting: {default: 1000, doc: pending clients that call for more supernodes}
  small: {default: 150, doc: a target below this cannot carry the attached and the waiting clients}
  least: {default: 30, doc: such decisions within an hour; the allocator decides once a minute}
scope: {component: allocator}
detect:
  type: count
  match: {event: [alloc.hold, alloc.demote], alloc.pending|gte: $waiting, alloc.target|lt: $small}
  window: 1h
  gte: $least
causal: {nature: heal-failed, can_be: [root-cause, sustainer, vulnerability, symptom]}
tests:
  - name: it holds a shrinking core for three quarters of an hour
    events:
      - {t: 0m, every: 1m, n: 45, event: alloc.hold, alloc.pending: '5040', alloc.target: '9'}
    expect: [{start: [+0m, +30m]}]
  - name: it demotes while clients wait
    events:
      - {t: 0m, every: 1m, n: 45, event: alloc.demote, alloc.pending: '3000', alloc.target: '90'}
    expect: [{start: [+0m, +30m]}]
  - name: twenty minutes at the height of an absorbed wave
    events:
      - {t: 0m, every: 1m, n: 20, event: alloc.hold, alloc.pending: '1700', alloc.target: '112'}
      - {t: 20m, every: 1m, n: 30, event: alloc.promote, alloc.pending: '1500', alloc.target: '125'}
    expect: none
  - name: it holds because nobody waits
    events:
      - {t: 0m, every: 1m, n: 120, event: alloc.hold, alloc.pending: '12', alloc.target: '90'}
    expect: none
  - name: it holds a core that is large enough
    events:
      - {t: 0m, every: 1m, n: 120, event: alloc.hold, alloc.pending: '4000', alloc.target: '260'}
    expect: none
---
kind: detector
id: p2p.allocator_promotes
title: Allocator adds supernodes
version: 1
status: stable
severity: info
summary: 'The allocator decided {count} times to add supernodes'
description: >-
  The healthy answer to demand. Its share among all decisions under load, now and in earlier waves, tells whether
  the mechanism works.
scope: {component: allocator}
detect: {type: match, match: {event: alloc.promote}, coalesce: 30m}
causal: {nature: heal-ok}
tests:
  - name: three promotions
    events:
      - {t: 0m, every: 1m, n: 3, event: alloc.promote, alloc.pending: '40', alloc.count: '2'}
    expect: [{count: 3}]
  - name: holding is none
    events:
      - {t: 0m, every: 1m, n: 3, event: alloc.hold, alloc.pending: '40', alloc.count: '0'}
    expect: none
---
kind: detector
id: p2p.clients_waiting
title: Three in ten clients wait to be attached
version: 1
status: stable
severity: critical
summary: 'During {count} decisions of the allocator three in ten clients or more had no supernode'
description: >-
  A client without a supernode cannot sign in, call or write, so the share that waits is what users feel. Three clients
  wait for seven attached ones, which is three in ten of all.
requires: {events: [alloc.hold], fields: [alloc.pending, alloc.attached]}
params:
  least: {default: 500, doc: pending clients that are enough to judge}
detect:
  type: match
  match:
    event|prefix: alloc.
    alloc.pending|gte: {of: alloc.attached, times: 0.4286}
    all: [{alloc.pending|gte: $least}]
  coalesce: 10m
causal: {nature: impact}
tests:
  - name: most clients wait
    events:
      - {t: 0m, every: 1m, n: 5, event: alloc.hold, alloc.pending: '5047', alloc.attached: '246'}
    expect: [{count: 5}]
  - name: a third of a small network waits
    events:
      - {t: 0m, event: alloc.promote, alloc.pending: '620', alloc.attached: '1200'}
    expect: [{count: 1}]
  - name: just over three in ten wait
    events:
      - {t: 0m, event: alloc.hold, alloc.pending: '1652', alloc.attached: '3759'}
    expect: [{count: 1}]
  - name: just under three in ten wait
    events:
      - {t: 0m, event: alloc.hold, alloc.pending: '1580', alloc.attached: '3928'}
    expect: none
  - name: one in five waits at the height of a wave
    events:
      - {t: 0m, every: 1m, n: 10, event: alloc.promote, alloc.pending: '1164', alloc.attached: '4300'}
    expect: none
  - name: hardly anybody waits in a network of millions
    events:
      - {t: 0m, every: 1m, n: 10, event: alloc.hold, alloc.pending: '12000', alloc.attached: '7800000'}
    expect: none

"""# }

static var p2p_detectors_allocator_nodes: String { #"""
:2 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 p2p.allocator_defect.1 1 5 title.0 8 52 Allocator does not add supernodes while clients wait.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 99 In {count} decisions the allocator held or shrank a small core while clients were waiting in masses.6 1 8 requires:0 11 2 .0 12 6 events-0 20 1 .0 21 10 alloc.hold.0 34 6 fields-0 42 2 .0 43 13 alloc.pending.0 58 12 alloc.target.1 1 6 params:1 3 3 .0 3 7 waiting:0 12 1 .0 13 7 default.0 22 4 1000.1 3 5 small:0 10 1 .0 11 7 default.0 20 3 150.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 30.1 1 5 scope:0 8 1 .0 9 9 component.0 20 9 allocator.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:0 10 3 .0 11 5 event-0 18 2 .0 19 10 alloc.hold.0 31 12 alloc.demote.0 46 17 alloc.pending|gte.0 65 8 $waiting.0 75 15 alloc.target|lt.0 92 6 $small.1 3 6 window.0 11 2 1h.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 heal-failed.0 31 6 can_be-0 39 4 .0 40 10 root-cause.0 52 9 sustainer.0 63 13 vulnerability.0 78 7 symptom:24 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.allocator_promotes.1 1 5 title.0 8 25 Allocator adds supernodes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 53 The allocator decided {count} times to add supernodes.4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 allocator.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 13 alloc.promote.0 54 8 coalesce.0 64 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 heal-ok:11 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 p2p.clients_waiting.1 1 5 title.0 8 40 Three in ten clients wait to be attached.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 87 During {count} decisions of the allocator three in ten clients or more had no supernode.4 1 8 requires:0 11 2 .0 12 6 events-0 20 1 .0 21 10 alloc.hold.0 34 6 fields-0 42 2 .0 43 13 alloc.pending.0 58 14 alloc.attached.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 3 500.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 12 event|prefix.0 19 6 alloc..1 5 17 alloc.pending|gte:0 24 2 .0 25 2 of.0 29 14 alloc.attached.0 45 5 times.0 52 6 0.4286.1 5 3 all-0 10 1 :0 11 1 .0 12 17 alloc.pending|gte.0 31 6 $least.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact
"""# }

static var p2p_detectors_clients: String { #"""
# Clients: what they try, and how they fail.
kind: detector
id: p2p.client_connect_failure
title: Clients find no supernode
version: 1
status: stable
severity: critical
summary: '{ratio} of the attempts of clients to reach a supernode failed'
description: >-
  A client without a supernode is offline for its user. A wave of restarts costs a few attempts; more than half of
  all attempts over a quarter of an hour says that the network does not take clients in.
requires: {events: [net.connect.ok]}
params:
  share: {default: 0.5, doc: share of attempts that fail}
  least: {default: 10, doc: attempts in the window; logs usually hold a sample of all clients}
scope: {component: client}
entity: client.id
detect:
  type: ratio
  numerator: {event: net.connect.fail}
  denominator: {event: [net.connect.ok, net.connect.fail]}
  window: 15m
  gt: $share
  min_denominator: $least
causal: {nature: impact}
tests:
  - name: nearly all attempts fail
    events:
      - {t: 0m, every: 30s, n: 60, event: net.connect.fail, client.id: 'c{i}'}
      - {t: 0m, every: 10m, n: 3, event: net.connect.ok, client.id: 'd{i}'}
    expect: [{start: [+0m, +15m]}]
  - name: a third fails while a wave passes
    events:
      - {t: 0m, every: 2m, n: 5, event: net.connect.fail, client.id: 'c{i}'}
      - {t: 0m, every: 1m, n: 11, event: net.connect.ok, client.id: 'd{i}'}
    expect: none
  - name: one client with a bad line is too little to judge
    events:
      - {t: 0m, every: 5m, n: 6, event: net.connect.fail, client.id: c1}
    expect: none
---
kind: detector
id: p2p.retry_storm
title: Clients try again and again
version: 1
status: stable
severity: high
summary: '{entities} clients repeated failing attempts, {count} in all'
description: >-
  Clients that retry at a fixed pace keep the load up that made them fail. Sustains an overload after its cause is
  gone; pauses that grow and spread are the cure.
requires: {events: [net.connect.fail]}
params:
  attempt: {default: 3, doc: from this attempt on it counts as a repetition}
  least: {default: 8, doc: repeated attempts within the window}
scope: {component: client}
entity: client.id
detect:
  type: count
  match: {event: [net.connect.fail, client.auth.fail], client.attempt|gte: $attempt}
  window: 15m
  gte: $least
causal: {nature: retry, can_be: [amplifier, sustainer, symptom]}
tests:
  - name: many third attempts
    events:
      - {t: 0m, every: 30s, n: 30, event: net.connect.fail, client.id: 'c{i}', client.attempt: '3'}
    expect: [{start: [+0m, +15m]}]
  - name: first attempts that fail are no repetition
    events:
      - {t: 0m, every: 30s, n: 30, event: net.connect.fail, client.id: 'c{i}', client.attempt: '1'}
    expect: none
---
kind: detector
id: p2p.client_crash
title: Clients crash
version: 1
status: stable
severity: high
summary: '{count} crashes of clients with {group}'
description: >-
  Split by version, because a crash that only one version shows is a defect of that version. When supernodes run
  that version, the network loses them as well.
scope: {component: client, by: [client.version]}
entity: client.id
detect: {type: match, match: {event: client.crash}, coalesce: 30m}
causal: {nature: defect}
tests:
  - name: each version has its own finding
    events:
      - {t: 0m, every: 1m, n: 4, event: client.crash, client.id: 'c{i}', client.version: 5.0.0.11}
      - {t: 0m, every: 1m, n: 2, event: client.crash, client.id: 'd{i}', client.version: 4.2.0.9}
    expect: [{client.version: 5.0.0.11, count: 4}, {client.version: 4.2.0.9, count: 2}]
  - name: a client that is closed has not crashed
    events:
      - {t: 0m, event: client.stop, client.id: c1, client.version: 5.0.0.11}
    expect: none
---
kind: detector
id: p2p.crash_storm
title: Clients crash in masses
version: 1
status: stable
severity: critical
summary: '{count} crashes of clients within a short time'
description: >-
  Crashes in masses take users and supernodes away at once, and each client comes back with a login and the same
  request that crashed it. The defect is in p2p.client_crash; this is its extent.
requires: {events: [client.start]}
params:
  least: {default: 10, doc: crashes within the window}
scope: {component: client}
entity: client.id
detect: {type: count, match: {event: client.crash}, window: 10m, gte: $least}
causal: {nature: fault, can_be: [amplifier, symptom]}
tests:
  - name: thirty crashes in five minutes
    events:
      - {t: 0m, every: 10s, n: 30, event: client.crash, client.id: 'c{i}', client.version: 5.0.0.11}
    expect: [{start: [+0m, +5m]}]
  - name: a crash each hour
    events:
      - {t: 0m, every: 1h, n: 12, event: client.crash, client.id: 'c{i}', client.version: 5.0.0.11}
    expect: none
---
kind: detector
id: p2p.users_online_drop
title: Users online collapse
version: 1
status: stable
severity: critical
summary: 'Fewer users online than in any ordinary night, in {count} samples'
description: >-
  The count of users online at the depth of the night is the least that is ordinary; whatever lies below it is felt
  by most users. The bound grows with the service: set it to nine tenths of the lowest ordinary night.
requires: {events: [ops.users_online], fields: [users.online]}
params:
  fewest: {default: 3000000, doc: users online in the emptiest ordinary hour}
scope: {component: client}
detect: {type: match, match: {event: ops.users_online, users.online|lt: $fewest}, coalesce: 30m}
causal: {nature: impact}
tests:
  - name: from millions to thousands
    events:
      - {t: 0m, every: 5m, n: 6, event: ops.users_online, users.online: '5100000'}
      - {t: 30m, every: 5m, n: 12, event: ops.users_online, users.online: '220000'}
    expect: [{count: 12, start: [+30m, +30m]}]
  - name: an ordinary night
    events:
      - {t: 0m, every: 5m, n: 60, event: ops.users_online, users.online: '4700000'}
    expect: none

"""# }

static var p2p_detectors_clients_nodes: String { #"""
:2 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 p2p.client_connect_failure.1 1 5 title.0 8 25 Clients find no supernode.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 62 {ratio} of the attempts of clients to reach a supernode failed.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 14 net.connect.ok.1 1 6 params:1 3 2 .0 3 5 share:0 10 1 .0 11 7 default.0 20 3 0.5.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 entity.0 9 9 client.id.1 1 6 detect:1 3 6 .0 3 4 type.0 9 5 ratio.1 3 9 numerator:0 14 1 .0 15 5 event.0 22 16 net.connect.fail.1 3 11 denominator:0 16 1 .0 17 5 event-0 24 2 .0 25 14 net.connect.ok.0 41 16 net.connect.fail.1 3 6 window.0 11 3 15m.1 3 2 gt.0 7 6 $share.1 3 15 min_denominator.0 20 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:17 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 p2p.retry_storm.1 1 5 title.0 8 27 Clients try again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 60 {entities} clients repeated failing attempts, {count} in all.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 16 net.connect.fail.1 1 6 params:1 3 2 .0 3 7 attempt:0 12 1 .0 13 7 default.0 22 1 3.1 3 5 least:0 10 1 .0 11 7 default.0 20 1 8.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 entity.0 9 9 client.id.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:0 10 2 .0 11 5 event-0 18 2 .0 19 16 net.connect.fail.0 37 16 client.auth.fail.0 56 18 client.attempt|gte.0 76 8 $attempt.1 3 6 window.0 11 3 15m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 retry.0 25 6 can_be-0 33 3 .0 34 9 amplifier.0 45 9 sustainer.0 56 7 symptom:11 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 p2p.client_crash.1 1 5 title.0 8 13 Clients crash.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 39 {count} crashes of clients with {group}.4 1 5 scope:0 8 2 .0 9 9 component.0 20 6 client.0 28 2 by-0 32 1 .0 33 14 client.version.1 1 6 entity.0 9 9 client.id.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 12 client.crash.0 53 8 coalesce.0 63 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:12 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 p2p.crash_storm.1 1 5 title.0 8 23 Clients crash in masses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 46 {count} crashes of clients within a short time.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 12 client.start.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 entity.0 9 9 client.id.1 1 6 detect:0 9 4 .0 10 4 type.0 16 5 count.0 23 5 match:0 30 1 .0 31 5 event.0 38 12 client.crash.0 53 6 window.0 61 3 10m.0 66 3 gte.0 71 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 9 amplifier.0 45 7 symptom:11 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 p2p.users_online_drop.1 1 5 title.0 8 21 Users online collapse.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 65 Fewer users online than in any ordinary night, in {count} samples.4 1 8 requires:0 11 2 .0 12 6 events-0 20 1 .0 21 16 ops.users_online.0 40 6 fields-0 48 1 .0 49 12 users.online.1 1 6 params:1 3 1 .0 3 6 fewest:0 11 1 .0 12 7 default.0 21 7 3000000.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 2 .0 31 5 event.0 38 16 ops.users_online.0 56 15 users.online|lt.0 73 7 $fewest.0 83 8 coalesce.0 93 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact
"""# }

static var p2p_detectors_login: String { #"""
# Login servers.
kind: detector
id: p2p.login_flood
title: Login requests far above baseline
version: 1
status: stable
severity: medium
summary: '{rate} login requests a minute, {factor} times the baseline of {baseline}'
description: >-
  Every restarted client logs in again, and every refused one tries again. A flood that follows restarts is their
  effect; one without restarts is demand of its own.
requires: {events: [auth.login.ok]}
params:
  factor: {default: 4, doc: times the baseline}
  least: {default: 5, doc: requests a minute that are worth a look}
scope: {component: login}
detect:
  type: rate_change
  match: {event|prefix: auth.login.}
  bucket: 1m
  over: 5m
  direction: up
  factor: $factor
  min: $least
  baseline: {from: preceding, lookback: 3h, gap: 10m, min_buckets: 30, method: median_mad}
causal: {nature: demand, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: a flood after quiet hours
    events:
      - {t: 0m, every: 30s, n: 360, event: auth.login.ok}
      - {t: 180m, every: 2s, n: 600, event: auth.login.busy}
    expect: [{start: [+178m, +186m]}]
  - name: an even load
    events:
      - {t: 0m, every: 5s, n: 2880, event: auth.login.ok}
    expect: none
---
kind: detector
id: p2p.login_failure_ratio
title: Login servers turn most requests away
version: 1
status: stable
severity: medium
summary: '{ratio} of login requests were turned away or failed'
description: >-
  The login servers answer "busy" or time out. It is their admission at work and tells of load, not of users: one
  waiting client asks many times, so the share of failed requests lies far above the share of people who cannot get
  in, in waves that pass by themselves too. What users feel is in p2p.clients_waiting and p2p.users_online_drop.
requires: {events: [auth.login.ok]}
params:
  share: {default: 0.5, doc: share of requests that fail}
  least: {default: 20, doc: requests in the window that are enough to judge}
scope: {component: login}
detect:
  type: ratio
  numerator: {event: [auth.login.busy, auth.login.fail]}
  denominator: {event: [auth.login.ok, auth.login.busy, auth.login.fail]}
  window: 5m
  gt: $share
  min_denominator: $least
causal: {nature: capacity, can_be: [amplifier, sustainer, symptom, coincidence]}
tests:
  - name: five of six requests fail
    events:
      - {t: 0m, every: 2s, n: 300, event: auth.login.busy}
      - {t: 0m, every: 10s, n: 60, event: auth.login.ok}
    expect: [{start: [+0m, +5m]}]
  - name: one in ten fails
    events:
      - {t: 0m, every: 20s, n: 30, event: auth.login.fail}
      - {t: 0m, every: 2s, n: 300, event: auth.login.ok}
    expect: none
  - name: too few requests to judge
    events:
      - {t: 0m, every: 10m, n: 6, event: auth.login.fail}
    expect: none
---
kind: detector
id: p2p.login_disk_failure
title: Disk of a server failed
version: 1
status: stable
severity: medium
summary: 'A disk failed on {host} ({count} lines)'
description: >-
  A mirror goes on with one disk. It matters when the machine's own work fails afterwards; that alone on one of
  several servers is no outage.
scope: {by: [host.name]}
detect:
  type: match
  match: {body|contains: ['Disk failure on', 'Disk failure,', failed disk in the mirror, array degraded]}
  coalesce: 2h
causal: {nature: fault, can_be: [trigger, root-cause, coincidence, symptom]}
tests:
  - name: a kernel line of a mirror
    events:
      - {t: 0m, host.name: login-07, body: 'raid1: Disk failure on sdc2, disabling device.'}
    expect: [{host.name: login-07, count: 1}]
  - name: the array is whole again
    events:
      - {t: 0m, host.name: login-07, body: 'md0: resync done, 2 devices active'}
    expect: none

"""# }

static var p2p_detectors_login_nodes: String { #"""
:2 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 p2p.login_flood.1 1 5 title.0 8 33 Login requests far above baseline.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 73 {rate} login requests a minute, {factor} times the baseline of {baseline}.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 13 auth.login.ok.1 1 6 params:1 3 2 .0 3 6 factor:0 11 1 .0 12 7 default.0 21 1 4.1 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 5 scope:0 8 1 .0 9 9 component.0 20 5 login.1 1 6 detect:1 3 8 .0 3 4 type.0 9 11 rate_change.1 3 5 match:0 10 1 .0 11 12 event|prefix.0 25 11 auth.login..1 3 6 bucket.0 11 2 1m.1 3 4 over.0 9 2 5m.1 3 9 direction.0 14 2 up.1 3 6 factor.0 11 7 $factor.1 3 3 min.0 8 6 $least.1 3 8 baseline:0 13 5 .0 14 4 from.0 20 9 preceding.0 31 8 lookback.0 41 2 3h.0 45 3 gap.0 50 3 10m.0 55 11 min_buckets.0 68 2 30.0 72 6 method.0 80 10 median_mad.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 demand.0 26 6 can_be-0 34 4 .0 35 7 trigger.0 44 9 amplifier.0 55 7 symptom.0 64 11 coincidence:12 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 p2p.login_failure_ratio.1 1 5 title.0 8 37 Login servers turn most requests away.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 52 {ratio} of login requests were turned away or failed.5 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 13 auth.login.ok.1 1 6 params:1 3 2 .0 3 5 share:0 10 1 .0 11 7 default.0 20 3 0.5.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 20.1 1 5 scope:0 8 1 .0 9 9 component.0 20 5 login.1 1 6 detect:1 3 6 .0 3 4 type.0 9 5 ratio.1 3 9 numerator:0 14 1 .0 15 5 event-0 22 2 .0 23 15 auth.login.busy.0 40 15 auth.login.fail.1 3 11 denominator:0 16 1 .0 17 5 event-0 24 3 .0 25 13 auth.login.ok.0 40 15 auth.login.busy.0 57 15 auth.login.fail.1 3 6 window.0 11 2 5m.1 3 2 gt.0 7 6 $share.1 3 15 min_denominator.0 20 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 4 .0 37 9 amplifier.0 48 9 sustainer.0 59 7 symptom.0 68 11 coincidence:17 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.login_disk_failure.1 1 5 title.0 8 23 Disk of a server failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 39 A disk failed on {host} ({count} lines).4 1 5 scope:0 8 1 .0 9 2 by-0 13 1 .0 14 9 host.name.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 1 .0 11 13 body|contains-0 26 4 '0 27 15 Disk failure on'0 46 13 Disk failure,.0 63 25 failed disk in the mirror.0 90 14 array degraded.1 3 8 coalesce.0 13 2 2h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 10 root-cause.0 55 11 coincidence.0 68 7 symptom
"""# }

static var p2p_detectors_offline_im: String { #"""
# Servers for messages to users who are offline.
kind: detector
id: p2p.offline_im_slow
title: Offline messages are fetched slowly or not at all
version: 1
status: stable
severity: high
summary: '{count} slow or failed fetches of offline messages on {entities} servers'
description: >-
  Clients fetch waiting messages after sign-in. Late answers are a load on every client that waits, and a client
  that handles a late answer wrongly crashes.
requires: {events: [im.fetch.ok]}
params:
  least: {default: 10, doc: slow or failed fetches within the window}
scope: {component: offline-im}
entity: host.name
detect: {type: count, match: {event: [im.fetch.slow, im.fetch.fail]}, window: 5m, gte: $least}
causal: {nature: fault, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: slow fetches in masses
    events:
      - {t: 0m, every: 5s, n: 60, event: im.fetch.slow, host.name: 'im-{i}', im.took_ms: '31874'}
    expect: [{start: [+0m, +5m]}]
  - name: one slow fetch now and then
    events:
      - {t: 0m, every: 5m, n: 12, event: im.fetch.slow, host.name: im-1, im.took_ms: '9000'}
    expect: none
---
kind: detector
id: p2p.offline_im_queue
title: Queue of offline messages is long
version: 1
status: stable
severity: medium
summary: '{count} lines show a long queue of offline messages'
description: >-
  Messages are stored faster than they are fetched. Usual causes: a server that is gone, a slow store, or more users
  than the cluster was built for.
requires: {fields: [im.depth]}
params:
  depth: {default: 50000, doc: messages that wait}
scope: {component: offline-im}
entity: host.name
detect: {type: match, match: {event|prefix: im., im.depth|gte: $depth}, coalesce: 30m}
causal: {nature: capacity}
tests:
  - name: a deep queue
    events:
      - {t: 0m, every: 1m, n: 3, event: im.fetch.slow, host.name: im-1, im.depth: '188233'}
    expect: [{count: 3}]
  - name: an ordinary queue
    events:
      - {t: 0m, every: 1m, n: 3, event: im.fetch.ok, host.name: im-1, im.depth: '310'}
    expect: none
---
kind: detector
id: p2p.offline_im_rejects
title: Offline-message servers shed load
version: 1
status: stable
severity: medium
summary: '{count} requests turned away by the servers of offline messages'
description: A server that turns requests away protects itself; its clients ask again.
requires: {events: [im.fetch.ok]}
scope: {component: offline-im}
entity: host.name
detect: {type: match, match: {event: im.reject}, coalesce: 15m}
causal: {nature: protective}
tests:
  - name: requests turned away
    events:
      - {t: 0m, every: 1m, n: 3, event: im.reject, host.name: im-1}
    expect: [{count: 3}]
  - name: requests answered
    events:
      - {t: 0m, every: 1m, n: 3, event: im.fetch.ok, host.name: im-1}
    expect: none

"""# }

static var p2p_detectors_offline_im_nodes: String { #"""
:2 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 p2p.offline_im_slow.1 1 5 title.0 8 49 Offline messages are fetched slowly or not at all.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 72 {count} slow or failed fetches of offline messages on {entities} servers.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 11 im.fetch.ok.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 5 scope:0 8 1 .0 9 9 component.0 20 10 offline-im.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 4 .0 10 4 type.0 16 5 count.0 23 5 match:0 30 1 .0 31 5 event-0 38 2 .0 39 13 im.fetch.slow.0 54 13 im.fetch.fail.0 71 6 window.0 79 2 5m.0 83 3 gte.0 88 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom.0 63 11 coincidence:11 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 p2p.offline_im_queue.1 1 5 title.0 8 33 Queue of offline messages is long.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 {count} lines show a long queue of offline messages.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 8 im.depth.1 1 6 params:1 3 1 .0 3 5 depth:0 10 1 .0 11 7 default.0 20 5 50000.1 1 5 scope:0 8 1 .0 9 9 component.0 20 10 offline-im.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 2 .0 31 12 event|prefix.0 45 3 im..0 50 12 im.depth|gte.0 64 6 $depth.0 73 8 coalesce.0 83 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.offline_im_rejects.1 1 5 title.0 8 33 Offline-message servers shed load.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 63 {count} requests turned away by the servers of offline messages.2 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 11 im.fetch.ok.1 1 5 scope:0 8 1 .0 9 9 component.0 20 10 offline-im.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 9 im.reject.0 50 8 coalesce.0 60 3 15m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective
"""# }

static var p2p_detectors_order: String { #"""
# One thing after the other: overload before self-protection, supernodes that come and go, overload that feeds itself.
kind: detector
id: p2p.overload_then_shutdown
title: A supernode is overloaded and then protects itself
version: 1
status: stable
severity: medium
summary: '{entities} supernodes were overloaded and then gave up that role'
description: >-
  The order on one and the same node shows that the load made it leave. A node that leaves without overload before it
  was stopped by somebody, or crashed.
scope: {component: supernode}
detect:
  type: sequence
  by: [host.name]
  within: 30m
  steps:
    - {id: overload, match: {event: node.overload}}
    - {not: {event: [node.stopped, host.restart]}}
    - {id: leave, match: {event: node.shutdown.protective}}
causal: {nature: protective, can_be: [amplifier, sustainer, symptom]}
tests:
  - name: overload, then self-protection
    events:
      - {t: 0m, event: node.overload, host.name: sn-1}
      - {t: 5m, event: node.shutdown.protective, host.name: sn-1}
    expect: [{entities: 1, start: +0m, end: +5m}]
  - name: the overload of another node does not count
    events:
      - {t: 0m, event: node.overload, host.name: sn-2}
      - {t: 5m, event: node.shutdown.protective, host.name: sn-1}
    expect: none
  - name: a node that was stopped in between did not leave by itself
    events:
      - {t: 0m, event: node.overload, host.name: sn-1}
      - {t: 3m, event: node.stopped, host.name: sn-1}
      - {t: 5m, event: node.shutdown.protective, host.name: sn-1}
    expect: none
---
kind: detector
id: p2p.supernode_flapping
title: A supernode comes and goes
version: 1
status: stable
severity: medium
summary: '{entities} supernodes left and came back three times or more, {count} times in all'
description: >-
  A node that is promoted, gives up and is promoted again moves its clients each time. Many such nodes show that the
  core is too small for the load and cannot settle.
scope: {component: supernode}
detect:
  type: flap
  by: [host.name]
  down: {event: [node.stopped, node.demoted, node.shutdown.protective]}
  up: {event: [node.started, node.promoted]}
  window: 3h
  cycles: 3
causal: {nature: capacity, can_be: [amplifier, sustainer, symptom]}
tests:
  - name: three times within an hour
    events:
      - {t: 0m, every: 20m, n: 4, event: node.shutdown.protective, host.name: sn-1}
      - {t: 10m, every: 20m, n: 4, event: node.promoted, host.name: sn-1}
    expect: [{entities: 1, count: 4}]
  - name: once a day
    events:
      - {t: 0h, every: 24h, n: 4, event: node.stopped, host.name: sn-1}
      - {t: 1h, every: 24h, n: 4, event: node.started, host.name: sn-1}
    expect: none
  - name: several nodes that each come back once
    events:
      - {t: 0m, every: 10m, n: 4, event: node.stopped, host.name: 'sn-{i}'}
      - {t: 5m, every: 10m, n: 4, event: node.started, host.name: 'sn-{i}'}
    expect: none
---
kind: detector
id: p2p.overload_cascade
title: Overload and self-protection feed each other
version: 1
status: stable
severity: high
summary: 'Supernodes were overloaded while others left to protect themselves, {count} signs'
description: >-
  What a node gives up the others have to take. Neither of the two need be harmful by itself; together they can keep
  an outage going after its cause is gone.
scope: {component: supernode}
detect:
  type: composite
  all: [p2p.supernode_overload, p2p.protective_shutdown]
  within: 10m
causal: {nature: capacity, can_be: [amplifier, sustainer, symptom]}
tests:
  - name: overload and, minutes later, self-protection
    events:
      - {t: 0m, every: 1m, n: 20, event: node.overload, host.name: 'sn-{i}'}
      - {t: 5m, every: 1m, n: 9, event: node.shutdown.protective, host.name: 'sn-{i}'}
    expect: [{start: [+0m, +0m], end: [+19m, +19m]}]
  - name: half a day apart
    events:
      - {t: 0h, every: 1m, n: 20, event: node.overload, host.name: 'sn-{i}'}
      - {t: 12h, every: 1m, n: 9, event: node.shutdown.protective, host.name: 'sn-{i}'}
    expect: none
---
kind: detector
id: p2p.offline_im_backlog
title: The queue of offline messages grows
version: 1
status: stable
severity: medium
summary: 'The queue of offline messages grew to {level}, {factor} times its usual depth'
description: >-
  A queue that leaves its usual depth shows that more comes in than goes out, long before it is full.
requires: {fields: [im.depth]}
params:
  factor: {default: 5, doc: times the usual depth}
  least: {default: 5000, doc: messages; a short queue may vary as it likes}
scope: {component: offline-im}
detect:
  type: level
  match: {event|prefix: im.}
  field: im.depth
  statistic: max
  over: 10m
  direction: up
  factor: $factor
  min: $least
  baseline: {lookback: 6h, gap: 10m, min_buckets: 30}
causal: {nature: capacity, can_be: [amplifier, symptom]}
tests:
  - name: from hundreds to ten thousands
    events:
      - {t: 0m, every: 1m, n: 120, event: im.fetch.ok, im.depth: '310'}
      - {t: 120m, every: 1m, n: 20, event: im.fetch.slow, im.depth: '188233'}
    expect: [{start: [+120m, +120m], level: 188233}]
  - name: a short peak
    events:
      - {t: 0m, every: 1m, n: 120, event: im.fetch.ok, im.depth: '310'}
      - {t: 120m, every: 1m, n: 3, event: im.fetch.slow, im.depth: '188233'}
      - {t: 123m, every: 1m, n: 20, event: im.fetch.ok, im.depth: '310'}
    expect: none
  - name: with little history nothing is told
    events:
      - {t: 0m, every: 1m, n: 10, event: im.fetch.ok, im.depth: '310'}
      - {t: 10m, every: 1m, n: 20, event: im.fetch.slow, im.depth: '188233'}
    expect: {not_evaluable: baseline}
---
kind: detector
id: p2p.users_online_unusual
title: Fewer users online than at this hour on other days
version: 1
status: stable
severity: medium
summary: 'Users online fell to {level}, usual at this hour are {baseline}'
description: >-
  The number of users follows the day. Compared with the same hour of other days a loss shows at any hour, also when
  more users are left than in an ordinary night.
requires: {fields: [users.online]}
params:
  share: {default: 0.6, doc: share of the usual number}
scope: {component: client}
detect:
  type: level
  match: {event: ops.users_online}
  field: users.online
  bucket: 5m
  over: 15m
  direction: down
  factor: $share
  baseline: {from: same-time, min_buckets: 6}
causal: {nature: fault, can_be: [symptom]}
tests:
  - name: at noon, half of the users of the day before
    events:
      - {t: 0h, every: 5m, n: 288, event: ops.users_online, users.online: '8000000'}
      - {t: 24h, every: 5m, n: 144, event: ops.users_online, users.online: '8100000'}
      - {t: 36h, every: 5m, n: 24, event: ops.users_online, users.online: '4000000'}
    expect: [{start: [+36h, +36h], level: 4000000}]
  - name: the night of every day
    events:
      - {t: 0h, every: 24h, n: 3, event: ops.users_online, users.online: '8000000'}
      - {t: 5m, every: 5m, n: 143, event: ops.users_online, users.online: '8000000'}
      - {t: 12h, every: 5m, n: 144, event: ops.users_online, users.online: '3100000'}
      - {t: 24h, every: 5m, n: 144, event: ops.users_online, users.online: '8000000'}
      - {t: 36h, every: 5m, n: 144, event: ops.users_online, users.online: '3000000'}
    expect: none

"""# }

static var p2p_detectors_order_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 p2p.overload_then_shutdown.1 1 5 title.0 8 50 A supernode is overloaded and then protects itself.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 64 {entities} supernodes were overloaded and then gave up that role.4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 detect:1 3 4 .0 3 4 type.0 9 8 sequence.1 3 2 by-0 7 1 .0 8 9 host.name.1 3 6 within.0 11 3 30m.1 3 5 steps-1 5 3 :0 7 2 .0 8 2 id.0 12 8 overload.0 22 5 match:0 29 1 .0 30 5 event.0 37 13 node.overload:1 7 1 .0 8 3 not:0 13 1 .0 14 5 event-0 21 2 .0 22 12 node.stopped.0 36 12 host.restart:1 7 2 .0 8 2 id.0 12 5 leave.0 19 5 match:0 26 1 .0 27 5 event.0 34 24 node.shutdown.protective.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 10 protective.0 30 6 can_be-0 38 3 .0 39 9 amplifier.0 50 9 sustainer.0 61 7 symptom:19 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.supernode_flapping.1 1 5 title.0 8 26 A supernode comes and goes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 82 {entities} supernodes left and came back three times or more, {count} times in all.4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 detect:1 3 6 .0 3 4 type.0 9 4 flap.1 3 2 by-0 7 1 .0 8 9 host.name.1 3 4 down:0 9 1 .0 10 5 event-0 17 3 .0 18 12 node.stopped.0 32 12 node.demoted.0 46 24 node.shutdown.protective.1 3 2 up:0 7 1 .0 8 5 event-0 15 2 .0 16 12 node.started.0 30 13 node.promoted.1 3 6 window.0 11 2 3h.1 3 6 cycles.0 11 1 3.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 3 .0 37 9 amplifier.0 48 9 sustainer.0 59 7 symptom:18 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 p2p.overload_cascade.1 1 5 title.0 8 44 Overload and self-protection feed each other.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 81 Supernodes were overloaded while others left to protect themselves, {count} signs.4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 detect:1 3 3 .0 3 4 type.0 9 9 composite.1 3 3 all-0 8 2 .0 9 22 p2p.supernode_overload.0 33 23 p2p.protective_shutdown.1 3 6 within.0 11 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 3 .0 37 9 amplifier.0 48 9 sustainer.0 59 7 symptom:13 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.offline_im_backlog.1 1 5 title.0 8 35 The queue of offline messages grows.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 77 The queue of offline messages grew to {level}, {factor} times its usual depth.3 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 8 im.depth.1 1 6 params:1 3 2 .0 3 6 factor:0 11 1 .0 12 7 default.0 21 1 5.1 3 5 least:0 10 1 .0 11 7 default.0 20 4 5000.1 1 5 scope:0 8 1 .0 9 9 component.0 20 10 offline-im.1 1 6 detect:1 3 9 .0 3 4 type.0 9 5 level.1 3 5 match:0 10 1 .0 11 12 event|prefix.0 25 3 im..1 3 5 field.0 10 8 im.depth.1 3 9 statistic.0 14 3 max.1 3 4 over.0 9 3 10m.1 3 9 direction.0 14 2 up.1 3 6 factor.0 11 7 $factor.1 3 3 min.0 8 6 $least.1 3 8 baseline:0 13 3 .0 14 8 lookback.0 24 2 6h.0 28 3 gap.0 33 3 10m.0 38 11 min_buckets.0 51 2 30.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 2 .0 37 9 amplifier.0 48 7 symptom:19 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 p2p.users_online_unusual.1 1 5 title.0 8 50 Fewer users online than at this hour on other days.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 63 Users online fell to {level}, usual at this hour are {baseline}.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 12 users.online.1 1 6 params:1 3 1 .0 3 5 share:0 10 1 .0 11 7 default.0 20 3 0.6.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 detect:1 3 8 .0 3 4 type.0 9 5 level.1 3 5 match:0 10 1 .0 11 5 event.0 18 16 ops.users_online.1 3 5 field.0 10 12 users.online.1 3 6 bucket.0 11 2 5m.1 3 4 over.0 9 3 15m.1 3 9 direction.0 14 4 down.1 3 6 factor.0 11 6 $share.1 3 8 baseline:0 13 2 .0 14 4 from.0 20 9 same-time.0 31 11 min_buckets.0 44 1 6.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 1 .0 34 7 symptom
"""# }

static var p2p_detectors_people: String { #"""
# What people did and said: changes, mitigations, statements.
kind: detector
id: p2p.capacity_added
title: Supernodes or servers were added
version: 1
status: stable
severity: info
summary: 'Operators added capacity ({count} lines)'
description: >-
  Dedicated or mega supernodes take the load that the network of clients cannot carry. They make up for a cause and
  do not remove it; that they end an outage shows that it sustained itself by lack of capacity.
scope: {component: supernode}
detect:
  type: match
  match: {event: ops.capacity.add, not: {body|contains: [divert, Divert, group video, Group video]}}
  coalesce: 1h
causal: {nature: mitigation-compensating}
tests:
  - name: dedicated supernodes
    events:
      - {t: 0m, event: ops.capacity.add, body: 120 dedicated supernodes started}
    expect: [{count: 1}]
  - name: a note about supernodes
    events:
      - {t: 0m, event: ops.note, body: supernodes look fine}
    expect: none
---
kind: detector
id: p2p.capacity_diverted
title: Capacity of a feature was diverted
version: 1
status: stable
severity: info
summary: 'Operators took capacity from a feature for the network ({count} lines)'
description: Servers of group video and the like serve as supernodes for a while; the feature is off meanwhile.
scope: {component: supernode}
detect:
  type: match
  match:
    any:
      - {event: ops.capacity.add, body|contains: [divert, Divert, group video, Group video]}
      - {event: ops.feature.disable, body|contains: [video, Video]}
  coalesce: 1h
causal: {nature: mitigation-compensating}
tests:
  - name: servers of group video become supernodes
    events:
      - {t: 0m, event: ops.capacity.add, body: servers of group video diverted to the core}
    expect: [{count: 1}]
  - name: added servers are another detector's
    events:
      - {t: 0m, event: ops.capacity.add, body: 40 servers added to the core}
    expect: none
---
kind: detector
id: p2p.allocator_fix
title: Fix of the allocator was rolled out
version: 1
status: stable
severity: info
summary: 'A fix or new parameters of the allocator were rolled out ({count} lines)'
description: >-
  It takes the cause back. An outage that goes on afterwards is sustained by something else, such as retries and
  self-protection, and does not speak against the fix.
scope: {component: allocator}
detect: {type: match, match: {event: ops.fix.deploy, body|contains: [allocator, Allocator]}, coalesce: 1h}
causal: {nature: mitigation-reverting}
tests:
  - name: new parameters of the allocator
    events:
      - {t: 0m, event: ops.fix.deploy, body: allocator parameters rolled out everywhere}
    expect: [{count: 1}]
  - name: a fix of the client
    events:
      - {t: 0m, event: ops.fix.deploy, body: hotfix of the client rolled out}
    expect: none
---
kind: detector
id: p2p.fix_rollout
title: Fix was rolled out
version: 1
status: stable
severity: info
summary: 'A fix was rolled out or a change taken back ({count} lines)'
description: What recovers soon after a fix was probably caused by what the fix takes back.
detect:
  type: match
  match:
    any:
      - {event: ops.fix.deploy, not: {body|contains: [allocator, Allocator]}}
      - {event: ops.rollback}
  coalesce: 1h
causal: {nature: mitigation-reverting}
tests:
  - name: a hotfix and a roll-back within the hour are one finding
    events:
      - {t: 0m, event: ops.fix.deploy, body: hotfix of the client rolled out}
      - {t: 30m, event: ops.rollback, body: login front rolled back}
    expect: [{count: 2}]
  - name: the allocator's fix is another detector's
    events:
      - {t: 0m, event: ops.fix.deploy, body: allocator parameters rolled out everywhere}
    expect: none
---
kind: detector
id: p2p.feature_disabled
title: Feature was switched off
version: 1
status: stable
severity: info
summary: 'Operators switched a feature off ({count} lines)'
description: >-
  Downloads, offline messages and the like are switched off to shed load. Errors of that feature afterwards are its
  consequence.
detect:
  type: match
  match: {event: ops.feature.disable, not: {body|contains: [video, Video]}}
  coalesce: 1h
causal: {nature: mitigation-compensating}
tests:
  - name: downloads off
    events:
      - {t: 0m, event: ops.feature.disable, body: downloads switched off}
    expect: [{count: 1}]
  - name: a feature comes back
    events:
      - {t: 0m, event: ops.feature.enable, body: downloads switched on}
    expect: none
---
kind: detector
id: p2p.payment_maintenance
title: Maintenance of the payment services
version: 1
status: stable
severity: info
summary: 'Maintenance of the payment services ({count} lines)'
description: >-
  Planned work on a part that signing in does not need. It is asked about after every outage, and talk of it is not
  the work itself: lines that tell of its begin and end are.
scope: {component: payment}
detect:
  type: match
  match:
    event|prefix: ops.
    body|contains: [payment, Payment]
    all:
      - {body|contains: [maintenance, Maintenance]}
      - {body|re: '(?i)\b(?:begins?|began|start(?:s|ed)?|finish(?:es|ed)?|end(?:s|ed)|done|over|back|complete[ds]?)\b'}
  coalesce: 6h
causal: {nature: change, can_be: [trigger, root-cause, vulnerability, coincidence]}
tests:
  - name: begin and end are one finding
    events:
      - {t: 0m, event: ops.maintenance, body: payment maintenance begins}
      - {t: 180m, event: ops.maintenance, body: payment maintenance finished}
    expect: [{count: 2}]
  - name: maintenance of something else
    events:
      - {t: 0m, event: ops.maintenance, body: maintenance of the office network begins}
    expect: none
  - name: talk of it
    events:
      - {t: 0m, event: ops.maintenance, body: who asks about the payment maintenance of yesterday}
    expect: none
---
kind: detector
id: p2p.client_release
title: Client was released
version: 1
status: stable
severity: info
summary: 'A version of the client was released ({count} lines)'
description: A release reaches users over days. It can be a cause only of what begins after it, and shows by version.
scope: {component: client}
detect: {type: match, match: {event: ops.release}, coalesce: 6h}
causal: {nature: change}
tests:
  - name: a release
    events:
      - {t: 0m, event: ops.release, body: client 9.1 published}
    expect: [{count: 1}]
  - name: the talk about one
    events:
      - {t: 0m, event: ops.note, body: when is client 9.1 due}
    expect: none
---
kind: detector
id: p2p.certificate_renewed
title: Certificate was renewed
version: 1
status: stable
severity: info
summary: 'A certificate was renewed ({count} lines)'
description: Routine, unless errors of TLS begin after it.
detect:
  type: match
  match: {event: ops.maintenance, body|contains: [certificate, Certificate]}
  coalesce: 6h
causal: {nature: routine, can_be: [coincidence]}
tests:
  - name: a renewal
    events:
      - {t: 0m, event: ops.maintenance, body: certificate of the shop renewed}
    expect: [{count: 1}]
  - name: other maintenance
    events:
      - {t: 0m, event: ops.maintenance, body: switch in room 2 replaced}
    expect: none
---
kind: detector
id: p2p.attack_rumour
title: Talk of an attack
version: 1
status: stable
severity: info
summary: 'People spoke of an attack ({count} lines); that is talk, not a measurement'
description: >-
  Rumours follow outages. A rumour is no evidence of an attack, so it cannot take any part in the cause; malformed
  requests or a concentration of sources would be evidence.
detect: {type: match, match: {event: ops.rumour}, coalesce: 6h}
causal: {nature: routine, can_be: [coincidence]}
tests:
  - name: a rumour and its denial are one finding
    events:
      - {t: 0m, event: ops.rumour, body: someone says it was an attack}
      - {t: 30m, event: ops.rumour, body: no sign of an attack at the border}
    expect: [{count: 2}]
  - name: a note
    events:
      - {t: 0m, event: ops.note, body: the press calls}
    expect: none
---
kind: detector
id: p2p.status_well
title: Status page says that all is well
version: 1
status: stable
severity: info
summary: 'The status page says that all is well ({count} lines)'
description: What the public was told. A page that says "well" during an impact is a finding about detection.
detect:
  type: match
  match: {event: ops.status.post, body|contains: [running normally, operating normally, All systems operational]}
  coalesce: 1h
causal: {nature: ok}
tests:
  - name: all is well
    events:
      - {t: 0m, event: ops.status.post, body: 'UPDATED 09:00 GMT: Skype is running normally.'}
    expect: [{count: 1}]
  - name: trouble is admitted
    events:
      - {t: 0m, event: ops.status.post, body: 'UPDATED 09:00 GMT: Some users have problems signing in.'}
    expect: none
---
kind: detector
id: p2p.status_trouble
title: Status page or operators admit trouble
version: 1
status: stable
severity: medium
summary: 'The public was told of problems ({count} lines)'
description: When people learned of it, and what they were told. It dates the detection, not the onset.
detect:
  type: match
  match:
    event: ops.status.post
    body|contains: [problem, Problem, issue, outage, unable to, cannot, difficult]
  coalesce: 2h
causal: {nature: routine, can_be: [coincidence, symptom]}
tests:
  - name: trouble is admitted
    events:
      - {t: 0m, event: ops.status.post, body: 'UPDATED 09:00 GMT: Some users have problems signing in.'}
    expect: [{count: 1}]
  - name: all is well
    events:
      - {t: 0m, event: ops.status.post, body: 'UPDATED 09:00 GMT: Skype is running normally.'}
    expect: none
---
kind: detector
id: p2p.users_return
title: Users come back
version: 1
status: stable
severity: info
summary: 'People say that users come back or that all is restored ({count} lines)'
description: The end as people saw it, often some time after the numbers turned.
detect:
  type: match
  match:
    any:
      - {event: ops.restored}
      - {event: [ops.status.post, ops.note], body|contains: [stabiliz, stabilis, climbing, coming back, back online, are back]}
  coalesce: 2h
causal: {nature: recovery}
exceptions:
  - {name: a service that was under maintenance is back, when: {body|contains: [after maintenance, payment]}}
tests:
  - name: the count climbs and the page says so
    events:
      - {t: 0m, event: ops.note, body: users online is climbing again}
      - {t: 20m, event: ops.status.post, body: sign-in is stabilizing}
    expect: [{count: 2}]
  - name: maintenance is over
    events:
      - {t: 0m, event: ops.note, body: shop is back after maintenance}
    expect: none

"""# }

static var p2p_detectors_people_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 p2p.capacity_added.1 1 5 title.0 8 32 Supernodes or servers were added.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 40 Operators added capacity ({count} lines).4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 2 .0 11 5 event.0 18 16 ops.capacity.add.0 36 3 not:0 41 1 .0 42 13 body|contains-0 57 4 .0 58 6 divert.0 66 6 Divert.0 74 11 group video.0 87 11 Group video.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 23 mitigation-compensating:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 p2p.capacity_diverted.1 1 5 title.0 8 34 Capacity of a feature was diverted.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 70 Operators took capacity from a feature for the network ({count} lines).2 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 2 .0 10 5 event.0 17 16 ops.capacity.add.0 35 13 body|contains-0 50 4 .0 51 6 divert.0 59 6 Divert.0 67 11 group video.0 80 11 Group video:1 9 2 .0 10 5 event.0 17 19 ops.feature.disable.0 38 13 body|contains-0 53 2 .0 54 5 video.0 61 5 Video.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 23 mitigation-compensating:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 p2p.allocator_fix.1 1 5 title.0 8 35 Fix of the allocator was rolled out.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 72 A fix or new parameters of the allocator were rolled out ({count} lines).4 1 5 scope:0 8 1 .0 9 9 component.0 20 9 allocator.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 2 .0 31 5 event.0 38 14 ops.fix.deploy.0 54 13 body|contains-0 69 2 .0 70 9 allocator.0 81 9 Allocator.0 94 8 coalesce.0 104 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 20 mitigation-reverting:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 p2p.fix_rollout.1 1 5 title.0 8 18 Fix was rolled out.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 59 A fix was rolled out or a change taken back ({count} lines).2 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 2 .0 10 5 event.0 17 14 ops.fix.deploy.0 33 3 not:0 38 1 .0 39 13 body|contains-0 54 2 .0 55 9 allocator.0 66 9 Allocator:1 9 1 .0 10 5 event.0 17 12 ops.rollback.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 20 mitigation-reverting:12 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 p2p.feature_disabled.1 1 5 title.0 8 24 Feature was switched off.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 48 Operators switched a feature off ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 2 .0 11 5 event.0 18 19 ops.feature.disable.0 39 3 not:0 44 1 .0 45 13 body|contains-0 60 2 .0 61 5 video.0 68 5 Video.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 23 mitigation-compensating:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 p2p.payment_maintenance.1 1 5 title.0 8 35 Maintenance of the payment services.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 51 Maintenance of the payment services ({count} lines).4 1 5 scope:0 8 1 .0 9 9 component.0 20 7 payment.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 12 event|prefix.0 19 4 ops..1 5 13 body|contains-0 20 2 .0 21 7 payment.0 30 7 Payment.1 5 3 all-1 7 2 :0 9 1 .0 10 13 body|contains-0 25 2 .0 26 11 maintenance.0 39 11 Maintenance:1 9 1 .0 10 7 body|re'0 19 98 (?i)\b(?:begins?|began|start(?:s|ed)?|finish(?:es|ed)?|end(?:s|ed)|done|over|back|complete[ds]?)\b.1 3 8 coalesce.0 13 2 6h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 change.0 26 6 can_be-0 34 4 .0 35 7 trigger.0 44 10 root-cause.0 56 13 vulnerability.0 71 11 coincidence:16 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 p2p.client_release.1 1 5 title.0 8 19 Client was released.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 52 A version of the client was released ({count} lines).2 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 11 ops.release.0 52 8 coalesce.0 62 2 6h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 p2p.certificate_renewed.1 1 5 title.0 8 23 Certificate was renewed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 41 A certificate was renewed ({count} lines).2 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 2 .0 11 5 event.0 18 15 ops.maintenance.0 35 13 body|contains-0 50 2 .0 51 11 certificate.0 64 11 Certificate.1 3 8 coalesce.0 13 2 6h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 7 routine.0 27 6 can_be-0 35 1 .0 36 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 p2p.attack_rumour.1 1 5 title.0 8 17 Talk of an attack.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 74 People spoke of an attack ({count} lines); that is talk, not a measurement.4 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 10 ops.rumour.0 51 8 coalesce.0 61 2 6h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 7 routine.0 27 6 can_be-0 35 1 .0 36 11 coincidence:12 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 p2p.status_well.1 1 5 title.0 8 33 Status page says that all is well.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 53 The status page says that all is well ({count} lines).2 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 2 .0 11 5 event.0 18 15 ops.status.post.0 35 13 body|contains-0 50 3 .0 51 16 running normally.0 69 18 operating normally.0 89 23 All systems operational.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 2 ok:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 p2p.status_trouble.1 1 5 title.0 8 38 Status page or operators admit trouble.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 The public was told of problems ({count} lines).2 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 5 event.0 12 15 ops.status.post.1 5 13 body|contains-0 20 7 .0 21 7 problem.0 30 7 Problem.0 39 5 issue.0 46 6 outage.0 54 9 unable to.0 65 6 cannot.0 73 9 difficult.1 3 8 coalesce.0 13 2 2h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 7 routine.0 27 6 can_be-0 35 2 .0 36 11 coincidence.0 49 7 symptom:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 p2p.users_return.1 1 5 title.0 8 15 Users come back.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 71 People say that users come back or that all is restored ({count} lines).2 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 1 .0 10 5 event.0 17 12 ops.restored:1 9 2 .0 10 5 event-0 17 2 .0 18 15 ops.status.post.0 35 8 ops.note.0 46 13 body|contains-0 61 6 .0 62 8 stabiliz.0 72 8 stabilis.0 82 8 climbing.0 92 11 coming back.0 105 11 back online.0 118 8 are back.1 3 8 coalesce.0 13 2 2h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 recovery.1 1 10 exceptions-1 3 1 :0 5 2 .0 6 4 name.0 12 44 a service that was under maintenance is back.0 58 4 when:0 64 1 .0 65 13 body|contains-0 80 2 .0 81 17 after maintenance.0 100 7 payment
"""# }

static var p2p_detectors_supernodes: String { #"""
# Supernodes: how many there are, what they carry, and how they defend themselves.
kind: detector
id: p2p.supernode_loss
title: Supernodes go down in rows
version: 1
status: stable
severity: high
summary: '{entities} supernodes went down within a short time'
description: >-
  Supernodes are clients with a good connection; when their PC restarts or their client crashes, the network loses
  them and their peers look for others. The core must be refilled at the pace of the loss.
requires: {events: [node.heartbeat]}
params:
  least: {default: 8, doc: supernodes that go down within the window; a few always come and go}
scope: {component: supernode}
entity: host.name
detect:
  type: count
  match:
    any:
      - {event: node.stopped}
      - {event: host.restart, role: supernode}
  distinct: host.name
  window: 30m
  gte: $least
causal: {nature: fault, can_be: [trigger, amplifier, symptom]}
tests:
  - name: twelve supernodes within a quarter of an hour
    events:
      - {t: 0m, every: 3m, n: 6, event: node.stopped, host.name: 'sn-a{i}'}
      - {t: 1m, every: 3m, n: 6, event: host.restart, role: supernode, host.name: 'sn-b{i}'}
    expect: [{start: [+0m, +14m]}]
  - name: the ordinary coming and going
    events:
      - {t: 0m, every: 6m, n: 40, event: node.stopped, host.name: 'sn-{i}'}
    expect: none
  - name: restarts of PCs that are no supernodes
    events:
      - {t: 0m, every: 1m, n: 12, event: host.restart, role: client, host.name: 'pc-{i}'}
    expect: none
---
kind: detector
id: p2p.supernode_overload
title: Supernodes work above their capacity
version: 1
status: stable
severity: high
summary: '{count} status lines of overloaded supernodes, {entities} nodes'
description: >-
  More clients ask a supernode than it has places for: its queue grows and who waits gives up. Usual causes are a
  loss of other supernodes, a flood of logins, and a core that was sized for less.
requires: {events: [node.heartbeat]}
params:
  wait: {default: 20, doc: seconds that a client waits at a supernode}
scope: {component: supernode}
entity: host.name
detect:
  type: match
  match:
    any:
      - {event: node.overload}
      - {event: node.heartbeat, node.wait_s|gte: $wait}
  coalesce: 30m
causal: {nature: capacity, can_be: [amplifier, sustainer, symptom]}
tests:
  - name: a node in overload and one with a long wait
    events:
      - {t: 0m, event: node.overload, host.name: sn-1, node.wait_s: '644.3'}
      - {t: 5m, event: node.heartbeat, host.name: sn-2, node.wait_s: '31.0'}
    expect: [{count: 2}]
  - name: a busy node without a queue
    events:
      - {t: 0m, every: 5m, n: 6, event: node.heartbeat, host.name: sn-1, node.wait_s: '0.4', node.state: BUSY}
    expect: none
---
kind: detector
id: p2p.admission_rejects
title: Supernodes refuse connections
version: 1
status: stable
severity: medium
summary: '{count} connections refused by supernodes'
description: Refusing is how a full supernode protects those it serves; who is refused tries elsewhere or again.
requires: {events: [net.admission.reject]}
params:
  least: {default: 10, doc: refusals within the window}
scope: {component: supernode}
entity: host.name
detect: {type: count, match: {event: net.admission.reject}, window: 10m, gte: $least}
causal: {nature: protective, can_be: [amplifier, protective, symptom]}
tests:
  - name: twenty refusals in three minutes
    events:
      - {t: 0m, every: 10s, n: 20, event: net.admission.reject, host.name: sn-1}
    expect: [{start: [+0m, +3m]}]
  - name: now and then one
    events:
      - {t: 0m, every: 5m, n: 20, event: net.admission.reject, host.name: sn-1}
    expect: none
---
kind: detector
id: p2p.protective_shutdown
title: Supernodes leave their role to protect themselves
version: 1
status: stable
severity: high
summary: '{entities} supernodes protected themselves ({count} times) and dropped their peers'
description: >-
  A supernode that cannot serve in time gives its role up. That saves its own machine and shifts the load to the
  rest, so under general overload it takes the network down node by node: an amplifier, never the root cause.
requires: {events: [node.heartbeat]}
scope: {component: supernode}
entity: host.name
detect: {type: match, match: {event: node.shutdown.protective}, coalesce: 30m}
causal: {nature: protective, can_be: [amplifier, sustainer, protective, symptom]}
tests:
  - name: nodes that leave one after the other are one finding
    events:
      - {t: 0m, every: 1m, n: 9, event: node.shutdown.protective, host.name: 'sn-{i}'}
    expect: [{count: 9}]
  - name: nodes that are demoted by order are none
    events:
      - {t: 0m, every: 1m, n: 9, event: node.demoted, host.name: 'sn-{i}'}
    expect: none
---
kind: detector
id: p2p.supernode_promoted
title: Clients become supernodes
version: 1
status: stable
severity: info
summary: '{count} clients were promoted to supernodes'
description: The core heals itself by promoting clients. Many promotions that do not last show a loop at work.
scope: {component: supernode}
entity: host.name
detect: {type: match, match: {event: node.promoted}, coalesce: 1h}
causal: {nature: heal-ok}
tests:
  - name: two promotions in one hour
    events:
      - {t: 0m, every: 30m, n: 2, event: node.promoted, host.name: 'sn-{i}'}
    expect: [{count: 2}]
  - name: a supernode that starts is no promotion
    events:
      - {t: 0m, event: node.started, host.name: sn-1}
    expect: none
---
kind: detector
id: p2p.supernode_demoted
title: Supernodes are demoted by order
version: 1
status: stable
severity: info
summary: '{count} supernodes were demoted by the allocator'
description: The allocator shrinks the core when it counts less demand. Right at night, wrong while clients wait.
scope: {component: supernode}
entity: host.name
detect: {type: match, match: {event: node.demoted}, coalesce: 30m}
causal: {nature: control, can_be: [amplifier, symptom, coincidence]}
tests:
  - name: a demotion
    events:
      - {t: 0m, event: node.demoted, host.name: sn-1}
    expect: [{count: 1}]
  - name: self-protection is none
    events:
      - {t: 0m, event: node.shutdown.protective, host.name: sn-1}
    expect: none

"""# }

static var p2p_detectors_supernodes_nodes: String { #"""
:2 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 p2p.supernode_loss.1 1 5 title.0 8 26 Supernodes go down in rows.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 51 {entities} supernodes went down within a short time.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 14 node.heartbeat.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 8.1 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:1 3 5 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 1 .0 10 5 event.0 17 12 node.stopped:1 9 2 .0 10 5 event.0 17 12 host.restart.0 31 4 role.0 37 9 supernode.1 3 8 distinct.0 13 9 host.name.1 3 6 window.0 11 3 30m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 3 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom:16 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.supernode_overload.1 1 5 title.0 8 36 Supernodes work above their capacity.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 63 {count} status lines of overloaded supernodes, {entities} nodes.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 14 node.heartbeat.1 1 6 params:1 3 1 .0 3 4 wait:0 9 1 .0 10 7 default.0 19 2 20.1 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 1 .0 10 5 event.0 17 13 node.overload:1 9 2 .0 10 5 event.0 17 14 node.heartbeat.0 33 15 node.wait_s|gte.0 50 5 $wait.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 3 .0 37 9 amplifier.0 48 9 sustainer.0 59 7 symptom:12 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 p2p.admission_rejects.1 1 5 title.0 8 29 Supernodes refuse connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 {count} connections refused by supernodes.2 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 20 net.admission.reject.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 4 .0 10 4 type.0 16 5 count.0 23 5 match:0 30 1 .0 31 5 event.0 38 20 net.admission.reject.0 61 6 window.0 69 3 10m.0 74 3 gte.0 79 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 10 protective.0 30 6 can_be-0 38 3 .0 39 9 amplifier.0 50 10 protective.0 62 7 symptom:11 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 p2p.protective_shutdown.1 1 5 title.0 8 49 Supernodes leave their role to protect themselves.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 82 {entities} supernodes protected themselves ({count} times) and dropped their peers.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 14 node.heartbeat.1 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 24 node.shutdown.protective.0 65 8 coalesce.0 75 3 30m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 10 protective.0 30 6 can_be-0 38 4 .0 39 9 amplifier.0 50 9 sustainer.0 61 10 protective.0 73 7 symptom:11 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 p2p.supernode_promoted.1 1 5 title.0 8 25 Clients become supernodes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 43 {count} clients were promoted to supernodes.2 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 13 node.promoted.0 54 8 coalesce.0 64 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 heal-ok:11 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 p2p.supernode_demoted.1 1 5 title.0 8 31 Supernodes are demoted by order.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 48 {count} supernodes were demoted by the allocator.2 1 5 scope:0 8 1 .0 9 9 component.0 20 9 supernode.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 3 .0 10 4 type.0 16 5 match.0 23 5 match:0 30 1 .0 31 5 event.0 38 12 node.demoted.0 53 8 coalesce.0 63 3 30m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 7 control.0 27 6 can_be-0 35 3 .0 36 9 amplifier.0 47 7 symptom.0 56 11 coincidence
"""# }

static var p2p_detectors_units: String { #"""
# What units of a kind have in common: clients that crash, clients that are lost, nodes that fall silent.
kind: detector
id: p2p.crash_cohort
title: Clients of one version crash
version: 1
status: stable
severity: high
summary: '{entities} clients of {group} crashed: {ratio} of them, {factor} times the share among others ({interval})'
description: >-
  Counts clients and not crashes. When clients of one version crash and others under the same load do not, the defect
  lies in that version; the load only brought it out. When crashes follow no version (cohort.uniform), it does not.
requires: {fields: [client.version]}
params:
  ratio: {default: 4, doc: times the share of others}
  units: {default: 20, doc: clients in two hours; with fewer nothing is said}
scope: {component: client}
detect:
  type: cohort
  unit: client.id
  bad: {event: client.crash}
  among: {event: [client.start, client.online, client.crash, client.delayed, net.connect.ok, net.connect.fail]}
  split: [client.version]
  window: 2h
  min_units: $units
  risk_ratio_gte: $ratio
  p_lte: 0.01
causal: {nature: defect, can_be: [root-cause, vulnerability, amplifier]}
tests:
  - name: one of three versions crashes, misspelt now and then
    events:
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'b{i}', client.version: 4.2.0.169}
      - {t: 0m, every: 20s, n: 40, event: client.online, client.id: 'c{i}', client.version: 4.1.0.179}
      - {t: 20m, every: 30s, n: 24, event: client.crash, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 40m, every: 30s, n: 6, event: client.crash, client.id: 'a{i}', client.version: 5.0.0152}
      - {t: 20m, every: 5m, n: 2, event: client.crash, client.id: 'b{i}', client.version: 4.2.0.169}
    expect: [{client.version: 5.0.0.152, entities: 24, risk_ratio: '>= 10', start: [+19m, +20m]}]
  - name: all versions crash alike
    events:
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'b{i}', client.version: 4.2.0.169}
      - {t: 20m, every: 30s, n: 20, event: client.crash, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 20m, every: 30s, n: 18, event: client.crash, client.id: 'b{i}', client.version: 4.2.0.169}
    expect: [{type: cohort.uniform}]
  - name: versions with too few clients to qualify do not count as tests
    events:
      - {t: 0m, every: 20s, n: 30, event: client.online, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 0m, every: 20s, n: 3, event: client.online, client.id: 'b{i}', client.version: 4.2.0.169}
      - {t: 0m, every: 20s, n: 2, event: client.online, client.id: 'c{i}', client.version: 4.1.0.179}
      - {t: 20m, every: 30s, n: 20, event: client.crash, client.id: 'a{i}', client.version: 5.0.0.152}
    expect: [{client.version: 5.0.0.152, entities: 20}]
  - name: too few of the others to tell whether they crash alike
    events:
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 0m, every: 20s, n: 4, event: client.online, client.id: 'b{i}', client.version: 4.2.0.169}
      - {t: 20m, every: 30s, n: 40, event: client.crash, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 20m, every: 30s, n: 1, event: client.crash, client.id: 'b{i}', client.version: 4.2.0.169}
    expect: none
  - name: one client that crashes again and again is no cohort
    events:
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'a{i}', client.version: 5.0.0.152}
      - {t: 0m, every: 20s, n: 60, event: client.online, client.id: 'b{i}', client.version: 4.2.0.169}
      - {t: 20m, every: 30s, n: 90, event: client.crash, client.id: a7, client.version: 5.0.0.152}
    expect: none
  - name: without clients that did not crash nothing can be told
    events:
      - {t: 20m, every: 30s, n: 90, event: client.crash, client.id: 'a{i}', client.version: 5.0.0.152}
    expect: {not_evaluable: two values}
---
kind: detector
id: p2p.clients_lost
title: A large share of the clients loses the network
version: 1
status: stable
severity: high
summary: '{entities} clients lost their supernode, {ratio} of those seen in the last day'
description: >-
  Each supernode that goes takes its clients along, and each of them asks another one at once. A share of all clients
  says more than a number, since logs usually hold a sample of them.
requires: {events: [client.online]}
params:
  least: {default: 10, doc: clients within half an hour}
  share: {default: 0.3, doc: share of the clients seen in the last day}
scope: {component: client}
detect:
  type: storm
  match: {event: client.lost}
  unit: client.id
  window: 30m
  gte: $least
  fraction: {gte: $share, of: {seen_in: 24h, match: {event: [client.online, client.lost, client.start]}}}
causal: {nature: fault, can_be: [amplifier, symptom]}
tests:
  - name: half of all clients
    events:
      - {t: 0m, every: 1m, n: 40, event: client.online, client.id: 'c{i}'}
      - {t: 60m, every: 20s, n: 20, event: client.lost, client.id: 'c{i}'}
    expect: [{entities: 20, start: [+60m, +60m]}]
  - name: as many of a large crowd
    events:
      - {t: 0m, every: 2s, n: 1200, event: client.online, client.id: 'c{i}'}
      - {t: 60m, every: 20s, n: 20, event: client.lost, client.id: 'c{i}'}
    expect: none
  - name: a few clients that are lost often
    events:
      - {t: 0m, every: 1m, n: 40, event: client.online, client.id: 'c{i}'}
      - {t: 60m, every: 20s, n: 60, event: client.lost, client.id: c3}
    expect: none
---
kind: detector
id: p2p.supernode_silent
title: Supernode falls silent
version: 1
status: stable
severity: medium
summary: 'Supernode {host} sent no status line for a while, {count} were missed'
description: >-
  A supernode that stops without a word was switched off, lost its network, or hangs. It counts only while other
  supernodes are heard; when all are silent the logs are incomplete, and that is said instead.
scope: {component: supernode, by: [host.name]}
detect:
  type: absence
  expect: {event: [node.heartbeat, node.overload]}
  every: 5m
  missing_for: 30m
  population: {seen_in: 1h}
  unless: {event: [node.stopped, node.demoted, node.shutdown.protective, host.restart]}
  guard: {alive: peers, min: 2}
causal: {nature: fault, can_be: [amplifier, symptom, coincidence]}
tests:
  - name: one of four stops
    events:
      - {t: 0m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-1}
      - {t: 1m, every: 5m, n: 40, event: node.heartbeat, host.name: sn-2}
      - {t: 2m, every: 5m, n: 40, event: node.heartbeat, host.name: sn-3}
      - {t: 3m, every: 5m, n: 40, event: node.heartbeat, host.name: sn-4}
    expect: [{host.name: sn-1, start: [+75m, +75m]}]
  - name: one that said good-bye is not missed
    events:
      - {t: 0m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-1}
      - {t: 76m, event: node.stopped, host.name: sn-1}
      - {t: 1m, every: 5m, n: 40, event: node.heartbeat, host.name: sn-2}
      - {t: 2m, every: 5m, n: 40, event: node.heartbeat, host.name: sn-3}
    expect: none
  - name: the end of all logs is no silence
    events:
      - {t: 0m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-1}
      - {t: 1m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-2}
      - {t: 2m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-3}
    expect: none
  - name: when all are silent the logs are, and not the nodes
    events:
      - {t: 0m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-1}
      - {t: 1m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-2}
      - {t: 2m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-3}
      - {t: 180m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-1}
      - {t: 181m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-2}
      - {t: 182m, every: 5m, n: 16, event: node.heartbeat, host.name: sn-3}
    expect: {not_evaluable: nothing shows}

"""# }

static var p2p_detectors_units_nodes: String { #"""
:2 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 p2p.crash_cohort.1 1 5 title.0 8 28 Clients of one version crash.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 106 {entities} clients of {group} crashed: {ratio} of them, {factor} times the share among others ({interval}).4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 14 client.version.1 1 6 params:1 3 2 .0 3 5 ratio:0 10 1 .0 11 7 default.0 20 1 4.1 3 5 units:0 10 1 .0 11 7 default.0 20 2 20.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 detect:1 3 9 .0 3 4 type.0 9 6 cohort.1 3 4 unit.0 9 9 client.id.1 3 3 bad:0 8 1 .0 9 5 event.0 16 12 client.crash.1 3 5 among:0 10 1 .0 11 5 event-0 18 6 .0 19 12 client.start.0 33 13 client.online.0 48 12 client.crash.0 62 14 client.delayed.0 78 14 net.connect.ok.0 94 16 net.connect.fail.1 3 5 split-0 10 1 .0 11 14 client.version.1 3 6 window.0 11 2 2h.1 3 9 min_units.0 14 6 $units.1 3 14 risk_ratio_gte.0 19 6 $ratio.1 3 5 p_lte.0 10 4 0.01.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 defect.0 26 6 can_be-0 34 3 .0 35 10 root-cause.0 47 13 vulnerability.0 62 9 amplifier:43 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 p2p.clients_lost.1 1 5 title.0 8 46 A large share of the clients loses the network.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 78 {entities} clients lost their supernode, {ratio} of those seen in the last day.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 13 client.online.1 1 6 params:1 3 2 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 3 5 share:0 10 1 .0 11 7 default.0 20 3 0.3.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 detect:1 3 6 .0 3 4 type.0 9 5 storm.1 3 5 match:0 10 1 .0 11 5 event.0 18 11 client.lost.1 3 4 unit.0 9 9 client.id.1 3 6 window.0 11 3 30m.1 3 3 gte.0 8 6 $least.1 3 8 fraction:0 13 2 .0 14 3 gte.0 19 6 $share.0 27 2 of:0 31 2 .0 32 7 seen_in.0 41 3 24h.0 46 5 match:0 53 1 .0 54 5 event-0 61 3 .0 62 13 client.online.0 77 11 client.lost.0 90 12 client.start.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 9 amplifier.0 45 7 symptom:18 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 p2p.supernode_silent.1 1 5 title.0 8 22 Supernode falls silent.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 69 Supernode {host} sent no status line for a while, {count} were missed.4 1 5 scope:0 8 2 .0 9 9 component.0 20 9 supernode.0 31 2 by-0 35 1 .0 36 9 host.name.1 1 6 detect:1 3 7 .0 3 4 type.0 9 7 absence.1 3 6 expect:0 11 1 .0 12 5 event-0 19 2 .0 20 14 node.heartbeat.0 36 13 node.overload.1 3 5 every.0 10 2 5m.1 3 11 missing_for.0 16 3 30m.1 3 10 population:0 15 1 .0 16 7 seen_in.0 25 2 1h.1 3 6 unless:0 11 1 .0 12 5 event-0 19 4 .0 20 12 node.stopped.0 34 12 node.demoted.0 48 24 node.shutdown.protective.0 74 12 host.restart.1 3 5 guard:0 10 2 .0 11 5 alive.0 18 5 peers.0 25 3 min.0 30 1 2.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 3 .0 34 9 amplifier.0 45 7 symptom.0 54 11 coincidence
"""# }

static var p2p_detectors_updates: String { #"""
# Software updates of the clients' PCs, and the restarts that they ask for.
kind: detector
id: p2p.patch_release
title: Vendor published a round of patches
version: 1
status: stable
severity: info
summary: 'The monthly round of operating system patches was announced ({count} lines)'
description: >-
  A round of patches is what sets a wave of restarts off, hours later and in each zone at its own night. It comes
  every month: what matters is how this round differs from earlier ones that did no harm.
scope: {component: update-service}
detect:
  type: match
  match: {event|prefix: ops., body|contains: [Patch Tuesday, patch Tuesday, security bulletins, patch day]}
  coalesce: 12h
causal: {nature: change, origin: external, can_be: [vulnerability, coincidence]}
tests:
  - name: the announcement in the operators' chat is found
    events:
      - {t: 0s, event: ops.note, body: 'Patch Tuesday is out, 11 bulletins this time'}
    expect: [{count: 1}]
  - name: a patch of our own is none
    events:
      - {t: 0s, event: ops.note, body: 'patch for the build server is in review'}
    expect: none
---
kind: detector
id: p2p.patch_wave
title: Many PCs install updates at once
version: 1
status: stable
severity: info
summary: '{entities} PCs installed updates within one wave'
description: >-
  Automatic installation runs at a set local hour, so a whole zone installs at once and then reboots. Usual: it
  follows each round of patches. It leads up to a wave of restarts and is not the wave itself.
requires: {events: [update.install]}
params:
  least: {default: 3, doc: PCs that install within an hour; logs usually hold a sample of all PCs}
scope: {component: client}
entity: host.name
detect: {type: count, match: {event: update.install}, distinct: host.name, window: 1h, gte: $least}
causal: {nature: change, origin: external, can_be: [vulnerability, coincidence]}
tests:
  - name: five PCs within twenty minutes are a wave
    events:
      - {t: 0m, every: 4m, n: 5, event: update.install, host.name: 'pc-{i}'}
    expect: [{start: [+0m, +16m]}]
  - name: one PC that installs update after update is no wave
    events:
      - {t: 0m, every: 2m, n: 20, event: update.install, host.name: pc-1}
    expect: none
---
kind: detector
id: p2p.restart_storm
title: Wave of restarts of PCs
version: 1
status: stable
severity: medium
summary: '{entities} machines restarted within one wave'
description: >-
  Patches ask for a reboot at three o'clock in the local night, so the PCs of a zone restart within half an hour.
  Each restart takes a client offline, takes its supernode away if it was one, and brings a login afterwards.
  A healthy network absorbs such a wave; when it does not, ask what differed from the waves before.
params:
  least: {default: 4, doc: machines that restart within the window; logs usually hold a sample of all machines}
scope: {component: client}
entity: host.name
detect:
  type: count
  match: {event: host.restart}
  distinct: host.name
  window: 30m
  gte: $least
causal: {nature: environment, origin: external, can_be: [trigger, vulnerability, coincidence]}
tests:
  - name: PCs and supernodes that restart within half an hour are one wave
    events:
      - {t: 0m, every: 3m, n: 4, event: host.restart, host.name: 'pc-{i}'}
      - {t: 1m, every: 5m, n: 4, event: host.restart, role: supernode, host.name: 'sn-{i}'}
    expect: [{start: [+0m, +10m]}]
  - name: restarts spread over the day are none
    events:
      - {t: 0m, every: 40m, n: 12, event: host.restart, host.name: 'pc-{i}'}
    expect: none
  - name: one machine that restarts again and again is none
    events:
      - {t: 0m, every: 2m, n: 12, event: host.restart, host.name: pc-1}
    expect: none
  - name: clients that people close are none
    events:
      - {t: 0m, every: 1m, n: 12, event: node.stopped, host.name: 'sn-{i}', body: 'terminating: client closed, releasing 12 peers'}
    expect: none

"""# }

static var p2p_detectors_updates_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 p2p.patch_release.1 1 5 title.0 8 35 Vendor published a round of patches.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 75 The monthly round of operating system patches was announced ({count} lines).4 1 5 scope:0 8 1 .0 9 9 component.0 20 14 update-service.1 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:0 10 2 .0 11 12 event|prefix.0 25 4 ops..0 31 13 body|contains-0 46 4 .0 47 13 Patch Tuesday.0 62 13 patch Tuesday.0 77 18 security bulletins.0 97 9 patch day.1 3 8 coalesce.0 13 3 12h.1 1 6 causal:0 9 3 .0 10 6 nature.0 18 6 change.0 26 6 origin.0 34 8 external.0 44 6 can_be-0 52 2 .0 53 13 vulnerability.0 68 11 coincidence:11 1 13 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 p2p.patch_wave.1 1 5 title.0 8 32 Many PCs install updates at once.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 48 {entities} PCs installed updates within one wave.4 1 8 requires:0 11 1 .0 12 6 events-0 20 1 .0 21 14 update.install.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 entity.0 9 9 host.name.1 1 6 detect:0 9 5 .0 10 4 type.0 16 5 count.0 23 5 match:0 30 1 .0 31 5 event.0 38 14 update.install.0 55 8 distinct.0 65 9 host.name.0 76 6 window.0 84 2 1h.0 88 3 gte.0 93 6 $least.1 1 6 causal:0 9 3 .0 10 6 nature.0 18 6 change.0 26 6 origin.0 34 8 external.0 44 6 can_be-0 52 2 .0 53 13 vulnerability.0 68 11 coincidence:11 1 12 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 p2p.restart_storm.1 1 5 title.0 8 23 Wave of restarts of PCs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 {entities} machines restarted within one wave.5 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 4.1 1 5 scope:0 8 1 .0 9 9 component.0 20 6 client.1 1 6 entity.0 9 9 host.name.1 1 6 detect:1 3 5 .0 3 4 type.0 9 5 count.1 3 5 match:0 10 1 .0 11 5 event.0 18 12 host.restart.1 3 8 distinct.0 13 9 host.name.1 3 6 window.0 11 3 30m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 3 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external.0 49 6 can_be-0 57 3 .0 58 7 trigger.0 67 13 vulnerability.0 82 11 coincidence
"""# }

static var p2p_formats_allocator: String { #"""
kind: format
id: p2p.allocator
title: Decisions of the resource allocator, JSON lines
version: 1
status: stable
parse: {type: json}
detect:
  paths: ['**/allocator/*']
  keys: [ts, evt, attached, pending, target]
  priority: 70
timestamp: {field: ts, formats: [epoch]}
fields:
  evt: {to: alloc.operation}
  attached: {to: alloc.attached, type: int}
  pending: {to: alloc.pending, type: int}
  sn: {to: alloc.supernodes, type: int}
  target: {to: alloc.target, type: int}
  action: {to: alloc.action}
  n: {to: alloc.count, type: int}
  algo: {to: alloc.version}
set: {service.name: allocator, role: allocator}
events:
  - {name: alloc.promote, when: {alloc.action: promote}}
  - {name: alloc.demote, when: {alloc.action: demote}}
  - {name: alloc.hold, when: {alloc.action|exists: true}}
samples:
  - line: '{"ts":1187227920,"evt":"core_resize","attached":3120,"pending":1730,"sn":154,"target":103,"action":"demote","n":5,"algo":"ra-2.3"}'
    expect: {time: '2007-08-16T01:32:00Z', event: alloc.demote, alloc.attached: '3120', alloc.pending: '1730', alloc.supernodes: '154', alloc.target: '103', alloc.count: '5', alloc.version: ra-2.3}
  - line: '{"ts":1187228040,"evt":"core_resize","attached":3900,"pending":12,"sn":130,"target":130,"action":"hold","n":0,"algo":"ra-2.3"}'
    expect: {time: '2007-08-16T01:34:00Z', event: alloc.hold}
  - reject: '{"ts":"2007-08-16T01:31:05.221Z","srv":"login-03","evt":"auth","rc":"busy","q":4120}'

"""# }

static var p2p_formats_allocator_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 p2p.allocator.1 1 5 title.0 8 47 Decisions of the resource allocator, JSON lines.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 1 '0 11 14 **/allocator/*.1 3 4 keys-0 9 5 .0 10 2 ts.0 14 3 evt.0 19 8 attached.0 29 7 pending.0 38 6 target.1 3 8 priority.0 13 2 70.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 5 epoch.1 1 6 fields:1 3 8 .0 3 3 evt:0 8 1 .0 9 2 to.0 13 15 alloc.operation.1 3 8 attached:0 13 2 .0 14 2 to.0 18 14 alloc.attached.0 34 4 type.0 40 3 int.1 3 7 pending:0 12 2 .0 13 2 to.0 17 13 alloc.pending.0 32 4 type.0 38 3 int.1 3 2 sn:0 7 2 .0 8 2 to.0 12 16 alloc.supernodes.0 30 4 type.0 36 3 int.1 3 6 target:0 11 2 .0 12 2 to.0 16 12 alloc.target.0 30 4 type.0 36 3 int.1 3 6 action:0 11 1 .0 12 2 to.0 16 12 alloc.action.1 3 1 n:0 6 2 .0 7 2 to.0 11 11 alloc.count.0 24 4 type.0 30 3 int.1 3 4 algo:0 9 1 .0 10 2 to.0 14 13 alloc.version.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 9 allocator.0 32 4 role.0 38 9 allocator.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 13 alloc.promote.0 27 4 when:0 33 1 .0 34 12 alloc.action.0 48 7 promote:1 5 2 .0 6 4 name.0 12 12 alloc.demote.0 26 4 when:0 32 1 .0 33 12 alloc.action.0 47 6 demote:1 5 2 .0 6 4 name.0 12 10 alloc.hold.0 24 4 when:0 30 1 .0 31 19 alloc.action|exists.0 52 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 130 {"ts":1187227920,"evt":"core_resize","attached":3120,"pending":1730,"sn":154,"target":103,"action":"demote","n":5,"algo":"ra-2.3"}:2 5 1 .0 5 4 line'0 11 126 {"ts":1187228040,"evt":"core_resize","attached":3900,"pending":12,"sn":130,"target":130,"action":"hold","n":0,"algo":"ra-2.3"}.-28 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var p2p_formats_client: String { #"""
kind: format
id: p2p.client
title: Client log, key=value
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/clients/*']
  priority: 70
patterns:
  version_first: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)) lvl=(?<lvl>[A-Z]) ver=(?<ver>[\d.]++) node=(?<node>\w++) (?<body>st=(?<st>\w++) try=(?<try>\d++)(?: sn=(?<sn>[^ ]++))?(?: rc=(?<rc>\w++))?(?: wait_ms=(?<wait>\d++))?(?: next_s=(?<next>\d++))?(?: hc=(?<hc>[^ ]++))?(?: reason=(?<reason>\w++))?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {D: 5, I: 9, W: 13, E: 17, F: 21}, default: 9}
fields:
  ver: {to: client.version}
  node: {to: client.id, entity: client}
  st: {to: client.state}
  try: {to: client.attempt, type: int}
  sn: {to: peer.id}
  rc: {to: client.result}
  wait: {to: client.wait_ms, type: int}
  next: {to: client.retry_in_s, type: int}
  hc: {to: client.host_cache}
  reason: {to: client.reason}
set: {service.name: client, role: client}
events:
  - {name: client.crash, when: {client.result: CRASH}}
  - {name: host.restart, when: {client.state: [BOOT, START], client.reason: reboot}}
  - {name: client.start, when: {client.state: [BOOT, START]}}
  - {name: client.stop, when: {client.state: ['OFF', STOP]}}
  - {name: client.lost, when: {client.state: LOST}}
  - {name: client.delayed, when: {client.result: OIM_DELAY}}
  - {name: net.connect.ok, when: {client.state: [SEEK, CONN], client.result: OK}}
  - {name: net.connect.fail, when: {client.state: [SEEK, CONN]}}
  - {name: client.auth.ok, when: {client.state: AUTH, client.result: OK}}
  - {name: client.auth.fail, when: {client.state: AUTH}}
  - {name: client.online, when: {client.state: ONLINE}}
samples:
  - line: '2007-08-16T09:02:11.480+02:00 lvl=W ver=3.2.0.175 node=c08812 st=SEEK try=7 sn=sn-1f3a:33033 rc=TIMEOUT wait_ms=10000 next_s=30 hc=200/143stale'
    expect: {time: '2007-08-16T07:02:11.480Z', severity: '13', client.id: c08812, client.version: 3.2.0.175, client.attempt: '7', client.result: TIMEOUT, peer.id: 'sn-1f3a:33033', client.retry_in_s: '30', event: net.connect.fail}
  - line: '2007-08-16T09:03:40.002+02:00 lvl=I ver=3.2.0.175 node=c08812 st=ONLINE try=9 sn=sn-2b71:33033 rc=OK wait_ms=210 next_s=3600 hc=200/12stale'
    expect: {time: '2007-08-16T07:03:40.002Z', severity: '9', event: client.online, client.wait_ms: '210'}
  - line: '2007-08-16T09:00:01.000Z lvl=I ver=3.2.0.175 node=c08812 st=START try=0 sn=- rc=OK wait_ms=0 next_s=0 hc=200/4stale'
    expect: {time: '2007-08-16T09:00:01Z', event: client.start}
  - reject: '2007-08-16T09:02:11.480+02:00 level=warn msg="connect failed" node=c08812'

"""# }

static var p2p_formats_client_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 p2p.client.1 1 5 title.0 8 21 Client log, key=value.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 12 **/clients/*.1 3 8 priority.0 13 2 70.1 1 8 patterns:1 3 1 .0 3 13 version_first'0 18 311 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)) lvl=(?<lvl>[A-Z]) ver=(?<ver>[\d.]++) node=(?<node>\w++) (?<body>st=(?<st>\w++) try=(?<try>\d++)(?: sn=(?<sn>[^ ]++))?(?: rc=(?<rc>\w++))?(?: wait_ms=(?<wait>\d++))?(?: next_s=(?<next>\d++))?(?: hc=(?<hc>[^ ]++))?(?: reason=(?<reason>\w++))?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 1 D.0 33 1 5.0 36 1 I.0 39 1 9.0 42 1 W.0 45 2 13.0 49 1 E.0 52 2 17.0 56 1 F.0 59 2 21.0 64 7 default.0 73 1 9.1 1 6 fields:1 3 10 .0 3 3 ver:0 8 1 .0 9 2 to.0 13 14 client.version.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 client.id.0 25 6 entity.0 33 6 client.1 3 2 st:0 7 1 .0 8 2 to.0 12 12 client.state.1 3 3 try:0 8 2 .0 9 2 to.0 13 14 client.attempt.0 29 4 type.0 35 3 int.1 3 2 sn:0 7 1 .0 8 2 to.0 12 7 peer.id.1 3 2 rc:0 7 1 .0 8 2 to.0 12 13 client.result.1 3 4 wait:0 9 2 .0 10 2 to.0 14 14 client.wait_ms.0 30 4 type.0 36 3 int.1 3 4 next:0 9 2 .0 10 2 to.0 14 17 client.retry_in_s.0 33 4 type.0 39 3 int.1 3 2 hc:0 7 1 .0 8 2 to.0 12 17 client.host_cache.1 3 6 reason:0 11 1 .0 12 2 to.0 16 13 client.reason.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 6 client.0 29 4 role.0 35 6 client.1 1 6 events-1 3 11 :0 5 2 .0 6 4 name.0 12 12 client.crash.0 26 4 when:0 32 1 .0 33 13 client.result.0 48 5 CRASH:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 2 .0 33 12 client.state-0 47 2 .0 48 4 BOOT.0 54 5 START.0 62 13 client.reason.0 77 6 reboot:1 5 2 .0 6 4 name.0 12 12 client.start.0 26 4 when:0 32 1 .0 33 12 client.state-0 47 2 .0 48 4 BOOT.0 54 5 START:1 5 2 .0 6 4 name.0 12 11 client.stop.0 25 4 when:0 31 1 .0 32 12 client.state-0 46 2 '0 47 3 OFF.0 54 4 STOP:1 5 2 .0 6 4 name.0 12 11 client.lost.0 25 4 when:0 31 1 .0 32 12 client.state.0 46 4 LOST:1 5 2 .0 6 4 name.0 12 14 client.delayed.0 28 4 when:0 34 1 .0 35 13 client.result.0 50 9 OIM_DELAY:1 5 2 .0 6 4 name.0 12 14 net.connect.ok.0 28 4 when:0 34 2 .0 35 12 client.state-0 49 2 .0 50 4 SEEK.0 56 4 CONN.0 63 13 client.result.0 78 2 OK:1 5 2 .0 6 4 name.0 12 16 net.connect.fail.0 30 4 when:0 36 1 .0 37 12 client.state-0 51 2 .0 52 4 SEEK.0 58 4 CONN:1 5 2 .0 6 4 name.0 12 14 client.auth.ok.0 28 4 when:0 34 2 .0 35 12 client.state.0 49 4 AUTH.0 55 13 client.result.0 70 2 OK:1 5 2 .0 6 4 name.0 12 16 client.auth.fail.0 30 4 when:0 36 1 .0 37 12 client.state.0 51 4 AUTH:1 5 2 .0 6 4 name.0 12 13 client.online.0 27 4 when:0 33 1 .0 34 12 client.state.0 48 6 ONLINE.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 143 2007-08-16T09:02:11.480+02:00 lvl=W ver=3.2.0.175 node=c08812 st=SEEK try=7 sn=sn-1f3a:33033 rc=TIMEOUT wait_ms=10000 next_s=30 hc=200/143stale:2 5 1 .0 5 4 line'0 11 139 2007-08-16T09:03:40.002+02:00 lvl=I ver=3.2.0.175 node=c08812 st=ONLINE try=9 sn=sn-2b71:33033 rc=OK wait_ms=210 next_s=3600 hc=200/12stale:2 5 1 .0 5 4 line'0 11 115 2007-08-16T09:00:01.000Z lvl=I ver=3.2.0.175 node=c08812 st=START try=0 sn=- rc=OK wait_ms=0 next_s=0 hc=200/4stale.-42 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var p2p_formats_crash_report: String { #"""
kind: format
id: p2p.crash_report
title: Crash reports of the client, several lines each
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/crashes/*']
  priority: 70
# Patterns with \n read the whole record.
line: '^\*\*\* (?<product>\w++) crash report \*\*\*\r?\nVersion: (?<ver>[\d.]++)(?: \((?<os>\w++)\))?\r?\n(?:Node: (?<node>\w++)\r?\n)?Time: (?<ts>\d++/\d++/\d{4} \d++:\d\d:\d\d(?: [AP]M)?) \(local\)\r?\n(?<body>Exception: (?<code>0x[0-9A-Fa-f]++) at (?<address>0x[0-9A-Fa-f]++)(?:\r?\nThread \d++ \((?<thread>\w++)\):)?)'
timestamp: {field: ts, formats: ['%m/%d/%Y %I:%M:%S %p', '%d/%m/%Y %I:%M:%S %p', '%d/%m/%Y %H:%M:%S'], timezone: local}
fields:
  product: {to: process.executable.name}
  ver: {to: client.version}
  node: {to: client.id, entity: client}
  os: {to: os.type}
  code: {to: exception.type}
  address: {to: exception.address}
  thread: {to: thread.name}
set: {service.name: client, role: client}
severity: {field: code, default: fatal}
multiline:
  start: '^\*\*\* \w++ crash report \*\*\*'
  end: '^\[end of report\]'
  max_lines: 200
events:
  - {name: client.crash}
samples:
  - text: |-
      *** Skype crash report ***
      Version: 5.0.0.152 (win)
      Time: 12/22/2010 5:06:41 PM (local)
      Exception: 0xC0000005 at 0x00613A2F
      Thread 3 (im_offline):
          #0 0x0061d3a2 Skype.exe+0x213a2f
          #1 0x0061e3a2 Skype.exe+0x1f0c41
      [end of report]
    expect: {time: '2010-12-22T17:06:41Z', client.version: 5.0.0.152, exception.type: '0xC0000005', thread.name: im_offline, event: client.crash, severity: '21'}
  - text: |-
      *** Skype crash report ***
      Version: 5.0.0.152 (win)
      Node: c08812
      Time: 12/23/2010 12:06:41 AM (local)
      Exception: 0xC0000005 at 0x00613A2F
      Thread 3 (im_offline):
          #0 0x0061d3a2 ws2_32.dll+0x2e1b
      [end of report]
    expect: {time: '2010-12-23T00:06:41Z', client.id: c08812, event: client.crash}
  - text: |-
      *** Skype crash report ***
      Version: 5.0.0.152 (win)
      Time: 22/12/2010 17:06:41 (local)
      Exception: 0xC0000005 at 0x00613A2F
      Thread 3 (im_offline):
      [end of report]
    expect: {time: '2010-12-22T17:06:41Z', event: client.crash}
  - reject: |-
      *** end of month report ***
      Version: 5

"""# }

static var p2p_formats_crash_report_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 p2p.crash_report.1 1 5 title.0 8 47 Crash reports of the client, several lines each.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 12 **/crashes/*.1 3 8 priority.0 13 2 70.2 1 4 line'0 7 314 ^\*\*\* (?<product>\w++) crash report \*\*\*\r?\nVersion: (?<ver>[\d.]++)(?: \((?<os>\w++)\))?\r?\n(?:Node: (?<node>\w++)\r?\n)?Time: (?<ts>\d++/\d++/\d{4} \d++:\d\d:\d\d(?: [AP]M)?) \(local\)\r?\n(?<body>Exception: (?<code>0x[0-9A-Fa-f]++) at (?<address>0x[0-9A-Fa-f]++)(?:\r?\nThread \d++ \((?<thread>\w++)\):)?).1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 '0 34 20 %m/%d/%Y %I:%M:%S %p'0 58 20 %d/%m/%Y %I:%M:%S %p'0 82 17 %d/%m/%Y %H:%M:%S.0 104 8 timezone.0 114 5 local.1 1 6 fields:1 3 7 .0 3 7 product:0 12 1 .0 13 2 to.0 17 23 process.executable.name.1 3 3 ver:0 8 1 .0 9 2 to.0 13 14 client.version.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 client.id.0 25 6 entity.0 33 6 client.1 3 2 os:0 7 1 .0 8 2 to.0 12 7 os.type.1 3 4 code:0 9 1 .0 10 2 to.0 14 14 exception.type.1 3 7 address:0 12 1 .0 13 2 to.0 17 17 exception.address.1 3 6 thread:0 11 1 .0 12 2 to.0 16 11 thread.name.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 6 client.0 29 4 role.0 35 6 client.1 1 8 severity:0 11 2 .0 12 5 field.0 19 4 code.0 25 7 default.0 34 5 fatal.1 1 9 multiline:1 3 3 .0 3 5 start'0 10 32 ^\*\*\* \w++ crash report \*\*\*.1 3 3 end'0 8 18 ^\[end of report\].1 3 9 max_lines.0 14 3 200.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 12 client.crash.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 text|0 11 236 *** Skype crash report ***
Version: 5.0.0.152 (win)
Time: 12/22/2010 5:06:41 PM (local)
Exception: 0xC0000005 at 0x00613A2F
Thread 3 (im_offline):
    #0 0x0061d3a2 Skype.exe+0x213a2f
    #1 0x0061e3a2 Skype.exe+0x1f0c41
[end of report]:10 5 1 .0 5 4 text|0 11 212 *** Skype crash report ***
Version: 5.0.0.152 (win)
Node: c08812
Time: 12/23/2010 12:06:41 AM (local)
Exception: 0xC0000005 at 0x00613A2F
Thread 3 (im_offline):
    #0 0x0061d3a2 ws2_32.dll+0x2e1b
[end of report]:10 5 1 .0 5 4 text|0 11 160 *** Skype crash report ***
Version: 5.0.0.152 (win)
Time: 22/12/2010 17:06:41 (local)
Exception: 0xC0000005 at 0x00613A2F
Thread 3 (im_offline):
[end of report]
"""# }

static var p2p_formats_event_log: String { #"""
kind: format
id: p2p.event_log
title: Windows event log as XML, one event a line
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/eventlog/*']
  priority: 55
line: '^<Event\b[^>]*+><System>.*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["''](?<ts>[^"'']++)["'']/>(?:.*?<Computer>(?<host>[^<]++)</Computer>)?.*?(?<body><Data.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
severity: {field: lvl, map: {'1': 21, '2': 17, '3': 13, '4': 9, '5': 5}, default: 9}
fields:
  id: {to: event_log.id}
  host: {to: host.name, entity: host}
set: {service.name: client, role: client}
events:
  - name: client.crash
    when: {event_log.id: '1000', body|contains: Skype.exe}
    extract: {re: '<Data>(?<process__executable__name>[^<]++)</Data><Data>(?<client__version>[\d.]++)</Data>'}
  - {name: host.restart, when: {event_log.id: ['1074', '6006', '6008']}}
  - {name: host.start, when: {event_log.id: '6005'}}
samples:
  - line: '<Event><System><EventID>1000</EventID><TimeCreated SystemTime="2010-12-22T16:06:41.120Z"/></System><EventData><Data>Skype.exe</Data><Data>5.0.0.152</Data><Data>c0000005</Data></EventData></Event>'
    expect: {time: '2010-12-22T16:06:41.120Z', event: client.crash, client.version: 5.0.0.152, event_log.id: '1000'}
  - line: "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='USER32'/><EventID Qualifiers='32768'>1074</EventID><Level>4</Level><TimeCreated SystemTime='2007-08-16T01:12:40.000Z'/><Computer>pc-7</Computer></System><EventData><Data>shutdown.exe</Data></EventData></Event>"
    expect: {time: '2007-08-16T01:12:40Z', event: host.restart, host.name: pc-7, severity: '9'}
  - reject: '<Event><System><EventID>7</EventID></System></Event>'

"""# }

static var p2p_formats_event_log_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 p2p.event_log.1 1 5 title.0 8 42 Windows event log as XML, one event a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/eventlog/*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 212 ^<Event\b[^>]*+><System>.*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["'](?<ts>[^"']++)["']/>(?:.*?<Computer>(?<host>[^<]++)</Computer>)?.*?(?<body><Data.*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 '0 30 1 1.0 35 2 21'0 39 1 2.0 44 2 17'0 48 1 3.0 53 2 13'0 57 1 4.0 62 1 9'0 65 1 5.0 70 1 5.0 74 7 default.0 83 1 9.1 1 6 fields:1 3 2 .0 3 2 id:0 7 1 .0 8 2 to.0 12 12 event_log.id.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 6 client.0 29 4 role.0 35 6 client.1 1 6 events-1 3 3 :0 5 3 .0 5 4 name.0 11 12 client.crash.1 5 4 when:0 11 2 .0 12 12 event_log.id'0 26 4 1000.0 34 13 body|contains.0 49 9 Skype.exe.1 5 7 extract:0 14 1 .0 15 2 re'0 19 89 <Data>(?<process__executable__name>[^<]++)</Data><Data>(?<client__version>[\d.]++)</Data>:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 12 event_log.id-0 47 3 '0 48 4 1074'0 56 4 6006'0 64 4 6008:1 5 2 .0 6 4 name.0 12 10 host.start.0 24 4 when:0 30 1 .0 31 12 event_log.id'0 45 4 6005.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 195 <Event><System><EventID>1000</EventID><TimeCreated SystemTime="2010-12-22T16:06:41.120Z"/></System><EventData><Data>Skype.exe</Data><Data>5.0.0.152</Data><Data>c0000005</Data></EventData></Event>:2 5 1 .0 5 4 line"0 11 302 <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='USER32'/><EventID Qualifiers='32768'>1074</EventID><Level>4</Level><TimeCreated SystemTime='2007-08-16T01:12:40.000Z'/><Computer>pc-7</Computer></System><EventData><Data>shutdown.exe</Data></EventData></Event>
"""# }

static var p2p_formats_heartbeat: String { #"""
kind: format
id: p2p.heartbeat
title: Public status page
version: 1
status: test
parse: {type: regex}
detect:
  paths: ['**/heartbeat*']
  priority: 70
line: '^UPDATED (?<ops__posted>\d{1,2}:\d\d(?: [A-Z]{2,5})?): (?<body>.*+)$'
# The page states no date, so that its lines have no time: they are evidence that a post was made, not when.
set: {service.name: status-page, role: ops}
events:
  - {name: ops.status.post}
samples:
  - line: 'UPDATED 14:02 GMT: Some of you may be having problems signing in.'
    expect: {message: Some of you may be having problems signing in., event: ops.status.post}
  - line: 'UPDATED 09:15 GMT: Sign-in is stabilizing.'
    expect: {event: ops.status.post}
  - reject: 'LAST UPDATED 14:02'

"""# }

static var p2p_formats_heartbeat_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 p2p.heartbeat.1 1 5 title.0 8 18 Public status page.1 1 7 version.0 10 1 1.1 1 6 status.0 9 4 test.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/heartbeat*.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 68 ^UPDATED (?<ops__posted>\d{1,2}:\d\d(?: [A-Z]{2,5})?): (?<body>.*+)$.2 1 3 set:0 6 2 .0 7 12 service.name.0 21 11 status-page.0 34 4 role.0 40 3 ops.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 15 ops.status.post.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 65 UPDATED 14:02 GMT: Some of you may be having problems signing in.:2 5 1 .0 5 4 line'0 11 42 UPDATED 09:15 GMT: Sign-in is stabilizing..-17 1 10 beginnings.0 1 12 0.200000.0.0
"""# }

static var p2p_formats_login: String { #"""
kind: format
id: p2p.login
title: Login server, JSON lines
version: 1
status: stable
parse: {type: json}
detect:
  paths: ['**/login/*']
  keys: [ts, srv, evt]
  priority: 70
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
fields:
  srv: {to: host.name}
  evt: {to: auth.operation}
  rc: {to: auth.result}
  q: {to: auth.queue, type: int}
  lat_ms: {to: auth.latency_ms, type: int}
  src: {to: client.address, entity: network}
  first_seen: {to: auth.first_seen, type: timestamp}
  dup: {to: auth.duplicate}
  msg: {to: body}
set: {service.name: login, role: login}
events:
  - {name: auth.login.ok, when: {auth.operation: auth, auth.result: ok}}
  - {name: auth.login.busy, when: {auth.operation: auth, auth.result: busy}}
  - {name: auth.login.fail, when: {auth.operation: auth}}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: '{"ts":"2007-08-16T01:31:05.221Z","srv":"login-03","evt":"auth","rc":"busy","q":4120,"lat_ms":9830,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:30:35.001Z","dup":false}'
    expect: {time: '2007-08-16T01:31:05.221Z', host.name: login-03, event: auth.login.busy, auth.queue: '4120', auth.latency_ms: '9830', client.address: 81.2.0.0/16, service.name: login}
  - line: '{"ts":"2007-08-16T01:31:06.002Z","srv":"login-03","evt":"auth","rc":"timeout","q":12,"lat_ms":10000,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:31:06.002Z","dup":false}'
    expect: {event: auth.login.fail, auth.result: timeout}
  - line: '{"ts":"2007-08-16T01:32:00.000Z","srv":"login-03","evt":"log","msg":"suppressed 90 messages"}'
    expect: {event: log.suppressed, message: suppressed 90 messages, log.suppressed: '90'}
  - reject: '{"ts":1187227920,"evt":"core_resize","attached":3120,"pending":1730,"sn":154,"target":103,"action":"demote","n":5,"algo":"ra-2.3"}'

"""# }

static var p2p_formats_login_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 p2p.login.1 1 5 title.0 8 24 Login server, JSON lines.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 1 '0 11 10 **/login/*.1 3 4 keys-0 9 3 .0 10 2 ts.0 14 3 srv.0 19 3 evt.1 3 8 priority.0 13 2 70.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 6 fields:1 3 9 .0 3 3 srv:0 8 1 .0 9 2 to.0 13 9 host.name.1 3 3 evt:0 8 1 .0 9 2 to.0 13 14 auth.operation.1 3 2 rc:0 7 1 .0 8 2 to.0 12 11 auth.result.1 3 1 q:0 6 2 .0 7 2 to.0 11 10 auth.queue.0 23 4 type.0 29 3 int.1 3 6 lat_ms:0 11 2 .0 12 2 to.0 16 15 auth.latency_ms.0 33 4 type.0 39 3 int.1 3 3 src:0 8 2 .0 9 2 to.0 13 14 client.address.0 29 6 entity.0 37 7 network.1 3 10 first_seen:0 15 2 .0 16 2 to.0 20 15 auth.first_seen.0 37 4 type.0 43 9 timestamp.1 3 3 dup:0 8 1 .0 9 2 to.0 13 14 auth.duplicate.1 3 3 msg:0 8 1 .0 9 2 to.0 13 4 body.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 5 login.0 28 4 role.0 34 5 login.1 1 6 events-1 3 4 :0 5 2 .0 6 4 name.0 12 13 auth.login.ok.0 27 4 when:0 33 2 .0 34 14 auth.operation.0 50 4 auth.0 56 11 auth.result.0 69 2 ok:1 5 2 .0 6 4 name.0 12 15 auth.login.busy.0 29 4 when:0 35 2 .0 36 14 auth.operation.0 52 4 auth.0 58 11 auth.result.0 71 4 busy:1 5 2 .0 6 4 name.0 12 15 auth.login.fail.0 29 4 when:0 35 1 .0 36 14 auth.operation.0 52 4 auth:1 5 3 .0 5 4 name.0 11 14 log.suppressed.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 25 ^suppressed \d++ messages.1 5 7 extract:0 14 2 .0 15 2 re'0 19 45 ^suppressed (?<log__suppressed>\d++) messages.0 68 5 types:0 75 1 .0 76 15 log__suppressed.0 93 3 int.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 170 {"ts":"2007-08-16T01:31:05.221Z","srv":"login-03","evt":"auth","rc":"busy","q":4120,"lat_ms":9830,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:30:35.001Z","dup":false}:2 5 1 .0 5 4 line'0 11 172 {"ts":"2007-08-16T01:31:06.002Z","srv":"login-03","evt":"auth","rc":"timeout","q":12,"lat_ms":10000,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:31:06.002Z","dup":false}:2 5 1 .0 5 4 line'0 11 93 {"ts":"2007-08-16T01:32:00.000Z","srv":"login-03","evt":"log","msg":"suppressed 90 messages"}.-34 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var p2p_formats_offline_im: String { #"""
kind: format
id: p2p.offline_im
title: Offline-message server
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/offline-im/*', '**/oim-*.log*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>[A-Z]++) ++\[(?<thread>[^\]]++)\] (?<logger>c\.s\.[\w.]++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: America/Los_Angeles}
severity: {field: lvl, default: 9}
fields:
  thread: {to: thread.name}
  logger: {to: log.logger}
set: {service.name: offline-im, role: offline-im}
multiline: {start: '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} '}
events:
  - name: im.fetch.slow
    when: {body|prefix: fetch slow}
    extract:
      re: 'user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?'
      types: {im__took_ms: int, im__depth: int}
  - name: im.fetch.ok
    when: {body|prefix: fetch ok}
    extract:
      re: 'user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?'
      types: {im__took_ms: int, im__depth: int}
  - name: im.fetch.fail
    when: {body|re: '^fetch (?:failed|timed out|timeout)'}
    extract: {re: 'user=(?<user__id>[^ ]++)(?:.*? host=(?<host__name>[\w.-]++))?'}
  - {name: im.reject, when: {body|re: '\b(?:reject|refus)(?:ed|ing)\b'}}
  - name: im.stopped
    when: {body|re: '\b(?:disabled|stopped|stopping)\b'}
    extract: {re: 'depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?', types: {im__depth: int}}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: '2010-12-22 08:04:17,033 WARN  [im-pool-7] c.s.oim.Store - fetch slow user=h:9c1e took=31874ms depth=188233 host=oim-12'
    expect: {time: '2010-12-22T16:04:17.033Z', severity: '13', log.logger: c.s.oim.Store, thread.name: im-pool-7, event: im.fetch.slow, im.took_ms: '31874', im.depth: '188233', host.name: oim-12}
  - line: '2010-12-22 17:20:00,090 INFO  [main] c.s.oim.Control - intake disabled by operator depth=201020 host=oim-14'
    expect: {time: '2010-12-23T01:20:00.090Z', severity: '9', event: im.stopped}
  - text: |-
      2010-12-22 08:05:02,500 ERROR [im-pool-2] c.s.oim.Store - fetch failed user=h:11aa host=oim-12
      java.lang.IllegalStateException: queue is full
      \#u{9}at c.s.oim.Store.offer(Store.java:211)
      \#u{9}at c.s.oim.Pool.run(Pool.java:48)
    expect: {time: '2010-12-22T16:05:02.500Z', severity: '17', event: im.fetch.fail, user.id: 'h:11aa'}
  - reject: '2010-12-22 08:04:17,033 WARN  [main] org.example.Server - fetch slow'

"""# }

static var p2p_formats_offline_im_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 p2p.offline_im.1 1 5 title.0 8 22 Offline-message server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 15 **/offline-im/*'0 30 13 **/oim-*.log*.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 126 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>[A-Z]++) ++\[(?<thread>[^\]]++)\] (?<logger>c\.s\.[\w.]++) - (?<body>.*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 19 America/Los_Angeles.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:1 3 2 .0 3 6 thread:0 11 1 .0 12 2 to.0 16 11 thread.name.1 3 6 logger:0 11 1 .0 12 2 to.0 16 10 log.logger.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 10 offline-im.0 33 4 role.0 39 10 offline-im.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 38 ^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} .1 1 6 events-1 3 6 :0 5 3 .0 5 4 name.0 11 13 im.fetch.slow.1 5 4 when:0 11 1 .0 12 11 body|prefix.0 25 10 fetch slow.1 5 7 extract:1 7 2 .0 7 2 re'0 11 111 user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?.1 7 5 types:0 14 2 .0 15 11 im__took_ms.0 28 3 int.0 33 9 im__depth.0 44 3 int:1 5 3 .0 5 4 name.0 11 11 im.fetch.ok.1 5 4 when:0 11 1 .0 12 11 body|prefix.0 25 8 fetch ok.1 5 7 extract:1 7 2 .0 7 2 re'0 11 111 user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?.1 7 5 types:0 14 2 .0 15 11 im__took_ms.0 28 3 int.0 33 9 im__depth.0 44 3 int:1 5 3 .0 5 4 name.0 11 13 im.fetch.fail.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 35 ^fetch (?:failed|timed out|timeout).1 5 7 extract:0 14 1 .0 15 2 re'0 19 61 user=(?<user__id>[^ ]++)(?:.*? host=(?<host__name>[\w.-]++))?:1 5 2 .0 6 4 name.0 12 9 im.reject.0 23 4 when:0 29 1 .0 30 7 body|re'0 39 30 \b(?:reject|refus)(?:ed|ing)\b:1 5 3 .0 5 4 name.0 11 10 im.stopped.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 33 \b(?:disabled|stopped|stopping)\b.1 5 7 extract:0 14 2 .0 15 2 re'0 19 58 depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?.0 81 5 types:0 88 1 .0 89 9 im__depth.0 100 3 int:1 5 3 .0 5 4 name.0 11 14 log.suppressed.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 25 ^suppressed \d++ messages.1 5 7 extract:0 14 2 .0 15 2 re'0 19 45 ^suppressed (?<log__suppressed>\d++) messages.0 68 5 types:0 75 1 .0 76 15 log__suppressed.0 93 3 int.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 118 2010-12-22 08:04:17,033 WARN  [im-pool-7] c.s.oim.Store - fetch slow user=h:9c1e took=31874ms depth=188233 host=oim-12:2 5 1 .0 5 4 line'0 11 107 2010-12-22 17:20:00,090 INFO  [main] c.s.oim.Control - intake disabled by operator depth=201020 host=oim-14:2 5 1 .0 5 4 text|0 11 216 2010-12-22 08:05:02,500 ERROR [im-pool-2] c.s.oim.Store - fetch failed user=h:11aa host=oim-12
java.lang.IllegalStateException: queue is full
\#u{9}at c.s.oim.Store.offer(Store.java:211)
\#u{9}at c.s.oim.Pool.run(Pool.java:48)
"""# }

static var p2p_formats_ops_chat: String { #"""
kind: format
id: p2p.ops_chat
title: Chat and change log of the operators
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ops/*.log*']
  priority: 70
line: '^\[(?<ts>\d{1,2}-[A-Z][a-z]{2} \d\d:\d\d(?: [A-Z]{2,5})?)\] <(?<user>[^>]++)> (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d-%b %H:%M %Z', '%d-%b %H:%M']}
fields:
  user: {to: user.name}
set: {service.name: ops, role: ops}
events:
  - {name: ops.rumour, when: {body|re: '(?i)\b(?:attack|dos|ddos|exploit|hacked|poc)\b'}}
  - {name: ops.status.post, when: {body|re: '(?i)^posted\b|\bposted (?:heartbeat|blog|status)'}}
  - {name: ops.maintenance, when: {body|re: '(?i)\bmaintenance\b|\bcertificate\b|\bdisk\b'}}
  - {name: ops.capacity.add, when: {body|re: '(?i)\b(?:forced|added|started|diverted)\b.*\b(?:supernodes?|servers?)\b|\bsupernodes? up\b'}}
  - {name: ops.fix.deploy, when: {body|re: '(?i)\b(?:fix|hot-?fix|parameters?)\b.*\b(?:deployed|applied|rolled out)\b|\bis live on\b'}}
  - {name: ops.rollback, when: {body|re: '(?i)\broll(?:ed|ing)?[ -]?back\b|\breverted\b'}}
  - {name: ops.release, when: {body|re: '(?i)\b(?:released|published|pushed|offered)\b'}}
  - {name: ops.feature.disable, when: {body|re: '(?i)\b(?:disabled|switched off|feature off|is off)\b'}}
  - {name: ops.feature.enable, when: {body|re: '(?i)\b(?:enabled|switched on|is on again)\b'}}
  - {name: ops.restored, when: {body|re: '(?i)\b(?:restored|recovered|back to normal|climbing)\b'}}
  - {name: ops.note}
samples:
  - line: '[16-Aug 15:02 EET] <ops2> posted heartbeat: software issue, ETA 12-24h'
    reference: 2007-08-20
    expect: {time: '2007-08-16T13:02:00Z', user.name: ops2, event: ops.status.post}
  - line: '[17-Aug 09:30 EET] <change> allocator parameters ra-2.4 deployed: target counts attached+pending'
    reference: 2007-08-20
    expect: {time: '2007-08-17T07:30:00Z', event: ops.fix.deploy}
  - line: '[17-Aug 11:00 EET] <change> forced 120 dedicated supernodes into the network'
    expect: {event: ops.capacity.add}
  - line: '[16-Aug 14:40 EET] <ops4> somebody posted a perl DoS PoC on a forum'
    expect: {event: ops.rumour}
  - line: '[16-Aug 08:00 EET] <ops1> shift handover, nothing open'
    expect: {event: ops.note, message: 'shift handover, nothing open'}
  - reject: '[16/Aug/2007:15:02:00 +0300] <ops2> GET /'

"""# }

static var p2p_formats_ops_chat_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 p2p.ops_chat.1 1 5 title.0 8 36 Chat and change log of the operators.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/ops/*.log*.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 91 ^\[(?<ts>\d{1,2}-[A-Z][a-z]{2} \d\d:\d\d(?: [A-Z]{2,5})?)\] <(?<user>[^>]++)> (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 14 %d-%b %H:%M %Z'0 52 11 %d-%b %H:%M.1 1 6 fields:1 3 1 .0 3 4 user:0 9 1 .0 10 2 to.0 14 9 user.name.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 3 ops.0 26 4 role.0 32 3 ops.1 1 6 events-1 3 11 :0 5 2 .0 6 4 name.0 12 10 ops.rumour.0 24 4 when:0 30 1 .0 31 7 body|re'0 40 46 (?i)\b(?:attack|dos|ddos|exploit|hacked|poc)\b:1 5 2 .0 6 4 name.0 12 15 ops.status.post.0 29 4 when:0 35 1 .0 36 7 body|re'0 45 48 (?i)^posted\b|\bposted (?:heartbeat|blog|status):1 5 2 .0 6 4 name.0 12 15 ops.maintenance.0 29 4 when:0 35 1 .0 36 7 body|re'0 45 44 (?i)\bmaintenance\b|\bcertificate\b|\bdisk\b:1 5 2 .0 6 4 name.0 12 16 ops.capacity.add.0 30 4 when:0 36 1 .0 37 7 body|re'0 46 90 (?i)\b(?:forced|added|started|diverted)\b.*\b(?:supernodes?|servers?)\b|\bsupernodes? up\b:1 5 2 .0 6 4 name.0 12 14 ops.fix.deploy.0 28 4 when:0 34 1 .0 35 7 body|re'0 44 88 (?i)\b(?:fix|hot-?fix|parameters?)\b.*\b(?:deployed|applied|rolled out)\b|\bis live on\b:1 5 2 .0 6 4 name.0 12 12 ops.rollback.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 45 (?i)\broll(?:ed|ing)?[ -]?back\b|\breverted\b:1 5 2 .0 6 4 name.0 12 11 ops.release.0 25 4 when:0 31 1 .0 32 7 body|re'0 41 45 (?i)\b(?:released|published|pushed|offered)\b:1 5 2 .0 6 4 name.0 12 19 ops.feature.disable.0 33 4 when:0 39 1 .0 40 7 body|re'0 49 52 (?i)\b(?:disabled|switched off|feature off|is off)\b:1 5 2 .0 6 4 name.0 12 18 ops.feature.enable.0 32 4 when:0 38 1 .0 39 7 body|re'0 48 43 (?i)\b(?:enabled|switched on|is on again)\b:1 5 2 .0 6 4 name.0 12 12 ops.restored.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 54 (?i)\b(?:restored|recovered|back to normal|climbing)\b:1 5 1 .0 6 4 name.0 12 8 ops.note.1 1 7 samples-1 3 5 :0 5 1 .0 5 4 line'0 11 70 [16-Aug 15:02 EET] <ops2> posted heartbeat: software issue, ETA 12-24h:3 5 1 .0 5 4 line'0 11 96 [17-Aug 09:30 EET] <change> allocator parameters ra-2.4 deployed: target counts attached+pending:3 5 1 .0 5 4 line'0 11 76 [17-Aug 11:00 EET] <change> forced 120 dedicated supernodes into the network:2 5 1 .0 5 4 line'0 11 67 [16-Aug 14:40 EET] <ops4> somebody posted a perl DoS PoC on a forum:2 5 1 .0 5 4 line'0 11 54 [16-Aug 08:00 EET] <ops1> shift handover, nothing open.-37 1 10 beginnings.0 1 13 0.8000000.0.0
"""# }

static var p2p_formats_supernode: String { #"""
kind: format
id: p2p.supernode
title: Syslog of a supernode
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/supernodes/*', '**/sn-*.log*']
  priority: 70
patterns:
  line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[\w.-]++) snoded\[(?<pid>\d++)\]: (?<body>.*+)$'
  repeated: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>sn-[\w.-]++) (?<body>last message repeated \d++ times)$'
timestamp: {field: ts, formats: [rfc3164]}
fields:
  host: {to: host.name, entity: node}
  pid: {to: process.pid, type: int}
set: {service.name: snoded, role: supernode}
repeat: '^last message repeated (?<n>\d++) times$'
events:
  - name: node.overload
    when: {all: [{body|prefix: role=}, {body|contains: state=OVERLOAD}]}
    extract:
      re: '^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++)'
      types: {node__peers: int, node__capacity: int, node__queue: float, node__wait_s: float, node__conn_in: int, node__refused: int}
  - name: node.heartbeat
    when: {body|prefix: role=}
    extract:
      re: '^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++)'
      types: {node__peers: int, node__capacity: int, node__queue: float, node__wait_s: float, node__conn_in: int, node__refused: int}
  - name: node.shutdown.protective
    when: {body|prefix: 'self-protect:'}
    extract:
      re: 'releasing (?<node__released>\d++) peers(?:, role=\w++)?(?: cooldown=(?<node__cooldown_s>\d++)s)?'
      types: {node__released: int, node__cooldown_s: int}
  - name: host.restart
    when: {body|contains: host restart requested}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - name: node.stopped
    when: {body|prefix: [terminating, stopping, shutdown]}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - {name: node.started, when: {body|prefix: start}}
  - {name: node.promoted, when: {body|prefix: promoted}}
  - name: node.demoted
    when: {body|prefix: demoted}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - name: net.admission.reject
    when: {body|prefix: [refus, reject]}
    extract: {re: '(?:peer|from)[= ](?<peer__id>[\w.:-]++)'}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: 'Aug 16 03:31:42 sn-1f3a snoded[712]: role=SN peers=41/45 q=28.4 wait=40.6s conn_in=212/min refused=151 state=OVERLOAD'
    reference: 2007-08-20
    expect: {time: '2007-08-16T03:31:42Z', host.name: sn-1f3a, event: node.overload, node.peers: '41', node.wait_s: '40.6', node.refused: '151', service.name: snoded}
  - line: 'Aug  6 03:33:42 sn-1f3a snoded[712]: self-protect: wait>40s for 120s, releasing 41 peers, role=LEAF cooldown=1712s'
    reference: 2007-08-20
    expect: {time: '2007-08-06T03:33:42Z', event: node.shutdown.protective, node.released: '41', node.cooldown_s: '1712'}
  - line: 'Aug 16 03:34:10 sn-1f3a snoded[712]: terminating: host restart requested, releasing 12 peers'
    expect: {event: host.restart, node.released: '12'}
  - text: |-
      Aug 16 03:33:42 sn-1f3a snoded[712]: refused connect: wait>10s or no slot
      Aug 16 03:33:43 sn-1f3a last message repeated 17 times
    expect: {event: net.admission.reject}
  - reject: 'Aug 16 09:41:07 gw sshd[99]: Failed password for root'
  - reject: '2007-08-16T03:31:42Z sn-1f3a snoded[712]: role=SN'

"""# }

static var p2p_formats_supernode_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 p2p.supernode.1 1 5 title.0 8 21 Syslog of a supernode.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 15 **/supernodes/*'0 30 12 **/sn-*.log*.1 3 8 priority.0 13 2 70.1 1 8 patterns:1 3 2 .0 3 4 line'0 9 102 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[\w.-]++) snoded\[(?<pid>\d++)\]: (?<body>.*+)$.1 3 8 repeated'0 13 110 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>sn-[\w.-]++) (?<body>last message repeated \d++ times)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 6 fields:1 3 2 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 node.1 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 6 snoded.0 29 4 role.0 35 9 supernode.1 1 6 repeat'0 9 40 ^last message repeated (?<n>\d++) times$.1 1 6 events-1 3 10 :0 5 3 .0 5 4 name.0 11 13 node.overload.1 5 4 when:0 11 1 .0 12 3 all-0 17 2 :0 18 1 .0 19 11 body|prefix.0 32 5 role=:0 40 1 .0 41 13 body|contains.0 56 14 state=OVERLOAD.1 5 7 extract:1 7 2 .0 7 2 re'0 11 226 ^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++).1 7 5 types:0 14 6 .0 15 11 node__peers.0 28 3 int.0 33 14 node__capacity.0 49 3 int.0 54 11 node__queue.0 67 5 float.0 74 12 node__wait_s.0 88 5 float.0 95 13 node__conn_in.0 110 3 int.0 115 13 node__refused.0 130 3 int:1 5 3 .0 5 4 name.0 11 14 node.heartbeat.1 5 4 when:0 11 1 .0 12 11 body|prefix.0 25 5 role=.1 5 7 extract:1 7 2 .0 7 2 re'0 11 226 ^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++).1 7 5 types:0 14 6 .0 15 11 node__peers.0 28 3 int.0 33 14 node__capacity.0 49 3 int.0 54 11 node__queue.0 67 5 float.0 74 12 node__wait_s.0 88 5 float.0 95 13 node__conn_in.0 110 3 int.0 115 13 node__refused.0 130 3 int:1 5 3 .0 5 4 name.0 11 24 node.shutdown.protective.1 5 4 when:0 11 1 .0 12 11 body|prefix'0 25 13 self-protect:.1 5 7 extract:1 7 2 .0 7 2 re'0 11 96 releasing (?<node__released>\d++) peers(?:, role=\w++)?(?: cooldown=(?<node__cooldown_s>\d++)s)?.1 7 5 types:0 14 2 .0 15 14 node__released.0 31 3 int.0 36 16 node__cooldown_s.0 54 3 int:1 5 3 .0 5 4 name.0 11 12 host.restart.1 5 4 when:0 11 1 .0 12 13 body|contains.0 27 22 host restart requested.1 5 7 extract:0 14 2 .0 15 2 re'0 19 39 releasing (?<node__released>\d++) peers.0 62 5 types:0 69 1 .0 70 14 node__released.0 86 3 int:1 5 3 .0 5 4 name.0 11 12 node.stopped.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 11 terminating.0 39 8 stopping.0 49 8 shutdown.1 5 7 extract:0 14 2 .0 15 2 re'0 19 39 releasing (?<node__released>\d++) peers.0 62 5 types:0 69 1 .0 70 14 node__released.0 86 3 int:1 5 2 .0 6 4 name.0 12 12 node.started.0 26 4 when:0 32 1 .0 33 11 body|prefix.0 46 5 start:1 5 2 .0 6 4 name.0 12 13 node.promoted.0 27 4 when:0 33 1 .0 34 11 body|prefix.0 47 8 promoted:1 5 3 .0 5 4 name.0 11 12 node.demoted.1 5 4 when:0 11 1 .0 12 11 body|prefix.0 25 7 demoted.1 5 7 extract:0 14 2 .0 15 2 re'0 19 39 releasing (?<node__released>\d++) peers.0 62 5 types:0 69 1 .0 70 14 node__released.0 86 3 int:1 5 3 .0 5 4 name.0 11 20 net.admission.reject.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 2 .0 26 5 refus.0 33 6 reject.1 5 7 extract:0 14 1 .0 15 2 re'0 19 39 (?:peer|from)[= ](?<peer__id>[\w.:-]++):1 5 3 .0 5 4 name.0 11 14 log.suppressed.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 25 ^suppressed \d++ messages.1 5 7 extract:0 14 2 .0 15 2 re'0 19 45 ^suppressed (?<log__suppressed>\d++) messages.0 68 5 types:0 75 1 .0 76 15 log__suppressed.0 93 3 int.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 117 Aug 16 03:31:42 sn-1f3a snoded[712]: role=SN peers=41/45 q=28.4 wait=40.6s conn_in=212/min refused=151 state=OVERLOAD:3 5 1 .0 5 4 line'0 11 114 Aug  6 03:33:42 sn-1f3a snoded[712]: self-protect: wait>40s for 120s, releasing 41 peers, role=LEAF cooldown=1712s:3 5 1 .0 5 4 line'0 11 92 Aug 16 03:34:10 sn-1f3a snoded[712]: terminating: host restart requested, releasing 12 peers:2 5 1 .0 5 4 text|0 11 128 Aug 16 03:33:42 sn-1f3a snoded[712]: refused connect: wait>10s or no slot
Aug 16 03:33:43 sn-1f3a last message repeated 17 times.-60 1 10 beginnings.0 1 13 0.7fffffe.0.0
"""# }

static var p2p_formats_usage: String { #"""
kind: format
id: p2p.usage
title: Calls and searches, CSV
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/metrics/*usage*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<calls>\d++),(?<searches>\d++)$'
header_lines: '^(?:time|timestamp|ts),\w++,\w++$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  calls: {to: usage.calls_active, type: int}
  searches: {to: usage.searches_per_min, type: int}
set: {service.name: metrics, role: metrics}
events:
  - {name: ops.usage}
samples:
  - line: '2007-08-16T09:40:00Z,104200,168900'
    expect: {time: '2007-08-16T09:40:00Z', usage.calls_active: '104200', event: ops.usage}
  - line: '2007-08-16T09:45:00Z,104311,169020'
    expect: {usage.searches_per_min: '169020'}
  - reject: '2010-12-22T18:40:00Z,5138992'

"""# }

static var p2p_formats_usage_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 p2p.usage.1 1 5 title.0 8 23 Calls and searches, CSV.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 18 **/metrics/*usage*.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 73 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<calls>\d++),(?<searches>\d++)$.1 1 12 header_lines'0 15 33 ^(?:time|timestamp|ts),\w++,\w++$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 2 .0 3 5 calls:0 10 2 .0 11 2 to.0 15 18 usage.calls_active.0 35 4 type.0 41 3 int.1 3 8 searches:0 13 2 .0 14 2 to.0 18 22 usage.searches_per_min.0 42 4 type.0 48 3 int.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 7 metrics.0 30 4 role.0 36 7 metrics.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 9 ops.usage.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 34 2007-08-16T09:40:00Z,104200,168900:2 5 1 .0 5 4 line'0 11 34 2007-08-16T09:45:00Z,104311,169020
"""# }

static var p2p_formats_users_online: String { #"""
kind: format
id: p2p.users_online
title: Users online, CSV
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/metrics/*users*online*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<users>\d++)$'
header_lines: '^(?:time|timestamp|ts),[\w]++$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  users: {to: users.online, type: int}
set: {service.name: metrics, role: metrics}
events:
  - {name: ops.users_online}
samples:
  - line: '2010-12-22T18:40:00Z,5138992'
    expect: {time: '2010-12-22T18:40:00Z', users.online: '5138992', event: ops.users_online}
  - line: '2010-12-22T18:45:00Z,5138992'
    expect: {time: '2010-12-22T18:45:00Z'}
  - reject: '2010-12-22T18:40:00Z,12,34'

"""# }

static var p2p_formats_users_online_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 p2p.users_online.1 1 5 title.0 8 17 Users online, CSV.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 25 **/metrics/*users*online*.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 55 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<users>\d++)$.1 1 12 header_lines'0 15 30 ^(?:time|timestamp|ts),[\w]++$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 1 .0 3 5 users:0 10 2 .0 11 2 to.0 15 12 users.online.0 29 4 type.0 35 3 int.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 7 metrics.0 30 4 role.0 36 7 metrics.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 16 ops.users_online.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 28 2010-12-22T18:40:00Z,5138992:2 5 1 .0 5 4 line'0 11 28 2010-12-22T18:45:00Z,5138992
"""# }

static var p2p_formats_windows_update: String { #"""
kind: format
id: p2p.windows_update
title: WindowsUpdate.log of the Windows update agent
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/WindowsUpdate*.log*']
  priority: 70
# Vista puts a left-to-right mark before every part of the date.
line: '^(?<ts>(?:\x{200E})?\d{4}-(?:\x{200E})?\d\d-(?:\x{200E})?\d\d\t\d\d:\d\d:\d\d:\d{3})\t *+(?<pid>\d++)\t(?<tid>[0-9a-fA-F]++)\t(?<comp>[A-Za-z]++) *+\t(?<body>.*+)$'
timestamp:
  field: ts
  formats: ["%Y-%m-%d\t%H:%M:%S:%f", "\u200E%Y-\u200E%m-\u200E%d\t%H:%M:%S:%f"]
  zone_line: 'Logging initialized \(build: [^,]*+, tz: (?<zone>[+-]\d{4})\)'
fields:
  pid: {to: process.pid, type: int}
  tid: {to: thread.id}
  comp: {to: log.logger}
set: {service.name: windows-update-agent, role: client}
events:
  - name: update.agent.start
    when: {body|contains: Logging initialized}
    extract: {re: 'build: (?<update__build>[\d.]++)'}
  - {name: update.agent.stop, when: {body|contains: 'Service: Service exit'}}
  - {name: host.restart, when: {body|contains: SUS Client is rebooting system}}
  - {name: update.reboot.request, when: {body|contains: invoking RebootSystem}}
  - {name: update.check.scheduled, when: {body|contains: setting next detection timeout}}
  - {name: update.install.fail, when: {body|re: '^REPORT EVENT: .*\tFailure\t'}}
  - {name: update.install, when: {body|re: '^REPORT EVENT: .*\tSuccess\tContent Install\t'}}
  - {name: update.download, when: {body|contains: [New download job, Download job]}}
samples:
  - line: "2007-08-16\t03:12:40:946\t1172\t1138\tMisc\tWARNING: SUS Client is rebooting system."
    expect: {message: 'WARNING: SUS Client is rebooting system.', log.logger: Misc, process.pid: '1172', event: host.restart, service.name: windows-update-agent}
  - text: "2007-08-16\t03:07:11:482\t 952\t5b4\tMisc\t===========  Logging initialized (build: 7.0.6000.374, tz: +0200)  ==========="
    expect: {time: '2007-08-16T01:07:11.482Z', event: update.agent.start, update.build: 7.0.6000.374}
  - line: "2007-08-16\t03:12:40:210\t1172\t1138\tAU\tAU invoking RebootSystem (OnRebootNow)"
    expect: {event: update.reboot.request}
  - line: "2007-08-16\t03:12:38:000\t 952\tfa0\tReport\tREPORT EVENT: {7F3A9100-11D2-4E1B}\t2007-08-16 01:12:35:900-0000\t1\t183\t101\t{9D5A4C10}\t100\t0\tAutomaticUpdates\tSuccess\tContent Install\tInstallation Successful: a security update"
    expect: {event: update.install}
  - line: "\u200E2007-\u200E08-\u200E16\t03:12:40:946\t1172\t1138\tMisc\tWARNING: SUS Client is rebooting system."
    expect: {time: '2007-08-16T03:12:40.946Z', event: host.restart}
  - reject: '2007-08-16 03:12:40,946 WARN [im-pool-1] c.s.oim.Store - rebooting'
  - reject: "2007-08-16\t03:12:40\t1172\tMisc\trebooting"

"""# }

static var p2p_formats_windows_update_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 p2p.windows_update.1 1 5 title.0 8 45 WindowsUpdate.log of the Windows update agent.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 22 **/WindowsUpdate*.log*.1 3 8 priority.0 13 2 70.2 1 4 line'0 7 163 ^(?<ts>(?:\x{200E})?\d{4}-(?:\x{200E})?\d\d-(?:\x{200E})?\d\d\t\d\d:\d\d:\d\d:\d{3})\t *+(?<pid>\d++)\t(?<tid>[0-9a-fA-F]++)\t(?<comp>[A-Za-z]++) *+\t(?<body>.*+)$.1 1 9 timestamp:1 3 3 .0 3 5 field.0 10 2 ts.1 3 7 formats-0 12 2 "0 13 20 %Y-%m-%d\#u{9}%H:%M:%S:%f"0 38 29 ‎%Y-‎%m-‎%d\#u{9}%H:%M:%S:%f.1 3 9 zone_line'0 14 61 Logging initialized \(build: [^,]*+, tz: (?<zone>[+-]\d{4})\).1 1 6 fields:1 3 3 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 3 tid:0 8 1 .0 9 2 to.0 13 9 thread.id.1 3 4 comp:0 9 1 .0 10 2 to.0 14 10 log.logger.1 1 3 set:0 6 2 .0 7 12 service.name.0 21 20 windows-update-agent.0 43 4 role.0 49 6 client.1 1 6 events-1 3 8 :0 5 3 .0 5 4 name.0 11 18 update.agent.start.1 5 4 when:0 11 1 .0 12 13 body|contains.0 27 19 Logging initialized.1 5 7 extract:0 14 1 .0 15 2 re'0 19 32 build: (?<update__build>[\d.]++):1 5 2 .0 6 4 name.0 12 17 update.agent.stop.0 31 4 when:0 37 1 .0 38 13 body|contains'0 53 21 Service: Service exit:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 13 body|contains.0 48 30 SUS Client is rebooting system:1 5 2 .0 6 4 name.0 12 21 update.reboot.request.0 35 4 when:0 41 1 .0 42 13 body|contains.0 57 21 invoking RebootSystem:1 5 2 .0 6 4 name.0 12 22 update.check.scheduled.0 36 4 when:0 42 1 .0 43 13 body|contains.0 58 30 setting next detection timeout:1 5 2 .0 6 4 name.0 12 19 update.install.fail.0 33 4 when:0 39 1 .0 40 7 body|re'0 49 28 ^REPORT EVENT: .*\tFailure\t:1 5 2 .0 6 4 name.0 12 14 update.install.0 28 4 when:0 34 1 .0 35 7 body|re'0 44 45 ^REPORT EVENT: .*\tSuccess\tContent Install\t:1 5 2 .0 6 4 name.0 12 15 update.download.0 29 4 when:0 35 1 .0 36 13 body|contains-0 51 2 .0 52 16 New download job.0 70 12 Download job.1 1 7 samples-1 3 5 :0 5 1 .0 5 4 line"0 11 79 2007-08-16\#u{9}03:12:40:946\#u{9}1172\#u{9}1138\#u{9}Misc\#u{9}WARNING: SUS Client is rebooting system.:2 5 1 .0 5 4 text"0 11 116 2007-08-16\#u{9}03:07:11:482\#u{9} 952\#u{9}5b4\#u{9}Misc\#u{9}===========  Logging initialized (build: 7.0.6000.374, tz: +0200)  ===========:2 5 1 .0 5 4 line"0 11 75 2007-08-16\#u{9}03:12:40:210\#u{9}1172\#u{9}1138\#u{9}AU\#u{9}AU invoking RebootSystem (OnRebootNow):2 5 1 .0 5 4 line"0 11 214 2007-08-16\#u{9}03:12:38:000\#u{9} 952\#u{9}fa0\#u{9}Report\#u{9}REPORT EVENT: {7F3A9100-11D2-4E1B}\#u{9}2007-08-16 01:12:35:900-0000\#u{9}1\#u{9}183\#u{9}101\#u{9}{9D5A4C10}\#u{9}100\#u{9}0\#u{9}AutomaticUpdates\#u{9}Success\#u{9}Content Install\#u{9}Installation Successful: a security update:2 5 1 .0 5 4 line"0 11 88 ‎2007-‎08-‎16\#u{9}03:12:40:946\#u{9}1172\#u{9}1138\#u{9}Misc\#u{9}WARNING: SUS Client is rebooting system..-40 1 10 beginnings.0 1 29 3ff000000000000.0.0.400000000
"""# }

static var p2p_hypotheses_messenger: String { #"""
# What people ask about after an outage of the messenger, and what would speak against each.
kind: hypotheses
model: p2p.messenger
hypotheses:
  - id: attack
    claim: The outage was an attack from outside
    supports:
      - {finding: security.denial_of_service, before: impact, weight: strong}
      - {finding: security.brute_force, before: impact, weight: strong}
      - {finding: security.malware, before: impact, weight: strong}
      - {finding: p2p.attack_rumour, weight: weak}
    refutes:
      # An attack brings strangers, or the same few: this one measures, the others go by what was said and found.
      - id: known_networks
        strength: hard
        test: {share: {client.address|seen_before: 60d}, of: {event: [auth.login.ok, auth.login.busy, auth.login.fail]}, during: impact, gte: 0.95}
        needs: {events: [auth.login.ok], coverage: 0.8}
        because: '{value} of the networks that asked to log in during the impact had done so before it'
      - id: nothing_found
        strength: soft
        test: {clean: [security.denial_of_service, security.brute_force, security.port_scan, security.malware, security.blocked_by_firewall], during: -6h..impact}
        needs: {events: [auth.login.ok], coverage: 0.8}
        because: 'no rule for attacks found anything in the logs, which cover {coverage} of that time'
      - id: talk_came_later
        strength: soft
        test: {order: {first: p2p.clients_waiting, then: p2p.attack_rumour}}
        because: 'talk of it began {value} after the impact'
  - id: payment_maintenance
    claim: The maintenance of the payment services brought the network down
    supports:
      - {finding: p2p.payment_maintenance, before: impact, weight: weak}
    refutes:
      - id: harmless_meanwhile
        strength: hard
        test: {clean: [p2p.clients_waiting, p2p.supernode_loss], during: p2p.payment_maintenance}
        needs: {coverage: 0.8}
        because: 'while it lasted no crowd of clients waited for a supernode, by logs that cover {coverage} of it'
      - id: long_before
        strength: soft
        test: {order: {first: p2p.payment_maintenance, then: p2p.clients_waiting}}
        because: 'the impact began {value} after its begin'
  - id: patch_content
    claim: What the operating system patches contained broke the clients
    supports:
      - {finding: p2p.patch_release, before: impact, weight: weak}
      - {finding: p2p.patch_wave, before: impact, weight: weak}
    refutes:
      - id: came_back
        strength: hard
        test: {follows: {cause: client.start, effect: {event: [net.connect.ok, net.connect.fail]}, by: client.id, within: 30m, of: cause}, during: p2p.restart_storm, gte: 0.9}
        needs: {events: [client.start, update.install]}
        because: '{value} of the clients that started from the first wave of restarts to the last asked for a supernode within 30 minutes'
  - id: patches_alone
    claim: The restarts that the operating system patches ask for brought the network down by themselves
    supports: []
    refutes:
      - id: earlier_rounds
        strength: hard
        test: {precedent: {find: p2p.restart_storm, without: p2p.clients_waiting, look_back: 400d}, gte: 1}
        because: '{value} earlier waves of restarts did no lasting harm'

"""# }

static var p2p_hypotheses_messenger_nodes: String { #"""
:2 1 3 .0 1 4 kind.0 7 10 hypotheses.1 1 5 model.0 8 13 p2p.messenger.1 1 10 hypotheses-1 3 4 :0 5 4 .0 5 2 id.0 9 6 attack.1 5 5 claim.0 12 37 The outage was an attack from outside.1 5 8 supports-1 7 4 :0 9 3 .0 10 7 finding.0 19 26 security.denial_of_service.0 47 6 before.0 55 6 impact.0 63 6 weight.0 71 6 strong:1 9 3 .0 10 7 finding.0 19 20 security.brute_force.0 41 6 before.0 49 6 impact.0 57 6 weight.0 65 6 strong:1 9 3 .0 10 7 finding.0 19 16 security.malware.0 37 6 before.0 45 6 impact.0 53 6 weight.0 61 6 strong:1 9 2 .0 10 7 finding.0 19 17 p2p.attack_rumour.0 38 6 weight.0 46 4 weak.1 5 7 refutes-2 7 3 :0 9 5 .0 9 2 id.0 13 14 known_networks.1 9 8 strength.0 19 4 hard.1 9 4 test:0 15 4 .0 16 5 share:0 23 1 .0 24 26 client.address|seen_before.0 52 3 60d.0 58 2 of:0 62 1 .0 63 5 event-0 70 3 .0 71 13 auth.login.ok.0 86 15 auth.login.busy.0 103 15 auth.login.fail.0 122 6 during.0 130 6 impact.0 138 3 gte.0 143 4 0.95.1 9 5 needs:0 16 2 .0 17 6 events-0 25 1 .0 26 13 auth.login.ok.0 42 8 coverage.0 52 3 0.8.1 9 7 because'0 18 84 {value} of the networks that asked to log in during the impact had done so before it:1 9 5 .0 9 2 id.0 13 13 nothing_found.1 9 8 strength.0 19 4 soft.1 9 4 test:0 15 2 .0 16 5 clean-0 23 5 .0 24 26 security.denial_of_service.0 52 20 security.brute_force.0 74 18 security.port_scan.0 94 16 security.malware.0 112 28 security.blocked_by_firewall.0 143 6 during.0 151 11 -6h..impact.1 9 5 needs:0 16 2 .0 17 6 events-0 25 1 .0 26 13 auth.login.ok.0 42 8 coverage.0 52 3 0.8.1 9 7 because'0 18 83 no rule for attacks found anything in the logs, which cover {coverage} of that time:1 9 4 .0 9 2 id.0 13 15 talk_came_later.1 9 8 strength.0 19 4 soft.1 9 4 test:0 15 1 .0 16 5 order:0 23 2 .0 24 5 first.0 31 19 p2p.clients_waiting.0 52 4 then.0 58 17 p2p.attack_rumour.1 9 7 because'0 18 41 talk of it began {value} after the impact:1 5 4 .0 5 2 id.0 9 19 payment_maintenance.1 5 5 claim.0 12 64 The maintenance of the payment services brought the network down.1 5 8 supports-1 7 1 :0 9 3 .0 10 7 finding.0 19 23 p2p.payment_maintenance.0 44 6 before.0 52 6 impact.0 60 6 weight.0 68 4 weak.1 5 7 refutes-1 7 2 :0 9 5 .0 9 2 id.0 13 18 harmless_meanwhile.1 9 8 strength.0 19 4 hard.1 9 4 test:0 15 2 .0 16 5 clean-0 23 2 .0 24 19 p2p.clients_waiting.0 45 18 p2p.supernode_loss.0 66 6 during.0 74 23 p2p.payment_maintenance.1 9 5 needs:0 16 1 .0 17 8 coverage.0 27 3 0.8.1 9 7 because'0 18 95 while it lasted no crowd of clients waited for a supernode, by logs that cover {coverage} of it:1 9 4 .0 9 2 id.0 13 11 long_before.1 9 8 strength.0 19 4 soft.1 9 4 test:0 15 1 .0 16 5 order:0 23 2 .0 24 5 first.0 31 23 p2p.payment_maintenance.0 56 4 then.0 62 19 p2p.clients_waiting.1 9 7 because'0 18 40 the impact began {value} after its begin:1 5 4 .0 5 2 id.0 9 13 patch_content.1 5 5 claim.0 12 61 What the operating system patches contained broke the clients.1 5 8 supports-1 7 2 :0 9 3 .0 10 7 finding.0 19 17 p2p.patch_release.0 38 6 before.0 46 6 impact.0 54 6 weight.0 62 4 weak:1 9 3 .0 10 7 finding.0 19 14 p2p.patch_wave.0 35 6 before.0 43 6 impact.0 51 6 weight.0 59 4 weak.1 5 7 refutes-1 7 1 :0 9 5 .0 9 2 id.0 13 9 came_back.1 9 8 strength.0 19 4 hard.1 9 4 test:0 15 3 .0 16 7 follows:0 25 5 .0 26 5 cause.0 33 12 client.start.0 47 6 effect:0 55 1 .0 56 5 event-0 63 2 .0 64 14 net.connect.ok.0 80 16 net.connect.fail.0 100 2 by.0 104 9 client.id.0 115 6 within.0 123 3 30m.0 128 2 of.0 132 5 cause.0 140 6 during.0 148 17 p2p.restart_storm.0 167 3 gte.0 172 3 0.9.1 9 5 needs:0 16 1 .0 17 6 events-0 25 2 .0 26 12 client.start.0 40 14 update.install.1 9 7 because'0 18 119 {value} of the clients that started from the first wave of restarts to the last asked for a supernode within 30 minutes:1 5 4 .0 5 2 id.0 9 13 patches_alone.1 5 5 claim.0 12 93 The restarts that the operating system patches ask for brought the network down by themselves.1 5 8 supports-0 15 0 .1 5 7 refutes-1 7 1 :0 9 4 .0 9 2 id.0 13 14 earlier_rounds.1 9 8 strength.0 19 4 hard.1 9 4 test:0 15 2 .0 16 9 precedent:0 27 3 .0 28 4 find.0 34 17 p2p.restart_storm.0 53 7 without.0 62 19 p2p.clients_waiting.0 83 9 look_back.0 94 4 400d.0 101 3 gte.0 106 1 1.1 9 7 because'0 18 53 {value} earlier waves of restarts did no lasting harm
"""# }

static var p2p_models_messenger: String { #"""
# How trouble spreads in a messenger whose supernodes are clients.
kind: model
id: p2p.messenger
title: Messenger whose supernodes are clients of its own
version: 1
components:
  - {id: update-service, match: {service.name: update-service}, external: true}
  - {id: login, match: {service.name: login}}
  - {id: offline-im, match: {service.name: offline-im}}
  - {id: allocator, match: {service.name: allocator}, depends_on: [{to: supernode, needs: any, for: the size of the core}]}
  - id: supernode
    match: {service.name: snoded}
    key: host.name
    drawn_from: client
    depends_on: [{to: allocator, for: its promotion}]
  - id: client
    match: {service.name: client}
    key: client.id
    depends_on:
      - {to: supernode, needs: any, for: a place in the network}
      - {to: login, for: a session}
      - {to: offline-im, for: messages kept while it was away}
      - {to: update-service, for: software}
impact: [p2p.login_failure_ratio, p2p.clients_waiting]
mechanisms:
  - id: patches_restart_computers
    cause: p2p.patch_wave
    effect: p2p.restart_storm
    lag: {min: 0s, max: 24h}
    scope: dependents
    strength: sufficient
    why: patched computers restart in their local night
  - id: restarted_clients_log_in
    cause: p2p.restart_storm
    effect: p2p.login_flood
    lag: {min: 0s, typical: 5m, max: 1h}
    scope: dependents
    strength: sufficient
    dose: {cause: entities, effect: count, expect: increasing}
    why: every restarted client logs in again
  - id: restarts_take_supernodes
    cause: p2p.restart_storm
    effect: p2p.supernode_loss
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: contributory
    why: supernodes run on the computers that restart
  - id: late_answers_crash_clients
    cause: p2p.offline_im_slow
    effect: p2p.crash_storm
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: sufficient
    enabled_by: [p2p.crash_cohort]
    normally: absorbed
    why: a client should stand a late answer
  - id: late_answers_crash_a_client
    cause: p2p.offline_im_slow
    effect: p2p.client_crash
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: sufficient
    enabled_by: [p2p.crash_cohort]
    normally: absorbed
    why: a client should stand a late answer
  - id: late_answers_take_supernodes
    cause: p2p.offline_im_slow
    effect: p2p.supernode_loss
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: sufficient
    enabled_by: [p2p.crash_cohort]
    normally: absorbed
    why: a supernode goes down with the client that carries it
  - id: crashes_bring_logins
    cause: p2p.crash_storm
    effect: p2p.login_flood
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: sufficient
    why: a client that crashed starts and logs in again
  - id: one_crash_brings_a_login
    cause: p2p.client_crash
    effect: p2p.login_flood
    lag: {min: 0s, max: 1h}
    scope: dependents
    strength: contributory
    why: a client that crashed starts and logs in again
  - id: loss_sends_clients_to_login
    cause: p2p.supernode_loss
    effect: p2p.login_flood
    lag: {min: 0s, max: 30m}
    scope: dependents
    strength: contributory
    why: clients that lost their supernode log in again
  - id: flood_overloads_supernodes
    cause: p2p.login_flood
    effect: p2p.supernode_overload
    lag: {min: 0s, max: 30m}
    scope: dependents
    strength: contributory
    enabled_by: [p2p.allocator_defect]
    normally: absorbed
    why: the allocator should add supernodes as fast as clients ask for places
  - id: loss_overloads_the_rest
    cause: p2p.supernode_loss
    effect: p2p.supernode_overload
    lag: {min: 0s, max: 30m}
    scope: same_component
    strength: contributory
    enabled_by: [p2p.allocator_defect, p2p.crash_cohort]
    normally: absorbed
    why: the peers of a lost supernode look for another
  - id: overload_shuts_supernodes_down
    cause: p2p.supernode_overload
    effect: p2p.protective_shutdown
    lag: {min: 0s, max: 15m}
    scope: same_entity
    strength: sufficient
    why: an overloaded supernode protects its host
  - id: shutdown_overloads_the_rest
    cause: p2p.protective_shutdown
    effect: p2p.supernode_overload
    lag: {min: 0s, max: 10m}
    scope: same_component
    strength: amplifies
    why: its peers go to the supernodes that are left
  - id: overload_keeps_clients_out
    cause: p2p.supernode_overload
    effect: p2p.login_failure_ratio
    lag: {min: 0s, max: 15m}
    scope: dependents
    strength: sufficient
    why: no supernode has a place for them
  - id: failed_clients_try_again
    cause: p2p.login_failure_ratio
    effect: p2p.login_flood
    lag: {min: 0s, max: 5m}
    scope: same_component
    strength: amplifies
    why: clients try again at a fixed pace
loops:
  - {id: collapse, path: [overload_shuts_supernodes_down, shutdown_overloads_the_rest], broken_by: [p2p.capacity_added, p2p.allocator_fix]}
  - {id: retries, path: [flood_overloads_supernodes, overload_keeps_clients_out, failed_clients_try_again], broken_by: [p2p.capacity_added, p2p.allocator_fix]}
precedents:
  - {id: earlier_waves, find: p2p.restart_storm, without: p2p.clients_waiting, look_back: 400d, min: 1, says: 'the same wave passed {n} times without harm'}

"""# }

static var p2p_models_messenger_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 5 model.1 1 2 id.0 5 13 p2p.messenger.1 1 5 title.0 8 49 Messenger whose supernodes are clients of its own.1 1 7 version.0 10 1 1.1 1 10 components-1 3 6 :0 5 3 .0 6 2 id.0 10 14 update-service.0 26 5 match:0 33 1 .0 34 12 service.name.0 48 14 update-service.0 65 8 external.0 75 4 true:1 5 2 .0 6 2 id.0 10 5 login.0 17 5 match:0 24 1 .0 25 12 service.name.0 39 5 login:1 5 2 .0 6 2 id.0 10 10 offline-im.0 22 5 match:0 29 1 .0 30 12 service.name.0 44 10 offline-im:1 5 3 .0 6 2 id.0 10 9 allocator.0 21 5 match:0 28 1 .0 29 12 service.name.0 43 9 allocator.0 55 10 depends_on-0 67 1 :0 68 3 .0 69 2 to.0 73 9 supernode.0 84 5 needs.0 91 3 any.0 96 3 for.0 101 20 the size of the core:1 5 5 .0 5 2 id.0 9 9 supernode.1 5 5 match:0 12 1 .0 13 12 service.name.0 27 6 snoded.1 5 3 key.0 10 9 host.name.1 5 10 drawn_from.0 17 6 client.1 5 10 depends_on-0 17 1 :0 18 2 .0 19 2 to.0 23 9 allocator.0 34 3 for.0 39 13 its promotion:1 5 4 .0 5 2 id.0 9 6 client.1 5 5 match:0 12 1 .0 13 12 service.name.0 27 6 client.1 5 3 key.0 10 9 client.id.1 5 10 depends_on-1 7 4 :0 9 3 .0 10 2 to.0 14 9 supernode.0 25 5 needs.0 32 3 any.0 37 3 for.0 42 22 a place in the network:1 9 2 .0 10 2 to.0 14 5 login.0 21 3 for.0 26 9 a session:1 9 2 .0 10 2 to.0 14 10 offline-im.0 26 3 for.0 31 31 messages kept while it was away:1 9 2 .0 10 2 to.0 14 14 update-service.0 30 3 for.0 35 8 software.1 1 6 impact-0 9 2 .0 10 23 p2p.login_failure_ratio.0 35 19 p2p.clients_waiting.1 1 10 mechanisms-1 3 15 :0 5 7 .0 5 2 id.0 9 25 patches_restart_computers.1 5 5 cause.0 12 14 p2p.patch_wave.1 5 6 effect.0 13 17 p2p.restart_storm.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 24h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 3 why.0 10 46 patched computers restart in their local night:1 5 8 .0 5 2 id.0 9 24 restarted_clients_log_in.1 5 5 cause.0 12 17 p2p.restart_storm.1 5 6 effect.0 13 15 p2p.login_flood.1 5 3 lag:0 10 3 .0 11 3 min.0 16 2 0s.0 20 7 typical.0 29 2 5m.0 33 3 max.0 38 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 4 dose:0 11 3 .0 12 5 cause.0 19 8 entities.0 29 6 effect.0 37 5 count.0 44 6 expect.0 52 10 increasing.1 5 3 why.0 10 36 every restarted client logs in again:1 5 7 .0 5 2 id.0 9 24 restarts_take_supernodes.1 5 5 cause.0 12 17 p2p.restart_storm.1 5 6 effect.0 13 18 p2p.supernode_loss.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 12 contributory.1 5 3 why.0 10 44 supernodes run on the computers that restart:1 5 9 .0 5 2 id.0 9 26 late_answers_crash_clients.1 5 5 cause.0 12 19 p2p.offline_im_slow.1 5 6 effect.0 13 15 p2p.crash_storm.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 10 enabled_by-0 17 1 .0 18 16 p2p.crash_cohort.1 5 8 normally.0 15 8 absorbed.1 5 3 why.0 10 35 a client should stand a late answer:1 5 9 .0 5 2 id.0 9 27 late_answers_crash_a_client.1 5 5 cause.0 12 19 p2p.offline_im_slow.1 5 6 effect.0 13 16 p2p.client_crash.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 10 enabled_by-0 17 1 .0 18 16 p2p.crash_cohort.1 5 8 normally.0 15 8 absorbed.1 5 3 why.0 10 35 a client should stand a late answer:1 5 9 .0 5 2 id.0 9 28 late_answers_take_supernodes.1 5 5 cause.0 12 19 p2p.offline_im_slow.1 5 6 effect.0 13 18 p2p.supernode_loss.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 10 enabled_by-0 17 1 .0 18 16 p2p.crash_cohort.1 5 8 normally.0 15 8 absorbed.1 5 3 why.0 10 53 a supernode goes down with the client that carries it:1 5 7 .0 5 2 id.0 9 20 crashes_bring_logins.1 5 5 cause.0 12 15 p2p.crash_storm.1 5 6 effect.0 13 15 p2p.login_flood.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 3 why.0 10 46 a client that crashed starts and logs in again:1 5 7 .0 5 2 id.0 9 24 one_crash_brings_a_login.1 5 5 cause.0 12 16 p2p.client_crash.1 5 6 effect.0 13 15 p2p.login_flood.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 1h.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 12 contributory.1 5 3 why.0 10 46 a client that crashed starts and logs in again:1 5 7 .0 5 2 id.0 9 27 loss_sends_clients_to_login.1 5 5 cause.0 12 18 p2p.supernode_loss.1 5 6 effect.0 13 15 p2p.login_flood.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 30m.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 12 contributory.1 5 3 why.0 10 46 clients that lost their supernode log in again:1 5 9 .0 5 2 id.0 9 26 flood_overloads_supernodes.1 5 5 cause.0 12 15 p2p.login_flood.1 5 6 effect.0 13 22 p2p.supernode_overload.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 30m.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 12 contributory.1 5 10 enabled_by-0 17 1 .0 18 20 p2p.allocator_defect.1 5 8 normally.0 15 8 absorbed.1 5 3 why.0 10 69 the allocator should add supernodes as fast as clients ask for places:1 5 9 .0 5 2 id.0 9 23 loss_overloads_the_rest.1 5 5 cause.0 12 18 p2p.supernode_loss.1 5 6 effect.0 13 22 p2p.supernode_overload.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 30m.1 5 5 scope.0 12 14 same_component.1 5 8 strength.0 15 12 contributory.1 5 10 enabled_by-0 17 2 .0 18 20 p2p.allocator_defect.0 40 16 p2p.crash_cohort.1 5 8 normally.0 15 8 absorbed.1 5 3 why.0 10 46 the peers of a lost supernode look for another:1 5 7 .0 5 2 id.0 9 30 overload_shuts_supernodes_down.1 5 5 cause.0 12 22 p2p.supernode_overload.1 5 6 effect.0 13 23 p2p.protective_shutdown.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 15m.1 5 5 scope.0 12 11 same_entity.1 5 8 strength.0 15 10 sufficient.1 5 3 why.0 10 41 an overloaded supernode protects its host:1 5 7 .0 5 2 id.0 9 27 shutdown_overloads_the_rest.1 5 5 cause.0 12 23 p2p.protective_shutdown.1 5 6 effect.0 13 22 p2p.supernode_overload.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 10m.1 5 5 scope.0 12 14 same_component.1 5 8 strength.0 15 9 amplifies.1 5 3 why.0 10 44 its peers go to the supernodes that are left:1 5 7 .0 5 2 id.0 9 26 overload_keeps_clients_out.1 5 5 cause.0 12 22 p2p.supernode_overload.1 5 6 effect.0 13 23 p2p.login_failure_ratio.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 3 15m.1 5 5 scope.0 12 10 dependents.1 5 8 strength.0 15 10 sufficient.1 5 3 why.0 10 33 no supernode has a place for them:1 5 7 .0 5 2 id.0 9 24 failed_clients_try_again.1 5 5 cause.0 12 23 p2p.login_failure_ratio.1 5 6 effect.0 13 15 p2p.login_flood.1 5 3 lag:0 10 2 .0 11 3 min.0 16 2 0s.0 20 3 max.0 25 2 5m.1 5 5 scope.0 12 14 same_component.1 5 8 strength.0 15 9 amplifies.1 5 3 why.0 10 33 clients try again at a fixed pace.1 1 5 loops-1 3 2 :0 5 3 .0 6 2 id.0 10 8 collapse.0 20 4 path-0 26 2 .0 27 30 overload_shuts_supernodes_down.0 59 27 shutdown_overloads_the_rest.0 89 9 broken_by-0 100 2 .0 101 18 p2p.capacity_added.0 121 17 p2p.allocator_fix:1 5 3 .0 6 2 id.0 10 7 retries.0 19 4 path-0 25 3 .0 26 26 flood_overloads_supernodes.0 54 26 overload_keeps_clients_out.0 82 24 failed_clients_try_again.0 109 9 broken_by-0 120 2 .0 121 18 p2p.capacity_added.0 141 17 p2p.allocator_fix.1 1 10 precedents-1 3 1 :0 5 6 .0 6 2 id.0 10 13 earlier_waves.0 25 4 find.0 31 17 p2p.restart_storm.0 50 7 without.0 59 19 p2p.clients_waiting.0 80 9 look_back.0 91 4 400d.0 97 3 min.0 102 1 1.0 105 4 says'0 111 43 the same wave passed {n} times without harm
"""# }

static var p2p_pack: String { #"""
name: p2p
version: 1.0.0
title: A messenger on a peer-to-peer overlay with supernodes
licence: Apache-2.0
depends: [generic, web]

"""# }

static var p2p_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 3 p2p.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 53 A messenger on a peer-to-peer overlay with supernodes
"""# }
}
