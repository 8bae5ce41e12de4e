/// The keys of a JSON or logfmt format by a hash of their bytes: open addressing, no text
/// made, and nothing copied but the role.
final class KeyTable: Sendable {
  /// What is known of a path.
  struct Entry: Sendable {
    var hash: UInt64
    /// Where the last segment's bytes begin among the names, and how many there are.
    var nameStart: Int
    var nameCount: Int
    /// Its first eight bytes, or as many as there are.
    var nameWord: UInt64
    var role: FieldRole
    /// Whether known keys lie within the object of this path.
    var isParent: Bool
  }

  /// The hash of no key.
  static let root: UInt64 = 0xcbf2_9ce4_8422_2325

  private let slots: [Int32]
  let entries: [Entry]
  private let names: [UInt8]
  private let mask: Int

  /// A table without any key.
  static let empty = KeyTable(slots: [Int32](repeating: -1, count: 1), entries: [], names: [], mask: 0)

  private init(slots: [Int32], entries: [Entry], names: [UInt8], mask: Int) {
    (self.slots, self.entries, self.names, self.mask) = (slots, entries, names, mask)
  }

  /// A table of the paths that a format knows, and of the canonical names that keys may have by themselves.
  init(_ book: RoleBook, canonicalNames: [String]) {
    var builder = Builder()
    for name in Set(book.names + canonicalNames).sorted() { builder.add(name, book.role(of: name)) }
    var size = 32
    while size < builder.entries.count * 4 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    for (i, entry) in builder.entries.enumerated() {
      var slot = Self.slot(entry.hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(i)
    }
    (self.slots, entries, names, mask) = (slots, builder.entries, builder.names, size - 1)
  }

  /// The hash of the path of a key within the object of path `parent`: a multiplication per eight bytes. Keys that
  /// fall together are told apart by their bytes.
  @inline(__always)
  static func hash(_ text: Span<UInt8>, _ key: Range<Int>, in parent: UInt64) -> UInt64 {
    var hash = (parent ^ UInt64(key.count)) &* 0x9e37_79b9_7f4a_7c15
    var p = key.lowerBound
    while p < key.upperBound {
      hash = (hash ^ text.word(at: p, end: key.upperBound)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
      p += 8
    }
    return hash
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) }

  /// The entry of a key that stands in `range` and has this path hash, -1 when it is unknown.
  @inline(__always)
  func index(hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Self.slot(hash) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if entries[index].hash == hash, isName(index, text, range) { return index }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private func isName(_ index: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard entries[index].nameCount == range.count else { return false }
    if entries[index].nameWord != text.word(at: range.lowerBound, end: range.upperBound) { return false }
    if range.count <= 8 { return true }
    let start = entries[index].nameStart
    for i in 8..<range.count where names[start + i] != text[range.lowerBound + i] { return false }
    return true
  }
}

extension KeyTable {
  /// Collects entries.
  private struct Builder {
    var entries: [Entry] = []
    var names: [UInt8] = []
    /// The first entry of each hash; paths hardly ever share one.
    private var firstOfHash: [UInt64: Int] = [:]

    mutating func add(_ path: String, _ role: FieldRole) {
      let segments =
        path.hasPrefix("/") ? path.split(separator: "/").map { [UInt8]($0.utf8) } : [[UInt8](path.utf8)]
      var hash = KeyTable.root
      for (i, segment) in segments.enumerated() {
        hash = KeyTable.hash(segment.span, 0..<segment.count, in: hash)
        add(segment, hash, i == segments.count - 1 ? role : nil)
      }
    }

    /// Adds a segment; without a role it is a parent.
    private mutating func add(_ segment: [UInt8], _ hash: UInt64, _ role: FieldRole?) {
      let known = firstOfHash[hash].flatMap { first in
        entries[first...].firstIndex {
          $0.hash == hash && names[$0.nameStart..<$0.nameStart + $0.nameCount].elementsEqual(segment)
        }
      }
      let index = known ?? entries.count
      if firstOfHash[hash] == nil { firstOfHash[hash] = index }
      if known == nil {
        entries.append(
          Entry(
            hash: hash, nameStart: names.count, nameCount: segment.count,
            nameWord: segment.span.word(at: 0, end: segment.count), role: FieldRole(), isParent: false))
        names += segment
      }
      if let role { entries[index].role = role } else { entries[index].isParent = true }
    }
  }
}
