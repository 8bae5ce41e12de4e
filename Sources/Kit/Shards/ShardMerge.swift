public import Foundation
public import ProximateDiagnostics

/// Shards that are merged into one. The result depends on the set of what is merged, not on its order or grouping.
public struct ShardMerge {
  private let shards: ShardSet

  /// Opens shards; `-` stands for standard input, on which each has its length before it (four bytes, the lowest
  /// first).
  ///
  /// - Throws: when one is none, was made with other rules, or holds what another one holds too.
  public init(_ paths: [String]) throws(Diagnostic) { shards = try ShardSet(paths) }

  /// Writes the merged shard. Memory is that of one file's share and of the list of files.
  public func write(to output: FileHandle) throws(Diagnostic) {
    var writer = ShardWriter(output)
    try writer.begin(shards.header)
    for entries in shards.files { try writer.write(ShardSet.packed(entries)) }
    try writer.end()
  }
}
