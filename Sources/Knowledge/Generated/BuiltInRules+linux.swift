// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
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
version: 1.0.0
title: Logs of Linux machines
licence: Apache-2.0

"""# }
}
