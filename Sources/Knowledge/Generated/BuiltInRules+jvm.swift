// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var jvm_detectors_jvm: String { #"""
# What the Java virtual machine and its common libraries say.
kind: detector
id: jvm.out_of_memory
title: Java is out of memory
version: 1
status: stable
severity: critical
summary: 'Java is out of memory ({count} lines)'
description: >-
  The text after the colon names the kind: heap, metaspace, native threads, direct buffers. Look at the
  dump, and at what grew before: caches, result sets, classes loaded again and again.
detect:
  type: match
  match:
    body|contains:
      [java.lang.OutOfMemoryError, OutOfMemoryError, Java heap space, GC overhead limit exceeded,
       unable to create native thread, unable to create new native thread, Direct buffer memory,
       Requested array size exceeds VM limit, There is insufficient memory for the Java Runtime,
       Compressed class space, failed to allocate memory for, Terminating due to java.lang.OutOfMemoryError,
       Heap dump file created, Dumping heap to]
    not:
      any:
        - body|contains: '-XX:+HeapDumpOnOutOfMemoryError'
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: 'java.lang.OutOfMemoryError: Java heap space'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a setting
    events:
      - {t: 0s, service.name: jvm, body: '-XX:+HeapDumpOnOutOfMemory is enabled'}
    expect: none
---
kind: detector
id: jvm.gc_pauses
title: Java stops for garbage collection
version: 1
status: stable
severity: high
summary: 'Java stops for garbage collection ({count} lines)'
description: >-
  The program stands still while memory is searched. Callers see timeouts, clusters believe the node dead.
  The heap is too small for what lives, or something leaks.
params:
  least: {default: 3, doc: lines within the window}
detect:
  type: count
  match:
    body|contains:
      [Pause Full, Full GC, concurrent mode failure, promotion failed, to-space exhausted, To-space Exhausted,
       Evacuation Failure, Allocation Failure, GC overhead, JvmPauseMonitor, Detected pause in JVM,
       pause in JVM or host machine, stop-the-world, Stop-the-world, jvm paused, GC pause, Allocation Stall]
    not: {severity|lt: 9}
  window: 5m
  gte: $least
causal: {nature: capacity}
tests:
  - name: many within minutes
    events:
      - {t: 0s, every: 2s, n: 9, service.name: jvm, body: 'Detected pause in JVM or host machine (eg GC): pause of approximately 4121ms'}
    expect: [{start: [+0s, +18s]}]
  - name: one now and then
    events:
      - {t: 0s, every: 10m, n: 12, service.name: jvm, body: 'Detected pause in JVM or host machine (eg GC): pause of approximately 4121ms'}
    expect: none
  - name: a short collection
    events:
      - {t: 0s, every: 2s, n: 9, service.name: jvm, body: Pause Young (Normal) 24M->4M(256M) 3.1ms}
    expect: none
---
kind: detector
id: jvm.class_problems
title: Java classes do not fit each other
version: 1
status: stable
severity: critical
summary: 'Java classes do not fit each other ({count} lines)'
description: >-
  A class or method is missing or has another form than when the code was compiled: two versions of a
  library, a shaded copy, a library that was upgraded alone.
detect:
  type: match
  match:
    body|contains:
      [NoClassDefFoundError, ClassNotFoundException, NoSuchMethodError, NoSuchFieldError, AbstractMethodError,
       IncompatibleClassChangeError, UnsupportedClassVersionError, VerifyError, LinkageError,
       ExceptionInInitializerError, IllegalAccessError, BootstrapMethodError, UnsatisfiedLinkError,
       InaccessibleObjectException]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: 'java.lang.NoSuchMethodError: com.shop.Tax.rate()'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a class that is loaded
    events:
      - {t: 0s, service.name: jvm, body: class com.shop.Tax loaded}
    expect: none
---
kind: detector
id: jvm.hikari_pool
title: Java pool of connections is used up
version: 1
status: stable
severity: high
summary: 'Java pool of connections is used up ({count} lines)'
description: >-
  Threads wait for a connection to the database and give up. Slow statements, a leak that the pool itself
  can report, or a pool smaller than the number of threads.
detect:
  type: match
  match:
    body|contains:
      ['Connection is not available, request timed out', HikariPool, Apparent connection leak detected,
       Thread starvation or clock leap detected, Failed to validate connection,
       Unable to acquire JDBC Connection, Could not open JPA EntityManager, CannotGetJdbcConnectionException,
       JDBCConnectionException, 'Cannot get a connection, pool error', PoolExhaustedException,
       'Timeout: Pool empty', ConnectionPoolTimeoutException, Timeout waiting for connection from pool,
       No managed connections available, Pool not open, Acquire timed out]
    not:
      any:
        - body|contains: [Start completed, Starting..., Shutdown, Added connection, Pool stats]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: 'HikariPool-1 - Connection is not available, request timed out after 30000ms.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a pool that starts
    events:
      - {t: 0s, service.name: jvm, body: HikariPool-1 - Start completed.}
    expect: none
---
kind: detector
id: jvm.spring_context
title: Spring program cannot start
version: 1
status: stable
severity: critical
summary: 'Spring program cannot start ({count} lines)'
description: >-
  A part it is built from cannot be made. The innermost cause names it: a setting, a database that is not
  there, two parts that need each other.
detect:
  type: match
  match:
    body|contains:
      [APPLICATION FAILED TO START, Application run failed, BeanCreationException,
       UnsatisfiedDependencyException, NoSuchBeanDefinitionException, BeanCurrentlyInCreationException,
       BeanDefinitionStoreException, Error starting ApplicationContext,
       Exception encountered during context initialization, Context initialization failed,
       ConfigurationPropertiesBindException, Could not resolve placeholder, Web server failed to start,
       PortInUseException, LifecycleException, Failed to start component]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: Exception encountered during context initialization - cancelling refresh attempt}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a program that starts
    events:
      - {t: 0s, service.name: jvm, body: Started ShopApplication in 4.2 seconds}
    expect: none
---
kind: detector
id: jvm.threads_stuck
title: Java threads are stuck or used up
version: 1
status: stable
severity: high
summary: 'Java threads are stuck or used up ({count} lines)'
description: >-
  Requests wait for a thread. Take a dump of the threads: what most of them wait for is the cause.
detect:
  type: match
  match:
    body|contains:
      [RejectedExecutionException, TaskRejectedException, STUCK, StuckThread, may be stuck,
       Found one Java-level deadlock, Thread blocked, has been blocked for, BlockedThreadChecker,
       All threads are busy, pool is exhausted, Thread pool is EXHAUSTED, QueuedThreadPool, Low on threads,
       insufficient threads, thread starvation, Thread starvation]
    not:
      any:
        - body|contains: STARTED QueuedThreadPool
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: 'Thread Thread[vert.x-eventloop-thread-0,5,main] has been blocked for 4021 ms, time limit is 2000 ms'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: threads that wait for work
    events:
      - {t: 0s, service.name: jvm, body: 'STARTED QueuedThreadPool min=8,max=200'}
    expect: none
---
kind: detector
id: jvm.netty_leak
title: Java leaks buffers or resources
version: 1
status: stable
severity: high
summary: 'Java leaks buffers or resources ({count} lines)'
description: >-
  Somebody did not give back what he took. It ends in lack of memory or of open files after hours or days.
detect:
  type: match
  match:
    body|contains:
      ['LEAK: ByteBuf.release() was not called', 'LEAK:', LEAK DETECTED, resource leak, Resource leak,
       connection leak, Connection leak, IllegalReferenceCountException, appears to have started a thread,
       failed to unregister it when the web application was stopped, Did you forget to close, was leaked]
    not:
      any:
        - body|contains: A connection to the
        - severity|lt: 9
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: 'LEAK: ByteBuf.release() was not called before it was garbage-collected.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: detection as a setting
    events:
      - {t: 0s, service.name: jvm, body: '-Dio.netty.leakDetection.level: simple'}
    expect: none
---
kind: detector
id: jvm.jvm_crash
title: Java virtual machine crashed
version: 1
status: stable
severity: critical
summary: 'Java virtual machine crashed ({count} lines)'
description: >-
  Native code broke it, not the program in Java. The file hs_err names the frame: a library, an agent, a
  driver, or the machine itself.
detect:
  type: match
  match:
    body|contains:
      [A fatal error has been detected by the Java Runtime Environment, hs_err_pid, SIGSEGV (0xb), SIGBUS (0x7),
       EXCEPTION_ACCESS_VIOLATION, Problematic frame, Internal Error (, Could not reserve enough space,
       Could not create the Java Virtual Machine, Unrecognized VM option,
       Error occurred during initialization of VM]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: '# A fatal error has been detected by the Java Runtime Environment:'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: its version
    events:
      - {t: 0s, service.name: jvm, body: OpenJDK Runtime Environment Temurin-21}
    expect: none
---
kind: detector
id: jvm.remote_call_failed
title: Call to another service fails
version: 1
status: stable
severity: medium
summary: 'Call to another service fails ({count} lines)'
description: >-
  The exception names the callee and how it failed. Look there; what is thrown here is a consequence.
detect:
  type: match
  match:
    body|contains:
      [FeignException, RetryableException, ResourceAccessException, HttpServerErrorException,
       HttpClientErrorException, RestClientException, WebClientResponseException, WebClientRequestException,
       StatusRuntimeException, RpcException, ConnectTimeoutException, ReadTimeoutException,
       NoHttpResponseException, HttpHostConnectException, SocketTimeoutException, java.net.ConnectException,
       Load balancer does not have available server, No instances available for, No provider available,
       LoadBalancerClient, HystrixRuntimeException, HystrixTimeoutException, ServiceUnavailableException]
    not:
      any:
        - body|contains: NettyLoadBalancerClient
        - severity|lt: 9
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: jvm, body: No instances available for stock}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a call that works
    events:
      - {t: 0s, service.name: jvm, body: call to stock took 4 ms}
    expect: none

"""# }

static var jvm_formats_layouts: String { #"""
kind: format
id: jvm.spark_console
title: 'Spark, Hadoop and Flink consoles: yy/mm/dd time level logger: message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 50}
line: '^(?<ts>\d\d/\d\d/\d\d \d\d:\d\d:\d\d) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?<logger>[\w.$-]++)(?: \[[^\]]*+\])?: (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y/%m/%d %H:%M:%S']}
severity: {field: lvl}
fields: {logger: log.logger}
samples:
  - line: '24/03/05 10:11:12 ERROR TaskSetManager: Task 7 in stage 3.0 failed 4 times; aborting job'
    expect: {time: '2024-03-05T10:11:12Z', severity: '17', log.logger: TaskSetManager}
  - line: '24/03/05 10:11:13 INFO hdfs.DFSClient: Exception in createBlockOutputStream'
    expect: {severity: '9', log.logger: hdfs.DFSClient}
  - reject: '24/03/05 10:11:13 started'
---
kind: format
id: jvm.hdfs_short
title: 'HDFS of old: yymmdd hhmmss pid level logger: message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?<ts>\d{6} \d{6}) (?<pid>\d++) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?<logger>[\w.$]++): (?<body>.*+)$'
timestamp: {field: ts, formats: ['%y%m%d %H%M%S']}
severity: {field: lvl}
fields:
  pid: process.pid
  logger: log.logger
samples:
  - line: '240305 101112 77 WARN dfs.FSNamesystem: BLOCK* allocateBlock: retry'
    expect: {time: '2024-03-05T10:11:12Z', severity: '13', process.pid: '77', log.logger: dfs.FSNamesystem}
  - line: '240305 101113 13 INFO dfs.DataNode$PacketResponder: terminating'
    expect: {severity: '9', message: terminating}
  - reject: '240305 10:11:13 INFO dfs.DataNode: x'
---
kind: format
id: jvm.logback_console
title: Logback's console layout, time of day only
version: 1
status: stable
parse: {type: regex}
detect: {priority: 48}
line: '^(?<clock>\d\d:\d\d:\d\d[.,]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w.$\[\]/-]++) -(?:- )? ?(?<body>.*+)$'
severity: {field: lvl}
fields:
  clock: log.clock
  thread: thread.name
  logger: log.logger
samples:
  - line: '10:11:12.123 [main] ERROR c.e.Pool - no connection'
    expect: {severity: '17', thread.name: main, log.logger: c.e.Pool, message: no connection}
  - line: '10:11:13.000 [http-1] INFO  c.e.App - started'
    expect: {severity: '9'}
  - reject: '10:11:13.000 main INFO started'
---
kind: format
id: jvm.level_first
title: 'Level first: level [time] [thread] logger - message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
patterns:
  dropwizard: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:Z|[+-]\d\d:?\d\d)?)\] (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++): (?<body>.*+)$'
  neo4j: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\s++\| (?:\w++ \d++ +\| )?(?<ts>\d{4}[-/]\d\d[-/]\d\d \d\d:\d\d:\d\d(?:[,.]\d{3})?) \| (?<body>.*+)$'
  dated: '^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++) ?[-:] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - line: 'ERROR [2024-03-05 10:11:12,123] c.e.Pool: no connection'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool}
  - line: 'INFO   | jvm 1    | 2024/03/05 10:11:13 | WrapperManager: Initializing...'
    expect: {time: '2024-03-05T10:11:13Z', severity: '9'}
  - line: 'WARN  2024-03-05 10:11:14,000 [main] c.e.Pool - slow'
    expect: {severity: '13', thread.name: main}
  - reject: 'ERROR: no connection'
---
kind: format
id: jvm.openam
title: OpenAM and other tab separated audit logs with quoted values
version: 1
status: stable
parse: {type: regex}
detect: {priority: 45}
line: '^"(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)"\s++(?<body>.*+)$'
header_lines: '^#(?:Version|Fields):'
timestamp: {field: ts, formats: [iso8601]}
samples:
  - line: "\"2024-03-05 10:11:12\"\t\"Login Success\"\tAUTHENTICATION-100\tINFO\t192.0.2.7"
    expect: {time: '2024-03-05T10:11:12Z'}
  - line: "\"2024-03-05 10:11:13\"\tLogout\tAUTHENTICATION-300\tINFO"
    expect: {time: '2024-03-05T10:11:13Z'}
  - reject: '"2024-03-05" started'

"""# }

static var jvm_formats_servers: String { #####"""
kind: format
id: jvm.jul
title: java.util.logging, two lines a record
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/catalina*', '**/jenkins.log*']
  priority: 60
line: '^(?<ts>[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:AM|PM)) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST): (?<body>(?s).*+)$'
timestamp: {field: ts, formats: ['%b %d, %Y %I:%M:%S %p']}
severity: {field: lvl}
fields:
  logger: log.logger
  method: code.function
multiline: {start: '^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:AM|PM) [\w.$]++'}
samples:
  - text: |-
      Mar 05, 2024 10:11:12 PM org.example.shop.Pool take
      SEVERE: no connection
      java.lang.IllegalStateException: pool exhausted
      	at org.example.shop.Pool.take(Pool.java:88)
    expect: {time: '2024-03-05T22:11:12Z', severity: '17', log.logger: org.example.shop.Pool, code.function: take}
  - text: |-
      Mar 5, 2024 12:11:13 AM org.apache.catalina.startup.Catalina start
      INFO: Server startup in 812 ms
    expect: {time: '2024-03-05T00:11:13Z', severity: '9', message: Server startup in 812 ms}
  - reject: 'Mar 05, 2024 10:11:12 PM something happened'
---
kind: format
id: jvm.tomcat
title: Tomcat 7 and later, one line a record
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/catalina*', '**/localhost.*', '**/tomcat*/**']
  priority: 60
line: '^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST) \[(?<thread>[^\]]*+)\] (?<logger>[\w.$<>]++) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%d-%b-%Y %H:%M:%S.%f']}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
set: {service.name: tomcat}
samples:
  - line: '05-Mar-2024 10:11:12.123 SEVERE [main] org.apache.catalina.core.StandardService.startInternal Failed to start connector'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: main, log.logger: org.apache.catalina.core.StandardService.startInternal}
  - line: '05-Mar-2024 10:11:13.000 INFO [http-nio-8080-exec-7] org.example.Shop.doGet served'
    expect: {severity: '9', message: served}
  - reject: '05-Mar-2024 10:11:12.123 general: info: zone loaded'
---
kind: format
id: jvm.jboss
title: JBoss and WildFly
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/jboss*/**', '**/wildfly*/**']
  priority: 58
patterns:
  dated: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$'
  undated: '^\d\d:\d\d:\d\d,\d{3} (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  logger: log.logger
  thread: thread.name
samples:
  - line: '2024-03-05 10:11:12,123 ERROR [org.jboss.as.controller.management-operation] (Controller Boot Thread) WFLYCTL0013: Operation failed'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: Controller Boot Thread, log.logger: org.jboss.as.controller.management-operation}
  - line: '10:11:13,000 INFO  [org.jboss.as] (MSC service thread 1-1) WFLYSRV0049: starting'
    expect: {severity: '9', log.logger: org.jboss.as}
  - reject: '2024-03-05 10:11:12,123 ERROR [main] c.e.Pool - x'
---
kind: format
id: jvm.weblogic
title: WebLogic server and domain log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^####<(?<date>[^>]++)> <(?<lvl>[A-Za-z]++)> <(?<logger>[^>]*+)> <(?<host>[^>]*+)> <(?<server>[^>]*+)> <(?<thread>(?:[^<>]|<[^>]*+>)*+)> <(?:[^<>]|<[^>]*+>)*+> <[^>]*+> <[^>]*+> <(?<ts>\d{13})> (?:<\[[^>]*+> )?<(?<code>[^>]*+)> <(?<body>.*+)$'
timestamp: {field: ts, formats: [epoch_ms]}
severity: {field: lvl, map: {notice: 10, alert: 19, emergency: 21, critical: 18}}
fields:
  date: log.date
  logger: log.logger
  host: {to: host.name, entity: host}
  server: service.name
  thread: thread.name
  code: log.message_id
samples:
  - line: "####<Mar 5, 2024 10:11:12 AM UTC> <Error> <JDBC> <app-1> <AdminServer> <[ACTIVE] ExecuteThread: '7' for queue: 'default'> <<WLS Kernel>> <> <> <1709633472123> <BEA-001112> <Test failed for pool shop.>"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: JDBC, host.name: app-1, service.name: AdminServer, log.message_id: BEA-001112}
  - line: '####<Mar 5, 2024 10:11:13 AM UTC> <Notice> <WebLogicServer> <app-1> <managed1> <main> <weblogic> <> <> <1709633473000> <BEA-000360> <The server started in RUNNING mode.>'
    expect: {severity: '10', service.name: managed1}
  - reject: '<Mar 5, 2024 10:11:13 AM UTC> <Notice> <started>'
---
kind: format
id: jvm.websphere
title: WebSphere SystemOut.log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/SystemOut*.log*', '**/SystemErr*.log*']
  priority: 60
line: '^\[(?<ts>\d{1,2}/\d{1,2}/\d\d \d{1,2}:\d\d:\d\d:\d{3} [A-Z]{1,5})\] (?<thread>[0-9a-f]{8}) (?<logger>[\w.]++) ++(?<lvl>[FEWAICDORZ>123<]) (?<body>.*+)$'
timestamp: {field: ts, formats: ['%m/%d/%y %H:%M:%S:%f %Z']}
severity: {field: lvl, map: {f: 21, e: 17, w: 13, a: 10, i: 9, c: 5, d: 5, o: 9, r: 13, '>': 1, '<': 1, '1': 5, '2': 5, '3': 1, z: 9}}
fields:
  thread: thread.id
  logger: log.logger
set: {service.name: websphere}
samples:
  - line: '[3/5/24 10:11:12:123 CET] 0000004a ServletWrappe E   SRVE0068E: Uncaught exception thrown in servlet'
    expect: {time: '2024-03-05T09:11:12.123Z', severity: '17', thread.id: 0000004a, log.logger: ServletWrappe}
  - line: '[3/15/24 9:11:13:000 UTC] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business'
    expect: {time: '2024-03-15T09:11:13Z', severity: '10'}
  - reject: '[3/5/24 10:11:12] started'
---
kind: format
id: jvm.gc
title: Garbage collector, unified logging (JDK 9) and -XX:+PrintGCDateStamps
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/gc*.log*']
  priority: 60
patterns:
  unified: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4})\](?:\[[\d.,]++m?s\])?(?:\[(?<pid>\d++)\])?(?:\[\d++\])?\[(?<lvl>trace|debug|info|warning|error) *+\]\[(?<logger>[\w,]++) *+\] ?(?<body>.*+)$'
  dated: '^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}): (?<uptime>\d++[.,]\d{3}): (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, default: 9}
fields:
  pid: process.pid
  logger: log.logger
  uptime: process.uptime_s
events:
  - name: jvm.gc.pause
    when: {body|re: ' Pause .*?\d++M->\d++M\(\d++M\) \d++\.\d++ms$'}
    extract: {re: '(?<jvm__heap_before_mb>\d++)M->(?<jvm__heap_after_mb>\d++)M\((?<jvm__heap_size_mb>\d++)M\) (?<jvm__gc_pause_ms>[\d.]++)ms', types: {jvm__heap_before_mb: int, jvm__heap_after_mb: int, jvm__heap_size_mb: int, jvm__gc_pause_ms: float}}
samples:
  - line: '[2024-03-05T10:11:12.123+0000][info][gc] GC(77) Pause Young (Normal) (G1 Evacuation Pause) 812M->310M(1024M) 45.123ms'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '9', event: jvm.gc.pause, jvm.gc_pause_ms: '45.123', jvm.heap_size_mb: '1024'}
  - line: '2024-03-05T10:11:13.000+0100: 812.345: [Full GC (Allocation Failure) 1023M->1020M(1024M), 3.1234567 secs]'
    expect: {time: '2024-03-05T09:11:13Z', process.uptime_s: '812.345'}
  - reject: '[2024-03-05T10:11:13.000+0100] INFO started'
---
kind: format
id: jvm.jenkins
title: Jenkins
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/jenkins*']
  priority: 60
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[id=(?<thread>\d++)\]\s++(?<lvl>[A-Z]++)\s++(?<logger>[\w.$-]++)(?:#(?<method>[\w<>$]++))?: ?(?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.id
  logger: log.logger
  method: code.function
set: {service.name: jenkins}
samples:
  - line: "2024-03-05 10:11:12.123+0000 [id=77]\tSEVERE\thudson.model.Executor#finish1: Executor threw an exception"
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: hudson.model.Executor, code.function: finish1}
  - line: "2024-03-05 10:11:13.000+0000 [id=1]\tINFO\thudson.WebAppMain$3#run: Jenkins is fully up and running"
    expect: {severity: '9', thread.id: '1'}
  - reject: '2024-03-05 10:11:13.000+0000 INFO run'
---
kind: format
id: jvm.atlassian
title: Jira, Confluence, Bitbucket
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/atlassian-*.log*']
  priority: 58
patterns:
  bitbucket: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] (?:(?<user>[^ ]++) (?<request>[^ ]*?x[^ ]*+) (?<session>[^ ]++) (?<client>[\d.,:a-f]++) "(?<path>[^"]*+)" )?(?<logger>[a-z]\.[\w.$]++) (?<body>.*+)$'
  confluence: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] \[(?<logger>[\w.$]++)\] (?<method>[\w<>$]++) (?<body>.*+)$'
  jira: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}(?:[+-]\d{4})?) (?<thread>[^ ]++(?: [^ ]++){0,4}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?:(?<user>[^ ]++) (?<request>\d++x\d++x\d++) (?<session>[^ ]++) (?<client>[^ ]++) (?<path>[^ ]++) |[^\[]*+)\[(?<logger>[\w.$]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl}
fields:
  thread: thread.name
  user: user.name
  request: request.id
  session: session.id
  client: client.address
  path: url.path
  logger: log.logger
  method: code.function
samples:
  - line: '2024-03-05 10:11:12,123 WARN  [http-nio-7990-exec-1] bob @3F2AxX71x77x0 1abcdef 192.0.2.7 "GET /projects HTTP/1.1" c.a.s.i.web.filters.Auth slow request'
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '13', user.name: bob, log.logger: c.a.s.i.web.filters.Auth, client.address: 192.0.2.7}
  - line: '2024-03-05 10:11:13,000 INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence'
    expect: {log.logger: com.atlassian.confluence.lifecycle, message: Starting Confluence}
  - line: '2024-03-05 10:11:14,000+0000 http-nio-8080-exec-7 ERROR bob 611x77x1 1abcde 192.0.2.7 /secure/Dashboard.jspa [c.a.jira.issue.Index] index is locked'
    expect: {severity: '17', user.name: bob, log.logger: c.a.jira.issue.Index}
  - reject: '2024-03-05 10:11:13,000 INFO started'
---
kind: format
id: jvm.confluence_access
title: Confluence access log
version: 1
status: stable
parse: {type: regex}
detect:
  paths: ['**/conf_access_log*']
  priority: 60
patterns:
  old: '^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$'
  new: '^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<forwarded>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$'
timestamp: {field: ts, formats: [apache]}
severity: {field: status, map: {'500': 17, '502': 17, '503': 17, '504': 17}, default: 9}
fields:
  user: user.name
  thread: thread.name
  addr: client.address
  forwarded: http.forwarded_for
  method: http.request.method
  path: url.path
  protocol: network.protocol
  status: {to: http.response.status_code, type: int}
  duration: {to: http.duration_ms, type: int}
  bytes: {to: http.response.body.size, type: int}
  referer: http.request.referer
  agent: user_agent.original
set: {service.name: confluence}
events:
  - {name: http.error.server, when: {http.response.status_code|gte: 500}}
  - {name: http.error.client, when: {http.response.status_code|gte: 400}}
  - {name: http.request, when: {http.response.status_code|exists: true}}
samples:
  - line: '[05/Mar/2024:10:11:12 +0100] bob http-nio-8090-exec-6 192.0.2.7 GET /pages/7 HTTP/1.1 503 812ms 8211 https://wiki.example.org/ Mozilla/5.0 (X11)'
    expect: {time: '2024-03-05T09:11:12Z', user.name: bob, http.duration_ms: '812', severity: '17'}
  - line: '[05/Mar/2024:10:11:13 +0000] - http-nio-8090-exec-7 192.0.2.8 10.0.0.7 GET / HTTP/1.1 302 12ms - - curl/8.5'
    expect: {http.response.status_code: '302', client.address: 10.0.0.7}
  - reject: '[05/Mar/2024:10:11:13 +0000] GET / HTTP/1.1 302'

"""##### }

static var jvm_pack: String { #"""
name: jvm
version: 1.0.0
title: Java virtual machines, their servers and frameworks
licence: Apache-2.0

"""# }
}
