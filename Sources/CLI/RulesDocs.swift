import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate rules docs`
struct RulesDocs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "The catalogue of all rules, the page of one, or what a code of a message means.",
    discussion: """
        proximate rules docs > rules.md
        proximate rules docs generic.retry_storm
        proximate rules docs D204
      """)

  @Argument(help: "The id of a rule, a code such as D204, or `codes` for all codes; nothing: the catalogue.")
  var name: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    let book = RuleBook(rules.catalogue())
    guard let name else {
      Terminal.print(book.catalogue)
      return
    }
    if name == "codes" {
      Terminal.print(RuleBook.codes)
      return
    }
    guard let page = book.page(name) else {
      let near = Suggestion.nearest(to: name, among: book.names())
      Terminal.printError(
        "there is no rule and no code `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
      throw Status.failed
    }
    Terminal.print(page)
  }
}

/// `proximate rules events`
struct RulesEvents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Every event: who names it, who asks for it, and dead ends.",
    discussion: """
        proximate rules events | less
      """)

  @OptionGroup var rules: RuleOptions

  func run() { Terminal.print(RuleBook(rules.catalogue()).events) }
}

/// `proximate rules fields`
struct RulesFields: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "Every field: who produces it, who looks at it, and dead ends.",
    discussion: """
        proximate rules fields | less
      """)

  @OptionGroup var rules: RuleOptions

  func run() { Terminal.print(RuleBook(rules.catalogue()).fields) }
}

/// `proximate rules graph`
struct RulesGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "A causal model as a picture for Mermaid or Graphviz.",
    discussion: """
        proximate rules graph
        proximate rules graph MODEL --as dot | dot -Tsvg > model.svg
      """)

  @Argument(help: "The id of a model; nothing: the ids of all.")
  var model: String?

  @Option(name: .customLong("as"), help: "mermaid or dot.")
  var language = "mermaid"

  @OptionGroup var rules: RuleOptions

  func validate() throws {
    guard ["mermaid", "dot"].contains(language) else { throw ValidationError("--as is mermaid or dot") }
  }

  func run() throws {
    let book = RuleBook(rules.catalogue())
    guard let model else {
      Terminal.print(book.models.map { $0 + "\n" }.joined())
      return
    }
    guard let picture = book.graph(model, as: language) else {
      let near = Suggestion.nearest(to: model, among: book.models)
      Terminal.printError("there is no model `\(model)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
      throw Status.failed
    }
    Terminal.print(picture)
  }
}

/// `proximate rules schema`
struct RulesSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "JSON Schema (draft-07) of rule files for editors.",
    discussion:
      "  proximate rules schema > rule.v1.json\n\nAn editor's YAML server reads it from a first line such as\n# yaml-language-server: $schema=rule.v1.json"
  )

  @Argument(help: ArgumentHelp("One of " + RuleBook.schemaKinds.joined(separator: ", ") + "."))
  var kind = "rule"

  func run() throws {
    guard let schema = RuleBook.schema(of: kind) else {
      Terminal.printError(
        "there is no schema of `\(kind)`; one of " + RuleBook.schemaKinds.joined(separator: ", "))
      throw Status.failed
    }
    Terminal.print(schema)
  }
}
