/// What a number in a message tells of, judged by the words beside it.
package enum MeasureKind: Int, Sendable, CaseIterable {
  /// Heap, resident memory, swap.
  case memory
  /// Space on disks.
  case storage
  /// Open files, handles, sockets.
  case descriptors
  /// Queues, lag, connections and threads in use: what piles up.
  case backlog
  /// Work that failed.
  case failure
  /// How long something takes.
  case latency
  /// Work that was asked for.
  case demand
  /// A share of something, as hit rates and use of processors are.
  case share

  /// Whether it fills up, so that its slow growth ends in a limit.
  package var fillsUp: Bool { [.memory, .storage, .descriptors, .backlog].contains(self) }
}

/// A unit of measure as words beside a number spell it.
package enum MeasureUnit: Sendable, Hashable {
  case none
  /// Of time.
  case duration
  /// Of data.
  case bytes
  case percent

  /// The unit that a word is, nil when it is none.
  package init?(word: String) {
    switch word {
    case "ns", "us", "µs", "ms", "s", "sec", "secs", "second", "seconds", "nanos", "nanoseconds", "micros",
      "microseconds", "millis", "milliseconds", "msec", "msecs", "usec":
      self = .duration
    case "b", "byte", "bytes", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "tib", "kbytes", "mbytes":
      self = .bytes
    case "%", "pct", "percent", "percentage": self = .percent
    default: return nil
    }
  }
}
