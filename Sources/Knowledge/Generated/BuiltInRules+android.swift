// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var android_formats_logcat: String { #"""
kind: format
id: android.threadtime
title: logcat -v threadtime, also with uid, year and zone
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?:(?<uid>[a-z]\w*+) ++)?(?<pid>\d++) ++(?<tid>\d++) (?<lvl>[VDIWEFAS]) (?<tag>(?:[^:]|:(?! |$))*+): ?(?<body>.*+)$'
header_lines: '^--------- (?:beginning of|switch to) '
timestamp: {field: ts, formats: ['%m-%d %H:%M:%S.%f', '%m-%d %H:%M:%S.%f %z', iso8601]}
severity: {field: lvl, map: {v: 1, d: 5, i: 9, w: 13, e: 17, f: 21, a: 21}}
fields:
  uid: user.id
  pid: process.pid
  tid: thread.id
  tag: log.logger
samples:
  - line: '03-05 10:11:12.123   812  4711 E AndroidRuntime: FATAL EXCEPTION: main'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', process.pid: '812', thread.id: '4711', log.logger: AndroidRuntime, message: 'FATAL EXCEPTION: main'}
  - line: '2024-03-05 10:11:13.000 +0100  root   812   812 I vold    : mounted'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9', user.id: root}
  - reject: '03-05 10:11:12.123 E/AndroidRuntime(  812): FATAL'
---
kind: format
id: android.time
title: logcat -v time
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?<lvl>[VDIWEFAS])/(?<tag>[^(]*+)\( *+(?<pid>\d++)\): ?(?<body>.*+)$'
header_lines: '^--------- (?:beginning of|switch to) '
timestamp: {field: ts, formats: ['%m-%d %H:%M:%S.%f', '%m-%d %H:%M:%S.%f %z', iso8601]}
severity: {field: lvl, map: {v: 1, d: 5, i: 9, w: 13, e: 17, f: 21, a: 21}}
fields:
  pid: process.pid
  tag: log.logger
samples:
  - line: '03-05 10:11:12.123 W/ActivityManager(  812): Launch timeout has expired, giving up wake lock!'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', process.pid: '812', log.logger: ActivityManager}
  - line: '03-05 10:11:13.000 D/dalvikvm(77): GC_CONCURRENT freed 512K'
    reference: 2024-06-30
    expect: {severity: '5', message: GC_CONCURRENT freed 512K}
  - reject: 'W/ActivityManager(  812): Launch timeout'
---
kind: format
id: android.brief
title: logcat -v brief, tag, process (no time)
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
patterns:
  brief: '^(?<lvl>[VDIWEF])/(?<tag>[^(]++)\( *+(?<pid>\d++)\): ?(?<body>.*+)$'
  process: '^(?<lvl>[VDIWEF])\( *+(?<pid>\d++)\) (?<body>.*+)$'
header_lines: '^--------- (?:beginning of|switch to) '
severity: {field: lvl, map: {v: 1, d: 5, i: 9, w: 13, e: 17, f: 21}}
fields:
  pid: process.pid
  tag: log.logger
samples:
  - line: 'E/Zygote  (  812): Error preloading classes'
    expect: {severity: '17', process.pid: '812'}
  - line: 'I(  812) Starting  (SystemServer)'
    expect: {severity: '9', process.pid: '812'}
  - reject: 'E/Zygote: Error preloading'
---
kind: format
id: android.health_app
title: 'Devices: date-time|component|id|message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{8}-\d{1,2}:\d{1,2}:\d{1,2}:\d{1,3})\|(?<logger>[\w.-]++)\|(?<id>\d++)\|(?<body>.*+)$'
timestamp: {field: ts, formats: ['%Y%m%d-%H:%M:%S:%f']}
fields:
  logger: log.logger
  id: process.pid
samples:
  - line: '20240305-10:11:12:123|Step_LSC|30002312|onStandStepChanged 3579'
    expect: {time: '2024-03-05T10:11:12.123Z', log.logger: Step_LSC, process.pid: '30002312'}
  - line: '20240305-22:1:3:456|HiH_Sync|30002312|upload failed'
    expect: {time: '2024-03-05T22:01:03.456Z', message: upload failed}
  - reject: '20240305-10:11:12 Step_LSC started'

"""# }

static var android_pack: String { #"""
name: android
version: 1.0.0
title: Android and other devices
licence: Apache-2.0

"""# }
}
