internal import CArchive
internal import ProximateDiagnostics

/// What libarchive makes of a source: the members of a zip or tar archive, or the text of an lz4 file.
@safe
final class ArchiveStream: ByteSource {
  private let archive: OpaquePointer
  private let input: ArchiveInput
  private let magic: Magic
  private var meter: ExpansionMeter
  private var isOpen = false
  /// Nothing more can be had after a failure that libarchive calls fatal.
  private var isBroken = false
  /// The member's data: where the current piece lies, and how far the member has been handed on.
  private var piece = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  private var pieceOffset: Int64 = 0
  private var position: Int64 = 0
  private var memberEnds = true

  init(_ source: any ByteSource, _ magic: Magic, meter: ExpansionMeter) throws(Diagnostic) {
    guard let archive = unsafe archive_read_new() else { throw .noMemory }
    unsafe self.archive = unsafe archive
    input = ArchiveInput(source)
    self.magic = magic
    self.meter = meter
    enableFormats()
    unsafe input.attach(to: archive)
  }

  deinit { unsafe archive_read_free(archive) }

  /// Only what is asked for: every further format would be more code that untrusted bytes reach.
  private func enableFormats() {
    switch magic {
    case .zip: unsafe archive_read_support_format_zip(archive)
    case .sevenZip: unsafe archive_read_support_format_7zip(archive)
    case .tar:
      unsafe archive_read_support_format_tar(archive)
      // `cat a.tar b.tar`: the blocks of zeros that end the first archive end nothing.
      unsafe archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
    default:
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    }
    if magic == .lz4 { unsafe archive_read_support_filter_lz4(archive) }
  }

  /// Goes on to the next member; nil at the end.
  func nextEntry() throws(Diagnostic) -> ArchiveEntry? {
    if isBroken { return nil }
    if !isOpen, unsafe archive_read_open1(archive) != ARCHIVE_OK { throw failure(ARCHIVE_FATAL) }
    isOpen = true
    var entry: OpaquePointer?
    let result = unsafe archive_read_next_header(archive, &entry)
    if result == ARCHIVE_EOF { return nil }
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry = unsafe entry else {
      throw failure(result)
    }
    unsafe piece = UnsafeRawBufferPointer(start: nil, count: 0)
    (pieceOffset, position, memberEnds) = (0, 0, false)
    return unsafe ArchiveEntry(entry)
  }

  /// The current member's data; a decompressed text has one member, which is opened here.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    if !isOpen { _ = try nextEntry() }
    while !memberEnds {
      let count = unsafe position < pieceOffset ? fillHole(buffer) : take(buffer)
      if count > 0 {
        position += Int64(count)
        try meter.add(count)
        return count
      }
      try nextPiece()
    }
    return 0
  }

  private func nextPiece() throws(Diagnostic) {
    var (start, count, offset): (UnsafeRawPointer?, Int, Int64) = (nil, 0, 0)
    let result = unsafe archive_read_data_block(archive, &start, &count, &offset)
    memberEnds = result == ARCHIVE_EOF
    // A warning still comes with data; a block at an offset that was passed already has nothing new.
    guard memberEnds || result == ARCHIVE_OK || result == ARCHIVE_WARN else {
      memberEnds = true
      throw failure(result)
    }
    unsafe piece = UnsafeRawBufferPointer(start: start, count: memberEnds ? 0 : count)
    pieceOffset = max(offset, position)
  }

  private func take(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = unsafe min(buffer.count, piece.count)
    guard count > 0 else { return 0 }
    unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    unsafe piece = UnsafeRawBufferPointer(rebasing: piece[count...])
    pieceOffset += Int64(count)
    return count
  }

  /// A sparse member's gaps read as zeros.
  private func fillHole(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, Int(clamping: pieceOffset - position))
    unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]).initializeMemory(
      as: UInt8.self, repeating: 0)
    return count
  }

  private func failure(_ result: Int32) -> Diagnostic {
    isBroken = isBroken || result == ARCHIVE_FATAL
    if let failure = input.failure { return failure }
    let reason =
      unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it cannot be understood"
    let isCut = reason.contains("runcated") || reason.contains("remature end")
    if reason.contains("ncrypt") || reason.contains("assphrase") { return .encrypted }
    return isCut ? .truncated(magic.word) : .corrupt(magic.word, reason: reason)
  }
}
