/// Which log a record came from: a file given to the analysis, or a member of an archive among them.
public struct SourceName: Sendable, Hashable, Comparable {
  /// The path relative to the PATH argument, prefixed by a unique input name where there are several.
  public var path: String
  /// The archive member's path, nil for a plain or merely compressed file.
  public var member: String?

  /// A source's name.
  public init(path: String, member: String? = nil) {
    self.path = path
    self.member = member
  }

  /// By path, then by member, in the order of their UTF-8 bytes.
  public static func < (a: SourceName, b: SourceName) -> Bool {
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    return (a.member ?? "").utf8.lexicographicallyPrecedes((b.member ?? "").utf8)
  }

  /// Names of sources that were given as baselines begin with it.
  public static let baselinePrefix = "baseline:"

  /// Whether it was given as a baseline: history, not the logs at hand.
  public var isBaseline: Bool { path.hasPrefix(Self.baselinePrefix) }

  /// The path as it was given.
  public var givenPath: Substring { isBaseline ? path.dropFirst(Self.baselinePrefix.count) : path[...] }

  /// `path` or `path:member`, for people.
  public var display: String { member.map { "\(path):\($0)" } ?? path }
}

/// The exact place of a record.
public struct Origin: Sendable, Hashable, Comparable {
  /// The log.
  public var source: SourceName
  /// The record's first physical line, 1-based.
  public var line: Int
  /// The first byte of the record in the decompressed text, 0-based.
  public var byteStart: UInt64
  /// One past the last byte of the record, its line terminator not included.
  public var byteEnd: UInt64

  /// A place.
  public init(source: SourceName, line: Int, byteStart: UInt64, byteEnd: UInt64) {
    self.source = source
    self.line = line
    self.byteStart = byteStart
    self.byteEnd = byteEnd
  }

  /// By source, then by position.
  public static func < (a: Origin, b: Origin) -> Bool {
    if a.source != b.source { return a.source < b.source }
    return (a.byteStart, a.byteEnd, a.line) < (b.byteStart, b.byteEnd, b.line)
  }
}
