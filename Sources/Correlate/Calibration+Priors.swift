import ProximateModel

/// What published post-mortems and experts say before the logs are looked at.
extension Calibration {
  /// Log priors of flipping a system, by what experts expect of each kind.
  static let naturesThatFlip: [Nature: Double] = [
    .time: 1.8, .environment: 0.9, .change: 0.9, .routine: 0.5, .demand: 0.2, .mitigationReverting: 0.2,
    .mitigationCompensating: 0.2, .heartbeat: 0, .capacity: -0.3, .control: -0.3, .fault: -0.6, .retry: -0.8,
    .defect: -1.0,
  ]

  /// Half the logarithm of the share that post-mortems give to the class of each kind (Google SRE workbook,
  /// post-mortem analysis: software 41 %, complex behaviour 17 %, process 20 %...).
  static let naturesThatCause: [Nature: Double] = [
    .defect: -0.45, .diagnosis: -0.45, .healFailed: -0.45, .change: -0.8, .capacity: -0.89, .control: -0.89,
    .demand: -0.89, .fault: -1.3, .time: -1.3, .heartbeat: -1.5, .environment: -1.75,
  ]
}
