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

static var node_detectors_node_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 9 node.heap.1 1 5 title.0 8 24 Node.js is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 40 Node.js is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 7 .0 8 29 JavaScript heap out of memory.0 39 36 Reached heap limit Allocation failed.1 8 41 Ineffective mark-compacts near heap limit.0 51 38 invalid array length Allocation failed.1 8 24 ERR_WORKER_OUT_OF_MEMORY.0 34 27 MaxListenersExceededWarning.0 63 33 Possible EventEmitter memory leak.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 node.unhandled.1 1 5 title.0 8 33 Node.js error that nobody handles.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 Node.js error that nobody handles ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 25 UnhandledPromiseRejection.0 35 18 unhandledRejection.0 55 19 unhandled rejection.0 76 19 Unhandled rejection.1 8 19 Unhandled Rejection.0 29 27 Unhandled promise rejection.0 58 23 ERR_UNHANDLED_REJECTION.0 83 24 triggerUncaughtException.1 8 17 uncaughtException.0 27 18 Uncaught exception.0 47 18 Uncaught Exception'0 67 23 Unhandled 'error' event.1 8 19 ERR_UNHANDLED_ERROR.0 29 12 throw er; //.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 node.system_error.1 1 5 title.0 8 35 Node.js gets an error of the system.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 Node.js gets an error of the system ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 22 .0 8 12 ECONNREFUSED.0 22 10 ECONNRESET.0 34 9 ETIMEDOUT.0 45 10 EADDRINUSE.0 57 6 EMFILE.0 65 6 ENFILE.0 73 9 ENOTFOUND.0 84 9 EAI_AGAIN.0 95 5 EPIPE.1 8 12 EHOSTUNREACH.0 22 11 ENETUNREACH.0 35 6 ENOSPC.0 43 6 EACCES.0 51 6 ENOMEM.0 59 15 ESOCKETTIMEDOUT.0 76 14 socket hang up.0 92 10 ERR_SOCKET.1 8 26 ERR_STREAM_WRITE_AFTER_END.0 36 21 ERR_HTTP_HEADERS_SENT.0 59 27 DEPTH_ZERO_SELF_SIGNED_CERT.1 8 31 UNABLE_TO_VERIFY_LEAF_SIGNATURE.0 41 25 SELF_SIGNED_CERT_IN_CHAIN.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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

static var node_detectors_ruby_php_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 node.php_limits.1 1 5 title.0 8 33 PHP has no free workers or memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 PHP has no free workers or memory ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 38 server reached pm.max_children setting.0 48 53 seems busy (you may need to increase pm.start_servers.1 8 22 Allowed memory size of.0 32 25 Maximum execution time of.0 59 24 Out of memory (allocated.0 85 19 execution timed out.1 8 25 request_terminate_timeout.0 35 23 request_slowlog_timeout.0 60 14 unable to fork.0 76 16 exited on signal'0 94 14 WARNING: [pool.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 node.php_error.1 1 5 title.0 8 16 PHP script fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 32 PHP script fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 15 PHP Fatal error.0 25 15 PHP Parse error.0 42 14 Uncaught Error.0 58 18 Uncaught Exception.0 78 18 Uncaught TypeError.1 8 21 Uncaught PDOException'0 31 12 PHP Warning:.0 47 27 PHP Recoverable fatal error.0 76 22 Primary script unknown.1 8 26 Call to undefined function.0 36 25 Call to a member function'0 63 9 SQLSTATE[.0 76 23 Unable to start session.1 8 16 production.ERROR'0 26 18 CRITICAL: Uncaught.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 node.ruby_error.1 1 5 title.0 8 18 Ruby program fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 34 Ruby program fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 27 ActionView::Template::Error'0 37 14 ActiveRecord::'0 55 18 ActionController::.0 77 13 NoMethodError.0 92 9 NameError.1 8 22 uninitialized constant'0 32 10 FATAL -- :.0 46 16 undefined method.0 64 24 undefined local variable.0 90 13 Rack::Timeout.0 105 7 worker='1 8 24 reaped #<Process::Status.0 36 28 Terminating timed out worker.0 66 7 Sidekiq'0 75 9 Bundler::'0 88 4 PG::.0 96 13 Mysql2::Error.1 8 25 Redis::CannotConnectError.0 35 16 Net::ReadTimeout.0 53 16 Net::OpenTimeout.0 71 35 Completed 500 Internal Server Error.1 8 15 unable to serve.0 25 43 could not obtain a connection from the pool.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 5 Error.0 19 5 error.0 26 7 Timeout.0 35 9 timed out.0 46 13 uninitialized.0 61 5 FATAL.0 68 6 reaped.0 76 9 undefined.0 87 9 could not.0 98 6 unable'0 106 4 PG::.1 12 3 Not.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 node.beam_crash.1 1 5 title.0 8 29 Erlang or Elixir process ends.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Erlang or Elixir process ends ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 12 CRASH REPORT.0 22 17 SUPERVISOR REPORT'0 41 8 crasher:.0 53 29 reached_max_restart_intensity'0 84 8 ** (EXIT'0 96 9 ** (exit).1 8 14 erl_crash.dump.0 24 12 system_limit'0 38 10 {badmatch,'0 52 17 {function_clause,'0 73 13 {case_clause,'0 90 19 eheap_alloc: Cannot'1 8 15 Generic server .1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var node_pack: String { #"""
name: node
version: 1.0.0
title: Node.js, Ruby and PHP
licence: Apache-2.0

"""# }

static var node_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 4 node.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 21 Node.js, Ruby and PHP
"""# }
}
