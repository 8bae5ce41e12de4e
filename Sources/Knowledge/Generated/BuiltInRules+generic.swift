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
    body|re: '(?i)(?:\bpaused for\b|\bstarted by (?:the |a )?(?:timer|scheduler|cron)|\bflush(?:ed|all)\b.* after|\broutine (?:restart|flush|maintenance|fail-?over)|\bfor (?:the|a) snapshot\b|\bplanned (?:restart|maintenance|fail-?over))'
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
summary: 'Failures in words ({count} lines)'
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
summary: 'Errors in words ({count} lines)'
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
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'blk_update_request: I/O error, dev sdb, sector 5512'}
    expect: [{start: [+0s, +0s], count: 1}]
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
  - name: a permission that is given
    events:
      - {t: 0s, every: 1s, n: 15, service.name: shop, body: permission granted}
    expect: none

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
      body|contains: [Memory cgroup out of memory, oom-kill]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'java.lang.OutOfMemoryError: Java heap space'}
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
causal: {nature: capacity}
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
causal: {nature: capacity}
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
       dropping messages]
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: shop, body: 'mail queue is full, deferring'}
    expect: [{start: [+0s, +0s], count: 1}]
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
  denominator: {severity|gte: 1}
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
  - name: an error now and then
    events:
      - {t: 0s, every: 1s, n: 300, service.name: shop, severity: '9', body: order placed}
      - {t: 0s, every: 30s, n: 10, service.name: shop, severity: '17', body: order lost}
    expect: none

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
  bracketed: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d++)?(?:Z|[+-]\d\d:?\d\d)?) \[(?<lvl>[A-Za-z]++)\] (?<body>.*+)$'
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
  - reject: '{"time":"2024-03-05T10:11:12Z","level":"info","msg":"x"}'

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
  - reject: '{"ts":"2024-03-05T10:11:12.123Z","lvl":"error","msg":"x"}'

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
  - reject: '{"level":"info","ts":1709633472.1,"msg":"no caller"}'

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
  dash: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++) - (?<body>.*+)$'
  colon: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++\[(?<thread>[^\]]++)\] (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12,123 ERROR [http-1] c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'
    expect: {severity: '9', message: started, log.logger: c.e.App}
  - line: '2024-03-05 10:11:13,000 INFO [main] org.example.mapreduce.Task: done'
    expect: {log.logger: org.example.mapreduce.Task, message: done}
  - reject: '2024-03-05 10:11:12,123 [main] INFO c.e.App - started'

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
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 INFO  c.e.App - started'
    expect: {severity: '9', message: started}
  - reject: '2024-03-05 10:11:13,000 INFO  [main] c.e.App - started'

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
  line: '^(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL) ++(?<logger>[\w.$]++)(?: \[[^\]]*+\])? - (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - text: |-
      2024-03-05 10:11:12.123 [http-1] ERROR c.e.Pool - no connection
      java.lang.IllegalStateException: pool exhausted
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: http-1, log.logger: c.e.Pool}
  - line: '2024-03-05 10:11:13,000 [main] WARN  c.e.App - slow start'
    expect: {severity: '13', message: slow start}
  - reject: '2024-03-05 10:11:13,000 WARN [main] c.e.App - slow start'

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
      	at c.e.Pool.take(Pool.java:88)
      	at c.e.Web.handle(Web.java:12)
      Caused by: java.net.SocketTimeoutException: 30000 ms
      	... 12 more
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', service.name: shop, thread.name: http-exec-1, log.logger: c.e.s.Checkout, process.pid: '812'}
  - line: '2024-03-05 10:11:13.000  INFO 812 --- [           main] o.s.b.w.e.tomcat.TomcatWebServer  : Tomcat started on port(s): 8080'
    expect: {severity: '9', thread.name: main, message: 'Tomcat started on port(s): 8080'}
  - reject: '2024-03-05 10:11:13.000  INFO [main] c.e.App : started'

"""# }

static var generic_pack: String { #"""
name: generic
version: 1.1.0
title: Layouts of common logging libraries, and what fails in any technology
licence: Apache-2.0

"""# }
}
