// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var linux_detectors_kernel: String { #"""
# What the Linux kernel says about itself and the hardware.
kind: detector
id: linux.kernel_panic
title: Kernel panic
version: 1
status: stable
severity: critical
summary: 'Kernel panic ({count} lines)'
description: >-
  The machine stops at once; everything on it fails together. The lines before name the fault: a driver,
  memory, a root file system that cannot be mounted.
detect:
  type: match
  match:
    body|contains:
      [Kernel panic - not syncing, kernel BUG at, 'Oops: ', general protection fault, Unable to handle kernel,
       unable to handle kernel, 'BUG: unable to handle page fault', Fatal exception in interrupt,
       'not syncing: ']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'Kernel panic - not syncing: Fatal exception in interrupt'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a setting about panics
    events:
      - {t: 0s, service.name: linux, body: kernel.panic_on_oops = 1}
    expect: none
---
kind: detector
id: linux.lockup
title: Processors are stuck
version: 1
status: stable
severity: critical
summary: 'Processors are stuck ({count} lines)'
description: >-
  A processor did not get to scheduling for seconds. Usual causes: a host that gives a virtual machine no
  time, a driver that loops, a storm of interrupts.
detect:
  type: match
  match:
    body|contains:
      [soft lockup, hard LOCKUP, Hard LOCKUP, rcu_sched self-detected stall, rcu_sched detected stalls,
       'rcu: INFO:', 'NMI watchdog: Watchdog detected', 'clocksource: timekeeping watchdog', workqueue lockup]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'watchdog: BUG: soft lockup - CPU#3 stuck for 23s! [kworker/3:1]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: the watchdog that is enabled
    events:
      - {t: 0s, service.name: linux, body: 'NMI watchdog: Enabled. Permanently consumes one hw-PMU counter.'}
    expect: none
---
kind: detector
id: linux.hung_task
title: Tasks hang in the kernel
version: 1
status: stable
severity: critical
summary: 'Tasks hang in the kernel ({count} lines)'
description: >-
  A task has waited for two minutes without interruption, nearly always for storage or a network file
  system. Look at the stack below the line, and at errors of disks before.
detect:
  type: match
  match:
    body|contains:
      [blocked for more than, hung_task_timeout_secs, 'hung_task: blocked tasks', 'nfs: server',
       rpc_check_timeout]
    not:
      any:
        - body|contains: [' OK', 'still trying: ok']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'INFO: task jbd2/sda1-8:512 blocked for more than 120 seconds.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file server that is back
    events:
      - {t: 0s, service.name: linux, body: 'nfs: server files OK'}
    expect: none
---
kind: detector
id: linux.machine_check
title: Hardware reports errors
version: 1
status: stable
severity: critical
summary: 'Hardware reports errors ({count} lines)'
description: >-
  Processor or memory reports errors of its own. Corrected ones in number announce uncorrected ones; move
  the load away and replace the part.
detect:
  type: match
  match:
    body|contains:
      [Machine check events logged, Machine Check Exception, 'machine check:', '[Hardware Error]',
       Hardware Error, 'mce: [', EDAC MC, 'EDAC ', 'Memory failure: ', Uncorrected error, uncorrected error,
       ECC error, PCIe Bus Error, 'AER: ']
    all:
      - body|contains: [rror, events logged, 'CE ', 'UE ', failure, xception]
    not:
      any:
        - body|contains: [driver, 'EDAC skx:']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: environment, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'mce: [Hardware Error]: Machine check events logged'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a driver that loads
    events:
      - {t: 0s, service.name: linux, body: 'EDAC skx: skylake server driver'}
    expect: none
---
kind: detector
id: linux.thermal_throttle
title: Processor too hot
version: 1
status: stable
severity: high
summary: 'Processor too hot ({count} lines)'
description: >-
  The processor slows itself to cool. Everything on the machine becomes slower without any error; look at
  fans, dust and neighbours.
detect:
  type: match
  match:
    body|contains:
      [cpu clock throttled, temperature above threshold, Core temperature above, Package temperature above,
       thermal throttling, critical temperature reached, overheat, Thermal trip]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: environment}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'CPU3: Package temperature above threshold, cpu clock throttled (total events = 12)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: cool again
    events:
      - {t: 0s, service.name: linux, body: 'CPU3: Package temperature/speed normal'}
    expect: none
---
kind: detector
id: linux.nic_flap
title: Network card loses its link
version: 1
status: stable
severity: medium
summary: 'Network card loses its link ({count} lines)'
description: >-
  The link of this machine went away, or its card hangs. Usual causes: a switch port, a cable, a
  transceiver, a driver. Several hosts at once point at the switch.
detect:
  type: match
  match:
    body|contains:
      [NIC Link is Down, Link is Down, link is down, link status definitely down, Detected Hardware Unit Hang,
       NETDEV WATCHDOG, transmit queue, tx timeout, TX timeout, Reset adapter, carrier lost, Lost carrier,
       lost carrier, Link down, making interface]
    all:
      - body|contains: [own, Hang, timed out, timeout, Reset, carrier, arrier]
    not:
      any:
        - body|contains: [veth, docker0, virbr]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'bond0: link status definitely down for interface eth1, disabling it'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a link that comes up
    events:
      - {t: 0s, service.name: linux, body: 'eth1: NIC Link is Up 10 Gbps Full Duplex'}
    expect: none
---
kind: detector
id: linux.bond_degraded
title: Network bond without partner
version: 1
status: stable
severity: medium
summary: 'Network bond without partner ({count} lines)'
description: >-
  The bond of interfaces runs on fewer links than it should, or the switch does not take part. Bandwidth
  halves, and the next fault cuts the machine off.
detect:
  type: match
  match:
    body|contains:
      [No 802.3ad response from the link partner, now running without any active interface, bond has no active,
       disabling it, does not support]
    all:
      - body|contains: bond
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'bond0: Warning: No 802.3ad response from the link partner for any adapters in the bond'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an interface that joins
    events:
      - {t: 0s, service.name: linux, body: 'bond0: Enslaving eth1 as a backup interface'}
    expect: none
---
kind: detector
id: linux.packet_errors
title: Network card drops or spoils packets
version: 1
status: stable
severity: medium
summary: 'Network card drops or spoils packets ({count} lines)'
description: >-
  Frames arrive broken or find no room. Small losses already make connections slow; look at cables, ring
  buffers and the load on one processor.
detect:
  type: match
  match:
    body|contains:
      [over-mtu packet, CRC error, checksum failure, hw csum failure, rx_missed_errors, dropped over-mtu,
       dropping packet, page allocation failure, martian source, with own address as source]
    not:
      any:
        - body|contains: 'CRC errors: 0'
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'br-lan: received packet on eth1 with own address as source address'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: statistics without errors
    events:
      - {t: 0s, service.name: linux, body: 'eth1: rx errors 0'}
    expect: none
---
kind: detector
id: linux.conntrack_full
title: Table of tracked connections is full
version: 1
status: stable
severity: critical
summary: 'Table of tracked connections is full ({count} lines)'
description: >-
  New connections are dropped without a word to anybody, while old ones work. Usual causes: many short
  connections, a flood, a limit that was sized for less.
detect:
  type: match
  match:
    body|contains:
      ['nf_conntrack: table full', 'nf_conntrack: nf_conntrack: table full', 'ip_conntrack: table full',
       conntrack table full, expectation table full]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'nf_conntrack: table full, dropping packet'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its size
    events:
      - {t: 0s, service.name: linux, body: 'nf_conntrack version 0.5.0 (65536 buckets, 262144 max)'}
    expect: none
---
kind: detector
id: linux.neighbour_table_overflow
title: Table of neighbours is full
version: 1
status: stable
severity: critical
summary: 'Table of neighbours is full ({count} lines)'
description: >-
  The machine cannot learn more addresses of its network, so it reaches only those it knows. Usual in large
  flat networks and on nodes with many containers.
detect:
  type: match
  match:
    body|contains:
      [neighbour table overflow, Neighbour table overflow, neighbor table overflow, 'arp_cache: neighbor',
       Route cache is full, route cache is full, dst cache overflow]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'neighbour: arp_cache: neighbor table overflow!'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its size
    events:
      - {t: 0s, service.name: linux, body: 'arp_cache: gc_thresh3 set to 4096'}
    expect: none
---
kind: detector
id: linux.syn_flood
title: Too many new connections
version: 1
status: stable
severity: high
summary: 'Too many new connections ({count} lines)'
description: >-
  More connections arrive at a port than the program accepts. It is an attack only in rare cases; usually
  the program is slow or a crowd reconnects.
detect:
  type: match
  match:
    body|contains:
      [possible SYN flooding, request_sock_TCP, 'TCP: drop open request', too many orphaned sockets,
       'TCP: out of memory', listen queue, time wait bucket table overflow]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: demand}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'TCP: request_sock_TCP: Possible SYN flooding on port 443. Sending cookies.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: cookies as a setting
    events:
      - {t: 0s, service.name: linux, body: net.ipv4.tcp_syncookies = 1}
    expect: none
---
kind: detector
id: linux.cgroup_oom
title: Container or group is out of memory
version: 1
status: stable
severity: critical
summary: 'Container or group is out of memory ({count} lines)'
description: >-
  A group of processes reached its own limit while the machine may have memory left. Usual causes: a limit
  set too low, a leak, a load that grew. The killed process is named, and it is not always the one that
  grew.
detect:
  type: match
  match:
    body|contains:
      [Memory cgroup out of memory, memory cgroup out of memory, CONSTRAINT_MEMCG, oom_memcg, 'oom-kill:',
       oom_reaper, invoked oom-killer, A process of this unit has been killed by the OOM killer,
       'Failed with result ''oom-kill''']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=web,task=java,pid=4242,uid=1000'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room that is left
    events:
      - {t: 0s, service.name: linux, body: 'memory cgroup limit 2147483648, usage 1073741824'}
    expect: none
---
kind: detector
id: linux.process_crashed
title: Process crashed
version: 1
status: stable
severity: medium
summary: 'Process crashed ({count} lines)'
description: >-
  The kernel ended a process for what it did. Usual causes: a defect in native code, a library that does not
  fit, bad memory. A core dump holds the stack.
detect:
  type: match
  match:
    body|contains:
      [segfault at, 'traps: ', trap invalid opcode, trap divide error, dumped core, core-dump,
       terminated abnormally, code=dumped, status=11/SEGV, status=6/ABRT, signal 11, signal 6]
    all:
      - body|contains: [segfault, trap, dump, SEGV, ABRT, signal 11, signal 6, abnormally]
    not:
      any:
        - body|contains: signal 15
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'shopd[4242]: segfault at 0 ip 000055d0 sp 00007ffd error 4 in shopd[55d0+1000]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a signal that is expected
    events:
      - {t: 0s, service.name: linux, body: process ended by signal 15}
    expect: none
---
kind: detector
id: linux.memory_pressure
title: Kernel cannot get memory
version: 1
status: stable
severity: high
summary: 'Kernel cannot get memory ({count} lines)'
description: >-
  Allocations fail or wait although nothing is killed yet. Usual causes: fragmentation, buffers of the
  network, a machine without swap at its limit.
detect:
  type: match
  match:
    body|contains:
      [page allocation failure, page allocation stalls, 'SLUB: Unable to allocate memory',
       'vmalloc: allocation failure', 'Out of memory: ', swap_dup, Unable to create new,
       'fork: retry: Resource temporarily unavailable', Cannot allocate memory]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'kswapd0: page allocation failure: order:5, mode:0x40cc0'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: swap that is added
    events:
      - {t: 0s, service.name: linux, body: Adding 2097148k swap on /dev/dm-1}
    expect: none

"""# }

static var linux_detectors_services: String { #"""
# Services, clocks and access on Linux machines.
kind: detector
id: linux.unit_failed
title: Service of the system failed
version: 1
status: stable
severity: medium
summary: 'Service of the system failed ({count} lines)'
description: >-
  The service manager saw a service end with an error. The program's own last lines tell why; the exit code
  tells how.
detect:
  type: match
  match:
    body|contains:
      [Failed with result, entered failed state, 'Main process exited, code=exited, status=',
       'Main process exited, code=killed', 'Main process exited, code=dumped', Failed to start,
       'control process exited, code=exited', Unit entered failed, 'Job for ']
    not:
      any:
        - body|contains: status=0/SUCCESS
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'shop.service: Failed with result ''exit-code''.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordinary end
    events:
      - {t: 0s, service.name: linux, body: 'shop.service: Succeeded.'}
    expect: none
---
kind: detector
id: linux.start_limit
title: Service restarts too often and is given up
version: 1
status: stable
severity: critical
summary: 'Service restarts too often and is given up ({count} lines)'
description: >-
  Restarting did not help, so the service manager stopped trying. The service stays down until somebody
  starts it by hand.
detect:
  type: match
  match:
    body|contains:
      [Start request repeated too quickly, start-limit-hit, Start-limit-hit, 'Failed with result ''start-limit',
       'service hold-off time over, scheduling restart failed', respawning too fast, too many restarts,
       'gave up: too many start failures', exceeded the restart limit]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'shop.service: Start request repeated too quickly.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: one restart
    events:
      - {t: 0s, service.name: linux, body: 'shop.service: Scheduled restart job, restart counter is at 1.'}
    expect: none
---
kind: detector
id: linux.dependency_failed
title: Service was not started for lack of another
version: 1
status: stable
severity: medium
summary: 'Service was not started for lack of another ({count} lines)'
description: >-
  What it needs did not come up. Follow the names: the first that failed by itself is the one to look at.
detect:
  type: match
  match:
    body|contains:
      [Dependency failed for, 'Job shop.service/start failed with result ''dependency''',
       'failed with result ''dependency''', Unit not found, Requires=, is masked]
    all:
      - body|contains: [Dependency failed, 'dependency''', masked, not found]
    not:
      any:
        - body|contains: [File not found, command not found]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: Dependency failed for Shop front end.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a dependency that is met
    events:
      - {t: 0s, service.name: linux, body: Reached target Network is Online.}
    expect: none
---
kind: detector
id: linux.service_watchdog
title: Watchdog ended a service
version: 1
status: stable
severity: high
summary: 'Watchdog ended a service ({count} lines)'
description: >-
  The service did not report in time, so it was killed and started again: it hung. Usual causes: a deadlock,
  a dependency without a time limit, a machine without processor time.
detect:
  type: match
  match:
    body|contains:
      [Watchdog timeout (limit, watchdog timeout, Watchdog timeout, 'Failed with result ''watchdog''',
       start operation timed out, stop-sigterm timed out, 'State ''stop-sigterm'' timed out',
       watchdog did not stop]
    all:
      - body|contains: [imeout, timed out, watchdog, Killing]
    not:
      any:
        - body|contains: with a timeout of
        - severity|lt: 9
  coalesce: 10m
causal: {nature: heal-ok}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'shop.service: Watchdog timeout (limit 30s)!'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a watchdog that is set
    events:
      - {t: 0s, service.name: linux, body: Using hardware watchdog with a timeout of 30s}
    expect: none
---
kind: detector
id: linux.service_restarts
title: Service is restarted again and again
version: 1
status: stable
severity: high
summary: 'Service is restarted again and again ({count} lines)'
description: >-
  It ends soon after each start. Each restart costs its callers connections and its caches; the reason is in
  its last lines.
params:
  least: {default: 4, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      ['Scheduled restart job, restart counter is at', scheduling restart, Scheduling restart, respawning,
       Respawning]
    not: {severity|lt: 9}
  window: 20m
  gte: $least
causal: {nature: heal-failed}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 12, service.name: linux, body: 'shop.service: Scheduled restart job, restart counter is at 7.'}
    expect: [{start: [+0s, +24s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: linux, body: 'shop.service: Scheduled restart job, restart counter is at 7.'}
    expect: none
  - name: a service that starts once
    events:
      - {t: 0s, every: 2s, n: 12, service.name: linux, body: Started Shop front end.}
    expect: none
---
kind: detector
id: linux.machine_booted
title: Machine started
version: 1
status: stable
severity: medium
summary: 'Machine started ({count} lines)'
description: >-
  Everything on it was down until then. Ask why: an order, a panic, a power cut, an update. Without a
  shutdown before it, nobody asked for it.
detect:
  type: match
  match:
    body|contains:
      ['Linux version ', Booting Linux, systemd 2, Startup finished in, microcode updated early, '-- Reboot --',
       Booting paravirtualized kernel, 'Command line: BOOT_IMAGE']
    all:
      - body|contains: [Linux version, Booting, running in system mode, Startup finished, Reboot, BOOT_IMAGE]
  coalesce: 10m
causal: {nature: routine}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'Linux version 6.1.0-18-amd64 (gcc-12) #1 SMP'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a version that is asked for
    events:
      - {t: 0s, service.name: linux, body: 'uname: version 6.1.0'}
    expect: none
---
kind: detector
id: linux.time_sync_lost
title: Clock is no longer set by a server
version: 1
status: stable
severity: medium
summary: 'Clock is no longer set by a server ({count} lines)'
description: >-
  The clock drifts from now on. Tokens, leases and the order of logs break when it is seconds off; look for
  time servers that do not answer.
detect:
  type: match
  match:
    body|contains:
      ['Can''t synchronise', no reachable sources, No suitable source for synchronisation,
       no server suitable for synchronization, Selected source, Could not synchronise,
       Timed out waiting for reply from, frequency error, no longer synchronized, source unreachable,
       kernel reports TIME_ERROR, time sync lost, No time servers, not synchronized, System clock was stepped,
       Forward time jump detected, Backward time jump detected]
    not:
      any:
        - body|contains: Selected source
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'chronyd[700]: Can''t synchronise: no majority'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a source that is chosen
    events:
      - {t: 0s, service.name: linux, body: 'chronyd[700]: Source 192.0.2.1 online'}
    expect: none
---
kind: detector
id: linux.mandatory_access_denied
title: SELinux or AppArmor forbids something
version: 1
status: stable
severity: medium
summary: 'SELinux or AppArmor forbids something ({count} lines)'
description: >-
  A policy refused what a program tried. After an update or a moved directory it is a wrong policy; from a
  program that never did so it is worth a second look.
detect:
  type: match
  match:
    body|contains:
      [apparmor="DENIED", 'avc:  denied', 'avc: denied', SELinux is preventing, type=AVC, 'audit: type=1400',
       seccomp, SECCOMP]
    all:
      - body|contains: [denied, DENIED, preventing, sig=]
    not:
      any:
        - body|contains: [apparmor="STATUS", apparmor="ALLOWED", granted]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'audit: type=1400 audit(1700000000.1:42): apparmor="DENIED" operation="open" profile="shopd" name="/srv/x"'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a profile that is loaded
    events:
      - {t: 0s, service.name: linux, body: 'audit: type=1400 audit(1700000000.1:41): apparmor="STATUS" operation="profile_load"'}
    expect: none
---
kind: detector
id: linux.audit_lost
title: Records of the audit or the journal are lost
version: 1
status: stable
severity: medium
summary: 'Records of the audit or the journal are lost ({count} lines)'
description: >-
  What happened in this time is not in the logs. Absence of a line proves nothing here.
detect:
  type: match
  match:
    body|contains:
      ['audit: backlog limit exceeded', audit_backlog, audit_lost, 'audit: audit_lost', 'Missed ',
       messages lost, 'Suppressed ', rate-limiting, begin to drop messages, 'imjournal: ',
       messages lost due to rate, callbacks suppressed]
    all:
      - body|contains: [lost, limit exceeded, messages, suppressed, rate-limit]
    not:
      any:
        - body|contains: 'lost=0 '
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'systemd-journald[300]: Suppressed 4211 messages from shop.service'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: the journal that rotates
    events:
      - {t: 0s, service.name: linux, body: 'systemd-journald[300]: Vacuuming done, freed 8.0M'}
    expect: none
---
kind: detector
id: linux.ssh_brute_force
title: Passwords are tried over SSH
version: 1
status: stable
severity: low
summary: '{count} failed logins over SSH'
description: >-
  Somebody tries names and passwords. On a machine that the Internet reaches it is the usual noise; it
  matters when a login succeeds after it, or when the machine is busy refusing.
params:
  least: {default: 10, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Failed password for, Invalid user, authentication failure, maximum authentication attempts exceeded,
       Connection closed by invalid user, Disconnected from authenticating user,
       Too many authentication failures, PAM 2 more authentication failures]
    not: {severity|lt: 9}
  window: 5m
  gte: $least
causal: {nature: environment, origin: external}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 30, service.name: linux, body: 'sshd[99]: Failed password for invalid user admin from 192.0.2.7 port 4000 ssh2'}
    expect: [{start: [+0s, +60s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: linux, body: 'sshd[99]: Failed password for invalid user admin from 192.0.2.7 port 4000 ssh2'}
    expect: none
  - name: a login that works
    events:
      - {t: 0s, every: 2s, n: 30, service.name: linux, body: 'sshd[99]: Accepted publickey for deploy from 192.0.2.8 port 4001 ssh2'}
    expect: none
---
kind: detector
id: linux.cron_failed
title: Scheduled job failed
version: 1
status: stable
severity: medium
summary: 'Scheduled job failed ({count} lines)'
description: >-
  Nobody watches it, so what it should do may be undone for a long time: backups, renewals, clean-ups.
detect:
  type: match
  match:
    body|contains: [CRON, cron, anacron]
    all:
      - body|contains:
          [FAILED, failed with exit status, exited with status, error (, grandchild, bad minute, ERROR (]
    not:
      any:
        - body|contains: exited with status 0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'CRON[812]: (root) FAILED to open PAM security session: Module is unknown'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a job that runs
    events:
      - {t: 0s, service.name: linux, body: 'CRON[812]: (root) CMD (run-parts /etc/cron.hourly)'}
    expect: none
---
kind: detector
id: linux.package_upgrade
title: Packages were changed
version: 1
status: stable
severity: info
summary: 'Packages were changed ({count} lines)'
description: >-
  Software was installed, upgraded or removed on the machine. What begins minutes after it, on all machines
  with the same version, is suspect.
detect:
  type: match
  match:
    body|contains:
      ['status installed ', ' upgrade ', 'Installed: ', 'Updated: ', 'Upgraded: ', 'Erased: ', 'Unpacking ',
       'Setting up ', will be upgraded, 'Commandline: apt']
    not:
      body|contains: [No packages, no packages, can be upgraded]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: status installed libssl3:amd64 3.0.11}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a check for upgrades
    events:
      - {t: 0s, service.name: linux, body: No packages found that can be upgraded unattended}
    expect: none
---
kind: detector
id: linux.juju_hook_failed
title: Operation of a charm failed
version: 1
status: stable
severity: medium
summary: 'Operation of a charm failed ({count} lines)'
description: >-
  A unit could not carry out a step of its life; the unit stays in error until it is resolved. The traceback
  above the line names the step.
detect:
  type: match
  match:
    body|contains:
      [hook failed, hook ", 'failed: exit status', ERROR juju, worker stopped, dependency engine,
       lost leadership, lease operation timed out, cannot open api, login for machine, unit lost]
    all:
      - body|contains: [ERROR, failed, timed out, lost, error]
    not: {severity|lt: 9}
  coalesce: 30m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'unit-shop-0: ERROR juju.worker.uniter.operation hook "config-changed" (via explicit, bespoke hook script) failed: exit status 1'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a hook that works
    events:
      - {t: 0s, service.name: linux, body: 'unit-shop-0: INFO juju.worker.uniter.operation ran "config-changed" hook'}
    expect: none

"""# }

static var linux_detectors_storage: String { #"""
# Disks and file systems of Linux machines.
kind: detector
id: linux.ext4_error
title: ext4 finds errors
version: 1
status: stable
severity: medium
summary: 'ext4 finds errors ({count} lines)'
description: >-
  The file system met what it should not contain, after a disk error, a lost write or a broken controller.
  It will turn read-only next; check the device before repairing.
detect:
  type: match
  match:
    body|contains:
      [EXT4-fs error, EXT4-fs (, 'JBD2: ', ext4_journal_check_start, Aborting journal, Detected aborted journal,
       Error while async write back]
    all:
      - body|contains: [rror, bort, orrupt, failed]
    not:
      any:
        - body|contains: errors=remount-ro
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'EXT4-fs error (device sda1): ext4_lookup:1602: inode #12: comm ls: deleted inode referenced: 77'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a mount
    events:
      - {t: 0s, service.name: linux, body: 'EXT4-fs (sda1): mounted filesystem with ordered data mode. Opts: (null)'}
    expect: none
---
kind: detector
id: linux.xfs_error
title: XFS finds errors
version: 1
status: stable
severity: medium
summary: 'XFS finds errors ({count} lines)'
description: >-
  XFS shuts a file system down when its records do not add up or the device fails. Everything on it stops
  until it is repaired.
detect:
  type: match
  match:
    body|contains: [XFS (, 'XFS: ']
    all:
      - body|contains:
          [orrupt, rror, shutting down, hutdown, possible memory allocation deadlock, Log I/O, failed]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'XFS (sdb1): Metadata corruption detected at xfs_agf_read_verify'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a mount
    events:
      - {t: 0s, service.name: linux, body: 'XFS (sdb1): Mounting V5 Filesystem'}
    expect: none
---
kind: detector
id: linux.btrfs_zfs_error
title: Btrfs or ZFS finds errors
version: 1
status: stable
severity: critical
summary: 'Btrfs or ZFS finds errors ({count} lines)'
description: >-
  Checksums do not fit or a device is missing. Redundancy repairs it if there is any left; a scrub tells how
  much is touched.
detect:
  type: match
  match:
    body|contains:
      [BTRFS error, BTRFS critical, BTRFS warning, 'BTRFS: error', csum failed, parent transid verify failed,
       'ZFS: pool I/O failure', pool has encountered an uncorrectable, 'zpool: DEGRADED', 'state: DEGRADED',
       vdev state changed, zio pool]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'BTRFS error (device sdc): parent transid verify failed on 4096 wanted 9 found 7'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a mount
    events:
      - {t: 0s, service.name: linux, body: 'BTRFS info (device sdc): disk space caching is enabled'}
    expect: none
---
kind: detector
id: linux.raid_degraded
title: Disk array has lost a disk
version: 1
status: stable
severity: medium
summary: 'Disk array has lost a disk ({count} lines)'
description: >-
  One more fault loses data. Performance falls while it rebuilds; look for the disk that was thrown out and
  why.
detect:
  type: match
  match:
    body|contains:
      [Disk failure on, disk failure on, Operation continuing on, DegradedArray, Degraded Array, is degraded,
       raid array is not clean, not enough operational, kicking non-fresh, Virtual drive DEGRADED,
       Array degraded, rebuild failed, Fail event detected, FailSpare]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault, can_be: [root-cause, vulnerability, symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'md/raid1:md0: Disk failure on sdb1, disabling device.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an array that is whole
    events:
      - {t: 0s, service.name: linux, body: 'md/raid1:md0: active with 2 out of 2 mirrors'}
    expect: none
---
kind: detector
id: linux.disk_reset
title: Disk or controller resets
version: 1
status: stable
severity: high
summary: 'Disk or controller resets ({count} lines)'
description: >-
  The device did not answer in time and was reset; programs waited meanwhile. It repeats and becomes I/O
  errors. Look at cables, firmware, the storage network and the load.
detect:
  type: match
  match:
    body|contains:
      ['timeout, aborting', 'timeout, reset controller', timing out command, 'task abort:',
       attempting task abort, hard resetting link, soft resetting link, controller is down; will reset,
       'failed command: ', rejecting I/O to, Abort command issued, device reset failed, link is slow to respond,
       SRST failed, exception Emask, LOOP DOWN, LIP reset, Removing after probe failure, Device offlined,
       DEVICE RESET, adapter reset, scsi error handler, 'SCSI error: return code']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'nvme nvme0: I/O 512 QID 4 timeout, aborting'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a disk that is found
    events:
      - {t: 0s, service.name: linux, body: 'nvme nvme0: 8/0/0 default/read/poll queues'}
    expect: none
---
kind: detector
id: linux.multipath_failure
title: Path to storage is lost
version: 1
status: stable
severity: high
summary: 'Path to storage is lost ({count} lines)'
description: >-
  One of several ways to the disks failed. With one path gone it still works; when the last goes, everything
  that writes stops. Look at the switch and at the storage's controllers.
detect:
  type: match
  match:
    body|contains:
      ['remaining active paths: ', Failing path, checker failed path, failing path, all paths down,
       No usable paths, queue_if_no_path, tur checker reports path is down, conn error (, detected conn error,
       session recovery timed out]
    not:
      any:
        - body|contains: [reinstated, 'path checker = ']
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'multipathd: mpatha: remaining active paths: 1'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a path that comes back
    events:
      - {t: 0s, service.name: linux, body: 'multipathd: 8:16: reinstated'}
    expect: none
---
kind: detector
id: linux.disk_wear
title: Disk announces its end
version: 1
status: stable
severity: medium
summary: 'Disk announces its end ({count} lines)'
description: >-
  The disk counts sectors it had to replace or life it has used. It still works; replace it before it fails.
detect:
  type: match
  match:
    body|contains:
      [Currently unreadable (pending) sectors, Offline uncorrectable sectors, Prefailure Attribute,
       SMART Prefailure, FAILED SMART self-check, SMART Failure, failed SMART, Reallocated_Sector_Ct,
       predictive failure, Predictive failure, Predictive Failure, percentage used, media wearout]
    not:
      any:
        - body|contains: changed from 100 to 100
        - severity|lt: 9
  coalesce: 10m
causal: {nature: environment}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'smartd[812]: Device: /dev/sdb [SAT], 8 Currently unreadable (pending) sectors'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a disk that is well
    events:
      - {t: 0s, service.name: linux, body: 'smartd[812]: Device: /dev/sdb [SAT], SMART Health Status: OK'}
    expect: none
---
kind: detector
id: linux.inodes_exhausted
title: No inodes or directory entries left
version: 1
status: stable
severity: critical
summary: 'No inodes or directory entries left ({count} lines)'
description: >-
  The disk has room, yet no new file can be made. Usual causes: millions of small files of sessions, caches
  or mail that nobody removes.
detect:
  type: match
  match:
    body|contains:
      [inodes exhausted, out of inodes, no free inodes, No free inodes, inode table full, Directory index full,
       ext4_dx_add_entry, no inodes, inode usage, FreeInodes, NodeHasInodePressure, has run out of inodes]
    not:
      any:
        - body|contains: inode usage is
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'ext4_dx_add_entry:2461: Directory index full!'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: usage that is low
    events:
      - {t: 0s, service.name: linux, body: 'inodes: 3 % used'}
    expect: none
---
kind: detector
id: linux.mount_failed
title: File system cannot be mounted
version: 1
status: stable
severity: high
summary: 'File system cannot be mounted ({count} lines)'
description: >-
  What lies on it is missing, and the machine may stop while it starts. Usual causes: a device that was
  renamed, a file server that does not answer, an entry that is wrong.
detect:
  type: match
  match:
    body|contains:
      ['mount: wrong fs type', mount failed, Mount failed, Failed to mount, failed to mount, mount error,
       'mount.nfs: ', Dependency failed for Local File Systems, Stale file handle, Stale NFS file handle,
       bad superblock, 'can''t read superblock', You are in emergency mode]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: 'mount.nfs: Connection timed out'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a mount
    events:
      - {t: 0s, service.name: linux, body: Mounted /srv/files.}
    expect: none

"""# }

static var linux_formats_dmesg: String { #"""
kind: format
id: linux.dmesg
title: Kernel ring buffer, seconds since boot or wall clock
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/dmesg*']
  priority: 45
patterns:
  uptime: '^(?:<\d{1,3}>)?\[ *+(?<uptime>\d++\.\d{6})\] (?<body>.*+)$'
  clock: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\] (?<body>.*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y']}
fields:
  uptime: {to: host.uptime_s, type: float}
set: {service.name: kernel}

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - line: '[    0.000000] Linux version 6.1.0-18-amd64 (debian-kernel@lists.debian.org)'
    expect: {host.uptime_s: '0.000000', event: host.restart, service.name: kernel}
  - line: '[Tue Mar  5 10:11:12 2024] Out of memory: Killed process 4711 (java)'
    expect: {time: '2024-03-05T10:11:12Z', event: proc.oom_kill}
  - line: '[81234.567890] e1000e: eth0 NIC Link is Down'
    expect: {event: net.link.down}
  - reject: '[2024-03-05 10:11:12] app started'

"""# }

static var linux_formats_dpkg: String { #"""
kind: format
id: linux.dpkg
title: Debian's package manager
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/dpkg.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<action>startup|status|install|upgrade|remove|purge|configure|trigproc|conffile|disappear) .*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  action: {to: package.action}
set: {service.name: dpkg}
events:
  - name: change.package.install
    when: {package.action: install}
    extract: {re: '^install (?<package__name>[^ :]++)(?::\w++)? [^ ]++ (?<package__version>[^ ]++)'}
  - name: change.package.upgrade
    when: {package.action: upgrade}
    extract: {re: '^upgrade (?<package__name>[^ :]++)(?::\w++)? (?<package__previous>[^ ]++) (?<package__version>[^ ]++)'}
  - name: change.package.remove
    when: {package.action: [remove, purge]}
    extract: {re: '^\w++ (?<package__name>[^ :]++)'}
samples:
  - line: '2024-03-05 10:11:12 upgrade libssl3:amd64 3.0.11-1 3.0.13-1'
    expect: {time: '2024-03-05T10:11:12Z', event: change.package.upgrade, package.name: libssl3, package.previous: 3.0.11-1, package.version: 3.0.13-1}
  - line: '2024-03-05 10:11:13 status installed libssl3:amd64 3.0.13-1'
    expect: {package.action: status, message: 'status installed libssl3:amd64 3.0.13-1'}
  - reject: '2024-03-05 10:11:12 INFO upgrade done'

"""# }

static var linux_formats_journal_export: String { #"""
kind: format
id: linux.journal_export
title: systemd journal, export format
version: 1
status: stable
parse: {type: journal-export}
detect:
  keys: [__REALTIME_TIMESTAMP]
  priority: 60
timestamp: {field: __REALTIME_TIMESTAMP, formats: [epoch_us]}
severity: {field: PRIORITY, map: {'0': 21, '1': 19, '2': 18, '3': 17, '4': 13, '5': 10, '6': 9, '7': 5}}

fields:
  MESSAGE: body
  _HOSTNAME: {to: host.name, entity: host}
  SYSLOG_IDENTIFIER: service.name
  _PID: process.pid
  _SYSTEMD_UNIT: systemd.unit

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - text: |-
      __CURSOR=s=1;i=2
      __REALTIME_TIMESTAMP=1709633472123456
      PRIORITY=3
      _HOSTNAME=web-1
      SYSLOG_IDENTIFIER=systemd
      _PID=1
      MESSAGE=nginx.service: Failed with result 'exit-code'.
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', host.name: web-1, service.name: systemd, event: service.fail}
  - text: |-
      __REALTIME_TIMESTAMP=1709633473000000
      PRIORITY=6
      _HOSTNAME=web-1
      SYSLOG_IDENTIFIER=sshd
      MESSAGE=Accepted publickey for root from 192.0.2.7 port 40000 ssh2
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', event: auth.ssh.ok, user.name: root}
  - reject: 'PRIORITY=6 MESSAGE=hello'

"""# }

static var linux_formats_journal_json: String { #"""
kind: format
id: linux.journal_json
title: systemd journal, JSON
version: 1
status: stable
parse: {type: json}
detect:
  keys: [__REALTIME_TIMESTAMP, MESSAGE]
  priority: 60
timestamp: {field: __REALTIME_TIMESTAMP, formats: [epoch_us]}
severity: {field: PRIORITY, map: {'0': 21, '1': 19, '2': 18, '3': 17, '4': 13, '5': 10, '6': 9, '7': 5}}

fields:
  MESSAGE: body
  _HOSTNAME: {to: host.name, entity: host}
  SYSLOG_IDENTIFIER: service.name
  _PID: process.pid
  _SYSTEMD_UNIT: systemd.unit

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - line: '{"__REALTIME_TIMESTAMP":"1709633472123456","PRIORITY":"3","_HOSTNAME":"web-1","SYSLOG_IDENTIFIER":"kernel","MESSAGE":"Out of memory: Killed process 4711 (java)"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', host.name: web-1, service.name: kernel, event: proc.oom_kill}
  - line: '{"MESSAGE":"Started nginx.service","PRIORITY":"6","_PID":"1","__REALTIME_TIMESTAMP":"1709633473000000"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: Started nginx.service, event: service.start}
  - reject: '{"MESSAGE":"no time"}'

"""# }

static var linux_formats_syslog_iso: String { #"""
kind: format
id: linux.syslog_iso
title: Syslog with ISO 8601 time, as rsyslog writes it
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/syslog*', '**/messages*', '**/auth.log*', '**/kern.log*']
  priority: 50
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  host: {to: host.name, entity: host}
  proc: {to: service.name}
  pid: {to: process.pid}
repeat: '^(?:last )?message repeated (?<n>\d++) times'

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - line: '2024-03-05T10:11:12.123456+01:00 web-1 systemd[1]: nginx.service: Failed with result ''exit-code''.'
    expect: {time: '2024-03-05T09:11:12.123456Z', host.name: web-1, service.name: systemd, process.pid: '1', event: service.fail}
  - line: '2024-03-05T10:11:13Z web-1 kernel: [ 812.004501] sd 0:0:0:0: [sda] tag#3 I/O error, dev sda, sector 2048'
    expect: {time: '2024-03-05T10:11:13Z', event: disk.error, service.name: kernel}
  - reject: 'Mar  5 10:11:12 web-1 systemd[1]: Started Daily apt.'
  - reject: '2024-03-05T10:11:12Z INFO started'

"""# }

static var linux_formats_syslog_rfc3164: String { #"""
kind: format
id: linux.syslog_rfc3164
title: Syslog as of RFC 3164, with and without PRI
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/syslog*', '**/messages*', '**/auth.log*', '**/kern.log*', '**/daemon.log*', '**/secure*']
  priority: 40
patterns:
  tagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$'
  untagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: pri}
fields:
  host: {to: host.name, entity: host}
  proc: {to: service.name}
  pid: {to: process.pid}
repeat: '^(?:last )?message repeated (?<n>\d++) times'

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - line: 'Jan  2 03:04:05 web-1 sshd[4711]: Failed password for invalid user admin from 192.0.2.7 port 50022 ssh2'
    reference: 2024-06-30
    expect: {time: '2024-01-02T03:04:05Z', host.name: web-1, service.name: sshd, process.pid: '4711', event: auth.ssh.fail, user.name: admin, client.address: 192.0.2.7}
  - line: '<3>Feb 29 23:59:59 db-2 kernel: Out of memory: Killed process 812 (postgres) total-vm:812345kB'
    reference: 2024-06-30
    expect: {time: '2024-02-29T23:59:59Z', severity: '17', service.name: kernel, event: proc.oom_kill}
  - text: |-
      Dec 31 23:59:58 web-1 app[7]: link is down
      Dec 31 23:59:59 web-1 last message repeated 3 times
    expect: {message: link is down}
  - line: 'Mar  5 10:00:00 web-1 kernel: e1000: eth0 NIC Link is Down'
    expect: {event: net.link.down}
  - reject: '2024-01-02T03:04:05Z web-1 sshd[4711]: Failed password'

"""# }

static var linux_formats_syslog_rfc5424: String { #"""
kind: format
id: linux.syslog_rfc5424
title: Syslog as of RFC 5424
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^<(?<pri>\d{1,3})>1 (?<ts>[^ ]++) (?<host>[^ ]++) (?<app>[^ ]++) (?<pid>[^ ]++) (?<msgid>[^ ]++) (?:-|(?<data>(?:\[(?:[^\]"]|"(?:[^"\\]|\\.)*+")*+\])++))(?: (?<body>.*+))?$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: pri}
fields:
  host: {to: host.name, entity: host}
  app: {to: service.name}
  pid: {to: process.pid}
  msgid: {to: syslog.msgid}
  data: {to: syslog.structured_data}

events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: kernel.panic, when: {body|contains: 'Kernel panic - not syncing'}}
  - {name: proc.crash, when: {body|contains: [segfault at, general protection fault, dumped core]}}
  - {name: host.restart, when: {body|re: '^(?:\[ *+[\d.]++\] )?Linux version '}}
  - {name: host.shutdown, when: {body|contains: [systemd-shutdown, 'Reached target Shutdown', 'System is rebooting', 'System is powering down']}}
  - {name: disk.error, when: {body|contains: ['I/O error', 'Disk failure on', 'Medium Error']}}
  - {name: disk.full, when: {body|contains: No space left on device}}
  - {name: net.link.down, when: {body|contains: [Link is Down, link is not ready, Link is down, link down]}}
  - {name: net.link.up, when: {body|contains: [Link is Up, Link is up, link becomes ready]}}
  - {name: time.step, when: {body|contains: [time reset, System clock wrong by, clock was stepped, Time has been changed]}}
  - name: auth.ssh.fail
    when: {body|prefix: [Failed password for, Invalid user, Connection closed by authenticating user]}
    extract: {re: '(?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++)'}
  - name: auth.ssh.ok
    when: {body|re: '^Accepted \w++ for '}
    extract: {re: 'for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++)'}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
  - {name: service.start, when: {body|re: '^(?:\S++: )?Start(?:ed|ing) '}}
  - {name: service.stop, when: {body|re: '^(?:\S++: )?Stopp(?:ed|ing) '}}

samples:
  - line: '<165>1 2024-03-05T10:11:12.003Z gw.example.net scheduler 221 ID47 [job@32473 name="nightly" note="a \"b\" ]"] job done'
    expect: {time: '2024-03-05T10:11:12.003Z', severity: '10', host.name: gw.example.net, service.name: scheduler, process.pid: '221', syslog.msgid: ID47, message: job done}
  - line: '<34>1 2024-03-05T12:00:00.5+02:00 gw su - ID9 - su root failed on /dev/pts/8'
    expect: {time: '2024-03-05T10:00:00.500Z', severity: '18', message: su root failed on /dev/pts/8}
  - reject: '<34>Oct 11 22:14:15 gw su: su root failed'

"""# }

static var linux_pack: String { #"""
name: linux
version: 1.1.0
title: Logs of Linux machines
licence: Apache-2.0

"""# }
}
