import ProximateModel

/// A picture with what it shows in words. Each writer draws it in its own way.
enum Figure: Sendable, Hashable {
  case timeline(TimelineFigure)
  case influence(InfluenceFigure)
  case rates(RateFigure)
  case cohorts(CohortFigure)
}

/// What happened when, one lane per component.
struct TimelineFigure: Sendable, Hashable {
  /// What one row of the timeline is drawn as.
  struct Mark: Sendable, Hashable {
    /// The finding's id; its row in the table has the id `row-` and this.
    var finding: String
    var label: String
    var interval: Interval
    /// `trigger`, `root-cause`, `impact` and the other words for parts.
    var kind: String
    /// Whether it carries a claim and is drawn large.
    var isMain: Bool
  }

  /// The marks of one component.
  struct Lane: Sendable, Hashable {
    var name: String
    var activity: ActivitySeries?
    var marks: [Mark]
  }

  var id: String
  /// The incident's id.
  var incident: String
  var span: Interval
  var impact: Interval
  var trigger: Instant?
  var lanes: [Lane]
  /// What is left out, as a sentence; empty when nothing is.
  var note: String
}

/// How the parts of an incident are said to have acted on one another.
struct InfluenceFigure: Sendable, Hashable {
  struct Node: Sendable, Hashable {
    /// `n1`, `n2`..., in the order in which they were added.
    var id: String
    /// A word for its part.
    var kind: String
    var title: String
    var detail: String
    /// The finding whose row a click leads to.
    var finding: String?
  }

  struct Edge: Sendable, Hashable {
    var from: String
    var to: String
    var label: String
    /// Whether it closes a loop.
    var isLoop = false
  }

  var id: String
  var nodes: [Node]
  var edges: [Edge]
}

/// How often things were recorded around the onset, with what is usual.
struct RateFigure: Sendable, Hashable {
  struct Chart: Sendable, Hashable {
    var title: String
    var kind: String
    var series: ActivitySeries
  }

  var id: String
  var charts: [Chart]
  var impact: Interval
  var trigger: Instant?
}

/// How units with one value of an attribute failed beside all others.
struct CohortFigure: Sendable, Hashable {
  var id: String
  var bars: [CohortContrast]
}
