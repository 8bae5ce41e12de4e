// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var delivery_detectors_delivery: String { #"""
# Argo CD, Flux, Helm, Jenkins, Terraform, Ansible and the like.
kind: detector
id: delivery.sync_failed
title: What should run cannot be brought about
version: 1
status: stable
severity: medium
summary: 'What should run cannot be brought about ({count} lines)'
description: >-
  The wanted state is refused, fails its checks, or cannot be read. The old state runs on, perhaps half
  changed.
detect:
  type: match
  match:
    body|contains:
      [ComparisonError, SyncError, SyncFailed, sync failed, Sync failed, sync operation, Sync operation,
       OutOfSync, one or more objects failed to apply, one or more synchronization tasks, Reconciliation failed,
       reconciliation failed, ReconciliationFailed, Reconciler error, reconciler error, HealthCheckFailed,
       health status, BuildFailed, ArtifactFailed, InstallFailed, UpgradeFailed, install retries exhausted,
       dependency not ready, Kustomization, HelmRelease, failed to generate manifest,
       'rpc error: code = Unknown desc = Manifest generation error', kustomize build failed, Degraded,
       ProgressDeadlineExceeded, exceeded its progress deadline, rollout]
    all:
      - body|contains: [rror, ailed, xhausted, egraded, not ready, xceeded, OutOfSync, abort]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: 'ProgressDeadlineExceeded: ReplicaSet "web-7d" has timed out progressing.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: in step
    events:
      - {t: 0s, service.name: delivery, body: Sync operation to 4f2a succeeded}
    expect: none
---
kind: detector
id: delivery.helm_failed
title: Chart cannot be installed
version: 1
status: stable
severity: high
summary: 'Chart cannot be installed ({count} lines)'
description: >-
  A template, a hook or a time limit. The release may stay pending and then refuse the next try.
detect:
  type: match
  match:
    body|contains:
      [UPGRADE FAILED, INSTALLATION FAILED, 'Error: INSTALLATION', 'Error: UPGRADE',
       another operation (install/upgrade/rollback) is in progress, has no deployed releases, cannot patch,
       release failed, pre-upgrade hooks failed, post-upgrade hooks failed, pre-install hooks failed,
       hooks failed, execution error at, error calling include, nil pointer evaluating interface,
       unable to build kubernetes objects, rendered manifests contain a resource that already exists]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a chart that is installed
    events:
      - {t: 0s, service.name: delivery, body: Release "web" has been upgraded. Happy Helming!}
    expect: none
---
kind: detector
id: delivery.build_failed
title: Build or pipeline failed
version: 1
status: stable
severity: medium
summary: 'Build or pipeline failed ({count} lines)'
description: >-
  What should be delivered is not. Tests, a missing dependency, a runner without room, a registry.
detect:
  type: match
  match:
    body|contains:
      [BUILD FAILED, Build failed, build failed, BUILD FAILURE, 'Finished: FAILURE', marked build as failure,
       Pipeline failed, pipeline failed, Job failed, job failed, stage failed, compilation failed,
       Compilation failed, npm ERR!, Process completed with exit code, script returned exit code,
       The job running on runner, runner system failure, Could not resolve dependencies, 'make: ***',
       'FAILED: Build', 'ERROR: Job failed', Agent went offline, Jenkins agent,
       the runner has received a shutdown signal, error building image, failed to solve]
    not:
      any:
        - body|contains: exit code 0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: 'ERROR: script returned exit code 2'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a build that works
    events:
      - {t: 0s, service.name: delivery, body: 'Finished: SUCCESS'}
    expect: none
---
kind: detector
id: delivery.terraform_failed
title: Change of infrastructure failed
version: 1
status: stable
severity: medium
summary: 'Change of infrastructure failed ({count} lines)'
description: >-
  Some of it is done and some is not. A lock that is held, rights, a quota, or something that somebody
  changed by hand.
detect:
  type: match
  match:
    body|contains:
      [Error acquiring the state lock, 'Error: Error', Error applying plan, 'Error: Provider',
       'Error: creating', 'Error: updating', 'Error: deleting', Apply failed, Plan failed, 'Error: Failed',
       'Error: Invalid', state lock, Terraform, tofu, pulumi, Pulumi, CREATE_FAILED, UPDATE_FAILED,
       ROLLBACK_IN_PROGRESS, UPDATE_ROLLBACK, crossplane, 'Terraform: ']
    all:
      - body|contains: [rror, ailed, FAILED, ROLLBACK, lock, nauthorized, drift detected]
    not:
      any:
        - body|contains: [Releasing state lock, Acquiring state lock. This]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: 'Error acquiring the state lock: ConditionalCheckFailedException'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a change that works
    events:
      - {t: 0s, service.name: delivery, body: 'Apply complete! Resources: 2 added, 0 changed, 0 destroyed.'}
    expect: none
---
kind: detector
id: delivery.ansible_failed
title: Play on machines failed
version: 1
status: stable
severity: medium
summary: 'Play on machines failed ({count} lines)'
description: >-
  Machines that failed are left as they were or half changed; the others are done. The fleet now differs.
detect:
  type: match
  match:
    body|contains:
      ['fatal: [', FAILED! =>, UNREACHABLE!, 'ERROR! ', failed=, unreachable=, puppet-agent,
       Could not retrieve catalog, Failed to apply catalog, Chef Client failed, chef-client,
       Chef Infra Client failed, salt-minion, The Salt Master, Minion did not return, cloud-init,
       Failed to run module]
    all:
      - body|contains:
          [FAILED, UNREACHABLE, ERROR, Could not, Failed, 'failed:', rejected, did not, failed=1, failed=2,
           rror]
    not:
      any:
        - body|contains: failed=0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: 'fatal: [web-2]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh"}'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a play that works
    events:
      - {t: 0s, service.name: delivery, body: 'web-2 : ok=14 changed=2 unreachable=0 failed=0'}
    expect: none
---
kind: detector
id: delivery.registry_trouble
title: Registry of images or packages fails
version: 1
status: stable
severity: medium
summary: 'Registry of images or packages fails ({count} lines)'
description: >-
  Nothing new can be fetched or stored. Deployments and new nodes stop; what runs goes on.
detect:
  type: match
  match:
    body|contains:
      [Registry, manifest invalid, blob unknown, blob upload, name unknown, garbage collection,
       Garbage collection, jobservice, harbor, Harbor, artifactory, Artifactory, nexus, Nexus, docker.io,
       ghcr.io, quay.io, gcr.io, toomanyrequests, trivy, notary, 'registry:', registry error,
       msg="response completed with error"]
    all:
      - body|contains:
          [rror, ailed, unknown, nvalid, timed out, imeout, toomanyrequests, denied, nauthorized, 5xx, '502',
           '503', '504', '500']
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: registry, body: 'registry: error uploading layer: blob upload unknown'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an image that is stored
    events:
      - {t: 0s, service.name: registry, body: 'registry: pushed shop/web:4.2'}
    expect: none
---
kind: detector
id: delivery.release_frozen_or_aborted
title: Release was stopped half-way
version: 1
status: stable
severity: medium
summary: 'Release was stopped half-way ({count} lines)'
description: >-
  Checks of the new version did not look well, so it was paused or taken back by itself. Its figures say
  what was wrong.
detect:
  type: match
  match:
    body|contains:
      [Canary failed, canary failed, Canary analysis, canary analysis, Rollout aborted, rollout aborted,
       RolloutAborted, AnalysisRunFailed, AnalysisRun, Halt advancement, rollout paused, Rollout paused,
       deployment circuit breaker, failed to stabilize, deployment failed, Deployment failed,
       aborting deployment, Aborting deployment]
    all:
      - body|contains: [ailed, bort, Halt, back, paused, circuit breaker, Degraded, stabilize]
    not:
      any:
        - body|contains: transaction
        - severity|lt: 9
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: delivery, body: Canary failed! Scaling down shop-canary.prod}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a release that advances
    events:
      - {t: 0s, service.name: delivery, body: Advance shop.prod canary weight 40}
    expect: none

"""# }

static var delivery_detectors_delivery_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 delivery.sync_failed.1 1 5 title.0 8 39 What should run cannot be brought about.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 55 What should run cannot be brought about ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 32 .0 8 15 ComparisonError.0 25 9 SyncError.0 36 10 SyncFailed.0 48 11 sync failed.0 61 11 Sync failed.0 74 14 sync operation.0 90 14 Sync operation.1 8 9 OutOfSync.0 19 35 one or more objects failed to apply.0 56 33 one or more synchronization tasks.0 91 21 Reconciliation failed.1 8 21 reconciliation failed.0 31 20 ReconciliationFailed.0 53 16 Reconciler error.0 71 16 reconciler error.0 89 17 HealthCheckFailed.1 8 13 health status.0 23 11 BuildFailed.0 36 14 ArtifactFailed.0 52 13 InstallFailed.0 67 13 UpgradeFailed.0 82 25 install retries exhausted.1 8 20 dependency not ready.0 30 13 Kustomization.0 45 11 HelmRelease.0 58 27 failed to generate manifest'1 8 58 rpc error: code = Unknown desc = Manifest generation error.0 70 22 kustomize build failed.0 94 8 Degraded.1 8 24 ProgressDeadlineExceeded.0 34 30 exceeded its progress deadline.0 66 7 rollout.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 4 rror.0 31 5 ailed.0 38 8 xhausted.0 48 7 egraded.0 57 9 not ready.0 68 7 xceeded.0 77 9 OutOfSync.0 88 5 abort.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 delivery.helm_failed.1 1 5 title.0 8 25 Chart cannot be installed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 41 Chart cannot be installed ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 14 UPGRADE FAILED.0 24 19 INSTALLATION FAILED'0 45 19 Error: INSTALLATION'0 68 14 Error: UPGRADE.1 8 59 another operation (install/upgrade/rollback) is in progress.0 69 24 has no deployed releases.0 95 12 cannot patch.1 8 14 release failed.0 24 24 pre-upgrade hooks failed.0 50 25 post-upgrade hooks failed.0 77 24 pre-install hooks failed.1 8 12 hooks failed.0 22 18 execution error at.0 42 21 error calling include.0 65 32 nil pointer evaluating interface.1 8 34 unable to build kubernetes objects.0 44 57 rendered manifests contain a resource that already exists.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 delivery.build_failed.1 1 5 title.0 8 24 Build or pipeline failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Build or pipeline failed ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 27 .0 8 12 BUILD FAILED.0 22 12 Build failed.0 36 12 build failed.0 50 13 BUILD FAILURE'0 65 17 Finished: FAILURE.0 86 23 marked build as failure.1 8 15 Pipeline failed.0 25 15 pipeline failed.0 42 10 Job failed.0 54 10 job failed.0 66 12 stage failed.0 80 18 compilation failed.1 8 18 Compilation failed.0 28 8 npm ERR!.0 38 32 Process completed with exit code.0 72 25 script returned exit code.1 8 25 The job running on runner.0 35 21 runner system failure.0 58 30 Could not resolve dependencies'0 90 9 make: ***'1 8 13 FAILED: Build'0 25 17 ERROR: Job failed.0 46 18 Agent went offline.0 66 13 Jenkins agent.1 8 41 the runner has received a shutdown signal.0 51 20 error building image.0 73 15 failed to solve.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 11 exit code 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 delivery.terraform_failed.1 1 5 title.0 8 31 Change of infrastructure failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 47 Change of infrastructure failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 30 Error acquiring the state lock'0 40 12 Error: Error.0 56 19 Error applying plan'0 77 15 Error: Provider'1 8 15 Error: creating'0 27 15 Error: updating'0 46 15 Error: deleting.0 65 12 Apply failed.0 79 11 Plan failed'0 92 13 Error: Failed'1 8 14 Error: Invalid.0 26 10 state lock.0 38 9 Terraform.0 49 4 tofu.0 55 6 pulumi.0 63 6 Pulumi.0 71 13 CREATE_FAILED.0 86 13 UPDATE_FAILED.1 8 20 ROLLBACK_IN_PROGRESS.0 30 15 UPDATE_ROLLBACK.0 47 10 crossplane'0 59 11 Terraform: .1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 4 rror.0 31 5 ailed.0 38 6 FAILED.0 46 8 ROLLBACK.0 56 4 lock.0 62 11 nauthorized.0 75 14 drift detected.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 .0 27 20 Releasing state lock.0 49 26 Acquiring state lock. This:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 delivery.ansible_failed.1 1 5 title.0 8 23 Play on machines failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 39 Play on machines failed ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 17 '0 8 8 fatal: [.0 20 10 FAILED! =>.0 32 12 UNREACHABLE!'0 46 7 ERROR! .0 57 7 failed=.0 66 12 unreachable=.0 80 12 puppet-agent.1 8 26 Could not retrieve catalog.0 36 23 Failed to apply catalog.0 61 18 Chef Client failed.0 81 11 chef-client.1 8 24 Chef Infra Client failed.0 34 11 salt-minion.0 47 15 The Salt Master.0 64 21 Minion did not return.0 87 10 cloud-init.1 8 20 Failed to run module.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 11 .0 12 6 FAILED.0 20 11 UNREACHABLE.0 33 5 ERROR.0 40 9 Could not.0 51 6 Failed'0 59 7 failed:.0 70 8 rejected.0 80 7 did not.0 89 8 failed=1.0 99 8 failed=2.1 12 4 rror.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 8 failed=0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 delivery.registry_trouble.1 1 5 title.0 8 36 Registry of images or packages fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 52 Registry of images or packages fails ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 24 .0 8 8 Registry.0 18 16 manifest invalid.0 36 12 blob unknown.0 50 11 blob upload.0 63 12 name unknown.0 77 18 garbage collection.1 8 18 Garbage collection.0 28 10 jobservice.0 40 6 harbor.0 48 6 Harbor.0 56 11 artifactory.0 69 11 Artifactory.0 82 5 nexus.0 89 5 Nexus.0 96 9 docker.io.1 8 7 ghcr.io.0 17 7 quay.io.0 26 6 gcr.io.0 34 15 toomanyrequests.0 51 5 trivy.0 58 6 notary'0 66 9 registry:.0 79 14 registry error.1 8 35 msg="response completed with error".1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 14 .0 12 4 rror.0 18 5 ailed.0 25 7 unknown.0 34 6 nvalid.0 42 9 timed out.0 53 6 imeout.0 61 15 toomanyrequests.0 78 6 denied.0 86 11 nauthorized.0 99 3 5xx'0 104 3 502'1 12 3 503'0 19 3 504'0 26 3 500.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 34 delivery.release_frozen_or_aborted.1 1 5 title.0 8 28 Release was stopped half-way.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Release was stopped half-way ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 13 Canary failed.0 23 13 canary failed.0 38 15 Canary analysis.0 55 15 canary analysis.0 72 15 Rollout aborted.0 89 15 rollout aborted.1 8 14 RolloutAborted.0 24 17 AnalysisRunFailed.0 43 11 AnalysisRun.0 56 16 Halt advancement.0 74 14 rollout paused.0 90 14 Rollout paused.1 8 26 deployment circuit breaker.0 36 19 failed to stabilize.0 57 17 deployment failed.0 76 17 Deployment failed.1 8 19 aborting deployment.0 29 19 Aborting deployment.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 5 ailed.0 32 4 bort.0 38 4 Halt.0 44 4 back.0 50 6 paused.0 58 15 circuit breaker.0 75 8 Degraded.0 85 9 stabilize.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 11 transaction:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective
"""# }

static var delivery_formats_automation: String { #"""
kind: format
id: delivery.ansible
title: Ansible, the file of `log_path`
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/ansible*.log*']
  priority: 60
patterns:
  named: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) n=(?<logger>[^ ]++) \| (?<body>.*+)$'
  levelled: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) n=(?<logger>[^ ]++) (?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL)\| (?<body>.*+)$'
  old: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) \| (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: process.pid
  user: user.name
  logger: log.logger
set: {service.name: ansible}
samples:
  - line: '2024-03-05 10:11:12,123 p=1234 u=root n=ansible | TASK [nginx : install the package] ***'
    expect: {time: '2024-03-05T10:11:12.123Z', user.name: root, message: 'TASK [nginx : install the package] ***'}
  - line: '2024-03-05 10:11:13,123 p=1234 u=deploy n=ansible INFO| fatal: [web-1]: FAILED! => {"changed": false, "msg": "no package"}'
    expect: {message: 'fatal: [web-1]: FAILED! => {"changed": false, "msg": "no package"}'}
  - line: '2024-03-05 10:11:14,123 p=99 u=root | PLAY RECAP ***'
    expect: {message: PLAY RECAP ***}
  - reject: '2024-03-05 10:11:14,123 p=99 TASK [x]'
---
kind: format
id: delivery.puppet
title: Puppet, its log file
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/puppet*/**', '**/puppet*.log*']
  priority: 60
patterns:
  resource: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4}) (?<logger>[^ ]++) \((?<lvl>debug|info|notice|warning|err|alert|emerg|crit)\): (?<body>.*+)$'
  # Names of resources may have blanks.
  title: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4}) (?<body>[^(]++\((?<lvl>debug|info|notice|warning|err|alert|emerg|crit)\): .*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
set: {service.name: puppet}
samples:
  - line: '2024-03-05 10:11:12 +0100 Puppet (err): Could not retrieve catalog from remote server'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: Could not retrieve catalog from remote server}
  - line: '2024-03-05 10:11:13 +0000 /Stage[main]/Ntp/Service[ntp]/ensure (notice): ensure changed ''stopped'' to ''running'''
    expect: {severity: '10', log.logger: '/Stage[main]/Ntp/Service[ntp]/ensure'}
  - line: '2024-03-05 10:11:14 +0000 /Stage[main]/Main/Exec[apt-get update]/returns (err): change failed'
    expect: {severity: '17', message: '/Stage[main]/Main/Exec[apt-get update]/returns (err): change failed'}
  - reject: '2024-03-05 10:11:13 +0000 Puppet: Applied catalog'
---
kind: format
id: delivery.salt
title: Salt minion and master
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/salt/**']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) \[(?<logger>[\w.]++) *+:(?<line>\d++) *+\]\[(?<lvl>[A-Z]++) *+\]\[(?<pid>\d++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  line: code.lineno
  pid: process.pid
set: {service.name: salt}
samples:
  - line: '2024-03-05 10:11:12,123 [salt.minion      :1234][ERROR   ][4321] Unable to sign_in to master: Attempt to authenticate failed'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: salt.minion, process.pid: '4321'}
  - line: '2024-03-05 10:11:13,123 [salt.state       :320 ][INFO    ][4321] Completed state [nginx]'
    expect: {severity: '9'}
  - reject: '2024-03-05 10:11:13,123 [salt.state][INFO] Completed state'
---
kind: format
id: delivery.github_actions
title: GitHub Actions, the log of a job
version: 1
status: stable
parse: {type: regex}
detect: {priority: 57}
line: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z) (?<body>##\[(?<lvl>error|warning|notice|debug|group|endgroup|section|command)\].*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {group: 9, endgroup: 9, section: 9, command: 9}}
samples:
  - line: '2024-03-05T10:11:12.1230000Z ##[error]Process completed with exit code 1.'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17'}
  - line: '2024-03-05T10:11:13.0000000Z ##[group]Run make test'
    expect: {severity: '9', message: '##[group]Run make test'}
  - reject: '2024-03-05T10:11:12.1234567Z + make test'

"""# }

static var delivery_formats_automation_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 delivery.ansible.1 1 5 title.0 8 31 Ansible, the file of `log_path`.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/ansible*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 3 .0 3 5 named'0 10 114 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) n=(?<logger>[^ ]++) \| (?<body>.*+)$.1 3 8 levelled'0 13 155 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) n=(?<logger>[^ ]++) (?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL)\| (?<body>.*+)$.1 3 3 old'0 8 94 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) p=(?<pid>\d++) u=(?<user>[^ ]++) \| (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 4 user.0 9 9 user.name.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 ansible.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 88 2024-03-05 10:11:12,123 p=1234 u=root n=ansible | TASK [nginx : install the package] ***:2 5 1 .0 5 4 line'0 11 122 2024-03-05 10:11:13,123 p=1234 u=deploy n=ansible INFO| fatal: [web-1]: FAILED! => {"changed": false, "msg": "no package"}:2 5 1 .0 5 4 line'0 11 52 2024-03-05 10:11:14,123 p=99 u=root | PLAY RECAP ***.-25 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:29 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 delivery.puppet.1 1 5 title.0 8 20 Puppet, its log file.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/puppet*/**'0 28 15 **/puppet*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 8 resource'0 13 151 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4}) (?<logger>[^ ]++) \((?<lvl>debug|info|notice|warning|err|alert|emerg|crit)\): (?<body>.*+)$.2 3 5 title'0 10 139 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d++)? [+-]\d{4}) (?<body>[^(]++\((?<lvl>debug|info|notice|warning|err|alert|emerg|crit)\): .*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 puppet.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 85 2024-03-05 10:11:12 +0100 Puppet (err): Could not retrieve catalog from remote server:2 5 1 .0 5 4 line'0 11 110 2024-03-05 10:11:13 +0000 /Stage[main]/Ntp/Service[ntp]/ensure (notice): ensure changed 'stopped' to 'running':2 5 1 .0 5 4 line'0 11 93 2024-03-05 10:11:14 +0000 /Stage[main]/Main/Exec[apt-get update]/returns (err): change failed.-23 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:27 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 delivery.salt.1 1 5 title.0 8 22 Salt minion and master.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 10 **/salt/**.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 139 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) \[(?<logger>[\w.]++) *+:(?<line>\d++) *+\]\[(?<lvl>[A-Z]++) *+\]\[(?<pid>\d++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 logger.0 11 10 log.logger.1 3 4 line.0 9 11 code.lineno.1 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 salt.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 124 2024-03-05 10:11:12,123 [salt.minion      :1234][ERROR   ][4321] Unable to sign_in to master: Attempt to authenticate failed:2 5 1 .0 5 4 line'0 11 88 2024-03-05 10:11:13,123 [salt.state       :320 ][INFO    ][4321] Completed state [nginx].-20 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 delivery.github_actions.1 1 5 title.0 8 32 GitHub Actions, the log of a job.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 57.1 1 4 line'0 7 131 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z) (?<body>##\[(?<lvl>error|warning|notice|debug|group|endgroup|section|command)\].*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 5 group.0 37 1 9.0 40 8 endgroup.0 50 1 9.0 53 7 section.0 62 1 9.0 65 7 command.0 74 1 9.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 73 2024-03-05T10:11:12.1230000Z ##[error]Process completed with exit code 1.:2 5 1 .0 5 4 line'0 11 51 2024-03-05T10:11:13.0000000Z ##[group]Run make test.-13 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var delivery_pack: String { #"""
name: delivery
version: 1.0.0
title: Builds, deployments and infrastructure as code
licence: Apache-2.0

"""# }

static var delivery_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 8 delivery.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 46 Builds, deployments and infrastructure as code
"""# }
}
