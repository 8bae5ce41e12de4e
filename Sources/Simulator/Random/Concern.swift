/// What a generator is drawn for. Every concern has its own sequence, so that log noise cannot change dynamics
/// and the same people live in every counterfactual world of a seed.
package enum Concern {
  /// Who the clients are and when they are on.
  package static let people: UInt64 = 1
  /// What happens by chance while the clients live: logons, detection of updates, crashes.
  package static let behaviour: UInt64 = 2
  /// Which supernode is asked, how long is waited.
  package static let network: UInt64 = 3
  /// What the log collection does to lines.
  package static let noise: UInt64 = 4
  /// Invented details of lines: addresses, codes.
  package static let detail: UInt64 = 5
}
