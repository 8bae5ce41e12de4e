import ArgumentParser
import Foundation
import ProximateKit

/// `proximate manual`: the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, for man(1).",
    discussion: "  proximate manual > /usr/local/share/man/man1/proximate.1\n  proximate manual | man -l -")

  func run() throws {
    let outline = try JSONDecoder().decode(
      CommandOutline.Root.self, from: Data(ProximateCommand._dumpHelp().utf8))
    Terminal.print(ManualPage(root: outline.command, version: "proximate " + Version.current).text)
  }
}
