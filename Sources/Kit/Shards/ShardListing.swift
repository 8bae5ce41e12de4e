public import ProximateDiagnostics

/// What shards hold, for people and for who checks that nothing is missing.
public struct ShardListing: Sendable {
  /// A stretch of a file, bytes as stored.
  public struct Range: Sendable, Hashable {
    /// The file's name among all files.
    public var source: String
    /// First byte.
    public var start: UInt64
    /// One past the last byte.
    public var end: UInt64
    /// The size of the whole file.
    public var size: UInt64
  }

  /// The stretches in the order of names and bytes; neighbours are one.
  public var ranges: [Range] = []
  /// Files, physical lines, cells of series.
  public var files = 0
  /// Physical lines.
  public var lines = 0
  /// Counted cells of series.
  public var cells = 0
  /// SHA-256 over the rules and the program's version, lower-case hexadecimal.
  public var knowledge: String
  /// The names of inputs as given.
  public var inputs: [String]

  /// Lists shards; `-` stands for framed ones on standard input.
  ///
  /// - Throws: as `ShardMerge.init` does.
  public init(_ paths: [String]) throws(Diagnostic) {
    let shards = try ShardSet(paths)
    knowledge = Digest.hex(shards.header.knowledge)
    inputs = shards.header.inputs
    for entries in shards.files {
      let index = try ShardSet.index(of: entries)
      files += 1
      lines += index.lines
      cells += entries.reduce(0) { $0 + $1.index.cells }
      ranges += index.ranges.map {
        Range(source: index.name, start: $0.lowerBound, end: $0.upperBound, size: index.facts.size)
      }
    }
  }
}
