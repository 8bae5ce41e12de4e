/// Two scenarios that differ by one fact, so that the verdict must differ.
package struct MinimalPair: Sendable {
  /// The criterion that decides: `R9`.
  package var criterion: String
  package var base: Scenario
  /// `BASE--FACT`.
  package var variant: Scenario

  /// A pair out of a function of the fact.
  init(_ make: (_ isSecond: Bool) -> Scenario) {
    base = make(false)
    variant = make(true)
    criterion = base.criterion ?? ""
  }

  /// Every pair.
  package static var all: [MinimalPair] { known + timing + evidence + structure }

  /// Pairs with a scenario of the battery as the base.
  private static var known: [MinimalPair] {
    [
      MinimalPair { $0 ? .triggerWithoutOutageHealFailed : .triggerWithoutOutage },
      MinimalPair { Scenario.surge(isUsual: $0) },
      MinimalPair { Scenario.lasting(endsWithTrigger: $0) },
      MinimalPair { Scenario.blip(oneTry: $0) },
    ]
  }
}
