/// `host:port` as it stands in settings, with a scheme before it and a path behind it or not.
package struct Address {
  package let host: String
  package let port: String?

  /// nil for what is no address of a named host.
  package init?(_ text: String) {
    var rest = Substring(text)
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if let user = rest.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
    rest = rest.prefix { !"/?,; ".contains($0) }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), (1...65535).contains(number),
      let first = parts[0].first,
      first.isLetter, parts[0].allSatisfy({ $0.isLetter || $0.isNumber || "-.".contains($0) })
    else { return nil }
    host = String(parts[0])
    port = String(parts[1])
  }

  private var labels: [Substring] { host.split(separator: ".") }
  /// The service that it names, if it does.
  package var name: String { String(labels.first ?? "") }
  /// The namespace behind the service, nil when it is the own one.
  package var namespace: String? { labels.count > 1 ? String(labels[1]) : nil }

  /// Whether the name can only mean something inside the cluster: one label, or `.svc` behind the namespace.
  package func isInside(named others: [String]) -> Bool {
    let isLocal = ["localhost", "host"].contains(host)
    return !isLocal && (labels.count == 1 || (labels.count > 2 && labels[2] == "svc")) && !others.isEmpty
  }
}
