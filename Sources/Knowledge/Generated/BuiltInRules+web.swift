// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var web_detectors_proxies: String { #"""
# Web servers and reverse proxies.
kind: detector
id: web.upstream_unreachable
title: Proxy cannot reach what stands behind it
version: 1
status: stable
severity: high
summary: 'Proxy cannot reach what stands behind it ({count} lines)'
description: >-
  The proxy works, the servers behind it refuse, do not answer or are all marked as down; users get 502, 503
  or 504. Look at those servers and at what changed between.
detect:
  type: match
  match:
    body|contains:
      [no live upstreams, while connecting to upstream, upstream timed out,
       upstream prematurely closed connection, upstream sent, connect() failed (, no healthy upstream,
       upstream connect error, has no server available, no server available!, 'proxy: error connecting',
       AH00957, AH00959, AH01102, AH01114, AH00898, error reading from remote server,
       All workers are in error state, backend fetch failed, Backend fetch failed,
       no endpoints available for service, upstream unavailable, Bad Gateway, bad gateway, response_flags":"UF,
       response_flags":"UH, upstream_reset_before_response_started]
    not:
      any:
        - body|contains: too big header
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: '*14 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a request that is passed on
    events:
      - {t: 0s, service.name: web, body: upstream answered in 12 ms}
    expect: none
---
kind: detector
id: web.backend_down
title: Server is taken out of balancing
version: 1
status: stable
severity: high
summary: 'Server is taken out of balancing ({count} lines)'
description: >-
  Health checks failed often enough, so the balancer sends nothing there. One server is a loss of capacity;
  when the last goes, the service is down.
detect:
  type: match
  match:
    body|contains:
      [is DOWN, is going DOWN, 'DOWN, reason', marked as down, failed_active_hc, failed active health check,
       outlier detection, Disabling worker for, backend is sick, Went sick,
       upstream server temporarily disabled, removing unhealthy, ' ejected', Health check for server]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: 'Server web/web-2 is DOWN, reason: Layer4 timeout, check duration: 2001ms. 3 active servers left.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a server that is up
    events:
      - {t: 0s, service.name: web, body: 'Server web/web-2 is UP, reason: Layer7 check passed, code: 200.'}
    expect: none
---
kind: detector
id: web.connections_limit
title: Web server has no free connections or workers
version: 1
status: stable
severity: critical
summary: 'Web server has no free connections or workers ({count} lines)'
description: >-
  Everybody waits in the queue of the system, and many give up. Usual causes: a slow backend that holds
  workers, clients that keep connections open, a limit set for less.
detect:
  type: match
  match:
    body|contains:
      [worker_connections are not enough, server reached MaxRequestWorkers, server reached MaxClients,
       server reached pm.max_children, scoreboard is full, reached its maxconn, maxconn limit, Proxy reached,
       connection limit reached, limiting connections by zone, accept4() failed (24, accept() failed (24,
       too many open connections, 'http: Accept error', overload manager, upstream max connections,
       upstream_cx_overflow, upstream_rq_pending_overflow]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: 1024 worker_connections are not enough while connecting to upstream}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room that is left
    events:
      - {t: 0s, service.name: web, body: worker_connections 4096 configured}
    expect: none
---
kind: detector
id: web.request_too_large
title: Requests are refused for their size
version: 1
status: stable
severity: medium
summary: 'Requests are refused for their size ({count} lines)'
description: >-
  A body, a header or an address is larger than the server takes. It begins with a new client, larger
  cookies, or a lowered limit; users see 400, 413, 414 or 431.
detect:
  type: match
  match:
    body|contains:
      [client intended to send too large body, too big header, upstream sent too big header,
       Request header or cookie too large, client sent too long, client sent too large,
       Request Header Fields Too Large, Request Entity Too Large, request entity too large, PayloadTooLarge,
       exceeds the configured limit of, Request-URI Too, request header is too large, Header size exceeded,
       maxHttpHeaderSize]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: '*70 client intended to send too large body: 2147483 bytes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a large request that is taken
    events:
      - {t: 0s, service.name: web, body: client sent body of 2147483 bytes}
    expect: none
---
kind: detector
id: web.rewrite_error
title: Web server cannot process a request by its own rules
version: 1
status: stable
severity: high
summary: 'Web server cannot process a request by its own rules ({count} lines)'
description: >-
  A rewrite, a redirect or an included file leads nowhere or in circles. It comes with a change of the
  configuration; take that back first.
detect:
  type: match
  match:
    body|contains:
      [the rewritten URI has a zero length, rewrite or internal redirection cycle, internal redirection cycle,
       Request exceeded the limit of 10 internal redirects, AH00124, invalid URL prefix in,
       invalid number of arguments, no resolver defined to resolve, host not found in upstream,
       host not found in resolver, '[emerg]', unknown directive, AH00526, Invalid command,
       No such host for backend]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: '*9 rewrite or internal redirection cycle while internally redirecting to "/index.html"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a redirect that works
    events:
      - {t: 0s, service.name: web, body: redirected /old to /new with 301}
    expect: none
---
kind: detector
id: web.reload_failed
title: Proxy cannot take its new configuration
version: 1
status: stable
severity: medium
summary: 'Proxy cannot take its new configuration ({count} lines)'
description: >-
  It runs on with the old one, or not at all after its next restart. What should have changed has not; what
  restarts meanwhile may not come back.
detect:
  type: match
  match:
    body|contains:
      [Error reloading NGINX, Error reloading, reload failed, Reload failed, failed to reload, Failed to reload,
       configuration file /etc/nginx/nginx.conf test failed, Unexpected failure reloading, 'ALERT] ',
       gRPC config for, config rejected, configuration reload failed, Unable to reload,
       failed to apply configuration, Fatal errors found in configuration]
    all:
      - body|contains: [rror, ailed, ailure, reject, Unable, atal]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: configuration file /etc/nginx/nginx.conf test failed}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a reload that works
    events:
      - {t: 0s, service.name: web, body: reloaded the configuration in 0.3 s}
    expect: none
---
kind: detector
id: web.tls_of_clients
title: TLS between clients and proxy fails
version: 1
status: stable
severity: high
summary: 'TLS between clients and proxy fails ({count} lines)'
description: >-
  Clients cannot open connections: the certificate, its chain or the versions do not fit. Old clients alone
  are usual; all clients at once are a certificate or a key.
detect:
  type: match
  match:
    body|contains:
      [SSL_do_handshake() failed, SSL handshake failure, SSL_CTX_use_certificate, SSL_CTX_use_PrivateKey,
       cannot load certificate, key values mismatch, AH02572, AH02565, AH02032, no ssl_certificate,
       no start line, plain HTTP request was sent to HTTPS port, plaintext http traffic on an https,
       'http: TLS handshake error', OCSP responder, certificate does not match,
       Unexpected error validating SSL certificate, 'tls: private key does not match', 'TLS error:',
       CERTIFICATE_VERIFY_FAILED, first record does not look like a TLS handshake, unsupported certificate,
       WRONG_VERSION_NUMBER, TLSV1_ALERT, alert unknown ca]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: 'SSL_do_handshake() failed (SSL: error:0A000416:SSL routines::sslv3 alert certificate unknown) while SSL handshaking'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a certificate that loads
    events:
      - {t: 0s, service.name: web, body: certificate of shop.example loaded}
    expect: none
---
kind: detector
id: web.worker_died
title: Worker of the web server died
version: 1
status: stable
severity: medium
summary: 'Worker of the web server died ({count} lines)'
description: >-
  Requests in hand are lost. Usual causes: a module in native code, a limit of memory, an operator's kill.
detect:
  type: match
  match:
    body|contains:
      [worker process, exited on signal, child pid, exit signal, 'Worker ', worker died,
       worker exited unexpectedly, caught segfault, terminated on signal]
    all:
      - body|contains: [on signal, exit signal, died, unexpectedly, segfault]
    not:
      any:
        - body|contains: [on signal 15, on signal 3, 'on signal 1 ', exit signal Terminated]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: worker process 4242 exited on signal 11}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a worker that ends in order
    events:
      - {t: 0s, service.name: web, body: worker process 4242 exited with code 0}
    expect: none
---
kind: detector
id: web.status_5xx_lines
title: Answers with status 5xx
version: 1
status: stable
severity: low
summary: '{count} answers with status 5xx'
description: >-
  Single answers with 500 to 599. Whether users feel it is a matter of share; the paths and the backends of
  these lines tell where to look.
params:
  least: {default: 3, doc: lines within the window}
detect:
  type: count
  match:
    http.response.status_code|gte: 500
    all: [{http.response.status_code|lt: 600}]
  window: 5m
  gte: $least
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 9, service.name: web, http.response.status_code: '503', body: GET /cart}
    expect: [{start: [+0s, +18s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: web, http.response.status_code: '503', body: GET /cart}
    expect: none
  - name: an answer that a client caused
    events:
      - {t: 0s, every: 2s, n: 9, service.name: web, http.response.status_code: '404', body: GET /cart}
    expect: none
---
kind: detector
id: web.varnish_trouble
title: Cache in front of the web servers fails
version: 1
status: stable
severity: high
summary: 'Cache in front of the web servers fails ({count} lines)'
description: >-
  The cache cannot fetch from behind or its own process died; the load falls on the servers behind it at
  once.
detect:
  type: match
  match:
    body|contains:
      [Child (, FetchError, http first read error, no backend connection, backend sick, Guru Meditation,
       VCL_call error, Out of workspace, workspace overflow, Could not get storage, threads_limited,
       Thread pool full]
    not:
      any:
        - body|contains: [Started, said Child starts]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: web, body: FetchError no backend connection}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a child that starts
    events:
      - {t: 0s, service.name: web, body: Child (4242) Started}
    expect: none

"""# }

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
version: 1.1.0
title: Web servers
licence: Apache-2.0

"""# }
}
