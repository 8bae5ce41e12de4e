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

static var kubernetes_pack: String { #"""
name: kubernetes
version: 1.1.0
title: Kubernetes and containers
licence: Apache-2.0

"""# }
}
