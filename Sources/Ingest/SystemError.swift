internal import Glibc

/// Why the system refused.
struct SystemError: Error, Hashable {
  /// The value of `errno`.
  var code: Int32

  /// The error of the call just made.
  init() { code = errno }

  /// A known error.
  init(code: Int32) { self.code = code }

  /// Nothing of that name.
  static let absent = SystemError(code: ENOENT)
  /// The directory that held it is no directory (any more).
  static let noDirectory = SystemError(code: ENOTDIR)

  /// Whether rights are what is missing.
  var isDenial: Bool { code == EACCES || code == EPERM }

  /// Whether links run in a circle.
  var isLoop: Bool { code == ELOOP }

  /// In words that do not depend on the locale.
  var reason: String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case ENOENT: "it does not exist"
    case ENOTDIR: "a part of its path is not a directory"
    case EISDIR: "it is a directory"
    case ELOOP: "its symbolic links run in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "its name is too long"
    case EIO: "the device reports an error"
    case ESTALE: "the network file system has lost it"
    case ENXIO: "nothing is behind it"
    default: "error \(code) of the operating system"
    }
  }
}
