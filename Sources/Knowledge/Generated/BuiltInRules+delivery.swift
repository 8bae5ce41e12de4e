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

static var delivery_pack: String { #"""
name: delivery
version: 1.0.0
title: Builds, deployments and infrastructure as code
licence: Apache-2.0

"""# }
}
