// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var database_formats_mysql: String { #"""
kind: format
id: database.mysql
title: MySQL error log
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)) (?<thread>\d++) \[(?<lvl>[A-Za-z]++)\](?: \[(?<code>MY-\d++)\])?(?: \[(?<logger>\w++)\])? (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {system: 9, note: 9}}
fields:
  thread: thread.id
  code: db.response.status_code
  logger: log.logger
set: {service.name: mysql}
events:
  - {name: db.start, when: {body|contains: ready for connections}}
  - {name: db.shutdown, when: {body|contains: [Shutdown complete, shutdown in progress]}}
  - {name: db.connection.limit, when: {body|contains: Too many connections}}
  - {name: disk.full, when: {body|contains: No space left on device}}
samples:
  - line: '2024-03-05T10:11:12.123456Z 0 [ERROR] [MY-012592] [InnoDB] Operating system error number 28 in a file operation: No space left on device'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', db.response.status_code: MY-012592, log.logger: InnoDB, event: disk.full}
  - line: '2024-03-05T10:11:13.000000Z 8 [Warning] [MY-010055] [Server] IP address could not be resolved'
    expect: {severity: '13', thread.id: '8'}
  - reject: '2024-03-05T10:11:13.000000Z [Warning] x'

"""# }

static var database_formats_postgresql: String { #"""
kind: format
id: database.postgresql
title: PostgreSQL, stderr log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.log*']
  priority: 60
patterns:
  plain: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?:\[\d++-\d++\] )?(?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  session: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?<user>[\w\[\]-]++)@(?<db>[\w\[\]-]++) (?<lvl>DEBUG|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, STATEMENT: 9, DETAIL: 9, HINT: 9, CONTEXT: 9, QUERY: 9, NOTICE: 10, PANIC: 22}}
fields:
  pid: {to: process.pid, type: int}
  user: user.name
  db: db.namespace
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {body|contains: [too many clients already, remaining connection slots are reserved, too many connections]}}
  - {name: db.deadlock, when: {body|contains: deadlock detected}}
  - {name: db.timeout, when: {body|contains: [canceling statement due to, canceling query due to]}}
  - {name: db.crash, when: {body|contains: [was terminated by signal, terminating any other active server processes]}}
  - {name: db.start, when: {body|contains: database system is ready to accept connections}}
  - {name: db.shutdown, when: {body|re: '^received (?:smart|fast|immediate) shutdown request'}}
  - {name: db.replication.fail, when: {body|contains: [could not connect to the primary server, requested WAL segment]}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - name: db.slow
    when: {body|re: '^duration: \d++'}
    extract: {re: '^duration: (?<db__duration_ms>[\d.]++) ms', types: {db__duration_ms: float}}
samples:
  - line: '2024-03-05 10:11:12.123 UTC [812] FATAL:  sorry, too many clients already'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', process.pid: '812', event: db.connection.limit, service.name: postgresql}
  - line: '2024-03-05 10:11:13 UTC [813] shop@orders ERROR:  deadlock detected'
    expect: {time: '2024-03-05T10:11:13Z', severity: '17', user.name: shop, db.namespace: orders, event: db.deadlock}
  - text: |-
      2024-03-05 10:11:14.000 UTC [813] STATEMENT:  UPDATE orders
      	SET total = 1
      	WHERE id = 7
    expect: {severity: '9'}
  - line: '2024-03-05 10:11:15.000 UTC [814] LOG:  duration: 4123.500 ms  statement: SELECT 1'
    expect: {event: db.slow, db.duration_ms: '4123.500'}
  - reject: '2024-03-05 10:11:13,000 ERROR [main] c.e.Db - deadlock detected'

"""# }

static var database_formats_redis: String { #"""
kind: format
id: database.redis
title: Redis
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  line: '^(?<pid>\d++):(?<role>[XCSM]) (?<ts>\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %Y %H:%M:%S.%f']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields:
  pid: {to: process.pid, type: int}
  role: redis.role
set: {service.name: redis}
events:
  - {name: db.start, when: {body|contains: Ready to accept connections}}
  - {name: db.shutdown, when: {body|contains: [User requested shutdown, ready to exit]}}
  - {name: db.connection.limit, when: {body|contains: max number of clients reached}}
samples:
  - line: '812:M 05 Mar 2024 10:11:12.123 # Out Of Memory allocating 4096 bytes'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812', redis.role: M}
  - line: '812:M 05 Mar 2024 10:11:13.000 * Ready to accept connections'
    expect: {severity: '9', event: db.start}
  - reject: '812 05 Mar 2024 10:11:12.123 # x'

"""# }

static var database_pack: String { #"""
name: database
version: 1.0.0
title: Databases
licence: Apache-2.0

"""# }
}
