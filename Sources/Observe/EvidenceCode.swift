/// What a series of evidence is of: a type's number, a template's hash or that of messages with measures.
struct EvidenceCode: Equatable {
  enum Kind: UInt64 { case type, template, measure }

  var bits: UInt64
  var kind = Kind.type

  private static let shift: UInt64 = 62

  var mark: UInt64 { kind.rawValue << Self.shift }

  /// A key of `EvidenceTable.keys` taken apart.
  static func parts(_ pair: PairIndex.Pair) -> (code: EvidenceCode, scope: Int) {
    (
      EvidenceCode(bits: pair.a, kind: Kind(rawValue: pair.b >> shift) ?? .type),
      Int(truncatingIfNeeded: pair.b & ((1 << shift) - 1))
    )
  }
}
