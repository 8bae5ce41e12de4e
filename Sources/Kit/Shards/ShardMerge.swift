public import Foundation
public import ProximateDiagnostics

/// Shards that are merged into one. The result depends on the set of what is merged, not on its order or grouping.
public struct ShardMerge {
  private let shards: ShardSet
  private let folds: Bool

  /// Opens shards; `-` stands for standard input, on which each has its length before it (four bytes, the lowest
  /// first).
  ///
  /// - Parameter folding: whether ranges of one file are added up, which takes longer than copying them and pays where
  ///   ranges are read that each hold a few seconds of a busy log.
  /// - Throws: when one is none, was made with other rules, or holds what another one holds too.
  public init(_ paths: [String], folding: Bool = false) throws(Diagnostic) {
    shards = try ShardSet(paths)
    folds = folding
  }

  /// Writes the merged shard. Memory is that of one share, or of one file's when folding, and of the list of files.
  public func write(to output: FileHandle) throws(Diagnostic) {
    var writer = ShardWriter(output)
    try writer.begin(shards.header)
    for entries in shards.files {
      if folds {
        try writer.write(ShardSet.packed(entries))
      } else {
        for entry in entries { try writer.write(entry.file.share(entry)) }
      }
    }
    try writer.end()
  }
}
