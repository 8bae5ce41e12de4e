/// What stands in for a row's service and host when its line names none.
package struct SourceContext: Sendable, Hashable {
  /// UTF-8 of the component that the source belongs to; empty when not known.
  package var component: [UInt8]
  /// UTF-8 of the machine that the source comes from; empty when not known.
  package var host: [UInt8]

  /// A context.
  package init(component: [UInt8] = [], host: [UInt8] = []) {
    self.component = component
    self.host = host
  }
}
