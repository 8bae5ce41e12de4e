internal import Glibc
internal import ProximateDiagnostics

/// Names in a directory.
enum DirectoryListing {
  /// All entries but `.` and `..`, in the order of their bytes.
  static func names(in directory: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let stream = unsafe directory.withCString({ unsafe opendir($0) }) else { throw SystemError() }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name != [UInt8(ascii: ".")], name != Array("..".utf8) { names.append(name) }
    }
    guard errno == 0 else { throw SystemError() }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension FilePath {
  /// What the author of a path that leads nowhere may have meant: the most similar entry of its directory.
  var nearestEntry: String? {
    guard let last = components.last, let names = try? DirectoryListing.names(in: parent) else { return nil }
    let nearest = Suggestion.nearest(
      to: FilePath(bytes: last).text, among: names.map { FilePath(bytes: $0).text })
    return nearest.map { bytes.contains(UInt8(ascii: "/")) ? parent.appending(Array($0.utf8)).text : $0 }
  }
}
