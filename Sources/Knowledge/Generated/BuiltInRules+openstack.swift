// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var openstack_detectors_compute: String { #"""
# OpenStack, hypervisors and clusters of machines.
kind: detector
id: openstack.nova_failed
title: Virtual machine cannot be made or moved
version: 1
status: stable
severity: medium
summary: 'Virtual machine cannot be made or moved ({count} lines)'
description: >-
  No host has room or fits, a port or a volume is missing, or the hypervisor failed. The first error on the
  host chosen tells; the scheduler's line only counts.
detect:
  type: match
  match:
    body|contains:
      [No valid host was found, NoValidHost, BuildAbortException, RescheduledException, Build of instance,
       failed to build, VirtualInterfaceCreateException, Virtual Interface creation failed,
       Live Migration failure, live migration, Live migration, MigrationError, InstanceNotFound,
       Instance failed to spawn, Failed to allocate the network, PortBindingFailed, Binding failed for port,
       ImageNotFound, ComputeHostNotFound, Instance shutdown by itself, power_state, 'instance: ', nova.compute,
       nova.virt, nova.exception, ResourceProvider, Placement, allocations]
    all:
      - body|contains:
          [rror, ERROR, NoValid, No valid, Exception, ailed, ailure, abort, not found, NotFound, onflict,
           shutdown by itself, WARNING, imed out, mismatch]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'nova.exception.NoValidHost: No valid host was found. There are not enough hosts available.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a machine that starts
    events:
      - {t: 0s, service.name: openstack, body: '[instance: 7] VM Started (Lifecycle Event)'}
    expect: none
---
kind: detector
id: openstack.neutron_failed
title: Port or router cannot be set up
version: 1
status: stable
severity: medium
summary: 'Port or router cannot be set up ({count} lines)'
description: >-
  A machine gets no network: no agent on its host, a driver that fails, an address or a message that does
  not come. Look at the agent's log of that host.
detect:
  type: match
  match:
    body|contains:
      [Failed to bind port, binding_failed, Binding failed, neutron, DHCP agent, 'Exit code: ', rootwrap,
       privsep, iptables-restore, ovsdbapp, vif_type=binding_failed, agent down, Agent has just been revived,
       PortNotFound, Timed out waiting for]
    all:
      - body|contains:
          [rror, ERROR, ailed, Exception, Exit code, WARNING, imed out, imeout, down, revived, not found,
           NotFound, Unexpected, transition]
    not:
      any:
        - body|contains: 'Exit code: 0'
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: neutron-server, body: neutron.plugins.ml2.managers Failed to bind port 7 on host host-1 for vnic_type normal}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a port that is bound
    events:
      - {t: 0s, service.name: neutron-server, body: neutron.plugins.ml2.managers port 7 bound}
    expect: none
---
kind: detector
id: openstack.message_bus
title: Services do not hear each other over the bus
version: 1
status: stable
severity: medium
summary: 'Services do not hear each other over the bus ({count} lines)'
description: >-
  Calls between services wait for replies that do not come. The broker is down or split, or the one who
  should answer is.
detect:
  type: match
  match:
    body|contains:
      [MessagingTimeout, Timed out waiting for a reply, oslo_messaging, oslo.messaging, AMQP server on,
       'Connection failed: ', Unexpected error during heartbeat, Too many heartbeats missed,
       MessageDeliveryFailure, No calling threads waiting for msg_id, Reconnected to AMQP, is unreachable,
       DBConnectionError, Unexpected error while reporting service status, has been down for]
    all:
      - body|contains:
          [imeout, imed out, ailed, rror, missed, ailure, unreachable, No calling, Reconnected, down]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'MessagingTimeout: Timed out waiting for a reply to message ID 42'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a service that reports
    events:
      - {t: 0s, service.name: openstack, body: 'oslo_messaging: listening on topic compute'}
    expect: none
---
kind: detector
id: openstack.openstack_storage
title: Volumes or images fail
version: 1
status: stable
severity: medium
summary: 'Volumes or images fail ({count} lines)'
description: >-
  Cinder or Glance cannot make, attach or read. The driver's error stands above: a pool that is full, an
  account, a back end that does not answer.
detect:
  type: match
  match:
    body|contains:
      [cinder, glance, VolumeBackendAPIException, VolumeDriverException, NoValidBackend,
       volume driver not initialized, uninitialized, ImageCopyFailure, StorageFull, InvalidImageRef,
       VolumeNotCreated, VolumeAttachmentNotFound, os_brick, TargetPortalNotFound, BackendException,
       Failed to attach volume, Failed to initialize connection]
    all:
      - body|contains:
          [rror, Exception, ailed, ailure, NoValid, ninitialized, Full, NotFound, NotCreated, not found,
           WARNING]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'cinder.exception.VolumeBackendAPIException: Bad or unexpected response from the storage volume backend API'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a volume that is made
    events:
      - {t: 0s, service.name: openstack, body: cinder.volume.manager Created volume successfully.}
    expect: none
---
kind: detector
id: openstack.octavia_failed
title: Balancer as a service fails
version: 1
status: stable
severity: medium
summary: 'Balancer as a service fails ({count} lines)'
description: >-
  Its machine does not answer or its provisioning ended in error; health of all members looks lost at once
  when the manager itself is starved.
detect:
  type: match
  match:
    body|contains: [octavia, amphora, Amphora, health_manager, Health Manager, provisioning_status]
    all:
      - body|contains: [rror, ERROR, tale, ailed, ailover, imed out, could not, WARNING, Exception, unreachable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'octavia.controller.healthmanager.health_manager Stale amphora''s id is: 7'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a heartbeat
    events:
      - {t: 0s, service.name: openstack, body: 'octavia: amphora 7 sent its heartbeat'}
    expect: none
---
kind: detector
id: openstack.hypervisor_error
title: Hypervisor ends or loses machines
version: 1
status: stable
severity: medium
summary: 'Hypervisor ends or loses machines ({count} lines)'
description: >-
  QEMU, libvirt, VMware or Hyper-V report that a machine ended, stopped for storage, or cannot be
  controlled.
detect:
  type: match
  match:
    body|contains:
      [libvirtd, virsh, QEMU, Cannot acquire state change lock, Domain not found, cannot allocate memory,
       End of file from qemu monitor, monitor socket, KVM internal error, 'kvm: ', block I/O error in device,
       state changed to paused, vmkernel, All paths are down, vMotion, HA agent, vSphere HA, ESX, Hyper-V,
       guest has not responded, qemu-kvm, qemu-system, 'error : ']
    all:
      - body|contains:
          [rror, annot, not found, End of file, terminating, paths, lost, timed out, failed, Failed, paused,
           unreachable, not responded, APD, PDL]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'libvirtd[4242]: internal error: End of file from qemu monitor'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a machine that starts
    events:
      - {t: 0s, service.name: openstack, body: 'libvirtd[4242]: domain web-1 started'}
    expect: none
---
kind: detector
id: openstack.cluster_fencing
title: Cluster of machines fences a member
version: 1
status: stable
severity: critical
summary: 'Cluster of machines fences a member ({count} lines)'
description: >-
  It could not be sure that the member was dead, so it cut its power. Look at the network of heartbeats and
  at the load of the victim before.
detect:
  type: match
  match:
    body|contains:
      [stonith, Stonith, STONITH, fenc, Fenc, will be fenced, is unclean, UNCLEAN, Scheduling Node, reboot]
    all:
      - body|contains:
          [Operation, will be fenced, unclean, UNCLEAN, fence (, Scheduling Node, initiating,
           Requesting fencing, peer was]
    not:
      any:
        - body|contains: [failed, No route, No such device]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: heal-ok}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'pacemaker-fenced[812]: notice: Operation reboot of node-2 by node-1 for pacemaker-controld: OK'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: fencing that is set up
    events:
      - {t: 0s, service.name: openstack, body: stonith-enabled is true}
    expect: none
---
kind: detector
id: openstack.cluster_member_lost
title: Cluster of machines lost a member or its majority
version: 1
status: stable
severity: medium
summary: 'Cluster of machines lost a member or its majority ({count} lines)'
description: >-
  Corosync, Pacemaker or keepalived do not hear a member. Two that both believe to lead are worse than none;
  look at the network between them.
detect:
  type: match
  match:
    body|contains:
      ['A processor failed, forming new configuration', TOTEM, corosync, Corosync, pacemaker, Quorum lost,
       quorum lost, without quorum, partition WITHOUT quorum, Node is now lost, state is now lost,
       Token has not been received, Failed to receive, Retransmit List, 'link: host', VRRP_Instance,
       Entering FAULT STATE, Entering BACKUP STATE, Entering MASTER STATE, no longer connected, resource failed,
       Failed Resource Actions, Migration threshold, on-fail, lrmd]
    all:
      - body|contains:
          [failed, lost, without quorum, WITHOUT, not been received, Failed, Retransmit, is down, FAULT,
           BACKUP STATE, MASTER STATE, no longer, left, timed out, error]
    not:
      any:
        - body|contains: [Members joined, error count = 0]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'corosync[700]: [TOTEM ] A processor failed, forming new configuration.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a member that joins
    events:
      - {t: 0s, service.name: openstack, body: 'corosync[700]: [TOTEM ] A new membership (192.0.2.1:8) was formed. Members joined: 2'}
    expect: none

"""# }

static var openstack_detectors_storage: String { #"""
# Ceph and other storage over many machines.
kind: detector
id: openstack.ceph_osd_down
title: Ceph loses disks or their daemons
version: 1
status: stable
severity: medium
summary: 'Ceph loses disks or their daemons ({count} lines)'
description: >-
  Copies are made anew elsewhere, which loads the rest. One is ordinary; many at once point at a network, a
  switch or an upgrade.
detect:
  type: match
  match:
    body|contains:
      [marked down, wrongly marked me down, OSD_DOWN, osds down, OSD_HOST_DOWN, 'heartbeat_check: no reply',
       failed (root=, marked out, reported failed, suicide timeout, _committed_osd_maps, Monitor daemon marked,
       wrongly marked me]
    all:
      - body|contains: [down, no reply, DOWN, failed, timed out, suicide, marked out]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'heartbeat_check: no reply from 192.0.2.3:6804 osd.7 since back'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a daemon that is up
    events:
      - {t: 0s, service.name: openstack, body: osd.7 is up and in}
    expect: none
---
kind: detector
id: openstack.ceph_slow
title: Ceph operations are slow
version: 1
status: stable
severity: medium
summary: 'Ceph operations are slow ({count} lines)'
description: >-
  Writes wait for a disk, for copies or for compaction; virtual machines hang on it. The daemons named are
  where to look.
detect:
  type: match
  match:
    body|contains:
      [slow ops, SLOW_OPS, slow request, slow operation observed, log_latency, BLUESTORE_SLOW_OP,
       get_health_metrics reporting, spillover, BLUEFS_SPILLOVER, Stalling writes, Stopping writes, laggy,
       RocksDB, 'rocksdb: [db/column_family']
    all:
      - body|contains: [slow, SLOW, pillover, SPILLOVER, stall, Stall, Stopping, timeout, latency =, lagg, took]
    not:
      any:
        - body|contains: slow_bytes 0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'log_latency slow operation observed for submit_transact, latency = 6.1s'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: usual work
    events:
      - {t: 0s, service.name: openstack, body: 'rocksdb: [db/flush_job.cc:235] flush finished'}
    expect: none
---
kind: detector
id: openstack.ceph_full
title: Ceph is full
version: 1
status: stable
severity: medium
summary: 'Ceph is full ({count} lines)'
description: >-
  Above the last mark all writes stop, everywhere. Add room or move data before deleting, since deleting
  writes too.
detect:
  type: match
  match:
    body|contains:
      [nearfull, NEARFULL, near full, backfillfull, BACKFILLFULL, OSD_FULL, POOL_FULL, POOL_NEAR_FULL, full osd,
       'FULL, aborting', is full, cluster is full, MON_DISK_LOW, MON_DISK_CRIT, reached quota]
    all:
      - body|contains: [osd, OSD, pool, POOL, ceph, cluster, mon, MON]
    not:
      any:
        - body|contains: [cleared, nearfull_ratio, full_ratio]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'Health check failed: 1 nearfull osd(s) (OSD_NEARFULL)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room again
    events:
      - {t: 0s, service.name: openstack, body: 'Health check cleared: OSD_NEARFULL'}
    expect: none
---
kind: detector
id: openstack.ceph_damage
title: Ceph data is damaged or missing
version: 1
status: stable
severity: medium
summary: 'Ceph data is damaged or missing ({count} lines)'
description: >-
  Copies differ, cannot be found or cannot be read. Do not restart what holds the last copy; look at the
  disk that reports errors.
detect:
  type: match
  match:
    body|contains:
      [PG_DAMAGED, scrub errors, OSD_SCRUB_ERRORS, OBJECT_UNFOUND, unfound, PG_AVAILABILITY,
       Reduced data availability, stale+, _verify_csum bad, bluestore, 'Corruption:', Bad table magic number,
       rocksdb, candidate had a read error, ceph_assert, FAILED ceph_assert, failed assert, '*** Caught signal',
       stat mismatch]
    all:
      - body|contains:
          [DAMAGED, scrub errors, ERRORS, unfound, UNFOUND, AVAILABILITY, availability, incomplete, stale+, bad,
           orruption, Bad, error, ssert, Caught signal, missing, mismatch]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 7.1a shard 3 candidate had a read error}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a check that is clean
    events:
      - {t: 0s, service.name: openstack, body: 7.1a deep-scrub ok}
    expect: none
---
kind: detector
id: openstack.ceph_monitors
title: Ceph monitors have no majority or differ
version: 1
status: stable
severity: critical
summary: 'Ceph monitors have no majority or differ ({count} lines)'
description: >-
  Without a majority of monitors nothing can be changed or found. Clocks that differ and full disks of
  monitors are the usual causes.
detect:
  type: match
  match:
    body|contains:
      [MON_DOWN, mons down, calling monitor election, calling new monitor election, MON_CLOCK_SKEW,
       clock skew detected, out of quorum, lease_expire, lease_timeout, 'monclient: authenticate timed out',
       monclient(hunting), HEALTH_ERR, MGR_DOWN, no active mgr, MDS_ALL_DOWN, mds daemon damaged, FS_DEGRADED,
       failing to respond, handle_auth_bad_method]
    not:
      any:
        - body|contains: cleared
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'Health check failed: 1/3 mons down, quorum a,b (MON_DOWN)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a monitor that is back
    events:
      - {t: 0s, service.name: openstack, body: 'Health check cleared: MON_DOWN (was: 1/3 mons down)'}
    expect: none
---
kind: detector
id: openstack.volume_storage
title: Network storage fails
version: 1
status: stable
severity: medium
summary: 'Network storage fails ({count} lines)'
description: >-
  Gluster, DRBD, iSCSI, Longhorn, Portworx and the like: a copy is lost, both sides think they lead, or a
  volume is detached.
detect:
  type: match
  match:
    body|contains:
      [Split-Brain detected, split-brain, split brain, Split brain, quorum is not met, DRBD, drbd,
       PingAck did not arrive, Longhorn, longhorn, replica rebuild, volume is faulted, degraded volume,
       volume degraded, FAULTED, iscsid, 'iSCSI ', glusterfs]
    all:
      - body|contains:
          [plit, not met, did not arrive, disconnected, faulted, FAULTED, degraded, failed, Failed, rror,
           timed out, lost, not responding]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: openstack, body: 'drbd r0: Split-Brain detected but unresolved, dropping connection!'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: copies in step
    events:
      - {t: 0s, service.name: openstack, body: 'drbd r0: conn( WFConnection -> Connected )'}
    expect: none

"""# }

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
