import ProximateModel

/// Addresses that settings give in two parts: `SHOP_DB_HOST` and `SHOP_DB_PORT`.
enum SettingPairs {
  /// Notes an address for each name that has both parts.
  static func note(
    _ settings: [(key: String, value: String, line: Int)], _ object: ObjectName, _ isDeclared: Bool,
    _ list: inout FactList
  ) {
    var hosts: [String: String] = [:]
    for setting in settings {
      if let name = name(setting.key, before: ["_HOST", "_HOSTNAME", "_SERVICE_HOST", ".host"]) {
        hosts[name] = setting.value
      }
    }
    for setting in settings {
      guard let name = name(setting.key, before: ["_PORT", "_SERVICE_PORT", ".port"]), let host = hosts[name],
        !host.isEmpty, Int(setting.value) != nil
      else { continue }
      list.note(
        object, "addresses[\(name)]", "\(host):\(setting.value)", at: setting.line, isDeclared: isDeclared)
    }
  }

  private static func name(_ key: String, before ends: [String]) -> String? {
    ends.sorted { $0.utf8.count > $1.utf8.count }.first { key.hasSuffix($0) }.map {
      String(key.dropLast($0.utf8.count))
    }
  }
}
