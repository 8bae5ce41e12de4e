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

static var security_detectors_security_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 12 security.waf.1 1 5 title.0 8 35 Web requests are blocked as attacks.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 Web requests are blocked as attacks ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 '0 8 26 ModSecurity: Access denied'0 38 20 ModSecurity: Warning.0 62 34 Access denied with code 403 (phase.1 8 30 Inbound Anomaly Score Exceeded.0 40 11 WAF blocked.0 53 11 waf blocked.0 66 14 blocked by WAF.0 82 18 Request blocked by.1 8 20 SQL Injection Attack.0 30 19 XSS Attack Detected.0 51 24 web application firewall.0 77 12 action=BLOCK'0 91 16 "action":"BLOCK".1 8 7 captcha.0 17 12 bot detected.0 31 12 Bot detected.0 45 12 Rule blocked.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 security.brute_force.1 1 5 title.0 8 21 Logins fail in masses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 21 {count} failed logins.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 20.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 19 .0 8 12 login failed.0 22 12 Login failed.0 36 12 failed login.0 50 12 Failed login.0 64 21 authentication failed.0 87 21 Authentication failed.1 8 16 invalid password.0 26 16 Invalid password.0 44 19 invalid credentials.0 65 19 Invalid credentials.0 86 11 LOGIN_ERROR.0 99 12 bad password.1 8 12 Bad password.0 22 30 password authentication failed.0 54 14 wrong password.0 70 22 Access denied for user.0 94 11 auth failed.1 8 23 BadCredentialsException.0 33 18 Unauthorized login.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 security.port_scan.1 1 5 title.0 8 17 Ports are scanned.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 33 Ports are scanned ({count} lines).4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 24 .0 8 9 port scan.0 19 9 Port scan.0 30 8 portscan.0 40 13 scan detected.0 55 35 Bad protocol version identification.1 8 37 Did not receive identification string.0 47 27 kex_exchange_identification'1 8 42 Connection closed by remote host [preauth]'0 54 9 [preauth].0 67 25 invalid method in request.1 8 25 Invalid method in request.0 35 41 client sent invalid request while reading.0 78 30 client sent plain HTTP request.1 8 16 unknown protocol.0 26 9 GET /.env.0 37 17 GET /wp-login.php.0 56 11 /phpmyadmin.0 69 9 /cgi-bin/.0 80 7 masscan.0 89 5 zgrab.0 96 4 Nmap.0 102 4 nmap.1 8 19 bad request version.0 29 8 SYN scan.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 security.blocked_by_firewall.1 1 5 title.0 8 22 Firewall drops packets.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 38 Firewall drops packets ({count} lines).4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 20.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 '0 8 11 [UFW BLOCK].0 23 9 UFW BLOCK.0 34 15 iptables denied.0 51 16 IPTables-Dropped.0 69 12 FINAL_REJECT.0 83 4 DPT=.0 89 16 denied by policy.1 8 16 Denied by policy.0 26 8 deny tcp.0 36 8 Deny tcp.0 46 12 Deny inbound'0 60 13 %ASA-4-106023'0 77 13 %ASA-2-106001'1 8 19 %SEC-6-IPACCESSLOGP.0 31 11 action=deny.0 44 13 action="deny".0 59 9 REJECT OK.0 70 11 ACTION=DROP.0 83 11 flow denied.0 96 11 policy deny.1 8 20 RT_FLOW_SESSION_DENY.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 6 ACCEPT:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 security.banned.1 1 5 title.0 8 18 Sources are banned.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 34 Sources are banned ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 '0 8 6 ] Ban .0 18 5 Ban 1.0 25 6 banned.0 33 6 Banned.0 41 8 fail2ban.0 51 8 crowdsec.0 61 11 blacklisted.0 74 11 Blacklisted.0 87 11 blocklisted.0 100 9 denyhosts.1 8 10 IP blocked.0 20 10 ip blocked.0 32 15 address blocked.0 49 15 host is blocked.0 66 19 temporarily blocked.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 5 '0 25 4 Ban .0 33 5 anned.0 40 6 locked.0 48 6 listed.0 56 7 ban for.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 5 Unban.0 34 5 unban:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 security.denial_of_service.1 1 5 title.0 8 29 Signs of a flood from outside.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 45 Signs of a flood from outside ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 4 DDoS.0 14 4 ddos.0 20 4 DDOS.0 26 17 denial of service.0 45 17 Denial of service.0 64 14 flood detected.0 80 14 Flood detected.0 96 16 SYN flood attack.1 8 10 SYN attack.0 20 9 UDP flood.0 31 10 HTTP flood.0 43 12 under attack.0 57 12 Under attack.0 71 9 scrubbing.0 82 18 mitigation started.1 8 15 traffic anomaly.0 25 10 volumetric.0 37 20 amplification attack.0 59 9 blackhole.0 70 9 Blackhole.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 security.malware.1 1 5 title.0 8 20 Signs of an intruder.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 36 Signs of an intruder ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 26 .0 8 7 malware.0 17 7 Malware.0 26 11 virus found.0 39 11 Virus found'0 52 6 FOUND .0 62 7 rootkit.0 71 7 Rootkit.0 80 6 trojan.0 88 6 Trojan.0 96 10 ransomware.1 8 10 Ransomware.0 20 11 cryptominer.0 33 5 xmrig.0 40 13 reverse shell.0 55 27 Terminal shell in container.0 84 20 privilege escalation.1 8 20 Privilege escalation.0 30 23 Indicator of compromise.0 55 18 suspicious process.0 75 18 Suspicious process.1 8 21 Sensitive file opened.0 31 20 Unauthorized process.0 53 8 webshell.0 63 18 intrusion detected.0 83 18 Intrusion detected.1 8 11 quarantined.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-1 13 8 '0 14 11  0 infected.0 29 10 no threats.0 41 10 No threats.0 53 9 NOT FOUND.0 64 7 FOUND 0.0 73 14 scan completed.0 89 11 definitions'1 14 13 malware scan::1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 security.secret_rotation.1 1 5 title.0 8 28 Secrets or keys were changed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Secrets or keys were changed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 23 .0 8 14 secret rotated.0 24 14 Secret rotated.0 40 14 rotated secret.0 56 15 rotating secret.0 73 15 Rotating secret.0 90 11 key rotated.1 8 11 Key rotated.0 21 12 rotating key.0 35 12 Rotating key.0 49 12 key rotation.0 63 12 Key rotation.0 77 20 password was changed.1 8 19 credentials rotated.0 29 19 Credentials rotated.0 50 19 certificate renewed.0 71 19 Certificate renewed.0 92 13 token revoked.1 8 13 Token revoked.0 23 19 revoked certificate.0 44 15 API key revoked.0 61 19 signing key changed.0 82 12 JWKS rotated.0 96 15 new signing key.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change
"""# }

static var security_pack: String { #"""
name: security
version: 1.0.0
title: Attacks and access
licence: Apache-2.0

"""# }

static var security_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 8 security.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 18 Attacks and access
"""# }
}
