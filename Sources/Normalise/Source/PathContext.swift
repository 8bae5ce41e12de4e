import ProximateKnowledge
import ProximateModel

/// What a log's path tells of the component that wrote it and of the machine.
enum PathContext {
  /// Stems that say nothing of who writes.
  private static let genericStems: Set<String> = [
    "app", "application", "console", "current", "access", "debug", "err", "error", "errors", "info", "log",
    "logs", "main",
    "messages", "out", "output", "previous", "server", "service", "stderr", "stdout", "trace", "events",
    "all",
  ]
  /// Directories that say nothing either.
  private static let genericDirectories: Set<String> = [
    "var", "log", "logs", "data", "tmp", "opt", "home", ".", "..", "container", "containers", "pods",
  ]
  private static let suffixes: Set<String> = [
    "gz", "zst", "xz", "bz2", "zip", "tar", "tgz", "log", "txt", "out", "err", "json", "jsonl", "ndjson",
    "csv",
    "trace", "old", "bak", "logs", "journal", "export",
  ]

  /// The context of a source.
  static func context(of name: SourceName) -> SourceContext {
    let parts = (name.givenPath + "/" + (name.member ?? "")).split(separator: "/").map(String.init)
    guard let file = parts.last else { return SourceContext() }
    let directories = parts.dropLast().map { strippedSuffixes(of: $0) == $0 ? $0 : strippedSuffixes(of: $0) }
    if let pod = podContext(file, directories) { return pod }
    var candidate = strippedSuffixes(of: file)
    if isGeneric(candidate) {
      candidate =
        directories.last { !genericDirectories.contains($0.lowercased()) && !isGeneric($0) } ?? candidate
    }
    let component = withoutInstance(withoutPodHash(candidate), in: directories.last)
    let host = hostDirectory(directories) ?? (component == candidate ? "" : candidate)
    return SourceContext(component: [UInt8](component.utf8), host: [UInt8](host.utf8))
  }

  /// `auth-2` in a directory `auth` is an instance of it.
  private static func withoutInstance(_ name: String, in directory: String?) -> String {
    guard let directory, name.hasPrefix(directory), !isGeneric(directory) else { return name }
    let rest = name.dropFirst(directory.count)
    guard let mark = rest.first, mark == "-" || mark == "_" || mark == ".", isNumber(String(rest.dropFirst()))
    else { return name }
    return directory
  }

  /// `pods/NAMESPACE_POD_UID/CONTAINER/0.log` and `POD_NAMESPACE_CONTAINER-HASH.log` of the kubelet.
  private static func podContext(_ file: String, _ directories: [String]) -> SourceContext? {
    let stem = strippedSuffixes(of: file)
    if directories.count >= 2, isNumber(stem) {
      let pod = directories[directories.count - 2].split(separator: "_")
      if pod.count == 3 {
        return context(component: directories[directories.count - 1], host: String(pod[1]))
      }
    }
    let parts = stem.split(separator: "_")
    guard parts.count == 3, let dash = parts[2].lastIndex(of: "-"), parts[2][dash...].utf8.count == 65 else {
      return nil
    }
    return context(component: String(parts[2][..<dash]), host: String(parts[0]))
  }

  private static func context(component: String, host: String) -> SourceContext {
    SourceContext(component: [UInt8](component.utf8), host: [UInt8](host.utf8))
  }

  private static func isGeneric(_ stem: String) -> Bool {
    genericStems.contains(stem.lowercased()) || isNumber(stem) || stem.isEmpty
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ASCII.isDigit($0) }
  }

  /// The name without extensions, rotation numbers and dates.
  static func strippedSuffixes(of name: String) -> String {
    var stem = Substring(name)
    while let cut = lastSuffix(of: stem), cut.startIndex > stem.startIndex {
      stem = stem[..<stem.index(before: cut.startIndex)]
    }
    return String(stem)
  }

  /// The part behind the last dot, dash or underscore when it is an extension, a rotation number or a date.
  private static func lastSuffix(of stem: Substring) -> Substring? {
    guard let mark = stem.lastIndex(where: { $0 == "." || $0 == "-" || $0 == "_" }), mark > stem.startIndex
    else { return nil }
    let suffix = stem[stem.index(after: mark)...]
    if stem[mark] == "." {
      if suffixes.contains(suffix.lowercased()) { return suffix }
      if suffix.utf8.count <= 3, isNumber(String(suffix)), isLogName(stem[..<mark]) { return suffix }
    }
    return dateSuffix(of: stem)
  }

  /// Numbers are rotations only behind a log's own extension, or a longer name: `web.1` yes, `10.0.0.1` no.
  private static func isLogName(_ stem: Substring) -> Bool { stem.utf8.contains { ASCII.isLetter($0) } }

  /// `20070816`, `2007-08-16`, `2007_08_16`, with a mark before them.
  private static func dateSuffix(of stem: Substring) -> Substring? {
    for count in [10, 8] where stem.utf8.count > count + 1 {
      let date = stem.suffix(count)
      let digits = date.utf8.filter { ASCII.isDigit($0) }.count
      let before = stem.dropLast(count).last
      guard digits == 8, date.utf8.first.map(ASCII.isDigit) == true else { continue }
      if before == "." || before == "-" || before == "_" { return date }
    }
    return nil
  }

  /// A directory that is named as a machine.
  private static func hostDirectory(_ directories: [String]) -> String? {
    for (i, directory) in directories.enumerated().reversed() {
      let name = directory.lowercased()
      if i > 0,
        ["hosts", "host", "nodes", "node", "machines", "servers"].contains(directories[i - 1].lowercased())
      {
        return directory
      }
      if name.hasPrefix("node-") || name.hasPrefix("host-") { return directory }
    }
    return nil
  }

  /// The name of a pod's owner: without the hashes of a replica set and of its pod, or of a daemon set's pod.
  static func withoutPodHash(_ name: String) -> String {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, last.utf8.count == 5, last.utf8.allSatisfy(isSafe) else {
      return name
    }
    if parts.count >= 3 {
      let hash = parts[parts.count - 2].utf8
      let isHash =
        (6...10).contains(hash.count) && hash.contains(where: ASCII.isDigit)
        && hash.allSatisfy { isSafe($0) || ASCII.isDigit($0) || (0x61...0x66).contains($0) }
      if isHash { return parts.dropLast(2).joined(separator: "-") }
    }
    return last.utf8.contains(where: ASCII.isDigit) ? parts.dropLast().joined(separator: "-") : name
  }

  /// The alphabet of generated names in Kubernetes (apimachinery `rand.String`): no vowels, no 0, 1, 3.
  private static func isSafe(_ byte: UInt8) -> Bool { "bcdfghjklmnpqrstvwxz2456789".utf8.contains(byte) }
}
