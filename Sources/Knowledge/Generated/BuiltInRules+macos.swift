// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var macos_formats_devices: String { #"""
kind: format
id: macos.syslog
title: macOS's syslog files, with <Level>
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/appfirewall.log*', '**/system.log*']
  priority: 45
patterns:
  leveled: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^\[:<]++)\[(?<pid>\d++)\](?: \((?<label>[^)]++)\))? <(?<lvl>\w++)>: (?<body>.*+)$'
  repeat: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<body>--- last message repeated \d++ times? ---)$'
  security: '^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>[\w.-]++)\[(?<pid>\d++)\] \[(?<agent>[^\]]*+)\] \[(?<lvl>\w++)\] \{(?<logger>[^}]*+)\}: (?<body>.*+)$'
timestamp: {field: ts, formats: [rfc3164]}
severity: {field: lvl, map: {notice: 10, alert: 19, emergency: 21}}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
  label: log.logger
  logger: log.logger
repeat: '^--- last message repeated (?<n>\d++) times? ---$'
samples:
  - line: 'Mar  5 10:11:12 mac-1.local socketfilterfw[112] <Error>: Logging: creating /var/log/appfirewall.log'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', host.name: mac-1.local, service.name: socketfilterfw, process.pid: '112'}
  - line: 'Mar  5 10:11:13 secd[7] [user{} ] [Error] {securityd_12 }: Fail to init'
    reference: 2024-06-30
    expect: {service.name: secd, process.pid: '7', severity: '17', message: Fail to init}
  - line: 'Mar  5 10:11:14 mac-1 com.apple.xpc.launchd[1] (com.example.agent[812]) <Warning>: Service exited with abnormal code: 1'
    reference: 2024-06-30
    expect: {severity: '13', log.logger: 'com.example.agent[812]'}
  - reject: 'Mar  5 10:11:13 mac-1 secd[7]: Fail to init'
---
kind: format
id: macos.ios_installation
title: iOS, mobile installation and its kin
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  installation: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) \[(?<pid>\d++)\] <(?<lvl>\w++)> \((?<thread>0x[0-9a-f]++)\) (?<body>.*+)$'
  lockdown: '^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) pid=(?<pid>\d++) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S %Y', '%m/%d/%y %H:%M:%S.%f']}
severity: {field: lvl}
fields:
  pid: process.pid
  thread: thread.id
samples:
  - line: 'Tue Mar  5 10:11:12 2024 [176] <err> (0x16bf9b000) -[MIClientConnection install]: failed'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', process.pid: '176', thread.id: '0x16bf9b000'}
  - line: '03/05/24 10:11:13.865446 pid=69 mglog: could not open cache'
    expect: {time: '2024-03-05T10:11:13.865446Z', process.pid: '69'}
  - reject: 'Tue Mar  5 10:11:12 2024 [176] failed'

"""# }

static var macos_formats_devices_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 macos.syslog.1 1 5 title.0 8 34 macOS's syslog files, with <Level>.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 19 **/appfirewall.log*'0 34 14 **/system.log*.1 3 8 priority.0 13 2 45.1 1 8 patterns:1 3 3 .0 3 7 leveled'0 12 153 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<host>[^ ]++) (?<proc>[^\[:<]++)\[(?<pid>\d++)\](?: \((?<label>[^)]++)\))? <(?<lvl>\w++)>: (?<body>.*+)$.1 3 6 repeat'0 11 98 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<body>--- last message repeated \d++ times? ---)$.1 3 8 security'0 13 156 ^(?<ts>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<proc>[\w.-]++)\[(?<pid>\d++)\] \[(?<agent>[^\]]*+)\] \[(?<lvl>\w++)\] \{(?<logger>[^}]*+)\}: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 rfc3164.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 6 notice.0 38 2 10.0 42 5 alert.0 49 2 19.0 53 9 emergency.0 64 2 21.1 1 6 fields:1 3 5 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 5 label.0 10 10 log.logger.1 3 6 logger.0 11 10 log.logger.1 1 6 repeat'0 9 49 ^--- last message repeated (?<n>\d++) times? ---$.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 99 Mar  5 10:11:12 mac-1.local socketfilterfw[112] <Error>: Logging: creating /var/log/appfirewall.log:3 5 1 .0 5 4 line'0 11 71 Mar  5 10:11:13 secd[7] [user{} ] [Error] {securityd_12 }: Fail to init:3 5 1 .0 5 4 line'0 11 119 Mar  5 10:11:14 mac-1 com.apple.xpc.launchd[1] (com.example.agent[812]) <Warning>: Service exited with abnormal code: 1.-29 1 10 beginnings.0 1 13 0.7fffffe.0.0:34 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 macos.ios_installation.1 1 5 title.0 8 36 iOS, mobile installation and its kin.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 2 .0 3 12 installation'0 17 140 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d \d{4}) \[(?<pid>\d++)\] <(?<lvl>\w++)> \((?<thread>0x[0-9a-f]++)\) (?<body>.*+)$.1 3 8 lockdown'0 13 75 ^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d\.\d{6}) pid=(?<pid>\d++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 20 %a %b %e %H:%M:%S %Y'0 58 20 %m/%d/%y %H:%M:%S.%f.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 88 Tue Mar  5 10:11:12 2024 [176] <err> (0x16bf9b000) -[MIClientConnection install]: failed:2 5 1 .0 5 4 line'0 11 59 03/05/24 10:11:13.865446 pid=69 mglog: could not open cache.-18 1 10 beginnings.0 1 27 3ff000000000000.7fffffe.0.0
"""# }

static var macos_formats_macos: String { #"""
kind: format
id: macos.unified
title: Unified log, log show
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
patterns:
  default: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}[+-]\d{4}) (?<thread>0x[0-9a-f]++) ++(?<lvl>Default|Info|Debug|Error|Fault|Activity|State|Signpost) ++(?<activity>0x[0-9a-f]++) ++(?<pid>\d++) ++(?<ttl>\d++) ++(?<proc>[^:]++): (?:\((?<library>[^)]++)\) )?(?:\[(?<logger>[^\]]++)\] )?(?<body>.*+)$'
  syslog: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}[+-]\d{4}) ++(?<host>[^ ]++) (?<proc>[^\[]++)\[(?<pid>\d++)\]: (?:<(?<lvl>\w++)>: )?(?:\((?<library>[^)]++)\) )?(?:\[(?<logger>[^\]]++)\] )?(?<body>.*+)$'
header_lines: '^(?:Timestamp  |Filtering the log data)'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {default: 9, activity: 5, state: 9, signpost: 5, fault: 18}}
fields:
  thread: thread.id
  activity: activity.id
  pid: process.pid
  proc: service.name
  library: code.library
  logger: log.logger
  host: host.name
samples:
  - line: '2024-03-05 10:11:12.123456+0100 0x4711     Error       0x0                  812    0    mDNSResponder: (libsystem_network) [com.apple.mDNSResponder:Default] no route'
    expect: {time: '2024-03-05T09:11:12.123456Z', severity: '17', service.name: mDNSResponder, process.pid: '812', message: no route}
  - line: '2024-03-05 10:11:13.000001+0000  localhost kernel[0]: (AppleThunderbolt) link down'
    expect: {service.name: kernel, host.name: localhost, message: link down}
  - reject: '2024-03-05 10:11:13.000+0000: starting up libvirt'
---
kind: format
id: macos.install
title: install.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/install.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d(?::?\d\d)?) (?<host>[^ ]++) (?<proc>[^\[:]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  host: {to: host.name, entity: host}
  proc: service.name
  pid: process.pid
samples:
  - line: '2024-03-05 10:11:12+01 mac-1 softwareupdated[812]: SUOSUServiceDaemon: Error reading System keychain'
    expect: {time: '2024-03-05T09:11:12Z', host.name: mac-1, service.name: softwareupdated, process.pid: '812'}
  - line: '2024-03-05 10:11:13-08 mac-1 Installer Progress[77]: Progress UI App Starting'
    expect: {time: '2024-03-05T18:11:13Z', service.name: Installer Progress}
  - reject: '2024-03-05 10:11:13 mac-1 installer: x'
---
kind: format
id: macos.wifi
title: wifi.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/wifi*.log*']
  priority: 50
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d\.\d{3}) (?:<(?<proc>[^>\[]++)(?:\[(?<pid>\d++)\])?> )?(?<body>.*+)$'
timestamp: {field: ts, formats: ['%a %b %e %H:%M:%S.%f']}
fields:
  proc: service.name
  pid: process.pid
samples:
  - line: 'Tue Mar  5 10:11:12.123 <airportd[812]> _doAutoJoin: Already associated to "lab"'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', service.name: airportd, process.pid: '812'}
  - line: 'Tue Mar  5 10:11:13.000 ***Starting Up***'
    reference: 2024-06-30
    expect: {message: '***Starting Up***'}
  - reject: 'Tue Mar  5 10:11:13 2024 [pid 812] CONNECT'
---
kind: format
id: macos.launchd
title: launchd.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/launchd*.log*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?:\((?<service>[^)]*+(?:\([^)]*+\)[^)]*+)*+)\) )?<(?<lvl>[A-Za-z]++)>: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {default: 9}}
fields: {service: service.name}
samples:
  - line: '2024-03-05 10:11:12.123456 (system/com.example.agent) <Error>: Service exited with abnormal code: 78'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', service.name: system/com.example.agent}
  - line: '2024-03-05 10:11:13.000001 <Notice>: launchd logging initialized.'
    expect: {severity: '10', message: launchd logging initialized.}
  - reject: '2024-03-05 10:11:13.000001 Notice: x'
---
kind: format
id: macos.santa
title: Santa
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/santa*.log*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] (?<lvl>[IWED]) (?<proc>santa[\w-]*+): (?<body>(?:action=(?<action>[^|]++))?.*+)$'
# The system's logger says this in its own words, of any program.
header_lines: '^\[[^\]]++\] \*\*\* LOG MESSAGE QUOTA EXCEEDED'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {i: 9, w: 13, e: 17, d: 5}}
fields:
  proc: service.name
  action: santa.action
samples:
  - line: '[2024-03-05T10:11:12.123Z] I santad: action=EXEC|decision=DENY|reason=BINARY|sha256=3f2a|path=/tmp/a'
    expect: {time: '2024-03-05T10:11:12.123Z', santa.action: EXEC, service.name: santad}
  - line: '[2024-03-05T10:11:13.000Z] W santa-driver: connection lost'
    expect: {severity: '13', service.name: santa-driver}
  - reject: '[2024-03-05T10:11:13.000Z] INFO started'
---
kind: format
id: macos.panic_report
title: Crash report heads (.crash)
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/*.crash', '**/DiagnosticReports/*']
  priority: 60
line: '^Process: ++(?<body>(?<proc>[^\[\n]+?) ++\[(?<pid>\d++)\]\r?\n(?s).*?\nDate/Time: ++(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d++ [+-]\d{4}).*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  proc: service.name
  pid: process.pid
multiline: {start: '^Process: ', max_lines: 20000}
events:
  - {name: proc.crash}
samples:
  - text: |-
      Process:         Shop [812]
      Path:            /Applications/Shop.app
      Date/Time:       2024-03-05 10:11:12.123 +0100
      Exception Type:  EXC_CRASH (SIGABRT)
    expect: {time: '2024-03-05T09:11:12.123Z', service.name: Shop, process.pid: '812', event: proc.crash}
  - text: |-
      Process:               agent [7]
      Identifier:            org.example.agent
      Date/Time:             2024-03-06 10:11:12.000 +0000
    expect: {time: '2024-03-06T10:11:12Z', event: proc.crash}
  - reject: 'Process: Shop'

"""# }

static var macos_formats_macos_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 macos.unified.1 1 5 title.0 8 21 Unified log, log show.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 8 patterns:1 3 2 .0 3 7 default'0 12 290 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}[+-]\d{4}) (?<thread>0x[0-9a-f]++) ++(?<lvl>Default|Info|Debug|Error|Fault|Activity|State|Signpost) ++(?<activity>0x[0-9a-f]++) ++(?<pid>\d++) ++(?<ttl>\d++) ++(?<proc>[^:]++): (?:\((?<library>[^)]++)\) )?(?:\[(?<logger>[^\]]++)\] )?(?<body>.*+)$.1 3 6 syslog'0 11 197 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}[+-]\d{4}) ++(?<host>[^ ]++) (?<proc>[^\[]++)\[(?<pid>\d++)\]: (?:<(?<lvl>\w++)>: )?(?:\((?<library>[^)]++)\) )?(?:\[(?<logger>[^\]]++)\] )?(?<body>.*+)$.1 1 12 header_lines'0 15 39 ^(?:Timestamp  |Filtering the log data).1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 7 default.0 39 1 9.0 42 8 activity.0 52 1 5.0 55 5 state.0 62 1 9.0 65 8 signpost.0 75 1 5.0 78 5 fault.0 85 2 18.1 1 6 fields:1 3 7 .0 3 6 thread.0 11 9 thread.id.1 3 8 activity.0 13 11 activity.id.1 3 3 pid.0 8 11 process.pid.1 3 4 proc.0 9 12 service.name.1 3 7 library.0 12 12 code.library.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 165 2024-03-05 10:11:12.123456+0100 0x4711     Error       0x0                  812    0    mDNSResponder: (libsystem_network) [com.apple.mDNSResponder:Default] no route:2 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:13.000001+0000  localhost kernel[0]: (AppleThunderbolt) link down:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 macos.install.1 1 5 title.0 8 11 install.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 15 **/install.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 127 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d(?::?\d\d)?) (?<host>[^ ]++) (?<proc>[^\[:]++)(?:\[(?<pid>\d++)\])?: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 3 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 2024-03-05 10:11:12+01 mac-1 softwareupdated[812]: SUOSUServiceDaemon: Error reading System keychain:2 5 1 .0 5 4 line'0 11 77 2024-03-05 10:11:13-08 mac-1 Installer Progress[77]: Progress UI App Starting.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:22 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 macos.wifi.1 1 5 title.0 8 8 wifi.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 13 **/wifi*.log*.1 3 8 priority.0 13 2 50.1 1 4 line'0 7 127 ^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d\.\d{3}) (?:<(?<proc>[^>\[]++)(?:\[(?<pid>\d++)\])?> )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %a %b %e %H:%M:%S.%f.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 80 Tue Mar  5 10:11:12.123 <airportd[812]> _doAutoJoin: Already associated to "lab":3 5 1 .0 5 4 line'0 11 41 Tue Mar  5 10:11:13.000 ***Starting Up***.-18 1 10 beginnings.0 1 13 0.7fffffe.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 macos.launchd.1 1 5 title.0 8 11 launchd.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/launchd*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 131 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}) (?:\((?<service>[^)]*+(?:\([^)]*+\)[^)]*+)*+)\) )?<(?<lvl>[A-Za-z]++)>: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 7 default.0 39 1 9.1 1 6 fields:0 9 1 .0 10 7 service.0 19 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 2024-03-05 10:11:12.123456 (system/com.example.agent) <Error>: Service exited with abnormal code: 78:2 5 1 .0 5 4 line'0 11 65 2024-03-05 10:11:13.000001 <Notice>: launchd logging initialized..-16 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:20 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 macos.santa.1 1 5 title.0 8 5 Santa.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 14 **/santa*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 131 ^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\] (?<lvl>[IWED]) (?<proc>santa[\w-]*+): (?<body>(?:action=(?<action>[^|]++))?.*+)$.2 1 12 header_lines'0 15 46 ^\[[^\]]++\] \*\*\* LOG MESSAGE QUOTA EXCEEDED.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 1 i.0 33 1 9.0 36 1 w.0 39 2 13.0 43 1 e.0 46 2 17.0 50 1 d.0 53 1 5.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 6 action.0 11 12 santa.action.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 [2024-03-05T10:11:12.123Z] I santad: action=EXEC|decision=DENY|reason=BINARY|sha256=3f2a|path=/tmp/a:2 5 1 .0 5 4 line'0 11 58 [2024-03-05T10:11:13.000Z] W santa-driver: connection lost:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 macos.panic_report.1 1 5 title.0 8 27 Crash report heads (.crash).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 10 **/*.crash'0 25 22 **/DiagnosticReports/*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 142 ^Process: ++(?<body>(?<proc>[^\[\n]+?) ++\[(?<pid>\d++)\]\r?\n(?s).*?\nDate/Time: ++(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d++ [+-]\d{4}).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:1 3 2 .0 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 9 multiline:0 12 2 .0 13 5 start'0 20 10 ^Process: .0 34 9 max_lines.0 45 5 20000.1 1 6 events-1 3 1 :0 5 1 .0 6 4 name.0 12 10 proc.crash.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 151 Process:         Shop [812]
Path:            /Applications/Shop.app
Date/Time:       2024-03-05 10:11:12.123 +0100
Exception Type:  EXC_CRASH (SIGABRT):6 5 1 .0 5 4 text|0 11 126 Process:               agent [7]
Identifier:            org.example.agent
Date/Time:             2024-03-06 10:11:12.000 +0000
"""# }

static var macos_pack: String { #"""
name: macos
version: 1.0.0
title: macOS
licence: Apache-2.0

"""# }

static var macos_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 5 macos.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 5 macOS
"""# }
}
