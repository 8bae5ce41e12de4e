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
    not: {severity|lt: 9}
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
id: python.celery
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
       psycopg2., psycopg., asyncpg., pymysql.err, QueuePool limit of size, MySQL server has gone away,
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

static var python_formats_python: String { #"""
kind: format
id: python.gunicorn
title: Gunicorn
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})\] \[(?<pid>\d++)\] \[(?<lvl>[A-Z]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {pid: process.pid}
set: {service.name: gunicorn}
samples:
  - line: '[2024-03-05 10:11:12 +0100] [812] [CRITICAL] WORKER TIMEOUT (pid:4711)'
    expect: {time: '2024-03-05T09:11:12Z', severity: '21', process.pid: '812'}
  - line: '[2024-03-05 10:11:13 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)'
    expect: {severity: '9', service.name: gunicorn}
  - reject: '[2024-03-05 10:11:13] [INFO] Listening'
---
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

static var python_pack: String { #"""
name: python
version: 1.0.0
title: Python's servers and frameworks
licence: Apache-2.0

"""# }
}
