import ProximateDiagnostics

/// Checks a detector as a whole.
struct DetectorLint {
  private let detector: Detector
  private let file: RuleFile
  private let reader: MappingReader

  init(_ detector: Detector, _ file: RuleFile, _ reader: MappingReader) {
    self.detector = detector
    self.file = file
    self.reader = reader
  }

  /// Reports what is missing for the detector's status.
  func check() {
    guard detector.status == .stable else { return }
    let expectations = detector.tests.filter { !$0.isTodo }.map(\.expectation)
    let fires = expectations.contains {
      if case .findings(let findings) = $0 { !findings.isEmpty } else { false }
    }
    let key = reader.key("status")
    if !fires { file.error("T601", "status is `stable` but no test expects a finding", at: key) }
    if !expectations.contains(.none) {
      file.error("T602", "status is `stable` but no test expects `none`", at: key)
    }
  }
}
