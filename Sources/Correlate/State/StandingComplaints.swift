import ProximateKnowledge
import ProximateModel

/// Who complains about whom: lines of errors that name a service, by its name or its address.
struct StandingComplaints {
  /// Components that complain, by the name that they complain about (a service's, a host's).
  private(set) var complainers: [String: Set<String>] = [:]
  /// The component that a source of logs belongs to, by the component of its lines.
  private let owners: [String]

  /// Lines that are looked at.
  private static let mostLines = 20_000
  private static let troubles: Set<Nature> = [.fault, .defect, .capacity, .impact, .retry]

  init(_ view: StateView, _ observations: Observations, _ knowledge: KnowledgeBase) {
    owners = view.objects(of: StateView.workloads).map(\.name.name).sorted()
    let names = Self.names(view)
    let natures = Dictionary(knowledge.detectors.map { ($0.id, $0.nature) }) { a, _ in a }
    let keys = observations.evidence.keys.filter { key in
      if key.series.type == .errors { return true }
      return key.series.type.detectorID.flatMap { natures[$0] }.map(Self.troubles.contains) ?? false
    }
    var left = Self.mostLines
    for key in keys.sorted() where left > 0 {
      let lines = observations.evidence[key]?.lines ?? []
      left -= lines.count
      for line in lines {
        for word in Self.words(line.bytes) {
          guard let name = names[word] ?? (word.contains(".") ? names[Self.head(word)] : nil) ?? unknown(word)
          else {
            continue
          }
          complainers[name, default: []].insert(owner(of: key.series.scope.component))
        }
      }
    }
  }

  /// A word that may be a host's name of no service: it is kept, because settings may name it.
  private func unknown(_ word: String) -> String? {
    word.utf8.count > 5 && word.contains(where: \.isLetter) ? String(Self.head(word)) : nil
  }

  private static func head(_ word: String) -> String { String(word.prefix { $0 != "." }) }

  /// Names and addresses of services and pods, each with the name that complaints are kept under.
  private static func names(_ view: StateView) -> [String: String] {
    var names: [String: String] = [:]
    for service in view.objects(of: ["Service"]) {
      names[service.name.name] = service.name.name
      for address in service.values("spec.clusterIP") where address.value != "None" {
        names[address.value] = service.name.name
      }
    }
    for pod in view.objects(of: ["Pod"]) {
      for address in pod.values("status.podIP") { names[address.value] = view.workload(of: pod) }
    }
    return names
  }

  /// Runs of letters, digits, dots and dashes.
  private static func words(_ bytes: [UInt8]) -> Set<String> {
    var words: Set<String> = []
    for part in bytes.split(whereSeparator: { !isPart($0) }) where part.count > 3 && part.count < 254 {
      words.insert(String(decoding: part, as: UTF8.self))
    }
    return words
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// `web.previous`, `web-0` as `app/web`, when there is a workload web.
  func owner(of component: String) -> String {
    let owner = owners.filter { name in
      component == name || component.hasPrefix(name + ".") || component.hasPrefix(name + "-")
    }.max { $0.utf8.count < $1.utf8.count }
    return "app/\(owner ?? component)"
  }

  /// Whether there is a workload that a source of logs belongs to.
  func isKnown(_ component: String) -> Bool { owners.contains { owner(of: component) == "app/\($0)" } }

  /// Who complains about a name.
  func about(_ name: String) -> Set<String> { complainers[name] ?? [] }
}
