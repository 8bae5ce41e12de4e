import ProximateKnowledge
import ProximateModel

/// Which of the fields that detectors require have occurred: a detector is not clean for want of what it reads.
struct FieldWatch {
  /// Those found.
  private(set) var seen: Set<String> = []
  /// Whether a canonical field is waited for, by its index.
  private var isAwaited: [Bool]
  private let names: [String]
  /// How many of `isAwaited` are.
  private var left = 0
  /// Those waited for that rows keep in a place of their own.
  private var roles: [(name: String, place: FieldPlace)] = []

  init(_ plan: ObservationPlan) {
    names = plan.fieldNames
    isAwaited = [Bool](repeating: false, count: names.count)
    for name in plan.awaitedFields {
      guard let place = FieldPlace(name, fields: names) else { continue }
      if case .field(let key) = place {
        isAwaited[Int(key)] = true
        left += 1
      } else {
        roles.append((name, place))
      }
    }
  }

  var isWaiting: Bool { left > 0 || !roles.isEmpty }

  /// Notes a field of a row.
  @inline(__always)
  mutating func note(_ field: FieldValue) {
    let key = Int(field.key)
    guard key >= 0, key < isAwaited.count, isAwaited[key], !field.value.isEmpty else { return }
    isAwaited[key] = false
    left -= 1
    seen.insert(names[key])
  }

  /// Notes what a row, or its source in its stead, tells of itself.
  mutating func noteRoles(_ row: EventRow, sourceHost: Bool, sourceComponent: Bool) {
    var isFound = false
    for (name, place) in roles {
      let isThere =
        switch place {
        case .host: sourceHost || !row.host.isEmpty
        case .service: sourceComponent || !row.service.isEmpty
        case .logger: !row.logger.isEmpty
        case .message: !row.message.isEmpty
        case .field: false
        }
      if isThere {
        seen.insert(name)
        isFound = true
      }
    }
    if isFound { roles = roles.filter { !seen.contains($0.name) } }
  }
}

extension Observer {
  /// Notes which of the required fields the row has. Once all were seen, no row is asked any more.
  mutating func noteFields(_ row: EventRow, _ batch: borrowing EventBatch) {
    let first = Int(row.firstField)
    for i in first..<first + Int(row.fieldCount) { fieldWatch.note(batch.fields[i]) }
    fieldWatch.noteRoles(row, sourceHost: !context.host.isEmpty, sourceComponent: !context.component.isEmpty)
  }
}
