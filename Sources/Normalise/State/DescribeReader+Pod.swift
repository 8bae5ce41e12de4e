import ProximateModel

extension DescribeReader {
  mutating func readPod(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    if let node = root["Node"] {
      list.note(object, "pod.spec.nodeName", DescribeReader.number(node.value[...]), at: node.line)
    }
    note(object, "status.podIP", root["IP"])
    note(object, "status.reason", root["Reason"])
    note(object, "status.message", root["Message"])
    readPodSpec(object, root)
  }

  /// Containers, volumes and what decides where a pod runs; a pod and a template have them alike.
  mutating func readPodSpec(_ object: ObjectName, _ root: DescribeOutline.Entry) {
    note(object, "pod.spec.serviceAccountName", root["Service Account"])
    labels(object, root["Node-Selectors"], "pod.spec.nodeSelector")
    if let tolerations = root["Tolerations"] {
      for (number, value) in tolerations.values.enumerated() {
        list.note(object, "pod.spec.tolerations[\(number)]", value, at: tolerations.line + number)
      }
    }
    for (key, field) in [("Containers", "containers"), ("Init Containers", "initContainers")] {
      for container in root[key]?.entries ?? [] {
        readContainer(object, container, "pod.spec.\(field)[\(container.key)]")
      }
    }
    for volume in root["Volumes"]?.entries ?? [] { readVolume(object, volume) }
  }

  private mutating func readContainer(_ object: ObjectName, _ entry: DescribeOutline.Entry, _ path: String) {
    note(object, "\(path).image", entry["Image"])
    for key in ["Port", "Ports"] {
      for (number, port) in (entry[key]?.value ?? "").split(separator: ",").enumerated() {
        let port = port.drop { $0 == " " }
        let (place, line) = ("\(path).ports[\(number)]", entry[key]?.line ?? 0)
        list.note(object, "\(place).containerPort", DescribeReader.number(port), at: line)
        list.note(object, "\(place).protocol", DescribeReader.transport(port), at: line)
      }
    }
    for (key, field) in [("Limits", "limits"), ("Requests", "requests")] {
      for resource in entry[key]?.entries ?? [] {
        list.note(object, "\(path).resources.\(field).\(resource.key)", resource.value, at: resource.line)
      }
    }
    for (key, field) in [
      ("Liveness", "livenessProbe"), ("Readiness", "readinessProbe"), ("Startup", "startupProbe"),
    ] {
      if let probe = entry[key] { readProbe(object, probe, "\(path).\(field)") }
    }
    for variable in entry["Environment"]?.entries ?? [] { readVariable(object, variable, path) }
    for source in entry["Environment Variables from"]?.entries ?? [] {
      let words = (source.key.isEmpty ? source.value : source.key).split(separator: " ")
      guard words.count > 1, let kind = KindWord.kind(words[1]) else { continue }
      let field = kind == "Secret" ? "secretRef" : "configMapRef"
      list.note(object, "\(path).envFrom[\(words[0])].\(field).name", String(words[0]), at: source.line)
    }
    readArguments(object, entry, path)
    readState(object, entry, path)
  }

  private mutating func readArguments(_ object: ObjectName, _ entry: DescribeOutline.Entry, _ path: String) {
    for (key, field) in [("Command", "command"), ("Args", "args")] {
      for (number, part) in (entry[key]?.entries ?? []).enumerated() {
        let text = part.key.isEmpty ? part.value : "\(part.key): \(part.value)"
        list.note(object, "\(path).\(field)[\(number)]", text, at: part.line)
      }
    }
  }

  /// The container's state; kept beside its specification, so that one path leads to both.
  private mutating func readState(_ object: ObjectName, _ entry: DescribeOutline.Entry, _ path: String) {
    for (key, field) in [("State", "state"), ("Last State", "lastState")] {
      guard let state = entry[key] else { continue }
      list.note(object, "\(path).\(field)", state.value, at: state.line)
      for (name, part) in [("Reason", "reason"), ("Message", "message"), ("Exit Code", "exitCode")] {
        note(object, "\(path).\(field).\(part)", state[name])
      }
    }
    note(object, "\(path).ready", entry["Ready"])
    note(object, "\(path).restartCount", entry["Restart Count"])
  }

  /// `http-get http://:8080/ready delay=5s timeout=1s period=10s #success=1 #failure=3`, `grpc <pod>:7000 ...`,
  /// `tcp-socket :6379 ...`, `exec [cat /ready] ...`.
  private mutating func readProbe(_ object: ObjectName, _ entry: DescribeOutline.Entry, _ path: String) {
    let words = entry.value.split(separator: " ")
    guard let type = words.first else { return }
    let types = ["http-get": "httpGet", "tcp-socket": "tcpSocket", "grpc": "grpc", "exec": "exec"]
    list.note(object, "\(path).type", types[String(type)] ?? String(type), at: entry.line)
    if type != "exec", words.count > 1 {
      let address = words[1].drop { $0 != ":" }
      let afterScheme = address.hasPrefix("://") ? address.dropFirst(3) : address
      let port = afterScheme.drop { $0 != ":" }.dropFirst().prefix { $0 != "/" }
      list.note(object, "\(path).port", String(port), at: entry.line)
    }
    let settings = [
      "delay": "initialDelaySeconds", "timeout": "timeoutSeconds", "period": "periodSeconds",
      "#failure": "failureThreshold",
    ]
    for word in words {
      let parts = word.split(separator: "=")
      guard parts.count == 2, let field = settings[String(parts[0])] else { continue }
      let value = parts[1].hasSuffix("s") ? parts[1].dropLast() : parts[1]
      list.note(object, "\(path).\(field)", String(value), at: entry.line)
    }
  }

  /// `<set to the key 'k' in secret 's'>  Optional: false`, `<... of config map 'c'>`, or a plain value.
  private mutating func readVariable(_ object: ObjectName, _ entry: DescribeOutline.Entry, _ path: String) {
    let variable = "\(path).env[\(entry.key)]"
    guard entry.value.hasPrefix("<set to the key") else {
      list.note(object, "\(variable).value", entry.value, at: entry.line)
      return
    }
    let quoted = entry.value.split(separator: "'", omittingEmptySubsequences: false)
    guard quoted.count > 3 else { return }
    let field = quoted[2].contains("secret") ? "secretKeyRef" : "configMapKeyRef"
    list.note(object, "\(variable).valueFrom.\(field).name", String(quoted[3]), at: entry.line)
    list.note(object, "\(variable).valueFrom.\(field).key", String(quoted[1]), at: entry.line)
  }

  private mutating func readVolume(_ object: ObjectName, _ entry: DescribeOutline.Entry) {
    let path = "pod.spec.volumes[\(entry.key)]"
    if let secret = entry["SecretName"] { note(object, "\(path).secret.secretName", secret) }
    if let claim = entry["ClaimName"] { note(object, "\(path).persistentVolumeClaim.claimName", claim) }
    if entry["Type"]?.value.hasPrefix("ConfigMap") == true {
      note(object, "\(path).configMap.name", entry["Name"])
    }
    if entry["Optional"]?.value == "true" {
      list.note(object, "\(path).optional", "true", at: entry.line)
    }
  }
}
