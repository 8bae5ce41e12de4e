// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var openstack_formats_ceph: String { #"""
kind: format
id: openstack.ceph_cluster
title: Ceph cluster log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ceph.log*', '**/ceph.audit.log*']
  priority: 62
patterns:
  new: '^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d++(?:[+-]\d{4})?) (?<name>[\w.-]++) \((?<entity>[^)]++)\) (?<seq>\d++) : (?<channel>[a-z]++) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$'
  numbered: '^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d++(?:[+-]\d{4})?) (?<name>[\w.-]++) \((?<entity>[^)]++)\) (?<seq>\d++) : (?<channel>[a-z]++) (?<lvl>\d) (?<body>.*+)$'
  old: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?<name>[\w.-]++) (?<entity>[\da-f.:/\[\]v-]++) (?<seq>\d++) : (?<channel>[a-z]++) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {sec: 13, '0': 5, '1': 9, '2': 13, '3': 13, '4': 17}}
fields:
  name: service.instance.id
  entity: ceph.entity
  seq: log.record_id
  channel: log.logger
set: {service.name: ceph}
samples:
  - line: '2024-03-05T10:11:12.123456+0000 mon.a (mon.0) 4711 : cluster [WRN] Health check failed: 1 osds down (OSD_DOWN)'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', service.instance.id: mon.a, log.logger: cluster}
  - line: '2024-03-05 10:11:13.000001 mon.0 192.0.2.1:6789/0 77 : cluster [INF] pgmap v7: 64 pgs'
    expect: {severity: '9', ceph.entity: '192.0.2.1:6789/0'}
  - line: '2024-03-05T10:11:14.000001+0000 mgr.a (mgr.4711) 78 : cluster 0 pgmap v8: 64 pgs'
    expect: {severity: '5', service.instance.id: mgr.a}
  - reject: '2024-03-05T10:11:13.000001+0000 7f0a1b2c3d4e  0 mon.a@0(leader) started'
---
kind: format
id: openstack.ceph_daemon
title: Ceph daemons
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ceph*.log*']
  priority: 60
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3,6}(?:[+-]\d{4})?) (?<thread>[0-9a-f]{8,16}) (?<lvl>[ -]\d) (?<body>.*+)$'
  recent: '^ *+-\d++> (?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3,6}(?:[+-]\d{4})?) (?<thread>[0-9a-f]{8,16}) (?<lvl>[ -]?\d++) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {'-1': 17, ' 0': 9, ' 1': 9}, default: 5}
fields: {thread: thread.id}
set: {service.name: ceph}
samples:
  - line: '2024-03-05T10:11:12.123+0000 7f0a1b2c3d40 -1 osd.7 4711 heartbeat_check: no reply from 192.0.2.7:6804 osd.3'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.id: 7f0a1b2c3d40}
  - line: '2024-03-05 10:11:13.000001 7f0a1b2c3d40  0 mon.a@0(leader) e1 handle_command'
    expect: {severity: '9', message: mon.a@0(leader) e1 handle_command}
  - reject: '2024-03-05T10:11:12.123+0000 osd.7 started'
---
kind: format
id: openstack.juju
title: Juju agents and controllers
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/juju/**']
  priority: 58
patterns:
  agent: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<lvl>CRITICAL|ERROR|WARNING|INFO|DEBUG|TRACE) (?<logger>(?:juju|unit|cmd|worker|machine|charm)[\w./-]*+) (?:(?<source>[\w/-]++\.go:\d++) )?(?<body>.*+)$'
  lock: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<entity>(?:unit|machine|controller)-[\w-]++): (?<body>[^ ].*+)$'
  start: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>=== agent (?<entity>[\w-]++) started ===)$'
  model: '^(?<entity>(?:unit|machine|controller)-[\w-]++): (?:(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)|\d\d:\d\d:\d\d) (?<lvl>CRITICAL|ERROR|WARNING|INFO|DEBUG|TRACE) (?<logger>[\w./-]++) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
severity: {field: lvl}
fields:
  logger: log.logger
  source: code.location
  entity: service.instance.id
set: {service.name: juju}
samples:
  - line: '2024-03-05 10:11:12 ERROR juju.worker.dependency engine.go:671 "uniter" manifold worker returned unexpected error'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: juju.worker.dependency, code.location: 'engine.go:671'}
  - line: 'unit-shop-0: 10:11:13 INFO unit.shop/0.juju-log config changed'
    expect: {severity: '9', service.instance.id: unit-shop-0, log.logger: unit.shop/0.juju-log}
  - line: '2024-03-05 10:11:14 unit-shop-0: shop/0 uniter (run install hook), waited 2s, held 9m'
    expect: {time: '2024-03-05T10:11:14Z', service.instance.id: unit-shop-0}
  - line: '2024-03-05 10:11:15 === agent unit-shop-0 started ==='
    expect: {service.instance.id: unit-shop-0}
  - reject: '2024-03-05 10:11:12 ERROR no route'

"""# }

static var openstack_pack: String { #"""
name: openstack
version: 1.0.0
title: Storage and machine controllers beside OpenStack
licence: Apache-2.0

"""# }
}
