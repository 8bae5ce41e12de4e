package import ArgumentParser
internal import Foundation

/// `incident-sim samples`: makes every kept case again and compares it, byte for byte, with what is kept.
package struct Samples: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "samples",
    abstract:
      "Makes every case of a directory again, by the command in its case.yaml, and compares the bytes.",
    discussion: """
      A case is a folder with a case.yaml whose line `regenerate` is a command of incident-sim. With calibration.tsv in
      the directory the truth table is run and compared as well. Exit 1 when anything differs.
      """)

  @Argument(help: "The directory of the cases.")
  package var directory: String
  @Flag(help: "Replace what differs.")
  package var record = false

  /// The command; arguments come from parsing.
  package init() {}

  package func run() throws {
    var differing = try recipes().count { try !isAsKept($0) }
    if try !isCalibrated() { differing += 1 }
    guard differing > 0, !record else { return }
    print("\(differing) differ: --record replaces what is kept by what the commands make")
    throw ExitCode(1)
  }

  /// The cases that have a command, in order of their names.
  private func recipes() throws -> [SampleRecipe] {
    let recipes = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
      .compactMap { try SampleRecipe(name: $0, folder: directory + "/" + $0) }
    if recipes.isEmpty { throw ValidationError("no case.yaml with a line `regenerate` in \(directory)/*/") }
    return recipes
  }

  private func isAsKept(_ recipe: SampleRecipe) throws -> Bool {
    let place = FileManager.default.temporaryDirectory.path + "/incident-sim-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: place) }
    let fresh = place + "/" + recipe.name
    try recipe.make(in: fresh)
    let differences = try recipe.differences(from: fresh)
    print("\(recipe.name): \(differences.isEmpty ? "as kept" : "\(differences.count) files differ")")
    for line in differences.prefix(10) { print("  " + line) }
    if differences.count > 10 { print("  and \(differences.count - 10) more") }
    if record, !differences.isEmpty { try recipe.replace(by: fresh) }
    return differences.isEmpty
  }

  private func isCalibrated() throws -> Bool {
    let path = directory + "/calibration.tsv"
    guard let kept = FileManager.default.contents(atPath: path) else { return true }
    let lines = String(decoding: kept, as: UTF8.self).split(separator: "\n")
    let combinations = ParameterSet.all.count * Calibration.combinations.count
    var rows = [Calibration.header]
    var broken = 0
    Calibration.run(seeds: max(5, (lines.count - 1) / combinations)) { row in
      rows.append(row.text)
      if !row.holds { broken += 1 }
    }
    let isSame = rows == lines.map(String.init)
    print("calibration.tsv: \(isSame ? "as kept" : "differs"), \(rows.count - 1) worlds, \(broken) broken")
    if broken > 0 { throw ExitCode(1) }
    if record, !isSame {
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    }
    return isSame
  }
}
