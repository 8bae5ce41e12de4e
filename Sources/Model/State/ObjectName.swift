/// Which object of a system's declared state is meant: `Pod shop/web-7f9c-x2x4z`, `Node worker-1`.
public struct ObjectName: Sendable, Hashable, Comparable {
  /// What it is, as its API spells it: `Pod`, `Service`, `Node`; `Unit` for a service of a machine.
  public var kind: String
  /// Where it lives; empty for objects of the whole cluster, and when the source does not say.
  public var namespace: String
  /// Its name within kind and namespace.
  public var name: String

  /// A name.
  public init(kind: String, namespace: String = "", name: String) {
    self.kind = kind
    self.namespace = namespace
    self.name = name
  }

  /// By kind, namespace, name.
  public static func < (a: ObjectName, b: ObjectName) -> Bool {
    (a.kind, a.namespace, a.name) < (b.kind, b.namespace, b.name)
  }

  /// A hash of it, the same on every machine.
  public var hash: UInt64 {
    var hash = StableHash()
    for text in [kind, namespace, name] { hash.combine(text) }
    return hash.value
  }

  /// `Pod shop/web-0`, for people.
  public var display: String { namespace.isEmpty ? "\(kind) \(name)" : "\(kind) \(namespace)/\(name)" }
}
