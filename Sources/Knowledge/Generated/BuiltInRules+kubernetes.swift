// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
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
version: 1.0.0
title: Kubernetes and containers
licence: Apache-2.0

"""# }
}
