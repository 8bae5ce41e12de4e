/// A vector picture as text, every attribute and text made inert.
struct SVG {
  private(set) var text = ""

  /// A picture of so many user units that scales with its element.
  static func picture(
    _ kind: String, width: Double, height: Double, title: String, _ more: [(String, String)] = [],
    _ draw: (inout SVG) -> Void
  ) -> String {
    var svg = SVG()
    svg.group(
      "svg",
      [
        ("viewBox", "0 0 \(number(width)) \(number(height))"), ("class", kind), ("role", "img"),
        ("aria-label", title),
      ] + more, draw)
    return svg.text
  }

  /// An element with others in it.
  mutating func group(
    _ name: String, _ attributes: [(String, String)], _ draw: (inout SVG) -> Void
  ) {
    open(name, attributes, ">")
    draw(&self)
    text += "</\(name)>"
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) { open(name, attributes, "/>") }

  /// An element with nothing but text in it.
  mutating func label(_ content: String, _ attributes: [(String, String)], as name: String = "text") {
    open(name, attributes, ">")
    text += HTMLText.escaped(content) + "</\(name)>"
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ more: [(String, String)] = []
  ) {
    element(
      "rect",
      [
        ("x", Self.number(x)), ("y", Self.number(y)), ("width", Self.number(width)),
        ("height", Self.number(height)),
      ] + more)
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)], _ end: String) {
    text += "<" + name
    for (key, value) in attributes { text += " \(key)=\"\(HTMLText.escaped(value))\"" }
    text += end
  }

  /// To a tenth of a unit, without superfluous digits.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = (max(-1e7, min(1e7, value)) * 10).rounded()
    let whole = Int(tenths / 10)
    let rest = abs(Int(tenths) % 10)
    if rest == 0 { return "\(whole)" }
    return (tenths < 0 && whole == 0 ? "-" : "") + "\(whole).\(rest)"
  }

  /// A share to six digits.
  static func share(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let digits = String(Int((max(0, min(1, value)) * 1e6).rounded()))
    if digits.count > 6 { return "1" }
    return "0." + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The first characters, with `…` when there are more.
  static func clipped(_ text: String, to count: Int) -> String {
    let text = String(text.unicodeScalars.prefix(count * 4))
    return text.count > count ? text.prefix(count - 1) + "…" : text
  }
}
