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

static var openstack_detectors_compute_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 openstack.nova_failed.1 1 5 title.0 8 39 Virtual machine cannot be made or moved.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 55 Virtual machine cannot be made or moved ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 28 .0 8 23 No valid host was found.0 33 11 NoValidHost.0 46 19 BuildAbortException.0 67 20 RescheduledException.0 89 17 Build of instance.1 8 15 failed to build.0 25 31 VirtualInterfaceCreateException.0 58 33 Virtual Interface creation failed.1 8 22 Live Migration failure.0 32 14 live migration.0 48 14 Live migration.0 64 14 MigrationError.0 80 16 InstanceNotFound.1 8 24 Instance failed to spawn.0 34 30 Failed to allocate the network.0 66 17 PortBindingFailed.0 85 23 Binding failed for port.1 8 13 ImageNotFound.0 23 19 ComputeHostNotFound.0 44 27 Instance shutdown by itself.0 73 11 power_state'0 86 10 instance: .0 100 12 nova.compute.1 8 9 nova.virt.0 19 14 nova.exception.0 35 16 ResourceProvider.0 53 9 Placement.0 64 11 allocations.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 4 rror.0 18 5 ERROR.0 25 7 NoValid.0 34 8 No valid.0 44 9 Exception.0 55 5 ailed.0 62 6 ailure.0 70 5 abort.0 77 9 not found.0 88 8 NotFound.0 98 7 onflict.1 12 18 shutdown by itself.0 32 7 WARNING.0 41 8 imed out.0 51 8 mismatch.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 openstack.neutron_failed.1 1 5 title.0 8 31 Port or router cannot be set up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Port or router cannot be set up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 19 Failed to bind port.0 29 14 binding_failed.0 45 14 Binding failed.0 61 7 neutron.0 70 10 DHCP agent'0 82 11 Exit code: .0 97 8 rootwrap.1 8 7 privsep.0 17 16 iptables-restore.0 35 8 ovsdbapp.0 45 23 vif_type=binding_failed.0 70 10 agent down.0 82 27 Agent has just been revived.1 8 12 PortNotFound.0 22 21 Timed out waiting for.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 14 .0 12 4 rror.0 18 5 ERROR.0 25 5 ailed.0 32 9 Exception.0 43 9 Exit code.0 54 7 WARNING.0 63 8 imed out.0 73 6 imeout.0 81 4 down.0 87 7 revived.0 96 9 not found.1 12 8 NotFound.0 22 10 Unexpected.0 34 10 transition.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 12 Exit code: 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 openstack.message_bus.1 1 5 title.0 8 44 Services do not hear each other over the bus.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 60 Services do not hear each other over the bus ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 16 MessagingTimeout.0 26 29 Timed out waiting for a reply.0 57 14 oslo_messaging.0 73 14 oslo.messaging.0 89 14 AMQP server on'1 8 19 Connection failed: .0 31 33 Unexpected error during heartbeat.0 66 26 Too many heartbeats missed.1 8 22 MessageDeliveryFailure.0 32 37 No calling threads waiting for msg_id.0 71 19 Reconnected to AMQP.0 92 14 is unreachable.1 8 17 DBConnectionError.0 27 47 Unexpected error while reporting service status.0 76 17 has been down for.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 10 .0 12 6 imeout.0 20 8 imed out.0 30 5 ailed.0 37 4 rror.0 43 6 missed.0 51 6 ailure.0 59 11 unreachable.0 72 10 No calling.0 84 11 Reconnected.0 97 4 down.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 openstack.openstack_storage.1 1 5 title.0 8 22 Volumes or images fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 38 Volumes or images fail ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 6 cinder.0 16 6 glance.0 24 25 VolumeBackendAPIException.0 51 21 VolumeDriverException.0 74 14 NoValidBackend.1 8 29 volume driver not initialized.0 39 13 uninitialized.0 54 16 ImageCopyFailure.0 72 11 StorageFull.0 85 15 InvalidImageRef.1 8 16 VolumeNotCreated.0 26 24 VolumeAttachmentNotFound.0 52 8 os_brick.0 62 20 TargetPortalNotFound.0 84 16 BackendException.1 8 23 Failed to attach volume.0 33 31 Failed to initialize connection.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 4 rror.0 18 9 Exception.0 29 5 ailed.0 36 6 ailure.0 44 7 NoValid.0 53 12 ninitialized.0 67 4 Full.0 73 8 NotFound.0 83 10 NotCreated.0 95 9 not found.1 12 7 WARNING.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 openstack.octavia_failed.1 1 5 title.0 8 27 Balancer as a service fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Balancer as a service fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 6 .0 21 7 octavia.0 30 7 amphora.0 39 7 Amphora.0 48 14 health_manager.0 64 14 Health Manager.0 80 19 provisioning_status.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 10 .0 25 4 rror.0 31 5 ERROR.0 38 4 tale.0 44 5 ailed.0 51 7 ailover.0 60 8 imed out.0 70 9 could not.0 81 7 WARNING.0 90 9 Exception.0 101 11 unreachable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 openstack.hypervisor_error.1 1 5 title.0 8 33 Hypervisor ends or loses machines.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 49 Hypervisor ends or loses machines ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 8 libvirtd.0 18 5 virsh.0 25 4 QEMU.0 31 32 Cannot acquire state change lock.0 65 16 Domain not found.0 83 22 cannot allocate memory.1 8 29 End of file from qemu monitor.0 39 14 monitor socket.0 55 18 KVM internal error'0 75 5 kvm: .0 84 25 block I/O error in device.1 8 23 state changed to paused.0 33 8 vmkernel.0 43 18 All paths are down.0 63 7 vMotion.0 72 8 HA agent.0 82 10 vSphere HA.0 94 3 ESX.0 99 7 Hyper-V.1 8 23 guest has not responded.0 33 8 qemu-kvm.0 43 11 qemu-system'0 56 8 error : .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 4 rror.0 18 5 annot.0 25 9 not found.0 36 11 End of file.0 49 11 terminating.0 62 5 paths.0 69 4 lost.0 75 9 timed out.0 86 6 failed.0 94 6 Failed.0 102 6 paused.1 12 11 unreachable.0 25 13 not responded.0 40 3 APD.0 45 3 PDL.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 openstack.cluster_fencing.1 1 5 title.0 8 35 Cluster of machines fences a member.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 51 Cluster of machines fences a member ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 10 .0 8 7 stonith.0 17 7 Stonith.0 26 7 STONITH.0 35 4 fenc.0 41 4 Fenc.0 47 14 will be fenced.0 63 10 is unclean.0 75 7 UNCLEAN.0 84 15 Scheduling Node.0 101 6 reboot.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 9 .0 12 9 Operation.0 23 14 will be fenced.0 39 7 unclean.0 48 7 UNCLEAN.0 57 7 fence (.0 66 15 Scheduling Node.0 83 10 initiating.1 12 18 Requesting fencing.0 32 8 peer was.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 6 failed.0 35 8 No route.0 45 14 No such device:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 heal-ok:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 openstack.cluster_member_lost.1 1 5 title.0 8 49 Cluster of machines lost a member or its majority.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 65 Cluster of machines lost a member or its majority ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 25 '0 8 45 A processor failed, forming new configuration.0 57 5 TOTEM.0 64 8 corosync.0 74 8 Corosync.0 84 9 pacemaker.0 95 11 Quorum lost.1 8 11 quorum lost.0 21 14 without quorum.0 37 24 partition WITHOUT quorum.0 63 16 Node is now lost.0 81 17 state is now lost.1 8 27 Token has not been received.0 37 17 Failed to receive.0 56 15 Retransmit List'0 73 10 link: host.0 87 13 VRRP_Instance.1 8 20 Entering FAULT STATE.0 30 21 Entering BACKUP STATE.0 53 21 Entering MASTER STATE.0 76 19 no longer connected.0 97 15 resource failed.1 8 23 Failed Resource Actions.0 33 19 Migration threshold.0 54 7 on-fail.0 63 4 lrmd.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 6 failed.0 20 4 lost.0 26 14 without quorum.0 42 7 WITHOUT.0 51 17 not been received.0 70 6 Failed.0 78 10 Retransmit.0 90 7 is down.0 99 5 FAULT.1 12 12 BACKUP STATE.0 26 12 MASTER STATE.0 40 9 no longer.0 51 4 left.0 57 9 timed out.0 68 5 error.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 14 Members joined.0 43 15 error count = 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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
      [slow ops, SLOW_OPS, slow requests are blocked, 'seconds old, received at', slow operation observed, log_latency, BLUESTORE_SLOW_OP,
       get_health_metrics reporting, spillover, BLUEFS_SPILLOVER, Stalling writes, Stopping writes, laggy,
       RocksDB, 'rocksdb: [db/column_family']
    all:
      - body|contains: [slow, SLOW, seconds old, pillover, SPILLOVER, stall, Stall, Stopping, timeout, latency =, lagg, took]
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
  - name: a web service that is slow
    events:
      - {t: 0s, service.name: shop, body: 'slow request, 1220 ms'}
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

static var openstack_detectors_storage_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 openstack.ceph_osd_down.1 1 5 title.0 8 33 Ceph loses disks or their daemons.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 49 Ceph loses disks or their daemons ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 .0 8 11 marked down.0 21 22 wrongly marked me down.0 45 8 OSD_DOWN.0 55 9 osds down.0 66 13 OSD_HOST_DOWN'0 81 25 heartbeat_check: no reply.1 8 13 failed (root=.0 23 10 marked out.0 35 15 reported failed.0 52 15 suicide timeout.0 69 19 _committed_osd_maps.0 90 21 Monitor daemon marked.1 8 17 wrongly marked me.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 4 down.0 31 8 no reply.0 41 4 DOWN.0 47 6 failed.0 55 9 timed out.0 66 7 suicide.0 75 10 marked out.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 openstack.ceph_slow.1 1 5 title.0 8 24 Ceph operations are slow.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Ceph operations are slow ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 8 slow ops.0 18 8 SLOW_OPS.0 28 25 slow requests are blocked'0 55 24 seconds old, received at.0 83 23 slow operation observed.0 108 11 log_latency.0 121 17 BLUESTORE_SLOW_OP.1 8 28 get_health_metrics reporting.0 38 9 spillover.0 49 16 BLUEFS_SPILLOVER.0 67 15 Stalling writes.0 84 15 Stopping writes.0 101 5 laggy.1 8 7 RocksDB'0 17 26 rocksdb: [db/column_family.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 12 .0 25 4 slow.0 31 4 SLOW.0 37 11 seconds old.0 50 8 pillover.0 60 9 SPILLOVER.0 71 5 stall.0 78 5 Stall.0 85 8 Stopping.0 95 7 timeout.0 104 9 latency =.0 115 4 lagg.0 121 4 took.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 12 slow_bytes 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 openstack.ceph_full.1 1 5 title.0 8 12 Ceph is full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 28 Ceph is full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 8 nearfull.0 18 8 NEARFULL.0 28 9 near full.0 39 12 backfillfull.0 53 12 BACKFILLFULL.0 67 8 OSD_FULL.0 77 9 POOL_FULL.0 88 14 POOL_NEAR_FULL.0 104 8 full osd'1 8 14 FULL, aborting.0 26 7 is full.0 35 15 cluster is full.0 52 12 MON_DISK_LOW.0 66 13 MON_DISK_CRIT.0 81 13 reached quota.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 3 osd.0 30 3 OSD.0 35 4 pool.0 41 4 POOL.0 47 4 ceph.0 53 7 cluster.0 62 3 mon.0 67 3 MON.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 7 cleared.0 36 14 nearfull_ratio.0 52 10 full_ratio:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 openstack.ceph_damage.1 1 5 title.0 8 31 Ceph data is damaged or missing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Ceph data is damaged or missing ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 19 .0 8 10 PG_DAMAGED.0 20 12 scrub errors.0 34 16 OSD_SCRUB_ERRORS.0 52 14 OBJECT_UNFOUND.0 68 7 unfound.0 77 15 PG_AVAILABILITY.1 8 25 Reduced data availability.0 35 6 stale+.0 43 16 _verify_csum bad.0 61 9 bluestore'0 72 11 Corruption:.0 87 22 Bad table magic number.1 8 7 rocksdb.0 17 26 candidate had a read error.0 45 11 ceph_assert.0 58 18 FAILED ceph_assert.0 78 13 failed assert'0 93 17 *** Caught signal.1 8 13 stat mismatch.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 17 .0 12 7 DAMAGED.0 21 12 scrub errors.0 35 6 ERRORS.0 43 7 unfound.0 52 7 UNFOUND.0 61 12 AVAILABILITY.0 75 12 availability.0 89 10 incomplete.0 101 6 stale+.0 109 3 bad.1 12 9 orruption.0 23 3 Bad.0 28 5 error.0 35 5 ssert.0 42 13 Caught signal.0 57 7 missing.0 66 8 mismatch.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 openstack.ceph_monitors.1 1 5 title.0 8 40 Ceph monitors have no majority or differ.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 56 Ceph monitors have no majority or differ ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 19 .0 8 8 MON_DOWN.0 18 9 mons down.0 29 24 calling monitor election.0 55 28 calling new monitor election.0 85 14 MON_CLOCK_SKEW.1 8 19 clock skew detected.0 29 13 out of quorum.0 44 12 lease_expire.0 58 13 lease_timeout'0 73 33 monclient: authenticate timed out.1 8 18 monclient(hunting).0 28 10 HEALTH_ERR.0 40 8 MGR_DOWN.0 50 13 no active mgr.0 65 12 MDS_ALL_DOWN.0 79 18 mds daemon damaged.0 99 11 FS_DEGRADED.1 8 18 failing to respond.0 28 22 handle_auth_bad_method.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 7 cleared:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 openstack.volume_storage.1 1 5 title.0 8 21 Network storage fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 37 Network storage fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 20 Split-Brain detected.0 30 11 split-brain.0 43 11 split brain.0 56 11 Split brain.0 69 17 quorum is not met.0 88 4 DRBD.0 94 4 drbd.1 8 22 PingAck did not arrive.0 32 8 Longhorn.0 42 8 longhorn.0 52 15 replica rebuild.0 69 17 volume is faulted.0 88 15 degraded volume.1 8 15 volume degraded.0 25 7 FAULTED.0 34 6 iscsid'0 42 6 iSCSI .0 52 9 glusterfs.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 4 plit.0 18 7 not met.0 27 14 did not arrive.0 43 12 disconnected.0 57 7 faulted.0 66 7 FAULTED.0 75 8 degraded.0 85 6 failed.0 93 6 Failed.0 101 4 rror.1 12 9 timed out.0 23 4 lost.0 29 14 not responding.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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

static var openstack_formats_ceph_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 openstack.ceph_cluster.1 1 5 title.0 8 16 Ceph cluster log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/ceph.log*'0 27 18 **/ceph.audit.log*.1 3 8 priority.0 13 2 62.1 1 8 patterns:1 3 3 .0 3 3 new'0 8 171 ^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d++(?:[+-]\d{4})?) (?<name>[\w.-]++) \((?<entity>[^)]++)\) (?<seq>\d++) : (?<channel>[a-z]++) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$.1 3 8 numbered'0 13 161 ^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d++(?:[+-]\d{4})?) (?<name>[\w.-]++) \((?<entity>[^)]++)\) (?<seq>\d++) : (?<channel>[a-z]++) (?<lvl>\d) (?<body>.*+)$.1 3 3 old'0 8 163 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?<name>[\w.-]++) (?<entity>[\da-f.:/\[\]v-]++) (?<seq>\d++) : (?<channel>[a-z]++) \[(?<lvl>[A-Z]{3})\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 .0 30 3 sec.0 35 2 13'0 39 1 0.0 44 1 5'0 47 1 1.0 52 1 9'0 55 1 2.0 60 2 13'0 64 1 3.0 69 2 13'0 73 1 4.0 78 2 17.1 1 6 fields:1 3 4 .0 3 4 name.0 9 19 service.instance.id.1 3 6 entity.0 11 11 ceph.entity.1 3 3 seq.0 8 13 log.record_id.1 3 7 channel.0 12 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 ceph.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 110 2024-03-05T10:11:12.123456+0000 mon.a (mon.0) 4711 : cluster [WRN] Health check failed: 1 osds down (OSD_DOWN):2 5 1 .0 5 4 line'0 11 85 2024-03-05 10:11:13.000001 mon.0 192.0.2.1:6789/0 77 : cluster [INF] pgmap v7: 64 pgs:2 5 1 .0 5 4 line'0 11 80 2024-03-05T10:11:14.000001+0000 mgr.a (mgr.4711) 78 : cluster 0 pgmap v8: 64 pgs.-26 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:30 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 openstack.ceph_daemon.1 1 5 title.0 8 12 Ceph daemons.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/ceph*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 4 line'0 9 119 ^(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3,6}(?:[+-]\d{4})?) (?<thread>[0-9a-f]{8,16}) (?<lvl>[ -]\d) (?<body>.*+)$.1 3 6 recent'0 11 132 ^ *+-\d++> (?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d{3,6}(?:[+-]\d{4})?) (?<thread>[0-9a-f]{8,16}) (?<lvl>[ -]?\d++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 '0 30 2 -1.0 36 2 17'0 40 2  0.0 46 1 9'0 49 2  1.0 55 1 9.0 59 7 default.0 68 1 5.1 1 6 fields:0 9 1 .0 10 6 thread.0 18 9 thread.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 ceph.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 107 2024-03-05T10:11:12.123+0000 7f0a1b2c3d40 -1 osd.7 4711 heartbeat_check: no reply from 192.0.2.7:6804 osd.3:2 5 1 .0 5 4 line'0 11 76 2024-03-05 10:11:13.000001 7f0a1b2c3d40  0 mon.a@0(leader) e1 handle_command:4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 openstack.juju.1 1 5 title.0 8 27 Juju agents and controllers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 10 **/juju/**.1 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 4 .0 3 5 agent'0 10 193 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<lvl>CRITICAL|ERROR|WARNING|INFO|DEBUG|TRACE) (?<logger>(?:juju|unit|cmd|worker|machine|charm)[\w./-]*+) (?:(?<source>[\w/-]++\.go:\d++) )?(?<body>.*+)$.1 3 4 lock'0 9 104 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<entity>(?:unit|machine|controller)-[\w-]++): (?<body>[^ ].*+)$.1 3 5 start'0 10 89 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>=== agent (?<entity>[\w-]++) started ===)$.1 3 5 model'0 10 188 ^(?<entity>(?:unit|machine|controller)-[\w-]++): (?:(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)|\d\d:\d\d:\d\d) (?<lvl>CRITICAL|ERROR|WARNING|INFO|DEBUG|TRACE) (?<logger>[\w./-]++) (?<body>.*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 6 source.0 11 13 code.location.1 3 6 entity.0 11 19 service.instance.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 juju.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 113 2024-03-05 10:11:12 ERROR juju.worker.dependency engine.go:671 "uniter" manifold worker returned unexpected error:2 5 1 .0 5 4 line'0 11 62 unit-shop-0: 10:11:13 INFO unit.shop/0.juju-log config changed:2 5 1 .0 5 4 line'0 11 85 2024-03-05 10:11:14 unit-shop-0: shop/0 uniter (run install hook), waited 2s, held 9m:2 5 1 .0 5 4 line'0 11 53 2024-03-05 10:11:15 === agent unit-shop-0 started ===.-28 1 10 beginnings.0 1 34 3ff000000000000.20200800000000.0.0
"""# }

static var openstack_pack: String { #"""
name: openstack
version: 1.0.0
title: Storage and machine controllers beside OpenStack
licence: Apache-2.0

"""# }

static var openstack_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 9 openstack.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 48 Storage and machine controllers beside OpenStack
"""# }
}
