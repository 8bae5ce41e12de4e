// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var go_detectors_go: String { #"""
# What the run time and common libraries of Go say.
kind: detector
id: go.panic
title: Go program panicked
version: 1
status: stable
severity: critical
summary: 'Go program panicked ({count} lines)'
description: >-
  The process ended, or a handler was cut off and went on. The first line of your own code in the stack is
  where to look.
detect:
  type: match
  match:
    body|contains:
      ['panic: ', panic recovered, recovered from panic, Recovered from panic, Observed a panic,
       'http: panic serving', 'runtime error: ', 'goroutine 1 [running]', 'fatal error: all goroutines',
       goroutine panicked, runtime/debug.Stack, runtime.gopanic, runtime.panicmem, panic(0x, 'panic({0x']
    not:
      any:
        - body|contains: kernel
        - severity|lt: 9
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: go, body: 'http: panic serving 192.0.2.1:4000: runtime error: index out of range [3] with length 3'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a handler for panics
    events:
      - {t: 0s, service.name: go, body: panic handler installed}
    expect: none
---
kind: detector
id: go.nil_use
title: Go program used nil
version: 1
status: stable
severity: critical
summary: 'Go program used nil ({count} lines)'
description: >-
  A value that was never set was used: an error that was not looked at, a map that was not made, a client
  that was closed.
detect:
  type: match
  match:
    body|contains:
      [invalid memory address or nil pointer dereference, assignment to entry in nil map,
       nil pointer evaluating, use of closed network connection, send on closed channel,
       close of closed channel, close of nil channel, called with nil]
    not:
      any:
        - body|contains: shutting down
        - severity|lt: 9
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: go, body: 'panic: assignment to entry in nil map'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: nil that is handled
    events:
      - {t: 0s, service.name: go, body: 'map was nil, made a new one'}
    expect: none
---
kind: detector
id: go.concurrency
title: Go routines race or wait for each other
version: 1
status: stable
severity: critical
summary: 'Go routines race or wait for each other ({count} lines)'
description: >-
  Two routines use one thing at once, or all wait. Load makes it visible; the code had it before.
detect:
  type: match
  match:
    body|contains:
      ['WARNING: DATA RACE', concurrent map writes, concurrent map read and map write,
       concurrent map iteration and map write, all goroutines are asleep - deadlock,
       'sync: negative WaitGroup counter', 'sync: unlock of unlocked mutex', 'sync: RUnlock of unlocked',
       'semacquire, ', goroutine leak, too many goroutines]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: go, body: 'fatal error: concurrent map writes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a detector of races
    events:
      - {t: 0s, service.name: go, body: built with race detector}
    expect: none
---
kind: detector
id: go.context_done
title: Go calls are given up
version: 1
status: stable
severity: medium
summary: 'Go calls are given up ({count} lines)'
description: >-
  The time given by the caller was over, or the caller went away. Canceled is the caller's choice, exceeded
  is a callee that is slow.
detect:
  type: match
  match:
    body|contains:
      [context deadline exceeded, context canceled, Client.Timeout exceeded,
       Client.Timeout or context cancellation, 'net/http: request canceled',
       'net/http: timeout awaiting response headers', TLS handshake timeout, i/o timeout,
       'http2: client connection lost', 'http2: server sent GOAWAY', code = DeadlineExceeded, code = Canceled]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, trigger, amplifier, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: go, body: 'Get "http://stock/items": context deadline exceeded'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a deadline that is set
    events:
      - {t: 0s, service.name: go, body: context deadline is 5s}
    expect: none
---
kind: detector
id: go.runtime_limit
title: Go run time reaches a limit
version: 1
status: stable
severity: critical
summary: 'Go run time reaches a limit ({count} lines)'
description: >-
  Memory, threads or stack are used up. Look at routines that never end, and at what they hold.
detect:
  type: match
  match:
    body|contains:
      ['runtime: out of memory', 'fatal error: runtime', cannot allocate memory, 'fatal error: out of memory',
       goroutine stack exceeds, thread exhaustion, 'runtime: program exceeds', failed to create new OS thread,
       'fatal error: stack overflow', morestack on g0, GOMEMLIMIT]
    not:
      any:
        - body|contains: [set, updated]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: go, body: 'runtime: goroutine stack exceeds 1000000000-byte limit'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a limit that is set
    events:
      - {t: 0s, service.name: go, body: GOMEMLIMIT=2GiB set}
    expect: none

"""# }

static var go_detectors_go_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 8 go.panic.1 1 5 title.0 8 19 Go program panicked.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 35 Go program panicked ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 '0 8 7 panic: .0 19 15 panic recovered.0 36 20 recovered from panic.0 58 20 Recovered from panic.0 80 16 Observed a panic'1 8 19 http: panic serving'0 31 15 runtime error: '0 50 21 goroutine 1 [running]'0 75 27 fatal error: all goroutines.1 8 18 goroutine panicked.0 28 19 runtime/debug.Stack.0 49 15 runtime.gopanic.0 66 16 runtime.panicmem.0 84 8 panic(0x'0 94 9 panic({0x.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 6 kernel:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 10 go.nil_use.1 1 5 title.0 8 19 Go program used nil.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 35 Go program used nil ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 49 invalid memory address or nil pointer dereference.0 59 30 assignment to entry in nil map.1 8 22 nil pointer evaluating.0 32 32 use of closed network connection.0 66 22 send on closed channel.1 8 23 close of closed channel.0 33 20 close of nil channel.0 55 15 called with nil.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 13 shutting down:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 go.concurrency.1 1 5 title.0 8 39 Go routines race or wait for each other.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 55 Go routines race or wait for each other ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 '0 8 18 WARNING: DATA RACE.0 30 21 concurrent map writes.0 53 33 concurrent map read and map write.1 8 38 concurrent map iteration and map write.0 48 36 all goroutines are asleep - deadlock'1 8 32 sync: negative WaitGroup counter'0 44 30 sync: unlock of unlocked mutex'0 78 25 sync: RUnlock of unlocked'1 8 12 semacquire, .0 24 14 goroutine leak.0 40 19 too many goroutines.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 go.context_done.1 1 5 title.0 8 21 Go calls are given up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 37 Go calls are given up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 25 context deadline exceeded.0 35 16 context canceled.0 53 23 Client.Timeout exceeded.1 8 38 Client.Timeout or context cancellation'0 48 26 net/http: request canceled'1 8 43 net/http: timeout awaiting response headers.0 55 21 TLS handshake timeout.0 78 11 i/o timeout'1 8 29 http2: client connection lost'0 41 25 http2: server sent GOAWAY.0 70 23 code = DeadlineExceeded.0 95 15 code = Canceled.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 symptom.0 43 7 trigger.0 52 9 amplifier.0 63 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 go.runtime_limit.1 1 5 title.0 8 27 Go run time reaches a limit.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 Go run time reaches a limit ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 '0 8 22 runtime: out of memory'0 34 20 fatal error: runtime.0 58 22 cannot allocate memory'0 82 26 fatal error: out of memory.1 8 23 goroutine stack exceeds.0 33 17 thread exhaustion'0 52 24 runtime: program exceeds.0 80 30 failed to create new OS thread'1 8 27 fatal error: stack overflow.0 39 15 morestack on g0.0 56 10 GOMEMLIMIT.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 3 set.0 32 7 updated:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var go_pack: String { #"""
name: go
version: 1.0.0
title: Go programs
licence: Apache-2.0

"""# }

static var go_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 2 go.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 11 Go programs
"""# }
}
