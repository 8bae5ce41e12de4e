import ProximateDiagnostics
import ProximateKnowledge
import ProximatePatterns

/// A pattern of a format: a scanner where its syntax allows, PCRE2 otherwise, with the same result.
final class HeaderPattern: Sendable {
  /// A named group and what its text is for.
  struct Group: Sendable {
    var index: Int
    var role: FieldRole
    var use: FieldRole.Use
    /// The number of its name among the constant texts.
    var nameID: Int
  }

  let scan: LineScanner?
  let pattern: Pattern?
  let groups: [Group]
  /// The bytes that a line which matches begins with.
  let beginnings: ByteSet

  /// - Throws: R100 when PCRE2 does not compile it.
  init(_ source: NamedPattern, roles: RoleBook, texts: inout [[UInt8]], _ firstText: Int, usesScan: Bool)
    throws(Diagnostic)
  {
    scan = usesScan ? LineScanner(source.text) : nil
    pattern = scan == nil ? try Pattern.compiled(source) : nil
    var groups: [Group] = []
    for group in scan?.groups ?? pattern?.groups ?? [] {
      let role = roles.role(of: group.name)
      groups.append(Group(index: group.index, role: role, use: role.use, nameID: firstText + texts.count))
      texts.append([UInt8](RoleBook.canonical(group.name).utf8))
    }
    self.groups = groups
    beginnings = scan?.beginnings ?? .all
  }
}

/// A pattern as it is tried line by line: what cannot match is passed over without touching it, and no references
/// are counted.
struct PatternLink {
  let beginnings: ByteSet
  /// The pattern and its scanner, which the format of whoever has the link keeps.
  let pattern: Unmanaged<HeaderPattern>
  let scan: Unmanaged<LineScanner>?

  init(_ pattern: HeaderPattern) {
    beginnings = pattern.beginnings
    self.pattern = unsafe Unmanaged.passUnretained(pattern)
    scan = unsafe pattern.scan.map { unsafe Unmanaged.passUnretained($0) }
  }
}

/// A scan program in a box: what is shared by reference is not copied for each line.
final class LineScanner: Sendable {
  private let program: ScanProgram

  /// Nil when the pattern is outside of the subset.
  init?(_ pattern: String) {
    guard let program = ScanProgram(pattern) else { return nil }
    self.program = program
  }

  var groups: [(name: String, index: Int)] { program.groups }

  /// The bytes that a text which matches begins with.
  var beginnings: ByteSet { program.beginnings }

  func match(_ text: Span<UInt8>, captures: inout [Int32]) -> Bool {
    program.match(text, captures: &captures)
  }
}

/// A pattern that only tests lines.
struct LineTest: Sendable {
  let scan: LineScanner?
  let pattern: Pattern?

  /// - Throws: R100 when PCRE2 does not compile it.
  init(_ source: NamedPattern, usesScan: Bool) throws(Diagnostic) {
    scan = usesScan ? LineScanner(source.text) : nil
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
