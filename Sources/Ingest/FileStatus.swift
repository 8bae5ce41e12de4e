internal import Glibc
internal import ProximateModel

/// Which file of the system it is, whatever its names.
struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64
}

/// What the system tells about a file.
struct FileStatus {
  /// What kind of thing it is.
  enum Form { case regular, directory, link, fifo, socket, device }

  var form: Form
  var identity: FileIdentity
  var size: UInt64
  var modified: Instant

  /// The status of a path; of the link itself unless `following`.
  init(of path: FilePath, following: Bool) throws(SystemError) {
    var raw = stat()
    let result = unsafe path.withCString { unsafe following ? stat($0, &raw) : lstat($0, &raw) }
    guard result == 0 else { throw SystemError() }
    self.init(raw)
  }

  /// The status of an open file.
  init(descriptor: Int32) throws(SystemError) {
    var raw = stat()
    guard unsafe fstat(descriptor, &raw) == 0 else { throw SystemError() }
    self.init(raw)
  }

  private init(_ raw: stat) {
    form =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .link
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      default: .device
      }
    identity = FileIdentity(device: UInt64(raw.st_dev), number: UInt64(raw.st_ino))
    size = UInt64(clamping: raw.st_size)
    let (seconds, overflows) = Int64(raw.st_mtim.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, runsOver) = seconds.addingReportingOverflow(Int64(raw.st_mtim.tv_nsec))
    modified =
      overflows || runsOver
      ? (raw.st_mtim.tv_sec < 0 ? .distantPast : .distantFuture) : Instant(nanoseconds: sum)
  }
}
