// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
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
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d\.\d{3}) (?:<(?<proc>[^>\[]++)(?:\[(?<pid>\d++)\])?> )?(?<body>.*+)$'
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

static var macos_pack: String { #"""
name: macos
version: 1.0.0
title: macOS
licence: Apache-2.0

"""# }
}
