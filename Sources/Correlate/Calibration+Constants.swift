/// The constants that are fitted: a factor for the supporting and one for the contradicting weights of every criterion,
/// and the two that turn scores into belief.
///
/// The weights themselves are set by experts and keep their proportions within a criterion; definitions (widths of
/// windows, counts) are not fitted at all.
extension Calibration {
  /// A fitted constant.
  package struct Constant: Sendable {
    /// `R6+`, `temperature`.
    package let name: String
    package let unit: String
    /// Where the value set by hand comes from.
    package let source: String
    package let path: any WritableKeyPath<Calibration, Double> & Sendable
  }

  /// By criterion, supporting before contradicting, then those of belief.
  package static var constants: [Constant] {
    sources.flatMap { id, source in
      [
        Constant(name: id + "+", unit: "factor", source: source, path: \.[supporting: id]),
        Constant(name: id + "-", unit: "factor", source: source, path: \.[contradicting: id]),
      ]
    } + [
      Constant(
        name: "temperature", unit: "nats", source: "tempering of dependent criteria", path: \.temperature),
      Constant(
        name: "unknownScore", unit: "nats", source: "something that is not in the list", path: \.unknownScore),
    ]
  }

  /// Where the weights of a criterion come from.
  private static let sources: [(id: String, source: String)] = [
    ("P0", "shares of causes in published post-mortems (Google SRE workbook)"),
    ("T1", "density of lags against the rate of its kind"),
    ("T2", "probability of the order, both starts uniform within their clocks"),
    ("T3", "experts: kinds that flip systems"),
    ("T4", "experts: an input has no mover of its own"),
    ("T5", "experts: structure is needed for influence"),
    ("T7", "experts: causes have effects where they are"),
    ("T8", "logarithm of the dose over the largest precedent"),
    ("T9", "experts: what the system stood until something else came"),
    ("T10", "beta-binomial sufficiency of harmless precedents, tempered"),
    ("T11", "experts: taken back in vain"),
    ("R1", "experts: present only now"),
    ("R2", "likelihood ratio of the response regression, tempered"),
    ("R3", "experts: part of every sufficient set"),
    ("R4", "density of leads of changes against their rate"),
    ("R5", "logarithm of the bound of the risk ratio that is nearer to 1"),
    ("R6", "experts, after CIRCA and SCORE ordering"),
    ("R7", "experts: who needs it goes on without it"),
    ("R8", "share of the impact that it lasts"),
    ("R9", "experts, less the probability of chance"),
    ("R10", "experts: words of a defect"),
    ("R11", "experts: member of the loop"),
    ("R12", "beta-binomial sufficiency of harmless precedents, tempered"),
    ("R13", "experts: what lets through what is normally absorbed"),
  ]

  private subscript(supporting id: String) -> Double {
    get { factors[id]?.supporting ?? 1 }
    set { factors[id, default: Factor()].supporting = newValue }
  }

  private subscript(contradicting id: String) -> Double {
    get { factors[id]?.contradicting ?? 1 }
    set { factors[id, default: Factor()].contradicting = newValue }
  }
}
