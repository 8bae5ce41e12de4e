// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var generic_formats_iso_level: String { #"""
kind: format
id: generic.iso_level
title: Time, level, message
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 20
patterns:
  bracketed: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) \[(?<lvl>[A-Za-z]++)\] (?<body>.*+)$'
  in_brackets: '^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?)\] \[?(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?:? (?<body>.*+)$'
  plain: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) ++(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL):? ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
samples:
  - line: '2024-03-05T10:11:12.123Z ERROR cannot bind port'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: cannot bind port}
  - line: '2024-03-05 10:11:13 [warn] slow'
    expect: {severity: '13', message: slow}
  - line: '[2024-03-05 10:11:14] INFO: started'
    expect: {severity: '9', message: started}
  - reject: 'Mar  5 10:11:12 web-1 app: ERROR'

"""# }

static var generic_formats_json_bunyan: String { #"""
kind: format
id: generic.json_bunyan
title: JSON of bunyan
version: 1
status: stable
parse: {type: json}
detect:
  keys: [v, name, hostname, pid, level, time, msg]
  priority: 60
timestamp: {field: time, formats: [iso8601]}
severity: {field: level, map: {'10': 1, '20': 5, '30': 9, '40': 13, '50': 17, '60': 21}}
fields:
  msg: body
  hostname: host.name
  name: service.name
  pid: process.pid
  component: log.logger
samples:
  - line: '{"name":"shop","hostname":"web-1","pid":812,"level":40,"msg":"slow query","time":"2024-03-05T10:11:12.123Z","v":0}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', service.name: shop, host.name: web-1, message: slow query}
  - line: '{"name":"shop","hostname":"web-1","pid":812,"component":"db","level":60,"msg":"bye","time":"2024-03-05T10:11:13.000Z","v":0}'
    expect: {severity: '21', log.logger: db}
  - reject: '{"level":30,"time":1709633473000,"pid":812,"hostname":"web-1","msg":"listening"}'

"""# }

static var generic_formats_json_ecs: String { #"""
kind: format
id: generic.json_ecs
title: JSON of the Elastic Common Schema
version: 1
status: stable
parse: {type: json}
detect:
  keys: ['@timestamp', log.level, message]
  priority: 60
timestamp: {field: '@timestamp', formats: [iso8601]}
severity: {field: log.level}
fields:
  message: body
  service.name: service.name
  host.name: host.name
  log.logger: log.logger
  process.thread.name: thread.name
  error.stack_trace: exception.stacktrace
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12.123Z","log.level":"ERROR","message":"pool exhausted","service.name":"shop","log.logger":"c.e.Pool","ecs.version":"1.2.0"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: shop, log.logger: c.e.Pool, message: pool exhausted}
  - line: '{"@timestamp":"2024-03-05T10:11:13Z","log.level":"info","message":"up","ecs.version":"1.2.0"}'
    expect: {severity: '9', message: up}
  - reject: '{"@timestamp":"2024-03-05T10:11:13Z","message":"up"}'

"""# }

static var generic_formats_json_logstash: String { #"""
kind: format
id: generic.json_logstash
title: JSON of the logstash encoders
version: 1
status: stable
parse: {type: json}
detect:
  keys: ['@timestamp', level, message]
  priority: 50
timestamp: {field: '@timestamp', formats: [iso8601]}
severity: {field: level}
fields:
  message: body
  logger_name: log.logger
  thread_name: thread.name
  stack_trace: exception.stacktrace
  service: service.name
  host: host.name
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12.123+01:00","@version":"1","message":"pool exhausted","logger_name":"c.e.Pool","thread_name":"http-1","level":"ERROR","level_value":40000}'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', log.logger: c.e.Pool, thread.name: http-1, message: pool exhausted}
  - line: '{"@timestamp":"2024-03-05T10:11:13Z","level":"INFO","message":"up","service":"shop"}'
    expect: {severity: '9', service.name: shop}
  - reject: '{"timestamp":"2024-03-05T10:11:13Z","level":"INFO","message":"up"}'

"""# }

static var generic_formats_json_pino: String { #"""
kind: format
id: generic.json_pino
title: JSON of pino
version: 1
status: stable
parse: {type: json}
detect:
  keys: [level, time, pid, hostname, msg]
  priority: 55
timestamp: {field: time, formats: [epoch_ms]}
severity: {field: level, map: {'10': 1, '20': 5, '30': 9, '40': 13, '50': 17, '60': 21}}
fields:
  msg: body
  hostname: host.name
  name: service.name
  pid: process.pid
samples:
  - line: '{"level":50,"time":1709633472123,"pid":812,"hostname":"web-1","name":"shop","msg":"payment refused"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', host.name: web-1, service.name: shop, message: payment refused, process.pid: '812'}
  - line: '{"level":30,"time":1709633473000,"pid":812,"hostname":"web-1","msg":"listening"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: listening}
  - reject: '{"level":"error","time":"2024-03-05T10:11:12Z","msg":"refused"}'

"""# }

static var generic_formats_json_python: String { #"""
kind: format
id: generic.json_python
title: JSON of python-json-logger
version: 1
status: stable
parse: {type: json}
detect:
  keys: [asctime, levelname, message]
  priority: 50
timestamp: {field: asctime, formats: [iso8601]}
severity: {field: levelname}
fields:
  message: body
  name: log.logger
  exc_info: exception.stacktrace
samples:
  - line: '{"asctime":"2024-03-05 10:11:12,123","levelname":"CRITICAL","name":"app.db","message":"connection lost"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', log.logger: app.db, message: connection lost}
  - line: '{"asctime":"2024-03-05 10:11:13,000","levelname":"INFO","name":"app","message":"up"}'
    expect: {severity: '9'}
  - reject: '{"levelname":"INFO","message":"no time"}'

"""# }

static var generic_formats_json_time_message: String { #"""
kind: format
id: generic.json_time_message
title: JSON with time, level, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [time, level, message]
  priority: 50
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"time":"2024-03-05T10:11:12Z","level":"fatal","message":"cannot bind"}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '21', message: cannot bind}
  - line: '{"level":"debug","time":1709633472,"message":"tick","host":"web-1"}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '5', host.name: web-1}
  - reject: '{"time":"2024-03-05T10:11:12Z","level":"info","msg":"x"}'

"""# }

static var generic_formats_json_time_msg: String { #"""
kind: format
id: generic.json_time_msg
title: JSON with time, level, msg (logrus, slog)
version: 1
status: stable
parse: {type: json}
detect:
  keys: [time, level, msg]
  priority: 50
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
  error: exception.message
  err: exception.message
samples:
  - line: '{"level":"warning","msg":"disk almost full","time":"2024-03-05T10:11:12+01:00"}'
    expect: {time: '2024-03-05T09:11:12Z', severity: '13', message: disk almost full}
  - line: '{"time":"2024-03-05T10:11:12.5Z","level":"ERROR","msg":"no route","service":"gw","logger":"net"}'
    expect: {time: '2024-03-05T10:11:12.5Z', severity: '17', service.name: gw, log.logger: net}
  - reject: '{"time":"2024-03-05T10:11:12Z","text":"x"}'

"""# }

static var generic_formats_json_timestamp_message: String { #"""
kind: format
id: generic.json_timestamp_message
title: JSON with timestamp, level, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [timestamp, level, message]
  priority: 50
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
  logger_name: log.logger
  thread: thread.name
samples:
  - line: '{"timestamp":"2024-03-05T10:11:12.123Z","level":"WARN","logger":"c.e.Pool","message":"pool exhausted","thread":"http-1"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: c.e.Pool, thread.name: http-1, message: pool exhausted}
  - line: '{"timestamp":1709633472123,"level":"info","message":"ready"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9'}
  - reject: '{"@timestamp":"2024-03-05T10:11:12.123Z","level":"WARN","message":"x"}'

"""# }

static var generic_formats_json_timestamp_severity: String { #"""
kind: format
id: generic.json_timestamp_severity
title: JSON with timestamp, severity, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [timestamp, severity, message]
  priority: 50
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: severity}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"severity":"ERROR","timestamp":"2024-03-05T10:11:12.123Z","message":"quota exceeded","service":"api"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: api}
  - line: '{"severity":"info","timestamp":"2024-03-05T10:11:13Z","message":"served"}'
    expect: {severity: '9', message: served}
  - reject: '{"severity":"info","message":"no time"}'

"""# }

static var generic_formats_json_ts_lvl: String { #"""
kind: format
id: generic.json_ts_lvl
title: JSON with ts, lvl, msg
version: 1
status: stable
parse: {type: json}
detect:
  keys: [ts, lvl, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: lvl}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"no quorum"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17'}
  - line: '{"ts":1709633472123,"lvl":"info","msg":"ok","service":"db"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9', service.name: db}
  - reject: '{"ts":"2024-03-05T10:11:12.123Z","level":"error","msg":"x"}'

"""# }

static var generic_formats_json_ts_msg: String { #"""
kind: format
id: generic.json_ts_msg
title: JSON with ts, level, msg
version: 1
status: stable
parse: {type: json}
detect:
  keys: [ts, level, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"ts":"2024-03-05T10:11:12.123Z","level":"error","msg":"no quorum"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: no quorum}
  - line: '{"ts":1709633472.5,"level":"warn","msg":"slow","logger":"wal"}'
    expect: {time: '2024-03-05T10:11:12.5Z', severity: '13', log.logger: wal}
  - reject: '{"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"x"}'

"""# }

static var generic_formats_json_zap: String { #"""
kind: format
id: generic.json_zap
title: JSON of zap (Go), production
version: 1
status: stable
parse: {type: json}
detect:
  keys: [level, ts, caller, msg]
  priority: 60
timestamp: {field: ts, formats: [epoch, iso8601]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  caller: code.location
  stacktrace: exception.stacktrace
  error: exception.message
samples:
  - line: '{"level":"error","ts":1709633472.123456,"logger":"raft","caller":"raft/node.go:88","msg":"lost leader","error":"timeout"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', log.logger: raft, message: lost leader, exception.message: timeout}
  - line: '{"level":"info","ts":"2024-03-05T10:11:13.000Z","caller":"cmd/main.go:12","msg":"started"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', code.location: 'cmd/main.go:12'}
  - reject: '{"level":"info","ts":1709633472.1,"msg":"no caller"}'

"""# }

static var generic_formats_log4j_dashes: String { #"""
kind: format
id: generic.log4j_dashes
title: 'log4j: time - level [thread:class@line] - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^@\]]++)(?:@(?<line>\d++))?\] - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: log.logger
  line: code.line.number
samples:
  - line: '2024-03-05 10:11:12,123 - WARN  [QuorumPeer:Leader@642] - no quorum, shutting down'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: 'QuorumPeer:Leader', message: 'no quorum, shutting down'}
  - line: '2024-03-05 10:11:13,000 - INFO  [main:Server@100] - started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'

"""# }

static var generic_formats_log4j_level_thread: String { #"""
kind: format
id: generic.log4j_level_thread
title: 'log4j: time, level, [thread], logger - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  dash: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++) - (?<body>.*+)$'
  colon: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 ERROR [http-1] c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'
    expect: {severity: '9', message: started, log.logger: c.e.App}
  - line: '2024-03-05 10:11:13,000 INFO [main] org.example.mapreduce.Task: done'
    expect: {log.logger: org.example.mapreduce.Task, message: done}
  - reject: '2024-03-05 10:11:12,123 [main] INFO c.e.App - started'

"""# }

static var generic_formats_log4j_plain: String { #"""
kind: format
id: generic.log4j_plain
title: 'log4j: time, level, logger: message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 48
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?::| -) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 ERROR c.e.Pool: no connection
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  c.e.App - started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'

"""# }

static var generic_formats_log4j_short: String { #"""
kind: format
id: generic.log4j_short
title: 'log4j, short date: yy/MM/dd time level logger: message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  slashes: '^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$'
  digits: '^(?<ts>\d{6} \d{6}) (?<thread>\d++) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y/%m/%d %H:%M:%S', '%y%m%d %H%M%S']}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.id
samples:
  - line: '24/03/05 10:11:12 WARN storage.BlockManager: block lost'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', log.logger: storage.BlockManager, message: block lost}
  - line: '240305 101112 143 INFO dfs.DataNode$Receiver: received block'
    expect: {time: '2024-03-05T10:11:12Z', severity: '9', log.logger: dfs.DataNode$Receiver}
  - reject: '24-03-05 10:11:12 WARN storage.BlockManager: block lost'

"""# }

static var generic_formats_log4j_thread_level: String { #"""
kind: format
id: generic.log4j_thread_level
title: 'log4j and logback: time, [thread], level, logger - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?: \[[^\]]*+\])? - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12.123 [http-1] ERROR c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 [main] WARN  c.e.App - slow start'
    expect: {severity: '13', message: slow start}
  - reject: '2024-03-05 10:11:13,000 WARN [main] c.e.App - slow start'

"""# }

static var generic_formats_logfmt_t: String { #"""
kind: format
id: generic.logfmt_t
title: logfmt with t, lvl, msg (log15)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [t, lvl, msg]
  priority: 45
timestamp: {field: t, formats: [iso8601, epoch]}
severity: {field: lvl, map: {eror: 17, dbug: 5, crit: 21, warn: 13}}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 't=2024-03-05T10:11:12+0100 lvl=eror msg="sync failed" err=timeout'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: sync failed}
  - line: 't=2024-03-05T10:11:13+0000 lvl=info msg=up'
    expect: {severity: '9', message: up}
  - reject: 'ts=2024-03-05T10:11:13Z level=info msg=up'

"""# }

static var generic_formats_logfmt_time: String { #"""
kind: format
id: generic.logfmt_time
title: logfmt with time, level, msg (logrus)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [time, level, msg]
  priority: 45
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 'time="2024-03-05T10:11:12+01:00" level=warning msg="disk almost full" component=disk'
    expect: {time: '2024-03-05T09:11:12Z', severity: '13', message: disk almost full, log.logger: disk}
  - line: 'time=2024-03-05T10:11:13Z level=info msg=up service=gw'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: up, service.name: gw}
  - reject: 'ts=2024-03-05T10:11:13Z level=info msg=up'

"""# }

static var generic_formats_logfmt_ts: String { #"""
kind: format
id: generic.logfmt_ts
title: logfmt with ts, level, msg (go-kit)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [ts, level, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 'ts=2024-03-05T10:11:12.123Z caller=head.go:512 level=error msg="WAL corrupted" err="unexpected EOF"'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: WAL corrupted, exception.message: unexpected EOF, code.location: 'head.go:512'}
  - line: 'ts=2024-03-05T10:11:13Z level=info msg=up'
    expect: {severity: '9', message: up}
  - reject: 'time=2024-03-05T10:11:13Z level=info msg=up'

"""# }

static var generic_formats_oslo: String { #"""
kind: format
id: generic.oslo
title: 'OpenStack services: time pid level logger [request] message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 58
patterns:
  request: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) \[(?<request>[^\]]*+)\] (?<body>.*+)$'
  plain: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) (?<body>[^\[].*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
  logger: log.logger
  request: request.id
samples:
  - line: '2024-03-05 10:11:12.123 812 WARNING nova.compute.manager [req-7f3a - - - - -] instance shut down by itself'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: nova.compute.manager, request.id: req-7f3a - - - - -, message: instance shut down by itself}
  - line: '2024-03-05 10:11:13.000 812 INFO nova.service started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13.000 INFO nova.service started'

"""# }

static var generic_formats_python_basic: String { #"""
kind: format
id: generic.python_basic
title: 'Python logging without time: level:name:message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 45
patterns:
  line: '^(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[\w.]++):(?<body>.*+)$'
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      ERROR:app.db:no connection
      Traceback (most recent call last):
        File "/srv/app/db.py", line 88, in take
          raise TimeoutError("pool")
      TimeoutError: pool
    expect: {severity: '17', log.logger: app.db}
  - line: 'WARNING:root:disk almost full'
    expect: {severity: '13', log.logger: root, message: disk almost full}
  - reject: 'ERROR: no connection'

"""# }

static var generic_formats_python_brackets: String { #"""
kind: format
id: generic.python_brackets
title: 'gunicorn: [time] [pid] [level] message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:,\d{3})?(?: [+-]\d{4})?)\] \[(?<pid>\d++)\] \[(?<lvl>[A-Z]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
samples:
  - line: '[2024-03-05 10:11:12 +0100] [812] [CRITICAL] WORKER TIMEOUT (pid:900)'
    expect: {time: '2024-03-05T09:11:12Z', severity: '21', process.pid: '812', message: 'WORKER TIMEOUT (pid:900)'}
  - line: '[2024-03-05 10:11:13 +0000] [812] [INFO] Booting worker with pid: 901'
    expect: {severity: '9'}
  - reject: '[2024-03-05 10:11:13] INFO started'

"""# }

static var generic_formats_python_dashes: String { #"""
kind: format
id: generic.python_dashes
title: 'Python logging: time - name - level - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<logger>[\w.]++) - (?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 - app.db - ERROR - no connection
      Traceback (most recent call last):
        File "/srv/app/db.py", line 88, in take
          raise TimeoutError("pool")
      TimeoutError: pool
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: app.db}
  - line: '2024-03-05 10:11:13,000 - app - CRITICAL - giving up'
    expect: {severity: '21', message: giving up}
  - reject: '2024-03-05 10:11:13,000 - INFO [main:Server@100] - started'

"""# }

static var generic_formats_rust: String { #"""
kind: format
id: generic.rust
title: 'Rust: env_logger and tracing'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  env: '^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w:]++)\] (?<body>.*+)$'
  tracing: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++Z) ++(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) (?<logger>\w++(?:::\w++)*+): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - line: '[2024-03-05T10:11:12Z WARN  store::wal] fsync took 4s'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', log.logger: 'store::wal', message: fsync took 4s}
  - line: '2024-03-05T10:11:12.123456Z  INFO store::wal: opened'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '9', log.logger: 'store::wal', message: opened}
  - reject: '[2024-03-05 10:11:12] WARN fsync'

"""# }

static var generic_formats_spring_boot: String { #"""
kind: format
id: generic.spring_boot
title: Spring Boot
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  plain: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$'
  named: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[(?<app>[^\]]++)\] \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
  thread: thread.name
  logger: log.logger
  app: service.name
samples:
  - text: |-
      2024-03-05T10:11:12.123+01:00 ERROR 812 --- [shop] [  http-exec-1] c.e.s.Checkout                           : payment refused
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', service.name: shop, thread.name: http-exec-1, log.logger: c.e.s.Checkout, process.pid: '812'}
  - line: '2024-03-05 10:11:13.000  INFO 812 --- [           main] o.s.b.w.e.tomcat.TomcatWebServer  : Tomcat started on port(s): 8080'
    expect: {severity: '9', thread.name: main, message: 'Tomcat started on port(s): 8080'}
  - reject: '2024-03-05 10:11:13.000  INFO [main] c.e.App : started'

"""# }

static var generic_pack: String { #"""
name: generic
version: 1.0.0
title: Layouts of common logging libraries
licence: Apache-2.0

"""# }
}
