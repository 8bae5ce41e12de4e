import ProximateModel

/// What the kernel of a machine says, beside what the programs on it say under the same name.
extension Scene {
  /// Whether it is trouble that the kernels of machines tell of, and no program: it lies beneath all that runs there.
  ///
  /// Watchdogs speak only once something was stuck for a while, so that what runs there may complain before.
  func isOfKernel(_ episode: Episode) -> Bool {
    guard episode.nature == .fault, episode.first.isAuthored, !episode.isHearsay else { return false }
    let programs = Set(episode.findings.flatMap(\.evidence).map { Words.ownProgram(of: $0.text) })
    return programs == ["kernel"] && Signature.carrier(in: episode.text) == nil
  }

  /// Trouble of a program on the machines whose kernels tell of theirs, about when that began.
  func trouble(above kernel: Episode) -> Episode? {
    guard isOfKernel(kernel), !isPrecedented(kernel) else { return nil }
    let start = kernel.interval.start
    let slack = Calibration.sameComponentSlack
    let near = Interval(start: start.adding(seconds: -slack), end: start.adding(seconds: slack))
    return episodes(beginningIn: near).first { other in
      other.component == kernel.component && [.fault, .capacity].contains(other.nature)
        && other.first.isAuthored && !isOfKernel(other) && !isPrecedented(other)
        && !Wave.sharesLines(other, kernel)
    }
  }
}
