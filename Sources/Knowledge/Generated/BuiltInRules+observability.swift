// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var observability_detectors_observability: String { #"""
# When the tools that watch fail; what they did not see is no proof of silence.
kind: detector
id: observability.scrape_failed
title: Metrics cannot be collected
version: 1
status: stable
severity: medium
summary: 'Metrics cannot be collected ({count} lines)'
description: >-
  The target is down, slow, or gives what cannot be read. Gaps in graphs begin here, and alerts that rest on
  them stay silent.
detect:
  type: match
  match:
    body|contains:
      [Scrape failed, scrape failed, Scrape commit failed, Append failed, scrape pool, target down,
       Failed to scrape, failed to scrape, Scrape error, error scraping, Error scraping,
       expected a valid start token, sample limit exceeded, body size limit exceeded, Error on ingesting,
       Failed to determine correct type of scrape target, Transient failure, collector failed,
       unable to fully scrape metrics]
    all:
      - body|contains: [ailed, ailure, rror, down, limit exceeded, HTTP status, expected, unable]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: observability, body: msg="Append failed" err="sample limit exceeded"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a target that is found
    events:
      - {t: 0s, service.name: observability, body: scrape pool shop has 3 targets}
    expect: none
---
kind: detector
id: observability.samples_rejected
title: Samples or lines are rejected
version: 1
status: stable
severity: medium
summary: 'Samples or lines are rejected ({count} lines)'
description: >-
  They come too late, twice, too large or in too many series. What is rejected is missing later.
detect:
  type: match
  match:
    body|contains:
      [out of order sample, out-of-order, out of order, Out of order, out of bounds, duplicate sample,
       Duplicate sample, duplicate timestamp, Error on ingesting out-of-order, entry too far behind,
       entry out of order, timestamp too old, timestamp too new, greater_than_max_sample_age,
       Ingestion rate limit exceeded, ingestion rate limit, per-user series limit, max-series-per-user,
       Maximum active stream limit, maximum active stream limit, max streams, max entry size, Max entry size,
       line too long, line_too_long, label name too long, too many outstanding requests, no org id,
       too many labels, stream limit, per_stream_rate_limit, trace too large, TRACE_TOO_LARGE,
       LIVE_TRACES_EXCEEDED, RATE_LIMITED, queue is full, server returned HTTP status 4]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: loki, body: 'entry too far behind, oldest acceptable timestamp is: 2024-01-01T00:00:00Z'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: samples that are taken
    events:
      - {t: 0s, service.name: loki, body: ingested 4242 samples in order}
    expect: none
---
kind: detector
id: observability.export_failed
title: Telemetry cannot be sent on
version: 1
status: stable
severity: medium
summary: 'Telemetry cannot be sent on ({count} lines)'
description: >-
  The store does not take it, so it waits in memory and is then dropped. Look at the receiver; the sender's
  memory grows meanwhile.
detect:
  type: match
  match:
    body|contains:
      [Exporting failed, exporting failed, Dropping data, dropping data, sending_queue is full,
       sending queue is full, Failed to send batch, non-recoverable error, Non-recoverable error, remote_write,
       remote write, Remote write, remote storage, Skipping resharding, Failed to flush, failed to flush,
       final error sending batch, error sending batch, Permanent error, Exporter, exporter, memory_limiter,
       Memory usage is, data refused due to high memory usage, failed to export, Failed to export,
       traces export, OTLP, otlp, TelemetryClient, could not send, cannot be sent]
    all:
      - body|contains:
          [ailed, rror, ropping, ropped, full, kipping, refused, hard limit, soft limit, above, could not,
           cannot, DeadlineExceeded]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: observability, body: 'Exporting failed. Dropping data. {"kind": "exporter", "dropped_items": 4242}'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: data that is sent
    events:
      - {t: 0s, service.name: observability, body: exporter sent 4242 items}
    expect: none
---
kind: detector
id: observability.log_shipper
title: Shipper of logs is stuck
version: 1
status: stable
severity: medium
summary: 'Shipper of logs is stuck ({count} lines)'
description: >-
  Files cannot be read, buffers are full, or the store refuses. Lines of this time arrive late or never.
detect:
  type: match
  match:
    body|contains:
      ['[ warn] [engine] failed to flush chunk', failed to flush chunk, failed to flush the buffer,
       cannot be retried, task_id=, mem_buf overlimit, buffer flush took longer, BufferOverflowError,
       BufferQueueLimitError, Tagged retry, queue limit, paused (mem, '[output:', '[input:',
       no upstream connections available, HTTP status=, http_status=, Harvester, harvester,
       Failed to publish events, Failed to connect to backoff, dropping too large message, pipeline/output,
       Cannot index event, fluentd, promtail, filebeat, imfile, batch add err, rsyslog, action suspended, omfwd,
       fluent-bit, 'fluentd[']
    all:
      - body|contains:
          [ailed, rror, overlimit, overflow, Overflow, limit, paused, cannot, Cannot, no upstream, longer,
           status=4, status=5, dropping, suspended, denied, warn, max user instances, too many]
    not:
      any:
        - body|contains: limit set to
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: observability, body: '[ warn] [engine] failed to flush chunk ''1-7.flb'', retry in 8 seconds: task_id=3'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a chunk that is sent
    events:
      - {t: 0s, service.name: observability, body: '[engine] flush chunk ''1-7.flb'' succeeded at retry 0'}
    expect: none
---
kind: detector
id: observability.tsdb_trouble
title: Store of metrics is damaged or full
version: 1
status: stable
severity: medium
summary: 'Store of metrics is damaged or full ({count} lines)'
description: >-
  The write-ahead log cannot be written or read, or blocks do not fit. It may come back empty; look at the
  disk and at how it was ended.
detect:
  type: match
  match:
    body|contains:
      [tsdb, TSDB, Compaction failed, Found healthy block, corrupt, opening storage failed,
       Opening storage failed, lock DB directory, head chunk, block overlap, overlapping blocks, bucket store,
       critical error detected; halting, Ingester, store-gateway, index gateway, 'WAL ', wal/, write-ahead log,
       ingester.go]
    all:
      - body|contains:
          [ailed, rror, orrupt, lock DB, overlap, halting, unhealthy, full, nvalid, out of memory, not writable,
           unexpected]
    not:
      any:
        - body|contains: [err=null, err=nil, err="<nil>"]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: prometheus, body: component=tsdb msg="Failed to repair WAL" err="unexpected checksum"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a log that is read
    events:
      - {t: 0s, service.name: prometheus, body: component=tsdb msg="WAL replay completed" duration=4.2s}
    expect: none
---
kind: detector
id: observability.rules_and_alerts
title: Rules or alerts are not worked out
version: 1
status: stable
severity: medium
summary: 'Rules or alerts are not worked out ({count} lines)'
description: >-
  Alerts cannot fire or cannot be told: an expression fails, the messenger refuses, a silence is not kept.
  Nobody is woken.
detect:
  type: match
  match:
    body|contains:
      [Evaluating rule failed, Error evaluating rule, Rule evaluation took longer, Error sending alert,
       Error sending alerts, Notify for alerts failed, Notify attempt failed, notify retry canceled,
       Failed to send notification, failed to send notification, alert notification, Alert notification,
       alertmanager, Alertmanager, ngalert, Failed to evaluate rule, failed to evaluate,
       many-to-many matching not allowed, duplicate series for the match group, silence, Silence, gossip,
       memberlist, slack, Slack, pagerduty, PagerDuty, opsgenie, OpsGenie, VictorOps, webhook, Webhook, smtp,
       SMTP, email]
    all:
      - body|contains:
          [ailed, rror, longer, retry, not allowed, duplicate, timed out, imeout, unexpected status, refused,
           rejected, throttl, status 4, status 5, status=4, status=5, nvalid, left]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: observability, body: msg="Notify for alerts failed" num_alerts=1 err="cancelled after 4 retries"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an alert that is sent
    events:
      - {t: 0s, service.name: observability, body: 'webhook told of 1 alert: status 200'}
    expect: none
---
kind: detector
id: observability.queries_slow
title: Queries of metrics or logs fail or take too long
version: 1
status: stable
severity: medium
summary: 'Queries of metrics or logs fail or take too long ({count} lines)'
description: >-
  Screens stay empty and rules are late. A query over too much, too few readers, or a store behind that is
  slow.
detect:
  type: match
  match:
    body|contains:
      [query timed out, query timeout, Query timeout, query processing would load too many samples,
       exceeded maximum resolution, query wall time, query canceled, query was canceled,
       too many outstanding requests, max_query, the query time range exceeds, query would read too, max chunks,
       max-chunks, maximum number of series, Data source is not working, Data proxy error, data proxy error,
       Failed to query data, failed to query, tsdb.HandleRequest, plugin.downstreamError, proxy error,
       expanding series, slow query, Slow query, bad_data, Request Completed, status=502, status=504]
    all:
      - body|contains:
          [timed out, imeout, too many, exceed, canceled, rror, ailed, would, not working, maximum, deadline,
           expanding, slow, Slow, bad_data, status=50]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: observability, body: err="query timed out in expression evaluation"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a query in time
    events:
      - {t: 0s, service.name: observability, body: query took 12ms}
    expect: none
---
kind: detector
id: observability.grafana_trouble
title: Screens cannot be loaded
version: 1
status: stable
severity: medium
summary: 'Screens cannot be loaded ({count} lines)'
description: >-
  Provisioning, plug-ins or the store behind them fail. Only the view is lost, but in the hours when it is
  needed most.
detect:
  type: match
  match:
    body|contains: [rovisioning, dashboard, Dashboard, grafana, Grafana, database is locked]
    all:
      - body|contains: [ailed, rror, not found, locked, nvalid, denied, nauthorized, duplicate, conflict]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: grafana, body: logger=provisioning.dashboard level=error msg="failed to load dashboards" error="no such file"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a screen that is loaded
    events:
      - {t: 0s, service.name: grafana, body: logger=provisioning.dashboard level=info msg="starting to provision dashboards"}
    expect: none
---
kind: detector
id: observability.agent_trouble
title: Agent that watches cannot work
version: 1
status: stable
severity: medium
summary: 'Agent that watches cannot work ({count} lines)'
description: >-
  It has no key, cannot reach its service or is short of memory; what it should see is not seen.
detect:
  type: match
  match:
    body|contains:
      [DD_API_KEY, API Key invalid, API key is invalid, dropping transaction, forwarder, datadog, Datadog,
       newrelic, New Relic, NewRelic, dynatrace, Dynatrace, appdynamics, zabbix, Zabbix, NRPE, telegraf,
       Telegraf, node_exporter, metricbeat, statsd, Sentry, sentry]
    all:
      - body|contains:
          [rror, ailed, fail, nvalid, undefined, missing, dropping, unreachable, timed out, cannot, Cannot,
           could not, refused, denied, not supported]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: agent, body: 'zabbix_agentd[7]: active check configuration update from [192.0.2.1:10051] started to fail (timed out)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an agent that reports
    events:
      - {t: 0s, service.name: agent, body: 'telegraf: loaded outputs: influxdb'}
    expect: none

"""# }

static var observability_pack: String { #"""
name: observability
version: 1.0.0
title: Metrics, logs and traces themselves
licence: Apache-2.0

"""# }
}
