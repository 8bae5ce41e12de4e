// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var mesh_detectors_mesh: String { #"""
# Envoy, Istio, Linkerd and the like.
kind: detector
id: mesh.upstream_failures
title: Sidecar cannot reach the service
version: 1
status: stable
severity: high
summary: 'Sidecar cannot reach the service ({count} lines)'
description: >-
  The proxy answers 503 or 504 in the service's place; its flags tell how: UF no connection, UH no healthy
  host, UO overflow, URX retries used up, UC cut, UT too late, NR no route.
detect:
  type: match
  match:
    body|contains:
      [upstream connect error or disconnect/reset, upstream_reset, no healthy upstream, no_healthy_upstream,
       upstream_max_stream_duration, response_flags":"U, '"response_flags":"NR', 'response flags: U',
       upstream_reset_before_response_started, '" 503 UF', '" 503 UH', '" 503 UO', '" 503 URX', '" 503 UC',
       '" 504 UT', '" 503 NC', '" 404 NR', '" 0 DC', delayed_connect_error, route_not_found, cluster_not_found,
       LoadBalancerFailure]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: mesh, body: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an answer in time
    events:
      - {t: 0s, service.name: mesh, body: GET /cart HTTP/1.1 200 - via_upstream}
    expect: none
---
kind: detector
id: mesh.control_plane_lost
title: Proxies lost their control plane
version: 1
status: stable
severity: medium
summary: 'Proxies lost their control plane ({count} lines)'
description: >-
  They go on with what they know; new pods, addresses and certificates do not arrive. Traffic breaks slowly
  as the world changes around them.
detect:
  type: match
  match:
    body|contains:
      [gRPC config stream, StreamAggregatedResources, DeltaAggregatedResources, 'xds: ', XDS, xDS, istiod,
       Istiod, pilot-agent, Envoy proxy is NOT ready, config not received from, failed to warm certificate,
       'ADS:', policy controller, linkerd-destination, destination controller]
    all:
      - body|contains:
          ['closed: 14', 'closed: 13', closed since, NOT ready, not received, ailed, rror, refused, timed out,
           disconnect, rejected, REJECT, NACK, ACK ERROR, unavailable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: mesh, body: 'gRPC config stream closed: 14, no healthy upstream'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a push in order
    events:
      - {t: 0s, service.name: mesh, body: 'ADS: PUSH for node web-0 resources:12 size:4.2kB'}
    expect: none
---
kind: detector
id: mesh.mesh_identity
title: Mesh certificates or rights refuse a call
version: 1
status: stable
severity: medium
summary: 'Mesh certificates or rights refuse a call ({count} lines)'
description: >-
  Workloads cannot prove who they are, or a rule does not let them. Look at the signer, at the clock, and at
  policies changed just before.
detect:
  type: match
  match:
    body|contains:
      [rbac_access_denied, 'RBAC: access denied', 'rbac: ', policy rejection,
       'allow policies exist, but none allowed', explicitly denied by, Jwt, workload certificate, spiffe,
       SPIFFE, failed to fetch certificate, trust anchors, mTLS, PEER_AUTH, 'SDS: ', secret discovery, 'Jwt ']
    all:
      - body|contains:
          [denied, rejection, rejected, none allowed, ailed, rror, expired, mismatch, missing, not allowed,
           invalid, timed out]
    not:
      any:
        - body|contains: Certified
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: mesh, body: 'RBAC: access denied'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an identity that is given
    events:
      - {t: 0s, service.name: mesh, body: 'Certified identity: web.shop.serviceaccount.identity'}
    expect: none
---
kind: detector
id: mesh.redirection_failed
title: Traffic is not led into the mesh
version: 1
status: stable
severity: medium
summary: 'Traffic is not led into the mesh ({count} lines)'
description: >-
  The rules that redirect traffic or the agent on the node fail, so pods do not start or speak past the
  mesh.
detect:
  type: match
  match:
    body|contains:
      [istio-init, istio-cni, istio-validation, iptables-restore, failed to check iptables, linkerd-init,
       linkerd-cni, ztunnel, HBONE, hbone, waypoint, ambient, no local partial dataplane, proxy-init]
    all:
      - body|contains: [ailed, rror, not ready, unable, timed out, refused, missing]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: mesh, body: 'istio-validation: Iptables validation failed; workload is not ready'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: rules that are in place
    events:
      - {t: 0s, service.name: mesh, body: 'istio-cni: configuration written'}
    expect: none

"""# }

static var mesh_detectors_mesh_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 mesh.upstream_failures.1 1 5 title.0 8 32 Sidecar cannot reach the service.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 Sidecar cannot reach the service ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 22 .0 8 42 upstream connect error or disconnect/reset.0 52 14 upstream_reset.0 68 19 no healthy upstream.0 89 19 no_healthy_upstream.1 8 28 upstream_max_stream_duration.0 38 18 response_flags":"U'0 58 20 "response_flags":"NR'0 82 17 response flags: U.1 8 38 upstream_reset_before_response_started'0 48 8 " 503 UF'0 60 8 " 503 UH'0 72 8 " 503 UO'0 84 9 " 503 URX'0 97 8 " 503 UC'1 8 8 " 504 UT'0 20 8 " 503 NC'0 32 8 " 404 NR'0 44 6 " 0 DC.0 54 21 delayed_connect_error.0 77 15 route_not_found.0 94 17 cluster_not_found.1 8 19 LoadBalancerFailure.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 mesh.control_plane_lost.1 1 5 title.0 8 32 Proxies lost their control plane.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 48 Proxies lost their control plane ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 16 .0 8 18 gRPC config stream.0 28 25 StreamAggregatedResources.0 55 24 DeltaAggregatedResources'0 81 5 xds: .0 90 3 XDS.0 95 3 xDS.0 100 6 istiod.1 8 6 Istiod.0 16 11 pilot-agent.0 29 24 Envoy proxy is NOT ready.0 55 24 config not received from.0 81 26 failed to warm certificate'1 8 4 ADS:.0 16 17 policy controller.0 35 19 linkerd-destination.0 56 22 destination controller.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 '0 12 10 closed: 14'0 26 10 closed: 13.0 40 12 closed since.0 54 9 NOT ready.0 65 12 not received.0 79 5 ailed.0 86 4 rror.0 92 7 refused.0 101 9 timed out.1 12 10 disconnect.0 24 8 rejected.0 34 6 REJECT.0 42 4 NACK.0 48 9 ACK ERROR.0 59 11 unavailable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 mesh.mesh_identity.1 1 5 title.0 8 41 Mesh certificates or rights refuse a call.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 57 Mesh certificates or rights refuse a call ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 18 rbac_access_denied'0 28 19 RBAC: access denied'0 51 6 rbac: .0 61 16 policy rejection'1 8 38 allow policies exist, but none allowed.0 50 20 explicitly denied by.0 72 3 Jwt.0 77 20 workload certificate.0 99 6 spiffe.1 8 6 SPIFFE.0 16 27 failed to fetch certificate.0 45 13 trust anchors.0 60 4 mTLS.0 66 9 PEER_AUTH'0 77 5 SDS: .0 86 16 secret discovery'0 104 4 Jwt .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 6 denied.0 20 9 rejection.0 31 8 rejected.0 41 12 none allowed.0 55 5 ailed.0 62 4 rror.0 68 7 expired.0 77 8 mismatch.0 87 7 missing.0 96 11 not allowed.1 12 7 invalid.0 21 9 timed out.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 9 Certified:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 mesh.redirection_failed.1 1 5 title.0 8 32 Traffic is not led into the mesh.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 48 Traffic is not led into the mesh ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 14 .0 8 10 istio-init.0 20 9 istio-cni.0 31 16 istio-validation.0 49 16 iptables-restore.0 67 24 failed to check iptables.0 93 12 linkerd-init.1 8 11 linkerd-cni.0 21 7 ztunnel.0 30 5 HBONE.0 37 5 hbone.0 44 8 waypoint.0 54 7 ambient.0 63 26 no local partial dataplane.0 91 10 proxy-init.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 5 ailed.0 32 4 rror.0 38 9 not ready.0 49 6 unable.0 57 9 timed out.0 68 7 refused.0 77 7 missing.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var mesh_pack: String { #"""
name: mesh
version: 1.0.0
title: Service meshes
licence: Apache-2.0

"""# }

static var mesh_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 4 mesh.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 14 Service meshes
"""# }
}
