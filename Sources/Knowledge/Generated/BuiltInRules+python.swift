// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
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

static var python_pack: String { #"""
name: python
version: 1.0.0
title: Python's servers and frameworks
licence: Apache-2.0

"""# }
}
