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
  epoch: "^(?<ts>\\d{10}\\.\\d++)\t(?<lvl>[A-Za-z]++)\t(?:(?<logger>[^\t:]++)\t)?(?:(?<source>[\\w/@-]++\\.go:\\d++)\t)?(?<body>.*+)$"
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
detect: {priority: 50}
line: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z?)\] \[(?<lvl>[A-Z]++)\] (?<logger>[\w.-]++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {mark: 9}}
fields: {logger: log.logger}
samples:
  - line: '[2024-03-05T10:11:12.123] [ERROR] shop - no route'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: shop}
  - line: '[2024-03-05T10:11:13.000Z] [INFO] default - started'
    expect: {severity: '9', message: started}
  - reject: '[2024-03-05T10:11:13.000] [INFO] started'
---
kind: format
id: runtime.erlang_lager
title: Erlang lager and Elixir with dates
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
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
line: '^T (?<ts>\d{9,10}) (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
samples:
  - line: 'T 1709633472 <bob> is the site down?'
    expect: {time: '2024-03-05T10:11:12Z', message: '<bob> is the site down?'}
  - line: 'T 1709633473 * eve has joined'
    expect: {message: '* eve has joined'}
  - reject: 'T 17 x'
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

"""# }

static var runtime_pack: String { #"""
name: runtime
version: 1.0.0
title: Logging of Go, Ruby, .NET, Node and other languages
licence: Apache-2.0

"""# }
}
