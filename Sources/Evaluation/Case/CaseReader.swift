import Foundation
package import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// Reads a `case.yaml`. Every mistake is reported with its place, all at once; a truth with mistakes is not used.
///
/// Keys: `name`, `family`, `verdict` (all three needed), `scenario` (default: the name without `-seed<N>`), `trigger`,
/// `rootCause`, `loop`, `enabling`, `brokenBy`, `amplifiers`, `mitigations`, `mustNotBlame`, `impact`, `precedents`,
/// `counterfactual`, and what is kept for people: `number`, `seed`, `knobs`, `outcome`, `twist`, `minimalPair`, `criterion`,
/// `openQuestions`, `regenerate`. A section may be `none`.
package enum CaseReader {
  private static let texts = [
    "outcome", "regenerate", "twist", "number", "seed", "minimalPair", "criterion", "knobs", "openQuestions",
  ]
  /// Sections that other measurements read; their contents are free.
  private static let free = ["precedents", "counterfactual"]

  /// The truth that a text tells, and what is wrong with it; nil when there is an error.
  ///
  /// - Parameter name: The file's path as people know it.
  package static func read(_ text: String, named name: String) -> (
    truth: CaseTruth?, diagnostics: [Diagnostic]
  ) {
    let file = RuleFile(name: name, text: text)
    let truth = truth(in: file)
    return (file.errorCount == 0 ? truth : nil, file.diagnostics)
  }

  private static func truth(in file: RuleFile) -> CaseTruth? {
    guard let root = YamlDocuments(file).read().first else {
      if file.errorCount == 0 {
        file.report(Diagnostic(.error, "T201", "an empty case", at: Place(file: file.name)))
      }
      return nil
    }
    guard let reader = MappingReader(root, "a case", in: file) else { return nil }
    let name = file.text(reader.required("name"))
    let family = file.text(reader.required("family"))
    let verdict: CaseTruth.Verdict? = file.choice(reader.required("verdict"), "verdict")
    let scenario = file.text(reader.value("scenario"))
    let causes = CauseReader(file)
    let sections = ["trigger", "rootCause", "loop"].map { causes.section($0, reader.value($0)) }
    let decoys = causes.list("mustNotBlame", reader.value("mustNotBlame"), needsCriterion: true)
    let impact = causes.impact(reader.value("impact"))
    var truth = CaseTruth(
      name: name ?? "", family: family ?? "", scenario: scenario ?? withoutSeed(name ?? ""),
      verdict: verdict ?? .incident, trigger: sections[0], rootCause: sections[1], loop: sections[2],
      decoys: decoys, impact: impact)
    keepTheRest(of: reader, in: &truth, causes)
    reader.finish()
    return truth
  }

  private static func keepTheRest(of reader: MappingReader, in truth: inout CaseTruth, _ causes: CauseReader)
  {
    for role in ["enabling", "brokenBy"] {
      if let cause = causes.section(role, reader.value(role)) { truth.others.append((role, cause)) }
    }
    for role in ["amplifiers", "mitigations"] {
      truth.others += causes.notes(reader.value(role)).map { (role, $0) }
    }
    for key in texts {
      if let node = reader.value(key) { truth.notes[key] = node.flatText }
    }
    for key in free { _ = reader.value(key) }
  }

  /// `skype-2007-t1b1h1` of `skype-2007-t1b1h1-seed1`.
  private static func withoutSeed(_ name: String) -> String {
    guard let cut = name.range(of: "-seed"), name[cut.upperBound...].allSatisfy(\.isNumber) else {
      return name
    }
    return String(name[..<cut.lowerBound])
  }
}

extension YamlNode {
  /// What stands there in one line, for people.
  var flatText: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let items): items.map(\.flatText).joined(separator: "; ")
    case .mapping(let entries): entries.map { "\($0.key): \($0.value.flatText)" }.joined(separator: ", ")
    }
  }

  /// Whether somebody wrote that there is no such thing.
  var isNone: Bool { isEmpty || text == "none" }
}
