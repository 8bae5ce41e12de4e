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

static var linux_formats_audit: String { #"""
kind: format
id: linux.audit
title: Linux audit, as auditd writes it
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/audit.log*']
  priority: 60
line: '^(?:node=(?<host>[^ ]++) )?type=(?<type>[A-Z0-9_\[\]]++) (?:msg=)?audit\((?<ts>\d++\.\d{3}):(?<serial>\d++)\): ?(?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  host: {to: host.name, entity: host}
  type: audit.type
  serial: audit.serial
set: {service.name: auditd}
events:
  - {name: auth.fail, when: {audit.type: [USER_AUTH, USER_LOGIN], body|contains: 'res=failed'}}
samples:
  - line: 'type=SYSCALL msg=audit(1709633472.123:4711): arch=c000003e syscall=59 success=yes exit=0 comm="cat" exe="/usr/bin/cat"'
    expect: {time: '2024-03-05T10:11:12.123Z', audit.type: SYSCALL, audit.serial: '4711', service.name: auditd}
  - line: "node=web-1 type=USER_LOGIN msg=audit(1709633473.000:4712): pid=812 uid=0 msg='op=login acct=\"root\" res=failed'"
    expect: {host.name: web-1, audit.type: USER_LOGIN, event: auth.fail}
  - reject: 'type=SYSCALL arch=c000003e'

"""# }

static var linux_formats_daemons: String { #"""
kind: format
id: linux.cloud_init
title: cloud-init.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/cloud-init*.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) - (?<source>[\w.-]++)\[(?<lvl>[A-Z]++)\]: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {deprecated: 13}}
fields: {source: log.logger}
set: {service.name: cloud-init}
samples:
  - line: '2024-03-05 10:11:12,123 - util.py[WARNING]: failed stage init'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: util.py, service.name: cloud-init}
  - line: '2024-03-05 10:11:13,000 - main.py[DEBUG]: Closing stdin'
    expect: {severity: '5', message: Closing stdin}
  - reject: '2024-03-05 10:11:13,000 - main - DEBUG - Closing stdin'
---
kind: format
id: linux.fail2ban
title: fail2ban.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/fail2ban.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<logger>fail2ban\.[\w.]++) *+(?:\[(?<pid>\d++)\])?: (?<lvl>[A-Z]++) ++(?:\[(?<jail>[\w-]++)\] )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  pid: process.pid
  jail: fail2ban.jail
set: {service.name: fail2ban}
samples:
  - line: '2024-03-05 10:11:12,123 fail2ban.actions        [812]: NOTICE  [sshd] Ban 192.0.2.7'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '10', fail2ban.jail: sshd, process.pid: '812', message: Ban 192.0.2.7}
  - line: '2024-03-05 10:11:13,000 fail2ban.server [812]: INFO Starting Fail2ban v1.0.2'
    expect: {severity: '9', log.logger: fail2ban.server}
  - reject: '2024-03-05 10:11:13,000 app.server [812]: INFO Starting'
---
kind: format
id: linux.xorg
title: Xorg.0.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/Xorg*.log*']
  priority: 60
line: '^\[ *+(?<uptime>\d++\.\d{3})\] (?:\((?<lvl>EE|WW|II|NI|--|\*\*|==|\+\+|!!|\?\?)\) )?(?<body>.*+)$'
severity: {field: lvl, map: {ee: 17, ww: 13, ii: 9, ni: 13, '--': 9, '**': 9, '==': 9, '++': 9, '!!': 10, '??': 9}, default: 9}
fields: {uptime: {to: host.uptime_s, type: float}}
set: {service.name: Xorg}
samples:
  - line: '[    12.345] (EE) Failed to load module "nv" (module does not exist, 0)'
    expect: {severity: '17', host.uptime_s: '12.345', service.name: Xorg}
  - line: '[   812.001] (II) Loading extension GLX'
    expect: {severity: '9', message: Loading extension GLX}
  - reject: '[   12.345678] e1000: link is up'
---
kind: format
id: linux.cups_error
title: CUPS error_log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/cups/error_log*']
  priority: 60
line: '^(?<lvl>[XACEWNIDd]) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>.*+)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: lvl, map: {x: 21, a: 19, c: 18, e: 17, w: 13, n: 10, i: 9, d: 5}}
set: {service.name: cups}
samples:
  - line: 'E [05/Mar/2024:10:11:12 +0100] [Job 7] Unable to connect to printer'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: '[Job 7] Unable to connect to printer'}
  - line: 'I [05/Mar/2024:10:11:13 +0100] Listening to 127.0.0.1:631'
    expect: {severity: '9', service.name: cups}
  - reject: 'E [05/Mar/2024 10:11:12] Unable'
---
kind: format
id: linux.samba
title: Samba, debug header and text below it
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/samba/**', '**/log.smbd*', '**/log.nmbd*', '**/log.winbindd*']
  priority: 60
line: '^\[(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?), ++(?<lvl>\d++)(?:, pid=(?<pid>\d++)[^\]]*+)?\] (?<body>(?<source>[^ (]++)\((?<function>[^)]++)\).*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {'0': 17, '1': 13, '2': 10, '3': 9}, default: 5}
fields:
  source: code.location
  function: code.function
  pid: process.pid
set: {service.name: samba}
samples:
  - text: |-
      [2024/03/05 10:11:12.123456,  0] ../../source3/smbd/server.c:1734(main)
        smbd version 4.17.12 started.
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', code.function: main}
  - text: |-
      [2024/03/05 10:11:13, 3, pid=812, effective(0, 0), real(0, 0)] ../lib/util/access.c:361(allow_access)
        Allowed connection from 192.0.2.7
    expect: {severity: '9', process.pid: '812'}
  - reject: '[2024/03/05 10:11:12] smbd started'
---
kind: format
id: linux.ntpd
title: ntpd's own log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ntp.log*', '**/ntpd.log*']
  priority: 55
line: '^(?<ts>[ \d]\d [A-Z][a-z]{2} \d\d:\d\d:\d\d) (?<proc>ntpd?\w*+)\[(?<pid>\d++)\]: (?<body>.*+)$'
timestamp: {field: ts, formats: ['%e %b %H:%M:%S']}
fields:
  proc: service.name
  pid: process.pid
events:
  - {name: time.step, when: {body|contains: [time reset, step time server]}}
samples:
  - line: ' 5 Mar 10:11:12 ntpd[812]: time reset +0.512345 s'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', service.name: ntpd, process.pid: '812', event: time.step}
  - line: '15 Mar 10:11:12 ntpdate[812]: adjust time server 192.0.2.1 offset 0.001 sec'
    reference: 2024-06-30
    expect: {time: '2024-03-15T10:11:12Z', service.name: ntpdate}
  - reject: 'Mar  5 10:11:12 web-1 ntpd[812]: time reset +0.5 s'
---
kind: format
id: linux.chrony
title: chrony's tracking and measurements logs
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/chrony/*.log*']
  priority: 55
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<source>[\da-fA-F.:]{7,39}) .*+)$'
header_lines: '^(?:=++|   Date )'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
fields: {source: server.address}
set: {service.name: chronyd}
samples:
  - line: '2024-03-05 10:11:12 192.0.2.123     2     -7.123      0.045 -1.234e-05 N  1  3.2e-05'
    expect: {time: '2024-03-05T10:11:12Z', server.address: 192.0.2.123, service.name: chronyd}
  - line: '2024-03-05 10:12:12 2001:db8::123   N  2 111 111 1111   6  6 0.00 -4.966e-04'
    expect: {server.address: '2001:db8::123'}
  - reject: '2024-03-05 10:11:12 started'
---
kind: format
id: linux.unbound
title: unbound's own log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/unbound*.log*']
  priority: 60
patterns:
  epoch: '^\[(?<ts>\d{10})\] (?<proc>unbound|unbound-\w++)\[(?<pid>\d++):(?<thread>[\da-f]++)\] (?<lvl>[a-z]++): (?<body>.*+)$'
  clock: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<proc>unbound|unbound-\w++)\[(?<pid>\d++):(?<thread>[\da-f]++)\] (?<lvl>[a-z]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s, rfc3164]}
severity: {field: lvl, map: {query: 9, reply: 9}}
fields:
  proc: service.name
  pid: process.pid
  thread: thread.id
samples:
  - line: '[1709633472] unbound[812:0] error: SERVFAIL <example.org. A IN>: all servers for this domain failed'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', service.name: unbound, process.pid: '812'}
  - line: 'Mar  5 10:11:13 unbound[812:1] info: start of service (unbound 1.17.1).'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', thread.id: '1'}
  - reject: 'Mar  5 10:11:13 ns-1 unbound[812]: [812:1] info: start'
---
kind: format
id: linux.bind
title: BIND named, log channels with time
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/named*.log*', '**/bind/**', '**/query*.log*']
  priority: 55
patterns:
  full: '^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?:(?<category>[a-z][\w-]++): )?(?<lvl>debug \d++|info|notice|warning|error|critical): (?<body>.*+)$'
  plain: '^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<body>[a-z].*+)$'
timestamp: {field: ts, formats: ['%d-%b-%Y %H:%M:%S.%f']}
severity: {field: lvl, map: {critical: 18}, default: 9}
fields: {category: log.logger}
set: {service.name: named}
samples:
  - line: '05-Mar-2024 10:11:12.123 general: error: zone example.org/IN: refresh: failure'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: general}
  - line: '05-Mar-2024 10:11:13.000 queries: info: client @0x7f1 192.0.2.7#53 (example.org): query: example.org IN A +'
    expect: {severity: '9', log.logger: queries}
  - line: '05-Mar-2024 10:11:14.000 client 192.0.2.7#3412: query (cache) ''./NS/IN'' denied'
    expect: {message: "client 192.0.2.7#3412: query (cache) './NS/IN' denied", service.name: named}
  - reject: '05-Mar-2024 10:11:12.123 SEVERE [main] org.apache.catalina.core.StandardServer.await failed'
---
kind: format
id: linux.syslog_hostless
title: Syslog without a host name, as dnsmasq and other daemons write to a file of their own
version: 1
status: stable
parse: {type: regex}
detect: {priority: 38}
line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<proc>[^ :\[]++)\[(?<pid>\d++)\]: (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
fields:
  proc: service.name
  pid: process.pid
samples:
  - line: 'Mar  5 10:11:12 dnsmasq[812]: query[A] example.org from 192.0.2.7'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', service.name: dnsmasq, process.pid: '812'}
  - line: 'Mar  5 10:11:13 dnsmasq-dhcp[812]: DHCPACK(eth0) 192.0.2.9 00:00:5e:00:53:01 pc-9'
    reference: 2024-06-30
    expect: {service.name: dnsmasq-dhcp}
  - reject: 'Mar  5 10:11:12 ns-1 dnsmasq[812]: query[A] example.org'
---
kind: format
id: linux.openvpn
title: OpenVPN's own log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/openvpn*']
  priority: 52
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})(?: us=\d++)? (?<body>(?:(?<user>[\w.@-]++)/)?(?<client>\d++\.\d++\.\d++\.\d++:\d++) .*+|(?:OpenVPN|TLS|Initialization|SIGTERM|SIGUSR1|UDPv?[46]?|TCP|TUN|TUN/TAP|MANAGEMENT|WARNING|NOTE|MULTI|Peer|Control|Data|Outgoing|Incoming|VERIFY|PUSH|OPTIONS|Restart|Inactivity|Attempting|Preserving|library|RESOLVE|Socket|Listening|IFCONFIG|/s?bin/).*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y']}
fields:
  user: user.name
  client: client.address
set: {service.name: openvpn}
samples:
  - line: 'Tue Mar  5 10:11:12 2024 us=123456 bob/192.0.2.7:1194 TLS: soft reset sec=0 bytes=812/0'
    expect: {time: '2024-03-05T10:11:12Z', user.name: bob, client.address: '192.0.2.7:1194'}
  - line: 'Tue Mar  5 10:11:13 2024 Initialization Sequence Completed'
    expect: {service.name: openvpn, message: Initialization Sequence Completed}
  - reject: 'Tue Mar  5 10:11:13 2024 [pid 812] CONNECT: Client "192.0.2.7"'
---
kind: format
id: linux.strongswan
title: strongSwan charon, filelog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/charon*']
  priority: 55
patterns:
  line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)?) (?<thread>\d\d)\[(?<logger>[A-Z]{3})\] (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
fields:
  thread: thread.id
  logger: log.logger
set: {service.name: charon}
samples:
  - line: 'Mar  5 10:11:12 05[IKE] initiating IKE_SA site[1] to 192.0.2.7'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', log.logger: IKE, thread.id: '05'}
  - line: '2024-03-05 10:11:13 00[DMN] Starting IKE charon daemon'
    expect: {time: '2024-03-05T10:11:13Z', log.logger: DMN, service.name: charon}
  - reject: 'Mar  5 10:11:12 gw charon: 05[IKE] initiating'
---
kind: format
id: linux.vsftpd
title: vsftpd.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/vsftpd.log*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) \[pid (?<pid>\d++)\] (?<body>(?:\[(?<user>[^\]]++)\] )?.*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y']}
fields:
  pid: process.pid
  user: user.name
set: {service.name: vsftpd}
events:
  - {name: auth.fail, when: {body|contains: FAIL LOGIN}}
samples:
  - line: 'Tue Mar  5 10:11:12 2024 [pid 812] [bob] FAIL LOGIN: Client "192.0.2.7"'
    expect: {time: '2024-03-05T10:11:12Z', user.name: bob, process.pid: '812', event: auth.fail}
  - line: 'Tue Mar  5 10:11:13 2024 [pid 2] CONNECT: Client "192.0.2.7"'
    expect: {service.name: vsftpd}
  - reject: 'Tue Mar  5 10:11:13 2024 CONNECT'
---
kind: format
id: linux.xferlog
title: xferlog of FTP servers (wu-ftpd, ProFTPD, vsftpd, Pure-FTPd)
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/xferlog*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}) (?<seconds>\d++) (?<addr>[^ ]++) (?<bytes>\d++) (?<body>(?<path>[^ ]++) [ab] [CUT_] [oid] [agr] (?<user>[^ ]++) .*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y']}
fields:
  seconds: {to: ftp.duration_s, type: int}
  addr: client.address
  bytes: {to: file.size, type: int}
  path: file.path
  user: user.name
set: {service.name: ftp}
samples:
  - line: 'Tue Mar  5 10:11:12 2024 3 192.0.2.7 81234 /srv/a.tar b _ o r bob ftp 0 * c'
    expect: {time: '2024-03-05T10:11:12Z', client.address: 192.0.2.7, file.path: /srv/a.tar, user.name: bob, file.size: '81234'}
  - line: 'Tue Mar 15 10:11:12 2024 1 pc-9.example.org 12 /in/b.txt a _ i a anonymous ftp 0 * i'
    expect: {user.name: anonymous}
  - reject: 'Tue Mar  5 10:11:12 2024 3 files transferred'
---
kind: format
id: linux.proftpd
title: ProFTPD's own log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/proftpd*.log*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<host>[\w.-]++) proftpd\[(?<pid>\d++)\]:? (?<body>(?:(?<server>[\w.-]++) \((?<client>[^)]++)\)(?: -|:) )?.*+)$'
timestamp: {field: ts, formats: [iso8601, rfc3164]}
fields:
  host: host.name
  pid: process.pid
  server: server.address
  client: client.address
set: {service.name: proftpd}
samples:
  - line: '2024-03-05 10:11:12,123 ftp-1 proftpd[812] 192.0.2.1 (pc-9[192.0.2.7]): USER bob: Login successful.'
    expect: {time: '2024-03-05T10:11:12.123Z', host.name: ftp-1, process.pid: '812', 'client.address': 'pc-9[192.0.2.7]'}
  - line: 'Mar 05 10:11:13 ftp-1 proftpd[812] 192.0.2.1 (pc-9[192.0.2.7]): FTP session closed.'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:13Z', service.name: proftpd}
  - reject: '2024-03-05 10:11:12,123 ftp-1 vsftpd[812] x'
---
kind: format
id: linux.exim
title: Exim main log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/exim*/*log*', '**/exim_mainlog*', '**/mainlog*']
  priority: 52
patterns:
  message: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?(?: [+-]\d{4})?) (?:\[(?<pid>\d++)\] )?(?<id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (?<body>.*+)$'
  connection: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?(?: [+-]\d{4})?) (?:\[(?<pid>\d++)\] )?(?<body>(?:H=|SMTP |no host name found|no IP address found|TLS error|Start queue run|End queue run|exim \d|unexpected disconnection|\w++ authenticator failed|rejected |fixed_login).*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  id: email.message_id
  pid: process.pid
set: {service.name: exim}
samples:
  - line: '2024-03-05 10:11:12 1rhR2s-0001aB-2C <= bob@example.org H=mx.example.org [192.0.2.7] P=esmtps S=2048'
    expect: {time: '2024-03-05T10:11:12Z', email.message_id: 1rhR2s-0001aB-2C, service.name: exim}
  - line: '2024-03-05 10:11:13 H=(pc-9) [192.0.2.7] F=<a@example.org> rejected RCPT <b@example.net>: relay not permitted'
    expect: {service.name: exim}
  - reject: '2024-03-05 10:11:12 INFO started'
---
kind: format
id: linux.dovecot
title: Dovecot's own log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/dovecot*.log*']
  priority: 52
patterns:
  line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?(?:<(?<pid>\d++)><[^>]*+>)?: (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<body>.*+)$'
  named: '^dovecot: (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$'
  old: '^dovecot: (?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  user: user.name
  pid: process.pid
set: {service.name: dovecot}
samples:
  - line: 'Mar 05 10:11:12 imap(bob)<812><abc>: Error: Mailbox INBOX: corrupted index'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', user.name: bob, log.logger: imap, process.pid: '812'}
  - line: 'dovecot: 2024-03-05 10:11:13 Info: imap-login: Disconnected (auth failed)'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', log.logger: imap-login}
  - reject: 'Mar  5 10:11:12 mx-1 dovecot: imap(bob): Error: corrupted index'
---
kind: format
id: linux.asterisk
title: Asterisk, messages and full
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/asterisk/*']
  priority: 60
patterns:
  line: '^\[(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d++)?)\] ?(?<lvl>[A-Z]++)\[(?<thread>\d++)\](?:\[(?<call>C-[\da-f]++)\])?:? (?<source>[\w./-]++):(?: (?<function>\w++):)? ?(?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164, iso8601]}
severity: {field: lvl, map: {verbose: 9, security: 9}}
fields:
  thread: thread.id
  call: call.id
  source: code.location
  function: code.function
set: {service.name: asterisk}
samples:
  - line: '[Mar  5 10:11:12] NOTICE[812][C-0000002a]: chan_sip.c:28468 handle_request_register: Registration from 192.0.2.7 failed'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '10', thread.id: '812', call.id: C-0000002a}
  - line: '[2024-03-05 10:11:13] WARNING[812]: pbx.c: Unable to register'
    expect: {time: '2024-03-05T10:11:13Z', severity: '13', message: Unable to register}
  - reject: '[2024-03-05 10:11:13] WARNING: Unable to register'
---
kind: format
id: linux.pacemaker
title: Pacemaker and Corosync, their own logs
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/pacemaker*.log*', '**/corosync*.log*', '**/cluster/*.log*']
  priority: 60
patterns:
  pacemaker2: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{3})?) (?<host>[\w.-]++) (?<proc>[\w.-]++) *+\[(?<pid>\d++)\] \((?<function>[^)]*+)\) ++(?<lvl>[a-z]++): (?<body>.*+)$'
  pacemaker1: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) ++(?<proc>[\w.-]++): ++(?<lvl>[a-z]++): (?<body>.*+)$'
  corosync: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) (?<proc>corosync) (?<lvl>[a-z]++) ++(?<body>.*+)$'
  corosync_old: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<proc>corosync) \[(?<logger>\w++) *+\] (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: lvl, map: {crit: 18}}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  function: code.function
  logger: log.logger
samples:
  - line: 'Mar 05 10:11:12 node-1 pacemaker-controld  [812] (peer_update_callback) info: Cluster node node-2 is now lost'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '9', host.name: node-1, service.name: pacemaker-controld, process.pid: '812', code.function: peer_update_callback}
  - line: 'Mar 05 10:11:13 [812] node-1 corosync notice  [TOTEM ] A processor failed, forming new configuration.'
    reference: 2024-06-30
    expect: {severity: '10', service.name: corosync, message: '[TOTEM ] A processor failed, forming new configuration.'}
  - line: 'Mar 05 10:11:14 [812] node-1       crmd:  warning: cib_failed: Connection to the CIB terminated'
    reference: 2024-06-30
    expect: {severity: '13', service.name: crmd}
  - reject: 'Mar  5 10:11:13 node-1 corosync[812]:   [TOTEM ] A processor failed'
---
kind: format
id: linux.libvirt
title: libvirt daemons, and the logs of its guests
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/libvirt/**', '**/libvirtd.log*']
  priority: 60
patterns:
  daemon: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+\d{4}): (?<thread>\d++): (?<lvl>debug|info|warning|error) : (?<body>.*+)$'
  guest: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+\d{4}): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {thread: thread.id}
set: {service.name: libvirt}
samples:
  - line: '2024-03-05 10:11:12.123+0000: 812: error : virNetSocketReadWire:1791 : End of file while reading data: Input/output error'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.id: '812'}
  - line: '2024-03-05 10:11:13.000+0000: starting up libvirt version: 8.0.0, package: 1ubuntu7'
    expect: {time: '2024-03-05T10:11:13Z', service.name: libvirt}
  - reject: '2024-03-05 10:11:12.123+0000 812 error x'
---
kind: format
id: linux.qemu
title: QEMU's messages
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<proc>qemu[\w.-]*+|kvm|spice-server): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields: {proc: service.name}
samples:
  - line: '2024-03-05T10:11:12.123456Z qemu-system-x86_64: terminating on signal 15 from pid 812 (/usr/sbin/libvirtd)'
    expect: {time: '2024-03-05T10:11:12.123456Z', service.name: qemu-system-x86_64}
  - line: '2024-03-05T10:11:13.000001Z qemu-kvm: warning: host does not support requested feature'
    expect: {service.name: qemu-kvm}
  - reject: '2024-03-05T10:11:12.123456Z web-1 qemu: terminating'
---
kind: format
id: linux.shell_history
title: Shell history with time stamps (bash, tcsh)
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/.bash_history*', '**/*history*']
  priority: 60
line: '^#\+?(?<ts>\d{9,10})\r?\n(?<body>(?s).*+)$'
timestamp: {field: ts, formats: [epoch_s]}
multiline: {start: '^#\+?\d{9,10}$'}
set: {service.name: shell}
samples:
  - text: |-
      #1709633472
      systemctl restart nginx
    expect: {time: '2024-03-05T10:11:12Z', message: systemctl restart nginx}
  - text: |-
      #+1709633473
      ls
    expect: {time: '2024-03-05T10:11:13Z', service.name: shell}
  - reject: '# 1709633472'
---
kind: format
id: linux.dmesg_iso
title: Kernel ring buffer, dmesg --time-format iso
version: 1
status: stable
parse: {type: regex}
detect: {priority: 30}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,\d{6}[+-]\d\d:\d\d) (?<body>[^ ]++.*+)$'
timestamp: {field: ts, formats: [iso8601]}
set: {service.name: kernel}
samples:
  - line: '2024-03-05T10:11:12,123456+01:00 e1000e: eth0 NIC Link is Down'
    expect: {time: '2024-03-05T09:11:12.123456Z', service.name: kernel}
  - line: '2024-03-05T10:11:13,000001+01:00 EXT4-fs (sda1): mounted filesystem'
    expect: {message: 'EXT4-fs (sda1): mounted filesystem'}
  - reject: '2024-03-05T10:11:12Z web-1 kernel: x'

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

static var linux_formats_journal_text: String { #"""
kind: format
id: linux.journal_short_precise
title: journalctl -o short-precise, and syslog with fractions of a second
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{3,9}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
events:
  - {name: proc.oom_kill, when: {body|contains: ['Out of memory: Kill', 'out of memory: Kill']}}
  - {name: service.fail, when: {body|contains: [Failed with result, entered failed state, 'Main process exited, code=', Failed to start]}}
samples:
  - line: 'Mar 05 10:11:12.123456 web-1 sshd[4711]: Connection closed by 192.0.2.7 port 40000'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123456Z', host.name: web-1, service.name: sshd, process.pid: '4711'}
  - line: 'Mar  5 10:11:13.007 web-1 kernel: Out of memory: Killed process 812 (java)'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:13.007Z', event: proc.oom_kill}
  - reject: 'Mar  5 10:11:12 web-1 sshd[4711]: Connection closed'
---
kind: format
id: linux.journal_short_full
title: journalctl -o short-full, and -o verbose
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
patterns:
  verbose: '^(?<ts>[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} [A-Z]{1,5}) \[(?<cursor>s=[^\]]++)\]$'
  full: '^(?<ts>[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{1,5}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: ['%a %Y-%m-%d %H:%M:%S %Z', '%a %Y-%m-%d %H:%M:%S.%f %Z']}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  cursor: journal.cursor
samples:
  - line: 'Tue 2024-03-05 10:11:12 CET web-1 systemd[1]: Started Daily apt download activities.'
    expect: {time: '2024-03-05T09:11:12Z', host.name: web-1, service.name: systemd}
  - text: |-
      Tue 2024-03-05 10:11:12.123456 UTC [s=0af1;i=2f;b=99;m=1;t=5;x=6]
          PRIORITY=3
          _HOSTNAME=web-1
          MESSAGE=disk failed
    expect: {time: '2024-03-05T10:11:12.123456Z', journal.cursor: 's=0af1;i=2f;b=99;m=1;t=5;x=6'}
  - reject: 'Tue Mar  5 10:11:12 2024 systemd[1]: Started'
---
kind: format
id: linux.journal_short_unix
title: journalctl -o short-unix
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<ts>\d{10}\.\d{6}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
samples:
  - line: '1709633472.123456 web-1 systemd[1]: Started Session 4 of user root.'
    expect: {time: '2024-03-05T10:11:12.123456Z', host.name: web-1, service.name: systemd, process.pid: '1'}
  - line: '1709633473.000001 web-1 kernel: eth0: link up'
    expect: {service.name: kernel, message: 'eth0: link up'}
  - reject: '1709633472.123     45 192.0.2.1 TCP_MISS/200 512 GET http://x/ - DIRECT/- -'

"""# }

static var linux_formats_packages: String { #"""
kind: format
id: linux.apt_history
title: apt history.log, a paragraph for each run
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/apt/history.log*']
  priority: 60
patterns:
  line: '^(?<body>Start-Date: (?<ts>\d{4}-\d\d-\d\d  ?\d\d:\d\d:\d\d))$'
timestamp: {field: ts, formats: [iso8601]}
set: {service.name: apt}
multiline: {start: '^Start-Date: ', end: '^End-Date: '}
events:
  - {name: package.change}
samples:
  - text: |-
      Start-Date: 2024-03-05  10:11:12
      Commandline: apt-get install -y nginx
      Install: nginx:amd64 (1.22.1-9)
      End-Date: 2024-03-05  10:11:15
    expect: {time: '2024-03-05T10:11:12Z', service.name: apt, event: package.change}
  - text: |-
      Start-Date: 2024-03-06  06:11:12
      Commandline: /usr/bin/unattended-upgrade
      Upgrade: openssl:amd64 (3.0.1, 3.0.2)
      End-Date: 2024-03-06  06:11:35
    expect: {time: '2024-03-06T06:11:12Z'}
  - reject: 'End-Date: 2024-03-05  10:11:15'
---
kind: format
id: linux.apt_term
title: apt term.log, the terminal's text of each run
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/apt/term.log*']
  priority: 60
line: '^(?<body>Log started: (?<ts>\d{4}-\d\d-\d\d  ?\d\d:\d\d:\d\d))$'
timestamp: {field: ts, formats: [iso8601]}
set: {service.name: apt}
multiline: {start: '^Log started: ', end: '^Log ended: ', max_lines: 5000}
events:
  - {name: package.change}
samples:
  - text: |-
      Log started: 2024-03-05  10:11:12
      Selecting previously unselected package nginx.
      Setting up nginx (1.22.1-9) ...
      Log ended: 2024-03-05  10:11:15
    expect: {time: '2024-03-05T10:11:12Z', service.name: apt}
  - text: |-
      Log started: 2024-03-06  06:11:12
      Log ended: 2024-03-06  06:11:35
    expect: {time: '2024-03-06T06:11:12Z', event: package.change}
  - reject: 'Setting up nginx (1.22.1-9) ...'
---
kind: format
id: linux.yum
title: yum.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/yum.log*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d) (?<body>(?<action>Installed|Updated|Erased|Obsoleted|Dep-Installed|Reinstalled): (?<package>[^ ]++).*+)$'
timestamp: {field: ts, formats: [rfc3164]}
fields:
  action: package.action
  package: package.name
set: {service.name: yum}
events:
  - {name: package.change}
samples:
  - line: 'Mar 05 10:11:12 Installed: httpd-2.4.6-99.el7.x86_64'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', package.action: Installed, package.name: httpd-2.4.6-99.el7.x86_64, event: package.change}
  - line: 'Mar 06 10:11:12 Erased: telnet'
    reference: 2024-06-30
    expect: {package.action: Erased, package.name: telnet}
  - reject: 'Mar 05 10:11:12 web-1 yum: Installed: httpd-2.4.6'
---
kind: format
id: linux.dnf
title: dnf.log, dnf.rpm.log and librepo's
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/dnf*.log*', '**/hawkey.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d{4})) (?:\[\d++\] )?(?<lvl>DDEBUG|SUBDEBUG|TRACE|DEBUG|INFO|WARNING|ERROR|CRITICAL)[: ] ?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {ddebug: 5, subdebug: 5}}
set: {service.name: dnf}
samples:
  - line: '2024-03-05T10:11:12+0100 DDEBUG Command: dnf install nginx'
    expect: {time: '2024-03-05T09:11:12Z', severity: '5', message: 'Command: dnf install nginx'}
  - line: '2024-03-05T10:11:13Z SUBDEBUG Installed: nginx-1.22.1-4.el9.x86_64'
    expect: {severity: '5', service.name: dnf}
  - line: '2024-03-05T10:11:14+0100 [812] WARNING: cannot fetch metadata'
    expect: {severity: '13', message: cannot fetch metadata}
  - reject: '2024-03-05T10:11:12.123Z DEBUG Command'
---
kind: format
id: linux.zypp_history
title: zypper history
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/zypp/history*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\|(?<body>(?<action>[a-z]++ *+)\|(?<package>[^|]++)\|(?<version>[^|]*+)\|.*+)$'
header_lines: '^#'
timestamp: {field: ts, formats: [iso8601]}
fields:
  action: package.action
  package: package.name
  version: package.version
set: {service.name: zypper}
events:
  - {name: package.change}
samples:
  - line: '2024-03-05 10:11:12|install|nginx|1.21.5-1.1|x86_64|root@web-1|repo-oss|3f2a|'
    expect: {time: '2024-03-05T10:11:12Z', package.action: install, package.name: nginx, package.version: 1.21.5-1.1, event: package.change}
  - line: '2024-03-06 10:11:12|command|root@web-1|''zypper'' ''up''|'
    expect: {package.action: command}
  - reject: '2024-03-05 10:11:12.1234|INFO|App.Web|started'
---
kind: format
id: linux.pacman
title: pacman.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/pacman.log*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d[+-]\d{4})?)\] \[(?<logger>PACMAN|ALPM|ALPM-SCRIPTLET|PACMAN-KEY)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields: {logger: log.logger}
set: {service.name: pacman}
events:
  - {name: package.change, when: {body|re: '^(?:installed|upgraded|removed|downgraded|reinstalled) '}}
samples:
  - line: '[2024-03-05T10:11:12+0100] [ALPM] upgraded linux (6.7.8-1 -> 6.7.9-1)'
    expect: {time: '2024-03-05T09:11:12Z', log.logger: ALPM, event: package.change}
  - line: '[2024-03-05 10:11] [PACMAN] Running ''pacman -Syu'''
    expect: {time: '2024-03-05T10:11:00Z', log.logger: PACMAN}
  - reject: '[2024-03-05T10:11:12+0100] [812] [INFO] started'
---
kind: format
id: linux.snap_changes
title: snap changes, as sosreports collect them
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/snap_changes*']
  priority: 55
line: '^(?<id>\d++) ++(?<status>Done|Doing|Do|Error|Undone|Hold|Wait) ++(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) ++(?:[-\d][^ ]*+) ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: status, map: {done: 9, doing: 9, error: 17, undone: 13}}
fields:
  id: snap.change
  status: snap.status
set: {service.name: snapd}
samples:
  - line: '12   Done    2024-03-05T10:11:12Z  2024-03-05T10:11:40Z  Auto-refresh snap "lxd"'
    expect: {time: '2024-03-05T10:11:12Z', snap.status: Done, message: 'Auto-refresh snap "lxd"'}
  - line: '13   Error   2024-03-05T10:12:12+01:00  2024-03-05T10:12:40+01:00  Install "core22" snap'
    expect: {severity: '17', snap.change: '13'}
  - reject: 'ID   Status  Spawn  Ready  Summary'

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
  tagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} (?:[ \d]\d|\d) \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$'
  untagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} (?:[ \d]\d|\d) \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<body>.*+)$'
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
