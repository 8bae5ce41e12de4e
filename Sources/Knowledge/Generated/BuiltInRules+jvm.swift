// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var jvm_formats_layouts: String { #"""
kind: format
id: jvm.logback_console
title: Logback's console layout, time of day only
version: 1
status: stable
parse: {type: regex}
detect: {priority: 48}
line: '^(?<clock>\d\d:\d\d:\d\d[.,]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w.$\[\]/-]++) -(?:- )? ?+(?<body>.*+)$'
severity: {field: lvl}
fields:
  clock: log.clock
  thread: thread.name
  logger: log.logger
samples:
  - line: '10:11:12.123 [main] ERROR c.e.Pool - no connection'
    expect: {severity: '17', thread.name: main, log.logger: c.e.Pool, message: no connection}
  - line: '10:11:13.000 [http-1] INFO  c.e.App - started'
    expect: {severity: '9'}
  - reject: '10:11:13.000 main INFO started'
---
kind: format
id: jvm.level_first
title: 'Level first: level [time] [thread] logger - message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
patterns:
  dropwizard: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:Z|[+-]\d\d:?\d\d)?)\] (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++): (?<body>.*+)$'
  neo4j: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\s++\| (?:\w++ \d++ +\| )?(?<ts>\d{4}[-/]\d\d[-/]\d\d \d\d:\d\d:\d\d(?:[,.]\d{3})?) \| (?<body>.*+)$'
  dated: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++) ?[-:] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - line: 'ERROR [2024-03-05 10:11:12,123] c.e.Pool: no connection'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool}
  - line: 'INFO   | jvm 1    | 2024/03/05 10:11:13 | WrapperManager: Initializing...'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - line: 'WARN  2024-03-05 10:11:14,000 [main] c.e.Pool - slow'
    expect: {severity: '13', thread.name: main}
  - reject: 'ERROR: no connection'
---
kind: format
id: jvm.openam
title: OpenAM and other tab separated audit logs with quoted values
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
line: '^"(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)"\s++(?<body>.*+)$'
header_lines: '^#(?:Version|Fields):'
timestamp: {field: ts, formats: [iso8601]}
samples:
  - line: "\"2024-03-05 10:11:12\"\t\"Login Success\"\tAUTHENTICATION-100\tINFO\t192.0.2.7"
    expect: {time: '2024-03-05T10:11:12Z'}
  - line: "\"2024-03-05 10:11:13\"\tLogout\tAUTHENTICATION-300\tINFO"
    expect: {time: '2024-03-05T10:11:13Z'}
  - reject: '"2024-03-05" started'

"""# }

static var jvm_formats_servers: String { #####"""
kind: format
id: jvm.jul
title: java.util.logging, two lines a record
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/catalina*', '**/jenkins.log*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:AM|PM)) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST): (?<body>(?s).*+)$'
timestamp: {field: ts, formats: ['%b %d, %Y %I:%M:%S %p']}
severity: {field: lvl}
fields:
  logger: log.logger
  method: code.function
multiline: {start: '^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:AM|PM) [\w.$]++'}
samples:
  - text: |-
      Mar 05, 2024 10:11:12 PM org.example.shop.Pool take
      SEVERE: no connection
      java.lang.IllegalStateException: pool exhausted
      	at org.example.shop.Pool.take(Pool.java:88)
    expect: {time: '2024-03-05T22:11:12Z', severity: '17', log.logger: org.example.shop.Pool, code.function: take}
  - text: |-
      Mar 5, 2024 12:11:13 AM org.apache.catalina.startup.Catalina start
      INFO: Server startup in 812 ms
    expect: {time: '2024-03-05T00:11:13Z', severity: '9', message: Server startup in 812 ms}
  - reject: 'Mar 05, 2024 10:11:12 PM something happened'
---
kind: format
id: jvm.tomcat
title: Tomcat 7 and later, one line a record
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/catalina*', '**/localhost.*', '**/tomcat*/**']
  priority: 60
line: '^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST) \[(?<thread>[^\]]*+)\] (?<logger>[\w.$<>]++) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d-%b-%Y %H:%M:%S.%f']}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
set: {service.name: tomcat}
samples:
  - line: '05-Mar-2024 10:11:12.123 SEVERE [main] org.apache.catalina.core.StandardService.startInternal Failed to start connector'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: main, log.logger: org.apache.catalina.core.StandardService.startInternal}
  - line: '05-Mar-2024 10:11:13.000 INFO [http-nio-8080-exec-7] org.example.Shop.doGet served'
    expect: {severity: '9', message: served}
  - reject: '05-Mar-2024 10:11:12.123 general: info: zone loaded'
---
kind: format
id: jvm.jboss
title: JBoss and WildFly
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/jboss*/**', '**/wildfly*/**']
  priority: 58
patterns:
  dated: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$'
  undated: '^\d\d:\d\d:\d\d,\d{3} (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.name
samples:
  - line: '2024-03-05 10:11:12,123 ERROR [org.jboss.as.controller.management-operation] (Controller Boot Thread) WFLYCTL0013: Operation failed'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: Controller Boot Thread, log.logger: org.jboss.as.controller.management-operation}
  - line: '10:11:13,000 INFO  [org.jboss.as] (MSC service thread 1-1) WFLYSRV0049: starting'
    expect: {severity: '9', log.logger: org.jboss.as}
  - reject: '2024-03-05 10:11:12,123 ERROR [main] c.e.Pool - x'
---
kind: format
id: jvm.weblogic
title: WebLogic server and domain log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^####<(?<date>[^>]++)> <(?<lvl>[A-Za-z]++)> <(?<logger>[^>]*+)> <(?<host>[^>]*+)> <(?<server>[^>]*+)> <(?<thread>(?:[^<>]|<[^>]*+>)*+)> <(?:[^<>]|<[^>]*+>)*+> <[^>]*+> <[^>]*+> <(?<ts>\d{13})> (?:<\[[^>]*+> )?<(?<code>[^>]*+)> <(?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_ms]}
severity: {field: lvl, map: {notice: 10, alert: 19, emergency: 21, critical: 18}}
fields:
  date: log.date
  logger: log.logger
  host: {to: host.name, entity: host}
  server: service.name
  thread: thread.name
  code: log.message_id
samples:
  - line: "####<Mar 5, 2024 10:11:12 AM UTC> <Error> <JDBC> <app-1> <AdminServer> <[ACTIVE] ExecuteThread: '7' for queue: 'default'> <<WLS Kernel>> <> <> <1709633472123> <BEA-001112> <Test failed for pool shop.>"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: JDBC, host.name: app-1, service.name: AdminServer, log.message_id: BEA-001112}
  - line: '####<Mar 5, 2024 10:11:13 AM UTC> <Notice> <WebLogicServer> <app-1> <managed1> <main> <weblogic> <> <> <1709633473000> <BEA-000360> <The server started in RUNNING mode.>'
    expect: {severity: '10', service.name: managed1}
  - reject: '<Mar 5, 2024 10:11:13 AM UTC> <Notice> <started>'
---
kind: format
id: jvm.websphere
title: WebSphere SystemOut.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/SystemOut*.log*', '**/SystemErr*.log*']
  priority: 60
line: '^\[(?<ts>\d{1,2}/\d{1,2}/\d\d \d{1,2}:\d\d:\d\d:\d{3} [A-Z]{1,5})\] (?<thread>[0-9a-f]{8}) (?<logger>[\w.]++) ++(?<lvl>[FEWAICDORZ>123<]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%y %H:%M:%S:%f %Z']}
severity: {field: lvl, map: {f: 21, e: 17, w: 13, a: 10, i: 9, c: 5, d: 5, o: 9, r: 13, '>': 1, '<': 1, '1': 5, '2': 5, '3': 1, z: 9}}
fields:
  thread: thread.id
  logger: log.logger
set: {service.name: websphere}
samples:
  - line: '[3/5/24 10:11:12:123 CET] 0000004a ServletWrappe E   SRVE0068E: Uncaught exception thrown in servlet'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', thread.id: 0000004a, log.logger: ServletWrappe}
  - line: '[3/15/24 9:11:13:000 UTC] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business'
    expect: {time: '2024-03-15T09:11:13Z', severity: '10'}
  - reject: '[3/5/24 10:11:12] started'
---
kind: format
id: jvm.gc
title: Garbage collector, unified logging (JDK 9) and -XX:+PrintGCDateStamps
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/gc*.log*']
  priority: 60
patterns:
  unified: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4})\](?:\[[\d.,]++m?s\])?(?:\[(?<pid>\d++)\])?(?:\[\d++\])?\[(?<lvl>trace|debug|info|warning|error) *+\]\[(?<logger>[\w,]++) *+\] ?+(?<body>.*+)$'
  dated: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}): (?<uptime>\d++[.,]\d{3}): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields:
  pid: process.pid
  logger: log.logger
  uptime: process.uptime_s
events:
  - name: jvm.gc.pause
    when: {body|re: ' Pause .*?\d++M->\d++M\(\d++M\) \d++\.\d++ms$'}
    extract: {re: '(?<jvm__heap_before_mb>\d++)M->(?<jvm__heap_after_mb>\d++)M\((?<jvm__heap_size_mb>\d++)M\) (?<jvm__gc_pause_ms>[\d.]++)ms', types: {jvm__heap_before_mb: int, jvm__heap_after_mb: int, jvm__heap_size_mb: int, jvm__gc_pause_ms: float}}
samples:
  - line: '[2024-03-05T10:11:12.123+0000][info][gc] GC(77) Pause Young (Normal) (G1 Evacuation Pause) 812M->310M(1024M) 45.123ms'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9', event: jvm.gc.pause, jvm.gc_pause_ms: '45.123', jvm.heap_size_mb: '1024'}
  - line: '2024-03-05T10:11:13.000+0100: 812.345: [Full GC (Allocation Failure) 1023M->1020M(1024M), 3.1234567 secs]'
    expect: {time: '2024-03-05T09:11:13Z', process.uptime_s: '812.345'}
  - reject: '[2024-03-05T10:11:13.000+0100] INFO started'
---
kind: format
id: jvm.jenkins
title: Jenkins
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/jenkins*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[id=(?<thread>\d++)\]\s++(?<lvl>[A-Z]++)\s++(?<logger>[\w.$-]++)(?:#(?<method>[\w<>$]++))?: ?+(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.id
  logger: log.logger
  method: code.function
set: {service.name: jenkins}
samples:
  - line: "2024-03-05 10:11:12.123+0000 [id=77]\tSEVERE\thudson.model.Executor#finish1: Executor threw an exception"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: hudson.model.Executor, code.function: finish1}
  - line: "2024-03-05 10:11:13.000+0000 [id=1]\tINFO\thudson.WebAppMain$3#run: Jenkins is fully up and running"
    expect: {severity: '9', thread.id: '1'}
  - reject: '2024-03-05 10:11:13.000+0000 INFO run'
---
kind: format
id: jvm.atlassian
title: Jira, Confluence, Bitbucket
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/atlassian-*.log*']
  priority: 58
patterns:
  bitbucket: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] (?<user>[^ ]++) (?<request>[^ ]++) (?<session>[^ ]++) (?<client>[\d.,:a-f]++) "(?<path>[^"]*+)" (?<logger>[a-z]\.[\w.$]++) (?<body>.*+)$'
  confluence: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] \[(?<logger>[\w.$]++)\] (?<method>[\w<>$]++) (?<body>.*+)$'
  jira: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}(?:[+-]\d{4})?) (?<thread>[^ ]++(?: [^ ]++){0,4}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?:(?<user>[^ ]++) (?<request>\d++x\d++x\d++) (?<session>[^ ]++) (?<client>[^ ]++) (?<path>[^ ]++) |[^\[]*+)\[(?<logger>[\w.$]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  user: user.name
  request: request.id
  session: session.id
  client: client.address
  path: url.path
  logger: log.logger
  method: code.function
samples:
  - line: '2024-03-05 10:11:12,123 WARN  [http-nio-7990-exec-1] bob @3F2AxX71x77x0 1abcdef 192.0.2.7 "GET /projects HTTP/1.1" c.a.s.i.web.filters.Auth slow request'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', user.name: bob, log.logger: c.a.s.i.web.filters.Auth, client.address: 192.0.2.7}
  - line: '2024-03-05 10:11:13,000 INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence'
    expect: {log.logger: com.atlassian.confluence.lifecycle, message: Starting Confluence}
  - line: '2024-03-05 10:11:14,000+0000 http-nio-8080-exec-7 ERROR bob 611x77x1 1abcde 192.0.2.7 /secure/Dashboard.jspa [c.a.jira.issue.Index] index is locked'
    expect: {severity: '17', user.name: bob, log.logger: c.a.jira.issue.Index}
  - reject: '2024-03-05 10:11:13,000 INFO started'
---
kind: format
id: jvm.confluence_access
title: Confluence access log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/conf_access_log*']
  priority: 60
patterns:
  old: '^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$'
  new: '^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<forwarded>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  user: user.name
  thread: thread.name
  addr: client.address
  forwarded: http.forwarded_for
  method: http.request.method
  path: url.path
  protocol: network.protocol
  status: {to: http.response.status_code, type: int}
  duration: {to: http.duration_ms, type: int}
  bytes: {to: http.response.body.size, type: int}
  referer: http.request.referer
  agent: user_agent.original
set: {service.name: confluence}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[05/Mar/2024:10:11:12 +0100] bob http-nio-8090-exec-6 192.0.2.7 GET /pages/7 HTTP/1.1 503 812ms 8211 https://wiki.example.org/ Mozilla/5.0 (X11)'
    expect: {time: '2024-03-05T09:11:12Z', user.name: bob, http.duration_ms: '812', severity: '17'}
  - line: '[05/Mar/2024:10:11:13 +0000] - http-nio-8090-exec-7 192.0.2.8 10.0.0.7 GET / HTTP/1.1 302 12ms - - curl/8.5'
    expect: {http.response.status_code: '302', client.address: 10.0.0.7}
  - reject: '[05/Mar/2024:10:11:13 +0000] GET / HTTP/1.1 302'

"""##### }

static var jvm_pack: String { #"""
name: jvm
version: 1.0.0
title: Java virtual machines, their servers and frameworks
licence: Apache-2.0

"""# }
}
