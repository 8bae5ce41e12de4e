/// The files that one log was written to, one after the other.
package struct RotationSet: Sendable, Hashable {
  /// The name of the log that is being written: `app.log` for `app.log.2.gz`, `app.log.1`, `app.log`.
  package var name: String
  /// At least two, oldest first.
  package var members: [InputFile]

  /// The rotated logs among files, by name. Files are of one log when they lie in one directory and their names
  /// differ only in a number or date and in how they are compressed.
  package static func sets(of files: [InputFile]) -> [RotationSet] {
    groups(of: files).filter { $0.members.count > 1 }
  }

  /// Pairs of files of one log, the older one first, of which one followed the other.
  package static func neighbours(of files: [InputFile]) -> [(older: InputFile, newer: InputFile)] {
    sets(of: files).flatMap { Array(zip($0.members, $0.members.dropFirst())) }.map { (older: $0, newer: $1) }
  }

  /// Neighbours between which no file is missing, as far as their names tell: numbers follow one another, dates may.
  package static func successors(of files: [InputFile]) -> [(older: InputFile, newer: InputFile)] {
    neighbours(of: files).filter { older, newer in
      rotated(newer.name).age.mayFollow(rotated(older.name).age)
    }
  }

  /// The files by name, those of a rotated log together, oldest first, where the first of their names stands.
  static func ordered(_ files: [InputFile]) -> [InputFile] {
    groups(of: files).map { group in (group.members.min { $0.precedes($1) }, group) }
      .sorted { a, b in a.0.flatMap { x in b.0.map { x.precedes($0) } } ?? false }
      .flatMap(\.1.members)
  }

  private static func directory(of name: String) -> Substring {
    name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[...$0] } ?? ""
  }

  private static func rotated(_ name: String) -> RotatedName {
    RotatedName(name.utf8.dropFirst(directory(of: name).utf8.count))
  }

  private static func groups(of files: [InputFile]) -> [RotationSet] {
    var aged: [String: [(age: RotatedName.Age, file: InputFile)]] = [:]
    for file in files where file.kind != .standardInput {
      let rotated = rotated(file.name)
      aged[directory(of: file.name) + String(decoding: rotated.base, as: UTF8.self), default: []]
        .append((rotated.age, file))
    }
    let groups = aged.map { name, members in
      RotationSet(
        name: name,
        members: members.sorted { $0.age == $1.age ? $0.file.precedes($1.file) : $0.age < $1.age }.map(\.file)
      )
    }
    let streams = files.filter { $0.kind == .standardInput }.map { RotationSet(name: $0.name, members: [$0]) }
    return (groups + streams).sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
