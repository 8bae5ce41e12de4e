import ProximateModel

/// Who rests on whom, as snapshots tell it: pods on nodes, workloads on what their settings name or a drawing of calls
/// shows.
struct StandingGraph {
  /// Components that rest on a component directly: on a node those that run there, on a service those that call it.
  private var dependents: [String: Set<String>] = [:]
  /// The other way round.
  private var supports: [String: Set<String>] = [:]
  /// Nodes of the control plane, which everything rests on.
  let controllers: [String]

  init(_ view: StateView) {
    controllers = view.objects(of: ["Node"]).filter(Self.isController).map(view.component)
    for pod in view.objects(of: ["Pod"]) {
      if let node = pod.value("pod.spec.nodeName") { add(view.component(of: pod), restsOn: "node/\(node)") }
    }
    let workloads = view.objects(of: StateView.workloads)
    for workload in workloads {
      let own = view.component(of: workload)
      for controller in controllers { add(own, restsOn: controller) }
      if !workload.name.namespace.isEmpty { add(own, restsOn: "namespace/\(workload.name.namespace)") }
    }
    addCalls(view, workloads)
  }

  private static func isController(_ node: StateObject) -> Bool {
    let roles = node.value("status.roles") ?? ""
    return roles.contains("control-plane") || roles.contains("master")
  }

  private mutating func addCalls(_ view: StateView, _ workloads: [StateObject]) {
    let byName = Dictionary(grouping: view.objects(of: ["Service"]), by: \.name.name)
    for caller in workloads + view.objects(of: ["Secret", "ConfigMap"]) {
      for value in Self.settings.flatMap({ caller.values($0) }) {
        let host = Address(value.value)?.name ?? value.value
        for service in byName[host] ?? [] where StateView.areNear(service.name, caller.name) {
          add(view.component(of: caller), restsOn: view.component(of: service))
        }
      }
    }
    for drawn in view.objects(of: ["Calls"]) {
      for callee in drawn.values("calls[*]") {
        add(view.component(of: drawn), restsOn: "app/\(callee.value)")
      }
    }
  }

  private static let settings = [
    "pod.spec.containers[*].env[*].value", "addresses[*]", "data.*", "stringData.*",
  ].map(StateField.init)

  private mutating func add(_ own: String, restsOn other: String) {
    guard own != other else { return }
    dependents[other, default: []].insert(own)
    supports[own, default: []].insert(other)
  }

  /// Components that rest on one directly.
  func dependents(of component: String) -> Set<String> { dependents[component] ?? [] }

  /// Components that one rests on directly.
  func supports(of component: String) -> Set<String> { supports[component] ?? [] }

  /// Workloads that one calls, near or far.
  func callees(of component: String) -> Set<String> {
    var (reached, rest): (Set<String>, [String]) = ([], [component])
    while let next = rest.popLast() {
      for other in supports(of: next) where other.hasPrefix("app/") && reached.insert(other).inserted {
        rest.append(other)
      }
    }
    return reached.subtracting([component])
  }
}
