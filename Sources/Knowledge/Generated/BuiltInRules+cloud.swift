// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var cloud_formats_aws: String { #"""
kind: format
id: cloud.aws_alb
title: AWS application load balancer
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<type>http|https|h2|grpcs|ws|wss) (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<lb>[^ ]++) (?<client>[^ ]++) (?<target>[^ ]++) (?<t1>[\d.-]++) (?<t2>[\d.-]++) (?<t3>[\d.-]++) (?<body>(?<status>\d{3}|-) (?<tstatus>\d{3}|-) (?<received>\d++) (?<sent>\d++) "(?<request>[^"]*+)" "(?<agent>[^"]*+)".*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  type: network.protocol
  lb: service.name
  client: client.address
  target: upstream.address
  t2: {to: http.duration_s, type: float}
  status: {to: http.response.status_code, type: int}
  sent: {to: http.response.body.size, type: int}
  request: http.request.line
  agent: user_agent.original
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: 'https 2024-03-05T10:11:12.123456Z app/shop/3f2a 192.0.2.7:51234 10.0.0.7:80 0.000 5.002 0.000 504 - 34 366 "GET https://example.org:443/cart HTTP/1.1" "curl/8.5" ECDHE TLSv1.2 arn:x "Root=1-5" "example.org" "-" 0 2024-03-05T10:11:07Z "forward" "-" "-"'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', client.address: '192.0.2.7:51234', http.response.status_code: '504', event: http.error.server}
  - line: 'h2 2024-03-05T10:11:13.000001Z app/shop/3f2a 192.0.2.8:51235 10.0.0.8:80 0.001 0.012 0.000 200 200 34 366 "GET https://example.org:443/ HTTP/2.0" "Mozilla/5.0" - - arn:x "Root=1-6" "-" "-" 0 2024-03-05T10:11:13Z "forward" "-" "-"'
    expect: {upstream.address: '10.0.0.8:80', event: http.request}
  - reject: 'https 2024-03-05T10:11:12.123456Z started'
---
kind: format
id: cloud.aws_elb
title: AWS classic load balancer
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<lb>[^ ]++) (?<client>[\d.a-f]++:\d++) (?<target>[\d.a-f:-]++) (?<t1>[\d.-]++) (?<t2>[\d.-]++) (?<t3>[\d.-]++) (?<body>(?<status>\d{3}|-) (?<tstatus>\d{3}|-) (?<received>\d++) (?<sent>\d++) "(?<request>[^"]*+)".*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  lb: service.name
  client: client.address
  target: upstream.address
  t2: {to: http.duration_s, type: float}
  status: {to: http.response.status_code, type: int}
  sent: {to: http.response.body.size, type: int}
  request: http.request.line
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '2024-03-05T10:11:12.123456Z shop-lb 192.0.2.7:51234 10.0.0.7:80 0.000073 0.001048 0.000057 503 503 0 29 "GET http://example.org:80/ HTTP/1.1" "curl/8.5" - -'
    expect: {time: '2024-03-05T10:11:12.123456Z', service.name: shop-lb, http.response.status_code: '503', severity: '17'}
  - line: '2024-03-05T10:11:13.000001Z tcp-lb 192.0.2.8:51235 10.0.0.8:80 0.001 0.000 0.000 - - 82 305 "- - - " "-" - -'
    expect: {client.address: '192.0.2.8:51235'}
  - reject: '2024-03-05T10:11:12.123456Z shop-lb started'
---
kind: format
id: cloud.aws_s3
title: AWS S3 server access log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<owner>[0-9a-f]{64}) (?<bucket>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<addr>[^ ]++) (?<user>[^ ]++) (?<id>[^ ]++) (?<operation>[A-Z0-9._]++) (?<body>(?<key>[^ ]++) (?:"(?<request>[^"]*+)"|-) (?<status>\d{3}|-) (?<code>[^ ]++) .*+)$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '503': 17}, default: 9}
fields:
  bucket: cloud.resource_id
  addr: client.address
  user: user.name
  id: request.id
  operation: rpc.method
  key: file.path
  request: http.request.line
  status: {to: http.response.status_code, type: int}
  code: exception.type
set: {service.name: s3}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
samples:
  - line: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef shop [05/Mar/2024:10:11:12 +0000] 192.0.2.7 - 3E57427F3EXAMPLE REST.GET.OBJECT a/b.jpg "GET /shop/a/b.jpg HTTP/1.1" 503 SlowDown 243 - 7 - "-" "curl/8.5" -'
    expect: {time: '2024-03-05T10:11:12Z', cloud.resource_id: shop, http.response.status_code: '503', exception.type: SlowDown, severity: '17'}
  - line: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef shop [05/Mar/2024:10:11:13 +0000] 192.0.2.8 bob 3E57427F4EXAMPLE REST.PUT.OBJECT c.txt "PUT /shop/c.txt HTTP/1.1" 200 - - 12 7 6 "-" "-" -'
    expect: {rpc.method: REST.PUT.OBJECT, user.name: bob}
  - reject: '0123 shop [05/Mar/2024:10:11:13 +0000] x'
---
kind: format
id: cloud.aws_vpc_flow
title: AWS VPC flow log, version 2
version: 1
status: stable
parse: {type: regex}
detect:
  header: '^version account-id interface-id'
  priority: 60
line: '^(?<version>2) (?<account>\d{12}|unknown) (?<interface>eni-[0-9a-f]++) (?<src>[\da-fA-F.:-]++) (?<dst>[\da-fA-F.:-]++) (?<sport>[\d-]++) (?<dport>[\d-]++) (?<protocol>[\d-]++) (?<packets>[\d-]++) (?<bytes>[\d-]++) (?<ts>\d{10}) (?<end>\d{10}) (?<body>(?<action>ACCEPT|REJECT|-) (?<state>OK|NODATA|SKIPDATA))$'
header_lines: '^version account-id interface-id'
timestamp: {field: ts, formats: [epoch_s]}
fields:
  account: cloud.account.id
  interface: network.interface.name
  src: source.address
  dst: destination.address
  sport: source.port
  dport: destination.port
  protocol: network.transport
  bytes: network.bytes
  packets: network.packets
  end: network.end
  action: network.action
  state: log.state
set: {service.name: vpc-flow}
samples:
  - line: '2 123456789012 eni-0a1b2c3d 192.0.2.7 10.0.0.7 51234 22 6 20 4249 1709633472 1709633532 REJECT OK'
    expect: {time: '2024-03-05T10:11:12Z', network.action: REJECT, destination.port: '22', source.address: 192.0.2.7}
  - line: '2 123456789012 eni-0a1b2c3d - - - - - - - 1709633473 1709633533 - NODATA'
    expect: {log.state: NODATA}
  - reject: '2 files copied'
---
kind: format
id: cloud.aws_cloudtrail
title: AWS CloudTrail, one record a line
version: 1
status: stable
parse: {type: json}
detect: {keys: [eventVersion, eventTime, eventSource, eventName], priority: 60}
timestamp: {field: eventTime, formats: [iso8601]}
severity: {field: errorCode, default: 9}
fields:
  eventName: body
  eventSource: service.name
  awsRegion: cloud.region
  sourceIPAddress: client.address
  errorCode: exception.type
  errorMessage: exception.message
  eventID: log.record_id
  /userIdentity/arn: user.name
  recipientAccountId: cloud.account.id
samples:
  - line: '{"eventVersion":"1.08","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/bob"},"eventTime":"2024-03-05T10:11:12Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"eu-west-1","sourceIPAddress":"192.0.2.7","errorCode":"Client.InstanceLimitExceeded"}'
    expect: {time: '2024-03-05T10:11:12Z', service.name: ec2.amazonaws.com, message: RunInstances, cloud.region: eu-west-1, exception.type: Client.InstanceLimitExceeded}
  - line: '{"eventVersion":"1.08","eventTime":"2024-03-05T10:11:13Z","eventSource":"s3.amazonaws.com","eventName":"PutBucketPolicy","awsRegion":"eu-west-1"}'
    expect: {message: PutBucketPolicy}
  - reject: '{"eventTime":"2024-03-05T10:11:13Z","eventName":"x"}'
---
kind: format
id: cloud.aws_lambda
title: AWS Lambda, console lines of Node and Python
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
patterns:
  node: "^(?<ts>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)\t(?<id>[0-9a-f]{8}-[0-9a-f-]{27}|undefined)\t(?<lvl>[A-Z]++)\t(?<body>.*+)$"
  python: "^\\[(?<lvl>[A-Z]++)\\]\t(?<ts>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)\t(?<id>[0-9a-f]{8}-[0-9a-f-]{27})?\t(?<body>.*+)$"
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {id: request.id}
samples:
  - line: "2024-03-05T10:11:12.123Z\t01234567-89ab-cdef-0123-456789abcdef\tERROR\tInvoke Error {\"errorType\":\"TimeoutError\"}"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', request.id: 01234567-89ab-cdef-0123-456789abcdef}
  - line: "[WARNING]\t2024-03-05T10:11:13.000Z\t01234567-89ab-cdef-0123-456789abcdef\tslow upstream"
    expect: {severity: '13', message: slow upstream}
  - reject: "2024-03-05T10:11:12.123Z\tinfo\tserver\tstarted"

"""# }

static var cloud_formats_others: String { #"""
kind: format
id: cloud.gcp
title: Google Cloud Logging entries
version: 1
status: stable
parse: {type: json}
detect: {keys: [insertId, timestamp, logName, resource], priority: 60}
timestamp: {field: timestamp, formats: [iso8601]}
severity: {field: severity, map: {default: 9, critical: 18, alert: 19, emergency: 21, notice: 10}, default: 9}
fields:
  textPayload: body
  /jsonPayload/message: body
  /protoPayload/methodName: rpc.method
  /protoPayload/serviceName: service.name
  /protoPayload/authenticationInfo/principalEmail: user.name
  /protoPayload/requestMetadata/callerIp: client.address
  /resource/type: cloud.resource_type
  /resource/labels/container_name: k8s.container.name
  /resource/labels/pod_name: k8s.pod.name
  /resource/labels/instance_id: host.name
  logName: log.logger
  insertId: log.record_id
samples:
  - line: '{"insertId":"3f2a","timestamp":"2024-03-05T10:11:12.123456789Z","severity":"ERROR","textPayload":"no route","logName":"projects/p/logs/stderr","resource":{"type":"k8s_container","labels":{"container_name":"shop","pod_name":"shop-7"}}}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', message: no route, k8s.container.name: shop}
  - line: '{"protoPayload":{"serviceName":"compute.googleapis.com","methodName":"v1.compute.instances.delete","authenticationInfo":{"principalEmail":"bob@example.org"}},"insertId":"3f2b","resource":{"type":"gce_instance","labels":{"instance_id":"77"}},"timestamp":"2024-03-05T10:11:13Z","severity":"NOTICE","logName":"projects/p/logs/activity"}'
    expect: {severity: '10', rpc.method: v1.compute.instances.delete, user.name: bob@example.org}
  - reject: '{"timestamp":"2024-03-05T10:11:13Z","severity":"NOTICE","message":"x"}'
---
kind: format
id: cloud.azure
title: Azure resource and activity logs
version: 1
status: stable
parse: {type: json}
detect: {keys: [time, resourceId, operationName, category], priority: 60}
timestamp: {field: time, formats: [iso8601]}
severity: {field: level, map: {'1': 21, '2': 17, '3': 13, '4': 9, '5': 5, informational: 9, critical: 21}, default: 9}
fields:
  operationName: rpc.method
  category: log.logger
  resourceId: cloud.resource_id
  callerIpAddress: client.address
  resultType: log.state
  resultDescription: body
  correlationId: trace.id
  location: cloud.region
samples:
  - line: '{"time":"2024-03-05T10:11:12.1234567Z","resourceId":"/SUBSCRIPTIONS/1/RESOURCEGROUPS/SHOP","operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/DELETE","category":"Administrative","resultType":"Failure","level":"Error","correlationId":"3f2a"}'
    expect: {time: '2024-03-05T10:11:12.123456700Z', severity: '17', log.logger: Administrative, cloud.resource_id: /SUBSCRIPTIONS/1/RESOURCEGROUPS/SHOP}
  - line: '{"time":"2024-03-05T10:11:13Z","resourceId":"/SUBSCRIPTIONS/1","operationName":"SignIn","category":"SignInLogs","level":4}'
    expect: {severity: '9', rpc.method: SignIn}
  - reject: '{"time":"2024-03-05T10:11:13Z","level":"info","msg":"x"}'
---
kind: format
id: cloud.cloudflare
title: Cloudflare Logpush, HTTP requests
version: 1
status: stable
parse: {type: json}
detect: {keys: [EdgeStartTimestamp, RayID], priority: 60}
timestamp: {field: EdgeStartTimestamp, formats: [epoch, iso8601]}
severity: {field: EdgeResponseStatus, map: {'500': 17, '502': 17, '503': 17, '504': 17, '520': 17, '521': 17, '522': 17, '523': 17, '524': 17}, default: 9}
fields:
  ClientIP: client.address
  ClientRequestHost: server.address
  ClientRequestMethod: http.request.method
  ClientRequestURI: url.path
  ClientRequestUserAgent: user_agent.original
  EdgeResponseStatus: {to: http.response.status_code, type: int}
  EdgeResponseBytes: {to: http.response.body.size, type: int}
  RayID: request.id
set: {service.name: cloudflare}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '{"ClientIP":"192.0.2.7","ClientRequestHost":"example.org","ClientRequestMethod":"GET","ClientRequestURI":"/cart","EdgeEndTimestamp":"2024-03-05T10:11:12Z","EdgeResponseBytes":512,"EdgeResponseStatus":522,"EdgeStartTimestamp":"2024-03-05T10:11:12Z","RayID":"3f2a"}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', http.response.status_code: '522', url.path: /cart}
  - line: '{"EdgeStartTimestamp":1709633473000000000,"RayID":"3f2b","EdgeResponseStatus":200}'
    expect: {time: '2024-03-05T10:11:13Z', event: http.request}
  - reject: '{"RayID":"3f2b","EdgeResponseStatus":200}'
---
kind: format
id: cloud.heroku
title: Heroku, logs --tail
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d) (?<host>app|heroku)\[(?<proc>[\w.-]++)\]: (?<body>(?:at=(?<lvl>info|error|warning) )?.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  host: log.logger
  proc: service.name
samples:
  - line: '2024-03-05T10:11:12.123456+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/cart" dyno=web.1 service=30000ms status=503'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', service.name: router}
  - line: '2024-03-05T10:11:13.000001+00:00 app[web.1]: listening on 5000'
    expect: {service.name: web.1, message: listening on 5000}
  - reject: '2024-03-05T10:11:13.000001+00:00 web-1 app[77]: listening'

"""# }

static var cloud_pack: String { #"""
name: cloud
version: 1.0.0
title: Logs of cloud providers
licence: Apache-2.0

"""# }
}
