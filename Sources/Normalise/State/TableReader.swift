import ProximateModel

/// Turns tables of `kubectl get` into facts.
struct TableReader {
  private(set) var list: FactList
  private let text: StateText

  init(_ list: FactList, _ text: StateText) {
    self.list = list
    self.text = text
  }

  /// The kinds that a table's columns give away, the surest first.
  private static let signatures: [(columns: Set<String>, kind: String)] = [
    (["LAST SEEN", "REASON", "OBJECT"], "Event"), (["READY", "STATUS", "RESTARTS"], "Pod"),
    (["DESIRED", "READY", "UP-TO-DATE"], "DaemonSet"), (["READY", "UP-TO-DATE", "AVAILABLE"], "Deployment"),
    (["DESIRED", "CURRENT", "READY"], "ReplicaSet"), (["TYPE", "CLUSTER-IP"], "Service"),
    (["ENDPOINTS", "AGE"], "Endpoints"), (["STATUS", "ROLES", "VERSION"], "Node"),
    (["CAPACITY", "RECLAIM POLICY"], "PersistentVolume"),
    (["STATUS", "VOLUME", "CAPACITY"], "PersistentVolumeClaim"),
    (["PROVISIONER"], "StorageClass"), (["REQUEST", "LIMIT"], "ResourceQuota"), (["TYPE", "DATA"], "Secret"),
    (["SECRETS", "AGE"], "ServiceAccount"), (["POD-SELECTOR"], "NetworkPolicy"), (["SCHEDULE"], "CronJob"),
    (["COMPLETIONS"], "Job"), (["CLASS", "HOSTS"], "Ingress"),
    (["REFERENCE", "MINPODS"], "HorizontalPodAutoscaler"),
    (["DATA", "AGE"], "ConfigMap"), (["READY", "AGE"], "StatefulSet"), (["STATUS", "AGE"], "Namespace"),
  ]

  /// The table that a line heads, with the kind of its rows.
  static func heading(_ line: ArraySlice<UInt8>) -> (table: TextTable, kind: String)? {
    guard let first = line.first, first == UInt8(ascii: "N") || first == UInt8(ascii: "L"),
      line.allSatisfy({ $0 < 0x61 || $0 > 0x7a }), let table = TextTable(heading: line),
      ["NAME", "NAMESPACE", "LAST SEEN"].contains(table.columns[0])
    else { return nil }
    let columns = Set(table.columns)
    return signatures.first { $0.columns.isSubset(of: columns) }.map { (table, $0.kind) }
  }

  /// Reads all tables of the text.
  mutating func read() {
    var current: (table: TextTable, kind: String)?
    for line in text.lines.indices where !text.isBlank(line) {
      if let next = Self.heading(text[line]) {
        current = next
        list.noteListing(of: next.kind, at: line)
      } else if let (table, kind) = current {
        row(table, kind, line)
      }
    }
  }

  private mutating func row(_ table: TextTable, _ kind: String, _ line: Int) {
    let cells = Dictionary(zip(table.columns, table.cells(text[line]))) { a, _ in a }
    if kind == "Event" { return event(cells, line) }
    guard let cell = cells["NAME"], !cell.isEmpty else { return }
    let parts = cell.split(separator: "/")
    let kind = parts.count == 2 ? KindWord.kind(parts[0]) ?? kind : kind
    let object = ObjectName(
      kind: kind, namespace: KindWord.isClusterWide(kind) ? "" : cells["NAMESPACE"] ?? "",
      name: String(parts.last ?? ""))
    list.note(object, at: line)
    switch kind {
    case "Pod": pod(object, cells, line)
    case "Deployment", "StatefulSet", "ReplicaSet", "DaemonSet": workload(object, cells, line)
    case "Service": service(object, cells, line)
    case "Node": node(object, cells, line)
    case "Endpoints":
      let isEmpty = cells["ENDPOINTS"] == "<none>" || cells["ENDPOINTS"] == ""
      list.note(object, "status.endpointCount", isEmpty ? "0" : "some", at: line)
    case "ResourceQuota": quota(object, cells, line)
    default: volume(object, cells, line)
    }
  }

  private mutating func event(_ cells: [String: String], _ line: Int) {
    let about = (cells["OBJECT"] ?? "").split(separator: "/")
    guard about.count == 2, let kind = KindWord.kind(about[0]), let reason = cells["REASON"] else { return }
    let object = ObjectName(
      kind: kind, namespace: KindWord.isClusterWide(kind) ? "" : cells["NAMESPACE"] ?? "",
      name: String(about[1]))
    list.noteEvent(
      object, reason, cells["MESSAGE"] ?? "", age: AgeText.span(cells["LAST SEEN"] ?? ""), at: line)
  }

  private mutating func pod(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    list.note(object, "status.summary", cells["STATUS"] ?? "", at: line)
    list.note(object, "pod.spec.nodeName", cells["NODE"] ?? "", at: line)
    list.note(object, "status.podIP", cells["IP"] ?? "", at: line)
    list.note(object, "status.age", AgeText.seconds(cells["AGE"] ?? "").map(String.init) ?? "", at: line)
    let restarts = (cells["RESTARTS"] ?? "").split(separator: " ")
    list.note(object, "status.restarts", restarts.first.map(String.init) ?? "", at: line)
    if restarts.count > 1, let age = AgeText.seconds(restarts[1].dropFirst()) {
      list.note(object, "status.lastRestart", String(age), at: line)
    }
    let ready = (cells["READY"] ?? "").split(separator: "/")
    guard ready.count == 2 else { return }
    list.note(object, "status.readyContainers", String(ready[0]), at: line)
    list.note(object, "status.containers", String(ready[1]), at: line)
  }

  private mutating func workload(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    var ready = cells["READY"] ?? ""
    if let parts = Optional(ready.split(separator: "/")), parts.count == 2 {
      list.note(object, "spec.replicas", String(parts[1]), at: line)
      ready = String(parts[0])
    }
    list.note(object, "spec.replicas", cells["DESIRED"] ?? "", at: line)
    list.note(object, "status.readyReplicas", ready, at: line)
    list.note(object, "status.availableReplicas", cells["AVAILABLE"] ?? "", at: line)
    list.note(object, "status.age", AgeText.seconds(cells["AGE"] ?? "").map(String.init) ?? "", at: line)
  }

  private mutating func service(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    list.note(object, "spec.type", cells["TYPE"] ?? "", at: line)
    list.note(object, "spec.clusterIP", cells["CLUSTER-IP"] ?? "", at: line)
    pairs(object, "spec.selector", cells["SELECTOR"] ?? "", line)
    for (number, port) in (cells["PORT(S)"] ?? "").split(separator: ",").enumerated() {
      list.note(
        object, "spec.ports[\(number)].port", String(port.prefix { $0 != "/" && $0 != ":" }), at: line)
    }
  }

  private mutating func node(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    let words = (cells["STATUS"] ?? "").split(separator: ",")
    list.note(object, "status.summary", words.first.map(String.init) ?? "", at: line)
    list.note(object, "spec.unschedulable", words.contains("SchedulingDisabled") ? "true" : "false", at: line)
    list.note(object, "status.roles", cells["ROLES"] ?? "", at: line)
    list.note(object, "status.addresses[InternalIP].address", cells["INTERNAL-IP"] ?? "", at: line)
  }

  /// `requests.cpu: 9500m/10, pods: 4/10`.
  private mutating func quota(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    for entry in "\(cells["REQUEST"] ?? ""), \(cells["LIMIT"] ?? "")".split(separator: ",") {
      let parts = entry.split(separator: ":")
      let values = parts.count == 2 ? parts[1].split(separator: "/") : []
      guard values.count == 2 else { continue }
      let resource = parts[0].drop { $0 == " " }
      list.note(object, "status.used.\(resource)", String(values[0].drop { $0 == " " }), at: line)
      list.note(object, "status.hard.\(resource)", String(values[1]), at: line)
    }
  }

  private mutating func volume(_ object: ObjectName, _ cells: [String: String], _ line: Int) {
    let fields = [
      ("STATUS", "status.phase"), ("VOLUME", "spec.volumeName"), ("CLAIM", "spec.claimRef"),
      ("CAPACITY", "status.capacity.storage"),
      ("STORAGECLASS", "spec.storageClassName"), ("PROVISIONER", "provisioner"),
    ]
    for (column, field) in fields { list.note(object, field, cells[column] ?? "", at: line) }
    list.noteAccessModes(object, cells["ACCESS MODES"] ?? "", at: line)
    pairs(object, "spec.podSelector.matchLabels", cells["POD-SELECTOR"] ?? "", line)
  }

  private mutating func pairs(_ object: ObjectName, _ field: String, _ text: String, _ line: Int) {
    for pair in text.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { list.note(object, "\(field).\(parts[0])", String(parts[1]), at: line) }
    }
  }
}
