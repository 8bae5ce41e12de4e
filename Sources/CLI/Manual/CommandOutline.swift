/// The commands as ArgumentParser tells of them, as far as a manual needs it.
struct CommandOutline: Decodable {
  struct Root: Decodable { var command: CommandOutline }

  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  struct Argument: Decodable {
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValueStrings: [String]?
    var allValues: [String]?
    var abstract: String?

    var isPositional: Bool { kind == "positional" }
    /// `-j, --jobs jobs`, or the name of a positional argument.
    var heading: String {
      let names = (names ?? []).sorted { $0.typed.count < $1.typed.count }.map(\.typed).joined(
        separator: ", ")
      switch kind {
      case "positional": return valueName ?? ""
      case "flag": return names
      default: return names + " " + (valueName ?? "value")
      }
    }
  }

  var commandName: String
  var shouldDisplay: Bool
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandOutline]?
  var arguments: [Argument]?
}
