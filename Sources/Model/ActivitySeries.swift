/// How often something was recorded over time, in steps of equal length: what figures are drawn from.
public struct ActivitySeries: Sendable, Hashable {
  /// What is counted.
  public enum Subject: Sendable, Hashable {
    /// All events of a component.
    case component(String)
    /// The events that a finding was made of, by the finding's id.
    case finding(String)
  }

  /// What is counted.
  public var subject: Subject
  /// Start of the first step.
  public var start: Instant
  /// Seconds per step, greater than 0.
  public var step: Double
  /// Events in each step.
  public var counts: [UInt64]
  /// 5th and 95th percentile of the steps before the incident; nil when fewer than ten lie before it.
  public var usual: ClosedRange<Double>?

  /// A series.
  public init(
    subject: Subject, start: Instant, step: Double, counts: [UInt64], usual: ClosedRange<Double>? = nil
  ) {
    self.subject = subject
    self.start = start
    self.step = step
    self.counts = counts
    self.usual = usual
  }

  /// End of the last step.
  public var end: Instant { start.adding(seconds: step * Double(counts.count)) }
}

/// The activity around one incident.
public struct IncidentActivity: Sendable, Hashable {
  /// The incident's id.
  public var incident: String
  /// One series per component or finding, components first, all of the same steps.
  public var series: [ActivitySeries]

  /// The activity around an incident.
  public init(incident: String, series: [ActivitySeries]) {
    self.incident = incident
    self.series = series
  }

  /// The series of a subject; nil when nothing was counted for it.
  public func series(of subject: ActivitySeries.Subject) -> ActivitySeries? {
    series.first { $0.subject == subject }
  }
}
