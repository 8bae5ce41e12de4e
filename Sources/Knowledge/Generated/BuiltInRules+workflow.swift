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

static var workflow_detectors_workflow_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 workflow.task_failed.1 1 5 title.0 8 24 Tasks of a workflow fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Tasks of a workflow fail ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 26 Task failed with exception.0 36 22 Marking task as FAILED.0 60 28 Marking task as UP_FOR_RETRY.0 90 16 marked as failed.1 8 49 State of this instance has been externally set to.0 59 28 Task exited with return code.0 89 15 Workflow failed.1 8 15 workflow failed.0 25 20 Activity task failed.0 47 14 activity error.0 63 14 Activity error.0 79 18 ActivityTaskFailed.1 8 18 WorkflowTaskFailed.0 28 16 ApplicationError.0 46 17 retries exhausted.0 65 17 Retries exhausted.0 84 20 BackoffLimitExceeded.1 8 43 Job has reached the specified backoff limit.0 53 15 upstream_failed.0 70 14 dag run failed.0 86 11 Marking run.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 13 return code 0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 workflow.scheduler_stuck.1 1 5 title.0 8 35 Scheduler of work does not schedule.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 Scheduler of work does not schedule ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 39 scheduler does not appear to be running.0 49 29 The scheduler does not appear.0 80 19 scheduler heartbeat.1 8 19 Scheduler heartbeat.0 29 26 heartbeat is not recovered.0 57 19 Detected zombie job.0 78 30 executor reports task instance.1 8 16 DagFileProcessor.0 26 10 Broken DAG.0 38 13 task is stuck.0 53 15 stuck in queued.0 70 15 Trigger misfire.0 87 7 misfire.0 96 8 misfired.1 8 7 Misfire.0 17 11 Cron missed.0 30 19 missed its schedule.0 51 26 too many missed start time.1 8 43 Cannot determine if job needs to be started.0 53 20 no workers available.0 75 20 No workers available.0 97 10 no pollers.1 8 23 workflow task timed out.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 18 .0 12 10 not appear.0 24 5 ombie.0 31 13 not recovered.0 46 5 stuck.0 53 6 isfire.0 61 5 issed.0 68 10 no workers.0 80 10 No workers.0 92 10 no pollers.1 12 9 timed out.0 23 6 Broken.0 31 4 rror.0 37 5 ailed.0 44 6 Cannot.0 52 4 lost.0 58 17 finished (failed).0 77 15 max persistence.0 94 8 too many.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 workflow.nondeterminism.1 1 5 title.0 8 27 Workflow cannot be replayed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 43 Workflow cannot be replayed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 17 non-deterministic.0 27 16 nondeterministic.0 45 14 Nondeterminism.0 61 16 NonDeterministic.0 79 9 TMPRL1100.1 8 23 Non-deterministic error.0 33 19 BadSearchAttributes.0 54 28 unable to find workflow type.0 84 27 unable to find activityType.1 8 20 history size exceeds.0 30 21 Workflow history size.0 53 21 history count exceeds.0 76 27 Potential deadlock detected.1 8 9 TMPRL1101.0 19 26 workflow is not registered.0 47 29 deadlock detected in workflow.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 workflow.backlog.1 1 5 title.0 8 13 Work piles up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 29 Work piles up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 23 .0 8 10 backlog is.0 20 10 Backlog is.0 32 10 backlog of.0 44 13 queue latency.0 59 11 queue depth.0 72 11 Queue depth.0 85 18 queue size exceeds.1 8 20 queue length exceeds.0 30 16 queue is growing.0 48 16 jobs are waiting.0 66 17 tasks are waiting.0 85 13 pending tasks.1 8 14 oldest message.0 24 16 Too many pending.0 42 16 too many pending.0 60 17 schedule_to_start.0 79 17 schedule-to-start.1 8 17 work is piling up.0 27 20 processing is behind.0 49 14 lagging behind.0 65 18 consumer is behind.0 85 9 behind by.1 8 20 jobs in queue exceed.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 5 .0 27 8 is empty'0 37 16 pending tasks: 0.0 57 4 is 0.0 63 7 depth 0.0 72 7 depth=0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var workflow_pack: String { #"""
name: workflow
version: 1.0.0
title: Workflows and schedulers of work
licence: Apache-2.0

"""# }

static var workflow_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 8 workflow.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 32 Workflows and schedulers of work
"""# }
}
