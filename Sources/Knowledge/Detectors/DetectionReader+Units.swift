/// Detections that count units: clients, nodes, and not lines.
extension DetectionReader {
  func cohort(_ reader: MappingReader) -> DetectorRule? {
    let unit = field(reader.required("unit"))
    let bad = condition(reader, "bad")
    let among = condition(reader, "among")
    let split = file.names(reader.required("split"), of: .field)
    let window = reader.required("window").flatMap(positive)
    let minUnits = file.integer(reader.required("min_units"))
    let riskRatio = file.number(reader.required("risk_ratio_gte"))
    let probability = file.number(reader.required("p_lte"))
    if let probability, !(0...1).contains(probability) {
      file.error("Y107", "a probability lies between 0 and 1", at: reader.key("p_lte"))
    }
    if let riskRatio, riskRatio <= 1 {
      file.error(
        "Y107", "a risk ratio of 1 says that both fail alike", at: reader.key("risk_ratio_gte"),
        help: "2 to 5 is usual")
    }
    guard let unit, let bad, let among, let window, let minUnits, let riskRatio, let probability,
      !split.isEmpty
    else { return nil }
    return .cohort(
      Cohort(
        unit: unit, bad: bad, among: among, split: split, window: window, minUnits: minUnits,
        riskRatio: riskRatio, probability: probability))
  }

  func storm(_ reader: MappingReader) -> DetectorRule? {
    let match = condition(reader, "match")
    let unit = field(reader.required("unit"))
    let window = reader.required("window").flatMap(positive)
    let atLeast = file.number(reader.required("gte"))
    guard let match, let unit, let window, let atLeast else { return nil }
    let fraction = reader.value("fraction").flatMap { self.fraction($0, unit: unit) }
    return .storm(
      Storm(match: match, unit: unit, window: window, atLeast: atLeast, fraction: fraction))
  }

  private func fraction(_ node: YamlNode, unit: String) -> Storm.Fraction? {
    guard let reader = MappingReader(node, "`fraction`", in: file) else { return nil }
    defer { reader.finish() }
    let atLeast = file.number(reader.required("gte"))
    guard let of = reader.required("of").flatMap({ MappingReader($0, "`of`", in: file) }) else { return nil }
    defer { of.finish() }
    let seenIn = of.required("seen_in").flatMap(positive)
    let match = of.value("match").flatMap(ConditionReader(file).condition)
    guard let atLeast, let seenIn else { return nil }
    return Storm.Fraction(
      atLeast: atLeast, seenIn: seenIn,
      population: match ?? .test(field: unit, .exists(true), place: file.place(node)))
  }

  func absence(_ reader: MappingReader) -> DetectorRule? {
    let expect = condition(reader, "expect")
    let every = reader.required("every").flatMap(positive)
    let missingFor = reader.required("missing_for").flatMap(positive)
    let population = reader.required("population").flatMap(self.population)
    let unless = reader.value("unless").flatMap(ConditionReader(file).condition)
    let watch = reader.required("guard").flatMap(self.watch)
    if let every, let missingFor, missingFor <= every {
      file.error(
        "Y107", "`missing_for` must be longer than `every`", at: reader.key("missing_for"),
        help: "two or three times as long tells a late event from a missing one")
    }
    guard let expect, let every, let missingFor, let population, let watch else { return nil }
    return .absence(
      Absence(
        expect: expect, every: every, missingFor: missingFor, population: population, unless: unless,
        watch: watch))
  }

  private func population(_ node: YamlNode) -> Absence.Population? {
    guard let reader = MappingReader(node, "`population`", in: file) else { return nil }
    defer { reader.finish() }
    if let list = file.texts(reader.value("list")) { return .list(list) }
    return reader.required("seen_in").flatMap(positive).map { .seenIn($0) }
  }

  private func watch(_ node: YamlNode) -> Absence.Watch? {
    guard let reader = MappingReader(node, "`guard`", in: file) else { return nil }
    defer { reader.finish() }
    let alive: Absence.Watch.Witness? = file.choice(reader.required("alive"), "guard")
    let least = reader.value("min").flatMap { file.integer($0) } ?? 1
    return alive.map { Absence.Watch(alive: $0, least: max(1, least)) }
  }

  /// One field.
  func field(_ node: YamlNode?) -> String? { file.name(node, of: .field) }
}
