// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var workflow_detectors_workflow: String { #"""
# Temporal, Airflow, Argo Workflows, Sidekiq, Quartz and the like.
kind: detector
id: workflow.task_failed
title: Tasks of a workflow fail
version: 1
status: stable
severity: medium
summary: 'Tasks of a workflow fail ({count} lines)'
description: >-
  Tried as often as allowed and given up. What follows them does not run; data of later steps is old.
detect:
  type: match
  match:
    body|contains:
      [Task failed with exception, Marking task as FAILED, Marking task as UP_FOR_RETRY, marked as failed,
       State of this instance has been externally set to, Task exited with return code, Workflow failed,
       workflow failed, Activity task failed, activity error, Activity error, ActivityTaskFailed,
       WorkflowTaskFailed, ApplicationError, retries exhausted, Retries exhausted, BackoffLimitExceeded,
       Job has reached the specified backoff limit, upstream_failed, dag run failed, Marking run]
    not:
      any:
        - body|contains: return code 0
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: workflow, body: 'Marking task as FAILED. dag_id=shop, task_id=export'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a task that works
    events:
      - {t: 0s, service.name: workflow, body: 'Marking task as SUCCESS. dag_id=shop, task_id=export'}
    expect: none
---
kind: detector
id: workflow.scheduler_stuck
title: Scheduler of work does not schedule
version: 1
status: stable
severity: medium
summary: 'Scheduler of work does not schedule ({count} lines)'
description: >-
  Its database, its workers or its own loop are stuck. Work waits without any failure of its own.
detect:
  type: match
  match:
    body|contains:
      [scheduler does not appear to be running, The scheduler does not appear, scheduler heartbeat,
       Scheduler heartbeat, heartbeat is not recovered, Detected zombie job, executor reports task instance,
       DagFileProcessor, Broken DAG, task is stuck, stuck in queued, Trigger misfire, misfire, misfired,
       Misfire, Cron missed, missed its schedule, too many missed start time,
       Cannot determine if job needs to be started, no workers available, No workers available, no pollers,
       workflow task timed out]
    all:
      - body|contains:
          [not appear, ombie, not recovered, stuck, isfire, issed, no workers, No workers, no pollers,
           timed out, Broken, rror, ailed, Cannot, lost, finished (failed), max persistence, too many]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: workflow, body: The scheduler does not appear to be running. Last heartbeat was received 12 minutes ago.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a scheduler that lives
    events:
      - {t: 0s, service.name: workflow, body: scheduler heartbeat 2 s ago}
    expect: none
---
kind: detector
id: workflow.nondeterminism
title: Workflow cannot be replayed
version: 1
status: stable
severity: high
summary: 'Workflow cannot be replayed ({count} lines)'
description: >-
  Code changed under a workflow that was running, so its history does not fit. Old ones need the old code or
  a version mark.
detect:
  type: match
  match:
    body|contains:
      [non-deterministic, nondeterministic, Nondeterminism, NonDeterministic, TMPRL1100,
       Non-deterministic error, BadSearchAttributes, unable to find workflow type, unable to find activityType,
       history size exceeds, Workflow history size, history count exceeds, Potential deadlock detected,
       TMPRL1101, workflow is not registered, deadlock detected in workflow]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: workflow, body: '[TMPRL1100] nondeterministic workflow: missing replay command for history event'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a workflow that is replayed
    events:
      - {t: 0s, service.name: workflow, body: workflow 7 replayed to event 44}
    expect: none
---
kind: detector
id: workflow.backlog
title: Work piles up
version: 1
status: stable
severity: medium
summary: 'Work piles up ({count} lines)'
description: >-
  It arrives faster than it is done, or nobody does it. Ask for both sides; the age of the oldest tells how
  late users get their results.
detect:
  type: match
  match:
    body|contains:
      [backlog is, Backlog is, backlog of, queue latency, queue depth, Queue depth, queue size exceeds,
       queue length exceeds, queue is growing, jobs are waiting, tasks are waiting, pending tasks,
       oldest message, Too many pending, too many pending, schedule_to_start, schedule-to-start,
       work is piling up, processing is behind, lagging behind, consumer is behind, behind by,
       jobs in queue exceed]
    not:
      any:
        - body|contains: [is empty, 'pending tasks: 0', is 0, depth 0, depth=0]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: workflow, body: 'queue length exceeds 40000, oldest waits 12 minutes'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a backlog that is gone
    events:
      - {t: 0s, service.name: workflow, body: backlog is empty}
    expect: none

"""# }

static var workflow_pack: String { #"""
name: workflow
version: 1.0.0
title: Workflows and schedulers of work
licence: Apache-2.0

"""# }
}
