public import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// Asks why sources are read as they are.
public struct FormatInquiry: Sendable {
  private let options: AnalyzerOptions

  /// Unclaimed lines shown for a source, and formats tried on each of them.
  private static let (examples, attempts) = (3, 3)

  /// An inquiry; nothing is read yet.
  public init(_ options: AnalyzerOptions) { self.options = options }

  /// Explains every source in order, one after the other, and gives the messages to people.
  public func explain(_ sink: (FormatExplanation) -> Void) -> [Diagnostic] {
    do throws(Diagnostic) {
      let rules = try Rules(named: options.ruleDirectories)
      let inputs = try Inputs(options)
      var sniffer = Sniffer(rules.catalogue)
      var block = LineBlock()
      var diagnostics = rules.diagnostics + inputs.diagnostics
      for file in inputs.files {
        var reader = SourceReader(file)
        while let source = reader.nextSource() {
          if !reader.nextBlock(into: &block, keepingFrom: block.lines.count) { block = LineBlock() }
          sink(explanation(of: source.name, block, &sniffer, rules.knowledge))
        }
        diagnostics += reader.diagnostics
      }
      return diagnostics.sorted()
    } catch {
      return [error]
    }
  }

  private func explanation(
    of name: SourceName, _ block: LineBlock, _ sniffer: inout Sniffer, _ knowledge: KnowledgeBase
  ) -> FormatExplanation {
    let profile = sniffer.profile(of: block, name: name)
    let look = sniffer.look(at: block, name: name, profile: profile)
    func claim(_ format: Int, _ lines: Int) -> FormatExplanation.Claim {
      .init(format: knowledge.formats[format].id, title: knowledge.formats[format].title, lines: lines)
    }
    let runnerUp = look.standings.first { !profile.formats.contains($0.format) }
    let best = look.standings.first { profile.formats.contains($0.format) }
    let candidates = profile.formats + (runnerUp.map { [$0.format] } ?? [])
    let tried = candidates.isEmpty ? Array(knowledge.formats.indices) : candidates
    let examples = look.unclaimed.prefix(Self.examples).map {
      example($0, block, tried.map { knowledge.formats[$0] })
    }
    return FormatExplanation(
      source: name, lines: look.lines, triedLines: look.triedLines,
      chosen: look.chosen.map { claim($0.format, $0.lines) },
      runnerUp: runnerUp.map { claim($0.format, $0.lines) },
      decision: Self.decision(best, runnerUp), unclaimed: look.unclaimed.count, examples: examples)
  }

  private func example(_ line: Int, _ block: LineBlock, _ formats: [FormatDefinition])
    -> FormatExplanation.Example
  {
    let span = block.lines[line]
    let text = Array(block.bytes[Int(span.start)..<Int(span.end)].prefix(Limits.evidenceBytes))
    let attempts = formats.map { format in
      let refusal = LineRefusal(text, of: format)
      return FormatExplanation.Example.Attempt(
        format: format.id, position: refusal.position, reason: refusal.reason)
    }
    let farthest = attempts.sorted { ($1.position, $0.format) < ($0.position, $1.format) }
    return .init(
      line: block.firstLine + line + 1, text: text, attempts: Array(farthest.prefix(Self.attempts)))
  }

  /// What put the best of the chosen formats before the runner-up.
  private static func decision(_ best: FormatStanding?, _ other: FormatStanding?) -> String {
    guard let best, let other else { return "" }
    // Formats beyond the first are chosen for lines that no other claims.
    switch best.criterion(before: other) {
    case .score where other.foreignSamples > best.foreignSamples && other.lines >= best.lines:
      return
        "it is less specific: samples of other formats that it claims, too: \(other.foreignSamples), not \(best.foreignSamples)"
    case .score where other.lines >= best.lines:
      return "the chosen formats claim its lines, too"
    case .score: return "it claims fewer lines"
    case .header: return "it has no header in the first lines"
    case .keys: return "it asks for \(other.requiredKeys) keys, not \(best.requiredKeys)"
    case .path: return "its paths do not fit"
    case .priority: return "its priority is \(other.priority), not \(best.priority)"
    case .id: return "nothing but the order of ids decides"
    }
  }
}
