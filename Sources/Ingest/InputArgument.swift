/// A PATH of the command line and the name that its files carry when there are several.
struct InputArgument {
  let location: FilePath
  /// Unique among the arguments given with it.
  var name: String

  /// The arguments in an order, and with names, that are a function of the set of them. Arguments that mean the
  /// same file are one.
  static func arguments(_ paths: [String]) -> [InputArgument] {
    var seen: Set<FileIdentity> = []
    let locations = Set(paths).map { FilePath($0) }.sorted().filter { location in
      guard location != .standardInput, let status = try? FileStatus(of: location, following: true) else {
        return true
      }
      return seen.insert(status.identity).inserted
    }
    return zip(locations, names(of: locations)).map { InputArgument(location: $0, name: $1) }
  }

  /// Last components, with as many of their parents as it takes to tell them apart.
  private static func names(of locations: [FilePath]) -> [String] {
    let components = locations.map(components)
    var lengths = components.map { min(1, $0.count) }
    while true {
      let suffixes = zip(components, lengths).map { Array($0.suffix($1)) }
      let counts = suffixes.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let growing = lengths.indices.filter {
        counts[suffixes[$0], default: 0] > 1 && lengths[$0] < components[$0].count
      }
      if growing.isEmpty { return unique(suffixes) }
      for index in growing { lengths[index] += 1 }
    }
  }

  private static func unique(_ suffixes: [[[UInt8]]]) -> [String] {
    var taken = UniqueNames()
    return suffixes.map {
      taken.claim(FilePath(bytes: Array($0.joined(separator: [UInt8(ascii: "/")]))).text)
    }
  }

  /// The names in the path; those of the absolute path where `..` leads out of what was written.
  private static func components(_ location: FilePath) -> [[UInt8]] {
    if location == .standardInput { return [Array("stdin".utf8)] }
    var names: [[UInt8]] = []
    let up = Array("..".utf8)
    for name in location.components {
      if name == up, names.popLast() == nil { return location.resolved?.components ?? [up] }
      if name != up { names.append(name) }
    }
    return names.isEmpty ? location.resolved?.components ?? [] : names
  }
}

extension FilePath {
  /// What means standard input among PATH arguments.
  static let standardInput = FilePath("-")
}
