import ProximateKnowledge
import ProximateModel

/// How a sequence goes on from each event of its steps, found once from its end backwards: no start tries again what
/// another one tried. O(n log n) in the number of events.
struct SequencePaths {
  /// The steps that must come, in order.
  private var links: [SequenceLink] = []

  /// - Parameter marks: the events of each step, in order.
  init(_ sequence: EventSequence, _ marks: [[Mark]]) {
    var forbidden: [Mark] = []
    for (number, step) in sequence.steps.enumerated() {
      if step.isForbidden {
        forbidden = marks[number]
      } else {
        links.append(SequenceLink(number, StepEvents(marks[number], count: step.count), forbidden: forbidden))
        forbidden = []
      }
    }
    for i in links.indices.dropLast().reversed() {
      links[i].lead(to: links[i + 1], sharesEvents: sequence.sharesEvents)
    }
  }

  /// The events of the earliest way through all steps that begins with this one of the first; nil when there is none
  /// that is over by a time.
  func path(from start: Int, until limit: Int64) -> [(step: Int, mark: Mark)]? {
    guard let places = ends(from: start), let first = links.first, let last = links.last,
      last.events.marks[places[places.count - 1]].time <= limit
    else { return nil }
    var result = first.events.marks[start...places[0]].map { (step: first.step, mark: $0) }
    for (link, end) in zip(links, places).dropFirst() {
      result += link.events.run(endingAt: end).map { (step: link.step, mark: $0) }
    }
    return result
  }

  /// The event that ends each step; never empty.
  private func ends(from start: Int) -> [Int]? {
    guard var end = links.first?.events.end(from: start) else { return nil }
    var result = [end]
    for link in links.dropLast() {
      guard let next = link.exits[end] else { return nil }
      result.append(next)
      end = next
    }
    return result
  }
}

/// A step of a sequence, and where each of its events leads to.
struct SequenceLink {
  let step: Int
  let events: StepEvents
  /// By event that ends this step: the one that ends the next; nil when the sequence cannot go on.
  private(set) var exits: [Int?] = []
  /// By event: the first one from it on that the sequence can go on from; one past the last when there is none.
  private var open: [Int]
  /// Events that must not come between the step before and the end of this one.
  private let forbidden: [Mark]

  init(_ step: Int, _ events: StepEvents, forbidden: [Mark]) {
    self.step = step
    self.events = events
    self.forbidden = forbidden
    open = Array(events.marks.indices)
  }

  /// Finds where each event leads to in the step that comes next, of which that is known already.
  mutating func lead(to next: SequenceLink, sharesEvents: Bool) {
    exits = events.marks.map { next.entry(after: $0, sharesEvents: sharesEvents) }
    var first = exits.count
    for i in exits.indices.reversed() {
      if exits[i] != nil { first = i }
      open[i] = first
    }
  }

  /// The earliest event that can end this step after the one before has ended. Where something forbidden spoils the way
  /// on from it, a later one takes its place: what is open later never leads to an earlier end, so the first will do.
  private func entry(after mark: Mark, sharesEvents: Bool) -> Int? {
    let first = events.marks.partitioningIndex { sharesEvents ? $0 >= mark : $0 > mark }
    guard let full = events.end(from: first), open[full] < events.marks.count else { return nil }
    let end = open[full]
    let spoiler = forbidden.partitioningIndex { $0 > mark }
    let isSpoilt = spoiler < forbidden.count && forbidden[spoiler] < events.marks[end]
    return isSpoilt ? nil : end
  }
}
