/// Lines of a log that would do harm where they were taken for more than text.
enum HostileLines {
  private static let tricks = [
    "<script>window.harm=1</script>", "<img src=x onerror=\"window.harm=1\">",
    "\u{600}<script>window.harm=1</script>", "</code></li><iframe src=javascript:window.harm=1>",
    "[click](javascript:window.harm=1) ![x](http://evil.example/x.png)", "`` ` **bold** | a | b |",
    "\u{1b}[2J\u{1b}]0;owned\u{7}", "\u{202e}txt.exe\u{2066}\u{200b}\u{feff}",
    "&lt;b&gt; {{title}} {{{style}}}",
    String(repeating: "<b>x", count: 1 << 18),
  ]

  /// Errors of a component during the incident of the sample that they are put beside.
  static var text: String {
    (0..<60).map { number in
      let second = number < 10 ? "0\(number)" : "\(number)"
      let trick = tricks[number % tricks.count]
      return "2026-11-21T07:43:\(second)Z ERROR checkout: payment failed for \(trick) window.harm \(number)\n"
    }.joined()
  }

  /// Whether a character acts on a terminal, turns text around, or cannot be seen.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0a: false
    case ..<0x20, 0x7f..<0xa0, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfeff: true
    default: false
    }
  }
}
