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

static var go_pack: String { #"""
name: go
version: 1.0.0
title: Go programs
licence: Apache-2.0

"""# }
}
