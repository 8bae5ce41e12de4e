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
---
kind: detector
id: web.bad_requests_surge
title: Far more malformed requests than before
version: 2
status: stable
severity: high
summary: '{rate} requests a minute are answered 400 or 422, {factor} times the baseline of {baseline}'
description: >-
  Clients send what the server cannot read: a new version of an app, a changed interface, a cookie that grew. Their users
  are shut out although the server works. Answers 401, 403, 404 and 429 have causes of their own and do not count.
requires: {fields: [http.response.status_code]}
params:
  factor: {default: 6, doc: times the rate of the hours before}
  least: {default: 12, doc: such answers in half an hour that are worth a look}
detect:
  type: rate_change
  match: {http.response.status_code: ['400', '422']}
  bucket: 30m
  over: 30m
  direction: up
  factor: $factor
  min: $least
  baseline: {from: preceding, lookback: 12h, gap: 30m, min_buckets: 6, method: median_mad}
causal: {nature: impact}
tests:
  - name: a release that sends what nobody can read
    events:
      - {t: 0m, every: 4m, n: 60, service.name: shop, http.response.status_code: '400'}
      - {t: 240m, every: 10s, n: 400, service.name: shop, http.response.status_code: '400'}
    expect: [{start: [+230m, +250m]}]
  - name: the malformed requests of every hour
    events:
      - {t: 0m, every: 30s, n: 800, service.name: shop, http.response.status_code: '400'}
    expect: none

"""# }

static var web_detectors_proxies_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 web.upstream_unreachable.1 1 5 title.0 8 40 Proxy cannot reach what stands behind it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 56 Proxy cannot reach what stands behind it ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 27 .0 8 17 no live upstreams.0 27 28 while connecting to upstream.0 57 18 upstream timed out.1 8 38 upstream prematurely closed connection.0 48 13 upstream sent.0 63 18 connect() failed (.0 83 19 no healthy upstream.1 8 22 upstream connect error.0 32 23 has no server available.0 57 20 no server available!'0 79 23 proxy: error connecting.1 8 7 AH00957.0 17 7 AH00959.0 26 7 AH01102.0 35 7 AH01114.0 44 7 AH00898.0 53 32 error reading from remote server.1 8 30 All workers are in error state.0 40 20 backend fetch failed.0 62 20 Backend fetch failed.1 8 34 no endpoints available for service.0 44 20 upstream unavailable.0 66 11 Bad Gateway.0 79 11 bad gateway.0 92 19 response_flags":"UF.1 8 19 response_flags":"UH.0 29 38 upstream_reset_before_response_started.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 14 too big header:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 web.backend_down.1 1 5 title.0 8 32 Server is taken out of balancing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 Server is taken out of balancing ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 7 is DOWN.0 17 13 is going DOWN'0 32 12 DOWN, reason.0 48 14 marked as down.0 64 16 failed_active_hc.0 82 26 failed active health check.1 8 17 outlier detection.0 27 20 Disabling worker for.0 49 15 backend is sick.0 66 9 Went sick.1 8 36 upstream server temporarily disabled.0 46 18 removing unhealthy'0 66 8  ejected.0 78 23 Health check for server.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 web.connections_limit.1 1 5 title.0 8 45 Web server has no free connections or workers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 61 Web server has no free connections or workers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 18 .0 8 33 worker_connections are not enough.0 43 32 server reached MaxRequestWorkers.0 77 25 server reached MaxClients.1 8 30 server reached pm.max_children.0 40 18 scoreboard is full.0 60 19 reached its maxconn.0 81 13 maxconn limit.0 96 13 Proxy reached.1 8 24 connection limit reached.0 34 28 limiting connections by zone.0 64 20 accept4() failed (24.0 86 19 accept() failed (24.1 8 25 too many open connections'0 35 18 http: Accept error.0 57 16 overload manager.0 75 24 upstream max connections.1 8 20 upstream_cx_overflow.0 30 28 upstream_rq_pending_overflow.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 web.request_too_large.1 1 5 title.0 8 35 Requests are refused for their size.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 Requests are refused for their size ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 38 client intended to send too large body.0 48 14 too big header.0 64 28 upstream sent too big header.1 8 34 Request header or cookie too large.0 44 20 client sent too long.0 66 21 client sent too large.1 8 31 Request Header Fields Too Large.0 41 24 Request Entity Too Large.0 67 24 request entity too large.0 93 15 PayloadTooLarge.1 8 31 exceeds the configured limit of.0 41 15 Request-URI Too.0 58 27 request header is too large.0 87 20 Header size exceeded.1 8 17 maxHttpHeaderSize.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 web.rewrite_error.1 1 5 title.0 8 52 Web server cannot process a request by its own rules.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 68 Web server cannot process a request by its own rules ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 35 the rewritten URI has a zero length.0 45 37 rewrite or internal redirection cycle.0 84 26 internal redirection cycle.1 8 51 Request exceeded the limit of 10 internal redirects.0 61 7 AH00124.0 70 21 invalid URL prefix in.1 8 27 invalid number of arguments.0 37 30 no resolver defined to resolve.0 69 26 host not found in upstream.1 8 26 host not found in resolver'0 36 7 [emerg].0 47 17 unknown directive.0 66 7 AH00526.0 75 15 Invalid command.1 8 24 No such host for backend.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 web.reload_failed.1 1 5 title.0 8 39 Proxy cannot take its new configuration.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 55 Proxy cannot take its new configuration ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 21 Error reloading NGINX.0 31 15 Error reloading.0 48 13 reload failed.0 63 13 Reload failed.0 78 16 failed to reload.0 96 16 Failed to reload.1 8 52 configuration file /etc/nginx/nginx.conf test failed.0 62 28 Unexpected failure reloading'0 92 7 ALERT] .1 8 15 gRPC config for.0 25 15 config rejected.0 42 27 configuration reload failed.0 71 16 Unable to reload.1 8 29 failed to apply configuration.0 39 35 Fatal errors found in configuration.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 4 rror.0 31 5 ailed.0 38 6 ailure.0 46 6 reject.0 54 6 Unable.0 62 4 atal.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 web.tls_of_clients.1 1 5 title.0 8 35 TLS between clients and proxy fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 51 TLS between clients and proxy fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 25 .0 8 25 SSL_do_handshake() failed.0 35 21 SSL handshake failure.0 58 23 SSL_CTX_use_certificate.0 83 22 SSL_CTX_use_PrivateKey.1 8 23 cannot load certificate.0 33 19 key values mismatch.0 54 7 AH02572.0 63 7 AH02565.0 72 7 AH02032.0 81 18 no ssl_certificate.1 8 13 no start line.0 23 41 plain HTTP request was sent to HTTPS port.0 66 34 plaintext http traffic on an https'1 8 25 http: TLS handshake error.0 37 14 OCSP responder.0 53 26 certificate does not match.1 8 43 Unexpected error validating SSL certificate'0 53 31 tls: private key does not match'0 88 10 TLS error:.1 8 25 CERTIFICATE_VERIFY_FAILED.0 35 47 first record does not look like a TLS handshake.0 84 23 unsupported certificate.1 8 20 WRONG_VERSION_NUMBER.0 30 11 TLSV1_ALERT.0 43 16 alert unknown ca.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 web.worker_died.1 1 5 title.0 8 29 Worker of the web server died.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Worker of the web server died ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 9 .0 8 14 worker process.0 24 16 exited on signal.0 42 9 child pid.0 53 11 exit signal'0 66 7 Worker .0 77 11 worker died.1 8 26 worker exited unexpectedly.0 36 15 caught segfault.0 53 20 terminated on signal.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 5 .0 25 9 on signal.0 36 11 exit signal.0 49 4 died.0 55 12 unexpectedly.0 69 8 segfault.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 4 .0 27 12 on signal 15.0 41 11 on signal 3'0 54 12 on signal 1 .0 70 22 exit signal Terminated:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 web.status_5xx_lines.1 1 5 title.0 8 23 Answers with status 5xx.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 31 {count} answers with status 5xx.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 29 http.response.status_code|gte.0 36 3 500.1 5 3 all-0 10 1 :0 11 1 .0 12 28 http.response.status_code|lt.0 42 3 600.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 web.varnish_trouble.1 1 5 title.0 8 39 Cache in front of the web servers fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 55 Cache in front of the web servers fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 7 Child (.0 17 10 FetchError.0 29 21 http first read error.0 52 21 no backend connection.0 75 12 backend sick.0 89 15 Guru Meditation.1 8 14 VCL_call error.0 24 16 Out of workspace.0 42 18 workspace overflow.0 62 21 Could not get storage.0 85 15 threads_limited.1 8 16 Thread pool full.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 7 Started.0 36 17 said Child starts:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 web.bad_requests_surge.1 1 5 title.0 8 39 Far more malformed requests than before.1 1 7 version.0 10 1 2.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 91 {rate} requests a minute are answered 400 or 422, {factor} times the baseline of {baseline}.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 2 .0 3 6 factor:0 11 1 .0 12 7 default.0 21 1 6.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 12.1 1 6 detect:1 3 8 .0 3 4 type.0 9 11 rate_change.1 3 5 match:0 10 1 .0 11 25 http.response.status_code-0 38 2 '0 39 3 400'0 46 3 422.1 3 6 bucket.0 11 3 30m.1 3 4 over.0 9 3 30m.1 3 9 direction.0 14 2 up.1 3 6 factor.0 11 7 $factor.1 3 3 min.0 8 6 $least.1 3 8 baseline:0 13 5 .0 14 4 from.0 20 9 preceding.0 31 8 lookback.0 41 3 12h.0 46 3 gap.0 51 3 30m.0 56 11 min_buckets.0 69 1 6.0 72 6 method.0 80 10 median_mad.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact
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

static var web_formats_access_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 web.access.1 1 5 title.0 8 48 Apache and nginx access log, common and combined.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 14 **/access*log*'0 29 15 **/*access.log*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 2 .0 3 7 request'0 12 255 ^(?<addr>[^ ]++) [^ ]++ (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++)(?: (?<protocol>[^"]++))?" (?<status>\d{3}) (?<bytes>\d++|-)(?: "(?<referer>[^"]*+)" "(?<agent>[^"]*+)")?.*+)$.1 3 5 other'0 10 213 ^(?<addr>[^ ]++) [^ ]++ (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<request>[^"]*+)" (?<status>\d{3}) (?<bytes>\d++|-)(?: "(?<referer>[^"]*+)" "(?<agent>[^"]*+)")?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 7 '0 33 3 500.0 40 2 17'0 44 3 501.0 51 2 17'0 55 3 502.0 62 2 17'0 66 3 503.0 73 2 17'0 77 3 504.0 84 2 17'0 88 3 507.0 95 2 17'0 99 3 508.0 106 2 17.0 111 7 default.0 120 1 9.1 1 6 fields:1 3 10 .0 3 4 addr:0 9 2 .0 10 2 to.0 14 14 client.address.0 30 6 entity.0 38 6 client.1 3 4 user.0 9 9 user.name.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 8 protocol.0 13 16 network.protocol.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 7 referer.0 12 20 http.request.referer.1 3 5 agent.0 10 19 user_agent.original.1 3 7 request.0 12 17 http.request.line.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 113 192.0.2.7 - bob [05/Mar/2024:10:11:12 +0100] "GET /cart?id=1 HTTP/1.1" 503 187 "https://shop.example/" "curl/8.5":2 5 1 .0 5 4 line'0 11 73 2001:db8::1 - - [05/Mar/2024:10:11:13 +0000] "POST /login HTTP/2.0" 200 -:2 5 1 .0 5 4 line'0 11 59 192.0.2.9 - - [05/Mar/2024:10:11:14 +0000] "" 400 0 "-" "-".-34 1 10 beginnings.0 1 67 fffffffeffffffff.ffffffffffffffff.ffffffffffffffff.ffffffffffffffff
"""# }

static var web_formats_access_json: String { #"""
kind: format
id: web.nginx_json
title: nginx access log as JSON, fields named as its variables are
version: 1
status: stable
parse: {type: json}
detect: {keys: [remote_addr, request, status], priority: 60}
timestamp: {any: [time_local, time_iso8601, '@timestamp', timestamp, time, msec], formats: [apache, iso8601, epoch, epoch_s]}
severity: {field: status, map: {'500': 17, '501': 17, '502': 17, '503': 17, '504': 17, '507': 17, '508': 17}, default: 9}
fields:
  request: body
  remote_addr: {to: client.address, entity: client}
  remote_user: user.name
  request_method: http.request.method
  uri: url.path
  host: server.address
  status: {to: http.response.status_code, type: int}
  body_bytes_sent: {to: http.response.body.size, type: int}
  request_time: {to: http.duration_s, type: float}
  upstream_addr: upstream.address
  http_user_agent: user_agent.original
  http_referer: http.request.referer
set: {service.name: nginx}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '{"time_local":"05/Mar/2024:10:11:12 +0100","remote_addr":"192.0.2.7","remote_user":"","request":"GET /cart HTTP/1.1","status":"502","body_bytes_sent":"157","request_time":"0.503","http_user_agent":"curl/8.5"}'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: GET /cart HTTP/1.1, client.address: 192.0.2.7, http.response.status_code: '502', event: http.error.server}
  - line: '{"time_iso8601":"2024-03-05T10:11:13+00:00","remote_addr":"192.0.2.8","request":"POST /login HTTP/2.0","status":200,"request_time":0.01}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', event: http.request}
  - reject: '{"time_local":"05/Mar/2024:10:11:12 +0100","message":"worker started"}'
---
kind: format
id: web.nginx_json_parts
title: nginx access log as JSON, the request in parts
version: 1
status: stable
parse: {type: json}
detect: {keys: [remote_addr, request_method, status], priority: 59}
timestamp: {any: [time_local, time_iso8601, '@timestamp', timestamp, time, msec], formats: [apache, iso8601, epoch, epoch_s]}
severity: {field: status, map: {'500': 17, '501': 17, '502': 17, '503': 17, '504': 17, '507': 17, '508': 17}, default: 9}
fields:
  request_uri: body
  uri: url.path
  remote_addr: {to: client.address, entity: client}
  remote_user: user.name
  request_method: http.request.method
  host: server.address
  status: {to: http.response.status_code, type: int}
  body_bytes_sent: {to: http.response.body.size, type: int}
  request_time: {to: http.duration_s, type: float}
  upstream_addr: upstream.address
  http_user_agent: user_agent.original
  http_referer: http.request.referer
set: {service.name: nginx}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12+01:00","remote_addr":"192.0.2.7","request_method":"GET","request_uri":"/cart?id=1","uri":"/cart","status":"503","request_time":"0.503","upstream_addr":"10.0.0.4:8080"}'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: '/cart?id=1', http.request.method: GET, url.path: /cart, http.response.status_code: '503', event: http.error.server}
  - line: '{"msec":"1709633473.250","remote_addr":"192.0.2.8","request_method":"POST","request_uri":"/login","status":404}'
    expect: {time: '2024-03-05T10:11:13.25Z', event: http.error.client}
  - reject: '{"remote_addr":"192.0.2.8","status":"up","time":"2024-03-05T10:11:13Z"}'

"""# }

static var web_formats_access_json_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 web.nginx_json.1 1 5 title.0 8 59 nginx access log as JSON, fields named as its variables are.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 11 remote_addr.0 30 7 request.0 39 6 status.0 48 8 priority.0 58 2 60.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 6 .0 19 10 time_local.0 31 12 time_iso8601'0 45 10 @timestamp.0 59 9 timestamp.0 70 4 time.0 76 4 msec.0 83 7 formats-0 92 4 .0 93 6 apache.0 101 7 iso8601.0 110 5 epoch.0 117 7 epoch_s.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 7 '0 33 3 500.0 40 2 17'0 44 3 501.0 51 2 17'0 55 3 502.0 62 2 17'0 66 3 503.0 73 2 17'0 77 3 504.0 84 2 17'0 88 3 507.0 95 2 17'0 99 3 508.0 106 2 17.0 111 7 default.0 120 1 9.1 1 6 fields:1 3 12 .0 3 7 request.0 12 4 body.1 3 11 remote_addr:0 16 2 .0 17 2 to.0 21 14 client.address.0 37 6 entity.0 45 6 client.1 3 11 remote_user.0 16 9 user.name.1 3 14 request_method.0 19 19 http.request.method.1 3 3 uri.0 8 8 url.path.1 3 4 host.0 9 14 server.address.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 15 body_bytes_sent:0 20 2 .0 21 2 to.0 25 23 http.response.body.size.0 50 4 type.0 56 3 int.1 3 12 request_time:0 17 2 .0 18 2 to.0 22 15 http.duration_s.0 39 4 type.0 45 5 float.1 3 13 upstream_addr.0 18 16 upstream.address.1 3 15 http_user_agent.0 20 19 user_agent.original.1 3 12 http_referer.0 17 20 http.request.referer.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 nginx.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 208 {"time_local":"05/Mar/2024:10:11:12 +0100","remote_addr":"192.0.2.7","remote_user":"","request":"GET /cart HTTP/1.1","status":"502","body_bytes_sent":"157","request_time":"0.503","http_user_agent":"curl/8.5"}:2 5 1 .0 5 4 line'0 11 136 {"time_iso8601":"2024-03-05T10:11:13+00:00","remote_addr":"192.0.2.8","request":"POST /login HTTP/2.0","status":200,"request_time":0.01}.-30 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:34 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 web.nginx_json_parts.1 1 5 title.0 8 46 nginx access log as JSON, the request in parts.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 11 remote_addr.0 30 14 request_method.0 46 6 status.0 55 8 priority.0 65 2 59.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 6 .0 19 10 time_local.0 31 12 time_iso8601'0 45 10 @timestamp.0 59 9 timestamp.0 70 4 time.0 76 4 msec.0 83 7 formats-0 92 4 .0 93 6 apache.0 101 7 iso8601.0 110 5 epoch.0 117 7 epoch_s.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 7 '0 33 3 500.0 40 2 17'0 44 3 501.0 51 2 17'0 55 3 502.0 62 2 17'0 66 3 503.0 73 2 17'0 77 3 504.0 84 2 17'0 88 3 507.0 95 2 17'0 99 3 508.0 106 2 17.0 111 7 default.0 120 1 9.1 1 6 fields:1 3 12 .0 3 11 request_uri.0 16 4 body.1 3 3 uri.0 8 8 url.path.1 3 11 remote_addr:0 16 2 .0 17 2 to.0 21 14 client.address.0 37 6 entity.0 45 6 client.1 3 11 remote_user.0 16 9 user.name.1 3 14 request_method.0 19 19 http.request.method.1 3 4 host.0 9 14 server.address.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 15 body_bytes_sent:0 20 2 .0 21 2 to.0 25 23 http.response.body.size.0 50 4 type.0 56 3 int.1 3 12 request_time:0 17 2 .0 18 2 to.0 22 15 http.duration_s.0 39 4 type.0 45 5 float.1 3 13 upstream_addr.0 18 16 upstream.address.1 3 15 http_user_agent.0 20 19 user_agent.original.1 3 12 http_referer.0 17 20 http.request.referer.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 nginx.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 202 {"@timestamp":"2024-03-05T10:11:12+01:00","remote_addr":"192.0.2.7","request_method":"GET","request_uri":"/cart?id=1","uri":"/cart","status":"503","request_time":"0.503","upstream_addr":"10.0.0.4:8080"}:2 5 1 .0 5 4 line'0 11 111 {"msec":"1709633473.250","remote_addr":"192.0.2.8","request_method":"POST","request_uri":"/login","status":404}.-30 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
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
  line: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?:(?<module>\w++):)?(?<lvl>[a-z]++\d?)\](?: \[pid (?<pid>\d++)(?::tid \d++)?\])?(?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$'
  levels: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?<lvl>[a-z]++\d?)\](?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$'
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

static var web_formats_apache_error_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 web.apache_error.1 1 5 title.0 8 16 Apache error log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/error*log*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 2 .0 3 4 line'0 9 213 ^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?:(?<module>\w++):)?(?<lvl>[a-z]++\d?)\](?: \[pid (?<pid>\d++)(?::tid \d++)?\])?(?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$.1 3 6 levels'0 11 152 ^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{6})? \d{4})\] \[(?<lvl>[a-z]++\d?)\](?: \[client (?<addr>[^\]]++)\])? (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 23 %a %b %d %H:%M:%S.%f %Y'0 61 20 %a %b %d %H:%M:%S %Y.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 5 emerg.0 37 2 21.0 41 5 alert.0 48 2 19.0 52 4 crit.0 58 2 18.0 62 6 notice.0 70 2 10.1 1 6 fields:1 3 3 .0 3 6 module.0 11 10 log.logger.1 3 3 pid.0 8 11 process.pid.1 3 4 addr.0 9 14 client.address.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 143 [Tue Mar 05 10:11:12.123456 2024] [proxy:error] [pid 812:tid 1404] [client 192.0.2.7:5001] AH00957: attempt to connect to 127.0.0.1:8080 failed:2 5 1 .0 5 4 line'0 11 65 [Tue Mar 05 10:11:13 2024] [notice] caught SIGTERM, shutting down.-21 1 10 beginnings.0 1 13 0.8000000.0.0
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
line: '^\[pid: (?<pid>\d++)\|app: [^|]++\|req: [^\]]++\] (?<addr>[^ ]++) \((?<user>[^)]*+)\) \{[^}]*+\} \[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})\] (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) => generated (?<bytes>\d++) bytes in (?<duration>\d++) (?:msecs|micros) \((?<protocol>[^ ]++) (?<status>\d{3})\).*+)$'
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
---
kind: format
id: web.squirrelmail
title: SquirrelMail, its logger plug-in
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/squirrelmail*']
  priority: 52
patterns:
  address: '^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d) \[(?<name>LOGIN|LOGIN_ERROR|LOGOUT|ERROR|OUTGOING_MAIL|MASS_MAILING|RESTRICTED|SPAM)\] (?<body>(?<user>[^ ]++) \([^)]*+\) from (?<addr>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?:[: ].*+)?)$'
  other: '^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d) \[(?<name>LOGIN|LOGIN_ERROR|LOGOUT|ERROR|OUTGOING_MAIL|MASS_MAILING|RESTRICTED|SPAM)\] (?<body>(?<user>[^ ]++) \([^)]*+\) from .*+)$'
timestamp: {field: ts, formats: ['%m/%d/%Y %H:%M:%S']}
severity: {field: name, map: {login_error: 13, error: 17, restricted: 13, spam: 13}, default: 9}
fields:
  name: log.event_name
  user: user.name
  addr: {to: client.address, entity: client}
samples:
  - line: '03/05/2024 10:11:12 [LOGIN_ERROR] bob (shop.example) from 192.0.2.7: Unknown user or password incorrect.'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', user.name: bob, client.address: 192.0.2.7}
  - line: '03/05/2024 10:11:13 [LOGIN] eve (shop.example) from 2001:db8::1:'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: '03/05/2024 10:11:13 [ERROR] disk full'

"""# }

static var web_formats_applications_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 web.php_fpm.1 1 5 title.0 8 26 PHP-FPM and PHP error logs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 7 **/php*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 3 fpm'0 8 184 ^\[(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?:\.\d{6})?)\] (?<lvl>DEBUG|NOTICE|WARNING|ERROR|ALERT): (?:pid \d++, [^,]++, line \d++: )?(?:\[pool (?<pool>[^\]]++)\] )?(?<body>.*+)$.1 3 3 php'0 8 219 ^\[(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d(?: [A-Z]{2,5}| [A-Z][a-z]++/[A-Za-z_/]++)?)\] (?<body>(?:PHP (?<lvl>Notice|Warning|Deprecated|Fatal error|Parse error|Recoverable fatal error|Strict Standards): ++)?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 '0 34 20 %d-%b-%Y %H:%M:%S.%f'0 58 20 %d-%b-%Y %H:%M:%S %Z'0 82 17 %d-%b-%Y %H:%M:%S.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 11 fatal error.0 43 2 21.0 47 11 parse error.0 60 2 17.0 64 23 recoverable fatal error.0 89 2 17.0 93 10 deprecated.0 105 1 9.0 108 16 strict standards.0 126 1 9.1 1 6 fields:0 9 1 .0 10 4 pool.0 16 8 php.pool.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 php.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 106 [05-Mar-2024 10:11:12] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it:2 5 1 .0 5 4 text|0 11 206 [05-Mar-2024 10:11:13 UTC] PHP Fatal error:  Uncaught PDOException: connection refused in /srv/app/db.php:12
Stack trace:
#0 /srv/app/index.php(3): connect()
#1 {main}
  thrown in /srv/app/db.php on line 12:7 5 1 .0 5 4 line'0 11 40 [05-Mar-2024 10:11:14 UTC] cache cleared.-26 1 10 beginnings.0 1 13 0.8000000.0.0:30 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 web.monolog.1 1 5 title.0 8 26 Monolog (Laravel, Symfony).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 175 ^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d++)?(?:[+-]\d\d:\d\d)?)\] (?<channel>[\w-]++)\.(?<lvl>DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 8 critical.0 40 2 18.0 44 5 alert.0 51 2 19.1 1 6 fields:0 9 1 .0 10 7 channel.0 19 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 167 [2024-03-05 10:11:12] production.ERROR: Connection refused {"exception":"[object] (PDOException(code: 2002))
[stacktrace]
#0 /srv/app/Db.php(12): PDO->__construct()
"}:6 5 1 .0 5 4 line'0 11 90 [2024-03-05T10:11:13.123456+01:00] request.INFO: Matched route "cart". {"route":"cart"} [].-18 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 web.uwsgi.1 1 5 title.0 8 14 uWSGI requests.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 327 ^\[pid: (?<pid>\d++)\|app: [^|]++\|req: [^\]]++\] (?<addr>[^ ]++) \((?<user>[^)]*+)\) \{[^}]*+\} \[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})\] (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) => generated (?<bytes>\d++) bytes in (?<duration>\d++) (?:msecs|micros) \((?<protocol>[^ ]++) (?<status>\d{3})\).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S %Y.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 8 .0 3 3 pid.0 8 11 process.pid.1 3 4 addr.0 9 14 client.address.1 3 4 user.0 9 9 user.name.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 uwsgi.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 196 [pid: 812|app: 0|req: 7/31] 192.0.2.7 () {42 vars in 675 bytes} [Tue Mar  5 10:11:12 2024] GET /cart => generated 512 bytes in 31 msecs (HTTP/1.1 500) 4 headers in 119 bytes (1 switches on core 0):2 5 1 .0 5 4 line'0 11 196 [pid: 813|app: 0|req: 8/32] 192.0.2.8 (bob) {42 vars in 675 bytes} [Tue Mar 15 10:11:12 2024] POST /pay => generated 2 bytes in 3 msecs (HTTP/1.0 200) 4 headers in 119 bytes (1 switches on core 0).-27 1 10 beginnings.0 1 13 0.8000000.0.0:31 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 web.modsecurity_serial.1 1 5 title.0 8 30 mod_security audit log, serial.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/modsec_audit*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 144 ^--(?<id>[0-9a-fA-F]{8})-A--\r?\n\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4})\] (?<body>[^ ]++ (?<addr>[^ ]++)(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 6 fields:1 3 2 .0 3 2 id.0 7 14 modsecurity.id.1 3 4 addr.0 9 14 client.address.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 11 modsecurity.1 1 9 multiline:0 12 2 .0 13 5 start'0 20 21 ^--[0-9a-fA-F]{8}-A--.0 45 3 end'0 50 21 ^--[0-9a-fA-F]{8}-Z--.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 140 --3f2a9c01-A--
[05/Mar/2024:10:11:12 +0100] ZebcAH8AAAEAAA 192.0.2.7 51234 198.51.100.7 80
--3f2a9c01-B--
GET /?id=1 HTTP/1.1
--3f2a9c01-Z--:7 5 1 .0 5 4 text|0 11 112 --0000000a-A--
[05/Mar/2024:10:11:13.123456 +0000] ZebcAX8AAAEAAB 192.0.2.8 51234 198.51.100.7 80
--0000000a-Z--:7 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 web.squirrelmail.1 1 5 title.0 8 32 SquirrelMail, its logger plug-in.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/squirrelmail*.1 3 8 priority.0 13 2 52.1 1 8 patterns:1 3 2 .0 3 7 address'0 12 223 ^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d) \[(?<name>LOGIN|LOGIN_ERROR|LOGOUT|ERROR|OUTGOING_MAIL|MASS_MAILING|RESTRICTED|SPAM)\] (?<body>(?<user>[^ ]++) \([^)]*+\) from (?<addr>\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?:[: ].*+)?)$.1 3 5 other'0 10 171 ^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d) \[(?<name>LOGIN|LOGIN_ERROR|LOGOUT|ERROR|OUTGOING_MAIL|MASS_MAILING|RESTRICTED|SPAM)\] (?<body>(?<user>[^ ]++) \([^)]*+\) from .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 17 %m/%d/%Y %H:%M:%S.1 1 8 severity:0 11 3 .0 12 5 field.0 19 4 name.0 25 3 map:0 30 4 .0 31 11 login_error.0 44 2 13.0 48 5 error.0 55 2 17.0 59 10 restricted.0 71 2 13.0 75 4 spam.0 81 2 13.0 86 7 default.0 95 1 9.1 1 6 fields:1 3 3 .0 3 4 name.0 9 14 log.event_name.1 3 4 user.0 9 9 user.name.1 3 4 addr:0 9 2 .0 10 2 to.0 14 14 client.address.0 30 6 entity.0 38 6 client.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 03/05/2024 10:11:12 [LOGIN_ERROR] bob (shop.example) from 192.0.2.7: Unknown user or password incorrect.:2 5 1 .0 5 4 line'0 11 64 03/05/2024 10:11:13 [LOGIN] eve (shop.example) from 2001:db8::1:.-21 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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

static var web_formats_nginx_error_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 web.nginx_error.1 1 5 title.0 8 15 nginx error log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/error*log*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 118 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d) \[(?<lvl>[a-z]++)\] (?<pid>\d++)#\d++: (?:\*(?<connection>\d++) )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 5 emerg.0 37 2 21.0 41 5 alert.0 48 2 19.0 52 4 crit.0 58 2 18.0 62 6 notice.0 70 2 10.1 1 6 fields:1 3 2 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 10 connection.0 15 15 http.connection.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 18 http.upstream.fail.0 32 4 when:0 38 1 .0 39 13 body|contains-0 54 3 .0 55 28 while connecting to upstream.0 85 18 upstream timed out.0 105 17 no live upstreams.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 143 2024/03/05 10:11:12 [error] 812#0: *77 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7, server: shop:2 5 1 .0 5 4 line'0 11 60 2024/03/05 10:11:13 [notice] 812#812: signal process started.-21 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
  http: '^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<status>-?\d++) (?<bytes>\+?\d++) [^ ]++ [^ ]++ (?<state>[A-Za-z-]{4}) [^ ]++ [^ ]++ (?:\{[^}]*+\} )*+"(?<request>[^"]*+)"?.*+)$'
  tcp: '^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<bytes>\+?\d++) (?<state>[A-Za-z-]{2}) [\d/+]++ [\d/]++.*+)$'
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
line: '^(?<body>\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] "(?<request>[^"]*+)" (?<status>\d{1,3}) (?<flags>[^ ]++) (?:[^ "\d][^ "]*+ )*+(?:"[^"]*+" )*+(?<received>\d++) (?<sent>\d++) (?<duration>\d++) .*+)$'
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

static var web_formats_proxies_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 web.haproxy_http.1 1 5 title.0 8 29 HAProxy, HTTP log over syslog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/haproxy*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 4 http'0 9 443 ^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<status>-?\d++) (?<bytes>\+?\d++) [^ ]++ [^ ]++ (?<state>[A-Za-z-]{4}) [^ ]++ [^ ]++ (?:\{[^}]*+\} )*+"(?<request>[^"]*+)"?.*+)$.1 3 3 tcp'0 8 375 ^(?:<\d{1,3}>)?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?:(?<host>[\w.-]++) )?)(?<proc>haproxy)\[(?<pid>\d++)\]: (?<client>[^ ]++) \[(?<accepted>[^\]]++)\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<bytes>\+?\d++) (?<state>[A-Za-z-]{2}) [\d/+]++ [\d/]++.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 rfc3164.0 43 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 5 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17'0 77 2 -1.0 83 2 13.0 88 7 default.0 97 1 9.1 1 6 fields:1 3 12 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 6 client.0 11 14 client.address.1 3 8 frontend.0 13 16 haproxy.frontend.1 3 7 backend.0 12 15 haproxy.backend.1 3 6 server.0 11 14 haproxy.server.1 3 6 timers.0 11 14 haproxy.timers.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 5 state.0 10 13 haproxy.state.1 3 7 request.0 12 17 http.request.line.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 177 Mar  5 10:11:12 lb-1 haproxy[812]: 192.0.2.7:51234 [05/Mar/2024:10:11:12.345] www shop/web-1 10/0/30/69/109 503 2750 - - SHVN 1/1/1/1/0 0/0 {example.org} {} "GET /cart HTTP/1.1":3 5 1 .0 5 4 line'0 11 125 2024-03-05T10:11:13Z lb-1 haproxy[812]: 192.0.2.7:51235 [05/Mar/2024:10:11:12.900] db pool/db-1 1/0/5007 212 -- 1/1/1/1/0 0/0:4 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 web.envoy_access.1 1 5 title.0 8 40 Envoy and Istio access log, default text.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 207 ^(?<body>\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] "(?<request>[^"]*+)" (?<status>\d{1,3}) (?<flags>[^ ]++) (?:[^ "\d][^ "]*+ )*+(?:"[^"]*+" )*+(?<received>\d++) (?<sent>\d++) (?<duration>\d++) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 5 .0 3 7 request.0 12 17 http.request.line.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 flags.0 10 20 envoy.response_flags.1 3 4 sent:0 9 2 .0 10 2 to.0 14 23 http.response.body.size.0 39 4 type.0 45 3 int.1 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 envoy.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 123 [2024-03-05T10:11:12.123Z] "GET /cart HTTP/1.1" 503 UF,URX 0 91 3005 - "192.0.2.7" "curl/8.5" "3f2a" "shop" "10.0.0.7:8080":2 5 1 .0 5 4 line'0 11 198 [2024-03-05T10:11:13.000Z] "POST /pay HTTP/2" 200 - via_upstream - "-" 12 34 56 55 "-" "Go-http-client/2.0" "9c" "pay:9080" "10.0.0.8:9080" outbound|9080||pay - 10.0.0.9:9080 10.0.0.7:4312 - default.-24 1 10 beginnings.0 1 13 0.8000000.0.0:28 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 web.envoy.1 1 5 title.0 8 15 Envoy's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 153 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3})\]\[(?<thread>\d++)\]\[(?<lvl>[a-z]++)\]\[(?<logger>[\w. -]++)\] (?:\[(?<source>[^\]]++)\] )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 8 critical.0 40 2 21.1 1 6 fields:1 3 3 .0 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 envoy.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 117 [2024-03-05 10:11:12.123][12][warning][config] [source/common/config/grpc_stream.h:193] gRPC config stream closed: 14:2 5 1 .0 5 4 line'0 11 68 [2024-03-05 10:11:13.000][1][info][main] starting main dispatch loop.-18 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 web.traefik.1 1 5 title.0 8 53 Traefik access log, common format with its own fields.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 312 ^(?<addr>[^ ]++) - (?<user>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>"(?<method>[A-Z]++) (?<path>[^ "]++) (?<protocol>[^"]++)" (?<status>\d{1,3}|-) (?<bytes>\d++|-) "(?<referer>[^"]*+)" "(?<agent>[^"]*+)" (?<n>\d++) "(?<router>[^"]*+)" "(?<server>[^"]*+)" (?<duration>\d++)ms)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 12 .0 3 4 addr.0 9 14 client.address.1 3 4 user.0 9 9 user.name.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 8 protocol.0 13 16 network.protocol.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 7 referer.0 12 20 http.request.referer.1 3 5 agent.0 10 19 user_agent.original.1 3 6 router.0 11 14 traefik.router.1 3 6 server.0 11 14 traefik.server.1 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 traefik.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 128 192.0.2.7 - - [05/Mar/2024:10:11:12 +0000] "GET /cart HTTP/2.0" 502 11 "-" "curl/8.5" 77 "shop@docker" "http://10.0.0.7:80" 12ms:2 5 1 .0 5 4 line'0 11 92 192.0.2.8 - bob [05/Mar/2024:10:11:13 +0000] "GET / HTTP/1.1" 200 512 "-" "-" 78 "-" "-" 0ms.-31 1 10 beginnings.0 1 67 fffffffeffffffff.ffffffffffffffff.ffffffffffffffff.ffffffffffffffff:35 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 web.squid.1 1 5 title.0 8 24 Squid access log, native.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 12 **/squid*/**.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 203 ^(?<ts>\d{9,10}\.\d{3}) ++(?<duration>-?\d++) (?<addr>[^ ]++) (?<body>(?<result>[A-Z_]++)/(?<status>\d{3}) (?<bytes>\d++) (?<method>[A-Z_]++) (?<url>[^ ]++) (?<user>[^ ]++) (?<peer>[A-Z_]++/[^ ]++) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 9 .0 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 3 4 addr.0 9 14 client.address.1 3 6 result.0 11 12 squid.result.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 6 method.0 11 19 http.request.method.1 3 3 url.0 8 8 url.full.1 3 4 user.0 9 9 user.name.1 3 4 peer.0 9 10 squid.peer.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 squid.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 112 1709633472.123    145 192.0.2.7 TCP_MISS/200 4096 GET http://example.org/ bob HIER_DIRECT/198.51.100.7 text/html:2 5 1 .0 5 4 line'0 11 90 1709633473.000      0 192.0.2.7 TCP_DENIED/403 512 CONNECT example.org:443 - HIER_NONE/- -.-30 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:34 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 web.squid_cache.1 1 5 title.0 8 15 Squid cache.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 20 **/squid*/cache.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 124 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{3})?)(?: (?<worker>kid\d++))?\| (?:(?<lvl>WARNING|ERROR|FATAL): )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:0 9 1 .0 10 6 worker.0 18 12 squid.worker.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 squid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 78 2024/03/05 10:11:12 kid1| WARNING: no_suid: setuid(0): Operation not permitted:2 5 1 .0 5 4 line'0 11 53 2024/03/05 10:11:13| Starting Squid Cache version 5.7.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 web.caddy_json.1 1 5 title.0 8 22 Caddy access log, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 6 .0 17 2 ts.0 21 5 level.0 28 6 logger.0 36 3 msg.0 41 7 request.0 50 6 status.0 59 8 priority.0 69 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 5 epoch.0 41 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 8 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 18 /request/remote_ip.0 23 14 client.address.1 3 15 /request/method.0 20 19 http.request.method.1 3 12 /request/uri.0 17 8 url.path.1 3 13 /request/host.0 18 14 server.address.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 8 duration:0 13 2 .0 14 2 to.0 18 15 http.duration_s.0 35 4 type.0 41 5 float.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 caddy.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 212 {"level":"error","ts":1709633472.123,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"192.0.2.7","method":"GET","host":"example.org","uri":"/cart"},"duration":0.5,"size":12,"status":502}:2 5 1 .0 5 4 line'0 11 162 {"level":"info","ts":1709633473,"logger":"http.log.access.log0","msg":"handled request","request":{"remote_ip":"192.0.2.7","method":"GET","uri":"/"},"status":200}.-26 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var web_formats_servers: String { #"""
kind: format
id: web.haproxy_plain
title: HAProxy, its traffic and its own messages on standard output
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
patterns:
  http: '^(?<client>[\da-fA-F.:]++|unix:\d++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d\.\d{3})\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<status>-?\d++) (?<bytes>\+?\d++) [^ ]++ [^ ]++ (?<state>[A-Za-z-]{4}) [^ ]++ [^ ]++ (?:\{[^}]*+\} )*+"(?<request>[^"]*+)"?.*+)$'
  tcp: '^(?<client>[\da-fA-F.:]++|unix:\d++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d\.\d{3})\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<bytes>\+?\d++) (?<state>[A-Za-z-]{2}) [\d/+]++ [\d/]++.*+)$'
  own: '^\[(?<lvl>NOTICE|WARNING|ALERT|EMERG|DEBUG|INFO)\] ++(?:\d{3}/\d{6} )?\((?<pid>\d++)\) : (?<body>.*+)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: [lvl, status], map: {'500': 17, '502': 17, '503': 17, '504': 17, '-1': 13, emerg: 21, alert: 19, notice: 10}, default: 9}
fields:
  client: client.address
  frontend: haproxy.frontend
  backend: haproxy.backend
  server: haproxy.server
  timers: haproxy.timers
  status: {to: http.response.status_code, type: int}
  bytes: {to: http.response.body.size, type: int}
  state: haproxy.state
  request: http.request.line
  pid: process.pid
set: {service.name: haproxy}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '192.0.2.7:51234 [05/Mar/2024:10:11:12.345] www shop/web-1 10/0/30/69/109 503 2750 - - SHVN 1/1/1/1/0 0/0 {example.org} {} "GET /cart HTTP/1.1"'
    expect: {time: '2024-03-05T10:11:12.345Z', haproxy.backend: shop, http.response.status_code: '503', severity: '17', event: http.error.server}
  - line: '192.0.2.7:51235 [05/Mar/2024:10:11:13.900] db pool/db-1 1/0/5007 212 -- 1/1/1/1/0 0/0'
    expect: {time: '2024-03-05T10:11:13.900Z', haproxy.state: '--', haproxy.frontend: db}
  - line: '[WARNING] 064/101114 (812) : Server shop/web-1 is DOWN, reason: Layer4 timeout, check duration: 2001ms.'
    expect: {severity: '13', process.pid: '812'}
  - line: '[NOTICE]   (1) : New worker (8) forked'
    expect: {severity: '10', message: New worker (8) forked}
  - reject: '192.0.2.7 - - [05/Mar/2024:10:11:12 +0000] "GET /cart HTTP/1.1" 503 2750'
---
kind: format
id: web.lighttpd_error
title: lighttpd error log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d): \((?<source>[\w./-]++)\) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields: {source: code.location}
set: {service.name: lighttpd}
samples:
  - line: '2024-03-05 10:11:12: (mod_auth.c.875) password doesn''t match for /private/ username: bob, IP: 192.0.2.7'
    expect: {time: '2024-03-05T10:11:12Z', code.location: mod_auth.c.875, service.name: lighttpd}
  - line: '2024-03-05 10:11:13: (server.c.1534) server started (lighttpd/1.4.63)'
    expect: {message: server started (lighttpd/1.4.63)}
  - reject: '2024-03-05 10:11:13: server started'
---
kind: format
id: web.varnishlog
title: varnishlog, the lines of transactions
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
patterns:
  begin: '^(?<body>\*++ ++<< (?<kind>Request|Session|BeReq|Raw) ++>> (?<id>\d++))$'
  tag: '^(?<body>-{1,6}+ ++(?<tag>(?:Req|Resp|Bereq|Beresp|Obj|VCL|Backend|Sess|Fetch|Timestamp|Hash|Hit|Begin|End|Link|Debug|Error|Length|TTL|Storage|Filters|Gzip|Pipe|Http|BogoHeader|Lost)\w*+) ++.*+)$'
fields:
  kind: log.logger
  id: request.id
  tag: log.message_id
set: {service.name: varnish}
samples:
  - line: '*   << Request  >> 32770'
    expect: {request.id: '32770', log.logger: Request}
  - line: '-   RespStatus     503'
    expect: {log.message_id: RespStatus}
  - reject: '- request failed'
---
kind: format
id: web.coredns
title: CoreDNS, queries and errors
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?:(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++Z) )?\[(?<lvl>INFO|WARNING|ERROR|DEBUG|FATAL|PANIC)\] (?<body>(?:(?<client>[\da-fA-F.:\[\]]++) - \d++ "(?<query>[^"]++)" (?<rcode>[A-Z]++) .*+|(?:plugin/(?<logger>\w++): |Reloading|SIG|Running configuration|No files matching|CoreDNS|Recovered|Terminating|Listening|Starting|Shutting).*+))$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  client: client.address
  query: dns.question
  rcode: dns.response_code
  logger: log.logger
set: {service.name: coredns}
samples:
  - line: '[INFO] 10.0.0.7:51234 - 4711 "A IN shop.example.org. udp 40 false 512" SERVFAIL qr,rd 40 0.001234567s'
    expect: {severity: '9', client.address: '10.0.0.7:51234', dns.response_code: SERVFAIL}
  - line: '[ERROR] plugin/errors: 2 shop.example.org. A: read udp 10.0.0.7:51234->192.0.2.53:53: i/o timeout'
    expect: {severity: '17', log.logger: errors}
  - line: '2024-03-05T10:11:14.123Z [WARNING] plugin/health: Local health request took more than 1s'
    expect: {time: '2024-03-05T10:11:14.123Z', severity: '13', log.logger: health}
  - reject: '[INFO] started'
---
kind: format
id: web.http_server_go_access
title: 'gin: requests of Go''s web framework'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^\[GIN\] (?<ts>\d{4}/\d\d/\d\d - \d\d:\d\d:\d\d) \| ++(?<body>(?<status>\d{3}) \| ++(?<duration>[\d.]++[^\d ]++) \| ++(?<client>[\da-fA-F.:]++) \| (?<method>[A-Z]++) ++"(?<path>[^"]*+)".*+)$'
timestamp: {field: ts, formats: ['%Y/%m/%d - %H:%M:%S']}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  status: {to: http.response.status_code, type: int}
  client: client.address
  method: http.request.method
  path: url.path
  duration: http.duration
set: {service.name: gin}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[GIN] 2024/03/05 - 10:11:12 | 503 |    1.234567s |       192.0.2.7 | GET      "/cart"'
    expect: {time: '2024-03-05T10:11:12Z', http.response.status_code: '503', url.path: /cart, severity: '17'}
  - line: '[GIN] 2024/03/05 - 10:11:13 | 200 |      63.208µs |             ::1 | POST     "/pay"'
    expect: {http.request.method: POST, severity: '9'}
  - reject: '[GIN-debug] GET /cart --> main.cart (3 handlers)'

"""# }

static var web_formats_servers_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 web.haproxy_plain.1 1 5 title.0 8 60 HAProxy, its traffic and its own messages on standard output.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 8 patterns:1 3 3 .0 3 4 http'0 9 312 ^(?<client>[\da-fA-F.:]++|unix:\d++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d\.\d{3})\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<status>-?\d++) (?<bytes>\+?\d++) [^ ]++ [^ ]++ (?<state>[A-Za-z-]{4}) [^ ]++ [^ ]++ (?:\{[^}]*+\} )*+"(?<request>[^"]*+)"?.*+)$.1 3 3 tcp'0 8 244 ^(?<client>[\da-fA-F.:]++|unix:\d++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d\.\d{3})\] (?<frontend>[^ ]++) (?<backend>[^ /]++)/(?<server>[^ ]++) (?<body>(?<timers>[-+\d/]++) (?<bytes>\+?\d++) (?<state>[A-Za-z-]{2}) [\d/+]++ [\d/]++.*+)$.1 3 3 own'0 8 102 ^\[(?<lvl>NOTICE|WARNING|ALERT|EMERG|DEBUG|INFO)\] ++(?:\d{3}/\d{6} )?\((?<pid>\d++)\) : (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field-0 19 2 .0 20 3 lvl.0 25 6 status.0 34 3 map:0 39 8 '0 40 3 500.0 47 2 17'0 51 3 502.0 58 2 17'0 62 3 503.0 69 2 17'0 73 3 504.0 80 2 17'0 84 2 -1.0 90 2 13.0 94 5 emerg.0 101 2 21.0 105 5 alert.0 112 2 19.0 116 6 notice.0 124 2 10.0 129 7 default.0 138 1 9.1 1 6 fields:1 3 10 .0 3 6 client.0 11 14 client.address.1 3 8 frontend.0 13 16 haproxy.frontend.1 3 7 backend.0 12 15 haproxy.backend.1 3 6 server.0 11 14 haproxy.server.1 3 6 timers.0 11 14 haproxy.timers.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 5 state.0 10 13 haproxy.state.1 3 7 request.0 12 17 http.request.line.1 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 haproxy.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 142 192.0.2.7:51234 [05/Mar/2024:10:11:12.345] www shop/web-1 10/0/30/69/109 503 2750 - - SHVN 1/1/1/1/0 0/0 {example.org} {} "GET /cart HTTP/1.1":2 5 1 .0 5 4 line'0 11 85 192.0.2.7:51235 [05/Mar/2024:10:11:13.900] db pool/db-1 1/0/5007 212 -- 1/1/1/1/0 0/0:2 5 1 .0 5 4 line'0 11 103 [WARNING] 064/101114 (812) : Server shop/web-1 is DOWN, reason: Layer4 timeout, check duration: 2001ms.:2 5 1 .0 5 4 line'0 11 38 [NOTICE]   (1) : New worker (8) forked:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 web.lighttpd_error.1 1 5 title.0 8 18 lighttpd error log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 78 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d): \((?<source>[\w./-]++)\) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 lighttpd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 2024-03-05 10:11:12: (mod_auth.c.875) password doesn't match for /private/ username: bob, IP: 192.0.2.7:2 5 1 .0 5 4 line'0 11 69 2024-03-05 10:11:13: (server.c.1534) server started (lighttpd/1.4.63).-14 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:18 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 web.varnishlog.1 1 5 title.0 8 37 varnishlog, the lines of transactions.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 8 patterns:1 3 2 .0 3 5 begin'0 10 72 ^(?<body>\*++ ++<< (?<kind>Request|Session|BeReq|Raw) ++>> (?<id>\d++))$.1 3 3 tag'0 8 195 ^(?<body>-{1,6}+ ++(?<tag>(?:Req|Resp|Bereq|Beresp|Obj|VCL|Backend|Sess|Fetch|Timestamp|Hash|Hit|Begin|End|Link|Debug|Error|Length|TTL|Storage|Filters|Gzip|Pipe|Http|BogoHeader|Lost)\w*+) ++.*+)$.1 1 6 fields:1 3 3 .0 3 4 kind.0 9 10 log.logger.1 3 2 id.0 7 10 request.id.1 3 3 tag.0 8 14 log.message_id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 varnish.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 24 *   << Request  >> 32770:2 5 1 .0 5 4 line'0 11 22 -   RespStatus     503.-18 1 10 beginnings.0 1 18 240000000000.0.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 web.coredns.1 1 5 title.0 8 27 CoreDNS, queries and errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 335 ^(?:(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++Z) )?\[(?<lvl>INFO|WARNING|ERROR|DEBUG|FATAL|PANIC)\] (?<body>(?:(?<client>[\da-fA-F.:\[\]]++) - \d++ "(?<query>[^"]++)" (?<rcode>[A-Z]++) .*+|(?:plugin/(?<logger>\w++): |Reloading|SIG|Running configuration|No files matching|CoreDNS|Recovered|Terminating|Listening|Starting|Shutting).*+))$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 4 .0 3 6 client.0 11 14 client.address.1 3 5 query.0 10 12 dns.question.1 3 5 rcode.0 10 17 dns.response_code.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 coredns.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 101 [INFO] 10.0.0.7:51234 - 4711 "A IN shop.example.org. udp 40 false 512" SERVFAIL qr,rd 40 0.001234567s:2 5 1 .0 5 4 line'0 11 97 [ERROR] plugin/errors: 2 shop.example.org. A: read udp 10.0.0.7:51234->192.0.2.53:53: i/o timeout:2 5 1 .0 5 4 line'0 11 88 2024-03-05T10:11:14.123Z [WARNING] plugin/health: Local health request took more than 1s.-21 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0:25 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 25 web.http_server_go_access.1 1 5 title'0 8 35 gin: requests of Go's web framework.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 190 ^\[GIN\] (?<ts>\d{4}/\d\d/\d\d - \d\d:\d\d:\d\d) \| ++(?<body>(?<status>\d{3}) \| ++(?<duration>[\d.]++[^\d ]++) \| ++(?<client>[\da-fA-F.:]++) \| (?<method>[A-Z]++) ++"(?<path>[^"]*+)".*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 19 %Y/%m/%d - %H:%M:%S.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 5 .0 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 6 client.0 11 14 client.address.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 8 duration.0 13 13 http.duration.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 gin.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 85 [GIN] 2024/03/05 - 10:11:12 | 503 |    1.234567s |       192.0.2.7 | GET      "/cart":2 5 1 .0 5 4 line'0 11 86 [GIN] 2024/03/05 - 10:11:13 | 200 |      63.208µs |             ::1 | POST     "/pay".-24 1 10 beginnings.0 1 13 0.8000000.0.0
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
timestamp: {fields: ['date|date-local', 'time|time-local'], formats: [w3c]}
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

static var web_formats_w3c_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 7 web.w3c.1 1 5 title.0 8 22 W3C extended log (IIS).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 3 w3c.1 1 6 detect:1 3 2 .0 3 6 header'0 11 31 ^#(?:Software|Version|Fields): .1 3 8 priority.0 13 2 55.1 1 12 header_lines'0 15 2 ^#.1 1 9 timestamp:0 12 2 .0 13 6 fields-0 21 2 '0 22 15 date|date-local'0 41 15 time|time-local.0 61 7 formats-0 70 1 .0 71 3 w3c.1 1 8 severity:0 11 3 .0 12 5 field.0 19 9 sc-status.0 30 3 map:0 35 5 '0 36 3 500.0 43 2 17'0 47 3 501.0 54 2 17'0 58 3 502.0 65 2 17'0 69 3 503.0 76 2 17'0 80 3 504.0 87 2 17.0 92 7 default.0 101 1 9.1 1 6 fields:1 3 13 .0 3 10 s-sitename.0 15 12 service.name.1 3 14 s-computername:0 19 2 .0 20 2 to.0 24 9 host.name.0 35 6 entity.0 43 4 host.1 3 4 s-ip.0 9 14 server.address.1 3 4 c-ip:0 9 2 .0 10 2 to.0 14 14 client.address.0 30 6 entity.0 38 6 client.1 3 9 cs-method.0 14 19 http.request.method.1 3 11 cs-uri-stem.0 16 8 url.path.1 3 12 cs-uri-query.0 17 9 url.query.1 3 11 cs-username.0 16 9 user.name.1 3 14 cs(User-Agent).0 19 19 user_agent.original.1 3 9 sc-status:0 14 2 .0 15 2 to.0 19 25 http.response.status_code.0 46 4 type.0 52 3 int.1 3 12 sc-substatus:0 17 2 .0 18 2 to.0 22 13 iis.substatus.0 37 4 type.0 43 3 int.1 3 15 sc-win32-status:0 20 2 .0 21 2 to.0 25 16 iis.win32_status.0 43 4 type.0 49 3 int.1 3 10 time-taken:0 15 2 .0 16 2 to.0 20 16 http.duration_ms.0 38 4 type.0 44 3 int.1 1 6 events-1 3 4 :0 5 2 .0 6 4 name.0 12 14 update.request.0 28 4 when:0 34 1 .0 35 3 any-0 40 2 :0 41 1 .0 42 26 user_agent.original|prefix.0 70 20 Windows-Update-Agent:0 93 1 .0 94 17 url.path|contains-0 113 2 .0 114 16 ClientWebService.0 132 15 /windowsupdate/:1 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 378 #Software: Microsoft Internet Information Services 6.0
#Version: 1.0
#Date: 2007-08-16 01:00:00
#Fields: date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken
2007-08-16 01:03:09 W3SVC1 10.4.0.11 POST /v6/ClientWebService/client.asmx - 80 - 81.2.0.7 Windows-Update-Agent 200 0 0 312:7 5 1 .0 5 4 text|0 11 126 #Version: 1.0
#Fields: time date c-ip cs-method cs-uri-stem sc-status
01:03:10 2007-08-16 81.2.0.9 GET /download/setup.exe 503
"""# }

static var web_pack: String { #"""
name: web
version: 1.1.0
title: Web servers
licence: Apache-2.0

"""# }

static var web_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 3 web.1 1 7 version.0 10 5 1.1.0.1 1 5 title.0 8 11 Web servers
"""# }
}
