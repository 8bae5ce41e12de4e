/// What people call an object's component: `app/web` for what serves or runs web, `node/worker-1`, `namespace/shop`.
extension StateView {
  package static let workloads = ["Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"]

  /// The component of an object.
  package func component(of object: StateObject) -> String {
    components[object.name] ?? derivedComponent(of: object)
  }

  package func derivedComponent(of object: StateObject) -> String {
    let name = object.name
    switch name.kind {
    case "Node": return "node/\(name.name)"
    case "Unit": return name.namespace.isEmpty ? "unit/\(name.name)" : "node/\(name.namespace)"
    case "Namespace": return "namespace/\(name.name)"
    case "ResourceQuota", "LimitRange": return "namespace/\(name.namespace)"
    case "Pod", "ReplicaSet": return "app/\(workload(of: object))"
    case "Service", "Endpoints": return "app/\(served(by: object))"
    case "PersistentVolumeClaim": return "app/\(user(ofClaim: name) ?? name.name)"
    case "PersistentVolume":
      let claim = object.value("spec.claimRef").map { String($0.split(separator: "/").last ?? "") }
      let named = claim.flatMap { user(ofClaim: ObjectName(kind: "PersistentVolumeClaim", name: $0)) }
      return "app/\(named ?? name.name)"
    case "Secret", "ConfigMap": return "app/\(user(ofSettings: object) ?? name.name)"
    case "Metrics", "Calls":
      let isNode = self.object(ObjectName(kind: "Node", name: name.name)) != nil
      return isNode ? "node/\(name.name)" : "app/\(name.name)"
    default: return "app/\(name.name)"
    }
  }

  /// The workload that a pod or a replica set belongs to.
  package func workload(of object: StateObject) -> String {
    let name = object.name.name
    let owners = objects(of: Self.workloads).filter { owner in
      Self.areNear(owner.name, object.name) && name.hasPrefix(owner.name.name + "-")
    }
    if let owner = owners.max(by: { $0.name.name.utf8.count < $1.name.name.utf8.count }) {
      return owner.name.name
    }
    guard let owner = object.value("metadata.ownerReferences[0].name") else { return Self.withoutHash(name) }
    let isSet = object.value("metadata.ownerReferences[0].kind") == "ReplicaSet"
    return isSet ? Self.withoutHash(owner) : owner
  }

  /// Without the parts of a name that controllers add: five letters of a pod, eight to ten of a replica set.
  private static func withoutHash(_ name: String) -> String {
    var rest = name[...]
    for lengths in [5...5, 8...10] {
      guard let dash = rest.lastIndex(of: "-") else { break }
      let part = rest[rest.index(after: dash)...]
      let isMade = part.contains(where: \.isNumber) || lengths.upperBound == 5
      if lengths.contains(part.count), isMade { rest = rest[..<dash] }
    }
    return String(rest)
  }

  /// The workload behind a service: the one of its name, or the only one that it selects.
  private func served(by service: StateObject) -> String {
    let near = objects(of: Self.workloads).filter { Self.areNear($0.name, service.name) }
    if near.contains(where: { $0.name.name == service.name.name }) { return service.name.name }
    let selector = StateField("spec.selector.*")
    let selected = near.filter { selects(service, selector, $0) }.map(\.name.name)
    if selected.count == 1 { return selected[0] }
    let pods = objects(of: ["Pod"]).filter { selects(service, selector, $0) }.map(workload)
    return selected.isEmpty && Set(pods).count == 1 ? pods[0] : service.name.name
  }

  /// The only workload whose pods take their settings from an object.
  private func user(ofSettings object: StateObject) -> String? {
    let isSecret = object.name.kind == "Secret"
    let fields =
      isSecret
      ? [
        "pod.spec.containers[*].envFrom[*].secretRef.name",
        "pod.spec.containers[*].env[*].valueFrom.secretKeyRef.name", "pod.spec.volumes[*].secret.secretName",
      ]
      : [
        "pod.spec.containers[*].envFrom[*].configMapRef.name",
        "pod.spec.containers[*].env[*].valueFrom.configMapKeyRef.name", "pod.spec.volumes[*].configMap.name",
      ]
    let users = objects(of: Self.workloads).filter { workload in
      Self.areNear(workload.name, object.name)
        && fields.contains { workload.values($0).contains { $0.value == object.name.name } }
    }
    return users.count == 1 ? users[0].name.name : nil
  }

  /// The workload whose pods mount a claim.
  private func user(ofClaim claim: ObjectName) -> String? {
    let users = objects(of: Self.workloads + ["Pod"]).filter { object in
      Self.areNear(object.name, claim)
        && object.values("pod.spec.volumes[*].persistentVolumeClaim.claimName").contains {
          $0.value == claim.name
        }
    }
    if let user = users.first { return user.name.kind == "Pod" ? workload(of: user) : user.name.name }
    let sets = objects(of: ["StatefulSet"]).filter { claim.name.contains("-\($0.name.name)-") }
    return sets.first?.name.name
  }

  /// Whether the labels that one object looks for are among those of the other's pods.
  package func selects(_ a: StateObject, _ field: StateField, _ b: StateObject) -> Bool {
    let wanted = a.pairs(field)
    return !wanted.isEmpty && Self.areNear(a.name, b.name)
      && wanted.allSatisfy { pair in b.value("pod.labels.\(pair.key)") == pair.value.value }
  }
}
