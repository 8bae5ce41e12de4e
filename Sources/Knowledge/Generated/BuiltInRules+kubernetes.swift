// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var kubernetes_detectors_admission: String { #"""
# What the API server refuses.
kind: detector
id: kubernetes.quota_cpu
title: Quota of processors of a namespace is used up
version: 1
status: stable
severity: critical
summary: '{object} allows no more: {field} is {actual}.'
description: >-
  The API server refuses new pods that would exceed the quota; the workloads wait without a pod.
detect:
  type: state
  of: ResourceQuota
  where: {status.hard.*|exists: 'true'}
  field: status.hard.*
  given:
    - kind: [ReplicaSet, StatefulSet, DaemonSet, Job]
      in: namespace
      where:
        events[FailedCreate]|contains: [exceeded quota]
        events[FailedCre*|contains: ["requested: requests.cpu=", "requested: cpu=", "requested: limits.cpu="]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.cpu: 4/4   
      #---
      Name:           web-7d4b9c6f5d
      Labels:         app=web
      Controlled By:  Deployment/web
      Replicas:       0 current / 1 desired
      Pod Template:
        Labels:  app=web
      Events:
        Type     Reason        Age   From  Message
        ----     ------        ---   ----  -------
        Warning  FailedCreate  2m    x     Error creating: pods "web-7d4b9c6f5d-x2x4z" is forbidden: exceeded quota: team, requested: requests.cpu=1, used: requests.cpu=4, limited: requests.cpu=4
    expect: [{component: namespace/}]
  - name: it is not so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.cpu: 4/4   
    expect: none
---
kind: detector
id: kubernetes.quota_memory
title: Quota of memory of a namespace is used up
version: 1
status: stable
severity: critical
summary: '{object} allows no more: {field} is {actual}.'
description: >-
  The API server refuses new pods that would exceed the quota; the workloads wait without a pod.
detect:
  type: state
  of: ResourceQuota
  where: {status.hard.*|exists: 'true'}
  field: status.hard.*
  given:
    - kind: [ReplicaSet, StatefulSet, DaemonSet, Job]
      in: namespace
      where:
        events[FailedCreate]|contains: [exceeded quota]
        events[FailedCre*|contains: ["requested: requests.memory=", "requested: memory=", "requested: limits.memory="]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.memory: 4/4
      #---
      Name:           web-7d4b9c6f5d
      Labels:         app=web
      Controlled By:  Deployment/web
      Replicas:       0 current / 1 desired
      Pod Template:
        Labels:  app=web
      Events:
        Type     Reason        Age   From  Message
        ----     ------        ---   ----  -------
        Warning  FailedCreate  2m    x     Error creating: pods "web-7d4b9c6f5d-x2x4z" is forbidden: exceeded quota: team, requested: requests.memory=1, used: requests.memory=4, limited: requests.memory=4
    expect: [{component: namespace/}]
  - name: it is not so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.memory: 4/4
    expect: none
---
kind: detector
id: kubernetes.quota_pods
title: Quota of pods of a namespace is used up
version: 1
status: stable
severity: critical
summary: '{object} allows no more: {field} is {actual}.'
description: >-
  The API server refuses new pods that would exceed the quota; the workloads wait without a pod.
detect:
  type: state
  of: ResourceQuota
  where: {status.hard.*|exists: 'true'}
  field: status.hard.*
  given:
    - kind: [ReplicaSet, StatefulSet, DaemonSet, Job]
      in: namespace
      where:
        events[FailedCreate]|contains: [exceeded quota]
        events[FailedCre*|contains: ["requested: pods=", "requested: count/pods="]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    pods: 4/4   
      #---
      Name:           web-7d4b9c6f5d
      Labels:         app=web
      Controlled By:  Deployment/web
      Replicas:       0 current / 1 desired
      Pod Template:
        Labels:  app=web
      Events:
        Type     Reason        Age   From  Message
        ----     ------        ---   ----  -------
        Warning  FailedCreate  2m    x     Error creating: pods "web-7d4b9c6f5d-x2x4z" is forbidden: exceeded quota: team, requested: pods=1, used: pods=4, limited: pods=4
    expect: [{component: namespace/}]
  - name: it is not so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    pods: 4/4   
    expect: none
---
kind: detector
id: kubernetes.quota_services
title: Quota of services of a namespace is used up
version: 1
status: stable
severity: critical
summary: '{object} allows no more: {field} is {actual}.'
description: >-
  The API server refuses new services; what is declared is not made.
detect:
  type: state
  of: ResourceQuota
  where: {status.hard.services|exists: 'true'}
  field: status.hard.services
  given:
    - {kind: Service, in: namespace, where: {missing: 'true'}}
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    services: 1/1
      #---
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      #---
      NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
      cart    ClusterIP   192.0.2.9    <none>        80/TCP    5m
    expect: [{component: namespace/shop}]
  - name: it is not so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    services: 1/1
      #---
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      #---
      NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
      web    ClusterIP   192.0.2.9    <none>        80/TCP    5m
    expect: none
---
kind: detector
id: kubernetes.quota_storage
title: Quota of storage of a namespace is used up
version: 1
status: stable
severity: critical
summary: '{object} allows no more: {field} is {actual}.'
description: >-
  The API server refuses new claims; the pods that mount them wait.
detect:
  type: state
  of: ResourceQuota
  where: {status.hard.requests.storage|exists: 'true'}
  field: status.hard.requests.storage
  given:
    - {kind: PersistentVolumeClaim, in: namespace, where: {missing: 'true'}}
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.storage: 1Gi/1Gi
      #---
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
      spec:
        accessModes:
        - ReadWriteOnce
      #---
      NAME    STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
      logs    Bound    vol      1Gi        RWO                           5m
    expect: [{component: namespace/shop}]
  - name: it is not so
    state: |
      NAME   AGE   REQUEST                         LIMIT
      team   9d    requests.storage: 1Gi/1Gi
      #---
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
      spec:
        accessModes:
        - ReadWriteOnce
      #---
      NAME    STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
      data    Bound    vol      1Gi        RWO                           5m
    expect: none
---
kind: detector
id: kubernetes.service_account_missing
title: Service account that pods need does not exist
version: 1
status: stable
severity: critical
summary: '{object} runs as the service account {actual}, which does not exist.'
description: >-
  The API server refuses to make pods of an account that does not exist.
detect:
  type: mismatch
  of: [Deployment, StatefulSet, DaemonSet]
  field: pod.spec.serviceAccountName
  must: exist
  with: {kind: ServiceAccount}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
      #---
      NAME   SECRETS   AGE
      cart    0         9d
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
      #---
      NAME   SECRETS   AGE
      web    0         9d
    expect: none

"""# }

static var kubernetes_detectors_admission_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 kubernetes.quota_cpu.1 1 5 title.0 8 45 Quota of processors of a namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 {object} allows no more: {field} is {actual}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 ResourceQuota.1 3 5 where:0 10 1 .0 11 20 status.hard.*|exists'0 33 4 true.1 3 5 field.0 10 13 status.hard.*.1 3 5 given-1 5 1 :0 7 3 .0 7 4 kind-0 13 4 .0 14 10 ReplicaSet.0 26 11 StatefulSet.0 39 9 DaemonSet.0 50 3 Job.1 7 2 in.0 11 9 namespace.1 7 5 where:1 9 2 .0 9 29 events[FailedCreate]|contains-0 40 1 .0 41 14 exceeded quota.1 9 26 events[FailedCre*|contains-0 37 3 "0 38 24 requested: requests.cpu="0 66 15 requested: cpu="0 85 22 requested: limits.cpu=.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:24 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.quota_memory.1 1 5 title.0 8 41 Quota of memory of a namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 {object} allows no more: {field} is {actual}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 ResourceQuota.1 3 5 where:0 10 1 .0 11 20 status.hard.*|exists'0 33 4 true.1 3 5 field.0 10 13 status.hard.*.1 3 5 given-1 5 1 :0 7 3 .0 7 4 kind-0 13 4 .0 14 10 ReplicaSet.0 26 11 StatefulSet.0 39 9 DaemonSet.0 50 3 Job.1 7 2 in.0 11 9 namespace.1 7 5 where:1 9 2 .0 9 29 events[FailedCreate]|contains-0 40 1 .0 41 14 exceeded quota.1 9 26 events[FailedCre*|contains-0 37 3 "0 38 27 requested: requests.memory="0 69 18 requested: memory="0 91 25 requested: limits.memory=.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:24 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.quota_pods.1 1 5 title.0 8 39 Quota of pods of a namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 {object} allows no more: {field} is {actual}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 ResourceQuota.1 3 5 where:0 10 1 .0 11 20 status.hard.*|exists'0 33 4 true.1 3 5 field.0 10 13 status.hard.*.1 3 5 given-1 5 1 :0 7 3 .0 7 4 kind-0 13 4 .0 14 10 ReplicaSet.0 26 11 StatefulSet.0 39 9 DaemonSet.0 50 3 Job.1 7 2 in.0 11 9 namespace.1 7 5 where:1 9 2 .0 9 29 events[FailedCreate]|contains-0 40 1 .0 41 14 exceeded quota.1 9 26 events[FailedCre*|contains-0 37 2 "0 38 16 requested: pods="0 58 22 requested: count/pods=.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:24 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.quota_services.1 1 5 title.0 8 43 Quota of services of a namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 {object} allows no more: {field} is {actual}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 ResourceQuota.1 3 5 where:0 10 1 .0 11 27 status.hard.services|exists'0 40 4 true.1 3 5 field.0 10 20 status.hard.services.1 3 5 given-1 5 1 :0 7 3 .0 8 4 kind.0 14 7 Service.0 23 2 in.0 27 9 namespace.0 38 5 where:0 45 1 .0 46 7 missing'0 55 4 true.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:47 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.quota_storage.1 1 5 title.0 8 42 Quota of storage of a namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 {object} allows no more: {field} is {actual}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 ResourceQuota.1 3 5 where:0 10 1 .0 11 35 status.hard.requests.storage|exists'0 48 4 true.1 3 5 field.0 10 28 status.hard.requests.storage.1 3 5 given-1 5 1 :0 7 3 .0 8 4 kind.0 14 21 PersistentVolumeClaim.0 37 2 in.0 41 9 namespace.0 52 5 where:0 59 1 .0 60 7 missing'0 69 4 true.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:37 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 34 kubernetes.service_account_missing.1 1 5 title.0 8 45 Service account that pods need does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 68 {object} runs as the service account {actual}, which does not exist..3 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 3 .0 8 10 Deployment.0 20 11 StatefulSet.0 33 9 DaemonSet.1 3 5 field.0 10 27 pod.spec.serviceAccountName.1 3 4 must.0 9 5 exist.1 3 4 with:0 9 1 .0 10 4 kind.0 16 14 ServiceAccount.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect
"""# }

static var kubernetes_detectors_agents: String { #"""
# The programs that run nodes and cluster.
kind: detector
id: kubernetes.kubelet_down
title: Kubelet does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: kubelet, active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● kubelet.service - a service
           Loaded: loaded (/etc/systemd/system/kubelet.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kubelet[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● kubelet.service - a service
           Loaded: loaded (/etc/systemd/system/kubelet.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kubelet[812]: a line
    expect: none
---
kind: detector
id: kubernetes.runtime_down
title: Container runtime does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: [containerd, docker, crio, cri-o], active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● containerd.service - a service
           Loaded: loaded (/etc/systemd/system/containerd.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 containerd[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● containerd.service - a service
           Loaded: loaded (/etc/systemd/system/containerd.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 containerd[812]: a line
    expect: none
---
kind: detector
id: kubernetes.kube_proxy_down
title: kube-proxy does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: kube-proxy, active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● kube-proxy.service - a service
           Loaded: loaded (/etc/systemd/system/kube-proxy.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-proxy[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● kube-proxy.service - a service
           Loaded: loaded (/etc/systemd/system/kube-proxy.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-proxy[812]: a line
    expect: none
---
kind: detector
id: kubernetes.scheduler_down
title: Scheduler does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: kube-scheduler, active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● kube-scheduler.service - a service
           Loaded: loaded (/etc/systemd/system/kube-scheduler.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-scheduler[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● kube-scheduler.service - a service
           Loaded: loaded (/etc/systemd/system/kube-scheduler.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-scheduler[812]: a line
    expect: none
---
kind: detector
id: kubernetes.controller_manager_down
title: Controller manager does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: kube-controller-manager, active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● kube-controller-manager.service - a service
           Loaded: loaded (/etc/systemd/system/kube-controller-manager.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-controller-manager[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● kube-controller-manager.service - a service
           Loaded: loaded (/etc/systemd/system/kube-controller-manager.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-controller-manager[812]: a line
    expect: none
---
kind: detector
id: kubernetes.api_server_down
title: API server does not run
version: 1
status: stable
severity: critical
summary: '{object} does not run: {actual}'
description: >-
  What it does for the node or the cluster is not done; what it did before stays as it was.
detect:
  type: state
  of: Unit
  where: {name: kube-apiserver, active|not: [active, reloading]}
  field: active.text
  expected: active (running)
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      ● kube-apiserver.service - a service
           Loaded: loaded (/etc/systemd/system/kube-apiserver.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-apiserver[812]: a line
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      ● kube-apiserver.service - a service
           Loaded: loaded (/etc/systemd/system/kube-apiserver.service; enabled)
           Active: active (running) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kube-apiserver[812]: a line
    expect: none
---
kind: detector
id: kubernetes.node_reported_not_ready
title: Node is not ready
version: 1
status: stable
severity: high
summary: '{object} is {actual}.'
description: >-
  The control plane does not hear from the kubelet, or the kubelet reports that the node cannot run pods.
detect:
  type: state
  of: Node
  where: {status.summary: [NotReady, Unknown]}
  field: status.summary
causal: {nature: fault}
tests:
  - name: it is so
    state: |
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  NotReady                   <none>          9d   v1.31.2
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready                      <none>          9d   v1.31.2
    expect: none
---
kind: detector
id: kubernetes.node_short_of_resource
title: Node is under pressure
version: 1
status: stable
severity: high
summary: '{object} reports {field} = {actual}.'
description: >-
  The kubelet evicts pods and takes no new ones while a resource of the node runs out.
detect:
  type: state
  of: Node
  where: {'status.conditions[DiskPressure].status': 'True'}
  field: status.conditions[DiskPressure].status
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:               worker-1
      Roles:              <none>
      Labels:             disk=hdd
                          kubernetes.io/hostname=worker-1
      Taints:             <none>
      Unschedulable:      false
      Conditions:
        Type          Status  Reason
        ----          ------  ------
        DiskPressure  True     x
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      Name:               worker-1
      Roles:              <none>
      Labels:             disk=hdd
                          kubernetes.io/hostname=worker-1
      Taints:             <none>
      Unschedulable:      false
      Conditions:
        Type          Status  Reason
        ----          ------  ------
        DiskPressure  False    x
    expect: none

"""# }

static var kubernetes_detectors_agents_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.kubelet_down.1 1 5 title.0 8 20 Kubelet does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name.0 17 7 kubelet.0 26 10 active|not-0 38 2 .0 39 6 active.0 47 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.runtime_down.1 1 5 title.0 8 30 Container runtime does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name-0 17 4 .0 18 10 containerd.0 30 6 docker.0 38 4 crio.0 44 5 cri-o.0 52 10 active|not-0 64 2 .0 65 6 active.0 73 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.kube_proxy_down.1 1 5 title.0 8 23 kube-proxy does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name.0 17 10 kube-proxy.0 29 10 active|not-0 41 2 .0 42 6 active.0 50 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.scheduler_down.1 1 5 title.0 8 22 Scheduler does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name.0 17 14 kube-scheduler.0 33 10 active|not-0 45 2 .0 46 6 active.0 54 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 34 kubernetes.controller_manager_down.1 1 5 title.0 8 31 Controller manager does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name.0 17 23 kube-controller-manager.0 42 10 active|not-0 54 2 .0 55 6 active.0 63 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.api_server_down.1 1 5 title.0 8 23 API server does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 31 {object} does not run: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Unit.1 3 5 where:0 10 2 .0 11 4 name.0 17 14 kube-apiserver.0 33 10 active|not-0 45 2 .0 46 6 active.0 54 9 reloading.1 3 5 field.0 10 11 active.text.1 3 8 expected.0 13 16 active (running).1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:17 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 34 kubernetes.node_reported_not_ready.1 1 5 title.0 8 17 Node is not ready.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 21 {object} is {actual}..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Node.1 3 5 where:0 10 1 .0 11 14 status.summary-0 27 2 .0 28 8 NotReady.0 38 7 Unknown.1 3 5 field.0 10 14 status.summary.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 33 kubernetes.node_short_of_resource.1 1 5 title.0 8 22 Node is under pressure.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 36 {object} reports {field} = {actual}..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Node.1 3 5 where:0 10 1 '0 11 38 status.conditions[DiskPressure].status'0 53 4 True.1 3 5 field.0 10 38 status.conditions[DiskPressure].status.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var kubernetes_detectors_effects: String { #"""
# What users feel of a state that is wrong.
kind: detector
id: kubernetes.workload_unavailable
title: Workload has fewer pods ready than it wants
version: 1
status: stable
severity: high
summary: '{object} has {actual} of {expected} pods ready.'
description: >-
  What users feel of a workload whose pods do not start, do not get ready, or are not made at all.
detect:
  type: mismatch
  of: [Deployment, StatefulSet]
  field: status.readyReplicas
  must: equal
  with: {field: spec.replicas, in: itself}
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      NAME   READY   UP-TO-DATE   AVAILABLE   AGE
      web    0/1     1            0           5m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      NAME   READY   UP-TO-DATE   AVAILABLE   AGE
      web    1/1     1            0           5m
    expect: none
---
kind: detector
id: kubernetes.endpoints_empty
title: Service has no endpoint
version: 1
status: stable
severity: high
summary: '{object} has no ready endpoint.'
description: >-
  Calls to a service without endpoints fail at once.
detect:
  type: state
  of: [Endpoints, Service]
  where: {status.endpointCount: '0'}
  field: status.endpointCount
  given:
    - {kind: [Deployment, StatefulSet, DaemonSet], in: workload}
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      NAME   ENDPOINTS         AGE
      web    <none>            5m
      #---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      NAME   ENDPOINTS         AGE
      web    192.0.2.7:8080    5m
      #---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.service_missing
title: Service is declared and does not exist
version: 1
status: stable
severity: high
summary: '{object} is declared in a manifest, and the cluster does not have it.'
description: >-
  Something kept it from being made, or it was deleted.
detect:
  type: state
  of: Service
  where: {missing: 'true'}
  field: exists
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      #---
      NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
      cart    ClusterIP   192.0.2.9    <none>        80/TCP    5m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      #---
      NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
      web    ClusterIP   192.0.2.9    <none>        80/TCP    5m
    expect: none
---
kind: detector
id: kubernetes.claim_missing
title: Claim is declared and does not exist
version: 1
status: stable
severity: high
summary: '{object} is declared in a manifest, and the cluster does not have it.'
description: >-
  Something kept it from being made, or it was deleted.
detect:
  type: state
  of: PersistentVolumeClaim
  where: {missing: 'true'}
  field: exists
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
      spec:
        accessModes:
        - ReadWriteOnce
      #---
      NAME    STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
      logs    Bound    vol      1Gi        RWO                           5m
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
      spec:
        accessModes:
        - ReadWriteOnce
      #---
      NAME    STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
      data    Bound    vol      1Gi        RWO                           5m
    expect: none
---
kind: detector
id: kubernetes.pod_restarts
title: Pod was restarted a short time ago
version: 1
status: stable
severity: high
summary: '{object} has restarted {actual} times.'
description: >-
  Containers that end or are killed again and again.
detect:
  type: state
  of: Pod
  where: {status.restarts|gte: '1', status.lastRestart|lt: '600'}
  field: status.restarts
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      NAME                   READY   STATUS             RESTARTS       AGE
      web-7d4b9c6f5d-x2x4z   1/1     Running            3 (9s ago)     5m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      NAME                   READY   STATUS             RESTARTS       AGE
      web-7d4b9c6f5d-x2x4z   1/1     Running            3 (3d7h ago)   5m
    expect: none
---
kind: detector
id: kubernetes.pod_waiting
title: Pod does not run
version: 1
status: stable
severity: high
summary: '{object} is {actual}.'
description: >-
  Its containers cannot be started.
detect:
  type: state
  of: Pod
  where:
    status.summary:
      [Pending, ContainerCreating, ErrImagePull, ImagePullBackOff, InvalidImageName, CrashLoopBackOff,
       CreateContainerConfigError, CreateContainerError, RunContainerError, Unknown, Error]
  field: status.summary
causal: {nature: impact}
tests:
  - name: it is so
    state: |
      NAME                   READY   STATUS             RESTARTS       AGE
      web-7d4b9c6f5d-x2x4z   0/1     Pending            0              5m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      NAME                   READY   STATUS             RESTARTS       AGE
      web-7d4b9c6f5d-x2x4z   1/1     Running            0              5m
    expect: none

"""# }

static var kubernetes_detectors_effects_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 kubernetes.workload_unavailable.1 1 5 title.0 8 43 Workload has fewer pods ready than it wants.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 47 {object} has {actual} of {expected} pods ready..3 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 2 .0 8 10 Deployment.0 20 11 StatefulSet.1 3 5 field.0 10 20 status.readyReplicas.1 3 4 must.0 9 5 equal.1 3 4 with:0 9 2 .0 10 5 field.0 17 13 spec.replicas.0 32 2 in.0 36 6 itself.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:13 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.endpoints_empty.1 1 5 title.0 8 23 Service has no endpoint.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 31 {object} has no ready endpoint..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of-0 7 2 .0 8 9 Endpoints.0 19 7 Service.1 3 5 where:0 10 1 .0 11 20 status.endpointCount'0 33 1 0.1 3 5 field.0 10 20 status.endpointCount.1 3 5 given-1 5 1 :0 7 2 .0 8 4 kind-0 14 3 .0 15 10 Deployment.0 27 11 StatefulSet.0 40 9 DaemonSet.0 52 2 in.0 56 8 workload.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:65 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.service_missing.1 1 5 title.0 8 38 Service is declared and does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 69 {object} is declared in a manifest, and the cluster does not have it..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 7 Service.1 3 5 where:0 10 1 .0 11 7 missing'0 20 4 true.1 3 5 field.0 10 6 exists.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.claim_missing.1 1 5 title.0 8 36 Claim is declared and does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 69 {object} is declared in a manifest, and the cluster does not have it..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 7 missing'0 20 4 true.1 3 5 field.0 10 6 exists.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:31 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.pod_restarts.1 1 5 title.0 8 34 Pod was restarted a short time ago.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 38 {object} has restarted {actual} times..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:0 10 2 .0 11 19 status.restarts|gte'0 32 1 1.0 37 21 status.lastRestart|lt'0 60 3 600.1 3 5 field.0 10 15 status.restarts.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:13 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 kubernetes.pod_waiting.1 1 5 title.0 8 16 Pod does not run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 21 {object} is {actual}..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 1 .0 5 14 status.summary-1 7 11 .0 8 7 Pending.0 17 17 ContainerCreating.0 36 12 ErrImagePull.0 50 16 ImagePullBackOff.0 68 16 InvalidImageName.0 86 16 CrashLoopBackOff.1 8 26 CreateContainerConfigError.0 36 20 CreateContainerError.0 58 17 RunContainerError.0 77 7 Unknown.0 86 5 Error.1 3 5 field.0 10 14 status.summary.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact
"""# }

static var kubernetes_detectors_measures: String { #"""
# What measurements over time show.
kind: detector
id: kubernetes.workload_slow
title: Workload answers slower than at first
version: 1
status: stable
severity: high
summary: '{name} takes {actual} times as long to answer as at first.'
description: >-
  The time that it takes to answer rose many times over. The measures do not tell whether the network, a lock or a
  callee delays it.
detect:
  type: state
  of: Metrics
  where: {latency.factor|gte: '5'}
  field: latency.factor
causal: {nature: fault, shared_by_node: kubernetes.node_slow_network}
tests:
  - name: it is so
    state: |
      time,web-p95latency,web-rps
      2024-03-05 10:00:00,3,1
      2024-03-05 10:01:00,3,1
      2024-03-05 10:02:00,3,1
      2024-03-05 10:03:00,3,1
      2024-03-05 10:04:00,3,1
      2024-03-05 10:05:00,3,1
      2024-03-05 10:06:00,3,1
      2024-03-05 10:07:00,3,1
      2024-03-05 10:08:00,90,1
      2024-03-05 10:09:00,90,1
      2024-03-05 10:10:00,90,1
      2024-03-05 10:11:00,90,1
      2024-03-05 10:12:00,90,1
      2024-03-05 10:13:00,90,1
      2024-03-05 10:14:00,90,1
      2024-03-05 10:15:00,90,1
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      time,web-p95latency,web-rps
      2024-03-05 10:00:00,3,1
      2024-03-05 10:01:00,3,1
      2024-03-05 10:02:00,3,1
      2024-03-05 10:03:00,3,1
      2024-03-05 10:04:00,3,1
      2024-03-05 10:05:00,3,1
      2024-03-05 10:06:00,3,1
      2024-03-05 10:07:00,3,1
      2024-03-05 10:08:00,4,1
      2024-03-05 10:09:00,4,1
      2024-03-05 10:10:00,4,1
      2024-03-05 10:11:00,4,1
      2024-03-05 10:12:00,4,1
      2024-03-05 10:13:00,4,1
      2024-03-05 10:14:00,4,1
      2024-03-05 10:15:00,4,1
    expect: none
---
kind: detector
id: kubernetes.pod_cpu_saturated
title: Workload has no processor time left
version: 1
status: stable
severity: critical
summary: '{name} is throttled: it uses {actual} times as much processor time as at first.'
description: >-
  Its containers use up their share; the kernel makes them wait, and all that they answer comes late.
detect:
  type: state
  of: Metrics
  where: {'cpu[*].factor|gte': '4', 'throttling[*].after|gte': '0.3'}
  field: cpu[*].factor
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      time,web-cpu,web-cpu_cfs
      2024-03-05 10:00:00,0.1,0
      2024-03-05 10:01:00,0.1,0
      2024-03-05 10:02:00,0.1,0
      2024-03-05 10:03:00,0.1,0
      2024-03-05 10:04:00,0.1,0
      2024-03-05 10:05:00,0.1,0
      2024-03-05 10:06:00,0.1,0
      2024-03-05 10:07:00,0.1,0
      2024-03-05 10:08:00,2,0.9
      2024-03-05 10:09:00,2,0.9
      2024-03-05 10:10:00,2,0.9
      2024-03-05 10:11:00,2,0.9
      2024-03-05 10:12:00,2,0.9
      2024-03-05 10:13:00,2,0.9
      2024-03-05 10:14:00,2,0.9
      2024-03-05 10:15:00,2,0.9
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      time,web-cpu,web-cpu_cfs
      2024-03-05 10:00:00,0.1,0
      2024-03-05 10:01:00,0.1,0
      2024-03-05 10:02:00,0.1,0
      2024-03-05 10:03:00,0.1,0
      2024-03-05 10:04:00,0.1,0
      2024-03-05 10:05:00,0.1,0
      2024-03-05 10:06:00,0.1,0
      2024-03-05 10:07:00,0.1,0
      2024-03-05 10:08:00,0.2,0
      2024-03-05 10:09:00,0.2,0
      2024-03-05 10:10:00,0.2,0
      2024-03-05 10:11:00,0.2,0
      2024-03-05 10:12:00,0.2,0
      2024-03-05 10:13:00,0.2,0
      2024-03-05 10:14:00,0.2,0
      2024-03-05 10:15:00,0.2,0
    expect: none
---
kind: detector
id: kubernetes.node_packet_loss
title: Most workloads of a node answer slower, and it sends again what got lost
version: 1
status: stable
severity: 22
summary: 'Most workloads on {name} answer slower than at first, and it sends again what got lost.'
description: >-
  Packets get lost on the way to or from the node.
detect:
  type: state
  of: Node
  where: {name|not: ''}
  field: status.summary
  given:
    - {kind: Metrics, in: node, where: {latency.factor|gte: '5'}, at_least: 3, share: 0.5}
    - {kind: Metrics, in: workload, where: {'retransmits[*].after|gte': '2'}}
causal: {nature: environment}
tests:
  - name: it is so
    state: |
      time,a-p95latency,b-p95latency,c-p95latency,d-p95latency,worker-1-tcp_retrans
      2024-03-05 10:00:00,3,3,3,3,0
      2024-03-05 10:01:00,3,3,3,3,0
      2024-03-05 10:02:00,3,3,3,3,0
      2024-03-05 10:03:00,3,3,3,3,0
      2024-03-05 10:04:00,3,3,3,3,0
      2024-03-05 10:05:00,3,3,3,3,0
      2024-03-05 10:06:00,3,3,3,3,0
      2024-03-05 10:07:00,3,3,3,3,0
      2024-03-05 10:08:00,900,900,900,900,9
      2024-03-05 10:09:00,900,900,900,900,9
      2024-03-05 10:10:00,900,900,900,900,9
      2024-03-05 10:11:00,900,900,900,900,9
      2024-03-05 10:12:00,900,900,900,900,9
      2024-03-05 10:13:00,900,900,900,900,9
      2024-03-05 10:14:00,900,900,900,900,9
      2024-03-05 10:15:00,900,900,900,900,9
      #---
      NAME                 READY   STATUS    RESTARTS   AGE   IP          NODE
      a-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      b-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      c-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      d-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      #---
      NAME   READY   UP-TO-DATE   AVAILABLE   AGE
      a      1/1     1            1           5m
      b      1/1     1            1           5m
      c      1/1     1            1           5m
      d      1/1     1            1           5m
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready                      <none>          9d   v1.31.2
    expect: [{component: node/worker-1}]
  - name: it is not so
    state: |
      time,a-p95latency,b-p95latency,c-p95latency,d-p95latency,worker-1-tcp_retrans
      2024-03-05 10:00:00,3,3,3,3,0
      2024-03-05 10:01:00,3,3,3,3,0
      2024-03-05 10:02:00,3,3,3,3,0
      2024-03-05 10:03:00,3,3,3,3,0
      2024-03-05 10:04:00,3,3,3,3,0
      2024-03-05 10:05:00,3,3,3,3,0
      2024-03-05 10:06:00,3,3,3,3,0
      2024-03-05 10:07:00,3,3,3,3,0
      2024-03-05 10:08:00,900,900,900,900,0.2
      2024-03-05 10:09:00,900,900,900,900,0.2
      2024-03-05 10:10:00,900,900,900,900,0.2
      2024-03-05 10:11:00,900,900,900,900,0.2
      2024-03-05 10:12:00,900,900,900,900,0.2
      2024-03-05 10:13:00,900,900,900,900,0.2
      2024-03-05 10:14:00,900,900,900,900,0.2
      2024-03-05 10:15:00,900,900,900,900,0.2
      #---
      NAME                 READY   STATUS    RESTARTS   AGE   IP          NODE
      a-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      b-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      c-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      d-7d4b9c6f5d-x2x4z   1/1     Running   0          5m    192.0.2.7   worker-1
      #---
      NAME   READY   UP-TO-DATE   AVAILABLE   AGE
      a      1/1     1            1           5m
      b      1/1     1            1           5m
      c      1/1     1            1           5m
      d      1/1     1            1           5m
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready                      <none>          9d   v1.31.2
    expect: none

"""# }

static var kubernetes_detectors_measures_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.workload_slow.1 1 5 title.0 8 37 Workload answers slower than at first.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 58 {name} takes {actual} times as long to answer as at first..4 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 7 Metrics.1 3 5 where:0 10 1 .0 11 18 latency.factor|gte'0 31 1 5.1 3 5 field.0 10 14 latency.factor.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 14 shared_by_node.0 41 28 kubernetes.node_slow_network:43 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.pod_cpu_saturated.1 1 5 title.0 8 35 Workload has no processor time left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 79 {name} is throttled: it uses {actual} times as much processor time as at first..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 7 Metrics.1 3 5 where:0 10 2 '0 11 17 cpu[*].factor|gte'0 32 1 4'0 37 23 throttling[*].after|gte'0 64 3 0.3.1 3 5 field.0 10 13 cpu[*].factor.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:43 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.node_packet_loss.1 1 5 title.0 8 72 Most workloads of a node answer slower, and it sends again what got lost.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 2 22.1 1 7 summary'0 10 87 Most workloads on {name} answer slower than at first, and it sends again what got lost..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 4 Node.1 3 5 where:0 10 1 .0 11 8 name|not'0 21 0 .1 3 5 field.0 10 14 status.summary.1 3 5 given-1 5 2 :0 7 5 .0 8 4 kind.0 14 7 Metrics.0 23 2 in.0 27 4 node.0 33 5 where:0 40 1 .0 41 18 latency.factor|gte'0 61 1 5.0 67 8 at_least.0 77 1 3.0 80 5 share.0 87 3 0.5:1 7 3 .0 8 4 kind.0 14 7 Metrics.0 23 2 in.0 27 8 workload.0 37 5 where:0 44 1 '0 45 24 retransmits[*].after|gte'0 73 1 2.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment
"""# }

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
title: Process or container ended with an error
version: 1
status: stable
severity: medium
summary: 'A process or container ended with an error ({count} lines)'
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
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.crash_loop.1 1 5 title.0 8 30 Container ends again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 46 Container ends again and again ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 .0 8 16 CrashLoopBackOff.0 26 36 Back-off restarting failed container.0 64 31 back-off 5m0s restarting failed.1 8 40 Back-off restarting the failed container.0 50 27 restarting failed container.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.image_pull.1 1 5 title.0 8 23 Image cannot be fetched.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Image cannot be fetched ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 12 ErrImagePull.0 22 16 ImagePullBackOff.0 40 20 Failed to pull image.0 62 20 failed to pull image.1 8 31 failed to pull and unpack image.0 41 22 Back-off pulling image.0 65 18 pull access denied.0 85 16 manifest unknown.1 8 12 manifest for.0 22 16 InvalidImageName.0 40 17 ErrImageNeverPull'1 8 54 toomanyrequests: You have reached your pull rate limit'0 66 37 unauthorized: authentication required.1 8 24 no matching manifest for.0 34 19 RegistryUnavailable.0 55 27 failed to resolve reference.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.probe_failed.1 1 5 title.0 8 11 Probes fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 27 Probes fail ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 22 Readiness probe failed.0 32 21 Liveness probe failed.0 55 20 Startup probe failed.0 77 23 Readiness probe errored.1 8 22 Liveness probe errored.0 32 21 Startup probe errored.0 55 21 failed liveness probe.0 78 20 failed startup probe.1 8 22 failed readiness probe.0 32 12 Probe failed.0 46 12 probe failed.0 60 21 probeResult="failure".1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.unschedulable.1 1 5 title.0 8 17 Pods find no node.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 33 Pods find no node ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 16 FailedScheduling.0 26 19 nodes are available.0 47 15 nodes available.0 64 16 Insufficient cpu.0 82 19 Insufficient memory.1 8 30 Insufficient ephemeral-storage.0 40 27 Insufficient nvidia.com/gpu.0 69 17 untolerated taint.0 88 14 no nodes match.1 8 22 node affinity conflict.0 32 18 unschedulable pods'0 52 16 didn't match Pod.0 73 27 max node group size reached.1 8 17 NotTriggerScaleUp.0 27 25 preemption is not helpful.0 54 17 node(s) had taint.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.oom_killed.1 1 5 title.0 8 35 Container was killed for its memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 51 Container was killed for its memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 9 OOMKilled.0 19 10 OOMKilling.0 31 27 Memory cgroup out of memory.0 60 13 exit code 137.0 75 13 exitCode":137.0 90 12 exitCode=137.1 8 20 exited with code 137'0 30 14 Exit Code: 137.0 48 20 Memory limit reached.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.container_exit.1 1 5 title.0 8 40 Process or container ended with an error.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 58 A process or container ended with an error ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 4 .0 5 13 body|contains-1 7 9 '0 8 17 exited with code '0 29 10 exit code '0 43 11 Exit Code: .0 58 9 exitCode='0 69 10 exitCode":.0 83 21 exited with exit code.1 8 25 terminated with exit code.0 35 17 Error exit status'0 54 12 exit status .1 5 7 body|re'0 14 90 (?i)exit(?:ed)?[ _]?(?:with )?(?:code|status|exitcode)?(?: |: |=|":)(?!0\b|143\b)\d{1,3}\b.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 2 .0 25 3 ode.0 30 6 status.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.volume_failed.1 1 5 title.0 8 36 Volume cannot be attached or mounted.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 52 Volume cannot be attached or mounted ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 11 FailedMount.0 21 18 FailedAttachVolume.0 41 33 Unable to attach or mount volumes.0 76 24 MountVolume.SetUp failed.1 8 30 MountVolume.MountDevice failed.0 40 26 AttachVolume.Attach failed.0 68 18 Multi-Attach error.1 8 35 timed out waiting for the condition.0 45 13 UnmountVolume.0 60 13 VolumeBinding.0 75 18 ProvisioningFailed.1 8 26 failed to provision volume.0 36 40 unbound immediate PersistentVolumeClaims.0 78 29 volume node affinity conflict.1 8 13 FailedBinding.0 23 22 FileSystemResizeFailed.0 47 31 no persistent volumes available.1 8 34 references non-existent secret key.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 5 ailed.0 32 4 rror.0 38 9 not found.0 49 9 timed out.0 60 6 unable.0 68 6 Unable.0 76 7 unbound.0 85 8 conflict.0 95 13 no persistent.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 16 Attach succeeded:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.quota_exceeded.1 1 5 title.0 8 33 Quota of the namespace is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Quota of the namespace is used up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 14 exceeded quota.0 24 12 FailedCreate.0 38 12 failed quota.0 52 13 is limited to.0 67 19 must specify limits.0 88 21 maximum cpu usage per.1 8 24 maximum memory usage per.0 34 24 minimum memory usage per.0 60 20 violates PodSecurity'0 82 19 forbidden: exceeded.1 8 29 must be less than or equal to.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.object_too_large.1 1 5 title.0 8 28 Object is refused by the API.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Object is refused by the API ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 '0 8 27 Too long: must have at most'0 39 34 Request entity too large: limit is.0 77 18 field is immutable.1 8 21 strict decoding error.0 31 13 unknown field.0 46 15 ValidationError'0 63 32 etcdserver: request is too large'1 8 21 Forbidden: updates to.0 33 21 error validating data.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.autoscaler_blind.1 1 5 title.0 8 31 Autoscaler cannot decide or act.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Autoscaler cannot decide or act ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 26 .0 8 23 FailedGetResourceMetric.0 33 28 FailedComputeMetricsReplicas.0 63 23 FailedGetExternalMetric.0 88 19 FailedGetPodsMetric.1 8 21 unable to get metrics.0 31 29 failed to get cpu utilization.0 62 19 no metrics returned.0 83 23 unable to fetch metrics.1 8 15 failed to scale.0 25 15 Failed to scale.0 42 23 ScaledObjectCheckFailed.0 67 16 KEDAScalerFailed.0 85 13 ScaleUpFailed.1 8 15 scale-up failed.0 25 16 could not launch.0 43 18 cluster-autoscaler.0 63 9 karpenter.0 74 30 Failed to fix node group sizes.1 8 17 max limit reached.0 27 14 ScalingLimited.0 43 15 TooManyReplicas.0 60 21 failed to scrape node.0 83 26 no available instance type.1 8 25 InsufficientCapacityError.0 35 21 UnfulfillableCapacity.0 58 4 keda.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 5 ailed.0 19 8 nable to.0 29 10 no metrics.0 41 9 could not.0 52 5 limit.0 59 7 TooMany.0 68 11 nsufficient.0 81 12 no available.0 95 12 nfulfillable.1 12 5 panic.0 19 12 incompatible.0 33 14 not compatible.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.scaled_to_zero.1 1 5 title.0 8 27 Workload has no copies left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 43 Workload has no copies left ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 11 .0 8 9 to 0 from.0 19 11 from 1 to 0.0 32 11 from 2 to 0.0 45 11 from 3 to 0'0 58 11 replicas: 0'0 73 12 --replicas=0.0 89 23 Scaled down replica set.1 8 11 scaled to 0.0 21 14 scaled to zero.0 37 15 Scaling to zero.0 54 17 replicas set to 0.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 4 to 0.0 31 7 to zero'0 40 2 =0'0 46 3 : 0.1 5 3 not:1 7 1 .0 7 13 body|contains.0 22 5 to 0..1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change
"""# }

static var kubernetes_detectors_probes: String { #"""
# Probes that ask the wrong thing.
kind: detector
id: kubernetes.liveness_port
title: Liveness probe asks a port that the container does not offer
version: 1
status: stable
severity: critical
summary: '{object} is probed at port {actual}; it offers {expected}.'
description: >-
  The probe fails although the container works; it is restarted again and again.
detect:
  type: mismatch
  of: [Pod, Deployment, StatefulSet, DaemonSet]
  field: pod.spec.containers[*].livenessProbe.port
  must: listed
  with: {in: itself, field: 'pod.spec.containers[*].ports[*].*'}
  given:
    - kind: Pod
      in: workload
      where: {'events[Unhealthy]|contains': 'Liveness probe failed', 'status.restarts|gte': '1'}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:9090/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none
---
kind: detector
id: kubernetes.liveness_protocol
title: Liveness probe speaks another protocol than the container
version: 1
status: stable
severity: critical
summary: '{object} does not understand its probe: {actual}'
description: >-
  An HTTP probe at a gRPC port, a plain one at a TLS port, and the like, fail although the container works.
detect:
  type: state
  of: Pod
  where:
    events[Unhealthy]|contains:
      ['Liveness probe failed: Get']
    events[*]|contains: [malformed HTTP, HTTP/0.9, server gave HTTP response to HTTPS client, error reading server preface, frame too large, first record does not look like a TLS handshake]
  field: pod.spec.containers[*].livenessProbe.type
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: Get "http://192.0.2.7:8080/": malformed HTTP response
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none
---
kind: detector
id: kubernetes.readiness_port
title: Readiness probe asks a port that the container does not offer
version: 1
status: stable
severity: critical
summary: '{object} is probed at port {actual}; it offers {expected}.'
description: >-
  The probe fails although the container works; it gets no traffic.
detect:
  type: mismatch
  of: [Pod, Deployment, StatefulSet, DaemonSet]
  field: pod.spec.containers[*].readinessProbe.port
  must: listed
  with: {in: itself, field: 'pod.spec.containers[*].ports[*].*'}
  given:
    - kind: Pod
      in: workload
      where: {'events[Unhealthy]|contains': 'Readiness probe failed', 'pod.spec.containers[*].ready': 'False'}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:9090/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Readiness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Readiness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none
---
kind: detector
id: kubernetes.readiness_protocol
title: Readiness probe speaks another protocol than the container
version: 1
status: stable
severity: critical
summary: '{object} does not understand its probe: {actual}'
description: >-
  An HTTP probe at a gRPC port, a plain one at a TLS port, and the like, fail although the container works.
detect:
  type: state
  of: Pod
  where:
    events[Unhealthy]|contains:
      ['Readiness probe failed: Get']
    events[*]|contains: [malformed HTTP, HTTP/0.9, server gave HTTP response to HTTPS client, error reading server preface, frame too large, first record does not look like a TLS handshake]
  field: pod.spec.containers[*].readinessProbe.type
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Readiness probe failed: Get "http://192.0.2.7:8080/": malformed HTTP response
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Readiness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none
---
kind: detector
id: kubernetes.liveness_timing
title: Liveness probe begins early and allows one failure
version: 1
status: stable
severity: critical
summary: '{object} is probed from {actual} s after its start, and killed before it has started.'
description: >-
  A probe that begins at once and has no patience ends containers before they have started.
detect:
  type: state
  of: Pod
  where:
    events[Unhealthy]|contains: ['Liveness probe failed']
    pod.spec.containers[*].livenessProbe.initialDelaySeconds|lte: '5'
    pod.spec.containers[*].livenessProbe.failureThreshold|lte: '2'
    status.restarts|gte: '1'
  field: pod.spec.containers[*].livenessProbe.initialDelaySeconds
  expected: longer than the container needs to start
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=0s timeout=1s period=1s #success=1 #failure=1
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none
---
kind: detector
id: kubernetes.liveness_hasty
title: Liveness probe begins early and asks every moment
version: 1
status: stable
severity: critical
summary: '{object} is probed from {actual} s after its start, and killed before it has started.'
description: >-
  A probe that begins at once and has no patience ends containers before they have started.
detect:
  type: state
  of: Pod
  where:
    events[Unhealthy]|contains: ['Liveness probe failed']
    pod.spec.containers[*].livenessProbe.initialDelaySeconds|lte: '5'
    pod.spec.containers[*].livenessProbe.periodSeconds|lte: '3'
    status.restarts|gte: '1'
  field: pod.spec.containers[*].livenessProbe.initialDelaySeconds
  expected: longer than the container needs to start
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=0s timeout=1s period=1s #success=1 #failure=1
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:           registry.example.org/web:1
          Port:            8080/TCP
          Ready:           False
          Restart Count:   3
          Liveness:        http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
          Readiness:       http-get http://:8080/ delay=5s timeout=1s period=10s #success=1 #failure=3
      QoS Class:        Burstable
      Events:
        Type     Reason     Age   From  Message
        ----     ------     ---   ----  -------
        Warning  Unhealthy  2m    x     Liveness probe failed: timeout
      #---
      NAME                   READY   STATUS    RESTARTS     AGE
      web-7d4b9c6f5d-x2x4z   0/1     Running   3 (9s ago)   2m
    expect: none

"""# }

static var kubernetes_detectors_probes_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.liveness_port.1 1 5 title.0 8 60 Liveness probe asks a port that the container does not offer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 {object} is probed at port {actual}; it offers {expected}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 4 .0 8 3 Pod.0 13 10 Deployment.0 25 11 StatefulSet.0 38 9 DaemonSet.1 3 5 field.0 10 41 pod.spec.containers[*].livenessProbe.port.1 3 4 must.0 9 6 listed.1 3 4 with:0 9 2 .0 10 2 in.0 14 6 itself.0 22 5 field'0 29 33 pod.spec.containers[*].ports[*].*.1 3 5 given-1 5 1 :0 7 3 .0 7 4 kind.0 13 3 Pod.1 7 2 in.0 11 8 workload.1 7 5 where:0 14 2 '0 15 26 events[Unhealthy]|contains'0 45 21 Liveness probe failed'0 70 19 status.restarts|gte'0 93 1 1.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:55 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.liveness_protocol.1 1 5 title.0 8 57 Liveness probe speaks another protocol than the container.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 {object} does not understand its probe: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 26 events[Unhealthy]|contains-1 7 1 '0 8 26 Liveness probe failed: Get.1 5 18 events[*]|contains-0 25 6 .0 26 14 malformed HTTP.0 42 8 HTTP/0.9.0 52 41 server gave HTTP response to HTTPS client.0 95 28 error reading server preface.0 125 15 frame too large.0 142 47 first record does not look like a TLS handshake.1 3 5 field.0 10 41 pod.spec.containers[*].livenessProbe.type.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:55 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.readiness_port.1 1 5 title.0 8 61 Readiness probe asks a port that the container does not offer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 {object} is probed at port {actual}; it offers {expected}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 4 .0 8 3 Pod.0 13 10 Deployment.0 25 11 StatefulSet.0 38 9 DaemonSet.1 3 5 field.0 10 42 pod.spec.containers[*].readinessProbe.port.1 3 4 must.0 9 6 listed.1 3 4 with:0 9 2 .0 10 2 in.0 14 6 itself.0 22 5 field'0 29 33 pod.spec.containers[*].ports[*].*.1 3 5 given-1 5 1 :0 7 3 .0 7 4 kind.0 13 3 Pod.1 7 2 in.0 11 8 workload.1 7 5 where:0 14 2 '0 15 26 events[Unhealthy]|contains'0 45 22 Readiness probe failed'0 71 28 pod.spec.containers[*].ready'0 103 5 False.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:55 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 kubernetes.readiness_protocol.1 1 5 title.0 8 58 Readiness probe speaks another protocol than the container.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 {object} does not understand its probe: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 26 events[Unhealthy]|contains-1 7 1 '0 8 27 Readiness probe failed: Get.1 5 18 events[*]|contains-0 25 6 .0 26 14 malformed HTTP.0 42 8 HTTP/0.9.0 52 41 server gave HTTP response to HTTPS client.0 95 28 error reading server preface.0 125 15 frame too large.0 142 47 first record does not look like a TLS handshake.1 3 5 field.0 10 42 pod.spec.containers[*].readinessProbe.type.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:55 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.liveness_timing.1 1 5 title.0 8 50 Liveness probe begins early and allows one failure.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 85 {object} is probed from {actual} s after its start, and killed before it has started..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 4 .0 5 26 events[Unhealthy]|contains-0 33 1 '0 34 21 Liveness probe failed.1 5 60 pod.spec.containers[*].livenessProbe.initialDelaySeconds|lte'0 67 1 5.1 5 57 pod.spec.containers[*].livenessProbe.failureThreshold|lte'0 64 1 2.1 5 19 status.restarts|gte'0 26 1 1.1 3 5 field.0 10 56 pod.spec.containers[*].livenessProbe.initialDelaySeconds.1 3 8 expected.0 13 40 longer than the container needs to start.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:55 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.liveness_hasty.1 1 5 title.0 8 49 Liveness probe begins early and asks every moment.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 85 {object} is probed from {actual} s after its start, and killed before it has started..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 4 .0 5 26 events[Unhealthy]|contains-0 33 1 '0 34 21 Liveness probe failed.1 5 60 pod.spec.containers[*].livenessProbe.initialDelaySeconds|lte'0 67 1 5.1 5 54 pod.spec.containers[*].livenessProbe.periodSeconds|lte'0 61 1 3.1 5 19 status.restarts|gte'0 26 1 1.1 3 5 field.0 10 56 pod.spec.containers[*].livenessProbe.initialDelaySeconds.1 3 8 expected.0 13 40 longer than the container needs to start.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect
"""# }

static var kubernetes_detectors_routing: String { #"""
# Services and the pods behind them.
kind: detector
id: kubernetes.service_selector
title: Service selects no pod
version: 1
status: stable
severity: critical
summary: '{object} looks for pods with {field} = {actual}, and no pod has it (pods have {expected}).'
description: >-
  A service sends traffic to the pods whose labels its selector names. When none has them, its endpoints are
  empty and every call to it fails, while the pods themselves are well.
detect:
  type: mismatch
  of: Service
  field: spec.selector.*
  must: covered
  with: {kind: [Deployment, StatefulSet, DaemonSet, Pod], field: pod.labels.*, in: namespace}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: webb
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.service_target_port
title: Service sends to a port that its pods do not offer
version: 1
status: stable
severity: critical
summary: '{object} sends to port {actual}; its pods offer {expected}.'
description: >-
  Connections to the service reach a port of the pod on which nothing listens: they are refused although the
  pods are ready.
detect:
  type: mismatch
  of: Service
  field: spec.ports[*].targetPort
  must: listed
  with:
    kind: [Pod, Deployment, StatefulSet, DaemonSet]
    selected_by: spec.selector.*
    field: pod.spec.containers[*].ports[*].*
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 9999
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.service_protocol
title: Service speaks another transport than its pods
version: 1
status: stable
severity: critical
summary: '{object} forwards {actual}; its pods listen on {expected}.'
description: >-
  A service port of protocol UDP does not carry TCP connections, and the other way round.
detect:
  type: mismatch
  of: Service
  field: spec.ports[*].protocol
  must: listed
  with:
    kind: [Pod, Deployment, StatefulSet, DaemonSet]
    selected_by: spec.selector.*
    field: pod.spec.containers[*].ports[*].protocol
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: UDP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.address_setting
title: Address in a setting names no service or a port it does not have
version: 1
status: stable
severity: critical
summary: '{object} is told {field} = {actual}; what exists is {expected}.'
description: >-
  A workload is given the address of another in its environment. When no service has that name or that port,
  all its calls there fail.
detect:
  type: mismatch
  of: [Deployment, StatefulSet, DaemonSet]
  field: pod.spec.containers[*].env[*].value
  must: resolve
  with: {kind: Service, field: 'spec.ports[*].port'}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7071
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: cart
        uid: 1
        namespace: shop
      spec:
        ports:
        - port: 7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: cart
        uid: 1
        namespace: shop
      spec:
        ports:
        - port: 7070
    expect: none
---
kind: detector
id: kubernetes.no_replicas
title: Workload that a service sends to is scaled to nothing
version: 1
status: stable
severity: critical
summary: '{object} wants {actual} pods, and a service sends to it.'
description: >-
  Somebody or something scaled it down to zero. Nothing fails in its own logs: there are none.
detect:
  type: state
  of: [Deployment, StatefulSet]
  where: {spec.replicas: '0'}
  field: spec.replicas
  expected: at least 1
  given:
    - {kind: Service, selecting: spec.selector.*}
causal: {nature: change}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 0
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Service
      metadata:
        name: web
        namespace: shop
      spec:
        selector:
          app: web
        ports:
        - name: http
          port: 80
          protocol: TCP
          targetPort: 8080
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.policy_shuts_off
title: Network policy shuts a workload off
version: 1
status: stable
severity: medium
summary: '{object} selects pods and allows nothing in.'
description: >-
  Pods that a policy of type Ingress selects accept only what its rules name; without rules, nothing.
detect:
  type: state
  of: NetworkPolicy
  where: {spec.podSelector.matchLabels.*|exists: 'true', 'spec.ingress[*]*|exists': 'false'}
  field: spec.podSelector.matchLabels.*
  given:
    - {kind: [Deployment, StatefulSet, DaemonSet], selected_by: spec.podSelector.matchLabels.*}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: shut
        namespace: shop
      spec:
        podSelector:
          matchLabels:
            app: web
        policyTypes:
        - Ingress
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/shut}]
  - name: it is not so
    state: |
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata:
        name: shut
        namespace: shop
      spec:
        podSelector:
          matchLabels:
            app: web
        policyTypes:
        - Ingress
        ingress:
        - from:
          - podSelector: all
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.pod_dns_settings
title: Pods ask a name server of their own
version: 1
status: stable
severity: critical
summary: '{object} does not use the cluster''s name server: {field} = {actual}.'
description: >-
  With dnsPolicy None a pod asks only the servers in its dnsConfig. When they do not know the names of
  services, every call by name fails.
detect:
  type: state
  of: [Deployment, StatefulSet, DaemonSet, Pod]
  where: {pod.spec.dnsPolicy: [None, Default], 'pod.spec.dnsConfig.nameservers[*]|exists': 'true', pod.spec.hostNetwork|not: 'true'}
  field: pod.spec.dnsConfig.nameservers[*]
  expected: dnsPolicy ClusterFirst, or the address of the cluster's DNS service
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            dnsPolicy: None
            dnsConfig:
              nameservers:
              - 192.0.2.7
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              env:
              - name: CART_ADDR
                value: cart:7070
    expect: none
---
kind: detector
id: kubernetes.secret_address
title: Address in a secret or config map names no service or a port it does not have
version: 1
status: stable
severity: critical
summary: '{object} holds the address {actual}; what exists is {expected}.'
description: >-
  A workload takes the address of its database or of another service from there; its calls fail.
detect:
  type: mismatch
  of: [Secret, ConfigMap]
  field: addresses[*]
  must: resolve
  with: {kind: Service, field: 'spec.ports[*].port'}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: Secret
      metadata:
        name: web-db
        namespace: shop
      stringData:
        WEB_DB_HOST: cart
        WEB_DB_PORT: "7071"
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: cart
        uid: 1
        namespace: shop
      spec:
        ports:
        - port: 7070
    expect: [{component: app/web-db}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: Secret
      metadata:
        name: web-db
        namespace: shop
      stringData:
        WEB_DB_HOST: cart
        WEB_DB_PORT: "7070"
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: cart
        uid: 1
        namespace: shop
      spec:
        ports:
        - port: 7070
    expect: none
---
kind: detector
id: kubernetes.route_elsewhere
title: Route of a gateway leads to another service
version: 1
status: stable
severity: critical
summary: '{object} leads {field} to {actual} instead of {expected}.'
description: >-
  The path spells the name of a service that no route leads to; its requests reach a service that does not know them.
detect:
  type: mismatch
  of: ConfigMap
  field: routes[*].path
  must: lead
  with: {kind: Service, field: 'routes[*].target'}
causal: {nature: change}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: gateway
        namespace: shop
      data:
        application.yml: |
          routes:
            - id: orders
              uri: lb://orders-service
              predicates:
                - Path=/api/ordersservice/**
            - id: billing
              uri: lb://orders-service
              predicates:
                - Path=/api/billingservice/**
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: orders-service
        namespace: shop
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: billing-service
        namespace: shop
    expect: [{component: app/billing-service}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: gateway
        namespace: shop
      data:
        application.yml: |
          routes:
            - id: orders
              uri: lb://orders-service
              predicates:
                - Path=/api/ordersservice/**
            - id: billing
              uri: lb://billing-service
              predicates:
                - Path=/api/billingservice/**
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: orders-service
        namespace: shop
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: billing-service
        namespace: shop
    expect: none

"""# }

static var kubernetes_detectors_routing_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.service_selector.1 1 5 title.0 8 22 Service selects no pod.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 90 {object} looks for pods with {field} = {actual}, and no pod has it (pods have {expected})..4 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 7 Service.1 3 5 field.0 10 15 spec.selector.*.1 3 4 must.0 9 7 covered.1 3 4 with:0 9 3 .0 10 4 kind-0 16 4 .0 17 10 Deployment.0 29 11 StatefulSet.0 42 9 DaemonSet.0 53 3 Pod.0 59 5 field.0 66 12 pod.labels.*.0 80 2 in.0 84 9 namespace.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:87 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 kubernetes.service_target_port.1 1 5 title.0 8 50 Service sends to a port that its pods do not offer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 59 {object} sends to port {actual}; its pods offer {expected}..4 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 7 Service.1 3 5 field.0 10 24 spec.ports[*].targetPort.1 3 4 must.0 9 6 listed.1 3 4 with:1 5 3 .0 5 4 kind-0 11 4 .0 12 3 Pod.0 17 10 Deployment.0 29 11 StatefulSet.0 42 9 DaemonSet.1 5 11 selected_by.0 18 15 spec.selector.*.1 5 5 field.0 12 33 pod.spec.containers[*].ports[*].*.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:87 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.service_protocol.1 1 5 title.0 8 46 Service speaks another transport than its pods.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 {object} forwards {actual}; its pods listen on {expected}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 7 Service.1 3 5 field.0 10 22 spec.ports[*].protocol.1 3 4 must.0 9 6 listed.1 3 4 with:1 5 3 .0 5 4 kind-0 11 4 .0 12 3 Pod.0 17 10 Deployment.0 29 11 StatefulSet.0 42 9 DaemonSet.1 5 11 selected_by.0 18 15 spec.selector.*.1 5 5 field.0 12 40 pod.spec.containers[*].ports[*].protocol.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:87 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.address_setting.1 1 5 title.0 8 64 Address in a setting names no service or a port it does not have.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 63 {object} is told {field} = {actual}; what exists is {expected}..4 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 3 .0 8 10 Deployment.0 20 11 StatefulSet.0 33 9 DaemonSet.1 3 5 field.0 10 35 pod.spec.containers[*].env[*].value.1 3 4 must.0 9 7 resolve.1 3 4 with:0 9 2 .0 10 4 kind.0 16 7 Service.0 25 5 field'0 32 18 spec.ports[*].port.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:79 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 kubernetes.no_replicas.1 1 5 title.0 8 53 Workload that a service sends to is scaled to nothing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 56 {object} wants {actual} pods, and a service sends to it..3 1 6 detect:1 3 6 .0 3 4 type.0 9 5 state.1 3 2 of-0 7 2 .0 8 10 Deployment.0 20 11 StatefulSet.1 3 5 where:0 10 1 .0 11 13 spec.replicas'0 26 1 0.1 3 5 field.0 10 13 spec.replicas.1 3 8 expected.0 13 10 at least 1.1 3 5 given-1 5 1 :0 7 2 .0 8 4 kind.0 14 7 Service.0 23 9 selecting.0 34 15 spec.selector.*.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:87 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.policy_shuts_off.1 1 5 title.0 8 35 Network policy shuts a workload off.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 {object} selects pods and allows nothing in..3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 13 NetworkPolicy.1 3 5 where:0 10 2 .0 11 37 spec.podSelector.matchLabels.*|exists'0 50 4 true'0 58 23 spec.ingress[*]*|exists'0 85 5 false.1 3 5 field.0 10 30 spec.podSelector.matchLabels.*.1 3 5 given-1 5 1 :0 7 2 .0 8 4 kind-0 14 3 .0 15 10 Deployment.0 27 11 StatefulSet.0 40 9 DaemonSet.0 52 11 selected_by.0 65 30 spec.podSelector.matchLabels.*.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:86 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.pod_dns_settings.1 1 5 title.0 8 35 Pods ask a name server of their own.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 68 {object} does not use the cluster's name server: {field} = {actual}..4 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of-0 7 4 .0 8 10 Deployment.0 20 11 StatefulSet.0 33 9 DaemonSet.0 44 3 Pod.1 3 5 where:0 10 3 .0 11 18 pod.spec.dnsPolicy-0 31 2 .0 32 4 None.0 38 7 Default'0 48 40 pod.spec.dnsConfig.nameservers[*]|exists'0 92 4 true.0 100 24 pod.spec.hostNetwork|not'0 126 4 true.1 3 5 field.0 10 33 pod.spec.dnsConfig.nameservers[*].1 3 8 expected.0 13 67 dnsPolicy ClusterFirst, or the address of the cluster's DNS service.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:63 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.secret_address.1 1 5 title.0 8 77 Address in a secret or config map names no service or a port it does not have.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 63 {object} holds the address {actual}; what exists is {expected}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 2 .0 8 6 Secret.0 16 9 ConfigMap.1 3 5 field.0 10 12 addresses[*].1 3 4 must.0 9 7 resolve.1 3 4 with:0 9 2 .0 10 4 kind.0 16 7 Service.0 25 5 field'0 32 18 spec.ports[*].port.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:45 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.route_elsewhere.1 1 5 title.0 8 43 Route of a gateway leads to another service.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 57 {object} leads {field} to {actual} instead of {expected}..3 1 6 detect:1 3 5 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 9 ConfigMap.1 3 5 field.0 10 14 routes[*].path.1 3 4 must.0 9 4 lead.1 3 4 with:0 9 2 .0 10 4 kind.0 16 7 Service.0 25 5 field'0 32 16 routes[*].target.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change
"""# }

static var kubernetes_detectors_scheduling: String { #"""
# Why pods wait for a node.
kind: detector
id: kubernetes.node_cordoned
title: Nodes that a pod needs are cordoned
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  A node that is cordoned takes no new pods. Control planes are cordoned on purpose; this is another node.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: [were unschedulable]
  field: events[FailedScheduling]
  given:
    - {kind: Node, in: cluster, where: {spec.unschedulable: 'true', status.roles|lacks: [master, control-plane]}}
causal: {nature: change}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 node(s) were unschedulable.
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready,SchedulingDisabled   <none>          9d   v1.31.2
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 node(s) were unschedulable.
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready                      <none>          9d   v1.31.2
    expect: none
---
kind: detector
id: kubernetes.node_selector
title: No node has the labels that a pod asks for
version: 1
status: stable
severity: critical
summary: '{object} asks for nodes with {field} = {actual}; nodes have {expected}.'
description: >-
  The node selector of the pod names labels that no schedulable node carries.
detect:
  type: mismatch
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: ["didn't match Pod's node affinity/selector", "didn't match node selector"]
  field: pod.spec.nodeSelector.*
  must: covered
  with: {kind: Node, in: cluster, field: metadata.labels.*}
  unless:
    - {kind: Node, in: cluster, where: {spec.unschedulable: 'true', status.roles|lacks: [master, control-plane]}}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Node-Selectors:   disk=ssd
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 1 node(s) were unschedulable, 1 node(s) didn't match Pod's node affinity/selector.
      #---
      Name:               worker-1
      Roles:              <none>
      Labels:             disk=hdd
                          kubernetes.io/hostname=worker-1
      Taints:             <none>
      Unschedulable:      false
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Node-Selectors:   disk=ssd
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 1 node(s) were unschedulable, 1 node(s) didn't match Pod's node affinity/selector.
      #---
      Name:               worker-1
      Roles:              <none>
      Labels:             disk=ssd
                          kubernetes.io/hostname=worker-1
      Taints:             <none>
      Unschedulable:      false
    expect: none
---
kind: detector
id: kubernetes.node_affinity
title: No node fits the affinity of a pod
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  The required node affinity of the pod is met by no node.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: ["didn't match Pod's node affinity/selector", "didn't match node affinity"]
    pod.spec.nodeSelector.*|exists: 'false'
  field: events[FailedScheduling]
  unless:
    - {kind: Node, in: cluster, where: {spec.unschedulable: 'true', status.roles|lacks: [master, control-plane]}}
    - {kind: Pod, in: itself, where: {'events[FailedScheduling]|contains': [untolerated taint, pod anti-affinity, Insufficient]}}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 1 node(s) were unschedulable, 1 node(s) didn't match Pod's node affinity/selector.
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready                      <none>          9d   v1.31.2
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 1 node(s) were unschedulable, 1 node(s) didn't match Pod's node affinity/selector.
      #---
      NAME      STATUS                     ROLES           AGE  VERSION
      control   Ready,SchedulingDisabled   control-plane   9d   v1.31.2
      worker-1  Ready,SchedulingDisabled   <none>          9d   v1.31.2
    expect: none
---
kind: detector
id: kubernetes.untolerated_taint
title: Nodes have a taint that a pod does not tolerate
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  Pods are kept off nodes with a taint unless they tolerate it.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: ["had untolerated taint {", "had taint {"]
    events[FailedScheduling]|lacks: ['taint {node.kubernetes.io/']
  field: events[FailedScheduling]
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 node(s) had untolerated taint {team: data}.
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 node(s) had untolerated taint {node.kubernetes.io/not-ready: }.
    expect: none
---
kind: detector
id: kubernetes.anti_affinity
title: Pods of one workload may not share a node
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  The anti-affinity of the pods leaves fewer nodes than there are pods.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: ["pod anti-affinity rules", "pods anti-affinity rules"]
  field: events[FailedScheduling]
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules.
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 Insufficient cpu.
    expect: none
---
kind: detector
id: kubernetes.cpu_short
title: No node has enough processor left
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  The requests of the pods of all nodes and of this one exceed what the nodes can allocate.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: [Insufficient cpu]
  field: events[FailedScheduling]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 Insufficient cpu.
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 Insufficient memory.
    expect: none
---
kind: detector
id: kubernetes.memory_short
title: No node has enough memory left
version: 1
status: stable
severity: critical
summary: '{object} waits: {actual}'
description: >-
  The requests of the pods of all nodes and of this one exceed what the nodes can allocate.
detect:
  type: state
  of: Pod
  where:
    status.phase: Pending
    events[FailedScheduling]|contains: [Insufficient memory]
  field: events[FailedScheduling]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 Insufficient memory.
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             <none>
      Labels:           app=web
      Status:           Pending
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason            Age   From  Message
        ----     ------            ---   ----  -------
        Warning  FailedScheduling  2m    x     0/2 nodes are available: 2 Insufficient cpu.
    expect: none

"""# }

static var kubernetes_detectors_scheduling_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.node_cordoned.1 1 5 title.0 8 35 Nodes that a pod needs are cordoned.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 1 .0 41 18 were unschedulable.1 3 5 field.0 10 24 events[FailedScheduling].1 3 5 given-1 5 1 :0 7 3 .0 8 4 kind.0 14 4 Node.0 20 2 in.0 24 7 cluster.0 33 5 where:0 40 2 .0 41 18 spec.unschedulable'0 61 4 true.0 69 18 status.roles|lacks-0 89 2 .0 90 6 master.0 98 13 control-plane.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:49 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.node_selector.1 1 5 title.0 8 42 No node has the labels that a pod asks for.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 71 {object} asks for nodes with {field} = {actual}; nodes have {expected}..3 1 6 detect:1 3 7 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 2 "0 41 41 didn't match Pod's node affinity/selector"0 86 26 didn't match node selector.1 3 5 field.0 10 23 pod.spec.nodeSelector.*.1 3 4 must.0 9 7 covered.1 3 4 with:0 9 3 .0 10 4 kind.0 16 4 Node.0 22 2 in.0 26 7 cluster.0 35 5 field.0 42 17 metadata.labels.*.1 3 6 unless-1 5 1 :0 7 3 .0 8 4 kind.0 14 4 Node.0 20 2 in.0 24 7 cluster.0 33 5 where:0 40 2 .0 41 18 spec.unschedulable'0 61 4 true.0 69 18 status.roles|lacks-0 89 2 .0 90 6 master.0 98 13 control-plane.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:57 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.node_affinity.1 1 5 title.0 8 34 No node fits the affinity of a pod.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 3 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 2 "0 41 41 didn't match Pod's node affinity/selector"0 86 26 didn't match node affinity.1 5 30 pod.spec.nodeSelector.*|exists'0 37 5 false.1 3 5 field.0 10 24 events[FailedScheduling].1 3 6 unless-1 5 2 :0 7 3 .0 8 4 kind.0 14 4 Node.0 20 2 in.0 24 7 cluster.0 33 5 where:0 40 2 .0 41 18 spec.unschedulable'0 61 4 true.0 69 18 status.roles|lacks-0 89 2 .0 90 6 master.0 98 13 control-plane:1 7 3 .0 8 4 kind.0 14 3 Pod.0 19 2 in.0 23 6 itself.0 31 5 where:0 38 1 '0 39 33 events[FailedScheduling]|contains-0 76 3 .0 77 17 untolerated taint.0 96 17 pod anti-affinity.0 115 12 Insufficient.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:49 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.untolerated_taint.1 1 5 title.0 8 47 Nodes have a taint that a pod does not tolerate.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 3 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 2 "0 41 23 had untolerated taint {"0 68 11 had taint {.1 5 30 events[FailedScheduling]|lacks-0 37 1 '0 38 26 taint {node.kubernetes.io/.1 3 5 field.0 10 24 events[FailedScheduling].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.anti_affinity.1 1 5 title.0 8 41 Pods of one workload may not share a node.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 2 "0 41 23 pod anti-affinity rules"0 68 24 pods anti-affinity rules.1 3 5 field.0 10 24 events[FailedScheduling].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 kubernetes.cpu_short.1 1 5 title.0 8 33 No node has enough processor left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 1 .0 41 16 Insufficient cpu.1 3 5 field.0 10 24 events[FailedScheduling].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.memory_short.1 1 5 title.0 8 30 No node has enough memory left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 24 {object} waits: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 12 status.phase.0 19 7 Pending.1 5 33 events[FailedScheduling]|contains-0 40 1 .0 41 19 Insufficient memory.1 3 5 field.0 10 24 events[FailedScheduling].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var kubernetes_detectors_spoken: String { #"""
# What logs of workloads name as the cause of their trouble.
kind: detector
id: kubernetes.database_credentials
title: Database refuses the credentials of a workload
version: 1
status: stable
severity: critical
summary: 'Database refuses the credentials ({count} lines)'
description: >-
  User or password are wrong for this workload, in its secret or in the database.
detect:
  type: match
  match:
    body|contains:
      ['Access denied for user', password authentication failed for user, 'Login failed for user',
       'ORA-01017', 'WRONGPASS invalid username-password pair', NOAUTH Authentication required,
       AuthenticationFailed, SASL authentication failed]
    severity|gte: 13
  coalesce: 10m
causal: {nature: defect, can_be: [root-cause, symptom]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: orders, severity: '17', body: "Access denied for user 'shop'@'10.1.2.3' (using password: YES)"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a login
    events:
      - {t: 0s, service.name: orders, severity: '9', body: connected to the database}
    expect: none
---
kind: detector
id: kubernetes.database_connections_used_up
title: Database takes no more connections
version: 1
status: stable
severity: 21
summary: 'Database takes no more connections ({count} lines)'
description: >-
  All connections that the database allows are in use: too many clients, pools that leak, or a limit that is too low.
detect:
  type: match
  match:
    body|contains:
      [Too many connections, 'too many clients already', remaining connection slots are reserved,
       max number of clients reached, 'ORA-00020', too many open connections]
    severity|gte: 13
  coalesce: 10m
causal: {nature: capacity, can_be: [root-cause, symptom], blames: callee}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: orders, severity: '17', body: 'Data source rejected establishment of connection, message from server: "Too many connections"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pool that fills
    events:
      - {t: 0s, service.name: orders, severity: '9', body: pool has 10 connections}
    expect: none
---
kind: detector
id: kubernetes.database_read_only
title: Database accepts no changes
version: 1
status: stable
severity: 21
summary: 'Database accepts no changes ({count} lines)'
description: >-
  It was set to read-only, or clients reach a replica, or a switch-over left no primary.
detect:
  type: match
  match:
    body|contains:
      [running with the --read-only option, running with the --super-read-only option,
       cannot execute INSERT in a read-only transaction, cannot execute UPDATE in a read-only transaction,
       cannot execute DELETE in a read-only transaction, "READONLY You can't write against a read only replica",
       'not master and slaveOk=false', NotWritablePrimary]
  coalesce: 10m
causal: {nature: defect, can_be: [root-cause, symptom], blames: callee}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: orders, severity: '17', body: The MySQL server is running with the --read-only option so it cannot execute this statement}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a query
    events:
      - {t: 0s, service.name: orders, severity: '9', body: read 3 rows}
    expect: none
---
kind: detector
id: kubernetes.port_taken
title: Port that a workload listens on is taken
version: 1
status: stable
severity: 21
summary: 'Port that it listens on is taken ({count} lines)'
description: >-
  Another process of the pod, a sidecar for example, or of the host listens there already.
detect:
  type: match
  match:
    body|contains:
      [was already in use, PortInUseException, port is already allocated, 'Address already in use', 'address already in use', EADDRINUSE,
       'Only one usage of each socket address']
  coalesce: 10m
causal: {nature: defect, can_be: [root-cause, symptom]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: orders, severity: '17', body: Web server failed to start. Port 8080 was already in use.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a start
    events:
      - {t: 0s, service.name: orders, severity: '9', body: listening on port 8080}
    expect: none
---
kind: detector
id: kubernetes.write_denied
title: Workload may not write where it has to
version: 1
status: stable
severity: high
summary: 'It may not write where it has to ({count} lines)'
description: >-
  The files of a mounted volume belong to another user than the container's, or the volume is read-only.
detect:
  type: match
  match:
    body|contains:
      [Permission denied, permission denied, AccessDeniedException, 'EACCES', Read-only file system,
       "Can't open the append-only file"]
    severity|gte: 13
  coalesce: 10m
causal: {nature: defect, can_be: [root-cause, symptom]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cache, severity: '17', body: "Can't open or create append-only dir appendonlydir: Permission denied"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that opens
    events:
      - {t: 0s, service.name: cache, severity: '9', body: file opened}
    expect: none

"""# }

static var kubernetes_detectors_spoken_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 kubernetes.database_credentials.1 1 5 title.0 8 46 Database refuses the credentials of a workload.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 Database refuses the credentials ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 '0 8 22 Access denied for user.0 34 39 password authentication failed for user'0 75 21 Login failed for user'1 8 9 ORA-01017'0 21 40 WRONGPASS invalid username-password pair.0 65 30 NOAUTH Authentication required.1 8 20 AuthenticationFailed.0 30 26 SASL authentication failed.1 5 12 severity|gte.0 19 2 13.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 defect.0 26 6 can_be-0 34 2 .0 35 10 root-cause.0 47 7 symptom:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 39 kubernetes.database_connections_used_up.1 1 5 title.0 8 34 Database takes no more connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 2 21.1 1 7 summary'0 10 50 Database takes no more connections ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 6 .0 8 20 Too many connections'0 30 24 too many clients already.0 58 39 remaining connection slots are reserved.1 8 29 max number of clients reached'0 39 9 ORA-00020.0 52 25 too many open connections.1 5 12 severity|gte.0 19 2 13.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 3 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 2 .0 37 10 root-cause.0 49 7 symptom.0 59 6 blames.0 67 6 callee:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 kubernetes.database_read_only.1 1 5 title.0 8 27 Database accepts no changes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 2 21.1 1 7 summary'0 10 43 Database accepts no changes ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 35 running with the --read-only option.0 45 41 running with the --super-read-only option.1 8 48 cannot execute INSERT in a read-only transaction.0 58 48 cannot execute UPDATE in a read-only transaction.1 8 48 cannot execute DELETE in a read-only transaction"0 58 52 READONLY You can't write against a read only replica'1 8 28 not master and slaveOk=false.0 40 18 NotWritablePrimary.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 3 .0 10 6 nature.0 18 6 defect.0 26 6 can_be-0 34 2 .0 35 10 root-cause.0 47 7 symptom.0 57 6 blames.0 65 6 callee:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 kubernetes.port_taken.1 1 5 title.0 8 40 Port that a workload listens on is taken.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 2 21.1 1 7 summary'0 10 48 Port that it listens on is taken ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 7 .0 8 18 was already in use.0 28 18 PortInUseException.0 48 25 port is already allocated'0 75 22 Address already in use'0 101 22 address already in use.0 127 10 EADDRINUSE'1 8 37 Only one usage of each socket address.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 defect.0 26 6 can_be-0 34 2 .0 35 10 root-cause.0 47 7 symptom:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.write_denied.1 1 5 title.0 8 38 Workload may not write where it has to.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 It may not write where it has to ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 6 .0 8 17 Permission denied.0 27 17 permission denied.0 46 21 AccessDeniedException'0 69 6 EACCES.0 79 21 Read-only file system"1 8 31 Can't open the append-only file.1 5 12 severity|gte.0 19 2 13.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 defect.0 26 6 can_be-0 34 2 .0 35 10 root-cause.0 47 7 symptom
"""# }

static var kubernetes_detectors_startup: String { #"""
# Why containers do not start.
kind: detector
id: kubernetes.image_registry_dns
title: Registry of an image cannot be found
version: 1
status: stable
severity: critical
summary: '{object} cannot fetch {actual}: the name of the registry is not known.'
description: >-
  The name of the registry does not resolve on the node: a wrong registry, or no DNS for it.
detect:
  type: state
  of: Pod
  where:
    events[Failed*|contains: [no such host, server misbehaving, Temporary failure in name resolution]
    events[Failed]|contains: [Failed to pull image, ErrImagePull, ImagePullBackOff, InvalidImageName, Failed to inspect image]
  field: pod.spec.containers[*].image
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": dial tcp: lookup registry.example.org: no such host
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": not found
    expect: none
---
kind: detector
id: kubernetes.image_credentials
title: Image needs credentials that the pod does not have
version: 1
status: stable
severity: critical
summary: '{object} cannot fetch {actual}: the registry wants credentials.'
description: >-
  The pull secret is missing, names a secret that does not exist, or holds wrong credentials.
detect:
  type: state
  of: Pod
  where:
    events[Failed*|contains: [failed to authorize, failed to fetch anonymous token, failed to fetch oauth token, "unauthorized: authentication required", no basic auth credentials, incorrect username or password, Unable to retrieve some image pull secrets]
    events[Failed*|lacks: [no such host, server misbehaving, Temporary failure in name resolution]
    events[Failed]|contains: [Failed to pull image, ErrImagePull, ImagePullBackOff, InvalidImageName, Failed to inspect image]
  field: pod.spec.containers[*].image
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": failed to authorize: 401 Unauthorized
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": not found
    expect: none
---
kind: detector
id: kubernetes.image_reference
title: Image does not exist
version: 1
status: stable
severity: critical
summary: '{object} cannot fetch {actual}: there is no such image.'
description: >-
  A misspelt name, tag or registry, or an image that was removed.
detect:
  type: state
  of: Pod
  where:
    events[Failed*|contains: [not found, NotFound, manifest unknown, does not exist, invalid reference format, InvalidImageName, unexpected status from HEAD request, pull access denied, name unknown]
    events[Failed*|lacks: [no such host, server misbehaving, Temporary failure in name resolution, failed to authorize, failed to fetch anonymous token, failed to fetch oauth token, "unauthorized: authentication required", no basic auth credentials, incorrect username or password, Unable to retrieve some image pull secrets]
    events[Failed]|contains: [Failed to pull image, ErrImagePull, ImagePullBackOff, InvalidImageName, Failed to inspect image]
  field: pod.spec.containers[*].image
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": not found
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Failed to pull image "registry.example.org/web:1": failed to authorize: 401 Unauthorized
    expect: none
---
kind: detector
id: kubernetes.secret_missing
title: Secret that a pod needs does not exist
version: 1
status: stable
severity: critical
summary: '{object} names the secret {actual}, which does not exist.'
description: >-
  A container whose environment or volume comes from a secret does not start without it.
detect:
  type: mismatch
  of: [Deployment, StatefulSet, DaemonSet, Pod]
  where: {'pod.spec.containers[*].env[*].valueFrom.secretKeyRef.optional|not': 'true'}
  field: pod.spec.containers[*].envFrom[*].secretRef.name
  must: exist
  with: {kind: Secret}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              envFrom:
              - secretRef:
                  name: other2
              env:
              - name: CART_ADDR
                value: cart:7070
      ---
      apiVersion: v1
      kind: Secret
      metadata:
        name: other
        namespace: shop
        uid: 1
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        replicas: 1
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: web
          spec:
            serviceAccountName: web
            containers:
            - name: web
              image: registry.example.org/web:1
              ports:
              - containerPort: 8080
                protocol: TCP
              envFrom:
              - secretRef:
                  name: other
              env:
              - name: CART_ADDR
                value: cart:7070
      ---
      apiVersion: v1
      kind: Secret
      metadata:
        name: other
        namespace: shop
        uid: 1
    expect: none
---
kind: detector
id: kubernetes.secret_not_found
title: Secret that a pod needs is not found
version: 1
status: stable
severity: critical
summary: '{object} does not start: {actual}'
description: >-
  The kubelet does not find a secret that the container's environment or volumes name.
detect:
  type: state
  of: Pod
  where:
    events[*]|contains: ['secret "']
  field: events[Failed*
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Error: secret "web-db" not found
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Error: ImagePullBackOff
    expect: none
---
kind: detector
id: kubernetes.config_not_found
title: Config map that a pod needs is not found
version: 1
status: stable
severity: critical
summary: '{object} does not start: {actual}'
description: >-
  The kubelet does not find a config map or key that the container needs.
detect:
  type: state
  of: Pod
  where:
    events[*]|contains: ['configmap "', references non-existent config key, couldn't find key]
  field: events[Failed*
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Error: configmap "web" not found
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason  Age   From  Message
        ----     ------  ---   ----  -------
        Warning  Failed  2m    x     Error: ImagePullBackOff
    expect: none
---
kind: detector
id: kubernetes.killed_for_memory
title: Container was killed for want of memory
version: 1
status: stable
severity: critical
summary: '{object} was killed at its memory limit: {actual}'
description: >-
  The container asked for more memory than its limit, and the kernel ended it.
detect:
  type: state
  of: Pod
  where: {'pod.spec.containers[*].lastState.reason': OOMKilled}
  field: pod.spec.containers[*].resources.limits.memory
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:       registry.example.org/web:1
          State:       Running
            Reason:    x
          Last State:  Terminated
            Reason:    OOMKilled
          Limits:
            memory:  64Mi
      QoS Class:        Burstable
      Events:  <none>
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:       registry.example.org/web:1
          State:       Running
            Reason:    x
          Last State:  Terminated
            Reason:    Error
          Limits:
            memory:  64Mi
      QoS Class:        Burstable
      Events:  <none>
    expect: none
---
kind: detector
id: kubernetes.oom_killed_state
title: Container is killed for want of memory
version: 1
status: stable
severity: critical
summary: '{object} was killed at its memory limit: {actual}'
description: >-
  The container asked for more memory than its limit, and the kernel ended it.
detect:
  type: state
  of: Pod
  where: {'pod.spec.containers[*].state.reason': OOMKilled}
  field: pod.spec.containers[*].resources.limits.memory
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:       registry.example.org/web:1
          State:       Terminated
            Reason:    OOMKilled
          Last State:  Terminated
            Reason:    Error
          Limits:
            memory:  64Mi
      QoS Class:        Burstable
      Events:  <none>
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:       registry.example.org/web:1
          State:       Running
            Reason:    x
          Last State:  Terminated
            Reason:    Error
          Limits:
            memory:  64Mi
      QoS Class:        Burstable
      Events:  <none>
    expect: none
---
kind: detector
id: kubernetes.oom_at_start
title: Container is killed for want of memory when it starts
version: 1
status: stable
severity: critical
summary: '{object} is killed at its memory limit: {actual}'
description: >-
  The limit is below what the container needs to start.
detect:
  type: state
  of: Pod
  where:
    events[*]|contains: ["OOM-kill", "memory limit too low", "OOMKilled"]
  field: events[*]
causal: {nature: capacity}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:
        Type     Reason                  Age   From  Message
        ----     ------                  ---   ----  -------
        Warning  FailedCreatePodSandBox  2m    x     container init was OOM-killed (memory limit too low?)
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:  <none>
    expect: none

"""# }

static var kubernetes_detectors_startup_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 kubernetes.image_registry_dns.1 1 5 title.0 8 36 Registry of an image cannot be found.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 70 {object} cannot fetch {actual}: the name of the registry is not known..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 2 .0 5 23 events[Failed*|contains-0 30 3 .0 31 12 no such host.0 45 18 server misbehaving.0 65 36 Temporary failure in name resolution.1 5 23 events[Failed]|contains-0 30 5 .0 31 20 Failed to pull image.0 53 12 ErrImagePull.0 67 16 ImagePullBackOff.0 85 16 InvalidImageName.0 103 23 Failed to inspect image.1 3 5 field.0 10 28 pod.spec.containers[*].image.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.image_credentials.1 1 5 title.0 8 50 Image needs credentials that the pod does not have.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 63 {object} cannot fetch {actual}: the registry wants credentials..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 3 .0 5 23 events[Failed*|contains-0 30 7 .0 31 19 failed to authorize.0 52 31 failed to fetch anonymous token.0 85 27 failed to fetch oauth token"0 114 37 unauthorized: authentication required.0 155 25 no basic auth credentials.0 182 30 incorrect username or password.0 214 42 Unable to retrieve some image pull secrets.1 5 20 events[Failed*|lacks-0 27 3 .0 28 12 no such host.0 42 18 server misbehaving.0 62 36 Temporary failure in name resolution.1 5 23 events[Failed]|contains-0 30 5 .0 31 20 Failed to pull image.0 53 12 ErrImagePull.0 67 16 ImagePullBackOff.0 85 16 InvalidImageName.0 103 23 Failed to inspect image.1 3 5 field.0 10 28 pod.spec.containers[*].image.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 kubernetes.image_reference.1 1 5 title.0 8 20 Image does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 55 {object} cannot fetch {actual}: there is no such image..3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 3 .0 5 23 events[Failed*|contains-0 30 9 .0 31 9 not found.0 42 8 NotFound.0 52 16 manifest unknown.0 70 14 does not exist.0 86 24 invalid reference format.0 112 16 InvalidImageName.0 130 35 unexpected status from HEAD request.0 167 18 pull access denied.0 187 12 name unknown.1 5 20 events[Failed*|lacks-0 27 10 .0 28 12 no such host.0 42 18 server misbehaving.0 62 36 Temporary failure in name resolution.0 100 19 failed to authorize.0 121 31 failed to fetch anonymous token.0 154 27 failed to fetch oauth token"0 183 37 unauthorized: authentication required.0 224 25 no basic auth credentials.0 251 30 incorrect username or password.0 283 42 Unable to retrieve some image pull secrets.1 5 23 events[Failed]|contains-0 30 5 .0 31 20 Failed to pull image.0 53 12 ErrImagePull.0 67 16 ImagePullBackOff.0 85 16 InvalidImageName.0 103 23 Failed to inspect image.1 3 5 field.0 10 28 pod.spec.containers[*].image.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.secret_missing.1 1 5 title.0 8 38 Secret that a pod needs does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 57 {object} names the secret {actual}, which does not exist..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of-0 7 4 .0 8 10 Deployment.0 20 11 StatefulSet.0 33 9 DaemonSet.0 44 3 Pod.1 3 5 where:0 10 1 '0 11 65 pod.spec.containers[*].env[*].valueFrom.secretKeyRef.optional|not'0 80 4 true.1 3 5 field.0 10 48 pod.spec.containers[*].envFrom[*].secretRef.name.1 3 4 must.0 9 5 exist.1 3 4 with:0 9 1 .0 10 4 kind.0 16 6 Secret.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:79 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.secret_not_found.1 1 5 title.0 8 36 Secret that a pod needs is not found.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 33 {object} does not start: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 1 .0 5 18 events[*]|contains-0 25 1 '0 26 8 secret ".1 3 5 field.0 10 14 events[Failed*.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.config_not_found.1 1 5 title.0 8 40 Config map that a pod needs is not found.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 33 {object} does not start: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 1 .0 5 18 events[*]|contains-0 25 3 '0 26 11 configmap ".0 41 34 references non-existent config key.0 77 17 couldn't find key.1 3 5 field.0 10 14 events[Failed*.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:41 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.killed_for_memory.1 1 5 title.0 8 39 Container was killed for want of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 {object} was killed at its memory limit: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:0 10 1 '0 11 39 pod.spec.containers[*].lastState.reason.0 54 9 OOMKilled.1 3 5 field.0 10 46 pod.spec.containers[*].resources.limits.memory.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:45 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.oom_killed_state.1 1 5 title.0 8 38 Container is killed for want of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 {object} was killed at its memory limit: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:0 10 1 '0 11 35 pod.spec.containers[*].state.reason.0 50 9 OOMKilled.1 3 5 field.0 10 46 pod.spec.containers[*].resources.limits.memory.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:45 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.oom_at_start.1 1 5 title.0 8 53 Container is killed for want of memory when it starts.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 48 {object} is killed at its memory limit: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 1 .0 5 18 events[*]|contains-0 25 3 "0 26 8 OOM-kill"0 38 20 memory limit too low"0 62 9 OOMKilled.1 3 5 field.0 10 9 events[*].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var kubernetes_detectors_storage: String { #"""
# Claims and volumes.
kind: detector
id: kubernetes.claim_class
title: Claim names a storage class that does not exist
version: 1
status: stable
severity: critical
summary: '{object} asks for the storage class {actual}, which does not exist or which no volume has ({expected}).'
description: >-
  Without the class nothing provisions the volume and none binds.
detect:
  type: mismatch
  of: PersistentVolumeClaim
  where: {status.phase: Pending}
  field: spec.storageClassName
  must: exist
  with: {kind: StorageClass, in: cluster}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   PROVISIONER       RECLAIMPOLICY   VOLUMEBINDINGMODE   AGE
      slow   example.org/csi   Delete          Immediate           9d
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   PROVISIONER       RECLAIMPOLICY   VOLUMEBINDINGMODE   AGE
      fast   example.org/csi   Delete          Immediate           9d
    expect: none
---
kind: detector
id: kubernetes.claim_access_mode
title: Claim asks for access that no free volume offers
version: 1
status: stable
severity: critical
summary: '{object} asks for {actual}; free volumes offer {expected}.'
description: >-
  A volume binds only when it offers every access mode of the claim.
detect:
  type: mismatch
  of: PersistentVolumeClaim
  where: {status.phase: Pending}
  field: spec.accessModes[*]
  must: together
  with:
    kind: PersistentVolume
    in: cluster
    field: spec.accessModes[*]
    where: {status.phase: Available}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Available           fast            9d
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteOnce
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Available           fast            9d
    expect: none
---
kind: detector
id: kubernetes.claim_capacity
title: Claim asks for more than any free volume has
version: 1
status: stable
severity: critical
summary: '{object} asks for {actual}; the largest free volumes have {expected}.'
description: >-
  A volume binds only when it is at least as large as the claim.
detect:
  type: mismatch
  of: PersistentVolumeClaim
  where: {status.phase: Pending}
  field: spec.resources.requests.storage
  must: fit
  with:
    kind: PersistentVolume
    in: cluster
    field: status.capacity.storage
    where: {status.phase: Available}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Available           fast            9d
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 5Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Available           fast            9d
    expect: none
---
kind: detector
id: kubernetes.claim_selector
title: Claim looks for labels that no free volume has
version: 1
status: stable
severity: critical
summary: '{object} looks for volumes with {field} = {actual}; free volumes have {expected}.'
description: >-
  A claim with a selector binds only to volumes with all these labels.
detect:
  type: mismatch
  of: PersistentVolumeClaim
  where: {status.phase: Pending}
  field: spec.selector.matchLabels.*
  must: covered
  with:
    kind: PersistentVolume
    in: cluster
    field: metadata.labels.*
    where: {status.phase: Available}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      Name:            vol
      Labels:          tier=silver
      StorageClass:    fast
      Status:          Available
      Claim:           
      Reclaim Policy:  Retain
      Access Modes:    RWO
      Capacity:        10Gi
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        selector:
          matchLabels:
            tier: silver
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      Name:            vol
      Labels:          tier=silver
      StorageClass:    fast
      Status:          Available
      Claim:           
      Reclaim Policy:  Retain
      Access Modes:    RWO
      Capacity:        10Gi
    expect: none
---
kind: detector
id: kubernetes.volume_taken
title: Volume that a claim names belongs to another claim
version: 1
status: stable
severity: critical
summary: '{object} waits for a volume that is bound or released: {actual}.'
description: >-
  A claim names its volume, or only one fits, and that one is bound to another claim or was not released for use.
detect:
  type: state
  of: PersistentVolumeClaim
  where: {status.phase: Pending}
  field: spec.volumeName
  given:
    - {kind: PersistentVolume, in: cluster, where: {status.phase: [Bound, Released, Failed], spec.claimRef|exists: 'true'}}
  unless:
    - {kind: PersistentVolume, in: cluster, where: {status.phase: Available}}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        volumeName: vol
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Bound       shop/x  fast            9d
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
        namespace: shop
        uid: 1
      spec:
        accessModes:
        - ReadWriteMany
        storageClassName: fast
        volumeName: vol
        selector:
          matchLabels:
            tier: gold
        resources:
          requests:
            storage: 20Gi
      status:
        phase: Pending
      #---
      NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   AGE
      vol    10Gi       RWO            Retain           Available           fast            9d
    expect: none
---
kind: detector
id: kubernetes.mount_permission
title: Container may not use its volume
version: 1
status: stable
severity: critical
summary: '{object} is denied access: {actual}'
description: >-
  The user of the container has no right to the files of a mounted volume.
detect:
  type: state
  of: Pod
  where:
    events[*]|contains: [permission denied, Permission denied, operation not permitted]
  field: events[*]
  given:
    - {kind: Pod, in: itself, where: {'pod.spec.volumes[*].*|exists': 'true'}}
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Volumes:
        data:
          Type:       PersistentVolumeClaim
          ClaimName:  data
      Events:
        Type     Reason       Age   From  Message
        ----     ------       ---   ----  -------
        Warning  FailedMount  2m    x     MountVolume.SetUp failed: mkdir /data/x: permission denied
    expect: [{component: app/web}]
  - name: it is not so
    state: |
      Name:             web-7d4b9c6f5d-x2x4z
      Namespace:        shop
      Service Account:  default
      Node:             worker-1
      Labels:           app=web
      Status:           Running
      Controlled By:    ReplicaSet/web-7d4b9c6f5d
      Containers:
        web:
          Image:  registry.example.org/web:1
          Port:   8080/TCP
      QoS Class:        Burstable
      Events:  <none>
    expect: none
---
kind: detector
id: kubernetes.claim_refused
title: Volume that a claim names is bound to another claim
version: 1
status: stable
severity: critical
summary: '{object} does not bind: {actual}'
description: >-
  The volume that the claim names belongs to another claim.
detect:
  type: state
  of: PersistentVolumeClaim
  where: {'events[*]|contains': [already bound to a different claim, already bound to another claim]}
  field: events[FailedBinding]
causal: {nature: defect}
tests:
  - name: it is so
    state: |
      Name:          data
      Namespace:     shop
      StorageClass:  
      Status:        Pending
      Volume:        vol
      Labels:        <none>
      Used By:       <none>
      Events:
        Type     Reason         Age   From  Message
        ----     ------         ---   ----  -------
        Warning  FailedBinding  2m    x     volume "vol" already bound to a different claim.
    expect: [{component: app/data}]
  - name: it is not so
    state: |
      Name:          data
      Namespace:     shop
      StorageClass:  
      Status:        Pending
      Volume:        vol
      Labels:        <none>
      Used By:       <none>
      Events:
        Type     Reason         Age   From  Message
        ----     ------         ---   ----  -------
        Warning  FailedBinding  2m    x     no persistent volumes available for this claim and no storage class is set
    expect: none

"""# }

static var kubernetes_detectors_storage_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 kubernetes.claim_class.1 1 5 title.0 8 47 Claim names a storage class that does not exist.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 103 {object} asks for the storage class {actual}, which does not exist or which no volume has ({expected})..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 12 status.phase.0 25 7 Pending.1 3 5 field.0 10 21 spec.storageClassName.1 3 4 must.0 9 5 exist.1 3 4 with:0 9 2 .0 10 4 kind.0 16 12 StorageClass.0 30 2 in.0 34 7 cluster.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:51 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 kubernetes.claim_access_mode.1 1 5 title.0 8 48 Claim asks for access that no free volume offers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 {object} asks for {actual}; free volumes offer {expected}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 12 status.phase.0 25 7 Pending.1 3 5 field.0 10 19 spec.accessModes[*].1 3 4 must.0 9 8 together.1 3 4 with:1 5 4 .0 5 4 kind.0 11 16 PersistentVolume.1 5 2 in.0 9 7 cluster.1 5 5 field.0 12 19 spec.accessModes[*].1 5 5 where:0 12 1 .0 13 12 status.phase.0 27 9 Available.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:51 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.claim_capacity.1 1 5 title.0 8 44 Claim asks for more than any free volume has.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 69 {object} asks for {actual}; the largest free volumes have {expected}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 12 status.phase.0 25 7 Pending.1 3 5 field.0 10 31 spec.resources.requests.storage.1 3 4 must.0 9 3 fit.1 3 4 with:1 5 4 .0 5 4 kind.0 11 16 PersistentVolume.1 5 2 in.0 9 7 cluster.1 5 5 field.0 12 23 status.capacity.storage.1 5 5 where:0 12 1 .0 13 12 status.phase.0 27 9 Available.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:51 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 kubernetes.claim_selector.1 1 5 title.0 8 46 Claim looks for labels that no free volume has.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 81 {object} looks for volumes with {field} = {actual}; free volumes have {expected}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 8 mismatch.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 12 status.phase.0 25 7 Pending.1 3 5 field.0 10 27 spec.selector.matchLabels.*.1 3 4 must.0 9 7 covered.1 3 4 with:1 5 4 .0 5 4 kind.0 11 16 PersistentVolume.1 5 2 in.0 9 7 cluster.1 5 5 field.0 12 17 metadata.labels.*.1 5 5 where:0 12 1 .0 13 12 status.phase.0 27 9 Available.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:63 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 kubernetes.volume_taken.1 1 5 title.0 8 50 Volume that a claim names belongs to another claim.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 64 {object} waits for a volume that is bound or released: {actual}..3 1 6 detect:1 3 6 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 .0 11 12 status.phase.0 25 7 Pending.1 3 5 field.0 10 15 spec.volumeName.1 3 5 given-1 5 1 :0 7 3 .0 8 4 kind.0 14 16 PersistentVolume.0 32 2 in.0 36 7 cluster.0 45 5 where:0 52 2 .0 53 12 status.phase-0 67 3 .0 68 5 Bound.0 75 8 Released.0 85 6 Failed.0 94 20 spec.claimRef|exists'0 116 4 true.1 3 6 unless-1 5 1 :0 7 3 .0 8 4 kind.0 14 16 PersistentVolume.0 32 2 in.0 36 7 cluster.0 45 5 where:0 52 1 .0 53 12 status.phase.0 67 9 Available.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:53 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 kubernetes.mount_permission.1 1 5 title.0 8 32 Container may not use its volume.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 35 {object} is denied access: {actual}.3 1 6 detect:1 3 5 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 3 Pod.1 3 5 where:1 5 1 .0 5 18 events[*]|contains-0 25 3 .0 26 17 permission denied.0 45 17 Permission denied.0 64 23 operation not permitted.1 3 5 field.0 10 9 events[*].1 3 5 given-1 5 1 :0 7 3 .0 8 4 kind.0 14 3 Pod.0 19 2 in.0 23 6 itself.0 31 5 where:0 38 1 '0 39 28 pod.spec.volumes[*].*|exists'0 71 4 true.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:42 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 kubernetes.claim_refused.1 1 5 title.0 8 51 Volume that a claim names is bound to another claim.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 32 {object} does not bind: {actual}.3 1 6 detect:1 3 4 .0 3 4 type.0 9 5 state.1 3 2 of.0 7 21 PersistentVolumeClaim.1 3 5 where:0 10 1 '0 11 18 events[*]|contains-0 33 2 .0 34 34 already bound to a different claim.0 70 30 already bound to another claim.1 3 5 field.0 10 21 events[FailedBinding].1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect
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
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 kubernetes.event_json.1 1 5 title.0 8 37 Kubernetes events as JSON, one a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 14 involvedObject.0 33 6 reason.0 41 7 message.0 51 8 priority.0 61 2 66.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 4 .0 19 9 eventTime.0 30 13 lastTimestamp.0 45 14 firstTimestamp.0 61 27 /metadata/creationTimestamp.0 91 7 formats-0 100 1 .0 101 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 4 type.0 25 3 map:0 30 2 .0 31 6 normal.0 39 1 9.0 42 7 warning.0 51 2 13.0 56 7 default.0 65 1 9.1 1 6 fields:1 3 10 .0 3 7 message.0 12 4 body.1 3 6 reason.0 11 16 k8s.event.reason.1 3 5 count:0 10 2 .0 11 2 to.0 15 15 k8s.event.count.0 32 4 type.0 38 3 int.1 3 20 /involvedObject/kind.0 25 15 k8s.object.kind.1 3 20 /involvedObject/name.0 25 15 k8s.object.name.1 3 25 /involvedObject/namespace.0 30 18 k8s.namespace.name.1 3 17 /source/component.0 22 12 service.name.1 3 18 reportingComponent.0 23 12 service.name.1 3 12 /source/host:0 17 2 .0 18 2 to.0 22 9 host.name.0 33 6 entity.0 41 4 host.1 3 4 type.0 9 9 log.state.1 1 6 events-1 3 5 :0 5 2 .0 6 4 name.0 12 21 k8s.container.backoff.0 35 4 when:0 41 1 .0 42 16 k8s.event.reason-0 60 2 .0 61 7 BackOff.0 70 16 CrashLoopBackOff:1 5 2 .0 6 4 name.0 12 14 k8s.probe.fail.0 28 4 when:0 34 1 .0 35 16 k8s.event.reason-0 53 2 .0 54 9 Unhealthy.0 65 10 ProbeError:1 5 2 .0 6 4 name.0 12 14 k8s.image.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 3 .0 51 12 ErrImagePull.0 65 16 ImagePullBackOff.0 83 20 Failed to pull image:1 5 2 .0 6 4 name.0 12 12 k8s.eviction.0 26 4 when:0 32 1 .0 33 16 k8s.event.reason-0 51 3 .0 52 7 Evicted.0 61 9 Preempted.0 72 20 TaintManagerEviction:1 5 2 .0 6 4 name.0 12 18 k8s.node.not_ready.0 32 4 when:0 38 1 .0 39 16 k8s.event.reason.0 57 12 NodeNotReady.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 432 {"kind":"Event","apiVersion":"v1","metadata":{"name":"shop-7.17","namespace":"prod","creationTimestamp":"2024-03-05T09:00:00Z"},"involvedObject":{"kind":"Pod","namespace":"prod","name":"shop-7"},"reason":"BackOff","message":"Back-off restarting failed container","source":{"component":"kubelet","host":"n-1"},"firstTimestamp":"2024-03-05T09:00:00Z","lastTimestamp":"2024-03-05T10:11:12Z","count":7,"type":"Warning","eventTime":null}:2 5 1 .0 5 4 line'0 11 273 {"metadata":{"creationTimestamp":"2024-03-05T10:11:13Z"},"involvedObject":{"kind":"Node","name":"n-1"},"reason":"NodeNotReady","message":"Node n-1 status is now: NodeNotReady","eventTime":"2024-03-05T10:11:13.123456Z","type":"Normal","reportingComponent":"node-controller"}.-29 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:33 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 kubernetes.event_lines.1 1 5 title.0 8 61 Kubernetes events as a table, with times, reasons and objects.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 143 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ++(?<lvl>Normal|Warning) ++(?<reason>[A-Z]\w++) ++(?<kind>[a-z]++)/(?<object>[\w.:-]++) ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 6 normal.0 38 1 9.0 41 7 warning.0 50 2 13.1 1 6 fields:1 3 3 .0 3 6 reason.0 11 16 k8s.event.reason.1 3 4 kind.0 9 15 k8s.object.kind.1 3 6 object.0 11 15 k8s.object.name.1 1 6 events-1 3 5 :0 5 2 .0 6 4 name.0 12 21 k8s.container.backoff.0 35 4 when:0 41 1 .0 42 16 k8s.event.reason-0 60 2 .0 61 7 BackOff.0 70 16 CrashLoopBackOff:1 5 2 .0 6 4 name.0 12 14 k8s.probe.fail.0 28 4 when:0 34 1 .0 35 16 k8s.event.reason-0 53 2 .0 54 9 Unhealthy.0 65 10 ProbeError:1 5 2 .0 6 4 name.0 12 14 k8s.image.fail.0 28 4 when:0 34 1 .0 35 13 body|contains-0 50 3 .0 51 12 ErrImagePull.0 65 16 ImagePullBackOff.0 83 20 Failed to pull image:1 5 2 .0 6 4 name.0 12 12 k8s.eviction.0 26 4 when:0 32 1 .0 33 16 k8s.event.reason-0 51 3 .0 52 7 Evicted.0 61 9 Preempted.0 72 20 TaintManagerEviction:1 5 2 .0 6 4 name.0 12 18 k8s.node.not_ready.0 32 4 when:0 38 1 .0 39 16 k8s.event.reason.0 57 12 NodeNotReady.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 2024-03-05T10:11:12Z   Warning   Unhealthy   pod/shop-7f9c   Readiness probe failed: connection refused:2 5 1 .0 5 4 line'0 11 100 2024-03-05T10:11:13Z   Normal    Scheduled   pod/pay-0       Successfully assigned prod/pay-0 to n-1.-23 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:27 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 kubernetes.calico.1 1 5 title.0 8 6 Calico.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 122 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) \[(?<lvl>[A-Z]++)\]\[(?<pid>\d++)\] (?<source>[\w./-]++ \d++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 calico.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 2024-03-05 10:11:12.123 [WARNING][45] felix/int_dataplane.go 1234: Failed to program route error=timeout:2 5 1 .0 5 4 line'0 11 54 2024-03-05 10:11:13.000 [INFO][1] main.go 77: Starting.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
version: 1.2.0
title: Kubernetes and containers
licence: Apache-2.0

"""# }

static var kubernetes_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 10 kubernetes.1 1 7 version.0 10 5 1.2.0.1 1 5 title.0 8 25 Kubernetes and containers
"""# }
}
