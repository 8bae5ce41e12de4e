import ProximateKnowledge

/// The roles of a format's captures, keys or columns, by their names.
struct RoleBook: Sendable {
  private var roles: [String: FieldRole] = [:]
  private let fieldIndices: [String: Int32]

  /// Names of places in the row.
  private static let slots: [String: FieldRole.Slot] = [
    "host.name": .host, "service.name": .service, "log.logger": .logger, "body": .message,
  ]
  /// Names that conditions know as something else than a field of the line.
  private static let reserved: Set<String> = ["event", "severity", "format"]

  init(_ format: FormatDefinition, fieldIndices: [String: Int32]) {
    self.fieldIndices = fieldIndices
    for mapping in format.fields { add(mapping.name, to: Self.plain(mapping.capture)) }
    for (i, field) in (format.timestamp?.fields ?? []).enumerated() {
      for name in field.split(separator: "|") { change(String(name)) { $0.time = i } }
    }
    for field in format.severity.map({ [$0.field] + $0.alternatives }) ?? [] {
      change(field) { $0.isSeverity = true }
    }
    for (i, key) in format.requiredKeys.prefix(64).enumerated() {
      change(key) { $0.required |= 1 << UInt64(i) }
    }
    if format.isEnvelope { for name in Self.partialFlags { change(name) { $0.isPartialFlag = true } } }
  }

  private mutating func change(_ capture: String, _ body: (inout FieldRole) -> Void) {
    var role = roles[Self.plain(capture)] ?? role(named: capture)
    body(&role)
    roles[Self.plain(capture)] = role
  }

  /// Captures of an envelope that hold its partial flag: `P`, or `true`.
  static let partialFlags = ["partial", "flag", "logtag", "log.partial"]

  private mutating func add(_ name: String, to capture: String) {
    var role = roles[capture] ?? FieldRole()
    if let slot = Self.slots[name] { role.slot = slot } else { role.key = fieldIndices[name] ?? -1 }
    roles[capture] = role
  }

  /// The role of a capture, key or column: as the format maps it, else by its own name.
  func role(of capture: String) -> FieldRole { roles[capture] ?? role(named: capture) }

  /// Names that have a role, sorted.
  var names: [String] { roles.keys.sorted() }

  /// The role that a name has by itself: a place in the row, or a canonical field. `__` stands for `.`.
  func role(named capture: String) -> FieldRole {
    let name = Self.canonical(capture)
    var role = FieldRole()
    if let slot = Self.slots[name] {
      role.slot = slot
    } else if !Self.reserved.contains(name) {
      role.key = fieldIndices[name] ?? -1
    }
    return role
  }

  /// The canonical field name that the name of a group stands for.
  static func canonical(_ group: String) -> String {
    KnowledgeBase.canonical(group)
  }

  /// `/a` and `a` are the same key.
  private static func plain(_ capture: String) -> String {
    capture.hasPrefix("/") && !capture.dropFirst().contains("/") ? String(capture.dropFirst()) : capture
  }
}
