/// Whom a series is about; an empty text stands for "any" or "not stated".
public struct Scope: Sendable, Hashable, Comparable {
  /// The service or program, or what stands for it (see `SourceIdentity`).
  public var component: String
  /// The machine.
  public var host: String
  /// The value of the field that a detector groups by, as `name=value`.
  public var group: String

  /// A scope.
  public init(component: String = "", host: String = "", group: String = "") {
    self.component = component
    self.host = host
    self.group = group
  }

  /// By component, host, group.
  public static func < (a: Scope, b: Scope) -> Bool {
    (a.component, a.host, a.group) < (b.component, b.host, b.group)
  }
}

/// A type of event in a scope.
public struct SeriesKey: Sendable, Hashable, Comparable {
  /// What is counted.
  public var type: TypeKey
  /// Whom it is about.
  public var scope: Scope

  /// A key.
  public init(type: TypeKey, scope: Scope) {
    self.type = type
    self.scope = scope
  }

  /// By type, then by scope.
  public static func < (a: SeriesKey, b: SeriesKey) -> Bool {
    a.type != b.type ? a.type < b.type : a.scope < b.scope
  }
}
