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

static var windows_pack: String { #"""
name: windows
version: 1.0.0
title: Windows and its programs
licence: Apache-2.0

"""# }
}
