public import ProximateModel

/// Why a source is read with the formats that it is read with.
public struct FormatExplanation: Sendable {
  /// A format and what it claims of the source's head.
  public struct Claim: Sendable, Hashable {
    /// The format's id.
    public var format: String
    /// What it is.
    public var title: String
    /// Lines on which records of it begin.
    public var lines: Int
  }

  /// A line that no chosen format claims, and how far formats got.
  public struct Example: Sendable, Hashable {
    /// How far one format got.
    public struct Attempt: Sendable, Hashable {
      /// The format's id.
      public var format: String
      /// The byte of the line at which it got no further.
      public var position: Int
      /// What it wanted there.
      public var reason: String
    }
    /// 1-based number of the line.
    public var line: Int
    /// Its text, at most 4 KiB.
    public var text: [UInt8]
    /// Farthest first.
    public var attempts: [Attempt]
  }

  /// The source.
  public var source: SourceName
  /// Lines of its head, at most 2000: what the choice rests on.
  public var lines: Int
  /// Lines of the head on which every format was tried.
  public var triedLines: Int
  /// The formats in the order in which its lines are tried; none: every line is read as one of no known format.
  public var chosen: [Claim]
  /// The best format that was not chosen, with the tried lines that it claims.
  public var runnerUp: Claim?
  /// What put the first of the chosen before the runner-up.
  public var decision: String
  /// Lines of the head that begin a record of no chosen format.
  public var unclaimed: Int
  /// Some of them.
  public var examples: [Example]
}

extension FormatExplanation {
  /// What people read.
  public var text: String {
    let title = "\(SafeText.visible(source.display)): \(verdict)\n"
    let runner = runnerUp.map {
      "  runner-up: \($0.format), \(share($0.lines, of: "\(triedLines) lines tried", triedLines)); \(decision)\n"
    }
    let rest = unclaimed == 0 ? "" : "  claimed by none: \(share(unclaimed, of: head, lines))\n"
    return title + chosen.map(row).joined() + (runner ?? "") + rest + examples.map(\.rows).joined()
  }

  private var verdict: String {
    if lines == 0 { return "it is empty" }
    return chosen.isEmpty
      ? "no named format claims a line; times and levels are looked for in each line by themselves"
      : "read with \(chosen.map(\.format).joined(separator: ", "))"
  }

  private func row(_ claim: Claim) -> String {
    "  \(claim.format) (\(claim.title)): \(share(claim.lines, of: head, lines))\n"
  }

  private var head: String { "the first \(lines) lines" }

  private func share(_ part: Int, of name: String, _ whole: Int) -> String {
    let percent = whole == 0 ? 0 : part * 100 / whole
    return "\(part) of \(name) (\(percent) %)"
  }
}

extension FormatExplanation.Example {
  /// Columns of a line that are shown, and of them those before the caret.
  private static let (shown, before) = (100, 60)

  /// The line, and under it a caret for each attempt.
  var rows: String {
    let gutter = "    \(line) | "
    return gutter + window(around: attempts.first?.position ?? 0).text + "\n"
      + attempts.map { caret($0, indent: gutter.count) }.joined()
  }

  private func caret(_ attempt: Attempt, indent: Int) -> String {
    let place = window(around: attempts.first?.position ?? 0)
    let column =
      max(0, visible(text.prefix(attempt.position)).count - place.start) + (place.start > 0 ? 1 : 0)
    return String(repeating: " ", count: indent + column) + "^ \(attempt.format): \(attempt.reason)\n"
  }

  private func window(around position: Int) -> (start: Int, text: String) {
    let scalars = visible(text[...])
    let start = max(0, visible(text.prefix(position)).count - Self.before)
    let end = min(scalars.count, start + Self.shown)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return (start, (start > 0 ? "…" : "") + String(view) + (end < scalars.count ? "…" : ""))
  }

  private func visible(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    Array(SafeText.visible(String(decoding: bytes, as: UTF8.self)).unicodeScalars)
  }
}
