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

static var ml_pack: String { #"""
name: ml
version: 1.0.0
title: Machine learning
licence: Apache-2.0

"""# }
}
