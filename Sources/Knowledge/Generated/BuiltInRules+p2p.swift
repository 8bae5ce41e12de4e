// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var p2p_formats_allocator: String { #"""
kind: format
id: p2p.allocator
title: Decisions of the resource allocator, JSON lines
version: 1
status: stable
parse: {type: json}
detect:
  paths: ['**/allocator/*']
  keys: [ts, evt, attached, pending, target]
  priority: 70
timestamp: {field: ts, formats: [epoch]}
fields:
  evt: {to: alloc.operation}
  attached: {to: alloc.attached, type: int}
  pending: {to: alloc.pending, type: int}
  sn: {to: alloc.supernodes, type: int}
  target: {to: alloc.target, type: int}
  action: {to: alloc.action}
  n: {to: alloc.count, type: int}
  algo: {to: alloc.version}
set: {service.name: allocator, role: allocator}
events:
  - {name: alloc.promote, when: {alloc.action: promote}}
  - {name: alloc.demote, when: {alloc.action: demote}}
  - {name: alloc.hold, when: {alloc.action|exists: true}}
samples:
  - line: '{"ts":1187227920,"evt":"core_resize","attached":3120,"pending":1730,"sn":154,"target":103,"action":"demote","n":5,"algo":"ra-2.3"}'
    expect: {time: '2007-08-16T01:32:00Z', event: alloc.demote, alloc.attached: '3120', alloc.pending: '1730', alloc.supernodes: '154', alloc.target: '103', alloc.count: '5', alloc.version: ra-2.3}
  - line: '{"ts":1187228040,"evt":"core_resize","attached":3900,"pending":12,"sn":130,"target":130,"action":"hold","n":0,"algo":"ra-2.3"}'
    expect: {time: '2007-08-16T01:34:00Z', event: alloc.hold}
  - reject: '{"ts":"2007-08-16T01:31:05.221Z","srv":"login-03","evt":"auth","rc":"busy","q":4120}'

"""# }

static var p2p_formats_client: String { #"""
kind: format
id: p2p.client
title: Client log, key=value
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/clients/*']
  priority: 70
patterns:
  version_first: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)) lvl=(?<lvl>[A-Z]) ver=(?<ver>[\d.]++) node=(?<node>\w++) (?<body>st=(?<st>\w++) try=(?<try>\d++)(?: sn=(?<sn>[^ ]++))?(?: rc=(?<rc>\w++))?(?: wait_ms=(?<wait>\d++))?(?: next_s=(?<next>\d++))?(?: hc=(?<hc>[^ ]++))?(?: reason=(?<reason>\w++))?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {D: 5, I: 9, W: 13, E: 17, F: 21}, default: 9}
fields:
  ver: {to: client.version}
  node: {to: client.id, entity: client}
  st: {to: client.state}
  try: {to: client.attempt, type: int}
  sn: {to: peer.id}
  rc: {to: client.result}
  wait: {to: client.wait_ms, type: int}
  next: {to: client.retry_in_s, type: int}
  hc: {to: client.host_cache}
  reason: {to: client.reason}
set: {service.name: client, role: client}
events:
  - {name: client.crash, when: {client.result: CRASH}}
  - {name: host.restart, when: {client.state: [BOOT, START], client.reason: reboot}}
  - {name: client.start, when: {client.state: [BOOT, START]}}
  - {name: client.stop, when: {client.state: ['OFF', STOP]}}
  - {name: client.lost, when: {client.state: LOST}}
  - {name: client.delayed, when: {client.result: OIM_DELAY}}
  - {name: net.connect.ok, when: {client.state: [SEEK, CONN], client.result: OK}}
  - {name: net.connect.fail, when: {client.state: [SEEK, CONN]}}
  - {name: client.auth.ok, when: {client.state: AUTH, client.result: OK}}
  - {name: client.auth.fail, when: {client.state: AUTH}}
  - {name: client.online, when: {client.state: ONLINE}}
samples:
  - line: '2007-08-16T09:02:11.480+02:00 lvl=W ver=3.2.0.175 node=c08812 st=SEEK try=7 sn=sn-1f3a:33033 rc=TIMEOUT wait_ms=10000 next_s=30 hc=200/143stale'
    expect: {time: '2007-08-16T07:02:11.480Z', severity: '13', client.id: c08812, client.version: 3.2.0.175, client.attempt: '7', client.result: TIMEOUT, peer.id: 'sn-1f3a:33033', client.retry_in_s: '30', event: net.connect.fail}
  - line: '2007-08-16T09:03:40.002+02:00 lvl=I ver=3.2.0.175 node=c08812 st=ONLINE try=9 sn=sn-2b71:33033 rc=OK wait_ms=210 next_s=3600 hc=200/12stale'
    expect: {time: '2007-08-16T07:03:40.002Z', severity: '9', event: client.online, client.wait_ms: '210'}
  - line: '2007-08-16T09:00:01.000Z lvl=I ver=3.2.0.175 node=c08812 st=START try=0 sn=- rc=OK wait_ms=0 next_s=0 hc=200/4stale'
    expect: {time: '2007-08-16T09:00:01Z', event: client.start}
  - reject: '2007-08-16T09:02:11.480+02:00 level=warn msg="connect failed" node=c08812'

"""# }

static var p2p_formats_crash_report: String { #"""
kind: format
id: p2p.crash_report
title: Crash reports of the client, several lines each
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/crashes/*']
  priority: 70
# Patterns with \n read the whole record.
line: '^\*\*\* (?<product>\w++) crash report \*\*\*\r?\nVersion: (?<ver>[\d.]++)(?: \((?<os>\w++)\))?\r?\n(?:Node: (?<node>\w++)\r?\n)?Time: (?<ts>\d++/\d++/\d{4} \d++:\d\d:\d\d(?: [AP]M)?) \(local\)\r?\n(?<body>Exception: (?<code>0x[0-9A-Fa-f]++) at (?<address>0x[0-9A-Fa-f]++)(?:\r?\nThread \d++ \((?<thread>\w++)\):)?)'
timestamp: {field: ts, formats: ['%m/%d/%Y %I:%M:%S %p']}
fields:
  product: {to: process.executable.name}
  ver: {to: client.version}
  node: {to: client.id, entity: client}
  os: {to: os.type}
  code: {to: exception.type}
  address: {to: exception.address}
  thread: {to: thread.name}
set: {service.name: client, role: client}
severity: {field: code, default: fatal}
multiline:
  start: '^\*\*\* \w++ crash report \*\*\*'
  end: '^\[end of report\]'
  max_lines: 200
events:
  - {name: client.crash}
samples:
  - text: |-
      *** Skype crash report ***
      Version: 5.0.0.152 (win)
      Time: 12/22/2010 5:06:41 PM (local)
      Exception: 0xC0000005 at 0x00613A2F
      Thread 3 (im_offline):
          #0 0x0061d3a2 Skype.exe+0x213a2f
          #1 0x0061e3a2 Skype.exe+0x1f0c41
      [end of report]
    expect: {time: '2010-12-22T17:06:41Z', client.version: 5.0.0.152, exception.type: '0xC0000005', thread.name: im_offline, event: client.crash, severity: '21'}
  - text: |-
      *** Skype crash report ***
      Version: 5.0.0.152 (win)
      Node: c08812
      Time: 12/23/2010 12:06:41 AM (local)
      Exception: 0xC0000005 at 0x00613A2F
      Thread 3 (im_offline):
          #0 0x0061d3a2 ws2_32.dll+0x2e1b
      [end of report]
    expect: {time: '2010-12-23T00:06:41Z', client.id: c08812, event: client.crash}
  - reject: |-
      *** end of month report ***
      Version: 5

"""# }

static var p2p_formats_event_log: String { #"""
kind: format
id: p2p.event_log
title: Windows event log as XML, one event a line
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/eventlog/*', '**/*.xml']
  priority: 60
line: '^<Event\b[^>]*+><System>.*?<EventID[^>]*+>(?<id>\d++)</EventID>(?:.*?<Level>(?<lvl>\d)</Level>)?.*?<TimeCreated SystemTime=["''](?<ts>[^"'']++)["'']/>(?:.*?<Computer>(?<host>[^<]++)</Computer>)?.*?(?<body><Data.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
severity: {field: lvl, map: {'1': 21, '2': 17, '3': 13, '4': 9, '5': 5}, default: 9}
fields:
  id: {to: event_log.id}
  host: {to: host.name, entity: host}
set: {service.name: windows-event-log, role: client}
events:
  - name: client.crash
    when: {event_log.id: '1000', body|contains: Skype.exe}
    extract: {re: '<Data>(?<process__executable__name>[^<]++)</Data><Data>(?<client__version>[\d.]++)</Data>'}
  - {name: host.restart, when: {event_log.id: ['1074', '6006', '6008']}}
  - {name: host.start, when: {event_log.id: '6005'}}
samples:
  - line: '<Event><System><EventID>1000</EventID><TimeCreated SystemTime="2010-12-22T16:06:41.120Z"/></System><EventData><Data>Skype.exe</Data><Data>5.0.0.152</Data><Data>c0000005</Data></EventData></Event>'
    expect: {time: '2010-12-22T16:06:41.120Z', event: client.crash, client.version: 5.0.0.152, event_log.id: '1000'}
  - line: "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='USER32'/><EventID Qualifiers='32768'>1074</EventID><Level>4</Level><TimeCreated SystemTime='2007-08-16T01:12:40.000Z'/><Computer>pc-7</Computer></System><EventData><Data>shutdown.exe</Data></EventData></Event>"
    expect: {time: '2007-08-16T01:12:40Z', event: host.restart, host.name: pc-7, severity: '9'}
  - reject: '<Event><System><EventID>7</EventID></System></Event>'

"""# }

static var p2p_formats_heartbeat: String { #"""
kind: format
id: p2p.heartbeat
title: Public status page
version: 1
status: test
parse: {type: regex}
detect:
  paths: ['**/heartbeat*']
  priority: 70
line: '^UPDATED (?<ts>\d{1,2}:\d\d(?: [A-Z]{2,5})?): (?<body>.*+)$'
# The page states no date: it is the day of the file, or of the reference date.
timestamp: {field: ts, formats: ['%H:%M %Z', '%H:%M']}
set: {service.name: status-page, role: ops}
events:
  - {name: ops.status.post}
samples:
  - line: 'UPDATED 14:02 GMT: Some of you may be having problems signing in.'
    expect: {message: Some of you may be having problems signing in., event: ops.status.post}
  - line: 'UPDATED 09:15 GMT: Sign-in is stabilizing.'
    expect: {event: ops.status.post}
  - reject: 'LAST UPDATED 14:02'

"""# }

static var p2p_formats_login: String { #"""
kind: format
id: p2p.login
title: Login server, JSON lines
version: 1
status: stable
parse: {type: json}
detect:
  paths: ['**/login/*']
  keys: [ts, srv, evt]
  priority: 70
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
fields:
  srv: {to: host.name}
  evt: {to: auth.operation}
  rc: {to: auth.result}
  q: {to: auth.queue, type: int}
  lat_ms: {to: auth.latency_ms, type: int}
  src: {to: client.address, entity: network}
  first_seen: {to: auth.first_seen, type: timestamp}
  dup: {to: auth.duplicate}
  msg: {to: body}
set: {service.name: login, role: login}
events:
  - {name: auth.login.ok, when: {auth.operation: auth, auth.result: ok}}
  - {name: auth.login.busy, when: {auth.operation: auth, auth.result: busy}}
  - {name: auth.login.fail, when: {auth.operation: auth}}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: '{"ts":"2007-08-16T01:31:05.221Z","srv":"login-03","evt":"auth","rc":"busy","q":4120,"lat_ms":9830,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:30:35.001Z","dup":false}'
    expect: {time: '2007-08-16T01:31:05.221Z', host.name: login-03, event: auth.login.busy, auth.queue: '4120', auth.latency_ms: '9830', client.address: 81.2.0.0/16, service.name: login}
  - line: '{"ts":"2007-08-16T01:31:06.002Z","srv":"login-03","evt":"auth","rc":"timeout","q":12,"lat_ms":10000,"src":"81.2.0.0/16","first_seen":"2007-08-16T01:31:06.002Z","dup":false}'
    expect: {event: auth.login.fail, auth.result: timeout}
  - line: '{"ts":"2007-08-16T01:32:00.000Z","srv":"login-03","evt":"log","msg":"suppressed 90 messages"}'
    expect: {event: log.suppressed, message: suppressed 90 messages, log.suppressed: '90'}
  - reject: '{"ts":1187227920,"evt":"core_resize","attached":3120,"pending":1730,"sn":154,"target":103,"action":"demote","n":5,"algo":"ra-2.3"}'

"""# }

static var p2p_formats_offline_im: String { #"""
kind: format
id: p2p.offline_im
title: Offline-message server
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/offline-im/*', '**/oim-*.log*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>[A-Z]++) ++\[(?<thread>[^\]]++)\] (?<logger>c\.s\.[\w.]++) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: America/Los_Angeles}
severity: {field: lvl, default: 9}
fields:
  thread: {to: thread.name}
  logger: {to: log.logger}
set: {service.name: offline-im, role: offline-im}
multiline: {start: '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} '}
events:
  - name: im.fetch.slow
    when: {body|prefix: fetch slow}
    extract:
      re: 'user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?'
      types: {im__took_ms: int, im__depth: int}
  - name: im.fetch.ok
    when: {body|prefix: fetch ok}
    extract:
      re: 'user=(?<user__id>[^ ]++) took=(?<im__took_ms>\d++)ms depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?'
      types: {im__took_ms: int, im__depth: int}
  - name: im.fetch.fail
    when: {body|re: '^fetch (?:failed|timed out|timeout)'}
    extract: {re: 'user=(?<user__id>[^ ]++)(?:.*? host=(?<host__name>[\w.-]++))?'}
  - {name: im.reject, when: {body|re: '\b(?:reject|refus)(?:ed|ing)\b'}}
  - name: im.stopped
    when: {body|re: '\b(?:disabled|stopped|stopping)\b'}
    extract: {re: 'depth=(?<im__depth>\d++)(?: host=(?<host__name>[\w.-]++))?', types: {im__depth: int}}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: '2010-12-22 08:04:17,033 WARN  [im-pool-7] c.s.oim.Store - fetch slow user=h:9c1e took=31874ms depth=188233 host=oim-12'
    expect: {time: '2010-12-22T16:04:17.033Z', severity: '13', log.logger: c.s.oim.Store, thread.name: im-pool-7, event: im.fetch.slow, im.took_ms: '31874', im.depth: '188233', host.name: oim-12}
  - line: '2010-12-22 17:20:00,090 INFO  [main] c.s.oim.Control - intake disabled by operator depth=201020 host=oim-14'
    expect: {time: '2010-12-23T01:20:00.090Z', severity: '9', event: im.stopped}
  - text: |-
      2010-12-22 08:05:02,500 ERROR [im-pool-2] c.s.oim.Store - fetch failed user=h:11aa host=oim-12
      java.lang.IllegalStateException: queue is full
      	at c.s.oim.Store.offer(Store.java:211)
      	at c.s.oim.Pool.run(Pool.java:48)
    expect: {time: '2010-12-22T16:05:02.500Z', severity: '17', event: im.fetch.fail, user.id: 'h:11aa'}
  - reject: '2010-12-22 08:04:17,033 WARN  [main] org.example.Server - fetch slow'

"""# }

static var p2p_formats_ops_chat: String { #"""
kind: format
id: p2p.ops_chat
title: Chat and change log of the operators
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ops/*.log*']
  priority: 70
line: '^\[(?<ts>\d{1,2}-[A-Z][a-z]{2} \d\d:\d\d(?: [A-Z]{2,5})?)\] <(?<user>[^>]++)> (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d-%b %H:%M %Z', '%d-%b %H:%M']}
fields:
  user: {to: user.name}
set: {service.name: ops, role: ops}
events:
  - {name: ops.rumour, when: {body|re: '(?i)\b(?:attack|dos|ddos|exploit|hacked|poc)\b'}}
  - {name: ops.status.post, when: {body|re: '(?i)^posted\b|\bposted (?:heartbeat|blog|status)'}}
  - {name: ops.maintenance, when: {body|re: '(?i)\bmaintenance\b|\bcertificate\b|\bdisk\b'}}
  - {name: ops.capacity.add, when: {body|re: '(?i)\b(?:forced|added|started|diverted)\b.*\b(?:supernodes?|servers?)\b|\bsupernodes? up\b'}}
  - {name: ops.fix.deploy, when: {body|re: '(?i)\b(?:fix|hot-?fix|parameters?)\b.*\b(?:deployed|applied|rolled out)\b|\bis live on\b'}}
  - {name: ops.rollback, when: {body|re: '(?i)\broll(?:ed|ing)?[ -]?back\b|\breverted\b'}}
  - {name: ops.release, when: {body|re: '(?i)\b(?:released|published|pushed|offered)\b'}}
  - {name: ops.feature.disable, when: {body|re: '(?i)\b(?:disabled|switched off|feature off|is off)\b'}}
  - {name: ops.feature.enable, when: {body|re: '(?i)\b(?:enabled|switched on|is on again)\b'}}
  - {name: ops.restored, when: {body|re: '(?i)\b(?:restored|recovered|back to normal|climbing)\b'}}
  - {name: ops.note}
samples:
  - line: '[16-Aug 15:02 EET] <ops2> posted heartbeat: software issue, ETA 12-24h'
    reference: 2007-08-20
    expect: {time: '2007-08-16T13:02:00Z', user.name: ops2, event: ops.status.post}
  - line: '[17-Aug 09:30 EET] <change> allocator parameters ra-2.4 deployed: target counts attached+pending'
    reference: 2007-08-20
    expect: {time: '2007-08-17T07:30:00Z', event: ops.fix.deploy}
  - line: '[17-Aug 11:00 EET] <change> forced 120 dedicated supernodes into the network'
    expect: {event: ops.capacity.add}
  - line: '[16-Aug 14:40 EET] <ops4> somebody posted a perl DoS PoC on a forum'
    expect: {event: ops.rumour}
  - line: '[16-Aug 08:00 EET] <ops1> shift handover, nothing open'
    expect: {event: ops.note, message: 'shift handover, nothing open'}
  - reject: '[16/Aug/2007:15:02:00 +0300] <ops2> GET /'

"""# }

static var p2p_formats_supernode: String { #"""
kind: format
id: p2p.supernode
title: Syslog of a supernode
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/supernodes/*', '**/sn-*.log*']
  priority: 70
patterns:
  line: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>[\w.-]++) snoded\[(?<pid>\d++)\]: (?<body>.*+)$'
  repeated: '^(?<ts>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<host>sn-[\w.-]++) (?<body>last message repeated \d++ times)$'
timestamp: {field: ts, formats: [rfc3164]}
fields:
  host: {to: host.name, entity: node}
  pid: {to: process.pid, type: int}
set: {service.name: snoded, role: supernode}
repeat: '^last message repeated (?<n>\d++) times$'
events:
  - name: node.overload
    when: {all: [{body|prefix: role=}, {body|contains: state=OVERLOAD}]}
    extract:
      re: '^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++)'
      types: {node__peers: int, node__capacity: int, node__queue: float, node__wait_s: float, node__conn_in: int, node__refused: int}
  - name: node.heartbeat
    when: {body|prefix: role=}
    extract:
      re: '^role=(?<node__role>\w++) peers=(?<node__peers>\d++)/(?<node__capacity>\d++) q=(?<node__queue>[\d.]++) wait=(?<node__wait_s>[\d.]++)s conn_in=(?<node__conn_in>\d++)/min refused=(?<node__refused>\d++) state=(?<node__state>\w++)'
      types: {node__peers: int, node__capacity: int, node__queue: float, node__wait_s: float, node__conn_in: int, node__refused: int}
  - name: node.shutdown.protective
    when: {body|prefix: 'self-protect:'}
    extract:
      re: 'releasing (?<node__released>\d++) peers(?:, role=\w++)?(?: cooldown=(?<node__cooldown_s>\d++)s)?'
      types: {node__released: int, node__cooldown_s: int}
  - name: host.restart
    when: {body|contains: host restart requested}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - name: node.stopped
    when: {body|prefix: [terminating, stopping, shutdown]}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - {name: node.started, when: {body|prefix: start}}
  - {name: node.promoted, when: {body|prefix: promoted}}
  - name: node.demoted
    when: {body|prefix: demoted}
    extract: {re: 'releasing (?<node__released>\d++) peers', types: {node__released: int}}
  - name: net.admission.reject
    when: {body|prefix: [refus, reject]}
    extract: {re: '(?:peer|from)[= ](?<peer__id>[\w.:-]++)'}
  - name: log.suppressed
    when: {body|re: '^suppressed \d++ messages'}
    extract: {re: '^suppressed (?<log__suppressed>\d++) messages', types: {log__suppressed: int}}
samples:
  - line: 'Aug 16 03:31:42 sn-1f3a snoded[712]: role=SN peers=41/45 q=28.4 wait=40.6s conn_in=212/min refused=151 state=OVERLOAD'
    reference: 2007-08-20
    expect: {time: '2007-08-16T03:31:42Z', host.name: sn-1f3a, event: node.overload, node.peers: '41', node.wait_s: '40.6', node.refused: '151', service.name: snoded}
  - line: 'Aug  6 03:33:42 sn-1f3a snoded[712]: self-protect: wait>40s for 120s, releasing 41 peers, role=LEAF cooldown=1712s'
    reference: 2007-08-20
    expect: {time: '2007-08-06T03:33:42Z', event: node.shutdown.protective, node.released: '41', node.cooldown_s: '1712'}
  - line: 'Aug 16 03:34:10 sn-1f3a snoded[712]: terminating: host restart requested, releasing 12 peers'
    expect: {event: host.restart, node.released: '12'}
  - line: 'Aug 16 03:33:43 sn-1f3a last message repeated 17 times'
  - reject: 'Aug 16 09:41:07 gw sshd[99]: Failed password for root'
  - reject: '2007-08-16T03:31:42Z sn-1f3a snoded[712]: role=SN'

"""# }

static var p2p_formats_usage: String { #"""
kind: format
id: p2p.usage
title: Calls and searches, CSV
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/metrics/*usage*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<calls>\d++),(?<searches>\d++)$'
header_lines: '^(?:time|timestamp|ts),\w++,\w++$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  calls: {to: usage.calls_active, type: int}
  searches: {to: usage.searches_per_min, type: int}
set: {service.name: metrics, role: metrics}
events:
  - {name: ops.usage}
samples:
  - line: '2007-08-16T09:40:00Z,104200,168900'
    expect: {time: '2007-08-16T09:40:00Z', usage.calls_active: '104200', event: ops.usage}
  - line: '2007-08-16T09:45:00Z,104311,169020'
    expect: {usage.searches_per_min: '169020'}
  - reject: '2010-12-22T18:40:00Z,5138992'

"""# }

static var p2p_formats_users_online: String { #"""
kind: format
id: p2p.users_online
title: Users online, CSV
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/metrics/*users*online*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ),(?<users>\d++)$'
header_lines: '^(?:time|timestamp|ts),[\w]++$'
timestamp: {field: ts, formats: [iso8601]}
fields:
  users: {to: users.online, type: int}
set: {service.name: metrics, role: metrics}
events:
  - {name: ops.users_online}
samples:
  - line: '2010-12-22T18:40:00Z,5138992'
    expect: {time: '2010-12-22T18:40:00Z', users.online: '5138992', event: ops.users_online}
  - line: '2010-12-22T18:45:00Z,5138992'
    expect: {time: '2010-12-22T18:45:00Z'}
  - reject: '2010-12-22T18:40:00Z,12,34'

"""# }

static var p2p_formats_windows_update: String { #"""
kind: format
id: p2p.windows_update
title: WindowsUpdate.log of the Windows update agent
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/WindowsUpdate*.log*']
  priority: 70
line: '^(?<ts>\d{4}-\d\d-\d\d\t\d\d:\d\d:\d\d:\d{3})\t *+(?<pid>\d++)\t(?<tid>[0-9a-fA-F]++)\t(?<comp>[A-Za-z]++) *+\t(?<body>.*+)$'
timestamp:
  field: ts
  formats: ["%Y-%m-%d\t%H:%M:%S:%f"]
  zone_line: 'Logging initialized \(build: [^,]*+, tz: (?<zone>[+-]\d{4})\)'
fields:
  pid: {to: process.pid, type: int}
  tid: {to: thread.id}
  comp: {to: log.logger}
set: {service.name: windows-update-agent, role: client}
events:
  - name: update.agent.start
    when: {body|contains: Logging initialized}
    extract: {re: 'build: (?<update__build>[\d.]++)'}
  - {name: update.agent.stop, when: {body|contains: 'Service: Service exit'}}
  - {name: host.restart, when: {body|contains: SUS Client is rebooting system}}
  - {name: update.reboot.request, when: {body|contains: invoking RebootSystem}}
  - {name: update.check.scheduled, when: {body|contains: setting next detection timeout}}
  - {name: update.install.fail, when: {body|re: '^REPORT EVENT: .*\tFailure\t'}}
  - {name: update.install, when: {body|re: '^REPORT EVENT: .*\tSuccess\tContent Install\t'}}
  - {name: update.download, when: {body|contains: [New download job, Download job]}}
samples:
  - line: "2007-08-16\t03:12:40:946\t1172\t1138\tMisc\tWARNING: SUS Client is rebooting system."
    expect: {message: 'WARNING: SUS Client is rebooting system.', log.logger: Misc, process.pid: '1172', event: host.restart, service.name: windows-update-agent}
  - text: "2007-08-16\t03:07:11:482\t 952\t5b4\tMisc\t===========  Logging initialized (build: 7.0.6000.374, tz: +0200)  ==========="
    expect: {time: '2007-08-16T01:07:11.482Z', event: update.agent.start, update.build: 7.0.6000.374}
  - line: "2007-08-16\t03:12:40:210\t1172\t1138\tAU\tAU invoking RebootSystem (OnRebootNow)"
    expect: {event: update.reboot.request}
  - line: "2007-08-16\t03:12:38:000\t 952\tfa0\tReport\tREPORT EVENT: {7F3A9100-11D2-4E1B}\t2007-08-16 01:12:35:900-0000\t1\t183\t101\t{9D5A4C10}\t100\t0\tAutomaticUpdates\tSuccess\tContent Install\tInstallation Successful: a security update"
    expect: {event: update.install}
  - reject: '2007-08-16 03:12:40,946 WARN [im-pool-1] c.s.oim.Store - rebooting'
  - reject: "2007-08-16\t03:12:40\t1172\tMisc\trebooting"

"""# }

static var p2p_pack: String { #"""
name: p2p
version: 1.0.0
title: A messenger on a peer-to-peer overlay with supernodes
licence: Apache-2.0
depends: [generic, web]

"""# }
}
