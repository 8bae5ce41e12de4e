// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var windows_detectors_system: String { #"""
# The event log and services of Windows machines.
kind: detector
id: windows.service_crashed
title: Service ended unexpectedly
version: 1
status: stable
severity: critical
summary: 'Service ended unexpectedly ({count} lines)'
description: >-
  The service control manager saw a service die. What recovery does next stands in the same line; the
  application log names the module that failed.
detect:
  type: match
  match:
    body|contains:
      [service terminated unexpectedly, terminated with the following error,
       terminated with the following service-specific error, service failed to start due to, hung on starting,
       Faulting application name, Faulting application, Application Error, APPCRASH,
       did not respond to the start or control request]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: The Print Spooler service terminated unexpectedly. It has done this 1 time(s).}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a service that stops in order
    events:
      - {t: 0s, service.name: windows, body: The Print Spooler service entered the stopped state.}
    expect: none
---
kind: detector
id: windows.bugcheck
title: Windows stopped with a blue screen
version: 1
status: stable
severity: critical
summary: 'Windows stopped with a blue screen ({count} lines)'
description: >-
  The system met a state it does not survive, usually by a driver or broken hardware. The code and the dump
  name the driver.
detect:
  type: match
  match:
    body|contains:
      [The computer has rebooted from a bugcheck, bugcheck was, BugCheck, BlueScreen,
       The previous system shutdown at, rebooted without cleanly shutting down, Kernel-Power,
       KERNEL_SECURITY_CHECK_FAILURE, DRIVER_IRQL_NOT_LESS_OR_EQUAL, SYSTEM_SERVICE_EXCEPTION]
    not:
      any:
        - body|contains: [sleep, Kernel-Power 107]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'The computer has rebooted from a bugcheck. The bugcheck was: 0x0000009f.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an ordered restart
    events:
      - {t: 0s, service.name: windows, body: The process wininit.exe has initiated the restart of computer WEB1}
    expect: none
---
kind: detector
id: windows.update_restart
title: Machine restarts for updates
version: 1
status: stable
severity: medium
summary: 'Machine restarts for updates ({count} lines)'
description: >-
  Updates were installed and the machine restarts by itself. Many at once are a wave that all services feel
  together.
detect:
  type: match
  match:
    body|contains:
      ['Installation Successful: Windows successfully installed', has initiated the restart of computer,
       restart is required, Restart Required, reboot is required to complete, 'Operating System: Service pack',
       TrustedInstaller.exe has initiated, Update installation, has been scheduled for restart]
  coalesce: 30m
causal: {nature: change, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'The process svchost.exe has initiated the restart of computer WEB1 for the following reason: Operating System: Service pack (Planned)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a search for updates
    events:
      - {t: 0s, service.name: windows, body: Windows Update started downloading an update.}
    expect: none
---
kind: detector
id: windows.update_failed
title: Update cannot be installed
version: 1
status: stable
severity: medium
summary: 'Update cannot be installed ({count} lines)'
description: >-
  The machine stays without the patch, or tries again and again. Usual causes: no room, a broken component
  store, an update server that cannot be reached.
detect:
  type: match
  match:
    body|contains:
      [Installation Failure, 'Installation failure: Windows failed to install',
       failed to install the following update, 'WARNING: Failed to', update failed, 0x8024, 0x80073712, 0x800F0,
       CBS_E_, HRESULT = 0x8, Failed to uninstall, Error in WaitFor]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'Installation Failure: Windows failed to install the following update with error 0x80073712'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an update that is installed
    events:
      - {t: 0s, service.name: windows, body: 'Installation Successful: Windows successfully installed the following update'}
    expect: none
---
kind: detector
id: windows.servicing_error
title: Servicing of components reports errors
version: 1
status: stable
severity: low
summary: 'Servicing of components reports errors ({count} lines)'
description: >-
  The component store or its servicing meets errors. Single ones are usual; a store that is corrupt blocks
  all updates.
detect:
  type: match
  match:
    body|contains:
      [CBS    Failed, 'CSI    ', Failed to get next element, '[HRESULT = 0x', CBS_E_, Store corruption,
       corrupt component, TrustedInstaller]
    all:
      - body|contains: [Failed, orrupt, rror, E_]
    not:
      any:
        - body|contains: 0x00000000
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'CBS    Failed to resolve execution package [HRESULT = 0x800f0805]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a session that ends well
    events:
      - {t: 0s, service.name: windows, body: 'CBS    Session: 30546173 finalized. Reboot required: no [HRESULT = 0x00000000 - S_OK]'}
    expect: none
---
kind: detector
id: windows.disk_error
title: Windows disk or NTFS errors
version: 1
status: stable
severity: critical
summary: 'Windows disk or NTFS errors ({count} lines)'
description: >-
  The disk has bad blocks or answers late, or the file system is damaged. Look at the cable, the controller
  and the storage behind it before a repair.
detect:
  type: match
  match:
    body|contains:
      [has a bad block, The IO operation at logical block address, was retried, An error was detected on device,
       The file system structure on the disk is corrupt, Reset to device,
       The driver detected a controller error, 'Ntfs: ', delayed write failed, Delayed Write Failed, chkdsk,
       volume is dirty]
    not:
      any:
        - body|contains: is healthy
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'The device, \Device\Harddisk1\DR1, has a bad block.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a volume that is well
    events:
      - {t: 0s, service.name: windows, body: 'Volume C: is healthy. No action is needed.'}
    expect: none
---
kind: detector
id: windows.resources_exhausted
title: Windows runs out of memory or handles
version: 1
status: stable
severity: critical
summary: 'Windows runs out of memory or handles ({count} lines)'
description: >-
  Virtual memory, the paged pool or desktop heap is used up. The event names the processes that use most; a
  leak of one starves all.
detect:
  type: match
  match:
    body|contains:
      [Windows successfully diagnosed a low virtual memory condition, Resource-Exhaustion,
       unable to allocate from the system paged pool, unable to allocate from the system nonpaged pool,
       out of virtual memory, commit limit, Insufficient system resources exist, insufficient system resources,
       Not enough storage is available, Not enough quota, The paging file is too small]
    not:
      any:
        - body|contains: ' % of the limit'
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'Windows successfully diagnosed a low virtual memory condition. The following programs consumed the most: sqlservr.exe'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room that is left
    events:
      - {t: 0s, service.name: windows, body: commit charge 31 % of the limit is used}
    expect: none
---
kind: detector
id: windows.dns_client
title: Windows cannot resolve names
version: 1
status: stable
severity: high
summary: 'Windows cannot resolve names ({count} lines)'
description: >-
  The client got no answer from its name servers, so nothing is found. Look at the servers and at what
  changed on the network adapter.
detect:
  type: match
  match:
    body|contains:
      [Name resolution for the name, timed out after none of the configured DNS servers responded,
       DNS Client Events, No such host is known, The DNS server has encountered, DNS server was unable to,
       unable to open zone, register the host (A, WSAHOST_NOT_FOUND, WSATRY_AGAIN]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: Name resolution for the name db.example timed out after none of the configured DNS servers responded.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a record that is registered
    events:
      - {t: 0s, service.name: windows, body: DNS records of this computer were registered}
    expect: none
---
kind: detector
id: windows.domain_unreachable
title: No domain controller answers
version: 1
status: stable
severity: high
summary: 'No domain controller answers ({count} lines)'
description: >-
  Logins with accounts of the domain, policies and shares fail. Usual causes: name service, clock, a
  controller that is down, trust that was lost.
detect:
  type: match
  match:
    body|contains:
      [could not be contacted, No Domain Controller is available, no logon servers available,
       There are currently no logon servers, not able to set up a secure session with a domain controller,
       trust relationship between this workstation, NETLOGON, The processing of Group Policy failed, KDC_ERR,
       Time-Service, The kerberos client received]
    not:
      any:
        - body|contains: processed successfully
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: This computer was not able to set up a secure session with a domain controller in domain SHOP}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a policy that is applied
    events:
      - {t: 0s, service.name: windows, body: The Group Policy settings for the computer were processed successfully.}
    expect: none
---
kind: detector
id: windows.logon_failures
title: Windows logons fail in number
version: 1
status: stable
severity: medium
summary: '{count} failed logons'
description: >-
  Many wrong passwords within minutes: a service with an old password, or somebody who tries. Look at the
  account and the source address.
params:
  least: {default: 10, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [An account failed to log on, Logon failure, logon failure, account was locked out,
       The user name or password is incorrect, Login failed for user, STATUS_LOGON_FAILURE,
       unknown user name or bad password]
    not: {severity|lt: 9}
  window: 5m
  gte: $least
causal: {nature: environment}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 30, service.name: windows, body: 'An account failed to log on. Account Name: report'}
    expect: [{start: [+0s, +60s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: windows, body: 'An account failed to log on. Account Name: report'}
    expect: none
  - name: a logon that works
    events:
      - {t: 0s, every: 2s, n: 30, service.name: windows, body: 'An account was successfully logged on. Account Name: report'}
    expect: none
---
kind: detector
id: windows.iis_pool
title: Application pool of IIS fails
version: 1
status: stable
severity: medium
summary: 'Application pool of IIS fails ({count} lines)'
description: >-
  Worker processes ended, so the site answers 503. After five failures within minutes the pool is switched
  off and stays so until somebody starts it.
detect:
  type: match
  match:
    body|contains:
      [A process serving application pool, application pool, Rapid Fail Protection,
       is being automatically disabled due to a series of failures, suffered a fatal communication error,
       failed to respond to a ping, AppOffline, Connections_Refused, QueueFull, '503.2', Timer_AppPool]
    all:
      - body|contains:
          [terminated unexpectedly, disabled, fatal, failed to respond, Rapid, QueueFull, Refused,
           exceeded time limits, AppOffline, '503.2', Timer_AppPool]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'Application pool ''shop'' is being automatically disabled due to a series of failures in the process(es) serving that application pool.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pool that recycles
    events:
      - {t: 0s, service.name: windows, body: 'A worker process of application pool ''shop'' was recycled after its time limit'}
    expect: none
---
kind: detector
id: windows.dotnet_exception
title: .NET process ended by an exception
version: 1
status: stable
severity: critical
summary: '.NET process ended by an exception ({count} lines)'
description: >-
  Nobody caught it, so the process ended. The stack names the method; look at what it read or called.
detect:
  type: match
  match:
    body|contains:
      [The process was terminated due to an unhandled exception, Unhandled exception. System.,
       'Unhandled Exception: System.', .NET Runtime, OutOfMemoryException, ObjectDisposedException,
       System.InvalidOperationException, System.Net.Http.HttpRequestException, TaskCanceledException,
       System.AggregateException, System.ArgumentNullException, Microsoft.Data.SqlClient.SqlException,
       System.Data.SqlClient.SqlException]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'Unhandled exception. System.InvalidOperationException: Sequence contains no elements'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a run time that starts
    events:
      - {t: 0s, service.name: windows, body: runtime version of .NET is 8.0.1}
    expect: none
---
kind: detector
id: windows.cluster_failover
title: Windows cluster lost a node or a resource
version: 1
status: stable
severity: medium
summary: 'Windows cluster lost a node or a resource ({count} lines)'
description: >-
  A node was removed, a resource failed or the quorum is gone. Short losses of the network between nodes are
  the usual cause.
detect:
  type: match
  match:
    body|contains:
      [was removed from the active failover cluster membership, lost quorum, quorum of cluster nodes,
       Cluster resource, FailoverClustering, The Cluster service is shutting down,
       cluster network name resource, failed over, Isolated state]
    all:
      - body|contains: [removed, lost, failed, shutting down, quorum, Isolated]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: windows, body: 'Cluster node ''WEB2'' was removed from the active failover cluster membership.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a node that joins
    events:
      - {t: 0s, service.name: windows, body: 'Cluster node ''WEB2'' joined the active failover cluster membership.'}
    expect: none

"""# }

static var windows_detectors_system_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 windows.service_crashed.1 1 5 title.0 8 26 Service ended unexpectedly.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 42 Service ended unexpectedly ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 31 service terminated unexpectedly.0 41 35 terminated with the following error.1 8 52 terminated with the following service-specific error.0 62 30 service failed to start due to.0 94 16 hung on starting.1 8 25 Faulting application name.0 35 20 Faulting application.0 57 17 Application Error.0 76 8 APPCRASH.1 8 47 did not respond to the start or control request.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 windows.bugcheck.1 1 5 title.0 8 34 Windows stopped with a blue screen.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 50 Windows stopped with a blue screen ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 41 The computer has rebooted from a bugcheck.0 51 12 bugcheck was.0 65 8 BugCheck.0 75 10 BlueScreen.1 8 31 The previous system shutdown at.0 41 38 rebooted without cleanly shutting down.0 81 12 Kernel-Power.1 8 29 KERNEL_SECURITY_CHECK_FAILURE.0 39 29 DRIVER_IRQL_NOT_LESS_OR_EQUAL.0 70 24 SYSTEM_SERVICE_EXCEPTION.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 5 sleep.0 34 16 Kernel-Power 107:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 windows.update_restart.1 1 5 title.0 8 28 Machine restarts for updates.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Machine restarts for updates ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 9 '0 8 55 Installation Successful: Windows successfully installed.0 67 37 has initiated the restart of computer.1 8 19 restart is required.0 29 16 Restart Required.0 47 30 reboot is required to complete'0 79 30 Operating System: Service pack.1 8 34 TrustedInstaller.exe has initiated.0 44 19 Update installation.0 65 30 has been scheduled for restart.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 change.0 26 6 origin.0 34 8 external:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 windows.update_failed.1 1 5 title.0 8 26 Update cannot be installed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 42 Update cannot be installed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 20 Installation Failure'0 30 47 Installation failure: Windows failed to install.1 8 38 failed to install the following update'0 48 18 WARNING: Failed to.0 70 13 update failed.0 85 6 0x8024.0 93 10 0x80073712.0 105 7 0x800F0.1 8 6 CBS_E_.0 16 13 HRESULT = 0x8.0 31 19 Failed to uninstall.0 52 16 Error in WaitFor.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 windows.servicing_error.1 1 5 title.0 8 38 Servicing of components reports errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 54 Servicing of components reports errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 8 .0 8 13 CBS    Failed'0 23 7 CSI    .0 34 26 Failed to get next element'0 62 13 [HRESULT = 0x.0 79 6 CBS_E_.0 87 16 Store corruption.1 8 17 corrupt component.0 27 16 TrustedInstaller.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 4 .0 25 6 Failed.0 33 6 orrupt.0 41 4 rror.0 47 2 E_.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 10 0x00000000:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 windows.disk_error.1 1 5 title.0 8 27 Windows disk or NTFS errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 Windows disk or NTFS errors ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 15 has a bad block.0 25 41 The IO operation at logical block address.0 68 11 was retried.0 81 31 An error was detected on device.1 8 48 The file system structure on the disk is corrupt.0 58 15 Reset to device.1 8 38 The driver detected a controller error'0 48 6 Ntfs: .0 58 20 delayed write failed.0 80 20 Delayed Write Failed.0 102 6 chkdsk.1 8 15 volume is dirty.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 10 is healthy:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 windows.resources_exhausted.1 1 5 title.0 8 37 Windows runs out of memory or handles.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 53 Windows runs out of memory or handles ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 61 Windows successfully diagnosed a low virtual memory condition.0 71 19 Resource-Exhaustion.1 8 45 unable to allocate from the system paged pool.0 55 48 unable to allocate from the system nonpaged pool.1 8 21 out of virtual memory.0 31 12 commit limit.0 45 35 Insufficient system resources exist.0 82 29 insufficient system resources.1 8 31 Not enough storage is available.0 41 16 Not enough quota.0 59 28 The paging file is too small.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 15  % of the limit:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 windows.dns_client.1 1 5 title.0 8 28 Windows cannot resolve names.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 44 Windows cannot resolve names ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 28 Name resolution for the name.0 38 60 timed out after none of the configured DNS servers responded.1 8 17 DNS Client Events.0 27 21 No such host is known.0 50 30 The DNS server has encountered.0 82 24 DNS server was unable to.1 8 19 unable to open zone.0 29 20 register the host (A.0 51 17 WSAHOST_NOT_FOUND.0 70 12 WSATRY_AGAIN.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 windows.domain_unreachable.1 1 5 title.0 8 28 No domain controller answers.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 44 No domain controller answers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 22 could not be contacted.0 32 33 No Domain Controller is available.0 67 26 no logon servers available.1 8 36 There are currently no logon servers.0 46 60 not able to set up a secure session with a domain controller.1 8 43 trust relationship between this workstation.0 53 8 NETLOGON.0 63 37 The processing of Group Policy failed.0 102 7 KDC_ERR.1 8 12 Time-Service.0 22 28 The kerberos client received.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 22 processed successfully:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 windows.logon_failures.1 1 5 title.0 8 29 Windows logons fail in number.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 21 {count} failed logons.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 8 .0 8 27 An account failed to log on.0 37 13 Logon failure.0 52 13 logon failure.0 67 22 account was locked out.1 8 38 The user name or password is incorrect.0 48 21 Login failed for user.0 71 20 STATUS_LOGON_FAILURE.1 8 33 unknown user name or bad password.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 windows.iis_pool.1 1 5 title.0 8 29 Application pool of IIS fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Application pool of IIS fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 11 .0 8 34 A process serving application pool.0 44 16 application pool.0 62 21 Rapid Fail Protection.1 8 59 is being automatically disabled due to a series of failures.0 69 36 suffered a fatal communication error.1 8 27 failed to respond to a ping.0 37 10 AppOffline.0 49 19 Connections_Refused.0 70 9 QueueFull'0 81 5 503.2.0 90 13 Timer_AppPool.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 23 terminated unexpectedly.0 37 8 disabled.0 47 5 fatal.0 54 17 failed to respond.0 73 5 Rapid.0 80 9 QueueFull.0 91 7 Refused.1 12 20 exceeded time limits.0 34 10 AppOffline'0 46 5 503.2.0 55 13 Timer_AppPool.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 windows.dotnet_exception.1 1 5 title.0 8 34 .NET process ended by an exception.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 50 .NET process ended by an exception ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 56 The process was terminated due to an unhandled exception.0 66 28 Unhandled exception. System.'1 8 28 Unhandled Exception: System..0 40 12 .NET Runtime.0 54 20 OutOfMemoryException.0 76 23 ObjectDisposedException.1 8 32 System.InvalidOperationException.0 42 36 System.Net.Http.HttpRequestException.0 80 21 TaskCanceledException.1 8 25 System.AggregateException.0 35 28 System.ArgumentNullException.0 65 37 Microsoft.Data.SqlClient.SqlException.1 8 34 System.Data.SqlClient.SqlException.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 windows.cluster_failover.1 1 5 title.0 8 41 Windows cluster lost a node or a resource.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 57 Windows cluster lost a node or a resource ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 9 .0 8 55 was removed from the active failover cluster membership.0 65 11 lost quorum.0 78 23 quorum of cluster nodes.1 8 16 Cluster resource.0 26 18 FailoverClustering.0 46 36 The Cluster service is shutting down.1 8 29 cluster network name resource.0 39 11 failed over.0 52 14 Isolated state.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 6 .0 25 7 removed.0 34 4 lost.0 40 6 failed.0 48 13 shutting down.0 63 6 quorum.0 71 8 Isolated.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var windows_formats_applications: String { #"""
kind: format
id: windows.mcafee_access
title: McAfee, AccessProtectionLog and OnAccessScanLog
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/AccessProtectionLog*', '**/OnAccessScanLog*']
  priority: 55
line: "^(?<date>\\d{1,2}/\\d{1,2}/\\d{4})\\t(?<time>\\d{1,2}:\\d\\d:\\d\\d(?: [AP]M)?)\\t(?<body>(?<status>[^\\t]++)\\t(?:(?<user>[^\\t]*+)\\t)?.*+)$"
timestamp: {fields: [date, time], formats: ['%m/%d/%Y %I:%M:%S %p', '%d/%m/%Y %H:%M:%S']}
fields:
  status: log.state
  user: user.name
set: {service.name: mcafee}
samples:
  - line: "3/5/2024\t10:11:12 AM\tBlocked by Access Protection rule \tEXAMPLE\\bob\tC:\\Tools\\procexp.exe\tC:\\Program Files\\x.exe\tPrevent termination\tAction blocked : Terminate"
    expect: {time: '2024-03-05T10:11:12Z', user.name: 'EXAMPLE\bob'}
  - line: "25/03/2024\t22:11:13\tScan started\tSYSTEM\tC:\\"
    expect: {time: '2024-03-25T22:11:13Z', log.state: Scan started}
  - reject: '3/5/2024 10:11:12 AM Blocked'
---
kind: format
id: windows.trend_micro
title: Trend Micro OfficeScan, fields separated by <;>
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<date>\d{8})<;>(?<time>\d{3,4})<;>(?<body>.*+)$'
timestamp: {fields: [date, time], formats: ['%Y%m%d %H%M']}
set: {service.name: trend-micro}
samples:
  - line: '20240305<;>1011<;>Eicar_test_1<;>1<;>1<;>0<;>C:\temp\eicar.com<;>'
    expect: {time: '2024-03-05T10:11:00Z', service.name: trend-micro}
  - line: '20240305<;>2212<;>3<;>-1<;>http://www.example.org/<;>'
    expect: {time: '2024-03-05T22:12:00Z'}
  - reject: '20240305 1011 Eicar_test_1'
---
kind: format
id: windows.domino
title: HCL (IBM, Lotus) Domino console log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^\[(?<pid>[0-9A-F]{4,}):(?<thread>[0-9A-F]{4,}-[0-9A-F]{4,})\] (?<ts>\d\d[/.]\d\d[/.]\d{4} \d\d:\d\d:\d\d(?: [AP]M)?) ++(?:(?<proc>[\w ]{2,24}+): )?(?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%Y %I:%M:%S %p', '%d/%m/%Y %H:%M:%S', '%d.%m.%Y %H:%M:%S']}
fields:
  pid: process.pid
  thread: thread.id
  proc: service.name
samples:
  - line: '[2130:0003-0970] 25/03/2024 10:11:12   smtp: bob [192.0.2.7] authentication failure using internet password'
    expect: {time: '2024-03-25T10:11:12Z', service.name: smtp, process.pid: '2130'}
  - line: '[2131:0002-0971] 03/05/2024 10:11:13 PM  Router: Mailbox file mail.box opened'
    expect: {time: '2024-03-05T22:11:13Z', service.name: Router}
  - reject: '[2131] 03/05/2024 10:11:13 PM Router: started'
---
kind: format
id: windows.softether
title: SoftEther VPN server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 52}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<body>(?:Connection "(?<connection>CID-[^"]++)"|On the TCP Listener|The connection "|SSL communication for connection "|\[HUB "(?<hub>[^"]++)"\]|User "|Session "|A client).*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  connection: session.id
  hub: log.logger
set: {service.name: softether}
samples:
  - line: '2024-03-05 10:11:12.781 Connection "CID-72" : User authentication failed. The user name that has been provided was "bob", from 192.0.2.7.'
    expect: {time: '2024-03-05T10:11:12.781Z', session.id: CID-72}
  - line: '2024-03-05 10:11:13.000 [HUB "VPN"] Session "SID-BOB-7": The session has been terminated.'
    expect: {log.logger: VPN}
  - reject: '2024-03-05 10:11:13.000 started'
---
kind: format
id: windows.mumble
title: Mumble server
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^<(?<lvl>[DWCFXI])>(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {d: 5, w: 13, c: 18, f: 21, x: 9, i: 9}}
set: {service.name: murmur}
samples:
  - line: '<W>2024-03-05 10:11:12.818 1 => <4:bob(-1)> Rejected connection from 192.0.2.7:29530: Wrong password'
    expect: {time: '2024-03-05T10:11:12.818Z', severity: '13', service.name: murmur}
  - line: '<C>2024-03-05 10:11:13.000 SSL: Server certificate is missing'
    expect: {severity: '18'}
  - reject: '<W>no time'
---
kind: format
id: windows.onedrive_old
title: OneDrive and SkyDrive clients before 2014
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/SkyDrive*.log*', '**/OneDrive*.log*']
  priority: 55
line: '^(?<ts>\d\d-\d\d-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<code>[\w.]++:\d++)!(?<function>[\w:~]++) \((?<lvl>[A-Z]++)\): ?+(?<body>.*+)$'
timestamp: {field: ts, formats: ['%m-%d-%Y %H:%M:%S.%f']}
severity: {field: lvl, map: {detail: 5, normal: 9, important: 10}}
fields:
  code: code.location
  function: code.function
samples:
  - line: '03-05-2024 10:11:12.123 sync.cpp:88!reconcile (ERROR): no connection to the service'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', code.location: 'sync.cpp:88', code.function: reconcile}
  - line: '03-05-2024 10:11:13.000 global.cpp:12!start (DETAIL): started'
    expect: {time: '2024-03-05T10:11:13Z', severity: '5', message: started}
  - reject: '03-05-2024 10:11:13.000 started'
---
kind: format
id: windows.symantec_av
title: Symantec AntiVirus and Endpoint Protection, the client's comma separated log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?<ts>[0-9A-F]{12}),(?<event>\d{1,3}),(?<category>\d{1,2}),(?<source>\d{1,3}),(?<host>[^,]*+),(?<user>[^,]*+),(?<body>.*+)$'
timestamp: {field: ts, formats: [hex_date]}
severity: {field: event, map: {'5': 17, '6': 13}, default: 9}
fields:
  event: event.code
  category: log.category
  source: log.source
  host: {to: host.name, entity: host}
  user: user.name
set: {service.name: symantec}
samples:
  - line: '36020510110C,5,1,1,APP-1,bob,EICAR Test String,C:\temp\eicar.com,5,1,1,256,570441764,"",1709633472,,0,101'
    expect: {time: '2024-03-05T16:17:12Z', severity: '17', host.name: APP-1, user.name: bob}
  - line: '36020510120D,2,2,0,APP-1,bob,,,,,,,16777216,"Scan complete",0,,0'
    expect: {severity: '9', event.code: '2'}
  - reject: '36020510110C started'

"""# }

static var windows_formats_applications_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 windows.mcafee_access.1 1 5 title.0 8 47 McAfee, AccessProtectionLog and OnAccessScanLog.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 23 **/AccessProtectionLog*'0 38 19 **/OnAccessScanLog*.1 3 8 priority.0 13 2 55.1 1 4 line"0 7 128 ^(?<date>\d{1,2}/\d{1,2}/\d{4})\t(?<time>\d{1,2}:\d\d:\d\d(?: [AP]M)?)\t(?<body>(?<status>[^\t]++)\t(?:(?<user>[^\t]*+)\t)?.*+)$.1 1 9 timestamp:0 12 2 .0 13 6 fields-0 21 2 .0 22 4 date.0 28 4 time.0 35 7 formats-0 44 2 '0 45 20 %m/%d/%Y %I:%M:%S %p'0 69 17 %d/%m/%Y %H:%M:%S.1 1 6 fields:1 3 2 .0 3 6 status.0 11 9 log.state.1 3 4 user.0 9 9 user.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 mcafee.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 158 3/5/2024\#u{9}10:11:12 AM\#u{9}Blocked by Access Protection rule \#u{9}EXAMPLE\bob\#u{9}C:\Tools\procexp.exe\#u{9}C:\Program Files\x.exe\#u{9}Prevent termination\#u{9}Action blocked : Terminate:2 5 1 .0 5 4 line"0 11 43 25/03/2024\#u{9}22:11:13\#u{9}Scan started\#u{9}SYSTEM\#u{9}C:\.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:22 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 windows.trend_micro.1 1 5 title.0 8 47 Trend Micro OfficeScan, fields separated by <;>.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 50 ^(?<date>\d{8})<;>(?<time>\d{3,4})<;>(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 6 fields-0 21 2 .0 22 4 date.0 28 4 time.0 35 7 formats-0 44 1 '0 45 11 %Y%m%d %H%M.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 11 trend-micro.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 65 20240305<;>1011<;>Eicar_test_1<;>1<;>1<;>0<;>C:\temp\eicar.com<;>:2 5 1 .0 5 4 line'0 11 53 20240305<;>2212<;>3<;>-1<;>http://www.example.org/<;>.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:17 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 windows.domino.1 1 5 title.0 8 35 HCL (IBM, Lotus) Domino console log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 161 ^\[(?<pid>[0-9A-F]{4,}):(?<thread>[0-9A-F]{4,}-[0-9A-F]{4,})\] (?<ts>\d\d[/.]\d\d[/.]\d{4} \d\d:\d\d:\d\d(?: [AP]M)?) ++(?:(?<proc>[\w ]{2,24}+): )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 '0 34 20 %m/%d/%Y %I:%M:%S %p'0 58 17 %d/%m/%Y %H:%M:%S'0 79 17 %d.%m.%Y %H:%M:%S.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 3 4 proc.0 9 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 107 [2130:0003-0970] 25/03/2024 10:11:12   smtp: bob [192.0.2.7] authentication failure using internet password:2 5 1 .0 5 4 line'0 11 77 [2131:0002-0971] 03/05/2024 10:11:13 PM  Router: Mailbox file mail.box opened.-16 1 10 beginnings.0 1 13 0.8000000.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 windows.softether.1 1 5 title.0 8 20 SoftEther VPN server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 52.1 1 4 line'0 7 224 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<body>(?:Connection "(?<connection>CID-[^"]++)"|On the TCP Listener|The connection "|SSL communication for connection "|\[HUB "(?<hub>[^"]++)"\]|User "|Session "|A client).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 2 .0 3 10 connection.0 15 10 session.id.1 3 3 hub.0 8 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 softether.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 137 2024-03-05 10:11:12.781 Connection "CID-72" : User authentication failed. The user name that has been provided was "bob", from 192.0.2.7.:2 5 1 .0 5 4 line'0 11 89 2024-03-05 10:11:13.000 [HUB "VPN"] Session "SID-BOB-7": The session has been terminated..-16 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 14 windows.mumble.1 1 5 title.0 8 13 Mumble server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 77 ^<(?<lvl>[DWCFXI])>(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 .0 30 1 d.0 33 1 5.0 36 1 w.0 39 2 13.0 43 1 c.0 46 2 18.0 50 1 f.0 53 2 21.0 57 1 x.0 60 1 9.0 63 1 i.0 66 1 9.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 murmur.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 <W>2024-03-05 10:11:12.818 1 => <4:bob(-1)> Rejected connection from 192.0.2.7:29530: Wrong password:2 5 1 .0 5 4 line'0 11 61 <C>2024-03-05 10:11:13.000 SSL: Server certificate is missing.-14 1 10 beginnings.0 1 22 1000000000000000.0.0.0:18 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 windows.onedrive_old.1 1 5 title.0 8 41 OneDrive and SkyDrive clients before 2014.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 17 **/SkyDrive*.log*'0 32 17 **/OneDrive*.log*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 126 ^(?<ts>\d\d-\d\d-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<code>[\w.]++:\d++)!(?<function>[\w:~]++) \((?<lvl>[A-Z]++)\): ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %m-%d-%Y %H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 6 detail.0 38 1 5.0 41 6 normal.0 49 1 9.0 52 9 important.0 63 2 10.1 1 6 fields:1 3 2 .0 3 4 code.0 9 13 code.location.1 3 8 function.0 13 13 code.function.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 83 03-05-2024 10:11:12.123 sync.cpp:88!reconcile (ERROR): no connection to the service:2 5 1 .0 5 4 line'0 11 61 03-05-2024 10:11:13.000 global.cpp:12!start (DETAIL): started.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 windows.symantec_av.1 1 5 title.0 8 76 Symantec AntiVirus and Endpoint Protection, the client's comma separated log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 124 ^(?<ts>[0-9A-F]{12}),(?<event>\d{1,3}),(?<category>\d{1,2}),(?<source>\d{1,3}),(?<host>[^,]*+),(?<user>[^,]*+),(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 8 hex_date.1 1 8 severity:0 11 3 .0 12 5 field.0 19 5 event.0 26 3 map:0 31 2 '0 32 1 5.0 37 2 17'0 41 1 6.0 46 2 13.0 51 7 default.0 60 1 9.1 1 6 fields:1 3 5 .0 3 5 event.0 10 10 event.code.1 3 8 category.0 13 12 log.category.1 3 6 source.0 11 10 log.source.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 user.0 9 9 user.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 symantec.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 105 36020510110C,5,1,1,APP-1,bob,EICAR Test String,C:\temp\eicar.com,5,1,1,256,570441764,"",1709633472,,0,101:2 5 1 .0 5 4 line'0 11 64 36020510120D,2,2,0,APP-1,bob,,,,,,,16777216,"Scan complete",0,,0.-20 1 10 beginnings.0 1 22 3ff000000000000.7e.0.0
"""# }

static var windows_formats_setup: String { #"""
kind: format
id: windows.cbs
title: CBS.log and dism.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/CBS*.log*', '**/dism*.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d), (?<lvl>[A-Z][a-z]++) ++(?<logger>[A-Z][A-Za-z]++) ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {perf: 9}}
fields: {logger: log.logger}
set: {service.name: windows-servicing}
samples:
  - line: '2024-03-05 10:11:12, Error                 CBS    Failed to resolve package ''Package_for_RollupFix'' [HRESULT = 0x80070490]'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: CBS}
  - line: '2024-03-05 10:11:13, Info                  DISM   DISM Manager: PID=812 physical location path: C:\'
    expect: {severity: '9', log.logger: DISM}
  - reject: '2024-03-05 10:11:13,000 Info CBS x'
---
kind: format
id: windows.setupapi
title: setupapi.dev.log and setupapi.app.log, a section each
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/setupapi*.log*']
  header: '^\[(?:Device Install Log|SetupAPI Log|BeginLog|Boot Session)'
  priority: 60
patterns:
  section: '^>>> ++(?<body>\[[^\n]++\n>>> ++Section start (?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{3})(?s).*+)$'
header_lines: '^(?:\[(?:Device Install Log|SetupAPI Log|BeginLog|Boot Session)| {4,}(?:OS Version|Service Pack|Suite|ProductType|Architecture) = )'
timestamp: {field: ts, formats: [iso8601]}
set: {service.name: setupapi}
multiline: {start: '^>>> ++\[', end: '^<<< ++\[Exit status', max_lines: 20000}
samples:
  - text: |-
      >>>  [Device Install (Hardware initiated) - USB\VID_0000&PID_0001\7]
      >>>  Section start 2024/03/05 10:11:12.123
           dvi: Class name is: USB
      <<<  Section end 2024/03/05 10:11:13.000
      <<<  [Exit status: SUCCESS]
    expect: {time: '2024-03-05T10:11:12.123Z', service.name: setupapi}
  - text: |-
      >>>  [Setup Import Driver Package - C:\a.inf]
      >>>  Section start 2024/03/05 10:12:12.000
      <<<  Section end 2024/03/05 10:12:12.100
      <<<  [Exit status: FAILURE(0x00000002)]
    expect: {time: '2024-03-05T10:12:12Z'}
  - reject: '<<<  Section end 2024/03/05 10:11:13.000'
---
kind: format
id: windows.cmtrace
title: Configuration Manager, CMTrace's format
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/CCM/Logs/*', '**/SMS*/**']
  priority: 70
line: '^<!\[LOG\[(?<body>(?s).*)\]LOG\]!><time="(?<clock>\d\d:\d\d:\d\d\.\d{3})\d*+[^"]*+" date="(?<date>\d\d-\d\d-\d{4})" component="(?<component>[^"]*+)" context="[^"]*+" type="(?<lvl>\d)" thread="(?<thread>\d*+)" file="(?<file>[^"]*+)">$'
timestamp: {fields: [date, clock], formats: ['%m-%d-%Y %H:%M:%S.%f']}
severity: {field: lvl, map: {'0': 5, '1': 9, '2': 13, '3': 17}}
fields:
  component: log.logger
  thread: thread.id
  file: code.location
samples:
  - line: '<![LOG[Failed to get DP locations as the expected version from MP]LOG]!><time="10:11:12.123-60" date="03-05-2024" component="ContentAccess" context="" type="3" thread="812" file="contentlocator.cpp:77">'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: ContentAccess, thread.id: '812', message: Failed to get DP locations as the expected version from MP}
  - line: '<![LOG[Evaluation started]LOG]!><time="10:11:13.000+000" date="03-05-2024" component="CIAgent" context="" type="1" thread="9" file="agent.cpp:12">'
    expect: {severity: '9', message: Evaluation started}
  - reject: '<![LOG[Evaluation started]LOG]!>'
---
kind: format
id: windows.update_etl
title: WindowsUpdate.log as Get-WindowsUpdateLog writes it
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/WindowsUpdate*.log*']
  priority: 65
line: '^(?<ts>\d{4}[/.]\d\d[/.]\d\d \d\d:\d\d:\d\d\.\d{7}) (?<pid>\d++) ++(?<thread>\d++) ++(?<logger>[A-Za-z]++) ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  pid: process.pid
  thread: thread.id
  logger: log.logger
set: {service.name: windows-update-agent}
samples:
  - line: '2024/03/05 10:11:12.1234567 812   4711  Agent           * START * Queueing Finding updates [CallerId = UpdateOrchestrator  Id = 7]'
    expect: {time: '2024-03-05T10:11:12.123456700Z', process.pid: '812', log.logger: Agent}
  - line: '2024/03/05 10:11:13.0000000 812   4712  Misc            Got WSUS Client/Server URL'
    expect: {log.logger: Misc, service.name: windows-update-agent}
  - reject: '2024/03/05 10:11:13.000 812 4712 G1 CT1 x'
---
kind: format
id: windows.powershell_transcript
title: PowerShell transcript
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/*transcript*']
  priority: 60
# The words are of the language of the machine: what counts is a line that ends with a stamp, of a transcript's start
# below its title, of a command by itself.
patterns:
  transcript: '^(?<body>[^\n]*PowerShell[^\n]*+\r?\n[^:\n]++: (?<ts>\d{14})(?s).*+)$'
  command: '^(?<body>[^:\n]{4,48}: (?<ts>\d{14})\r?\n(?s).*+)$'
header_lines: '^\*{20,}$'
timestamp: {field: ts, formats: ['%Y%m%d%H%M%S']}
set: {service.name: powershell}
multiline: {start: '^(?:Windows )?PowerShell transcript start|^.?Start der (?:Windows )?PowerShell|^D.{1,2}but de la transcription (?:Windows )?PowerShell|^Inicio de la transcripci.{1,2}n de (?:Windows )?PowerShell|^(?!Start time|Startzeit|Heure de d.{1,2}but:|Hora de inicio:|End time|Endzeit|Heure de fin|Hora de fin)[^:\n]{4,48}: \d{14}$', max_lines: 20000}
samples:
  - text: |-
      **********************
      Windows PowerShell transcript start
      Start time: 20240305101112
      Username: EXAMPLE\bob
      Machine: PC-9 (Microsoft Windows NT 10.0.19045.0)
      **********************
      Transcript started
    expect: {time: '2024-03-05T10:11:12Z', service.name: powershell}
  - text: |-
      Command start time: 20240305101113
      **********************
      PS> whoami
      example\bob
    expect: {time: '2024-03-05T10:11:13Z', service.name: powershell}
  - text: |-
      PowerShell transcript start
      Start time: 20240306101112
      Username: EXAMPLE\bob
    expect: {time: '2024-03-06T10:11:12Z'}
  - reject: '***'
---
kind: format
id: windows.event_text
title: Windows events as text, wevtutil and Event Viewer
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
patterns:
  viewer: '^Log Name: ++(?<channel>[^\n\r]++)\r?\nSource: ++(?<source>[^\n\r]++)\r?\nDate: ++(?<ts>[^\n\r]++)\r?\nEvent ID: ++(?<id>\d++)\r?\n(?<body>(?:(?:Task Category|Task): [^\n]*+\n)?(?:Level: ++(?<lvl>[^\n\r]++)\r?\n)?(?:(?:Keywords|User|Opcode)(?: Name)?: [^\n]*+\n)*+(?:Computer: ++(?<host>[^\n\r]++)\r?\n?)?(?s).*+)$'
  wevtutil: '^Event\[\d++\]:?\r?\n\s++Log Name: (?<channel>[^\n\r]++)\r?\n\s++Source: (?<source>[^\n\r]++)\r?\n\s++Date: (?<ts>[^\n\r]++)\r?\n\s++Event ID: (?<id>\d++)\r?\n(?<body>\s++Task: [^\n]*+\n\s++Level: (?<lvl>[^\n\r]++)\r?\n(?s).*+)$'
timestamp: {field: ts, formats: [iso8601, '%m/%d/%Y %I:%M:%S %p', '%d.%m.%Y %H:%M:%S']}
severity: {field: lvl, map: {information: 9, critical: 21, audit success: 9, audit failure: 13}, default: 9}
fields:
  channel: event_log.channel
  source: service.name
  id: event_log.id
  host: {to: host.name, entity: host}
multiline: {start: '^(?:Log Name: |Event\[\d++\])'}
events:
  - {name: host.restart, when: {event_log.id: ['1074', '6006', '6008', '41']}}
  - {name: proc.crash, when: {event_log.id: '1000', service.name: Application Error}}
samples:
  - text: |-
      Log Name:      System
      Source:        User32
      Date:          3/5/2024 10:11:12 AM
      Event ID:      1074
      Task Category: None
      Level:         Information
      Keywords:      Classic
      User:          SYSTEM
      Computer:      pc-9
      Description:
      The process wininit.exe has initiated the restart of computer pc-9
    expect: {time: '2024-03-05T10:11:12Z', severity: '9', event_log.id: '1074', host.name: pc-9, event: host.restart}
  - text: |-
      Event[7]:
        Log Name: Application
        Source: Application Error
        Date: 2024-03-05T10:11:13.123
        Event ID: 1000
        Task: Application Crashing Events
        Level: Error
        Computer: pc-9
    expect: {time: '2024-03-05T10:11:13.123Z', severity: '17', event: proc.crash}
  - reject: 'Source: Application Error'
---
kind: format
id: windows.event_xml
title: Windows events as XML
version: 1
status: stable
parse: {type: regex}
detect: {priority: 58}
line: '^(?:- ?)?<Event\b[^>]*+>\s*+(?:- ?)?<System>\s*+<Provider Name=["''](?<provider>[^"'']++)["''](?s).*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["''](?<ts>[^"'']++)["'']\s*+/>(?:.*?<Channel>(?<channel>[^<]++)</Channel>)?(?:.*?<Computer>(?<host>[^<]++)</Computer>)?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
severity: {field: lvl, map: {'0': 9, '1': 21, '2': 17, '3': 13, '4': 9, '5': 5}, default: 9}
fields:
  provider: service.name
  id: event_log.id
  channel: event_log.channel
  host: {to: host.name, entity: host}
events:
  - {name: host.restart, when: {event_log.id: ['1074', '6006', '6008', '41']}}
samples:
  - line: "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-A5BA-3E3B0328C30D}'/><EventID>4625</EventID><Version>0</Version><Level>0</Level><TimeCreated SystemTime='2024-03-05T10:11:12.1234567Z'/><EventRecordID>7</EventRecordID><Channel>Security</Channel><Computer>dc-1</Computer></System></Event>"
    expect: {time: '2024-03-05T10:11:12.123456700Z', event_log.id: '4625', event_log.channel: Security, host.name: dc-1, severity: '9'}
  - line: '<Event><System><Provider Name="disk"/><EventID Qualifiers="49156">7</EventID><Level>2</Level><TimeCreated SystemTime="2024-03-05T10:11:13.000Z"/><Channel>System</Channel><Computer>pc-9</Computer></System><EventData><Data>bad block</Data></EventData></Event>'
    expect: {severity: '17', service.name: disk, host.name: pc-9}
  - reject: '<Event><System><EventID>7</EventID></System></Event>'
---
kind: format
id: windows.dhcp
title: Windows DHCP server
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/DhcpSrvLog*']
  priority: 60
line: '^(?<id>\d\d),(?<ts>\d\d/\d\d/\d\d,\d\d:\d\d:\d\d),(?<body>(?<action>[^,]++),(?<addr>[^,]*+),(?<name>[^,]*+),(?<mac>[^,]*+),.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%y,%H:%M:%S']}
fields:
  id: event_log.id
  action: dhcp.action
  addr: client.address
  name: client.name
  mac: client.mac
set: {service.name: dhcp}
samples:
  - line: '10,03/05/24,10:11:12,Assign,192.0.2.7,pc-9.example.org,00005E005301,,77,0,,,,,,,,,0'
    expect: {time: '2024-03-05T10:11:12Z', dhcp.action: Assign, client.address: 192.0.2.7}
  - line: '24,03/05/24,00:00:13,Database Cleanup Begin,,,,,0,6,,,,,,,,,0'
    expect: {dhcp.action: Database Cleanup Begin}
  - reject: '10,2024-03-05,Assign'
---
kind: format
id: windows.netlogon
title: netlogon.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/netlogon*.log*']
  priority: 60
line: '^(?<ts>\d\d/\d\d \d\d:\d\d:\d\d) \[(?<logger>[A-Z_]++)\] (?:\[(?<pid>\d++)\] )?(?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d %H:%M:%S']}
severity: {field: logger, map: {critical: 17}, default: 9}
fields:
  pid: process.pid
set: {service.name: netlogon}
samples:
  - line: '03/05 10:11:12 [LOGON] [812] EXAMPLE: SamLogon: Network logon of EXAMPLE\bob from PC-9 Returns 0xC000006A'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', process.pid: '812', service.name: netlogon}
  - line: '03/05 10:11:13 [CRITICAL] NetpDcGetNameNetbios: EXAMPLE: Cannot NlBrowserSendDatagram'
    reference: 2024-06-30
    expect: {severity: '17'}
  - reject: '03/05 10:11:13 started'
---
kind: format
id: windows.teamviewer
title: TeamViewer
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/TeamViewer*']
  priority: 60
line: '^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{3}) ++(?<pid>\d++) ++(?<thread>\d++) (?<logger>[GSDCW][\w!]?)[ !]++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  pid: process.pid
  thread: thread.id
  logger: log.logger
set: {service.name: teamviewer}
samples:
  - line: '2024/03/05 10:11:12.123  812  4711 G1   CTcpConnection: connect failed'
    expect: {time: '2024-03-05T10:11:12.123Z', process.pid: '812', thread.id: '4711'}
  - line: '2024/03/05 10:11:13.000  812  4712 S0!! Negotiating session encryption failed'
    expect: {service.name: teamviewer}
  - reject: '2024/03/05 10:11:13.000 812 started'
---
kind: format
id: windows.google_drive_sync
title: Google Drive sync_log.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/sync_log*.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [+-]\d{4}) (?<lvl>[A-Z]++) pid=(?<pid>\d++) (?<thread>[^ ]++) ++(?<source>[^ ]++) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: process.pid
  thread: thread.name
  source: code.location
multiline: {start: '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [+-]\d{4} [A-Z]++ pid=\d'}
samples:
  - line: '2024-03-05 10:11:12,123 +0100 ERROR pid=812 4711:CloudEntrySyncer batch.py:77 quota exceeded'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', process.pid: '812', thread.name: '4711:CloudEntrySyncer', code.location: 'batch.py:77'}
  - line: '2024-03-05 10:11:13,000 -0800 INFO pid=812 1:MainThread      logging_config.py:295 OS: Windows'
    expect: {time: '2024-03-05T18:11:13Z', severity: '9'}
  - reject: '2024-03-05 10:11:13,000 INFO pid=812 started'
---
kind: format
id: windows.sophos_av
title: Sophos Anti-Virus sav.txt
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/sav.txt*']
  priority: 60
line: '^(?<ts>\d{8} \d{6})\t(?<body>.*+)$'
timestamp: {field: ts, formats: ['%Y%m%d %H%M%S']}
set: {service.name: sophos-av}
samples:
  - line: "20240305 101112\tScan 'nightly' started."
    expect: {time: '2024-03-05T10:11:12Z', service.name: sophos-av}
  - line: "20240305 101113\tFile \"C:\\a.exe\" belongs to virus/spyware 'EICAR-AV-Test'."
    expect: {time: '2024-03-05T10:11:13Z'}
  - reject: '20240305 101112 77 INFO dfs.DataNode: x'
---
kind: format
id: windows.proxifier
title: Proxifier
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^\[(?<ts>\d\d\.\d\d \d\d:\d\d:\d\d)\] (?<proc>[^.\]]++\.exe(?: \*64)?) - (?<body>.*+)$'
timestamp: {field: ts, formats: ['%m.%d %H:%M:%S']}
fields: {proc: service.name}
samples:
  - line: '[03.05 10:11:12] browser.exe - example.org:443 close, 512 bytes sent, 812 bytes received, lifetime 00:07'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', service.name: browser.exe}
  - line: '[03.05 10:11:13] chat.exe *64 - example.net:80 error : Could not connect through proxy'
    reference: 2024-06-30
    expect: {service.name: 'chat.exe *64'}
  - reject: '[03.05 10:11:13] started'
---
kind: format
id: windows.firewall
title: Windows firewall, pfirewall.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/pfirewall*']
  header: '^#Software: Microsoft Windows Firewall'
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<action>OPEN|CLOSE|DROP|ALLOW|OPEN-INBOUND|INFO-EVENTS-LOST) (?<protocol>[\w-]++) (?<src>[^ ]++) (?<dst>[^ ]++) (?<sport>[^ ]++) (?<dport>[^ ]++).*+)$'
header_lines: '^#'
timestamp: {field: ts, formats: [iso8601]}
fields:
  action: network.action
  protocol: network.transport
  src: source.address
  dst: destination.address
  sport: source.port
  dport: destination.port
set: {service.name: windows-firewall}
samples:
  - line: '2024-03-05 10:11:12 DROP TCP 192.0.2.7 198.51.100.7 51234 445 52 S 812 0 8192 - - - RECEIVE'
    expect: {time: '2024-03-05T10:11:12Z', network.action: DROP, destination.port: '445'}
  - line: '2024-03-05 10:11:13 ALLOW UDP 192.0.2.8 198.51.100.7 51235 53 0 - - - - - - - SEND'
    expect: {network.transport: UDP}
  - reject: '2024-03-05 10:11:13 192.0.2.8 GET / - 200'

"""# }

static var windows_formats_setup_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 windows.cbs.1 1 5 title.0 8 20 CBS.log and dism.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/CBS*.log*'0 27 13 **/dism*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 105 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d), (?<lvl>[A-Z][a-z]++) ++(?<logger>[A-Z][A-Za-z]++) ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 4 perf.0 36 1 9.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 17 windows-servicing.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 122 2024-03-05 10:11:12, Error                 CBS    Failed to resolve package 'Package_for_RollupFix' [HRESULT = 0x80070490]:2 5 1 .0 5 4 line'0 11 99 2024-03-05 10:11:13, Info                  DISM   DISM Manager: PID=812 physical location path: C:\.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 windows.setupapi.1 1 5 title.0 8 53 setupapi.dev.log and setupapi.app.log, a section each.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 1 '0 11 17 **/setupapi*.log*.1 3 6 header'0 11 60 ^\[(?:Device Install Log|SetupAPI Log|BeginLog|Boot Session).1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 1 .0 3 7 section'0 12 99 ^>>> ++(?<body>\[[^\n]++\n>>> ++Section start (?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{3})(?s).*+)$.1 1 12 header_lines'0 15 131 ^(?:\[(?:Device Install Log|SetupAPI Log|BeginLog|Boot Session)| {4,}(?:OS Version|Service Pack|Suite|ProductType|Architecture) = ).1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 setupapi.1 1 9 multiline:0 12 3 .0 13 5 start'0 20 9 ^>>> ++\[.0 33 3 end'0 38 20 ^<<< ++\[Exit status.0 62 9 max_lines.0 73 5 20000.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 209 >>>  [Device Install (Hardware initiated) - USB\VID_0000&PID_0001\7]
>>>  Section start 2024/03/05 10:11:12.123
     dvi: Class name is: USB
<<<  Section end 2024/03/05 10:11:13.000
<<<  [Exit status: SUCCESS]:7 5 1 .0 5 4 text|0 11 169 >>>  [Setup Import Driver Package - C:\a.inf]
>>>  Section start 2024/03/05 10:12:12.000
<<<  Section end 2024/03/05 10:12:12.100
<<<  [Exit status: FAILURE(0x00000002)]:8 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 windows.cmtrace.1 1 5 title.0 8 39 Configuration Manager, CMTrace's format.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/CCM/Logs/*'0 28 10 **/SMS*/**.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 233 ^<!\[LOG\[(?<body>(?s).*)\]LOG\]!><time="(?<clock>\d\d:\d\d:\d\d\.\d{3})\d*+[^"]*+" date="(?<date>\d\d-\d\d-\d{4})" component="(?<component>[^"]*+)" context="[^"]*+" type="(?<lvl>\d)" thread="(?<thread>\d*+)" file="(?<file>[^"]*+)">$.1 1 9 timestamp:0 12 2 .0 13 6 fields-0 21 2 .0 22 4 date.0 28 5 clock.0 36 7 formats-0 45 1 '0 46 20 %m-%d-%Y %H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 '0 30 1 0.0 35 1 5'0 38 1 1.0 43 1 9'0 46 1 2.0 51 2 13'0 55 1 3.0 60 2 17.1 1 6 fields:1 3 3 .0 3 9 component.0 14 10 log.logger.1 3 6 thread.0 11 9 thread.id.1 3 4 file.0 9 13 code.location.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 202 <![LOG[Failed to get DP locations as the expected version from MP]LOG]!><time="10:11:12.123-60" date="03-05-2024" component="ContentAccess" context="" type="3" thread="812" file="contentlocator.cpp:77">:2 5 1 .0 5 4 line'0 11 146 <![LOG[Evaluation started]LOG]!><time="10:11:13.000+000" date="03-05-2024" component="CIAgent" context="" type="1" thread="9" file="agent.cpp:12">:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 windows.update_etl.1 1 5 title.0 8 51 WindowsUpdate.log as Get-WindowsUpdateLog writes it.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 22 **/WindowsUpdate*.log*.1 3 8 priority.0 13 2 65.1 1 4 line'0 7 122 ^(?<ts>\d{4}[/.]\d\d[/.]\d\d \d\d:\d\d:\d\d\.\d{7}) (?<pid>\d++) ++(?<thread>\d++) ++(?<logger>[A-Za-z]++) ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 20 windows-update-agent.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 130 2024/03/05 10:11:12.1234567 812   4711  Agent           * START * Queueing Finding updates [CallerId = UpdateOrchestrator  Id = 7]:2 5 1 .0 5 4 line'0 11 82 2024/03/05 10:11:13.0000000 812   4712  Misc            Got WSUS Client/Server URL.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 29 windows.powershell_transcript.1 1 5 title.0 8 21 PowerShell transcript.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 15 **/*transcript*.1 3 8 priority.0 13 2 60.3 1 8 patterns:1 3 2 .0 3 10 transcript'0 15 69 ^(?<body>[^\n]*PowerShell[^\n]*+\r?\n[^:\n]++: (?<ts>\d{14})(?s).*+)$.1 3 7 command'0 12 50 ^(?<body>[^:\n]{4,48}: (?<ts>\d{14})\r?\n(?s).*+)$.1 1 12 header_lines'0 15 9 ^\*{20,}$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 12 %Y%m%d%H%M%S.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 powershell.1 1 9 multiline:0 12 2 .0 13 5 start'0 20 320 ^(?:Windows )?PowerShell transcript start|^.?Start der (?:Windows )?PowerShell|^D.{1,2}but de la transcription (?:Windows )?PowerShell|^Inicio de la transcripci.{1,2}n de (?:Windows )?PowerShell|^(?!Start time|Startzeit|Heure de d.{1,2}but:|Hora de inicio:|End time|Endzeit|Heure de fin|Hora de fin)[^:\n]{4,48}: \d{14}$.0 344 9 max_lines.0 355 5 20000.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 text|0 11 199 **********************
Windows PowerShell transcript start
Start time: 20240305101112
Username: EXAMPLE\bob
Machine: PC-9 (Microsoft Windows NT 10.0.19045.0)
**********************
Transcript started:9 5 1 .0 5 4 text|0 11 80 Command start time: 20240305101113
**********************
PS> whoami
example\bob:6 5 1 .0 5 4 text|0 11 76 PowerShell transcript start
Start time: 20240306101112
Username: EXAMPLE\bob:7 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 windows.event_text.1 1 5 title.0 8 49 Windows events as text, wevtutil and Event Viewer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 8 patterns:1 3 2 .0 3 6 viewer'0 11 314 ^Log Name: ++(?<channel>[^\n\r]++)\r?\nSource: ++(?<source>[^\n\r]++)\r?\nDate: ++(?<ts>[^\n\r]++)\r?\nEvent ID: ++(?<id>\d++)\r?\n(?<body>(?:(?:Task Category|Task): [^\n]*+\n)?(?:Level: ++(?<lvl>[^\n\r]++)\r?\n)?(?:(?:Keywords|User|Opcode)(?: Name)?: [^\n]*+\n)*+(?:Computer: ++(?<host>[^\n\r]++)\r?\n?)?(?s).*+)$.1 3 8 wevtutil'0 13 228 ^Event\[\d++\]:?\r?\n\s++Log Name: (?<channel>[^\n\r]++)\r?\n\s++Source: (?<source>[^\n\r]++)\r?\n\s++Date: (?<ts>[^\n\r]++)\r?\n\s++Event ID: (?<id>\d++)\r?\n(?<body>\s++Task: [^\n]*+\n\s++Level: (?<lvl>[^\n\r]++)\r?\n(?s).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 .0 34 7 iso8601'0 43 20 %m/%d/%Y %I:%M:%S %p'0 67 17 %d.%m.%Y %H:%M:%S.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 11 information.0 43 1 9.0 46 8 critical.0 56 2 21.0 60 13 audit success.0 75 1 9.0 78 13 audit failure.0 93 2 13.0 98 7 default.0 107 1 9.1 1 6 fields:1 3 4 .0 3 7 channel.0 12 17 event_log.channel.1 3 6 source.0 11 12 service.name.1 3 2 id.0 7 12 event_log.id.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 29 ^(?:Log Name: |Event\[\d++\]).1 1 6 events-1 3 2 :0 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 12 event_log.id-0 47 4 '0 48 4 1074'0 56 4 6006'0 64 4 6008'0 72 2 41:1 5 2 .0 6 4 name.0 12 10 proc.crash.0 24 4 when:0 30 2 .0 31 12 event_log.id'0 45 4 1000.0 53 12 service.name.0 67 17 Application Error.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 291 Log Name:      System
Source:        User32
Date:          3/5/2024 10:11:12 AM
Event ID:      1074
Task Category: None
Level:         Information
Keywords:      Classic
User:          SYSTEM
Computer:      pc-9
Description:
The process wininit.exe has initiated the restart of computer pc-9:13 5 1 .0 5 4 text|0 11 178 Event[7]:
  Log Name: Application
  Source: Application Error
  Date: 2024-03-05T10:11:13.123
  Event ID: 1000
  Task: Application Crashing Events
  Level: Error
  Computer: pc-9:12 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 windows.event_xml.1 1 5 title.0 8 21 Windows events as XML.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 58.1 1 4 line'0 7 324 ^(?:- ?)?<Event\b[^>]*+>\s*+(?:- ?)?<System>\s*+<Provider Name=["'](?<provider>[^"']++)["'](?s).*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["'](?<ts>[^"']++)["']\s*+/>(?:.*?<Channel>(?<channel>[^<]++)</Channel>)?(?:.*?<Computer>(?<host>[^<]++)</Computer>)?(?<body>.*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 8 severity:0 11 3 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 '0 30 1 0.0 35 1 9'0 38 1 1.0 43 2 21'0 47 1 2.0 52 2 17'0 56 1 3.0 61 2 13'0 65 1 4.0 70 1 9'0 73 1 5.0 78 1 5.0 82 7 default.0 91 1 9.1 1 6 fields:1 3 4 .0 3 8 provider.0 13 12 service.name.1 3 2 id.0 7 12 event_log.id.1 3 7 channel.0 12 17 event_log.channel.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 1 6 events-1 3 1 :0 5 2 .0 6 4 name.0 12 12 host.restart.0 26 4 when:0 32 1 .0 33 12 event_log.id-0 47 4 '0 48 4 1074'0 56 4 6006'0 64 4 6008'0 72 2 41.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 393 <Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{54849625-5478-4994-A5BA-3E3B0328C30D}'/><EventID>4625</EventID><Version>0</Version><Level>0</Level><TimeCreated SystemTime='2024-03-05T10:11:12.1234567Z'/><EventRecordID>7</EventRecordID><Channel>Security</Channel><Computer>dc-1</Computer></System></Event>:2 5 1 .0 5 4 line'0 11 257 <Event><System><Provider Name="disk"/><EventID Qualifiers="49156">7</EventID><Level>2</Level><TimeCreated SystemTime="2024-03-05T10:11:13.000Z"/><Channel>System</Channel><Computer>pc-9</Computer></System><EventData><Data>bad block</Data></EventData></Event>:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 windows.dhcp.1 1 5 title.0 8 19 Windows DHCP server.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/DhcpSrvLog*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 128 ^(?<id>\d\d),(?<ts>\d\d/\d\d/\d\d,\d\d:\d\d:\d\d),(?<body>(?<action>[^,]++),(?<addr>[^,]*+),(?<name>[^,]*+),(?<mac>[^,]*+),.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 17 %m/%d/%y,%H:%M:%S.1 1 6 fields:1 3 5 .0 3 2 id.0 7 12 event_log.id.1 3 6 action.0 11 11 dhcp.action.1 3 4 addr.0 9 14 client.address.1 3 4 name.0 9 11 client.name.1 3 3 mac.0 8 10 client.mac.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 dhcp.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 83 10,03/05/24,10:11:12,Assign,192.0.2.7,pc-9.example.org,00005E005301,,77,0,,,,,,,,,0:2 5 1 .0 5 4 line'0 11 61 24,03/05/24,00:00:13,Database Cleanup Begin,,,,,0,6,,,,,,,,,0.-21 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:25 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 windows.netlogon.1 1 5 title.0 8 12 netlogon.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 17 **/netlogon*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 92 ^(?<ts>\d\d/\d\d \d\d:\d\d:\d\d) \[(?<logger>[A-Z_]++)\] (?:\[(?<pid>\d++)\] )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 14 %m/%d %H:%M:%S.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 logger.0 27 3 map:0 32 1 .0 33 8 critical.0 43 2 17.0 48 7 default.0 57 1 9.1 1 6 fields:1 3 1 .0 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 netlogon.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 105 03/05 10:11:12 [LOGON] [812] EXAMPLE: SamLogon: Network logon of EXAMPLE\bob from PC-9 Returns 0xC000006A:3 5 1 .0 5 4 line'0 11 85 03/05 10:11:13 [CRITICAL] NetpDcGetNameNetbios: EXAMPLE: Cannot NlBrowserSendDatagram.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 windows.teamviewer.1 1 5 title.0 8 10 TeamViewer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/TeamViewer*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 122 ^(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d\.\d{3}) ++(?<pid>\d++) ++(?<thread>\d++) (?<logger>[GSDCW][\w!]?)[ !]++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 teamviewer.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 70 2024/03/05 10:11:12.123  812  4711 G1   CTcpConnection: connect failed:2 5 1 .0 5 4 line'0 11 77 2024/03/05 10:11:13.000  812  4712 S0!! Negotiating session encryption failed:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 25 windows.google_drive_sync.1 1 5 title.0 8 25 Google Drive sync_log.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 17 **/sync_log*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 139 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [+-]\d{4}) (?<lvl>[A-Z]++) pid=(?<pid>\d++) (?<thread>[^ ]++) ++(?<source>[^ ]++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 11 thread.name.1 3 6 source.0 11 13 code.location.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 62 ^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [+-]\d{4} [A-Z]++ pid=\d.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 92 2024-03-05 10:11:12,123 +0100 ERROR pid=812 4711:CloudEntrySyncer batch.py:77 quota exceeded:2 5 1 .0 5 4 line'0 11 94 2024-03-05 10:11:13,000 -0800 INFO pid=812 1:MainThread      logging_config.py:295 OS: Windows:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 windows.sophos_av.1 1 5 title.0 8 25 Sophos Anti-Virus sav.txt.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/sav.txt*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 34 ^(?<ts>\d{8} \d{6})\t(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 13 %Y%m%d %H%M%S.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 sophos-av.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 39 20240305 101112\#u{9}Scan 'nightly' started.:2 5 1 .0 5 4 line"0 11 73 20240305 101113\#u{9}File "C:\a.exe" belongs to virus/spyware 'EICAR-AV-Test'..-15 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:19 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 windows.proxifier.1 1 5 title.0 8 9 Proxifier.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 86 ^\[(?<ts>\d\d\.\d\d \d\d:\d\d:\d\d)\] (?<proc>[^.\]]++\.exe(?: \*64)?) - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 14 %m.%d %H:%M:%S.1 1 6 fields:0 9 1 .0 10 4 proc.0 16 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 [03.05 10:11:12] browser.exe - example.org:443 close, 512 bytes sent, 812 bytes received, lifetime 00:07:3 5 1 .0 5 4 line'0 11 86 [03.05 10:11:13] chat.exe *64 - example.net:80 error : Could not connect through proxy.-14 1 10 beginnings.0 1 13 0.8000000.0.0:19 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 windows.firewall.1 1 5 title.0 8 31 Windows firewall, pfirewall.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 1 '0 11 13 **/pfirewall*.1 3 6 header'0 11 38 ^#Software: Microsoft Windows Firewall.1 3 8 priority.0 13 2 70.1 1 4 line'0 7 199 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (?<body>(?<action>OPEN|CLOSE|DROP|ALLOW|OPEN-INBOUND|INFO-EVENTS-LOST) (?<protocol>[\w-]++) (?<src>[^ ]++) (?<dst>[^ ]++) (?<sport>[^ ]++) (?<dport>[^ ]++).*+)$.1 1 12 header_lines'0 15 2 ^#.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 6 .0 3 6 action.0 11 14 network.action.1 3 8 protocol.0 13 17 network.transport.1 3 3 src.0 8 14 source.address.1 3 3 dst.0 8 19 destination.address.1 3 5 sport.0 10 11 source.port.1 3 5 dport.0 10 16 destination.port.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 16 windows-firewall.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 91 2024-03-05 10:11:12 DROP TCP 192.0.2.7 198.51.100.7 51234 445 52 S 812 0 8192 - - - RECEIVE:2 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:13 ALLOW UDP 192.0.2.8 198.51.100.7 51235 53 0 - - - - - - - SEND
"""# }

static var windows_pack: String { #"""
name: windows
version: 1.0.0
title: Windows and its programs
licence: Apache-2.0

"""# }

static var windows_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 7 windows.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 24 Windows and its programs
"""# }
}
