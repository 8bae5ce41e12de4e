import ProximateKit

/// A line on standard error that is redrawn while a long run works, and taken away at its end.
struct ProgressLine: Sendable {
  let meter: ProgressMeter
  let isShown: Bool

  /// Redraws four times a second until cancelled; nothing is drawn in the first half second.
  func run() async {
    guard isShown else { return }
    try? await Task.sleep(for: .milliseconds(500))
    while !Task.isCancelled {
      Terminal.drawProgress(line)
      try? await Task.sleep(for: .milliseconds(250))
    }
    Terminal.drawProgress("")
  }

  private var line: String {
    let (done, total) = (meter.bytesDone, meter.bytesTotal)
    guard total > 0 else { return "looking for logs" }
    let share = min(100, done * 100 / total)
    let filled = Int(share) * 24 / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 24 - filled)
    return "[\(bar)] \(share) %  \(done >> 20) of \(total >> 20) MiB"
  }
}

extension Terminal {
  /// Replaces the progress line (carriage return, erase to the end of the line).
  static func drawProgress(_ text: String) { printRaw("\r\u{1b}[K" + text) }
}
