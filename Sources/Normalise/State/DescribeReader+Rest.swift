import ProximateModel

extension DescribeReader {
  mutating func readNode(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    note(object, "spec.unschedulable", root["Unschedulable"])
    note(object, "status.roles", root["Roles"])
    if let taints = root["Taints"] {
      for (number, taint) in taints.values.enumerated() {
        list.note(object, "spec.taints[\(number)]", taint, at: taints.line + number)
      }
    }
    for (key, field) in [("Capacity", "capacity"), ("Allocatable", "allocatable")] {
      for resource in root[key]?.entries ?? [] {
        list.note(object, "status.\(field).\(resource.key)", resource.value, at: resource.line)
      }
    }
  }

  /// Workloads, claims, volumes, classes, accounts.
  mutating func readRest(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    let isVolume = object.kind.hasPrefix("Persistent")
    let fields = [
      ("StorageClass", "spec.storageClassName"), ("Volume", "spec.volumeName"), ("Claim", "spec.claimRef"),
      ("Capacity", isVolume ? "status.capacity.storage" : "status.capacity"),
      ("Used By", "status.usedBy"), ("Provisioner", "provisioner"),
      ("Image pull secrets", "imagePullSecrets"), ("Mountable secrets", "secrets"), ("Type", "type"),
    ]
    for (key, field) in fields { note(object, field, root[key]) }
    if let modes = root["Access Modes"] { list.noteAccessModes(object, modes.value, at: modes.line) }
    labels(object, root["Selector"], isVolume ? "spec.selector.matchLabels" : "spec.selector.matchLabels")
    if let replicas = root["Replicas"] { readReplicas(object, replicas) }
    if let policy = root["Spec"] { labels(object, policy["PodSelector"], "spec.podSelector.matchLabels") }
  }

  /// `1 desired | 1 updated | 1 total | 0 available | 1 unavailable`, `1 current / 1 desired`.
  private mutating func readReplicas(_ object: ObjectName, _ entry: DescribeOutline.Entry) {
    let names = [
      "desired": "spec.replicas", "available": "status.availableReplicas",
      "updated": "status.updatedReplicas",
      "total": "status.replicas", "current": "status.replicas", "unavailable": "status.unavailableReplicas",
    ]
    for part in entry.value.split(whereSeparator: { $0 == "|" || $0 == "/" }) {
      let words = part.split(separator: " ")
      guard words.count == 2, let field = names[String(words[1])] else { continue }
      list.note(object, field, String(words[0]), at: entry.line)
    }
  }

  /// The table of a quota: resource, used, hard.
  mutating func readQuota(_ object: ObjectName, _ range: Range<Int>) {
    for line in rows(range, below: "Resource") {
      let cells = words(line)
      guard cells.count == 3, !cells[0].hasPrefix("-") else { continue }
      list.note(object, "status.used.\(cells[0])", cells[1], at: line)
      list.note(object, "status.hard.\(cells[0])", cells[2], at: line)
    }
  }

  /// Keys of a Secret (`key:  9 bytes`) and of a ConfigMap (`key:` above `----`), with the text of the latter.
  mutating func readData(_ object: ObjectName, _ range: Range<Int>) {
    var key = ""
    var value = ""
    for line in rows(range, below: "Data").dropFirst() {
      let isRule = isRule(line + 1, in: range)
      let words = words(line)
      if let first = words.first, first.hasSuffix(":"), words.count == 3, words[2] == "bytes" {
        list.note(object, "data.\(first.dropLast())", "\(words[1]) bytes", at: line)
      } else if let first = words.first, first.hasSuffix(":"), words.count == 1, isRule {
        key = String(first.dropLast())
        value = ""
        list.note(object, "data.\(key)", "text", at: line)
      } else if !key.isEmpty, value.utf8.count < FactList.valueLength {
        value += lineText(line) + "\n"
      }
    }
  }
}
