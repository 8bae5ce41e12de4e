public import ProximateModel

/// What to make a shard of.
public struct ShardOptions: Sendable {
  /// The files and directories, and how they are read. Baselines, times and skipped paths are not looked at.
  public var reading: AnalyzerOptions
  /// The directory that sources are named relative to; nil: each PATH is named as `analyze` names it.
  public var root: String?
  /// The name of the only source, relative to the root.
  public var name: String?
  /// Of a single plain file, the bytes whose records are wanted: those that begin in the range.
  public var range: Range<UInt64>?
  /// Whether these are logs of a time known to be healthy.
  public var isBaseline = false
  /// What standard input stands for, when it is not the whole of a file written just now.
  public var stream = ShardStream()
  /// Why the range is given up without being read; nil: it is read.
  public var unread: String?

  /// Options with defaults for everything but how logs are read.
  public init(_ reading: AnalyzerOptions) { self.reading = reading }
}

/// What is known of a file whose bytes come on standard input.
public struct ShardStream: Sendable {
  /// The size of the whole file; nil: what comes is all of it.
  public var size: UInt64?
  /// When it was written last.
  public var modified: Instant?
  /// The stretches of the file that come, one after the other; none: all of it.
  public var stretches: [Range<UInt64>] = []

  /// Nothing is known.
  public init() {}
}
