/// What the tests of claims are called beside their ids.
enum CriterionName {
  private static let names = [
    "P0": "prior of its kind", "T1": "timing against its usual rate", "T2": "comes before",
    "T3": "comes from outside",
    "T4": "nothing set it off", "T5": "tied to the impact", "T6": "same scope", "T7": "shows effects",
    "T8": "size", "R1": "only present now", "R2": "responds differently",
    "R3": "part of every sufficient set",
    "R4": "brought by a change", "R5": "cohort", "R6": "furthest upstream", "R7": "needed for the impact",
    "R8": "lasts as long", "R9": "ends with the fix", "R10": "names a defect", "R11": "keeps it going",
    "R12": "happened before without harm", "R13": "lets through what is normally absorbed",
  ]

  /// The id, with what is tested where that has a name.
  static func text(_ id: String) -> String { names[id].map { "\(id) \($0)" } ?? id }
}
