import ProximateModel

/// The routes of a gateway in its settings: paths, and the service that each leads to (Spring Cloud Gateway's
/// `routes` with `id`, `uri` and `Path=` predicates).
enum RouteTable {
  /// Notes the routes in a text of settings.
  static func note(_ entry: StateEntry, _ object: ObjectName, _ isDeclared: Bool, _ list: inout FactList) {
    guard let text = entry.value.text, text.contains("routes:") else { return }
    var route = (id: "", target: "")
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let word = line.drop { $0 == " " || $0 == "-" }
      let place = entry.value.line + 1 + number
      if word.hasPrefix("id:") { route = (String(word.dropFirst(3).drop { $0 == " " }), "") }
      if word.hasPrefix("uri:") { route.target = target(word.dropFirst(4)) }
      guard word.hasPrefix("Path="), !route.id.isEmpty, !route.target.isEmpty else { continue }
      let path = String(word.dropFirst(5))
      list.note(object, "routes[\(route.id)].path", path, at: place, isDeclared: isDeclared)
      list.note(object, "routes[\(route.id)].target", route.target, at: place, isDeclared: isDeclared)
    }
  }

  /// `lb://${CART_HOST:cart}`, `http://cart:8080` as `cart`.
  private static func target(_ text: Substring) -> String {
    var rest = text.drop { $0 == " " }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if rest.hasPrefix("${") {
      let inside = rest.dropFirst(2).prefix { $0 != "}" }
      rest = inside.firstIndex(of: ":").map { inside[inside.index(after: $0)...] } ?? inside
    }
    return String(rest.prefix { !":/ .".contains($0) })
  }
}
