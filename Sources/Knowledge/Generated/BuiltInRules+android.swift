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
line: '^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?:(?<uid>[a-z]\w*+) ++)?(?<pid>\d++) ++(?<tid>\d++) (?<lvl>[VDIWEFAS]) (?<tag>(?:[^:]|:(?! |$))*+): ?+(?<body>.*+)$'
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
line: '^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?<lvl>[VDIWEFAS])/(?<tag>[^(]*+)\( *+(?<pid>\d++)\): ?+(?<body>.*+)$'
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
  brief: '^(?<lvl>[VDIWEF])/(?<tag>[^(]++)\( *+(?<pid>\d++)\): ?+(?<body>.*+)$'
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

static var android_formats_logcat_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 android.threadtime.1 1 5 title.0 8 50 logcat -v threadtime, also with uid, year and zone.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 186 ^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?:(?<uid>[a-z]\w*+) ++)?(?<pid>\d++) ++(?<tid>\d++) (?<lvl>[VDIWEFAS]) (?<tag>(?:[^:]|:(?! |$))*+): ?+(?<body>.*+)$.1 1 12 header_lines'0 15 38 ^--------- (?:beginning of|switch to) .1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 '0 34 17 %m-%d %H:%M:%S.%f'0 55 20 %m-%d %H:%M:%S.%f %z.0 79 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 7 .0 30 1 v.0 33 1 1.0 36 1 d.0 39 1 5.0 42 1 i.0 45 1 9.0 48 1 w.0 51 2 13.0 55 1 e.0 58 2 17.0 62 1 f.0 65 2 21.0 69 1 a.0 72 2 21.1 1 6 fields:1 3 4 .0 3 3 uid.0 8 7 user.id.1 3 3 pid.0 8 11 process.pid.1 3 3 tid.0 8 9 thread.id.1 3 3 tag.0 8 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 70 03-05 10:11:12.123   812  4711 E AndroidRuntime: FATAL EXCEPTION: main:3 5 1 .0 5 4 line'0 11 67 2024-03-05 10:11:13.000 +0100  root   812   812 I vold    : mounted:4 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 android.time.1 1 5 title.0 8 14 logcat -v time.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 139 ^(?<ts>(?:\d{4}-)?\d\d-\d\d \d\d:\d\d:\d\d\.\d{3,6}(?: [+-]\d{4})?) ++(?<lvl>[VDIWEFAS])/(?<tag>[^(]*+)\( *+(?<pid>\d++)\): ?+(?<body>.*+)$.1 1 12 header_lines'0 15 38 ^--------- (?:beginning of|switch to) .1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 3 '0 34 17 %m-%d %H:%M:%S.%f'0 55 20 %m-%d %H:%M:%S.%f %z.0 79 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 7 .0 30 1 v.0 33 1 1.0 36 1 d.0 39 1 5.0 42 1 i.0 45 1 9.0 48 1 w.0 51 2 13.0 55 1 e.0 58 2 17.0 62 1 f.0 65 2 21.0 69 1 a.0 72 2 21.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 3 tag.0 8 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 93 03-05 10:11:12.123 W/ActivityManager(  812): Launch timeout has expired, giving up wake lock!:3 5 1 .0 5 4 line'0 11 59 03-05 10:11:13.000 D/dalvikvm(77): GC_CONCURRENT freed 512K:5 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 android.brief.1 1 5 title.0 8 39 logcat -v brief, tag, process (no time).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 8 patterns:1 3 2 .0 3 5 brief'0 10 68 ^(?<lvl>[VDIWEF])/(?<tag>[^(]++)\( *+(?<pid>\d++)\): ?+(?<body>.*+)$.1 3 7 process'0 12 50 ^(?<lvl>[VDIWEF])\( *+(?<pid>\d++)\) (?<body>.*+)$.1 1 12 header_lines'0 15 38 ^--------- (?:beginning of|switch to) .1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 6 .0 30 1 v.0 33 1 1.0 36 1 d.0 39 1 5.0 42 1 i.0 45 1 9.0 48 1 w.0 51 2 13.0 55 1 e.0 58 2 17.0 62 1 f.0 65 2 21.1 1 6 fields:1 3 2 .0 3 3 pid.0 8 11 process.pid.1 3 3 tag.0 8 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 43 E/Zygote  (  812): Error preloading classes:2 5 1 .0 5 4 line'0 11 33 I(  812) Starting  (SystemServer):4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 android.health_app.1 1 5 title'0 8 39 Devices: date-time|component|id|message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 94 ^(?<ts>\d{8}-\d{1,2}:\d{1,2}:\d{1,2}:\d{1,3})\|(?<logger>[\w.-]++)\|(?<id>\d++)\|(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 18 %Y%m%d-%H:%M:%S:%f.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 2 id.0 7 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 63 20240305-10:11:12:123|Step_LSC|30002312|onStandStepChanged 3579:2 5 1 .0 5 4 line'0 11 51 20240305-22:1:3:456|HiH_Sync|30002312|upload failed.-15 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var android_pack: String { #"""
name: android
version: 1.0.0
title: Android and other devices
licence: Apache-2.0

"""# }

static var android_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 7 android.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 25 Android and other devices
"""# }
}
