/// Two statements that must agree and do not, or a state that is wrong by itself.
public struct Drift: Sendable, Hashable {
  /// The object that is wrong.
  public var object: ObjectName
  /// Path of its field.
  public var field: String
  /// What the field would have to be, as people say it; empty when only the actual value is known to be wrong.
  public var expected: String
  /// What it is.
  public var actual: String
  /// A command that shows it; empty when there is none.
  public var confirm: String

  /// A drift.
  public init(object: ObjectName, field: String, expected: String, actual: String, confirm: String = "") {
    self.object = object
    self.field = field
    self.expected = expected
    self.actual = actual
    self.confirm = confirm
  }
}
