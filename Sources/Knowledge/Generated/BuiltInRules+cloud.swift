// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var cloud_detectors_cloud: String { #"""
# What clouds and their libraries answer.
kind: detector
id: cloud.throttled
title: Cloud limits calls
version: 1
status: stable
severity: high
summary: 'Cloud limits calls ({count} lines)'
description: >-
  More calls than the account may make. A controller that loops, many instances that start at once, or a
  limit shared with others.
detect:
  type: match
  match:
    body|contains:
      [ThrottlingException, 'Throttling: Rate exceeded', RequestLimitExceeded, Rate exceeded,
       TooManyRequestsException, ProvisionedThroughputExceeded, SlowDown, ServerBusy,
       'OperationNotAllowed: rate', rateLimitExceeded, RESOURCE_EXHAUSTED, userRateLimitExceeded,
       SubscriptionRequestsThrottled, 429 Too Many Requests, EC2ThrottledException, RequestThrottled,
       Reduce your request rate]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'RequestLimitExceeded: Request limit exceeded.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a limit that is told
    events:
      - {t: 0s, service.name: cloud, body: rate limit is 100 calls a second}
    expect: none
---
kind: detector
id: cloud.quota
title: Quota of the cloud account is used up
version: 1
status: stable
severity: high
summary: 'Quota of the cloud account is used up ({count} lines)'
description: >-
  No more machines, addresses or disks until somebody asks for more. Growth, or something that makes things
  and forgets them.
detect:
  type: match
  match:
    body|contains:
      [QuotaExceeded, quotaExceeded, QUOTA_EXCEEDED, LimitExceededException, ServiceQuotaExceededException,
       InstanceLimitExceeded, VcpuLimitExceeded, AddressLimitExceeded, VolumeLimitExceeded,
       exceeds your current limit, exceeding approved, Quota exceeded, ZONE_RESOURCE_POOL_EXHAUSTED,
       InsufficientInstanceCapacity, AllocationFailed, SkuNotAvailable, OverconstrainedAllocationRequest,
       InsufficientFreeAddressesInSubnet, does not have enough resources available, insufficient_quota,
       exceeded your current quota]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'VcpuLimitExceeded: You have requested more vCPU capacity than your current limit of 64'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a quota with room
    events:
      - {t: 0s, service.name: cloud, body: 'quota of addresses: 3 of 20 used'}
    expect: none
---
kind: detector
id: cloud.instance_taken
title: Cloud takes machines away
version: 1
status: stable
severity: medium
summary: 'Cloud takes machines away ({count} lines)'
description: >-
  Offers at a low price end with two minutes of warning; machines are moved for repair. Harmless where
  others take over in time.
detect:
  type: match
  match:
    body|contains:
      [Spot Instance Interruption, spot instance interruption, SpotInterruption, spot interruption,
       Spot interruption, rebalance recommendation, BidEvictedEvent, preempted, Preempted,
       compute.instances.preempted, scheduled for retirement, instance retirement, HostError, hostError,
       TERMINATE_ON_HOST_MAINTENANCE, ScheduledEvent, Terminated by user, Client.UserInitiatedShutdown,
       Server.SpotInstanceTermination]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: environment, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: EC2 Spot Instance Interruption Warning for i-0abc}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a request for such a machine
    events:
      - {t: 0s, service.name: cloud, body: spot instance request sir-7 is fulfilled}
    expect: none
---
kind: detector
id: cloud.access_denied
title: Cloud denies an action
version: 1
status: stable
severity: high
summary: 'Cloud denies an action ({count} lines)'
description: >-
  A role lacks a right, a policy forbids it, or the credentials are old. It begins with a change of roles,
  or with a key that ended.
detect:
  type: match
  match:
    body|contains:
      [AccessDenied, UnauthorizedOperation, is not authorized to perform, AuthFailure, AuthorizationFailed,
       PERMISSION_DENIED, does not have permission, permission denied on resource, InvalidClientTokenId,
       SignatureDoesNotMatch, ExpiredToken, ExpiredTokenException, RequestExpired, UnrecognizedClientException,
       InvalidAccessKeyId, AADSTS, explicit deny, InvalidAuthenticationToken, does not have storage.,
       AuthorizationPermissionMismatch, InvalidIdentityToken, NoCredentialProviders, NoCredentialsError,
       caller does not have permission, AssumeRole]
    not:
      any:
        - body|contains: succeeded
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'User: arn:aws:sts::1:assumed-role/web is not authorized to perform: s3:GetObject'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a role that is taken
    events:
      - {t: 0s, service.name: cloud, body: AssumeRoleWithWebIdentity succeeded}
    expect: none
---
kind: detector
id: cloud.metadata_service
title: Machine cannot reach the service of metadata
version: 1
status: stable
severity: medium
summary: 'Machine cannot reach the service of metadata ({count} lines)'
description: >-
  Credentials, name and place come from there. Containers behind one hop too many and new firewalls are the
  usual causes.
detect:
  type: match
  match:
    body|contains:
      ['169.254.169.254', metadata.google.internal, EC2MetadataError, IMDS, imds, metadata service,
       instance metadata, Instance Metadata, EC2RoleRequestError, ec2imds, ManagedIdentityCredential,
       failed to retrieve region, metadata server]
    all:
      - body|contains: [rror, ailed, timed out, imeout, refused, unavailable, '401', '404', deadline, nable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'EC2MetadataError: failed to make EC2Metadata request'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: metadata that is read
    events:
      - {t: 0s, service.name: cloud, body: read region from instance metadata}
    expect: none
---
kind: detector
id: cloud.unhealthy_targets
title: Balancer has no healthy targets
version: 1
status: stable
severity: critical
summary: 'Balancer has no healthy targets ({count} lines)'
description: >-
  All checks fail, so it answers 502 or 503 itself, or sends to all in despair. A path of the check that
  changed is as usual as servers that fail.
detect:
  type: match
  match:
    body|contains:
      [Target.FailedHealthChecks, Target.Timeout, Target.ResponseCodeMismatch, UnHealthyHostCount,
       unhealthy target, Unhealthy target, targets are unhealthy, no healthy targets, no healthy hosts,
       HealthyHostCount, failed_to_pick_backend, failed_to_connect_to_backend, backend_connection_closed_before,
       Instance has failed at least the, OutOfService, ELB health check, ELBHealthCheck, probe down, failed ELB,
       health checks failed with these codes]
    not:
      any:
        - body|contains: [HealthyHostCount is, HealthyHostCount=3]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'target web-2 reason Target.FailedHealthChecks: Health checks failed with these codes: [503]'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a target that is well
    events:
      - {t: 0s, service.name: cloud, body: HealthyHostCount is 3}
    expect: none
---
kind: detector
id: cloud.object_store
title: Object store refuses or fails
version: 1
status: stable
severity: medium
summary: 'Object store refuses or fails ({count} lines)'
description: >-
  Files cannot be read or written: no such bucket, no right, an error inside, a clock that differs. Backups,
  registries and histories rest on it.
detect:
  type: match
  match:
    body|contains:
      [NoSuchBucket, NoSuchKey, BucketAlreadyExists, RequestTimeTooSkewed,
       'InternalError: We encountered an internal error', S3Exception, AmazonS3Exception, StorageException,
       'storage: object doesn', PutObject, GetObject, HeadObject, ListObjects, blob not found, BlobNotFound,
       ContainerNotFound, 'googleapi: Error', XMinioStorageFull, XMinio, drive is faulty, Read quorum could not,
       Write quorum]
    all:
      - body|contains:
          [rror, NoSuch, AlreadyExists, TooSkewed, Exception, not found, NotFound, denied, Denied, Full, faulty,
           quorum, timeout, ailed, Forbidden, does not exist]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 'NoSuchBucket: The specified bucket does not exist'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that is written
    events:
      - {t: 0s, service.name: cloud, body: PutObject shop/7.csv 200 OK}
    expect: none
---
kind: detector
id: cloud.function_failed
title: Function in the cloud fails
version: 1
status: stable
severity: medium
summary: 'Function in the cloud fails ({count} lines)'
description: >-
  It ran out of time or memory, or could not start. Errors of callers follow; retries multiply the calls.
detect:
  type: match
  match:
    body|contains:
      [Task timed out after, Runtime.ExitError, Runtime exited with error, RequestId, Runtime.ImportModuleError,
       Runtime.HandlerNotFound, Function invocation failed, INIT_REPORT, 'Status: timeout', Runtime.OutOfMemory,
       Sandbox.Timedout, Cannot find entrypoint, Function execution took, FUNCTION_INVOCATION_TIMEOUT,
       FUNCTION_INVOCATION_FAILED, cold start timeout, 'Executed ''']
    all:
      - body|contains: [timed out, rror, failed, imeout, OutOfMemory, Cannot find, crash, Failed, FAILED]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: 2e9 Task timed out after 30.03 seconds}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a function that works
    events:
      - {t: 0s, service.name: cloud, body: 'END RequestId: 2e9'}
    expect: none
---
kind: detector
id: cloud.provider_incident
title: Provider has trouble
version: 1
status: stable
severity: high
summary: 'Provider has trouble ({count} lines)'
description: >-
  The cause lies outside. What counts here is why it could not be absorbed: one zone, no fallback, no time
  limit.
detect:
  type: match
  match:
    body|contains:
      [provider incident, provider outage, AWS outage, Azure outage, GCP outage, Cloudflare outage,
       upstream provider, third-party outage, third party outage, vendor outage, region is down, zone outage,
       zonal outage, Impaired, StatusCheckFailed_System, Service Health]
    all:
      - body|contains: [outage, incident, down, mpaired, StatusCheckFailed, unavailable, degraded, trouble]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: environment, origin: external}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: cloud, body: StatusCheckFailed_System for i-0abc in zone a}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: zones that are listed
    events:
      - {t: 0s, service.name: cloud, body: availability zone of web-1 is a}
    expect: none

"""# }

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
