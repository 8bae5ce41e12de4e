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

static var database_formats_sql: String { #"""
kind: format
id: database.postgresql_csv
title: PostgreSQL csvlog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.csv*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [A-Z]{1,5}),(?:"(?<user>[^"]*+)")?,(?:"(?<db>[^"]*+)")?,(?<pid>\d++),(?:"(?<client>[^"]*+)")?,(?<session>[0-9a-f]++\.[0-9a-f]++),(?<line>\d++),(?:"[^"]*+")?,[^,]*+,[^,]*+,\d*+,(?<lvl>[A-Z]++\d?),(?<state>[0-9A-Z]{5}),(?<body>"(?:[^"]|"")*+"?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, NOTICE: 10, PANIC: 22}}
fields:
  user: user.name
  db: db.namespace
  pid: process.pid
  client: client.address
  session: session.id
  line: session.line
  state: db.response.status_code
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {db.response.status_code: '53300'}}
  - {name: db.deadlock, when: {db.response.status_code: '40P01'}}
  - {name: disk.full, when: {db.response.status_code: '53100'}}
samples:
  - line: '2024-03-05 10:11:12.123 UTC,"shop","orders",812,"192.0.2.7:51234",65e6efce.32c,3,"UPDATE",2024-03-05 10:10:06 UTC,4/77,1234,ERROR,40P01,"deadlock detected","Process 812 waits for ShareLock",,,,,"UPDATE orders SET x = 1",,,"psql","client backend",,0'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', user.name: shop, db.namespace: orders, event: db.deadlock}
  - line: '2024-03-05 10:11:13.000 CET,,,1,,65e6efce.1,1,,2024-03-05 10:10:06 CET,,0,LOG,00000,"database system is ready to accept connections",,,,,,,,,"","postmaster",,0'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9'}
  - reject: '2024-03-05 10:11:12.123 UTC,812,ERROR,deadlock detected'
---
kind: format
id: database.postgresql_json
title: PostgreSQL jsonlog
version: 1
status: stable
parse: {type: json}
detect: {keys: [timestamp, pid, session_id, error_severity], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: error_severity, map: {LOG: 9, NOTICE: 10, PANIC: 22}}
fields:
  message: body
  user: user.name
  dbname: db.namespace
  pid: process.pid
  remote_host: client.address
  session_id: session.id
  state_code: db.response.status_code
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {db.response.status_code: '53300'}}
  - {name: db.deadlock, when: {db.response.status_code: '40P01'}}
  - {name: disk.full, when: {db.response.status_code: '53100'}}
samples:
  - line: '{"timestamp":"2024-03-05 10:11:12.123 UTC","user":"shop","dbname":"orders","pid":812,"remote_host":"192.0.2.7","session_id":"65e6efce.32c","line_num":3,"error_severity":"FATAL","state_code":"53300","message":"sorry, too many clients already","backend_type":"client backend"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', event: db.connection.limit, message: 'sorry, too many clients already'}
  - line: '{"timestamp":"2024-03-05 10:11:13.000 UTC","pid":1,"session_id":"65e6efce.1","error_severity":"LOG","message":"database system is ready to accept connections"}'
    expect: {severity: '9', process.pid: '1'}
  - reject: '{"timestamp":"2024-03-05 10:11:13.000 UTC","pid":1,"message":"ready"}'
---
kind: format
id: database.postgresql_prefixed
title: PostgreSQL, other settings of log_line_prefix
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/postgresql*.log*']
  priority: 58
patterns:
  bare: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) (?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  colons: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)):(?<client>[^:@]*+):(?<user>[^@]*+)@(?<db>[^:]*+):\[(?<pid>\d++)\]:(?:[^:]*+:)*?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  badger: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) \[(?<pid>\d++)\]:? (?:\[\d++-?\d*+\] )?(?:user=(?<user>[^, ]*+),? ?)?(?:db=(?<db>[^, ]*+),? ?)?(?:app=(?<app>[^,]*+),? ?)?(?:client=(?<client>[^, ]*+),? ?)?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
  user: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})? (?:[A-Z]{1,5}|[+-]\d\d)) (?<user>[\w.\[\]-]++)@(?<db>[\w.\[\]-]++) (?:\[(?<pid>\d++)\] )?(?<lvl>DEBUG\d?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC|STATEMENT|DETAIL|HINT|CONTEXT|QUERY): ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {LOG: 9, STATEMENT: 9, DETAIL: 9, HINT: 9, CONTEXT: 9, QUERY: 9, NOTICE: 10, PANIC: 22}}
fields:
  pid: {to: process.pid, type: int}
  user: user.name
  db: db.namespace
  client: client.address
  app: db.application
set: {service.name: postgresql}
events:
  - {name: db.connection.limit, when: {body|contains: [too many clients already, remaining connection slots are reserved, too many connections]}}
  - {name: db.deadlock, when: {body|contains: deadlock detected}}
  - {name: db.timeout, when: {body|contains: [canceling statement due to, canceling query due to]}}
  - {name: db.start, when: {body|contains: database system is ready to accept connections}}
samples:
  - line: '2024-03-05 10:11:12 CET LOG:  database system is ready to accept connections'
    expect: {time: '2024-03-05T09:11:12Z', severity: '9', event: db.start}
  - line: '2024-03-05 10:11:13.000 UTC [812]: [3-1] user=shop,db=orders,app=psql,client=192.0.2.7 ERROR:  deadlock detected'
    expect: {severity: '17', user.name: shop, db.namespace: orders, client.address: 192.0.2.7, event: db.deadlock}
  - line: '2024-03-05 10:11:14 UTC:192.0.2.7(51234):shop@orders:[812]:FATAL:  sorry, too many clients already'
    expect: {severity: '21', process.pid: '812', event: db.connection.limit}
  - line: '2024-03-05 10:11:15 UTC shop@orders ERROR:  relation "x" does not exist'
    expect: {user.name: shop, severity: '17'}
  - reject: '2024-03-05 10:11:13,000 ERROR [main] c.e.Db - deadlock detected'
---
kind: format
id: database.mysql_old
title: MySQL 5.5 and 5.6, MariaDB error logs
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/mysql*', '**/mariadb*', '**/*.err']
  priority: 58
patterns:
  short: '^(?<ts>\d{6} [ \d]\d:\d\d:\d\d) (?:\[(?<lvl>[A-Za-z]++)\] )?(?<body>.*+)$'
  long: '^(?<ts>\d{4}-\d\d-\d\d [ \d]\d:\d\d:\d\d) (?<thread>\d++|[0-9a-f]{8,16}) \[(?<lvl>[A-Za-z]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y%m%d %H:%M:%S', '%Y-%m-%d %H:%M:%S']}
severity: {field: lvl, map: {note: 9, system: 9}, default: 9}
fields: {thread: thread.id}
set: {service.name: mysql}
events:
  - {name: db.start, when: {body|contains: ready for connections}}
  - {name: db.shutdown, when: {body|contains: [Shutdown complete, Normal shutdown]}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: db.connection.limit, when: {body|contains: Too many connections}}
samples:
  - line: '240305 10:11:12 [ERROR] /usr/sbin/mysqld: Disk is full writing ''./bin.000007'' (Errcode: 28)'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', service.name: mysql}
  - line: '240305  9:11:12  InnoDB: Database was not shut down normally!'
    expect: {time: '2024-03-05T09:11:12Z', severity: '9'}
  - line: '2024-03-05 10:11:13 139812345678912 [Note] InnoDB: Waiting for purge to start'
    expect: {severity: '9', thread.id: '139812345678912'}
  - line: '2024-03-05  9:11:14 7 [Warning] Aborted connection 7 to db: ''orders'' user: ''shop'' host: ''192.0.2.7'''
    expect: {time: '2024-03-05T09:11:14Z', severity: '13'}
  - reject: '2024-03-05 10:11:13 [Warning] Aborted connection'
---
kind: format
id: database.mysql_slow
title: MySQL and MariaDB slow query log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/*slow*']
  priority: 60
patterns:
  line: '^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body># User@Host: (?<user>[^\[ ]++)\[[^\]]*+\] @ ++(?<client>[^\n]++)\n(?:# Thread_id[^\n]*+\n)?# Query_time: (?<query>[\d.]++) ++Lock_time: (?<lock>[\d.]++) ++Rows_sent: (?<rows>\d++) ++Rows_examined: (?<examined>\d++)(?s).*+)$'
  odd: '^# Time: (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d)|\d{6} [ \d]\d:\d\d:\d\d)\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%y%m%d %H:%M:%S']}
fields:
  user: user.name
  client: client.address
  query: {to: db.query_time_s, type: float}
  lock: {to: db.lock_time_s, type: float}
  rows: {to: db.rows_sent, type: int}
  examined: {to: db.rows_examined, type: int}
set: {service.name: mysql}
multiline: {start: '^# Time: '}
events:
  - {name: db.slow}
samples:
  - text: |-
      # Time: 2024-03-05T10:11:12.123456Z
      # User@Host: shop[shop] @ web-1 [192.0.2.7]  Id:    77
      # Query_time: 12.500000  Lock_time: 0.000100 Rows_sent: 1  Rows_examined: 812345
      SET timestamp=1709633472;
      SELECT * FROM orders;
    expect: {time: '2024-03-05T10:11:12.123456Z', user.name: shop, db.query_time_s: '12.500000', db.rows_examined: '812345', event: db.slow}
  - text: |-
      # Time: 240305 10:11:13
      # User@Host: root[root] @ localhost []
      # Query_time: 3.1  Lock_time: 0.0 Rows_sent: 0  Rows_examined: 9
      SELECT 1;
    expect: {time: '2024-03-05T10:11:13Z', user.name: root}
  - reject: '# Time zone: UTC'
---
kind: format
id: database.mysql_general
title: MySQL general query log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  new: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}(?:Z|[+-]\d\d:\d\d))\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$'
  old: '^(?<ts>\d{6} [ \d]\d:\d\d:\d\d)\t ++(?<thread>\d++) (?<command>[A-Z][A-Za-z ]*+)(?:\t(?<body>.*+))?$'
timestamp: {field: ts, formats: [iso8601, '%y%m%d %H:%M:%S']}
fields:
  thread: thread.id
  command: db.operation.name
set: {service.name: mysql}
samples:
  - line: "2024-03-05T10:11:12.123456Z\t   77 Query\tSELECT 1"
    expect: {time: '2024-03-05T10:11:12.123456Z', db.operation.name: Query, message: SELECT 1}
  - line: "240305 10:11:13\t   78 Connect\tshop@web-1 on orders"
    expect: {time: '2024-03-05T10:11:13Z', db.operation.name: Connect}
  - reject: '2024-03-05T10:11:12.123456Z 77 [Note] x'
---
kind: format
id: database.sqlserver
title: SQL Server ERRORLOG
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ERRORLOG*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d) (?<session>spid\d++s?|Server|Backup|Logon) ++(?<body>(?:(?<lvl>Error): (?<number>\d++), )?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields:
  session: thread.name
  number: db.response.status_code
set: {service.name: mssql}
samples:
  - line: '2024-03-05 10:11:12.34 spid12s     Error: 823, Severity: 24, State: 2.'
    expect: {time: '2024-03-05T10:11:12.340Z', severity: '17', db.response.status_code: '823', thread.name: spid12s}
  - line: '2024-03-05 10:11:13.00 Logon       Login failed for user ''sa''. [CLIENT: 192.0.2.7]'
    expect: {severity: '9', thread.name: Logon}
  - reject: '2024-03-05 10:11:13.00 INFO started'
---
kind: format
id: database.oracle_alert
title: Oracle alert log, a stamp above each entry
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/alert_*.log*']
  priority: 60
patterns:
  iso: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d)\r?\n(?<body>(?s).*+)$'
  old: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%a %b %e %H:%M:%S %Y', '%a %b %e %H:%M:%S %Z %Y']}
set: {service.name: oracle}
multiline: {start: '^(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4})$'}
samples:
  - text: |-
      2024-03-05T10:11:12.123456+01:00
      Thread 1 cannot allocate new log, sequence 77
    expect: {time: '2024-03-05T09:11:12.123456Z', message: 'Thread 1 cannot allocate new log, sequence 77'}
  - text: |-
      Tue Mar  5 10:11:13 2024
      ORA-00600: internal error code, arguments: [7445]
    expect: {time: '2024-03-05T10:11:13Z', service.name: oracle}
  - reject: 'Tue Mar  5 10:11:13 2024 ORA-00600'

"""# }

static var database_formats_stores: String { #"""
kind: format
id: database.mongodb_json
title: MongoDB 4.4 and later, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [t, s, c, id, ctx, msg], priority: 60}
timestamp: {field: /t/$date, formats: [iso8601]}
severity: {field: s, map: {f: 21, e: 17, w: 13, i: 9, d: 5, d1: 5, d2: 5, d3: 5, d4: 5, d5: 5}}
fields:
  msg: body
  c: log.logger
  id: log.message_id
  ctx: thread.name
  /attr: mongodb.attr
set: {service.name: mongod}
events:
  - {name: db.slow, when: {log.message_id: '51803'}}
  - {name: db.shutdown, when: {log.message_id: '23138'}}
  - {name: db.start, when: {log.message_id: '23016'}}
samples:
  - line: '{"t":{"$date":"2024-03-05T10:11:12.123+01:00"},"s":"W","c":"NETWORK","id":23235,"ctx":"conn77","msg":"Unable to reach primary","attr":{"set":"rs0"}}'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '13', log.logger: NETWORK, thread.name: conn77, message: Unable to reach primary}
  - line: '{"t":{"$date":"2024-03-05T10:11:13.000Z"},"s":"I","c":"COMMAND","id":51803,"ctx":"conn78","msg":"Slow query","attr":{"durationMillis":812}}'
    expect: {event: db.slow, severity: '9'}
  - reject: '{"t":"2024-03-05T10:11:13.000Z","msg":"x"}'
---
kind: format
id: database.mongodb
title: MongoDB 3.0 to 4.2, text
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d{4})) (?<lvl>[FEWID])\d? (?<component>[A-Z_-]++) ++\[(?<ctx>[^\]]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {f: 21, e: 17, w: 13, i: 9, d: 5}}
fields:
  component: log.logger
  ctx: thread.name
set: {service.name: mongod}
samples:
  - line: '2024-03-05T10:11:12.123+0100 E STORAGE  [initandlisten] WiredTiger error (28): No space left on device'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', log.logger: STORAGE, thread.name: initandlisten}
  - line: '2024-03-05T10:11:13.000+0000 I NETWORK  [conn7] end connection 192.0.2.7:51234 (3 connections now open)'
    expect: {severity: '9', service.name: mongod}
  - line: '2024-03-05T10:11:14.000+0000 I -        [conn7] Assertion: 13538: could not open file'
    expect: {log.logger: '-'}
  - reject: '2024-03-05T10:11:12.123+0100 [initandlisten] MongoDB starting'
---
kind: format
id: database.mongodb_old
title: MongoDB 2.x
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  iso: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[(?<ctx>[\w ]++)\] (?<body>.*+)$'
  ctime: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<ctx>(?:conn\d++|initandlisten|clientcursormon|websvr|signalProcessingThread|rs\w++|repl\w++|journal|snapshotthread|[A-Z][\w ]*+))\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601, '%a %b %e %H:%M:%S', '%a %b %e %H:%M:%S.%f']}
fields: {ctx: thread.name}
set: {service.name: mongod}
samples:
  - line: 'Tue Mar  5 10:11:12.123 [conn7] query orders.items ntoreturn:1 812ms'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', thread.name: conn7}
  - line: '2024-03-05T10:11:13.000+0000 [initandlisten] MongoDB starting : pid=812 port=27017'
    expect: {time: '2024-03-05T10:11:13Z', service.name: mongod}
  - reject: 'Tue Mar  5 10:11:12 [error] x'
---
kind: format
id: database.redis_old
title: Redis 2.x, and Redis 3 and later without role
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<pid>\d++)\] (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d(?:\.\d{3})?) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %H:%M:%S.%f', '%d %b %H:%M:%S']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields: {pid: process.pid}
set: {service.name: redis}
samples:
  - line: '[812] 05 Mar 10:11:12.123 # Server started, Redis version 2.8.4'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812'}
  - line: '[812] 05 Mar 10:11:13 * DB loaded from disk: 0.000 seconds'
    reference: 2024-06-30
    expect: {severity: '9', message: 'DB loaded from disk: 0.000 seconds'}
  - reject: '[812] 2024/03/05 10:11:12 x'
---
kind: format
id: database.redis_3
title: Redis 3 to 4 (no year)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<pid>\d++):(?:(?<role>[XCSM])|signal-handler \([^)]*+\)) (?<ts>\d\d [A-Z][a-z]{2} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>[.*#-]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d %b %H:%M:%S.%f']}
severity: {field: lvl, map: {'.': 5, '-': 9, '*': 9, '#': 13}}
fields:
  pid: process.pid
  role: redis.role
set: {service.name: redis}
samples:
  - line: '812:M 05 Mar 10:11:12.123 # Can''t save in background: fork: Cannot allocate memory'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', redis.role: M}
  - line: '813:S 05 Mar 10:11:13.000 * MASTER <-> SLAVE sync started'
    reference: 2024-06-30
    expect: {severity: '9', redis.role: S}
  - reject: '812:M 05 Mar 2024 10:11:12.123 # x'
---
kind: format
id: database.cassandra
title: Cassandra
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/cassandra/*']
  priority: 55
line: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++\[(?<thread>[^\]]++)\] (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<source>[\w$.]++:\d++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  source: code.location
set: {service.name: cassandra}
samples:
  - line: 'WARN  [GossipTasks:1] 2024-03-05 10:11:12,123 FailureDetector.java:288 - Not marking nodes down due to local pause of 8123 ms'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', thread.name: 'GossipTasks:1', code.location: 'FailureDetector.java:288'}
  - line: 'INFO  [main] 2024-03-05 10:11:13,000 StorageService.java:1521 - JOINING: Starting to bootstrap'
    expect: {severity: '9', service.name: cassandra}
  - reject: 'INFO [main] started'
---
kind: format
id: database.elasticsearch
title: Elasticsearch and OpenSearch
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/elasticsearch/*', '**/opensearch/*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d,\d{3})\]\[(?<lvl>[A-Z]++) *+\]\[(?<logger>[^\]]++)\] ?(?:\[(?<node>[^\]]++)\])? ?+(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {deprecation: 9, critical: 18}}
fields:
  logger: log.logger
  node: {to: service.instance.id, entity: node}
set: {service.name: elasticsearch}
samples:
  - line: '[2024-03-05T10:11:12,123][WARN ][o.e.c.r.a.DiskThresholdMonitor] [node-1] high disk watermark [90%] exceeded on [3f2a][node-1]'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: o.e.c.r.a.DiskThresholdMonitor, service.instance.id: node-1}
  - line: '[2024-03-05T10:11:13,000][INFO ][o.e.n.Node               ] [node-2] started'
    expect: {severity: '9', message: started}
  - reject: '[2024-03-05T10:11:13,000] INFO started (kafka.server.KafkaServer)'
---
kind: format
id: database.elasticsearch_json
title: Elasticsearch, JSON server log of version 7
version: 1
status: stable
parse: {type: json}
detect: {keys: [type, timestamp, level, component, cluster.name], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: level}
fields:
  message: body
  component: log.logger
  node.name: {to: service.instance.id, entity: node}
  cluster.name: db.namespace
set: {service.name: elasticsearch}
samples:
  - line: '{"type": "server", "timestamp": "2024-03-05T10:11:12,123+00:00", "level": "ERROR", "component": "o.e.b.Bootstrap", "cluster.name": "logs", "node.name": "node-1", "message": "Exception" }'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.instance.id: node-1, log.logger: o.e.b.Bootstrap}
  - line: '{"type": "server", "timestamp": "2024-03-05T10:11:13,000Z", "level": "INFO", "component": "o.e.n.Node", "cluster.name": "logs", "message": "started" }'
    expect: {message: started, severity: '9'}
  - reject: '{"type": "server", "timestamp": "2024-03-05T10:11:13,000Z", "level": "INFO", "message": "started" }'
---
kind: format
id: database.clickhouse
title: ClickHouse server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d\.\d{6}) \[ (?<thread>\d++) \] \{(?<query>[^}]*+)\} <(?<lvl>[A-Z][a-z]++)> (?:(?<logger>[\w.() -]++): )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {information: 9, test: 1}}
fields:
  thread: thread.id
  query: db.query_id
  logger: log.logger
set: {service.name: clickhouse}
samples:
  - line: '2024.03.05 10:11:12.123456 [ 812 ] {3f2a} <Error> executeQuery: Code: 241. DB::Exception: Memory limit (total) exceeded'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', thread.id: '812', db.query_id: 3f2a, log.logger: executeQuery}
  - line: '2024.03.05 10:11:13.000001 [ 1 ] {} <Information> Application: Ready for connections.'
    expect: {severity: '9', log.logger: Application}
  - reject: '2024.03.05 10:11:13 [812] <Information> Ready'
---
kind: format
id: database.cockroach
title: CockroachDB (crdb-v1, crdb-v2)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<lvl>[IWEF])(?<ts>\d{6} \d\d:\d\d:\d\d\.\d{6}) (?<thread>\d++) (?:\d++@)?(?<source>[\w./-]++:\d++) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y%m%d %H:%M:%S.%f'], timezone: UTC}
severity: {field: lvl, map: {i: 9, w: 13, e: 17, f: 21}}
fields:
  thread: thread.id
  source: code.location
set: {service.name: cockroachdb}
samples:
  - line: 'W240305 10:11:12.123456 812 kv/kvserver/store.go:1234 ⋮ [n1,s1] slow heartbeat took 5.1s'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', code.location: 'kv/kvserver/store.go:1234'}
  - line: 'I240305 10:11:13.000001 1 1@cli/start.go:567 ⋮ [n1] 7  CockroachDB node starting'
    expect: {severity: '9'}
  - reject: 'W0305 10:11:12.123456 812 store.go:1234] slow'

"""# }

static var database_pack: String { #"""
name: database
version: 1.0.0
title: Databases
licence: Apache-2.0

"""# }
}
