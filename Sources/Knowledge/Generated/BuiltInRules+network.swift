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

static var network_pack: String { #"""
name: network
version: 1.0.0
title: Routers, switches, firewalls, sensors, hypervisors
licence: Apache-2.0

"""# }
}
