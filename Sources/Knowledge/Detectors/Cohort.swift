/// Units (clients, nodes; not lines) that fail, compared by the values of their attributes.
package struct Cohort: Sendable, Hashable {
  /// Field that names the unit.
  package var unit: String
  /// Events of units that fail.
  package var bad: Condition
  /// Events of units that could have failed; those that fail count among them anyway.
  package var among: Condition
  /// Fields whose values are compared, each value with all others.
  package var split: [String]
  /// Units that fail within such a stretch belong together. It moves in steps of half its length.
  package var window: Nanoseconds
  /// Fewer units than this, failing or not: not looked at.
  package var minUnits: Int
  /// Least ratio of the risks of a value and of all others.
  package var riskRatio: Double
  /// Greatest probability of so much by chance, after correction for the number of values that were tested.
  package var probability: Double

  package init(
    unit: String, bad: Condition, among: Condition, split: [String], window: Nanoseconds, minUnits: Int,
    riskRatio: Double, probability: Double
  ) {
    self.unit = unit
    self.bad = bad
    self.among = among
    self.split = split
    self.window = window
    self.minUnits = minUnits
    self.riskRatio = riskRatio
    self.probability = probability
  }
}

/// Many distinct units within a window, perhaps as a share of those that are usually there.
package struct Storm: Sendable, Hashable {
  package var match: Condition
  /// Field that names the unit.
  package var unit: String
  /// It moves in steps of a quarter of its length.
  package var window: Nanoseconds
  /// Least number of units.
  package var atLeast: Double
  /// A share of the units that are there.
  package var fraction: Fraction?

  /// A share of the units that some events showed before.
  package struct Fraction: Sendable, Hashable {
    package var atLeast: Double
    /// How far back a unit was seen last.
    package var seenIn: Nanoseconds
    /// Events that show units; any that names one when the author gives none.
    package var population: Condition

    package init(atLeast: Double, seenIn: Nanoseconds, population: Condition) {
      self.atLeast = atLeast
      self.seenIn = seenIn
      self.population = population
    }
  }

  package init(
    match: Condition, unit: String, window: Nanoseconds, atLeast: Double, fraction: Fraction?
  ) {
    self.match = match
    self.unit = unit
    self.window = window
    self.atLeast = atLeast
    self.fraction = fraction
  }
}
