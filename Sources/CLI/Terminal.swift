import ArgumentParser
import Foundation
import ProximateDiagnostics
import ProximateModel

/// The two streams of the process and what is known of the terminal behind them.
enum Terminal {
  /// Whether standard output is a terminal.
  static var isInteractive: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether standard error is a terminal.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
  /// Whether colour is wanted: on a terminal that is not dumb, unless NO_COLOR is set.
  static var wantsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
  /// Columns of the terminal, 80 when there is none.
  static var width: Int {
    var size = winsize()
    let isKnown = isInteractive && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  /// Writes to standard output. A reader that went away ends the program with success.
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes to standard error.
  static func printError(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes to standard error as it is, without a line break.
  static func printRaw(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Writes messages to standard error, in order, nothing raw from a log or a file name in them.
  static func report(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics.sorted() {
      printError(SafeText.visible(diagnostic.text, singleLine: false))
    }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      if written < 0 { exit(errno == EPIPE ? EXIT_SUCCESS : Status.unusable.rawValue) }
      rest = rest.dropFirst(written)
    }
  }
}
