import ProximateDiagnostics

/// Reads what leads to what.
struct MechanismReader {
  private let file: RuleFile
  private enum Expectation: String, CaseIterable { case increasing, decreasing }
  private enum Outcome: String, CaseIterable { case absorbed, follows }

  init(_ file: RuleFile) { self.file = file }

  func mechanism(_ node: YamlNode) -> CausalModel.Mechanism? {
    guard let reader = MappingReader(node, "a mechanism", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let cause = file.name(reader.required("cause"), of: .detector)
    let effect = file.name(reader.required("effect"), of: .detector)
    let lag = reader.required("lag").flatMap { self.lag($0, of: id ?? "") }
    let scope: CausalModel.Mechanism.Reach? = file.choice(reader.required("scope"), "scope")
    let strength: CausalModel.Mechanism.Strength? = file.choice(reader.required("strength"), "strength")
    let enablers = file.names(reader.value("enabled_by"), of: .detector)
    let normally: Outcome? = file.choice(reader.value("normally"), "outcome")
    let dose = reader.value("dose").flatMap(dose)
    let why = reader.value("why").flatMap { file.text($0) } ?? ""
    guard let id, let cause, let effect, let lag, let scope, let strength else { return nil }
    return CausalModel.Mechanism(
      id: id, cause: cause, effect: effect, lag: lag, scope: scope, strength: strength, enabledBy: enablers,
      isNormallyAbsorbed: normally == .absorbed, dose: dose, why: why, place: file.place(node))
  }

  private func lag(_ node: YamlNode, of id: String) -> CausalModel.Mechanism.Lag? {
    guard let reader = MappingReader(node, "`lag`", in: file) else { return nil }
    defer { reader.finish() }
    let least = file.duration(reader.value("min")) ?? 0
    let typical = reader.value("typical").flatMap { file.duration($0) }
    guard let most = file.duration(reader.required("max")) else { return nil }
    if least > most {
      file.error(
        "M510",
        "lag of `\(id)` is inverted: min \(DurationText.text(least)) > max \(DurationText.text(most))",
        at: node)
    } else if let typical, !(least...most).contains(typical) {
      file.error("M510", "the typical lag of `\(id)` does not lie between min and max", at: node)
    }
    if least < 0 { file.error("M510", "an effect does not come before its cause", at: node) }
    return CausalModel.Mechanism.Lag(least: least, typical: typical, most: most)
  }

  private func dose(_ node: YamlNode) -> CausalModel.Mechanism.Dose? {
    guard let reader = MappingReader(node, "`dose`", in: file) else { return nil }
    defer { reader.finish() }
    let cause: CausalModel.Mechanism.Dose.Measure? = file.choice(reader.required("cause"), "measure")
    let effect: CausalModel.Mechanism.Dose.Measure? = file.choice(reader.required("effect"), "measure")
    let expectation: Expectation? = file.choice(reader.value("expect"), "expectation")
    guard let cause, let effect else { return nil }
    return CausalModel.Mechanism.Dose(cause: cause, effect: effect, isIncreasing: expectation != .decreasing)
  }

  func loop(_ node: YamlNode) -> CausalModel.FeedbackLoop? {
    guard let reader = MappingReader(node, "a loop", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let path = file.texts(reader.required("path"))
    let brokenBy = file.names(reader.value("broken_by"), of: .detector)
    guard let id, let path else { return nil }
    return CausalModel.FeedbackLoop(id: id, path: path, brokenBy: brokenBy, place: file.place(node))
  }

  func precedent(_ node: YamlNode) -> CausalModel.Precedent? {
    guard let reader = MappingReader(node, "a precedent", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let find = file.name(reader.required("find"), of: .detector)
    let without = file.name(reader.required("without"), of: .detector)
    let lookBack = file.duration(reader.required("look_back"))
    let least = reader.value("min").flatMap { file.integer($0) } ?? 1
    let says = file.text(reader.required("says"))
    guard let id, let find, let without, let lookBack, let says else { return nil }
    return CausalModel.Precedent(
      id: id, find: find, without: without, lookBack: lookBack, least: max(1, least), says: says,
      place: file.place(node))
  }

  func response(_ node: YamlNode) -> CausalModel.Response? {
    guard let reader = MappingReader(node, "a response", in: file) else { return nil }
    defer { reader.finish() }
    let id = file.text(reader.required("id"))
    let stimulus = reader.required("stimulus").flatMap(ConditionReader(file).condition)
    let response = reader.required("response").flatMap(ConditionReader(file).condition)
    let key = file.name(reader.value("key"), of: .field)
    let within = file.duration(reader.required("within"))
    if let within, within <= 0 { file.error("Y107", "an answer takes time", at: reader.key("within")) }
    guard let id, let stimulus, let response, let within else { return nil }
    return CausalModel.Response(
      id: id, stimulus: stimulus, response: response, key: key, within: within, place: file.place(node))
  }
}
