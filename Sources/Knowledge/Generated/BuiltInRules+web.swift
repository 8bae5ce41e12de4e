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

static var web_formats_applications: String { #"""
kind: format
id: web.php_fpm
title: PHP-FPM and PHP error logs
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/php*']
  priority: 60
patterns:
  fpm: '^\[(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?:\.\d{6})?)\] (?<lvl>DEBUG|NOTICE|WARNING|ERROR|ALERT): (?:pid \d++, [^,]++, line \d++: )?(?:\[pool (?<pool>[^\]]++)\] )?(?<body>.*+)$'
  php: '^\[(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?: [A-Z]{2,5}| [A-Z][a-z]++/[A-Za-z_/]++)?)\] (?<body>(?:PHP (?<lvl>Notice|Warning|Deprecated|Fatal error|Parse error|Recoverable fatal error|Strict Standards): ++)?.*+)$'
timestamp: {field: ts, formats: ['%d-%b-%Y %H:%M:%S.%f', '%d-%b-%Y %H:%M:%S %Z', '%d-%b-%Y %H:%M:%S']}
severity: {field: lvl, map: {fatal error: 21, parse error: 17, recoverable fatal error: 17, deprecated: 9, strict standards: 9}}
fields: {pool: php.pool}
set: {service.name: php}
samples:
  - line: '[05-Mar-2024 10:11:12] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', php.pool: www}
  - text: |-
      [05-Mar-2024 10:11:13 UTC] PHP Fatal error:  Uncaught PDOException: connection refused in /srv/app/db.php:12
      Stack trace:
      #0 /srv/app/index.php(3): connect()
      #1 {main}
        thrown in /srv/app/db.php on line 12
    expect: {time: '2024-03-05T10:11:13Z', severity: '21'}
  - line: '[05-Mar-2024 10:11:14 UTC] cache cleared'
    expect: {message: cache cleared}
  - reject: '[2024-03-05 10:11:12] production.ERROR: connection refused'
---
kind: format
id: web.monolog
title: Monolog (Laravel, Symfony)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?(?:[+-]\d\d:\d\d)?)\] (?<channel>[\w-]++)\.(?<lvl>DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {critical: 18, alert: 19}}
fields: {channel: log.logger}
samples:
  - text: |-
      [2024-03-05 10:11:12] production.ERROR: Connection refused {"exception":"[object] (PDOException(code: 2002))
      [stacktrace]
      #0 /srv/app/Db.php(12): PDO->__construct()
      "}
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: production}
  - line: '[2024-03-05T10:11:13.123456+01:00] request.INFO: Matched route "cart". {"route":"cart"} []'
    expect: {time: '2024-03-05T09:11:13.123456Z', severity: '9', log.logger: request}
  - reject: '[2024-03-05 10:11:12] INFO: Matched route'
---
kind: format
id: web.uwsgi
title: uWSGI requests
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[pid: (?<pid>\d++)\|app: [^|]++\|req: [^\]]++\] (?<addr>[^ ]++) \((?<user>[^)]*+)\) \{[^}]*+\} \[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\] (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) => generated (?<bytes>\d++) bytes in (?<duration>\d++) (?:msecs|micros) \((?<protocol>[^ ]++) (?<status>\d{3})\).*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y']}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  pid: process.pid
  addr: client.address
  user: user.name
  method: http.request.method
  path: url.path
  bytes: {to: http.response.body.size, type: int}
  duration: {to: http.duration_ms, type: int}
  status: {to: http.response.status_code, type: int}
set: {service.name: uwsgi}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[pid: 812|app: 0|req: 7/31] 192.0.2.7 () {42 vars in 675 bytes} [Tue Mar  5 10:11:12 2024] GET /cart => generated 512 bytes in 31 msecs (HTTP/1.1 500) 4 headers in 119 bytes (1 switches on core 0)'
    expect: {time: '2024-03-05T10:11:12Z', http.response.status_code: '500', http.duration_ms: '31', process.pid: '812', severity: '17'}
  - line: '[pid: 813|app: 0|req: 8/32] 192.0.2.8 (bob) {42 vars in 675 bytes} [Tue Mar 15 10:11:12 2024] POST /pay => generated 2 bytes in 3 msecs (HTTP/1.0 200) 4 headers in 119 bytes (1 switches on core 0)'
    expect: {user.name: bob, event: http.request}
  - reject: '[pid: 812] GET /cart => 500'
---
kind: format
id: web.modsecurity_serial
title: mod_security audit log, serial
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/modsec_audit*']
  priority: 60
line: '^--(?<id>[0-9a-fA-F]{8})-A--\r?\n\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4})\] (?<body>[^ ]++ (?<addr>[^ ]++)(?s).*+)$'
timestamp: {field: ts, formats: [apache]}
fields:
  id: modsecurity.id
  addr: client.address
set: {service.name: modsecurity}
multiline: {start: '^--[0-9a-fA-F]{8}-A--', end: '^--[0-9a-fA-F]{8}-Z--'}
samples:
  - text: |-
      --3f2a9c01-A--
      [05/Mar/2024:10:11:12 +0100] ZebcAH8AAAEAAA 192.0.2.7 51234 198.51.100.7 80
      --3f2a9c01-B--
      GET /?id=1 HTTP/1.1
      --3f2a9c01-Z--
    expect: {time: '2024-03-05T09:11:12Z', client.address: 192.0.2.7, modsecurity.id: 3f2a9c01}
  - text: |-
      --0000000a-A--
      [05/Mar/2024:10:11:13.123456 +0000] ZebcAX8AAAEAAB 192.0.2.8 51234 198.51.100.7 80
      --0000000a-Z--
    expect: {time: '2024-03-05T10:11:13.123456Z'}
  - reject: '--3f2a9c01-B--'

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

static var web_formats_proxies: String { #"""
kind: format
id: web.haproxy_http
title: HAProxy, HTTP log over syslog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/haproxy*.log*']
  priority: 60
patterns:
  http: '^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<status>-?\d++) (?<bytes>\+?\d++) [^ ]++ [^ ]++ (?<state>[A-Za-z-]{4}) [^ ]++ [^ ]++ (?:\{[^}]*+\} )*+"(?<request>[^"]*+)"?.*+)$'
  tcp: '^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<bytes>\+?\d++) (?<state>[A-Za-z-]{2}) [\d/+]++ [\d/]++.*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17, '-1': 13}, default: 9}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  client: client.address
  frontend: haproxy.frontend
  backend: haproxy.backend
  server: haproxy.server
  timers: haproxy.timers
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
  state: haproxy.state
  request: http.request.line
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: 'Mar  5 10:11:12 lb-1 haproxy[812]: 192.0.2.7:51234 [05/Mar/2024:10:11:12.345] www shop/web-1 10/0/30/69/109 503 2750 - - SHVN 1/1/1/1/0 0/0 {example.org} {} "GET /cart HTTP/1.1"'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', host.name: lb-1, service.name: haproxy, haproxy.backend: shop, haproxy.server: web-1, http.response.status_code: '503', severity: '17', event: http.error.server}
  - line: '2024-03-05T10:11:13Z lb-1 haproxy[812]: 192.0.2.7:51235 [05/Mar/2024:10:11:12.900] db pool/db-1 1/0/5007 212 -- 1/1/1/1/0 0/0'
    expect: {time: '2024-03-05T10:11:13Z', haproxy.frontend: db, haproxy.state: '--', haproxy.timers: 1/0/5007}
  - reject: 'Mar  5 10:11:12 lb-1 haproxy[812]: Server shop/web-1 is DOWN, reason: Layer4 timeout'
---
kind: format
id: web.envoy_access
title: Envoy and Istio access log, default text
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] (?<body>"(?<request>[^"]*+)" (?<status>\d{1,3}) (?<flags>[^ ]++) (?:[^ "\d][^ "]*+ )*+(?:"[^"]*+" )*+(?<received>\d++) (?<sent>\d++) (?<duration>\d++) .*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  request: http.request.line
  status: {to: http.response.status_code, type: int}
  flags: envoy.response_flags
  sent: {to: http.response.body.size, type: int}
  duration: {to: http.duration_ms, type: int}
set: {service.name: envoy}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[2024-03-05T10:11:12.123Z] "GET /cart HTTP/1.1" 503 UF,URX 0 91 3005 - "192.0.2.7" "curl/8.5" "3f2a" "shop" "10.0.0.7:8080"'
    expect: {time: '2024-03-05T10:11:12.123Z', http.response.status_code: '503', envoy.response_flags: 'UF,URX', http.duration_ms: '3005', severity: '17'}
  - line: '[2024-03-05T10:11:13.000Z] "POST /pay HTTP/2" 200 - via_upstream - "-" 12 34 56 55 "-" "Go-http-client/2.0" "9c" "pay:9080" "10.0.0.8:9080" outbound|9080||pay - 10.0.0.9:9080 10.0.0.7:4312 - default'
    expect: {http.response.status_code: '200', http.duration_ms: '56'}
  - reject: '[2024-03-05 10:11:12.123][812][warning][upstream] cluster is gone'
---
kind: format
id: web.envoy
title: Envoy's own log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\]\[(?<thread>\d++)\]\[(?<lvl>[a-z]++)\]\[(?<logger>[\w. -]++)\] (?:\[(?<source>[^\]]++)\] )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {critical: 21}}
fields:
  thread: thread.id
  logger: log.logger
  source: code.location
set: {service.name: envoy}
samples:
  - line: '[2024-03-05 10:11:12.123][12][warning][config] [source/common/config/grpc_stream.h:193] gRPC config stream closed: 14'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: config, message: 'gRPC config stream closed: 14'}
  - line: '[2024-03-05 10:11:13.000][1][info][main] starting main dispatch loop'
    expect: {severity: '9', thread.id: '1'}
  - reject: '[2024-03-05 10:11:13.000][info][main] starting'
---
kind: format
id: web.traefik
title: Traefik access log, common format with its own fields
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<addr>[^ ]++) - (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++) (?<protocol>[^"]++)" (?<status>\d{1,3}|-) (?<bytes>\d++|-) "(?<referer>[^"]*+)" "(?<agent>[^"]*+)" (?<n>\d++) "(?<router>[^"]*+)" "(?<server>[^"]*+)" (?<duration>\d++)ms)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  addr: client.address
  user: user.name
  method: http.request.method
  path: url.path
  protocol: network.protocol
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
  referer: http.request.referer
  agent: user_agent.original
  router: traefik.router
  server: traefik.server
  duration: {to: http.duration_ms, type: int}
set: {service.name: traefik}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '192.0.2.7 - - [05/Mar/2024:10:11:12 +0000] "GET /cart HTTP/2.0" 502 11 "-" "curl/8.5" 77 "shop@docker" "http://10.0.0.7:80" 12ms'
    expect: {time: '2024-03-05T10:11:12Z', traefik.router: shop@docker, http.duration_ms: '12', event: http.error.server}
  - line: '192.0.2.8 - bob [05/Mar/2024:10:11:13 +0000] "GET / HTTP/1.1" 200 512 "-" "-" 78 "-" "-" 0ms'
    expect: {http.response.status_code: '200', user.name: bob}
  - reject: '192.0.2.8 - bob [05/Mar/2024:10:11:13 +0000] "GET / HTTP/1.1" 200 512 "-" "-"'
---
kind: format
id: web.squid
title: Squid access log, native
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/squid*/**']
  priority: 60
line: '^(?<ts>\d{9,10}\.\d{3}) ++(?<duration>-?\d++) (?<addr>[^ ]++) (?<body>(?<result>[A-Z_]++)/(?<status>\d{3}) (?<bytes>\d++) (?<method>[A-Z_]++) (?<url>[^ ]++) (?<user>[^ ]++) (?<peer>[A-Z_]++/[^ ]++) .*+)$'
timestamp: {field: ts, formats: [epoch_s]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  duration: {to: http.duration_ms, type: int}
  addr: client.address
  result: squid.result
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
  method: http.request.method
  url: url.full
  user: user.name
  peer: squid.peer
set: {service.name: squid}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '1709633472.123    145 192.0.2.7 TCP_MISS/200 4096 GET http://example.org/ bob HIER_DIRECT/198.51.100.7 text/html'
    expect: {time: '2024-03-05T10:11:12.123Z', squid.result: TCP_MISS, http.duration_ms: '145', user.name: bob}
  - line: '1709633473.000      0 192.0.2.7 TCP_DENIED/403 512 CONNECT example.org:443 - HIER_NONE/- -'
    expect: {http.response.status_code: '403', event: http.error.client}
  - reject: '1709633472.123 web-1 squid[812]: started'
---
kind: format
id: web.squid_cache
title: Squid cache.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/squid*/cache.log*']
  priority: 55
line: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{3})?)(?: (?<worker>kid\d++))?\| (?:(?<lvl>WARNING|ERROR|FATAL): )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields: {worker: squid.worker}
set: {service.name: squid}
samples:
  - line: '2024/03/05 10:11:12 kid1| WARNING: no_suid: setuid(0): Operation not permitted'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', squid.worker: kid1}
  - line: '2024/03/05 10:11:13| Starting Squid Cache version 5.7'
    expect: {severity: '9', message: Starting Squid Cache version 5.7}
  - reject: '2024/03/05 10:11:13 Starting Squid'
---
kind: format
id: web.caddy_json
title: Caddy access log, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [ts, level, logger, msg, request, status], priority: 60}
timestamp: {field: ts, formats: [epoch, iso8601]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  /request/remote_ip: client.address
  /request/method: http.request.method
  /request/uri: url.path
  /request/host: server.address
  status: {to: http.response.status_code, type: int}
  duration: {to: http.duration_s, type: float}
set: {service.name: caddy}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '{"level":"error","ts":1709633472.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"192.0.2.7","method":"GET","host":"example.org","uri":"/cart"},"duration":0.5,"size":12,"status":502}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', client.address: 192.0.2.7, url.path: /cart, http.response.status_code: '502'}
  - line: '{"level":"info","ts":1709633473,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"192.0.2.7","method":"GET","uri":"/"},"status":200}'
    expect: {severity: '9', event: http.request}
  - reject: '{"level":"info","ts":1709633473,"logger":"tls","msg":"cleaning storage unit"}'

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
