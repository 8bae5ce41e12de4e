import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite struct StateReaderTests {
  private func block(_ text: String) -> LineBlock {
    var block = LineBlock()
    block.bytes = Array(text.utf8)
    var start = 0
    for (i, byte) in block.bytes.enumerated() where byte == 0x0a {
      block.lines.append(LineSpan(start: UInt32(start), end: UInt32(i)))
      start = i + 1
    }
    if start < block.bytes.count {
      block.lines.append(LineSpan(start: UInt32(start), end: UInt32(block.bytes.count)))
    }
    block.rangeEnd = block.lines.count
    block.isLast = true
    return block
  }

  private func facts(_ text: String, path: String = "state.txt") -> StateFacts {
    let block = block(text)
    guard var reader = StateReader(block, source: SourceName(path: path)) else { return StateFacts() }
    reader.read(block, lines: block.lines.count)
    return reader.facts { _ in [] }
  }

  private func value(_ kind: String, _ field: String, _ facts: StateFacts) -> String? {
    facts.lines.keys.sorted().first { $0.object.kind == kind && $0.field == field }?.value
  }

  /// What `kubectl get` shows in its column STATUS is read from the object itself, as must-gathers hold it.
  @Test(arguments: [
    (
      "Pod",
      "phase: Running\n  containerStatuses:\n  - name: b\n    state:\n      waiting:\n        reason: CrashLoopBackOff",
      "CrashLoopBackOff"
    ),
    (
      "Pod",
      "phase: Failed\n  containerStatuses:\n  - name: b\n    state:\n      terminated:\n        reason: OOMKilled",
      "OOMKilled"
    ),
    (
      "Pod",
      "phase: Succeeded\n  containerStatuses:\n  - name: b\n    state:\n      terminated:\n        reason: Completed",
      "Succeeded"
    ),
    ("Pod", "phase: Pending", "Pending"),
    ("Node", "conditions:\n  - type: Ready\n    status: \"False\"", "NotReady"),
    ("Node", "conditions:\n  - type: Ready\n    status: \"True\"", "Ready"),
  ])
  func statusIsSummedUpAsTheListingDoes(kind: String, status: String, expected: String) {
    let text = "apiVersion: v1\nkind: \(kind)\nmetadata:\n  name: a\nstatus:\n  \(status)\n"
    #expect(value(kind, "status.summary", facts(text)) == expected)
  }

  /// Items of a typed list need not say their kind: `kubectl cluster-info dump` leaves it out.
  @Test func itemsOfATypedListHaveItsKind() {
    let text = #"""
      {
          "kind": "PodList",
          "apiVersion": "v1",
          "items": [
              {
                  "metadata": {"name": "a", "namespace": "shop"},
                  "status": {"phase": "Pending"}
              }
          ]
      }
      """#
    let facts = facts(text, path: "shop/pods.json")
    #expect(value("Pod", "status.summary", facts) == "Pending")
    #expect(facts.lines.keys.contains { $0.object.namespace == "shop" })
  }

  @Test func manifestGivesFieldsUnderOneSpelling() {
    let text = """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        namespace: shop
      spec:
        template:
          metadata:
            labels:
              app: web
          spec:
            containers:
            - name: web
              image: "web:1"
              args: ["a", "b"]
              ports:
              - containerPort: 8080
      """
    let facts = facts(text)
    #expect(value("Deployment", "pod.labels.app", facts) == "web")
    #expect(value("Deployment", "pod.spec.containers[web].image", facts) == "web:1")
    #expect(value("Deployment", "pod.spec.containers[web].ports[0].containerPort", facts) == "8080")
    #expect(facts.lines.keys.allSatisfy { $0.isDeclared })
    let image = facts.lines.first { $0.key.field.hasSuffix(".image") }
    #expect(image?.value.lineInRange == 13)
  }

  @Test func jsonOfTheSystemIsNoManifest() {
    let text = """
      {
        "apiVersion": "v1", "kind": "List",
        "items": [{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web-0", "namespace": "shop", "uid": "1"},
          "spec": {"nodeName": "worker-1"}, "status": {"phase": "Running"}}]
      }
      """
    let facts = facts(text)
    #expect(value("Pod", "pod.spec.nodeName", facts) == "worker-1")
    #expect(value("Pod", "status.phase", facts) == "Running")
    #expect(facts.lines.keys.allSatisfy { !$0.isDeclared })
  }

  @Test func descriptionGivesTheNamesOfTheAPI() {
    let text = """
      Name:             web-0
      Namespace:        shop
      Labels:           app=web
                        tier=front
      Status:           Running
      Containers:
        web:
          Image:      web:1
          Port:       8080/TCP
          Liveness:   http-get http://:8081/live delay=5s timeout=1s period=10s #success=1 #failure=3
          Environment:
            CART:      cart:7070
            PASSWORD:  <set to the key 'p' in secret 'db'>  Optional: false
      QoS Class:        Burstable
      Events:
        Type     Reason     Age                From     Message
        ----     ------     ----               ----     -------
        Warning  Unhealthy  4s (x9 over 80s)   kubelet  Liveness probe failed
      """
    let facts = facts(text)
    #expect(value("Pod", "pod.labels.tier", facts) == "front")
    #expect(value("Pod", "pod.spec.containers[web].livenessProbe.port", facts) == "8081")
    #expect(value("Pod", "pod.spec.containers[web].livenessProbe.type", facts) == "httpGet")
    #expect(value("Pod", "pod.spec.containers[web].ports[0].protocol", facts) == "TCP")
    #expect(value("Pod", "pod.spec.containers[web].env[CART].value", facts) == "cart:7070")
    #expect(value("Pod", "pod.spec.containers[web].env[PASSWORD].valueFrom.secretKeyRef.name", facts) == "db")
    #expect(value("Pod", "events[Unhealthy]", facts) == "Liveness probe failed")
    #expect(value("Pod", "events[Unhealthy].age", facts) == "80")
  }

  @Test func tablesTellTheirKindByTheirColumns() {
    let text = """
      NAME    READY   STATUS             RESTARTS       AGE     IP           NODE
      web-0   0/1     CrashLoopBackOff   4 (47s ago)    3d7h    192.0.2.7    worker-1
      """
    let facts = facts(text)
    #expect(value("Pod", "status.summary", facts) == "CrashLoopBackOff")
    #expect(value("Pod", "status.lastRestart", facts) == "47")
    #expect(value("Pod", "pod.spec.nodeName", facts) == "worker-1")
    #expect(value("Listing", "exists", facts) == "true")
  }

  @Test func emptyListingTellsThatThereIsNone() {
    let facts = facts("\n", path: "kubectl/get_secrets.txt")
    #expect(facts.lines.keys.map(\.object.name) == ["Secret"])
  }

  @Test func unitIsToldWithItsMachine() {
    let text = """
      ● kubelet.service - kubelet
           Loaded: loaded (/etc/systemd/system/kubelet.service; enabled)
           Active: inactive (dead) since Tue 2024-03-05 10:11:12 UTC; 2min ago
      Mar 05 10:11:12 worker-1 kubelet[812]: stopped
      """
    let facts = facts(text)
    let unit = facts.lines.keys.first { $0.field == "active" }
    #expect(unit?.object == ObjectName(kind: "Unit", namespace: "worker-1", name: "kubelet"))
    #expect(unit?.value == "inactive")
  }

  @Test func measuresAreComparedWithTheirFirstLevel() {
    let rows = (0..<16).map { "2024-03-05 10:\($0 + 10):00,\($0 < 8 ? 2 : 200)" }
    let facts = facts("time,web-p95latency,web-rps\n" + rows.map { $0 + ",1" }.joined(separator: "\n"))
    #expect(value("Metrics", "latency[p95latency].before", facts) == "2.000")
    #expect(value("Metrics", "latency[p95latency].factor", facts) == "100.000")
    #expect(value("Metrics", "rate[rps].factor", facts) == "1.000")
  }

  @Test func treeOfCallsIsRead() {
    let text = "web\n├── cart\n│   └── db\n└── auth\n"
    let facts = facts(text, path: "topology.txt")
    let calls = facts.lines.keys.sorted().map { "\($0.object.name)>\($0.value)" }
    #expect(calls == ["cart>db", "web>auth", "web>cart"])
  }

  @Test(arguments: [
    "2024-03-05T10:11:12Z INFO web started", "NAME OF THE GAME", "Name: x",
    #"{"kind":"Event","auditID":"1"}"#,
    "key: value\nother: value",
  ])
  func logsAreNoSnapshots(text: String) {
    let block = block(text)
    #expect(StateReader(block, source: SourceName(path: "x.log")) == nil)
  }

  /// Snapshots may be cut anywhere, and bytes may be wrong: nothing crashes, and lines stay those of the text.
  @Test func damagedSnapshotsAreReadAsFarAsTheyGo() {
    let texts = [
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: b\n    args: |\n      x\n",
      "{\n \"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": {\"name\": \"a\\u00e9\", \"uid\": \"1\"}, \"x\": [1, [2]]\n}\n",
      "Name:  a\nNamespace:  b\nLabels:  c=d\nEvents:\n  Type  Reason  Age  From  Message\n  ----  ------  ---  ----  -------\n  Warning  X  1s (x2 over 3m)  y  z\n",
      "NAME   READY   STATUS    RESTARTS   AGE\na      0/1     Running   1 (2s ago)   3m\n",
    ]
    var random = SplitMix64(seed: 7)
    for text in texts {
      for _ in 0..<400 {
        var bytes = Array(text.utf8)
        bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
        for _ in 0..<3 where !bytes.isEmpty {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        let damaged = String(decoding: bytes, as: UTF8.self)
        let count = damaged.utf8.filter { $0 == 0x0a }.count + 1
        #expect(facts(damaged).lines.values.allSatisfy { $0.lineInRange < count })
      }
    }
  }
}
