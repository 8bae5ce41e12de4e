// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var python_detectors_python: String { #"""
# What Python and its common servers say.
kind: detector
id: python.traceback
title: Python traceback
version: 1
status: stable
severity: medium
summary: 'Python traceback ({count} lines)'
description: >-
  An exception was not handled where it arose. The last line names it, the frame above it the place.
detect:
  type: match
  match:
    body|contains:
      [Traceback (most recent call last), During handling of the above exception,
       The above exception was the direct cause, Exception ignored in, Unhandled exception in,
       exception in thread, Exception in thread, Task exception was never retrieved, 'Internal Server Error: /',
       Exception on /, Future exception was never retrieved]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: 'Traceback (most recent call last):'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: tracing that is on
    events:
      - {t: 0s, service.name: python, body: tracing enabled for 1 % of requests}
    expect: none
---
kind: detector
id: python.import_error
title: Python module cannot be imported
version: 1
status: stable
severity: critical
summary: 'Python module cannot be imported ({count} lines)'
description: >-
  It is not installed in this environment, has another version, or two modules import each other.
detect:
  type: match
  match:
    body|contains:
      [ModuleNotFoundError, ImportError, cannot import name, No module named, partially initialized module,
       DistributionNotFound, VersionConflict, pkg_resources, DLL load failed while importing,
       PackageNotFoundError]
    not:
      any:
        - body|contains: [DeprecationWarning, is deprecated]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: 'ImportError: cannot import name ''rate'' from ''tax'''}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a warning ahead of time
    events:
      - {t: 0s, service.name: python, body: 'DeprecationWarning: pkg_resources is deprecated as an API'}
    expect: none
---
kind: detector
id: python.memory
title: Python is out of memory
version: 1
status: stable
severity: critical
summary: 'Python is out of memory ({count} lines)'
description: >-
  More is kept than there is: a whole file or result in memory, a cache without bound, a worker that never
  restarts.
detect:
  type: match
  match:
    body|contains:
      [MemoryError, Unable to allocate, cannot allocate memory, Cannot allocate memory, killed by signal 9,
       Perhaps out of memory, ArrayMemoryError, signal 9 (SIGKILL), exitcode 9, Worker exceeded memory limit,
       SIGKILL! Perhaps out of memory]
    not:
      any:
        - body|contains: OutOfMemoryError
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: Worker (pid:4242) was sent SIGKILL! Perhaps out of memory?}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room that is left
    events:
      - {t: 0s, service.name: python, body: using 412 MB of memory}
    expect: none
---
kind: detector
id: python.worker_timeout
title: Python web worker hangs
version: 1
status: stable
severity: critical
summary: 'Python web worker hangs ({count} lines)'
description: >-
  It did not answer for too long, so its parent killed it and its requests with it. A call without a time
  limit is the usual cause.
detect:
  type: match
  match:
    body|contains:
      [WORKER TIMEOUT, Worker failed to boot, Worker exiting, HARAKIRI, DAMN ! worker, uWSGI worker,
       your mercy for graceful operations, listen queue of socket, no python application found, Booting worker,
       was sent SIG, Application startup failed, Worker with pid, Killed subprocess,
       Timed out waiting for worker]
    not:
      any:
        - body|contains: [Booting worker, Worker exiting, spawned uWSGI worker]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: '[CRITICAL] WORKER TIMEOUT (pid:4242)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a worker that boots
    events:
      - {t: 0s, service.name: python, body: 'Booting worker with pid: 4242'}
    expect: none
---
kind: detector
id: python.celery_tasks
title: Celery does not do its tasks
version: 1
status: stable
severity: medium
summary: 'Celery does not do its tasks ({count} lines)'
description: >-
  The worker lost its broker, was killed in the middle of a task, or a task has no code. Tasks wait
  meanwhile, and nobody is told.
detect:
  type: match
  match:
    body|contains:
      ['consumer: Cannot connect to', 'consumer: Connection to broker lost', Connection to broker lost,
       WorkerLostError, Worker exited prematurely, Hard time limit, Soft time limit, TimeLimitExceeded,
       Received unregistered task, Task handler raised error, raised unexpected, missed heartbeat from,
       MaxRetriesExceededError, Substantial drift from, celery, kombu, ForkPoolWorker, billiard]
    all:
      - body|contains:
          [Cannot connect, lost, Lost, prematurely, ime limit, TimeLimit, unregistered, raised,
           missed heartbeat, MaxRetries, drift, OperationalError, onnectionError, ERROR, timed out, refused]
    not:
      any:
        - body|contains: succeeded
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: 'consumer: Connection to broker lost. Trying to re-establish the connection...'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a task that is done
    events:
      - {t: 0s, service.name: python, body: 'Task shop.report[7] succeeded in 0.4s: None'}
    expect: none
---
kind: detector
id: python.orm
title: Database layer of Python fails
version: 1
status: stable
severity: high
summary: 'Database layer of Python fails ({count} lines)'
description: >-
  The database refused, is gone or has another schema. The message in brackets is the database's own.
detect:
  type: match
  match:
    body|contains:
      [sqlalchemy.exc., OperationalError, ProgrammingError, IntegrityError, InterfaceError, django.db.utils.,
       psycopg2.errors, psycopg2.OperationalError, psycopg2.InterfaceError, psycopg.errors, asyncpg.exceptions,
       pymysql.err, QueuePool limit of size, MySQL server has gone away,
       Lost connection to MySQL server, DBConnectionError, DBDeadlock,
       server closed the connection unexpectedly, SSL connection has been closed unexpectedly,
       PendingRollbackError]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: python, body: 'sqlalchemy.exc.TimeoutError: QueuePool limit of size 5 overflow 10 reached'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an engine that starts
    events:
      - {t: 0s, service.name: python, body: INFO sqlalchemy.engine.Engine SELECT 1}
    expect: none

"""# }

static var python_detectors_python_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 python.traceback.1 1 5 title.0 8 16 Python traceback.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 32 Python traceback ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 33 Traceback (most recent call last).0 43 38 During handling of the above exception.1 8 40 The above exception was the direct cause.0 50 20 Exception ignored in.0 72 22 Unhandled exception in.1 8 19 exception in thread.0 29 19 Exception in thread.0 50 34 Task exception was never retrieved'0 86 24 Internal Server Error: /.1 8 14 Exception on /.0 24 36 Future exception was never retrieved.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 python.import_error.1 1 5 title.0 8 32 Python module cannot be imported.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 Python module cannot be imported ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 19 ModuleNotFoundError.0 29 11 ImportError.0 42 18 cannot import name.0 62 15 No module named.0 79 28 partially initialized module.1 8 20 DistributionNotFound.0 30 15 VersionConflict.0 47 13 pkg_resources.0 62 31 DLL load failed while importing.1 8 20 PackageNotFoundError.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 18 DeprecationWarning.0 47 13 is deprecated:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 13 python.memory.1 1 5 title.0 8 23 Python is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Python is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 11 MemoryError.0 21 18 Unable to allocate.0 41 22 cannot allocate memory.0 65 22 Cannot allocate memory.0 89 18 killed by signal 9.1 8 21 Perhaps out of memory.0 31 16 ArrayMemoryError.0 49 18 signal 9 (SIGKILL).0 69 10 exitcode 9.0 81 28 Worker exceeded memory limit.1 8 30 SIGKILL! Perhaps out of memory.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 16 OutOfMemoryError:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 python.worker_timeout.1 1 5 title.0 8 23 Python web worker hangs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Python web worker hangs ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 14 WORKER TIMEOUT.0 24 21 Worker failed to boot.0 47 14 Worker exiting.0 63 8 HARAKIRI.0 73 13 DAMN ! worker.0 88 12 uWSGI worker.1 8 34 your mercy for graceful operations.0 44 22 listen queue of socket.0 68 27 no python application found.0 97 14 Booting worker.1 8 12 was sent SIG.0 22 26 Application startup failed.0 50 15 Worker with pid.0 67 17 Killed subprocess.1 8 28 Timed out waiting for worker.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 14 Booting worker.0 43 14 Worker exiting.0 59 20 spawned uWSGI worker:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 python.celery_tasks.1 1 5 title.0 8 28 Celery does not do its tasks.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Celery does not do its tasks ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 '0 8 27 consumer: Cannot connect to'0 39 35 consumer: Connection to broker lost.0 78 25 Connection to broker lost.1 8 15 WorkerLostError.0 25 25 Worker exited prematurely.0 52 15 Hard time limit.0 69 15 Soft time limit.0 86 17 TimeLimitExceeded.1 8 26 Received unregistered task.0 36 25 Task handler raised error.0 63 17 raised unexpected.0 82 21 missed heartbeat from.1 8 23 MaxRetriesExceededError.0 33 22 Substantial drift from.0 57 6 celery.0 65 5 kombu.0 72 14 ForkPoolWorker.0 88 8 billiard.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 16 .0 12 14 Cannot connect.0 28 4 lost.0 34 4 Lost.0 40 11 prematurely.0 53 9 ime limit.0 64 9 TimeLimit.0 75 12 unregistered.0 89 6 raised.1 12 16 missed heartbeat.0 30 10 MaxRetries.0 42 5 drift.0 49 16 OperationalError.0 67 14 onnectionError.0 83 5 ERROR.0 90 9 timed out.0 101 7 refused.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 9 succeeded:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 10 python.orm.1 1 5 title.0 8 30 Database layer of Python fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 46 Database layer of Python fails ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 15 sqlalchemy.exc..0 25 16 OperationalError.0 43 16 ProgrammingError.0 61 14 IntegrityError.0 77 14 InterfaceError.0 93 16 django.db.utils..1 8 15 psycopg2.errors.0 25 25 psycopg2.OperationalError.0 52 23 psycopg2.InterfaceError.0 77 14 psycopg.errors.0 93 18 asyncpg.exceptions.1 8 11 pymysql.err.0 21 23 QueuePool limit of size.0 46 26 MySQL server has gone away.1 8 31 Lost connection to MySQL server.0 41 17 DBConnectionError.0 60 10 DBDeadlock.1 8 41 server closed the connection unexpectedly.0 51 43 SSL connection has been closed unexpectedly.1 8 20 PendingRollbackError.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var python_formats_python: String { #"""
kind: format
id: python.celery
title: Celery workers
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}): (?<lvl>[A-Z]++)/(?<proc>[\w.:-]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {proc: thread.name}
set: {service.name: celery}
samples:
  - line: '[2024-03-05 10:11:12,123: ERROR/ForkPoolWorker-1] Task shop.pay[3f2a] raised unexpected: TimeoutError()'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: ForkPoolWorker-1}
  - line: '[2024-03-05 10:11:13,000: INFO/MainProcess] celery@web-1 ready.'
    expect: {severity: '9', thread.name: MainProcess}
  - reject: '[2024-03-05 10:11:13,000] INFO ready (kafka.server.KafkaServer)'
---
kind: format
id: python.airflow
title: Airflow
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,]\d{3}(?:[+-]\d{4})?)\] \{(?<source>[\w./-]++:\d++)\} (?<lvl>[A-Z]++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {source: code.location}
set: {service.name: airflow}
samples:
  - line: '[2024-03-05T10:11:12.123+0100] {taskinstance.py:1824} ERROR - Task failed with exception'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', code.location: 'taskinstance.py:1824'}
  - line: '[2024-03-05 10:11:13,000] {scheduler_job.py:77} INFO - Starting the scheduler'
    expect: {severity: '9', message: Starting the scheduler}
  - reject: '[2024-03-05 10:11:13,000] INFO - Starting'
---
kind: format
id: python.django_server
title: Django development server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4} \d\d:\d\d:\d\d)\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++) (?<protocol>[^"]++)" (?<status>\d{3}) (?<bytes>\d++).*+)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  method: http.request.method
  path: url.path
  protocol: network.protocol
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[05/Mar/2024 10:11:12] "GET /cart HTTP/1.1" 500 145'
    expect: {time: '2024-03-05T10:11:12Z', http.response.status_code: '500', severity: '17'}
  - line: '[05/Mar/2024 10:11:13] "POST /pay/ HTTP/1.1" 302 0'
    expect: {url.path: /pay/, event: http.request}
  - reject: '[05/Mar/2024:10:11:13 +0000] GET / 200'
---
kind: format
id: python.structlog
title: structlog, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [event, level, timestamp], priority: 55}
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  event: body
  logger: log.logger
  service: service.name
  exception: exception.stacktrace
samples:
  - line: '{"event":"no route","level":"error","timestamp":"2024-03-05T10:11:12.123456Z","logger":"shop.net"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', message: no route, log.logger: shop.net}
  - line: '{"user":"bob","event":"login","level":"info","timestamp":"2024-03-05T10:11:13Z"}'
    expect: {severity: '9', message: login}
  - reject: '{"event":"login","user":"bob"}'
---
kind: format
id: python.structlog_console
title: structlog, console
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?Z?) \[(?<lvl>debug|info|warning|error|critical) *+\] (?<body>.*?)(?: ++\[(?<logger>[\w.]++)\].*+)?$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
samples:
  - line: '2024-03-05 10:11:12 [error    ] no route                       [shop.net] dst=198.51.100.7'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: shop.net, message: no route}
  - line: '2024-03-05T10:11:13.123456Z [info     ] started                        [shop.app] port=80'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13 INFO started'
---
kind: format
id: python.loguru
title: loguru, default
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \| (?<lvl>[A-Z]++) *+\| (?<source>[\w.<>]++:[\w.<>]++:\d++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {success: 9}}
fields: {source: code.location}
samples:
  - line: '2024-03-05 10:11:12.123 | ERROR    | shop.net:connect:77 - no route'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', code.location: 'shop.net:connect:77', message: no route}
  - line: '2024-03-05 10:11:13.000 | SUCCESS  | __main__:<module>:3 - done'
    expect: {severity: '9', message: done}
  - reject: '2024-03-05 10:11:13.000 | done'
---
kind: format
id: python.supervisor
title: 'Time, level, message without a logger (supervisord, pip, certbot)'
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/supervisord*.log*', '**/letsencrypt*']
  priority: 45
patterns:
  supervisor: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>CRIT|ERRO|WARN|INFO|DEBG|TRAC|BLAT) (?<body>.*+)$'
  colons: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}):(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[\w.]++):(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {crit: 21, erro: 17, debg: 5, trac: 1, blat: 1}}
fields: {logger: log.logger}
samples:
  - line: '2024-03-05 10:11:12,123 CRIT Supervisor is running as root'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21'}
  - line: '2024-03-05 10:11:13,000:DEBUG:certbot.main:Arguments: []'
    expect: {severity: '5', log.logger: certbot.main}
  - reject: '2024-03-05 10:11:13,000 started'

"""# }

static var python_formats_python_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 python.celery.1 1 5 title.0 8 14 Celery workers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 98 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}): (?<lvl>[A-Z]++)/(?<proc>[\w.:-]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 4 proc.0 16 11 thread.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 celery.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 [2024-03-05 10:11:12,123: ERROR/ForkPoolWorker-1] Task shop.pay[3f2a] raised unexpected: TimeoutError():2 5 1 .0 5 4 line'0 11 63 [2024-03-05 10:11:13,000: INFO/MainProcess] celery@web-1 ready..-15 1 10 beginnings.0 1 13 0.8000000.0.0:19 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 python.airflow.1 1 5 title.0 8 7 Airflow.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 130 ^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,]\d{3}(?:[+-]\d{4})?)\] \{(?<source>[\w./-]++:\d++)\} (?<lvl>[A-Z]++) - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 airflow.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 88 [2024-03-05T10:11:12.123+0100] {taskinstance.py:1824} ERROR - Task failed with exception:2 5 1 .0 5 4 line'0 11 77 [2024-03-05 10:11:13,000] {scheduler_job.py:77} INFO - Starting the scheduler.-15 1 10 beginnings.0 1 13 0.8000000.0.0:19 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 python.django_server.1 1 5 title.0 8 25 Django development server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 154 ^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4} \d\d:\d\d:\d\d)\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++) (?<protocol>[^"]++)" (?<status>\d{3}) (?<bytes>\d++).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 5 .0 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 8 protocol.0 13 16 network.protocol.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 51 [05/Mar/2024 10:11:12] "GET /cart HTTP/1.1" 500 145:2 5 1 .0 5 4 line'0 11 50 [05/Mar/2024 10:11:13] "POST /pay/ HTTP/1.1" 302 0.-23 1 10 beginnings.0 1 13 0.8000000.0.0:27 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 python.structlog.1 1 5 title.0 8 15 structlog, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 5 event.0 24 5 level.0 31 9 timestamp.0 43 8 priority.0 53 2 55.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 7 iso8601.0 50 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 4 .0 3 5 event.0 10 4 body.1 3 6 logger.0 11 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 9 exception.0 14 20 exception.stacktrace.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 98 {"event":"no route","level":"error","timestamp":"2024-03-05T10:11:12.123456Z","logger":"shop.net"}:2 5 1 .0 5 4 line'0 11 80 {"user":"bob","event":"login","level":"info","timestamp":"2024-03-05T10:11:13Z"}.-17 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:21 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 python.structlog_console.1 1 5 title.0 8 18 structlog, console.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 150 ^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?Z?) \[(?<lvl>debug|info|warning|error|critical) *+\] (?<body>.*?)(?: ++\[(?<logger>[\w.]++)\].*+)?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 90 2024-03-05 10:11:12 [error    ] no route                       [shop.net] dst=198.51.100.7:2 5 1 .0 5 4 line'0 11 89 2024-03-05T10:11:13.123456Z [info     ] started                        [shop.app] port=80:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 python.loguru.1 1 5 title.0 8 15 loguru, default.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 121 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \| (?<lvl>[A-Z]++) *+\| (?<source>[\w.<>]++:[\w.<>]++:\d++) - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 7 success.0 39 1 9.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 67 2024-03-05 10:11:12.123 | ERROR    | shop.net:connect:77 - no route:2 5 1 .0 5 4 line'0 11 63 2024-03-05 10:11:13.000 | SUCCESS  | __main__:<module>:3 - done.-14 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:18 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 python.supervisor.1 1 5 title'0 8 65 Time, level, message without a logger (supervisord, pip, certbot).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 20 **/supervisord*.log*'0 35 15 **/letsencrypt*.1 3 8 priority.0 13 2 45.1 1 8 patterns:1 3 2 .0 3 10 supervisor'0 15 101 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>CRIT|ERRO|WARN|INFO|DEBG|TRAC|BLAT) (?<body>.*+)$.1 3 6 colons'0 11 119 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}):(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[\w.]++):(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 4 crit.0 36 2 21.0 40 4 erro.0 46 2 17.0 50 4 debg.0 56 1 5.0 59 4 trac.0 65 1 1.0 68 4 blat.0 74 1 1.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 58 2024-03-05 10:11:12,123 CRIT Supervisor is running as root:2 5 1 .0 5 4 line'0 11 56 2024-03-05 10:11:13,000:DEBUG:certbot.main:Arguments: [].-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var python_pack: String { #"""
name: python
version: 1.0.0
title: Python's servers and frameworks
licence: Apache-2.0

"""# }

static var python_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 6 python.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 31 Python's servers and frameworks
"""# }
}
