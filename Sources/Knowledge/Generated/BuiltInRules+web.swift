// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var web_formats_access: String { #"""
kind: format
id: web.access
title: Apache and nginx access log, common and combined
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/access*log*', '**/*access.log*']
  priority: 55
patterns:
  request: '^(?<addr>[^ ]++) [^ ]++ (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++)(?: (?<protocol>[^"]++))?" (?<status>\d{3}) (?<bytes>\d++|-)(?: "(?<referer>[^"]*+)" "(?<agent>[^"]*+)")?.*+)$'
  other: '^(?<addr>[^ ]++) [^ ]++ (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<request>[^"]*+)" (?<status>\d{3}) (?<bytes>\d++|-)(?: "(?<referer>[^"]*+)" "(?<agent>[^"]*+)")?.*+)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '501': 17, '502': 17, '503': 17, '504': 17, '507': 17, '508': 17}, default: 9}
fields:
  addr: {to: client.address, entity: client}
  user: user.name
  method: http.request.method
  path: url.path
  protocol: network.protocol
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
  referer: http.request.referer
  agent: user_agent.original
  request: http.request.line
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '192.0.2.7 - bob [05/Mar/2024:10:11:12 +0100] "GET /cart?id=1 HTTP/1.1" 503 187 "https://shop.example/" "curl/8.5"'
    expect: {time: '2024-03-05T09:11:12Z', client.address: 192.0.2.7, user.name: bob, http.request.method: GET, url.path: '/cart?id=1', http.response.status_code: '503', user_agent.original: curl/8.5, event: http.error.server, severity: '17'}
  - line: '2001:db8::1 - - [05/Mar/2024:10:11:13 +0000] "POST /login HTTP/2.0" 200 -'
    expect: {time: '2024-03-05T10:11:13Z', http.response.status_code: '200', event: http.request, severity: '9'}
  - line: '192.0.2.9 - - [05/Mar/2024:10:11:14 +0000] "" 400 0 "-" "-"'
    expect: {event: http.error.client}
  - reject: '[05/Mar/2024:10:11:12 +0100] GET /cart 503'
  - reject: 'Mar  5 10:11:12 web-1 httpd: "GET / HTTP/1.1" 200 12'

"""# }

static var web_formats_apache_error: String { #"""
kind: format
id: web.apache_error
title: Apache error log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/error*log*']
  priority: 55
patterns:
  line: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?:(?<module>\w++):)?(?<lvl>[a-z]++\d?)\](?: \[pid (?<pid>\d++)(?::tid \d++)?\])?(?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$'
  levels: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?<lvl>[a-z]++\d?)\](?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$'
timestamp: {field: ts, formats: ['%a %b %d %H:%M:%S.%f %Y', '%a %b %d %H:%M:%S %Y']}
severity: {field: lvl, map: {emerg: 21, alert: 19, crit: 18, notice: 10}}
fields:
  module: log.logger
  pid: process.pid
  addr: client.address
samples:
  - line: '[Tue Mar 05 10:11:12.123456 2024] [proxy:error] [pid 812:tid 1404] [client 192.0.2.7:5001] AH00957: attempt to connect to 127.0.0.1:8080 failed'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', log.logger: proxy, process.pid: '812', client.address: '192.0.2.7:5001'}
  - line: '[Tue Mar 05 10:11:13 2024] [notice] caught SIGTERM, shutting down'
    expect: {time: '2024-03-05T10:11:13Z', message: 'caught SIGTERM, shutting down'}
  - reject: '[2024-03-05 10:11:12] [error] x'

"""# }

static var web_formats_nginx_error: String { #"""
kind: format
id: web.nginx_error
title: nginx error log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/error*log*']
  priority: 55
patterns:
  line: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d) \[(?<lvl>[a-z]++)\] (?<pid>\d++)#\d++: (?:\*(?<connection>\d++) )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {emerg: 21, alert: 19, crit: 18, notice: 10}}
fields:
  pid: {to: process.pid, type: int}
  connection: http.connection
events:
  - {name: http.upstream.fail, when: {body|contains: [while connecting to upstream, upstream timed out, no live upstreams]}}
samples:
  - line: '2024/03/05 10:11:12 [error] 812#0: *77 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7, server: shop'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', process.pid: '812', http.connection: '77', event: http.upstream.fail}
  - line: '2024/03/05 10:11:13 [notice] 812#812: signal process started'
    expect: {severity: '10', message: signal process started}
  - reject: '2024-03-05 10:11:12 [error] 812: x'

"""# }

static var web_formats_w3c: String { #"""
kind: format
id: web.w3c
title: W3C extended log (IIS)
version: 1
status: stable
parse: {type: w3c}
detect:
  header: '^#(?:Software|Version|Fields): '
  priority: 55
header_lines: '^#'
timestamp: {fields: [date, time], formats: [w3c]}
severity: {field: sc-status, map: {'500': 17, '501': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  s-sitename: service.name
  s-computername: {to: host.name, entity: host}
  s-ip: server.address
  c-ip: {to: client.address, entity: client}
  cs-method: http.request.method
  cs-uri-stem: url.path
  cs-uri-query: url.query
  cs-username: user.name
  cs(User-Agent): user_agent.original
  sc-status: {to: http.response.status_code, type: int}
  sc-substatus: {to: iis.substatus, type: int}
  sc-win32-status: {to: iis.win32_status, type: int}
  time-taken: {to: http.duration_ms, type: int}
events:
  - {name: update.request, when: {any: [{user_agent.original|prefix: Windows-Update-Agent}, {url.path|contains: [ClientWebService, /windowsupdate/]}]}}
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - text: |-
      #Software: Microsoft Internet Information Services 6.0
      #Version: 1.0
      #Date: 2007-08-16 01:00:00
      #Fields: date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken
      2007-08-16 01:03:09 W3SVC1 10.4.0.11 POST /v6/ClientWebService/client.asmx - 80 - 81.2.0.7 Windows-Update-Agent 200 0 0 312
    expect: {time: '2007-08-16T01:03:09Z', event: update.request, client.address: 81.2.0.7, http.response.status_code: '200', http.duration_ms: '312', service.name: W3SVC1}
  - text: |-
      #Version: 1.0
      #Fields: time date c-ip cs-method cs-uri-stem sc-status
      01:03:10 2007-08-16 81.2.0.9 GET /download/setup.exe 503
    expect: {time: '2007-08-16T01:03:10Z', event: http.error.server, url.path: /download/setup.exe, severity: '17'}
  - reject: '81.2.0.7 - - [16/Aug/2007:01:03:09 +0000] "GET / HTTP/1.1" 200 12'

"""# }

static var web_pack: String { #"""
name: web
version: 1.0.0
title: Web servers
licence: Apache-2.0

"""# }
}
