package import ProximateKnowledge
package import ProximateModel

/// Reads sources that are no logs but snapshots of a system's state, as support bundles hold them: `kubectl get`,
/// `describe` and `-o yaml|json`, `systemctl status`.
package struct StateReader: Sendable {
  /// How a snapshot is written.
  package enum Form: Sendable, Hashable {
    case tables, descriptions, yaml, json
    /// Status of services; the lines of the journal below it are read as a log, too.
    case units
    /// Measurements over time.
    case metrics
    /// A drawing of who calls whom.
    case calls
    /// Nothing but the news that there are none of a kind.
    case nothing

    /// Whether all of it is a snapshot, and nothing a log.
    package var isWhole: Bool { self != .units }

    /// What the coverage calls it.
    package var format: String {
      switch self {
      case .tables, .nothing: "kubernetes.get"
      case .descriptions: "kubernetes.describe"
      case .yaml: "kubernetes.yaml"
      case .json: "kubernetes.json"
      case .units: "linux.systemctl_status"
      case .metrics: "generic.metrics_table"
      case .calls: "generic.call_tree"
      }
    }
  }

  package let form: Form
  private let source: SourceName
  private let host: String
  private var text = StateText()

  /// A reader of a source, nil when its head is no snapshot.
  ///
  /// - Parameter context: what the source's path tells.
  package init?(_ head: borrowing LineBlock, source: SourceName, context: SourceContext = SourceContext()) {
    guard let form = StateSniffer.form(of: head, source: source) else { return nil }
    self.form = form
    self.source = source
    host = String(decoding: context.host, as: UTF8.self)
  }

  /// Adds the first lines of a block.
  package mutating func read(_ block: borrowing LineBlock, lines: Int) { text.append(block, lines: lines) }

  /// What there is to say of how it was read, as sentences.
  package var problems: [String] {
    text.isCut ? ["longer than \(StateText.bound >> 20) MiB: the rest of this snapshot was not read"] : []
  }

  /// All facts.
  ///
  /// - Parameter digest: SHA-256 of bytes.
  package consuming func facts(digest: ([UInt8]) -> [UInt8]) -> StateFacts {
    let list = list()
    var result = StateFacts()
    for (fact, line) in list.facts where line < text.lines.count {
      let evidence = text.evidence(line, of: source, time: StateFacts.unknownTime, digest: digest)
      result.insert(fact, at: evidence)
    }
    return result
  }

  private func list() -> FactList {
    switch form {
    case .tables:
      var reader = TableReader(FactList(), text)
      reader.read()
      return reader.list
    case .descriptions: return descriptions()
    case .yaml: return documents()
    case .json: return values()
    case .units:
      var reader = UnitReader(FactList(), text, host: host)
      reader.read()
      return reader.list
    case .metrics:
      var reader = MetricsReader(FactList(), text)
      reader.read()
      return reader.list
    case .calls:
      var reader = CallTreeReader(FactList(), text)
      reader.read()
      return reader.list
    case .nothing:
      var list = FactList()
      if let kind = KindWord.kind(inPath: source.member ?? source.path), !text.lines.isEmpty {
        list.noteListing(of: kind, at: 0)
      }
      return list
    }
  }

  private func descriptions() -> FactList {
    let starts = text.lines.indices.filter { text[$0].starts(with: "Name:".utf8) }
    let kind = KindWord.kind(inPath: source.member ?? source.path)
    var reader = DescribeReader(FactList(), text, pathKind: kind)
    for (number, start) in starts.enumerated() {
      reader.read(start..<(number + 1 < starts.count ? starts[number + 1] : text.lines.count))
    }
    return reader.list
  }

  private func documents() -> FactList {
    var reader = ObjectReader(FactList())
    var start = 0
    for line in 0...text.lines.count where line == text.lines.count || text[line].starts(with: "---".utf8) {
      var outline = YamlOutline(text, start..<line)
      if let root = outline.root() { reader.read(root) }
      start = line + 1
    }
    return reader.list
  }

  private func values() -> FactList {
    var reader = ObjectReader(FactList())
    var outline = JSONOutline(text)
    while let value = outline.next() { reader.read(value) }
    return reader.list
  }
}
