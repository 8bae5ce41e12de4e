import ProximateDiagnostics
import ProximateKnowledge
import ProximatePatterns

/// A pattern of a format: a scanner where its syntax allows, PCRE2 otherwise, with the same result.
struct HeaderPattern: Sendable {
  /// A named group and what its text is for.
  struct Group: Sendable {
    var index: Int
    var role: FieldRole
    /// The group's name as a field name, and its number among the format's constants.
    var name: [UInt8]
    var nameID: Int
  }

  let scan: ScanProgram?
  let pattern: Pattern?
  let groups: [Group]

  /// - Throws: R100 when PCRE2 does not compile it.
  init(_ source: NamedPattern, roles: RoleBook, nameIDs: inout Int, usesScan: Bool) throws(Diagnostic) {
    scan = usesScan ? ScanProgram(source.text) : nil
    pattern = scan == nil ? try Pattern.compiled(source) : nil
    var groups: [Group] = []
    for group in scan?.groups ?? pattern?.groups ?? [] {
      let name = [UInt8](RoleBook.canonical(group.name).utf8)
      groups.append(Group(index: group.index, role: roles.role(of: group.name), name: name, nameID: nameIDs))
      nameIDs += 1
    }
    self.groups = groups
  }
}

/// A pattern that only tests lines.
struct LineTest: Sendable {
  let scan: ScanProgram?
  let pattern: Pattern?

  /// - Throws: R100 when PCRE2 does not compile it.
  init(_ source: NamedPattern, usesScan: Bool) throws(Diagnostic) {
    scan = usesScan ? ScanProgram(source.text) : nil
    pattern = scan == nil ? try Pattern.compiled(source) : nil
  }
}

extension Pattern {
  /// A pattern from a file of knowledge; what PCRE2 says against it becomes a diagnostic at its place.
  static func compiled(_ source: NamedPattern) throws(Diagnostic) -> Pattern {
    do {
      return try Pattern(source.text)
    } catch {
      throw Diagnostic(
        .error, "R100", "pattern `\(source.name)` cannot be compiled: \(error.message)", at: source.place)
    }
  }
}
