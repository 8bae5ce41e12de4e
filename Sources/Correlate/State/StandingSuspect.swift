import ProximateKnowledge
import ProximateModel

/// A finding put forward as what is wrong, with the component that is to blame.
struct StandingSuspect {
  var finding: Finding
  var component: String
  /// Names under which others may complain about it.
  var names: [String]
  /// Whether it is a wrong address: harmless unless somebody uses it.
  var isAddress = false
  /// The component whose log says so, when a log does.
  var voice: String?
  /// What it is called as a fault of the node that several share.
  var sharedCause: String?
  /// What the cause is called.
  var cause: String

  init(_ finding: Finding, component: String, detector: Detector?) {
    self.finding = finding
    self.component = component
    cause = finding.type
    sharedCause = detector?.sharedCause
    let own = finding.drift.map(\.object)
    names = own?.kind == "Service" ? [own?.name ?? ""] : []
    guard case .mismatch(let mismatch) = detector?.rule, mismatch.agreement == .resolve else { return }
    isAddress = true
    if let address = Address(finding.drift?.actual ?? "") { names = [address.name] }
  }
}
