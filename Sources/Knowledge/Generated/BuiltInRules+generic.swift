// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var generic_detectors_changes: String { #"""
# What people and schedulers did.
kind: detector
id: generic.deploy
title: Deployment
version: 1
status: stable
severity: info
summary: 'Deployment or upgrade ({count} lines)'
description: >-
  What changed last is the first suspect. Compare what fails with what the change touched, by version and by
  time.
detect:
  type: match
  match:
    body|contains:
      [Deployment started, deployment started, Deployment finished, 'Deploying ', deploying version,
       Deployed version, deployed version, Deployed release, release deployed, Rolling out, rolling out,
       rollout started, Rolling update, rolling update, Upgraded to version, upgraded to version,
       upgrading to version, new version installed, rolled out]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Deploying shop 4.2.0 to production}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: talk of a release
    events:
      - {t: 0s, service.name: shop, body: release notes written}
    expect: none
---
kind: detector
id: generic.config_change
title: Configuration changed
version: 1
status: stable
severity: info
summary: 'Configuration changed or was reloaded ({count} lines)'
description: >-
  Configuration reaches all instances at once and is tested less than code.
detect:
  type: match
  match:
    body|contains:
      [configuration changed, Configuration changed, config changed, Config changed, configuration reloaded,
       Configuration reloaded, reloading configuration, Reloading configuration, config reloaded,
       Config reloaded, configuration updated, Configuration updated, config updated, Config updated,
       configuration applied, parameter changed, setting changed]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Configuration reloaded: max_connections=20'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: configuration that is only read
    events:
      - {t: 0s, service.name: shop, body: configuration read from /etc/shop}
    expect: none
---
kind: detector
id: generic.feature_flag
title: Feature flag switched
version: 1
status: stable
severity: info
summary: 'Feature flag switched ({count} lines)'
description: >-
  A switch changes behaviour for many users in a second, without a deployment that anybody would look for.
detect:
  type: match
  match:
    body|contains:
      [feature flag, Feature flag, feature toggle, Feature toggle, feature_flag, FeatureFlag, flag enabled,
       flag disabled]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Feature flag new-cart enabled for 100 %'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a flag of another kind
    events:
      - {t: 0s, service.name: shop, body: flag of the country set}
    expect: none
---
kind: detector
id: generic.schema_migration
title: Schema migration
version: 1
status: stable
severity: info
summary: 'Schema migration ({count} lines)'
description: >-
  Migrations lock tables, change plans, and break code that expects the old shape.
detect:
  type: match
  match:
    body|contains:
      [Running migration, running migration, Applying migration, applying migration, Applied migration,
       migration started, Migration started, Migrating database, schema migration, Schema migration,
       ALTER TABLE, CREATE INDEX, DROP INDEX, DROP COLUMN]
  coalesce: 30m
causal: {nature: change}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Applying migration 0042_orders_add_index}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: birds
    events:
      - {t: 0s, service.name: shop, body: migration of users to the new plan is due}
    expect: none
---
kind: detector
id: generic.rollback
title: Change taken back
version: 1
status: stable
severity: info
summary: 'A change was taken back ({count} lines)'
description: >-
  What recovers soon after was probably caused by what was taken back.
detect:
  type: match
  match:
    body|contains:
      [Rolling back, rolling back, Rolled back, rolled back, rollback completed, Rollback completed,
       rollback to, Rollback to, reverting to, Reverting to, reverted to, Reverted to]
    not:
      body|contains: [transaction, Transaction, savepoint]
  coalesce: 30m
causal: {nature: mitigation-reverting}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Rolled back shop to 4.1.9}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a transaction of a database
    events:
      - {t: 0s, service.name: shop, body: transaction rolled back}
    expect: none
---
kind: detector
id: generic.scale_up
title: Capacity added
version: 1
status: stable
severity: info
summary: 'Capacity was added ({count} lines)'
description: >-
  By hand or by a controller: more instances make up for load or for slowness and do not remove its cause.
detect:
  type: match
  match:
    body|contains:
      [Scaled up, scaled up, Scaling up, scaling up, Scaling out, scaling out, increased replicas,
       Increased replicas, added capacity, Added capacity, desired capacity from]
  coalesce: 30m
causal: {nature: mitigation-compensating}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Scaled up shop from 4 to 12}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: scaling down
    events:
      - {t: 0s, service.name: shop, body: scaled down shop from 12 to 4}
    expect: none
---
kind: detector
id: generic.manual_restart
title: Restarted by hand
version: 1
status: stable
severity: info
summary: 'Restarted by hand ({count} lines)'
description: >-
  A restart clears leaks, stuck threads and bad caches, and hides their cause. That it helped is a hint at
  what it cleared.
detect:
  type: match
  match:
    body|contains:
      [manually restarted, Manually restarted, restarted manually, restarted by, restart requested by,
       Restart requested by, systemctl restart, service restart issued]
  coalesce: 30m
causal: {nature: mitigation-compensating}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: stock restarted by operator}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a restart by patch
    events:
      - {t: 0s, service.name: shop, body: machine restarted after updates}
    expect: none
---
kind: detector
id: generic.service_started
title: Service started
version: 1
status: stable
severity: info
summary: 'Service started ({count} lines)'
description: >-
  Every start is the end of a stop, a crash or a deployment; in masses it is worth asking which.
detect:
  type: match
  match:
    any:
      - body|prefix: ['Started ']
      - body|contains:
          [server started, Server started, service started, Service started, application started,
           Application started, Server listening on, server listening on, ready to accept connections,
           ready for connections]
  coalesce: 10m
causal: {nature: routine}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Server listening on port 8080}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a job that starts
    events:
      - {t: 0s, service.name: shop, body: import of orders started}
    expect: none
---
kind: detector
id: generic.service_stopped
title: Service stopped
version: 1
status: stable
severity: info
summary: 'Service stopped ({count} lines)'
description: >-
  A stop in order: somebody or something asked for it. What depends on it fails until it is back.
detect:
  type: match
  match:
    any:
      - body|prefix: ['Stopped ', 'Stopping ']
      - body|contains:
          [received SIGTERM, Received SIGTERM, shutting down, Shutting down, server stopped, Server stopped,
           service stopped, Service stopped, graceful shutdown, Graceful shutdown, exiting on signal,
           terminated by signal 15]
  coalesce: 10m
causal: {nature: routine}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'received SIGTERM, shutting down'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a clock that stops
    events:
      - {t: 0s, service.name: shop, body: stopwatch reads 4 s}
    expect: none
---
kind: detector
id: generic.certificate_expired
title: Certificate expired
version: 1
status: stable
severity: critical
summary: 'A certificate has expired ({count} lines)'
description: >-
  Nothing was changed and yet nothing works: a date passed. All who check the certificate fail from that
  second on.
detect:
  type: match
  match:
    body|contains:
      [certificate has expired, certificate is expired, certificate expired, Certificate expired,
       Certificate has expired, CertificateExpiredException, CERT_HAS_EXPIRED, 'token has expired: root',
       certificate is not yet valid]
  coalesce: 10m
causal: {nature: time}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'x509: certificate has expired or is not yet valid'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a certificate that was renewed
    events:
      - {t: 0s, service.name: shop, body: certificate of the shop renewed for one year}
    expect: none
---
kind: detector
id: generic.clock_step
title: Clock jumped
version: 1
status: stable
severity: high
summary: 'A clock jumped or is wrong ({count} lines)'
description: >-
  Wrong clocks break tokens, certificates, leases and the order of logs. Look for a time server that
  changed, a resumed machine, a leap second.
detect:
  type: match
  match:
    body|contains:
      [clock stepped, Clock stepped, clock was stepped, time stepped, time jumped, Time jumped, clock jumped,
       Clock jumped, Time has been changed, clock went backwards, time went backwards, clock skew, Clock skew,
       leap second, Leap second, step time server, System clock wrong by]
  coalesce: 10m
causal: {nature: time}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'ntpd: step time server 10.0.0.1 offset 3611.2 sec'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a clock that is right
    events:
      - {t: 0s, service.name: shop, body: clock synchronized}
    expect: none
---
kind: detector
id: generic.scheduled_job
title: Scheduled job
version: 1
status: stable
severity: info
summary: 'Scheduled jobs ran ({count} lines)'
description: >-
  Backups, rotations, reports: they come at set times and load disks and databases. One that runs longer or
  later than usual is worth a look.
detect:
  type: match
  match:
    body|contains:
      [backup started, Backup started, Starting backup, backup completed, Backup completed, backup finished,
       Backup finished, CMD (, cron job, Cron job, scheduled job, Scheduled job, logrotate, run-parts]
  coalesce: 1h
causal: {nature: routine}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: (root) CMD (/usr/local/bin/report --daily)}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a spare part
    events:
      - {t: 0s, service.name: shop, body: no backup part in stock}
    expect: none
---
kind: detector
id: generic.setting_changed
title: Setting changed from one value to another
version: 1
status: stable
severity: info
summary: 'A setting was given another value ({count} lines)'
description: >-
  A log of changes that names the old and the new value. A value that holds until a restart may be felt much later
  than it was written.
detect:
  type: match
  match:
    body|re: '(?i)(?:\b(?:config|configuration|setting|change|parameter|option|level|policy)\b.*? \S+ (?:->|=>) \S|\bchanged from \S+ to \S)'
  coalesce: 1m
causal: {nature: change}
tests:
  - name: old and new value
    events:
      - {t: 0s, service.name: admin, body: 'change 12: worker.conf pool.size 40 -> 8'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a state machine is no setting
    events:
      - {t: 0s, service.name: admin, body: 'node 7 FOLLOWER -> LEADER'}
    expect: none
---
kind: detector
id: generic.planned_work
title: Planned work on a component
version: 1
status: stable
severity: info
summary: 'Planned work was done ({count} lines)'
description: >-
  Flushes, snapshots, pauses, exports and other work that people or timers start. It does no harm on ordinary days,
  but it is what finds out that a system absorbs less than it used to.
detect:
  type: match
  match:
    body|re: '(?i)(?:\bpaused for\b|\bstarted by (?:the |a )?(?:timer|scheduler|cron)|\bflush(?:ed|all)\b[^;]{0,60}? after|\broutine (?:restart|flush|maintenance|fail-?over)|\bfor (?:the|a) snapshot\b|\bplanned (?:restart|maintenance|fail-?over))'
  coalesce: 1m
causal: {nature: routine, can_be: [trigger, coincidence]}
tests:
  - name: work that somebody planned
    events:
      - {t: 0s, service.name: admin, body: routine restart of the broker}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: talk of routine
    events:
      - {t: 0s, service.name: admin, body: routine checks passed}
    expect: none

"""# }

static var generic_detectors_changes_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 generic.deploy.1 1 5 title.0 8 10 Deployment.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 37 Deployment or upgrade ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 19 .0 8 18 Deployment started.0 28 18 deployment started.0 48 19 Deployment finished'0 69 10 Deploying .0 83 17 deploying version.1 8 16 Deployed version.0 26 16 deployed version.0 44 16 Deployed release.0 62 16 release deployed.0 80 11 Rolling out.0 93 11 rolling out.1 8 15 rollout started.0 25 14 Rolling update.0 41 14 rolling update.0 57 19 Upgraded to version.0 78 19 upgraded to version.1 8 20 upgrading to version.0 30 21 new version installed.0 53 10 rolled out.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.config_change.1 1 5 title.0 8 21 Configuration changed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 53 Configuration changed or was reloaded ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 17 .0 8 21 configuration changed.0 31 21 Configuration changed.0 54 14 config changed.0 70 14 Config changed.0 86 22 configuration reloaded.1 8 22 Configuration reloaded.0 32 23 reloading configuration.0 57 23 Reloading configuration.0 82 15 config reloaded.1 8 15 Config reloaded.0 25 21 configuration updated.0 48 21 Configuration updated.0 71 14 config updated.0 87 14 Config updated.1 8 21 configuration applied.0 31 17 parameter changed.0 50 15 setting changed.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 generic.feature_flag.1 1 5 title.0 8 21 Feature flag switched.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 37 Feature flag switched ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 12 feature flag.0 22 12 Feature flag.0 36 14 feature toggle.0 52 14 Feature toggle.0 68 12 feature_flag.0 82 11 FeatureFlag.0 95 12 flag enabled.1 8 13 flag disabled.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.schema_migration.1 1 5 title.0 8 16 Schema migration.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 32 Schema migration ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 14 .0 8 17 Running migration.0 27 17 running migration.0 46 18 Applying migration.0 66 18 applying migration.0 86 17 Applied migration.1 8 17 migration started.0 27 17 Migration started.0 46 18 Migrating database.0 66 16 schema migration.0 84 16 Schema migration.1 8 11 ALTER TABLE.0 21 12 CREATE INDEX.0 35 10 DROP INDEX.0 47 11 DROP COLUMN.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.rollback.1 1 5 title.0 8 17 Change taken back.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 39 A change was taken back ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 12 Rolling back.0 22 12 rolling back.0 36 11 Rolled back.0 49 11 rolled back.0 62 18 rollback completed.0 82 18 Rollback completed.1 8 11 rollback to.0 21 11 Rollback to.0 34 12 reverting to.0 48 12 Reverting to.0 62 11 reverted to.0 75 11 Reverted to.1 5 3 not:1 7 1 .0 7 13 body|contains-0 22 3 .0 23 11 transaction.0 36 11 Transaction.0 49 9 savepoint.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 20 mitigation-reverting:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.scale_up.1 1 5 title.0 8 14 Capacity added.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 34 Capacity was added ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 9 Scaled up.0 19 9 scaled up.0 30 10 Scaling up.0 42 10 scaling up.0 54 11 Scaling out.0 67 11 scaling out.0 80 18 increased replicas.1 8 18 Increased replicas.0 28 14 added capacity.0 44 14 Added capacity.0 60 21 desired capacity from.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 23 mitigation-compensating:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.manual_restart.1 1 5 title.0 8 17 Restarted by hand.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 33 Restarted by hand ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 18 manually restarted.0 28 18 Manually restarted.0 48 18 restarted manually.0 68 12 restarted by.0 82 20 restart requested by.1 8 20 Restart requested by.0 30 17 systemctl restart.0 49 22 service restart issued.1 3 8 coalesce.0 13 3 30m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 23 mitigation-compensating:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.service_started.1 1 5 title.0 8 15 Service started.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 31 Service started ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 1 .0 9 11 body|prefix-0 22 1 '0 23 8 Started :1 9 1 .0 9 13 body|contains-1 11 10 .0 12 14 server started.0 28 14 Server started.0 44 15 service started.0 61 15 Service started.0 78 19 application started.1 12 19 Application started.0 33 19 Server listening on.0 54 19 server listening on.0 75 27 ready to accept connections.1 12 21 ready for connections.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 routine:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.service_stopped.1 1 5 title.0 8 15 Service stopped.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 31 Service stopped ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 3 any-1 7 2 :0 9 1 .0 9 11 body|prefix-0 22 2 '0 23 8 Stopped '0 35 9 Stopping :1 9 1 .0 9 13 body|contains-1 11 12 .0 12 16 received SIGTERM.0 30 16 Received SIGTERM.0 48 13 shutting down.0 63 13 Shutting down.0 78 14 server stopped.0 94 14 Server stopped.1 12 15 service stopped.0 29 15 Service stopped.0 46 17 graceful shutdown.0 65 17 Graceful shutdown.0 84 17 exiting on signal.1 12 23 terminated by signal 15.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 routine:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.certificate_expired.1 1 5 title.0 8 19 Certificate expired.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 41 A certificate has expired ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 9 .0 8 23 certificate has expired.0 33 22 certificate is expired.0 57 19 certificate expired.0 78 19 Certificate expired.1 8 23 Certificate has expired.0 33 27 CertificateExpiredException.0 62 16 CERT_HAS_EXPIRED'0 80 23 token has expired: root.1 8 28 certificate is not yet valid.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 4 time:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.clock_step.1 1 5 title.0 8 12 Clock jumped.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 42 A clock jumped or is wrong ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 17 .0 8 13 clock stepped.0 23 13 Clock stepped.0 38 17 clock was stepped.0 57 12 time stepped.0 71 11 time jumped.0 84 11 Time jumped.0 97 12 clock jumped.1 8 12 Clock jumped.0 22 21 Time has been changed.0 45 20 clock went backwards.0 67 19 time went backwards.0 88 10 clock skew.0 100 10 Clock skew.1 8 11 leap second.0 21 11 Leap second.0 34 16 step time server.0 52 21 System clock wrong by.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 4 time:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.scheduled_job.1 1 5 title.0 8 13 Scheduled job.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 34 Scheduled jobs ran ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 14 .0 8 14 backup started.0 24 14 Backup started.0 40 15 Starting backup.0 57 16 backup completed.0 75 16 Backup completed.0 93 15 backup finished.1 8 15 Backup finished.0 25 5 CMD (.0 32 8 cron job.0 42 8 Cron job.0 52 13 scheduled job.0 67 13 Scheduled job.0 82 9 logrotate.0 93 9 run-parts.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 routine:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.setting_changed.1 1 5 title.0 8 41 Setting changed from one value to another.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 49 A setting was given another value ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 7 body|re'0 14 126 (?i)(?:\b(?:config|configuration|setting|change|parameter|option|level|policy)\b.*? \S+ (?:->|=>) \S|\bchanged from \S+ to \S).1 3 8 coalesce.0 13 2 1m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 change:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 generic.planned_work.1 1 5 title.0 8 27 Planned work on a component.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 37 Planned work was done ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 7 body|re'0 14 232 (?i)(?:\bpaused for\b|\bstarted by (?:the |a )?(?:timer|scheduler|cron)|\bflush(?:ed|all)\b[^;]{0,60}? after|\broutine (?:restart|flush|maintenance|fail-?over)|\bfor (?:the|a) snapshot\b|\bplanned (?:restart|maintenance|fail-?over)).1 3 8 coalesce.0 13 2 1m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 7 routine.0 27 6 can_be-0 35 2 .0 36 7 trigger.0 45 11 coincidence
"""# }

static var generic_detectors_configuration: String { #"""
# Programs that cannot work with what they were given.
kind: detector
id: generic.config_error
title: Configuration is wrong
version: 1
status: stable
severity: medium
summary: 'Configuration is wrong ({count} lines)'
description: >-
  The program refuses its configuration, or goes on with the old one. Usual causes: a hand edit, a key that
  a new version no longer knows, a template that filled in nothing. Compare with the last version that was
  accepted.
detect:
  type: match
  match:
    body|contains:
      [invalid configuration, Invalid configuration, configuration error, Configuration error, config error,
       configuration file error, error in configuration, invalid config, Invalid config, failed to load config,
       Failed to load config, failed to parse config, error loading config, Error loading config,
       could not parse configuration, bad configuration, configuration is invalid, config is invalid,
       Unknown configuration, unknown configuration, unrecognized configuration, unknown directive,
       Invalid command, unknown option, unrecognized option, unrecognized argument, unknown flag,
       flag provided but not defined, invalid value for, misconfigured, Misconfigured, misconfiguration,
       configuration test failed, configuration file test failed]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: unknown directive "proxy_pas" in shop.conf:12}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a configuration that is fine
    events:
      - {t: 0s, service.name: shop, body: configuration file test is successful}
    expect: none
---
kind: detector
id: generic.parse_error
title: Data or configuration cannot be parsed
version: 1
status: stable
severity: medium
summary: 'Data or configuration cannot be parsed ({count} lines)'
description: >-
  Something is not in the form that its reader expects. Usual causes: a file cut by a crash or a full disk,
  an error page where data was expected, two versions that write differently.
detect:
  type: match
  match:
    body|contains:
      [parse error, Parse error, parsing error, syntax error, Syntax error, SyntaxError, failed to parse,
       Failed to parse, cannot parse, could not parse, unable to parse, failed to decode, cannot unmarshal,
       failed to unmarshal, error unmarshaling, Unexpected token, unexpected token, unexpected end of JSON,
       JSONDecodeError, JSONParseException, MalformedJson, malformed, Malformed, mapping values are not allowed,
       did not find expected, invalid character, UnicodeDecodeError, deserialization error,
       failed to deserialize, deserialization failed]
    not:
      any:
        - body|contains: 'deserialized '
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'yaml: line 4: mapping values are not allowed in this context'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that is read
    events:
      - {t: 0s, service.name: shop, body: parsed 14 files}
    expect: none
---
kind: detector
id: generic.missing_file
title: A file that is needed is not there
version: 1
status: stable
severity: medium
summary: 'A file that is needed is not there ({count} lines)'
description: >-
  Somebody moved, renamed or never mounted it. Usual causes: a package or image built differently, a volume
  that is not mounted, a path in the configuration that belongs to another machine.
detect:
  type: match
  match:
    body|contains:
      [No such file or directory, no such file or directory, ENOENT, FileNotFoundException, FileNotFoundError,
       file not found, File not found, 'does not exist: /', cannot find the file,
       The system cannot find the path, NoSuchFileException, file does not exist, not a directory,
       executable file not found]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'open /etc/shop/tax.csv: no such file or directory'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that is there
    events:
      - {t: 0s, service.name: shop, body: file /etc/shop/tax.csv read}
    expect: none
---
kind: detector
id: generic.missing_dependency
title: A module or library is missing
version: 1
status: stable
severity: medium
summary: 'A module or library is missing ({count} lines)'
description: >-
  The program was built or installed without something that it loads. It fails on the first start after the
  change, or on the first use of a rare path. Look at the image, the lock file and the version of the run
  time.
detect:
  type: match
  match:
    body|contains:
      [ModuleNotFoundError, ImportError, No module named, cannot open shared object file, Cannot find module,
       ERR_MODULE_NOT_FOUND, ClassNotFoundException, NoClassDefFoundError, NoSuchMethodError,
       UnsatisfiedLinkError, LoadError, cannot load such file, undefined symbol, symbol lookup error,
       version `GLIBC, DLL load failed, Could not load file or assembly, dependency not found,
       missing dependency, unmet dependency, command not found, Class "]
    not:
      any:
        - body|contains: Class "A
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'ModuleNotFoundError: No module named ''tax'''}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a module that loads
    events:
      - {t: 0s, service.name: shop, body: module tax loaded}
    expect: none
---
kind: detector
id: generic.missing_setting
title: A required setting is not set
version: 1
status: stable
severity: medium
summary: 'A required setting is not set ({count} lines)'
description: >-
  An environment variable, key or secret is missing, so the program stops or does less than it should. Usual
  causes: a new version that needs more, a secret that was not copied to this environment, a misspelt name.
detect:
  type: match
  match:
    body|contains:
      [environment variable is not set, environment variable not set, environment variable not found,
       missing environment variable, Missing environment variable, missing required environment, must be set,
       Missing required, required key not provided, required parameter, required field, required option,
       no such key, missing api key, Missing API key, API key is missing, API key not, no API key,
       secret not found, credentials not found, no credentials, No credentials,
       could not find default credentials, Unable to locate credentials, environment variable is,
       variable is not set, key is not set, token is not set, password is not set]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: DATABASE_URL must be set}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: settings that are complete
    events:
      - {t: 0s, service.name: shop, body: all 14 settings are there}
    expect: none
---
kind: detector
id: generic.unsupported_version
title: Versions do not fit
version: 1
status: stable
severity: medium
summary: 'Versions do not fit ({count} lines)'
description: >-
  Two parts speak different versions of a protocol, a file or an interface. It begins with the upgrade of
  one of them, even if that was long before the first connection. Look for what was upgraded alone.
detect:
  type: match
  match:
    body|contains:
      [unsupported version, Unsupported version, UnsupportedVersion, version mismatch, Version mismatch,
       incompatible version, Incompatible version, is not compatible with, not compatible with version,
       incompatible with, Incompatible, version is not supported, version not supported, protocol version,
       UnsupportedClassVersionError, requires version, requires at least version, minimum supported version,
       newer version of, older version of, wrong version number, schema version, no longer supported,
       UNSUPPORTED_VERSION, client version, API version]
    all:
      - body|contains:
          [mismatch, ncompatible, compatible with, nsupported, not supported, no longer supported, requires,
           too old, too new, wrong version, UNSUPPORTED, UnsupportedClassVersionError, minimum supported]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: server 14.2 is not compatible with clients older than 12}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a version that is told
    events:
      - {t: 0s, service.name: shop, body: version 4.2 started}
    expect: none
---
kind: detector
id: generic.api_removed
title: Callers use an interface that is gone
version: 1
status: stable
severity: high
summary: 'Callers use an interface that is gone ({count} lines)'
description: >-
  What was announced as deprecated has been removed, or the server is older than its caller. Calls fail from
  the upgrade on; look for the caller that was not changed.
detect:
  type: match
  match:
    body|contains:
      [no matches for kind, could not find the requested resource, the server could not find the requested,
       has been removed, was removed in, is removed in, removed in version, 410 Gone, deprecated and removed,
       Unknown method, unknown method, method not found, Method not found, code = Unimplemented,
       'UNIMPLEMENTED: ', StatusCode.UNIMPLEMENTED]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: no matches for kind "Ingress" in version "extensions/v1beta1"}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a warning ahead of time
    events:
      - {t: 0s, service.name: shop, body: policy/v1beta1 is deprecated since 1.21}
    expect: none
---
kind: detector
id: generic.type_error
title: Value of the wrong type
version: 1
status: stable
severity: medium
summary: 'Value of the wrong type ({count} lines)'
description: >-
  Code got another kind of value than it was written for. Usual causes: a reply that changed its form, a
  missing check of input, a migration that changed a column.
detect:
  type: match
  match:
    body|contains:
      [TypeError, ClassCastException, InvalidCastException, cannot be cast to, type mismatch, Type mismatch,
       incompatible types, interface conversion, is not iterable, is not a function, unsupported operand type,
       invalid input syntax for type, cannot convert, Cannot convert, AttributeError, KeyError,
       KeyNotFoundException, NoMethodError, FormatException, NumberFormatException, NaN is not]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'TypeError: unsupported operand type(s) for +: ''int'' and ''str'''}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: types that fit
    events:
      - {t: 0s, service.name: shop, body: type of column price is numeric}
    expect: none
---
kind: detector
id: generic.stack_overflow
title: Recursion without end
version: 1
status: stable
severity: critical
summary: 'Recursion without end ({count} lines)'
description: >-
  Functions call each other until the stack is full. Usual causes: data with a circle, a missing end of a
  recursion, a listener that triggers itself.
detect:
  type: match
  match:
    body|contains:
      [StackOverflowError, StackOverflowException, stack overflow, Stack overflow,
       maximum recursion depth exceeded, RecursionError, Maximum call stack size exceeded,
       goroutine stack exceeds, stack level too deep, stack smashing detected]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'RecursionError: maximum recursion depth exceeded in comparison'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a deep tree
    events:
      - {t: 0s, service.name: shop, body: tree of depth 12 walked}
    expect: none
---
kind: detector
id: generic.migration_failed
title: Schema migration failed
version: 1
status: stable
severity: critical
summary: 'Schema migration failed ({count} lines)'
description: >-
  A migration stopped in the middle; code and schema may not fit each other now. Usual causes: data that the
  new rule forbids, a lock held by a long transaction, a migration that ran twice.
detect:
  type: match
  match:
    body|contains:
      [migration failed, Migration failed, migrations failed, failed to migrate, Failed to migrate,
       failed to run migration, error running migration, Error running migration, FlywayException,
       LiquibaseException, 'Validate failed: Migration', Dirty database version, could not apply migration,
       failed to apply migration, migration error, Migration error, pending migration, PendingMigrationError,
       migration is in progress, MigrationError, appears to be migrating]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Dirty database version 42. Fix and force version.}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a migration that works
    events:
      - {t: 0s, service.name: shop, body: migration 0042 applied in 3 s}
    expect: none
---
kind: detector
id: generic.bind_address_in_use
title: Port is already taken
version: 1
status: stable
severity: critical
summary: 'Port is already taken ({count} lines)'
description: >-
  Another process listens there, often the old instance that has not ended, or a second copy. The new one
  cannot serve; look for who holds the port.
detect:
  type: match
  match:
    body|contains:
      [address already in use, Address already in use, EADDRINUSE, port is already allocated,
       Only one usage of each socket address, Port already in use, port already in use, BindException,
       bind() to, could not bind, Could not bind, failed to bind, Failed to bind to]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'listen tcp :8080: bind: address already in use'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a port that is free
    events:
      - {t: 0s, service.name: shop, body: listening on :8080}
    expect: none
---
kind: detector
id: generic.startup_failed
title: Program cannot start
version: 1
status: stable
severity: high
summary: 'Program cannot start ({count} lines)'
description: >-
  It ends before it serves. The reason stands in the lines just before: configuration, a port, a dependency
  that is not there, a permission.
detect:
  type: match
  match:
    body|contains:
      [failed to start, Failed to start, startup failed, Startup failed, could not start, Could not start,
       unable to start, Unable to start, cannot start, APPLICATION FAILED TO START, initialization failed,
       Initialization failed, bootstrap failed, Fatal error on startup, error during startup, exiting due to,
       Exiting due to]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Could not start the payment module}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a start that works
    events:
      - {t: 0s, service.name: shop, body: started in 4 s}
    expect: none

"""# }

static var generic_detectors_configuration_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 generic.config_error.1 1 5 title.0 8 22 Configuration is wrong.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 38 Configuration is wrong ({count} lines).5 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 34 .0 8 21 invalid configuration.0 31 21 Invalid configuration.0 54 19 configuration error.0 75 19 Configuration error.0 96 12 config error.1 8 24 configuration file error.0 34 22 error in configuration.0 58 14 invalid config.0 74 14 Invalid config.0 90 21 failed to load config.1 8 21 Failed to load config.0 31 22 failed to parse config.0 55 20 error loading config.0 77 20 Error loading config.1 8 29 could not parse configuration.0 39 17 bad configuration.0 58 24 configuration is invalid.0 84 17 config is invalid.1 8 21 Unknown configuration.0 31 21 unknown configuration.0 54 26 unrecognized configuration.0 82 17 unknown directive.1 8 15 Invalid command.0 25 14 unknown option.0 41 19 unrecognized option.0 62 21 unrecognized argument.0 85 12 unknown flag.1 8 29 flag provided but not defined.0 39 17 invalid value for.0 58 13 misconfigured.0 73 13 Misconfigured.0 88 16 misconfiguration.1 8 25 configuration test failed.0 35 30 configuration file test failed.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.parse_error.1 1 5 title.0 8 38 Data or configuration cannot be parsed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 54 Data or configuration cannot be parsed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 30 .0 8 11 parse error.0 21 11 Parse error.0 34 13 parsing error.0 49 12 syntax error.0 63 12 Syntax error.0 77 11 SyntaxError.0 90 15 failed to parse.1 8 15 Failed to parse.0 25 12 cannot parse.0 39 15 could not parse.0 56 15 unable to parse.0 73 16 failed to decode.0 91 16 cannot unmarshal.1 8 19 failed to unmarshal.0 29 18 error unmarshaling.0 49 16 Unexpected token.0 67 16 unexpected token.0 85 22 unexpected end of JSON.1 8 15 JSONDecodeError.0 25 18 JSONParseException.0 45 13 MalformedJson.0 60 9 malformed.0 71 9 Malformed.0 82 30 mapping values are not allowed.1 8 21 did not find expected.0 31 17 invalid character.0 50 18 UnicodeDecodeError.0 70 21 deserialization error.1 8 21 failed to deserialize.0 31 22 deserialization failed.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 13 deserialized :1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 generic.missing_file.1 1 5 title.0 8 34 A file that is needed is not there.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 50 A file that is needed is not there ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 25 No such file or directory.0 35 25 no such file or directory.0 62 6 ENOENT.0 70 21 FileNotFoundException.0 93 17 FileNotFoundError.1 8 14 file not found.0 24 14 File not found'0 40 17 does not exist: /.0 61 20 cannot find the file.1 8 31 The system cannot find the path.0 41 19 NoSuchFileException.0 62 19 file does not exist.0 83 15 not a directory.1 8 25 executable file not found.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 generic.missing_dependency.1 1 5 title.0 8 30 A module or library is missing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 46 A module or library is missing ({count} lines).5 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 22 .0 8 19 ModuleNotFoundError.0 29 11 ImportError.0 42 15 No module named.0 59 30 cannot open shared object file.0 91 18 Cannot find module.1 8 20 ERR_MODULE_NOT_FOUND.0 30 22 ClassNotFoundException.0 54 20 NoClassDefFoundError.0 76 17 NoSuchMethodError.1 8 20 UnsatisfiedLinkError.0 30 9 LoadError.0 41 21 cannot load such file.0 64 16 undefined symbol.0 82 19 symbol lookup error.1 8 14 version `GLIBC.0 24 15 DLL load failed.0 41 31 Could not load file or assembly.0 74 20 dependency not found.1 8 18 missing dependency.0 28 16 unmet dependency.0 46 17 command not found.0 65 7 Class ".1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 8 Class "A:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.missing_setting.1 1 5 title.0 8 29 A required setting is not set.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 A required setting is not set ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 29 .0 8 31 environment variable is not set.0 41 28 environment variable not set.0 71 30 environment variable not found.1 8 28 missing environment variable.0 38 28 Missing environment variable.0 68 28 missing required environment.0 98 11 must be set.1 8 16 Missing required.0 26 25 required key not provided.0 53 18 required parameter.0 73 14 required field.0 89 15 required option.1 8 11 no such key.0 21 15 missing api key.0 38 15 Missing API key.0 55 18 API key is missing.0 75 11 API key not.0 88 10 no API key.1 8 16 secret not found.0 26 21 credentials not found.0 49 14 no credentials.0 65 14 No credentials.1 8 34 could not find default credentials.0 44 28 Unable to locate credentials.0 74 23 environment variable is.1 8 19 variable is not set.0 29 14 key is not set.0 45 16 token is not set.0 63 19 password is not set.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.unsupported_version.1 1 5 title.0 8 19 Versions do not fit.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 35 Versions do not fit ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 26 .0 8 19 unsupported version.0 29 19 Unsupported version.0 50 18 UnsupportedVersion.0 70 16 version mismatch.0 88 16 Version mismatch.1 8 20 incompatible version.0 30 20 Incompatible version.0 52 22 is not compatible with.0 76 27 not compatible with version.1 8 17 incompatible with.0 27 12 Incompatible.0 41 24 version is not supported.0 67 21 version not supported.0 90 16 protocol version.1 8 28 UnsupportedClassVersionError.0 38 16 requires version.0 56 25 requires at least version.0 83 25 minimum supported version.1 8 16 newer version of.0 26 16 older version of.0 44 20 wrong version number.0 66 14 schema version.0 82 19 no longer supported.1 8 19 UNSUPPORTED_VERSION.0 29 14 client version.0 45 11 API version.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 8 mismatch.0 22 11 ncompatible.0 35 15 compatible with.0 52 10 nsupported.0 64 13 not supported.0 79 19 no longer supported.0 100 8 requires.1 12 7 too old.0 21 7 too new.0 30 13 wrong version.0 45 11 UNSUPPORTED.0 58 28 UnsupportedClassVersionError.0 88 17 minimum supported.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.api_removed.1 1 5 title.0 8 37 Callers use an interface that is gone.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 53 Callers use an interface that is gone ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 19 no matches for kind.0 29 37 could not find the requested resource.0 68 39 the server could not find the requested.1 8 16 has been removed.0 26 14 was removed in.0 42 13 is removed in.0 57 18 removed in version.0 77 8 410 Gone.0 87 22 deprecated and removed.1 8 14 Unknown method.0 24 14 unknown method.0 40 16 method not found.0 58 16 Method not found.0 76 20 code = Unimplemented'1 8 15 UNIMPLEMENTED: .0 27 24 StatusCode.UNIMPLEMENTED.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.type_error.1 1 5 title.0 8 23 Value of the wrong type.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 39 Value of the wrong type ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 9 TypeError.0 19 18 ClassCastException.0 39 20 InvalidCastException.0 61 17 cannot be cast to.0 80 13 type mismatch.0 95 13 Type mismatch.1 8 18 incompatible types.0 28 20 interface conversion.0 50 15 is not iterable.0 67 17 is not a function.0 86 24 unsupported operand type.1 8 29 invalid input syntax for type.0 39 14 cannot convert.0 55 14 Cannot convert.0 71 14 AttributeError.0 87 8 KeyError.1 8 20 KeyNotFoundException.0 30 13 NoMethodError.0 45 15 FormatException.0 62 21 NumberFormatException.0 85 10 NaN is not.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.stack_overflow.1 1 5 title.0 8 21 Recursion without end.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 37 Recursion without end ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 18 StackOverflowError.0 28 22 StackOverflowException.0 52 14 stack overflow.0 68 14 Stack overflow.1 8 32 maximum recursion depth exceeded.0 42 14 RecursionError.0 58 32 Maximum call stack size exceeded.1 8 23 goroutine stack exceeds.0 33 20 stack level too deep.0 55 23 stack smashing detected.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.migration_failed.1 1 5 title.0 8 23 Schema migration failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 39 Schema migration failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 21 .0 8 16 migration failed.0 26 16 Migration failed.0 44 17 migrations failed.0 63 17 failed to migrate.0 82 17 Failed to migrate.1 8 23 failed to run migration.0 33 23 error running migration.0 58 23 Error running migration.0 83 15 FlywayException.1 8 18 LiquibaseException'0 28 26 Validate failed: Migration.0 58 22 Dirty database version.0 82 25 could not apply migration.1 8 25 failed to apply migration.0 35 15 migration error.0 52 15 Migration error.0 69 17 pending migration.0 88 21 PendingMigrationError.1 8 24 migration is in progress.0 34 14 MigrationError.0 50 23 appears to be migrating.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.bind_address_in_use.1 1 5 title.0 8 21 Port is already taken.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 37 Port is already taken ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 13 .0 8 22 address already in use.0 32 22 Address already in use.0 56 10 EADDRINUSE.0 68 25 port is already allocated.1 8 37 Only one usage of each socket address.0 47 19 Port already in use.0 68 19 port already in use.0 89 13 BindException.1 8 9 bind() to.0 19 14 could not bind.0 35 14 Could not bind.0 51 14 failed to bind.0 67 17 Failed to bind to.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.startup_failed.1 1 5 title.0 8 20 Program cannot start.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 36 Program cannot start ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 15 failed to start.0 25 15 Failed to start.0 42 14 startup failed.0 58 14 Startup failed.0 74 15 could not start.0 91 15 Could not start.1 8 15 unable to start.0 25 15 Unable to start.0 42 12 cannot start.0 56 27 APPLICATION FAILED TO START.0 85 21 initialization failed.1 8 21 Initialization failed.0 31 16 bootstrap failed.0 49 22 Fatal error on startup.0 73 20 error during startup.0 95 14 exiting due to.1 8 14 Exiting due to.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var generic_detectors_defects: String { #"""
# Lines in which a program shows a defect of its own.
kind: detector
id: generic.process_panic
title: Process panicked
version: 1
status: stable
severity: critical
summary: 'Process panicked ({count} lines)'
description: >-
  The program met a state that its authors ruled out and stopped. Usual causes: input that nobody tested, a
  version that does not fit its neighbours, memory that broke. A panic right after a change points at the
  change.
detect:
  type: match
  match:
    body|contains:
      ['panic:', 'PANIC:', kernel panic, Kernel panic, panicked at, panic recovered,
       'fatal error: concurrent map']
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'panic: runtime error: slice bounds out of range'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a word that only contains it
    events:
      - {t: 0s, service.name: shop, body: panicky users call the desk}
    expect: none
---
kind: detector
id: generic.assertion_failed
title: Assertion failed
version: 1
status: stable
severity: critical
summary: 'Assertion or invariant failed ({count} lines)'
description: >-
  An assumption written into the code does not hold. The line names the assumption, which is often the
  shortest way to the cause.
detect:
  type: match
  match:
    body|contains:
      [Assertion failed, assertion failed, AssertionError, 'Assertion `', ASSERT FAILED, assert failed,
       invariant violated, Invariant violation, invariant violation, INVARIANT]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Assertion failed: slots >= 0, file pool.c, line 88'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: assertions that hold
    events:
      - {t: 0s, service.name: shop, body: all 214 assertions passed}
    expect: none
---
kind: detector
id: generic.null_dereference
title: Missing value used
version: 1
status: stable
severity: high
summary: 'A missing value was used as if it were there ({count} lines)'
description: >-
  Code asked an absent object for something. Usual causes: a reply without a field that used to be there, a
  configuration without a value, an error path that nobody walked before.
detect:
  type: match
  match:
    body|contains:
      [NullPointerException, null pointer dereference, NULL pointer dereference, nil pointer dereference,
       NullReferenceException, '''NoneType'' object', Cannot read property, Cannot read properties of,
       undefined is not a function, undefined method]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'java.lang.NullPointerException: Cannot invoke getPrice() on null'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: the value null in data
    events:
      - {t: 0s, service.name: shop, body: 'field discount is null, using 0'}
    expect: none
---
kind: detector
id: generic.segfault
title: Process read or wrote foreign memory
version: 1
status: stable
severity: critical
summary: 'Process ended by a memory fault ({count} lines)'
description: >-
  Native code left its memory. Usual causes: a defect in a library, two libraries that do not fit each
  other, broken memory.
detect:
  type: match
  match:
    body|contains:
      [segfault at, Segmentation fault, segmentation fault, SIGSEGV, SIGBUS, EXCEPTION_ACCESS_VIOLATION,
       general protection fault, core dumped]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'worker[311]: segfault at 10 ip 00007f31 sp 00007ffc error 4'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a segment of data
    events:
      - {t: 0s, service.name: shop, body: segment 14 of 20 uploaded}
    expect: none
---
kind: detector
id: generic.unhandled_exception
title: Exception that nobody handles
version: 1
status: stable
severity: high
summary: 'Exception that nobody handles ({count} lines)'
description: >-
  An error travelled up to the top. The request or the whole process ends there. The deepest frame of our
  own code is the place to begin.
detect:
  type: match
  match:
    body|contains:
      [Unhandled exception, unhandled exception, Unhandled Exception, Uncaught exception, uncaught exception,
       Uncaught TypeError, UnhandledPromiseRejection, Unhandled promise rejection, unhandledRejection,
       Traceback (most recent call last), Exception in thread]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Exception in thread main java.lang.IllegalStateException: no cart'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an exception that is handled
    events:
      - {t: 0s, service.name: shop, body: exception to the rule was granted}
    expect: none
---
kind: detector
id: generic.index_out_of_range
title: Access beyond the end
version: 1
status: stable
severity: high
summary: 'Access beyond the end of a list or buffer ({count} lines)'
description: >-
  A list was shorter than the code took for granted. Often the input became longer or shorter than a limit
  that the code has built in.
detect:
  type: match
  match:
    body|contains:
      [index out of range, Index out of range, IndexOutOfBoundsException, ArrayIndexOutOfBounds,
       IndexOutOfRangeException, 'IndexError:', subscript out of range, slice bounds out of range,
       buffer overflow detected, stack smashing detected]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'IndexError: list index out of range'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an index that is rebuilt
    events:
      - {t: 0s, service.name: shop, body: index of orders rebuilt in 4 s}
    expect: none
---
kind: detector
id: generic.data_corruption
title: Data is corrupt
version: 1
status: stable
severity: critical
summary: 'Data does not match its checksum or shape ({count} lines)'
description: >-
  What was read is not what was written. Usual causes: a writer that was cut off, broken disks or memory,
  two versions that read a shape differently. Stop writers before anything else.
detect:
  type: match
  match:
    body|contains:
      [checksum mismatch, Checksum mismatch, checksum error, Checksum error, checksum failed, Checksum failed,
       data corruption, Data corruption, is corrupt, corrupted, CRC error, CRC mismatch, bad magic number,
       invalid page in block]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'page verification: checksum mismatch in block 118 of orders'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: checksums that match
    events:
      - {t: 0s, service.name: shop, body: all checksums match}
    expect: none
---
kind: detector
id: generic.deadlock
title: Deadlock
version: 1
status: stable
severity: high
summary: 'Deadlock found ({count} lines)'
description: >-
  Two parties each hold what the other waits for. The database breaks it by failing one of them. A new
  query, a new order of writes or more concurrency brings latent ones out.
detect:
  type: match
  match:
    body|contains:
      [Deadlock found, deadlock found, Deadlock detected, deadlock detected, deadlock victim,
       Java-level deadlock, possible circular locking]
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'ERROR: deadlock detected, process 811 waits for ShareLock'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a dead line
    events:
      - {t: 0s, service.name: shop, body: deadline for the report is Friday}
    expect: none
---
kind: detector
id: generic.crash_loop
title: Process crashes at each start
version: 1
status: stable
severity: critical
summary: 'Restarting does not help: it crashes again and again ({count} lines)'
description: >-
  The supervisor restarts the process and it dies again. The cause lies in what each start reads:
  configuration, data, dependencies, the version itself.
detect:
  type: match
  match:
    body|contains:
      [CrashLoopBackOff, Back-off restarting failed, back-off restarting failed,
       Start request repeated too quickly, start request repeated too quickly, start-limit-hit,
       respawning too fast, gave up restarting]
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'shop.service: Start request repeated too quickly.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a restart that works
    events:
      - {t: 0s, service.name: shop, body: 'restarted once, running since'}
    expect: none
---
kind: detector
id: generic.not_restarted
title: Supervisor leaves a failed process down
version: 1
status: stable
severity: critical
summary: 'A supervisor does not start again what failed ({count} lines)'
description: >-
  What watches the process says that it will not start it again: its policy forbids it, or it gave up. Self-healing
  ends there, and the process stays down until somebody starts it.
detect:
  type: match
  match:
    body|contains:
      [not restarting, Not restarting, will not be restarted, "won't be restarted", will not restart,
       restarts are disabled, entered FATAL state, too many unstable restarts, reached_max_restart_intensity,
       giving up on restarting]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: its policy forbids it
    events:
      - {t: 0s, service.name: shop, body: 'shop exited with status 139, it will not be restarted'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: supervisord gave up
    events:
      - {t: 0s, service.name: shop, body: 'gave up: shop entered FATAL state, too many start retries too quickly'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: it is started again
    events:
      - {t: 0s, service.name: shop, body: 'shop exited with status 139, restarting it in 5 seconds'}
    expect: none
  - name: no restart is needed
    events:
      - {t: 0s, service.name: shop, body: 'settings are read again, the server need not be restarted'}
    expect: none

"""# }

static var generic_detectors_defects_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.process_panic.1 1 5 title.0 8 16 Process panicked.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 32 Process panicked ({count} lines).5 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 7 '0 8 6 panic:'0 18 6 PANIC:.0 28 12 kernel panic.0 42 12 Kernel panic.0 56 11 panicked at.0 69 15 panic recovered'1 8 27 fatal error: concurrent map.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.assertion_failed.1 1 5 title.0 8 16 Assertion failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 Assertion or invariant failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 10 .0 8 16 Assertion failed.0 26 16 assertion failed.0 44 14 AssertionError'0 60 11 Assertion `.0 75 13 ASSERT FAILED.0 90 13 assert failed.1 8 18 invariant violated.0 28 19 Invariant violation.0 49 19 invariant violation.0 70 9 INVARIANT.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.null_dereference.1 1 5 title.0 8 18 Missing value used.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 60 A missing value was used as if it were there ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 10 .0 8 20 NullPointerException.0 30 24 null pointer dereference.0 56 24 NULL pointer dereference.0 82 23 nil pointer dereference.1 8 22 NullReferenceException'0 32 17 'NoneType' object.0 55 20 Cannot read property.0 77 25 Cannot read properties of.1 8 27 undefined is not a function.0 37 16 undefined method.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.segfault.1 1 5 title.0 8 36 Process read or wrote foreign memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 47 Process ended by a memory fault ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 11 segfault at.0 21 18 Segmentation fault.0 41 18 segmentation fault.0 61 7 SIGSEGV.0 70 6 SIGBUS.0 78 26 EXCEPTION_ACCESS_VIOLATION.1 8 24 general protection fault.0 34 11 core dumped.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.unhandled_exception.1 1 5 title.0 8 29 Exception that nobody handles.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 45 Exception that nobody handles ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 19 Unhandled exception.0 29 19 unhandled exception.0 50 19 Unhandled Exception.0 71 18 Uncaught exception.0 91 18 uncaught exception.1 8 18 Uncaught TypeError.0 28 25 UnhandledPromiseRejection.0 55 27 Unhandled promise rejection.0 84 18 unhandledRejection.1 8 33 Traceback (most recent call last).0 43 19 Exception in thread.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 generic.index_out_of_range.1 1 5 title.0 8 21 Access beyond the end.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 57 Access beyond the end of a list or buffer ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 10 .0 8 18 index out of range.0 28 18 Index out of range.0 48 25 IndexOutOfBoundsException.0 75 21 ArrayIndexOutOfBounds.1 8 24 IndexOutOfRangeException'0 34 11 IndexError:.0 49 22 subscript out of range.0 73 25 slice bounds out of range.1 8 24 buffer overflow detected.0 34 23 stack smashing detected.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.data_corruption.1 1 5 title.0 8 15 Data is corrupt.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 57 Data does not match its checksum or shape ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 14 .0 8 17 checksum mismatch.0 27 17 Checksum mismatch.0 46 14 checksum error.0 62 14 Checksum error.0 78 15 checksum failed.0 95 15 Checksum failed.1 8 15 data corruption.0 25 15 Data corruption.0 42 10 is corrupt.0 54 9 corrupted.0 65 9 CRC error.0 76 12 CRC mismatch.0 90 16 bad magic number.1 8 21 invalid page in block.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.deadlock.1 1 5 title.0 8 8 Deadlock.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 30 Deadlock found ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 7 .0 8 14 Deadlock found.0 24 14 deadlock found.0 40 17 Deadlock detected.0 59 17 deadlock detected.0 78 15 deadlock victim.1 8 19 Java-level deadlock.0 29 25 possible circular locking.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.crash_loop.1 1 5 title.0 8 29 Process crashes at each start.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 68 Restarting does not help: it crashes again and again ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 16 CrashLoopBackOff.0 26 26 Back-off restarting failed.0 54 26 back-off restarting failed.1 8 34 Start request repeated too quickly.0 44 34 start request repeated too quickly.0 80 15 start-limit-hit.1 8 19 respawning too fast.0 29 18 gave up restarting.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.not_restarted.1 1 5 title.0 8 39 Supervisor leaves a failed process down.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 61 A supervisor does not start again what failed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 14 not restarting.0 24 14 Not restarting.0 40 21 will not be restarted"0 63 18 won't be restarted.0 85 16 will not restart.1 8 21 restarts are disabled.0 31 19 entered FATAL state.0 52 26 too many unstable restarts.0 80 29 reached_max_restart_intensity.1 8 23 giving up on restarting.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed
"""# }

static var generic_detectors_errors: String { #"""
# What programs call errors, whatever the program: a net under the detectors that know what happened.
kind: detector
id: generic.error_lines
title: Lines of severity error
version: 1
status: stable
severity: low
summary: '{component} wrote {count} lines of severity error or worse'
description: >-
  The program itself calls it an error. What it says is worth reading before any statistics; alone it
  decides nothing, because many programs call ordinary things errors.
detect:
  type: match
  match:
    severity|gte: 17
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, severity: '17', body: order 17 lost}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a warning
    events:
      - {t: 0s, service.name: shop, severity: '13', body: order 17 is late}
    expect: none
---
kind: detector
id: generic.failures_reported
title: Failures in words
version: 1
status: stable
severity: low
summary: '{count} lines about failures'
description: >-
  Programs that write no severity, or write failures as information, still say that something failed. The
  line names what was tried; look for the first such line and at what it names.
detect:
  type: match
  match:
    body|contains:
      ['failed to ', 'Failed to ', FAILED, Failure, failure, ' failed', 'unable to ', 'Unable to ',
       'could not ', 'Could not ', 'cannot ', 'Cannot ', 'can''t ', 'Can''t ', 'couldn''t ', 'not possible to ']
    not:
      any:
        - body|contains:
            [' 0 failed', 0 failures, failed=0, 'failed: 0', ' no failure', failureThreshold, failure_threshold]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Unable to open the ledger of March}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: failures of zero
    events:
      - {t: 0s, service.name: shop, body: ledger of March opened}
    expect: none
---
kind: detector
id: generic.errors_reported
title: Errors in words
version: 1
status: stable
severity: low
summary: '{count} lines about errors'
description: >-
  A line that carries the word error where its layout states no severity, or hides it in a message of
  another program. Read the first of them; later ones are often consequences.
detect:
  type: match
  match:
    body|contains:
      ['error:', 'Error:', 'ERROR:', error=, '[error]', '[ERROR]', '[Error]', ' ERROR ', level=error,
       '"level":"error"', '"error":', '[ERR]', ' ERR ', ' error ', ' error,', ' errors ', '[crit]', '[alert]',
       '[emerg]', level=fatal, FATAL, fatal error, Fatal error, ' fatal ']
    not:
      any:
        - body|contains:
            [error=nil, error=null, '"error":null', '"error":""', 'error="" ', ' 0 errors', no error, No error,
             without error, errors=0, error=0]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: '[error] ledger 3 is locked'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an error that is none
    events:
      - {t: 0s, service.name: shop, body: error=nil after 3 tries}
    expect: none
---
kind: detector
id: generic.exceptions_named
title: Exceptions and error classes named
version: 1
status: stable
severity: low
summary: 'Exceptions and error classes named ({count} lines)'
description: >-
  The name of an exception is the shortest description of what the code met. The first one in time, and the
  innermost cause of a chain, come closest to the origin.
detect:
  type: match
  match:
    body|contains: [Exception, Error]
    body|re: '\b[A-Z]\w*+(?<=Exception|Error)\b'
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault, can_be: [symptom, coincidence, amplifier]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: ValueError while reading the ledger}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: the word exception in prose
    events:
      - {t: 0s, service.name: shop, body: Exceptional sales of March}
    expect: none
---
kind: detector
id: generic.warnings_of_trouble
title: Warnings that name trouble
version: 1
status: stable
severity: info
summary: 'Warnings that name trouble ({count} lines)'
description: >-
  A warning about something that is lost, dropped, rejected, slow or exhausted often comes before the
  errors. Compare its first time with the time when users noticed.
detect:
  type: match
  match:
    severity|gte: 13
    body|contains:
      [dropped, Dropped, rejected, Rejected, refused, Refused, denied, Denied, exhausted, Exhausted, exceeded,
       Exceeded, too large, too long, too slow, overload, discarded, unreachable, Unreachable, unavailable,
       Unavailable, not ready, Not Ready, invalid, Invalid, mismatch, conflict, Conflict, unauthorized,
       Unauthorized, forbidden, Forbidden, corrupt, stale, expired, disconnected, not found, missing]
  coalesce: 1h
causal: {nature: fault, can_be: [symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, severity: '13', body: 'order dropped: basket is stale'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a warning of another kind
    events:
      - {t: 0s, service.name: shop, severity: '13', body: order placed on Sunday}
    expect: none

"""# }

static var generic_detectors_errors_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.error_lines.1 1 5 title.0 8 23 Lines of severity error.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 58 {component} wrote {count} lines of severity error or worse.4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 12 severity|gte.0 19 2 17.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 generic.failures_reported.1 1 5 title.0 8 17 Failures in words.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 28 {count} lines about failures.4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 '0 8 10 failed to '0 22 10 Failed to .0 36 6 FAILED.0 44 7 Failure.0 53 7 failure'0 62 7  failed'0 73 10 unable to '0 87 10 Unable to '1 8 10 could not '0 22 10 Could not '0 36 7 cannot '0 47 7 Cannot '0 58 6 can't '0 69 6 Can't '0 80 9 couldn't '0 94 16 not possible to .1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-1 13 7 '0 14 9  0 failed.0 27 10 0 failures.0 39 8 failed=0'0 49 9 failed: 0'0 62 11  no failure.0 77 16 failureThreshold.0 95 17 failure_threshold:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.errors_reported.1 1 5 title.0 8 15 Errors in words.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 26 {count} lines about errors.4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 24 '0 8 6 error:'0 18 6 Error:'0 28 6 ERROR:.0 38 6 error='0 46 7 [error]'0 57 7 [ERROR]'0 68 7 [Error]'0 79 7  ERROR .0 90 11 level=error'1 8 15 "level":"error"'0 27 8 "error":'0 39 5 [ERR]'0 48 5  ERR '0 57 7  error '0 68 7  error,'0 79 8  errors '0 91 6 [crit]'0 101 7 [alert]'1 8 7 [emerg].0 19 11 level=fatal.0 32 5 FATAL.0 39 11 fatal error.0 52 11 Fatal error'0 65 7  fatal .1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-1 13 11 .0 14 9 error=nil.0 25 10 error=null'0 37 12 "error":null'0 53 10 "error":""'0 67 9 error="" '0 80 9  0 errors.0 93 8 no error.0 103 8 No error.1 14 13 without error.0 29 8 errors=0.0 39 7 error=0:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.exceptions_named.1 1 5 title.0 8 34 Exceptions and error classes named.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 50 Exceptions and error classes named ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-0 20 2 .0 21 9 Exception.0 32 5 Error.1 5 7 body|re'0 14 33 \b[A-Z]\w*+(?<=Exception|Error)\b.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 3 .0 34 7 symptom.0 43 11 coincidence.0 56 9 amplifier:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.warnings_of_trouble.1 1 5 title.0 8 26 Warnings that name trouble.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 42 Warnings that name trouble ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 12 severity|gte.0 19 2 13.1 5 13 body|contains-1 7 38 .0 8 7 dropped.0 17 7 Dropped.0 26 8 rejected.0 36 8 Rejected.0 46 7 refused.0 55 7 Refused.0 64 6 denied.0 72 6 Denied.0 80 9 exhausted.0 91 9 Exhausted.0 102 8 exceeded.1 8 8 Exceeded.0 18 9 too large.0 29 8 too long.0 39 8 too slow.0 49 8 overload.0 59 9 discarded.0 70 11 unreachable.0 83 11 Unreachable.0 96 11 unavailable.1 8 11 Unavailable.0 21 9 not ready.0 32 9 Not Ready.0 43 7 invalid.0 52 7 Invalid.0 61 8 mismatch.0 71 8 conflict.0 81 8 Conflict.0 91 12 unauthorized.1 8 12 Unauthorized.0 22 9 forbidden.0 33 9 Forbidden.0 44 7 corrupt.0 53 5 stale.0 60 7 expired.0 69 12 disconnected.0 83 9 not found.0 94 7 missing.1 3 8 coalesce.0 13 2 1h.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 2 .0 34 7 symptom.0 43 11 coincidence
"""# }

static var generic_detectors_faults: String { #"""
# Lines in which something does not answer, or answers wrongly or late.
kind: detector
id: generic.connection_refused
title: Connections are refused
version: 1
status: stable
severity: high
summary: '{count} refused connections'
description: >-
  Nothing listens at the other end: it is down, restarting, or the address is wrong. Look at the component
  that is named, not at the one that complains.
params:
  least: {default: 5, doc: lines within the window}
detect:
  type: count
  match:
    body|contains: [Connection refused, connection refused, ECONNREFUSED, actively refused]
  window: 5m
  gte: $least
causal: {nature: fault}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 15, service.name: shop, body: 'connect to 10.0.0.7:5432: Connection refused'}
    expect: [{start: [+0s, +30s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'connect to 10.0.0.7:5432: Connection refused'}
    expect: none
  - name: connections that work
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: 'connection to 10.0.0.7:5432 established'}
    expect: none
---
kind: detector
id: generic.connection_reset
title: Connections break
version: 1
status: stable
severity: medium
summary: '{count} broken connections'
description: >-
  The other end went away in the middle: a crash, a restart, a time limit of a box in between. A few are
  usual in any network.
params:
  least: {default: 10, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Connection reset, connection reset by peer, ECONNRESET, Broken pipe, broken pipe, EPIPE,
       unexpected EOF, Connection aborted, connection closed unexpectedly]
  window: 5m
  gte: $least
causal: {nature: fault, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 30, service.name: shop, body: 'read tcp 10.0.0.7:443: connection reset by peer'}
    expect: [{start: [+0s, +60s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'read tcp 10.0.0.7:443: connection reset by peer'}
    expect: none
  - name: connections closed in order
    events:
      - {t: 0s, every: 1s, n: 30, service.name: shop, body: connection closed by client}
    expect: none
---
kind: detector
id: generic.timeouts
title: Things take too long
version: 1
status: stable
severity: high
summary: '{count} timeouts'
description: >-
  Somebody waited and gave up. A timeout names who waited, not who was slow: follow it to the component that
  should have answered.
params:
  least: {default: 5, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [timed out, Timed out, i/o timeout, timeout exceeded, Timeout exceeded, timeout expired,
       Timeout expired, timeout waiting, Timeout waiting, TimeoutException, TimeoutError, SocketTimeout,
       ETIMEDOUT, deadline exceeded, DeadlineExceeded, DEADLINE_EXCEEDED, Gateway Timeout, Gateway Time-out]
  window: 5m
  gte: $least
causal: {nature: fault, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 15, service.name: shop, body: 'GET http://stock/items: context deadline exceeded'}
    expect: [{start: [+0s, +30s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'GET http://stock/items: context deadline exceeded'}
    expect: none
  - name: a timeout that is only configured
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: timeout set to 30 s}
    expect: none
---
kind: detector
id: generic.tls_handshake
title: TLS handshakes fail
version: 1
status: stable
severity: high
summary: 'TLS handshakes fail ({count} lines)'
description: >-
  Both ends do not agree on keys or versions. Usual causes: a certificate or authority that was changed on
  one side, an old client, a wrong clock.
detect:
  type: match
  match:
    body|contains:
      [TLS handshake error, TLS handshake failed, SSL handshake failed, SSL_do_handshake, handshake failure,
       SSLHandshakeException, certificate verify failed, certificate signed by unknown authority,
       bad certificate, unknown ca, no required SSL certificate]
    not:
      body|contains: [expired]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'remote error: tls: handshake failure'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a handshake that works
    events:
      - {t: 0s, service.name: shop, body: TLS handshake finished in 12 ms}
    expect: none
---
kind: detector
id: generic.dns_failure
title: Names cannot be resolved
version: 1
status: stable
severity: high
summary: 'Names cannot be resolved ({count} lines)'
description: >-
  Without names nothing finds anything. Usual causes: the resolver is down or overloaded, a record was
  removed, a search path changed. Its symptoms appear everywhere at once.
detect:
  type: match
  match:
    body|contains:
      [Name or service not known, Temporary failure in name resolution, could not resolve host,
       Could not resolve host, could not be resolved, no such host, getaddrinfo failed, getaddrinfo ENOTFOUND,
       getaddrinfo EAI, EAI_AGAIN, UnknownHostException, NXDOMAIN, SERVFAIL, server misbehaving]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'dial tcp: lookup stock.internal: no such host'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a name that is resolved
    events:
      - {t: 0s, service.name: shop, body: resolved stock.internal to 10.0.0.9}
    expect: none
---
kind: detector
id: generic.link_down
title: Network link or route is gone
version: 1
status: stable
severity: critical
summary: 'Network link or route is gone ({count} lines)'
description: >-
  A machine is cut off. Usual causes: a switch, a cable, a driver, a change of routes or firewalls.
detect:
  type: match
  match:
    body|contains:
      [Link is Down, link is down, Link is down, link down, Link down, Lost carrier, carrier lost,
       No route to host, no route to host, Network is unreachable, network is unreachable,
       Host is unreachable]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'eth0: NIC Link is Down'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a link that comes up
    events:
      - {t: 0s, service.name: shop, body: 'eth0: NIC Link is Up 10 Gbps'}
    expect: none
---
kind: detector
id: generic.io_error
title: Disk or device errors
version: 1
status: stable
severity: critical
summary: 'Disk or device errors ({count} lines)'
description: >-
  The storage below does not deliver. A disk fails, a controller resets, a volume is detached.
detect:
  type: match
  match:
    body|contains:
      [I/O error, Input/output error, input/output error, Medium Error, medium error, hard resetting link,
       SMART error, Uncorrectable error, uncorrectable error]
    # A client that hung up.
    not: {body|contains: End of file while reading data}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'blk_update_request: I/O error, dev sdb, sector 5512'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a client that hung up
    events:
      - {t: 0s, service.name: libvirtd, body: 'End of file while reading data: Input/output error'}
    expect: none
  - name: usual traffic of a disk
    events:
      - {t: 0s, service.name: shop, body: I/O scheduler mq-deadline registered}
    expect: none
---
kind: detector
id: generic.read_only_filesystem
title: File system became read-only
version: 1
status: stable
severity: critical
summary: 'File system is read-only ({count} lines)'
description: >-
  The kernel stops writes to protect data after errors of the device. All that writes fails from here on;
  the device error comes shortly before.
detect:
  type: match
  match:
    body|contains:
      [Read-only file system, read-only file system, Remounting filesystem read-only,
       remounting filesystem read-only, EROFS]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'open /var/log/shop.log: Read-only file system'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that is read
    events:
      - {t: 0s, service.name: shop, body: file read in 3 ms}
    expect: none
---
kind: detector
id: generic.host_stall
title: Machine stalls
version: 1
status: stable
severity: critical
summary: 'Machine or kernel stalls ({count} lines)'
description: >-
  Processors do not run what they should, for seconds. Usual causes: storage that does not answer, an
  overcommitted host, a driver.
detect:
  type: match
  match:
    body|contains:
      [soft lockup, hard LOCKUP, blocked for more than, hung_task, self-detected stall,
       rcu_sched detected stalls]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'INFO: task jbd2:811 blocked for more than 120 seconds.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an account that is blocked
    events:
      - {t: 0s, service.name: shop, body: account blocked}
    expect: none
---
kind: detector
id: generic.unavailable
title: Backends are unavailable
version: 1
status: stable
severity: high
summary: '{count} answers say that a backend is unavailable'
description: >-
  A proxy or a client found no backend that answers. Look at the backends.
params:
  least: {default: 5, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Service Unavailable, service unavailable, Service temporarily unavailable, ServiceUnavailable,
       Bad Gateway, bad gateway, upstream prematurely closed, no live upstreams, no healthy upstream,
       backend unavailable]
  window: 5m
  gte: $least
causal: {nature: fault, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 15, service.name: shop, body: 'upstream stock: 503 Service Unavailable'}
    expect: [{start: [+0s, +30s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'upstream stock: 503 Service Unavailable'}
    expect: none
  - name: a service that is available
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: service available}
    expect: none
---
kind: detector
id: generic.health_check_failed
title: Health checks fail
version: 1
status: stable
severity: high
summary: '{count} failed health checks'
description: >-
  The supervisor does not get the answer that it expects and takes the instance out or restarts it. A check
  that is stricter than the work it stands for makes outages larger.
params:
  least: {default: 3, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Health check failed, health check failed, Health check failure, health check failure,
       healthcheck failed, Liveness probe failed, Readiness probe failed, Startup probe failed,
       marked unhealthy, is unhealthy, became unhealthy, marked as down]
  window: 5m
  gte: $least
causal: {nature: fault, can_be: [trigger, amplifier, symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 9, service.name: shop, body: 'Readiness probe failed: HTTP probe failed with statuscode: 500'}
    expect: [{start: [+0s, +18s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'Readiness probe failed: HTTP probe failed with statuscode: 500'}
    expect: none
  - name: checks that pass
    events:
      - {t: 0s, every: 1s, n: 9, service.name: shop, body: Health check passed}
    expect: none
---
kind: detector
id: generic.lock_wait_timeout
title: Waiting for locks takes too long
version: 1
status: stable
severity: high
summary: 'Waiting for a lock took too long ({count} lines)'
description: >-
  Somebody holds a lock for long: a long transaction, a migration, a stuck session. Whoever holds it is the
  cause.
detect:
  type: match
  match:
    body|contains:
      [Lock wait timeout exceeded, lock wait timeout, due to lock timeout, could not obtain lock,
       Could not obtain lock, LockTimeoutException, database is locked, Timeout waiting for lock]
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: Lock wait timeout exceeded; try restarting transaction}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a lock that is taken
    events:
      - {t: 0s, service.name: shop, body: lock acquired}
    expect: none
---
kind: detector
id: generic.slow_query
title: Queries are slow
version: 1
status: stable
severity: medium
summary: '{count} slow queries'
description: >-
  Usual causes: a plan that changed, an index that is gone, data that grew, a lock, a busy disk. Slow
  queries hold connections and threads, so they show elsewhere first.
params:
  least: {default: 3, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [slow query, Slow query, SLOW QUERY, Slow SQL, slow sql, query took, Query took, long-running query,
       Long-running query]
  window: 5m
  gte: $least
causal: {nature: fault}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 9, service.name: shop, body: 'Slow query: 8123 ms: SELECT * FROM orders'}
    expect: [{start: [+0s, +18s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'Slow query: 8123 ms: SELECT * FROM orders'}
    expect: none
  - name: queries that are quick
    events:
      - {t: 0s, every: 1s, n: 9, service.name: shop, body: query done in 3 ms}
    expect: none
---
kind: detector
id: generic.permission_denied
title: Access is denied
version: 1
status: stable
severity: high
summary: '{count} denied accesses'
description: >-
  A right is missing. Sudden and in masses it follows a change of roles, keys or policies; spread over names
  it may be somebody who tries.
params:
  least: {default: 5, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Permission denied, permission denied, Access denied, access denied, Access is denied, AccessDenied,
       EACCES, Operation not permitted, operation not permitted, not authorized to perform,
       '401 Unauthorized', '403 Forbidden']
    # Wishes that a container or an ordinary user is not granted, and that their programs do without.
    not:
      body|contains: [set limit for, set SCHED_, setrlimit, oom_score_adj, SMBIOS, set priority, set nice]
  window: 5m
  gte: $least
causal: {nature: fault}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 15, service.name: shop, body: 'open /etc/shop/key.pem: permission denied'}
    expect: [{start: [+0s, +30s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'open /etc/shop/key.pem: permission denied'}
    expect: none
  - name: a wish that a container is not granted
    events:
      - {t: 0s, every: 2s, n: 15, service.name: su, body: 'pam_limits(su:session): Could not set limit for ''nofile'': Operation not permitted'}
    expect: none
  - name: a permission that is given
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: permission granted}
    expect: none

"""# }

static var generic_detectors_faults_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 26 generic.connection_refused.1 1 5 title.0 8 23 Connections are refused.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 27 {count} refused connections.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-0 20 4 .0 21 18 Connection refused.0 41 18 connection refused.0 61 12 ECONNREFUSED.0 75 16 actively refused.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 24 generic.connection_reset.1 1 5 title.0 8 17 Connections break.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 26 {count} broken connections.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 10.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 9 .0 8 16 Connection reset.0 26 24 connection reset by peer.0 52 10 ECONNRESET.0 64 11 Broken pipe.0 77 11 broken pipe.0 90 5 EPIPE.1 8 14 unexpected EOF.0 24 18 Connection aborted.0 44 30 connection closed unexpectedly.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom.0 63 11 coincidence:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.timeouts.1 1 5 title.0 8 20 Things take too long.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 16 {count} timeouts.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 18 .0 8 9 timed out.0 19 9 Timed out.0 30 11 i/o timeout.0 43 16 timeout exceeded.0 61 16 Timeout exceeded.0 79 15 timeout expired.1 8 15 Timeout expired.0 25 15 timeout waiting.0 42 15 Timeout waiting.0 59 16 TimeoutException.0 77 12 TimeoutError.0 91 13 SocketTimeout.1 8 9 ETIMEDOUT.0 19 17 deadline exceeded.0 38 16 DeadlineExceeded.0 56 17 DEADLINE_EXCEEDED.0 75 15 Gateway Timeout.0 92 16 Gateway Time-out.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom.0 63 11 coincidence:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.tls_handshake.1 1 5 title.0 8 19 TLS handshakes fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 35 TLS handshakes fail ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 19 TLS handshake error.0 29 20 TLS handshake failed.0 51 20 SSL handshake failed.0 73 16 SSL_do_handshake.0 91 17 handshake failure.1 8 21 SSLHandshakeException.0 31 25 certificate verify failed.0 58 39 certificate signed by unknown authority.1 8 15 bad certificate.0 25 10 unknown ca.0 37 27 no required SSL certificate.1 5 3 not:1 7 1 .0 7 13 body|contains-0 22 1 .0 23 7 expired.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.dns_failure.1 1 5 title.0 8 24 Names cannot be resolved.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 40 Names cannot be resolved ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 14 .0 8 25 Name or service not known.0 35 36 Temporary failure in name resolution.0 73 22 could not resolve host.1 8 22 Could not resolve host.0 32 21 could not be resolved.0 55 12 no such host.0 69 18 getaddrinfo failed.0 89 21 getaddrinfo ENOTFOUND.1 8 15 getaddrinfo EAI.0 25 9 EAI_AGAIN.0 36 20 UnknownHostException.0 58 8 NXDOMAIN.0 68 8 SERVFAIL.0 78 18 server misbehaving.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 generic.link_down.1 1 5 title.0 8 29 Network link or route is gone.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 45 Network link or route is gone ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 12 .0 8 12 Link is Down.0 22 12 link is down.0 36 12 Link is down.0 50 9 link down.0 61 9 Link down.0 72 12 Lost carrier.0 86 12 carrier lost.1 8 16 No route to host.0 26 16 no route to host.0 44 22 Network is unreachable.0 68 22 network is unreachable.1 8 19 Host is unreachable.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.io_error.1 1 5 title.0 8 21 Disk or device errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 37 Disk or device errors ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 9 .0 8 9 I/O error.0 19 18 Input/output error.0 39 18 input/output error.0 59 12 Medium Error.0 73 12 medium error.0 87 19 hard resetting link.1 8 11 SMART error.0 21 19 Uncorrectable error.0 42 19 uncorrectable error.2 5 3 not:0 10 1 .0 11 13 body|contains.0 26 30 End of file while reading data.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 generic.read_only_filesystem.1 1 5 title.0 8 28 File system became read-only.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 40 File system is read-only ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 5 .0 8 21 Read-only file system.0 31 21 read-only file system.0 54 31 Remounting filesystem read-only.1 8 31 remounting filesystem read-only.0 41 5 EROFS.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.host_stall.1 1 5 title.0 8 14 Machine stalls.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 40 Machine or kernel stalls ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 6 .0 8 11 soft lockup.0 21 11 hard LOCKUP.0 34 21 blocked for more than.0 57 9 hung_task.0 68 19 self-detected stall.1 8 25 rcu_sched detected stalls.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.unavailable.1 1 5 title.0 8 24 Backends are unavailable.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 {count} answers say that a backend is unavailable.3 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 10 .0 8 19 Service Unavailable.0 29 19 service unavailable.0 50 31 Service temporarily unavailable.0 83 18 ServiceUnavailable.1 8 11 Bad Gateway.0 21 11 bad gateway.0 34 27 upstream prematurely closed.0 63 17 no live upstreams.0 82 19 no healthy upstream.1 8 19 backend unavailable.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom.0 63 11 coincidence:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 27 generic.health_check_failed.1 1 5 title.0 8 18 Health checks fail.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 28 {count} failed health checks.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 12 .0 8 19 Health check failed.0 29 19 health check failed.0 50 20 Health check failure.0 72 20 health check failure.1 8 18 healthcheck failed.0 28 21 Liveness probe failed.0 51 22 Readiness probe failed.0 75 20 Startup probe failed.1 8 16 marked unhealthy.0 26 12 is unhealthy.0 40 16 became unhealthy.0 58 14 marked as down.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 4 .0 34 7 trigger.0 43 9 amplifier.0 54 7 symptom.0 63 11 coincidence:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 generic.lock_wait_timeout.1 1 5 title.0 8 32 Waiting for locks takes too long.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 48 Waiting for a lock took too long ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 8 .0 8 26 Lock wait timeout exceeded.0 36 17 lock wait timeout.0 55 19 due to lock timeout.0 76 21 could not obtain lock.1 8 21 Could not obtain lock.0 31 20 LockTimeoutException.0 53 18 database is locked.0 73 24 Timeout waiting for lock.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.slow_query.1 1 5 title.0 8 16 Queries are slow.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 20 {count} slow queries.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 9 .0 8 10 slow query.0 20 10 Slow query.0 32 10 SLOW QUERY.0 44 8 Slow SQL.0 54 8 slow sql.0 64 10 query took.0 76 10 Query took.0 88 18 long-running query.1 8 18 Long-running query.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:15 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 generic.permission_denied.1 1 5 title.0 8 16 Access is denied.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 23 {count} denied accesses.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 .0 8 17 Permission denied.0 27 17 permission denied.0 46 13 Access denied.0 61 13 access denied.0 76 16 Access is denied.0 94 12 AccessDenied.1 8 6 EACCES.0 16 23 Operation not permitted.0 41 23 operation not permitted.0 66 25 not authorized to perform'1 8 16 401 Unauthorized'0 28 13 403 Forbidden.2 5 3 not:1 7 1 .0 7 13 body|contains-0 22 7 .0 23 13 set limit for.0 38 10 set SCHED_.0 50 9 setrlimit.0 61 13 oom_score_adj.0 76 6 SMBIOS.0 84 12 set priority.0 98 8 set nice.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var generic_detectors_flapping: String { #"""
# Things that go down and come up, again and again.
kind: detector
id: generic.link_flapping
title: A network link goes down and comes up again and again
version: 1
status: stable
severity: high
summary: 'A network link of {host} went down and came up {count} times'
description: >-
  A bad cable, plug or port, or two ends that do not agree on speed. Each time connections break and others are set
  up, so that the harm is greater than the time without a link.
scope: {by: [host.name]}
detect:
  type: flap
  down: {body|contains: [Link is Down, link is down, Link Down, 'link down', 'link is not ready', carrier lost, lost carrier]}
  up: {body|contains: [Link is Up, link is up, Link Up, 'link up', link becomes ready, gained carrier, carrier acquired]}
  window: 30m
  cycles: 3
causal: {nature: fault}
tests:
  - name: three times in five minutes
    format: linux.syslog_rfc3164
    base: '2007-08-16T08:00:00Z'
    lines: |
      Aug 16 09:00:00 web-1 kernel: e1000e: eth0 NIC Link is Down
      Aug 16 09:00:05 web-1 kernel: e1000e: eth0 NIC Link is Up 1000 Mbps Full Duplex
      Aug 16 09:02:00 web-1 kernel: e1000e: eth0 NIC Link is Down
      Aug 16 09:02:06 web-1 kernel: e1000e: eth0 NIC Link is Up 1000 Mbps Full Duplex
      Aug 16 09:04:00 web-1 kernel: e1000e: eth0 NIC Link is Down
      Aug 16 09:04:09 web-1 kernel: e1000e: eth0 NIC Link is Up 1000 Mbps Full Duplex
    expect: [{host.name: web-1, count: 3}]
  - name: links of three machines, once each, as at a maintenance
    events:
      - {t: 0m, every: 1m, n: 3, body: eth0 NIC Link is Down, host.name: 'web-{i}'}
      - {t: 10s, every: 1m, n: 3, body: eth0 NIC Link is Up, host.name: 'web-{i}'}
    expect: none

"""# }

static var generic_detectors_flapping_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.link_flapping.1 1 5 title.0 8 53 A network link goes down and comes up again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 60 A network link of {host} went down and came up {count} times.4 1 5 scope:0 8 1 .0 9 2 by-0 13 1 .0 14 9 host.name.1 1 6 detect:1 3 5 .0 3 4 type.0 9 4 flap.1 3 4 down:0 9 1 .0 10 13 body|contains-0 25 7 .0 26 12 Link is Down.0 40 12 link is down.0 54 9 Link Down'0 65 9 link down'0 78 17 link is not ready.0 99 12 carrier lost.0 113 12 lost carrier.1 3 2 up:0 7 1 .0 8 13 body|contains-0 23 7 .0 24 10 Link is Up.0 36 10 link is up.0 48 7 Link Up'0 57 7 link up.0 68 18 link becomes ready.0 88 14 gained carrier.0 104 16 carrier acquired.1 3 6 window.0 11 3 30m.1 3 6 cycles.0 11 1 3.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var generic_detectors_limits: String { #"""
# Lines in which a limit is reached.
kind: detector
id: generic.oom_kill
title: Kernel killed a process for memory
version: 1
status: stable
severity: critical
summary: 'Process killed for lack of memory ({count} lines)'
description: >-
  The machine or the container had no memory left, and the kernel chose a victim, not necessarily the one
  that grew. Usual causes: a leak, a larger input, a lower limit, a neighbour.
detect:
  type: match
  match:
    body|contains:
      ['Out of memory: Kill', oom-kill, OOMKilled, OOM killed, invoked oom-killer,
       Memory cgroup out of memory, oom_reaper]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Out of memory: Killed process 4711 (java) total-vm:9120044kB'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: memory that is released
    events:
      - {t: 0s, service.name: shop, body: released 120 MB of memory}
    expect: none
---
kind: detector
id: generic.out_of_memory
title: Program found no memory
version: 1
status: stable
severity: critical
summary: 'Program ran out of memory ({count} lines)'
description: >-
  An allocation failed inside the program. Usual causes: a leak, a larger input, a heap that was sized for
  less, a queue that nobody drains.
detect:
  type: match
  match:
    body|contains:
      [OutOfMemoryError, OutOfMemoryException, out of memory, Cannot allocate memory, cannot allocate memory,
       'std::bad_alloc', bad_alloc, heap out of memory, MemoryError, GC overhead limit exceeded]
    not:
      body|contains:
        [Memory cgroup out of memory, oom-kill, HeapDumpOnOutOfMemoryError, ExitOnOutOfMemoryError,
         CrashOnOutOfMemoryError, OnOutOfMemoryError=]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'java.lang.OutOfMemoryError: Java heap space'}
      - {t: 1s, service.name: shop, body: 'JAVA_OPT=-server -Xms1g -XX:+HeapDumpOnOutOfMemoryError -XX:-UseLargePages'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: memory in use
    events:
      - {t: 0s, service.name: shop, body: 'memory in use: 41 %'}
    expect: none
---
kind: detector
id: generic.disk_full
title: Disk is full
version: 2
status: stable
severity: critical
summary: 'Disk is full ({count} lines)'
description: >-
  Nothing can be written any more: databases stop, logs go missing. Usual causes: logs or temporary files
  that nobody rotates, growth that nobody watches, deleted files still held open.
detect:
  type: match
  match:
    body|contains:
      [No space left on device, no space left on device, ENOSPC, disk is full, Disk is full, disk full,
       Disk full, not enough space on the disk, Disk quota exceeded, DiskPressure]
    not:
      body|contains: [NoDiskPressure, DiskPressure=False]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'write /var/lib/shop/orders.db: No space left on device'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: space that is left
    events:
      - {t: 0s, service.name: shop, body: 'space left on device: 210 GB'}
    expect: none
---
kind: detector
id: generic.descriptors_exhausted
title: File descriptors are used up
version: 1
status: stable
severity: high
summary: 'No file descriptors left ({count} lines)'
description: >-
  The process can open neither files nor connections. Usual causes: connections that are never closed, a low
  limit, a flood of clients.
detect:
  type: match
  match:
    body|contains:
      [Too many open files, too many open files, EMFILE, ENFILE, file-max limit, file table overflow]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'accept4(): Too many open files'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: open files that are fine
    events:
      - {t: 0s, service.name: shop, body: '12 open files'}
    expect: none
---
kind: detector
id: generic.connection_pool_exhausted
title: Connections are used up
version: 1
status: stable
severity: high
summary: 'No free connections to a database or backend ({count} lines)'
description: >-
  All connections are in use, so requests wait or fail. Usual causes: slow queries that hold connections, a
  leak, more instances than the database allows.
detect:
  type: match
  match:
    body|contains:
      [connection pool exhausted, Connection pool exhausted, pool exhausted, Pool exhausted,
       pool is exhausted, waiting for connection from pool, waiting for a connection from the pool,
       'Connection is not available, request timed out', too many connections, Too many connections,
       remaining connection slots are reserved, too many clients already, QueuePool limit]
  coalesce: 10m
causal: {nature: capacity, can_be: [root-cause, vulnerability, amplifier, sustainer, symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'FATAL: sorry, too many clients already'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pool with room
    events:
      - {t: 0s, service.name: shop, body: 'connection pool: 3 of 50 in use'}
    expect: none
---
kind: detector
id: generic.thread_pool_exhausted
title: Workers are used up
version: 1
status: stable
severity: high
summary: 'No free threads or workers ({count} lines)'
description: >-
  All workers are busy, so requests queue. Usual causes: a slow dependency without a time limit, more load,
  a pool that was sized for less.
detect:
  type: match
  match:
    body|contains:
      [thread pool exhausted, Thread pool exhausted, thread pool is exhausted, Thread pool is exhausted,
       RejectedExecutionException, unable to create new native thread, unable to create native thread,
       'can''t start new thread', server reached MaxRequestWorkers, server reached MaxClients,
       worker_connections are not enough]
  coalesce: 10m
causal: {nature: capacity, can_be: [root-cause, vulnerability, amplifier, sustainer, symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'server reached MaxRequestWorkers setting, consider raising it'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: workers that start
    events:
      - {t: 0s, service.name: shop, body: '8 workers started'}
    expect: none
---
kind: detector
id: generic.queue_full
title: Queue is full
version: 1
status: stable
severity: high
summary: 'Queue or buffer is full ({count} lines)'
description: >-
  Work arrives faster than it is done. Ask for both sides: more arrivals, or slower work. What overflows is
  lost or pushed back to the sender.
detect:
  type: match
  match:
    body|contains:
      [queue is full, Queue is full, queue full, Queue full, queue overflow, Queue overflow, buffer is full,
       Buffer is full, backlog exceeded, Backlog exceeded, possible SYN flooding, mailbox is full,
       dropping messages, admission denied, Admission denied, shedding load, Shedding load, load shedding,
       too many pending requests, over capacity]
    not:
      any:
        - body|contains: [webhook, by policy, admission policy]
  coalesce: 10m
causal: {nature: capacity, can_be: [root-cause, vulnerability, amplifier, sustainer, symptom, coincidence]}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'mail queue is full, deferring'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: work that is not let in
    events:
      - {t: 0s, service.name: shop, body: 'admission denied, 412 requests wait'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: an admission policy of a cluster
    events:
      - {t: 0s, service.name: kube, body: 'admission denied by policy require-labels'}
    expect: none
  - name: a queue with room
    events:
      - {t: 0s, service.name: shop, body: queue length 3}
    expect: none
---
kind: detector
id: generic.quota_exceeded
title: Quota or limit exceeded
version: 1
status: stable
severity: high
summary: 'Quota or configured limit exceeded ({count} lines)'
description: >-
  A number that somebody set was reached. Usual causes: growth, a default that nobody looked at, a test that
  shares the quota with production.
detect:
  type: match
  match:
    body|contains:
      [quota exceeded, Quota exceeded, QuotaExceeded, exceeded quota, exceeds quota, current quota,
       limit exceeded, Limit exceeded, LimitExceeded, maximum number of, license limit]
    not:
      body|contains: [rate limit, Rate limit, GC overhead]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'QuotaExceeded: 5000 of 5000 addresses in use'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a quota with room
    events:
      - {t: 0s, service.name: shop, body: 'quota: 10 of 5000 used'}
    expect: none
---
kind: detector
id: generic.replication_lag
title: Replica is behind
version: 1
status: stable
severity: medium
summary: 'Replica or consumer is behind ({count} lines)'
description: >-
  Readers see old data, and a failover would lose writes. Usual causes: a burst of writes, a long
  transaction, a slow disk or network.
detect:
  type: match
  match:
    body|contains:
      [replication lag, Replication lag, replica lag, Replica lag, consumer lag, Consumer lag,
       Seconds_Behind_Master, seconds behind, replication is behind, too far behind, fell behind]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'replica-2: replication lag 412 s'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a replica in step
    events:
      - {t: 0s, service.name: shop, body: replica is in sync}
    expect: none

"""# }

static var generic_detectors_limits_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.oom_kill.1 1 5 title.0 8 34 Kernel killed a process for memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 49 Process killed for lack of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 7 '0 8 19 Out of memory: Kill.0 31 8 oom-kill.0 41 9 OOMKilled.0 52 10 OOM killed.0 64 18 invoked oom-killer.1 8 27 Memory cgroup out of memory.0 37 10 oom_reaper.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 generic.out_of_memory.1 1 5 title.0 8 23 Program found no memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 41 Program ran out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 16 OutOfMemoryError.0 26 20 OutOfMemoryException.0 48 13 out of memory.0 63 22 Cannot allocate memory.0 87 22 cannot allocate memory'1 8 14 std::bad_alloc.0 26 9 bad_alloc.0 37 18 heap out of memory.0 57 11 MemoryError.0 70 26 GC overhead limit exceeded.1 5 3 not:1 7 1 .0 7 13 body|contains-1 9 6 .0 10 27 Memory cgroup out of memory.0 39 8 oom-kill.0 49 26 HeapDumpOnOutOfMemoryError.0 77 22 ExitOnOutOfMemoryError.1 10 23 CrashOnOutOfMemoryError.0 35 19 OnOutOfMemoryError=.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:12 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 generic.disk_full.1 1 5 title.0 8 12 Disk is full.1 1 7 version.0 10 1 2.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 28 Disk is full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 10 .0 8 23 No space left on device.0 33 23 no space left on device.0 58 6 ENOSPC.0 66 12 disk is full.0 80 12 Disk is full.0 94 9 disk full.1 8 9 Disk full.0 19 28 not enough space on the disk.0 49 19 Disk quota exceeded.0 70 12 DiskPressure.1 5 3 not:1 7 1 .0 7 13 body|contains-0 22 2 .0 23 14 NoDiskPressure.0 39 18 DiskPressure=False.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 generic.descriptors_exhausted.1 1 5 title.0 8 28 File descriptors are used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 40 No file descriptors left ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 6 .0 8 19 Too many open files.0 29 19 too many open files.0 50 6 EMFILE.0 58 6 ENFILE.0 66 14 file-max limit.0 82 19 file table overflow.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 33 generic.connection_pool_exhausted.1 1 5 title.0 8 23 Connections are used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 60 No free connections to a database or backend ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 13 .0 8 25 connection pool exhausted.0 35 25 Connection pool exhausted.0 62 14 pool exhausted.0 78 14 Pool exhausted.1 8 17 pool is exhausted.0 27 32 waiting for connection from pool.0 61 38 waiting for a connection from the pool'1 8 46 Connection is not available, request timed out.0 58 20 too many connections.0 80 20 Too many connections.1 8 39 remaining connection slots are reserved.0 49 24 too many clients already.0 75 15 QueuePool limit.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 6 .0 37 10 root-cause.0 49 13 vulnerability.0 64 9 amplifier.0 75 9 sustainer.0 86 7 symptom.0 95 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 29 generic.thread_pool_exhausted.1 1 5 title.0 8 19 Workers are used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 42 No free threads or workers ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 21 thread pool exhausted.0 31 21 Thread pool exhausted.0 54 24 thread pool is exhausted.0 80 24 Thread pool is exhausted.1 8 26 RejectedExecutionException.0 36 34 unable to create new native thread.0 72 30 unable to create native thread'1 8 22 can't start new thread.0 35 32 server reached MaxRequestWorkers.0 69 25 server reached MaxClients.1 8 33 worker_connections are not enough.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 6 .0 37 10 root-cause.0 49 13 vulnerability.0 64 9 amplifier.0 75 9 sustainer.0 86 7 symptom.0 95 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 generic.queue_full.1 1 5 title.0 8 13 Queue is full.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 39 Queue or buffer is full ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 20 .0 8 13 queue is full.0 23 13 Queue is full.0 38 10 queue full.0 50 10 Queue full.0 62 14 queue overflow.0 78 14 Queue overflow.0 94 14 buffer is full.1 8 14 Buffer is full.0 24 16 backlog exceeded.0 42 16 Backlog exceeded.0 60 21 possible SYN flooding.0 83 15 mailbox is full.1 8 17 dropping messages.0 27 16 admission denied.0 45 16 Admission denied.0 63 13 shedding load.0 78 13 Shedding load.0 93 13 load shedding.1 8 25 too many pending requests.0 35 13 over capacity.1 5 3 not:1 7 1 .0 7 3 any-1 9 1 :0 11 1 .0 11 13 body|contains-0 26 3 .0 27 7 webhook.0 36 9 by policy.0 47 16 admission policy.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 8 capacity.0 28 6 can_be-0 36 6 .0 37 10 root-cause.0 49 13 vulnerability.0 64 9 amplifier.0 75 9 sustainer.0 86 7 symptom.0 95 11 coincidence:19 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.quota_exceeded.1 1 5 title.0 8 23 Quota or limit exceeded.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 50 Quota or configured limit exceeded ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 14 quota exceeded.0 24 14 Quota exceeded.0 40 13 QuotaExceeded.0 55 14 exceeded quota.0 71 13 exceeds quota.0 86 13 current quota.1 8 14 limit exceeded.0 24 14 Limit exceeded.0 40 13 LimitExceeded.0 55 17 maximum number of.0 74 13 license limit.1 5 3 not:1 7 1 .0 7 13 body|contains-0 22 3 .0 23 10 rate limit.0 35 10 Rate limit.0 47 11 GC overhead.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.replication_lag.1 1 5 title.0 8 17 Replica is behind.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Replica or consumer is behind ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 15 replication lag.0 25 15 Replication lag.0 42 11 replica lag.0 55 11 Replica lag.0 68 12 consumer lag.0 82 12 Consumer lag.1 8 21 Seconds_Behind_Master.0 31 14 seconds behind.0 47 21 replication is behind.0 70 14 too far behind.0 86 11 fell behind.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity
"""# }

static var generic_detectors_ratios: String { #"""
# Shares of failing work.
kind: detector
id: generic.http_5xx_ratio
title: Requests fail with status 5xx
version: 1
status: stable
severity: critical
summary: '{ratio} of requests failed with status 5xx'
description: >-
  Users or callers got an error of the server. The bound is the least share that counts as an impact; a component
  that fails more than that every day needs a bound of its own.
requires: {fields: [http.response.status_code]}
params:
  share: {default: 0.05, doc: share of requests that fail}
  least: {default: 20, doc: requests in the window that are enough to judge}
detect:
  type: ratio
  numerator: {http.response.status_code|gte: 500, all: [{http.response.status_code|lt: 600}]}
  denominator: {http.response.status_code|gte: 100, all: [{http.response.status_code|lt: 600}]}
  window: 5m
  gt: $share
  min_denominator: $least
causal: {nature: impact}
tests:
  - name: a quarter of all requests fails
    events:
      - {t: 0s, every: 1s, n: 300, service.name: shop, http.response.status_code: '200'}
      - {t: 0s, every: 3s, n: 100, service.name: shop, http.response.status_code: '503'}
    expect: [{start: [+0s, +5m]}]
  - name: one in a hundred fails
    events:
      - {t: 0s, every: 1s, n: 594, service.name: shop, http.response.status_code: '200'}
      - {t: 0s, every: 100s, n: 6, service.name: shop, http.response.status_code: '500'}
    expect: none
  - name: what clients do wrong is no failure of ours
    events:
      - {t: 0s, every: 1s, n: 300, service.name: shop, http.response.status_code: '404'}
    expect: none
---
kind: detector
id: generic.http_5xx_ratio_low_traffic
title: Many of few requests fail with status 5xx
version: 1
status: stable
severity: critical
summary: '{ratio} of the few requests failed with status 5xx'
description: >-
  At night, or where only a sample of the requests is logged, five minutes hold too few requests to judge. Half an hour
  does, when a good part of them fails.
requires: {fields: [http.response.status_code]}
params:
  share: {default: 0.25, doc: share of requests that fail}
  least: {default: 12, doc: requests in the window that are enough to judge}
  most: {default: 120, doc: requests in the window from which on five minutes are enough}
detect:
  type: ratio
  numerator: {http.response.status_code|gte: 500, all: [{http.response.status_code|lt: 600}]}
  denominator: {http.response.status_code|gte: 100, all: [{http.response.status_code|lt: 600}]}
  window: {every: 30m}
  gt: $share
  min_denominator: $least
  max_denominator: $most
causal: {nature: impact}
tests:
  - name: half of a request every two minutes fails
    events:
      - {t: 0s, every: 4m, n: 20, service.name: shop, http.response.status_code: '200'}
      - {t: 2m, every: 4m, n: 20, service.name: shop, http.response.status_code: '503'}
    expect: [{start: [+0s, +30m]}]
  - name: where there are many requests, five minutes tell
    events:
      - {t: 0s, every: 4s, n: 600, service.name: shop, http.response.status_code: '200'}
      - {t: 2s, every: 4s, n: 600, service.name: shop, http.response.status_code: '503'}
    expect: none
  - name: one in ten of few requests fails
    events:
      - {t: 0s, every: 2m, n: 36, service.name: shop, http.response.status_code: '200'}
      - {t: 1m, every: 20m, n: 4, service.name: shop, http.response.status_code: '500'}
    expect: none
---
kind: detector
id: generic.error_share
title: Most lines are errors
version: 1
status: stable
severity: high
summary: '{ratio} of the lines of {component} are errors'
description: >-
  A component that writes mostly errors does little else. Says that something is wrong, not what; the other findings
  of the same time do.
params:
  share: {default: 0.5, doc: share of lines of severity error or worse}
  least: {default: 50, doc: lines in the window that are enough to judge}
detect:
  type: ratio
  numerator: {severity|gte: 17}
  denominator: {not: {severity|lt: 1}}   # every line: sshd and its like mark their errors alone
  window: 5m
  gt: $share
  min_denominator: $least
causal: {nature: fault, can_be: [symptom, amplifier, coincidence]}
tests:
  - name: two errors for each line that is none
    events:
      - {t: 0s, every: 1s, n: 200, service.name: shop, severity: '17', body: order lost}
      - {t: 0s, every: 2s, n: 100, service.name: shop, severity: '9', body: order placed}
    expect: [{start: [+0s, +5m]}]
  - name: a program that marks its errors alone
    events:
      - {t: 0s, every: 4s, n: 75, service.name: sshd, severity: '17', body: 'error: kex_exchange_identification: read: Connection reset by peer'}
      - {t: 0s, every: 1s, n: 300, service.name: sshd, severity: '0', body: Connection closed}
    expect: none
  - name: an error now and then
    events:
      - {t: 0s, every: 1s, n: 300, service.name: shop, severity: '9', body: order placed}
      - {t: 0s, every: 30s, n: 10, service.name: shop, severity: '17', body: order lost}
    expect: none
---
kind: detector
id: generic.requests_surge
title: Far more requests than shortly before
version: 1
status: stable
severity: medium
summary: '{rate} requests a minute, {factor} times the baseline of {baseline}'
description: >-
  Users, or the clients of an interface, ask for far more than in the hours before: a campaign, news, a batch job, or
  retries of what failed. What failed before it began makes it an effect.
requires: {fields: [http.response.status_code]}
params:
  factor: {default: 2.5, doc: times the rate of the hours before}
  least: {default: 12, doc: requests a minute that are worth a look}
detect:
  type: rate_change
  match: {http.response.status_code|gte: 100, all: [{http.response.status_code|lt: 600}]}
  bucket: 1m
  over: 3m
  direction: up
  factor: $factor
  min: $least
  baseline: {from: preceding, lookback: 3h, gap: 10m, min_buckets: 30, method: median_mad}
causal: {nature: demand, can_be: [trigger, root-cause, amplifier, symptom, coincidence]}
tests:
  - name: a campaign after an even hour
    events:
      - {t: 0m, every: 2s, n: 2400, service.name: shop, http.response.status_code: '200'}
      - {t: 80m, every: 250ms, n: 4800, service.name: shop, http.response.status_code: '200'}
    expect: [{start: [+79m, +86m]}]
  - name: an even load
    events:
      - {t: 0m, every: 1s, n: 7200, service.name: shop, http.response.status_code: '200'}
    expect: none
  - name: a busier evening is no surge
    events:
      - {t: 0m, every: 1s, n: 7200, service.name: shop, http.response.status_code: '200'}
      - {t: 120m, every: 700ms, n: 3000, service.name: shop, http.response.status_code: '200'}
    expect: none

"""# }

static var generic_detectors_ratios_nodes: String { #"""
:2 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.http_5xx_ratio.1 1 5 title.0 8 29 Requests fail with status 5xx.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 42 {ratio} of requests failed with status 5xx.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 2 .0 3 5 share:0 10 1 .0 11 7 default.0 20 4 0.05.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 20.1 1 6 detect:1 3 6 .0 3 4 type.0 9 5 ratio.1 3 9 numerator:0 14 2 .0 15 29 http.response.status_code|gte.0 46 3 500.0 51 3 all-0 56 1 :0 57 1 .0 58 28 http.response.status_code|lt.0 88 3 600.1 3 11 denominator:0 16 2 .0 17 29 http.response.status_code|gte.0 48 3 100.0 53 3 all-0 58 1 :0 59 1 .0 60 28 http.response.status_code|lt.0 90 3 600.1 3 6 window.0 11 2 5m.1 3 2 gt.0 7 6 $share.1 3 15 min_denominator.0 20 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:17 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 34 generic.http_5xx_ratio_low_traffic.1 1 5 title.0 8 41 Many of few requests fail with status 5xx.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 50 {ratio} of the few requests failed with status 5xx.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 3 .0 3 5 share:0 10 1 .0 11 7 default.0 20 4 0.25.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 12.1 3 4 most:0 9 1 .0 10 7 default.0 19 3 120.1 1 6 detect:1 3 7 .0 3 4 type.0 9 5 ratio.1 3 9 numerator:0 14 2 .0 15 29 http.response.status_code|gte.0 46 3 500.0 51 3 all-0 56 1 :0 57 1 .0 58 28 http.response.status_code|lt.0 88 3 600.1 3 11 denominator:0 16 2 .0 17 29 http.response.status_code|gte.0 48 3 100.0 53 3 all-0 58 1 :0 59 1 .0 60 28 http.response.status_code|lt.0 90 3 600.1 3 6 window:0 11 1 .0 12 5 every.0 19 3 30m.1 3 2 gt.0 7 6 $share.1 3 15 min_denominator.0 20 6 $least.1 3 15 max_denominator.0 20 5 $most.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 impact:18 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.error_share.1 1 5 title.0 8 21 Most lines are errors.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 46 {ratio} of the lines of {component} are errors.4 1 6 params:1 3 2 .0 3 5 share:0 10 1 .0 11 7 default.0 20 3 0.5.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 50.1 1 6 detect:1 3 6 .0 3 4 type.0 9 5 ratio.1 3 9 numerator:0 14 1 .0 15 12 severity|gte.0 29 2 17.1 3 11 denominator:0 16 1 .0 17 3 not:0 22 1 .0 23 11 severity|lt.0 36 1 1.1 3 6 window.0 11 2 5m.1 3 2 gt.0 7 6 $share.1 3 15 min_denominator.0 20 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 fault.0 25 6 can_be-0 33 3 .0 34 7 symptom.0 43 9 amplifier.0 54 11 coincidence:18 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 generic.requests_surge.1 1 5 title.0 8 37 Far more requests than shortly before.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 67 {rate} requests a minute, {factor} times the baseline of {baseline}.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 2 .0 3 6 factor:0 11 1 .0 12 7 default.0 21 3 2.5.1 3 5 least:0 10 1 .0 11 7 default.0 20 2 12.1 1 6 detect:1 3 8 .0 3 4 type.0 9 11 rate_change.1 3 5 match:0 10 2 .0 11 29 http.response.status_code|gte.0 42 3 100.0 47 3 all-0 52 1 :0 53 1 .0 54 28 http.response.status_code|lt.0 84 3 600.1 3 6 bucket.0 11 2 1m.1 3 4 over.0 9 2 3m.1 3 9 direction.0 14 2 up.1 3 6 factor.0 11 7 $factor.1 3 3 min.0 8 6 $least.1 3 8 baseline:0 13 5 .0 14 4 from.0 20 9 preceding.0 31 8 lookback.0 41 2 3h.0 45 3 gap.0 50 3 10m.0 55 11 min_buckets.0 68 2 30.0 72 6 method.0 80 10 median_mad.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 6 demand.0 26 6 can_be-0 34 5 .0 35 7 trigger.0 44 10 root-cause.0 56 9 amplifier.0 67 7 symptom.0 76 11 coincidence
"""# }

static var generic_detectors_reactions: String { #"""
# How systems defend and heal themselves, and how clients press on.
kind: detector
id: generic.rate_limited
title: Callers are rate-limited
version: 1
status: stable
severity: medium
summary: '{count} requests were rate-limited'
description: >-
  The callee protects itself. Ask who sends more than before, or whether the limit was lowered.
params:
  least: {default: 5, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Too Many Requests, too many requests, rate limit exceeded, Rate limit exceeded, rate limited,
       Rate limited, rate-limited, RateLimitExceeded, ThrottlingException, Throttling, request throttled]
  window: 5m
  gte: $least
causal: {nature: protective}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 15, service.name: shop, body: '429 Too Many Requests from geo'}
    expect: [{start: [+0s, +30s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: '429 Too Many Requests from geo'}
    expect: none
  - name: a limit that is only configured
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: rate limit set to 100/s}
    expect: none
---
kind: detector
id: generic.circuit_breaker_open
title: Circuit breaker opened
version: 1
status: stable
severity: high
summary: 'Circuit breaker open ({count} lines)'
description: >-
  A caller stopped calling to protect itself and the callee. It shows that the callee failed before; what is
  refused meanwhile is lost to users.
detect:
  type: match
  match:
    body|contains:
      [circuit breaker is open, Circuit breaker is open, circuit breaker opened, Circuit breaker opened,
       circuit breaker open, Circuit breaker open, circuit is open, Circuit is open, from CLOSED to OPEN,
       CallNotPermittedException, is OPEN and does not permit further calls]
  coalesce: 10m
causal: {nature: protective}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'CircuitBreaker ''stock'' is OPEN and does not permit further calls'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a breaker that closes
    events:
      - {t: 0s, service.name: shop, body: circuit breaker closed}
    expect: none
---
kind: detector
id: generic.retry_storm
title: Retries in masses
version: 1
status: stable
severity: medium
summary: '{count} retries'
description: >-
  The same work is asked for again while it fails. Retries without growing, spread pauses multiply the load
  and keep an overload alive after its cause is gone.
params:
  least: {default: 20, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [retrying, Retrying, will retry, Will retry, retry attempt, Retry attempt, reconnecting, Reconnecting,
       Reconnect attempt, reconnect attempt]
  window: 5m
  gte: $least
causal: {nature: retry, can_be: [amplifier, sustainer, symptom, coincidence]}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 60, service.name: shop, body: 'call to stock failed, retrying (attempt 3)'}
    expect: [{start: [+0s, +120s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: shop, body: 'call to stock failed, retrying (attempt 3)'}
    expect: none
  - name: a policy of retries
    events:
      - {t: 0s, every: 1s, n: 60, service.name: shop, body: retry policy loaded}
    expect: none
---
kind: detector
id: generic.requests_repeated
title: Requests asked for again and again
version: 1
status: stable
severity: low
summary: '{count} requests were at least the fourth attempt'
description: >-
  Whoever sends requests states which attempt each is. That the same is asked for four times and more shows a policy
  of retries without an end in sight, which multiplies the load of whatever fails.
requires: {fields: [http.response.status_code]}
params:
  least: {default: 3, doc: such requests within the window}
detect:
  type: count
  match:
    http.response.status_code|gte: 100
    body|re: '\b(?:(?:re)?try|attempt|resend_count)=(?:[4-9]|[1-9]\d)\b'
  window: 5m
  gte: $least
causal: {nature: retry, can_be: [amplifier, sustainer, symptom, coincidence]}
tests:
  - name: many fourth attempts
    events:
      - {t: 0s, every: 2s, n: 60, service.name: edge, http.response.status_code: '503', body: 'GET /cart 503 rt=6.2 try=4'}
    expect: [{start: [+0s, +120s]}]
  - name: second attempts
    events:
      - {t: 0s, every: 2s, n: 60, service.name: edge, http.response.status_code: '503', body: 'GET /cart 503 rt=6.2 try=2'}
    expect: none
  - name: a number that is no attempt
    events:
      - {t: 0s, every: 2s, n: 60, service.name: edge, http.response.status_code: '503', body: 'GET /cart?country=44 503 rt=6.2'}
    expect: none
---
kind: detector
id: generic.requests_repeated_often
title: Requests asked for many times
version: 1
status: stable
severity: low
summary: '{count} requests were at least the eighth attempt'
description: >-
  Whoever sends requests states which attempt each is. Eight attempts at the same make eight times the load of what
  fails: no policy with growing pauses gets there while users wait.
requires: {fields: [http.response.status_code]}
params:
  least: {default: 3, doc: such requests within the window}
detect:
  type: count
  match:
    http.response.status_code|gte: 100
    body|re: '\b(?:(?:re)?try|attempt|resend_count)=(?:[89]|[1-9]\d)\b'
  window: 5m
  gte: $least
causal: {nature: retry, can_be: [amplifier, sustainer, symptom, coincidence]}
tests:
  - name: many eighth attempts
    events:
      - {t: 0s, every: 2s, n: 60, service.name: edge, http.response.status_code: '503', body: 'GET /cart 503 rt=6.2 try=8'}
    expect: [{start: [+0s, +120s]}]
  - name: fourth attempts
    events:
      - {t: 0s, every: 2s, n: 60, service.name: edge, http.response.status_code: '503', body: 'GET /cart 503 rt=6.2 try=4'}
    expect: none
---
kind: detector
id: generic.leader_election
title: Leader changes
version: 1
status: stable
severity: medium
summary: 'Leader changes ({count} lines)'
description: >-
  While a cluster elects, it takes no writes. One change is a hiccup; several in a row point at a network
  that splits, a slow disk or a clock.
detect:
  type: match
  match:
    body|contains:
      [elected leader, Elected leader, elected as leader, elected as master, became leader, became the leader,
       becoming leader, new leader, New leader, lost leader, lost leadership, stepping down,
       starting election, starting a new election, leader changed]
  coalesce: 10m
causal: {nature: control}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'raft: node 3 became leader at term 18'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a leader board
    events:
      - {t: 0s, service.name: shop, body: leaderboard refreshed}
    expect: none
---
kind: detector
id: generic.failover
title: Failover succeeded
version: 1
status: stable
severity: medium
summary: 'Failover to another instance ({count} lines)'
description: >-
  A replica took over. Ask what failed, and whether callers followed.
detect:
  type: match
  match:
    body|contains:
      [failover completed, Failover completed, failover complete, failover succeeded, Failover succeeded,
       failing over to, Failing over to, failed over to, Failed over to, promoted to primary,
       promoted to master, Promoted to primary, switchover completed]
  coalesce: 10m
causal: {nature: heal-ok}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: replica-2 promoted to primary}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a plan for failover
    events:
      - {t: 0s, service.name: shop, body: failover plan updated}
    expect: none
---
kind: detector
id: generic.failover_failed
title: Failover failed
version: 1
status: stable
severity: critical
summary: 'Failover does not work ({count} lines)'
description: >-
  The way out is blocked: no replica is fit, no quorum, or the procedure itself is broken. What should have
  been a hiccup becomes an outage.
detect:
  type: match
  match:
    body|contains:
      [failover failed, Failover failed, failover aborted, Failover aborted, failover timed out,
       could not promote, Could not promote, no eligible replica, no suitable replica, no quorum, No quorum,
       quorum lost, lost quorum, unable to fail over]
  coalesce: 10m
causal: {nature: heal-failed}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'Failover aborted: no suitable replica'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a failover that works
    events:
      - {t: 0s, service.name: shop, body: failover completed}
    expect: none
---
kind: detector
id: generic.recovered
title: Works again
version: 1
status: stable
severity: info
summary: 'It works again ({count} lines)'
description: >-
  The end as the program saw it.
detect:
  type: match
  match:
    body|contains:
      [has recovered, recovered from, is back online, back to normal, Back to normal, healthy again,
       became healthy, connection restored, Connection restored, connection re-established,
       Connection re-established, service restored, Service restored, circuit breaker closed,
       Circuit breaker closed, from HALF_OPEN to CLOSED]
  coalesce: 10m
causal: {nature: recovery}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: stock is healthy again after 14 checks}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a file that is restored on request
    events:
      - {t: 0s, service.name: shop, body: recovery plan printed}
    expect: none

"""# }

static var generic_detectors_reactions_nodes: String { #"""
:2 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 20 generic.rate_limited.1 1 5 title.0 8 24 Callers are rate-limited.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 34 {count} requests were rate-limited.3 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 5.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 17 Too Many Requests.0 27 17 too many requests.0 46 19 rate limit exceeded.0 67 19 Rate limit exceeded.0 88 12 rate limited.1 8 12 Rate limited.0 22 12 rate-limited.0 36 17 RateLimitExceeded.0 55 19 ThrottlingException.0 76 10 Throttling.0 88 17 request throttled.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 28 generic.circuit_breaker_open.1 1 5 title.0 8 22 Circuit breaker opened.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 36 Circuit breaker open ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 11 .0 8 23 circuit breaker is open.0 33 23 Circuit breaker is open.0 58 22 circuit breaker opened.0 82 22 Circuit breaker opened.1 8 20 circuit breaker open.0 30 20 Circuit breaker open.0 52 15 circuit is open.0 69 15 Circuit is open.0 86 19 from CLOSED to OPEN.1 8 25 CallNotPermittedException.0 35 41 is OPEN and does not permit further calls.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 10 protective:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 19 generic.retry_storm.1 1 5 title.0 8 17 Retries in masses.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 15 {count} retries.4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 2 20.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 10 .0 8 8 retrying.0 18 8 Retrying.0 28 10 will retry.0 40 10 Will retry.0 52 13 retry attempt.0 67 13 Retry attempt.0 82 12 reconnecting.0 96 12 Reconnecting.1 8 17 Reconnect attempt.0 27 17 reconnect attempt.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 retry.0 25 6 can_be-0 33 4 .0 34 9 amplifier.0 45 9 sustainer.0 56 7 symptom.0 65 11 coincidence:15 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 25 generic.requests_repeated.1 1 5 title.0 8 34 Requests asked for again and again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 49 {count} requests were at least the fourth attempt.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 29 http.response.status_code|gte.0 36 3 100.1 5 7 body|re'0 14 57 \b(?:(?:re)?try|attempt|resend_count)=(?:[4-9]|[1-9]\d)\b.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 retry.0 25 6 can_be-0 33 4 .0 34 9 amplifier.0 45 9 sustainer.0 56 7 symptom.0 65 11 coincidence:15 1 11 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 31 generic.requests_repeated_often.1 1 5 title.0 8 29 Requests asked for many times.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 3 low.1 1 7 summary'0 10 49 {count} requests were at least the eighth attempt.4 1 8 requires:0 11 1 .0 12 6 fields-0 20 1 .0 21 25 http.response.status_code.1 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 29 http.response.status_code|gte.0 36 3 100.1 5 7 body|re'0 14 56 \b(?:(?:re)?try|attempt|resend_count)=(?:[89]|[1-9]\d)\b.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 2 .0 10 6 nature.0 18 5 retry.0 25 6 can_be-0 33 4 .0 34 9 amplifier.0 45 9 sustainer.0 56 7 symptom.0 65 11 coincidence:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.leader_election.1 1 5 title.0 8 14 Leader changes.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 30 Leader changes ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 15 .0 8 14 elected leader.0 24 14 Elected leader.0 40 17 elected as leader.0 59 17 elected as master.0 78 13 became leader.0 93 17 became the leader.1 8 15 becoming leader.0 25 10 new leader.0 37 10 New leader.0 49 11 lost leader.0 62 15 lost leadership.0 79 13 stepping down.1 8 17 starting election.0 27 23 starting a new election.0 52 14 leader changed.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 control:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 generic.failover.1 1 5 title.0 8 18 Failover succeeded.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 44 Failover to another instance ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 13 .0 8 18 failover completed.0 28 18 Failover completed.0 48 17 failover complete.0 67 18 failover succeeded.0 87 18 Failover succeeded.1 8 15 failing over to.0 25 15 Failing over to.0 42 14 failed over to.0 58 14 Failed over to.0 74 19 promoted to primary.1 8 18 promoted to master.0 28 19 Promoted to primary.0 49 20 switchover completed.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 7 heal-ok:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 23 generic.failover_failed.1 1 5 title.0 8 15 Failover failed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 38 Failover does not work ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 14 .0 8 15 failover failed.0 25 15 Failover failed.0 42 16 failover aborted.0 60 16 Failover aborted.0 78 18 failover timed out.1 8 17 could not promote.0 27 17 Could not promote.0 46 19 no eligible replica.0 67 19 no suitable replica.0 88 9 no quorum.0 99 9 No quorum.1 8 11 quorum lost.0 21 11 lost quorum.0 34 19 unable to fail over.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 heal-failed:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 generic.recovered.1 1 5 title.0 8 11 Works again.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 info.1 1 7 summary'0 10 30 It works again ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 1 .0 5 13 body|contains-1 7 16 .0 8 13 has recovered.0 23 14 recovered from.0 39 14 is back online.0 55 14 back to normal.0 71 14 Back to normal.0 87 13 healthy again.1 8 14 became healthy.0 24 19 connection restored.0 45 19 Connection restored.0 66 25 connection re-established.1 8 25 Connection re-established.0 35 16 service restored.0 53 16 Service restored.0 71 22 circuit breaker closed.1 8 22 Circuit breaker closed.0 32 24 from HALF_OPEN to CLOSED.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 recovery
"""# }

static var generic_formats_iso_level: String { #"""
kind: format
id: generic.iso_level
title: Time, level, message
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 20
patterns:
  bracketed: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) \[(?<lvl>TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|FATAL|CRITICAL|CRIT|ALERT|EMERG|trace|debug|info|notice|warn|warning|error|err|fatal|critical|crit|alert|emerg|Trace|Debug|Info|Notice|Warn|Warning|Error|Fatal|Critical)\] (?<body>.*+)$'
  in_brackets: '^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?)\] \[?(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?:? (?<body>.*+)$'
  plain: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) ++(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL):? ++(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
samples:
  - line: '2024-03-05T10:11:12.123Z ERROR cannot bind port'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: cannot bind port}
  - line: '2024-03-05 10:11:13 [warn] slow'
    expect: {severity: '13', message: slow}
  - line: '[2024-03-05 10:11:14] INFO: started'
    expect: {severity: '9', message: started}
  - reject: 'Mar  5 10:11:12 web-1 app: ERROR'

"""# }

static var generic_formats_iso_level_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 generic.iso_level.1 1 5 title.0 8 20 Time, level, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 20.1 1 8 patterns:1 3 3 .0 3 9 bracketed'0 14 324 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) \[(?<lvl>TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|FATAL|CRITICAL|CRIT|ALERT|EMERG|trace|debug|info|notice|warn|warning|error|err|fatal|critical|crit|alert|emerg|Trace|Debug|Info|Notice|Warn|Warning|Error|Fatal|Critical)\] (?<body>.*+)$.1 3 11 in_brackets'0 16 160 ^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?)\] \[?(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL)\]?:? (?<body>.*+)$.1 3 5 plain'0 10 154 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) ++(?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL):? ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 47 2024-03-05T10:11:12.123Z ERROR cannot bind port:2 5 1 .0 5 4 line'0 11 31 2024-03-05 10:11:13 [warn] slow:2 5 1 .0 5 4 line'0 11 35 [2024-03-05 10:11:14] INFO: started.-19 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0
"""# }

static var generic_formats_json_bunyan: String { #"""
kind: format
id: generic.json_bunyan
title: JSON of bunyan
version: 1
status: stable
parse: {type: json}
detect:
  keys: [v, name, hostname, pid, level, time, msg]
  priority: 60
timestamp: {field: time, formats: [iso8601]}
severity: {field: level, map: {'10': 1, '20': 5, '30': 9, '40': 13, '50': 17, '60': 21}}
fields:
  msg: body
  hostname: host.name
  name: service.name
  pid: process.pid
  component: log.logger
samples:
  - line: '{"name":"shop","hostname":"web-1","pid":812,"level":40,"msg":"slow query","time":"2024-03-05T10:11:12.123Z","v":0}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', service.name: shop, host.name: web-1, message: slow query}
  - line: '{"name":"shop","hostname":"web-1","pid":812,"component":"db","level":60,"msg":"bye","time":"2024-03-05T10:11:13.000Z","v":0}'
    expect: {severity: '21', log.logger: db}
  - reject: '{"level":30,"time":1709633473000,"pid":812,"hostname":"web-1","msg":"listening"}'

"""# }

static var generic_formats_json_bunyan_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.json_bunyan.1 1 5 title.0 8 14 JSON of bunyan.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 7 .0 10 1 v.0 13 4 name.0 19 8 hostname.0 29 3 pid.0 34 5 level.0 41 4 time.0 47 3 msg.1 3 8 priority.0 13 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 6 '0 32 2 10.0 38 1 1'0 41 2 20.0 47 1 5'0 50 2 30.0 56 1 9'0 59 2 40.0 65 2 13'0 69 2 50.0 75 2 17'0 79 2 60.0 85 2 21.1 1 6 fields:1 3 5 .0 3 3 msg.0 8 4 body.1 3 8 hostname.0 13 9 host.name.1 3 4 name.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 3 9 component.0 14 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 114 {"name":"shop","hostname":"web-1","pid":812,"level":40,"msg":"slow query","time":"2024-03-05T10:11:12.123Z","v":0}:2 5 1 .0 5 4 line'0 11 124 {"name":"shop","hostname":"web-1","pid":812,"component":"db","level":60,"msg":"bye","time":"2024-03-05T10:11:13.000Z","v":0}.-20 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_ecs: String { #"""
kind: format
id: generic.json_ecs
title: JSON of the Elastic Common Schema
version: 1
status: stable
parse: {type: json}
detect:
  keys: ['@timestamp', log.level, message]
  priority: 60
timestamp: {field: '@timestamp', formats: [iso8601]}
severity: {field: log.level}
fields:
  message: body
  service.name: service.name
  host.name: host.name
  log.logger: log.logger
  process.thread.name: thread.name
  error.stack_trace: exception.stacktrace
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12.123Z","log.level":"ERROR","message":"pool exhausted","service.name":"shop","log.logger":"c.e.Pool","ecs.version":"1.2.0"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: shop, log.logger: c.e.Pool, message: pool exhausted}
  - line: '{"@timestamp":"2024-03-05T10:11:13Z","log.level":"info","message":"up","ecs.version":"1.2.0"}'
    expect: {severity: '9', message: up}
  - reject: '{"@timestamp":"2024-03-05T10:11:13Z","message":"up"}'

"""# }

static var generic_formats_json_ecs_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 generic.json_ecs.1 1 5 title.0 8 33 JSON of the Elastic Common Schema.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 '0 10 10 @timestamp.0 24 9 log.level.0 35 7 message.1 3 8 priority.0 13 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 10 @timestamp.0 34 7 formats-0 43 1 .0 44 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 9 log.level.1 1 6 fields:1 3 6 .0 3 7 message.0 12 4 body.1 3 12 service.name.0 17 12 service.name.1 3 9 host.name.0 14 9 host.name.1 3 10 log.logger.0 15 10 log.logger.1 3 19 process.thread.name.0 24 11 thread.name.1 3 17 error.stack_trace.0 22 20 exception.stacktrace.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 156 {"@timestamp":"2024-03-05T10:11:12.123Z","log.level":"ERROR","message":"pool exhausted","service.name":"shop","log.logger":"c.e.Pool","ecs.version":"1.2.0"}:2 5 1 .0 5 4 line'0 11 93 {"@timestamp":"2024-03-05T10:11:13Z","log.level":"info","message":"up","ecs.version":"1.2.0"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_logstash: String { #"""
kind: format
id: generic.json_logstash
title: JSON of the logstash encoders
version: 1
status: stable
parse: {type: json}
detect:
  keys: ['@timestamp', level, message]
  priority: 50
timestamp: {field: '@timestamp', formats: [iso8601]}
severity: {field: level}
fields:
  message: body
  logger_name: log.logger
  thread_name: thread.name
  stack_trace: exception.stacktrace
  service: service.name
  host: host.name
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12.123+01:00","@version":"1","message":"pool exhausted","logger_name":"c.e.Pool","thread_name":"http-1","level":"ERROR","level_value":40000}'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', log.logger: c.e.Pool, thread.name: http-1, message: pool exhausted}
  - line: '{"@timestamp":"2024-03-05T10:11:13Z","level":"INFO","message":"up","service":"shop"}'
    expect: {severity: '9', service.name: shop}
  - reject: '{"timestamp":"2024-03-05T10:11:13Z","level":"INFO","message":"up"}'

"""# }

static var generic_formats_json_logstash_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 generic.json_logstash.1 1 5 title.0 8 29 JSON of the logstash encoders.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 '0 10 10 @timestamp.0 24 5 level.0 31 7 message.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 10 @timestamp.0 34 7 formats-0 43 1 .0 44 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 6 .0 3 7 message.0 12 4 body.1 3 11 logger_name.0 16 10 log.logger.1 3 11 thread_name.0 16 11 thread.name.1 3 11 stack_trace.0 16 20 exception.stacktrace.1 3 7 service.0 12 12 service.name.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 172 {"@timestamp":"2024-03-05T10:11:12.123+01:00","@version":"1","message":"pool exhausted","logger_name":"c.e.Pool","thread_name":"http-1","level":"ERROR","level_value":40000}:2 5 1 .0 5 4 line'0 11 84 {"@timestamp":"2024-03-05T10:11:13Z","level":"INFO","message":"up","service":"shop"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_pino: String { #"""
kind: format
id: generic.json_pino
title: JSON of pino
version: 1
status: stable
parse: {type: json}
detect:
  keys: [level, time, pid, hostname, msg]
  priority: 55
timestamp: {field: time, formats: [epoch_ms]}
severity: {field: level, map: {'10': 1, '20': 5, '30': 9, '40': 13, '50': 17, '60': 21}}
fields:
  msg: body
  hostname: host.name
  name: service.name
  pid: process.pid
samples:
  - line: '{"level":50,"time":1709633472123,"pid":812,"hostname":"web-1","name":"shop","msg":"payment refused"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', host.name: web-1, service.name: shop, message: payment refused, process.pid: '812'}
  - line: '{"level":30,"time":1709633473000,"pid":812,"hostname":"web-1","msg":"listening"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: listening}
  - reject: '{"level":"error","time":"2024-03-05T10:11:12Z","msg":"refused"}'

"""# }

static var generic_formats_json_pino_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 generic.json_pino.1 1 5 title.0 8 12 JSON of pino.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 5 .0 10 5 level.0 17 4 time.0 23 3 pid.0 28 8 hostname.0 38 3 msg.1 3 8 priority.0 13 2 55.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 1 .0 36 8 epoch_ms.1 1 8 severity:0 11 2 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 6 '0 32 2 10.0 38 1 1'0 41 2 20.0 47 1 5'0 50 2 30.0 56 1 9'0 59 2 40.0 65 2 13'0 69 2 50.0 75 2 17'0 79 2 60.0 85 2 21.1 1 6 fields:1 3 4 .0 3 3 msg.0 8 4 body.1 3 8 hostname.0 13 9 host.name.1 3 4 name.0 9 12 service.name.1 3 3 pid.0 8 11 process.pid.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 {"level":50,"time":1709633472123,"pid":812,"hostname":"web-1","name":"shop","msg":"payment refused"}:2 5 1 .0 5 4 line'0 11 80 {"level":30,"time":1709633473000,"pid":812,"hostname":"web-1","msg":"listening"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_python: String { #"""
kind: format
id: generic.json_python
title: JSON of python-json-logger
version: 1
status: stable
parse: {type: json}
detect:
  keys: [asctime, levelname, message]
  priority: 50
timestamp: {field: asctime, formats: [iso8601]}
severity: {field: levelname}
fields:
  message: body
  name: log.logger
  exc_info: exception.stacktrace
samples:
  - line: '{"asctime":"2024-03-05 10:11:12,123","levelname":"CRITICAL","name":"app.db","message":"connection lost"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '21', log.logger: app.db, message: connection lost}
  - line: '{"asctime":"2024-03-05 10:11:13,000","levelname":"INFO","name":"app","message":"up"}'
    expect: {severity: '9'}
  - reject: '{"levelname":"INFO","message":"no time"}'

"""# }

static var generic_formats_json_python_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.json_python.1 1 5 title.0 8 26 JSON of python-json-logger.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 7 asctime.0 19 9 levelname.0 30 7 message.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 7 asctime.0 29 7 formats-0 38 1 .0 39 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 9 levelname.1 1 6 fields:1 3 3 .0 3 7 message.0 12 4 body.1 3 4 name.0 9 10 log.logger.1 3 8 exc_info.0 13 20 exception.stacktrace.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 104 {"asctime":"2024-03-05 10:11:12,123","levelname":"CRITICAL","name":"app.db","message":"connection lost"}:2 5 1 .0 5 4 line'0 11 84 {"asctime":"2024-03-05 10:11:13,000","levelname":"INFO","name":"app","message":"up"}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_time_message: String { #"""
kind: format
id: generic.json_time_message
title: JSON with time, level, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [time, level, message]
  priority: 50
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"time":"2024-03-05T10:11:12Z","level":"fatal","message":"cannot bind"}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '21', message: cannot bind}
  - line: '{"level":"debug","time":1709633472,"message":"tick","host":"web-1"}'
    expect: {time: '2024-03-05T10:11:12Z', severity: '5', host.name: web-1}
  - line: '{"level":50,"time":1709633198123,"pid":1,"hostname":"web-1","message":"checkout failed"}'
    expect: {time: '2024-03-05T10:06:38.123Z', severity: '17', message: checkout failed}
  - line: '{"time":"2024-03-05T10:11:13Z","level":"W","message":"slow"}'
    expect: {severity: '13'}
  - reject: '{"time":"2024-03-05T10:11:12Z","level":"info","msg":"x"}'

"""# }

static var generic_formats_json_time_message_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 25 generic.json_time_message.1 1 5 title.0 8 30 JSON with time, level, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 4 time.0 16 5 level.0 23 7 message.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 2 .0 36 7 iso8601.0 45 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 4 .0 3 7 message.0 12 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 71 {"time":"2024-03-05T10:11:12Z","level":"fatal","message":"cannot bind"}:2 5 1 .0 5 4 line'0 11 67 {"level":"debug","time":1709633472,"message":"tick","host":"web-1"}:2 5 1 .0 5 4 line'0 11 88 {"level":50,"time":1709633198123,"pid":1,"hostname":"web-1","message":"checkout failed"}:2 5 1 .0 5 4 line'0 11 60 {"time":"2024-03-05T10:11:13Z","level":"W","message":"slow"}.-23 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_time_msg: String { #"""
kind: format
id: generic.json_time_msg
title: JSON with time, level, msg (logrus, slog)
version: 1
status: stable
parse: {type: json}
detect:
  keys: [time, level, msg]
  priority: 50
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
  error: exception.message
  err: exception.message
samples:
  - line: '{"level":"warning","msg":"disk almost full","time":"2024-03-05T10:11:12+01:00"}'
    expect: {time: '2024-03-05T09:11:12Z', severity: '13', message: disk almost full}
  - line: '{"time":"2024-03-05T10:11:12.5Z","level":"ERROR","msg":"no route","service":"gw","logger":"net"}'
    expect: {time: '2024-03-05T10:11:12.500Z', severity: '17', service.name: gw, log.logger: net}
  - reject: '{"time":"2024-03-05T10:11:12Z","text":"x"}'

"""# }

static var generic_formats_json_time_msg_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 generic.json_time_msg.1 1 5 title.0 8 41 JSON with time, level, msg (logrus, slog).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 4 time.0 16 5 level.0 23 3 msg.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 2 .0 36 7 iso8601.0 45 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 6 .0 3 3 msg.0 8 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 3 5 error.0 10 17 exception.message.1 3 3 err.0 8 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 79 {"level":"warning","msg":"disk almost full","time":"2024-03-05T10:11:12+01:00"}:2 5 1 .0 5 4 line'0 11 96 {"time":"2024-03-05T10:11:12.5Z","level":"ERROR","msg":"no route","service":"gw","logger":"net"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_timestamp_message: String { #"""
kind: format
id: generic.json_timestamp_message
title: JSON with timestamp, level, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [timestamp, level, message]
  priority: 50
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
  logger_name: log.logger
  thread: thread.name
samples:
  - line: '{"timestamp":"2024-03-05T10:11:12.123Z","level":"WARN","logger":"c.e.Pool","message":"pool exhausted","thread":"http-1"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: c.e.Pool, thread.name: http-1, message: pool exhausted}
  - line: '{"timestamp":1709633472123,"level":"info","message":"ready"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9'}
  - reject: '{"@timestamp":"2024-03-05T10:11:12.123Z","level":"WARN","message":"x"}'

"""# }

static var generic_formats_json_timestamp_message_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 30 generic.json_timestamp_message.1 1 5 title.0 8 35 JSON with timestamp, level, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 9 timestamp.0 21 5 level.0 28 7 message.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 7 iso8601.0 50 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 6 .0 3 7 message.0 12 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 3 11 logger_name.0 16 10 log.logger.1 3 6 thread.0 11 11 thread.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 120 {"timestamp":"2024-03-05T10:11:12.123Z","level":"WARN","logger":"c.e.Pool","message":"pool exhausted","thread":"http-1"}:2 5 1 .0 5 4 line'0 11 60 {"timestamp":1709633472123,"level":"info","message":"ready"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_timestamp_severity: String { #"""
kind: format
id: generic.json_timestamp_severity
title: JSON with timestamp, severity, message
version: 1
status: stable
parse: {type: json}
detect:
  keys: [timestamp, severity, message]
  priority: 50
timestamp: {field: timestamp, formats: [iso8601, epoch]}
severity: {field: severity}
fields:
  message: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"severity":"ERROR","timestamp":"2024-03-05T10:11:12.123Z","message":"quota exceeded","service":"api"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', service.name: api}
  - line: '{"severity":"info","timestamp":"2024-03-05T10:11:13Z","message":"served"}'
    expect: {severity: '9', message: served}
  - reject: '{"severity":"info","message":"no time"}'

"""# }

static var generic_formats_json_timestamp_severity_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 31 generic.json_timestamp_severity.1 1 5 title.0 8 38 JSON with timestamp, severity, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 9 timestamp.0 21 8 severity.0 31 7 message.1 3 8 priority.0 13 2 50.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 9 timestamp.0 31 7 formats-0 40 2 .0 41 7 iso8601.0 50 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 8 severity.1 1 6 fields:1 3 4 .0 3 7 message.0 12 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 102 {"severity":"ERROR","timestamp":"2024-03-05T10:11:12.123Z","message":"quota exceeded","service":"api"}:2 5 1 .0 5 4 line'0 11 73 {"severity":"info","timestamp":"2024-03-05T10:11:13Z","message":"served"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_ts_lvl: String { #"""
kind: format
id: generic.json_ts_lvl
title: JSON with ts, lvl, msg
version: 1
status: stable
parse: {type: json}
detect:
  keys: [ts, lvl, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: lvl}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"no quorum"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17'}
  - line: '{"ts":1709633472123,"lvl":"info","msg":"ok","service":"db"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9', service.name: db}
  - reject: '{"ts":"2024-03-05T10:11:12.123Z","level":"error","msg":"x"}'

"""# }

static var generic_formats_json_ts_lvl_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.json_ts_lvl.1 1 5 title.0 8 22 JSON with ts, lvl, msg.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 2 ts.0 14 3 lvl.0 19 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601.0 43 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 4 .0 3 3 msg.0 8 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 65 {"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"no quorum"}:2 5 1 .0 5 4 line'0 11 59 {"ts":1709633472123,"lvl":"info","msg":"ok","service":"db"}.-19 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_ts_msg: String { #"""
kind: format
id: generic.json_ts_msg
title: JSON with ts, level, msg
version: 1
status: stable
parse: {type: json}
detect:
  keys: [ts, level, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  service: service.name
  logger: log.logger
  host: host.name
samples:
  - line: '{"ts":"2024-03-05T10:11:12.123Z","level":"error","msg":"no quorum"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: no quorum}
  - line: '{"ts":1709633472.5,"level":"warn","msg":"slow","logger":"wal"}'
    expect: {time: '2024-03-05T10:11:12.500Z', severity: '13', log.logger: wal}
  - line: '{"level":"info","ts":1.709633475123456e+09,"logger":"controller","msg":"reconciled"}'
    expect: {time: '2024-03-05T10:11:15.123456Z', severity: '9', log.logger: controller, message: reconciled}
  - reject: '{"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"x"}'

"""# }

static var generic_formats_json_ts_msg_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.json_ts_msg.1 1 5 title.0 8 24 JSON with ts, level, msg.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 2 ts.0 14 5 level.0 21 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601.0 43 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 4 .0 3 3 msg.0 8 4 body.1 3 7 service.0 12 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 67 {"ts":"2024-03-05T10:11:12.123Z","level":"error","msg":"no quorum"}:2 5 1 .0 5 4 line'0 11 62 {"ts":1709633472.5,"level":"warn","msg":"slow","logger":"wal"}:2 5 1 .0 5 4 line'0 11 84 {"level":"info","ts":1.709633475123456e+09,"logger":"controller","msg":"reconciled"}.-21 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_json_zap: String { #"""
kind: format
id: generic.json_zap
title: JSON of zap (Go), production
version: 1
status: stable
parse: {type: json}
detect:
  keys: [level, ts, caller, msg]
  priority: 60
timestamp: {field: ts, formats: [epoch, iso8601]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  caller: code.location
  stacktrace: exception.stacktrace
  error: exception.message
samples:
  - line: '{"level":"error","ts":1709633472.123456,"logger":"raft","caller":"raft/node.go:88","msg":"lost leader","error":"timeout"}'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '17', log.logger: raft, message: lost leader, exception.message: timeout}
  - line: '{"level":"info","ts":"2024-03-05T10:11:13.000Z","caller":"cmd/main.go:12","msg":"started"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', code.location: 'cmd/main.go:12'}
  - line: '{"level":"info","ts":1.709633474123456e+09,"logger":"setup","caller":"cmd/main.go:12","msg":"starting manager"}'
    expect: {time: '2024-03-05T10:11:14.123456Z', log.logger: setup}
  - line: '{"level":"dpanic","ts":1709633473.5,"caller":"cmd/main.go:13","msg":"cannot happen"}'
    expect: {severity: '21'}
  - reject: '{"level":"info","ts":1709633472.1,"msg":"no caller"}'

"""# }

static var generic_formats_json_zap_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 generic.json_zap.1 1 5 title.0 8 28 JSON of zap (Go), production.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 4 .0 10 5 level.0 17 2 ts.0 21 6 caller.0 29 3 msg.1 3 8 priority.0 13 2 60.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 5 epoch.0 41 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 5 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 6 caller.0 11 13 code.location.1 3 10 stacktrace.0 15 20 exception.stacktrace.1 3 5 error.0 10 17 exception.message.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 121 {"level":"error","ts":1709633472.123456,"logger":"raft","caller":"raft/node.go:88","msg":"lost leader","error":"timeout"}:2 5 1 .0 5 4 line'0 11 90 {"level":"info","ts":"2024-03-05T10:11:13.000Z","caller":"cmd/main.go:12","msg":"started"}:2 5 1 .0 5 4 line'0 11 111 {"level":"info","ts":1.709633474123456e+09,"logger":"setup","caller":"cmd/main.go:12","msg":"starting manager"}:2 5 1 .0 5 4 line'0 11 84 {"level":"dpanic","ts":1709633473.5,"caller":"cmd/main.go:13","msg":"cannot happen"}.-24 1 10 beginnings.0 1 29 100000200.800000000000000.0.0
"""# }

static var generic_formats_log4j_dashes: String { #"""
kind: format
id: generic.log4j_dashes
title: 'log4j: time - level [thread:class@line] - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^@\]]++)(?:@(?<line>\d++))?\] - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: log.logger
  line: code.line.number
samples:
  - line: '2024-03-05 10:11:12,123 - WARN  [QuorumPeer:Leader@642] - no quorum, shutting down'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: 'QuorumPeer:Leader', message: 'no quorum, shutting down'}
  - line: '2024-03-05 10:11:13,000 - INFO  [main:Server@100] - started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'

"""# }

static var generic_formats_log4j_dashes_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 generic.log4j_dashes.1 1 5 title'0 8 49 log4j: time - level [thread:class@line] - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 50.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 170 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^@\]]++)(?:@(?<line>\d++))?\] - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 10 log.logger.1 3 4 line.0 9 16 code.line.number.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 82 2024-03-05 10:11:12,123 - WARN  [QuorumPeer:Leader@642] - no quorum, shutting down:2 5 1 .0 5 4 line'0 11 59 2024-03-05 10:11:13,000 - INFO  [main:Server@100] - started.-18 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_log4j_level_thread: String { #"""
kind: format
id: generic.log4j_level_thread
title: 'log4j: time, level, [thread], logger - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  dash: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?:\S++ )?(?<logger>[\w.$]++) - (?<body>.*+)$'
  mdc: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++) ++\[(?<thread>[^\]]*+)\] - (?<body>.*+)$'
  colon: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 ERROR [http-1] c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      \#u{9}at c.e.Pool.take(Pool.java:88)
      \#u{9}at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      \#u{9}... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'
    expect: {severity: '9', message: started, log.logger: c.e.App}
  - line: '2024-03-05 10:11:13,000 INFO [main] org.example.mapreduce.Task: done'
    expect: {log.logger: org.example.mapreduce.Task, message: done}
  - reject: '2024-03-05 10:11:12,123 [main] INFO c.e.App - started'

"""# }

static var generic_formats_log4j_level_thread_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 26 generic.log4j_level_thread.1 1 5 title'0 8 46 log4j: time, level, [thread], logger - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 50.1 1 8 patterns:1 3 3 .0 3 4 dash'0 9 192 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?:\S++ )?(?<logger>[\w.$]++) - (?<body>.*+)$.1 3 3 mdc'0 8 170 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++) ++\[(?<thread>[^\]]*+)\] - (?<body>.*+)$.1 3 5 colon'0 10 181 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 text|0 11 241 2024-03-05 10:11:12,123 ERROR [http-1] c.e.Pool - no connection
java.lang.IllegalStateException: pool exhausted
\#u{9}at c.e.Pool.take(Pool.java:88)
\#u{9}at c.e.Web.handle(Web.java:12)
Caused by: java.net.SocketTimeoutException: 30000 ms
\#u{9}... 12 more:8 5 1 .0 5 4 line'0 11 54 2024-03-05 10:11:13,000 INFO  [main] c.e.App - started:2 5 1 .0 5 4 line'0 11 68 2024-03-05 10:11:13,000 INFO [main] org.example.mapreduce.Task: done.-28 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_log4j_plain: String { #"""
kind: format
id: generic.log4j_plain
title: 'log4j: time, level, logger: message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 48
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?::| -) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 ERROR c.e.Pool: no connection
      java.lang.IllegalStateException: pool exhausted
      \#u{9}at c.e.Pool.take(Pool.java:88)
      \#u{9}at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      \#u{9}... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  c.e.App - started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'

"""# }

static var generic_formats_log4j_plain_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.log4j_plain.1 1 5 title'0 8 35 log4j: time, level, logger: message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 48.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 151 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?::| -) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 231 2024-03-05 10:11:12,123 ERROR c.e.Pool: no connection
java.lang.IllegalStateException: pool exhausted
\#u{9}at c.e.Pool.take(Pool.java:88)
\#u{9}at c.e.Web.handle(Web.java:12)
Caused by: java.net.SocketTimeoutException: 30000 ms
\#u{9}... 12 more:8 5 1 .0 5 4 line'0 11 47 2024-03-05 10:11:13,000 INFO  c.e.App - started.-23 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_log4j_short: String { #"""
kind: format
id: generic.log4j_short
title: 'log4j, short date: yy/MM/dd time level logger: message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  slashes: '^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$'
  digits: '^(?<ts>\d{6} \d{6}) (?<thread>\d++) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y/%m/%d %H:%M:%S', '%y%m%d %H%M%S']}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.id
samples:
  - line: '24/03/05 10:11:12 WARN storage.BlockManager: block lost'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', log.logger: storage.BlockManager, message: block lost}
  - line: '240305 101112 143 INFO dfs.DataNode$Receiver: received block'
    expect: {time: '2024-03-05T10:11:12Z', severity: '9', log.logger: dfs.DataNode$Receiver}
  - reject: '24-03-05 10:11:12 WARN storage.BlockManager: block lost'

"""# }

static var generic_formats_log4j_short_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.log4j_short.1 1 5 title'0 8 54 log4j, short date: yy/MM/dd time level logger: message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 50.1 1 8 patterns:1 3 2 .0 3 7 slashes'0 12 129 ^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$.1 3 6 digits'0 11 127 ^(?<ts>\d{6} \d{6}) (?<thread>\d++) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 17 %y/%m/%d %H:%M:%S'0 55 13 %y%m%d %H%M%S.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 thread.0 11 9 thread.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 55 24/03/05 10:11:12 WARN storage.BlockManager: block lost:2 5 1 .0 5 4 line'0 11 60 240305 101112 143 INFO dfs.DataNode$Receiver: received block.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_log4j_thread_level: String { #"""
kind: format
id: generic.log4j_thread_level
title: 'log4j and logback: time, [thread], level, logger - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 50
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?: \[[^\]]*+\])? - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12.123 [http-1] ERROR c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      \#u{9}at c.e.Pool.take(Pool.java:88)
      \#u{9}at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      \#u{9}... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 [main] WARN  c.e.App - slow start'
    expect: {severity: '13', message: slow start}
  - reject: '2024-03-05 10:11:13,000 WARN [main] c.e.App - slow start'

"""# }

static var generic_formats_log4j_thread_level_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 26 generic.log4j_thread_level.1 1 5 title'0 8 58 log4j and logback: time, [thread], level, logger - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 50.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 199 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:[+-]\d{4})?) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?: \[[^\]]*+\])? - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 241 2024-03-05 10:11:12.123 [http-1] ERROR c.e.Pool - no connection
java.lang.IllegalStateException: pool exhausted
\#u{9}at c.e.Pool.take(Pool.java:88)
\#u{9}at c.e.Web.handle(Web.java:12)
Caused by: java.net.SocketTimeoutException: 30000 ms
\#u{9}... 12 more:8 5 1 .0 5 4 line'0 11 57 2024-03-05 10:11:13,000 [main] WARN  c.e.App - slow start.-24 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_logfmt_t: String { #"""
kind: format
id: generic.logfmt_t
title: logfmt with t, lvl, msg (log15)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [t, lvl, msg]
  priority: 45
timestamp: {field: t, formats: [iso8601, epoch]}
severity: {field: lvl, map: {eror: 17, dbug: 5, crit: 21, warn: 13}}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 't=2024-03-05T10:11:12+0100 lvl=eror msg="sync failed" err=timeout'
    expect: {time: '2024-03-05T09:11:12Z', severity: '17', message: sync failed}
  - line: 't=2024-03-05T10:11:13+0000 lvl=info msg=up'
    expect: {severity: '9', message: up}
  - reject: 'ts=2024-03-05T10:11:13Z level=info msg=up'
---
kind: format
id: generic.logfmt_t_level
title: logfmt with t, level, msg (Grafana)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [t, level, msg]
  priority: 45
timestamp: {field: t, formats: [iso8601, epoch]}
severity: {field: level, map: {eror: 17, dbug: 5, crit: 21, warn: 13}}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 'logger=context userId=0 t=2024-03-05T10:11:12.123456789Z level=error msg="Request failed" error=timeout'
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', message: Request failed, log.logger: context, exception.message: timeout}
  - line: 't=2024-03-05T10:11:13+0100 level=info msg=up'
    expect: {time: '2024-03-05T09:11:13Z', severity: '9', message: up}
  - reject: 't=2024-03-05T10:11:13Z lvl=info msg=up'

"""# }

static var generic_formats_logfmt_t_nodes: String { #"""
:1 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 generic.logfmt_t.1 1 5 title.0 8 31 logfmt with t, lvl, msg (log15).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 6 logfmt.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 1 t.0 13 3 lvl.0 18 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 1 t.0 23 7 formats-0 32 2 .0 33 7 iso8601.0 42 5 epoch.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 4 eror.0 36 2 17.0 40 4 dbug.0 46 1 5.0 49 4 crit.0 55 2 21.0 59 4 warn.0 65 2 13.1 1 6 fields:1 3 8 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 9 component.0 14 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 4 host.0 9 9 host.name.1 3 6 caller.0 11 13 code.location.1 3 3 err.0 8 17 exception.message.1 3 5 error.0 10 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 65 t=2024-03-05T10:11:12+0100 lvl=eror msg="sync failed" err=timeout:2 5 1 .0 5 4 line'0 11 42 t=2024-03-05T10:11:13+0000 lvl=info msg=up:4 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 generic.logfmt_t_level.1 1 5 title.0 8 35 logfmt with t, level, msg (Grafana).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 6 logfmt.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 1 t.0 13 5 level.0 20 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 1 t.0 23 7 formats-0 32 2 .0 33 7 iso8601.0 42 5 epoch.1 1 8 severity:0 11 2 .0 12 5 field.0 19 5 level.0 26 3 map:0 31 4 .0 32 4 eror.0 38 2 17.0 42 4 dbug.0 48 1 5.0 51 4 crit.0 57 2 21.0 61 4 warn.0 67 2 13.1 1 6 fields:1 3 8 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 9 component.0 14 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 4 host.0 9 9 host.name.1 3 6 caller.0 11 13 code.location.1 3 3 err.0 8 17 exception.message.1 3 5 error.0 10 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 103 logger=context userId=0 t=2024-03-05T10:11:12.123456789Z level=error msg="Request failed" error=timeout:2 5 1 .0 5 4 line'0 11 44 t=2024-03-05T10:11:13+0100 level=info msg=up
"""# }

static var generic_formats_logfmt_time: String { #"""
kind: format
id: generic.logfmt_time
title: logfmt with time, level, msg (logrus)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [time, level, msg]
  priority: 45
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 'time="2024-03-05T10:11:12+01:00" level=warning msg="disk almost full" component=disk'
    expect: {time: '2024-03-05T09:11:12Z', severity: '13', message: disk almost full, log.logger: disk}
  - line: 'time=2024-03-05T10:11:13Z level=info msg=up service=gw'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', message: up, service.name: gw}
  - reject: 'ts=2024-03-05T10:11:13Z level=info msg=up'

"""# }

static var generic_formats_logfmt_time_nodes: String { #"""
:1 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.logfmt_time.1 1 5 title.0 8 37 logfmt with time, level, msg (logrus).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 6 logfmt.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 4 time.0 16 5 level.0 23 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 2 .0 36 7 iso8601.0 45 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 8 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 9 component.0 14 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 4 host.0 9 9 host.name.1 3 6 caller.0 11 13 code.location.1 3 3 err.0 8 17 exception.message.1 3 5 error.0 10 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 84 time="2024-03-05T10:11:12+01:00" level=warning msg="disk almost full" component=disk:2 5 1 .0 5 4 line'0 11 54 time=2024-03-05T10:11:13Z level=info msg=up service=gw
"""# }

static var generic_formats_logfmt_ts: String { #"""
kind: format
id: generic.logfmt_ts
title: logfmt with ts, level, msg (go-kit)
version: 1
status: stable
parse: {type: logfmt}
detect:
  keys: [ts, level, msg]
  priority: 45
timestamp: {field: ts, formats: [iso8601, epoch]}
severity: {field: level}
fields:
  msg: body
  logger: log.logger
  component: log.logger
  service: service.name
  host: host.name
  caller: code.location
  err: exception.message
  error: exception.message
samples:
  - line: 'ts=2024-03-05T10:11:12.123Z caller=head.go:512 level=error msg="WAL corrupted" err="unexpected EOF"'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: WAL corrupted, exception.message: unexpected EOF, code.location: 'head.go:512'}
  - line: 'ts=2024-03-05T10:11:13Z level=info msg=up'
    expect: {severity: '9', message: up}
  - reject: 'time=2024-03-05T10:11:13Z level=info msg=up'

"""# }

static var generic_formats_logfmt_ts_nodes: String { #"""
:1 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 generic.logfmt_ts.1 1 5 title.0 8 35 logfmt with ts, level, msg (go-kit).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 6 logfmt.1 1 6 detect:1 3 2 .0 3 4 keys-0 9 3 .0 10 2 ts.0 14 5 level.0 21 3 msg.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 iso8601.0 43 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 8 .0 3 3 msg.0 8 4 body.1 3 6 logger.0 11 10 log.logger.1 3 9 component.0 14 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 4 host.0 9 9 host.name.1 3 6 caller.0 11 13 code.location.1 3 3 err.0 8 17 exception.message.1 3 5 error.0 10 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 99 ts=2024-03-05T10:11:12.123Z caller=head.go:512 level=error msg="WAL corrupted" err="unexpected EOF":2 5 1 .0 5 4 line'0 11 41 ts=2024-03-05T10:11:13Z level=info msg=up
"""# }

static var generic_formats_oslo: String { #"""
kind: format
id: generic.oslo
title: 'OpenStack services: time pid level logger [request] message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 58
patterns:
  request: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) \[(?<request>[^\]]*+)\] (?<body>.*+)$'
  plain: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) (?<body>[^\[].*+)$'
  # Several services' files in one, each line behind the file's name.
  collected: '^(?<file>[a-z][^ ]++) (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) \[(?<request>[^\]]*+)\] (?<body>.*+)$'
  collected_plain: '^(?<file>[a-z][^ ]++) (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) (?<body>[^\[].*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
  logger: log.logger
  file: log.file.name
  request: request.id
samples:
  - line: '2024-03-05 10:11:12.123 812 WARNING nova.compute.manager [req-7f3a - - - - -] instance shut down by itself'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', log.logger: nova.compute.manager, request.id: req-7f3a - - - - -, message: instance shut down by itself}
  - line: '2024-03-05 10:11:13.000 812 INFO nova.service started'
    expect: {severity: '9', message: started}
  - line: 'nova-api.log.1 2024-03-05 10:11:14.000 812 ERROR nova.api [req-7f3b] no valid host'
    expect: {severity: '17', log.file.name: nova-api.log.1, message: no valid host}
  - reject: '2024-03-05 10:11:13.000 INFO nova.service started'

"""# }

static var generic_formats_oslo_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 generic.oslo.1 1 5 title'0 8 59 OpenStack services: time pid level logger [request] message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 4 .0 3 7 request'0 12 131 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) \[(?<request>[^\]]*+)\] (?<body>.*+)$.1 3 5 plain'0 10 112 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) (?<body>[^\[].*+)$.2 3 9 collected'0 14 152 ^(?<file>[a-z][^ ]++) (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) \[(?<request>[^\]]*+)\] (?<body>.*+)$.1 3 15 collected_plain'0 20 133 ^(?<file>[a-z][^ ]++) (?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?<pid>\d++) (?<lvl>[A-Z]++) (?<logger>[\w.]++) (?<body>[^\[].*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 4 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 6 logger.0 11 10 log.logger.1 3 4 file.0 9 13 log.file.name.1 3 7 request.0 12 10 request.id.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 106 2024-03-05 10:11:12.123 812 WARNING nova.compute.manager [req-7f3a - - - - -] instance shut down by itself:2 5 1 .0 5 4 line'0 11 53 2024-03-05 10:11:13.000 812 INFO nova.service started:2 5 1 .0 5 4 line'0 11 82 nova-api.log.1 2024-03-05 10:11:14.000 812 ERROR nova.api [req-7f3b] no valid host.-26 1 10 beginnings.0 1 35 3ff000000000000.7fffffe00000000.0.0
"""# }

static var generic_formats_others: String { #"""
kind: format
id: generic.json_severity_time
title: JSON with severity, time, message
version: 1
status: stable
parse: {type: json}
detect: {keys: [severity, time, message], priority: 48}
timestamp: {field: time, formats: [iso8601, epoch]}
severity: {field: severity}
fields:
  message: body
  service: service.name
  component: service.name
  logger: log.logger
  host: host.name
  hostname: host.name
  pid: process.pid
  correlation_id: trace.id
  exception.message: exception.message
samples:
  - line: '{"severity":"ERROR","time":"2024-03-05T10:11:12.123Z","message":"no route","correlation_id":"3f2a"}'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', message: no route, trace.id: 3f2a}
  - line: '{"message":"ready","severity":"info","time":1709633473,"service":"shop"}'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9', service.name: shop}
  - reject: '{"severity":"ERROR","message":"no time"}'
---
kind: format
id: generic.json_at_timestamp
title: JSON with @timestamp and message only
version: 1
status: stable
parse: {type: json}
detect: {keys: ['@timestamp', message], priority: 35}
timestamp: {field: '@timestamp', formats: [iso8601, epoch]}
severity: {field: [severity, log_level, loglevel]}
fields:
  message: body
  service: service.name
  application: service.name
  host: host.name
  logger: log.logger
samples:
  - line: '{"@timestamp":"2024-03-05T10:11:12.123Z","message":"no route","application":"shop"}'
    expect: {time: '2024-03-05T10:11:12.123Z', message: no route, service.name: shop}
  - line: '{"@timestamp":"2024-03-05T10:11:13Z","message":"slow","severity":"warning"}'
    expect: {severity: '13'}
  - reject: '{"timestamp":"2024-03-05T10:11:13Z","message":"slow"}'
---
kind: format
id: generic.logfmt_untimed
title: logfmt with level and msg, without time
version: 1
status: stable
parse: {type: logfmt}
detect: {keys: [level, msg], priority: 30}
severity: {field: level}
fields:
  msg: body
  subsys: log.logger
  component: log.logger
  logger: log.logger
  service: service.name
  error: exception.message
  err: exception.message
samples:
  - line: 'level=error msg="Unable to update endpoint" error="timeout" subsys=daemon'
    expect: {severity: '17', message: Unable to update endpoint, log.logger: daemon, exception.message: timeout}
  - line: 'level=info msg=started'
    expect: {severity: '9', message: started}
  - reject: 'level=error no message'
---
kind: format
id: generic.chat_lines
title: 'Chat exports: [time] <who> text, and date, time - who: text'
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/chat*', '**/irc*', '**/slack*']
  priority: 40
patterns:
  irc: '^\[?(?<ts>(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d:\d\d)\]? <[@+ ]?+(?<user>[^>\s]++)> (?<body>.*+)$'
  bracketed: '^\[(?<ts>\d\d?/\d\d?/\d{4}, \d\d?:\d\d(?::\d\d)?(?: [AP]M)?)\] (?<user>[^:\[\]]{1,60}+): (?<body>.*+)$'
  dashed: '^(?<ts>\d\d?[/.]\d\d?[/.]\d{4}, \d\d?:\d\d) - (?<user>[^:]{1,60}+): (?<body>.*+)$'
timestamp: {field: ts, formats: ['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%d/%m/%Y, %I:%M:%S %p', '%m/%d/%Y, %I:%M %p', '%d/%m/%Y, %H:%M:%S', '%d/%m/%Y, %H:%M', '%d.%m.%Y, %H:%M', '%H:%M:%S']}
fields: {user: user.name}
samples:
  - line: '2024-03-05 10:11:12 <bob> is the shop down?'
    expect: {time: '2024-03-05T10:11:12Z', user.name: bob, message: is the shop down?}
  - line: '[10:11:13] <eve> rolling back'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:13Z', user.name: eve, message: rolling back}
  - line: '[05/03/2024, 10:11:14] Bob: rolled back'
    expect: {time: '2024-03-05T10:11:14Z', user.name: Bob}
  - line: '05.03.2024, 10:11 - Eve: thanks'
    expect: {time: '2024-03-05T10:11:00Z', user.name: Eve, message: thanks}
  - reject: '[10:11:12] [main/INFO]: <bob> joined'
---
kind: format
id: generic.chat_json
title: Chat messages as JSON, one a line (Slack export)
version: 1
status: stable
parse: {type: json}
detect: {keys: [type, user, text, ts], priority: 58}
timestamp: {field: ts, formats: [epoch_s, iso8601]}
fields:
  text: body
  user: user.name
  channel: log.logger
samples:
  - line: '{"type":"message","user":"U07","text":"rolling back","ts":"1709633472.000100","channel":"ops"}'
    expect: {time: '2024-03-05T10:11:12.000100Z', user.name: U07, message: rolling back, log.logger: ops}
  - line: '{"ts":"1709633473.000200","user":"U08","text":"thanks","type":"message"}'
    expect: {user.name: U08}
  - reject: '{"type":"message","text":"x","ts":"1709633473.000200"}'
---
kind: format
id: generic.change_csv
title: Change log as CSV, with a header
version: 1
status: stable
parse: {type: csv}
detect:
  paths: ['**/*change*.csv', '**/*deploy*.csv', '**/*release*.csv']
  keys: [change]
  priority: 45
timestamp: {any: [time, timestamp, date, when], formats: [iso8601, epoch, '%d/%m/%Y %H:%M:%S', '%d.%m.%Y %H:%M', '%d/%m/%Y %H:%M']}
fields:
  change: body
  who: user.name
  user: user.name
  author: user.name
  system: service.name
  service: service.name
  component: service.name
  host: host.name
  id: change.id
  ticket: change.id
samples:
  - text: |-
      time,who,system,change
      2024-03-05T10:11:12Z,bob,shop,"release 7.1, canary"
    expect: {time: '2024-03-05T10:11:12Z', user.name: bob, service.name: shop, message: 'release 7.1, canary'}
  - text: |-
      id,date,service,change,author
      CHG-7,2024-03-05 10:11:13,pay,raise the pool to 50,eve
    expect: {time: '2024-03-05T10:11:13Z', change.id: CHG-7, service.name: pay, user.name: eve}
  - reject: |-
      time,count
      2024-03-05T10:11:12Z,7

"""# }

static var generic_formats_others_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 26 generic.json_severity_time.1 1 5 title.0 8 33 JSON with severity, time, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 3 .0 17 8 severity.0 27 4 time.0 33 7 message.0 43 8 priority.0 53 2 48.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 4 time.0 26 7 formats-0 35 2 .0 36 7 iso8601.0 45 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field.0 19 8 severity.1 1 6 fields:1 3 9 .0 3 7 message.0 12 4 body.1 3 7 service.0 12 12 service.name.1 3 9 component.0 14 12 service.name.1 3 6 logger.0 11 10 log.logger.1 3 4 host.0 9 9 host.name.1 3 8 hostname.0 13 9 host.name.1 3 3 pid.0 8 11 process.pid.1 3 14 correlation_id.0 19 8 trace.id.1 3 17 exception.message.0 22 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 99 {"severity":"ERROR","time":"2024-03-05T10:11:12.123Z","message":"no route","correlation_id":"3f2a"}:2 5 1 .0 5 4 line'0 11 72 {"message":"ready","severity":"info","time":1709633473,"service":"shop"}.-22 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:26 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 25 generic.json_at_timestamp.1 1 5 title.0 8 37 JSON with @timestamp and message only.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 '0 17 10 @timestamp.0 31 7 message.0 41 8 priority.0 51 2 35.1 1 9 timestamp:0 12 2 .0 13 5 field'0 20 10 @timestamp.0 34 7 formats-0 43 2 .0 44 7 iso8601.0 53 5 epoch.1 1 8 severity:0 11 1 .0 12 5 field-0 19 3 .0 20 8 severity.0 30 9 log_level.0 41 8 loglevel.1 1 6 fields:1 3 5 .0 3 7 message.0 12 4 body.1 3 7 service.0 12 12 service.name.1 3 11 application.0 16 12 service.name.1 3 4 host.0 9 9 host.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 83 {"@timestamp":"2024-03-05T10:11:12.123Z","message":"no route","application":"shop"}:2 5 1 .0 5 4 line'0 11 75 {"@timestamp":"2024-03-05T10:11:13Z","message":"slow","severity":"warning"}.-18 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:22 1 10 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 22 generic.logfmt_untimed.1 1 5 title.0 8 39 logfmt with level and msg, without time.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 6 logfmt.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 2 .0 17 5 level.0 24 3 msg.0 30 8 priority.0 40 2 30.1 1 8 severity:0 11 1 .0 12 5 field.0 19 5 level.1 1 6 fields:1 3 7 .0 3 3 msg.0 8 4 body.1 3 6 subsys.0 11 10 log.logger.1 3 9 component.0 14 10 log.logger.1 3 6 logger.0 11 10 log.logger.1 3 7 service.0 12 12 service.name.1 3 5 error.0 10 17 exception.message.1 3 3 err.0 8 17 exception.message.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 73 level=error msg="Unable to update endpoint" error="timeout" subsys=daemon:2 5 1 .0 5 4 line'0 11 22 level=info msg=started:4 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 generic.chat_lines.1 1 5 title'0 8 59 Chat exports: [time] <who> text, and date, time - who: text.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 8 **/chat*'0 23 7 **/irc*'0 34 9 **/slack*.1 3 8 priority.0 13 2 40.1 1 8 patterns:1 3 3 .0 3 3 irc'0 8 93 ^\[?(?<ts>(?:\d{4}-\d\d-\d\d[ T])?\d\d:\d\d:\d\d)\]? <[@+ ]?+(?<user>[^>\s]++)> (?<body>.*+)$.1 3 9 bracketed'0 14 102 ^\[(?<ts>\d\d?/\d\d?/\d{4}, \d\d?:\d\d(?::\d\d)?(?: [AP]M)?)\] (?<user>[^:\[\]]{1,60}+): (?<body>.*+)$.1 3 6 dashed'0 11 81 ^(?<ts>\d\d?[/.]\d\d?[/.]\d{4}, \d\d?:\d\d) - (?<user>[^:]{1,60}+): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 8 '0 34 17 %Y-%m-%d %H:%M:%S'0 55 17 %Y-%m-%dT%H:%M:%S'0 76 21 %d/%m/%Y, %I:%M:%S %p'0 101 18 %m/%d/%Y, %I:%M %p'0 123 18 %d/%m/%Y, %H:%M:%S'0 145 15 %d/%m/%Y, %H:%M'0 164 15 %d.%m.%Y, %H:%M'0 183 8 %H:%M:%S.1 1 6 fields:0 9 1 .0 10 4 user.0 16 9 user.name.1 1 7 samples-1 3 4 :0 5 1 .0 5 4 line'0 11 43 2024-03-05 10:11:12 <bob> is the shop down?:2 5 1 .0 5 4 line'0 11 29 [10:11:13] <eve> rolling back:3 5 1 .0 5 4 line'0 11 39 [05/03/2024, 10:11:14] Bob: rolled back:2 5 1 .0 5 4 line'0 11 31 05.03.2024, 10:11 - Eve: thanks:4 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 17 generic.chat_json.1 1 5 title.0 8 48 Chat messages as JSON, one a line (Slack export).1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 4 json.1 1 6 detect:0 9 2 .0 10 4 keys-0 16 4 .0 17 4 type.0 23 4 user.0 29 4 text.0 35 2 ts.0 40 8 priority.0 50 2 58.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 7 epoch_s.0 43 7 iso8601.1 1 6 fields:1 3 3 .0 3 4 text.0 9 4 body.1 3 4 user.0 9 9 user.name.1 3 7 channel.0 12 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 94 {"type":"message","user":"U07","text":"rolling back","ts":"1709633472.000100","channel":"ops"}:2 5 1 .0 5 4 line'0 11 72 {"ts":"1709633473.000200","user":"U08","text":"thanks","type":"message"}.-15 1 10 beginnings.0 1 29 100000200.800000000000000.0.0:19 1 10 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 18 generic.change_csv.1 1 5 title.0 8 32 Change log as CSV, with a header.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 3 csv.1 1 6 detect:1 3 3 .0 3 5 paths-0 10 3 '0 11 15 **/*change*.csv'0 30 15 **/*deploy*.csv'0 49 16 **/*release*.csv.1 3 4 keys-0 9 1 .0 10 6 change.1 3 8 priority.0 13 2 45.1 1 9 timestamp:0 12 2 .0 13 3 any-0 18 4 .0 19 4 time.0 25 9 timestamp.0 36 4 date.0 42 4 when.0 49 7 formats-0 58 5 .0 59 7 iso8601.0 68 5 epoch'0 75 17 %d/%m/%Y %H:%M:%S'0 96 14 %d.%m.%Y %H:%M'0 114 14 %d/%m/%Y %H:%M.1 1 6 fields:1 3 10 .0 3 6 change.0 11 4 body.1 3 3 who.0 8 9 user.name.1 3 4 user.0 9 9 user.name.1 3 6 author.0 11 9 user.name.1 3 6 system.0 11 12 service.name.1 3 7 service.0 12 12 service.name.1 3 9 component.0 14 12 service.name.1 3 4 host.0 9 9 host.name.1 3 2 id.0 7 9 change.id.1 3 6 ticket.0 11 9 change.id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 74 time,who,system,change
2024-03-05T10:11:12Z,bob,shop,"release 7.1, canary":4 5 1 .0 5 4 text|0 11 84 id,date,service,change,author
CHG-7,2024-03-05 10:11:13,pay,raise the pool to 50,eve
"""# }

static var generic_formats_python_basic: String { #"""
kind: format
id: generic.python_basic
title: 'Python logging without time: level:name:message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 45
patterns:
  line: '^(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[\w.]++):(?<body>.*+)$'
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      ERROR:app.db:no connection
      Traceback (most recent call last):
        File "/srv/app/db.py", line 88, in take
          raise TimeoutError("pool")
      TimeoutError: pool
    expect: {severity: '17', log.logger: app.db}
  - line: 'WARNING:root:disk almost full'
    expect: {severity: '13', log.logger: root, message: disk almost full}
  - reject: 'ERROR: no connection'

"""# }

static var generic_formats_python_basic_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 20 generic.python_basic.1 1 5 title'0 8 47 Python logging without time: level:name:message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 45.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 75 ^(?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL):(?<logger>[\w.]++):(?<body>.*+)$.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 153 ERROR:app.db:no connection
Traceback (most recent call last):
  File "/srv/app/db.py", line 88, in take
    raise TimeoutError("pool")
TimeoutError: pool:7 5 1 .0 5 4 line'0 11 29 WARNING:root:disk almost full.-21 1 10 beginnings.0 1 12 0.800238.0.0
"""# }

static var generic_formats_python_brackets: String { #"""
kind: format
id: generic.python_brackets
title: 'gunicorn: [time] [pid] [level] message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  line: '^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:,\d{3})?(?: [+-]\d{4})?)\] \[(?<pid>\d++)\] \[(?<lvl>[A-Z]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
samples:
  - line: '[2024-03-05 10:11:12 +0100] [812] [CRITICAL] WORKER TIMEOUT (pid:900)'
    expect: {time: '2024-03-05T09:11:12Z', severity: '21', process.pid: '812', message: 'WORKER TIMEOUT (pid:900)'}
  - line: '[2024-03-05 10:11:13 +0000] [812] [INFO] Booting worker with pid: 901'
    expect: {severity: '9'}
  - reject: '[2024-03-05 10:11:13] INFO started'

"""# }

static var generic_formats_python_brackets_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 23 generic.python_brackets.1 1 5 title'0 8 38 gunicorn: [time] [pid] [level] message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 119 ^\[(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:,\d{3})?(?: [+-]\d{4})?)\] \[(?<pid>\d++)\] \[(?<lvl>[A-Z]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 69 [2024-03-05 10:11:12 +0100] [812] [CRITICAL] WORKER TIMEOUT (pid:900):2 5 1 .0 5 4 line'0 11 69 [2024-03-05 10:11:13 +0000] [812] [INFO] Booting worker with pid: 901.-17 1 10 beginnings.0 1 13 0.8000000.0.0
"""# }

static var generic_formats_python_dashes: String { #"""
kind: format
id: generic.python_dashes
title: 'Python logging: time - name - level - message'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<logger>[\w.]++) - (?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL) - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 - app.db - ERROR - no connection
      Traceback (most recent call last):
        File "/srv/app/db.py", line 88, in take
          raise TimeoutError("pool")
      TimeoutError: pool
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: app.db}
  - line: '2024-03-05 10:11:13,000 - app - CRITICAL - giving up'
    expect: {severity: '21', message: giving up}
  - reject: '2024-03-05 10:11:13,000 - INFO [main:Server@100] - started'

"""# }

static var generic_formats_python_dashes_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 generic.python_dashes.1 1 5 title'0 8 45 Python logging: time - name - level - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 1 .0 3 4 line'0 9 131 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) - (?<logger>[\w.]++) - (?<lvl>DEBUG|INFO|WARNING|ERROR|CRITICAL) - (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 183 2024-03-05 10:11:12,123 - app.db - ERROR - no connection
Traceback (most recent call last):
  File "/srv/app/db.py", line 88, in take
    raise TimeoutError("pool")
TimeoutError: pool:7 5 1 .0 5 4 line'0 11 52 2024-03-05 10:11:13,000 - app - CRITICAL - giving up.-22 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_formats_rust: String { #"""
kind: format
id: generic.rust
title: 'Rust: env_logger and tracing'
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 55
patterns:
  env: '^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w:]++)\] (?<body>.*+)$'
  tracing: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++Z) ++(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) (?<logger>\w++(?:::\w++)*+): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
samples:
  - line: '[2024-03-05T10:11:12Z WARN  store::wal] fsync took 4s'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', log.logger: 'store::wal', message: fsync took 4s}
  - line: '2024-03-05T10:11:12.123456Z  INFO store::wal: opened'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '9', log.logger: 'store::wal', message: opened}
  - reject: '[2024-03-05 10:11:12] WARN fsync'

"""# }

static var generic_formats_rust_nodes: String { #"""
:1 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 generic.rust.1 1 5 title'0 8 28 Rust: env_logger and tracing.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 55.1 1 8 patterns:1 3 2 .0 3 3 env'0 8 150 ^\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w:]++)\] (?<body>.*+)$.1 3 7 tracing'0 12 126 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d++Z) ++(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) (?<logger>\w++(?:::\w++)*+): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 1 .0 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 53 [2024-03-05T10:11:12Z WARN  store::wal] fsync took 4s:2 5 1 .0 5 4 line'0 11 52 2024-03-05T10:11:12.123456Z  INFO store::wal: opened
"""# }

static var generic_formats_spring_boot: String { #"""
kind: format
id: generic.spring_boot
title: Spring Boot
version: 1
status: stable
parse: {type: regex}
detect:
  priority: 60
patterns:
  plain: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$'
  named: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[(?<app>[^\]]++)\] \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  pid: {to: process.pid, type: int}
  thread: thread.name
  logger: log.logger
  app: service.name
samples:
  - text: |-
      2024-03-05T10:11:12.123+01:00 ERROR 812 --- [shop] [  http-exec-1] c.e.s.Checkout                           : payment refused
      java.lang.IllegalStateException: pool exhausted
      \#u{9}at c.e.Pool.take(Pool.java:88)
      \#u{9}at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      \#u{9}... 12 more
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', service.name: shop, thread.name: http-exec-1, log.logger: c.e.s.Checkout, process.pid: '812'}
  - line: '2024-03-05 10:11:13.000  INFO 812 --- [           main] o.s.b.w.e.tomcat.TomcatWebServer  : Tomcat started on port(s): 8080'
    expect: {severity: '9', thread.name: main, message: 'Tomcat started on port(s): 8080'}
  - reject: '2024-03-05 10:11:13.000  INFO [main] c.e.App : started'

"""# }

static var generic_formats_spring_boot_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 generic.spring_boot.1 1 5 title.0 8 11 Spring Boot.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 1 .0 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 5 plain'0 10 168 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$.1 3 5 named'0 10 188 ^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)?) ++(?<lvl>[A-Z]++) (?<pid>\d++) --- \[(?<app>[^\]]++)\] \[ *+(?<thread>[^\]]++)\] (?<logger>[\w.$/]++) *+: (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 4 .0 3 3 pid:0 8 2 .0 9 2 to.0 13 11 process.pid.0 26 4 type.0 32 3 int.1 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 3 3 app.0 8 12 service.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 text|0 11 303 2024-03-05T10:11:12.123+01:00 ERROR 812 --- [shop] [  http-exec-1] c.e.s.Checkout                           : payment refused
java.lang.IllegalStateException: pool exhausted
\#u{9}at c.e.Pool.take(Pool.java:88)
\#u{9}at c.e.Web.handle(Web.java:12)
Caused by: java.net.SocketTimeoutException: 30000 ms
\#u{9}... 12 more:8 5 1 .0 5 4 line'0 11 123 2024-03-05 10:11:13.000  INFO 812 --- [           main] o.s.b.w.e.tomcat.TomcatWebServer  : Tomcat started on port(s): 8080.-27 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var generic_pack: String { #"""
name: generic
version: 1.1.0
title: Layouts of common logging libraries, and what fails in any technology
licence: Apache-2.0

"""# }

static var generic_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 7 generic.1 1 7 version.0 10 5 1.1.0.1 1 5 title.0 8 69 Layouts of common logging libraries, and what fails in any technology
"""# }
}
