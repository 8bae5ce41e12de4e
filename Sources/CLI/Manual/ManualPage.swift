/// A manual page in the language of man(7), made of what the commands say of themselves.
struct ManualPage {
  let root: CommandOutline
  let version: String

  /// The page, with a line feed at its end.
  var text: String {
    var lines = [
      ".TH \(root.commandName.uppercased()) 1 \"\" \"\(Self.escaped(version))\"", ".SH NAME",
      "\(root.commandName) \\- \(Self.escaped(Self.clause(root.abstract)))", ".SH SYNOPSIS",
    ]
    let commands = commands(root, [])
    for (path, command) in commands where command.subcommands?.isEmpty ?? true {
      lines += [".br", synopsis(path, command)]
    }
    lines += [".SH EXAMPLES"] + verbatim(root.discussion)
    lines.append(".SH COMMANDS")
    for (path, command) in commands { lines += section(path, command) }
    lines += [
      ".SH FILES", ".TP", "postmortem.md, postmortem.html, report.json",
      "What analyze --out writes; `proximate schema` prints the schema of the last.", ".SH ENVIRONMENT",
      ".TP",
      "NO_COLOR", "No colours, whatever the terminal.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// All commands but the root in the order in which they are declared, with the words that lead to them.
  private func commands(_ command: CommandOutline, _ path: [String]) -> [([String], CommandOutline)] {
    let path = path + [command.commandName]
    let own = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    return own.flatMap { [(path + [$0.commandName], $0)] + commands($0, path) }
  }

  private func synopsis(_ path: [String], _ command: CommandOutline) -> String {
    let shown = (command.arguments ?? []).filter(\.shouldDisplay)
    let places = shown.filter(\.isPositional).map { argument in
      let name = "\\fI\(Self.escaped(argument.heading))\\fR" + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    return (["\\fB\(path.joined(separator: " "))\\fR [\\fIoptions\\fR]"] + places).joined(separator: " ")
  }

  private func section(_ path: [String], _ command: CommandOutline) -> [String] {
    var lines = [".SS \(path.joined(separator: " "))", Self.line(command.abstract ?? "")]
    for argument in (command.arguments ?? []).filter(\.shouldDisplay) where !Self.isCommon(argument) {
      lines += [".TP", "\\fB\(Self.escaped(argument.heading))\\fR", Self.line(told(argument))]
    }
    return lines + verbatim(command.discussion)
  }

  private func told(_ argument: CommandOutline.Argument) -> String {
    let values = argument.allValueStrings ?? argument.allValues ?? []
    let parts = [
      argument.abstract, values.isEmpty ? nil : "One of \(values.joined(separator: ", ")).",
      argument.defaultValue.map { "Default: \($0)." },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// What every command has is told once, by `--help`.
  private static func isCommon(_ argument: CommandOutline.Argument) -> Bool {
    ["help", "version"].contains { name in argument.names?.contains { $0.name == name } ?? false }
  }

  private func verbatim(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return [".PP", ".nf"] + lines.map { $0.isEmpty ? ".sp" : Self.line(String($0)) } + [".fi"]
  }

  /// A line that begins with no request.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text.replacing("\n", with: " "))
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("…", with: "...")
  }

  private static func clause(_ text: String?) -> String {
    let text = text ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
