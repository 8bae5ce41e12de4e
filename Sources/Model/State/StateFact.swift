/// What a snapshot of a system's state says of one field of one object.
public struct StateFact: Sendable, Hashable, Comparable {
  /// The object.
  public var object: ObjectName
  /// Path of the field as the API spells it, items of lists by name or number: `spec.ports[http].targetPort`.
  public var field: String
  /// The field's value as text.
  public var value: String
  /// Whether it was read from a manifest that somebody wrote, and not from the system itself.
  public var isDeclared: Bool

  /// A fact.
  public init(object: ObjectName, field: String, value: String, isDeclared: Bool = false) {
    self.object = object
    self.field = field
    self.value = value
    self.isDeclared = isDeclared
  }

  /// By object, field, value; what is there before what is declared.
  public static func < (a: StateFact, b: StateFact) -> Bool {
    if a.object != b.object { return a.object < b.object }
    if a.field != b.field { return a.field < b.field }
    if a.value != b.value { return a.value < b.value }
    return !a.isDeclared && b.isDeclared
  }

  /// The name of a port that a source shows to have none.
  public static let unnamed = "(unnamed)"
  /// The kind of facts that tell of which kinds all objects were listed; `name` is the kind.
  public static let listing = "Listing"
}

/// Facts of states, each with the line that states it first: a commutative monoid of its own.
///
/// Whole objects are kept or left out, by their hashes, so that what is kept of an object can be judged; on rungs
/// above 0 nothing can be said of objects that are not there.
public struct StateFacts: Sendable, Hashable {
  /// The first line (by time, then place) that states each fact. Its time is that of the observation, or of the
  /// first occurrence of what it tells; `unknownTime` when neither is stated.
  public private(set) var lines: [StateFact: EvidenceLine] = [:]
  /// So many leading bits of an object's hash are 0 when it is kept.
  public private(set) var rung = 0

  /// A line's time when the source states none.
  public static let unknownTime = Int64.min
  /// Facts that may be held.
  public static let usualBound = 200_000
  /// Bytes kept of a line: states are many, and most of them are never cited.
  public static let lineBytes = 512

  private let bound: Int

  /// No facts yet.
  ///
  /// - Parameter bound: facts that may be held; the same in all that are merged.
  public init(bound: Int = usualBound) { self.bound = bound }

  /// Facts as they were kept on a rung (0 to 64).
  public init(lines: [StateFact: EvidenceLine], rung: Int) {
    self.init()
    (self.lines, self.rung) = (lines, rung)
    if rung > 0 { thinOut() }
    fit()
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { lines.isEmpty }

  /// Adds one.
  public mutating func insert(_ fact: StateFact, at line: EvidenceLine) {
    guard isKept(fact.object) else { return }
    lines[fact] = lines[fact].map { EvidenceLine.isOrdered(line, $0) ? line : $0 } ?? line
    if lines.count > 2 * bound { fit() }
  }

  /// Adds what was stated elsewhere.
  public mutating func merge(_ other: StateFacts) {
    rung = max(rung, other.rung)
    lines.merge(other.lines) { EvidenceLine.isOrdered($1, $0) ? $1 : $0 }
    if rung > 0 { thinOut() }
    fit()
  }

  private mutating func fit() {
    while lines.count > bound, rung < 64 {
      rung += 1
      thinOut()
    }
  }

  private mutating func thinOut() { lines = lines.filter { isKept($0.key.object) } }

  private func isKept(_ object: ObjectName) -> Bool {
    rung == 0 || object.kind == StateFact.listing || object.hash.leadingZeroBitCount >= rung
  }
}
