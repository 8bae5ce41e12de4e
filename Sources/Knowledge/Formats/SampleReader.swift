import ProximateDiagnostics

/// Reads the samples of a format.
struct SampleReader {
  private let file: RuleFile

  init(_ file: RuleFile) { self.file = file }

  /// All samples.
  func samples(_ node: YamlNode?) -> [FormatSample] { file.items(node, "samples").compactMap(sample) }

  private func sample(_ node: YamlNode) -> FormatSample? {
    guard let reader = MappingReader(node, "a sample", in: file) else { return nil }
    defer { reader.finish() }
    let nodes = ["line", "text", "reject"].compactMap(reader.value)
    var expect: [String: String] = [:]
    for (key, value, _) in file.textMap(reader.value("expect"), "`expect`") { expect[key] = value }
    let reference = file.text(reader.value("reference"))
    if let reference, let node = reader.value("reference"), IsoTime.days(reference) == nil {
      file.error("Y107", "`\(reference)` is not a date such as 2007-08-20", at: node)
    }
    guard nodes.count == 1, let raw = nodes[0].text else {
      file.error("Y104", "a sample has one of `line`, `text` and `reject`", at: node)
      return nil
    }
    // A block text ends with a line feed that is none of the sample's.
    let text = raw.last?.isNewline == true ? String(raw.dropLast()) : raw
    return FormatSample(
      text: text, isClaimed: reader.value("reject") == nil, expect: expect, reference: reference,
      place: file.place(nodes[0]))
  }
}
