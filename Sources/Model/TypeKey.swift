/// What a series counts.
public enum TypeKey: Sendable, Hashable, Comparable {
  /// Every event, whatever it says: the coverage that rates are measured against.
  case allEvents
  /// Events of severity ERROR or worse.
  case errors
  /// A named event of a format's vocabulary.
  case event(String)
  /// Events that a detector's condition holds for.
  case detector(String)
  /// Events that a detector's second condition holds for: what a ratio divides by, whose units are compared.
  case denominator(String)
  /// Events that a further condition of a detector holds for, counted from 0: 2 and above.
  case step(String, Int)
  /// Events of one masked signature that no detector claims, by the signature's hash.
  case template(UInt64)
  /// Numbers that messages state, by the hash of what is measured (see `MeasureStats`); also the lines that state
  /// them, by `MeasureStats.origin`.
  case measure(UInt64)
  /// A share of the events that a detector's condition holds for, by the hashes of their places: of these lines samples
  /// are drawn, to be compared with each other; they are not counted. Below `shares`.
  case share(String, Int)

  /// Shares of the events of a detector whose lines are compared.
  public static let shares = 8

  private var order: (Int, String, UInt64) {
    switch self {
    case .allEvents: (0, "", 0)
    case .errors: (1, "", 0)
    case .event(let name): (2, name, 0)
    case .detector(let id): (3, id, 0)
    case .denominator(let id): (4, id, 0)
    case .step(let id, let part): (5, id, UInt64(max(0, part)))
    case .template(let hash): (6, "", hash)
    case .measure(let hash): (7, "", hash)
    case .share(let id, let number): (8, id, UInt64(max(0, number)))
    }
  }

  /// What counts the events of a detector's condition, by the condition's number.
  public static func part(_ number: Int, of detector: String) -> TypeKey {
    switch number {
    case 0: .detector(detector)
    case 1: .denominator(detector)
    default: .step(detector, number)
    }
  }

  /// What it is a share of; itself when it is no share.
  public var whole: TypeKey { if case .share(let id, _) = self { .detector(id) } else { self } }

  /// The detector that counts it, nil when none does.
  public var detectorID: String? {
    switch self {
    case .detector(let id), .denominator(let id), .step(let id, _): id
    case .allEvents, .errors, .event, .template, .measure, .share: nil
    }
  }

  /// By kind, then by name or hash.
  public static func < (a: TypeKey, b: TypeKey) -> Bool { a.order < b.order }
}
