import ProximateIngest
import ProximateModel
import ProximateNormalise

/// What is known of a file from looking at its head, its tail and its directory: what decisions need that more than
/// one file takes part in.
struct FileFacts: Sendable, Hashable {
  /// Bytes as stored.
  var size: UInt64
  /// Last write, nanoseconds.
  var modified: Int64
  /// Whether it lies there as text, and what else it is.
  var kind: Kind
  /// The earliest and the latest time with a year seen at its head, nanoseconds.
  var headTimes: [Int64] = []
  /// The latest one at its tail.
  var tailTime: Int64?
  /// Whether its head was told to have stamps without a zone; nil when nothing is known of its head.
  var isZoneless: Bool?
  /// Whether the head was all of it.
  var isSeenWhole = false
  /// Whether it is read in sections of `WorkUnit.rangeBytes`, each of which begins anew.
  var isCut = false
  /// The file rotated before it, by name, when their texts were compared.
  var comparedWith: String?
  /// Whether nothing of it was read.
  var isUnread = false

  /// How it is stored.
  enum Kind: UInt8, Sendable { case plain, gzip, compressed, archive }

  init(size: UInt64, modified: Int64, kind: Kind) {
    (self.size, self.modified, self.kind) = (size, modified, kind)
  }

  /// What a look at a file told.
  init(_ look: Survey.Look, isCut: Bool, comparedWith older: String?) {
    let kind: Kind =
      switch look.file.kind {
      case .plain, .standardInput: .plain
      case .gzip: .gzip
      case .compressed: .compressed
      case .archive: .archive
      }
    self.init(size: look.file.size, modified: look.file.modified.nanoseconds, kind: kind)
    let head = [look.profile?.facts.firstTime, look.profile?.facts.lastTime].compactMap { $0?.nanoseconds }
    headTimes = head
    tailTime = look.times.count > head.count ? look.times.last?.nanoseconds : nil
    isZoneless = look.profile?.facts.isZoneless
    isSeenWhole = look.profile?.facts.isWhole ?? false
    self.isCut = isCut
    comparedWith = older
  }

  /// All times with a year that were seen.
  var times: [Instant] { (headTimes + (tailTime.map { [$0] } ?? [])).map { Instant(nanoseconds: $0) } }

  /// What two shares of the file know of it; nil when they are of different states of it. The tail may be known to
  /// one of them only, and nothing to one that was given up.
  func merged(with other: FileFacts) -> FileFacts? {
    if isUnread || other.isUnread {
      guard size == other.size else { return nil }
      return isUnread ? other : self
    }
    var (mine, theirs) = (self, other)
    (mine.tailTime, theirs.tailTime) = (tailTime ?? other.tailTime, other.tailTime ?? tailTime)
    return mine == theirs ? mine : nil
  }

  /// Whether it may begin with what another, rotated before it, ends with: unless it begins later than the other's
  /// last line or last write.
  func mayRepeat(_ older: FileFacts) -> Bool {
    guard size > 0 || kind != .plain, older.size > 0 || older.kind != .plain else { return false }
    guard let first = headTimes.min(), older.isZoneless == isZoneless else { return true }
    let isTailKnown = older.tailTime != nil && !older.headTimes.isEmpty || older.isSeenWhole
    if isTailKnown, let last = older.times.max(), last.nanoseconds < first { return false }
    return isZoneless == true || older.modified >= first
  }
}
