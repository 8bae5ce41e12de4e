// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var hpc_formats_hpc: String { #"""
kind: format
id: hpc.blue_gene
title: Blue Gene RAS log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?:(?<label>-|[A-Z]{5,}) )?(?<epoch>\d{10}) (?<day>\d{4}\.\d\d\.\d\d) (?<node>[^ ]++) (?<ts>\d{4}-\d\d-\d\d-\d\d\.\d\d\.\d\d\.\d{6}) (?<node2>[^ ]++) (?<type>[A-Z]++) (?<component>[A-Z]++) (?<lvl>INFO|WARNING|SEVERE|ERROR|FATAL|FAILURE) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%Y-%m-%d-%H.%M.%S.%f']}
severity: {field: lvl, map: {failure: 21}}
fields:
  label: hpc.label
  epoch: log.epoch
  day: log.date
  node: {to: host.name, entity: host}
  node2: hpc.location
  type: hpc.type
  component: service.name
samples:
  - line: '- 1709633472 2024.03.05 R02-M1-N0-C:J12-U11 2024-03-05-10.11.12.363779 R02-M1-N0-C:J12-U11 RAS KERNEL FATAL data TLB error interrupt'
    expect: {time: '2024-03-05T10:11:12.363779Z', severity: '21', host.name: 'R02-M1-N0-C:J12-U11', service.name: KERNEL}
  - line: 'KERNDTLB 1709633473 2024.03.05 R30-M0-N9 2024-03-05-10.11.13.000001 R30-M0-N9 RAS APP INFO ciod started'
    expect: {severity: '9', service.name: APP}
  - reject: '- 1709633472 2024.03.05 cn7 Mar 5 10:11:12 cn7/cn7 crond[812]: started'
---
kind: format
id: hpc.cluster_syslog
title: Syslog of a cluster, with epoch, date and node in front
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?:(?<label>-|[A-Z][A-Z_0-9]{3,}) )?(?<ts>\d{10}) (?<day>\d{4}\.\d\d\.\d\d) (?<node>[^ ]++) (?<stamp>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<node2>[^ ]++) (?:(?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: )?(?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  label: hpc.label
  day: log.date
  node: {to: host.name, entity: host}
  stamp: log.date
  node2: hpc.location
  proc: service.name
  pid: process.pid
samples:
  - line: '- 1709633472 2024.03.05 cn7 Mar 5 10:11:12 cn7/cn7 crond(pam_unix)[812]: session closed for user root'
    expect: {time: '2024-03-05T10:11:12Z', host.name: cn7, service.name: crond(pam_unix), process.pid: '812'}
  - line: 'N_OST 1709633473 2024.03.05 cn8 Mar  5 10:11:13 cn8/cn8 kernel: LustreError: ost failed'
    expect: {service.name: kernel, message: 'LustreError: ost failed'}
  - reject: '1709633472 cn7 crond: session closed'
---
kind: format
id: hpc.event_states
title: 'Cluster events: id node component state time flag message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<id>\d++) (?<node>[\w-]++(?: [\w-]++)??) (?<component>[a-z][\w.-]++) (?<state>[a-z_]++\.[\w.]++|[a-z_]++) (?<ts>\d{9,10}) (?<flag>\d) (?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  id: log.record_id
  node: {to: host.name, entity: host}
  component: service.name
  state: hpc.state
  flag: hpc.flag
samples:
  - line: '134681 node-246 unix.hw state_change.unavailable 1709633472 1 Component State Change: Component is in the unavailable state'
    expect: {time: '2024-03-05T10:11:12Z', host.name: node-246, service.name: unix.hw, hpc.state: state_change.unavailable}
  - line: '350766 node-109 unix.hw net.niff.up 1709633473 1 NIFF: node node-109 has detected an available network connection'
    expect: {hpc.state: net.niff.up}
  - reject: '134681 node-246 started 17'
---
kind: format
id: hpc.slurm
title: Slurm daemons
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/slurm*']
  priority: 55
line: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)\] (?:\[(?<job>\d[\w.+]*+)\] )?(?:(?<lvl>error|fatal|debug|debug2|debug3|debug4|info|verbose|Warning): ++)?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields: {job: hpc.job}
set: {service.name: slurm}
samples:
  - line: '[2024-03-05T10:11:12.123] error: Nodes cn[7-9] not responding, setting DOWN'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: slurm}
  - line: '[2024-03-05T10:11:13] [812.batch] done with job'
    expect: {severity: '9', hpc.job: 812.batch}
  - reject: '[2024-03-05 10:11:13] INFO: started'
---
kind: format
id: hpc.pbs
title: PBS and Torque
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d(?:\.\d++)?);(?<code>[0-9a-f]{4});(?<proc>[\w.-]++(?:;\d++)?);(?<type>[\w/]++);(?<object>[^;]*+);(?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M:%S.%f']}
fields:
  code: log.message_id
  proc: service.name
  type: hpc.type
  object: hpc.job
samples:
  - line: '03/05/2024 10:11:12;0008;PBS_Server.812;Job;77.srv-1;Job deleted at request of root@srv-1'
    expect: {time: '2024-03-05T10:11:12Z', service.name: PBS_Server.812, hpc.job: 77.srv-1}
  - line: '03/05/2024 10:11:13.123456;0002;pbs_mom;n/a;mom_main;started'
    expect: {time: '2024-03-05T10:11:13.123456Z'}
  - reject: '03/05/2024 10:11:12 started; ok'

"""# }

static var hpc_formats_hpc_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 hpc.blue_gene.1 1 5 title.0 8 17 Blue Gene RAS log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 251 ^(?:(?<label>-|[A-Z]{5,}) )?(?<epoch>\d{10}) (?<day>\d{4}\.\d\d\.\d\d) (?<node>[^ ]++) (?<ts>\d{4}-\d\d-\d\d-\d\d\.\d\d\.\d\d\.\d{6}) (?<node2>[^ ]++) (?<type>[A-Z]++) (?<component>[A-Z]++) (?<lvl>INFO|WARNING|SEVERE|ERROR|FATAL|FAILURE) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %Y-%m-%d-%H.%M.%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 1 .0 30 7 failure.0 39 2 21.1 1 6 fields:1 3 7 .0 3 5 label.0 10 9 hpc.label.1 3 5 epoch.0 10 9 log.epoch.1 3 3 day.0 8 8 log.date.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 5 node2.0 10 12 hpc.location.1 3 4 type.0 9 8 hpc.type.1 3 9 component.0 14 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 132 - 1709633472 2024.03.05 R02-M1-N0-C:J12-U11 2024-03-05-10.11.12.363779 R02-M1-N0-C:J12-U11 RAS KERNEL FATAL data TLB error interrupt:2 5 1 .0 5 4 line'0 11 103 KERNDTLB 1709633473 2024.03.05 R30-M0-N9 2024-03-05-10.11.13.000001 R30-M0-N9 RAS APP INFO ciod started.-21 1 10 beginnings.0 1 27 3ff200000000000.7fffffe.0.0:25 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 hpc.cluster_syslog.1 1 5 title.0 8 55 Syslog of a cluster, with epoch, date and node in front.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 218 ^(?:(?<label>-|[A-Z][A-Z_0-9]{3,}) )?(?<ts>\d{10}) (?<day>\d{4}\.\d\d\.\d\d) (?<node>[^ ]++) (?<stamp>[A-Z][a-z]{2} ++\d{1,2} \d\d:\d\d:\d\d) (?<node2>[^ ]++) (?:(?<proc>[^ :\[]++)(?:\[(?<pid>\d++)\])?: )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 7 .0 3 5 label.0 10 9 hpc.label.1 3 3 day.0 8 8 log.date.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 5 stamp.0 10 8 log.date.1 3 5 node2.0 10 12 hpc.location.1 3 4 proc.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 101 - 1709633472 2024.03.05 cn7 Mar 5 10:11:12 cn7/cn7 crond(pam_unix)[812]: session closed for user root:2 5 1 .0 5 4 line'0 11 87 N_OST 1709633473 2024.03.05 cn8 Mar  5 10:11:13 cn8/cn8 kernel: LustreError: ost failed.-20 1 10 beginnings.0 1 27 3ff200000000000.7fffffe.0.0:24 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 hpc.event_states.1 1 5 title'0 8 57 Cluster events: id node component state time flag message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 50.1 1 4 line'0 7 150 ^(?<id>\d++) (?<node>[\w-]++(?: [\w-]++)??) (?<component>[a-z][\w.-]++) (?<state>[a-z_]++\.[\w.]++|[a-z_]++) (?<ts>\d{9,10}) (?<flag>\d) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 5 .0 3 2 id.0 7 13 log.record_id.1 3 4 node:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 9 component.0 14 12 service.name.1 3 5 state.0 10 9 hpc.state.1 3 4 flag.0 9 8 hpc.flag.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 123 134681 node-246 unix.hw state_change.unavailable 1709633472 1 Component State Change: Component is in the unavailable state:2 5 1 .0 5 4 line'0 11 113 350766 node-109 unix.hw net.niff.up 1709633473 1 NIFF: node node-109 has detected an available network connection:4 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 hpc.slurm.1 1 5 title.0 8 13 Slurm daemons.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 9 **/slurm*.1 3 8 priority.0 13 2 55.1 1 4 line'0 7 172 ^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?)\] (?:\[(?<job>\d[\w.+]*+)\] )?(?:(?<lvl>error|fatal|debug|debug2|debug3|debug4|info|verbose|Warning): ++)?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:0 9 1 .0 10 3 job.0 15 7 hpc.job.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 slurm.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 75 [2024-03-05T10:11:12.123] error: Nodes cn[7-9] not responding, setting DOWN:2 5 1 .0 5 4 line'0 11 47 [2024-03-05T10:11:13] [812.batch] done with job.-17 1 10 beginnings.0 1 13 0.8000000.0.0:21 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 7 hpc.pbs.1 1 5 title.0 8 14 PBS and Torque.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 147 ^(?<ts>\d\d/\d\d/\d{4} \d\d:\d\d:\d\d(?:\.\d++)?);(?<code>[0-9a-f]{4});(?<proc>[\w.-]++(?:;\d++)?);(?<type>[\w/]++);(?<object>[^;]*+);(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 17 %m/%d/%Y %H:%M:%S'0 55 20 %m/%d/%Y %H:%M:%S.%f.1 1 6 fields:1 3 4 .0 3 4 code.0 9 14 log.message_id.1 3 4 proc.0 9 12 service.name.1 3 4 type.0 9 8 hpc.type.1 3 6 object.0 11 7 hpc.job.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 89 03/05/2024 10:11:12;0008;PBS_Server.812;Job;77.srv-1;Job deleted at request of root@srv-1:2 5 1 .0 5 4 line'0 11 60 03/05/2024 10:11:13.123456;0002;pbs_mom;n/a;mom_main;started.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var hpc_pack: String { #"""
name: hpc
version: 1.0.0
title: Supercomputers and batch systems
licence: Apache-2.0

"""# }

static var hpc_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 3 hpc.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 32 Supercomputers and batch systems
"""# }
}
