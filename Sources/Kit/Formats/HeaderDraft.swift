import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximatePatterns

/// A draft from lines of text: what the generic reader finds in each becomes captures of a pattern.
struct HeaderDraft {
  /// What stands in a header.
  enum Part: String {
    case stamp = "ts"
    case level = "lvl"
    case host, service, thread, logger

    /// The canonical field, nil for those that have keys of their own.
    var field: String? {
      switch self {
      case .stamp, .level: nil
      case .host: "host.name"
      case .service: "service.name"
      case .thread: "thread.name"
      case .logger: "log.logger"
      }
    }
  }

  /// A line's header: parts in their order, the text before each of them, and the message.
  private struct Header {
    var parts: [(part: Part, text: String)] = []
    var gaps: [String] = []
    var message = ""
    /// The whole record.
    var record = ""
    /// Whether the stamp begins with the letter of the level.
    var hasLetter = false
    var stamp: [UInt8] = []
    var time: Int64 = 0

    /// Headers of the same key are read by one pattern.
    var key: String {
      zip(gaps, parts.map(\.part.rawValue) + ["body"]).map { gap, part in
        "\(gap.split { $0 == " " || $0 == "\t" }.count)\(gap.last == " ")\(part)"
      }.joined(separator: ",") + (hasLetter ? "L" : "") + (message.isEmpty ? "-" : "")
    }
  }

  private static let levelReach = 48

  static func draft(_ lines: [[UInt8]]) throws(FormatDraftFailure) -> DraftedFormat {
    let headers = headers(lines)
    var draft = DraftedFormat(parse: .regex)
    var readable: [Header] = []
    for header in headers {
      guard let (name, reading) = NotationGuess.notation(of: header.stamp, time: header.time) else {
        let shown = SafeText.visible(String(decoding: header.stamp, as: UTF8.self))
        draft.open.append("the notation of the stamp `\(shown)`: such lines are left out")
        continue
      }
      if !draft.notations.contains(name) {
        draft.notations.append(name)
        draft.open += NotationGuess.gaps(name, reading)
      }
      readable.append(header)
    }
    guard !readable.isEmpty else { throw FormatDraftFailure("no line has a time stamp that can be read") }
    takeNames(&readable)
    fill(&draft, readable)
    return draft
  }

  /// A name that begins every message, before the same mark, is the logger; what was taken for it is the thread.
  private static func takeNames(_ headers: inout [Header]) {
    for mark in [" - ", " : ", ": "] {
      let names = headers.map { header in
        header.message.firstRange(of: mark).map { String(header.message[..<$0.lowerBound]) } ?? ""
      }
      guard names.allSatisfy(isName) else { continue }
      for (i, name) in names.enumerated() {
        for part in headers[i].parts.indices where headers[i].parts[part].part == .logger {
          headers[i].parts[part].part = .thread
        }
        headers[i].parts.append((.logger, name))
        headers[i].gaps.append(mark)
        headers[i].message = String(headers[i].message.dropFirst(name.count + mark.count))
      }
      return
    }
  }

  private static func isName(_ text: String) -> Bool {
    (text.first?.isLetter ?? false) && text.count <= 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x24, 0x2d, 0x2e, 0x2f, 0x5f: true
        default: false
        }
      }
  }

  private static func fill(_ draft: inout DraftedFormat, _ headers: [Header]) {
    draft.timeField = Part.stamp.rawValue
    var groups: [(key: String, headers: [Header])] = []
    for header in headers {
      if let known = groups.firstIndex(where: { $0.key == header.key }) {
        groups[known].headers.append(header)
      } else {
        groups.append((header.key, [header]))
      }
    }
    // What has more parts is tried first: patterns with fewer read such lines as well.
    groups = groups.enumerated().sorted {
      ($1.element.headers[0].parts.count, $0.offset) < ($0.element.headers[0].parts.count, $1.offset)
    }.map(\.element)
    draft.patterns = groups.map { pattern($0.headers) }
    let parts = headers.flatMap { $0.parts.map(\.part) }
    if parts.contains(.level) || headers.contains(where: \.hasLetter) {
      draft.severityField = Part.level.rawValue
    } else {
      draft.open.append("the level: no word for one stands in the header")
    }
    let named = [Part.host, .service, .thread, .logger].filter(parts.contains)
    draft.fields = named.compactMap { part in part.field.map { (part.rawValue, $0) } }
    if named.isEmpty { draft.open.append("the component: no name stands in the header") }
    if headers.contains(where: { $0.record.contains("\n") }) {
      draft.open.append("what continues a record: lines without a stamp are taken to belong to the one above")
    }
    draft.samples = groups.flatMap { $0.headers.prefix(3).map(sample) }
    reject(headers, &draft)
  }

  /// What a line says without its header is no line of the format, unless a pattern reads it.
  private static func reject(_ headers: [Header], _ draft: inout DraftedFormat) {
    let compiled = draft.patterns.compactMap { try? Pattern($0) }
    var matcher = Matcher()
    for header in headers {
      let text = String(header.message.prefix { $0 != "\n" })
      let bytes = Array(text.utf8)
      if text.isEmpty || compiled.contains(where: { matcher.match($0, in: bytes.span) == .match }) {
        continue
      }
      draft.rejected = text
      return
    }
  }

  // MARK: Patterns

  private static func pattern(_ headers: [Header]) -> String {
    let count = headers[0].parts.count
    var pattern = "^"
    for i in 0...count {
      let text = gap(headers.map { $0.gaps[i] })
      let isPadded = i > 0 && headers[0].parts[i - 1].part == .level && text.hasPrefix(" ")
      // Levels are padded to the same width mostly.
      pattern += isPadded ? "\\s++" + text.drop { $0 == " " } : text
      if i < count { pattern += capture(headers, i, headers[0].gaps[i + 1].first) }
    }
    return pattern + (headers[0].message.isEmpty ? "$" : "(?<body>.*+)$")
  }

  private static func capture(_ headers: [Header], _ i: Int, _ next: Character?) -> String {
    let texts = headers.map { $0.parts[i].text }
    let part = headers[0].parts[i].part
    switch part {
    case .stamp where headers[0].hasLetter:
      return "(?<ts>(?<lvl>[A-Z])" + TextShape.alternatives(texts.map { String($0.dropFirst()) }) + ")"
    case .stamp: return "(?<ts>" + TextShape.stamp(texts) + ")"
    case .level: return "(?<lvl>\\w++)"
    case .host, .service, .thread, .logger:
      let ends = next.map { $0 == " " || $0 == "\t" ? "" : TextShape.literal(String($0)) } ?? ""
      return "(?<\(part.rawValue)>" + (ends.isEmpty ? "\\S++" : "[^\\s\(ends)]++") + ")"
    }
  }

  /// A pattern for what stands between two parts: word by word, alike where the words are.
  private static func gap(_ gaps: [String]) -> String {
    if Set(gaps).count == 1, !gaps[0].contains(where: \.isNumber), !gaps[0].contains(where: \.isLetter) {
      return TextShape.literal(gaps[0])
    }
    if let pattern = TextShape.pattern(gaps, keepsWidths: false) { return pattern }
    let words = gaps.map { $0.split { $0 == " " || $0 == "\t" }.map(String.init) }
    let begins = gaps.contains { $0.first == " " || $0.first == "\t" }
    let ends = gaps.contains { $0.last == " " || $0.last == "\t" }
    let patterns = words[0].indices.map { i in
      TextShape.pattern(words.map { $0[i] }, keepsWidths: false)
        ?? (i == 0 && !begins || i == words[0].count - 1 && !ends ? "\\S*?" : "\\S++")
    }
    return (begins ? "\\s++" : "") + patterns.joined(separator: "\\s++")
      + (ends && !patterns.isEmpty ? "\\s++" : "")
  }

  // MARK: Reading

  /// The records that have a stamp, as they are read when no format is known.
  private static func headers(_ lines: [[UInt8]]) -> [Header] {
    let block = LineBlock(String(decoding: Array(lines.joined(separator: [0x0a])), as: UTF8.self))
    guard let catalogue = try? FormatCatalogue(KnowledgeBase(formats: [], detectors: [], packs: [])) else {
      return []
    }
    var sniffer = Sniffer(catalogue)
    let profile = sniffer.profile(of: block, name: SourceName(path: "draft.log"))
    var normaliser = Normaliser(catalogue, keepsAllFields: true)
    var batch = EventBatch()
    normaliser.begin(profile, startsInside: false)
    normaliser.process(block, into: &batch)
    return batch.rows.compactMap { header($0, block, batch) }
  }

  private static func header(_ row: EventRow, _ block: LineBlock, _ batch: EventBatch) -> Header? {
    let line = block.lines[Int(row.line)]
    let (start, end) = (Int(line.start), Int(line.end))
    guard !row.timeText.isEmpty, !row.timeText.isScratch else { return nil }
    var header = Header()
    header.time = row.time
    header.stamp = Array(block.bytes[row.timeText.lower..<row.timeText.upper])
    var body = row.message.isScratch || row.message.lower <= row.timeText.lower ? end : row.message.lower
    var parts: [(Part, TextRange)] = [(.stamp, row.timeText)]
    let level = row.severityText
    header.hasLetter = !level.isEmpty && level.lower == row.timeText.lower
    if !level.isEmpty, !header.hasLetter,
      level.lower >= row.timeText.upper || level.upper <= row.timeText.lower,
      level.lower < body + levelReach
    {
      parts.append((.level, level))
      if level.lower >= body { body = endOfMarks(block.bytes, level.upper, end) }
    }
    for (part, range) in [(Part.host, row.host), (.service, row.service), (.logger, row.logger)]
    where !range.isEmpty && !range.isScratch && range.lower >= start && range.upper <= body {
      parts.append((part, range))
    }
    var position = start
    for (part, range) in parts.sorted(by: { $0.1.lower < $1.1.lower }) where range.lower >= position {
      header.gaps.append(text(block.bytes, position, range.lower))
      header.parts.append((part, text(block.bytes, range.lower, range.upper)))
      position = range.upper
    }
    header.gaps.append(text(block.bytes, position, max(position, min(body, end))))
    header.message = text(block.bytes, max(position, min(body, end)), end)
    header.record = text(block.bytes, start, max(end, row.record.upper))
    while header.record.last?.isNewline == true { header.record.removeLast() }
    return header
  }

  /// Behind brackets, colons and blanks.
  private static func endOfMarks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var p = start
    while p < end, [0x20, 0x09, 0x5d, 0x29, 0x3e, 0x3a, 0x7c].contains(bytes[p]) { p += 1 }
    return p
  }

  private static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private static func sample(_ header: Header) -> DraftedFormat.Sample {
    var expect: [(key: String, value: String)] = []
    if let (name, reading) = NotationGuess.notation(of: header.stamp, time: header.time),
      let time = NotationGuess.time(name, reading)
    {
      expect.append(("time", time))
    }
    for (part, text) in header.parts {
      if part == .level { expect.append(("severity", String(SeverityGuess.number(text)))) }
      if let field = part.field { expect.append((field, text)) }
    }
    if header.hasLetter, let letter = header.parts.first(where: { $0.part == .stamp })?.text.prefix(1) {
      expect.append(("severity", String(SeverityGuess.number(String(letter)))))
    }
    if !header.message.isEmpty, !header.record.contains("\n") { expect.append(("message", header.message)) }
    return DraftedFormat.Sample(text: header.record, expect: expect)
  }
}

/// The number that a word, a letter or a number for severity has everywhere.
enum SeverityGuess {
  /// 0 when it has none.
  static func number(_ word: String) -> UInt8 {
    let bytes = Array(word.utf8)
    return SeverityWord.number(level: bytes.span, bytes.indices)
  }
}
