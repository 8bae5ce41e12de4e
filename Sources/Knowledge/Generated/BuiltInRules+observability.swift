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
       LIVE_TRACES_EXCEEDED, RATE_LIMITED, server returned HTTP status 4]
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
      - {t: 5s, service.name: api, severity: 13, body: 'request queue is full (1600 waiting), rejecting'}
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

static var observability_detectors_observability_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 observability.scrape_failed.1 1 5 title.0 8 27 Metrics cannot be collected.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Metrics cannot be collected ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 19 .0 8 13 Scrape failed.0 23 13 scrape failed.0 38 20 Scrape commit failed.0 60 13 Append failed.0 75 11 scrape pool.0 88 11 target down.1 8 16 Failed to scrape.0 26 16 failed to scrape.0 44 12 Scrape error.0 58 14 error scraping.0 74 14 Error scraping.1 8 28 expected a valid start token.0 38 21 sample limit exceeded.0 61 24 body size limit exceeded.0 87 18 Error on ingesting.1 8 49 Failed to determine correct type of scrape target.0 59 17 Transient failure.0 78 16 collector failed.1 8 30 unable to fully scrape metrics.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 8 .0 25 5 ailed.0 32 6 ailure.0 40 4 rror.0 46 4 down.0 52 14 limit exceeded.0 68 11 HTTP status.0 81 8 expected.0 91 6 unable.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 observability.samples_rejected.1 1 5 title.0 8 29 Samples or lines are rejected.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Samples or lines are rejected ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 36 .0 8 19 out of order sample.0 29 12 out-of-order.0 43 12 out of order.0 57 12 Out of order.0 71 13 out of bounds.0 86 16 duplicate sample.1 8 16 Duplicate sample.0 26 19 duplicate timestamp.0 47 31 Error on ingesting out-of-order.0 80 20 entry too far behind.1 8 18 entry out of order.0 28 17 timestamp too old.0 47 17 timestamp too new.0 66 27 greater_than_max_sample_age.1 8 29 Ingestion rate limit exceeded.0 39 20 ingestion rate limit.0 61 21 per-user series limit.0 84 19 max-series-per-user.1 8 27 Maximum active stream limit.0 37 27 maximum active stream limit.0 66 11 max streams.0 79 14 max entry size.0 95 14 Max entry size.1 8 13 line too long.0 23 13 line_too_long.0 38 19 label name too long.0 59 29 too many outstanding requests.0 90 9 no org id.1 8 15 too many labels.0 25 12 stream limit.0 39 21 per_stream_rate_limit.0 62 15 trace too large.0 79 15 TRACE_TOO_LARGE.1 8 20 LIVE_TRACES_EXCEEDED.0 30 12 RATE_LIMITED.0 44 29 server returned HTTP status 4.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:12 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 observability.export_failed.1 1 5 title.0 8 27 Telemetry cannot be sent on.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Telemetry cannot be sent on ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 32 .0 8 16 Exporting failed.0 26 16 exporting failed.0 44 13 Dropping data.0 59 13 dropping data.0 74 21 sending_queue is full.1 8 21 sending queue is full.0 31 20 Failed to send batch.0 53 21 non-recoverable error.0 76 21 Non-recoverable error.0 99 12 remote_write.1 8 12 remote write.0 22 12 Remote write.0 36 14 remote storage.0 52 19 Skipping resharding.0 73 15 Failed to flush.0 90 15 failed to flush.1 8 25 final error sending batch.0 35 19 error sending batch.0 56 15 Permanent error.0 73 8 Exporter.0 83 8 exporter.0 93 14 memory_limiter.1 8 15 Memory usage is.0 25 37 data refused due to high memory usage.0 64 16 failed to export.0 82 16 Failed to export.1 8 13 traces export.0 23 4 OTLP.0 29 4 otlp.0 35 15 TelemetryClient.0 52 14 could not send.0 68 14 cannot be sent.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 5 ailed.0 19 4 rror.0 25 7 ropping.0 34 6 ropped.0 42 4 full.0 48 7 kipping.0 57 7 refused.0 66 10 hard limit.0 78 10 soft limit.0 90 5 above.0 97 9 could not.1 12 6 cannot.0 20 16 DeadlineExceeded.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 observability.log_shipper.1 1 5 title.0 8 24 Shipper of logs is stuck.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Shipper of logs is stuck ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 34 '0 8 38 [ warn] [engine] failed to flush chunk.0 50 21 failed to flush chunk.0 73 26 failed to flush the buffer.1 8 17 cannot be retried.0 27 8 task_id=.0 37 17 mem_buf overlimit.0 56 24 buffer flush took longer.0 82 19 BufferOverflowError.1 8 21 BufferQueueLimitError.0 31 12 Tagged retry.0 45 11 queue limit.0 58 11 paused (mem'0 71 8 [output:'0 83 7 [input:.1 8 33 no upstream connections available.0 43 12 HTTP status=.0 57 12 http_status=.0 71 9 Harvester.0 82 9 harvester.1 8 24 Failed to publish events.0 34 28 Failed to connect to backoff.0 64 26 dropping too large message.0 92 15 pipeline/output.1 8 18 Cannot index event.0 28 7 fluentd.0 37 8 promtail.0 47 8 filebeat.0 57 6 imfile.0 65 13 batch add err.0 80 7 rsyslog.0 89 16 action suspended.0 107 5 omfwd.1 8 10 fluent-bit'0 20 8 fluentd[.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 19 .0 12 5 ailed.0 19 4 rror.0 25 9 overlimit.0 36 8 overflow.0 46 8 Overflow.0 56 5 limit.0 63 6 paused.0 71 6 cannot.0 79 6 Cannot.0 87 11 no upstream.0 100 6 longer.1 12 8 status=4.0 22 8 status=5.0 32 8 dropping.0 42 9 suspended.0 53 6 denied.0 61 4 warn.0 67 18 max user instances.0 87 8 too many.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 12 limit set to:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 observability.tsdb_trouble.1 1 5 title.0 8 35 Store of metrics is damaged or full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 51 Store of metrics is damaged or full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 20 .0 8 4 tsdb.0 14 4 TSDB.0 20 17 Compaction failed.0 39 19 Found healthy block.0 60 7 corrupt.0 69 22 opening storage failed.1 8 22 Opening storage failed.0 32 17 lock DB directory.0 51 10 head chunk.0 63 13 block overlap.0 78 18 overlapping blocks.0 98 12 bucket store.1 8 32 critical error detected; halting.0 42 8 Ingester.0 52 13 store-gateway.0 67 13 index gateway'0 82 4 WAL .0 90 4 wal/.0 96 15 write-ahead log.1 8 11 ingester.go.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 12 .0 12 5 ailed.0 19 4 rror.0 25 6 orrupt.0 33 7 lock DB.0 42 7 overlap.0 51 7 halting.0 60 9 unhealthy.0 71 4 full.0 77 6 nvalid.0 85 13 out of memory.0 100 12 not writable.1 12 10 unexpected.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 8 err=null.0 37 7 err=nil.0 46 11 err="<nil>":1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 30 observability.rules_and_alerts.1 1 5 title.0 8 34 Rules or alerts are not worked out.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 Rules or alerts are not worked out ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 35 .0 8 22 Evaluating rule failed.0 32 21 Error evaluating rule.0 55 27 Rule evaluation took longer.0 84 19 Error sending alert.1 8 20 Error sending alerts.0 30 24 Notify for alerts failed.0 56 21 Notify attempt failed.0 79 21 notify retry canceled.1 8 27 Failed to send notification.0 37 27 failed to send notification.0 66 18 alert notification.0 86 18 Alert notification.1 8 12 alertmanager.0 22 12 Alertmanager.0 36 7 ngalert.0 45 23 Failed to evaluate rule.0 70 18 failed to evaluate.1 8 33 many-to-many matching not allowed.0 43 36 duplicate series for the match group.0 81 7 silence.0 90 7 Silence.0 99 6 gossip.1 8 10 memberlist.0 20 5 slack.0 27 5 Slack.0 34 9 pagerduty.0 45 9 PagerDuty.0 56 8 opsgenie.0 66 8 OpsGenie.0 76 9 VictorOps.0 87 7 webhook.0 96 7 Webhook.0 105 4 smtp.1 8 4 SMTP.0 14 5 email.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 18 .0 12 5 ailed.0 19 4 rror.0 25 6 longer.0 33 5 retry.0 40 11 not allowed.0 53 9 duplicate.0 64 9 timed out.0 75 6 imeout.0 83 17 unexpected status.0 102 7 refused.1 12 8 rejected.0 22 7 throttl.0 31 8 status 4.0 41 8 status 5.0 51 8 status=4.0 61 8 status=5.0 71 6 nvalid.0 79 4 left.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 observability.queries_slow.1 1 5 title.0 8 48 Queries of metrics or logs fail or take too long.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 64 Queries of metrics or logs fail or take too long ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 30 .0 8 15 query timed out.0 25 13 query timeout.0 40 13 Query timeout.0 55 44 query processing would load too many samples.1 8 27 exceeded maximum resolution.0 37 15 query wall time.0 54 14 query canceled.0 70 18 query was canceled.1 8 29 too many outstanding requests.0 39 9 max_query.0 50 28 the query time range exceeds.0 80 20 query would read too.0 102 10 max chunks.1 8 10 max-chunks.0 20 24 maximum number of series.0 46 26 Data source is not working.0 74 16 Data proxy error.0 92 16 data proxy error.1 8 20 Failed to query data.0 30 15 failed to query.0 47 18 tsdb.HandleRequest.0 67 22 plugin.downstreamError.0 91 11 proxy error.1 8 16 expanding series.0 26 10 slow query.0 38 10 Slow query.0 50 8 bad_data.0 60 17 Request Completed.0 79 10 status=502.0 91 10 status=504.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 16 .0 12 9 timed out.0 23 6 imeout.0 31 8 too many.0 41 6 exceed.0 49 8 canceled.0 59 4 rror.0 65 5 ailed.0 72 5 would.0 79 11 not working.0 92 7 maximum.0 101 8 deadline.1 12 9 expanding.0 23 4 slow.0 29 4 Slow.0 35 8 bad_data.0 45 9 status=50.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 observability.grafana_trouble.1 1 5 title.0 8 24 Screens cannot be loaded.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 40 Screens cannot be loaded ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 6 .0 21 11 rovisioning.0 34 9 dashboard.0 45 9 Dashboard.0 56 7 grafana.0 65 7 Grafana.0 74 18 database is locked.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 9 .0 25 5 ailed.0 32 4 rror.0 38 9 not found.0 49 6 locked.0 57 6 nvalid.0 65 6 denied.0 73 11 nauthorized.0 86 9 duplicate.0 97 8 conflict.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 observability.agent_trouble.1 1 5 title.0 8 30 Agent that watches cannot work.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 46 Agent that watches cannot work ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 23 .0 8 10 DD_API_KEY.0 20 15 API Key invalid.0 37 18 API key is invalid.0 57 20 dropping transaction.0 79 9 forwarder.0 90 7 datadog.0 99 7 Datadog.1 8 8 newrelic.0 18 9 New Relic.0 29 8 NewRelic.0 39 9 dynatrace.0 50 9 Dynatrace.0 61 11 appdynamics.0 74 6 zabbix.0 82 6 Zabbix.0 90 4 NRPE.0 96 8 telegraf.1 8 8 Telegraf.0 18 13 node_exporter.0 33 10 metricbeat.0 45 6 statsd.0 53 6 Sentry.0 61 6 sentry.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 15 .0 12 4 rror.0 18 5 ailed.0 25 4 fail.0 31 6 nvalid.0 39 9 undefined.0 50 7 missing.0 59 8 dropping.0 69 11 unreachable.0 82 9 timed out.0 93 6 cannot.0 101 6 Cannot.1 12 9 could not.0 23 7 refused.0 32 6 denied.0 40 13 not supported.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var observability_formats_exports: String { #"""
kind: format
id: observability.loki_jsonl
title: Loki, logcli -o jsonl
version: 1
status: stable
parse: {type: json}
detect: {keys: [labels, line, timestamp], priority: 70}
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: [/labels/detected_level, /labels/level]}
fields:
  line: body
  /labels/app: service.name
  /labels/service_name: service.name
  /labels/job: service.name
  /labels/container: k8s.container.name
  /labels/namespace: k8s.namespace.name
  /labels/pod: k8s.pod.name
  /labels/host: host.name
  /labels/hostname: host.name
envelope: true
samples:
  - line: '{"labels":{"app":"shop","level":"error","namespace":"prod"},"line":"no route to pay","timestamp":"2024-03-05T10:11:12.123456789Z"}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', service.name: shop, k8s.namespace.name: prod, message: no route to pay}
  - line: '{"labels":{"job":"pay","pod":"pay-7f9c"},"line":"queue is \"long\"","timestamp":"2024-03-05T11:11:13+01:00"}'
    expect: {time: '2024-03-05T10:11:13Z', service.name: pay, k8s.pod.name: pay-7f9c}
  - reject: '{"line":"no labels","timestamp":"2024-03-05T10:11:12Z"}'
---
kind: format
id: observability.elasticsearch_hits
title: Elasticsearch and OpenSearch, exported hits, one a line
version: 1
status: stable
parse: {type: json}
detect: {keys: [_index, _source], priority: 70}
timestamp: {any: [/_source/@timestamp, /_source/timestamp, /_source/time], formats: [iso8601, epoch]}
severity: {field: [/_source/log/level, /_source/severity, /_source/level]}
fields:
  /_source/message: body
  /_source/log: body
  /_source/msg: body
  /_source/service/name: service.name
  /_source/service: service.name
  /_source/service_name: service.name
  /_source/app: service.name
  /_source/kubernetes/container_name: service.name
  /_source/log/logger: log.logger
  /_source/logger_name: log.logger
  /_source/host/name: host.name
  /_source/host/hostname: host.name
  /_source/hostname: host.name
  /_source/kubernetes/host: host.name
  /_source/kubernetes/pod_name: k8s.pod.name
  /_source/kubernetes/namespace_name: k8s.namespace.name
  /_source/trace/id: trace.id
  _id: log.record_id
envelope: true
samples:
  - line: '{"_index":"shop-2024.03.05","_id":"3f2a","_score":null,"_source":{"@timestamp":"2024-03-05T10:11:12.123Z","log":{"level":"error","logger":"pool"},"message":"no connection","service":{"name":"shop"},"host":{"name":"web-1"}},"sort":[1709633472123]}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: shop, host.name: web-1, log.logger: pool, message: no connection}
  - line: '{"_index":"app","_type":"_doc","_id":"3f2b","_source":{"timestamp":1709633473000,"level":"WARN","msg":"slow"}}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '13', message: slow}
  - line: '{"_index":"app-2024.03.05","_id":"3f2c","_score":1.0,"_source":{"@timestamp":"2024-03-05T10:11:14Z","level":"error","message":"no connection","service":"shop","hostname":"web-2"}}'
    expect: {time: '2024-03-05T10:11:14Z', severity: '17', service.name: shop, host.name: web-2, message: no connection}
  - line: '{"_index":"kube-2024.03.05","_id":"3f2d","_source":{"@timestamp":"2024-03-05T10:11:15.5Z","stream":"stderr","log":"no connection","kubernetes":{"pod_name":"shop-7f9c","namespace_name":"prod","host":"node-3","container_name":"shop"}}}'
    expect: {time: '2024-03-05T10:11:15.5Z', service.name: shop, host.name: node-3, k8s.pod.name: shop-7f9c, message: no connection}
  - reject: '{"_index":"app","_id":"3f2b"}'
---
kind: format
id: observability.kibana
title: Kibana, JSON of version 7
version: 1
status: stable
parse: {type: json}
detect: {keys: [type, '@timestamp', tags, pid, message], priority: 58}
timestamp: {field: '@timestamp', formats: [iso8601]}
fields:
  message: body
  pid: process.pid
  type: log.state
set: {service.name: kibana}
samples:
  - line: '{"type":"log","@timestamp":"2024-03-05T10:11:12Z","tags":["error","elasticsearch","data"],"pid":812,"message":"Request error, retrying"}'
    expect: {time: '2024-03-05T10:11:12Z', process.pid: '812', message: 'Request error, retrying'}
  - line: '{"type":"response","@timestamp":"2024-03-05T10:11:13+00:00","tags":[],"pid":812,"method":"get","statusCode":200,"message":"GET /api/status 200 7ms"}'
    expect: {time: '2024-03-05T10:11:13Z', service.name: kibana}
  - reject: '{"type":"log","@timestamp":"2024-03-05T10:11:12Z","message":"x"}'
---
kind: format
id: observability.gelf
title: GELF, one message a line (Graylog)
version: 1
status: stable
parse: {type: json}
detect: {keys: [version, host, short_message], priority: 65}
timestamp: {field: timestamp, formats: [epoch_s, iso8601]}
severity: {field: level, map: {'0': 21, '1': 19, '2': 18, '3': 17, '4': 13, '5': 10, '6': 9, '7': 5}, default: 9}
fields:
  short_message: body
  full_message: exception.stacktrace
  host: {to: host.name, entity: host}
  facility: service.name
  _service: service.name
  _application: service.name
  _container_name: service.name
  _logger: log.logger
  _level_name: log.level_name
samples:
  - line: '{"version":"1.1","host":"web-1","short_message":"no connection","timestamp":1709633472.123,"level":3,"_service":"shop"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', host.name: web-1, service.name: shop, message: no connection}
  - line: '{"short_message":"ready","host":"web-2","version":"1.1","level":6,"timestamp":1709633473}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', host.name: web-2}
  - reject: '{"version":"1.1","host":"web-1","message":"x"}'
---
kind: format
id: observability.otlp_records
title: OpenTelemetry log records as JSON, one a line
version: 1
status: stable
parse: {type: json}
detect: {keys: [body, severityNumber], priority: 60}
timestamp: {any: [timeUnixNano, timestamp, observedTimeUnixNano], formats: [epoch, iso8601]}
severity: {field: severityNumber, map: {'1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7, '8': 8, '9': 9, '10': 10, '11': 11, '12': 12, '13': 13, '14': 14, '15': 15, '16': 16, '17': 17, '18': 18, '19': 19, '20': 20, '21': 21, '22': 22, '23': 23, '24': 24}}
fields:
  /body/stringValue: body
  body: body
  severityText: log.level_name
  traceId: trace.id
  spanId: span.id
  /resource/service.name: service.name
  /resource/host.name: host.name
  /attributes/logger.name: log.logger
samples:
  - line: '{"timeUnixNano":"1709633472123456789","severityNumber":17,"severityText":"ERROR","body":{"stringValue":"no connection"},"traceId":"5b8aa5a2d2c872e8321cf37308d69df2","attributes":[]}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', message: no connection, trace.id: 5b8aa5a2d2c872e8321cf37308d69df2}
  - line: '{"timestamp":"2024-03-05T10:11:13Z","severityNumber":9,"severityText":"INFO","body":"ready","resource":{"service.name":"shop"}}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: ready, service.name: shop}
  - reject: '{"severityText":"INFO","body":"ready"}'
---
kind: format
id: observability.otlp_batches
title: OpenTelemetry collector, file exporter, batches of log records; the first record of a line is read
version: 1
status: stable
parse: {type: json}
detect: {keys: [resourceLogs], priority: 62}
timestamp: {any: [/resourceLogs/scopeLogs/logRecords/timeUnixNano, /resourceLogs/scopeLogs/logRecords/observedTimeUnixNano], formats: [epoch_ns]}
severity: {field: /resourceLogs/scopeLogs/logRecords/severityText}
fields:
  /resourceLogs/scopeLogs/logRecords/body/stringValue: body
  /resourceLogs/scopeLogs/logRecords/traceId: trace.id
  /resourceLogs/scopeLogs/logRecords/spanId: span.id
  /resourceLogs/scopeLogs/scope/name: log.logger
samples:
  - line: '{"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"scope":{"name":"pool"},"logRecords":[{"timeUnixNano":"1709633472123456789","severityNumber":17,"severityText":"ERROR","body":{"stringValue":"no connection"}}]}]}]}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', message: no connection, log.logger: pool}
  - line: '{"resourceLogs":[{"resource":{},"scopeLogs":[{"scope":{},"logRecords":[{"observedTimeUnixNano":"1709633473000000000","severityText":"Info","body":{"stringValue":"ready"}}]}]}]}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: ready}
  - reject: '{"resourceSpans":[]}'
---
kind: format
id: observability.otel_flat
title: 'OpenTelemetry''s log data model as JSON: Timestamp, SeverityText, Body'
version: 1
status: stable
parse: {type: json}
detect: {keys: [Timestamp, SeverityText, Body], priority: 60}
timestamp: {field: Timestamp, formats: [iso8601, epoch]}
severity: {field: SeverityText}
fields:
  Body: body
  TraceId: trace.id
  SpanId: span.id
  /Resource/service.name: service.name
  /Resource/host.name: host.name
  /InstrumentationScope/Name: log.logger
samples:
  - line: '{"Timestamp":"1709633472123456789","SeverityText":"ERROR","SeverityNumber":"17","Body":"no connection","Resource":{"service.name":"shop","host.name":"web-1"}}'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', message: no connection, service.name: shop, host.name: web-1}
  - line: '{"Timestamp":"2024-03-05T10:11:13Z","SeverityText":"INFO","Body":"ready"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: '{"timestamp":"2024-03-05T10:11:13Z","severityText":"INFO","body":"ready"}'
---
kind: format
id: observability.fluent_bit
title: Fluent Bit's own log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^\[(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d++)?)\] \[ *+(?<lvl>error|warn|info|debug|trace)\] (?:\[(?<logger>[\w:.\- ]++)\] )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields: {logger: log.logger}
set: {service.name: fluent-bit}
samples:
  - line: '[2024/03/05 10:11:12] [error] [output:es:es.0] HTTP status=429 URI=/_bulk'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: 'output:es:es.0', message: 'HTTP status=429 URI=/_bulk'}
  - line: '[2024/03/05 10:11:13.123456789] [ info] [engine] started (pid=1)'
    expect: {time: '2024-03-05T10:11:13.123456789Z', severity: '9', log.logger: engine}
  - reject: '[2024/03/05 10:11:13] started'
---
kind: format
id: observability.fluentd
title: Fluentd's own log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}) \[(?<lvl>error|warn|info|debug|trace|fatal)\]: (?:#(?<worker>\d++) )?(?:\[(?<logger>[\w-]++)\] )?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  worker: process.worker
  logger: log.logger
set: {service.name: fluentd}
samples:
  - line: '2024-03-05 11:11:12 +0100 [warn]: #0 [output_es] failed to flush the buffer. retry_times=0'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', log.logger: output_es}
  - line: '2024-03-05 10:11:13 +0000 [info]: starting fluentd-1.16.2 pid=812'
    expect: {severity: '9', service.name: fluentd}
  - reject: '2024-03-05 10:11:13 [info]: starting'

"""# }

static var observability_formats_exports_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 observability.loki_jsonl.1 1 5 title.0 8 21 Loki, logcli -o jsonl.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 6 labels.0 25 4 line.0 31 9 timestamp.0 43 8 priority.0 53 2 70.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 7 iso8601.0 50 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field-0 19 2 .0 20 22 /labels/detected_level.0 44 13 /labels/level.1 1 6 fields:1 3 9 .0 3 4 line.0 9 4 body.1 3 11 /labels/app.0 16 12 service.name.1 3 20 /labels/service_name.0 25 12 service.name.1 3 11 /labels/job.0 16 12 service.name.1 3 17 /labels/container.0 22 18 k8s.container.name.1 3 17 /labels/namespace.0 22 18 k8s.namespace.name.1 3 11 /labels/pod.0 16 12 k8s.pod.name.1 3 12 /labels/host.0 17 9 host.name.1 3 16 /labels/hostname.0 21 9 host.name.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 130 {"labels":{"app":"shop","level":"error","namespace":"prod"},"line":"no route to pay","timestamp":"2024-03-05T10:11:12.123456789Z"}:2 5 1 .0 5 4 line'0 11 108 {"labels":{"job":"pay","pod":"pay-7f9c"},"line":"queue is \"long\"","timestamp":"2024-03-05T11:11:13+01:00"}.-23 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:27 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 32 observability.elasticsearch_hits.1 1 5 title.0 8 55 Elasticsearch and OpenSearch, exported hits, one a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 .0 17 6 _index.0 25 7 _source.0 35 8 priority.0 45 2 70.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 3 .0 19 19 /_source/@timestamp.0 40 18 /_source/timestamp.0 60 13 /_source/time.0 76 7 formats-0 85 2 .0 86 7 iso8601.0 95 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field-0 19 3 .0 20 18 /_source/log/level.0 40 17 /_source/severity.0 59 14 /_source/level.1 1 6 fields:1 3 18 .0 3 16 /_source/message.0 21 4 body.1 3 12 /_source/log.0 17 4 body.1 3 12 /_source/msg.0 17 4 body.1 3 21 /_source/service/name.0 26 12 service.name.1 3 16 /_source/service.0 21 12 service.name.1 3 21 /_source/service_name.0 26 12 service.name.1 3 12 /_source/app.0 17 12 service.name.1 3 34 /_source/kubernetes/container_name.0 39 12 service.name.1 3 19 /_source/log/logger.0 24 10 log.logger.1 3 20 /_source/logger_name.0 25 10 log.logger.1 3 18 /_source/host/name.0 23 9 host.name.1 3 22 /_source/host/hostname.0 27 9 host.name.1 3 17 /_source/hostname.0 22 9 host.name.1 3 24 /_source/kubernetes/host.0 29 9 host.name.1 3 28 /_source/kubernetes/pod_name.0 33 12 k8s.pod.name.1 3 34 /_source/kubernetes/namespace_name.0 39 18 k8s.namespace.name.1 3 17 /_source/trace/id.0 22 8 trace.id.1 3 3 _id.0 8 13 log.record_id.1 1 8 envelope.0 11 4 true.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 246 {"_index":"shop-2024.03.05","_id":"3f2a","_score":null,"_source":{"@timestamp":"2024-03-05T10:11:12.123Z","log":{"level":"error","logger":"pool"},"message":"no connection","service":{"name":"shop"},"host":{"name":"web-1"}},"sort":[1709633472123]}:2 5 1 .0 5 4 line'0 11 110 {"_index":"app","_type":"_doc","_id":"3f2b","_source":{"timestamp":1709633473000,"level":"WARN","msg":"slow"}}:2 5 1 .0 5 4 line'0 11 179 {"_index":"app-2024.03.05","_id":"3f2c","_score":1.0,"_source":{"@timestamp":"2024-03-05T10:11:14Z","level":"error","message":"no connection","service":"shop","hostname":"web-2"}}:2 5 1 .0 5 4 line'0 11 233 {"_index":"kube-2024.03.05","_id":"3f2d","_source":{"@timestamp":"2024-03-05T10:11:15.5Z","stream":"stderr","log":"no connection","kubernetes":{"pod_name":"shop-7f9c","namespace_name":"prod","host":"node-3","container_name":"shop"}}}.-36 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:40 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 observability.kibana.1 1 5 title.0 8 25 Kibana, JSON of version 7.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 5 .0 17 4 type'0 23 10 @timestamp.0 37 4 tags.0 43 3 pid.0 48 7 message.0 58 8 priority.0 68 2 58.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 10 @timestamp.0 34 7 formats-0 43 1 .0 44 7 iso8601.1 1 6 fields:1 3 3 .0 3 7 message.0 12 4 body.1 3 3 pid.0 8 11 process.pid.1 3 4 type.0 9 9 log.state.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 kibana.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 136 {"type":"log","@timestamp":"2024-03-05T10:11:12Z","tags":["error","elasticsearch","data"],"pid":812,"message":"Request error, retrying"}:2 5 1 .0 5 4 line'0 11 148 {"type":"response","@timestamp":"2024-03-05T10:11:13+00:00","tags":[],"pid":812,"method":"get","statusCode":200,"message":"GET /api/status 200 7ms"}.-16 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:20 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 observability.gelf.1 1 5 title.0 8 34 GELF, one message a line (Graylog).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 7 version.0 26 4 host.0 32 13 short_message.0 48 8 priority.0 58 2 65.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 7 epoch_s.0 50 7 iso8601.1 1 8 severity:0 11 3 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 8 '0 32 1 0.0 37 2 21'0 41 1 1.0 46 2 19'0 50 1 2.0 55 2 18'0 59 1 3.0 64 2 17'0 68 1 4.0 73 2 13'0 77 1 5.0 82 2 10'0 86 1 6.0 91 1 9'0 94 1 7.0 99 1 5.0 103 7 default.0 112 1 9.1 1 6 fields:1 3 9 .0 3 13 short_message.0 18 4 body.1 3 12 full_message.0 17 20 exception.stacktrace.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 8 facility.0 13 12 service.name.1 3 8 _service.0 13 12 service.name.1 3 12 _application.0 17 12 service.name.1 3 15 _container_name.0 20 12 service.name.1 3 7 _logger.0 12 10 log.logger.1 3 11 _level_name.0 16 14 log.level_name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 119 {"version":"1.1","host":"web-1","short_message":"no connection","timestamp":1709633472.123,"level":3,"_service":"shop"}:2 5 1 .0 5 4 line'0 11 89 {"short_message":"ready","host":"web-2","version":"1.1","level":6,"timestamp":1709633473}.-22 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:26 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 26 observability.otlp_records.1 1 5 title.0 8 45 OpenTelemetry log records as JSON, one a line.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 .0 17 4 body.0 23 14 severityNumber.0 40 8 priority.0 50 2 60.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 3 .0 19 12 timeUnixNano.0 33 9 timestamp.0 44 20 observedTimeUnixNano.0 67 7 formats-0 76 2 .0 77 5 epoch.0 84 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 14 severityNumber.0 35 3 map:0 40 24 '0 41 1 1.0 46 1 1'0 49 1 2.0 54 1 2'0 57 1 3.0 62 1 3'0 65 1 4.0 70 1 4'0 73 1 5.0 78 1 5'0 81 1 6.0 86 1 6'0 89 1 7.0 94 1 7'0 97 1 8.0 102 1 8'0 105 1 9.0 110 1 9'0 113 2 10.0 119 2 10'0 123 2 11.0 129 2 11'0 133 2 12.0 139 2 12'0 143 2 13.0 149 2 13'0 153 2 14.0 159 2 14'0 163 2 15.0 169 2 15'0 173 2 16.0 179 2 16'0 183 2 17.0 189 2 17'0 193 2 18.0 199 2 18'0 203 2 19.0 209 2 19'0 213 2 20.0 219 2 20'0 223 2 21.0 229 2 21'0 233 2 22.0 239 2 22'0 243 2 23.0 249 2 23'0 253 2 24.0 259 2 24.1 1 6 fields:1 3 8 .0 3 17 /body/stringValue.0 22 4 body.1 3 4 body.0 9 4 body.1 3 12 severityText.0 17 14 log.level_name.1 3 7 traceId.0 12 8 trace.id.1 3 6 spanId.0 11 7 span.id.1 3 22 /resource/service.name.0 27 12 service.name.1 3 19 /resource/host.name.0 24 9 host.name.1 3 23 /attributes/logger.name.0 28 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 181 {"timeUnixNano":"1709633472123456789","severityNumber":17,"severityText":"ERROR","body":{"stringValue":"no connection"},"traceId":"5b8aa5a2d2c872e8321cf37308d69df2","attributes":[]}:2 5 1 .0 5 4 line'0 11 127 {"timestamp":"2024-03-05T10:11:13Z","severityNumber":9,"severityText":"INFO","body":"ready","resource":{"service.name":"shop"}}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:25 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 26 observability.otlp_batches.1 1 5 title.0 8 98 OpenTelemetry collector, file exporter, batches of log records; the first record of a line is read.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 1 .0 17 12 resourceLogs.0 32 8 priority.0 42 2 62.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 2 .0 19 47 /resourceLogs/scopeLogs/logRecords/timeUnixNano.0 68 55 /resourceLogs/scopeLogs/logRecords/observedTimeUnixNano.0 126 7 formats-0 135 1 .0 136 8 epoch_ns.1 1 8 severity:0 11 1 .0 12 5 field.0 19 47 /resourceLogs/scopeLogs/logRecords/severityText.1 1 6 fields:1 3 4 .0 3 51 /resourceLogs/scopeLogs/logRecords/body/stringValue.0 56 4 body.1 3 42 /resourceLogs/scopeLogs/logRecords/traceId.0 47 8 trace.id.1 3 41 /resourceLogs/scopeLogs/logRecords/spanId.0 46 7 span.id.1 3 34 /resourceLogs/scopeLogs/scope/name.0 39 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 278 {"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"shop"}}]},"scopeLogs":[{"scope":{"name":"pool"},"logRecords":[{"timeUnixNano":"1709633472123456789","severityNumber":17,"severityText":"ERROR","body":{"stringValue":"no connection"}}]}]}]}:2 5 1 .0 5 4 line'0 11 176 {"resourceLogs":[{"resource":{},"scopeLogs":[{"scope":{},"logRecords":[{"observedTimeUnixNano":"1709633473000000000","severityText":"Info","body":{"stringValue":"ready"}}]}]}]}.-17 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:21 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 observability.otel_flat.1 1 5 title'0 8 69 OpenTelemetry's log data model as JSON: Timestamp, SeverityText, Body.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 9 Timestamp.0 28 12 SeverityText.0 42 4 Body.0 49 8 priority.0 59 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 Timestamp.0 31 7 formats-0 40 2 .0 41 7 iso8601.0 50 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 12 SeverityText.1 1 6 fields:1 3 6 .0 3 4 Body.0 9 4 body.1 3 7 TraceId.0 12 8 trace.id.1 3 6 SpanId.0 11 7 span.id.1 3 22 /Resource/service.name.0 27 12 service.name.1 3 19 /Resource/host.name.0 24 9 host.name.1 3 26 /InstrumentationScope/Name.0 31 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 158 {"Timestamp":"1709633472123456789","SeverityText":"ERROR","SeverityNumber":"17","Body":"no connection","Resource":{"service.name":"shop","host.name":"web-1"}}:2 5 1 .0 5 4 line'0 11 73 {"Timestamp":"2024-03-05T10:11:13Z","SeverityText":"INFO","Body":"ready"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:23 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 24 observability.fluent_bit.1 1 5 title.0 8 20 Fluent Bit's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 142 ^\[(?<ts>\d{4}/\d\d/\d\d \d\d:\d\d:\d\d(?:\.\d++)?)\] \[ *+(?<lvl>error|warn|info|debug|trace)\] (?:\[(?<logger>[\w:.\- ]++)\] )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:0 9 1 .0 10 6 logger.0 18 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 fluent-bit.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 73 [2024/03/05 10:11:12] [error] [output:es:es.0] HTTP status=429 URI=/_bulk:2 5 1 .0 5 4 line'0 11 64 [2024/03/05 10:11:13.123456789] [ info] [engine] started (pid=1).-15 1 10 beginnings.0 1 13 0.8000000.0.0:19 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 observability.fluentd.1 1 5 title.0 8 17 Fluentd's own log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 159 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}) \[(?<lvl>error|warn|info|debug|trace|fatal)\]: (?:#(?<worker>\d++) )?(?:\[(?<logger>[\w-]++)\] )?(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 worker.0 11 14 process.worker.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 fluentd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 90 2024-03-05 11:11:12 +0100 [warn]: #0 [output_es] failed to flush the buffer. retry_times=0:2 5 1 .0 5 4 line'0 11 65 2024-03-05 10:11:13 +0000 [info]: starting fluentd-1.16.2 pid=812.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var observability_formats_monitors: String { #"""
kind: format
id: observability.splunkd
title: splunkd.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/splunk*/**', '**/splunkd*.log*']
  priority: 60
line: '^(?<ts>\d\d-\d\d-\d{4} \d\d:\d\d:\d\d\.\d{3} [+-]\d{4}) (?<lvl>DEBUG|INFO|WARN|ERROR|FATAL) ++(?<logger>[\w:.-]++)(?: \[(?<thread>[^\]]*+)\])? - (?<body>.*+)$'
timestamp: {field: ts, formats: ['%m-%d-%Y %H:%M:%S.%f %z']}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.name
set: {service.name: splunkd}
samples:
  - line: '03-05-2024 10:11:12.123 +0100 ERROR TcpOutputFd [2113 parsing] - Connection to host=192.0.2.7:9997 failed'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', log.logger: TcpOutputFd, message: 'Connection to host=192.0.2.7:9997 failed'}
  - line: '03-05-2024 10:11:13.000 +0000 INFO  TailReader - Batch input finished reading file'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - reject: '03-05-2024 10:11:13.000 +0000 TailReader: started'
---
kind: format
id: observability.icinga
title: Icinga 2
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/icinga2*.log*']
  priority: 60
line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})\] (?<lvl>debug|notice|information|warning|critical)/(?<logger>\w++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {information: 9, notice: 6, critical: 18}}
fields:
  logger: log.logger
set: {service.name: icinga2}
samples:
  - line: '[2024-03-05 10:11:12 +0100] critical/ApiListener: Cannot connect to host ''mon-2'' on port ''5665'''
    expect: {time: '2024-03-05T09:11:12Z', severity: '18', log.logger: ApiListener}
  - line: '[2024-03-05 10:11:13 +0000] information/cli: Icinga application loader'
    expect: {severity: '9', message: Icinga application loader}
  - reject: '[2024-03-05 10:11:13 +0000] information: started'
---
kind: format
id: observability.nagios
title: Nagios and its kin
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/nagios*.log*', '**/naemon*.log*']
  priority: 60
patterns:
  service: '^\[(?<ts>\d{10})\] (?<body>(?:CURRENT |INITIAL |PASSIVE )?SERVICE (?:ALERT|STATE|CHECK): (?<host>[^;]++);(?<service>[^;]++);(?<state>OK|UP|WARNING|UNKNOWN|CRITICAL|DOWN|UNREACHABLE);.*+)$'
  host: '^\[(?<ts>\d{10})\] (?<body>(?:CURRENT |INITIAL |PASSIVE )?HOST (?:ALERT|STATE|CHECK): (?<host>[^;]++);(?<state>OK|UP|WARNING|UNKNOWN|CRITICAL|DOWN|UNREACHABLE);.*+)$'
  other: '^\[(?<ts>\d{10})\] (?<body>(?:[A-Z][A-Z ]++: |Nagios |Caught |Auto-save |Successfully |Warning: |Error: ).*+)$'
timestamp: {field: ts, formats: [epoch_s]}
severity: {field: state, map: {ok: 9, up: 9, warning: 13, unknown: 13, critical: 17, down: 17, unreachable: 17}, default: 9}
fields:
  host: {to: host.name, entity: host}
  service: check.name
set: {service.name: nagios}
samples:
  - line: '[1709633472] SERVICE ALERT: web-1;HTTP;CRITICAL;HARD;3;CRITICAL - Socket timeout after 10 seconds'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', host.name: web-1}
  - line: '[1709633473] HOST ALERT: web-1;UP;SOFT;1;PING OK'
    expect: {severity: '9', host.name: web-1}
  - line: '[1709633474] EXTERNAL COMMAND: SCHEDULE_SVC_CHECK;web-1;HTTP;1709633474'
    expect: {time: '2024-03-05T10:11:14Z', severity: '9'}
  - reject: '[1709633474] worker started'
---
kind: format
id: observability.zabbix
title: Zabbix server, proxy and agent
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/zabbix_*.log*']
  priority: 60
line: '^ *+(?<pid>\d++):(?<ts>\d{8}:\d{6}\.\d{3}) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%Y%m%d:%H%M%S.%f']}
fields:
  pid: process.pid
set: {service.name: zabbix}
samples:
  - line: '  1234:20240305:101112.123 server #0 started [main process]'
    expect: {time: '2024-03-05T10:11:12.123Z', service.name: zabbix, process.pid: '1234'}
  - line: '912:20240305:101113.000 Zabbix agent item "system.uptime" on host "web-1" failed: first network error, wait for 15 seconds'
    expect: {time: '2024-03-05T10:11:13Z'}
  - reject: '1234:20240305 started'

"""# }

static var observability_formats_monitors_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 observability.splunkd.1 1 5 title.0 8 11 splunkd.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 13 **/splunk*/**'0 28 16 **/splunkd*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 158 ^(?<ts>\d\d-\d\d-\d{4} \d\d:\d\d:\d\d\.\d{3} [+-]\d{4}) (?<lvl>DEBUG|INFO|WARN|ERROR|FATAL) ++(?<logger>[\w:.-]++)(?: \[(?<thread>[^\]]*+)\])? - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 23 %m-%d-%Y %H:%M:%S.%f %z.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 thread.0 11 11 thread.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 splunkd.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 105 03-05-2024 10:11:12.123 +0100 ERROR TcpOutputFd [2113 parsing] - Connection to host=192.0.2.7:9997 failed:2 5 1 .0 5 4 line'0 11 82 03-05-2024 10:11:13.000 +0000 INFO  TailReader - Batch input finished reading file.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 observability.icinga.1 1 5 title.0 8 8 Icinga 2.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/icinga2*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 133 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})\] (?<lvl>debug|notice|information|warning|critical)/(?<logger>\w++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 3 .0 30 11 information.0 43 1 9.0 46 6 notice.0 54 1 6.0 57 8 critical.0 67 2 18.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 icinga2.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 95 [2024-03-05 10:11:12 +0100] critical/ApiListener: Cannot connect to host 'mon-2' on port '5665':2 5 1 .0 5 4 line'0 11 70 [2024-03-05 10:11:13 +0000] information/cli: Icinga application loader.-18 1 10 beginnings.0 1 13 0.8000000.0.0:22 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 observability.nagios.1 1 5 title.0 8 18 Nagios and its kin.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 15 **/nagios*.log*'0 30 15 **/naemon*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 3 .0 3 7 service'0 12 187 ^\[(?<ts>\d{10})\] (?<body>(?:CURRENT |INITIAL |PASSIVE )?SERVICE (?:ALERT|STATE|CHECK): (?<host>[^;]++);(?<service>[^;]++);(?<state>OK|UP|WARNING|UNKNOWN|CRITICAL|DOWN|UNREACHABLE);.*+)$.1 3 4 host'0 9 165 ^\[(?<ts>\d{10})\] (?<body>(?:CURRENT |INITIAL |PASSIVE )?HOST (?:ALERT|STATE|CHECK): (?<host>[^;]++);(?<state>OK|UP|WARNING|UNKNOWN|CRITICAL|DOWN|UNREACHABLE);.*+)$.1 3 5 other'0 10 110 ^\[(?<ts>\d{10})\] (?<body>(?:[A-Z][A-Z ]++: |Nagios |Caught |Auto-save |Successfully |Warning: |Error: ).*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 epoch_s.1 1 8 severity:0 11 3 .0 12 5 field.0 19 5 state.0 26 3 map:0 31 7 .0 32 2 ok.0 36 1 9.0 39 2 up.0 43 1 9.0 46 7 warning.0 55 2 13.0 59 7 unknown.0 68 2 13.0 72 8 critical.0 82 2 17.0 86 4 down.0 92 2 17.0 96 11 unreachable.0 109 2 17.0 114 7 default.0 123 1 9.1 1 6 fields:1 3 2 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 7 service.0 12 10 check.name.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 nagios.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 97 [1709633472] SERVICE ALERT: web-1;HTTP;CRITICAL;HARD;3;CRITICAL - Socket timeout after 10 seconds:2 5 1 .0 5 4 line'0 11 48 [1709633473] HOST ALERT: web-1;UP;SOFT;1;PING OK:2 5 1 .0 5 4 line'0 11 71 [1709633474] EXTERNAL COMMAND: SCHEDULE_SVC_CHECK;web-1;HTTP;1709633474.-24 1 10 beginnings.0 1 13 0.8000000.0.0:28 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 observability.zabbix.1 1 5 title.0 8 30 Zabbix server, proxy and agent.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 16 **/zabbix_*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 56 ^ *+(?<pid>\d++):(?<ts>\d{8}:\d{6}\.\d{3}) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 16 %Y%m%d:%H%M%S.%f.1 1 6 fields:1 3 1 .0 3 3 pid.0 8 11 process.pid.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 zabbix.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 59   1234:20240305:101112.123 server #0 started [main process]:2 5 1 .0 5 4 line'0 11 122 912:20240305:101113.000 Zabbix agent item "system.uptime" on host "web-1" failed: first network error, wait for 15 seconds
"""# }

static var observability_pack: String { #"""
name: observability
version: 1.0.0
title: Metrics, logs and traces themselves
licence: Apache-2.0

"""# }

static var observability_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 13 observability.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 35 Metrics, logs and traces themselves
"""# }
}
