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
    let head = PeekedBytes(plain, count: bounds.headBytes)
    let encoding = TextEncoding(head.head)
    let opened = OpenedSource(name: name, modified: fileTime, encoding: encoding.word)
    if range.lowerBound > 0 {
      guard encoding.isReadInPlace, !range.isEmpty else { return opened }
      plain.position = range.lowerBound - 1
      var cutter = LineCutter(plain, at: plain.position, rangeEnd: range.upperBound, bounds: bounds)
      self.cutter = cutter.skipToLineStart() ? cutter : nil
      if let failure = cutter.failure { report(failure) }
      return opened
    }
    return begin(head, name: name, modified: fileTime, rangeEnd: range.upperBound)
  }

  private mutating func begin(
    _ text: any ByteSource, name: SourceName, modified: Instant?, rangeEnd: UInt64 = .max
  ) -> OpenedSource {
    currentName = name.display
    let head = text as? PeekedBytes ?? PeekedBytes(text, count: bounds.headBytes)
    let encoding = TextEncoding(head.head)
    switch encoding {
    case .binary: report(.binary)
    case .utf16(let isBigEndian, let mark):
      head.skip(mark)
      cutter = LineCutter(Utf16Bytes(head, isBigEndian: isBigEndian), at: 0, bounds: bounds)
    case .eightBit, .utf8:
      let mark = if case .utf8(let mark) = encoding { mark } else { 0 }
      head.skip(mark)
      // The mark belongs to the first line, whichever byte of it a range ends at.
      let end = rangeEnd == 0 ? 0 : max(rangeEnd, UInt64(mark) + 1)
      cutter = LineCutter(head, at: UInt64(mark), rangeEnd: end, bounds: bounds)
    }
    return OpenedSource(name: name, modified: modified, encoding: encoding.word)
  }

  private mutating func report(_ problem: Diagnostic) { diagnostics.append(problem.placed(at: currentName)) }
}
