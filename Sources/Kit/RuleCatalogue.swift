public import ProximateDiagnostics
import ProximateKnowledge
public import ProximateModel

/// The rules that are in force, for people to list, check and test.
public struct RuleCatalogue: Sendable {
  /// A format in one line.
  public struct Format: Sendable {
    /// Its id.
    public var id: String
    /// What it is.
    public var title: String
  }
  /// A detector in one line.
  public struct Rule: Sendable {
    /// Its id.
    public var id: String
    /// What it sees.
    public var title: String
    /// What kind of thing that is.
    public var nature: Nature
  }

  let knowledge: KnowledgeBase
  /// Every mistake found while loading.
  public let diagnostics: [Diagnostic]

  /// The built-in packs, unless told otherwise, and those in the directories.
  public init(directories: [String] = [], includesBuiltIn: Bool = true) {
    let rules = Rules(complete: directories, builtIn: includesBuiltIn)
    (knowledge, diagnostics) = (rules.knowledge, rules.diagnostics)
  }

  /// All formats by id.
  public var formats: [Format] { knowledge.formats.map { Format(id: $0.id, title: $0.title) } }
  /// All detectors by id.
  public var detectors: [Rule] {
    knowledge.detectors.map { Rule(id: $0.id, title: $0.title, nature: $0.nature) }
  }

  /// Runs the samples of all formats and the tests of all detectors through the whole pipeline.
  ///
  /// - Parameters:
  ///   - only: leave out the built-in ones.
  ///   - isWanted: which rules, by id.
  public func runTests(only: Bool = false, _ isWanted: (String) -> Bool = { _ in true }) -> [RuleTestResult] {
    RuleTester(knowledge).run { id, place in (!only || !place.file.hasPrefix("built-in:")) && isWanted(id) }
  }

  /// Reads the samples of the formats that were written at or below a path, or of all of them.
  public func runSamples(below path: String? = nil) -> [RuleTestResult] {
    let root = path.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    return RuleTester(knowledge).runSamples { _, place in
      guard let root else { return true }
      return place.file == root || place.file.hasPrefix(root + "/")
    }
  }

  /// How many rules the files below some directories have.
  public func counts(in directories: [String]) -> (formats: Int, detectors: Int, models: Int) {
    func isOwn(_ place: Place) -> Bool { directories.contains { place.file.hasPrefix($0) } }
    return (
      knowledge.formats.count { isOwn($0.place) }, knowledge.detectors.count { isOwn($0.place) },
      knowledge.models.count { isOwn($0.place) }
    )
  }
}

/// What came of one sample or test.
public struct RuleTestResult: Sendable {
  /// The format or detector.
  public var rule: String
  /// The sample's place or the test's name.
  public var name: String
  /// Whether it came out as expected.
  public var passed: Bool
  /// A known miss: reported, and no failure.
  public var isTodo: Bool
  /// What was expected and what came instead; empty when it passed.
  public var reason: String
}
