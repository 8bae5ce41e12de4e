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

  /// Options with defaults for everything but how logs are read.
  public init(_ reading: AnalyzerOptions) { self.reading = reading }
}
