import ProximateModel

/// Facts of one source, each with the line that states it.
struct FactList {
  /// A value is kept up to this many characters.
  static let valueLength = 4096

  private(set) var facts: [(fact: StateFact, line: Int)] = []

  /// Notes a field; values that say "nothing" in the tools' words are left out.
  mutating func note(
    _ object: ObjectName, _ field: String, _ value: String, at line: Int, isDeclared: Bool = false
  ) {
    if value.isEmpty || value == "<none>" || value == "<unset>" || value == "<nil>" { return }
    let value = value.utf8.count > Self.valueLength ? String(value.prefix(Self.valueLength)) : value
    facts.append((StateFact(object: object, field: field, value: value, isDeclared: isDeclared), line))
  }

  /// Notes that an object is there.
  mutating func note(_ object: ObjectName, at line: Int, isDeclared: Bool = false) {
    facts.append((StateFact(object: object, field: "exists", value: "true", isDeclared: isDeclared), line))
  }

  /// Notes that all objects of a kind were asked for.
  mutating func noteListing(of kind: String, at line: Int) {
    let listing = ObjectName(kind: StateFact.listing, name: kind)
    facts.append((StateFact(object: listing, field: "exists", value: "true"), line))
  }

  /// Access modes in the short words of tools (`RWO,ROX`) in the words of the API.
  mutating func noteAccessModes(_ object: ObjectName, _ text: String, at line: Int) {
    let words = [
      "RWO": "ReadWriteOnce", "ROX": "ReadOnlyMany", "RWX": "ReadWriteMany", "RWOP": "ReadWriteOncePod",
    ]
    for (number, part) in text.split(whereSeparator: { ",[] ".contains($0) }).enumerated() {
      note(object, "spec.accessModes[\(number)]", words[String(part)] ?? String(part), at: line)
    }
  }

  /// Notes what a controller reported of an object.
  ///
  /// - Parameters:
  ///   - age: seconds before the observation, of the first and the last occurrence.
  mutating func noteEvent(
    _ object: ObjectName, _ reason: String, _ message: String, age: (last: Int, first: Int)?, at line: Int
  ) {
    note(object, "events[\(reason)]", message, at: line)
    guard let age else { return }
    note(object, "events[\(reason)].age", String(age.first), at: line)
    note(object, "events[\(reason)].last", String(age.last), at: line)
  }
}

/// Which API kind a tool's word for it means.
enum KindWord {
  private static let kinds = [
    "Pod", "Service", "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "CronJob", "Node",
    "Namespace",
    "Secret", "ConfigMap", "ServiceAccount", "Endpoints", "Ingress", "NetworkPolicy", "ResourceQuota",
    "LimitRange",
    "PersistentVolume", "PersistentVolumeClaim", "StorageClass", "Role", "RoleBinding", "ClusterRole",
    "ClusterRoleBinding", "HorizontalPodAutoscaler", "PodDisruptionBudget", "Event", "Lease", "EndpointSlice",
    "PriorityClass",
  ]
  private static let short = [
    "po": "Pod", "svc": "Service", "deploy": "Deployment", "rs": "ReplicaSet", "sts": "StatefulSet",
    "ds": "DaemonSet", "cj": "CronJob", "no": "Node", "ns": "Namespace", "cm": "ConfigMap",
    "sa": "ServiceAccount", "ep": "Endpoints", "ing": "Ingress", "netpol": "NetworkPolicy",
    "quota": "ResourceQuota", "pv": "PersistentVolume", "pvc": "PersistentVolumeClaim", "sc": "StorageClass",
    "hpa": "HorizontalPodAutoscaler", "pdb": "PodDisruptionBudget", "ev": "Event",
  ]
  private static let byWord: [String: String] = {
    var result = short
    for kind in kinds {
      let word = kind.lowercased()
      result[word] = kind
      result[plural(word)] = kind
    }
    return result
  }()

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("s") { return word == "endpoints" ? word : word + "es" }
    if word.hasSuffix("y") { return word.dropLast() + "ies" }
    return word + "s"
  }

  /// `pods`, `po`, `pod`, `deployment.apps` as `Pod`, `Pod`, `Pod`, `Deployment`.
  static func kind(_ word: some StringProtocol) -> String? {
    byWord[word.prefix { $0 != "." }.lowercased()]
  }

  /// The kind that a source's path names: `get_pods.txt`, `kubectl/pods.yaml`, `.../services/list.json`.
  static func kind(inPath path: String) -> String? {
    for part in path.split(separator: "/").reversed() {
      let stem = part.split(separator: ".").first ?? part
      for word in stem.split(whereSeparator: { "_- ".contains($0) }) where word.count > 2 {
        if let kind = kind(word) { return kind }
      }
    }
    return nil
  }

  /// Kinds whose objects belong to no namespace.
  static func isClusterWide(_ kind: String) -> Bool {
    [
      "Node", "Namespace", "PersistentVolume", "StorageClass", "ClusterRole", "ClusterRoleBinding", "Unit",
      "PriorityClass", StateFact.listing,
    ].contains(kind)
  }
}
