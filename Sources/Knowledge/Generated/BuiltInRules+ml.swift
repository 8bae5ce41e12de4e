// swift-format-ignore-file
// Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.

extension BuiltInRules {
static var ml_detectors_serving: String { #"""
# Training and serving of models.
kind: detector
id: ml.gpu_memory
title: Accelerator is out of memory
version: 1
status: stable
severity: critical
summary: 'Accelerator is out of memory ({count} lines)'
description: >-
  The model, its cache and the requests at once need more than it has. Longer inputs, larger batches or a
  second process on the same card.
detect:
  type: match
  match:
    body|contains:
      [CUDA out of memory, torch.cuda.OutOfMemoryError, torch.OutOfMemoryError, CUDA_ERROR_OUT_OF_MEMORY,
       cudaErrorMemoryAllocation, out of memory on device, HIP out of memory, MPS backend out of memory,
       OOM when allocating tensor, 'ResourceExhaustedError: OOM',
       Failed to allocate memory for requested buffer, No available memory for the cache blocks,
       failed to allocate GPU memory, No available block, KV cache]
    not:
      any:
        - body|contains: ['cache usage:', GPU KV cache size]
        - severity|lt: 9
  coalesce: 10m
causal: {nature: capacity}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: room that is left
    events:
      - {t: 0s, service.name: ml, body: 'GPU KV cache usage: 31.2%'}
    expect: none
---
kind: detector
id: ml.gpu_fault
title: Accelerator or its driver fails
version: 1
status: stable
severity: critical
summary: 'Accelerator or its driver fails ({count} lines)'
description: >-
  The card fell off the bus, reports errors of memory, or the driver does not fit. Jobs on it end or hang;
  drain the machine.
detect:
  type: match
  match:
    body|contains:
      ['NVRM: Xid', Xid (PCI, 'NVRM: GPU', GPU has fallen off the bus, fallen off the bus, NVLink,
       nvidia-smi has failed, NVIDIA-SMI has failed, Failed to initialize NVML, CUDA error,
       CUDA driver version is insufficient, no CUDA-capable device, device-side assert triggered,
       an illegal memory access, unspecified launch failure, uncorrectable ECC, CUDA_ERROR, cudaErrorNoDevice,
       CUDNN_STATUS, 'nvidia-container-cli: ', could not select device driver, HSA_STATUS_ERROR, No GPU found]
    not:
      any:
        - body|contains: NVLink is supported
        - severity|lt: 9
  coalesce: 10m
causal: {nature: environment}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'NVRM: Xid (PCI:0000:3b:00): 79, pid=4242, GPU has fallen off the bus.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a card that is found
    events:
      - {t: 0s, service.name: ml, body: 'NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54'}
    expect: none
---
kind: detector
id: ml.collective_timeout
title: Training processes wait for each other
version: 1
status: stable
severity: medium
summary: 'Training processes wait for each other ({count} lines)'
description: >-
  One is gone or slow and all others wait until the time limit ends the job. Look for the rank that is
  missing in the last step.
detect:
  type: match
  match:
    body|contains:
      [Watchdog caught collective operation timeout, NCCL WARN, NCCL error, ncclSystemError, ncclInternalError,
       ncclRemoteError, ncclUnhandledCudaError, ProcessGroupNCCL, NCCL timeout, Timeout at NCCL,
       RendezvousTimeoutError, RendezvousConnectionError, torch.distributed.elastic, ChildFailedError,
       DistBackendError, Gloo connect, 'gloo::', heartbeat monitor timed out]
    all:
      - body|contains: [WARN, rror, imeout, imed out, failed, Failed, timeout]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'Watchdog caught collective operation timeout: WorkNCCL(SeqNum=42, OpType=ALLREDUCE)'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a group that is made
    events:
      - {t: 0s, service.name: ml, body: NCCL INFO Init COMPLETE}
    expect: none
---
kind: detector
id: ml.model_serving
title: Model cannot be loaded or served
version: 1
status: stable
severity: medium
summary: 'Model cannot be loaded or served ({count} lines)'
description: >-
  Weights, versions or the engine behind do not work; requests wait or are refused. The first error while
  loading tells more than those of requests.
detect:
  type: match
  match:
    body|contains:
      [EngineDeadError, AsyncEngineDeadError, EngineCore, vLLM, vllm, Engine loop, Error in model execution,
       failed to load model, Failed to load model, Model not found, 'UNAVAILABLE: Model', triton, Triton,
       TorchServe, torchserve, Backend worker, tritonserver, ModelServer, maximum context length,
       context length exceeded, context_length_exceeded, safetensors, tokenizer, ollama, llama runner,
       insufficient_quota, overloaded_error, model_overloaded]
    all:
      - body|contains:
          [rror, ailed, not found, not ready, UNAVAILABLE, exceeded, died, terminated, timed out, overload,
           maximum, corrupt, mismatch]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'EngineDeadError: EngineCore encountered an issue. See stack trace above for the root cause.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a model that is loaded
    events:
      - {t: 0s, service.name: ml, body: 'vllm: model shop-7b loaded in 41 s'}
    expect: none
---
kind: detector
id: ml.ray_cluster
title: Cluster of workers for models loses members
version: 1
status: stable
severity: medium
summary: 'Cluster of workers for models loses members ({count} lines)'
description: >-
  Workers or the head are gone, mostly for lack of memory. Tasks are tried anew until their limit.
detect:
  type: match
  match:
    body|contains:
      [RayActorError, RayTaskError, 'OutOfMemoryError: Task was killed', ray.exceptions,
       The actor died unexpectedly, The actor is dead, WorkerCrashedError, NodeDiedError, ObjectLostError,
       raylet, GCS, A worker died or was killed, Lost executor, ExecutorLostFailure, Container killed by YARN,
       FetchFailedException, 'TaskSetManager: Lost task', Stage cancelled, dask, distributed.nanny,
       KilledWorker, Worker exceeded]
    all:
      - body|contains:
          [rror, died, dead, Crashed, Lost, lost, killed, Killed, ailed, ailure, exceeded, cancelled, xception]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: fault}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'ray.exceptions.RayActorError: The actor died unexpectedly before finishing this task.'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: a worker that joins
    events:
      - {t: 0s, service.name: ml, body: 'raylet: node joined the cluster'}
    expect: none
---
kind: detector
id: ml.pipeline_data
title: Data does not fit the model
version: 1
status: stable
severity: medium
summary: 'Data does not fit the model ({count} lines)'
description: >-
  Columns, shapes, types or ranges differ from those in training. A source that changed its form; the model
  answers, but wrongly.
detect:
  type: match
  match:
    body|contains:
      [feature mismatch, Feature mismatch, feature names mismatch, schema mismatch, Schema mismatch,
       shape mismatch, Shape mismatch, shapes cannot be multiplied, size mismatch for, data drift, Data drift,
       drift detected, Input contains NaN, contains NaN, loss is nan, loss is NaN, Loss is nan, NaN loss,
       Loss is NaN, nan loss, gradient overflow, missing feature, unexpected feature, expectation failed,
       Expectation failed, data quality check failed, Data quality check failed]
    not: {severity|lt: 9}
  coalesce: 10m
causal: {nature: defect}
tests:
  - name: said once
    events:
      - {t: 0s, service.name: ml, body: 'ValueError: Input contains NaN, infinity or a value too large'}
    expect: [{start: [+0s, +0s], count: 1}]
  - name: data that fits
    events:
      - {t: 0s, service.name: ml, body: feature schema matches that of training}
    expect: none

"""# }

static var ml_detectors_serving_nodes: String { #"""
:2 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 13 ml.gpu_memory.1 1 5 title.0 8 28 Accelerator is out of memory.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 44 Accelerator is out of memory ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 15 .0 8 18 CUDA out of memory.0 28 27 torch.cuda.OutOfMemoryError.0 57 22 torch.OutOfMemoryError.0 81 24 CUDA_ERROR_OUT_OF_MEMORY.1 8 25 cudaErrorMemoryAllocation.0 35 23 out of memory on device.0 60 17 HIP out of memory.0 79 25 MPS backend out of memory.1 8 26 OOM when allocating tensor'0 36 27 ResourceExhaustedError: OOM.1 8 46 Failed to allocate memory for requested buffer.0 56 40 No available memory for the cache blocks.1 8 29 failed to allocate GPU memory.0 39 18 No available block.0 59 8 KV cache.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains-0 26 2 '0 27 12 cache usage:.0 43 17 GPU KV cache size:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 8 capacity:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 12 ml.gpu_fault.1 1 5 title.0 8 31 Accelerator or its driver fails.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 8 critical.1 1 7 summary'0 10 47 Accelerator or its driver fails ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 23 '0 8 9 NVRM: Xid.0 21 8 Xid (PCI'0 31 9 NVRM: GPU.0 44 26 GPU has fallen off the bus.0 72 18 fallen off the bus.0 92 6 NVLink.1 8 21 nvidia-smi has failed.0 31 21 NVIDIA-SMI has failed.0 54 25 Failed to initialize NVML.0 81 10 CUDA error.1 8 35 CUDA driver version is insufficient.0 45 22 no CUDA-capable device.0 69 28 device-side assert triggered.1 8 24 an illegal memory access.0 34 26 unspecified launch failure.0 62 17 uncorrectable ECC.0 81 10 CUDA_ERROR.0 93 17 cudaErrorNoDevice.1 8 12 CUDNN_STATUS'0 22 22 nvidia-container-cli: .0 48 30 could not select device driver.0 80 16 HSA_STATUS_ERROR.0 98 12 No GPU found.1 5 3 not:1 7 1 .0 7 3 any-1 9 2 :0 11 1 .0 11 13 body|contains.0 26 19 NVLink is supported:1 11 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 11 environment:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 21 ml.collective_timeout.1 1 5 title.0 8 38 Training processes wait for each other.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 54 Training processes wait for each other ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 18 .0 8 44 Watchdog caught collective operation timeout.0 54 9 NCCL WARN.0 65 10 NCCL error.0 77 15 ncclSystemError.0 94 17 ncclInternalError.1 8 15 ncclRemoteError.0 25 22 ncclUnhandledCudaError.0 49 16 ProcessGroupNCCL.0 67 12 NCCL timeout.0 81 15 Timeout at NCCL.1 8 22 RendezvousTimeoutError.0 32 25 RendezvousConnectionError.0 59 25 torch.distributed.elastic.0 86 16 ChildFailedError.1 8 16 DistBackendError.0 26 12 Gloo connect'0 40 6 gloo::.0 50 27 heartbeat monitor timed out.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-0 24 7 .0 25 4 WARN.0 31 4 rror.0 37 6 imeout.0 45 8 imed out.0 55 6 failed.0 63 6 Failed.0 71 7 timeout.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 ml.model_serving.1 1 5 title.0 8 32 Model cannot be loaded or served.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 48 Model cannot be loaded or served ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 28 .0 8 15 EngineDeadError.0 25 20 AsyncEngineDeadError.0 47 10 EngineCore.0 59 4 vLLM.0 65 4 vllm.0 71 11 Engine loop.0 84 24 Error in model execution.1 8 20 failed to load model.0 30 20 Failed to load model.0 52 15 Model not found'0 69 18 UNAVAILABLE: Model.0 91 6 triton.0 99 6 Triton.1 8 10 TorchServe.0 20 10 torchserve.0 32 14 Backend worker.0 48 12 tritonserver.0 62 11 ModelServer.0 75 22 maximum context length.1 8 23 context length exceeded.0 33 23 context_length_exceeded.0 58 11 safetensors.0 71 9 tokenizer.0 82 6 ollama.0 90 12 llama runner.1 8 18 insufficient_quota.0 28 16 overloaded_error.0 46 16 model_overloaded.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 4 rror.0 18 5 ailed.0 25 9 not found.0 36 9 not ready.0 47 11 UNAVAILABLE.0 60 8 exceeded.0 70 4 died.0 76 10 terminated.0 88 9 timed out.0 99 8 overload.1 12 7 maximum.0 21 7 corrupt.0 30 8 mismatch.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 14 ml.ray_cluster.1 1 5 title.0 8 43 Cluster of workers for models loses members.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 59 Cluster of workers for models loses members ({count} lines).3 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 3 .0 5 13 body|contains-1 7 22 .0 8 13 RayActorError.0 23 12 RayTaskError'0 37 33 OutOfMemoryError: Task was killed.0 74 14 ray.exceptions.1 8 27 The actor died unexpectedly.0 37 17 The actor is dead.0 56 18 WorkerCrashedError.0 76 13 NodeDiedError.0 91 15 ObjectLostError.1 8 6 raylet.0 16 3 GCS.0 21 27 A worker died or was killed.0 50 13 Lost executor.0 65 19 ExecutorLostFailure.0 86 24 Container killed by YARN.1 8 20 FetchFailedException'0 30 25 TaskSetManager: Lost task.0 59 15 Stage cancelled.0 76 4 dask.0 82 17 distributed.nanny.1 8 12 KilledWorker.0 22 15 Worker exceeded.1 5 3 all-1 7 1 :0 9 1 .0 9 13 body|contains-1 11 13 .0 12 4 rror.0 18 4 died.0 24 4 dead.0 30 7 Crashed.0 39 4 Lost.0 45 4 lost.0 51 6 killed.0 59 6 Killed.0 67 5 ailed.0 74 6 ailure.0 82 8 exceeded.0 92 9 cancelled.0 103 8 xception.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 5 fault:11 1 9 .0 1 4 kind.0 7 8 detector.1 1 2 id.0 5 16 ml.pipeline_data.1 1 5 title.0 8 27 Data does not fit the model.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 8 severity.0 11 6 medium.1 1 7 summary'0 10 43 Data does not fit the model ({count} lines).4 1 6 detect:1 3 3 .0 3 4 type.0 9 5 match.1 3 5 match:1 5 2 .0 5 13 body|contains-1 7 27 .0 8 16 feature mismatch.0 26 16 Feature mismatch.0 44 22 feature names mismatch.0 68 15 schema mismatch.0 85 15 Schema mismatch.1 8 14 shape mismatch.0 24 14 Shape mismatch.0 40 27 shapes cannot be multiplied.0 69 17 size mismatch for.0 88 10 data drift.0 100 10 Data drift.1 8 14 drift detected.0 24 18 Input contains NaN.0 44 12 contains NaN.0 58 11 loss is nan.0 71 11 loss is NaN.0 84 11 Loss is nan.0 97 8 NaN loss.1 8 11 Loss is NaN.0 21 8 nan loss.0 31 17 gradient overflow.0 50 15 missing feature.0 67 18 unexpected feature.0 87 18 expectation failed.1 8 18 Expectation failed.0 28 25 data quality check failed.0 55 25 Data quality check failed.1 5 3 not:0 10 1 .0 11 11 severity|lt.0 24 1 9.1 3 8 coalesce.0 13 3 10m.1 1 6 causal:0 9 1 .0 10 6 nature.0 18 6 defect
"""# }

static var ml_formats_frameworks: String { #"""
kind: format
id: ml.torch_glog
title: PyTorch's C++ log, with the rank in front
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?:\[(?<rank>rank\d++)\]:)?\[(?<lvl>[IWEFV])(?<ts>\d{3,4} \d\d:\d\d:\d\d\.\d{6,9}) (?:(?<thread>\d++) )?(?<source>[\w.]++:\d++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [klog, '%m%d %H:%M:%S.%f']}
severity: {field: lvl, map: {i: 9, w: 13, e: 17, f: 21, v: 5}}
fields:
  rank: process.rank
  thread: thread.id
  source: code.location
set: {service.name: torch}
samples:
  - line: '[rank3]:[E305 10:11:12.123456789 ProcessGroupNCCL.cpp:607] [Rank 3] Watchdog caught collective operation timeout'
    reference: 2024-06-30
    expect: {time: '2024-03-05T10:11:12.123456789Z', severity: '17', process.rank: rank3, code.location: 'ProcessGroupNCCL.cpp:607'}
  - line: '[W1205 10:11:13.000001 socket.cpp:464] The server socket cannot be initialized'
    reference: 2024-06-30
    expect: {time: '2023-12-05T10:11:13.000001Z', severity: '13', code.location: 'socket.cpp:464'}
  - reject: '[rank3] watchdog timeout'
---
kind: format
id: ml.nccl
title: NCCL
version: 1
status: stable
parse: {type: regex}
detect: {priority: 55}
line: '^(?:(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) )?(?<host>[\w.-]++):(?<pid>\d++):(?<thread>\d++) \[(?<gpu>\d++)\] (?:(?<clock>[\d.]++) )?(?:(?<source>[\w./:]++) )?NCCL (?<lvl>INFO|WARN|TRACE|ABORT|VERSION) (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {abort: 21, version: 9}}
fields:
  host: {to: host.name, entity: host}
  pid: process.pid
  thread: thread.id
  gpu: gpu.id
  source: code.location
set: {service.name: nccl}
samples:
  - line: 'gpu-1:812:1250 [3] NCCL INFO Bootstrap : Using eth0:10.0.0.7<0>'
    expect: {host.name: gpu-1, process.pid: '812', gpu.id: '3', severity: '9'}
  - line: 'gpu-2:813:1251 [0] transport/net_ib.cc:77 NCCL WARN NET/IB : Got completion with error 12'
    expect: {severity: '13', host.name: gpu-2}
  - line: '2024-03-05 10:11:14 gpu-3:814:1252 [1] NCCL INFO comm 0x7f init complete'
    expect: {time: '2024-03-05T10:11:14Z', host.name: gpu-3}
  - reject: 'gpu-1:812 NCCL started'
---
kind: format
id: ml.tensorflow
title: TensorFlow's C++ log
version: 1
status: stable
parse: {type: regex}
detect: {priority: 60}
line: '^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}): (?<lvl>[IWEF]) (?<source>[\w./:-]++)\] (?<body>.*+)$'
timestamp: {field: ts, formats: [iso8601]}
severity: {field: lvl, map: {i: 9, w: 13, e: 17, f: 21}}
fields: {source: code.location}
set: {service.name: tensorflow}
samples:
  - line: '2024-03-05 10:11:12.123456: W tensorflow/core/framework/op_kernel.cc:1830] OP_REQUIRES failed'
    expect: {time: '2024-03-05T10:11:12.123456Z', severity: '13', code.location: 'tensorflow/core/framework/op_kernel.cc:1830'}
  - line: '2024-03-05 10:11:13.000001: E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:152] failed call to cuInit'
    expect: {severity: '17'}
  - reject: '2024-03-05 10:11:13.000001: E failed'

"""# }

static var ml_formats_frameworks_nodes: String { #"""
:1 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 ml.torch_glog.1 1 5 title.0 8 41 PyTorch's C++ log, with the rank in front.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 144 ^(?:\[(?<rank>rank\d++)\]:)?\[(?<lvl>[IWEFV])(?<ts>\d{3,4} \d\d:\d\d:\d\d\.\d{6,9}) (?:(?<thread>\d++) )?(?<source>[\w.]++:\d++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 2 .0 34 4 klog'0 40 16 %m%d %H:%M:%S.%f.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 5 .0 30 1 i.0 33 1 9.0 36 1 w.0 39 2 13.0 43 1 e.0 46 2 17.0 50 1 f.0 53 2 21.0 57 1 v.0 60 1 5.1 1 6 fields:1 3 3 .0 3 4 rank.0 9 12 process.rank.1 3 6 thread.0 11 9 thread.id.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 5 torch.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 112 [rank3]:[E305 10:11:12.123456789 ProcessGroupNCCL.cpp:607] [Rank 3] Watchdog caught collective operation timeout:3 5 1 .0 5 4 line'0 11 78 [W1205 10:11:13.000001 socket.cpp:464] The server socket cannot be initialized.-19 1 10 beginnings.0 1 13 0.8000000.0.0:24 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 7 ml.nccl.1 1 5 title.0 8 4 NCCL.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 55.1 1 4 line'0 7 213 ^(?:(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) )?(?<host>[\w.-]++):(?<pid>\d++):(?<thread>\d++) \[(?<gpu>\d++)\] (?:(?<clock>[\d.]++) )?(?:(?<source>[\w./:]++) )?NCCL (?<lvl>INFO|WARN|TRACE|ABORT|VERSION) (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 2 .0 30 5 abort.0 37 2 21.0 41 7 version.0 50 1 9.1 1 6 fields:1 3 5 .0 3 4 host:0 9 2 .0 10 2 to.0 14 9 host.name.0 25 6 entity.0 33 4 host.1 3 3 pid.0 8 11 process.pid.1 3 6 thread.0 11 9 thread.id.1 3 3 gpu.0 8 6 gpu.id.1 3 6 source.0 11 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 4 nccl.1 1 7 samples-1 3 3 :0 5 1 .0 5 4 line'0 11 63 gpu-1:812:1250 [3] NCCL INFO Bootstrap : Using eth0:10.0.0.7<0>:2 5 1 .0 5 4 line'0 11 89 gpu-2:813:1251 [0] transport/net_ib.cc:77 NCCL WARN NET/IB : Got completion with error 12:2 5 1 .0 5 4 line'0 11 72 2024-03-05 10:11:14 gpu-3:814:1252 [1] NCCL INFO comm 0x7f init complete.-22 1 10 beginnings.0 1 35 3ff600000000000.7fffffe87fffffe.0.0:26 1 14 .0 1 4 kind.0 7 6 format.1 1 2 id.0 5 13 ml.tensorflow.1 1 5 title.0 8 20 TensorFlow's C++ log.1 1 7 version.0 10 1 1.1 1 6 status.0 9 6 stable.1 1 5 parse:0 8 1 .0 9 4 type.0 15 5 regex.1 1 6 detect:0 9 1 .0 10 8 priority.0 20 2 60.1 1 4 line'0 7 99 ^(?<ts>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}): (?<lvl>[IWEF]) (?<source>[\w./:-]++)\] (?<body>.*+)$.1 1 9 timestamp:0 12 2 .0 13 5 field.0 20 2 ts.0 24 7 formats-0 33 1 .0 34 7 iso8601.1 1 8 severity:0 11 2 .0 12 5 field.0 19 3 lvl.0 24 3 map:0 29 4 .0 30 1 i.0 33 1 9.0 36 1 w.0 39 2 13.0 43 1 e.0 46 2 17.0 50 1 f.0 53 2 21.1 1 6 fields:0 9 1 .0 10 6 source.0 18 13 code.location.1 1 3 set:0 6 1 .0 7 12 service.name.0 21 10 tensorflow.1 1 7 samples-1 3 2 :0 5 1 .0 5 4 line'0 11 93 2024-03-05 10:11:12.123456: W tensorflow/core/framework/op_kernel.cc:1830] OP_REQUIRES failed:2 5 1 .0 5 4 line'0 11 115 2024-03-05 10:11:13.000001: E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:152] failed call to cuInit.-15 1 10 beginnings.0 1 21 3ff000000000000.0.0.0
"""# }

static var ml_pack: String { #"""
name: ml
version: 1.0.0
title: Machine learning
licence: Apache-2.0

"""# }

static var ml_pack_nodes: String { #"""
:1 1 3 .0 1 4 name.0 7 2 ml.1 1 7 version.0 10 5 1.0.0.1 1 5 title.0 8 16 Machine learning
"""# }
}
