package import ProximateDiagnostics
package import ProximateModel

/// Reads the texts of one input file, block by block, in bounded memory.
///
/// What cannot be read is told in `diagnostics`; what could be is delivered. Not to be shared between tasks.
package struct SourceReader: ~Copyable {
  private let file: InputFile
  private let range: Range<UInt64>?
  private let bounds: ReadingBounds
  /// The bytes as stored, until they are opened.
  private var stored: (any StoredBytes)?
  private var isOpened = false
  private var members: ArchiveMembers?
  private var cutter: LineCutter?
  private var currentName = ""
  /// What went wrong so far; `place.file` is the display name of the source or file.
  package private(set) var diagnostics: [Diagnostic] = []

  /// A reader of a file, or of a range of a plain file: of the lines whose first byte lies in `range`. It runs on
  /// past the range's end, so that a record begun before it can be finished; `LineBlock.rangeEnd` tells from which
  /// line on. Text that has to be transcoded is read whole by the range that begins at 0.
  package init(_ file: InputFile, range: Range<UInt64>? = nil, bounds: ReadingBounds = ReadingBounds()) {
    self.init(file, range: range, bounds: bounds, stored: nil)
  }

  /// A reader of bytes that are open already.
  init(_ file: InputFile, range: Range<UInt64>?, bounds: ReadingBounds, stored: (any StoredBytes)?) {
    self.file = file
    self.range = range
    self.bounds = bounds
    self.stored = stored
  }

  /// Opens the only text of a file, or an archive's next member; nil at the end.
  package mutating func nextSource() -> OpenedSource? {
    cutter = nil
    currentName = file.name
    do throws(Diagnostic) {
      guard isOpened else {
        isOpened = true
        return try open()
      }
      return try nextMember()
    } catch {
      report(error)
      return nil
    }
  }

  /// Drops the lines of `block` before `line`, keeps the others in front of what is read next, and reads on.
  /// Returns false when no further line could be read.
  ///
  /// Nothing is kept of a block whose last line was cut (`droppedBytes` > 0): all of its lines have to be consumed.
  /// What the block held of another source is dropped when the first block of a new one is read.
  package mutating func nextBlock(into block: inout LineBlock, keepingFrom line: Int) -> Bool {
    guard cutter != nil else {
      block = LineBlock()
      block.isLast = true
      return false
    }
    let hadFailed = cutter?.failure != nil
    let isNew = cutter?.nextBlock(into: &block, keepingFrom: line) ?? false
    if !hadFailed, let failure = cutter?.failure { report(failure) }
    return isNew
  }

  private mutating func open() throws(Diagnostic) -> OpenedSource? {
    let stored = try openFile()
    if file.kind == .plain, let plain = stored as? FileBytes { return openPlain(plain) }
    let unwrapping = Unwrapping(stored: stored, bounds: bounds, headBytes: bounds.headBytes)
    switch try unwrapping.content().content {
    case .text(let text): return begin(text, name: SourceName(path: file.name), modified: fileTime)
    case .archive(let archive):
      members = ArchiveMembers(archive, unwrapping)
      return try nextMember()
    case .nestedArchive: throw .nestedArchive
    }
  }

  private func openFile() throws(Diagnostic) -> any StoredBytes {
    if let stored { return stored }
    guard file.kind != .standardInput else { return StreamBytes(descriptor: 0) }
    return try FileBytes(file.location, expectedSize: file.size)
  }

  /// Standard input has no time.
  private var fileTime: Instant? { file.kind == .standardInput ? nil : file.modified }

  private mutating func nextMember() throws(Diagnostic) -> OpenedSource? {
    guard members != nil else { return nil }
    while let member = members?.next() {
      let name = SourceName(path: file.name, member: member.name)
      currentName = name.display
      do throws(Diagnostic) {
        if member.isEncrypted { throw .encrypted }
        guard let content = try members?.content() else { return nil }
        guard case .text(let text) = content else { throw .nestedArchive }
        return begin(text, name: name, modified: member.modified ?? fileTime)
      } catch {
        report(error)
      }
    }
    currentName = file.name
    for problem in members?.takeProblems() ?? [] { report(problem) }
    return nil
  }

  /// The front of a plain file decides how any range of it is read.
  private mutating func openPlain(_ plain: FileBytes) -> OpenedSource {
    let name = SourceName(path: file.name)
    let range = range ?? 0..<UInt64.max
    let front = TextFront(PeekedBytes(plain, count: bounds.headBytes), bounds: bounds)
    guard range.lowerBound > 0 else {
      return begin(front, name: name, modified: fileTime, rangeEnd: range.upperBound)
    }
    if front.encoding.isReadInPlace, !range.isEmpty { enter(plain, front, range) }
    return opened(front, name, fileTime)
  }

  /// Begins with the first line of a range within a plain file.
  private mutating func enter(_ plain: FileBytes, _ front: TextFront, _ range: Range<UInt64>) {
    if range.lowerBound <= front.zeros {
      guard front.zeros < range.upperBound else { return }
      cutter = LineCutter(
        front.text, at: front.start, rangeEnd: front.lineEnd(of: range.upperBound), bounds: bounds)
      return
    }
    plain.position = range.lowerBound - 1
    var cutter = LineCutter(plain, at: plain.position, rangeEnd: range.upperBound, bounds: bounds)
    self.cutter = cutter.skipToLineStart() ? cutter : nil
    if let failure = cutter.failure { report(failure) }
  }

  private func opened(_ front: TextFront, _ name: SourceName, _ modified: Instant?) -> OpenedSource {
    OpenedSource(name: name, modified: modified, encoding: front.encoding.word, zeros: front.zeros)
  }

  private mutating func begin(_ text: any ByteSource, name: SourceName, modified: Instant?) -> OpenedSource {
    let head = text as? PeekedBytes ?? PeekedBytes(text, count: bounds.headBytes)
    return begin(TextFront(head, bounds: bounds), name: name, modified: modified, rangeEnd: .max)
  }

  private mutating func begin(
    _ front: TextFront, name: SourceName, modified: Instant?, rangeEnd: UInt64
  ) -> OpenedSource {
    currentName = name.display
    switch front.encoding {
    case .binary:
      report(front.isEmptyHole ? front.text.failure ?? .onlyZeros(front.zeros) : .binary)
    case .utf16(let isBigEndian, _):
      cutter = LineCutter(Utf16Bytes(front.text, isBigEndian: isBigEndian), at: 0, bounds: bounds)
    case .eightBit, .utf8:
      cutter = LineCutter(
        front.text, at: front.start, rangeEnd: front.lineEnd(of: rangeEnd), bounds: bounds)
    }
    if front.zeros > 0, front.encoding != .binary { report(.zeros(front.zeros)) }
    return opened(front, name, modified)
  }

  private mutating func report(_ problem: Diagnostic) { diagnostics.append(problem.placed(at: currentName)) }
}
