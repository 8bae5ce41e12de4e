internal import Glibc
internal import ProximateDiagnostics

/// A regular file, read with `pread`: nothing is mapped, so a file that is cut short while it is read ends early
/// instead of killing the process.
final class FileBytes: SeekableBytes, StoredBytes {
  private let descriptor: Int32
  var position: UInt64 = 0
  let size: UInt64
  var storedBytes: UInt64 { size }
  /// What the file was found to hold; it has shrunk when it ends before.
  private let expectedSize: UInt64

  /// Opens a file; fails when it is not (or no longer) a regular one.
  init(_ location: FilePath, expectedSize: UInt64) throws(Diagnostic) {
    let descriptor = unsafe location.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    }
    guard descriptor >= 0 else { throw .cannotOpen(SystemError()) }
    do throws(SystemError) {
      let status = try FileStatus(descriptor: descriptor)
      guard status.form == .regular else { throw SystemError(code: EINVAL) }
      size = status.size
    } catch {
      close(descriptor)
      throw error.code == EINVAL ? .notRegular(nil) : .cannotOpen(error)
    }
    self.descriptor = descriptor
    self.expectedSize = expectedSize
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { close(descriptor) }

  /// Goes on at the next byte that is stored, or at the end when none is; returns how many zeros lie between. Of file
  /// systems that do not tell (lseek(2), SEEK_DATA) zeros are read as they stand.
  func skipHole() -> UInt64 {
    let start = position
    let data = lseek(descriptor, off_t(clamping: position), Self.seekData)
    if data < 0, errno != ENXIO { return 0 }
    position = max(position, data < 0 ? size : min(UInt64(data), size))
    return position - start
  }

  /// SEEK_DATA of Linux, a macro that not every C environment shows.
  private static let seekData: Int32 = 3

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = uninterrupted {
      unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(clamping: position))
    }
    if count < 0 { throw .readFailed(SystemError()) }
    if count == 0, position < expectedSize { throw .shrank(from: expectedSize) }
    position += UInt64(count)
    return count
  }
}

/// A stream that can be read once, front to back: standard input.
final class StreamBytes: StoredBytes {
  private(set) var storedBytes: UInt64 = 0
  private let descriptor: Int32

  /// Reads from an open descriptor, which stays the caller's.
  init(descriptor: Int32) { self.descriptor = descriptor }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    let count = uninterrupted { unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    if count < 0 { throw .readFailed(SystemError()) }
    storedBytes += UInt64(count)
    return count
  }
}

/// Repeats a call that a signal broke off.
private func uninterrupted(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
