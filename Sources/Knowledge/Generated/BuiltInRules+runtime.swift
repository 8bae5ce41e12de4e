// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var runtime_formats_dotnet: String { #"""
kind: format
id: runtime.dotnet_console
title: .NET console logger, two lines a record
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<lvl>trce|dbug|info|warn|fail|crit): (?<logger>[\w.+`<>-]++)\[(?<id>-?\d++)\]$'
severity: {field: lvl, map: {trce: 1, dbug: 5, fail: 17, crit: 21}}
fields:
  logger: log.logger
  id: log.message_id
samples:
  - text: |-
      fail: Shop.Net.Connector[7]
            no route to 198.51.100.7
            System.TimeoutException: timed out
    expect: {severity: '17', log.logger: Shop.Net.Connector, log.message_id: '7'}
  - text: |-
      info: Microsoft.Hosting.Lifetime[14]
            Now listening on: http://[::]:80
    expect: {severity: '9'}
  - reject: 'info: started'
---
kind: format
id: runtime.dotnet_simple
title: .NET simple console and systemd console, one line
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?:<(?<pri>\d)>)?(?:(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?) ?)?(?<lvl>trce|dbug|info|warn|fail|crit): (?<logger>[\w.+`<>-]++)\[(?<id>-?\d++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {trce: 1, dbug: 5, fail: 17, crit: 21}}
fields:
  logger: log.logger
  id: log.message_id
samples:
  - line: '2024-03-05T10:11:12.123Z fail: Shop.Net.Connector[7] no route'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: Shop.Net.Connector, message: no route}
  - line: 'warn: Shop.Store[0] slow'
    expect: {severity: '13', message: slow}
  - reject: 'warn: slow'
---
kind: format
id: runtime.serilog
title: Serilog, file sink
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [+-]\d\d:\d\d) \[(?<lvl>VRB|DBG|INF|WRN|ERR|FTL|Verbose|Debug|Information|Warning|Error|Fatal)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {vrb: 1}}
samples:
  - line: '2024-03-05 10:11:12.123 +01:00 [ERR] no route'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', message: no route}
  - line: '2024-03-05 10:11:13.000 +00:00 [INF] started'
    expect: {severity: '9'}
  - reject: '2024-03-05 10:11:13 [INF] started'
---
kind: format
id: runtime.serilog_json
title: Serilog, compact JSON (CLEF)
version: 1
status: stable
parse: {type: json}
detect: {keys: ['@t'], priority: 55}
timestamp: {field: '@t', formats: [iso8601]}
severity: {field: '@l', default: 9}
fields:
  '@m': body
  '@mt': body
  '@x': exception.stacktrace
  '@i': log.message_id
  SourceContext: log.logger
samples:
  - line: '{"@t":"2024-03-05T10:11:12.1234567Z","@m":"no route","@l":"Error","@x":"System.TimeoutException","SourceContext":"Shop.Net"}'
    expect: {time: '2024-03-05T10:11:12.123456700Z', severity: '17', message: no route, log.logger: Shop.Net}
  - line: '{"@t":"2024-03-05T10:11:13Z","@mt":"started on {Port}","Port":80}'
    expect: {severity: '9', message: 'started on {Port}'}
  - reject: '{"t":"2024-03-05T10:11:13Z","m":"started"}'
---
kind: format
id: runtime.dotnet_json
title: .NET JSON console logger
version: 1
status: stable
parse: {type: json}
detect: {keys: [EventId, LogLevel, Category, Message], priority: 60}
timestamp: {field: Timestamp, formats: [iso8601]}
severity: {field: LogLevel}
fields:
  Message: body
  Category: log.logger
  EventId: log.message_id
  Exception: exception.stacktrace
samples:
  - line: '{"Timestamp":"2024-03-05T10:11:12.1234567Z","EventId":7,"LogLevel":"Error","Category":"Shop.Net","Message":"no route"}'
    expect: {time: '2024-03-05T10:11:12.123456700Z', severity: '17', log.logger: Shop.Net, message: no route}
  - line: '{"EventId":0,"LogLevel":"Information","Category":"Shop.App","Message":"started","State":{}}'
    expect: {severity: '9', message: started}
  - reject: '{"LogLevel":"Information","Message":"started"}'
---
kind: format
id: runtime.nlog
title: 'NLog: time|level|logger|message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{4})\|(?<lvl>[A-Za-z]++)\|(?<logger>[^|]++)\|(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
samples:
  - line: '2024-03-05 10:11:12.1234|ERROR|Shop.Net.Connector|no route'
    expect: {time: '2024-03-05T10:11:12.123400Z', severity: '17', log.logger: Shop.Net.Connector, message: no route}
  - line: '2024-03-05 10:11:13.0000|INFO|Shop.App|started'
    expect: {severity: '9'}
  - reject: '2024-03-05 10:11:12|install|nginx|1.21.5-1.1|x86_64|root@web-1|repo-oss|3f2a|'

"""# }

static var runtime_formats_dotnet_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 runtime.dotnet_console.1 1 5 title.0 8 39 .NET console logger, two lines a record.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 81 ^(?<lvl>trce|dbug|info|warn|fail|crit): (?<logger>[\w.+`<>-]++)\[(?<id>-?\d++)\]$.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 4 trce.0 36 1 1.0 39 4 dbug.0 45 1 5.0 48 4 fail.0 54 2 17.0 58 4 crit.0 64 2 21.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 2 id.0 7 14 log.message_id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 99 fail: Shop.Net.Connector[7]
      no route to 198.51.100.7
      System.TimeoutException: timed out:5 5 1 .0 5 4 text|0 11 75 info: Microsoft.Hosting.Lifetime[14]
      Now listening on: http://[::]:80.-18 1 10 beginnings.0 1 20 0.90025800000000.0.0:24 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 runtime.dotnet_simple.1 1 5 title.0 8 49 .NET simple console and systemd console, one line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 190 ^(?:<(?<pri>\d)>)?(?:(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?) ?)?(?<lvl>trce|dbug|info|warn|fail|crit): (?<logger>[\w.+`<>-]++)\[(?<id>-?\d++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 4 trce.0 36 1 1.0 39 4 dbug.0 45 1 5.0 48 4 fail.0 54 2 17.0 58 4 crit.0 64 2 21.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 2 id.0 7 14 log.message_id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 61 2024-03-05T10:11:12.123Z fail: Shop.Net.Connector[7] no route:2 5 1 .0 5 4 line'0 11 24 warn: Shop.Store[0] slow.-16 1 10 beginnings.0 1 35 13ff000000000000.90025800000000.0.0:20 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 runtime.serilog.1 1 5 title.0 8 18 Serilog, file sink.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 155 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [+-]\d\d:\d\d) \[(?<lvl>VRB|DBG|INF|WRN|ERR|FTL|Verbose|Debug|Information|Warning|Error|Fatal)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 3 vrb.0 35 1 1.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 45 2024-03-05 10:11:12.123 +01:00 [ERR] no route:2 5 1 .0 5 4 line'0 11 44 2024-03-05 10:11:13.000 +00:00 [INF] started.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:17 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 runtime.serilog_json.1 1 5 title.0 8 28 Serilog, compact JSON (CLEF).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 1 '0 17 2 @t.0 24 8 priority.0 34 2 55.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 2 @t.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field'0 19 2 @l.0 25 7 default.0 34 1 9.1 1 6 fields:1 3 5 '0 3 2 @m.0 9 4 body'1 3 3 @mt.0 10 4 body'1 3 2 @x.0 9 20 exception.stacktrace'1 3 2 @i.0 9 14 log.message_id.1 3 13 SourceContext.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 124 {"@t":"2024-03-05T10:11:12.1234567Z","@m":"no route","@l":"Error","@x":"System.TimeoutException","SourceContext":"Shop.Net"}:2 5 1 .0 5 4 line'0 11 65 {"@t":"2024-03-05T10:11:13Z","@mt":"started on {Port}","Port":80}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:22 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 runtime.dotnet_json.1 1 5 title.0 8 24 .NET JSON console logger.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 7 EventId.0 26 8 LogLevel.0 36 8 Category.0 46 7 Message.0 56 8 priority.0 66 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 Timestamp.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 8 LogLevel.1 1 6 fields:1 3 4 .0 3 7 Message.0 12 4 body.1 3 8 Category.0 13 10 log.logger.1 3 7 EventId.0 12 14 log.message_id.1 3 9 Exception.0 14 20 exception.stacktrace.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 118 {"Timestamp":"2024-03-05T10:11:12.1234567Z","EventId":7,"LogLevel":"Error","Category":"Shop.Net","Message":"no route"}:2 5 1 .0 5 4 line'0 11 91 {"EventId":0,"LogLevel":"Information","Category":"Shop.App","Message":"started","State":{}}.-17 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 runtime.nlog.1 1 5 title'0 8 31 NLog: time|level|logger|message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 99 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{4})\|(?<lvl>[A-Za-z]++)\|(?<logger>[^|]++)\|(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 58 2024-03-05 10:11:12.1234|ERROR|Shop.Net.Connector|no route:2 5 1 .0 5 4 line'0 11 46 2024-03-05 10:11:13.0000|INFO|Shop.App|started.-14 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var runtime_formats_go: String { #"""
kind: format
id: runtime.go_log
title: Go's package log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 35}
patterns:
  source: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) (?<source>[\w/-]++\.go:\d++): (?<body>.*+)$'
  level: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) \[?(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|ERR|FATAL|PANIC)\]?:? (?<body>.*+)$'
  plain: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) (?<body>[^\[|\d].*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {source: code.location}
samples:
  - line: '2024/03/05 10:11:12 main.go:77: no route'
    expect: {time: '2024-03-05T10:11:12Z', code.location: 'main.go:77', message: no route}
  - line: '2024/03/05 10:11:13.123456 http: panic serving 192.0.2.7:51234: runtime error'
    expect: {time: '2024-03-05T10:11:13.123456Z'}
  - line: '2024/03/05 10:11:14 ERROR pool is exhausted size=7'
    expect: {severity: '17', message: pool is exhausted size=7}
  - reject: '2024/03/05 10:11:12 [error] 812#0: *77 connect() failed'
---
kind: format
id: runtime.zap_console
title: zap, console encoder, and Istio
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  caller: "^(?<ts>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d++(?:Z|[+-]\\d{4}|[+-]\\d\\d:\\d\\d))\t(?<lvl>[A-Za-z]++)\t(?:(?<logger>[^\t:]++)\t)?(?<source>[\\w/@-]++\\.go:\\d++)\t(?<body>.*+)$"
  plain: "^(?<ts>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d++(?:Z|[+-]\\d{4}|[+-]\\d\\d:\\d\\d))\t(?<lvl>(?i:trace|debug|info|warn|warning|error|dpanic|panic|fatal))\t(?<body>.*+)$"
  epoch: "^(?<ts>\\d{10}\\.\\d++|\\d\\.\\d++e\\+09)\t(?<lvl>[A-Za-z]++)\t(?:(?<logger>[^\t:]++)\t)?(?:(?<source>[\\w/@-]++\\.go:\\d++)\t)?(?<body>.*+)$"
timestamp: {field: ts, formats: [iso8601, epoch_s]}
severity: {field: lvl, map: {dpanic: 21}}
fields:
  logger: log.logger
  source: code.location
samples:
  - line: "2024-03-05T10:11:12.123Z\tERROR\tshop.net\tnet/conn.go:77\tno route\t{\"dst\":\"198.51.100.7\"}"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: shop.net, code.location: 'net/conn.go:77'}
  - line: "2024-03-05T10:11:13.000001Z\tinfo\tReadiness succeeded in 812ms"
    expect: {severity: '9', message: Readiness succeeded in 812ms}
  - line: "1.709633474123456e+09\tINFO\tcontroller-runtime.metrics\tmetrics server is starting to listen\t{\"addr\": \":8080\"}"
    expect: {time: '2024-03-05T10:11:14.123456Z', severity: '9', log.logger: controller-runtime.metrics}
  - reject: "2024-03-05T10:11:13.000001Z\tstarted"
---
kind: format
id: runtime.zerolog_console
title: zerolog and slog, console
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)) (?<lvl>TRC|DBG|INF|WRN|ERR|FTL|PNC) (?:(?<source>[\w/-]++\.go:\d++) > )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {pnc: 21}}
fields: {source: code.location}
samples:
  - line: '2024-03-05T10:11:12Z ERR main.go:77 > no route error="timeout"'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', code.location: 'main.go:77'}
  - line: '2024-03-05T10:11:13.5+01:00 INF listening addr=:80'
    expect: {time: '2024-03-05T09:11:13.500Z', severity: '9'}
  - reject: '2024-03-05T10:11:13Z INFO listening'
---
kind: format
id: runtime.hclog_json
title: hclog, JSON (Consul, Nomad, Vault, Terraform)
version: 1
status: stable
parse: {type: json}
detect: {keys: ['@level', '@message', '@timestamp'], priority: 60}
timestamp: {field: '@timestamp', formats: [iso8601]}
severity: {field: '@level'}
fields:
  '@message': body
  '@module': log.logger
samples:
  - line: '{"@level":"error","@message":"no cluster leader","@module":"agent.http","@timestamp":"2024-03-05T10:11:12.123456Z"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', log.logger: agent.http, message: no cluster leader}
  - line: '{"@level":"info","@message":"started","@timestamp":"2024-03-05T10:11:13Z"}'
    expect: {severity: '9'}
  - reject: '{"@message":"started","@timestamp":"2024-03-05T10:11:13Z"}'

"""# }

static var runtime_formats_go_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 runtime.go_log.1 1 5 title.0 8 16 Go's package log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 35.1 1 8 patterns:1 3 3 .0 3 6 source'0 11 94 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) (?<source>[\w/-]++\.go:\d++): (?<body>.*+)$.1 3 5 level'0 10 132 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) \[?(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|ERR|FATAL|PANIC)\]?:? (?<body>.*+)$.1 3 5 plain'0 10 72 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?) (?<body>[^\[|\d].*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 40 2024/03/05 10:11:12 main.go:77: no route:2 5 1 .0 5 4 line'0 11 77 2024/03/05 10:11:13.123456 http: panic serving 192.0.2.7:51234: runtime error:2 5 1 .0 5 4 line'0 11 50 2024/03/05 10:11:14 ERROR pool is exhausted size=7.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 runtime.zap_console.1 1 5 title.0 8 31 zap, console encoder, and Istio.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 3 .0 3 6 caller"0 11 160 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d{4}|[+-]\d\d:\d\d))\#u{9}(?<lvl>[A-Za-z]++)\#u{9}(?:(?<logger>[^\#u{9}:]++)\#u{9})?(?<source>[\w/@-]++\.go:\d++)\#u{9}(?<body>.*+)$.1 3 5 plain"0 10 155 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d{4}|[+-]\d\d:\d\d))\#u{9}(?<lvl>(?i:trace|debug|info|warn|warning|error|dpanic|panic|fatal))\#u{9}(?<body>.*+)$.1 3 5 epoch"0 10 126 ^(?<ts>\d{10}\.\d++|\d\.\d++e\+09)\#u{9}(?<lvl>[A-Za-z]++)\#u{9}(?:(?<logger>[^\#u{9}:]++)\#u{9})?(?:(?<source>[\w/@-]++\.go:\d++)\#u{9})?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601.0 43 7 epoch_s.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 6 dpanic.0 38 2 21.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 source.0 11 13 code.location.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line"0 11 86 2024-03-05T10:11:12.123Z\#u{9}ERROR\#u{9}shop.net\#u{9}net/conn.go:77\#u{9}no route\#u{9}{"dst":"198.51.100.7"}:2 5 1 .0 5 4 line"0 11 61 2024-03-05T10:11:13.000001Z\#u{9}info\#u{9}Readiness succeeded in 812ms:2 5 1 .0 5 4 line"0 11 108 1.709633474123456e+09\#u{9}INFO\#u{9}controller-runtime.metrics\#u{9}metrics server is starting to listen\#u{9}{"addr": ":8080"}.-21 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:25 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 runtime.zerolog_console.1 1 5 title.0 8 25 zerolog and slog, console.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 155 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)) (?<lvl>TRC|DBG|INF|WRN|ERR|FTL|PNC) (?:(?<source>[\w/-]++\.go:\d++) > )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 3 pnc.0 35 2 21.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 62 2024-03-05T10:11:12Z ERR main.go:77 > no route error="timeout":2 5 1 .0 5 4 line'0 11 50 2024-03-05T10:11:13.5+01:00 INF listening addr=:80.-14 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:18 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 runtime.hclog_json.1 1 5 title.0 8 45 hclog, JSON (Consul, Nomad, Vault, Terraform).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 '0 17 6 @level'0 27 8 @message'0 39 10 @timestamp.0 54 8 priority.0 64 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 10 @timestamp.0 34 7 formats-0 43 1 .0 44 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field'0 19 6 @level.1 1 6 fields:1 3 2 '0 3 8 @message.0 15 4 body'1 3 7 @module.0 14 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 115 {"@level":"error","@message":"no cluster leader","@module":"agent.http","@timestamp":"2024-03-05T10:11:12.123456Z"}:2 5 1 .0 5 4 line'0 11 74 {"@level":"info","@message":"started","@timestamp":"2024-03-05T10:11:13Z"}.-15 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var runtime_formats_node: String { #"""
kind: format
id: runtime.pm2
title: 'PM2: time: message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 35}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d): (?:PM2 (?<lvl>log|error|warn)?(?: *+\| )?)?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
samples:
  - line: '2024-03-05T10:11:12: PM2 log: App [shop:0] exited with code [1] via signal [SIGINT]'
    expect: {time: '2024-03-05T10:11:12Z', severity: '9'}
  - line: '2024-03-05T10:11:13: listening on 3000'
    expect: {message: listening on 3000}
  - reject: '2024-03-05T10:11:13Z listening'
---
kind: format
id: runtime.winston_text
title: 'winston and log4js, text: [time] [level] logger - message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
patterns:
  log4js: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?)\] \[(?<lvl>[A-Z]++)\] (?<logger>[\w.-]++) - (?<body>.*+)$'
  labelled: '^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{3})?Z?) \[(?<logger>[\w.-]++)\] (?<lvl>error|warn|info|http|verbose|debug|silly): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {mark: 9, http: 9, verbose: 5, silly: 1}}
fields: {logger: log.logger}
samples:
  - line: '[2024-03-05T10:11:12.123] [ERROR] shop - no route'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: shop}
  - line: '[2024-03-05T10:11:13.000Z] [INFO] default - started'
    expect: {severity: '9', message: started}
  - line: '2024-03-05T10:11:14.000Z [shop] error: no route'
    expect: {severity: '17', log.logger: shop, message: no route}
  - reject: '[2024-03-05T10:11:13.000] [INFO] started'
---
kind: format
id: runtime.erlang_lager
title: Erlang lager and Elixir with dates
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?:<(?<pid>\d++\.\d++\.\d++)>)?@(?<source>\w++:\w++):\d++ (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {critical: 18, alert: 19}}
fields:
  pid: erlang.pid
  source: code.function
samples:
  - line: '2024-03-05 10:11:12.123 [error] <0.812.0>@ejabberd_c2s:process_auth_result:292 Failed auth for bob from 192.0.2.7'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', erlang.pid: 0.812.0, code.function: 'ejabberd_c2s:process_auth_result'}
  - line: '2024-03-05 10:11:13.000 [info] <0.9.0>@ejabberd_app:start:77 ejabberd is started'
    expect: {severity: '9', message: ejabberd is started}
  - reject: '2024-03-05 10:11:13.000 [info] started'
---
kind: format
id: runtime.freeswitch
title: FreeSWITCH
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/freeswitch*']
  priority: 58
line: '^(?:(?<call>[0-9a-f]{8}-[0-9a-f-]{27}) )?(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?:\d++\.\d++% )?\[(?<lvl>[A-Z]++)\] (?<source>[\w.-]++:\d++) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {console: 9, crit: 18}}
fields:
  call: call.id
  source: code.location
set: {service.name: freeswitch}
samples:
  - line: '2024-03-05 10:11:12.123456 [WARNING] sofia_reg.c:1477 SIP auth failure (INVITE) on sofia profile'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', code.location: 'sofia_reg.c:1477'}
  - line: '2024-03-05 10:11:13.000001 98.73% [NOTICE] switch_core.c:77 started'
    expect: {severity: '10', message: started}
  - reject: '2024-03-05 10:11:13.000001 [NOTICE] started'
---
kind: format
id: runtime.xchat
title: XChat and HexChat scrollback
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/scrollback/**']
  priority: 55
line: '^T (?<ts>\d{1,10}) (?<body>.*+)$'
multiline: {start: '^T \d'}
timestamp: {field: ts, formats: [epoch_s]}
samples:
  - line: 'T 1709633472 <bob> is the site down?'
    expect: {time: '2024-03-05T10:11:12Z', message: '<bob> is the site down?'}
  - line: 'T 1709633473 * eve has joined'
    expect: {message: '* eve has joined'}
  - reject: 'T minus 17'
---
kind: format
id: runtime.game_server
title: Game servers of Half-Life's kin (the HL Log Standard)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?:RL |L )(?<ts>\d\d/\d\d/\d{4} - \d\d:\d\d:\d\d): (?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%Y - %H:%M:%S']}
samples:
  - line: 'L 03/05/2024 - 10:11:12: Bad Rcon: "rcon 1 "x" status" from "192.0.2.7:27005"'
    expect: {time: '2024-03-05T10:11:12Z', message: 'Bad Rcon: "rcon 1 "x" status" from "192.0.2.7:27005"'}
  - line: 'L 03/05/2024 - 10:11:13: Server cvars end'
    expect: {time: '2024-03-05T10:11:13Z', message: Server cvars end}
  - reject: 'L 03/05/2024 started'
---
kind: format
id: runtime.nextcloud
title: Nextcloud
version: 1
status: stable
parse: {type: json}
detect: {keys: [reqId, level, time, app, message], priority: 60}
timestamp: {field: time, formats: [iso8601]}
severity: {field: level, map: {'0': 5, '1': 9, '2': 13, '3': 17, '4': 21}}
fields:
  message: body
  app: log.logger
  remoteAddr: client.address
  user: user.name
  url: url.path
  reqId: request.id
set: {service.name: nextcloud}
samples:
  - line: '{"reqId":"3f2a","level":3,"time":"2024-03-05T10:11:12+01:00","remoteAddr":"192.0.2.7","user":"bob","app":"core","url":"/login","message":"Login failed"}'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', log.logger: core, message: Login failed}
  - line: '{"reqId":"3f2b","level":1,"time":"2024-03-05T10:11:13+00:00","app":"cron","message":"done"}'
    expect: {severity: '9'}
  - reject: '{"level":1,"time":"2024-03-05T10:11:13+00:00","message":"done"}'

"""# }

static var runtime_formats_node_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 runtime.pm2.1 1 5 title'0 8 18 PM2: time: message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 35.1 1 4 line'0 7 96 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d): (?:PM2 (?<lvl>log|error|warn)?(?: *+\| )?)?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 83 2024-03-05T10:11:12: PM2 log: App [shop:0] exited with code [1] via signal [SIGINT]:2 5 1 .0 5 4 line'0 11 38 2024-03-05T10:11:13: listening on 3000.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:17 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 runtime.winston_text.1 1 5 title'0 8 57 winston and log4js, text: [time] [level] logger - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 8 patterns:1 3 2 .0 3 6 log4js'0 11 107 ^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?)\] \[(?<lvl>[A-Z]++)\] (?<logger>[\w.-]++) - (?<body>.*+)$.1 3 8 labelled'0 13 143 ^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{3})?Z?) \[(?<logger>[\w.-]++)\] (?<lvl>error|warn|info|http|verbose|debug|silly): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 4 mark.0 36 1 9.0 39 4 http.0 45 1 9.0 48 7 verbose.0 57 1 5.0 60 5 silly.0 67 1 1.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 49 [2024-03-05T10:11:12.123] [ERROR] shop - no route:2 5 1 .0 5 4 line'0 11 51 [2024-03-05T10:11:13.000Z] [INFO] default - started:2 5 1 .0 5 4 line'0 11 47 2024-03-05T10:11:14.000Z [shop] error: no route.-18 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0:22 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 runtime.erlang_lager.1 1 5 title.0 8 34 Erlang lager and Elixir with dates.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 191 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?:<(?<pid>\d++\.\d++\.\d++)>)?@(?<source>\w++:\w++):\d++ (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 8 critical.0 40 2 18.0 44 5 alert.0 51 2 19.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 10 erlang.pid.1 3 6 source.0 11 13 code.function.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 113 2024-03-05 10:11:12.123 [error] <0.812.0>@ejabberd_c2s:process_auth_result:292 Failed auth for bob from 192.0.2.7:2 5 1 .0 5 4 line'0 11 80 2024-03-05 10:11:13.000 [info] <0.9.0>@ejabberd_app:start:77 ejabberd is started.-16 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:20 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 runtime.freeswitch.1 1 5 title.0 8 10 FreeSWITCH.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/freeswitch*.1 3 8 priority.0 13 2 58.1 1 4 line'0 7 161 ^(?:(?<call>[0-9a-f]{8}-[0-9a-f-]{27}) )?(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?:\d++\.\d++% )?\[(?<lvl>[A-Z]++)\] (?<source>[\w.-]++:\d++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 7 console.0 39 1 9.0 42 4 crit.0 48 2 18.1 1 6 fields:1 3 2 .0 3 4 call.0 9 7 call.id.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 freeswitch.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 96 2024-03-05 10:11:12.123456 [WARNING] sofia_reg.c:1477 SIP auth failure (INVITE) on sofia profile:2 5 1 .0 5 4 line'0 11 67 2024-03-05 10:11:13.000001 98.73% [NOTICE] switch_core.c:77 started.-19 1 10 beginnings.0 1 30 3ff000000000000.7e00000000.0.0:23 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 runtime.xchat.1 1 5 title.0 8 28 XChat and HexChat scrollback.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/scrollback/**.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 32 ^T (?<ts>\d{1,10}) (?<body>.*+)$.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 5 ^T \d.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 36 T 1709633472 <bob> is the site down?:2 5 1 .0 5 4 line'0 11 29 T 1709633473 * eve has joined:4 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 runtime.game_server.1 1 5 title.0 8 53 Game servers of Half-Life's kin (the HL Log Standard).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 65 ^(?:RL |L )(?<ts>\d\d/\d\d/\d{4} - \d\d:\d\d:\d\d): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 19 %m/%d/%Y - %H:%M:%S.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 77 L 03/05/2024 - 10:11:12: Bad Rcon: "rcon 1 "x" status" from "192.0.2.7:27005":2 5 1 .0 5 4 line'0 11 41 L 03/05/2024 - 10:11:13: Server cvars end.-12 1 10 beginnings.0 1 11 0.41000.0.0:16 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 runtime.nextcloud.1 1 5 title.0 8 9 Nextcloud.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 5 .0 17 5 reqId.0 24 5 level.0 31 4 time.0 37 3 app.0 42 7 message.0 52 8 priority.0 62 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 5 '0 32 1 0.0 37 1 5'0 40 1 1.0 45 1 9'0 48 1 2.0 53 2 13'0 57 1 3.0 62 2 17'0 66 1 4.0 71 2 21.1 1 6 fields:1 3 6 .0 3 7 message.0 12 4 body.1 3 3 app.0 8 10 log.logger.1 3 10 remoteAddr.0 15 14 client.address.1 3 4 user.0 9 9 user.name.1 3 3 url.0 8 8 url.path.1 3 5 reqId.0 10 10 request.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 nextcloud.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 152 {"reqId":"3f2a","level":3,"time":"2024-03-05T10:11:12+01:00","remoteAddr":"192.0.2.7","user":"bob","app":"core","url":"/login","message":"Login failed"}:2 5 1 .0 5 4 line'0 11 91 {"reqId":"3f2b","level":1,"time":"2024-03-05T10:11:13+00:00","app":"cron","message":"done"}.-20 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var runtime_formats_others: String { #"""
kind: format
id: jvm.sonarqube
title: SonarQube and Elasticsearch within it
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<proc>\w++)\[(?<request>[^\]]*+)\]\[(?<logger>[^\]]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  proc: service.name
  request: request.id
  logger: log.logger
samples:
  - line: '2024.03.05 10:11:12 ERROR web[3f2a][o.s.s.p.Platform] Background initialization failed'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', service.name: web, log.logger: o.s.s.p.Platform}
  - line: '2024.03.05 10:11:13 INFO  app[][o.s.a.SchedulerImpl] Process[es] is up'
    expect: {severity: '9', service.name: app}
  - reject: '2024.03.05 10:11:13 INFO started'
---
kind: format
id: jvm.inferred_json_lines
title: Log4j 2, JsonLayout
version: 1
status: stable
parse: {type: json}
detect: {keys: [instant, level, loggerName, message], priority: 62}
timestamp: {any: [/instant/epochSecond, timeMillis], formats: [epoch]}
severity: {field: level}
fields:
  message: body
  loggerName: log.logger
  thread: thread.name
  /thrown/message: exception.message
  /thrown/name: exception.type
samples:
  - line: '{"instant":{"epochSecond":1709633472,"nanoOfSecond":123000000},"thread":"main","level":"ERROR","loggerName":"c.e.Pool","message":"no connection","endOfBatch":false}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: c.e.Pool, thread.name: main, message: no connection}
  - line: '{"level":"INFO","loggerName":"c.e.App","message":"started","instant":{"epochSecond":1709633473}}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: '{"level":"INFO","loggerName":"c.e.App","message":"started"}'
---
kind: format
id: python.uvicorn
title: uvicorn, default console
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):    ++(?<body>(?:(?<client>[\da-fA-F.:]++) - "(?<method>[A-Z]++) (?<path>[^ "]++) HTTP/[\d.]++" (?<status>\d{3}).*+|.*+))$'
severity: {field: [lvl, status], map: {'500': 17, '502': 17, '503': 17, '504': 17, '200': 9, '201': 9, '204': 9, '304': 9, '404': 9}, default: 9}
fields:
  client: client.address
  method: http.request.method
  path: url.path
  status: {to: http.response.status_code, type: int}
set: {service.name: uvicorn}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: 'INFO:     192.0.2.7:51234 - "GET /cart HTTP/1.1" 503 Service Unavailable'
    expect: {severity: '17', http.response.status_code: '503', url.path: /cart, event: http.error.server}
  - line: 'INFO:     Application startup complete.'
    expect: {severity: '9', message: Application startup complete.}
  - reject: 'INFO: started'
---
kind: format
id: runtime.winston_simple
title: 'winston''s simple format: level: message {...}'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 25}
line: '^(?<lvl>error|warn|info|http|verbose|debug|silly): (?<body>.*? \{.*"timestamp":"(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?Z?)".*\})$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {http: 9, verbose: 5, silly: 1}}
samples:
  - line: 'error: no connection {"service":"shop","timestamp":"2024-03-05T10:11:12.123Z"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17'}
  - line: 'info: ready {"timestamp":"2024-03-05 10:11:13"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: 'error: no connection'
---
kind: format
id: runtime.tcf
title: Target Communication Framework agents, minute and second only
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^TCF (?<clock>\d\d:\d\d\.\d{3,6}): (?:(?<channel>\d++): )?(?<body>.*+)$'
fields:
  clock: log.clock
  channel: session.id
set: {service.name: tcf}
samples:
  - line: 'TCF 11:12.123: channel server connected'
    expect: {service.name: tcf, message: channel server connected}
  - line: 'TCF 11:13.000001: 0: ---> C 2 RunControl getChildren null <eom>'
    expect: {session.id: '0'}
  - reject: 'TCF started'
---
kind: format
id: runtime.minecraft
title: Minecraft servers
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^\[(?<ts>\d\d:\d\d:\d\d)\] \[(?<thread>[^\]/]++)/(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\](?: \[(?<logger>[^\]]++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: ['%H:%M:%S']}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - line: '[10:11:12] [Server thread/ERROR]: Encountered an unexpected exception'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', thread.name: Server thread, message: Encountered an unexpected exception}
  - line: '[10:11:13] [main/INFO] [Loader]: Loading 42 mods'
    expect: {severity: '9', log.logger: Loader}
  - reject: '[10:11:13] [Server thread] started'
---
kind: format
id: runtime.elixir
title: Elixir's console logger
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
patterns:
  plain: '^(?<ts>\d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?<body>.*+)$'
  with_metadata: '^(?<ts>\d\d:\d\d:\d\d\.\d{3}) (?<meta>[a-z_]++=[^\[]++)\[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?<body>.*+)$'
timestamp: {field: ts, formats: ['%H:%M:%S.%f']}
severity: {field: lvl}
fields:
  meta: log.metadata
samples:
  - line: '10:11:12.123 [error] GenServer Shop.Cart terminating'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: GenServer Shop.Cart terminating}
  - line: '10:11:13.123 request_id=F8m2 [info] Sent 200 in 12ms'
    expect: {severity: '9', message: Sent 200 in 12ms}
  - reject: '10:11:13.123 [worker] started'

"""# }

static var runtime_formats_others_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 jvm.sonarqube.1 1 5 title.0 8 37 SonarQube and Elasticsearch within it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 151 ^(?<ts>\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<proc>\w++)\[(?<request>[^\]]*+)\]\[(?<logger>[^\]]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 4 proc.0 9 12 service.name.1 3 7 request.0 12 10 request.id.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 86 2024.03.05 10:11:12 ERROR web[3f2a][o.s.s.p.Platform] Background initialization failed:2 5 1 .0 5 4 line'0 11 70 2024.03.05 10:11:13 INFO  app[][o.s.a.SchedulerImpl] Process[es] is up.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 jvm.inferred_json_lines.1 1 5 title.0 8 19 Log4j 2, JsonLayout.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 7 instant.0 26 5 level.0 33 10 loggerName.0 45 7 message.0 55 8 priority.0 65 2 62.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 2 .0 19 20 /instant/epochSecond.0 41 10 timeMillis.0 54 7 formats-0 63 1 .0 64 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 5 .0 3 7 message.0 12 4 body.1 3 10 loggerName.0 15 10 log.logger.1 3 6 thread.0 11 11 thread.name.1 3 15 /thrown/message.0 20 17 exception.message.1 3 12 /thrown/name.0 17 14 exception.type.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 164 {"instant":{"epochSecond":1709633472,"nanoOfSecond":123000000},"thread":"main","level":"ERROR","loggerName":"c.e.Pool","message":"no connection","endOfBatch":false}:2 5 1 .0 5 4 line'0 11 96 {"level":"INFO","loggerName":"c.e.App","message":"started","instant":{"epochSecond":1709633473}}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 python.uvicorn.1 1 5 title.0 8 24 uvicorn, default console.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 165 ^(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):    ++(?<body>(?:(?<client>[\da-fA-F.:]++) - "(?<method>[A-Z]++) (?<path>[^ "]++) HTTP/[\d.]++" (?<status>\d{3}).*+|.*+))$.1 1 8 severity:0 11 3 .0 12 5 field-0 19 2 .0 20 3 lvl.0 25 6 status.0 34 3 map:0 39 9 '0 40 3 500.0 47 2 17'0 51 3 502.0 58 2 17'0 62 3 503.0 69 2 17'0 73 3 504.0 80 2 17'0 84 3 200.0 91 1 9'0 94 3 201.0 101 1 9'0 104 3 204.0 111 1 9'0 114 3 304.0 121 1 9'0 124 3 404.0 131 1 9.0 135 7 default.0 144 1 9.1 1 6 fields:1 3 4 .0 3 6 client.0 11 14 client.address.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 uvicorn.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 72 INFO:     192.0.2.7:51234 - "GET /cart HTTP/1.1" 503 Service Unavailable:2 5 1 .0 5 4 line'0 11 39 INFO:     Application startup complete..-22 1 10 beginnings.0 1 12 0.800238.0.0:26 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 runtime.winston_simple.1 1 5 title'0 8 45 winston's simple format: level: message {...}.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 25.1 1 4 line'0 7 140 ^(?<lvl>error|warn|info|http|verbose|debug|silly): (?<body>.*? \{.*"timestamp":"(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?Z?)".*\})$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 4 http.0 36 1 9.0 39 7 verbose.0 48 1 5.0 51 5 silly.0 58 1 1.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 78 error: no connection {"service":"shop","timestamp":"2024-03-05T10:11:12.123Z"}:2 5 1 .0 5 4 line'0 11 47 info: ready {"timestamp":"2024-03-05 10:11:13"}:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 runtime.tcf.1 1 5 title.0 8 61 Target Communication Framework agents, minute and second only.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 71 ^TCF (?<clock>\d\d:\d\d\.\d{3,6}): (?:(?<channel>\d++): )?(?<body>.*+)$.1 1 6 fields:1 3 2 .0 3 5 clock.0 10 9 log.clock.1 3 7 channel.0 12 10 session.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 tcf.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 39 TCF 11:12.123: channel server connected:2 5 1 .0 5 4 line'0 11 63 TCF 11:13.000001: 0: ---> C 2 RunControl getChildren null <eom>.-15 1 10 beginnings.0 1 12 0.100000.0.0:19 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 runtime.minecraft.1 1 5 title.0 8 17 Minecraft servers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 135 ^\[(?<ts>\d\d:\d\d:\d\d)\] \[(?<thread>[^\]/]++)/(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\](?: \[(?<logger>[^\]]++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 8 %H:%M:%S.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 69 [10:11:12] [Server thread/ERROR]: Encountered an unexpected exception:3 5 1 .0 5 4 line'0 11 48 [10:11:13] [main/INFO] [Loader]: Loading 42 mods.-17 1 10 beginnings.0 1 13 0.8000000.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 runtime.elixir.1 1 5 title.0 8 23 Elixir's console logger.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 45.1 1 8 patterns:1 3 2 .0 3 5 plain'0 10 117 ^(?<ts>\d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?<body>.*+)$.1 3 13 with_metadata'0 18 142 ^(?<ts>\d\d:\d\d:\d\d\.\d{3}) (?<meta>[a-z_]++=[^\[]++)\[(?<lvl>debug|info|notice|warning|warn|error|critical|alert|emergency)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 11 %H:%M:%S.%f.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 4 meta.0 9 12 log.metadata.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 52 10:11:12.123 [error] GenServer Shop.Cart terminating:3 5 1 .0 5 4 line'0 11 52 10:11:13.123 request_id=F8m2 [info] Sent 200 in 12ms.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var runtime_formats_ruby: String { #"""
kind: format
id: runtime.ruby_logger
title: Ruby's Logger
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<letter>[DIWEFA]), \[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}) #(?<pid>\d++)\] ++(?<lvl>[A-Z]++) -- (?<logger>[^:]*+): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {any: 9}}
fields:
  pid: process.pid
  logger: log.logger
samples:
  - line: 'E, [2024-03-05T10:11:12.123456 #812] ERROR -- shop: no route'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', process.pid: '812', log.logger: shop}
  - line: 'I, [2024-03-05T10:11:13.000001 #812]  INFO -- : started'
    expect: {severity: '9', message: started}
  - reject: 'I, [2024-03-05] started'
---
kind: format
id: runtime.rails
title: Rails requests
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/production.log*', '**/development.log*']
  priority: 55
line: '^(?<body>Started (?<method>[A-Z]++) "(?<path>[^"]*+)" for (?<addr>[^ ]++) at (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}))$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  method: http.request.method
  path: url.path
  addr: client.address
multiline: {start: '^Started [A-Z]++ "'}
set: {service.name: rails}
samples:
  - text: |-
      Started GET "/cart" for 192.0.2.7 at 2024-03-05 10:11:12 +0100
      Processing by CartController#show as HTML
      Completed 500 Internal Server Error in 12ms
    expect: {time: '2024-03-05T09:11:12Z', url.path: /cart, client.address: 192.0.2.7}
  - line: 'Started POST "/pay" for 192.0.2.8 at 2024-03-05 10:11:13 +0000'
    expect: {http.request.method: POST}
  - reject: 'Started Session 4 of user root.'
---
kind: format
id: runtime.sidekiq
title: Sidekiq
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?:pid=)?(?<pid>\d++) (?:tid=|TID-)(?<tid>\w++) (?<context>(?:(?!DEBUG|INFO|WARN|ERROR|FATAL)[^ ]++ )*+)(?<lvl>DEBUG|INFO|WARN|ERROR|FATAL): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: process.pid
  tid: thread.id
  context: log.context
set: {service.name: sidekiq}
samples:
  - line: '2024-03-05T10:11:12.123Z pid=812 tid=ow3f class=PayJob jid=3f2a WARN: timeout'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812', message: timeout}
  - line: '2024-03-05T10:11:13.000Z 812 TID-ox7 INFO: Booting Sidekiq'
    expect: {severity: '9', thread.id: ox7}
  - reject: '2024-03-05T10:11:13.000Z INFO: Booting'
---
kind: format
id: runtime.rails_json
title: Requests of Rails as JSON, a line each (lograge, GitLab)
version: 1
status: stable
parse: {type: json}
detect: {keys: [method, path, controller, action, status], priority: 60}
timestamp: {any: [time, '@timestamp', timestamp], formats: [iso8601, epoch]}
severity: {field: status, map: {'500': 17, '501': 17, '502': 17, '503': 17, '504': 17, '507': 17, '508': 17}, default: 9}
fields:
  path: body
  method: http.request.method
  controller: log.logger
  remote_ip: {to: client.address, entity: client}
  status: {to: http.response.status_code, type: int}
  duration_s: {to: http.duration_s, type: float}
  correlation_id: correlation.id
  exception.class: exception.type
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '{"method":"GET","path":"/cart","format":"html","controller":"CartsController","action":"show","status":500,"time":"2024-03-05T10:11:12.123Z","duration_s":0.42,"correlation_id":"01HR"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: /cart, log.logger: CartsController, http.response.status_code: '500', event: http.error.server}
  - line: '{"method":"POST","path":"/login","controller":"SessionsController","action":"create","status":302,"@timestamp":"2024-03-05T10:11:13Z"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', event: http.request}
  - reject: '{"method":"GET","path":"/cart","time":"2024-03-05T10:11:12.123Z"}'

"""# }

static var runtime_formats_ruby_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 runtime.ruby_logger.1 1 5 title.0 8 13 Ruby's Logger.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 138 ^(?<letter>[DIWEFA]), \[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}) #(?<pid>\d++)\] ++(?<lvl>[A-Z]++) -- (?<logger>[^:]*+): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 3 any.0 35 1 9.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 60 E, [2024-03-05T10:11:12.123456 #812] ERROR -- shop: no route:2 5 1 .0 5 4 line'0 11 55 I, [2024-03-05T10:11:13.000001 #812]  INFO -- : started.-16 1 10 beginnings.0 1 12 0.800272.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 runtime.rails.1 1 5 title.0 8 14 Rails requests.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 18 **/production.log*'0 33 19 **/development.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 126 ^(?<body>Started (?<method>[A-Z]++) "(?<path>[^"]*+)" for (?<addr>[^ ]++) at (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}))$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 4 addr.0 9 14 client.address.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 18 ^Started [A-Z]++ ".1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 rails.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 148 Started GET "/cart" for 192.0.2.7 at 2024-03-05 10:11:12 +0100
Processing by CartController#show as HTML
Completed 500 Internal Server Error in 12ms:5 5 1 .0 5 4 line'0 11 62 Started POST "/pay" for 192.0.2.8 at 2024-03-05 10:11:13 +0000:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 runtime.sidekiq.1 1 5 title.0 8 7 Sidekiq.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 201 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?:pid=)?(?<pid>\d++) (?:tid=|TID-)(?<tid>\w++) (?<context>(?:(?!DEBUG|INFO|WARN|ERROR|FATAL)[^ ]++ )*+)(?<lvl>DEBUG|INFO|WARN|ERROR|FATAL): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 3 tid.0 8 9 thread.id.1 3 7 context.0 12 11 log.context.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 sidekiq.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 77 2024-03-05T10:11:12.123Z pid=812 tid=ow3f class=PayJob jid=3f2a WARN: timeout:2 5 1 .0 5 4 line'0 11 58 2024-03-05T10:11:13.000Z 812 TID-ox7 INFO: Booting Sidekiq:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 runtime.rails_json.1 1 5 title.0 8 56 Requests of Rails as JSON, a line each (lograge, GitLab).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 5 .0 17 6 method.0 25 4 path.0 31 10 controller.0 43 6 action.0 51 6 status.0 60 8 priority.0 70 2 60.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 3 .0 19 4 time'0 25 10 @timestamp.0 39 9 timestamp.0 51 7 formats-0 60 2 .0 61 7 iso8601.0 70 5 epoch.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 7 '0 33 3 500.0 40 2 17'0 44 3 501.0 51 2 17'0 55 3 502.0 62 2 17'0 66 3 503.0 73 2 17'0 77 3 504.0 84 2 17'0 88 3 507.0 95 2 17'0 99 3 508.0 106 2 17.0 111 7 default.0 120 1 9.1 1 6 fields:1 3 8 .0 3 4 path.0 9 4 body.1 3 6 method.0 11 19 http.request.method.1 3 10 controller.0 15 10 log.logger.1 3 9 remote_ip:0 14 2 .0 15 2 to.0 19 14 client.address.0 35 6 entity.0 43 6 client.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 10 duration_s:0 15 2 .0 16 2 to.0 20 15 http.duration_s.0 37 4 type.0 43 5 float.1 3 14 correlation_id.0 19 14 correlation.id.1 3 15 exception.class.0 20 14 exception.type.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 183 {"method":"GET","path":"/cart","format":"html","controller":"CartsController","action":"show","status":500,"time":"2024-03-05T10:11:12.123Z","duration_s":0.42,"correlation_id":"01HR"}:2 5 1 .0 5 4 line'0 11 134 {"method":"POST","path":"/login","controller":"SessionsController","action":"create","status":302,"@timestamp":"2024-03-05T10:11:13Z"}.-25 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var runtime_pack: String { #"""
name: runtime
version: 1.0.0
title: Logging of Go, Ruby, .NET, Node and other languages
licence: Apache-2.0

"""# }

static var runtime_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 7 runtime.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 51 Logging of Go, Ruby, .NET, Node and other languages
"""# }
}
