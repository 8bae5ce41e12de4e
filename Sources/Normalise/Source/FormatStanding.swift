/// How a format stands among those that claim lines of a source, and what it is ranked by.
package struct FormatStanding: Sendable, Hashable {
  /// What decides between two formats, in the order in which it is asked for.
  package enum Criterion: Sendable, Hashable {
    /// Lines that it claims, divided by 1 + the samples of other formats that it claims as well.
    case score
    /// Its header stands in the first five lines.
    case header
    /// The number of keys that it requires.
    case keys
    /// A glob of its fits the path.
    case path
    /// Its `priority`.
    case priority
    /// The order of ids.
    case id
  }

  /// Index of the format in the knowledge base.
  package var format: Int
  /// Lines of those tried that it claims.
  package var lines: Int
  /// Samples of other formats that it claims: the fewer, the more specific it is.
  package var foreignSamples: Int
  package var hasHeader: Bool
  package var requiredKeys: Int
  package var hasPath: Bool
  package var priority: Int

  /// What puts this format before another that it was ranked before.
  package func criterion(before other: FormatStanding) -> Criterion {
    if lines * (1 + other.foreignSamples) != other.lines * (1 + foreignSamples) { return .score }
    if hasHeader != other.hasHeader { return .header }
    if requiredKeys != other.requiredKeys { return .keys }
    if hasPath != other.hasPath { return .path }
    return priority != other.priority ? .priority : .id
  }
}
