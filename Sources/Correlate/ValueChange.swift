import ProximateModel

/// A setting that a line says was given another value.
struct ValueChange: Equatable {
  var name: String
  var old: String
  var new: String

  /// The last `name old -> new` of a line.
  init?(in line: String) {
    let words = line.split { $0 == " " || $0 == "," || $0 == "\"" || $0 == ";" }
    guard let arrow = words.lastIndex(where: { $0 == "->" || $0 == "=>" }), arrow >= 2,
      arrow + 1 < words.count
    else { return nil }
    (name, old, new) = (String(words[arrow - 2]), String(words[arrow - 1]), String(words[arrow + 1]))
  }

  /// Whether this takes another one back.
  func takesBack(_ other: ValueChange) -> Bool { name == other.name && old == other.new && new == other.old }
}

/// A value that a line says a setting has from then on.
struct GivenValue: Equatable {
  var name: String
  var value: Double

  /// The last `name changed to value` or `name set to value` of a line, quoted or not.
  init?(in line: String) {
    let words = line.split { $0 == " " || $0 == "," || $0 == "\"" || $0 == ";" || $0 == "'" }
    let place = words.indices.dropFirst().last { place in
      place + 2 < words.count && ["changed", "set"].contains(words[place]) && words[place + 1] == "to"
    }
    guard let place, let value = Double(words[place + 2]) else { return nil }
    (name, self.value) = (String(words[place - 1]), value)
  }
}

extension Episode {
  /// Values that its lines say settings have from then on.
  var givenValues: [GivenValue] {
    findings.flatMap { $0.evidence.compactMap { GivenValue(in: $0.text) } }
  }

  /// Values that its lines say were changed.
  var valueChanges: [ValueChange] {
    nature == .change ? findings.flatMap { $0.evidence.compactMap { ValueChange(in: $0.text) } } : []
  }

  /// Whether it gives a setting the value back that another one took from it.
  func takesBack(_ other: Episode) -> Bool {
    let earlier = other.valueChanges
    return interval.start > other.interval.start
      && valueChanges.contains { change in earlier.contains { change.takesBack($0) } }
  }
}
