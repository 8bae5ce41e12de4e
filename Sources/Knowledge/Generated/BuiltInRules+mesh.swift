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

static var mesh_pack: String { #"""
name: mesh
version: 1.0.0
title: Service meshes
licence: Apache-2.0

"""# }
}
