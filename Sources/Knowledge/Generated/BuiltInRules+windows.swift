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
header_lines: '^(?:\[(?:Device Install Log|SetupAPI Log|BeginLog|Boot Session)| {4,}\w[\w ]*+ = |$)'
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
line: '^\*{20,}\r?\n(?<body>[^\n]++\r?\n(?:[^:\n]++): (?<ts>\d{14})(?s).*+)$'
timestamp: {field: ts, formats: ['%Y%m%d%H%M%S']}
set: {service.name: powershell}
multiline: {start: '^\*{20,}$', max_lines: 20000}
samples:
  - text: |-
      **********************
      Windows PowerShell transcript start
      Start time: 20240305101112
      Username: EXAMPLE\bob
      Machine: PC-9 (Microsoft Windows NT 10.0.19045.0)
    expect: {time: '2024-03-05T10:11:12Z', service.name: powershell}
  - text: |-
      **********************
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
line: '^<Event\b[^>]*+>\s*+<System>\s*+<Provider Name=["''](?<provider>[^"'']++)["''](?s).*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["''](?<ts>[^"'']++)["'']\s*+/>(?:.*?<Channel>(?<channel>[^<]++)</Channel>)?(?:.*?<Computer>(?<host>[^<]++)</Computer>)?(?<body>.*+)$'
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

static var windows_pack: String { #"""
name: windows
version: 1.0.0
title: Windows and its programs
licence: Apache-2.0

"""# }
}
