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

static var cloud_detectors_cloud_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 cloud.throttled.1 1 5 title.0 8 18 Cloud limits calls.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 34 Cloud limits calls ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 19 ThrottlingException'0 29 25 Throttling: Rate exceeded.0 58 20 RequestLimitExceeded.0 80 13 Rate exceeded.1 8 24 TooManyRequestsException.0 34 29 ProvisionedThroughputExceeded.0 65 8 SlowDown.0 75 10 ServerBusy'1 8 25 OperationNotAllowed: rate.0 37 17 rateLimitExceeded.0 56 18 RESOURCE_EXHAUSTED.0 76 21 userRateLimitExceeded.1 8 29 SubscriptionRequestsThrottled.0 39 21 429 Too Many Requests.0 62 21 EC2ThrottledException.0 85 16 RequestThrottled.1 8 24 Reduce your request rate.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 11 cloud.quota.1 1 5 title.0 8 37 Quota of the cloud account is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 53 Quota of the cloud account is used up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 13 QuotaExceeded.0 23 13 quotaExceeded.0 38 14 QUOTA_EXCEEDED.0 54 22 LimitExceededException.0 78 29 ServiceQuotaExceededException.1 8 21 InstanceLimitExceeded.0 31 17 VcpuLimitExceeded.0 50 20 AddressLimitExceeded.0 72 19 VolumeLimitExceeded.1 8 26 exceeds your current limit.0 36 18 exceeding approved.0 56 14 Quota exceeded.0 72 28 ZONE_RESOURCE_POOL_EXHAUSTED.1 8 28 InsufficientInstanceCapacity.0 38 16 AllocationFailed.0 56 15 SkuNotAvailable.0 73 32 OverconstrainedAllocationRequest.1 8 33 InsufficientFreeAddressesInSubnet.0 43 40 does not have enough resources available.0 85 18 insufficient_quota.1 8 27 exceeded your current quota.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 cloud.instance_taken.1 1 5 title.0 8 25 Cloud takes machines away.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 41 Cloud takes machines away ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 19 .0 8 26 Spot Instance Interruption.0 36 26 spot instance interruption.0 64 16 SpotInterruption.0 82 17 spot interruption.1 8 17 Spot interruption.0 27 24 rebalance recommendation.0 53 15 BidEvictedEvent.0 70 9 preempted.0 81 9 Preempted.1 8 27 compute.instances.preempted.0 37 24 scheduled for retirement.0 63 19 instance retirement.0 84 9 HostError.0 95 9 hostError.1 8 29 TERMINATE_ON_HOST_MAINTENANCE.0 39 14 ScheduledEvent.0 55 18 Terminated by user.0 75 28 Client.UserInitiatedShutdown.1 8 30 Server.SpotInstanceTermination.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 cloud.access_denied.1 1 5 title.0 8 22 Cloud denies an action.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 38 Cloud denies an action ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 25 .0 8 12 AccessDenied.0 22 21 UnauthorizedOperation.0 45 28 is not authorized to perform.0 75 11 AuthFailure.0 88 19 AuthorizationFailed.1 8 17 PERMISSION_DENIED.0 27 24 does not have permission.0 53 29 permission denied on resource.0 84 20 InvalidClientTokenId.1 8 21 SignatureDoesNotMatch.0 31 12 ExpiredToken.0 45 21 ExpiredTokenException.0 68 14 RequestExpired.0 84 27 UnrecognizedClientException.1 8 18 InvalidAccessKeyId.0 28 6 AADSTS.0 36 13 explicit deny.0 51 26 InvalidAuthenticationToken.0 79 22 does not have storage..1 8 31 AuthorizationPermissionMismatch.0 41 20 InvalidIdentityToken.0 63 21 NoCredentialProviders.0 86 18 NoCredentialsError.1 8 31 caller does not have permission.0 41 10 AssumeRole.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 9 succeeded:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 cloud.metadata_service.1 1 5 title.0 8 44 Machine cannot reach the service of metadata.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 60 Machine cannot reach the service of metadata ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 13 '0 8 15 169.254.169.254.0 27 24 metadata.google.internal.0 53 16 EC2MetadataError.0 71 4 IMDS.0 77 4 imds.0 83 16 metadata service.1 8 17 instance metadata.0 27 17 Instance Metadata.0 46 19 EC2RoleRequestError.0 67 7 ec2imds.0 76 25 ManagedIdentityCredential.1 8 25 failed to retrieve region.0 35 15 metadata server.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 10 .0 25 4 rror.0 31 5 ailed.0 38 9 timed out.0 49 6 imeout.0 57 7 refused.0 66 11 unavailable'0 79 3 401'0 86 3 404.0 93 8 deadline.0 103 5 nable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 cloud.unhealthy_targets.1 1 5 title.0 8 31 Balancer has no healthy targets.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 47 Balancer has no healthy targets ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 25 Target.FailedHealthChecks.0 35 14 Target.Timeout.0 51 27 Target.ResponseCodeMismatch.0 80 18 UnHealthyHostCount.1 8 16 unhealthy target.0 26 16 Unhealthy target.0 44 21 targets are unhealthy.0 67 18 no healthy targets.0 87 16 no healthy hosts.1 8 16 HealthyHostCount.0 26 22 failed_to_pick_backend.0 50 28 failed_to_connect_to_backend.0 80 32 backend_connection_closed_before.1 8 32 Instance has failed at least the.0 42 12 OutOfService.0 56 16 ELB health check.0 74 14 ELBHealthCheck.0 90 10 probe down.0 102 10 failed ELB.1 8 37 health checks failed with these codes.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 19 HealthyHostCount is.0 48 18 HealthyHostCount=3:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 cloud.object_store.1 1 5 title.0 8 29 Object store refuses or fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Object store refuses or fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 12 NoSuchBucket.0 22 9 NoSuchKey.0 33 19 BucketAlreadyExists.0 54 20 RequestTimeTooSkewed'1 8 47 InternalError: We encountered an internal error.0 59 11 S3Exception.0 72 17 AmazonS3Exception.0 91 16 StorageException'1 8 21 storage: object doesn.0 33 9 PutObject.0 44 9 GetObject.0 55 10 HeadObject.0 67 11 ListObjects.0 80 14 blob not found.0 96 12 BlobNotFound.1 8 17 ContainerNotFound'0 27 16 googleapi: Error.0 47 17 XMinioStorageFull.0 66 6 XMinio.0 74 15 drive is faulty.0 91 21 Read quorum could not.1 8 12 Write quorum.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 16 .0 12 4 rror.0 18 6 NoSuch.0 26 13 AlreadyExists.0 41 9 TooSkewed.0 52 9 Exception.0 63 9 not found.0 74 8 NotFound.0 84 6 denied.0 92 6 Denied.0 100 4 Full.0 106 6 faulty.1 12 6 quorum.0 20 7 timeout.0 29 5 ailed.0 36 9 Forbidden.0 47 14 does not exist.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 cloud.function_failed.1 1 5 title.0 8 27 Function in the cloud fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Function in the cloud fails ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 .0 8 20 Task timed out after.0 30 17 Runtime.ExitError.0 49 25 Runtime exited with error.0 76 9 RequestId.0 87 25 Runtime.ImportModuleError.1 8 23 Runtime.HandlerNotFound.0 33 26 Function invocation failed.0 61 11 INIT_REPORT'0 74 15 Status: timeout.0 93 19 Runtime.OutOfMemory.1 8 16 Sandbox.Timedout.0 26 22 Cannot find entrypoint.0 50 23 Function execution took.0 75 27 FUNCTION_INVOCATION_TIMEOUT.1 8 26 FUNCTION_INVOCATION_FAILED.0 36 18 cold start timeout'0 56 10 Executed '.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 9 timed out.0 36 4 rror.0 42 6 failed.0 50 6 imeout.0 58 11 OutOfMemory.0 71 11 Cannot find.0 84 5 crash.0 91 6 Failed.0 99 6 FAILED.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 cloud.provider_incident.1 1 5 title.0 8 20 Provider has trouble.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 36 Provider has trouble ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 16 .0 8 17 provider incident.0 27 15 provider outage.0 44 10 AWS outage.0 56 12 Azure outage.0 70 10 GCP outage.0 82 17 Cloudflare outage.1 8 17 upstream provider.0 27 18 third-party outage.0 47 18 third party outage.0 67 13 vendor outage.0 82 14 region is down.0 98 11 zone outage.1 8 12 zonal outage.0 22 8 Impaired.0 32 24 StatusCheckFailed_System.0 58 14 Service Health.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 6 outage.0 33 8 incident.0 43 4 down.0 49 7 mpaired.0 58 17 StatusCheckFailed.0 77 11 unavailable.0 90 8 degraded.0 100 7 trouble.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 11 environment.0 31 6 origin.0 39 8 external
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

static var cloud_formats_aws_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 cloud.aws_alb.1 1 5 title.0 8 29 AWS application load balancer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 304 ^(?<type>http|https|h2|grpcs|ws|wss) (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<lb>[^ ]++) (?<client>[^ ]++) (?<target>[^ ]++) (?<t1>[\d.-]++) (?<t2>[\d.-]++) (?<t3>[\d.-]++) (?<body>(?<status>\d{3}|-) (?<tstatus>\d{3}|-) (?<received>\d++) (?<sent>\d++) "(?<request>[^"]*+)" "(?<agent>[^"]*+)".*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 9 .0 3 4 type.0 9 16 network.protocol.1 3 2 lb.0 7 12 service.name.1 3 6 client.0 11 14 client.address.1 3 6 target.0 11 16 upstream.address.1 3 2 t2:0 7 2 .0 8 2 to.0 12 15 http.duration_s.0 29 4 type.0 35 5 float.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 4 sent:0 9 2 .0 10 2 to.0 14 23 http.response.body.size.0 39 4 type.0 45 3 int.1 3 7 request.0 12 17 http.request.line.1 3 5 agent.0 10 19 user_agent.original.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 251 https 2024-03-05T10:11:12.123456Z app/shop/3f2a 192.0.2.7:51234 10.0.0.7:80 0.000 5.002 0.000 504 - 34 366 "GET https://example.org:443/cart HTTP/1.1" "curl/8.5" ECDHE TLSv1.2 arn:x "Root=1-5" "example.org" "-" 0 2024-03-05T10:11:07Z "forward" "-" "-":2 5 1 .0 5 4 line'0 11 229 h2 2024-03-05T10:11:13.000001Z app/shop/3f2a 192.0.2.8:51235 10.0.0.8:80 0.001 0.012 0.000 200 200 34 366 "GET https://example.org:443/ HTTP/2.0" "Mozilla/5.0" - - arn:x "Root=1-6" "-" "-" 0 2024-03-05T10:11:13Z "forward" "-" "-".-27 1 10 beginnings.0 1 20 0.80018000000000.0.0:31 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 cloud.aws_elb.1 1 5 title.0 8 25 AWS classic load balancer.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 264 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (?<lb>[^ ]++) (?<client>[\d.a-f]++:\d++) (?<target>[\d.a-f:-]++) (?<t1>[\d.-]++) (?<t2>[\d.-]++) (?<t3>[\d.-]++) (?<body>(?<status>\d{3}|-) (?<tstatus>\d{3}|-) (?<received>\d++) (?<sent>\d++) "(?<request>[^"]*+)".*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 7 .0 3 2 lb.0 7 12 service.name.1 3 6 client.0 11 14 client.address.1 3 6 target.0 11 16 upstream.address.1 3 2 t2:0 7 2 .0 8 2 to.0 12 15 http.duration_s.0 29 4 type.0 35 5 float.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 4 sent:0 9 2 .0 10 2 to.0 14 23 http.response.body.size.0 39 4 type.0 45 3 int.1 3 7 request.0 12 17 http.request.line.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 156 2024-03-05T10:11:12.123456Z shop-lb 192.0.2.7:51234 10.0.0.7:80 0.000073 0.001048 0.000057 503 503 0 29 "GET http://example.org:80/ HTTP/1.1" "curl/8.5" - -:2 5 1 .0 5 4 line'0 11 108 2024-03-05T10:11:13.000001Z tcp-lb 192.0.2.8:51235 10.0.0.8:80 0.001 0.000 0.000 - - 82 305 "- - - " "-" - -.-25 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:29 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 cloud.aws_s3.1 1 5 title.0 8 24 AWS S3 server access log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 266 ^(?<owner>[0-9a-f]{64}) (?<bucket>[^ ]++) \[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<addr>[^ ]++) (?<user>[^ ]++) (?<id>[^ ]++) (?<operation>[A-Z0-9._]++) (?<body>(?<key>[^ ]++) (?:"(?<request>[^"]*+)"|-) (?<status>\d{3}|-) (?<code>[^ ]++) .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 2 '0 33 3 500.0 40 2 17'0 44 3 503.0 51 2 17.0 56 7 default.0 65 1 9.1 1 6 fields:1 3 9 .0 3 6 bucket.0 11 17 cloud.resource_id.1 3 4 addr.0 9 14 client.address.1 3 4 user.0 9 9 user.name.1 3 2 id.0 7 10 request.id.1 3 9 operation.0 14 10 rpc.method.1 3 3 key.0 8 9 file.path.1 3 7 request.0 12 17 http.request.line.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 4 code.0 9 14 exception.type.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 2 s3.1 1 6 events-1 3 2 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 220 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef shop [05/Mar/2024:10:11:12 +0000] 192.0.2.7 - 3E57427F3EXAMPLE REST.GET.OBJECT a/b.jpg "GET /shop/a/b.jpg HTTP/1.1" 503 SlowDown 243 - 7 - "-" "curl/8.5" -:2 5 1 .0 5 4 line'0 11 203 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef shop [05/Mar/2024:10:11:13 +0000] 192.0.2.8 bob 3E57427F4EXAMPLE REST.PUT.OBJECT c.txt "PUT /shop/c.txt HTTP/1.1" 200 - - 12 7 6 "-" "-" -.-27 1 10 beginnings.0 1 30 3ff000000000000.7e00000000.0.0:31 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 cloud.aws_vpc_flow.1 1 5 title.0 8 27 AWS VPC flow log, version 2.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 6 header'0 11 32 ^version account-id interface-id.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 308 ^(?<version>2) (?<account>\d{12}|unknown) (?<interface>eni-[0-9a-f]++) (?<src>[\da-fA-F.:-]++) (?<dst>[\da-fA-F.:-]++) (?<sport>[\d-]++) (?<dport>[\d-]++) (?<protocol>[\d-]++) (?<packets>[\d-]++) (?<bytes>[\d-]++) (?<ts>\d{10}) (?<end>\d{10}) (?<body>(?<action>ACCEPT|REJECT|-) (?<state>OK|NODATA|SKIPDATA))$.1 1 12 header_lines'0 15 32 ^version account-id interface-id.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 6 fields:1 3 12 .0 3 7 account.0 12 16 cloud.account.id.1 3 9 interface.0 14 22 network.interface.name.1 3 3 src.0 8 14 source.address.1 3 3 dst.0 8 19 destination.address.1 3 5 sport.0 10 11 source.port.1 3 5 dport.0 10 16 destination.port.1 3 8 protocol.0 13 17 network.transport.1 3 5 bytes.0 10 13 network.bytes.1 3 7 packets.0 12 15 network.packets.1 3 3 end.0 8 11 network.end.1 3 6 action.0 11 14 network.action.1 3 5 state.0 10 9 log.state.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 vpc-flow.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 97 2 123456789012 eni-0a1b2c3d 192.0.2.7 10.0.0.7 51234 22 6 20 4249 1709633472 1709633532 REJECT OK:2 5 1 .0 5 4 line'0 11 72 2 123456789012 eni-0a1b2c3d - - - - - - - 1709633473 1709633533 - NODATA:4 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 cloud.aws_cloudtrail.1 1 5 title.0 8 33 AWS CloudTrail, one record a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 12 eventVersion.0 31 9 eventTime.0 42 11 eventSource.0 55 9 eventName.0 67 8 priority.0 77 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 eventTime.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 9 errorCode.0 30 7 default.0 39 1 9.1 1 6 fields:1 3 9 .0 3 9 eventName.0 14 4 body.1 3 11 eventSource.0 16 12 service.name.1 3 9 awsRegion.0 14 12 cloud.region.1 3 15 sourceIPAddress.0 20 14 client.address.1 3 9 errorCode.0 14 14 exception.type.1 3 12 errorMessage.0 17 17 exception.message.1 3 7 eventID.0 12 13 log.record_id.1 3 17 /userIdentity/arn.0 22 9 user.name.1 3 18 recipientAccountId.0 23 16 cloud.account.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 282 {"eventVersion":"1.08","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/bob"},"eventTime":"2024-03-05T10:11:12Z","eventSource":"ec2.amazonaws.com","eventName":"RunInstances","awsRegion":"eu-west-1","sourceIPAddress":"192.0.2.7","errorCode":"Client.InstanceLimitExceeded"}:2 5 1 .0 5 4 line'0 11 145 {"eventVersion":"1.08","eventTime":"2024-03-05T10:11:13Z","eventSource":"s3.amazonaws.com","eventName":"PutBucketPolicy","awsRegion":"eu-west-1"}.-22 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:26 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 cloud.aws_lambda.1 1 5 title.0 8 44 AWS Lambda, console lines of Node and Python.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 8 patterns:1 3 2 .0 3 4 node"0 9 119 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\#u{9}(?<id>[0-9a-f]{8}-[0-9a-f-]{27}|undefined)\#u{9}(?<lvl>[A-Z]++)\#u{9}(?<body>.*+)$.1 3 6 python"0 11 114 ^\[(?<lvl>[A-Z]++)\]\#u{9}(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\#u{9}(?<id>[0-9a-f]{8}-[0-9a-f-]{27})?\#u{9}(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 2 id.0 14 10 request.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 109 2024-03-05T10:11:12.123Z\#u{9}01234567-89ab-cdef-0123-456789abcdef\#u{9}ERROR\#u{9}Invoke Error {"errorType":"TimeoutError"}:2 5 1 .0 5 4 line"0 11 85 [WARNING]\#u{9}2024-03-05T10:11:13.000Z\#u{9}01234567-89ab-cdef-0123-456789abcdef\#u{9}slow upstream.-16 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0
"""# }

static var cloud_formats_exports: String { #"""
kind: format
id: cloud.aws_nlb
title: AWS network load balancer, TLS listeners
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^tls (?<version>\d\.\d) (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d) (?<lb>net/[^ ]++) (?<listener>[^ ]++) (?<client>[^ ]++) (?<target>[^ ]++) (?<body>(?<duration>[\d-]++) (?<handshake>[\d-]++) (?<received>[\d-]++) (?<sent>[\d-]++) (?<alert>[^ ]++) .*+)$'
timestamp: {field: ts, formats: [iso8601], timezone: UTC}
fields:
  lb: service.name
  client: client.address
  target: upstream.address
  alert: tls.alert
  duration: {to: http.duration_ms, type: int}
samples:
  - line: 'tls 2.0 2024-03-05T10:11:12 net/shop/3f2a 77aa 192.0.2.7:51234 10.0.0.7:443 5 2 98 246 - arn:aws:acm:eu-west-1:1:certificate/7 - ECDHE-RSA-AES128-SHA tlsv12 - shop.example.org - - -'
    expect: {time: '2024-03-05T10:11:12Z', service.name: net/shop/3f2a, client.address: '192.0.2.7:51234'}
  - line: 'tls 2.0 2024-03-05T10:11:13 net/shop/3f2a 77aa 192.0.2.8:51235 - - - - - 40 - - - - - - - - -'
    expect: {tls.alert: '40'}
  - reject: 'https 2024-03-05T10:11:12.123456Z app/shop/3f2a 192.0.2.7:51234'
---
kind: format
id: cloud.aws_waf
title: AWS WAF
version: 1
status: stable
parse: {type: json}
detect: {keys: [timestamp, webaclId, action, httpRequest], priority: 62}
timestamp: {field: timestamp, formats: [epoch_ms]}
severity: {field: action, map: {allow: 9, count: 9, block: 13, captcha: 13, challenge: 13}, default: 9}
fields:
  action: network.action
  terminatingRuleId: rule.id
  httpSourceName: log.logger
  /httpRequest/clientIp: client.address
  /httpRequest/uri: url.path
  /httpRequest/httpMethod: http.request.method
set: {service.name: waf}
samples:
  - line: '{"timestamp":1709633472123,"formatVersion":1,"webaclId":"arn:aws:wafv2:eu-west-1:1:regional/webacl/shop/7","terminatingRuleId":"rate","action":"BLOCK","httpSourceName":"ALB","httpRequest":{"clientIp":"192.0.2.7","uri":"/cart","httpMethod":"GET"}}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', client.address: 192.0.2.7, rule.id: rate}
  - line: '{"timestamp":1709633473000,"webaclId":"a","action":"ALLOW","httpRequest":{"uri":"/"}}'
    expect: {severity: '9', url.path: /}
  - reject: '{"timestamp":1709633473000,"action":"ALLOW"}'
---
kind: format
id: cloud.aws_vpc_flow_custom
title: AWS VPC flow log of any columns, with its header
version: 1
status: stable
parse: {type: csv, delimiter: ' '}
detect: {keys: [interface-id, action], priority: 60}
timestamp: {any: [start, end], formats: [epoch_s]}
severity: {field: action, map: {accept: 9, reject: 13}, default: 9}
fields:
  account-id: cloud.account.id
  interface-id: network.interface.name
  srcaddr: source.address
  dstaddr: destination.address
  srcport: source.port
  dstport: destination.port
  action: network.action
  log-status: log.state
  instance-id: host.name
set: {service.name: vpc-flow}
samples:
  - text: |-
      version vpc-id interface-id srcaddr dstaddr srcport dstport start end action log-status
      5 vpc-1 eni-3f2a 192.0.2.7 10.0.0.7 51234 22 1709633472 1709633532 REJECT OK
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', source.address: 192.0.2.7, destination.port: '22'}
  - text: |-
      interface-id action end pkt-srcaddr
      eni-3f2b ACCEPT 1709633473 192.0.2.8
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: 'version account-id start'
---
kind: format
id: cloud.aws_cloudwatch_events
title: AWS CloudWatch Logs, exported events, one a line
version: 1
status: stable
parse: {type: json}
detect: {keys: [timestamp, message, ingestionTime], priority: 66}
timestamp: {field: timestamp, formats: [epoch_ms, iso8601]}
fields:
  message: body
  logStreamName: log.stream
  logGroupName: service.name
  eventId: log.record_id
envelope: true
samples:
  - line: '{"logStreamName":"i-3f2a","timestamp":1709633472123,"message":"no connection to pay","ingestionTime":1709633474000,"eventId":"377"}'
    expect: {time: '2024-03-05T10:11:12.123Z', message: no connection to pay, log.stream: i-3f2a}
  - line: '{"timestamp":1709633473000,"message":"slow answer","ingestionTime":1709633474000}'
    expect: {time: '2024-03-05T10:11:13Z', message: slow answer}
  - reject: '{"timestamp":1709633473000,"message":"x"}'
---
kind: format
id: cloud.aws_logs_tail
title: AWS CloudWatch Logs, aws logs tail
version: 1
status: stable
parse: {type: regex}
detect: {priority: 52}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d) (?<stream>[^ \[/]++/[^ ]++) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
fields: {stream: log.stream}
envelope: true
samples:
  - line: '2024-03-05T10:11:12.123000+00:00 2024/03/05/[$LATEST]3f2a77 Task timed out after 3.00 seconds'
    expect: {time: '2024-03-05T10:11:12.123Z', log.stream: '2024/03/05/[$LATEST]3f2a77', message: Task timed out after 3.00 seconds}
  - line: '2024-03-05T10:11:13.000000+00:00 ecs/shop/3f2a listening on 80'
    expect: {log.stream: ecs/shop/3f2a, message: listening on 80}
  - reject: '2024-03-05T10:11:13.000000+00:00 web-1 app[7]: x/y'
---
kind: format
id: cloud.okta
title: Okta system log
version: 1
status: stable
parse: {type: json}
detect: {keys: [published, eventType, displayMessage, severity], priority: 62}
timestamp: {field: published, formats: [iso8601]}
severity: {field: severity}
fields:
  displayMessage: body
  eventType: log.event_name
  /actor/alternateId: user.name
  /client/ipAddress: client.address
  /outcome/result: log.state
  /outcome/reason: error.message
  uuid: log.record_id
set: {service.name: okta}
samples:
  - line: '{"actor":{"alternateId":"bob@example.org"},"client":{"ipAddress":"192.0.2.7"},"displayMessage":"User login to Okta","eventType":"user.session.start","outcome":{"result":"FAILURE","reason":"INVALID_CREDENTIALS"},"published":"2024-03-05T10:11:12.123Z","severity":"WARN"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', user.name: bob@example.org, log.state: FAILURE, message: User login to Okta}
  - line: '{"eventType":"policy.evaluate_sign_on","displayMessage":"Evaluation of sign-on policy","published":"2024-03-05T10:11:13.000Z","severity":"INFO"}'
    expect: {severity: '9', log.event_name: policy.evaluate_sign_on}
  - reject: '{"published":"2024-03-05T10:11:13.000Z","severity":"INFO"}'
---
kind: format
id: cloud.microsoft365
title: Microsoft 365 audit records
version: 1
status: stable
parse: {type: json}
detect: {keys: [CreationTime, Operation, Workload], priority: 62}
timestamp: {field: CreationTime, formats: [iso8601], timezone: UTC}
fields:
  Operation: body
  Workload: service.name
  UserId: user.name
  ClientIP: client.address
  ResultStatus: log.state
  Id: log.record_id
  ObjectId: log.object
samples:
  - line: '{"CreationTime":"2024-03-05T10:11:12","Id":"3f2a","Operation":"UserLoginFailed","OrganizationId":"7","RecordType":15,"ResultStatus":"Failed","UserId":"bob@example.org","Workload":"AzureActiveDirectory","ClientIP":"192.0.2.7"}'
    expect: {time: '2024-03-05T10:11:12Z', message: UserLoginFailed, service.name: AzureActiveDirectory, user.name: bob@example.org}
  - line: '{"CreationTime":"2024-03-05T10:11:13","Operation":"FileAccessed","Workload":"SharePoint"}'
    expect: {service.name: SharePoint}
  - reject: '{"CreationTime":"2024-03-05T10:11:13","Operation":"FileAccessed"}'

"""# }

static var cloud_formats_exports_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 cloud.aws_nlb.1 1 5 title.0 8 40 AWS network load balancer, TLS listeners.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 247 ^tls (?<version>\d\.\d) (?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d) (?<lb>net/[^ ]++) (?<listener>[^ ]++) (?<client>[^ ]++) (?<target>[^ ]++) (?<body>(?<duration>[\d-]++) (?<handshake>[\d-]++) (?<received>[\d-]++) (?<sent>[\d-]++) (?<alert>[^ ]++) .*+)$.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.0 44 8 timezone.0 54 3 UTC.1 1 6 fields:1 3 5 .0 3 2 lb.0 7 12 service.name.1 3 6 client.0 11 14 client.address.1 3 6 target.0 11 16 upstream.address.1 3 5 alert.0 10 9 tls.alert.1 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 181 tls 2.0 2024-03-05T10:11:12 net/shop/3f2a 77aa 192.0.2.7:51234 10.0.0.7:443 5 2 98 246 - arn:aws:acm:eu-west-1:1:certificate/7 - ECDHE-RSA-AES128-SHA tlsv12 - shop.example.org - - -:2 5 1 .0 5 4 line'0 11 93 tls 2.0 2024-03-05T10:11:13 net/shop/3f2a 77aa 192.0.2.8:51235 - - - - - 40 - - - - - - - - -.-18 1 10 beginnings.0 1 20 0.10000000000000.0.0:22 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 cloud.aws_waf.1 1 5 title.0 8 7 AWS WAF.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 9 timestamp.0 28 8 webaclId.0 38 6 action.0 46 11 httpRequest.0 60 8 priority.0 70 2 62.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 1 .0 41 8 epoch_ms.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 action.0 27 3 map:0 32 5 .0 33 5 allow.0 40 1 9.0 43 5 count.0 50 1 9.0 53 5 block.0 60 2 13.0 64 7 captcha.0 73 2 13.0 77 9 challenge.0 88 2 13.0 93 7 default.0 102 1 9.1 1 6 fields:1 3 6 .0 3 6 action.0 11 14 network.action.1 3 17 terminatingRuleId.0 22 7 rule.id.1 3 14 httpSourceName.0 19 10 log.logger.1 3 21 /httpRequest/clientIp.0 26 14 client.address.1 3 16 /httpRequest/uri.0 21 8 url.path.1 3 23 /httpRequest/httpMethod.0 28 19 http.request.method.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 3 waf.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 246 {"timestamp":1709633472123,"formatVersion":1,"webaclId":"arn:aws:wafv2:eu-west-1:1:regional/webacl/shop/7","terminatingRuleId":"rate","action":"BLOCK","httpSourceName":"ALB","httpRequest":{"clientIp":"192.0.2.7","uri":"/cart","httpMethod":"GET"}}:2 5 1 .0 5 4 line'0 11 85 {"timestamp":1709633473000,"webaclId":"a","action":"ALLOW","httpRequest":{"uri":"/"}}.-20 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:24 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 25 cloud.aws_vpc_flow_custom.1 1 5 title.0 8 48 AWS VPC flow log of any columns, with its header.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 2 .0 9 4 type.0 15 3 csv.0 20 9 delimiter'0 31 1  .1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 .0 17 12 interface-id.0 31 6 action.0 40 8 priority.0 50 2 60.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 2 .0 19 5 start.0 26 3 end.0 32 7 formats-0 41 1 .0 42 7 epoch_s.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 action.0 27 3 map:0 32 2 .0 33 6 accept.0 41 1 9.0 44 6 reject.0 52 2 13.0 57 7 default.0 66 1 9.1 1 6 fields:1 3 9 .0 3 10 account-id.0 15 16 cloud.account.id.1 3 12 interface-id.0 17 22 network.interface.name.1 3 7 srcaddr.0 12 14 source.address.1 3 7 dstaddr.0 12 19 destination.address.1 3 7 srcport.0 12 11 source.port.1 3 7 dstport.0 12 16 destination.port.1 3 6 action.0 11 14 network.action.1 3 10 log-status.0 15 9 log.state.1 3 11 instance-id.0 16 9 host.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 8 vpc-flow.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 164 version vpc-id interface-id srcaddr dstaddr srcport dstport start end action log-status
5 vpc-1 eni-3f2a 192.0.2.7 10.0.0.7 51234 22 1709633472 1709633532 REJECT OK:4 5 1 .0 5 4 text|0 11 72 interface-id action end pkt-srcaddr
eni-3f2b ACCEPT 1709633473 192.0.2.8:6 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 27 cloud.aws_cloudwatch_events.1 1 5 title.0 8 48 AWS CloudWatch Logs, exported events, one a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 9 timestamp.0 28 7 message.0 37 13 ingestionTime.0 53 8 priority.0 63 2 66.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 8 epoch_ms.0 51 7 iso8601.1 1 6 fields:1 3 4 .0 3 7 message.0 12 4 body.1 3 13 logStreamName.0 18 10 log.stream.1 3 12 logGroupName.0 17 12 service.name.1 3 7 eventId.0 12 13 log.record_id.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 131 {"logStreamName":"i-3f2a","timestamp":1709633472123,"message":"no connection to pay","ingestionTime":1709633474000,"eventId":"377"}:2 5 1 .0 5 4 line'0 11 81 {"timestamp":1709633473000,"message":"slow answer","ingestionTime":1709633474000}.-17 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 cloud.aws_logs_tail.1 1 5 title.0 8 34 AWS CloudWatch Logs, aws logs tail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 52.1 1 4 line'0 7 100 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d) (?<stream>[^ \[/]++/[^ ]++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 6 fields:0 9 1 .0 10 6 stream.0 18 10 log.stream.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 93 2024-03-05T10:11:12.123000+00:00 2024/03/05/[$LATEST]3f2a77 Task timed out after 3.00 seconds:2 5 1 .0 5 4 line'0 11 62 2024-03-05T10:11:13.000000+00:00 ecs/shop/3f2a listening on 80.-14 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:18 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 cloud.okta.1 1 5 title.0 8 15 Okta system log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 9 published.0 28 9 eventType.0 39 14 displayMessage.0 55 8 severity.0 66 8 priority.0 76 2 62.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 published.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 8 severity.1 1 6 fields:1 3 7 .0 3 14 displayMessage.0 19 4 body.1 3 9 eventType.0 14 14 log.event_name.1 3 18 /actor/alternateId.0 23 9 user.name.1 3 17 /client/ipAddress.0 22 14 client.address.1 3 15 /outcome/result.0 20 9 log.state.1 3 15 /outcome/reason.0 20 13 error.message.1 3 4 uuid.0 9 13 log.record_id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 okta.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 268 {"actor":{"alternateId":"bob@example.org"},"client":{"ipAddress":"192.0.2.7"},"displayMessage":"User login to Okta","eventType":"user.session.start","outcome":{"result":"FAILURE","reason":"INVALID_CREDENTIALS"},"published":"2024-03-05T10:11:12.123Z","severity":"WARN"}:2 5 1 .0 5 4 line'0 11 144 {"eventType":"policy.evaluate_sign_on","displayMessage":"Evaluation of sign-on policy","published":"2024-03-05T10:11:13.000Z","severity":"INFO"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:25 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 cloud.microsoft365.1 1 5 title.0 8 27 Microsoft 365 audit records.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 12 CreationTime.0 31 9 Operation.0 42 8 Workload.0 53 8 priority.0 63 2 62.1 1 9 timestamp:0 12 3 .0 13 5 field.0 20 12 CreationTime.0 34 7 formats-0 43 1 .0 44 7 iso8601.0 54 8 timezone.0 64 3 UTC.1 1 6 fields:1 3 7 .0 3 9 Operation.0 14 4 body.1 3 8 Workload.0 13 12 service.name.1 3 6 UserId.0 11 9 user.name.1 3 8 ClientIP.0 13 14 client.address.1 3 12 ResultStatus.0 17 9 log.state.1 3 2 Id.0 7 13 log.record_id.1 3 8 ObjectId.0 13 10 log.object.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 225 {"CreationTime":"2024-03-05T10:11:12","Id":"3f2a","Operation":"UserLoginFailed","OrganizationId":"7","RecordType":15,"ResultStatus":"Failed","UserId":"bob@example.org","Workload":"AzureActiveDirectory","ClientIP":"192.0.2.7"}:2 5 1 .0 5 4 line'0 11 89 {"CreationTime":"2024-03-05T10:11:13","Operation":"FileAccessed","Workload":"SharePoint"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
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

static var cloud_formats_others_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 cloud.gcp.1 1 5 title.0 8 28 Google Cloud Logging entries.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 8 insertId.0 27 9 timestamp.0 38 7 logName.0 47 8 resource.0 58 8 priority.0 68 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 1 .0 41 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 8 severity.0 29 3 map:0 34 5 .0 35 7 default.0 44 1 9.0 47 8 critical.0 57 2 18.0 61 5 alert.0 68 2 19.0 72 9 emergency.0 83 2 21.0 87 6 notice.0 95 2 10.0 100 7 default.0 109 1 9.1 1 6 fields:1 3 12 .0 3 11 textPayload.0 16 4 body.1 3 20 /jsonPayload/message.0 25 4 body.1 3 24 /protoPayload/methodName.0 29 10 rpc.method.1 3 25 /protoPayload/serviceName.0 30 12 service.name.1 3 47 /protoPayload/authenticationInfo/principalEmail.0 52 9 user.name.1 3 38 /protoPayload/requestMetadata/callerIp.0 43 14 client.address.1 3 14 /resource/type.0 19 19 cloud.resource_type.1 3 31 /resource/labels/container_name.0 36 18 k8s.container.name.1 3 25 /resource/labels/pod_name.0 30 12 k8s.pod.name.1 3 28 /resource/labels/instance_id.0 33 9 host.name.1 3 7 logName.0 12 10 log.logger.1 3 8 insertId.0 13 13 log.record_id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 234 {"insertId":"3f2a","timestamp":"2024-03-05T10:11:12.123456789Z","severity":"ERROR","textPayload":"no route","logName":"projects/p/logs/stderr","resource":{"type":"k8s_container","labels":{"container_name":"shop","pod_name":"shop-7"}}}:2 5 1 .0 5 4 line'0 11 333 {"protoPayload":{"serviceName":"compute.googleapis.com","methodName":"v1.compute.instances.delete","authenticationInfo":{"principalEmail":"bob@example.org"}},"insertId":"3f2b","resource":{"type":"gce_instance","labels":{"instance_id":"77"}},"timestamp":"2024-03-05T10:11:13Z","severity":"NOTICE","logName":"projects/p/logs/activity"}.-25 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:29 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 cloud.azure.1 1 5 title.0 8 32 Azure resource and activity logs.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 4 time.0 23 10 resourceId.0 35 13 operationName.0 50 8 category.0 61 8 priority.0 71 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 7 '0 32 1 1.0 37 2 21'0 41 1 2.0 46 2 17'0 50 1 3.0 55 2 13'0 59 1 4.0 64 1 9'0 67 1 5.0 72 1 5.0 75 13 informational.0 90 1 9.0 93 8 critical.0 103 2 21.0 108 7 default.0 117 1 9.1 1 6 fields:1 3 8 .0 3 13 operationName.0 18 10 rpc.method.1 3 8 category.0 13 10 log.logger.1 3 10 resourceId.0 15 17 cloud.resource_id.1 3 15 callerIpAddress.0 20 14 client.address.1 3 10 resultType.0 15 9 log.state.1 3 17 resultDescription.0 22 4 body.1 3 13 correlationId.0 18 8 trace.id.1 3 8 location.0 13 12 cloud.region.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 240 {"time":"2024-03-05T10:11:12.1234567Z","resourceId":"/SUBSCRIPTIONS/1/RESOURCEGROUPS/SHOP","operationName":"MICROSOFT.COMPUTE/VIRTUALMACHINES/DELETE","category":"Administrative","resultType":"Failure","level":"Error","correlationId":"3f2a"}:2 5 1 .0 5 4 line'0 11 122 {"time":"2024-03-05T10:11:13Z","resourceId":"/SUBSCRIPTIONS/1","operationName":"SignIn","category":"SignInLogs","level":4}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:25 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 cloud.cloudflare.1 1 5 title.0 8 33 Cloudflare Logpush, HTTP requests.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 .0 17 18 EdgeStartTimestamp.0 37 5 RayID.0 45 8 priority.0 55 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 18 EdgeStartTimestamp.0 40 7 formats-0 49 2 .0 50 5 epoch.0 57 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 18 EdgeResponseStatus.0 39 3 map:0 44 9 '0 45 3 500.0 52 2 17'0 56 3 502.0 63 2 17'0 67 3 503.0 74 2 17'0 78 3 504.0 85 2 17'0 89 3 520.0 96 2 17'0 100 3 521.0 107 2 17'0 111 3 522.0 118 2 17'0 122 3 523.0 129 2 17'0 133 3 524.0 140 2 17.0 145 7 default.0 154 1 9.1 1 6 fields:1 3 8 .0 3 8 ClientIP.0 13 14 client.address.1 3 17 ClientRequestHost.0 22 14 server.address.1 3 19 ClientRequestMethod.0 24 19 http.request.method.1 3 16 ClientRequestURI.0 21 8 url.path.1 3 22 ClientRequestUserAgent.0 27 19 user_agent.original.1 3 18 EdgeResponseStatus:0 23 2 .0 24 2 to.0 28 25 http.response.status_code.0 55 4 type.0 61 3 int.1 3 17 EdgeResponseBytes:0 22 2 .0 23 2 to.0 27 23 http.response.body.size.0 52 4 type.0 58 3 int.1 3 5 RayID.0 10 10 request.id.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 cloudflare.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 263 {"ClientIP":"192.0.2.7","ClientRequestHost":"example.org","ClientRequestMethod":"GET","ClientRequestURI":"/cart","EdgeEndTimestamp":"2024-03-05T10:11:12Z","EdgeResponseBytes":512,"EdgeResponseStatus":522,"EdgeStartTimestamp":"2024-03-05T10:11:12Z","RayID":"3f2a"}:2 5 1 .0 5 4 line'0 11 82 {"EdgeStartTimestamp":1709633473000000000,"RayID":"3f2b","EdgeResponseStatus":200}.-26 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:30 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 cloud.heroku.1 1 5 title.0 8 19 Heroku, logs --tail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 149 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}[+-]\d\d:\d\d) (?<host>app|heroku)\[(?<proc>[\w.-]++)\]: (?<body>(?:at=(?<lvl>info|error|warning) )?.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 4 host.0 9 10 log.logger.1 3 4 proc.0 9 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 151 2024-03-05T10:11:12.123456+00:00 heroku[router]: at=error code=H12 desc="Request timeout" method=GET path="/cart" dyno=web.1 service=30000ms status=503:2 5 1 .0 5 4 line'0 11 62 2024-03-05T10:11:13.000001+00:00 app[web.1]: listening on 5000.-16 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var cloud_pack: String { #"""
name: cloud
version: 1.0.0
title: Logs of cloud providers
licence: Apache-2.0

"""# }

static var cloud_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 5 cloud.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 23 Logs of cloud providers
"""# }
}
