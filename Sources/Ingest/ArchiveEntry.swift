internal import CArchive
internal import Glibc
internal import ProximateModel

/// A member of an archive as its header tells.
struct ArchiveEntry {
  enum Form { case regular, directory, other }

  /// The path as it stands there, for people only: it is never used to open or write anything.
  var name: String
  var form: Form
  var modified: Instant?
  /// Bytes, when the header tells.
  var size: UInt64?
  var isEncrypted: Bool

  init(_ entry: OpaquePointer) {
    name = unsafe Self.name(of: entry)
    let isLink = unsafe archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    let type = unsafe archive_entry_filetype(entry)
    form = isLink ? .other : type == S_IFREG || type == 0 ? .regular : type == S_IFDIR ? .directory : .other
    modified = unsafe Self.modified(of: entry)
    size = unsafe archive_entry_size_is_set(entry) != 0 ? UInt64(clamping: archive_entry_size(entry)) : nil
    isEncrypted = unsafe archive_entry_is_encrypted(entry) != 0
  }

  /// libarchive converts names to the locale and may fail; the bytes are tried before and after.
  private static func name(of entry: OpaquePointer) -> String {
    if let text = unsafe archive_entry_pathname_utf8(entry) { return unsafe String(cString: text) }
    guard let raw = unsafe archive_entry_pathname(entry) else { return "unnamed" }
    return unsafe FilePath(bytes: Array(UnsafeRawBufferPointer(start: raw, count: strlen(raw)))).text
  }

  private static func modified(of entry: OpaquePointer) -> Instant? {
    guard unsafe archive_entry_mtime_is_set(entry) != 0 else { return nil }
    let seconds = unsafe archive_entry_mtime(entry)
    guard abs(Int64(clamping: seconds)) < Int64.max / 1_000_000_000 else { return nil }
    return Instant(
      nanoseconds: Int64(seconds) * 1_000_000_000 + Int64(unsafe archive_entry_mtime_nsec(entry)))
  }
}
