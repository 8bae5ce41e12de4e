/// Where a value that a line states goes; a value may have several uses.
struct FieldRole: Sendable, Hashable {
  /// A place in the row itself.
  enum Slot: Sendable, Hashable {
    case none, host, service, logger, message
  }

  var slot = Slot.none
  /// Index of the canonical field name, -1 when the value is no canonical field.
  var key: Int32 = -1
  /// Which part of the time stamp it is, -1 for none.
  var time = -1
  var isSeverity = false
  /// Whether the value says that the line is only a part of a message (`P` of CRI).
  var isPartialFlag = false
  /// The bit of a key that must be present, 0 for none.
  var required: UInt64 = 0

  /// What a value is for when it is for one thing only, so that a value of a header costs one decision.
  enum Use: Sendable {
    case field, time, severity, message, several
  }

  var use: Use {
    if isPartialFlag || required != 0 { return .several }
    switch (slot, key >= 0, time >= 0, isSeverity) {
    case (.none, true, false, false): return .field
    case (.none, false, true, false): return .time
    case (.none, false, false, true): return .severity
    case (.message, false, false, false): return .message
    default: return .several
    }
  }

  /// Whether the value is kept at all.
  @inline(__always)
  var isUsed: Bool { key >= 0 || slot != .none || time >= 0 || isSeverity || isPartialFlag }
}
