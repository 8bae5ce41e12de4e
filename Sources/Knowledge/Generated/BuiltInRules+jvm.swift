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

static var jvm_detectors_jvm_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 jvm.out_of_memory.1 1 5 title.0 8 21 Java is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 37 Java is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 26 java.lang.OutOfMemoryError.0 36 16 OutOfMemoryError.0 54 15 Java heap space.0 71 26 GC overhead limit exceeded.1 8 30 unable to create native thread.0 40 34 unable to create new native thread.0 76 20 Direct buffer memory.1 8 37 Requested array size exceeds VM limit.0 47 49 There is insufficient memory for the Java Runtime.1 8 22 Compressed class space.0 32 29 failed to allocate memory for.0 63 45 Terminating due to java.lang.OutOfMemoryError.1 8 22 Heap dump file created.0 32 15 Dumping heap to.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains'0 26 31 -XX:+HeapDumpOnOutOfMemoryError:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 10 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 13 jvm.gc_pauses.1 1 5 title.0 8 33 Java stops for garbage collection.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Java stops for garbage collection ({count} lines).4 1 6 params:1 3 1 .0 3 5 least:0 10 1 .0 11 7 default.0 20 1 3.1 1 6 detect:1 3 4 .0 3 4 type.0 9 5 count.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 10 Pause Full.0 20 7 Full GC.0 29 23 concurrent mode failure.0 54 16 promotion failed.0 72 18 to-space exhausted.0 92 18 To-space Exhausted.1 8 18 Evacuation Failure.0 28 18 Allocation Failure.0 48 11 GC overhead.0 61 15 JvmPauseMonitor.0 78 21 Detected pause in JVM.1 8 28 pause in JVM or host machine.0 38 14 stop-the-world.0 54 14 Stop-the-world.0 70 10 jvm paused.0 82 8 GC pause.0 92 16 Allocation Stall.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 6 window.0 11 2 5m.1 3 3 gte.0 8 6 $least.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:15 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 jvm.class_problems.1 1 5 title.0 8 34 Java classes do not fit each other.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 50 Java classes do not fit each other ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 14 .0 8 20 NoClassDefFoundError.0 30 22 ClassNotFoundException.0 54 17 NoSuchMethodError.0 73 16 NoSuchFieldError.0 91 19 AbstractMethodError.1 8 28 IncompatibleClassChangeError.0 38 28 UnsupportedClassVersionError.0 68 11 VerifyError.0 81 12 LinkageError.1 8 27 ExceptionInInitializerError.0 37 18 IllegalAccessError.0 57 20 BootstrapMethodError.0 79 20 UnsatisfiedLinkError.1 8 27 InaccessibleObjectException.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 15 jvm.hikari_pool.1 1 5 title.0 8 35 Java pool of connections is used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 51 Java pool of connections is used up ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 '0 8 46 Connection is not available, request timed out.0 58 10 HikariPool.0 70 33 Apparent connection leak detected.1 8 40 Thread starvation or clock leap detected.0 50 29 Failed to validate connection.1 8 33 Unable to acquire JDBC Connection.0 43 32 Could not open JPA EntityManager.0 77 32 CannotGetJdbcConnectionException.1 8 23 JDBCConnectionException'0 33 35 Cannot get a connection, pool error.0 72 22 PoolExhaustedException'1 8 19 Timeout: Pool empty.0 31 30 ConnectionPoolTimeoutException.0 63 40 Timeout waiting for connection from pool.1 8 32 No managed connections available.0 42 13 Pool not open.0 57 17 Acquire timed out.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 5 .0 27 15 Start completed.0 44 11 Starting....0 57 8 Shutdown.0 67 16 Added connection.0 85 10 Pool stats:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 18 jvm.spring_context.1 1 5 title.0 8 27 Spring program cannot start.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 43 Spring program cannot start ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 16 .0 8 27 APPLICATION FAILED TO START.0 37 22 Application run failed.0 61 21 BeanCreationException.1 8 30 UnsatisfiedDependencyException.0 40 29 NoSuchBeanDefinitionException.0 71 32 BeanCurrentlyInCreationException.1 8 28 BeanDefinitionStoreException.0 38 33 Error starting ApplicationContext.1 8 51 Exception encountered during context initialization.0 61 29 Context initialization failed.1 8 36 ConfigurationPropertiesBindException.0 46 29 Could not resolve placeholder.0 77 26 Web server failed to start.1 8 18 PortInUseException.0 28 18 LifecycleException.0 48 25 Failed to start component.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 17 jvm.threads_stuck.1 1 5 title.0 8 33 Java threads are stuck or used up.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 49 Java threads are stuck or used up ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 17 .0 8 26 RejectedExecutionException.0 36 21 TaskRejectedException.0 59 5 STUCK.0 66 11 StuckThread.0 79 12 may be stuck.1 8 29 Found one Java-level deadlock.0 39 14 Thread blocked.0 55 20 has been blocked for.0 77 20 BlockedThreadChecker.1 8 20 All threads are busy.0 30 17 pool is exhausted.0 49 24 Thread pool is EXHAUSTED.0 75 16 QueuedThreadPool.0 93 14 Low on threads.1 8 20 insufficient threads.0 30 17 thread starvation.0 49 17 Thread starvation.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 24 STARTED QueuedThreadPool:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 jvm.netty_leak.1 1 5 title.0 8 31 Java leaks buffers or resources.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 4 high.1 1 7 summary'0 10 47 Java leaks buffers or resources ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 12 '0 8 38 LEAK: ByteBuf.release() was not called'0 50 5 LEAK:.0 59 13 LEAK DETECTED.0 74 13 resource leak.0 89 13 Resource leak.1 8 15 connection leak.0 25 15 Connection leak.0 42 30 IllegalReferenceCountException.0 74 32 appears to have started a thread.1 8 60 failed to unregister it when the web application was stopped.0 70 23 Did you forget to close.0 95 10 was leaked.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 A connection to the:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 13 jvm.jvm_crash.1 1 5 title.0 8 28 Java virtual machine crashed.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 44 Java virtual machine crashed ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 11 .0 8 63 A fatal error has been detected by the Java Runtime Environment.0 73 10 hs_err_pid.0 85 13 SIGSEGV (0xb).0 100 12 SIGBUS (0x7).1 8 26 EXCEPTION_ACCESS_VIOLATION.0 36 17 Problematic frame.0 55 16 Internal Error (.0 73 30 Could not reserve enough space.1 8 41 Could not create the Java Virtual Machine.0 51 22 Unrecognized VM option.1 8 42 Error occurred during initialization of VM.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 22 jvm.remote_call_failed.1 1 5 title.0 8 29 Call to another service fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 45 Call to another service fails ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 23 .0 8 14 FeignException.0 24 18 RetryableException.0 44 23 ResourceAccessException.0 69 24 HttpServerErrorException.1 8 24 HttpClientErrorException.0 34 19 RestClientException.0 55 26 WebClientResponseException.0 83 25 WebClientRequestException.1 8 22 StatusRuntimeException.0 32 12 RpcException.0 46 23 ConnectTimeoutException.0 71 20 ReadTimeoutException.1 8 23 NoHttpResponseException.0 33 24 HttpHostConnectException.0 59 22 SocketTimeoutException.0 83 25 java.net.ConnectException.1 8 44 Load balancer does not have available server.0 54 26 No instances available for.0 82 21 No provider available.1 8 18 LoadBalancerClient.0 28 23 HystrixRuntimeException.0 53 23 HystrixTimeoutException.0 78 27 ServiceUnavailableException.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 23 NettyLoadBalancerClient:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault
"""# }

static var jvm_formats_layouts: String { #"""
kind: format
id: jvm.logback_console
title: Logback's console layout, time of day only
version: 1
status: stable
parse: {type: regex}
detect: {priority: 48}
line: '^(?<ts>\d\d:\d\d:\d\d[.,]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w.$\[\]/-]++) -(?:- )? ?+(?<body>.*+)$'
timestamp: {field: ts, formats: ['%H:%M:%S.%f', '%H:%M:%S,%f']}
severity: {field: lvl}
fields:
  thread: thread.name
  logger: log.logger
samples:
  - line: '10:11:12.123 [main] ERROR c.e.Pool - no connection'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', thread.name: main, log.logger: c.e.Pool, message: no connection}
  - line: '10:11:13.000 [http-1] INFO  c.e.App - started'
    expect: {severity: '9'}
  - reject: '10:11:13.000 main INFO started'
---
kind: format
id: jvm.logback_bare
title: 'Logback and Log4j without thread: time of day, level, logger, message'
version: 1
status: stable
parse: {type: regex}
detect: {priority: 46}
line: '^(?<ts>\d\d:\d\d:\d\d[.,]\d{3}) ++(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++(?<logger>[\w$]++\.[\w.$\[\]/-]++)(?:#(?<line>\d++))?(?: -(?: -)?|:)? ++(?<body>.*+)$'
timestamp: {field: ts, formats: ['%H:%M:%S.%f', '%H:%M:%S,%f']}
severity: {field: lvl}
fields:
  logger: log.logger
  line: code.lineno
samples:
  - line: '10:11:12.123 ERROR c.e.Pool#88 no connection'
    reference: 2024-03-05
    expect: {time: '2024-03-05T10:11:12.123Z', severity: '17', log.logger: c.e.Pool, code.lineno: '88', message: no connection}
  - line: '10:11:13.000 INFO  c.e.App - started'
    expect: {severity: '9', log.logger: c.e.App, message: started}
  - line: '10:11:14,000 WARN  org.example.shop.Cart: slow'
    expect: {severity: '13', log.logger: org.example.shop.Cart, message: slow}
  - reject: '10:11:13.000 INFO started in 3.2 s'
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

static var jvm_formats_layouts_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 19 jvm.logback_console.1 1 5 title.0 8 42 Logback's console layout, time of day only.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 48.1 1 4 line'0 7 143 ^(?<ts>\d\d:\d\d:\d\d[.,]\d{3}) \[(?<thread>[^\]]++)\] (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR) ++(?<logger>[\w.$\[\]/-]++) -(?:- )? ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 11 %H:%M:%S.%f'0 49 11 %H:%M:%S,%f.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 50 10:11:12.123 [main] ERROR c.e.Pool - no connection:3 5 1 .0 5 4 line'0 11 45 10:11:13.000 [http-1] INFO  c.e.App - started.-17 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:21 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 16 jvm.logback_bare.1 1 5 title'0 8 69 Logback and Log4j without thread: time of day, level, logger, message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 46.1 1 4 line'0 7 163 ^(?<ts>\d\d:\d\d:\d\d[.,]\d{3}) ++(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++(?<logger>[\w$]++\.[\w.$\[\]/-]++)(?:#(?<line>\d++))?(?: -(?: -)?|:)? ++(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 '0 34 11 %H:%M:%S.%f'0 49 11 %H:%M:%S,%f.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 4 line.0 9 11 code.lineno.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 44 10:11:12.123 ERROR c.e.Pool#88 no connection:3 5 1 .0 5 4 line'0 11 36 10:11:13.000 INFO  c.e.App - started:2 5 1 .0 5 4 line'0 11 46 10:11:14,000 WARN  org.example.shop.Cart: slow.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 15 jvm.level_first.1 1 5 title'0 8 51 Level first: level [time] [thread] logger - message.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 45.1 1 8 patterns:1 3 3 .0 3 10 dropwizard'0 15 182 ^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}(?:Z|[+-]\d\d:?\d\d)?)\] (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++): (?<body>.*+)$.1 3 5 neo4j'0 10 142 ^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\s++\| (?:\w++ \d++ +\| )?(?<ts>\d{4}[-/]\d\d[-/]\d\d \d\d:\d\d:\d\d(?:[,.]\d{3})?) \| (?<body>.*+)$.1 3 5 dated'0 10 162 ^(?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++(?<ts>\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[,.]\d{3}) (?:\[(?<thread>[^\]]++)\] )?(?<logger>[\w.$]++) ?[-:] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 55 ERROR [2024-03-05 10:11:12,123] c.e.Pool: no connection:2 5 1 .0 5 4 line'0 11 73 INFO   | jvm 1    | 2024/03/05 10:11:13 | WrapperManager: Initializing...:2 5 1 .0 5 4 line'0 11 52 WARN  2024-03-05 10:11:14,000 [main] c.e.Pool - slow.-21 1 10 beginnings.0 1 12 0.900270.0.0:25 1 11 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 jvm.openam.1 1 5 title.0 8 60 OpenAM and other tab separated audit logs with quoted values.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 45.1 1 4 line'0 7 57 ^"(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)"\s++(?<body>.*+)$.1 1 12 header_lines'0 15 21 ^#(?:Version|Fields):.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 71 "2024-03-05 10:11:12"\#u{9}"Login Success"\#u{9}AUTHENTICATION-100\#u{9}INFO\#u{9}192.0.2.7:2 5 1 .0 5 4 line"0 11 52 "2024-03-05 10:11:13"\#u{9}Logout\#u{9}AUTHENTICATION-300\#u{9}INFO
"""# }

static var jvm_formats_servers: String { #####"""
kind: format
id: jvm.jul
title: java.util.logging, two lines a record
version: 2
status: stable
parse: {type: regex}
detect:
  paths: ['**/catalina*', '**/jenkins.log*']
  priority: 60
patterns:
  month_first: '^(?<ts>[A-Za-z]{3,9}\.? \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:[AaPp][Mm])) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST|SCHWERWIEGEND|WARNUNG|INFORMATION|GRAVE|AVERTISSEMENT|ATTENTION|INFOS|AVVERTENZA|INFORMAZIONI|ADVERTENCIA|INFORMACIÓN) ?: (?<body>(?s).*+)$'
  day_first: '^(?<ts>\d{1,2}(?:\.\d\d\.| [A-Za-z]{3,9}\.? |-[A-Za-z]{3}-)\d{4} \d{1,2}[:.]\d\d[:.]\d\d) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST|SCHWERWIEGEND|WARNUNG|INFORMATION|GRAVE|AVERTISSEMENT|ATTENTION|INFOS|AVVERTENZA|INFORMAZIONI|ADVERTENCIA|INFORMACIÓN) ?: (?<body>(?s).*+)$'
timestamp:
  field: ts
  formats: ['%b %d, %Y %I:%M:%S %p', '%d.%m.%Y %H:%M:%S', '%d %b %Y %H:%M:%S', '%d-%b-%Y %H:%M:%S', '%d-%b-%Y %H.%M.%S']
severity:
  field: lvl
  map: {schwerwiegend: 17, grave: 17, warnung: 13, avertissement: 13, attention: 13, avvertenza: 13, advertencia: 13}
  default: 9
fields:
  logger: log.logger
  method: code.function
multiline: {start: '^(?:[A-Za-z]{3,9}\.? \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:[AaPp][Mm])|\d{1,2}(?:\.\d\d\.| [A-Za-z]{3,9}\.? |-[A-Za-z]{3}-)\d{4} \d{1,2}[:.]\d\d[:.]\d\d) [\w.$]++(?: [\w<>$]++)?(?: \[|\r?$)'}
samples:
  - text: |-
      Mar 05, 2024 10:11:12 PM org.example.shop.Pool take
      SEVERE: no connection
      java.lang.IllegalStateException: pool exhausted
      \#####u{9}at org.example.shop.Pool.take(Pool.java:88)
    expect: {time: '2024-03-05T22:11:12Z', severity: '17', log.logger: org.example.shop.Pool, code.function: take}
  - text: |-
      Mar 5, 2024 12:11:13 AM org.apache.catalina.startup.Catalina start
      INFO: Server startup in 812 ms
    expect: {time: '2024-03-05T00:11:13Z', severity: '9', message: Server startup in 812 ms}
  - text: |-
      mar 05, 2024 10:11:14 PM org.example.shop.Login check
      AVVERTENZA: attempt from 192.0.2.7 failed
    expect: {time: '2024-03-05T22:11:14Z', severity: '13', log.logger: org.example.shop.Login, message: attempt from 192.0.2.7 failed}
  - text: |-
      05.03.2024 10:11:15 org.example.shop.Pool take
      SCHWERWIEGEND: keine Verbindung
    expect: {time: '2024-03-05T10:11:15Z', severity: '17', code.function: take, message: keine Verbindung}
  - text: |-
      5-apr-2024 10.11.16 org.example.shop.Pool take
      INFORMAZIONI: avviato
    expect: {time: '2024-04-05T10:11:16Z', severity: '9'}
  - text: |-
      5 mars 2024 10:11:17 org.example.shop.Pool take
      AVERTISSEMENT: lent
    expect: {time: '2024-03-05T10:11:17Z', severity: '13'}
  - reject: 'Mar 05, 2024 10:11:12 PM something happened'
  - reject: '05.03.2024 10:11:12 something happened'
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
  unified: '^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4})\](?:\[[\d.,]++m?s\])?(?:\[(?<pid>\d++)\])?(?:\[\d++\])?\[(?<lvl>trace|debug|info|warning|error) *+\]\[(?<logger>[\w,]++) *+\] ?+(?<body>.*+)$'
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
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[id=(?<thread>\d++)\]\s++(?<lvl>[A-Z]++)\s++(?<logger>[\w.$-]++)(?:#(?<method>[\w<>$]++))?: ?+(?<body>.*+)$'
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
  bitbucket: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] (?<user>[^ ]++) (?<request>[^ ]++) (?<session>[^ ]++) (?<client>[\d.,:a-f]++) "(?<path>[^"]*+)" (?<logger>[a-z]\.[\w.$]++) (?<body>.*+)$'
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

static var jvm_formats_servers_nodes: String { #"""
:1 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 7 jvm.jul.1 1 5 title.0 8 37 java.util.logging, two lines a record.1 1 7 version.0 10 1 2.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/catalina*'0 27 15 **/jenkins.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 11 month_first'0 16 332 ^(?<ts>[A-Za-z]{3,9}\.? \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:[AaPp][Mm])) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST|SCHWERWIEGEND|WARNUNG|INFORMATION|GRAVE|AVERTISSEMENT|ATTENTION|INFOS|AVVERTENZA|INFORMAZIONI|ADVERTENCIA|INFORMACIÓN) ?: (?<body>(?s).*+)$.1 3 9 day_first'0 14 349 ^(?<ts>\d{1,2}(?:\.\d\d\.| [A-Za-z]{3,9}\.? |-[A-Za-z]{3}-)\d{4} \d{1,2}[:.]\d\d[:.]\d\d) (?<logger>[\w.$]++)(?: (?<method>[\w<>$]++))?(?: \[[^\]]*+\])?\r?\n(?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST|SCHWERWIEGEND|WARNUNG|INFORMATION|GRAVE|AVERTISSEMENT|ATTENTION|INFOS|AVVERTENZA|INFORMAZIONI|ADVERTENCIA|INFORMACIÓN) ?: (?<body>(?s).*+)$.1 1 9 timestamp:1 3 2 .0 3 5 field.0 10 2 ts.1 3 7 formats-0 12 5 '0 13 21 %b %d, %Y %I:%M:%S %p'0 38 17 %d.%m.%Y %H:%M:%S'0 59 17 %d %b %Y %H:%M:%S'0 80 17 %d-%b-%Y %H:%M:%S'0 101 17 %d-%b-%Y %H.%M.%S.1 1 8 severity:1 3 3 .0 3 5 field.0 10 3 lvl.1 3 3 map:0 8 7 .0 9 13 schwerwiegend.0 24 2 17.0 28 5 grave.0 35 2 17.0 39 7 warnung.0 48 2 13.0 52 13 avertissement.0 67 2 13.0 71 9 attention.0 82 2 13.0 86 10 avvertenza.0 98 2 13.0 102 11 advertencia.0 115 2 13.1 3 7 default.0 12 1 9.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 method.0 11 13 code.function.1 1 9 multiline:0 12 1 .0 13 5 start'0 20 187 ^(?:[A-Za-z]{3,9}\.? \d{1,2}, \d{4} \d{1,2}:\d\d:\d\d (?:[AaPp][Mm])|\d{1,2}(?:\.\d\d\.| [A-Za-z]{3,9}\.? |-[A-Za-z]{3}-)\d{4} \d{1,2}[:.]\d\d[:.]\d\d) [\w.$]++(?: [\w<>$]++)?(?: \[|\r?$).1 1 7 samples-1 3 6 :0 5 1 .0 5 4 text|0 11 166 Mar 05, 2024 10:11:12 PM org.example.shop.Pool take
SEVERE: no connection
java.lang.IllegalStateException: pool exhausted
\#u{9}at org.example.shop.Pool.take(Pool.java:88):6 5 1 .0 5 4 text|0 11 97 Mar 5, 2024 12:11:13 AM org.apache.catalina.startup.Catalina start
INFO: Server startup in 812 ms:4 5 1 .0 5 4 text|0 11 95 mar 05, 2024 10:11:14 PM org.example.shop.Login check
AVVERTENZA: attempt from 192.0.2.7 failed:4 5 1 .0 5 4 text|0 11 78 05.03.2024 10:11:15 org.example.shop.Pool take
SCHWERWIEGEND: keine Verbindung:4 5 1 .0 5 4 text|0 11 68 5-apr-2024 10.11.16 org.example.shop.Pool take
INFORMAZIONI: avviato:4 5 1 .0 5 4 text|0 11 67 5 mars 2024 10:11:17 org.example.shop.Pool take
AVERTISSEMENT: lent:7 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 10 jvm.tomcat.1 1 5 title.0 8 37 Tomcat 7 and later, one line a record.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 3 '0 11 12 **/catalina*'0 27 14 **/localhost.*'0 45 13 **/tomcat*/**.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 166 ^(?<ts>\d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d:\d\d\.\d{3}) (?<lvl>SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST) \[(?<thread>[^\]]*+)\] (?<logger>[\w.$<>]++) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 20 %d-%b-%Y %H:%M:%S.%f.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 11 thread.name.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 6 tomcat.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 119 05-Mar-2024 10:11:12.123 SEVERE [main] org.apache.catalina.core.StandardService.startInternal Failed to start connector:2 5 1 .0 5 4 line'0 11 82 05-Mar-2024 10:11:13.000 INFO [http-nio-8080-exec-7] org.example.Shop.doGet served.-19 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:23 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 9 jvm.jboss.1 1 5 title.0 8 17 JBoss and WildFly.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 12 **/jboss*/**'0 27 14 **/wildfly*/**.1 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 2 .0 3 5 dated'0 10 149 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$.1 3 7 undated'0 12 126 ^\d\d:\d\d:\d\d,\d{3} (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<logger>[\w.$-]++)\] \((?<thread>[^)]++)\) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 2 .0 3 6 logger.0 11 10 log.logger.1 3 6 thread.0 11 11 thread.name.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 131 2024-03-05 10:11:12,123 ERROR [org.jboss.as.controller.management-operation] (Controller Boot Thread) WFLYCTL0013: Operation failed:2 5 1 .0 5 4 line'0 11 80 10:11:13,000 INFO  [org.jboss.as] (MSC service thread 1-1) WFLYSRV0049: starting.-20 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 13 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 12 jvm.weblogic.1 1 5 title.0 8 30 WebLogic server and domain log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 241 ^####<(?<date>[^>]++)> <(?<lvl>[A-Za-z]++)> <(?<logger>[^>]*+)> <(?<host>[^>]*+)> <(?<server>[^>]*+)> <(?<thread>(?:[^<>]|<[^>]*+>)*+)> <(?:[^<>]|<[^>]*+>)*+> <[^>]*+> <[^>]*+> <(?<ts>\d{13})> (?:<\[[^>]*+> )?<(?<code>[^>]*+)> <(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 8 epoch_ms.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 6 notice.0 38 2 10.0 42 5 alert.0 49 2 19.0 53 9 emergency.0 64 2 21.0 68 8 critical.0 78 2 18.1 1 6 fields:1 3 6 .0 3 4 date.0 9 8 log.date.1 3 6 logger.0 11 10 log.logger.1 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 6 server.0 11 12 service.name.1 3 6 thread.0 11 11 thread.name.1 3 4 code.0 9 14 log.message_id.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 200 ####<Mar 5, 2024 10:11:12 AM UTC> <Error> <JDBC> <app-1> <AdminServer> <[ACTIVE] ExecuteThread: '7' for queue: 'default'> <<WLS Kernel>> <> <> <1709633472123> <BEA-001112> <Test failed for pool shop.>:2 5 1 .0 5 4 line'0 11 169 ####<Mar 5, 2024 10:11:13 AM UTC> <Notice> <WebLogicServer> <app-1> <managed1> <main> <weblogic> <> <> <1709633473000> <BEA-000360> <The server started in RUNNING mode.>.-20 1 10 beginnings.0 1 15 800000000.0.0.0:24 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 jvm.websphere.1 1 5 title.0 8 23 WebSphere SystemOut.log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 2 '0 11 18 **/SystemOut*.log*'0 33 18 **/SystemErr*.log*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 151 ^\[(?<ts>\d{1,2}/\d{1,2}/\d\d \d{1,2}:\d\d:\d\d:\d{3} [A-Z]{1,5})\] (?<thread>[0-9a-f]{8}) (?<logger>[\w.]++) ++(?<lvl>[FEWAICDORZ>123<]) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 '0 34 23 %m/%d/%y %H:%M:%S:%f %Z.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 15 .0 30 1 f.0 33 2 21.0 37 1 e.0 40 2 17.0 44 1 w.0 47 2 13.0 51 1 a.0 54 2 10.0 58 1 i.0 61 1 9.0 64 1 c.0 67 1 5.0 70 1 d.0 73 1 5.0 76 1 o.0 79 1 9.0 82 1 r.0 85 2 13'0 89 1 >.0 94 1 1'0 97 1 <.0 102 1 1'0 105 1 1.0 110 1 5'0 113 1 2.0 118 1 5'0 121 1 3.0 126 1 1.0 129 1 z.0 132 1 9.1 1 6 fields:1 3 2 .0 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 9 websphere.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 100 [3/5/24 10:11:12:123 CET] 0000004a ServletWrappe E   SRVE0068E: Uncaught exception thrown in servlet:2 5 1 .0 5 4 line'0 11 98 [3/15/24 9:11:13:000 UTC] 00000001 WsServerImpl  A   WSVR0001I: Server server1 open for e-business.-19 1 10 beginnings.0 1 13 0.8000000.0.0:23 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 6 jvm.gc.1 1 5 title.0 8 69 Garbage collector, unified logging (JDK 9) and -XX:+PrintGCDateStamps.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/gc*.log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 7 unified'0 12 198 ^\[(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4})\](?:\[[\d.,]++m?s\])?(?:\[(?<pid>\d++)\])?(?:\[\d++\])?\[(?<lvl>trace|debug|info|warning|error) *+\]\[(?<logger>[\w,]++) *+\] ?+(?<body>.*+)$.1 3 5 dated'0 10 95 ^(?<ts>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}): (?<uptime>\d++[.,]\d{3}): (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 7 default.0 33 1 9.1 1 6 fields:1 3 3 .0 3 3 pid.0 8 11 process.pid.1 3 6 logger.0 11 10 log.logger.1 3 6 uptime.0 11 16 process.uptime_s.1 1 6 events-1 3 1 :0 5 3 .0 5 4 name.0 11 12 jvm.gc.pause.1 5 4 when:0 11 1 .0 12 7 body|re'0 21 45  Pause .*?\d++M->\d++M\(\d++M\) \d++\.\d++ms$.1 5 7 extract:0 14 2 .0 15 2 re'0 19 121 (?<jvm__heap_before_mb>\d++)M->(?<jvm__heap_after_mb>\d++)M\((?<jvm__heap_size_mb>\d++)M\) (?<jvm__gc_pause_ms>[\d.]++)ms.0 144 5 types:0 151 4 .0 152 19 jvm__heap_before_mb.0 173 3 int.0 178 18 jvm__heap_after_mb.0 198 3 int.0 203 17 jvm__heap_size_mb.0 222 3 int.0 227 16 jvm__gc_pause_ms.0 245 5 float.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 117 [2024-03-05T10:11:12.123+0000][info][gc] GC(77) Pause Young (Normal) (G1 Evacuation Pause) 812M->310M(1024M) 45.123ms:2 5 1 .0 5 4 line'0 11 105 2024-03-05T10:11:13.000+0100: 812.345: [Full GC (Allocation Failure) 1023M->1020M(1024M), 3.1234567 secs].-25 1 10 beginnings.0 1 27 3ff000000000000.8000000.0.0:29 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 11 jvm.jenkins.1 1 5 title.0 8 7 Jenkins.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 11 **/jenkins*.1 3 8 priority.0 13 2 60.1 1 4 line'0 7 163 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}[+-]\d{4}) \[id=(?<thread>\d++)\]\s++(?<lvl>[A-Z]++)\s++(?<logger>[\w.$-]++)(?:#(?<method>[\w<>$]++))?: ?+(?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 3 .0 3 6 thread.0 11 9 thread.id.1 3 6 logger.0 11 10 log.logger.1 3 6 method.0 11 13 code.function.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 7 jenkins.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line"0 11 102 2024-03-05 10:11:12.123+0000 [id=77]\#u{9}SEVERE\#u{9}hudson.model.Executor#finish1: Executor threw an exception:2 5 1 .0 5 4 line"0 11 97 2024-03-05 10:11:13.000+0000 [id=1]\#u{9}INFO\#u{9}hudson.WebAppMain$3#run: Jenkins is fully up and running.-20 1 10 beginnings.0 1 21 3ff000000000000.0.0.0:24 1 12 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 jvm.atlassian.1 1 5 title.0 8 27 Jira, Confluence, Bitbucket.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/atlassian-*.log*.1 3 8 priority.0 13 2 58.1 1 8 patterns:1 3 3 .0 3 9 bitbucket'0 14 248 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] (?<user>[^ ]++) (?<request>[^ ]++) (?<session>[^ ]++) (?<client>[\d.,:a-f]++) "(?<path>[^"]*+)" (?<logger>[a-z]\.[\w.$]++) (?<body>.*+)$.1 3 10 confluence'0 15 170 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) ++\[(?<thread>[^\]]++)\] \[(?<logger>[\w.$]++)\] (?<method>[\w<>$]++) (?<body>.*+)$.1 3 4 jira'0 9 280 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}(?:[+-]\d{4})?) (?<thread>[^ ]++(?: [^ ]++){0,4}) (?<lvl>TRACE|DEBUG|INFO|WARN|ERROR|FATAL) (?:(?<user>[^ ]++) (?<request>\d++x\d++x\d++) (?<session>[^ ]++) (?<client>[^ ]++) (?<path>[^ ]++) |[^\[]*+)\[(?<logger>[\w.$]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 1 .0 12 5 field.0 19 3 lvl.1 1 6 fields:1 3 8 .0 3 6 thread.0 11 11 thread.name.1 3 4 user.0 9 9 user.name.1 3 7 request.0 12 10 request.id.1 3 7 session.0 12 10 session.id.1 3 6 client.0 11 14 client.address.1 3 4 path.0 9 8 url.path.1 3 6 logger.0 11 10 log.logger.1 3 6 method.0 11 13 code.function.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 152 2024-03-05 10:11:12,123 WARN  [http-nio-7990-exec-1] bob @3F2AxX71x77x0 1abcdef 192.0.2.7 "GET /projects HTTP/1.1" c.a.s.i.web.filters.Auth slow request:2 5 1 .0 5 4 line'0 11 125 2024-03-05 10:11:13,000 INFO [Catalina-utility-1] [com.atlassian.confluence.lifecycle] contextInitialized Starting Confluence:2 5 1 .0 5 4 line'0 11 147 2024-03-05 10:11:14,000+0000 http-nio-8080-exec-7 ERROR bob 611x77x1 1abcde 192.0.2.7 /secure/Dashboard.jspa [c.a.jira.issue.Index] index is locked:4 1 15 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 21 jvm.confluence_access.1 1 5 title.0 8 21 Confluence access log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:1 3 2 .0 3 5 paths-0 10 1 '0 11 19 **/conf_access_log*.1 3 8 priority.0 13 2 60.1 1 8 patterns:1 3 2 .0 3 3 old'0 8 268 ^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$.1 3 3 new'0 8 289 ^\[(?<ts>\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\] (?<user>[^ ]++) (?<thread>[^ ]++) (?<forwarded>[^ ]++) (?<addr>[^ ]++) (?<body>(?<method>[A-Z]++) (?<path>[^ ]++) (?<protocol>HTTP/[^ ]++) (?<status>\d{3}) (?<duration>\d++)ms (?<bytes>\d++|-) (?<referer>[^ ]++) (?<agent>.*+))$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 6 apache.1 1 8 severity:0 11 3 .0 12 5 field.0 19 6 status.0 27 3 map:0 32 4 '0 33 3 500.0 40 2 17'0 44 3 502.0 51 2 17'0 55 3 503.0 62 2 17'0 66 3 504.0 73 2 17.0 78 7 default.0 87 1 9.1 1 6 fields:1 3 12 .0 3 4 user.0 9 9 user.name.1 3 6 thread.0 11 11 thread.name.1 3 4 addr.0 9 14 client.address.1 3 9 forwarded.0 14 18 http.forwarded_for.1 3 6 method.0 11 19 http.request.method.1 3 4 path.0 9 8 url.path.1 3 8 protocol.0 13 16 network.protocol.1 3 6 status:0 11 2 .0 12 2 to.0 16 25 http.response.status_code.0 43 4 type.0 49 3 int.1 3 8 duration:0 13 2 .0 14 2 to.0 18 16 http.duration_ms.0 36 4 type.0 42 3 int.1 3 5 bytes:0 10 2 .0 11 2 to.0 15 23 http.response.body.size.0 40 4 type.0 46 3 int.1 3 7 referer.0 12 20 http.request.referer.1 3 5 agent.0 10 19 user_agent.original.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 confluence.1 1 6 events-1 3 3 :0 5 2 .0 6 4 name.0 12 17 http.error.server.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 500:1 5 2 .0 6 4 name.0 12 17 http.error.client.0 31 4 when:0 37 1 .0 38 29 http.response.status_code|gte.0 69 3 400:1 5 2 .0 6 4 name.0 12 12 http.request.0 26 4 when:0 32 1 .0 33 32 http.response.status_code|exists.0 67 4 true.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 144 [05/Mar/2024:10:11:12 +0100] bob http-nio-8090-exec-6 192.0.2.7 GET /pages/7 HTTP/1.1 503 812ms 8211 https://wiki.example.org/ Mozilla/5.0 (X11):2 5 1 .0 5 4 line'0 11 107 [05/Mar/2024:10:11:13 +0000] - http-nio-8090-exec-7 192.0.2.8 10.0.0.7 GET / HTTP/1.1 302 12ms - - curl/8.5.-35 1 10 beginnings.0 1 13 0.8000000.0.0
"""# }

static var jvm_pack: String { #"""
name: jvm
version: 1.0.0
title: Java virtual machines, their servers and frameworks
licence: Apache-2.0

"""# }

static var jvm_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 3 jvm.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 51 Java virtual machines, their servers and frameworks
"""# }
}
