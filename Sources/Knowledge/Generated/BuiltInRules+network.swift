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
       'rpd[', hold timer expired, Hold Timer Expired, holdtimer, Hold Time Expired, BFD, ' bfd', 'bfd[',
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
       Unreasonably long, long poll interval, 'bfd(', 'bfd:', '|bfd|', ' bfd ', BFD, Transaction causes, no response to inactivity probe,
       clustered database server, upcall, dpif, revalidator, OVNSB commit failed]
    all:
      - body|contains:
          ['WARN|', 'ERR|', 'EMER|', Unreasonably, dropped, Dropped, inactivity, disconnect, state change, ommit failed,
           excessive rate, flow limit]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault, can_be: [trigger, symptom, amplifier, root-cause, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: network, body: '2024-01-01T00:00:00.001Z|00042|timeval|WARN|Unreasonably long 4211ms poll interval (12ms user, 3ms system)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: letters within an identifier
    events:
      - {t: 0s, service.name: worker, body: 'ERROR statement on db-1 failed rid=bfdec22badb1fe6b'}
    expect: none
  - name: a switch that starts
    events:
      - {t: 0s, service.name: network, body: 2024-01-01T00:00:00.001Z|00001|vlog|INFO|opened log file}
    expect: none
  - name: a database that ends
    events:
      - {t: 0s, service.name: database, severity: warn, body: Forcefully disconnecting 0 remaining clients}
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

static var network_detectors_routing_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 network.routing_session.1 1 5 title.0 8 25 Routing neighbour is lost.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 Routing neighbour is lost ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 26 .0 8 15 BGP-5-ADJCHANGE'0 25 19 %BGP-3-NOTIFICATION.0 48 8 BGP peer.0 58 12 BGP neighbor.0 72 4 bgp_.0 78 9 ADJCHANGE.0 89 13 OSPF-5-ADJCHG.0 104 6 ADJCHG'1 8 4 rpd[.0 16 18 hold timer expired.0 36 18 Hold Timer Expired.0 56 9 holdtimer.0 67 17 Hold Time Expired.0 86 3 BFD'0 91 4  bfd'0 99 4 bfd[.1 8 23 Peer closed the session.0 33 14 maximum prefix.0 49 26 maximum number of prefixes.0 77 6 MAXPFX.0 85 5 EIGRP.0 92 4 ISIS.0 98 13 neighbor Down.1 8 13 neighbor down.0 23 30 RPD_BGP_NEIGHBOR_STATE_CHANGED.0 55 8 Neighbor.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 14 .0 12 4 Down.0 18 4 down.0 24 4 DOWN.0 30 6 xpired.0 38 18 closed the session.0 58 7 FULL to.0 67 14 Established to.0 83 7 maximum.0 92 6 MAXPFX.0 100 12 NOTIFICATION.1 12 13 state changed.0 27 5 reset.0 34 8 Up->Down.0 44 8 up->down.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 '0 27 3  Up'0 34 4  up .0 42 7 to FULL:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 network.interface_flap.1 1 5 title.0 8 21 Port goes up and down.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 37 Port goes up and down ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 19 '0 8 14 %LINK-3-UPDOWN'0 26 19 %LINEPROTO-5-UPDOWN.0 49 9 LINEPROTO.0 60 7 IF_DOWN.0 69 17 ETHPORT-5-IF_DOWN.0 88 19 SNMP_TRAP_LINK_DOWN.1 8 9 link flap.0 19 9 Link flap.0 30 9 LINK_FLAP.0 41 8 linkDown.0 51 11 err-disable.0 64 11 ERR_DISABLE.0 77 10 errdisable.0 89 9 port down.0 100 9 Port down.1 8 4 LACP.0 14 4 UDLD.0 20 11 transceiver.0 33 7 optical.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 4 down.0 18 4 DOWN.0 24 4 Down.0 30 4 flap.0 36 4 FLAP.0 42 7 disable.0 51 7 DISABLE.0 60 3 ERR.0 65 3 low.0 70 6 failed.0 78 5 fault.0 85 14 unidirectional.0 101 7 removed.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 changed state to up:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 13 network.loops.1 1 5 title.0 8 38 Network has a loop or its tree changes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 54 Network has a loop or its tree changes ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 29 .0 8 8 SPANTREE.0 18 13 spanning tree.0 33 13 Spanning tree.0 48 8 TOPOTRAP.0 58 7 MACFLAP.0 67 13 MACFLAP_NOTIF.0 82 8 mac flap.1 8 24 is flapping between port.0 34 8 MAC move.0 44 8 mac move.0 54 13 HOST_FLAPPING.0 69 15 broadcast storm.0 86 13 storm control.1 8 13 STORM_CONTROL.0 23 13 loop detected.0 38 13 Loop detected.0 53 18 LOOP_BACK_DETECTED.0 73 4 BPDU.0 79 10 root guard.0 91 17 duplicate address.1 8 17 Duplicate address.0 27 12 duplicate IP.0 41 12 Duplicate IP.0 55 7 DUPADDR.0 64 19 IP address conflict.0 85 16 address conflict.1 8 13 Duplicate MAC'0 23 5 STP: .0 32 13 spanning-tree.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 7 enabled:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 network.fragmentation.1 1 5 title.0 8 33 Packets are too large for the way.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Packets are too large for the way ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 20 fragmentation needed.0 30 20 Fragmentation needed.0 52 11 frag needed.0 65 16 message too long.0 83 16 Message too long.0 101 8 EMSGSIZE.1 8 14 Packet too big.0 24 14 packet too big.0 40 12 mtu mismatch.0 54 12 MTU mismatch.0 68 11 exceeds MTU.0 81 15 larger than MTU.1 8 16 greater than MTU.0 26 10 MTU is too.0 38 10 mtu is too.0 50 11 invalid MTU.0 63 16 mtu probe failed.0 81 4 PMTU.0 87 16 dropped over-mtu.1 8 10 MTU change.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 network.tunnel_down.1 1 5 title.0 8 21 Tunnel or VPN is down.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 37 Tunnel or VPN is down ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 21 .0 8 5 IKEv2.0 15 6 ISAKMP.0 23 5 IPsec.0 30 5 ipsec.0 37 8 CHILD_SA.0 47 6 charon.0 55 7 OpenVPN.0 64 7 openvpn'0 73 37 TLS Error: TLS key negotiation failed.1 8 11 AUTH_FAILED.0 21 9 wireguard.0 32 9 WireGuard.0 43 18 Handshake for peer.0 63 6 Tunnel.0 71 3 VPN.0 76 3 DPD.1 8 35 Inactivity timeout (--ping-restart).0 45 5 IKEv1'0 52 4 IKE:.0 60 6 IKE_SA.0 68 6 Tunnel.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 4 DOWN.0 18 4 down.0 24 6 failed.0 32 6 Failed.0 40 11 no response.0 53 13 not completed.0 68 16 did not complete.0 86 9 giving up.0 97 7 timeout.1 12 9 timed out.0 23 11 AUTH_FAILED.0 36 11 NO_PROPOSAL.0 49 4 rror.0 55 11 unreachable.0 68 4 dead.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 11 established.0 40 8 teardown:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 12 network.dhcp.1 1 5 title.0 8 27 Addresses are not given out.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Addresses are not given out ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 14 no free leases.0 24 14 No free leases.0 40 26 no address range available.0 68 7 DHCPNAK.0 77 11 DHCPDECLINE.0 90 12 DHCPDISCOVER.1 8 22 No DHCPOFFERS received.0 32 12 no DHCPOFFER.0 46 17 No working leases.0 65 14 pool exhausted.0 81 25 address pool is exhausted.1 8 9 DHCP_POOL.0 19 26 peer holds all free leases.0 47 9 abandoned.0 58 24 unable to obtain a lease.0 84 12 dhcp timeout.1 8 15 DHCP lease lost.0 25 14 DHCP timed out.0 41 12 ALLOC_ENGINE.0 55 10 lease lost.0 67 17 DHCPv4 lease lost.0 86 8 declined.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 17 .0 12 7 no free.0 21 7 No free.0 30 10 no address.0 42 3 NAK.0 47 7 DECLINE.0 56 12 No DHCPOFFER.0 70 12 no DHCPOFFER.0 84 10 No working.0 96 9 exhausted.1 12 9 holds all.0 23 7 abandon.0 32 6 unable.0 40 9 timed out.0 51 7 timeout.0 60 4 lost.0 66 4 FAIL.0 72 8 declined.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 network.firewall_change.1 1 5 title.0 8 25 Firewall or route changed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 Firewall or route changed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 13 firewall rule.0 23 13 Firewall rule.0 38 14 security group.0 54 14 Security group.0 70 14 iptables rules.0 86 8 nftables.0 96 11 route table.1 8 11 Route table.0 21 11 access list.0 34 11 access-list.0 47 11 ACL changed.0 60 10 rule added.0 72 12 rule removed.0 86 23 Configured from console.1 8 14 SYS-5-CONFIG_I.0 24 9 UI_COMMIT.0 35 9 firewalld.0 46 16 policy installed.0 64 22 AuthorizeSecurityGroup.0 88 19 RevokeSecurityGroup.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 7 changed.0 21 5 added.0 28 7 removed.0 37 7 deleted.0 46 10 Configured.0 58 8 CONFIG_I.0 68 6 commit.0 76 6 COMMIT.0 84 6 reload.0 92 9 installed.0 103 7 created.1 12 7 updated.0 21 9 Authorize.0 32 6 Revoke.0 40 8 modified.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 network.proxy_refuses.1 1 5 title.0 8 29 Way out through a proxy fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Way out through a proxy fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 24 .0 8 10 TCP_DENIED.0 20 17 ERR_ACCESS_DENIED.0 39 16 ERR_CONNECT_FAIL.0 57 18 ERR_CANNOT_FORWARD.0 77 12 ERR_DNS_FAIL.0 91 20 TCP_MISS_ABORTED/000.1 8 14 TCP_TUNNEL/503.0 24 12 TCP_MISS/503.0 38 12 TCP_MISS/502.0 52 12 TCP_MISS/504.0 66 8 NONE/503.0 76 13 NONE_NONE/503.1 8 29 Proxy Authentication Required.0 39 16 proxyconnect tcp.0 57 24 Tunnel connection failed.1 8 30 Unable to forward this request.0 40 23 Cannot connect to proxy.0 65 10 ProxyError.0 77 11 proxy error.0 90 17 TCP connection to.1 8 13 parent failed.0 23 20 Detected DEAD Parent.0 45 28 ERR_TUNNEL_CONNECTION_FAILED.0 75 9 407 Proxy.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 11 established:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 network.http2_streams.1 1 5 title.0 8 37 Streams over one connection are reset.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 Streams over one connection are reset ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 22 .0 8 6 GOAWAY.0 16 10 RST_STREAM.0 28 17 ENHANCE_YOUR_CALM.0 47 14 too_many_pings.0 63 31 stream terminated by RST_STREAM.1 8 20 transport is closing.0 30 18 code = Unavailable'0 50 13 UNAVAILABLE: .0 67 34 INTERNAL_ERROR; received from peer.1 8 14 REFUSED_STREAM'0 24 23 stream error: stream ID'0 51 7 http2: .0 62 16 stream was reset.0 80 14 Stream removed.0 96 12 HTTP/2 error.1 8 26 keepalive watchdog timeout.0 36 21 keepalive ping failed'0 59 22 connection error: desc.0 85 22 max concurrent streams'1 8 38 grpc: the client connection is closing.0 50 24 code = ResourceExhausted.0 76 32 received message larger than max.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 network.overlay_switch.1 1 5 title.0 8 26 Virtual switch has trouble.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 42 Virtual switch has trouble ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 12 ovs-vswitchd.0 22 5 ovsdb.0 29 14 ovn-controller.0 45 10 ovn-northd'0 57 6 |WARN|'0 67 5 |ERR|'0 76 6 |EMER|.0 86 9 poll_loop.1 8 17 Unreasonably long.0 27 18 long poll interval'0 47 4 bfd('0 55 4 bfd:'0 63 5 |bfd|'0 72 5  bfd .0 81 3 BFD.0 86 18 Transaction causes.0 106 31 no response to inactivity probe.1 8 25 clustered database server.0 35 6 upcall.0 43 4 dpif.0 49 11 revalidator.0 62 19 OVNSB commit failed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 '0 12 5 WARN|'0 21 4 ERR|'0 29 5 EMER|.0 38 12 Unreasonably.0 52 7 dropped.0 61 7 Dropped.0 70 10 inactivity.0 82 10 disconnect.0 94 12 state change.0 108 12 ommit failed.1 12 14 excessive rate.0 28 10 flow limit.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 5 .0 34 7 trigger.0 43 7 symptom.0 52 9 amplifier.0 63 10 root-cause.0 75 11 coincidence:19 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 network.bfd_state.1 1 5 title.0 8 27 Liveness of tunnels changes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Liveness of tunnels changes ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 9 .0 8 16 BFD state change.0 26 16 bfd state change.0 44 9 BFD State'0 55 5 bfd: .0 64 4 bfd|.0 70 11 BFD session.0 83 11 BFD_SESSION.1 8 30 Control Detection Time Expired.0 40 30 Neighbor Signaled Session Down.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 6 change.0 33 4 down.0 39 4 Down.0 45 4 DOWN.0 51 6 xpired'0 59 2 ->.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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
  dated: '^(?:<(?<pri>\d{1,3})>)?(?:(?<seq>\d++): )?(?:(?<host>[A-Za-z][\w.-]*+): )?(?:(?<seq2>\d++): )?[*.]?(?<ts>[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?)(?: (?<zone>[A-Z]{3,4}))?: ?+(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$'
  relayed: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[\w.:-]++) (?:(?<seq>\d++): )?(?:(?:[\w.-]++: )?[*.]?[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?(?: [A-Z]{3,4})?: )?:? ?+(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$'
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
patterns:
  tagged: '^(?:<(?<pri>\d{1,3})>)?(?:1 )?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d++)?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?:(?<host>[\w.:-]++) )?(?:CEF - - - )?)?(?:CEF|LEEF): ?[\d.]++\|(?<vendor>[^|]*+)\|(?<product>[^|]*+)\|(?<version>[^|]*+)\|(?<id>[^|]*+)\|(?:(?<name>[^|=]*+)\|(?<lvl>[^|=]*+)\|)?(?<body>(?:.*?\b(?:rt|start|end|devTime|\w*?utcTime)=(?<rt>\d{13}|\d{10}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d)(?![^\s|^]))?.*+)$'
  bare: '^0\|(?<vendor>[^|]++)\|(?<product>[^|]++)\|(?<version>[^|]++)\|(?<id>[^|]++)\|(?<name>[^|=]++)\|(?<lvl>\d{1,2})\|(?<body>(?:.*?\b(?:rt|start|end|devTime|\w*?utcTime)=(?<rt>\d{13}|\d{10}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d)(?![^\s|^]))?.*+)$'
# The event's own time states its zone, or is an epoch; the header of syslog tells when it came.
timestamp: {any: [rt, ts], formats: [rfc3164, iso8601, epoch]}
severity: {field: lvl, map: {'0': 5, '1': 9, '2': 9, '3': 9, '4': 10, '5': 10, '6': 13, '7': 17, '8': 17, '9': 18, '10': 21, low: 9, medium: 13, high: 17, very-high: 18, unknown: 9}, default: 9}
fields:
  host: {to: host.name, entity: host}
  vendor: service.name
  product: device.product
  version: service.version
  id: log.message_id
  name: log.event_name
samples:
  - line: 'Mar  5 10:11:12 fw-1 CEF:0|Example|Gate|9.1|100|connection denied|8|src=192.0.2.7 dst=198.51.100.7 spt=51234'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', host.name: fw-1, service.name: Example, device.product: Gate, log.message_id: '100', log.event_name: connection denied, message: src=192.0.2.7 dst=198.51.100.7 spt=51234}
  - line: 'LEEF:1.0|Example|Gate|9.1|deny|src=192.0.2.7'
    expect: {service.name: Example, log.message_id: deny, message: src=192.0.2.7}
  - line: '<13>Mar  5 10:11:13 gw-1 CEF: 0|Example|Gate|9.1|201|worm stopped|10|src=10.0.0.7 act=blocked'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:13Z', severity: '21', host.name: gw-1}
  - line: 'CEF:0|Example|Gate|9.1|7|admin signed in|1|suser=bob rt=1709633474123 src=192.0.2.7'
    expect: {time: '2024-03-05T10:11:14.123Z', severity: '9'}
  - line: '0|Example|Gate|9.1|201|worm stopped|9|src=10.0.0.7 act=blocked'
    expect: {severity: '18', service.name: Example, message: src=10.0.0.7 act=blocked}
  - reject: 'Mar  5 10:11:12 fw-1 app: CEF is fine'
---
kind: format
id: network.fortinet
title: Fortinet, key=value
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
line: '^(?:<(?<pri>\d{1,3})>)?(?:[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d [^ ]++ )?date=(?<date>\d{4}-\d\d-\d\d),? ?time=(?<time>\d\d:\d\d:\d\d),? (?<body>(?:devname="?(?<host>[^" ,]++)"?,? )?(?:devid="?[^" ]++"?,? )?(?:[\w-]++=(?:"[^"]*+"|[^" ]*+),? )*?level="?(?<lvl>[a-z]++)"?.*+)$'
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
line: '^(?:<(?<pri>\d{1,3})>)?(?:(?<relay>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) )?\d*+,(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d),(?<serial>\w++),(?<type>TRAFFIC|THREAT|SYSTEM|CONFIG|HIPMATCH|GLOBALPROTECT|USERID|DECRYPTION|AUTHENTICATION),(?<body>(?<subtype>[^,]*+),.*+)$'
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
line: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) ++(?<host>[\w.-]++) (?<proc>[\w.-]++)(?:\[(?<pid>\d++)\])?: (?<body>%?(?:\w++-\d-)?(?<tag>(?:RPD|SNMP|CHASSISD|UI|LICENSE|RT|KERN|BGP|OSPF|MIB2D|DCD|SYSTEM|LACP|LFMD|COSD|JTASK|PFE|FPCLOGIN|LOGIN|INETD|EVENTD|AUDITD|IFD|SSHD|VCCPD|L2ALD|ESWD|MGD|BFDD)_[A-Z0-9_]++): .*+)$'
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
line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?<host>[\w.-]++) (?<proc>kernel): (?<body>(?:\[ *+[\d.]++\] ?)?(?:\[?(?<action>[A-Z][^\]=]*+)\]? ?)?IN=(?<in>[^ ]*+) OUT=(?<out>[^ ]*+) (?:MAC=[^ ]*+ )?SRC=(?<src>[^ ]++) DST=(?<dst>[^ ]++) .*+)$'
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

static var network_formats_devices_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 network.cisco_ios.1 1 5 title.0 8 56 Cisco IOS, NX-OS and ASA, from the device or over syslog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 62.1 1 8 patterns:1 3 2 .0 3 5 dated'0 10 267 ^(?:<(?<pri>\d{1,3})>)?(?:(?<seq>\d++): )?(?:(?<host>[A-Za-z][\w.-]*+): )?(?:(?<seq2>\d++): )?[*.]?(?<ts>[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?)(?: (?<zone>[A-Z]{3,4}))?: ?+(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$.1 3 7 relayed'0 12 287 ^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[\w.:-]++) (?:(?<seq>\d++): )?(?:(?:[\w.-]++: )?[*.]?[A-Z][a-z]{2} [ \d]\d(?: \d{4})? \d\d:\d\d:\d\d(?:\.\d{3})?(?: [A-Z]{3,4})?: )?:? ?+(?<body>%(?<facility>[A-Z][\w-]*?)-(?<lvl>[0-7])-(?<mnemonic>\w++): .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 8 '0 30 1 0.0 35 2 21'0 39 1 1.0 44 2 19'0 48 1 2.0 53 2 18'0 57 1 3.0 62 2 17'0 66 1 4.0 71 2 13'0 75 1 5.0 80 2 10'0 84 1 6.0 89 1 9'0 92 1 7.0 97 1 5.1 1 6 fields:1 3 4 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 3 seq.0 8 13 log.record_id.1 3 8 facility.0 13 10 log.logger.1 3 8 mnemonic.0 13 14 log.message_id.1 1 6 events-1 3 2 :0 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 2 .0 34 14 log.message_id.0 50 6 UPDOWN.0 58 13 body|contains'0 73 7 to down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 2 .0 32 14 log.message_id.0 48 6 UPDOWN.0 56 13 body|contains'0 71 5 to up.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 97 000123: *Mar  5 10:11:12.123: %LINK-3-UPDOWN: Interface GigabitEthernet0/1, changed state to down:3 5 1 .0 5 4 line'0 11 103 <189>Mar  5 10:11:13 sw-1 77: Mar  5 2024 10:11:12.900: %SYS-5-CONFIG_I: Configured from console by bob:3 5 1 .0 5 4 line'0 11 95 Mar  5 10:11:14 fw-1 %ASA-6-302013: Built outbound TCP connection 812 for outside:192.0.2.7/443:3 5 1 .0 5 4 line'0 11 96 Mar 05 2024 10:11:15: %ASA-4-106023: Deny tcp src outside:192.0.2.7/51234 dst inside:10.0.0.7/22:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 network.cef.1 1 5 title.0 8 33 ArcSight CEF and LEEF over syslog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 62.1 1 8 patterns:1 3 2 .0 3 6 tagged'0 11 537 ^(?:<(?<pri>\d{1,3})>)?(?:1 )?(?:(?<ts>[A-Z][a-z]{2} ++\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d(?:\.\d++)?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?:(?<host>[\w.:-]++) )?(?:CEF - - - )?)?(?:CEF|LEEF): ?[\d.]++\|(?<vendor>[^|]*+)\|(?<product>[^|]*+)\|(?<version>[^|]*+)\|(?<id>[^|]*+)\|(?:(?<name>[^|=]*+)\|(?<lvl>[^|=]*+)\|)?(?<body>(?:.*?\b(?:rt|start|end|devTime|\w*?utcTime)=(?<rt>\d{13}|\d{10}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d)(?![^\s|^]))?.*+)$.1 3 4 bare'0 9 307 ^0\|(?<vendor>[^|]++)\|(?<product>[^|]++)\|(?<version>[^|]++)\|(?<id>[^|]++)\|(?<name>[^|=]++)\|(?<lvl>\d{1,2})\|(?<body>(?:.*?\b(?:rt|start|end|devTime|\w*?utcTime)=(?<rt>\d{13}|\d{10}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)?|[A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d)(?![^\s|^]))?.*+)$.2 1 9 timestamp:0 12 2 .0 13 3 any-0 18 2 .0 19 2 rt.0 23 2 ts.0 28 7 formats-0 37 3 .0 38 7 rfc3164.0 47 7 iso8601.0 56 5 epoch.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 16 '0 30 1 0.0 35 1 5'0 38 1 1.0 43 1 9'0 46 1 2.0 51 1 9'0 54 1 3.0 59 1 9'0 62 1 4.0 67 2 10'0 71 1 5.0 76 2 10'0 80 1 6.0 85 2 13'0 89 1 7.0 94 2 17'0 98 1 8.0 103 2 17'0 107 1 9.0 112 2 18'0 116 2 10.0 122 2 21.0 126 3 low.0 131 1 9.0 134 6 medium.0 142 2 13.0 146 4 high.0 152 2 17.0 156 9 very-high.0 167 2 18.0 171 7 unknown.0 180 1 9.0 184 7 default.0 193 1 9.1 1 6 fields:1 3 6 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 6 vendor.0 11 12 service.name.1 3 7 product.0 12 14 device.product.1 3 7 version.0 12 15 service.version.1 3 2 id.0 7 14 log.message_id.1 3 4 name.0 9 14 log.event_name.1 1 7 samples-1 3 5 :0 5 1 .0 5 4 line'0 11 108 Mar  5 10:11:12 fw-1 CEF:0|Example|Gate|9.1|100|connection denied|8|src=192.0.2.7 dst=198.51.100.7 spt=51234:3 5 1 .0 5 4 line'0 11 44 LEEF:1.0|Example|Gate|9.1|deny|src=192.0.2.7:2 5 1 .0 5 4 line'0 11 93 <13>Mar  5 10:11:13 gw-1 CEF: 0|Example|Gate|9.1|201|worm stopped|10|src=10.0.0.7 act=blocked:3 5 1 .0 5 4 line'0 11 83 CEF:0|Example|Gate|9.1|7|admin signed in|1|suser=bob rt=1709633474123 src=192.0.2.7:2 5 1 .0 5 4 line'0 11 62 0|Example|Gate|9.1|201|worm stopped|9|src=10.0.0.7 act=blocked:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 network.fortinet.1 1 5 title.0 8 19 Fortinet, key=value.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 62.1 1 4 line'0 7 275 ^(?:<(?<pri>\d{1,3})>)?(?:[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d [^ ]++ )?date=(?<date>\d{4}-\d\d-\d\d),? ?time=(?<time>\d\d:\d\d:\d\d),? (?<body>(?:devname="?(?<host>[^" ,]++)"?,? )?(?:devid="?[^" ]++"?,? )?(?:[\w-]++=(?:"[^"]*+"|[^" ]*+),? )*?level="?(?<lvl>[a-z]++)"?.*+)$.1 1 9 timestamp:0 12 2 .0 13 6 fields-0 21 2 .0 22 4 date.0 28 4 time.0 35 7 formats-0 44 1 .0 45 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 9 emergency.0 41 2 21.0 45 5 alert.0 52 2 19.0 56 8 critical.0 66 2 18.0 70 6 notice.0 78 2 10.0 82 11 information.0 95 1 9.1 1 6 fields:1 3 1 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 fortigate.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 167 date=2024-03-05 time=10:11:12 devname="fw-1" devid="FGT001" logid="0000000013" type="traffic" subtype="forward" level="warning" vd="root" srcip=192.0.2.7 action="deny":2 5 1 .0 5 4 line'0 11 155 <189>date=2024-03-05 time=10:11:13 devname=fw-2 devid=FGT002 logid=0100032001 type=event subtype=system level=information msg="Administrator bob logged in":4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 network.paloalto.1 1 5 title.0 8 33 Palo Alto PAN-OS, comma separated.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 62.1 1 4 line'0 7 278 ^(?:<(?<pri>\d{1,3})>)?(?:(?<relay>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) )?\d*+,(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d),(?<serial>\w++),(?<type>TRAFFIC|THREAT|SYSTEM|CONFIG|HIPMATCH|GLOBALPROTECT|USERID|DECRYPTION|AUTHENTICATION),(?<body>(?<subtype>[^,]*+),.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 4 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 6 serial.0 11 9 device.id.1 3 4 type.0 9 10 log.logger.1 3 7 subtype.0 12 14 log.event_name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 pan-os.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 145 <14>Mar  5 10:11:12 fw-1 1,2024/03/05 10:11:12,007000000001,TRAFFIC,drop,2304,2024/03/05 10:11:12,192.0.2.7,198.51.100.7,0.0.0.0,0.0.0.0,deny-all:2 5 1 .0 5 4 line'0 11 133 1,2024/03/05 10:11:13,007000000001,SYSTEM,general,0,2024/03/05 10:11:13,,general,,0,0,general,informational,"Configuration committed":4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 network.juniper.1 1 5 title.0 8 46 Junos structured and plain messages with a tag.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 61.1 1 4 line'0 7 352 ^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) ++(?<host>[\w.-]++) (?<proc>[\w.-]++)(?:\[(?<pid>\d++)\])?: (?<body>%?(?:\w++-\d-)?(?<tag>(?:RPD|SNMP|CHASSISD|UI|LICENSE|RT|KERN|BGP|OSPF|MIB2D|DCD|SYSTEM|LACP|LFMD|COSD|JTASK|PFE|FPCLOGIN|LOGIN|INETD|EVENTD|AUDITD|IFD|SSHD|VCCPD|L2ALD|ESWD|MGD|BFDD)_[A-Z0-9_]++): .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 pri.1 1 6 fields:1 3 4 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 3 tag.0 8 14 log.message_id.1 1 6 events-1 3 2 :0 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 14 log.message_id.0 50 19 SNMP_TRAP_LINK_DOWN:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 14 log.message_id.0 48 17 SNMP_TRAP_LINK_UP.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 128 <28>Mar  5 10:11:12 mx-1 mib2d[812]: SNMP_TRAP_LINK_DOWN: ifIndex 77, ifAdminStatus up(1), ifOperStatus down(2), ifName ge-0/0/1:3 5 1 .0 5 4 line'0 11 125 Mar  5 10:11:13.123  mx-1 rpd[813]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 192.0.2.7 changed state from Established to Idle.-22 1 10 beginnings.0 1 28 1000000000000000.7fffffe.0.0:27 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 network.iptables.1 1 5 title.0 8 37 Netfilter and UFW lines of the kernel.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 304 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?<host>[\w.-]++) (?<proc>kernel): (?<body>(?:\[ *+[\d.]++\] ?)?(?:\[?(?<action>[A-Z][^\]=]*+)\]? ?)?IN=(?<in>[^ ]*+) OUT=(?<out>[^ ]*+) (?:MAC=[^ ]*+ )?SRC=(?<src>[^ ]++) DST=(?<dst>[^ ]++) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 rfc3164.0 43 7 iso8601.1 1 6 fields:1 3 7 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 6 action.0 11 14 network.action.1 3 2 in.0 7 20 network.interface.in.1 3 3 out.0 8 21 network.interface.out.1 3 3 src.0 8 14 source.address.1 3 3 dst.0 8 19 destination.address.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 156 Mar  5 10:11:12 web-1 kernel: [  812.123456] [UFW BLOCK] IN=eth0 OUT= MAC=00:00:5e:00:53:01 SRC=192.0.2.7 DST=198.51.100.7 LEN=40 PROTO=TCP SPT=51234 DPT=23:3 5 1 .0 5 4 line'0 11 92 2024-03-05T10:11:13Z gw kernel: IN=eth1 OUT=eth0 SRC=10.0.0.7 DST=192.0.2.7 LEN=60 PROTO=UDP.-21 1 10 beginnings.0 1 27 3ff000000000000.7fffffe.0.0:25 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 network.ovs.1 1 5 title.0 8 26 Open vSwitch and OVN, vlog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 16 **/openvswitch/*'0 31 8 **/ovn/*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 116 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z)\|(?<seq>\d++)\|(?<logger>[^|]++)\|(?<lvl>[A-Z]++)\|(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 4 emer.0 36 2 21.0 40 3 dbg.0 45 1 5.1 1 6 fields:1 3 2 .0 3 3 seq.0 8 13 log.record_id.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 105 2024-03-05T10:11:12.123Z|00077|bridge|WARN|could not add network device vnet7 to ofproto (No such device):2 5 1 .0 5 4 line'0 11 92 2024-03-05T10:11:13.000Z|00078|timeval(handler7)|EMER|Unreasonably long 8123ms poll interval.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
timestamp: {field: ts, formats: ['%m/%d-%H:%M:%S.%f', '%m/%d/%Y-%H:%M:%S.%f', '%y/%m/%d-%H:%M:%S.%f', '%m/%d/%y-%H:%M:%S.%f']}
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
  - line: '24/03/05-10:11:14.000001  [**] [1:1000001:1] "ICMP test detected" [**] [Priority: 0] {ICMP} 192.0.2.7 -> 198.51.100.7'
    expect: {time: '2024-03-05T10:11:14.000001Z'}
  - line: '03/25/24-10:11:15.000001  [**] [1:1000001:1] ICMP test detected [**] [Priority: 1] {ICMP} 192.0.2.7 -> 198.51.100.7'
    expect: {time: '2024-03-25T10:11:15.000001Z', severity: '17'}
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

static var network_formats_sensors_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 network.snort_fast.1 1 5 title.0 8 30 Snort and Suricata, alert_fast.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/fast.log*'0 27 9 **/alert*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 210 ^(?<ts>(?:\d\d/\d\d/(?:\d{2,4}-)?|\d\d/\d\d-|\d\d/\d\d/\d\d-)\d\d:\d\d:\d\d\.\d{6}) ++\[\*\*\] \[(?<id>\d++:\d++:\d++)\] (?<body>"?(?<name>(?:[^"\[]|\[(?!\*\*\]))*+)"? ?\[\*\*\].*?\[Priority: (?<lvl>\d)\] .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 4 '0 34 17 %m/%d-%H:%M:%S.%f'0 55 20 %m/%d/%Y-%H:%M:%S.%f'0 79 20 %y/%m/%d-%H:%M:%S.%f'0 103 20 %m/%d/%y-%H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 1.0 35 2 17'0 39 1 2.0 44 2 13'0 48 1 3.0 53 2 10'0 57 1 4.0 62 1 9.1 1 6 fields:1 3 2 .0 3 2 id.0 7 14 log.message_id.1 3 4 name.0 9 14 log.event_name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 ids.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 144 03/05-10:11:12.123456  [**] [1:1000001:1] ICMP test detected [**] [Classification: Misc activity] [Priority: 3] {ICMP} 192.0.2.7 -> 198.51.100.7:3 5 1 .0 5 4 line'0 11 196 03/05/2024-10:11:13.000001  [**] [1:2010937:3] ET SCAN Suspicious inbound to mySQL port 3306 [**] [Classification: Potentially Bad Traffic] [Priority: 2] {TCP} 192.0.2.7:51234 -> 198.51.100.7:3306:2 5 1 .0 5 4 line'0 11 117 24/03/05-10:11:14.000001  [**] [1:1000001:1] "ICMP test detected" [**] [Priority: 0] {ICMP} 192.0.2.7 -> 198.51.100.7:2 5 1 .0 5 4 line'0 11 115 03/25/24-10:11:15.000001  [**] [1:1000001:1] ICMP test detected [**] [Priority: 1] {ICMP} 192.0.2.7 -> 198.51.100.7:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 network.suricata_eve.1 1 5 title.0 8 18 Suricata, eve.json.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 9 timestamp.0 28 10 event_type.0 40 6 src_ip.0 49 8 priority.0 59 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 15 /alert/severity.0 36 3 map:0 41 3 '0 42 1 1.0 47 2 17'0 51 1 2.0 56 2 13'0 60 1 3.0 65 2 10.0 70 7 default.0 79 1 9.1 1 6 fields:1 3 9 .0 3 10 event_type.0 15 10 log.logger.1 3 6 src_ip.0 11 14 source.address.1 3 7 dest_ip.0 12 19 destination.address.1 3 8 src_port.0 13 11 source.port.1 3 9 dest_port.0 14 16 destination.port.1 3 5 proto.0 10 17 network.transport.1 3 7 flow_id.0 12 15 network.flow_id.1 3 16 /alert/signature.0 21 4 body.1 3 19 /alert/signature_id.0 24 14 log.message_id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 suricata.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 260 {"timestamp":"2024-03-05T10:11:12.123456+0100","flow_id":77,"event_type":"alert","src_ip":"192.0.2.7","src_port":51234,"dest_ip":"198.51.100.7","dest_port":22,"proto":"TCP","alert":{"signature_id":2001219,"signature":"ET SCAN Potential SSH Scan","severity":2}}:2 5 1 .0 5 4 line'0 11 139 {"timestamp":"2024-03-05T10:11:13.000001+0000","flow_id":78,"event_type":"dns","src_ip":"192.0.2.8","dest_ip":"198.51.100.7","proto":"UDP"}.-23 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:27 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 network.zeek_json.1 1 5 title.0 8 10 Zeek, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 2 ts.0 21 3 uid.0 26 9 id.orig_h.0 37 9 id.resp_h.0 49 8 priority.0 59 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 epoch_s.0 43 7 iso8601.1 1 6 fields:1 3 6 .0 3 3 uid.0 8 10 session.id.1 3 9 id.orig_h.0 14 14 source.address.1 3 9 id.orig_p.0 14 11 source.port.1 3 9 id.resp_h.0 14 19 destination.address.1 3 9 id.resp_p.0 14 16 destination.port.1 3 5 proto.0 10 17 network.transport.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 zeek.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 134 {"ts":1709633472.123456,"uid":"Cx7","id.orig_h":"192.0.2.7","id.orig_p":51234,"id.resp_h":"198.51.100.7","id.resp_p":80,"proto":"tcp"}:2 5 1 .0 5 4 line'0 11 99 {"ts":"2024-03-05T10:11:13.000001Z","uid":"Cx8","id.orig_h":"192.0.2.8","id.resp_h":"198.51.100.7"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 network.zeek_tsv.1 1 5 title.0 8 19 Zeek, tab separated.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 6 header'0 11 17 ^#separator \\x09.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 152 ^(?<ts>\d{9,10}\.\d{6})\t(?<body>(?<uid>[A-Za-z0-9()-]++)\t(?<src>[\da-fA-F.:]++|-)\t(?<sport>\d++|-)\t(?<dst>[\da-fA-F.:]++|-)\t(?<dport>\d++|-)\t.*+)$.1 1 12 header_lines'0 15 84 ^#(?:separator|set_separator|empty_field|unset_field|path|open|close|fields|types)\b.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 5 .0 3 3 uid.0 8 10 session.id.1 3 3 src.0 8 14 source.address.1 3 5 sport.0 10 11 source.port.1 3 3 dst.0 8 19 destination.address.1 3 5 dport.0 10 16 destination.port.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 zeek.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 78 1709633472.123456\#u{9}Cx7\#u{9}192.0.2.7\#u{9}51234\#u{9}198.51.100.7\#u{9}80\#u{9}tcp\#u{9}http\#u{9}0.1\#u{9}512\#u{9}8211\#u{9}SF:2 5 1 .0 5 4 line"0 11 71 1709633473.000001\#u{9}Cx8\#u{9}2001:db8::7\#u{9}51235\#u{9}2001:db8::8\#u{9}53\#u{9}udp\#u{9}dns\#u{9}-\#u{9}-\#u{9}-\#u{9}S0:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 network.esxi_hostd.1 1 5 title.0 8 49 ESXi and vCenter, hostd, vpxa, vpxd and their kin.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 8 patterns:1 3 2 .0 3 3 new'0 8 301 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?<lvl>error|warning|info|verbose|trivia|panic|section|[EWIVDNAC][a-z]\(\d++\)) (?<proc>[\w-]++)\[(?<thread>[^\]]++)\]:? (?:\[(?:[^\]]*? )?(?:Originator@6876 )?sub=(?<logger>[^\] ]++)(?: item=[^\] ]++)?(?: opID=(?<op>[^\] ]++))?[^\]]*+\] ?)?(?<body>.*+)$.1 3 3 old'0 8 200 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)) \[(?<thread>[0-9A-Fa-f]++) (?<lvl>error|warning|info|verbose|trivia|panic) '(?<logger>[^']*+)'(?: opID=(?<op>[^\]]++))?\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 6 trivia.0 38 1 1.0 41 7 section.0 50 1 9.0 54 7 default.0 63 1 9.1 1 6 fields:1 3 4 .0 3 4 proc.0 9 12 service.name.1 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 3 2 op.0 7 10 request.id.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 135 2024-03-05T10:11:12.123Z warning hostd[2100812] [Originator@6876 sub=Vimsvc.ha-eventmgr opID=3f2a user=root] Lost access to volume ds-1:2 5 1 .0 5 4 line'0 11 86 2024-03-05T10:11:13.000Z [7F3A error 'vpxdvpxdMain' opID=77] Failed to connect to host:2 5 1 .0 5 4 line'0 11 45 2024-03-05T10:11:14.000Z info vpxa[812] ready:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 network.esxi_vmkernel.1 1 5 title.0 8 27 ESXi, vmkernel, vobd, shell.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 8 patterns:1 3 3 .0 3 8 vmkernel'0 13 197 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) (?:\w++\(\d++\) (?<proc2>vmkernel|vmkwarning): )?cpu(?<cpu>\d++):(?<thread>\d++)(?: opID=[0-9a-f]++)?\)(?:(?<lvl>WARNING|ALERT|ERROR): )?(?<body>.*+)$.1 3 4 vobd'0 9 125 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z):? \[(?<logger>\w++)\] (?<uptime>\d++us): ++\[(?<event>[\w.]++)\] (?<body>.*+)$.1 3 5 shell'0 10 146 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z) (?<proc>shell|ESXShell|SSH|dropbear)\[(?<pid>\d++)\]: (?:\[(?<user>[^\]]++)\]: )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:1 3 7 .0 3 4 proc.0 9 12 service.name.1 3 3 cpu.0 8 6 cpu.id.1 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 3 5 event.0 10 14 log.event_name.1 3 3 pid.0 8 11 process.pid.1 3 4 user.0 9 9 user.name.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 128 2024-03-05T10:11:12.123Z cpu3:2097812)WARNING: NMP: nmp_DeviceRetryCommand:133: Device "naa.600" awaiting fast path state update:2 5 1 .0 5 4 line'0 11 137 2024-03-05T10:11:13.000Z: [scsiCorrelator] 812345us: [esx.problem.storage.connectivity.lost] Lost connectivity to storage device naa.600.:2 5 1 .0 5 4 line'0 11 74 2024-03-05T10:11:14Z shell[2100812]: [root]: esxcli storage core path list.-26 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var network_pack: String { #"""
name: network
version: 1.0.0
title: Routers, switches, firewalls, sensors, hypervisors
licence: Apache-2.0

"""# }

static var network_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 7 network.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 50 Routers, switches, firewalls, sensors, hypervisors
"""# }
}
