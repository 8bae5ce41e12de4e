/// The keys of a JSON or logfmt format by a hash that is computed while the key is read: open addressing, no text made.
struct KeyTable: Sendable {
  /// What is known of a path.
  struct Entry: Sendable {
    /// The last segment's bytes, compared on a hit.
    var name: [UInt8]
    var role: FieldRole
    /// Whether known keys lie within the object of this path.
    var isParent: Bool
  }

  /// The hash of no key.
  static let root: UInt64 = 0xcbf2_9ce4_8422_2325

  private var hashes: [UInt64]
  private var indices: [Int32]
  private(set) var entries: [Entry] = []
  private let mask: Int

  /// A table of the paths that a format knows, and of the canonical names that keys may have by themselves.
  init(_ book: RoleBook, canonicalNames: [String]) {
    let names = Set(book.names + canonicalNames).sorted()
    var size = 32
    while size < names.count * 4 { size *= 2 }
    mask = size - 1
    hashes = [UInt64](repeating: 0, count: size)
    indices = [Int32](repeating: -1, count: size)
    for name in names { add(name, book.role(of: name)) }
  }

  private mutating func add(_ name: String, _ role: FieldRole) {
    let segments =
      name.hasPrefix("/") ? name.split(separator: "/").map { [UInt8]($0.utf8) } : [[UInt8](name.utf8)]
    var hash = Self.root
    for (i, segment) in segments.enumerated() {
      hash = Self.child(of: hash)
      for byte in segment { hash = Self.step(hash, byte) }
      let isLast = i == segments.count - 1
      let entry = Entry(name: segment, role: isLast ? role : FieldRole(), isParent: !isLast)
      insert(hash, entry)
    }
  }

  private mutating func insert(_ hash: UInt64, _ entry: Entry) {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while indices[slot] >= 0 {
      if hashes[slot] == hash {
        let known = Int(indices[slot])
        if entry.isParent { entries[known].isParent = true } else { entries[known].role = entry.role }
        return
      }
      slot = (slot + 1) & mask
    }
    (hashes[slot], indices[slot]) = (hash, Int32(entries.count))
    entries.append(entry)
  }

  /// The hash of the path before the first byte of a key within the object of path `parent`.
  @inline(__always)
  static func child(of parent: UInt64) -> UInt64 { step(parent, 0x2f) }

  /// The hash with one byte more (FNV-1a).
  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  /// The entry of a key that stands in `range` and has this path hash, -1 when it is unknown.
  @inline(__always)
  func index(hash: UInt64, _ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while indices[slot] >= 0 {
      if hashes[slot] == hash {
        let index = Int(indices[slot])
        return text.equals(entries[index].name, range) ? index : -1
      }
      slot = (slot + 1) & mask
    }
    return -1
  }
}
