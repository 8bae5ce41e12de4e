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

static var cloud_pack: String { #"""
name: cloud
version: 1.0.0
title: Logs of cloud providers
licence: Apache-2.0

"""# }
}
