import ProximateKnowledge
import ProximateModel

/// Lasting changes of how many lines there are: too small for a burst in any minute, and seen over hours.
extension Statistics {
  /// Components that lastingly log more errors, or less at all, and messages that lastingly take a greater share.
  ///
  /// - Parameter others: bursts and drops that were found already and tell the same.
  func countChanges(_ components: [ComponentSeries], beside others: [Candidate])
    -> (candidates: [Candidate], tests: Int)
  {
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components {
      for series in countSeries(component) {
        let (found, tests) = MeasureShifts(series).candidates()
        result.tests += tests
        result.candidates += found.filter { change in
          !others.contains { other in
            other.finding.scope.component == component.name && other.source?.type == change.source?.type
              && other.finding.interval.overlaps(change.finding.interval)
          }
        }.map(worded)
      }
    }
    return result
  }

  private func countSeries(_ component: ComponentSeries) -> [MeasureSeries] {
    let all = Stretches(component.all, width: width)
    var result: [MeasureSeries] = []
    if let errors = component.errors {
      let timeline = errors.timeline.coarsened(by: factor)
      let values = all.counts(of: timeline)
      result.append(
        series(component, "errors", "rate.shift", .failure, (.errors, errors.members), all.points(values)))
    }
    let messages = component.templates.filter {
      $0.timeline.total >= MeasureCalibration.fewestLines && Self.isTrouble($0.nature)
    }
    for message in messages.prefix(MeasureCalibration.messages) {
      let source = (TypeKey.template(message.hash), [message.scoped])
      var shares = series(
        component, "share", "template.share", .failure, source,
        all.shares(all.counts(of: message.timeline)))
      shares.sampling = .shares
      result.append(shares)
    }
    return result
  }

  private static func isTrouble(_ nature: Nature) -> Bool {
    [.fault, .defect, .capacity, .retry, .protective, .healFailed].contains(nature)
  }

  func series(
    _ component: ComponentSeries, _ name: String, _ type: String, _ kind: MeasureKind,
    _ source: (type: TypeKey, members: [ScopedCells]), _ points: [MeasureSeries.Point]
  ) -> MeasureSeries {
    MeasureSeries(
      hash: 0, stats: MeasureStats(name: name, unit: "", signature: "", origin: 0), kind: kind,
      scope: Scope(component: component.name), members: source.members, points: points, sampling: .counts,
      shiftType: type, lines: source.type)
  }

  private func worded(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    let finding = candidate.finding
    let name = Statistics.called(finding.scope.component)
    let lasting = MeasureWording.duration(
      finding.interval.start.nanoseconds.distance(before: finding.interval.end.nanoseconds))
    let (now, usual) = (
      NumberText.people(finding.magnitude.rounded(toPlaces: 1)),
      NumberText.people((finding.baseline ?? 0).rounded(toPlaces: 1))
    )
    if case .template(let hash) = candidate.source?.type, let stats = observations.templates[hash] {
      candidate.finding.summary =
        "\(SignatureNature.quoted(stats.signature)) is \(now) % of what \(name) logs for \(lasting), usually \(usual) %"
    } else {
      candidate.finding.summary =
        "\(name) logs \(now) errors in ten minutes for \(lasting) where \(usual) are usual"
    }
    return candidate
  }
}
