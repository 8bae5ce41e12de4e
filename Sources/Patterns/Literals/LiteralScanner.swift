/// Finds which of many sets of literals occur in a text. It is exact: a gram found only leads to a
/// comparison.
///
/// It looks at every fourth place of the text for literals of at least 7 bytes, which is what makes it fast;
/// shorter literals cost a second and a third pass, so patterns should have longer ones.
package final class LiteralScanner: Sendable {
  /// A literal in `bytes`, and the sets that have it in `owners`.
  struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var firstOwner: Int32
    var ownerCount: Int32
    var ignoresCase: Bool
  }

  /// How many sets there are.
  package let count: Int
  /// The tables for long, short, two-byte and one-byte literals, as far as there are any.
  let index: GramIndex
  let entries: [Entry]
  let bytes: [UInt8]
  let owners: [Int32]
  private let always: [Int]

  /// Set i hits when one of its literals occurs, byte for byte.
  package convenience init(_ literalSets: [[[UInt8]]]) {
    self.init(literalSets.map { LiteralSet($0) })
  }

  /// Set i hits when one of its literals occurs.
  package init(_ sets: [LiteralSet]) {
    count = sets.count
    always = sets.indices.filter { sets[$0].literals.contains([]) }
    let catalogue = LiteralCatalogue(sets)
    entries = catalogue.entries
    bytes = catalogue.bytes + [0]  // never without an address
    owners = catalogue.owners + [0]
    index = catalogue.index
  }

  /// The sets that have a literal in the text, as ascending indices in place of what was in `hits`.
  package func candidates(in text: Span<UInt8>, into hits: inout [Int]) {
    unsafe text.withUnsafeBufferPointer { unsafe candidates(in: $0, into: &hits) }
  }

  /// The same for text that is at hand as a pointer.
  package func candidates(in text: UnsafeBufferPointer<UInt8>, into hits: inout [Int]) {
    hits.removeAll(keepingCapacity: true)
    if !always.isEmpty { hits.append(contentsOf: always) }
    unsafe index.bits.withUnsafeBufferPointer { bits in
      for number in index.tables.indices {
        unsafe scan(text, index.tables[number], bits, into: &hits)
      }
    }
  }
}
