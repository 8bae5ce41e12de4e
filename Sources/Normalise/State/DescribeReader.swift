import ProximateModel

/// Turns what `kubectl describe` prints of an object into facts under the names of the API.
struct DescribeReader {
  var list: FactList
  private let text: StateText
  /// The kind that the source's path names.
  private let pathKind: String?

  init(_ list: FactList, _ text: StateText, pathKind: String?) {
    self.list = list
    self.text = text
    self.pathKind = pathKind
  }

  /// Reads the object whose description stands in these lines.
  mutating func read(_ range: Range<Int>) {
    var outline = DescribeOutline(text, range)
    let root = DescribeOutline.Entry(key: "", values: [], line: range.lowerBound, entries: outline.entries())
    guard let name = root["Name"]?.value, let kind = Self.kind(root) ?? pathKind else { return }
    let namespace = KindWord.isClusterWide(kind) ? "" : root["Namespace"]?.value ?? ""
    let object = ObjectName(kind: kind, namespace: namespace, name: name)
    list.note(object, at: root.entries[0].line)
    readCommon(object, root)
    switch kind {
    case "Pod": readPod(object, root)
    case "Node": readNode(object, root)
    case "Service": readService(object, root)
    case "Endpoints": readEndpoints(object, root)
    case "ResourceQuota": readQuota(object, range)
    case "ConfigMap", "Secret": readData(object, range)
    default: readRest(object, root)
    }
    if let template = root["Pod Template"] {
      labels(object, template["Labels"], "pod.labels")
      readPodSpec(object, template)
    }
  }

  /// The kind that the keys give away, for sources whose path says nothing.
  private static func kind(_ root: DescribeOutline.Entry) -> String? {
    let keys = Set(root.entries.map(\.key))
    let marks: [(String, String)] = [
      ("Taints", "Node"), ("QoS Class", "Pod"), ("StrategyType", "Deployment"),
      ("Session Affinity", "Service"),
      ("Subsets", "Endpoints"), ("Used By", "PersistentVolumeClaim"), ("Reclaim Policy", "PersistentVolume"),
      ("Provisioner", "StorageClass"), ("Mountable secrets", "ServiceAccount"),
      ("Desired Number of Nodes Scheduled", "DaemonSet"), ("Update Strategy", "StatefulSet"),
      ("Parallelism", "Job"),
    ]
    if let mark = marks.first(where: { keys.contains($0.0) }) { return mark.1 }
    return keys.contains("Pod Template") && keys.contains("Replicas") ? "ReplicaSet" : nil
  }

  private mutating func readCommon(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    labels(object, root["Labels"], object.kind == "Pod" ? "pod.labels" : "metadata.labels")
    note(object, "status.phase", root["Status"])
    note(object, "metadata.creationTimestamp", root["CreationTimestamp"])
    if let owner = root["Controlled By"]?.value.split(separator: "/"), owner.count == 2 {
      let line = root["Controlled By"]?.line ?? 0
      list.note(object, "metadata.ownerReferences[0].kind", String(owner[0]), at: line)
      list.note(object, "metadata.ownerReferences[0].name", String(owner[1]), at: line)
    }
    readEvents(object, root["Events"])
    readConditions(object, root["Conditions"])
  }

  private mutating func readEvents(_ object: ObjectName, _ events: DescribeOutline.Entry?) {
    guard let rows = events?.entries, let head = rows.first else { return }
    guard let table = TextTable(heading: text[head.line]),
      let reason = table.columns.firstIndex(of: "Reason"),
      let message = table.columns.firstIndex(of: "Message")
    else { return }
    let age = table.columns.firstIndex(of: "Age")
    for row in rows.dropFirst(2) {
      let cells = table.cells(text[row.line])
      list.noteEvent(
        object, cells[reason], cells[message], age: age.flatMap { AgeText.span(cells[$0]) }, at: row.line)
    }
  }

  private mutating func readConditions(_ object: ObjectName, _ conditions: DescribeOutline.Entry?) {
    guard let rows = conditions?.entries, let head = rows.first,
      let table = TextTable(heading: text[head.line])
    else { return }
    for row in rows.dropFirst() {
      let cells = table.cells(text[row.line])
      guard let type = cells.first, !type.isEmpty, !type.hasPrefix("-") else { continue }
      for (name, field) in [("Status", "status"), ("Reason", "reason"), ("Message", "message")] {
        if let column = table.columns.firstIndex(of: name) {
          list.note(object, "status.conditions[\(type)].\(field)", cells[column], at: row.line)
        }
      }
    }
  }

  mutating func note(_ object: ObjectName, _ field: String, _ entry: DescribeOutline.Entry?) {
    if let entry { list.note(object, field, entry.value, at: entry.line) }
  }

  /// `a=b` in one line or several.
  mutating func labels(_ object: ObjectName, _ entry: DescribeOutline.Entry?, _ field: String) {
    guard let entry else { return }
    for (number, value) in entry.values.enumerated() {
      for pair in value.split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { continue }
        let key = parts[0].drop { $0 == " " }
        list.note(object, "\(field).\(key)", String(parts[1]), at: entry.line + number)
      }
    }
  }

  private mutating func readService(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    note(object, "spec.type", root["Type"])
    labels(object, root["Selector"], "spec.selector")
    note(object, "spec.clusterIP", root["IP"])
    for (number, port) in root.entries.filter({ $0.key == "Port" }).enumerated() {
      let words = port.value.split(separator: " ")
      guard let last = words.last else { continue }
      let name = words.count > 1 && words[0] != "<unset>" ? String(words[0]) : String(number)
      list.note(object, "spec.ports[\(name)].port", Self.number(last), at: port.line)
      list.note(object, "spec.ports[\(name)].protocol", Self.transport(last), at: port.line)
      let targets = root.entries.filter { $0.key == "TargetPort" }
      if number < targets.count {
        list.note(
          object, "spec.ports[\(name)].targetPort", Self.number(targets[number].value[...]),
          at: targets[number].line)
      }
    }
    for endpoint in root.entries where endpoint.key == "Endpoints" && endpoint.value != "<none>" {
      for (number, address) in endpoint.value.split(separator: ",").enumerated() {
        list.note(object, "status.endpoints[\(number)]", String(address), at: endpoint.line)
      }
    }
    if root["Endpoints"].map({ $0.value.isEmpty || $0.value == "<none>" }) == true {
      list.note(object, "status.endpointCount", "0", at: root["Endpoints"]?.line ?? 0)
    }
  }

  private mutating func readEndpoints(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    guard let subsets = root["Subsets"] else { return }
    for (field, key) in [("addresses", "Addresses"), ("notReadyAddresses", "NotReadyAddresses")] {
      note(object, "subsets.\(field)", subsets["\(key)"])
    }
  }

  /// The lines behind the first that begins with a word.
  func rows(_ range: Range<Int>, below word: String) -> Range<Int> {
    let head = range.first { text.text($0).hasPrefix(word) }
    return (head ?? range.upperBound - 1) + 1..<range.upperBound
  }

  func words(_ line: Int) -> [String] { text.text(line).split(separator: " ").map(String.init) }

  func lineText(_ line: Int) -> String { text.text(line) }

  /// Whether a line is drawn with dashes.
  func isRule(_ line: Int, in range: Range<Int>) -> Bool {
    line < range.upperBound && !text[line].isEmpty && text[line].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// `7070/TCP` without the transport.
  static func number(_ text: Substring) -> String { String(text.prefix { $0 != "/" }) }

  static func transport(_ text: Substring) -> String {
    String(text.drop { $0 != "/" }.dropFirst())
  }
}
