import ProximateModel

/// Lines that were cut, by rotation or by writers in each other's way: a piece of a line is no new message.
struct TornLines {
  /// The lines that the samples hold, with their numbers masked, by the name that rotated logs share.
  private let known: [String: Set<String>]

  /// Lines of a log that are compared.
  private static let most = 4000

  /// The lines of the logs from which findings cite what may be pieces.
  init(_ observations: Observations, for findings: [Finding]) {
    let asked = Set(
      findings.filter(Self.mayBeTorn).flatMap { $0.evidence.map { Self.kind(of: $0.origin.source.path) } })
    var known = Dictionary(uniqueKeysWithValues: asked.map { ($0, Set<String>()) })
    if !asked.isEmpty { Self.gather(observations.evidence, into: &known) }
    self.known = known
  }

  /// Adds the samples' lines in the order of their keys, until there are enough of every family.
  private static func gather(
    _ samples: [EvidenceKey: EvidenceSample], into known: inout [String: Set<String>]
  ) {
    // A series has many windows, and numbers are sorted faster than texts.
    var windows: [SeriesKey: [Int64]] = [:]
    for key in samples.keys { windows[key.series, default: []].append(key.window) }
    var families: [String: String] = [:]
    for series in windows.keys.sorted() {
      for window in (windows[series] ?? []).sorted() {
        guard let sample = samples[EvidenceKey(series: series, window: window)] else { continue }
        add(sample.first, to: &known, &families)
        // Many samples are of one line or two.
        if !sample.last.isSame(as: sample.first) { add(sample.last, to: &known, &families) }
        if sample.chosen.isSame(as: sample.first) || sample.chosen.isSame(as: sample.last) { continue }
        add(sample.chosen, to: &known, &families)
      }
      if known.values.allSatisfy({ $0.count >= most }) { return }
    }
  }

  private static func add(
    _ line: EvidenceLine, to known: inout [String: Set<String>], _ families: inout [String: String]
  ) {
    let family = families[line.source.path] ?? kind(of: line.source.path)
    families[line.source.path] = family
    guard let count = known[family]?.count, count < most else { return }
    known[family]?.insert(masked(line.bytes))
  }

  /// Whether a finding of a message rests on nothing but pieces of lines.
  func isTorn(_ finding: Finding) -> Bool {
    guard Self.mayBeTorn(finding) else { return false }
    return !finding.evidence.isEmpty && finding.evidence.allSatisfy(isTorn)
  }

  private static func mayBeTorn(_ finding: Finding) -> Bool {
    finding.type == "template.new" || finding.type == "template.rare"
  }

  private func isTorn(_ evidence: Evidence) -> Bool {
    if evidence.isCut { return false }
    let text = evidence.text
    if text.hasPrefix("{") != text.hasSuffix("}"), !text.contains("\n") { return true }
    let piece = Self.masked(Array(text.utf8))
    let family = Self.kind(of: evidence.origin.source.path)
    return (known[family] ?? []).contains { whole in
      whole.utf8.count > piece.utf8.count && (whole.hasPrefix(piece) || whole.hasSuffix(piece))
    }
  }

  /// The family of a path with `0` for every word with digits: the logs of machines with numbers hold the same kinds of
  /// lines.
  static func kind(of path: String) -> String { masked(Array(family(path).utf8)) }

  /// A path without what rotation and compression append.
  static func family(_ path: String) -> String {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    while parts.count > 1, let last = parts.last,
      ["gz", "bz2", "xz", "zst", "old"].contains(last) || !last.isEmpty && last.allSatisfy(\.isNumber)
    {
      parts.removeLast()
    }
    return parts.joined(separator: ".")
  }

  /// Text with `0` for every word that holds a digit: numbers, hexadecimal ones, and names of machines with numbers. A
  /// number that begins the line keeps its length, which shows that the year of a torn line lacks digits.
  private static func masked(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(min(bytes.count, 512))
    var word = 0
    for byte in bytes.prefix(512) {
      let isLetter = (0x61...0x7a).contains(byte | 0x20) || byte >= 0x80
      let isDigit = (0x30...0x39).contains(byte)
      if !isLetter, !isDigit {
        result.append(byte)
        word = result.count
      } else if isDigit, word == 0, result.allSatisfy({ $0 == 0x30 }) {
        result.append(0x30)
      } else if isDigit {
        result.replaceSubrange(word..., with: CollectionOfOne(0x30))
      } else if word == result.count || result[word] != 0x30 {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension EvidenceLine {
  /// Whether both stand in one place.
  fileprivate func isSame(as other: EvidenceLine) -> Bool {
    byteStart == other.byteStart && source == other.source
  }
}
