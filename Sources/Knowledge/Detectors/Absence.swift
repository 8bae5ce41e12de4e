/// An expected event that does not come from one of those that usually send it.
package struct Absence: Sendable, Hashable {
  package var expect: Condition
  /// The usual time between two of them.
  package var every: Nanoseconds
  /// A pause at least so long.
  package var missingFor: Nanoseconds
  package var population: Population
  /// Events that explain the pause when they come between the last expected event and the time when it was missed.
  package var unless: Condition?
  package var watch: Watch

  /// Who is expected to send it.
  package enum Population: Sendable, Hashable {
    /// Whoever sent it at its pace for so long.
    case seenIn(Nanoseconds)
    /// These values of the scope's field, and nobody else.
    case list([String])
  }

  /// How it is told that logs would have it: the end of a file is no absence.
  package struct Watch: Sendable, Hashable {
    package enum Witness: String, Sendable, Hashable, CaseIterable {
      /// Others that send the expected event.
      case peers
      /// Other lines of the same program on the same machine.
      case sameFile = "same_file"
      /// Lines of any other program.
      case collector
      /// Nobody: only pauses that ended are told.
      case none
    }

    package var alive: Witness
    /// Least number of peers.
    package var least: Int

    package init(alive: Witness = .peers, least: Int = 1) {
      self.alive = alive
      self.least = least
    }
  }

  package init(
    expect: Condition, every: Nanoseconds, missingFor: Nanoseconds, population: Population,
    unless: Condition?, watch: Watch
  ) {
    self.expect = expect
    self.every = every
    self.missingFor = missingFor
    self.population = population
    self.unless = unless
    self.watch = watch
  }
}
