import ProximateDiagnostics

/// What can go wrong with shards.
extension Diagnostic {
  static func noShard(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "S100", "this is no shard", at: Place(file: path),
      help: "make one with `proximate shard PATH -o FILE`; bytes that went through a text filter are spoilt")
  }

  static func foreignShardVersion(_ version: UInt64, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "S101", "the shard has layout \(version), and this program reads layout \(ShardHeader.version)",
      at: Place(file: path), help: "make all shards and the draft with one version of the program")
  }

  static func damagedShard(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "S102", "the shard is damaged: \(reason)", at: Place(file: path),
      help: "make it again: it was cut or changed on its way")
  }

  static func otherKnowledge(_ path: String, _ mine: [UInt8], _ other: [UInt8]) -> Diagnostic {
    Diagnostic(
      .error, "S103", "the shard was made with other rules or another version of the program",
      at: Place(file: path),
      notes: [
        "its rules have digest \(Digest.hex(Array(other.prefix(6)))), the others \(Digest.hex(Array(mine.prefix(6))))"
      ],
      help: "make all shards, the merge and the draft with one binary and the same --rules")
  }

  static func otherReading(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "S104", "the shard was made with another --reference-date or --timezone", at: Place(file: path),
      help: "give the same to every `proximate shard`")
  }

  static func overlappingShards(_ name: String, _ offset: UInt64) -> Diagnostic {
    Diagnostic(
      .error, "S105", "the shards hold the file more than once, from byte \(offset) on",
      at: Place(file: name),
      notes: ["each line must be counted once; nothing was written"],
      help: "merge each range once: `proximate shard-info` lists what a shard holds")
  }

  static func changedBetweenShards(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "S106", "the shards hold ranges of different states of the file", at: Place(file: name),
      notes: ["its size, time or head differ"],
      help: "it was written to, or ranges were given different options: make its shards again")
  }
}
