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

static var linux_detectors_kernel_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 linux.kernel_panic.1 1 5 title.0 8 12 Kernel panic.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 28 Kernel panic ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 26 Kernel panic - not syncing.0 36 13 kernel BUG at'0 51 6 Oops: .0 61 24 general protection fault.0 87 23 Unable to handle kernel.1 8 23 unable to handle kernel'0 33 32 BUG: unable to handle page fault.0 69 28 Fatal exception in interrupt'1 8 13 not syncing: .1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 12 linux.lockup.1 1 5 title.0 8 20 Processors are stuck.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 36 Processors are stuck ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 11 soft lockup.0 21 11 hard LOCKUP.0 34 11 Hard LOCKUP.0 47 29 rcu_sched self-detected stall.0 78 25 rcu_sched detected stalls'1 8 10 rcu: INFO:'0 22 31 NMI watchdog: Watchdog detected'0 57 33 clocksource: timekeeping watchdog.0 94 16 workqueue lockup.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 linux.hung_task.1 1 5 title.0 8 24 Tasks hang in the kernel.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 40 Tasks hang in the kernel ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 .0 8 21 blocked for more than.0 31 22 hung_task_timeout_secs'0 55 24 hung_task: blocked tasks'0 83 11 nfs: server.1 8 17 rpc_check_timeout.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 '0 27 3  OK'0 34 16 still trying: ok:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 linux.machine_check.1 1 5 title.0 8 23 Hardware reports errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Hardware reports errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 14 .0 8 27 Machine check events logged.0 37 23 Machine Check Exception'0 62 14 machine check:'0 80 16 [Hardware Error].1 8 14 Hardware Error'0 24 6 mce: [.0 34 7 EDAC MC'0 43 5 EDAC '0 52 16 Memory failure: .0 72 17 Uncorrected error.0 91 17 uncorrected error.1 8 9 ECC error.0 19 14 PCIe Bus Error'0 35 5 AER: .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 4 rror.0 31 13 events logged'0 46 3 CE '0 53 3 UE .0 60 7 failure.0 69 8 xception.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 6 driver'0 35 9 EDAC skx::1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 linux.thermal_throttle.1 1 5 title.0 8 17 Processor too hot.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 33 Processor too hot ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 19 cpu clock throttled.0 29 27 temperature above threshold.0 58 22 Core temperature above.0 82 25 Package temperature above.1 8 18 thermal throttling.0 28 28 critical temperature reached.0 58 8 overheat.0 68 12 Thermal trip.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 linux.nic_flap.1 1 5 title.0 8 27 Network card loses its link.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Network card loses its link ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 15 .0 8 16 NIC Link is Down.0 26 12 Link is Down.0 40 12 link is down.0 54 27 link status definitely down.0 83 27 Detected Hardware Unit Hang.1 8 15 NETDEV WATCHDOG.0 25 14 transmit queue.0 41 10 tx timeout.0 53 10 TX timeout.0 65 13 Reset adapter.0 80 12 carrier lost.0 94 12 Lost carrier.1 8 12 lost carrier.0 22 9 Link down.0 33 16 making interface.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 3 own.0 30 4 Hang.0 36 9 timed out.0 47 7 timeout.0 56 5 Reset.0 63 7 carrier.0 72 6 arrier.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 4 veth.0 33 7 docker0.0 42 5 virbr:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 linux.bond_degraded.1 1 5 title.0 8 28 Network bond without partner.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Network bond without partner ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 5 .0 8 41 No 802.3ad response from the link partner.0 51 40 now running without any active interface.0 93 18 bond has no active.1 8 12 disabling it.0 22 16 does not support.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains.0 24 4 bond.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 linux.packet_errors.1 1 5 title.0 8 36 Network card drops or spoils packets.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 52 Network card drops or spoils packets ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 15 over-mtu packet.0 25 9 CRC error.0 36 16 checksum failure.0 54 15 hw csum failure.0 71 16 rx_missed_errors.0 89 16 dropped over-mtu.1 8 15 dropping packet.0 25 23 page allocation failure.0 50 14 martian source.0 66 26 with own address as source.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 13 CRC errors: 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 linux.conntrack_full.1 1 5 title.0 8 36 Table of tracked connections is full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 52 Table of tracked connections is full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 '0 8 24 nf_conntrack: table full'0 36 38 nf_conntrack: nf_conntrack: table full'0 78 24 ip_conntrack: table full.1 8 20 conntrack table full.0 30 22 expectation table full.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 linux.neighbour_table_overflow.1 1 5 title.0 8 27 Table of neighbours is full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 Table of neighbours is full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 7 .0 8 24 neighbour table overflow.0 34 24 Neighbour table overflow.0 60 23 neighbor table overflow'0 85 19 arp_cache: neighbor.1 8 19 Route cache is full.0 29 19 route cache is full.0 50 18 dst cache overflow.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 linux.syn_flood.1 1 5 title.0 8 24 Too many new connections.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 40 Too many new connections ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 7 .0 8 21 possible SYN flooding.0 31 16 request_sock_TCP'0 49 22 TCP: drop open request.0 75 25 too many orphaned sockets'1 8 18 TCP: out of memory.0 30 12 listen queue.0 44 31 time wait bucket table overflow.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 demand:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 linux.cgroup_oom.1 1 5 title.0 8 35 Container or group is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 51 Container or group is out of memory ({count} lines).5 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 27 Memory cgroup out of memory.0 37 27 memory cgroup out of memory.0 66 16 CONSTRAINT_MEMCG.0 84 9 oom_memcg'0 95 9 oom-kill:.1 8 10 oom_reaper.0 20 18 invoked oom-killer.0 40 56 A process of this unit has been killed by the OOM killer'1 8 29 Failed with result 'oom-kill'.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 linux.process_crashed.1 1 5 title.0 8 15 Process crashed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 31 Process crashed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 12 .0 8 11 segfault at'0 21 7 traps: .0 32 19 trap invalid opcode.0 53 17 trap divide error.0 72 11 dumped core.0 85 9 core-dump.1 8 21 terminated abnormally.0 31 11 code=dumped.0 44 14 status=11/SEGV.0 60 13 status=6/ABRT.0 75 9 signal 11.0 86 8 signal 6.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 8 segfault.0 35 4 trap.0 41 4 dump.0 47 4 SEGV.0 53 4 ABRT.0 59 9 signal 11.0 70 8 signal 6.0 80 10 abnormally.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 9 signal 15:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 linux.memory_pressure.1 1 5 title.0 8 24 Kernel cannot get memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 40 Kernel cannot get memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 23 page allocation failure.0 33 22 page allocation stalls'0 57 31 SLUB: Unable to allocate memory'1 8 27 vmalloc: allocation failure'0 39 15 Out of memory: .0 58 8 swap_dup.0 68 20 Unable to create new'1 8 45 fork: retry: Resource temporarily unavailable.0 57 22 Cannot allocate memory.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
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
    any:
      - body|contains: ['status installed ', 'packages will be upgraded', 'ackages that will be upgraded', 'Commandline: apt']
      - body|re:
          - '(?:^|\d )(?:upgrade|install|remove|purge) [a-z0-9][a-z0-9.+-]++:(?:all|amd64|arm64|i386|armhf|riscv64|ppc64el|s390x) '
          - '^(?:Installed|Updated|Upgraded|Downgraded|Removed|Erased): (?:\d++:)?[A-Za-z0-9][\w+.]*+(?:-(?!\d)[\w+.]++)*+-\d'
          - 'Setting up [a-z0-9][a-z0-9.+-]++(?::[a-z0-9]++)?+ \([^)]++\) \.\.\.'
          - 'Unpacking [a-z0-9][a-z0-9.+-]++(?::[a-z0-9]++)?+ \([^)]++\)'
    not:
      body|contains: [No packages, no packages, can be upgraded]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: linux, body: status installed libssl3:amd64 3.0.11}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a package that apt sets up
    events:
      - {t: 0s, service.name: linux, body: 'Setting up libssl3:amd64 (3.0.11-1) ...'}
    expect: [{count: 1}]
  - name: unattended upgrades
    events:
      - {t: 0s, service.name: unattended-upgrade, body: 'INFO Packages that will be upgraded: tzdata libssl3'}
    expect: [{count: 1}]
  - name: dpkg's own words
    events:
      - {t: 0s, service.name: linux, body: 'upgrade libssl3:amd64 3.0.9-1 3.0.11-1'}
    expect: [{count: 1}]
  - name: yum's own words
    events:
      - {t: 0s, service.name: linux, body: 'Updated: 1:openssl-3.0.7-24.el9.x86_64'}
    expect: [{count: 1}]
  - name: other upgrades
    events:
      - {t: 0s, service.name: linux, body: Started Daily apt upgrade and clean activities.}
      - {t: 1s, service.name: linux, body: INFO agent worker.go:161 no series upgrade lock present}
      - {t: 2s, service.name: linux, body: '==> Setting up ZFS (2.2)'}
      - {t: 3s, service.name: linux, body: 'Updated: 12 rows'}
    expect: none
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

static var linux_detectors_services_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 linux.unit_failed.1 1 5 title.0 8 28 Service of the system failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Service of the system failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 18 Failed with result.0 28 20 entered failed state'0 50 41 Main process exited, code=exited, status='1 8 32 Main process exited, code=killed'0 44 32 Main process exited, code=dumped.0 80 15 Failed to start'1 8 35 control process exited, code=exited.0 47 19 Unit entered failed'0 68 8 Job for .1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 16 status=0/SUCCESS:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 linux.start_limit.1 1 5 title.0 8 42 Service restarts too often and is given up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 58 Service restarts too often and is given up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 34 Start request repeated too quickly.0 44 15 start-limit-hit.0 61 15 Start-limit-hit'0 78 31 Failed with result 'start-limit'1 8 53 service hold-off time over, scheduling restart failed.0 65 19 respawning too fast.0 86 17 too many restarts'1 8 32 gave up: too many start failures.0 44 26 exceeded the restart limit.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 linux.dependency_failed.1 1 5 title.0 8 43 Service was not started for lack of another.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 59 Service was not started for lack of another ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 6 .0 8 21 Dependency failed for'0 31 54 Job shop.service/start failed with result 'dependency''1 8 31 failed with result 'dependency'.0 45 14 Unit not found.0 61 9 Requires=.0 72 9 is masked.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 17 Dependency failed'0 44 11 dependency'.0 60 6 masked.0 68 9 not found.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 14 File not found.0 43 17 command not found:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 linux.service_watchdog.1 1 5 title.0 8 24 Watchdog ended a service.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 40 Watchdog ended a service ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 8 .0 8 23 Watchdog timeout (limit.0 33 16 watchdog timeout.0 51 16 Watchdog timeout'0 69 29 Failed with result 'watchdog'.1 8 25 start operation timed out.0 35 22 stop-sigterm timed out'0 59 30 State 'stop-sigterm' timed out.1 8 21 watchdog did not stop.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 6 imeout.0 33 9 timed out.0 44 8 watchdog.0 54 7 Killing.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 17 with a timeout of:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 heal-ok:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 linux.service_restarts.1 1 5 title.0 8 36 Service is restarted again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 52 Service is restarted again and again ({count} lines).4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 4.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 5 '0 8 44 Scheduled restart job, restart counter is at.0 56 18 scheduling restart.0 76 18 Scheduling restart.0 96 10 respawning.1 8 10 Respawning.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 3 20m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 linux.machine_booted.1 1 5 title.0 8 15 Machine started.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 31 Machine started ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 '0 8 14 Linux version .0 26 13 Booting Linux.0 41 9 systemd 2.0 52 19 Startup finished in.0 73 23 microcode updated early'0 98 12 -- Reboot --.1 8 30 Booting paravirtualized kernel'0 40 24 Command line: BOOT_IMAGE.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 13 Linux version.0 40 7 Booting.0 49 22 running in system mode.0 73 16 Startup finished.0 91 6 Reboot.0 99 10 BOOT_IMAGE.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 routine:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 linux.time_sync_lost.1 1 5 title.0 8 34 Clock is no longer set by a server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 Clock is no longer set by a server ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 '0 8 17 Can't synchronise.0 30 20 no reachable sources.0 52 38 No suitable source for synchronisation.1 8 38 no server suitable for synchronization.0 48 15 Selected source.0 65 21 Could not synchronise.1 8 32 Timed out waiting for reply from.0 42 15 frequency error.0 59 22 no longer synchronized.0 83 18 source unreachable.1 8 25 kernel reports TIME_ERROR.0 35 14 time sync lost.0 51 15 No time servers.0 68 16 not synchronized.0 86 24 System clock was stepped.1 8 26 Forward time jump detected.0 36 27 Backward time jump detected.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 15 Selected source:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 linux.mandatory_access_denied.1 1 5 title.0 8 37 SELinux or AppArmor forbids something.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 53 SELinux or AppArmor forbids something ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 8 .0 8 17 apparmor="DENIED"'0 27 12 avc:  denied'0 43 11 avc: denied.0 58 21 SELinux is preventing.0 81 8 type=AVC'0 91 16 audit: type=1400.1 8 7 seccomp.0 17 7 SECCOMP.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 6 denied.0 33 6 DENIED.0 41 10 preventing.0 53 4 sig=.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 17 apparmor="STATUS".0 46 18 apparmor="ALLOWED".0 66 7 granted:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 linux.audit_lost.1 1 5 title.0 8 44 Records of the audit or the journal are lost.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 60 Records of the audit or the journal are lost ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 12 '0 8 29 audit: backlog limit exceeded.0 41 13 audit_backlog.0 56 10 audit_lost'0 68 17 audit: audit_lost'0 89 7 Missed .1 8 13 messages lost'0 23 11 Suppressed .0 38 13 rate-limiting.0 53 22 begin to drop messages'0 77 11 imjournal: .1 8 25 messages lost due to rate.0 35 20 callbacks suppressed.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 5 .0 25 4 lost.0 31 14 limit exceeded.0 47 8 messages.0 57 10 suppressed.0 69 10 rate-limit.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 7 lost=0 :1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 linux.ssh_brute_force.1 1 5 title.0 8 28 Passwords are tried over SSH.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 30 {count} failed logins over SSH.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 19 Failed password for.0 29 12 Invalid user.0 43 22 authentication failure.0 67 40 maximum authentication attempts exceeded.1 8 33 Connection closed by invalid user.0 43 37 Disconnected from authenticating user.1 8 32 Too many authentication failures.0 42 34 PAM 2 more authentication failures.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 linux.cron_failed.1 1 5 title.0 8 20 Scheduled job failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 36 Scheduled job failed ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 3 .0 21 4 CRON.0 27 4 cron.0 33 7 anacron.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 7 .0 12 6 FAILED.0 20 23 failed with exit status.0 45 18 exited with status.0 65 7 error (.0 74 10 grandchild.0 86 10 bad minute.0 98 7 ERROR (.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 20 exited with status 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 linux.package_upgrade.1 1 5 title.0 8 21 Packages were changed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 37 Packages were changed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 3 any-1 7 2 :0 9 1 .0 9 13 body|contains-0 24 4 '0 25 17 status installed '0 46 25 packages will be upgraded'0 75 29 ackages that will be upgraded'0 108 16 Commandline: apt:1 9 1 .0 9 7 body|re-1 11 4 '0 13 117 (?:^|\d )(?:upgrade|install|remove|purge) [a-z0-9][a-z0-9.+-]++:(?:all|amd64|arm64|i386|armhf|riscv64|ppc64el|s390x) '1 13 112 ^(?:Installed|Updated|Upgraded|Downgraded|Removed|Erased): (?:\d++:)?[A-Za-z0-9][\w+.]*+(?:-(?!\d)[\w+.]++)*+-\d'1 13 67 Setting up [a-z0-9][a-z0-9.+-]++(?::[a-z0-9]++)?+ \([^)]++\) \.\.\.'1 13 59 Unpacking [a-z0-9][a-z0-9.+-]++(?::[a-z0-9]++)?+ \([^)]++\).1 5 3 not:1 7 1 .0 7 13 body|contains-0 22 3 .0 23 11 No packages.0 36 11 no packages.0 49 15 can be upgraded.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:34 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 linux.juju_hook_failed.1 1 5 title.0 8 27 Operation of a charm failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Operation of a charm failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 11 .0 8 11 hook failed.0 21 6 hook "'0 29 19 failed: exit status.0 52 10 ERROR juju.0 64 14 worker stopped.0 80 17 dependency engine.1 8 15 lost leadership.0 25 25 lease operation timed out.0 52 15 cannot open api.0 69 17 login for machine.0 88 9 unit lost.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 5 .0 25 5 ERROR.0 32 6 failed.0 40 9 timed out.0 51 4 lost.0 57 5 error.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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

static var linux_detectors_storage_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 linux.ext4_error.1 1 5 title.0 8 17 ext4 finds errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 33 ext4 finds errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 7 .0 8 13 EXT4-fs error.0 23 9 EXT4-fs ('0 34 6 JBD2: .0 44 24 ext4_journal_check_start.0 70 16 Aborting journal.0 88 24 Detected aborted journal.1 8 28 Error while async write back.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 4 rror.0 31 4 bort.0 37 6 orrupt.0 45 6 failed.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 17 errors=remount-ro:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 linux.xfs_error.1 1 5 title.0 8 16 XFS finds errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 32 XFS finds errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 2 .0 21 5 XFS ('0 28 5 XFS: .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 7 .0 12 6 orrupt.0 20 4 rror.0 26 13 shutting down.0 41 7 hutdown.0 50 35 possible memory allocation deadlock.0 87 7 Log I/O.0 96 6 failed.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 linux.btrfs_zfs_error.1 1 5 title.0 8 25 Btrfs or ZFS finds errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 41 Btrfs or ZFS finds errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 11 BTRFS error.0 21 14 BTRFS critical.0 37 13 BTRFS warning'0 52 12 BTRFS: error.0 68 11 csum failed.0 81 28 parent transid verify failed'1 8 21 ZFS: pool I/O failure.0 33 37 pool has encountered an uncorrectable'0 72 15 zpool: DEGRADED'0 91 15 state: DEGRADED.1 8 18 vdev state changed.0 28 8 zio pool.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 linux.raid_degraded.1 1 5 title.0 8 26 Disk array has lost a disk.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 42 Disk array has lost a disk ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 15 Disk failure on.0 25 15 disk failure on.0 42 23 Operation continuing on.0 67 13 DegradedArray.0 82 14 Degraded Array.0 98 11 is degraded.1 8 23 raid array is not clean.0 33 22 not enough operational.0 57 17 kicking non-fresh.0 76 22 Virtual drive DEGRADED.1 8 14 Array degraded.0 24 14 rebuild failed.0 40 19 Fail event detected.0 61 9 FailSpare.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 10 root-cause.0 46 13 vulnerability.0 61 7 symptom.0 70 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 linux.disk_reset.1 1 5 title.0 8 25 Disk or controller resets.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 41 Disk or controller resets ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 23 '0 8 17 timeout, aborting'0 29 25 timeout, reset controller.0 58 18 timing out command'0 78 11 task abort:.1 8 21 attempting task abort.0 31 19 hard resetting link.0 52 19 soft resetting link.0 73 30 controller is down; will reset'1 8 16 failed command: .0 28 16 rejecting I/O to.0 46 20 Abort command issued.0 68 19 device reset failed.0 89 23 link is slow to respond.1 8 11 SRST failed.0 21 15 exception Emask.0 38 9 LOOP DOWN.0 49 9 LIP reset.0 60 28 Removing after probe failure.0 90 15 Device offlined.1 8 12 DEVICE RESET.0 22 13 adapter reset.0 37 18 scsi error handler'0 57 23 SCSI error: return code.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 linux.multipath_failure.1 1 5 title.0 8 23 Path to storage is lost.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 39 Path to storage is lost ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 '0 8 24 remaining active paths: .0 36 12 Failing path.0 50 19 checker failed path.0 71 12 failing path.0 85 14 all paths down.1 8 15 No usable paths.0 25 16 queue_if_no_path.0 43 32 tur checker reports path is down.0 77 12 conn error (.0 91 19 detected conn error.1 8 26 session recovery timed out.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 10 reinstated'0 39 15 path checker = :1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 linux.disk_wear.1 1 5 title.0 8 22 Disk announces its end.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 38 Disk announces its end ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 38 Currently unreadable (pending) sectors.0 48 29 Offline uncorrectable sectors.0 79 20 Prefailure Attribute.1 8 16 SMART Prefailure.0 26 23 FAILED SMART self-check.0 51 13 SMART Failure.0 66 12 failed SMART.0 80 21 Reallocated_Sector_Ct.1 8 18 predictive failure.0 28 18 Predictive failure.0 48 18 Predictive Failure.0 68 15 percentage used.0 85 13 media wearout.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 23 changed from 100 to 100:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 linux.inodes_exhausted.1 1 5 title.0 8 35 No inodes or directory entries left.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 51 No inodes or directory entries left ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 16 inodes exhausted.0 26 13 out of inodes.0 41 14 no free inodes.0 57 14 No free inodes.0 73 16 inode table full.0 91 20 Directory index full.1 8 17 ext4_dx_add_entry.0 27 9 no inodes.0 38 11 inode usage.0 51 10 FreeInodes.0 63 20 NodeHasInodePressure.0 85 21 has run out of inodes.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 14 inode usage is:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 linux.mount_failed.1 1 5 title.0 8 29 File system cannot be mounted.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 45 File system cannot be mounted ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 '0 8 20 mount: wrong fs type.0 32 12 mount failed.0 46 12 Mount failed.0 60 15 Failed to mount.0 77 15 failed to mount.0 94 11 mount error'1 8 11 mount.nfs: .0 23 40 Dependency failed for Local File Systems.0 65 17 Stale file handle.0 84 21 Stale NFS file handle.1 8 14 bad superblock'0 24 21 can't read superblock.0 50 25 You are in emergency mode.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
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
line: '^(?:node=(?<host>[^ ]++) )?type=(?<type>[A-Z0-9_\[\]]++) (?:msg=)?audit\((?<ts>\d++\.\d{3}):(?<serial>\d++)\): ?+(?<body>.*+)$'
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

static var linux_formats_audit_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 linux.audit.1 1 5 title.0 8 32 Linux audit, as auditd writes it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/audit.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 126 ^(?:node=(?<host>[^ ]++) )?type=(?<type>[A-Z0-9_\[\]]++) (?:msg=)?audit\((?<ts>\d++\.\d{3}):(?<serial>\d++)\): ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 type.0 9 10 audit.type.1 3 6 serial.0 11 12 audit.serial.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 auditd.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 9 auth.fail.0 23 4 when:0 29 2 .0 30 10 audit.type-0 42 2 .0 43 9 USER_AUTH.0 54 10 USER_LOGIN.0 67 13 body|contains'0 82 10 res=failed.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 118 type=SYSCALL msg=audit(1709633472.123:4711): arch=c000003e syscall=59 success=yes exit=0 comm="cat" exe="/usr/bin/cat":2 5 1 .0 5 4 line"0 11 110 node=web-1 type=USER_LOGIN msg=audit(1709633473.000:4712): pid=812 uid=0 msg='op=login acct="root" res=failed'.-21 1 10 beginnings.0 1 20 0.10400000000000.0.0
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
  clock: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>unbound|unbound-\w++)\[(?<pid>\d++):(?<thread>[\da-f]++)\] (?<lvl>[a-z]++): (?<body>.*+)$'
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
detect: {priority: 46}
line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>[^ :\[]++)\[(?<pid>\d++)\]: (?<body>.*+)$'
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
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})(?: us=\d++)? (?<body>(?:(?<user>[\w.@-]++)/)?(?<client>\d++\.\d++\.\d++\.\d++:\d++) .*+|(?:OpenVPN|TLS|Initialization|SIGTERM|SIGUSR1|UDPv?[46]?|TCP|TUN|TUN/TAP|MANAGEMENT|WARNING|NOTE|MULTI|Peer|Control|Data|Outgoing|Incoming|VERIFY|PUSH|OPTIONS|Restart|Inactivity|Attempting|Preserving|library|RESOLVE|Socket|Listening|IFCONFIG|/s?bin/).*+)$'
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
  line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)?) (?<thread>\d\d)\[(?<logger>[A-Z]{3})\] (?<body>.*+)$'
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
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) \[pid (?<pid>\d++)\] (?<body>(?:\[(?<user>[^\]]++)\] )?.*+)$'
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
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) (?<seconds>\d++) (?<addr>[^ ]++) (?<bytes>\d++) (?<body>(?<path>[^ ]++) [ab] [CUT_] [oid] [agr] (?<user>[^ ]++) .*+)$'
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
  line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?(?:<(?<pid>\d++)><[^>]*+>)?: (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<body>.*+)$'
  named: '^dovecot: (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$'
  old: '^dovecot: (?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$'
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
  line: '^\[(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d++)?)\] ?(?<lvl>[A-Z]++)\[(?<thread>\d++)\](?:\[(?<call>C-[\da-f]++)\])?:? (?<source>[\w./-]++):(?: (?<function>\w++):)? ?+(?<body>.*+)$'
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
  pacemaker2: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) (?<host>[\w.-]++) (?<proc>[\w.-]++) *+\[(?<pid>\d++)\] \((?<function>[^)]*+)\)[ \t]++(?<lvl>[a-z]++): (?<body>.*+)$'
  pacemaker1: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) ++(?<proc>[\w.-]++): ++(?<lvl>[a-z]++): (?<body>.*+)$'
  agent: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d)  (?<proc>[\w.-]++)\((?<resource>[^)]++)\)\[(?<pid>\d++)\]:[ \t]++(?<lvl>[A-Z]++): (?<body>.*+)$'
  corosync: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) (?<proc>corosync) (?<lvl>[a-z]++) ++(?<body>.*+)$'
  corosync_old: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>corosync) \[(?<logger>\w++) *+\] (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: lvl, map: {crit: 18}}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  function: code.function
  resource: pacemaker.resource
  logger: log.logger
samples:
  - line: "Mar 05 10:11:12 node-1 pacemaker-based     [812] (cib_process_request) \tinfo: Completed cib_modify operation"
    reference: 2024-06-30
    expect: {severity: '9', service.name: pacemaker-based, message: Completed cib_modify operation}
  - line: "Mar 05 10:11:12  IPaddr2(vip-1)[812]:\tERROR: [findif] failed"
    reference: 2024-06-30
    expect: {severity: '17', service.name: IPaddr2, pacemaker.resource: vip-1, process.pid: '812'}
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

static var linux_formats_daemons_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.cloud_init.1 1 5 title.0 8 14 cloud-init.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/cloud-init*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 100 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) - (?<source>[\w.-]++)\[(?<lvl>[A-Z]++)\]: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 10 deprecated.0 42 2 13.1 1 6 fields:0 9 1 .0 10 6 source.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 cloud-init.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 61 2024-03-05 10:11:12,123 - util.py[WARNING]: failed stage init:2 5 1 .0 5 4 line'0 11 55 2024-03-05 10:11:13,000 - main.py[DEBUG]: Closing stdin.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 linux.fail2ban.1 1 5 title.0 8 12 fail2ban.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/fail2ban.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 156 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<logger>fail2ban\.[\w.]++) *+(?:\[(?<pid>\d++)\])?: (?<lvl>[A-Z]++) ++(?:\[(?<jail>[\w-]++)\] )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 3 pid.0 8 11 process.pid.1 3 4 jail.0 9 13 fail2ban.jail.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 fail2ban.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 83 2024-03-05 10:11:12,123 fail2ban.actions        [812]: NOTICE  [sshd] Ban 192.0.2.7:2 5 1 .0 5 4 line'0 11 76 2024-03-05 10:11:13,000 fail2ban.server [812]: INFO Starting Fail2ban v1.0.2.-20 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.xorg.1 1 5 title.0 8 10 Xorg.0.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/Xorg*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 97 ^\[ *+(?<uptime>\d++\.\d{3})\] (?:\((?<lvl>EE|WW|II|NI|--|\*\*|==|\+\+|!!|\?\?)\) )?(?<body>.*+)$.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 10 .0 30 2 ee.0 34 2 17.0 38 2 ww.0 42 2 13.0 46 2 ii.0 50 1 9.0 53 2 ni.0 57 2 13'0 61 2 --.0 67 1 9'0 70 2 **.0 76 1 9'0 79 2 ==.0 85 1 9'0 88 2 ++.0 94 1 9'0 97 2 !!.0 103 2 10'0 107 2 ??.0 113 1 9.0 117 7 default.0 126 1 9.1 1 6 fields:0 9 1 .0 10 6 uptime:0 18 2 .0 19 2 to.0 23 13 host.uptime_s.0 38 4 type.0 44 5 float.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 Xorg.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 71 [    12.345] (EE) Failed to load module "nv" (module does not exist, 0):2 5 1 .0 5 4 line'0 11 39 [   812.001] (II) Loading extension GLX.-16 1 10 beginnings.0 1 13 0.8000000.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.cups_error.1 1 5 title.0 8 14 CUPS error_log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 18 **/cups/error_log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 95 ^(?<lvl>[XACEWNIDd]) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 8 .0 30 1 x.0 33 2 21.0 37 1 a.0 40 2 19.0 44 1 c.0 47 2 18.0 51 1 e.0 54 2 17.0 58 1 w.0 61 2 13.0 65 1 n.0 68 2 10.0 72 1 i.0 75 1 9.0 78 1 d.0 81 1 5.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 cups.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 67 E [05/Mar/2024:10:11:12 +0100] [Job 7] Unable to connect to printer:2 5 1 .0 5 4 line'0 11 57 I [05/Mar/2024:10:11:13 +0100] Listening to 127.0.0.1:631.-16 1 10 beginnings.0 1 16 0.100180423a.0.0:20 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 linux.samba.1 1 5 title.0 8 37 Samba, debug header and text below it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 4 '0 11 11 **/samba/**'0 26 12 **/log.smbd*'0 42 12 **/log.nmbd*'0 58 16 **/log.winbindd*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 155 ^\[(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d{6})?), ++(?<lvl>\d++)(?:, pid=(?<pid>\d++)[^\]]*+)?\] (?<body>(?<source>[^ (]++)\((?<function>[^)]++)\).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 0.0 35 2 17'0 39 1 1.0 44 2 13'0 48 1 2.0 53 2 10'0 57 1 3.0 62 1 9.0 66 7 default.0 75 1 5.1 1 6 fields:1 3 3 .0 3 6 source.0 11 13 code.location.1 3 8 function.0 13 13 code.function.1 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 samba.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 103 [2024/03/05 10:11:12.123456,  0] ../../source3/smbd/server.c:1734(main)
  smbd version 4.17.12 started.:4 5 1 .0 5 4 text|0 11 137 [2024/03/05 10:11:13, 3, pid=812, effective(0, 0), real(0, 0)] ../lib/util/access.c:361(allow_access)
  Allowed connection from 192.0.2.7.-22 1 10 beginnings.0 1 13 0.8000000.0.0:28 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.ntpd.1 1 5 title.0 8 14 ntpd's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 11 **/ntp.log*'0 26 12 **/ntpd.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 94 ^(?<ts>[ \d]\d [A-Z][a-z]{2} \d\d:\d\d:\d\d) (?<proc>ntpd?\w*+)\[(?<pid>\d++)\]: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 14 %e %b %H:%M:%S.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 2 .0 46 10 time reset.0 58 16 step time server.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 49  5 Mar 10:11:12 ntpd[812]: time reset +0.512345 s:3 5 1 .0 5 4 line'0 11 75 15 Mar 10:11:12 ntpdate[812]: adjust time server 192.0.2.1 offset 0.001 sec:5 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 linux.chrony.1 1 5 title.0 8 39 chrony's tracking and measurements logs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/chrony/*.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 82 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<source>[\da-fA-F.:]{7,39}) .*+)$.1 1 12 header_lines'0 15 17 ^(?:=++|   Date ).1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 6 fields:0 9 1 .0 10 6 source.0 18 14 server.address.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 chronyd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 84 2024-03-05 10:11:12 192.0.2.123     2     -7.123      0.045 -1.234e-05 N  1  3.2e-05:2 5 1 .0 5 4 line'0 11 76 2024-03-05 10:12:12 2001:db8::123   N  2 111 111 1111   6  6 0.00 -4.966e-04:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.unbound.1 1 5 title.0 8 17 unbound's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/unbound*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 5 epoch'0 10 116 ^\[(?<ts>\d{10})\] (?<proc>unbound|unbound-\w++)\[(?<pid>\d++):(?<thread>[\da-f]++)\] (?<lvl>[a-z]++): (?<body>.*+)$.1 3 5 clock'0 10 144 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>unbound|unbound-\w++)\[(?<pid>\d++):(?<thread>[\da-f]++)\] (?<lvl>[a-z]++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 epoch_s.0 43 7 rfc3164.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 5 query.0 37 1 9.0 40 5 reply.0 47 1 9.1 1 6 fields:1 3 3 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 99 [1709633472] unbound[812:0] error: SERVFAIL <example.org. A IN>: all servers for this domain failed:2 5 1 .0 5 4 line'0 11 71 Mar  5 10:11:13 unbound[812:1] info: start of service (unbound 1.17.1)..-21 1 10 beginnings.0 1 13 0.ffffffe.0.0:26 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.bind.1 1 5 title.0 8 34 BIND named, log channels with time.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 14 **/named*.log*'0 29 10 **/bind/**'0 43 14 **/query*.log*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 2 .0 3 4 full'0 9 155 ^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?:(?<category>[a-z][\w-]++): )?(?<lvl>debug \d++|info|notice|warning|error|critical): (?<body>.*+)$.1 3 5 plain'0 10 73 ^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<body>[a-z].*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %d-%b-%Y %H:%M:%S.%f.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 8 critical.0 40 2 18.0 45 7 default.0 54 1 9.1 1 6 fields:0 9 1 .0 10 8 category.0 20 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 named.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 78 05-Mar-2024 10:11:12.123 general: error: zone example.org/IN: refresh: failure:2 5 1 .0 5 4 line'0 11 107 05-Mar-2024 10:11:13.000 queries: info: client @0x7f1 192.0.2.7#53 (example.org): query: example.org IN A +:2 5 1 .0 5 4 line'0 11 78 05-Mar-2024 10:11:14.000 client 192.0.2.7#3412: query (cache) './NS/IN' denied.-21 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:25 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 linux.syslog_hostless.1 1 5 title.0 8 85 Syslog without a host name, as dnsmasq and other daemons write to a file of their own.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 46.1 1 4 line'0 7 96 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>[^ :\[]++)\[(?<pid>\d++)\]: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 65 Mar  5 10:11:12 dnsmasq[812]: query[A] example.org from 192.0.2.7:3 5 1 .0 5 4 line'0 11 81 Mar  5 10:11:13 dnsmasq-dhcp[812]: DHCPACK(eth0) 192.0.2.9 00:00:5e:00:53:01 pc-9.-16 1 10 beginnings.0 1 13 0.7fffffe.0.0:21 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.openvpn.1 1 5 title.0 8 17 OpenVPN's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/openvpn*.1 3 8 priority.0 13 2 52.1 1 4 line'0 7 410 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})(?: us=\d++)? (?<body>(?:(?<user>[\w.@-]++)/)?(?<client>\d++\.\d++\.\d++\.\d++:\d++) .*+|(?:OpenVPN|TLS|Initialization|SIGTERM|SIGUSR1|UDPv?[46]?|TCP|TUN|TUN/TAP|MANAGEMENT|WARNING|NOTE|MULTI|Peer|Control|Data|Outgoing|Incoming|VERIFY|PUSH|OPTIONS|Restart|Inactivity|Attempting|Preserving|library|RESOLVE|Socket|Listening|IFCONFIG|/s?bin/).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S %Y.1 1 6 fields:1 3 2 .0 3 4 user.0 9 9 user.name.1 3 6 client.0 11 14 client.address.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 openvpn.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 87 Tue Mar  5 10:11:12 2024 us=123456 bob/192.0.2.7:1194 TLS: soft reset sec=0 bytes=812/0:2 5 1 .0 5 4 line'0 11 58 Tue Mar  5 10:11:13 2024 Initialization Sequence Completed:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.strongswan.1 1 5 title.0 8 26 strongSwan charon, filelog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 10 **/charon*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 182 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)?) (?<thread>\d\d)\[(?<logger>[A-Z]{3})\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 rfc3164.0 43 7 iso8601.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 charon.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 62 Mar  5 10:11:12 05[IKE] initiating IKE_SA site[1] to 192.0.2.7:3 5 1 .0 5 4 line'0 11 54 2024-03-05 10:11:13 00[DMN] Starting IKE charon daemon.-20 1 10 beginnings.0 1 27 3ff000000000000.7fffffe.0.0:24 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 linux.vsftpd.1 1 5 title.0 8 10 vsftpd.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/vsftpd.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 127 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) \[pid (?<pid>\d++)\] (?<body>(?:\[(?<user>[^\]]++)\] )?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S %Y.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 4 user.0 9 9 user.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 vsftpd.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 9 auth.fail.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 10 FAIL LOGIN.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 71 Tue Mar  5 10:11:12 2024 [pid 812] [bob] FAIL LOGIN: Client "192.0.2.7":2 5 1 .0 5 4 line'0 11 60 Tue Mar  5 10:11:13 2024 [pid 2] CONNECT: Client "192.0.2.7".-20 1 10 beginnings.0 1 13 0.7fffffe.0.0:24 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.xferlog.1 1 5 title.0 8 60 xferlog of FTP servers (wu-ftpd, ProFTPD, vsftpd, Pure-FTPd).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/xferlog*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 184 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) (?<seconds>\d++) (?<addr>[^ ]++) (?<bytes>\d++) (?<body>(?<path>[^ ]++) [ab] [CUT_] [oid] [agr] (?<user>[^ ]++) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S %Y.1 1 6 fields:1 3 5 .0 3 7 seconds:0 12 2 .0 13 2 to.0 17 14 ftp.duration_s.0 33 4 type.0 39 3 int.1 3 4 addr.0 9 14 client.address.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 9 file.size.0 26 4 type.0 32 3 int.1 3 4 path.0 9 9 file.path.1 3 4 user.0 9 9 user.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 ftp.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 75 Tue Mar  5 10:11:12 2024 3 192.0.2.7 81234 /srv/a.tar b _ o r bob ftp 0 * c:2 5 1 .0 5 4 line'0 11 84 Tue Mar 15 10:11:12 2024 1 pc-9.example.org 12 /in/b.txt a _ i a anonymous ftp 0 * i.-21 1 10 beginnings.0 1 13 0.7fffffe.0.0:25 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.proftpd.1 1 5 title.0 8 17 ProFTPD's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/proftpd*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 191 ^(?<ts>[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<host>[\w.-]++) proftpd\[(?<pid>\d++)\]:? (?<body>(?:(?<server>[\w.-]++) \((?<client>[^)]++)\)(?: -|:) )?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601.0 43 7 rfc3164.1 1 6 fields:1 3 4 .0 3 4 host.0 9 9 host.name.1 3 3 pid.0 8 11 process.pid.1 3 6 server.0 11 14 server.address.1 3 6 client.0 11 14 client.address.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 proftpd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 99 2024-03-05 10:11:12,123 ftp-1 proftpd[812] 192.0.2.1 (pc-9[192.0.2.7]): USER bob: Login successful.:2 5 1 .0 5 4 line'0 11 83 Mar 05 10:11:13 ftp-1 proftpd[812] 192.0.2.1 (pc-9[192.0.2.7]): FTP session closed..-20 1 10 beginnings.0 1 27 3ff000000000000.7fffffe.0.0:25 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.exim.1 1 5 title.0 8 13 Exim main log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 14 **/exim*/*log*'0 29 16 **/exim_mainlog*'0 49 11 **/mainlog*.1 3 8 priority.0 13 2 52.1 1 8 patterns:1 3 2 .0 3 7 message'0 12 158 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?(?: [+-]\d{4})?) (?:\[(?<pid>\d++)\] )?(?<id>[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (?<body>.*+)$.1 3 10 connection'0 15 273 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{3})?(?: [+-]\d{4})?) (?:\[(?<pid>\d++)\] )?(?<body>(?:H=|SMTP |no host name found|no IP address found|TLS error|Start queue run|End queue run|exim \d|unexpected disconnection|\w++ authenticator failed|rejected |fixed_login).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 2 .0 3 2 id.0 7 16 email.message_id.1 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 exim.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 2024-03-05 10:11:12 1rhR2s-0001aB-2C <= bob@example.org H=mx.example.org [192.0.2.7] P=esmtps S=2048:2 5 1 .0 5 4 line'0 11 109 2024-03-05 10:11:13 H=(pc-9) [192.0.2.7] F=<a@example.org> rejected RCPT <b@example.net>: relay not permitted.-20 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.dovecot.1 1 5 title.0 8 17 Dovecot's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/dovecot*.log*.1 3 8 priority.0 13 2 52.1 1 8 patterns:1 3 3 .0 3 4 line'0 9 181 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?(?:<(?<pid>\d++)><[^>]*+>)?: (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<body>.*+)$.1 3 5 named'0 10 155 ^dovecot: (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$.1 3 3 old'0 8 163 ^dovecot: (?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<lvl>Debug|Info|Warning|Error|Fatal|Panic): (?<logger>[a-z0-9-]++)(?:\((?<user>[^)]*+)\))?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 rfc3164.0 43 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 4 user.0 9 9 user.name.1 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 dovecot.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 74 Mar 05 10:11:12 imap(bob)<812><abc>: Error: Mailbox INBOX: corrupted index:3 5 1 .0 5 4 line'0 11 73 dovecot: 2024-03-05 10:11:13 Info: imap-login: Disconnected (auth failed).-24 1 10 beginnings.0 1 16 0.1007fffffe.0.0:28 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 linux.asterisk.1 1 5 title.0 8 27 Asterisk, messages and full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/asterisk/*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 223 ^\[(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d++)?)\] ?(?<lvl>[A-Z]++)\[(?<thread>\d++)\](?:\[(?<call>C-[\da-f]++)\])?:? (?<source>[\w./-]++):(?: (?<function>\w++):)? ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 rfc3164.0 43 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 7 verbose.0 39 1 9.0 42 8 security.0 52 1 9.1 1 6 fields:1 3 4 .0 3 6 thread.0 11 9 thread.id.1 3 4 call.0 9 7 call.id.1 3 6 source.0 11 13 code.location.1 3 8 function.0 13 13 code.function.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 asterisk.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 119 [Mar  5 10:11:12] NOTICE[812][C-0000002a]: chan_sip.c:28468 handle_request_register: Registration from 192.0.2.7 failed:3 5 1 .0 5 4 line'0 11 61 [2024-03-05 10:11:13] WARNING[812]: pbx.c: Unable to register.-23 1 10 beginnings.0 1 13 0.8000000.0.0:27 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 linux.pacemaker.1 1 5 title.0 8 38 Pacemaker and Corosync, their own logs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 18 **/pacemaker*.log*'0 33 17 **/corosync*.log*'0 54 17 **/cluster/*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 5 .0 3 10 pacemaker2'0 15 174 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) (?<host>[\w.-]++) (?<proc>[\w.-]++) *+\[(?<pid>\d++)\] \((?<function>[^)]*+)\)[ \t]++(?<lvl>[a-z]++): (?<body>.*+)$.1 3 10 pacemaker1'0 15 147 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) ++(?<proc>[\w.-]++): ++(?<lvl>[a-z]++): (?<body>.*+)$.1 3 5 agent'0 10 142 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d)  (?<proc>[\w.-]++)\((?<resource>[^)]++)\)\[(?<pid>\d++)\]:[ \t]++(?<lvl>[A-Z]++): (?<body>.*+)$.1 3 8 corosync'0 13 143 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d(?:\.\d{3})?) \[(?<pid>\d++)\] (?<host>[\w.-]++) (?<proc>corosync) (?<lvl>[a-z]++) ++(?<body>.*+)$.1 3 12 corosync_old'0 17 101 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>corosync) \[(?<logger>\w++) *+\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 4 crit.0 36 2 18.1 1 6 fields:1 3 6 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 8 function.0 13 13 code.function.1 3 8 resource.0 13 18 pacemaker.resource.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 5 :0 5 1 .0 5 4 line"0 11 108 Mar 05 10:11:12 node-1 pacemaker-based     [812] (cib_process_request) \#u{9}info: Completed cib_modify operation:3 5 1 .0 5 4 line"0 11 60 Mar 05 10:11:12  IPaddr2(vip-1)[812]:\#u{9}ERROR: [findif] failed:3 5 1 .0 5 4 line'0 11 109 Mar 05 10:11:12 node-1 pacemaker-controld  [812] (peer_update_callback) info: Cluster node node-2 is now lost:3 5 1 .0 5 4 line'0 11 101 Mar 05 10:11:13 [812] node-1 corosync notice  [TOTEM ] A processor failed, forming new configuration.:3 5 1 .0 5 4 line'0 11 95 Mar 05 10:11:14 [812] node-1       crmd:  warning: cib_failed: Connection to the CIB terminated.-37 1 10 beginnings.0 1 13 0.7fffffe.0.0:42 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.libvirt.1 1 5 title.0 8 43 libvirt daemons, and the logs of its guests.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/libvirt/**'0 28 16 **/libvirtd.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 6 daemon'0 11 119 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+\d{4}): (?<thread>\d++): (?<lvl>debug|info|warning|error) : (?<body>.*+)$.1 3 5 guest'0 10 67 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+\d{4}): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 thread.0 18 9 thread.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 libvirt.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 121 2024-03-05 10:11:12.123+0000: 812: error : virNetSocketReadWire:1791 : End of file while reading data: Input/output error:2 5 1 .0 5 4 line'0 11 83 2024-03-05 10:11:13.000+0000: starting up libvirt version: 8.0.0, package: 1ubuntu7.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.qemu.1 1 5 title.0 8 15 QEMU's messages.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 100 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<proc>qemu[\w.-]*+|kvm|spice-server): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:0 9 1 .0 10 4 proc.0 16 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 106 2024-03-05T10:11:12.123456Z qemu-system-x86_64: terminating on signal 15 from pid 812 (/usr/sbin/libvirtd):2 5 1 .0 5 4 line'0 11 86 2024-03-05T10:11:13.000001Z qemu-kvm: warning: host does not support requested feature.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:17 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 linux.shell_history.1 1 5 title.0 8 43 Shell history with time stamps (bash, tcsh).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 17 **/.bash_history*'0 32 12 **/*history*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 42 ^#\+?(?<ts>\d{9,10})\r?\n(?<body>(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 14 ^#\+?\d{9,10}$.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 shell.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 35 #1709633472
systemctl restart nginx:4 5 1 .0 5 4 text|0 11 15 #+1709633473
ls:6 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 linux.dmesg_iso.1 1 5 title.0 8 43 Kernel ring buffer, dmesg --time-format iso.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 30.1 1 4 line'0 7 77 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,\d{6}[+-]\d\d:\d\d) (?<body>[^ ]++.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 kernel.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 62 2024-03-05T10:11:12,123456+01:00 e1000e: eth0 NIC Link is Down:2 5 1 .0 5 4 line'0 11 67 2024-03-05T10:11:13,000001+01:00 EXT4-fs (sda1): mounted filesystem.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
  clock: '^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})\] (?<body>.*+)$'
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

static var linux_formats_dmesg_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 linux.dmesg.1 1 5 title.0 8 52 Kernel ring buffer, seconds since boot or wall clock.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 9 **/dmesg*.1 3 8 priority.0 13 2 45.1 1 8 patterns:1 3 2 .0 3 6 uptime'0 11 58 ^(?:<\d{1,3}>)?\[ *+(?<uptime>\d++\.\d{6})\] (?<body>.*+)$.1 3 5 clock'0 10 84 ^\[(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4})\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S %Y.1 1 6 fields:1 3 1 .0 3 6 uptime:0 11 2 .0 12 2 to.0 16 13 host.uptime_s.0 31 4 type.0 37 5 float.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 kernel.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 76 [    0.000000] Linux version 6.1.0-18-amd64 (debian-kernel@lists.debian.org):2 5 1 .0 5 4 line'0 11 68 [Tue Mar  5 10:11:12 2024] Out of memory: Killed process 4711 (java):2 5 1 .0 5 4 line'0 11 44 [81234.567890] e1000e: eth0 NIC Link is Down.-43 1 10 beginnings.0 1 28 1000000000000000.8000000.0.0
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

static var linux_formats_dpkg_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.dpkg.1 1 5 title.0 8 24 Debian's package manager.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 12 **/dpkg.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 145 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<action>startup|status|install|upgrade|remove|purge|configure|trigproc|conffile|disappear) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 1 .0 3 6 action:0 11 1 .0 12 2 to.0 16 14 package.action.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 dpkg.1 1 6 events-1 3 3 :0 5 3 .0 5 4 name.0 11 22 change.package.install.1 5 4 when:0 11 1 .0 12 14 package.action.0 28 7 install.1 5 7 extract:0 14 1 .0 15 2 re'0 19 79 ^install (?<package__name>[^ :]++)(?::\w++)? [^ ]++ (?<package__version>[^ ]++):1 5 3 .0 5 4 name.0 11 22 change.package.upgrade.1 5 4 when:0 11 1 .0 12 14 package.action.0 28 7 upgrade.1 5 7 extract:0 14 1 .0 15 2 re'0 19 101 ^upgrade (?<package__name>[^ :]++)(?::\w++)? (?<package__previous>[^ ]++) (?<package__version>[^ ]++):1 5 3 .0 5 4 name.0 11 21 change.package.remove.1 5 4 when:0 11 1 .0 12 14 package.action-0 28 2 .0 29 6 remove.0 37 5 purge.1 5 7 extract:0 14 1 .0 15 2 re'0 19 31 ^\w++ (?<package__name>[^ :]++).1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 59 2024-03-05 10:11:12 upgrade libssl3:amd64 3.0.11-1 3.0.13-1:2 5 1 .0 5 4 line'0 11 59 2024-03-05 10:11:13 status installed libssl3:amd64 3.0.13-1.-27 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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

static var linux_formats_journal_export_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 linux.journal_export.1 1 5 title.0 8 30 systemd journal, export format.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 14 journal-export.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 1 .0 10 20 __REALTIME_TIMESTAMP.1 3 8 priority.0 13 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 20 __REALTIME_TIMESTAMP.0 42 7 formats-0 51 1 .0 52 8 epoch_us.1 1 8 severity:0 11 2 .0 12 5 field.0 19 8 PRIORITY.0 29 3 map:0 34 8 '0 35 1 0.0 40 2 21'0 44 1 1.0 49 2 19'0 53 1 2.0 58 2 18'0 62 1 3.0 67 2 17'0 71 1 4.0 76 2 13'0 80 1 5.0 85 2 10'0 89 1 6.0 94 1 9'0 97 1 7.0 102 1 5.2 1 6 fields:1 3 5 .0 3 7 MESSAGE.0 12 4 body.1 3 9 _HOSTNAME:0 14 2 .0 15 2 to.0 19 9 host.name.0 30 6 entity.0 38 4 host.1 3 17 SYSLOG_IDENTIFIER.0 22 12 service.name.1 3 4 _PID.0 9 11 process.pid.1 3 13 _SYSTEMD_UNIT.0 18 12 systemd.unit.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 169 __CURSOR=s=1;i=2
__REALTIME_TIMESTAMP=1709633472123456
PRIORITY=3
_HOSTNAME=web-1
SYSLOG_IDENTIFIER=systemd
_PID=1
MESSAGE=nginx.service: Failed with result 'exit-code'.:9 5 1 .0 5 4 text|0 11 154 __REALTIME_TIMESTAMP=1709633473000000
PRIORITY=6
_HOSTNAME=web-1
SYSLOG_IDENTIFIER=sshd
MESSAGE=Accepted publickey for root from 192.0.2.7 port 40000 ssh2
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

static var linux_formats_journal_json_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 linux.journal_json.1 1 5 title.0 8 21 systemd journal, JSON.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 2 .0 10 20 __REALTIME_TIMESTAMP.0 32 7 MESSAGE.1 3 8 priority.0 13 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 20 __REALTIME_TIMESTAMP.0 42 7 formats-0 51 1 .0 52 8 epoch_us.1 1 8 severity:0 11 2 .0 12 5 field.0 19 8 PRIORITY.0 29 3 map:0 34 8 '0 35 1 0.0 40 2 21'0 44 1 1.0 49 2 19'0 53 1 2.0 58 2 18'0 62 1 3.0 67 2 17'0 71 1 4.0 76 2 13'0 80 1 5.0 85 2 10'0 89 1 6.0 94 1 9'0 97 1 7.0 102 1 5.2 1 6 fields:1 3 5 .0 3 7 MESSAGE.0 12 4 body.1 3 9 _HOSTNAME:0 14 2 .0 15 2 to.0 19 9 host.name.0 30 6 entity.0 38 4 host.1 3 17 SYSLOG_IDENTIFIER.0 22 12 service.name.1 3 4 _PID.0 9 11 process.pid.1 3 13 _SYSTEMD_UNIT.0 18 12 systemd.unit.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 161 {"__REALTIME_TIMESTAMP":"1709633472123456","PRIORITY":"3","_HOSTNAME":"web-1","SYSLOG_IDENTIFIER":"kernel","MESSAGE":"Out of memory: Killed process 4711 (java)"}:2 5 1 .0 5 4 line'0 11 103 {"MESSAGE":"Started nginx.service","PRIORITY":"6","_PID":"1","__REALTIME_TIMESTAMP":"1709633473000000"}.-43 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var linux_formats_journal_text: String { #"""
kind: format
id: linux.journal_short_precise
title: journalctl -o short-precise, and syslog with fractions of a second
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
line: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d\.\d{3,9}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$'
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
  - line: 'Mar 05 10:11:14.000001 web-1 kubelet[812]: E0305 10:11:14.000001     812 kubelet.go:1] "Error syncing pod"'
    reference: 2024-06-30
    expect: {severity: '17', service.name: kubelet}
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
  - line: 'Tue 2024-03-05 10:11:13 UTC web-1 shop[12]: level=fatal msg="checkout failed"'
    expect: {severity: '21', service.name: shop}
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
  - line: '1709633474.000001 web-1 postfix/smtpd[7]: warning: hostname mail.example.org does not resolve'
    expect: {severity: '13', service.name: postfix/smtpd}
  - reject: '1709633472.123     45 192.0.2.1 TCP_MISS/200 512 GET http://x/ - DIRECT/- -'

"""# }

static var linux_formats_journal_text_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 27 linux.journal_short_precise.1 1 5 title.0 8 66 journalctl -o short-precise, and syslog with fractions of a second.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 45.1 1 4 line'0 7 128 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d\.\d{3,9}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 6 events-1 3 2 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 82 Mar 05 10:11:12.123456 web-1 sshd[4711]: Connection closed by 192.0.2.7 port 40000:3 5 1 .0 5 4 line'0 11 74 Mar  5 10:11:13.007 web-1 kernel: Out of memory: Killed process 812 (java):3 5 1 .0 5 4 line'0 11 106 Mar 05 10:11:14.000001 web-1 kubelet[812]: E0305 10:11:14.000001     812 kubelet.go:1] "Error syncing pod".-23 1 10 beginnings.0 1 13 0.7fffffe.0.0:28 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 linux.journal_short_full.1 1 5 title.0 8 40 journalctl -o short-full, and -o verbose.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 8 patterns:1 3 2 .0 3 7 verbose'0 12 96 ^(?<ts>[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6} [A-Z]{1,5}) \[(?<cursor>s=[^\]]++)\]$.1 3 4 full'0 9 136 ^(?<ts>[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{1,5}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 23 %a %Y-%m-%d %H:%M:%S %Z'0 61 26 %a %Y-%m-%d %H:%M:%S.%f %Z.1 1 6 fields:1 3 4 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 6 cursor.0 11 14 journal.cursor.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 84 Tue 2024-03-05 10:11:12 CET web-1 systemd[1]: Started Daily apt download activities.:2 5 1 .0 5 4 line'0 11 77 Tue 2024-03-05 10:11:13 UTC web-1 shop[12]: level=fatal msg="checkout failed":2 5 1 .0 5 4 text|0 11 124 Tue 2024-03-05 10:11:12.123456 UTC [s=0af1;i=2f;b=99;m=1;t=5;x=6]
    PRIORITY=3
    _HOSTNAME=web-1
    MESSAGE=disk failed.-21 1 10 beginnings.0 1 13 0.7fffffe.0.0:29 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 linux.journal_short_unix.1 1 5 title.0 8 24 journalctl -o short-unix.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 94 ^(?<ts>\d{10}\.\d{6}) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 67 1709633472.123456 web-1 systemd[1]: Started Session 4 of user root.:2 5 1 .0 5 4 line'0 11 45 1709633473.000001 web-1 kernel: eth0: link up:2 5 1 .0 5 4 line'0 11 93 1709633474.000001 web-1 postfix/smtpd[7]: warning: hostname mail.example.org does not resolve.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var linux_formats_more_daemons: String { #"""
kind: format
id: linux.nsd
title: NSD, and others that write [epoch] program[pid]
version: 1
status: stable
parse: {type: regex}
detect: {priority: 62}
line: '^\[(?<ts>\d{10}(?:\.\d{1,6})?)\] (?<proc>[a-z][\w-]*+)\[(?<pid>\d++)(?::[0-9a-f]++)?\]: (?<lvl>info|notice|warning|error|debug|fatal error): (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
severity: {field: lvl, map: {fatal error: 21}}
fields:
  proc: service.name
  pid: process.pid
samples:
  - line: '[1709633472] nsd[812]: warning: signature on shop.example.org expires soon'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', service.name: nsd, process.pid: '812'}
  - line: '[1709633473.123] nsd[813]: info: zone example.org read with success'
    expect: {time: '2024-03-05T10:11:13.123Z', severity: '9'}
  - reject: '[1709633473] unbound[7:0] info: start'
---
kind: format
id: linux.monit
title: Monit
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^\[(?<ts>(?:[A-Z]{3,5} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}))\] (?<lvl>debug|info|notice|warning|error|alert|critical|emergency) ++: (?<body>.*+)$'
timestamp: {field: ts, formats: ['%Z %b %e %H:%M:%S', iso8601]}
severity: {field: lvl, map: {alert: 19, emergency: 21, notice: 10}}
set: {service.name: monit}
samples:
  - line: '[UTC Mar 05 10:11:12] error    : ''nginx'' process is not running'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', message: '''nginx'' process is not running'}
  - line: '[2024-03-05T11:11:13+0100] info     : ''nginx'' start: /usr/sbin/nginx'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - line: '[CET Mar  5 10:11:14] warning  : HttpRequest: access denied -- client [192.0.2.7]'
    reference: 2024-06-30
    expect: {time: '2024-03-05T09:11:14Z', severity: '13'}
  - reject: '[UTC Mar 05 10:11:12] nginx is down'
---
kind: format
id: linux.ceph_volume
title: 'Time in brackets, logger in brackets, level in brackets (ceph-volume, ceph-deploy, cephadm)'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 52}
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\]\[(?<logger>[\w.-]++)\]\[(?<lvl>[A-Z]++) *+\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
samples:
  - line: '[2024-03-05 10:11:12,123][ceph_volume.process][INFO  ] Running command: /usr/sbin/ceph-osd --version'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9', log.logger: ceph_volume.process}
  - line: '[2024-03-05 10:11:13,000][ceph_deploy.cli][ERROR ] RuntimeError: no osd'
    expect: {severity: '17', log.logger: ceph_deploy.cli}
  - reject: '[2024-03-05 10:11:13,000][ERROR] no osd'
---
kind: format
id: linux.ubuntu_pro
title: Ubuntu Pro client, a JSON array a line, or text before version 28
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ubuntu-advantage*.log*', '**/ubuntu-pro*.log*']
  priority: 60
patterns:
  array: '^\["(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)?)", "(?<lvl>[A-Z]++)", "(?<logger>[^"]*+)", (?:"(?<func>[^"]*+)", )?(?<source>\d++), "(?<body>.*+)$'
  text: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) - (?<func>[\w.-]++):\((?<source>\d++)\) \[(?<lvl>[A-Z]++)\]: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  func: code.function
  source: code.line
set: {service.name: ubuntu-pro}
samples:
  - line: '["2024-03-05T10:11:12.123", "ERROR", "ubuntupro.http", "readurl", 77, "Failed to reach contracts.example.org", {}]'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: ubuntupro.http, code.function: readurl}
  - line: '["2024-03-05T10:11:13+00:00", "DEBUG", "lib.reboot_cmds", 41, "no reboot needed", {}]'
    expect: {severity: '5', code.line: '41'}
  - line: '2024-03-05 10:11:14,000 - util.py:(434) [WARNING]: Reading file: /var/lib/token.json failed'
    expect: {time: '2024-03-05T10:11:14Z', severity: '13', code.function: util.py}
  - reject: '["2024-03-05", "DEBUG", "x"]'
---
kind: format
id: linux.zsh_history
title: zsh, extended history
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/.zsh_history*', '**/.histfile*']
  priority: 60
line: '^: (?<ts>\d{10}):(?<duration>\d++);(?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
fields: {duration: process.duration_s}
set: {service.name: shell}
samples:
  - line: ': 1709633472:0;systemctl restart nginx'
    expect: {time: '2024-03-05T10:11:12Z', message: systemctl restart nginx}
  - line: ': 1709633473:17;make test'
    expect: {process.duration_s: '17'}
  - reject: ': 17:0;ls'
---
kind: format
id: linux.popularity_contest
title: Debian's popularity contest
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/popularity-contest*']
  priority: 60
patterns:
  session: '^(?<body>(?:END-)?POPULARITY-CONTEST-\d++ TIME:(?<ts>\d{10}).*+)$'
  package: '^(?<ts>\d{9,10}) (?<created>\d{9,10}) (?<body>(?<package>[\w.+:-]++) /[^ ]++(?: <[A-Z-]++>)?)$'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  package: package.name
set: {service.name: popularity-contest}
samples:
  - line: 'POPULARITY-CONTEST-0 TIME:1709633472 ID:3f2a77 ARCH:amd64 POPCONVER:1.69'
    expect: {time: '2024-03-05T10:11:12Z'}
  - line: '1709633473 1709600000 nginx /usr/sbin/nginx <OLD>'
    expect: {time: '2024-03-05T10:11:13Z', package.name: nginx}
  - reject: '1709633473 nginx /usr/sbin/nginx'
---
kind: format
id: linux.strace
title: strace, with -t, -tt or -ttt
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/*strace*']
  priority: 55
patterns:
  clock: '^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d\d:\d\d:\d\d(?:\.\d{6})?) (?<body>(?<call>[a-z_]\w*+)\(.*+)$'
  epoch: '^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d{10}\.\d{6}) (?<body>(?<call>[a-z_]\w*+)\(.*+)$'
  other: '^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d\d:\d\d:\d\d(?:\.\d{6})?|\d{10}\.\d{6}) (?<body>(?:\+\+\+ (?:exited|killed)|--- SIG|<\.\.\. )\w++.*+)$'
timestamp: {field: ts, formats: [epoch_s, '%H:%M:%S.%f', '%H:%M:%S']}
fields:
  pid: process.pid
  pid2: process.pid
  call: code.function
set: {service.name: strace}
samples:
  - line: '1709633472.123456 openat(AT_FDCWD, "/etc/shop.conf", O_RDONLY) = -1 ENOENT (No such file or directory)'
    expect: {time: '2024-03-05T10:11:12.123456Z', code.function: openat}
  - line: '[pid   812] 10:11:13.000001 connect(3, {sa_family=AF_INET}, 16) = -1 ECONNREFUSED <0.000041>'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:13.000001Z', process.pid: '812', code.function: connect}
  - reject: '10:11:13 connect failed'
---
kind: format
id: linux.ipmi_sel
title: System event log of a BMC, ipmitool sel list
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^ *+(?<id>[0-9a-f]++) \| (?<ts>\d\d/\d\d/\d{2,4} \| \d\d:\d\d:\d\d)(?: [A-Z]{3,4})? \| (?<body>(?<sensor>[^|]*?) \| .*+)$'
timestamp: {field: ts, formats: ['%m/%d/%Y | %H:%M:%S', '%m/%d/%y | %H:%M:%S']}
fields:
  id: log.record_id
  sensor: log.logger
set: {service.name: bmc}
samples:
  - line: '   1 | 03/05/2024 | 10:11:12 | Temperature #0x30 | Upper Critical going high | Asserted'
    expect: {time: '2024-03-05T10:11:12Z', log.record_id: '1', service.name: bmc}
  - line: '  1a | 03/05/24 | 10:11:13 UTC | Power Supply PS1 | Power Supply AC lost | Asserted'
    expect: {time: '2024-03-05T10:11:13Z'}
  - reject: '1 | temperature | high'
---
kind: format
id: linux.xrdp
title: xrdp and its session manager
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^\[(?<ts>\d{8}-\d\d:\d\d:\d\d)\] \[(?<lvl>CORE|ERROR|WARN|INFO|DEBUG|TRACE) *+\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601, '%Y%m%d-%H:%M:%S']}
severity: {field: lvl, map: {core: 9}}
set: {service.name: xrdp}
samples:
  - line: '[20240305-10:11:12] [ERROR] login failed for display 0'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', message: login failed for display 0}
  - line: '[20240305-10:11:13] [INFO ] connection accepted from AF_INET 192.0.2.7:51234'
    expect: {severity: '9'}
  - reject: '[20240305-10:11:13] connection accepted'
---
kind: format
id: linux.apt_eipp
title: What apt asks of its external planner, eipp.log
version: 1
status: stable
parse: {type: regex}
detect:
  header: '^Request: EIPP '
  paths: ['**/apt/eipp.log*']
  priority: 55
line: '^(?<body>(?:(?<request>Request: EIPP [\d.]++)|Package: (?<package>[\w.+-]++)).*+)$'
fields:
  package: package.name
multiline: {start: '^(?:Request: EIPP |Package: )'}
set: {service.name: apt}
samples:
  - text: |-
      Request: EIPP 0.1
      Architecture: amd64
      Install: nginx:amd64
    expect: {service.name: apt}
  - text: |-
      Package: nginx
      Architecture: amd64
      APT-ID: 7
    expect: {package.name: nginx}
  - reject: 'Package nginx is already the newest version'
---
kind: format
id: linux.zoneminder
title: ZoneMinder's daemons
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/zoneminder/**', '**/zm*.log*']
  priority: 58
line: '^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) (?<proc>[\w-]++)\[(?<pid>\d++)\]\.(?<lvl>DB\d|INF|WAR|ERR|FAT|PNC|AUD|NOL)(?:-(?<code>[^ \[]++))? \[(?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%y %H:%M:%S.%f']}
severity: {field: lvl, map: {inf: 9, war: 13, err: 17, fat: 21, pnc: 21, aud: 10}, default: 5}
fields:
  proc: service.name
  pid: process.pid
  code: code.location
samples:
  - line: '03/05/24 10:11:12.123456 zmc_m1[812].ERR-zm_camera.cpp/88 [No response from camera 1]'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', service.name: zmc_m1, process.pid: '812', code.location: 'zm_camera.cpp/88'}
  - line: '03/05/24 10:11:13.000001 web_php[813].WAR [Login denied for user "bob"]'
    expect: {time: '2024-03-05T10:11:13.000001Z', severity: '13'}
  - reject: '03/05/24 10:11:13 web_php[813]: started'
---
kind: format
id: linux.slapd
title: OpenLDAP's own log, hexadecimal stamps
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/slapd*', '**/openldap/**']
  priority: 58
line: '^(?<ts>[0-9a-f]{8}\.[0-9a-f]{5}(?:[0-9a-f]{3})?) (?<thread>0x[0-9a-f]++) (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_hex]}
fields:
  thread: thread.id
set: {service.name: slapd}
samples:
  - line: '65e6ee40.1d5a1b2c 0x7f12a4b1c6c0 conn=1000 op=0 RESULT tag=97 err=49 qtime=0.000010 etime=0.000100 text='
    expect: {time: '2024-03-05T10:04:48.492444460Z', service.name: slapd, thread.id: '0x7f12a4b1c6c0'}
  - line: '65e6ee41.7a120 0x7f12a4b1c6c0 slapd starting'
    expect: {time: '2024-03-05T10:04:49.500Z', message: slapd starting}
  - reject: '65e6ee41 0x7f12a4b1c6c0 slapd starting'
---
kind: format
id: linux.gluster
title: GlusterFS
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/glusterfs/**']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}(?: [+-]\d{4})?)\] (?<lvl>[TDINWECAM]) (?:\[MSGID: (?<id>\d++)\] )?\[(?<code>[^\]]++)\] (?<unit>[^: ]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {t: 1, d: 5, i: 9, n: 10, w: 13, e: 17, c: 18, a: 19, m: 21}}
fields:
  id: event.id
  code: code.function
  unit: log.logger
set: {service.name: glusterfs}
samples:
  - line: '[2024-03-05 10:11:12.123456] E [MSGID: 114058] [client-handshake.c:1571:client_query_portmap_cbk] 0-gv0-client-0: failed to get the port number for remote subvolume'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', log.logger: 0-gv0-client-0}
  - line: '[2024-03-05 10:11:13.123456 +0100] I [socket.c:1:reconnect] 0-management: connected'
    expect: {time: '2024-03-05T09:11:13.123456Z', severity: '9'}
  - reject: '[2024-03-05 10:11:13.123456] I started'

"""# }

static var linux_formats_more_daemons_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 linux.nsd.1 1 5 title.0 8 47 NSD, and others that write [epoch] program[pid].1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 62.1 1 4 line'0 7 154 ^\[(?<ts>\d{10}(?:\.\d{1,6})?)\] (?<proc>[a-z][\w-]*+)\[(?<pid>\d++)(?::[0-9a-f]++)?\]: (?<lvl>info|notice|warning|error|debug|fatal error): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 11 fatal error.0 43 2 21.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 74 [1709633472] nsd[812]: warning: signature on shop.example.org expires soon:2 5 1 .0 5 4 line'0 11 67 [1709633473.123] nsd[813]: info: zone example.org read with success.-16 1 10 beginnings.0 1 13 0.8000000.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 linux.monit.1 1 5 title.0 8 5 Monit.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 186 ^\[(?<ts>(?:[A-Z]{3,5} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}))\] (?<lvl>debug|info|notice|warning|error|alert|critical|emergency) ++: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 17 %Z %b %e %H:%M:%S.0 55 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 5 alert.0 37 2 19.0 41 9 emergency.0 52 2 21.0 56 6 notice.0 64 2 10.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 monit.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 63 [UTC Mar 05 10:11:12] error    : 'nginx' process is not running:3 5 1 .0 5 4 line'0 11 68 [2024-03-05T11:11:13+0100] info     : 'nginx' start: /usr/sbin/nginx:2 5 1 .0 5 4 line'0 11 81 [CET Mar  5 10:11:14] warning  : HttpRequest: access denied -- client [192.0.2.7].-17 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 linux.ceph_volume.1 1 5 title'0 8 91 Time in brackets, logger in brackets, level in brackets (ceph-volume, ceph-deploy, cephadm).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 52.1 1 4 line'0 7 107 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3})\]\[(?<logger>[\w.-]++)\]\[(?<lvl>[A-Z]++) *+\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 [2024-03-05 10:11:12,123][ceph_volume.process][INFO  ] Running command: /usr/sbin/ceph-osd --version:2 5 1 .0 5 4 line'0 11 71 [2024-03-05 10:11:13,000][ceph_deploy.cli][ERROR ] RuntimeError: no osd.-14 1 10 beginnings.0 1 13 0.8000000.0.0:18 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.ubuntu_pro.1 1 5 title.0 8 65 Ubuntu Pro client, a JSON array a line, or text before version 28.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 25 **/ubuntu-advantage*.log*'0 40 19 **/ubuntu-pro*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 5 array'0 10 170 ^\["(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)?)", "(?<lvl>[A-Z]++)", "(?<logger>[^"]*+)", (?:"(?<func>[^"]*+)", )?(?<source>\d++), "(?<body>.*+)$.1 3 4 text'0 9 119 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) - (?<func>[\w.-]++):\((?<source>\d++)\) \[(?<lvl>[A-Z]++)\]: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 4 func.0 9 13 code.function.1 3 6 source.0 11 9 code.line.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 ubuntu-pro.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 114 ["2024-03-05T10:11:12.123", "ERROR", "ubuntupro.http", "readurl", 77, "Failed to reach contracts.example.org", {}]:2 5 1 .0 5 4 line'0 11 85 ["2024-03-05T10:11:13+00:00", "DEBUG", "lib.reboot_cmds", 41, "no reboot needed", {}]:2 5 1 .0 5 4 line'0 11 91 2024-03-05 10:11:14,000 - util.py:(434) [WARNING]: Reading file: /var/lib/token.json failed.-24 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0:28 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 linux.zsh_history.1 1 5 title.0 8 21 zsh, extended history.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 16 **/.zsh_history*'0 31 13 **/.histfile*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 48 ^: (?<ts>\d{10}):(?<duration>\d++);(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:0 9 1 .0 10 8 duration.0 20 18 process.duration_s.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 shell.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 38 : 1709633472:0;systemctl restart nginx:2 5 1 .0 5 4 line'0 11 25 : 1709633473:17;make test.-16 1 10 beginnings.0 1 21 400000000000000.0.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 linux.popularity_contest.1 1 5 title.0 8 27 Debian's popularity contest.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 22 **/popularity-contest*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 7 session'0 12 65 ^(?<body>(?:END-)?POPULARITY-CONTEST-\d++ TIME:(?<ts>\d{10}).*+)$.1 3 7 package'0 12 94 ^(?<ts>\d{9,10}) (?<created>\d{9,10}) (?<body>(?<package>[\w.+:-]++) /[^ ]++(?: <[A-Z-]++>)?)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 1 .0 3 7 package.0 12 12 package.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 18 popularity-contest.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 72 POPULARITY-CONTEST-0 TIME:1709633472 ID:3f2a77 ARCH:amd64 POPCONVER:1.69:2 5 1 .0 5 4 line'0 11 49 1709633473 1709600000 nginx /usr/sbin/nginx <OLD>.-19 1 10 beginnings.0 1 25 3ff000000000000.10020.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 linux.strace.1 1 5 title.0 8 28 strace, with -t, -tt or -ttt.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/*strace*.1 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 3 .0 3 5 clock'0 10 114 ^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d\d:\d\d:\d\d(?:\.\d{6})?) (?<body>(?<call>[a-z_]\w*+)\(.*+)$.1 3 5 epoch'0 10 101 ^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d{10}\.\d{6}) (?<body>(?<call>[a-z_]\w*+)\(.*+)$.1 3 5 other'0 10 156 ^(?:\[pid ++(?<pid>\d++)\] |(?<pid2>\d++) ++)?(?<ts>\d\d:\d\d:\d\d(?:\.\d{6})?|\d{10}\.\d{6}) (?<body>(?:\+\+\+ (?:exited|killed)|--- SIG|<\.\.\. )\w++.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 .0 34 7 epoch_s'0 43 11 %H:%M:%S.%f'0 58 8 %H:%M:%S.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 4 pid2.0 9 11 process.pid.1 3 4 call.0 9 13 code.function.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 strace.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 102 1709633472.123456 openat(AT_FDCWD, "/etc/shop.conf", O_RDONLY) = -1 ENOENT (No such file or directory):2 5 1 .0 5 4 line'0 11 92 [pid   812] 10:11:13.000001 connect(3, {sa_family=AF_INET}, 16) = -1 ECONNREFUSED <0.000041>.-22 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0:27 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 linux.ipmi_sel.1 1 5 title.0 8 44 System event log of a BMC, ipmitool sel list.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 121 ^ *+(?<id>[0-9a-f]++) \| (?<ts>\d\d/\d\d/\d{2,4} \| \d\d:\d\d:\d\d)(?: [A-Z]{3,4})? \| (?<body>(?<sensor>[^|]*?) \| .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 19 %m/%d/%Y | %H:%M:%S'0 57 19 %m/%d/%y | %H:%M:%S.1 1 6 fields:1 3 2 .0 3 2 id.0 7 13 log.record_id.1 3 6 sensor.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 bmc.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 87    1 | 03/05/2024 | 10:11:12 | Temperature #0x30 | Upper Critical going high | Asserted:2 5 1 .0 5 4 line'0 11 83   1a | 03/05/24 | 10:11:13 UTC | Power Supply PS1 | Power Supply AC lost | Asserted:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 linux.xrdp.1 1 5 title.0 8 28 xrdp and its session manager.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 94 ^\[(?<ts>\d{8}-\d\d:\d\d:\d\d)\] \[(?<lvl>CORE|ERROR|WARN|INFO|DEBUG|TRACE) *+\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601'0 43 15 %Y%m%d-%H:%M:%S.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 4 core.0 36 1 9.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 xrdp.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 54 [20240305-10:11:12] [ERROR] login failed for display 0:2 5 1 .0 5 4 line'0 11 76 [20240305-10:11:13] [INFO ] connection accepted from AF_INET 192.0.2.7:51234.-14 1 10 beginnings.0 1 13 0.8000000.0.0:18 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 linux.apt_eipp.1 1 5 title.0 8 47 What apt asks of its external planner, eipp.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 3 .0 3 6 header'0 11 15 ^Request: EIPP .1 3 5 paths-0 10 1 '0 11 16 **/apt/eipp.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 82 ^(?<body>(?:(?<request>Request: EIPP [\d.]++)|Package: (?<package>[\w.+-]++)).*+)$.1 1 6 fields:1 3 1 .0 3 7 package.0 12 12 package.name.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 29 ^(?:Request: EIPP |Package: ).1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 apt.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 58 Request: EIPP 0.1
Architecture: amd64
Install: nginx:amd64:5 5 1 .0 5 4 text|0 11 44 Package: nginx
Architecture: amd64
APT-ID: 7:7 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.zoneminder.1 1 5 title.0 8 20 ZoneMinder's daemons.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 16 **/zoneminder/**'0 31 11 **/zm*.log*.1 3 8 priority.0 13 2 58.1 1 4 line'0 7 158 ^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) (?<proc>[\w-]++)\[(?<pid>\d++)\]\.(?<lvl>DB\d|INF|WAR|ERR|FAT|PNC|AUD|NOL)(?:-(?<code>[^ \[]++))? \[(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %m/%d/%y %H:%M:%S.%f.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 .0 30 3 inf.0 35 1 9.0 38 3 war.0 43 2 13.0 47 3 err.0 52 2 17.0 56 3 fat.0 61 2 21.0 65 3 pnc.0 70 2 21.0 74 3 aud.0 79 2 10.0 84 7 default.0 93 1 5.1 1 6 fields:1 3 3 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 4 code.0 9 13 code.location.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 85 03/05/24 10:11:12.123456 zmc_m1[812].ERR-zm_camera.cpp/88 [No response from camera 1]:2 5 1 .0 5 4 line'0 11 71 03/05/24 10:11:13.000001 web_php[813].WAR [Login denied for user "bob"].-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 linux.slapd.1 1 5 title.0 8 38 OpenLDAP's own log, hexadecimal stamps.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 9 **/slapd*'0 24 14 **/openldap/**.1 3 8 priority.0 13 2 58.1 1 4 line'0 7 86 ^(?<ts>[0-9a-f]{8}\.[0-9a-f]{5}(?:[0-9a-f]{3})?) (?<thread>0x[0-9a-f]++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 9 epoch_hex.1 1 6 fields:1 3 1 .0 3 6 thread.0 11 9 thread.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 slapd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 65e6ee40.1d5a1b2c 0x7f12a4b1c6c0 conn=1000 op=0 RESULT tag=97 err=49 qtime=0.000010 etime=0.000100 text=:2 5 1 .0 5 4 line'0 11 44 65e6ee41.7a120 0x7f12a4b1c6c0 slapd starting.-17 1 10 beginnings.0 1 30 3ff000000000000.7e00000000.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 linux.gluster.1 1 5 title.0 8 9 GlusterFS.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 15 **/glusterfs/**.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 165 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}(?: [+-]\d{4})?)\] (?<lvl>[TDINWECAM]) (?:\[MSGID: (?<id>\d++)\] )?\[(?<code>[^\]]++)\] (?<unit>[^: ]++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 9 .0 30 1 t.0 33 1 1.0 36 1 d.0 39 1 5.0 42 1 i.0 45 1 9.0 48 1 n.0 51 2 10.0 55 1 w.0 58 2 13.0 62 1 e.0 65 2 17.0 69 1 c.0 72 2 18.0 76 1 a.0 79 2 19.0 83 1 m.0 86 2 21.1 1 6 fields:1 3 3 .0 3 2 id.0 7 8 event.id.1 3 4 code.0 9 13 code.function.1 3 4 unit.0 9 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 glusterfs.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 164 [2024-03-05 10:11:12.123456] E [MSGID: 114058] [client-handshake.c:1571:client_query_portmap_cbk] 0-gv0-client-0: failed to get the port number for remote subvolume:2 5 1 .0 5 4 line'0 11 83 [2024-03-05 10:11:13.123456 +0100] I [socket.c:1:reconnect] 0-management: connected.-20 1 10 beginnings.0 1 13 0.8000000.0.0
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
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d{4})) (?:\[\d++\] )?(?<lvl>DDEBUG|SUBDEBUG|TRACE|DEBUG|INFO|WARNING|ERROR|CRITICAL)[: ] ?+(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {ddebug: 5, subdebug: 5}}
samples:
  - line: '2024-03-05T10:11:12+0100 DDEBUG Command: dnf install nginx'
    expect: {time: '2024-03-05T09:11:12Z', severity: '5', message: 'Command: dnf install nginx'}
  - line: '2024-03-05T10:11:13Z SUBDEBUG Installed: nginx-1.22.1-4.el9.x86_64'
    expect: {severity: '5', message: 'Installed: nginx-1.22.1-4.el9.x86_64'}
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

static var linux_formats_packages_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 linux.apt_history.1 1 5 title.0 8 41 apt history.log, a paragraph for each run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/apt/history.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 62 ^(?<body>Start-Date: (?<ts>\d{4}-\d\d-\d\d  ?\d\d:\d\d:\d\d))$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 apt.1 1 9 multiline:0 12 2 .0 13 5 start'0 20 13 ^Start-Date: .0 37 3 end'0 42 11 ^End-Date: .1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 14 package.change.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 133 Start-Date: 2024-03-05  10:11:12
Commandline: apt-get install -y nginx
Install: nginx:amd64 (1.22.1-9)
End-Date: 2024-03-05  10:11:15:6 5 1 .0 5 4 text|0 11 142 Start-Date: 2024-03-06  06:11:12
Commandline: /usr/bin/unattended-upgrade
Upgrade: openssl:amd64 (3.0.1, 3.0.2)
End-Date: 2024-03-06  06:11:35:8 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 linux.apt_term.1 1 5 title.0 8 45 apt term.log, the terminal's text of each run.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/apt/term.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 63 ^(?<body>Log started: (?<ts>\d{4}-\d\d-\d\d  ?\d\d:\d\d:\d\d))$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 apt.1 1 9 multiline:0 12 3 .0 13 5 start'0 20 14 ^Log started: .0 38 3 end'0 43 12 ^Log ended: .0 59 9 max_lines.0 70 4 5000.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 14 package.change.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 144 Log started: 2024-03-05  10:11:12
Selecting previously unselected package nginx.
Setting up nginx (1.22.1-9) ...
Log ended: 2024-03-05  10:11:15:6 5 1 .0 5 4 text|0 11 65 Log started: 2024-03-06  06:11:12
Log ended: 2024-03-06  06:11:35:6 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 linux.yum.1 1 5 title.0 8 7 yum.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/yum.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 146 ^(?<ts>[A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d) (?<body>(?<action>Installed|Updated|Erased|Obsoleted|Dep-Installed|Reinstalled): (?<package>[^ ]++).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 6 fields:1 3 2 .0 3 6 action.0 11 14 package.action.1 3 7 package.0 12 12 package.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 yum.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 14 package.change.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 52 Mar 05 10:11:12 Installed: httpd-2.4.6-99.el7.x86_64:3 5 1 .0 5 4 line'0 11 30 Mar 06 10:11:12 Erased: telnet.-21 1 10 beginnings.0 1 13 0.7fffffe.0.0:26 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 linux.dnf.1 1 5 title.0 8 34 dnf.log, dnf.rpm.log and librepo's.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/dnf*.log*'0 27 14 **/hawkey.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 151 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d{4})) (?:\[\d++\] )?(?<lvl>DDEBUG|SUBDEBUG|TRACE|DEBUG|INFO|WARNING|ERROR|CRITICAL)[: ] ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 6 ddebug.0 38 1 5.0 41 8 subdebug.0 51 1 5.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 58 2024-03-05T10:11:12+0100 DDEBUG Command: dnf install nginx:2 5 1 .0 5 4 line'0 11 66 2024-03-05T10:11:13Z SUBDEBUG Installed: nginx-1.22.1-4.el9.x86_64:2 5 1 .0 5 4 line'0 11 61 2024-03-05T10:11:14+0100 [812] WARNING: cannot fetch metadata.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 linux.zypp_history.1 1 5 title.0 8 14 zypper history.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/zypp/history*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 116 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\|(?<body>(?<action>[a-z]++ *+)\|(?<package>[^|]++)\|(?<version>[^|]*+)\|.*+)$.1 1 12 header_lines'0 15 2 ^#.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 6 action.0 11 14 package.action.1 3 7 package.0 12 12 package.name.1 3 7 version.0 12 15 package.version.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 zypper.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 14 package.change.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 77 2024-03-05 10:11:12|install|nginx|1.21.5-1.1|x86_64|root@web-1|repo-oss|3f2a|:2 5 1 .0 5 4 line'0 11 53 2024-03-06 10:11:12|command|root@web-1|'zypper' 'up'|:4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 linux.pacman.1 1 5 title.0 8 10 pacman.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/pacman.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 126 ^\[(?<ts>\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d[+-]\d{4})?)\] \[(?<logger>PACMAN|ALPM|ALPM-SCRIPTLET|PACMAN-KEY)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 pacman.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 14 package.change.0 28 4 when:0 34 1 .0 35 7 body|re'0 44 55 ^(?:installed|upgraded|removed|downgraded|reinstalled) .1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 69 [2024-03-05T10:11:12+0100] [ALPM] upgraded linux (6.7.8-1 -> 6.7.9-1):2 5 1 .0 5 4 line'0 11 49 [2024-03-05 10:11] [PACMAN] Running 'pacman -Syu'.-18 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 linux.snap_changes.1 1 5 title.0 8 40 snap changes, as sosreports collect them.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/snap_changes*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 166 ^(?<id>\d++) ++(?<status>Done|Doing|Do|Error|Undone|Hold|Wait) ++(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:\d\d)) ++(?:[-\d][^ ]*+) ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 .0 33 4 done.0 39 1 9.0 42 5 doing.0 49 1 9.0 52 5 error.0 59 2 17.0 63 6 undone.0 71 2 13.1 1 6 fields:1 3 2 .0 3 2 id.0 7 11 snap.change.1 3 6 status.0 11 11 snap.status.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 snapd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 80 12   Done    2024-03-05T10:11:12Z  2024-03-05T10:11:40Z  Auto-refresh snap "lxd":2 5 1 .0 5 4 line'0 11 88 13   Error   2024-03-05T10:12:12+01:00  2024-03-05T10:12:40+01:00  Install "core22" snap.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$'
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
  - line: '2024-03-05T10:11:14.123456+00:00 web-1 shop[12]: [main] WARN checkout is slow'
    expect: {severity: '13', service.name: shop}
  - line: '2024-03-05T10:11:15+0100 web-1 kernel: Out of memory: Killed process 812 (java)'
    expect: {time: '2024-03-05T09:11:15Z', host.name: web-1, service.name: kernel, event: proc.oom_kill}
  - reject: 'Mar  5 10:11:12 web-1 systemd[1]: Started Daily apt.'
  - reject: '2024-03-05T10:11:12Z INFO started'

"""# }

static var linux_formats_syslog_iso_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 linux.syslog_iso.1 1 5 title.0 8 47 Syslog with ISO 8601 time, as rsyslog writes it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 4 '0 11 10 **/syslog*'0 25 12 **/messages*'0 41 12 **/auth.log*'0 57 12 **/kern.log*.1 3 8 priority.0 13 2 50.1 1 4 line'0 7 145 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d++)?(?:Z|[+-]\d\d:?\d\d)) (?<host>[\w.-]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc:0 9 1 .0 10 2 to.0 14 12 service.name.1 3 3 pid:0 8 1 .0 9 2 to.0 13 11 process.pid.1 1 6 repeat'0 9 44 ^(?:last )?message repeated (?<n>\d++) times.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 97 2024-03-05T10:11:12.123456+01:00 web-1 systemd[1]: nginx.service: Failed with result 'exit-code'.:2 5 1 .0 5 4 line'0 11 104 2024-03-05T10:11:13Z web-1 kernel: [ 812.004501] sd 0:0:0:0: [sda] tag#3 I/O error, dev sda, sector 2048:2 5 1 .0 5 4 line'0 11 77 2024-03-05T10:11:14.123456+00:00 web-1 shop[12]: [main] WARN checkout is slow:2 5 1 .0 5 4 line'0 11 79 2024-03-05T10:11:15+0100 web-1 kernel: Out of memory: Killed process 812 (java).-45 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
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
  tagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$'
  untagged: '^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<body>.*+)$'
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
  - line: 'Mar  5 10:00:00 web-1 shop[12]: ERROR checkout failed for order 3600'
    expect: {severity: '17', service.name: shop, message: ERROR checkout failed for order 3600}
  - line: 'Mar  5 10:00:01 web-1 sshd[4711]: error: kex_exchange_identification: read: Connection reset by peer'
    expect: {severity: '17', service.name: sshd}
  - line: '<30>Mar  5 10:00:02 web-1 shop[12]: ERROR is what the log level was set to'
    expect: {severity: '9'}
  - reject: '2024-01-02T03:04:05Z web-1 sshd[4711]: Failed password'

"""# }

static var linux_formats_syslog_rfc3164_nodes: String { #"""
:1 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 linux.syslog_rfc3164.1 1 5 title.0 8 43 Syslog as of RFC 3164, with and without PRI.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 6 '0 11 10 **/syslog*'0 25 12 **/messages*'0 41 12 **/auth.log*'0 57 12 **/kern.log*'0 73 14 **/daemon.log*'0 91 10 **/secure*.1 3 8 priority.0 13 2 40.1 1 8 patterns:1 3 2 .0 3 6 tagged'0 11 142 ^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^ :\[]++)(?:\[(?<pid>[^\]]++)\])?: (?<body>.*+)$.1 3 8 untagged'0 13 98 ^(?:<(?<pri>\d{1,3})>)?(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 pri.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc:0 9 1 .0 10 2 to.0 14 12 service.name.1 3 3 pid:0 8 1 .0 9 2 to.0 13 11 process.pid.1 1 6 repeat'0 9 44 ^(?:last )?message repeated (?<n>\d++) times.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 7 :0 5 1 .0 5 4 line'0 11 103 Jan  2 03:04:05 web-1 sshd[4711]: Failed password for invalid user admin from 192.0.2.7 port 50022 ssh2:3 5 1 .0 5 4 line'0 11 94 <3>Feb 29 23:59:59 db-2 kernel: Out of memory: Killed process 812 (postgres) total-vm:812345kB:3 5 1 .0 5 4 text|0 11 94 Dec 31 23:59:58 web-1 app[7]: link is down
Dec 31 23:59:59 web-1 last message repeated 3 times:4 5 1 .0 5 4 line'0 11 58 Mar  5 10:00:00 web-1 kernel: e1000: eth0 NIC Link is Down:2 5 1 .0 5 4 line'0 11 68 Mar  5 10:00:00 web-1 shop[12]: ERROR checkout failed for order 3600:2 5 1 .0 5 4 line'0 11 100 Mar  5 10:00:01 web-1 sshd[4711]: error: kex_exchange_identification: read: Connection reset by peer:2 5 1 .0 5 4 line'0 11 74 <30>Mar  5 10:00:02 web-1 shop[12]: ERROR is what the log level was set to.-58 1 10 beginnings.0 1 28 1000000000000000.7fffffe.0.0
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

static var linux_formats_syslog_rfc5424_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 linux.syslog_rfc5424.1 1 5 title.0 8 21 Syslog as of RFC 5424.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 172 ^<(?<pri>\d{1,3})>1 (?<ts>[^ ]++) (?<host>[^ ]++) (?<app>[^ ]++) (?<pid>[^ ]++) (?<msgid>[^ ]++) (?:-|(?<data>(?:\[(?:[^\]"]|"(?:[^"\\]|\\.)*+")*+\])++))(?: (?<body>.*+))?$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 pri.1 1 6 fields:1 3 5 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 3 app:0 8 1 .0 9 2 to.0 13 12 service.name.1 3 3 pid:0 8 1 .0 9 2 to.0 13 11 process.pid.1 3 5 msgid:0 10 1 .0 11 2 to.0 15 12 syslog.msgid.1 3 4 data:0 9 1 .0 10 2 to.0 14 22 syslog.structured_data.2 1 6 events-1 3 15 :0 5 2 .0 6 4 name.0 12 13 proc.oom_kill.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 2 '0 50 19 Out of memory: Kill'0 73 19 out of memory: Kill:1 5 2 .0 6 4 name.0 12 12 kernel.panic.0 26 4 when:0 32 1 .0 33 13 body|contains'0 48 26 Kernel panic - not syncing:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 .0 47 11 segfault at.0 60 24 general protection fault.0 86 11 dumped core:1 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 35 ^(?:\[ *+[\d.]++\] )?Linux version :1 5 2 .0 6 4 name.0 12 13 host.shutdown.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 16 systemd-shutdown'0 68 23 Reached target Shutdown'0 95 19 System is rebooting'0 118 23 System is powering down:1 5 2 .0 6 4 name.0 12 10 disk.error.0 24 4 when:0 30 1 .0 31 13 body|contains-0 46 3 '0 47 9 I/O error'0 60 15 Disk failure on'0 79 12 Medium Error:1 5 2 .0 6 4 name.0 12 9 disk.full.0 23 4 when:0 29 1 .0 30 13 body|contains.0 45 23 No space left on device:1 5 2 .0 6 4 name.0 12 13 net.link.down.0 27 4 when:0 33 1 .0 34 13 body|contains-0 49 4 .0 50 12 Link is Down.0 64 17 link is not ready.0 83 12 Link is down.0 97 9 link down:1 5 2 .0 6 4 name.0 12 11 net.link.up.0 25 4 when:0 31 1 .0 32 13 body|contains-0 47 3 .0 48 10 Link is Up.0 60 10 Link is up.0 72 18 link becomes ready:1 5 2 .0 6 4 name.0 12 9 time.step.0 23 4 when:0 29 1 .0 30 13 body|contains-0 45 4 .0 46 10 time reset.0 58 21 System clock wrong by.0 81 17 clock was stepped.0 100 21 Time has been changed:1 5 3 .0 5 4 name.0 11 13 auth.ssh.fail.1 5 4 when:0 11 1 .0 12 11 body|prefix-0 25 3 .0 26 19 Failed password for.0 47 12 Invalid user.0 61 40 Connection closed by authenticating user.1 5 7 extract:0 14 1 .0 15 2 re'0 19 100 (?:for(?: invalid user)?|[Uu]ser) (?<user__name>[^ ]++) (?:from )?(?<client__address>[\da-fA-F.:]++):1 5 3 .0 5 4 name.0 11 11 auth.ssh.ok.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 19 ^Accepted \w++ for .1 5 7 extract:0 14 1 .0 15 2 re'0 19 65 for (?<user__name>[^ ]++) from (?<client__address>[\da-fA-F.:]++):1 5 2 .0 6 4 name.0 12 12 service.fail.0 26 4 when:0 32 1 .0 33 13 body|contains-0 48 4 .0 49 18 Failed with result.0 69 20 entered failed state'0 91 26 Main process exited, code=.0 121 15 Failed to start:1 5 2 .0 6 4 name.0 12 13 service.start.0 27 4 when:0 33 1 .0 34 7 body|re'0 43 28 ^(?:\S++: )?Start(?:ed|ing) :1 5 2 .0 6 4 name.0 12 12 service.stop.0 26 4 when:0 32 1 .0 33 7 body|re'0 42 28 ^(?:\S++: )?Stopp(?:ed|ing) .2 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 118 <165>1 2024-03-05T10:11:12.003Z gw.example.net scheduler 221 ID47 [job@32473 name="nightly" note="a \"b\" ]"] job done:2 5 1 .0 5 4 line'0 11 76 <34>1 2024-03-05T12:00:00.5+02:00 gw su - ID9 - su root failed on /dev/pts/8.-41 1 10 beginnings.0 1 22 1000000000000000.0.0.0
"""# }

static var linux_pack: String { #"""
name: linux
version: 1.1.0
title: Logs of Linux machines
licence: Apache-2.0

"""# }

static var linux_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 5 linux.1 1 7 version.0 10 5 1.1.0.1 1 5 title.0 8 22 Logs of Linux machines
"""# }
}
