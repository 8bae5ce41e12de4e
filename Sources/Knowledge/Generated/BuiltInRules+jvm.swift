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

static var jvm_pack: String { #"""
name: jvm
version: 1.0.0
title: Java virtual machines, their servers and frameworks
licence: Apache-2.0

"""# }
}
