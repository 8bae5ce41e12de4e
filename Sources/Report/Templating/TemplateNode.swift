import Mustache

/// A place in the tree that templates see: members by name.
struct TemplateNode: MustacheParent {
  private let members: [String: Any]

  /// Members that are nil are left out.
  init(_ members: [String: Any?]) { self.members = members.compactMapValues { $0 } }

  func child(named name: String) -> Any? { members[name] }
}
