// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var node_detectors_node: String { #"""
# What Node.js says.
kind: detector
id: node.heap
title: Node.js is out of memory
version: 1
status: stable
severity: critical
summary: 'Node.js is out of memory ({count} lines)'
description: >-
  The process ends at once. Something grows: a list of listeners, a cache, a result read at once. The limit
  is often smaller than the container's.
detect:
  type: match
  match:
    body|contains:
      [JavaScript heap out of memory, Reached heap limit Allocation failed,
       Ineffective mark-compacts near heap limit, invalid array length Allocation failed,
       ERR_WORKER_OUT_OF_MEMORY, MaxListenersExceededWarning, Possible EventEmitter memory leak]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: node, body: 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a limit that is set
    events:
      - {t: 0s, service.name: node, body: node started with --max-old-space-size=4096}
    expect: none
---
kind: detector
id: node.unhandled
title: Node.js error that nobody handles
version: 1
status: stable
severity: critical
summary: 'Node.js error that nobody handles ({count} lines)'
description: >-
  Since version 15 it ends the process. A promise without a handler; the stack names where it was made.
detect:
  type: match
  match:
    body|contains:
      [UnhandledPromiseRejection, unhandledRejection, unhandled rejection, Unhandled rejection,
       Unhandled Rejection, Unhandled promise rejection, ERR_UNHANDLED_REJECTION, triggerUncaughtException,
       uncaughtException, Uncaught exception, Uncaught Exception, 'Unhandled ''error'' event',
       ERR_UNHANDLED_ERROR, throw er; //]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: node, body: 'throw er; // Unhandled ''error'' event'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a handler that is installed
    events:
      - {t: 0s, service.name: node, body: handler for rejections installed}
    expect: none
---
kind: detector
id: node.system_error
title: Node.js gets an error of the system
version: 1
status: stable
severity: medium
summary: 'Node.js gets an error of the system ({count} lines)'
description: >-
  The code says which: refused, reset, timed out, no file handles, no such name, port taken. The address in
  the line is where to look.
detect:
  type: match
  match:
    body|contains:
      [ECONNREFUSED, ECONNRESET, ETIMEDOUT, EADDRINUSE, EMFILE, ENFILE, ENOTFOUND, EAI_AGAIN, EPIPE,
       EHOSTUNREACH, ENETUNREACH, ENOSPC, EACCES, ENOMEM, ESOCKETTIMEDOUT, socket hang up, ERR_SOCKET,
       ERR_STREAM_WRITE_AFTER_END, ERR_HTTP_HEADERS_SENT, DEPTH_ZERO_SELF_SIGNED_CERT,
       UNABLE_TO_VERIFY_LEAF_SIGNATURE, SELF_SIGNED_CERT_IN_CHAIN]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: node, body: 'Error: connect ECONNREFUSED 192.0.2.9:6379'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a connection that works
    events:
      - {t: 0s, service.name: node, body: connected to 192.0.2.9:6379}
    expect: none

"""# }

static var node_detectors_ruby_php: String { #"""
# What Ruby and PHP say.
kind: detector
id: node.php_limits
title: PHP has no free workers or memory
version: 1
status: stable
severity: critical
summary: 'PHP has no free workers or memory ({count} lines)'
description: >-
  Requests wait or end in the middle. Slow backends hold workers; a script reads more than it may.
detect:
  type: match
  match:
    body|contains:
      [server reached pm.max_children setting, seems busy (you may need to increase pm.start_servers,
       Allowed memory size of, Maximum execution time of, Out of memory (allocated, execution timed out,
       request_terminate_timeout, request_slowlog_timeout, unable to fork, exited on signal, 'WARNING: [pool']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: node, body: 'WARNING: [pool www] server reached pm.max_children setting (50), consider raising it'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pool that is ready
    events:
      - {t: 0s, service.name: node, body: 'NOTICE: [pool www] ready to handle connections'}
    expect: none
---
kind: detector
id: node.php_error
title: PHP script fails
version: 1
status: stable
severity: high
summary: 'PHP script fails ({count} lines)'
description: >-
  A fatal error ends the request; users see a blank page or 500. Look at file and line, and at what was
  deployed.
detect:
  type: match
  match:
    body|contains:
      [PHP Fatal error, PHP Parse error, Uncaught Error, Uncaught Exception, Uncaught TypeError,
       Uncaught PDOException, 'PHP Warning:', PHP Recoverable fatal error, Primary script unknown,
       Call to undefined function, Call to a member function, 'SQLSTATE[', Unable to start session,
       production.ERROR, 'CRITICAL: Uncaught']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: node, body: 'PHP Fatal error:  Uncaught Error: Call to undefined function rate() in /srv/tax.php:12'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a notice
    events:
      - {t: 0s, service.name: node, body: 'PHP Notice:  Undefined index: colour in /srv/tax.php on line 4'}
    expect: none
---
kind: detector
id: node.ruby_error
title: Ruby program fails
version: 1
status: stable
severity: medium
summary: 'Ruby program fails ({count} lines)'
description: >-
  The exception and the first line of your own code name the place. Workers of Puma, Unicorn or Sidekiq that
  end take their requests with them.
detect:
  type: match
  match:
    body|contains:
      [ActionView::Template::Error, 'ActiveRecord::', 'ActionController::', NoMethodError, NameError,
       uninitialized constant, 'FATAL -- :', undefined method, undefined local variable, Rack::Timeout, worker=,
       'reaped #<Process::Status', Terminating timed out worker, Sidekiq, 'Bundler::', 'PG::', Mysql2::Error,
       Redis::CannotConnectError, Net::ReadTimeout, Net::OpenTimeout, Completed 500 Internal Server Error,
       unable to serve, could not obtain a connection from the pool]
    all:
      - body|contains:
          [Error, error, Timeout, timed out, uninitialized, FATAL, reaped, undefined, could not, unable, 'PG::',
           Not]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ruby, body: ActiveRecord::ConnectionTimeoutError (could not obtain a connection from the pool within 5.000 seconds)}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a request that works
    events:
      - {t: 0s, service.name: ruby, body: Completed 200 OK in 12ms}
    expect: none
---
kind: detector
id: node.beam_crash
title: Erlang or Elixir process ends
version: 1
status: stable
severity: medium
summary: 'Erlang or Elixir process ends ({count} lines)'
description: >-
  A supervisor starts it again; only many in a short time take the program down. The reason after the words
  error or exit is what to read.
detect:
  type: match
  match:
    body|contains:
      [CRASH REPORT, SUPERVISOR REPORT, 'crasher:', reached_max_restart_intensity, '** (EXIT', '** (exit)',
       erl_crash.dump, system_limit, '{badmatch,', '{function_clause,', '{case_clause,', 'eheap_alloc: Cannot',
       'Generic server ']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: erlang, body: 'CRASH REPORT Process <0.412.0> with 0 neighbours exited with reason: badmatch'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a worker that ends in order
    events:
      - {t: 0s, service.name: erlang, body: worker <0.412.0> finished}
    expect: none

"""# }

static var node_pack: String { #"""
name: node
version: 1.0.0
title: Node.js, Ruby and PHP
licence: Apache-2.0

"""# }
}
