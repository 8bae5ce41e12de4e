import ProximateModel

/// Turns objects as the API of Kubernetes spells them (YAML, JSON) into facts.
///
/// The pod that a workload makes is called `pod` in every kind, so that rules need one spelling: `spec.template.spec.x`
/// of a Deployment and `spec.x` of a Pod are both `pod.spec.x`, and their labels `pod.labels.x`.
struct ObjectReader {
  private(set) var list: FactList

  init(_ list: FactList) { self.list = list }

  /// Reads an object, or all objects of a list.
  ///
  /// - Parameter listed: what a typed list says of the kind of items that do not say it themselves, as in
  ///   `kubectl cluster-info dump`.
  mutating func read(_ node: StateNode, depth: Int = 0, listed: String? = nil) {
    if case .list(let items) = node.content, depth < 3 {
      for item in items { read(item, depth: depth + 1) }
      return
    }
    let kind = node["kind"]?.text ?? listed ?? ""
    if let items = node["items"], depth < 3, kind.isEmpty || kind.hasSuffix("List") {
      if kind.hasSuffix("List"), kind != "List" {
        list.noteListing(of: String(kind.dropLast(4)), at: node.line)
      }
      let member = kind.hasSuffix("List") && kind != "List" ? String(kind.dropLast(4)) : nil
      for item in items.items { read(item, depth: depth + 1, listed: member) }
      return
    }
    guard !kind.isEmpty, node["apiVersion"] != nil || listed != nil, let meta = node["metadata"],
      let name = meta["name"]?.text
    else { return }
    let object = ObjectName(
      kind: kind, namespace: KindWord.isClusterWide(kind) ? "" : meta["namespace"]?.text ?? "", name: name)
    if kind == "Event" { return readEvent(node, namespace: object.namespace) }
    let isDeclared = meta["uid"] == nil && meta["resourceVersion"] == nil && node["status"] == nil
    list.note(object, at: node.line, isDeclared: isDeclared)
    for key in ["data", "stringData"] {
      guard let data = node[key] else { continue }
      SettingPairs.note(
        data.entries.map { ($0.key, $0.value.text ?? "", $0.value.line) }, object, isDeclared, &list)
      for entry in data.entries { RouteTable.note(entry, object, isDeclared, &list) }
    }
    for entry in node.entries where entry.key != "apiVersion" && entry.key != "kind" {
      flatten(entry.value, object, Self.root(entry.key, kind), isDeclared, depth: 0)
    }
    if let summary = Self.summary(of: node, kind) {
      list.note(object, "status.summary", summary.text ?? "", at: summary.line)
    }
  }

  /// What the column STATUS of `kubectl get` shows for an object: of a pod why a container waits or ended, before its
  /// phase; of a node whether it is ready.
  private static func summary(of node: StateNode, _ kind: String) -> StateNode? {
    guard let status = node["status"] else { return nil }
    if kind == "Node" {
      let isReady = status["conditions"]?.items.first { $0["type"]?.text == "Ready" }?["status"]
      guard var shown = isReady else { return nil }
      shown.content = .scalar(shown.text == "True" ? "Ready" : "NotReady")
      return shown
    }
    guard kind == "Pod" else { return nil }
    let containers = ["initContainerStatuses", "containerStatuses"].flatMap { status[$0]?.items ?? [] }
    let waiting = containers.compactMap { $0["state"]?["waiting"]?["reason"] }
    let ended = containers.compactMap { $0["state"]?["terminated"]?["reason"] }.filter {
      $0.text != "Completed"
    }
    return waiting.first ?? ended.first ?? status["phase"]
  }

  private static func root(_ key: String, _ kind: String) -> String {
    kind == "Pod" && key == "spec" ? "pod.spec" : key
  }

  private mutating func flatten(
    _ node: StateNode, _ object: ObjectName, _ path: String, _ isDeclared: Bool, depth: Int
  ) {
    guard depth < 24, let path = Self.canonical(path, object.kind) else { return }
    switch node.content {
    case .scalar(let text):
      list.note(object, path, text, at: node.line, isDeclared: isDeclared)
    case .mapping(let entries):
      if node["containerPort"] != nil, node["name"] == nil {
        list.note(object, path + ".name", StateFact.unnamed, at: node.line, isDeclared: isDeclared)
      }
      for entry in entries {
        flatten(entry.value, object, path + "." + entry.key, isDeclared, depth: depth + 1)
      }
    case .list(let items):
      for (number, item) in items.enumerated() {
        let key = item["name"]?.text ?? item["type"]?.text ?? String(number)
        flatten(item, object, "\(path)[\(key)]", isDeclared, depth: depth + 1)
      }
    }
  }

  /// The path in its one spelling; nil for what is not kept.
  private static func canonical(_ path: String, _ kind: String) -> String? {
    switch path {
    case "metadata.managedFields", "metadata.annotations": nil
    case "spec.template.spec", "spec.jobTemplate.spec.template.spec": "pod.spec"
    case "spec.template.metadata.labels", "spec.jobTemplate.spec.template.metadata.labels": "pod.labels"
    case "metadata.labels": kind == "Pod" ? "pod.labels" : path
    default: path
    }
  }

  private mutating func readEvent(_ node: StateNode, namespace: String) {
    guard let about = node["involvedObject"] ?? node["regarding"], let kind = about["kind"]?.text,
      let name = about["name"]?.text, let reason = node["reason"]?.text
    else { return }
    let object = ObjectName(
      kind: kind, namespace: KindWord.isClusterWide(kind) ? "" : about["namespace"]?.text ?? namespace,
      name: name)
    let message = node["message"] ?? node["note"]
    let line = message?.line ?? node.line
    list.noteEvent(object, reason, message?.text ?? "", age: nil, at: line)
    let times = [("age", "firstTimestamp"), ("last", "lastTimestamp")]
    for (field, key) in times {
      if let text = node[key]?.text ?? node["eventTime"]?.text {
        list.note(object, "events[\(reason)].\(field)At", text, at: line)
      }
    }
  }
}
