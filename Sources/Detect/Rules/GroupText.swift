import ProximateKnowledge
import ProximateModel

/// The text of a group, `field=value, field=value`: values may hold commas and equals signs themselves, so it is
/// read by the fields that it was written by.
enum GroupText {
  /// What a scope says of a field, nil when nothing.
  ///
  /// - Parameter fields: those that the scope's group is split by, in order.
  static func value(of field: String, _ scope: Scope, splitBy fields: [String]) -> String? {
    switch field {
    case "service.name": scope.component
    case "host.name": scope.host.isEmpty ? nil : scope.host
    default: value(of: field, scope.group, splitBy: fields)
    }
  }

  private static func value(of field: String, _ group: String, splitBy fields: [String]) -> String? {
    var rest = Array(group.utf8)[...]
    var isFirst = true
    for (number, name) in fields.enumerated() {
      let head = Self.head(name, isFirst: isFirst)
      guard rest.starts(with: head) else { continue }
      isFirst = false
      rest = rest.dropFirst(head.count)
      let end = endOfValue(rest, before: fields[(number + 1)...])
      if name == field { return String(decoding: rest[..<end], as: UTF8.self) }
      rest = rest[end...]
    }
    return nil
  }

  /// Where the next field that the text has begins.
  private static func endOfValue(_ text: ArraySlice<UInt8>, before fields: ArraySlice<String>) -> Int {
    for field in fields {
      let head = Self.head(field, isFirst: false)
      if let place = text.indices.first(where: { text[$0...].starts(with: head) }) { return place }
    }
    return text.endIndex
  }

  private static func head(_ field: String, isFirst: Bool) -> [UInt8] {
    Array(((isFirst ? "" : ", ") + field + "=").utf8)
  }
}

extension Detector {
  /// The fields that the group of its findings' scopes names, in order.
  var groupFields: [String] {
    switch rule {
    case .composite(let composite): Self.ofGroup(composite.by)
    // A finding of a cohort names one of these behind what it is split by.
    case .cohort(let cohort): Self.ofGroup(scopeBy) + cohort.split
    default: Self.ofGroup(scopeBy)
    }
  }

  private static func ofGroup(_ fields: [String]) -> [String] {
    fields.filter { $0 != "host.name" && $0 != "service.name" }
  }
}
