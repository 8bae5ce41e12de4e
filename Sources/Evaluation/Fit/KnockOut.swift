import ProximateCorrelate

/// What becomes of the cases when a criterion is not heard, by what was heard in them (`Transcript`).
package struct KnockOut: Sendable {
  /// Its id; empty: all are heard.
  package let criterion: String
  package let figures: FitFigures
  /// Cases that are right with it and wrong without, by name, in order.
  package let broken: [String]
  /// Cases that are wrong with it and right without, by name, in order.
  package let mended: [String]

  /// All criteria in turn, the unchanged engine first.
  package static func all(_ library: CaseLibrary) async -> [KnockOut] {
    let (types, all) = (library.types, library.cases.map(\.truth.scenario))
    let whole = await library.decided(by: Calibration())
    var result = [
      KnockOut(criterion: "", figures: FitFigures(whole, types: types), broken: [], mended: [])
    ]
    let criteria = library.cases.reduce(into: Set<String>()) { $0.formUnion($1.criteria) }
    for criterion in criteria.sorted(by: isOrdered) {
      var calibration = Calibration()
      calibration.muted = [criterion]
      let judged = await library.decided(by: calibration)
      func names(_ isWanted: (Judgement, Judgement) -> Bool) -> [String] {
        let wanted = zip(all, zip(whole, judged)).filter { isWanted($0.1.0, $0.1.1) }.map(\.0)
        return Set(wanted).sorted()
      }
      result.append(
        KnockOut(
          criterion: criterion, figures: FitFigures(judged, types: types),
          broken: names { $0.causesAreRight && !$1.causesAreRight },
          mended: names { !$0.causesAreRight && $1.causesAreRight }))
    }
    return result
  }

  /// By letter, then by number.
  private static func isOrdered(_ a: String, _ b: String) -> Bool {
    (String(a.prefix(1)), Int(a.dropFirst()) ?? 0) < (String(b.prefix(1)), Int(b.dropFirst()) ?? 0)
  }
}

extension Judgement {
  /// Trigger and root cause are right, or rightly left open.
  package var causesAreRight: Bool { isRight || joint ?? root ?? trigger ?? false }
}
