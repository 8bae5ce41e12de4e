// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var network_detectors_routing: String { #"""
# Switches, routers and what connects networks.
kind: detector
id: network.routing_session
title: Routing neighbour is lost
version: 1
status: stable
severity: medium
summary: 'Routing neighbour is lost ({count} lines)'
description: >-
  Routes through it are withdrawn; where no other way exists, networks are cut off. The reason in the line
  tells: timer, reset, limit of prefixes, operator.
detect:
  type: match
  match:
    body|contains:
      [BGP-5-ADJCHANGE, '%BGP-3-NOTIFICATION', BGP peer, BGP neighbor, bgp_, ADJCHANGE, OSPF-5-ADJCHG, ADJCHG,
       'rpd[', hold timer expired, Hold Timer Expired, holdtimer, Hold Time Expired, BFD, bfd,
       Peer closed the session, maximum prefix, maximum number of prefixes, MAXPFX, EIGRP, ISIS, neighbor Down,
       neighbor down, RPD_BGP_NEIGHBOR_STATE_CHANGED, Neighbor]
    all:
      - body|contains:
          [Down, down, DOWN, xpired, closed the session, FULL to, Established to, maximum, MAXPFX, NOTIFICATION,
           state changed, reset, Up->Down, up->down]
    not:
      any:
        - body|contains: [' Up', ' up ', to FULL]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '%BGP-5-ADJCHANGE: neighbor 192.0.2.1 Down BGP Notification sent'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a neighbour that comes up
    events:
      - {t: 0s, service.name: network, body: '%BGP-5-ADJCHANGE: neighbor 192.0.2.1 Up'}
    expect: none
---
kind: detector
id: network.interface_flap
title: Port goes up and down
version: 1
status: stable
severity: medium
summary: 'Port goes up and down ({count} lines)'
description: >-
  A cable, a transceiver, a card or the other end. Each change makes routers and trees compute anew.
detect:
  type: match
  match:
    body|contains:
      ['%LINK-3-UPDOWN', '%LINEPROTO-5-UPDOWN', LINEPROTO, IF_DOWN, ETHPORT-5-IF_DOWN, SNMP_TRAP_LINK_DOWN,
       link flap, Link flap, LINK_FLAP, linkDown, err-disable, ERR_DISABLE, errdisable, port down, Port down,
       LACP, UDLD, transceiver, optical]
    all:
      - body|contains:
          [down, DOWN, Down, flap, FLAP, disable, DISABLE, ERR, low, failed, fault, unidirectional, removed]
    not:
      any:
        - body|contains: changed state to up
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '%LINEPROTO-5-UPDOWN: Line protocol on Interface Gi1/0/1, changed state to down'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a port that comes up
    events:
      - {t: 0s, service.name: network, body: '%LINEPROTO-5-UPDOWN: Line protocol on Interface Gi1/0/1, changed state to up'}
    expect: none
---
kind: detector
id: network.loops
title: Network has a loop or its tree changes
version: 1
status: stable
severity: critical
summary: 'Network has a loop or its tree changes ({count} lines)'
description: >-
  Frames run in circles or an address appears at two ports; everything in that network becomes slow or is
  cut off. Look for a cable that was plugged just before.
detect:
  type: match
  match:
    body|contains:
      [SPANTREE, spanning tree, Spanning tree, TOPOTRAP, MACFLAP, MACFLAP_NOTIF, mac flap,
       is flapping between port, MAC move, mac move, HOST_FLAPPING, broadcast storm, storm control,
       STORM_CONTROL, loop detected, Loop detected, LOOP_BACK_DETECTED, BPDU, root guard, duplicate address,
       Duplicate address, duplicate IP, Duplicate IP, DUPADDR, IP address conflict, address conflict,
       Duplicate MAC, 'STP: ', spanning-tree]
    not:
      any:
        - body|contains: enabled
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '%SW_MATM-4-MACFLAP_NOTIF: Host 0011.2233.4455 in vlan 10 is flapping between port Gi1 and port Gi2'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a tree that is enabled
    events:
      - {t: 0s, service.name: network, body: spanning tree mode rapid-pvst enabled}
    expect: none
---
kind: detector
id: network.fragmentation
title: Packets are too large for the way
version: 1
status: stable
severity: high
summary: 'Packets are too large for the way ({count} lines)'
description: >-
  Small requests work and large ones hang: somewhere the way takes less, and the message that says so is
  dropped. Tunnels and overlays are the usual place.
detect:
  type: match
  match:
    body|contains:
      [fragmentation needed, Fragmentation needed, frag needed, message too long, Message too long, EMSGSIZE,
       Packet too big, packet too big, mtu mismatch, MTU mismatch, exceeds MTU, larger than MTU,
       greater than MTU, MTU is too, mtu is too, invalid MTU, mtu probe failed, PMTU, dropped over-mtu,
       MTU change]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: 'icmp: 192.0.2.1 unreachable - need to frag: fragmentation needed (mtu 1400)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a size that is set
    events:
      - {t: 0s, service.name: network, body: mtu of eth0 is 1500}
    expect: none
---
kind: detector
id: network.tunnel_down
title: Tunnel or VPN is down
version: 1
status: stable
severity: medium
summary: 'Tunnel or VPN is down ({count} lines)'
description: >-
  Sites or clouds do not reach each other. Keys, certificates, clocks, and addresses that changed on one
  side are the usual causes.
detect:
  type: match
  match:
    body|contains:
      [IKEv2, ISAKMP, IPsec, ipsec, CHILD_SA, charon, OpenVPN, openvpn, 'TLS Error: TLS key negotiation failed',
       AUTH_FAILED, wireguard, WireGuard, Handshake for peer, Tunnel, VPN, DPD,
       Inactivity timeout (--ping-restart), IKEv1, 'IKE:', IKE_SA, Tunnel]
    all:
      - body|contains:
          [DOWN, down, failed, Failed, no response, not completed, did not complete, giving up, timeout,
           timed out, AUTH_FAILED, NO_PROPOSAL, rror, unreachable, dead]
    not:
      any:
        - body|contains: [established, teardown]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: Tunnel vpn-7 status changed to DOWN}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a tunnel that is up
    events:
      - {t: 0s, service.name: network, body: 'CHILD_SA site-b{7} established'}
    expect: none
---
kind: detector
id: network.dhcp
title: Addresses are not given out
version: 1
status: stable
severity: medium
summary: 'Addresses are not given out ({count} lines)'
description: >-
  The pool is empty, the server does not answer, or an offer is declined because somebody has the address.
  Machines that start stay without network.
detect:
  type: match
  match:
    body|contains:
      [no free leases, No free leases, no address range available, DHCPNAK, DHCPDECLINE, DHCPDISCOVER,
       No DHCPOFFERS received, no DHCPOFFER, No working leases, pool exhausted, address pool is exhausted,
       DHCP_POOL, peer holds all free leases, abandoned, unable to obtain a lease, dhcp timeout,
       DHCP lease lost, DHCP timed out, ALLOC_ENGINE, lease lost, DHCPv4 lease lost, declined]
    all:
      - body|contains:
          [no free, No free, no address, NAK, DECLINE, No DHCPOFFER, no DHCPOFFER, No working, exhausted,
           holds all, abandon, unable, timed out, timeout, lost, FAIL, declined]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: 'DHCPDISCOVER from 00:11:22:33:44:55 via eth0: network 192.0.2.0/24: no free leases'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a lease
    events:
      - {t: 0s, service.name: network, body: DHCPACK on 192.0.2.7 to 00:11:22:33:44:55 via eth0}
    expect: none
---
kind: detector
id: network.firewall_change
title: Firewall or route changed
version: 1
status: stable
severity: medium
summary: 'Firewall or route changed ({count} lines)'
description: >-
  What could speak a minute ago may not now. Look at what the change names, and at connections that were
  open before.
detect:
  type: match
  match:
    body|contains:
      [firewall rule, Firewall rule, security group, Security group, iptables rules, nftables, route table,
       Route table, access list, access-list, ACL changed, rule added, rule removed, Configured from console,
       SYS-5-CONFIG_I, UI_COMMIT, firewalld, policy installed, AuthorizeSecurityGroup, RevokeSecurityGroup]
    all:
      - body|contains:
          [changed, added, removed, deleted, Configured, CONFIG_I, commit, COMMIT, reload, installed, created,
           updated, Authorize, Revoke, modified]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '%SYS-5-CONFIG_I: Configured from console by admin on vty0'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: rules that are counted
    events:
      - {t: 0s, service.name: network, body: 'firewall rules: 214 active'}
    expect: none
---
kind: detector
id: network.proxy_refuses
title: Way out through a proxy fails
version: 1
status: stable
severity: medium
summary: 'Way out through a proxy fails ({count} lines)'
description: >-
  Calls to the outside are refused or not forwarded. A missing entry in the list, a login, or a parent that
  is down.
detect:
  type: match
  match:
    body|contains:
      [TCP_DENIED, ERR_ACCESS_DENIED, ERR_CONNECT_FAIL, ERR_CANNOT_FORWARD, ERR_DNS_FAIL, TCP_MISS_ABORTED/000,
       TCP_TUNNEL/503, TCP_MISS/503, TCP_MISS/502, TCP_MISS/504, NONE/503, NONE_NONE/503,
       Proxy Authentication Required, proxyconnect tcp, Tunnel connection failed,
       Unable to forward this request, Cannot connect to proxy, ProxyError, proxy error, TCP connection to,
       parent failed, Detected DEAD Parent, ERR_TUNNEL_CONNECTION_FAILED, 407 Proxy]
    not:
      any:
        - body|contains: established
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: 'Detected DEAD Parent: proxy-2'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a page that is fetched
    events:
      - {t: 0s, service.name: network, body: TCP_MISS/200 4242 GET http://shop.example/ - HIER_DIRECT/192.0.2.1}
    expect: none
---
kind: detector
id: network.http2_streams
title: Streams over one connection are reset
version: 1
status: stable
severity: medium
summary: 'Streams over one connection are reset ({count} lines)'
description: >-
  HTTP/2 and gRPC carry many calls over one connection; when it goes, all go. Time limits of boxes in
  between, restarts, and limits of pings are the usual causes.
detect:
  type: match
  match:
    body|contains:
      [GOAWAY, RST_STREAM, ENHANCE_YOUR_CALM, too_many_pings, stream terminated by RST_STREAM,
       transport is closing, code = Unavailable, 'UNAVAILABLE: ', INTERNAL_ERROR; received from peer,
       REFUSED_STREAM, 'stream error: stream ID', 'http2: ', stream was reset, Stream removed, HTTP/2 error,
       keepalive watchdog timeout, keepalive ping failed, 'connection error: desc', max concurrent streams,
       'grpc: the client connection is closing', code = ResourceExhausted, received message larger than max]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: 'rpc error: code = Unavailable desc = transport is closing'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a stream that ends in order
    events:
      - {t: 0s, service.name: network, body: stream 7 closed with END_STREAM}
    expect: none
---
kind: detector
id: network.overlay_switch
title: Virtual switch has trouble
version: 1
status: stable
severity: medium
summary: 'Virtual switch has trouble ({count} lines)'
description: >-
  Open vSwitch or OVN is slow, loses its database or its tunnels flap. Machines on it lose packets or get no
  port.
detect:
  type: match
  match:
    body|contains:
      [ovs-vswitchd, ovsdb, ovn-controller, ovn-northd, '|WARN|', '|ERR|', '|EMER|', poll_loop,
       Unreasonably long, long poll interval, connection dropped, bfd, BFD, Transaction causes,
       no response to inactivity probe, disconnecting, clustered database server, Raft, upcall, dpif, Dropped,
       excessive rate, revalidator, claim, OVNSB commit failed]
    all:
      - body|contains:
          [WARN, ERR, EMER, Unreasonably, dropped, Dropped, inactivity, disconnect, state change, ommit failed,
           excessive rate, flow limit]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault, can_be: [trigger, symptom, amplifier, root-cause, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '2024-01-01T00:00:00.001Z|00042|timeval|WARN|Unreasonably long 4211ms poll interval (12ms user, 3ms system)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a switch that starts
    events:
      - {t: 0s, service.name: network, body: 2024-01-01T00:00:00.001Z|00001|vlog|INFO|opened log file}
    expect: none
---
kind: detector
id: network.bfd_state
title: Liveness of tunnels changes
version: 1
status: stable
severity: medium
summary: 'Liveness of tunnels changes ({count} lines)'
description: >-
  Bidirectional forwarding detection says that a neighbour went away or came back. Many changes mean an
  overloaded host or a network that loses packets.
detect:
  type: match
  match:
    body|contains:
      [BFD state change, bfd state change, BFD State, 'bfd: ', bfd|, BFD session, BFD_SESSION,
       Control Detection Time Expired, Neighbor Signaled Session Down]
    all:
      - body|contains: [change, down, Down, DOWN, xpired, '->']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: 'BFD session to 192.0.2.9 went down: Control Detection Time Expired'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a session that comes up
    events:
      - {t: 0s, service.name: network, body: BFD session to 192.0.2.9 created}
    expect: none

"""# }

static var network_formats_devices: String { #"""
kind: format
id: network.cisco_ios
title: Cisco IOS, NX-OS and ASA, from the device or over syslog
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
patterns:
  dated: '^(?:<(?<pri>\d{1,3})>)?(?:(?<seq>\d++): )?(?:(?<host>[A-Za-z][\w.-]*+): )?(?:(?<seq2>\d++): )?[*.]?(?<ts>[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?)(?: (?<zone>[A-Z]{3,4}))?: ?(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$'
  relayed: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>[\w.:-]++) (?:(?<seq>\d++): )?(?:(?:[\w.-]++: )?[*.]?[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?(?: [A-Z]{3,4})?: )?:? ?(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: lvl, map: {'0': 21, '1': 19, '2': 18, '3': 17, '4': 13, '5': 10, '6': 9, '7': 5}}
fields:
  host: {to: host.name, entity: host}
  seq: log.record_id
  facility: log.logger
  mnemonic: log.message_id
events:
  - {name: net.link.down, when: {log.message_id: UPDOWN, body|contains: 'to down'}}
  - {name: net.link.up, when: {log.message_id: UPDOWN, body|contains: 'to up'}}
samples:
  - line: '000123: *Mar  5 10:11:12.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: LINK, log.message_id: UPDOWN, event: net.link.down}
  - line: '<189>Mar  5 10:11:13 sw-1 77: Mar  5 2024 10:11:12.900: %SYS-5-CONFIG_I: Configured from console by bob'
    reference: 2024-06-30
    expect: {severity: '10', host.name: sw-1, log.message_id: CONFIG_I}
  - line: 'Mar  5 10:11:14 fw-1 %ASA-6-302013: Built outbound TCP connection 812 for outside:192.0.2.7/443'
    reference: 2024-06-30
    expect: {severity: '9', log.logger: ASA, log.message_id: '302013', host.name: fw-1}
  - line: 'Mar 05 2024 10:11:15: %ASA-4-106023: Deny tcp src outside:192.0.2.7/51234 dst inside:10.0.0.7/22'
    expect: {time: '2024-03-05T10:11:15Z', severity: '13'}
  - reject: 'Mar  5 10:11:13 sw-1 app[77]: 100%-5-x'
---
kind: format
id: network.cef
title: ArcSight CEF and LEEF over syslog
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
line: '^(?:<(?<pri>\d{1,3})>)?(?:1 )?(?:(?<ts>[A-Z][a-z]{2} [ \d]\d (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d++)?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?:(?<host>[\w.:-]++) )?)?(?<body>(?:CEF|LEEF):[\d.]++\|(?<vendor>[^|]*+)\|(?<product>[^|]*+)\|(?<version>[^|]*+)\|(?<id>[^|]*+)\|(?:(?<name>[^|=]*+)\|(?<lvl>[^|=]*+)\|)?.*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
severity: {field: lvl, map: {'0': 5, '1': 9, '2': 9, '3': 9, '4': 10, '5': 10, '6': 13, '7': 17, '8': 17, '9': 18, '10': 21, low: 9, medium: 13, high: 17, very-high: 18, unknown: 9}, default: 9}
fields:
  host: {to: host.name, entity: host}
  vendor: device.vendor
  product: service.name
  version: service.version
  id: log.message_id
  name: log.event_name
samples:
  - line: 'Mar  5 10:11:12 fw-1 CEF:0|Example|Gate|9.1|100|connection denied|8|src=192.0.2.7 dst=198.51.100.7 spt=51234'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', host.name: fw-1, service.name: Gate, log.message_id: '100'}
  - line: 'LEEF:1.0|Example|Gate|9.1|deny|src=192.0.2.7'
    expect: {device.vendor: Example, log.message_id: deny}
  - reject: 'Mar  5 10:11:12 fw-1 app: CEF is fine'
---
kind: format
id: network.fortinet
title: Fortinet, key=value
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
line: '^(?:<(?<pri>\d{1,3})>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [^ ]++ )?date=(?<date>\d{4}-\d\d-\d\d),? ?time=(?<time>\d\d:\d\d:\d\d),? (?<body>(?:devname="?(?<host>[^" ,]++)"?,? )?(?:devid="?[^" ]++"?,? )?(?:[\w-]++=(?:"[^"]*+"|[^" ]*+),? )*?level="?(?<lvl>[a-z]++)"?.*+)$'
timestamp: {fields: [date, time], formats: [iso8601]}
severity: {field: lvl, map: {emergency: 21, alert: 19, critical: 18, notice: 10, information: 9}}
fields:
  host: {to: host.name, entity: host}
set: {service.name: fortigate}
samples:
  - line: 'date=2024-03-05 time=10:11:12 devname="fw-1" devid="FGT001" logid="0000000013" type="traffic" subtype="forward" level="warning" vd="root" srcip=192.0.2.7 action="deny"'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', host.name: fw-1}
  - line: '<189>date=2024-03-05 time=10:11:13 devname=fw-2 devid=FGT002 logid=0100032001 type=event subtype=system level=information msg="Administrator bob logged in"'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', host.name: fw-2}
  - reject: 'date=2024-03-05 level=info msg=x'
---
kind: format
id: network.paloalto
title: Palo Alto PAN-OS, comma separated
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
line: '^(?:<(?<pri>\d{1,3})>)?(?:(?<relay>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>[^ ]++) )?\d*+,(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d),(?<serial>\w++),(?<type>TRAFFIC|THREAT|SYSTEM|CONFIG|HIPMATCH|GLOBALPROTECT|USERID|DECRYPTION|AUTHENTICATION),(?<body>(?<subtype>[^,]*+),.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  host: {to: host.name, entity: host}
  serial: device.id
  type: log.logger
  subtype: log.event_name
set: {service.name: pan-os}
samples:
  - line: '<14>Mar  5 10:11:12 fw-1 1,2024/03/05 10:11:12,007000000001,TRAFFIC,drop,2304,2024/03/05 10:11:12,192.0.2.7,198.51.100.7,0.0.0.0,0.0.0.0,deny-all'
    expect: {time: '2024-03-05T10:11:12Z', host.name: fw-1, log.logger: TRAFFIC, log.event_name: drop}
  - line: '1,2024/03/05 10:11:13,007000000001,SYSTEM,general,0,2024/03/05 10:11:13,,general,,0,0,general,informational,"Configuration committed"'
    expect: {time: '2024-03-05T10:11:13Z', log.logger: SYSTEM}
  - reject: '1,2024/03/05 10:11:13,x,OTHER,general'
---
kind: format
id: network.juniper
title: Junos structured and plain messages with a tag
version: 1
status: stable
parse: {type: regex}
detect: {priority: 61}
line: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{3})?) ++(?<host>[\w.-]++) (?<proc>[\w.-]++)(?:\[(?<pid>\d++)\])?: (?<body>%?(?:\w++-\d-)?(?<tag>(?:RPD|SNMP|CHASSISD|UI|LICENSE|RT|KERN|BGP|OSPF|MIB2D|DCD|SYSTEM|LACP|LFMD|COSD|JTASK|PFE|FPCLOGIN|LOGIN|INETD|EVENTD|AUDITD|IFD|SSHD|VCCPD|L2ALD|ESWD|MGD|BFDD)_[A-Z0-9_]++): .*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: pri}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  tag: log.message_id
events:
  - {name: net.link.down, when: {log.message_id: SNMP_TRAP_LINK_DOWN}}
  - {name: net.link.up, when: {log.message_id: SNMP_TRAP_LINK_UP}}
samples:
  - line: '<28>Mar  5 10:11:12 mx-1 mib2d[812]: SNMP_TRAP_LINK_DOWN: ifIndex 77, ifAdminStatus up(1), ifOperStatus down(2), ifName ge-0/0/1'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', host.name: mx-1, service.name: mib2d, log.message_id: SNMP_TRAP_LINK_DOWN, event: net.link.down, severity: '13'}
  - line: 'Mar  5 10:11:13.123  mx-1 rpd[813]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 192.0.2.7 changed state from Established to Idle'
    reference: 2024-06-30
    expect: {service.name: rpd, process.pid: '813'}
  - reject: 'Mar  5 10:11:13 mx-1 rpd[813]: peer down'
---
kind: format
id: network.iptables
title: Netfilter and UFW lines of the kernel
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?<host>[\w.-]++) (?<proc>kernel): (?<body>(?:\[ *+[\d.]++\] ?)?(?:\[?(?<action>[A-Z][^\]=]*+)\]? ?)?IN=(?<in>[^ ]*+) OUT=(?<out>[^ ]*+) (?:MAC=[^ ]*+ )?SRC=(?<src>[^ ]++) DST=(?<dst>[^ ]++) .*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  action: network.action
  in: network.interface.in
  out: network.interface.out
  src: source.address
  dst: destination.address
samples:
  - line: 'Mar  5 10:11:12 web-1 kernel: [  812.123456] [UFW BLOCK] IN=eth0 OUT= MAC=00:00:5e:00:53:01 SRC=192.0.2.7 DST=198.51.100.7 LEN=40 PROTO=TCP SPT=51234 DPT=23'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', network.action: UFW BLOCK, source.address: 192.0.2.7, service.name: kernel}
  - line: '2024-03-05T10:11:13Z gw kernel: IN=eth1 OUT=eth0 SRC=10.0.0.7 DST=192.0.2.7 LEN=60 PROTO=UDP'
    expect: {network.interface.in: eth1, network.interface.out: eth0}
  - reject: 'Mar  5 10:11:12 web-1 kernel: eth0: link up'
---
kind: format
id: network.ovs
title: Open vSwitch and OVN, vlog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/openvswitch/*', '**/ovn/*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)\|(?<seq>\d++)\|(?<logger>[^|]++)\|(?<lvl>[A-Z]++)\|(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {emer: 21, dbg: 5}}
fields:
  seq: log.record_id
  logger: log.logger
samples:
  - line: '2024-03-05T10:11:12.123Z|00077|bridge|WARN|could not add network device vnet7 to ofproto (No such device)'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: bridge, log.record_id: '00077'}
  - line: '2024-03-05T10:11:13.000Z|00078|timeval(handler7)|EMER|Unreasonably long 8123ms poll interval'
    expect: {severity: '21', log.logger: timeval(handler7)}
  - reject: '2024-03-05 10:11:13.1234|INFO|App.Web|started'

"""# }

static var network_formats_sensors: String { #"""
kind: format
id: network.snort_fast
title: Snort and Suricata, alert_fast
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/fast.log*', '**/alert*']
  priority: 60
line: '^(?<ts>(?:\d\d/\d\d/(?:\d{2,4}-)?|\d\d/\d\d-|\d\d/\d\d/\d\d-)\d\d:\d\d:\d\d\.\d{6}) ++\[\*\*\] \[(?<id>\d++:\d++:\d++)\] (?<body>"?(?<name>(?:[^"\[]|\[(?!\*\*\]))*+)"? ?\[\*\*\].*?\[Priority: (?<lvl>\d)\] .*+)$'
timestamp: {field: ts, formats: ['%m/%d-%H:%M:%S.%f', '%m/%d/%Y-%H:%M:%S.%f', '%y/%m/%d-%H:%M:%S.%f']}
severity: {field: lvl, map: {'1': 17, '2': 13, '3': 10, '4': 9}}
fields:
  id: log.message_id
  name: log.event_name
set: {service.name: ids}
samples:
  - line: '03/05-10:11:12.123456  [**] [1:1000001:1] ICMP test detected [**] [Classification: Misc activity] [Priority: 3] {ICMP} 192.0.2.7 -> 198.51.100.7'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '10', log.message_id: '1:1000001:1'}
  - line: '03/05/2024-10:11:13.000001  [**] [1:2010937:3] ET SCAN Suspicious inbound to mySQL port 3306 [**] [Classification: Potentially Bad Traffic] [Priority: 2] {TCP} 192.0.2.7:51234 -> 198.51.100.7:3306'
    expect: {time: '2024-03-05T10:11:13.000001Z', severity: '13'}
  - reject: '03/05-10:11:12.123456 ICMP test'
---
kind: format
id: network.suricata_eve
title: Suricata, eve.json
version: 1
status: stable
parse: {type: json}
detect: {keys: [timestamp, event_type, src_ip], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: /alert/severity, map: {'1': 17, '2': 13, '3': 10}, default: 9}
fields:
  event_type: log.logger
  src_ip: source.address
  dest_ip: destination.address
  src_port: source.port
  dest_port: destination.port
  proto: network.transport
  flow_id: network.flow_id
  /alert/signature: body
  /alert/signature_id: log.message_id
set: {service.name: suricata}
samples:
  - line: '{"timestamp":"2024-03-05T10:11:12.123456+0100","flow_id":77,"event_type":"alert","src_ip":"192.0.2.7","src_port":51234,"dest_ip":"198.51.100.7","dest_port":22,"proto":"TCP","alert":{"signature_id":2001219,"signature":"ET SCAN Potential SSH Scan","severity":2}}'
    expect: {time: '2024-03-05T09:11:12.123456Z', severity: '13', message: ET SCAN Potential SSH Scan, source.address: 192.0.2.7}
  - line: '{"timestamp":"2024-03-05T10:11:13.000001+0000","flow_id":78,"event_type":"dns","src_ip":"192.0.2.8","dest_ip":"198.51.100.7","proto":"UDP"}'
    expect: {log.logger: dns, severity: '9'}
  - reject: '{"timestamp":"2024-03-05T10:11:13.000001+0000","event":"dns"}'
---
kind: format
id: network.zeek_json
title: Zeek, JSON
version: 1
status: stable
parse: {type: json}
detect: {keys: [ts, uid, id.orig_h, id.resp_h], priority: 60}
timestamp: {field: ts, formats: [epoch_s, iso8601]}
fields:
  uid: session.id
  id.orig_h: source.address
  id.orig_p: source.port
  id.resp_h: destination.address
  id.resp_p: destination.port
  proto: network.transport
set: {service.name: zeek}
samples:
  - line: '{"ts":1709633472.123456,"uid":"Cx7","id.orig_h":"192.0.2.7","id.orig_p":51234,"id.resp_h":"198.51.100.7","id.resp_p":80,"proto":"tcp"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', source.address: 192.0.2.7, destination.port: '80'}
  - line: '{"ts":"2024-03-05T10:11:13.000001Z","uid":"Cx8","id.orig_h":"192.0.2.8","id.resp_h":"198.51.100.7"}'
    expect: {session.id: Cx8}
  - reject: '{"ts":1709633472.123456,"uid":"Cx7"}'
---
kind: format
id: network.zeek_tsv
title: Zeek, tab separated
version: 1
status: stable
parse: {type: regex}
detect:
  header: '^#separator \\x09'
  priority: 70
line: '^(?<ts>\d{9,10}\.\d{6})\t(?<body>(?<uid>[A-Za-z0-9()-]++)\t(?<src>[\da-fA-F.:]++|-)\t(?<sport>\d++|-)\t(?<dst>[\da-fA-F.:]++|-)\t(?<dport>\d++|-)\t.*+)$'
header_lines: '^#(?:separator|set_separator|empty_field|unset_field|path|open|close|fields|types)\b'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  uid: session.id
  src: source.address
  sport: source.port
  dst: destination.address
  dport: destination.port
set: {service.name: zeek}
samples:
  - line: "1709633472.123456\tCx7\t192.0.2.7\t51234\t198.51.100.7\t80\ttcp\thttp\t0.1\t512\t8211\tSF"
    expect: {time: '2024-03-05T10:11:12.123456Z', session.id: Cx7, source.address: 192.0.2.7, destination.port: '80'}
  - line: "1709633473.000001\tCx8\t2001:db8::7\t51235\t2001:db8::8\t53\tudp\tdns\t-\t-\t-\tS0"
    expect: {source.address: '2001:db8::7'}
  - reject: "1709633472.123456\tweb-1 started"
---
kind: format
id: network.esxi_hostd
title: ESXi and vCenter, hostd, vpxa, vpxd and their kin
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
patterns:
  new: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?<lvl>error|warning|info|verbose|trivia|panic|section|[EWIVDNAC][a-z]\(\d++\)) (?<proc>[\w-]++)\[(?<thread>[^\]]++)\]:? (?:\[(?:[^\]]*? )?(?:Originator@6876 )?sub=(?<logger>[^\] ]++)(?: item=[^\] ]++)?(?: opID=(?<op>[^\] ]++))?[^\]]*+\] ?)?(?<body>.*+)$'
  old: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)) \[(?<thread>[0-9A-Fa-f]++) (?<lvl>error|warning|info|verbose|trivia|panic) ''(?<logger>[^'']*+)''(?: opID=(?<op>[^\]]++))?\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {trivia: 1, section: 9}, default: 9}
fields:
  proc: service.name
  thread: thread.id
  logger: log.logger
  op: request.id
samples:
  - line: '2024-03-05T10:11:12.123Z warning hostd[2100812] [Originator@6876 sub=Vimsvc.ha-eventmgr opID=3f2a user=root] Lost access to volume ds-1'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', service.name: hostd, log.logger: Vimsvc.ha-eventmgr, request.id: 3f2a}
  - line: '2024-03-05T10:11:13.000Z [7F3A error ''vpxdvpxdMain'' opID=77] Failed to connect to host'
    expect: {severity: '17', log.logger: vpxdvpxdMain}
  - line: '2024-03-05T10:11:14.000Z info vpxa[812] ready'
    expect: {severity: '9', service.name: vpxa}
  - reject: '2024-03-05T10:11:14.000Z info started'
---
kind: format
id: network.esxi_vmkernel
title: ESXi, vmkernel, vobd, shell
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
patterns:
  vmkernel: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?:\w++\(\d++\) (?<proc2>vmkernel|vmkwarning): )?cpu(?<cpu>\d++):(?<thread>\d++)(?: opID=[0-9a-f]++)?\)(?:(?<lvl>WARNING|ALERT|ERROR): )?(?<body>.*+)$'
  vobd: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z):? \[(?<logger>\w++)\] (?<uptime>\d++us): ++\[(?<event>[\w.]++)\] (?<body>.*+)$'
  shell: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z) (?<proc>shell|ESXShell|SSH|dropbear)\[(?<pid>\d++)\]: (?:\[(?<user>[^\]]++)\]: )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields:
  proc: service.name
  cpu: cpu.id
  thread: thread.id
  logger: log.logger
  event: log.event_name
  pid: process.pid
  user: user.name
samples:
  - line: '2024-03-05T10:11:12.123Z cpu3:2097812)WARNING: NMP: nmp_DeviceRetryCommand:133: Device "naa.600" awaiting fast path state update'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', cpu.id: '3', thread.id: '2097812'}
  - line: '2024-03-05T10:11:13.000Z: [scsiCorrelator] 812345us: [esx.problem.storage.connectivity.lost] Lost connectivity to storage device naa.600.'
    expect: {log.logger: scsiCorrelator, log.event_name: esx.problem.storage.connectivity.lost}
  - line: '2024-03-05T10:11:14Z shell[2100812]: [root]: esxcli storage core path list'
    expect: {user.name: root, service.name: shell, message: esxcli storage core path list}
  - reject: '2024-03-05T10:11:14.000Z cpu started'

"""# }

static var network_pack: String { #"""
name: network
version: 1.0.0
title: Routers, switches, firewalls, sensors, hypervisors
licence: Apache-2.0

"""# }
}
