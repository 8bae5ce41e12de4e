#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// From scores to shares of belief.
enum Confidence {
  /// Tempered softmax over scores; "something that is not in the list" competes and takes the rest.
  static func shares(_ scores: [Double]) -> [Double] {
    let top = max(scores.max() ?? 0, Calibration.unknownScore)
    let weights = scores.map { exp(($0 - top) / Calibration.temperature) }
    let unknown = exp((Calibration.unknownScore - top) / Calibration.temperature)
    let sum = weights.reduce(unknown, +)
    return weights.map { $0 / sum }
  }
}

/// A bound on confidence with its reason.
struct Cap {
  var limit: Double
  var because: String

  var sentence: String { "At most \(Wording.number(limit, digits: 2)): \(because)." }
}
