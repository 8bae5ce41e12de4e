// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var security_detectors_security: String { #"""
# To rule attacks in or out.
kind: detector
id: security.waf
title: Web requests are blocked as attacks
version: 1
status: stable
severity: medium
summary: 'Web requests are blocked as attacks ({count} lines)'
description: >-
  A rule set took them for attacks. Many sources and paths are the usual noise; one new path that users need
  is a false alarm after a release.
detect:
  type: match
  match:
    body|contains:
      ['ModSecurity: Access denied', 'ModSecurity: Warning', Access denied with code 403 (phase,
       Inbound Anomaly Score Exceeded, WAF blocked, waf blocked, blocked by WAF, Request blocked by,
       SQL Injection Attack, XSS Attack Detected, web application firewall, action=BLOCK, '"action":"BLOCK"',
       captcha, bot detected, Bot detected, Rule blocked]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: security, body: 'ModSecurity: Access denied with code 403 (phase 2). Inbound Anomaly Score Exceeded (Total Score: 10)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: rules that are loaded
    events:
      - {t: 0s, service.name: security, body: 'ModSecurity: LibYajl initialised; rules loaded: 900'}
    expect: none
---
kind: detector
id: security.brute_force
title: Logins fail in masses
version: 1
status: stable
severity: medium
summary: '{count} failed logins'
description: >-
  Somebody tries passwords, or a client with an old password asks for ever. Count the sources: one is a
  client, hundreds are an attack.
params:
  least: {default: 20, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [login failed, Login failed, failed login, Failed login, authentication failed, Authentication failed,
       invalid password, Invalid password, invalid credentials, Invalid credentials, LOGIN_ERROR, bad password,
       Bad password, password authentication failed, wrong password, Access denied for user, auth failed,
       BadCredentialsException, Unauthorized login]
    not: {severity|lt: 9}
  window: 5m
  gte: $least
causal: {nature: environment}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 60, service.name: security, body: Login failed for user anna from 192.0.2.4}
    expect: [{start: [+0s, +120s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: security, body: Login failed for user anna from 192.0.2.4}
    expect: none
  - name: logins that work
    events:
      - {t: 0s, every: 2s, n: 60, service.name: security, body: Login of anna from 192.0.2.4}
    expect: none
---
kind: detector
id: security.port_scan
title: Ports are scanned
version: 1
status: stable
severity: low
summary: 'Ports are scanned ({count} lines)'
description: >-
  Somebody asks many ports or sends what the service does not speak. In a public network it is always there;
  it explains little unless it loads the service.
params:
  least: {default: 10, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [port scan, Port scan, portscan, scan detected, Bad protocol version identification,
       Did not receive identification string, kex_exchange_identification,
       'Connection closed by remote host [preauth]', '[preauth]', invalid method in request,
       Invalid method in request, client sent invalid request while reading, client sent plain HTTP request,
       unknown protocol, GET /.env, GET /wp-login.php, /phpmyadmin, /cgi-bin/, masscan, zgrab, Nmap, nmap,
       bad request version, SYN scan]
    not: {severity|lt: 9}
  window: 5m
  gte: $least
causal: {nature: environment, origin: external}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 30, service.name: security, body: Bad protocol version identification from 192.0.2.77 port 4000}
    expect: [{start: [+0s, +60s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: security, body: Bad protocol version identification from 192.0.2.77 port 4000}
    expect: none
  - name: one that speaks rightly
    events:
      - {t: 0s, every: 2s, n: 30, service.name: security, body: Connection from 192.0.2.77 port 4000}
    expect: none
---
kind: detector
id: security.blocked_by_firewall
title: Firewall drops packets
version: 1
status: stable
severity: low
summary: 'Firewall drops packets ({count} lines)'
description: >-
  Packets are dropped by rule. From outside it is noise; between own machines it is a missing rule, which
  looks like a timeout to both.
params:
  least: {default: 20, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      ['[UFW BLOCK]', UFW BLOCK, iptables denied, IPTables-Dropped, FINAL_REJECT, DPT=, denied by policy,
       Denied by policy, deny tcp, Deny tcp, Deny inbound, '%ASA-4-106023', '%ASA-2-106001',
       '%SEC-6-IPACCESSLOGP', action=deny, action="deny", REJECT OK, ACTION=DROP, flow denied, policy deny,
       RT_FLOW_SESSION_DENY]
    not:
      any:
        - body|contains: ACCEPT
        - severity|lt: 9
  window: 5m
  gte: $least
causal: {nature: protective}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 60, service.name: security, body: '[UFW BLOCK] IN=eth0 OUT= SRC=192.0.2.7 DST=192.0.2.1 PROTO=TCP DPT=23'}
    expect: [{start: [+0s, +120s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: security, body: '[UFW BLOCK] IN=eth0 OUT= SRC=192.0.2.7 DST=192.0.2.1 PROTO=TCP DPT=23'}
    expect: none
  - name: a packet that may pass
    events:
      - {t: 0s, every: 2s, n: 60, service.name: security, body: '[UFW ALLOW] IN=eth0 OUT= SRC=192.0.2.7 DST=192.0.2.1 PROTO=TCP'}
    expect: none
---
kind: detector
id: security.banned
title: Sources are banned
version: 1
status: stable
severity: low
summary: 'Sources are banned ({count} lines)'
description: >-
  A guard counted failures of an address and shut it out. When it is an address that many users share, users
  feel it.
detect:
  type: match
  match:
    body|contains:
      ['] Ban ', Ban 1, banned, Banned, fail2ban, crowdsec, blacklisted, Blacklisted, blocklisted, denyhosts,
       IP blocked, ip blocked, address blocked, host is blocked, temporarily blocked]
    all:
      - body|contains: ['Ban ', anned, locked, listed, ban for]
    not:
      any:
        - body|contains: [Unban, unban]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: security, body: '[sshd] Ban 192.0.2.7'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a ban that ends
    events:
      - {t: 0s, service.name: security, body: '[sshd] Unban 192.0.2.7'}
    expect: none
---
kind: detector
id: security.denial_of_service
title: Signs of a flood from outside
version: 1
status: stable
severity: high
summary: 'Signs of a flood from outside ({count} lines)'
description: >-
  More than usual comes from outside, without users who want it. Compare sources, paths and the share that
  carries a valid session before calling it an attack: recovering clients look alike.
detect:
  type: match
  match:
    body|contains:
      [DDoS, ddos, DDOS, denial of service, Denial of service, flood detected, Flood detected, SYN flood attack,
       SYN attack, UDP flood, HTTP flood, under attack, Under attack, scrubbing, mitigation started,
       traffic anomaly, volumetric, amplification attack, blackhole, Blackhole]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: environment, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: security, body: HTTP flood detected from 4000 addresses}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a drill that is planned
    events:
      - {t: 0s, service.name: security, body: flood sensor in the cellar tested}
    expect: none
---
kind: detector
id: security.malware
title: Signs of an intruder
version: 1
status: stable
severity: critical
summary: 'Signs of an intruder ({count} lines)'
description: >-
  A scanner or a watch found what should not be there. Preserve the machine before repairing; whatever else
  fails on it may be a consequence.
detect:
  type: match
  match:
    body|contains:
      [malware, Malware, virus found, Virus found, 'FOUND ', rootkit, Rootkit, trojan, Trojan, ransomware,
       Ransomware, cryptominer, xmrig, reverse shell, Terminal shell in container, privilege escalation,
       Privilege escalation, Indicator of compromise, suspicious process, Suspicious process,
       Sensitive file opened, Unauthorized process, webshell, intrusion detected, Intrusion detected,
       quarantined]
    not:
      any:
        - body|contains:
            [' 0 infected', no threats, No threats, NOT FOUND, FOUND 0, scan completed, definitions,
             'malware scan:']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: environment, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: security, body: Suspicious process /tmp/x11 started by www-data}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a scan that finds nothing
    events:
      - {t: 0s, service.name: security, body: 'malware scan: 0 infected files'}
    expect: none
---
kind: detector
id: security.secret_rotation
title: Secrets or keys were changed
version: 1
status: stable
severity: medium
summary: 'Secrets or keys were changed ({count} lines)'
description: >-
  Everybody who still holds the old one fails from then on, at the latest when its connection ends. Look for
  clients that were not told.
detect:
  type: match
  match:
    body|contains:
      [secret rotated, Secret rotated, rotated secret, rotating secret, Rotating secret, key rotated,
       Key rotated, rotating key, Rotating key, key rotation, Key rotation, password was changed,
       credentials rotated, Credentials rotated, certificate renewed, Certificate renewed, token revoked,
       Token revoked, revoked certificate, API key revoked, signing key changed, JWKS rotated, new signing key]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: security, body: Rotating key 2024-1 of the session store}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a date for it
    events:
      - {t: 0s, service.name: security, body: next change of keys is due in 30 days}
    expect: none

"""# }

static var security_pack: String { #"""
name: security
version: 1.0.0
title: Attacks and access
licence: Apache-2.0

"""# }
}
