// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var kubernetes_detectors_network: String { #"""
# Network, names and entry points of a cluster.
kind: detector
id: kubernetes.cni_failed
title: Network of pods cannot be set up
version: 1
status: stable
severity: medium
summary: 'Network of pods cannot be set up ({count} lines)'
description: >-
  New pods do not start; running ones may be cut off. The agent of the network is down, has no addresses
  left, or its configuration is gone.
detect:
  type: match
  match:
    body|contains:
      [FailedCreatePodSandBox, failed to set up sandbox container, failed to setup network for sandbox,
       network plugin is not ready, NetworkPluginNotReady, cni plugin not initialized, cni config uninitialized,
       NetworkNotReady, failed to assign an IP address, failed to allocate for range,
       no IP addresses available in range, no available IP addresses, InsufficientFreeAddressesInSubnet, IPAM,
       ipamd, plugin type=", 'add cmd: failed', calico-node, cilium, flannel, Unable to contact Cilium,
       no more addresses available, BIRD is not ready]
    all:
      - body|contains:
          [ailed, rror, not ready, NotReady, uninitialized, not initialized, nsufficient, no available, no IP,
           no more, Unable, unable, exhaust]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'failed to setup network for sandbox "80a8": plugin type="bridge" failed (add): no IP addresses available in range set'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an address that is given
    events:
      - {t: 0s, service.name: kubernetes, body: 'IPAM: assigned 10.1.2.3 to pod web-0'}
    expect: none
---
kind: detector
id: kubernetes.coredns_failing
title: Resolver of the cluster fails
version: 1
status: stable
severity: medium
summary: 'Resolver of the cluster fails ({count} lines)'
description: >-
  Names are not found or the servers behind do not answer; every service fails in its own words at the same
  time. Look at its pods, its forwarders and loops.
detect:
  type: match
  match:
    body|contains:
      [plugin/errors, '[ERROR] plugin', HINFO, Loop (, plugin/loop, plugin/kubernetes, plugin/forward,
       plugin/health, no healthy upstream, no upstream, SERVFAIL, coredns, CoreDNS]
    all:
      - body|contains:
          [rror, ERROR, ailed, imeout, Loop, no healthy, no upstream, refused, unavailable, SERVFAIL, WARNING,
           0 from]
    not:
      any:
        - body|contains: 'HINFO: read udp ok'
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: '[ERROR] plugin/errors: 2 stock.shop. A: read udp 10.0.0.4:53->10.0.0.2:53: i/o timeout'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a resolver that starts
    events:
      - {t: 0s, service.name: kubernetes, body: 'CoreDNS-1.11.1 linux/amd64, go1.20.7'}
    expect: none
---
kind: detector
id: kubernetes.service_no_endpoints
title: Service has no endpoints
version: 1
status: stable
severity: medium
summary: 'Service has no endpoints ({count} lines)'
description: >-
  The name exists and nothing stands behind it: no pod is ready, or the selector fits none. Callers get
  refusals or 503.
detect:
  type: match
  match:
    body|contains:
      [does not have any active Endpoint, no endpoints available for service, has no endpoints,
       no active endpoints, Error obtaining Endpoints for Service, no object matching key, no ready endpoints,
       has no active endpoints]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: Service "shop/web" does not have any active Endpoint.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: endpoints that change
    events:
      - {t: 0s, service.name: kubernetes, body: 'endpoints of shop/web: 3 ready'}
    expect: none
---
kind: detector
id: kubernetes.ingress_sync_failed
title: Entry point cannot follow its objects
version: 1
status: stable
severity: medium
summary: 'Entry point cannot follow its objects ({count} lines)'
description: >-
  An ingress or gateway object is ignored, refused or cannot be read, so a host or path leads nowhere. Look
  at its class, secrets and annotations.
detect:
  type: match
  match:
    body|contains:
      [Ignoring ingress, ignoring ingress, does not contain a valid IngressClass, ingress does not contain,
       error updating ingress, Error getting SSL certificate, error getting ssl certificate,
       local SSL certificate, nginx.ingress.kubernetes.io, unexpected error creating, conflicting server name,
       gateway not accepted, Invalid backend, no service with name, invalid annotation, Skipping service,
       Cannot create service, kubernetes service not found]
    all:
      - body|contains:
          [rror, gnoring, ailed, nvalid, valid, not, conflicting, already, Dropping, Skipping, Cannot]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'error updating ingress rule: services "web" not found'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ingress that is taken
    events:
      - {t: 0s, service.name: kubernetes, body: 'Scheduled for sync: ingress shop/web'}
    expect: none
---
kind: detector
id: kubernetes.certificate_issue
title: Certificate cannot be issued or renewed
version: 1
status: stable
severity: medium
summary: 'Certificate cannot be issued or renewed ({count} lines)'
description: >-
  The old one still works until its date, then all fail at once. Look at the challenge, at the account, and
  at limits of the issuer.
detect:
  type: match
  match:
    body|contains:
      [urn:ietf:params:acme:error, 'acme: ', ACME, Failed to register ACME account, Error presenting challenge,
       error presenting challenge, self check, propagation check failed, Waiting for HTTP-01,
       Waiting for DNS-01, CertificateRequest, certificaterequest, Issuer, issuer, cert-manager, certbot, lego,
       order is invalid, Renewal, renewal, Challenge failed]
    all:
      - body|contains:
          [rror, ailed, nvalid, not ready, Not Ready, NotReady, not found, denied, rateLimited, timed out]
    not:
      any:
        - body|contains: successfully issued
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'Failed to register ACME account: 429 urn:ietf:params:acme:error:rateLimited'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a certificate that is issued
    events:
      - {t: 0s, service.name: kubernetes, body: Certificate has been successfully issued}
    expect: none
---
kind: detector
id: kubernetes.dns_records_failed
title: Records of names cannot be written
version: 1
status: stable
severity: medium
summary: 'Records of names cannot be written ({count} lines)'
description: >-
  New or moved services stay unknown outside. The provider refuses the change, limits calls, or the owner of
  the record is another.
detect:
  type: match
  match:
    body|contains:
      [InvalidChangeBatch, Failed to submit all changes, failed to submit all changes, Failed to do run once,
       failed to list hosted zones, Skipping record, not owned by, owner id does not match,
       All records are already up to date, Conflict, external-dns, PriorRequestNotComplete, NoSuchHostedZone,
       HostedZoneNotFound, failed to update DNS, failed to update records, record update failed]
    all:
      - body|contains: [nvalid, ailed, not, rror, onflict, NoSuch]
    not:
      any:
        - body|contains: already up to date
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'InvalidChangeBatch: Tried to create resource record set [name=shop.example., type=A] but it already exists'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: records in step
    events:
      - {t: 0s, service.name: kubernetes, body: All records are already up to date}
    expect: none
---
kind: detector
id: kubernetes.network_policy
title: Network policies drop traffic
version: 1
status: stable
severity: medium
summary: 'Network policies drop traffic ({count} lines)'
description: >-
  Connections are dropped by a rule, not by a fault. It begins with a new policy or a new label, and looks
  like a timeout to both sides.
detect:
  type: match
  match:
    body|contains:
      [Policy denied, policy denied, Policy verdict, policy verdict, DENIED DROPPED, drop (Policy,
       NetworkPolicy, network policy, policy-verdict]
    all:
      - body|contains: [enied, DENIED, DENY, drop, DROP, rror, ailed]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'xx drop (Policy denied) flow 0x0 to endpoint 12, identity 4->9'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a policy that is applied
    events:
      - {t: 0s, service.name: kubernetes, body: NetworkPolicy shop/web applied}
    expect: none

"""# }

static var kubernetes_detectors_network_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.cni_failed.1 1 5 title.0 8 32 Network of pods cannot be set up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 48 Network of pods cannot be set up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 22 FailedCreatePodSandBox.0 32 34 failed to set up sandbox container.0 68 35 failed to setup network for sandbox.1 8 27 network plugin is not ready.0 37 21 NetworkPluginNotReady.0 60 26 cni plugin not initialized.0 88 24 cni config uninitialized.1 8 15 NetworkNotReady.0 25 30 failed to assign an IP address.0 57 28 failed to allocate for range.1 8 34 no IP addresses available in range.0 44 25 no available IP addresses.0 71 33 InsufficientFreeAddressesInSubnet.0 106 4 IPAM.1 8 5 ipamd.0 15 13 plugin type="'0 30 15 add cmd: failed.0 49 11 calico-node.0 62 6 cilium.0 70 7 flannel.0 79 24 Unable to contact Cilium.1 8 27 no more addresses available.0 37 17 BIRD is not ready.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 5 ailed.0 19 4 rror.0 25 9 not ready.0 36 8 NotReady.0 46 13 uninitialized.0 61 15 not initialized.0 78 11 nsufficient.0 91 12 no available.0 105 5 no IP.1 12 7 no more.0 21 6 Unable.0 29 6 unable.0 37 7 exhaust.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.coredns_failing.1 1 5 title.0 8 29 Resolver of the cluster fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Resolver of the cluster fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 .0 8 13 plugin/errors'0 23 14 [ERROR] plugin.0 41 5 HINFO.0 48 6 Loop (.0 56 11 plugin/loop.0 69 17 plugin/kubernetes.0 88 14 plugin/forward.1 8 13 plugin/health.0 23 19 no healthy upstream.0 44 11 no upstream.0 57 8 SERVFAIL.0 67 7 coredns.0 76 7 CoreDNS.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 4 rror.0 18 5 ERROR.0 25 5 ailed.0 32 6 imeout.0 40 4 Loop.0 46 10 no healthy.0 58 11 no upstream.0 71 7 refused.0 80 11 unavailable.0 93 8 SERVFAIL.0 103 7 WARNING.1 12 6 0 from.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 18 HINFO: read udp ok:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 kubernetes.service_no_endpoints.1 1 5 title.0 8 24 Service has no endpoints.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Service has no endpoints ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 33 does not have any active Endpoint.0 43 34 no endpoints available for service.0 79 16 has no endpoints.1 8 19 no active endpoints.0 29 37 Error obtaining Endpoints for Service.0 68 22 no object matching key.0 92 18 no ready endpoints.1 8 23 has no active endpoints.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 kubernetes.ingress_sync_failed.1 1 5 title.0 8 37 Entry point cannot follow its objects.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 Entry point cannot follow its objects ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 16 Ignoring ingress.0 26 16 ignoring ingress.0 44 37 does not contain a valid IngressClass.0 83 24 ingress does not contain.1 8 22 error updating ingress.0 32 29 Error getting SSL certificate.0 63 29 error getting ssl certificate.1 8 21 local SSL certificate.0 31 27 nginx.ingress.kubernetes.io.0 60 25 unexpected error creating.0 87 23 conflicting server name.1 8 20 gateway not accepted.0 30 15 Invalid backend.0 47 20 no service with name.0 69 18 invalid annotation.0 89 16 Skipping service.1 8 21 Cannot create service.0 31 28 kubernetes service not found.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 rror.0 18 7 gnoring.0 27 5 ailed.0 34 6 nvalid.0 42 5 valid.0 49 3 not.0 54 11 conflicting.0 67 7 already.0 76 8 Dropping.0 86 8 Skipping.0 96 6 Cannot.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.certificate_issue.1 1 5 title.0 8 39 Certificate cannot be issued or renewed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 55 Certificate cannot be issued or renewed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 21 .0 8 26 urn:ietf:params:acme:error'0 36 6 acme: .0 46 4 ACME.0 52 31 Failed to register ACME account.0 85 26 Error presenting challenge.1 8 26 error presenting challenge.0 36 10 self check.0 48 24 propagation check failed.0 74 19 Waiting for HTTP-01.1 8 18 Waiting for DNS-01.0 28 18 CertificateRequest.0 48 18 certificaterequest.0 68 6 Issuer.0 76 6 issuer.0 84 12 cert-manager.0 98 7 certbot.0 107 4 lego.1 8 16 order is invalid.0 26 7 Renewal.0 35 7 renewal.0 44 16 Challenge failed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 10 .0 12 4 rror.0 18 5 ailed.0 25 6 nvalid.0 33 9 not ready.0 44 9 Not Ready.0 55 8 NotReady.0 65 9 not found.0 76 6 denied.0 84 11 rateLimited.0 97 9 timed out.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 successfully issued:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 kubernetes.dns_records_failed.1 1 5 title.0 8 34 Records of names cannot be written.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 Records of names cannot be written ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 18 InvalidChangeBatch.0 28 28 Failed to submit all changes.0 58 28 failed to submit all changes.0 88 21 Failed to do run once.1 8 27 failed to list hosted zones.0 37 15 Skipping record.0 54 12 not owned by.0 68 23 owner id does not match.1 8 34 All records are already up to date.0 44 8 Conflict.0 54 12 external-dns.0 68 23 PriorRequestNotComplete.0 93 16 NoSuchHostedZone.1 8 18 HostedZoneNotFound.0 28 20 failed to update DNS.0 50 24 failed to update records.0 76 20 record update failed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 6 nvalid.0 33 5 ailed.0 40 3 not.0 45 4 rror.0 51 7 onflict.0 60 6 NoSuch.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 18 already up to date:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.network_policy.1 1 5 title.0 8 29 Network policies drop traffic.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Network policies drop traffic ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 9 .0 8 13 Policy denied.0 23 13 policy denied.0 38 14 Policy verdict.0 54 14 policy verdict.0 70 14 DENIED DROPPED.0 86 12 drop (Policy.1 8 13 NetworkPolicy.0 23 14 network policy.0 39 14 policy-verdict.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 5 enied.0 32 6 DENIED.0 40 4 DENY.0 46 4 drop.0 52 4 DROP.0 58 4 rror.0 64 5 ailed.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective
"""# }

static var kubernetes_detectors_nodes: String { #"""
# Nodes, kubelets and the control plane, as their logs and events tell it.
kind: detector
id: kubernetes.node_not_ready
title: Node is not ready
version: 1
status: stable
severity: critical
summary: 'Node is not ready ({count} lines)'
description: >-
  The control plane does not hear from the node, so its pods are moved after some minutes. Look at the
  kubelet, the run time, memory and disk of that node, and at the network to it.
detect:
  type: match
  match:
    body|contains:
      [NodeNotReady, 'status is now: NodeNotReady', Kubelet stopped posting node status, NodeStatusUnknown,
       node not ready, Node is not ready, node is not ready, node.kubernetes.io/not-ready,
       node.kubernetes.io/unreachable, container runtime is down, container runtime not ready, NodeUnreachable,
       KubeletNotReady, Unable to update node status, Error updating node status]
    not:
      any:
        - body|contains: [tolerat, Tolerat]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'Node node-3 status is now: NodeNotReady'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a node that is ready
    events:
      - {t: 0s, service.name: kubernetes, body: 'Node node-3 status is now: NodeReady'}
    expect: none
---
kind: detector
id: kubernetes.node_pressure
title: Kubelet evicts pods for lack of resources
version: 1
status: stable
severity: high
summary: 'Kubelet evicts pods for lack of resources ({count} lines)'
description: >-
  Memory, disk, inodes or process ids of the node run low, so the kubelet ends pods in the order of their
  rank. The pods named are victims; look for who grew.
detect:
  type: match
  match:
    body|contains:
      ['eviction manager: attempting to reclaim', 'eviction manager: must evict', The node was low on resource,
       NodeHasDiskPressure, NodeHasInsufficientMemory, NodeHasMemoryPressure, NodeHasInsufficientPID,
       NodeHasPIDPressure, EvictionThresholdMet, attempting to reclaim, FreeDiskSpaceFailed, ImageGCFailed,
       failed to garbage collect required amount, SystemOOM, Reason:Evicted, reason="Evicted"]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'eviction manager: attempting to reclaim ephemeral-storage'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: no pressure
    events:
      - {t: 0s, service.name: kubernetes, body: 'Node node-3 status is now: NodeHasNoDiskPressure'}
    expect: none
---
kind: detector
id: kubernetes.kubelet_pleg
title: Kubelet cannot keep up with its containers
version: 1
status: stable
severity: medium
summary: 'Kubelet cannot keep up with its containers ({count} lines)'
description: >-
  The list of containers takes minutes. Usual causes: a run time that hangs, a disk that is slow, too many
  containers or exec probes on the node.
detect:
  type: match
  match:
    body|contains:
      [PLEG is not healthy, pleg was last seen active, skipping pod synchronization,
       Housekeeping took longer than, StopPodSandbox, KillContainerError,
       RunPodSandbox from runtime service failed, 'operation timeout: context deadline exceeded',
       'rpc error: code = DeadlineExceeded', ContainerStatus from runtime service failed]
    all:
      - body|contains: [not healthy, failed, longer, Killing, deadline, Deadline, skipping, Failed, Error]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'PLEG is not healthy: pleg was last seen active 3m12s ago; threshold is 3m0s'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pod in order
    events:
      - {t: 0s, service.name: kubernetes, body: 'SyncLoop (PLEG): event for pod'}
    expect: none
---
kind: detector
id: kubernetes.runtime_error
title: Container run time fails
version: 1
status: stable
severity: medium
summary: 'Container run time fails ({count} lines)'
description: >-
  containerd, CRI-O or Docker cannot create, start or remove containers. Look at its disk, its version and
  at the kernel's log of the same minute.
detect:
  type: match
  match:
    body|contains:
      [failed to create containerd task, failed to create shim, OCI runtime create failed, runc create failed,
       CreateContainerError, RunContainerError, CreateContainerConfigError, Failed to create pod sandbox,
       failed to reserve container name, context canceled while waiting for, 'containerd: ', Handler for POST,
       failed to start shim, oci runtime error, StartError, ContainerCannotRun,
       error while creating mount source path]
    all:
      - body|contains: [rror, ailed, cannot, Cannot]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'OCI runtime create failed: runc create failed: unable to start container process'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a container that starts
    events:
      - {t: 0s, service.name: kubernetes, body: Started container web}
    expect: none
---
kind: detector
id: kubernetes.api_server_trouble
title: API server is slow or refuses
version: 1
status: stable
severity: medium
summary: 'API server is slow or refuses ({count} lines)'
description: >-
  Controllers and kubelets cannot read or write the state. Look at etcd first, then at who asks most, and at
  webhooks that do not answer.
detect:
  type: match
  match:
    body|contains:
      [Unable to connect to the server, the server is currently unable to handle the request,
       apiserver was unable to write, apiserver not ready, apiserver is not ready, etcdserver,
       'Too many requests, please try again later', 'Timeout: request did not complete',
       'http: Handler timeout', post-timeout activity, client-side throttling, Waited for, APIServer,
       APIService, ServiceUnavailable, was refused - did you specify the right host or port, failed to list,
       Failed to watch, failed to watch, request has been rejected by API priority, too old resource version,
       unable to retrieve the complete list of server APIs]
    all:
      - body|contains:
          [unable, not ready, timed out, Too many, imeout, throttling, failed, Failed, refused, rejected,
           too old, navailable, no leader]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: the server is currently unable to handle the request (get pods.metrics.k8s.io)}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a watch that ends in order
    events:
      - {t: 0s, service.name: kubernetes, body: watch of *v1.Pod closed after 8m}
    expect: none
---
kind: detector
id: kubernetes.leader_lost
title: Controller lost its lease
version: 1
status: stable
severity: high
summary: 'Controller lost its lease ({count} lines)'
description: >-
  It ends itself so that another copy takes over. Once is a hiccup; several controllers at once mean that
  the API server or etcd is slow.
detect:
  type: match
  match:
    body|contains:
      [leaderelection lost, leader election lost, Failed to update lock, failed to renew lease,
       error retrieving resource lock, lost lease, stopped leading, Leader lost, lost leader lease,
       failed to acquire lease, leader election failed, 'leaderelection: ']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: control}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: leaderelection lost}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a lease that is taken
    events:
      - {t: 0s, service.name: kubernetes, body: successfully acquired lease kube-system/kube-scheduler}
    expect: none
---
kind: detector
id: kubernetes.webhook_failed
title: Admission webhook fails or refuses
version: 1
status: stable
severity: medium
summary: 'Admission webhook fails or refuses ({count} lines)'
description: >-
  Objects cannot be written while a webhook that must answer does not. If it guards its own pods too, it
  cannot come back by itself.
detect:
  type: match
  match:
    body|contains:
      [failed calling webhook, failed to call webhook, admission webhook, Admission webhook, admission control,
       denied the request, ValidatingAdmissionPolicy, validating webhook, mutating webhook, blocked by,
       constraint violated, admission controller]
    all:
      - body|contains: [failed, denied, rror, denies, timeout, refused, blocked, violat, expired]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'failed calling webhook "check.shop.example": Post "https://check.shop.svc:443": no endpoints available'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a webhook that starts
    events:
      - {t: 0s, service.name: kubernetes, body: admission webhook server listens on :9443}
    expect: none
---
kind: detector
id: kubernetes.rbac_denied
title: Kubernetes forbids a call
version: 1
status: stable
severity: high
summary: 'Kubernetes forbids a call ({count} lines)'
description: >-
  The service account lacks a right, often after an upgrade that needs a new one, or its token is not
  accepted. The line names verb, resource and account.
detect:
  type: match
  match:
    body|contains:
      [' is forbidden: User', cannot list resource, cannot get resource, cannot create resource,
       cannot watch resource, cannot patch resource, cannot update resource, cannot delete resource,
       Unable to authenticate the request, is not allowed to access,
       the server has asked for the client to provide credentials, You must be logged in to the server,
       serviceaccount not found, 'RBAC: access denied', Authorization error (user=]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'pods is forbidden: User "system:serviceaccount:shop:web" cannot list resource "pods"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a right that is given
    events:
      - {t: 0s, service.name: kubernetes, body: created clusterrolebinding web-view}
    expect: none
---
kind: detector
id: kubernetes.certificates
title: Certificates of the cluster are wrong
version: 1
status: stable
severity: critical
summary: 'Certificates of the cluster are wrong ({count} lines)'
description: >-
  Kubelets, webhooks or the API server do not trust each other. Certificates made at installation end after
  a year; nothing else has to change that day.
detect:
  type: match
  match:
    body|contains:
      ['x509: certificate', 'x509: cannot validate', part of the existing bootstrap client certificate,
       certificate has expired, unable to load bootstrap kubeconfig, certificate rotation,
       'tls: bad certificate', failed to verify certificate, 'remote error: tls',
       no serving certificate available for the kubelet]
    not:
      any:
        - body|contains: rotation is enabled
        - severity|lt: 9
  coalesce: 10m
causal: {nature: time}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'Unable to authenticate the request: x509: certificate has expired or is not yet valid'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a certificate that is renewed
    events:
      - {t: 0s, service.name: kubernetes, body: Certificate rotation is enabled}
    expect: none

"""# }

static var kubernetes_detectors_nodes_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.node_not_ready.1 1 5 title.0 8 17 Node is not ready.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 33 Node is not ready ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 12 NodeNotReady'0 22 27 status is now: NodeNotReady.0 53 35 Kubelet stopped posting node status.0 90 17 NodeStatusUnknown.1 8 14 node not ready.0 24 17 Node is not ready.0 43 17 node is not ready.0 62 28 node.kubernetes.io/not-ready.1 8 30 node.kubernetes.io/unreachable.0 40 25 container runtime is down.0 67 27 container runtime not ready.0 96 15 NodeUnreachable.1 8 15 KubeletNotReady.0 25 28 Unable to update node status.0 55 26 Error updating node status.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 7 tolerat.0 36 7 Tolerat:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.node_pressure.1 1 5 title.0 8 41 Kubelet evicts pods for lack of resources.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 57 Kubelet evicts pods for lack of resources ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 '0 8 39 eviction manager: attempting to reclaim'0 51 28 eviction manager: must evict.0 83 28 The node was low on resource.1 8 19 NodeHasDiskPressure.0 29 25 NodeHasInsufficientMemory.0 56 21 NodeHasMemoryPressure.0 79 22 NodeHasInsufficientPID.1 8 18 NodeHasPIDPressure.0 28 20 EvictionThresholdMet.0 50 21 attempting to reclaim.0 73 19 FreeDiskSpaceFailed.0 94 13 ImageGCFailed.1 8 41 failed to garbage collect required amount.0 51 9 SystemOOM.0 62 14 Reason:Evicted.0 78 16 reason="Evicted".1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.kubelet_pleg.1 1 5 title.0 8 42 Kubelet cannot keep up with its containers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 58 Kubelet cannot keep up with its containers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 10 .0 8 19 PLEG is not healthy.0 29 25 pleg was last seen active.0 56 28 skipping pod synchronization.1 8 29 Housekeeping took longer than.0 39 14 StopPodSandbox.0 55 18 KillContainerError.1 8 41 RunPodSandbox from runtime service failed'0 51 44 operation timeout: context deadline exceeded'1 8 34 rpc error: code = DeadlineExceeded.0 46 43 ContainerStatus from runtime service failed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 11 not healthy.0 38 6 failed.0 46 6 longer.0 54 7 Killing.0 63 8 deadline.0 73 8 Deadline.0 83 8 skipping.0 93 6 Failed.0 101 5 Error.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.runtime_error.1 1 5 title.0 8 24 Container run time fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Container run time fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 32 failed to create containerd task.0 42 21 failed to create shim.0 65 25 OCI runtime create failed.0 92 18 runc create failed.1 8 20 CreateContainerError.0 30 17 RunContainerError.0 49 26 CreateContainerConfigError.0 77 28 Failed to create pod sandbox.1 8 32 failed to reserve container name.0 42 34 context canceled while waiting for'0 78 12 containerd: .0 94 16 Handler for POST.1 8 20 failed to start shim.0 30 17 oci runtime error.0 49 10 StartError.0 61 18 ContainerCannotRun.1 8 38 error while creating mount source path.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 4 rror.0 31 5 ailed.0 38 6 cannot.0 46 6 Cannot.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 kubernetes.api_server_trouble.1 1 5 title.0 8 29 API server is slow or refuses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 API server is slow or refuses ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 31 Unable to connect to the server.0 41 52 the server is currently unable to handle the request.1 8 29 apiserver was unable to write.0 39 19 apiserver not ready.0 60 22 apiserver is not ready.0 84 10 etcdserver'1 8 41 Too many requests, please try again later'0 53 33 Timeout: request did not complete'1 8 21 http: Handler timeout.0 33 21 post-timeout activity.0 56 22 client-side throttling.0 80 10 Waited for.0 92 9 APIServer.1 8 10 APIService.0 20 18 ServiceUnavailable.0 40 52 was refused - did you specify the right host or port.0 94 14 failed to list.1 8 15 Failed to watch.0 25 15 failed to watch.0 42 41 request has been rejected by API priority.0 85 24 too old resource version.1 8 51 unable to retrieve the complete list of server APIs.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 6 unable.0 20 9 not ready.0 31 9 timed out.0 42 8 Too many.0 52 6 imeout.0 60 10 throttling.0 72 6 failed.0 80 6 Failed.0 88 7 refused.0 97 8 rejected.1 12 7 too old.0 21 10 navailable.0 33 9 no leader.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 kubernetes.leader_lost.1 1 5 title.0 8 25 Controller lost its lease.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 41 Controller lost its lease ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 19 leaderelection lost.0 29 20 leader election lost.0 51 21 Failed to update lock.0 74 21 failed to renew lease.1 8 30 error retrieving resource lock.0 40 10 lost lease.0 52 15 stopped leading.0 69 11 Leader lost.0 82 17 lost leader lease.1 8 23 failed to acquire lease.0 33 22 leader election failed'0 57 16 leaderelection: .1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 control:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.webhook_failed.1 1 5 title.0 8 34 Admission webhook fails or refuses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 Admission webhook fails or refuses ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 12 .0 8 22 failed calling webhook.0 32 22 failed to call webhook.0 56 17 admission webhook.0 75 17 Admission webhook.0 94 17 admission control.1 8 18 denied the request.0 28 25 ValidatingAdmissionPolicy.0 55 18 validating webhook.0 75 16 mutating webhook.0 93 10 blocked by.1 8 19 constraint violated.0 29 20 admission controller.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 6 failed.0 33 6 denied.0 41 4 rror.0 47 6 denies.0 55 7 timeout.0 64 7 refused.0 73 7 blocked.0 82 6 violat.0 90 7 expired.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 kubernetes.rbac_denied.1 1 5 title.0 8 25 Kubernetes forbids a call.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 41 Kubernetes forbids a call ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 '0 8 19  is forbidden: User.0 31 20 cannot list resource.0 53 19 cannot get resource.0 74 22 cannot create resource.1 8 21 cannot watch resource.0 31 21 cannot patch resource.0 54 22 cannot update resource.0 78 22 cannot delete resource.1 8 34 Unable to authenticate the request.0 44 24 is not allowed to access.1 8 58 the server has asked for the client to provide credentials.0 68 35 You must be logged in to the server.1 8 24 serviceaccount not found'0 34 19 RBAC: access denied.0 57 26 Authorization error (user=.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.certificates.1 1 5 title.0 8 37 Certificates of the cluster are wrong.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 53 Certificates of the cluster are wrong ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 '0 8 17 x509: certificate'0 29 21 x509: cannot validate.0 54 49 part of the existing bootstrap client certificate.1 8 23 certificate has expired.0 33 35 unable to load bootstrap kubeconfig.0 70 20 certificate rotation'1 8 20 tls: bad certificate.0 32 28 failed to verify certificate'0 62 17 remote error: tls.1 8 48 no serving certificate available for the kubelet.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 rotation is enabled:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 4 time
"""# }

static var kubernetes_detectors_pods: String { #"""
# Pods, volumes and scheduling.
kind: detector
id: kubernetes.crash_loop
title: Container ends again and again
version: 1
status: stable
severity: critical
summary: 'Container ends again and again ({count} lines)'
description: >-
  It ends soon after each start, and the pauses grow to five minutes. The previous container's last lines
  tell why; the exit code tells how.
detect:
  type: match
  match:
    body|contains:
      [CrashLoopBackOff, Back-off restarting failed container, back-off 5m0s restarting failed,
       Back-off restarting the failed container, restarting failed container]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: Back-off restarting failed container web in pod web-0}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a container that starts
    events:
      - {t: 0s, service.name: kubernetes, body: Started container web}
    expect: none
---
kind: detector
id: kubernetes.image_pull
title: Image cannot be fetched
version: 1
status: stable
severity: critical
summary: 'Image cannot be fetched ({count} lines)'
description: >-
  The name or tag does not exist, the registry does not answer or limits, or the credentials are missing. It
  begins with the deployment or with a new node.
detect:
  type: match
  match:
    body|contains:
      [ErrImagePull, ImagePullBackOff, Failed to pull image, failed to pull image,
       failed to pull and unpack image, Back-off pulling image, pull access denied, manifest unknown,
       manifest for, InvalidImageName, ErrImageNeverPull,
       'toomanyrequests: You have reached your pull rate limit', 'unauthorized: authentication required',
       no matching manifest for, RegistryUnavailable, failed to resolve reference]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'Failed to pull image "shop/web:4.2": not found'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an image that is there
    events:
      - {t: 0s, service.name: kubernetes, body: Successfully pulled image "shop/web:4.1" in 2s}
    expect: none
---
kind: detector
id: kubernetes.probe_failed
title: Probes fail
version: 1
status: stable
severity: high
summary: 'Probes fail ({count} lines)'
description: >-
  A readiness probe that fails takes the pod out of its service; a liveness probe that fails restarts it.
  Slow start, a slow dependency or a starved processor are usual causes.
detect:
  type: match
  match:
    body|contains:
      [Readiness probe failed, Liveness probe failed, Startup probe failed, Readiness probe errored,
       Liveness probe errored, Startup probe errored, failed liveness probe, failed startup probe,
       failed readiness probe, Probe failed, probe failed, probeResult="failure"]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'Readiness probe failed: HTTP probe failed with statuscode: 503'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a probe that succeeds
    events:
      - {t: 0s, service.name: kubernetes, body: probe of web succeeded}
    expect: none
---
kind: detector
id: kubernetes.unschedulable
title: Pods find no node
version: 1
status: stable
severity: high
summary: 'Pods find no node ({count} lines)'
description: >-
  Requests do not fit any node, or rules, taints and volumes exclude the rest. The line counts the nodes by
  reason.
detect:
  type: match
  match:
    body|contains:
      [FailedScheduling, nodes are available, nodes available, Insufficient cpu, Insufficient memory,
       Insufficient ephemeral-storage, Insufficient nvidia.com/gpu, untolerated taint, no nodes match,
       node affinity conflict, unschedulable pods, 'didn''t match Pod', max node group size reached,
       NotTriggerScaleUp, preemption is not helpful, node(s) had taint]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: '0/5 nodes are available: 5 Insufficient cpu.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pod that is placed
    events:
      - {t: 0s, service.name: kubernetes, body: Successfully assigned shop/web-0 to node-3}
    expect: none
---
kind: detector
id: kubernetes.oom_killed
title: Container was killed for its memory
version: 1
status: stable
severity: critical
summary: 'Container was killed for its memory ({count} lines)'
description: >-
  It reached its limit. A leak, a larger load or a limit that does not fit its heap; the container restarts
  and loses what it held.
detect:
  type: match
  match:
    body|contains:
      [OOMKilled, OOMKilling, Memory cgroup out of memory, exit code 137, exitCode":137, exitCode=137,
       exited with code 137, 'Exit Code: 137', Memory limit reached]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: Container web was OOMKilled}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordinary end
    events:
      - {t: 0s, service.name: kubernetes, body: 'Container web: Completed with exit code 0'}
    expect: none
---
kind: detector
id: kubernetes.container_exit
title: Container ended with an error
version: 1
status: stable
severity: medium
summary: 'Container ended with an error ({count} lines)'
description: >-
  The exit code tells how: 1 and 2 by the program itself, 126 and 127 a command that cannot run, 134 an
  abort, 137 a kill, 139 foreign memory, 143 an ordered end.
detect:
  type: match
  match:
    body|contains:
      ['exited with code ', 'exit code ', 'Exit Code: ', exitCode=, 'exitCode":', exited with exit code,
       terminated with exit code, Error exit status, 'exit status ']
    body|re: '(?i)exit(?:ed)?[ _]?(?:with )?(?:code|status|exitcode)?(?: |: |=|":)(?!0\b|143\b)\d{1,3}\b'
    all:
      - body|contains: [ode, status]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: container web exited with code 127}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordinary end
    events:
      - {t: 0s, service.name: kubernetes, body: container web exited with code 0}
    expect: none
---
kind: detector
id: kubernetes.volume_failed
title: Volume cannot be attached or mounted
version: 1
status: stable
severity: medium
summary: 'Volume cannot be attached or mounted ({count} lines)'
description: >-
  The pod waits with its data elsewhere: still attached to a lost node, a driver that does not answer, a
  secret or config map that is not there.
detect:
  type: match
  match:
    body|contains:
      [FailedMount, FailedAttachVolume, Unable to attach or mount volumes, MountVolume.SetUp failed,
       MountVolume.MountDevice failed, AttachVolume.Attach failed, Multi-Attach error,
       timed out waiting for the condition, UnmountVolume, VolumeBinding, ProvisioningFailed,
       failed to provision volume, unbound immediate PersistentVolumeClaims, volume node affinity conflict,
       FailedBinding, FileSystemResizeFailed, no persistent volumes available,
       references non-existent secret key]
    all:
      - body|contains: [ailed, rror, not found, timed out, unable, Unable, unbound, conflict, no persistent]
    not:
      any:
        - body|contains: Attach succeeded
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'MountVolume.SetUp failed for volume "config" : configmap "shop" not found'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a volume that is attached
    events:
      - {t: 0s, service.name: kubernetes, body: AttachVolume.Attach succeeded for volume "pv-7"}
    expect: none
---
kind: detector
id: kubernetes.quota_exceeded
title: Quota of the namespace is used up
version: 1
status: stable
severity: high
summary: 'Quota of the namespace is used up ({count} lines)'
description: >-
  No more pods or objects are made although nodes have room. The line names the quota and what was asked
  for.
detect:
  type: match
  match:
    body|contains:
      [exceeded quota, FailedCreate, failed quota, is limited to, must specify limits, maximum cpu usage per,
       maximum memory usage per, minimum memory usage per, violates PodSecurity, 'forbidden: exceeded',
       must be less than or equal to]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'pods "web-7" is forbidden: exceeded quota: compute, requested: cpu=2, used: cpu=10, limited: cpu=10'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a quota that is set
    events:
      - {t: 0s, service.name: kubernetes, body: resourcequota/compute created}
    expect: none
---
kind: detector
id: kubernetes.object_too_large
title: Object is refused by the API
version: 1
status: stable
severity: medium
summary: 'Object is refused by the API ({count} lines)'
description: >-
  It is larger than the store takes, has a field that is not known, or was changed by somebody else
  meanwhile. A generated object that grew is the usual cause of the first.
detect:
  type: match
  match:
    body|contains:
      ['Too long: must have at most', 'Request entity too large: limit is', field is immutable,
       strict decoding error, unknown field, ValidationError, 'etcdserver: request is too large',
       'Forbidden: updates to', error validating data]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'The ConfigMap "shop" is invalid: []: Too long: must have at most 1048576 bytes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an object that is taken
    events:
      - {t: 0s, service.name: kubernetes, body: configmap/shop configured}
    expect: none
---
kind: detector
id: kubernetes.autoscaler_blind
title: Autoscaler cannot decide or act
version: 1
status: stable
severity: medium
summary: 'Autoscaler cannot decide or act ({count} lines)'
description: >-
  It gets no figures, or may not add what is needed, so load is not followed. Look at the metrics server, at
  limits of the group, and at offers of the cloud.
detect:
  type: match
  match:
    body|contains:
      [FailedGetResourceMetric, FailedComputeMetricsReplicas, FailedGetExternalMetric, FailedGetPodsMetric,
       unable to get metrics, failed to get cpu utilization, no metrics returned, unable to fetch metrics,
       failed to scale, Failed to scale, ScaledObjectCheckFailed, KEDAScalerFailed, ScaleUpFailed,
       scale-up failed, could not launch, cluster-autoscaler, karpenter, Failed to fix node group sizes,
       max limit reached, ScalingLimited, TooManyReplicas, failed to scrape node, no available instance type,
       InsufficientCapacityError, UnfulfillableCapacity, keda]
    all:
      - body|contains:
          [ailed, nable to, no metrics, could not, limit, TooMany, nsufficient, no available, nfulfillable,
           panic, incompatible, not compatible]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: 'failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a scaling that works
    events:
      - {t: 0s, service.name: kubernetes, body: 'New size: 7; reason: cpu resource utilization above target'}
    expect: none
---
kind: detector
id: kubernetes.scaled_to_zero
title: Workload has no copies left
version: 1
status: stable
severity: high
summary: 'Workload has no copies left ({count} lines)'
description: >-
  Somebody or a controller scaled it down to nothing. For a service that others need, such as the resolver,
  everything else fails soon after.
detect:
  type: match
  match:
    body|contains:
      [to 0 from, from 1 to 0, from 2 to 0, from 3 to 0, 'replicas: 0', '--replicas=0', Scaled down replica set,
       scaled to 0, scaled to zero, Scaling to zero, replicas set to 0]
    all:
      - body|contains: [to 0, to zero, '=0', ': 0']
    not:
      body|contains: to 0.
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: kubernetes, body: Scaled down replica set web-7d to 0 from 3}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: fewer copies
    events:
      - {t: 0s, service.name: kubernetes, body: Scaled down replica set web-7d to 2 from 3}
    expect: none

"""# }

static var kubernetes_detectors_pods_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.crash_loop.1 1 5 title.0 8 30 Container ends again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 46 Container ends again and again ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 .0 8 16 CrashLoopBackOff.0 26 36 Back-off restarting failed container.0 64 31 back-off 5m0s restarting failed.1 8 40 Back-off restarting the failed container.0 50 27 restarting failed container.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.image_pull.1 1 5 title.0 8 23 Image cannot be fetched.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Image cannot be fetched ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 12 ErrImagePull.0 22 16 ImagePullBackOff.0 40 20 Failed to pull image.0 62 20 failed to pull image.1 8 31 failed to pull and unpack image.0 41 22 Back-off pulling image.0 65 18 pull access denied.0 85 16 manifest unknown.1 8 12 manifest for.0 22 16 InvalidImageName.0 40 17 ErrImageNeverPull'1 8 54 toomanyrequests: You have reached your pull rate limit'0 66 37 unauthorized: authentication required.1 8 24 no matching manifest for.0 34 19 RegistryUnavailable.0 55 27 failed to resolve reference.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.probe_failed.1 1 5 title.0 8 11 Probes fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 27 Probes fail ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 22 Readiness probe failed.0 32 21 Liveness probe failed.0 55 20 Startup probe failed.0 77 23 Readiness probe errored.1 8 22 Liveness probe errored.0 32 21 Startup probe errored.0 55 21 failed liveness probe.0 78 20 failed startup probe.1 8 22 failed readiness probe.0 32 12 Probe failed.0 46 12 probe failed.0 60 21 probeResult="failure".1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.unschedulable.1 1 5 title.0 8 17 Pods find no node.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 33 Pods find no node ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 16 FailedScheduling.0 26 19 nodes are available.0 47 15 nodes available.0 64 16 Insufficient cpu.0 82 19 Insufficient memory.1 8 30 Insufficient ephemeral-storage.0 40 27 Insufficient nvidia.com/gpu.0 69 17 untolerated taint.0 88 14 no nodes match.1 8 22 node affinity conflict.0 32 18 unschedulable pods'0 52 16 didn't match Pod.0 73 27 max node group size reached.1 8 17 NotTriggerScaleUp.0 27 25 preemption is not helpful.0 54 17 node(s) had taint.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.oom_killed.1 1 5 title.0 8 35 Container was killed for its memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 51 Container was killed for its memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 9 OOMKilled.0 19 10 OOMKilling.0 31 27 Memory cgroup out of memory.0 60 13 exit code 137.0 75 13 exitCode":137.0 90 12 exitCode=137.1 8 20 exited with code 137'0 30 14 Exit Code: 137.0 48 20 Memory limit reached.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.container_exit.1 1 5 title.0 8 29 Container ended with an error.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Container ended with an error ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 4 .0 5 13 body|contains-1 7 9 '0 8 17 exited with code '0 29 10 exit code '0 43 11 Exit Code: .0 58 9 exitCode='0 69 10 exitCode":.0 83 21 exited with exit code.1 8 25 terminated with exit code.0 35 17 Error exit status'0 54 12 exit status .1 5 7 body|re'0 14 90 (?i)exit(?:ed)?[ _]?(?:with )?(?:code|status|exitcode)?(?: |: |=|":)(?!0\b|143\b)\d{1,3}\b.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 2 .0 25 3 ode.0 30 6 status.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.volume_failed.1 1 5 title.0 8 36 Volume cannot be attached or mounted.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 52 Volume cannot be attached or mounted ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 11 FailedMount.0 21 18 FailedAttachVolume.0 41 33 Unable to attach or mount volumes.0 76 24 MountVolume.SetUp failed.1 8 30 MountVolume.MountDevice failed.0 40 26 AttachVolume.Attach failed.0 68 18 Multi-Attach error.1 8 35 timed out waiting for the condition.0 45 13 UnmountVolume.0 60 13 VolumeBinding.0 75 18 ProvisioningFailed.1 8 26 failed to provision volume.0 36 40 unbound immediate PersistentVolumeClaims.0 78 29 volume node affinity conflict.1 8 13 FailedBinding.0 23 22 FileSystemResizeFailed.0 47 31 no persistent volumes available.1 8 34 references non-existent secret key.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 5 ailed.0 32 4 rror.0 38 9 not found.0 49 9 timed out.0 60 6 unable.0 68 6 Unable.0 76 7 unbound.0 85 8 conflict.0 95 13 no persistent.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 16 Attach succeeded:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.quota_exceeded.1 1 5 title.0 8 33 Quota of the namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Quota of the namespace is used up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 14 exceeded quota.0 24 12 FailedCreate.0 38 12 failed quota.0 52 13 is limited to.0 67 19 must specify limits.0 88 21 maximum cpu usage per.1 8 24 maximum memory usage per.0 34 24 minimum memory usage per.0 60 20 violates PodSecurity'0 82 19 forbidden: exceeded.1 8 29 must be less than or equal to.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.object_too_large.1 1 5 title.0 8 28 Object is refused by the API.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Object is refused by the API ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 '0 8 27 Too long: must have at most'0 39 34 Request entity too large: limit is.0 77 18 field is immutable.1 8 21 strict decoding error.0 31 13 unknown field.0 46 15 ValidationError'0 63 32 etcdserver: request is too large'1 8 21 Forbidden: updates to.0 33 21 error validating data.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.autoscaler_blind.1 1 5 title.0 8 31 Autoscaler cannot decide or act.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Autoscaler cannot decide or act ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 26 .0 8 23 FailedGetResourceMetric.0 33 28 FailedComputeMetricsReplicas.0 63 23 FailedGetExternalMetric.0 88 19 FailedGetPodsMetric.1 8 21 unable to get metrics.0 31 29 failed to get cpu utilization.0 62 19 no metrics returned.0 83 23 unable to fetch metrics.1 8 15 failed to scale.0 25 15 Failed to scale.0 42 23 ScaledObjectCheckFailed.0 67 16 KEDAScalerFailed.0 85 13 ScaleUpFailed.1 8 15 scale-up failed.0 25 16 could not launch.0 43 18 cluster-autoscaler.0 63 9 karpenter.0 74 30 Failed to fix node group sizes.1 8 17 max limit reached.0 27 14 ScalingLimited.0 43 15 TooManyReplicas.0 60 21 failed to scrape node.0 83 26 no available instance type.1 8 25 InsufficientCapacityError.0 35 21 UnfulfillableCapacity.0 58 4 keda.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 5 ailed.0 19 8 nable to.0 29 10 no metrics.0 41 9 could not.0 52 5 limit.0 59 7 TooMany.0 68 11 nsufficient.0 81 12 no available.0 95 12 nfulfillable.1 12 5 panic.0 19 12 incompatible.0 33 14 not compatible.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.scaled_to_zero.1 1 5 title.0 8 27 Workload has no copies left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 43 Workload has no copies left ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 11 .0 8 9 to 0 from.0 19 11 from 1 to 0.0 32 11 from 2 to 0.0 45 11 from 3 to 0'0 58 11 replicas: 0'0 73 12 --replicas=0.0 89 23 Scaled down replica set.1 8 11 scaled to 0.0 21 14 scaled to zero.0 37 15 Scaling to zero.0 54 17 replicas set to 0.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 4 to 0.0 31 7 to zero'0 40 2 =0'0 46 3 : 0.1 5 3 not:1 7 1 .0 7 13 body|contains.0 22 5 to 0..1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change
"""# }

static var kubernetes_formats_cri: String { #"""
kind: format
id: kubernetes.cri
title: Container log of a CRI runtime
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/containers/*', '**/pods/**']
  priority: 70
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d\d:\d\d)) (?<stream>stdout|stderr) (?<partial>[PF]) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  stream: log.iostream
envelope: true
samples:
  - line: '2024-03-05T10:11:12.123456789Z stderr F panic: runtime error: index out of range [3] with length 3'
    expect: {time: '2024-03-05T10:11:12.123456789Z', log.iostream: stderr, message: 'panic: runtime error: index out of range [3] with length 3'}
  - line: '2024-03-05T11:11:13.000000001+01:00 stdout F ready'
    expect: {time: '2024-03-05T10:11:13.000000001Z', log.iostream: stdout, message: ready}
  - reject: '2024-03-05T10:11:12.123456789Z stdout panic'
  - reject: '2024-03-05T10:11:12Z web-1 app: x'

"""# }

static var kubernetes_formats_cri_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 kubernetes.cri.1 1 5 title.0 8 30 Container log of a CRI runtime.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 15 **/containers/*'0 30 10 **/pods/**.1 3 8 priority.0 13 2 70.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 119 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++(?:Z|[+-]\d\d:\d\d)) (?<stream>stdout|stderr) (?<partial>[PF]) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 1 .0 3 6 stream.0 11 12 log.iostream.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 98 2024-03-05T10:11:12.123456789Z stderr F panic: runtime error: index out of range [3] with length 3:2 5 1 .0 5 4 line'0 11 50 2024-03-05T11:11:13.000000001+01:00 stdout F ready.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var kubernetes_formats_docker_json: String { #"""
kind: format
id: kubernetes.docker_json
title: Container log of Docker's json-file driver
version: 1
status: stable
parse: {type: json}
detect:
  paths: ['**/*-json.log*']
  keys: [log, stream, time]
  priority: 70
envelope: true
timestamp: {field: time, formats: [iso8601]}
fields:
  log: body
  stream: log.iostream
samples:
  - line: '{"log":"ready\n","stream":"stdout","time":"2024-03-05T10:11:12.123456789Z"}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', log.iostream: stdout}
  - line: '{"log":"panic: no quorum\n","stream":"stderr","time":"2024-03-05T10:11:13Z"}'
    expect: {time: '2024-03-05T10:11:13Z', log.iostream: stderr}
  - reject: '{"log":"no stream","time":"2024-03-05T10:11:13Z"}'

"""# }

static var kubernetes_formats_docker_json_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 kubernetes.docker_json.1 1 5 title.0 8 42 Container log of Docker's json-file driver.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 1 '0 11 14 **/*-json.log*.1 3 4 keys-0 9 3 .0 10 3 log.0 15 6 stream.0 23 4 time.1 3 8 priority.0 13 2 70.1 1 8 envelope.0 11 4 true.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 6 fields:1 3 2 .0 3 3 log.0 8 4 body.1 3 6 stream.0 11 12 log.iostream.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 75 {"log":"ready\n","stream":"stdout","time":"2024-03-05T10:11:12.123456789Z"}:2 5 1 .0 5 4 line'0 11 76 {"log":"panic: no quorum\n","stream":"stderr","time":"2024-03-05T10:11:13Z"}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var kubernetes_formats_events: String { #"""
kind: format
id: kubernetes.event_json
title: Kubernetes events as JSON, one a line
version: 1
status: stable
parse: {type: json}
detect: {keys: [involvedObject, reason, message], priority: 66}
timestamp: {any: [eventTime, lastTimestamp, firstTimestamp, /metadata/creationTimestamp], formats: [iso8601]}
severity: {field: type, map: {normal: 9, warning: 13}, default: 9}
fields:
  message: body
  reason: k8s.event.reason
  count: {to: k8s.event.count, type: int}
  /involvedObject/kind: k8s.object.kind
  /involvedObject/name: k8s.object.name
  /involvedObject/namespace: k8s.namespace.name
  /source/component: service.name
  reportingComponent: service.name
  /source/host: {to: host.name, entity: host}
  type: log.state
events:
  - {name: k8s.container.backoff, when: {k8s.event.reason: [BackOff, CrashLoopBackOff]}}
  - {name: k8s.probe.fail, when: {k8s.event.reason: [Unhealthy, ProbeError]}}
  - {name: k8s.image.fail, when: {body|contains: [ErrImagePull, ImagePullBackOff, Failed to pull image]}}
  - {name: k8s.eviction, when: {k8s.event.reason: [Evicted, Preempted, TaintManagerEviction]}}
  - {name: k8s.node.not_ready, when: {k8s.event.reason: NodeNotReady}}
samples:
  - line: '{"kind":"Event","apiVersion":"v1","metadata":{"name":"shop-7.17","namespace":"prod","creationTimestamp":"2024-03-05T09:00:00Z"},"involvedObject":{"kind":"Pod","namespace":"prod","name":"shop-7"},"reason":"BackOff","message":"Back-off restarting failed container","source":{"component":"kubelet","host":"n-1"},"firstTimestamp":"2024-03-05T09:00:00Z","lastTimestamp":"2024-03-05T10:11:12Z","count":7,"type":"Warning","eventTime":null}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', event: k8s.container.backoff, host.name: n-1, k8s.object.name: shop-7, service.name: kubelet, k8s.event.count: '7'}
  - line: '{"metadata":{"creationTimestamp":"2024-03-05T10:11:13Z"},"involvedObject":{"kind":"Node","name":"n-1"},"reason":"NodeNotReady","message":"Node n-1 status is now: NodeNotReady","eventTime":"2024-03-05T10:11:13.123456Z","type":"Normal","reportingComponent":"node-controller"}'
    expect: {time: '2024-03-05T10:11:13.123456Z', event: k8s.node.not_ready, service.name: node-controller}
  - reject: '{"kind":"Event","reason":"BackOff","message":"x"}'
---
kind: format
id: kubernetes.event_lines
title: Kubernetes events as a table, with times, reasons and objects
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ++(?<lvl>Normal|Warning) ++(?<reason>[A-Z]\w++) ++(?<kind>[a-z]++)/(?<object>[\w.:-]++) ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {normal: 9, warning: 13}}
fields:
  reason: k8s.event.reason
  kind: k8s.object.kind
  object: k8s.object.name
events:
  - {name: k8s.container.backoff, when: {k8s.event.reason: [BackOff, CrashLoopBackOff]}}
  - {name: k8s.probe.fail, when: {k8s.event.reason: [Unhealthy, ProbeError]}}
  - {name: k8s.image.fail, when: {body|contains: [ErrImagePull, ImagePullBackOff, Failed to pull image]}}
  - {name: k8s.eviction, when: {k8s.event.reason: [Evicted, Preempted, TaintManagerEviction]}}
  - {name: k8s.node.not_ready, when: {k8s.event.reason: NodeNotReady}}
samples:
  - line: '2024-03-05T10:11:12Z   Warning   Unhealthy   pod/shop-7f9c   Readiness probe failed: connection refused'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', event: k8s.probe.fail, k8s.object.name: shop-7f9c}
  - line: '2024-03-05T10:11:13Z   Normal    Scheduled   pod/pay-0       Successfully assigned prod/pay-0 to n-1'
    expect: {severity: '9', k8s.event.reason: Scheduled, k8s.object.kind: pod}
  - reject: '2024-03-05T10:11:13Z Warning: x'
---
kind: format
id: kubernetes.calico
title: Calico
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>[A-Z]++)\]\[(?<pid>\d++)\] (?<source>[\w./-]++ \d++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: process.pid
  source: code.location
set: {service.name: calico}
samples:
  - line: '2024-03-05 10:11:12.123 [WARNING][45] felix/int_dataplane.go 1234: Failed to program route error=timeout'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '45', code.location: felix/int_dataplane.go 1234}
  - line: '2024-03-05 10:11:13.000 [INFO][1] main.go 77: Starting'
    expect: {severity: '9', message: Starting}
  - reject: '2024-03-05 10:11:13.000 [INFO][1] Starting'

"""# }

static var kubernetes_formats_events_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 kubernetes.event_json.1 1 5 title.0 8 37 Kubernetes events as JSON, one a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 14 involvedObject.0 33 6 reason.0 41 7 message.0 51 8 priority.0 61 2 66.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 4 .0 19 9 eventTime.0 30 13 lastTimestamp.0 45 14 firstTimestamp.0 61 27 /metadata/creationTimestamp.0 91 7 formats-0 100 1 .0 101 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 4 type.0 25 3 map:0 30 2 .0 31 6 normal.0 39 1 9.0 42 7 warning.0 51 2 13.0 56 7 default.0 65 1 9.1 1 6 fields:1 3 10 .0 3 7 message.0 12 4 body.1 3 6 reason.0 11 16 k8s.event.reason.1 3 5 count:0 10 2 .0 11 2 to.0 15 15 k8s.event.count.0 32 4 type.0 38 3 int.1 3 20 /involvedObject/kind.0 25 15 k8s.object.kind.1 3 20 /involvedObject/name.0 25 15 k8s.object.name.1 3 25 /involvedObject/namespace.0 30 18 k8s.namespace.name.1 3 17 /source/component.0 22 12 service.name.1 3 18 reportingComponent.0 23 12 service.name.1 3 12 /source/host:0 17 2 .0 18 2 to.0 22 9 host.name.0 33 6 entity.0 41 4 host.1 3 4 type.0 9 9 log.state.1 1 6 events-1 3 5 :0 5 2 .0 6 4 name.0 12 21 k8s.container.backoff.0 35 4 when:0 41 1 .0 42 16 k8s.event.reason-0 60 2 .0 61 7 BackOff.0 70 16 CrashLoopBackOff:1 5 2 .0 6 4 name.0 12 14 k8s.probe.fail.0 28 4 when:0 34 1 .0 35 16 k8s.event.reason-0 53 2 .0 54 9 Unhealthy.0 65 10 ProbeError:1 5 2 .0 6 4 name.0 12 14 k8s.image.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 3 .0 51 12 ErrImagePull.0 65 16 ImagePullBackOff.0 83 20 Failed to pull image:1 5 2 .0 6 4 name.0 12 12 k8s.eviction.0 26 4 when:0 32 1 .0 33 16 k8s.event.reason-0 51 3 .0 52 7 Evicted.0 61 9 Preempted.0 72 20 TaintManagerEviction:1 5 2 .0 6 4 name.0 12 18 k8s.node.not_ready.0 32 4 when:0 38 1 .0 39 16 k8s.event.reason.0 57 12 NodeNotReady.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 432 {"kind":"Event","apiVersion":"v1","metadata":{"name":"shop-7.17","namespace":"prod","creationTimestamp":"2024-03-05T09:00:00Z"},"involvedObject":{"kind":"Pod","namespace":"prod","name":"shop-7"},"reason":"BackOff","message":"Back-off restarting failed container","source":{"component":"kubelet","host":"n-1"},"firstTimestamp":"2024-03-05T09:00:00Z","lastTimestamp":"2024-03-05T10:11:12Z","count":7,"type":"Warning","eventTime":null}:2 5 1 .0 5 4 line'0 11 273 {"metadata":{"creationTimestamp":"2024-03-05T10:11:13Z"},"involvedObject":{"kind":"Node","name":"n-1"},"reason":"NodeNotReady","message":"Node n-1 status is now: NodeNotReady","eventTime":"2024-03-05T10:11:13.123456Z","type":"Normal","reportingComponent":"node-controller"}:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 kubernetes.event_lines.1 1 5 title.0 8 61 Kubernetes events as a table, with times, reasons and objects.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 143 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ++(?<lvl>Normal|Warning) ++(?<reason>[A-Z]\w++) ++(?<kind>[a-z]++)/(?<object>[\w.:-]++) ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 6 normal.0 38 1 9.0 41 7 warning.0 50 2 13.1 1 6 fields:1 3 3 .0 3 6 reason.0 11 16 k8s.event.reason.1 3 4 kind.0 9 15 k8s.object.kind.1 3 6 object.0 11 15 k8s.object.name.1 1 6 events-1 3 5 :0 5 2 .0 6 4 name.0 12 21 k8s.container.backoff.0 35 4 when:0 41 1 .0 42 16 k8s.event.reason-0 60 2 .0 61 7 BackOff.0 70 16 CrashLoopBackOff:1 5 2 .0 6 4 name.0 12 14 k8s.probe.fail.0 28 4 when:0 34 1 .0 35 16 k8s.event.reason-0 53 2 .0 54 9 Unhealthy.0 65 10 ProbeError:1 5 2 .0 6 4 name.0 12 14 k8s.image.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 3 .0 51 12 ErrImagePull.0 65 16 ImagePullBackOff.0 83 20 Failed to pull image:1 5 2 .0 6 4 name.0 12 12 k8s.eviction.0 26 4 when:0 32 1 .0 33 16 k8s.event.reason-0 51 3 .0 52 7 Evicted.0 61 9 Preempted.0 72 20 TaintManagerEviction:1 5 2 .0 6 4 name.0 12 18 k8s.node.not_ready.0 32 4 when:0 38 1 .0 39 16 k8s.event.reason.0 57 12 NodeNotReady.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 2024-03-05T10:11:12Z   Warning   Unhealthy   pod/shop-7f9c   Readiness probe failed: connection refused:2 5 1 .0 5 4 line'0 11 100 2024-03-05T10:11:13Z   Normal    Scheduled   pod/pay-0       Successfully assigned prod/pay-0 to n-1:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 kubernetes.calico.1 1 5 title.0 8 6 Calico.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 122 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>[A-Z]++)\]\[(?<pid>\d++)\] (?<source>[\w./-]++ \d++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 calico.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 2024-03-05 10:11:12.123 [WARNING][45] felix/int_dataplane.go 1234: Failed to program route error=timeout:2 5 1 .0 5 4 line'0 11 54 2024-03-05 10:11:13.000 [INFO][1] main.go 77: Starting
"""# }

static var kubernetes_formats_klog: String { #"""
kind: format
id: kubernetes.klog
title: klog and glog
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  line: '^(?<lvl>[IWEF])(?<ts>\d{4} \d\d:\d\d:\d\d\.\d{6}) ++(?<thread>\d++) (?<source>[^ \]]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [klog]}
severity: {field: lvl, map: {I: 9, W: 13, E: 17, F: 21}}
fields:
  thread: thread.id
  source: code.location
events:
  - {name: k8s.container.backoff, when: {body|contains: [Back-off restarting failed container, CrashLoopBackOff]}}
  - {name: k8s.probe.fail, when: {body|contains: [Liveness probe failed, Readiness probe failed, Startup probe failed, Probe failed]}}
  - {name: k8s.image.fail, when: {body|contains: [ErrImagePull, ImagePullBackOff, Failed to pull image]}}
  - {name: k8s.eviction, when: {body|contains: [must evict pod, attempting to reclaim, Evicted]}}
  - {name: k8s.node.not_ready, when: {body|contains: [NodeNotReady, node is not ready, Node became not ready]}}
  - {name: k8s.leader.lost, when: {body|contains: [leaderelection lost, failed to renew lease, failed to renew the lease]}}
samples:
  - line: 'E0305 10:11:12.123456    4711 kubelet.go:2183] "Node became not ready" node="n-1"'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', code.location: 'kubelet.go:2183', event: k8s.node.not_ready}
  - line: 'W1231 23:59:59.000001       1 leaderelection.go:330] failed to renew lease kube-system/scheduler: timed out'
    reference: 2024-06-30
    expect: {time: '2023-12-31T23:59:59.000001Z', severity: '13', event: k8s.leader.lost}
  - reject: 'E0305 10:11:12 kubelet.go:2183] x'

"""# }

static var kubernetes_formats_klog_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 kubernetes.klog.1 1 5 title.0 8 13 klog and glog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 103 ^(?<lvl>[IWEF])(?<ts>\d{4} \d\d:\d\d:\d\d\.\d{6}) ++(?<thread>\d++) (?<source>[^ \]]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 4 klog.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 1 I.0 33 1 9.0 36 1 W.0 39 2 13.0 43 1 E.0 46 2 17.0 50 1 F.0 53 2 21.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 9 thread.id.1 3 6 source.0 11 13 code.location.1 1 6 events-1 3 6 :0 5 2 .0 6 4 name.0 12 21 k8s.container.backoff.0 35 4 when:0 41 1 .0 42 13 body|contains-0 57 2 .0 58 36 Back-off restarting failed container.0 96 16 CrashLoopBackOff:1 5 2 .0 6 4 name.0 12 14 k8s.probe.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 4 .0 51 21 Liveness probe failed.0 74 22 Readiness probe failed.0 98 20 Startup probe failed.0 120 12 Probe failed:1 5 2 .0 6 4 name.0 12 14 k8s.image.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 3 .0 51 12 ErrImagePull.0 65 16 ImagePullBackOff.0 83 20 Failed to pull image:1 5 2 .0 6 4 name.0 12 12 k8s.eviction.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 3 .0 49 14 must evict pod.0 65 21 attempting to reclaim.0 88 7 Evicted:1 5 2 .0 6 4 name.0 12 18 k8s.node.not_ready.0 32 4 when:0 38 1 .0 39 13 body|contains-0 54 3 .0 55 12 NodeNotReady.0 69 17 node is not ready.0 88 21 Node became not ready:1 5 2 .0 6 4 name.0 12 15 k8s.leader.lost.0 29 4 when:0 35 1 .0 36 13 body|contains-0 51 3 .0 52 19 leaderelection lost.0 73 21 failed to renew lease.0 96 25 failed to renew the lease.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 81 E0305 10:11:12.123456    4711 kubelet.go:2183] "Node became not ready" node="n-1":3 5 1 .0 5 4 line'0 11 107 W1231 23:59:59.000001       1 leaderelection.go:330] failed to renew lease kube-system/scheduler: timed out.-26 1 10 beginnings.0 1 12 0.800260.0.0
"""# }

static var kubernetes_formats_others: String { #"""
kind: format
id: kubernetes.audit
title: Kubernetes audit log
version: 1
status: stable
parse: {type: json}
detect: {keys: [kind, apiVersion, auditID, stage, verb, requestURI], priority: 60}
timestamp: {field: stageTimestamp, formats: [iso8601]}
severity: {field: /responseStatus/code, map: {'500': 17, '503': 17, '504': 17, '429': 13, '403': 13}, default: 9}
fields:
  requestURI: body
  verb: http.request.method
  auditID: log.record_id
  stage: log.state
  /user/username: user.name
  /objectRef/resource: k8s.resource
  /objectRef/namespace: k8s.namespace.name
  /objectRef/name: k8s.object.name
  /responseStatus/code: {to: http.response.status_code, type: int}
set: {service.name: kube-apiserver}
samples:
  - line: '{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"3f2a","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/shop/pods/web-7","verb":"delete","user":{"username":"bob"},"objectRef":{"resource":"pods","namespace":"shop","name":"web-7"},"responseStatus":{"code":200},"stageTimestamp":"2024-03-05T10:11:12.123456Z"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', user.name: bob, k8s.object.name: web-7, http.response.status_code: '200'}
  - line: '{"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"3f2b","stage":"ResponseComplete","requestURI":"/healthz","verb":"get","responseStatus":{"code":503},"stageTimestamp":"2024-03-05T10:11:13Z"}'
    expect: {severity: '17', message: /healthz}
  - reject: '{"kind":"Event","apiVersion":"v1","message":"x"}'
---
kind: format
id: kubernetes.compose
title: Container name and bar in front, docker compose and stern
version: 1
status: stable
parse: {type: regex}
detect: {priority: 30}
patterns:
  stamped: '^(?<proc>[a-z0-9][\w.-]*+) *+\| (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z) (?<body>.*+)$'
  plain: '^(?<proc>[a-z][\w.-]*[-_]\d++) *+\| (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields: {proc: service.name}
envelope: true
samples:
  - line: 'shop-1  | listening on 80'
    expect: {service.name: shop-1, message: listening on 80}
  - line: 'db_1    | 2024-03-05T10:11:12.123456789Z ready'
    expect: {time: '2024-03-05T10:11:12.123456789Z', service.name: db_1, message: ready}
  - reject: 'INFO   | jvm 1    | 2024/03/05 10:11:13 | WrapperManager: Initializing...'
---
kind: format
id: kubernetes.pod_prefix
title: kubectl logs --prefix
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^\[pod/(?<pod>[a-z0-9.-]++)/(?<container>[a-z0-9.-]++)\] (?<body>.*+)$'
fields:
  pod: k8s.pod.name
  container: service.name
envelope: true
samples:
  - line: '[pod/shop-7f9c-x2x4z/shop] no route'
    expect: {k8s.pod.name: shop-7f9c-x2x4z, service.name: shop, message: no route}
  - line: '[pod/db-0/mysql] ready'
    expect: {service.name: mysql}
  - reject: '[pod] x'

"""# }

static var kubernetes_formats_others_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 kubernetes.audit.1 1 5 title.0 8 20 Kubernetes audit log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 6 .0 17 4 kind.0 23 10 apiVersion.0 35 7 auditID.0 44 5 stage.0 51 4 verb.0 57 10 requestURI.0 70 8 priority.0 80 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 14 stageTimestamp.0 36 7 formats-0 45 1 .0 46 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 20 /responseStatus/code.0 41 3 map:0 46 5 '0 47 3 500.0 54 2 17'0 58 3 503.0 65 2 17'0 69 3 504.0 76 2 17'0 80 3 429.0 87 2 13'0 91 3 403.0 98 2 13.0 103 7 default.0 112 1 9.1 1 6 fields:1 3 9 .0 3 10 requestURI.0 15 4 body.1 3 4 verb.0 9 19 http.request.method.1 3 7 auditID.0 12 13 log.record_id.1 3 5 stage.0 10 9 log.state.1 3 14 /user/username.0 19 9 user.name.1 3 19 /objectRef/resource.0 24 12 k8s.resource.1 3 20 /objectRef/namespace.0 25 18 k8s.namespace.name.1 3 15 /objectRef/name.0 20 15 k8s.object.name.1 3 20 /responseStatus/code:0 25 2 .0 26 2 to.0 30 25 http.response.status_code.0 57 4 type.0 63 3 int.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 14 kube-apiserver.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 345 {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"3f2a","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/shop/pods/web-7","verb":"delete","user":{"username":"bob"},"objectRef":{"resource":"pods","namespace":"shop","name":"web-7"},"responseStatus":{"code":200},"stageTimestamp":"2024-03-05T10:11:12.123456Z"}:2 5 1 .0 5 4 line'0 11 198 {"kind":"Event","apiVersion":"audit.k8s.io/v1","auditID":"3f2b","stage":"ResponseComplete","requestURI":"/healthz","verb":"get","responseStatus":{"code":503},"stageTimestamp":"2024-03-05T10:11:13Z"}.-23 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:27 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 kubernetes.compose.1 1 5 title.0 8 57 Container name and bar in front, docker compose and stern.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 30.1 1 8 patterns:1 3 2 .0 3 7 stamped'0 12 91 ^(?<proc>[a-z0-9][\w.-]*+) *+\| (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z) (?<body>.*+)$.1 3 5 plain'0 10 49 ^(?<proc>[a-z][\w.-]*[-_]\d++) *+\| (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:0 9 1 .0 10 4 proc.0 16 12 service.name.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 25 shop-1  | listening on 80:2 5 1 .0 5 4 line'0 11 46 db_1    | 2024-03-05T10:11:12.123456789Z ready:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 kubernetes.pod_prefix.1 1 5 title.0 8 21 kubectl logs --prefix.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 70 ^\[pod/(?<pod>[a-z0-9.-]++)/(?<container>[a-z0-9.-]++)\] (?<body>.*+)$.1 1 6 fields:1 3 2 .0 3 3 pod.0 8 12 k8s.pod.name.1 3 9 container.0 14 12 service.name.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 35 [pod/shop-7f9c-x2x4z/shop] no route:2 5 1 .0 5 4 line'0 11 22 [pod/db-0/mysql] ready.-15 1 10 beginnings.0 1 13 0.8000000.0.0
"""# }

static var kubernetes_pack: String { #"""
name: kubernetes
version: 1.1.0
title: Kubernetes and containers
licence: Apache-2.0

"""# }

static var kubernetes_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 10 kubernetes.1 1 7 version.0 10 5 1.1.0.1 1 5 title.0 8 25 Kubernetes and containers
"""# }
}
