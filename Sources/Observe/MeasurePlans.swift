import ProximateKnowledge
import ProximateModel

/// Which variable parts of a masked signature are measures: found out once a signature.
struct MeasurePlans {
  /// One variable part that may be a measure.
  struct Slot {
    /// Its number among the variable parts.
    var number: Int
    /// What of its numbers count: without a unit of their own, with one of time, with one of data.
    var isBare: Bool
    var isDuration: Bool
    var isBytes: Bool
    var context: MeasureContext
    /// The signature up to its unit: messages that differ behind it state the same measure.
    var signature: String
    /// The hash of that.
    var hash: UInt64
    /// The hash of the signature's first slot, for lines that state any of them.
    var origin: UInt64

    func takes(_ suffix: MeasureUnit) -> Bool {
      switch suffix {
      case .duration: isDuration
      case .bytes: isBytes
      case .none, .percent: isBare
      }
    }
  }

  private var hashes = PairIndex()
  /// First slot of each plan, and how many variable parts its signature has.
  private var plans: [(first: Int32, parts: Int32)] = []
  private(set) var slots: [Slot] = []
  /// Whether a canonical field is a measure, by its index.
  let fields: [Bool]
  let fieldNames: [String]

  /// Plans are forgotten when there are more: each can be made anew.
  private static let most = 30_000

  init(_ plan: ObservationPlan) {
    fieldNames = plan.fieldNames
    fields = plan.measuredFields
  }

  /// The slots of a signature, when this message has as many variable parts as the signature shows.
  mutating func slots(_ hash: UInt64, parts: Int, _ signature: () -> String) -> Range<Int> {
    let number = hashes.number(hash, 0)
    if number == plans.count { make(signature()) }
    let first = Int(plans[number].first)
    if Int(plans[number].parts) != parts { return first..<first }
    return first..<(number + 1 < plans.count ? Int(plans[number + 1].first) : slots.count)
  }

  /// Between blocks.
  mutating func fit() {
    if plans.count > Self.most { (hashes, plans, slots) = (PairIndex(), [], []) }
  }

  private mutating func make(_ signature: String) {
    let pieces = signature.split(separator: "<*>", omittingEmptySubsequences: false)
    plans.append((Int32(truncatingIfNeeded: slots.count), Int32(truncatingIfNeeded: pieces.count - 1)))
    var (text, origin) = ("", UInt64?.none)
    for number in 0..<min(pieces.count - 1, SignatureMask.partLimit) {
      text += pieces[number] + "<*>"
      let context = MeasureContext(before: pieces[number], after: pieces[number + 1])
      let signature = text + context.behind
      var hash = StableHash()
      hash.combine(signature)
      hash.combine(context.name)
      let slot = Slot(
        number: number, isBare: context.kind(suffix: .none) != nil,
        isDuration: context.kind(suffix: .duration) != nil, isBytes: context.kind(suffix: .bytes) != nil,
        context: context, signature: signature, hash: hash.value, origin: origin ?? hash.value)
      guard slot.isBare || slot.isDuration || slot.isBytes else { continue }
      slots.append(slot)
      origin = origin ?? hash.value
    }
  }
}
