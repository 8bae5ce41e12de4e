internal import CArchive
internal import Glibc
internal import ProximateDiagnostics

/// What libarchive reads from: the callbacks that hand it a source's bytes.
@safe
final class ArchiveInput {
  private let source: any ByteSource
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 64)
  /// Why the source failed; libarchive only learns that it did.
  private(set) var failure: Diagnostic?

  init(_ source: any ByteSource) { self.source = source }

  deinit { unsafe buffer.deallocate() }

  /// Sets the callbacks. They hold no reference: this object must outlive the archive.
  func attach(to archive: OpaquePointer) {
    unsafe archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    unsafe archive_read_set_read_callback(archive) { _, data, block in
      guard let input = unsafe ArchiveInput.of(data) else { return -1 }
      return unsafe input.read(block)
    }
    guard source is any SeekableBytes else { return }
    unsafe archive_read_set_seek_callback(archive) { _, data, offset, whence in
      unsafe ArchiveInput.of(data)?.seek(offset, whence) ?? -1
    }
    unsafe archive_read_set_skip_callback(archive) { _, data, count in
      unsafe ArchiveInput.of(data)?.skip(count) ?? 0
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ArchiveInput? {
    unsafe data.map { unsafe Unmanaged<ArchiveInput>.fromOpaque($0).takeUnretainedValue() }
  }

  private func read(_ block: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    do throws(Diagnostic) {
      let count = unsafe try source.read(into: buffer)
      unsafe block?.pointee = unsafe UnsafeRawPointer(buffer.baseAddress)
      return count
    } catch {
      failure = error
      return -1
    }
  }

  private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    guard let file = source as? any SeekableBytes else { return -1 }
    let base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.position : file.size
    let (target, overflow) = Int64(clamping: base).addingReportingOverflow(offset)
    guard !overflow, target >= 0 else { return -1 }
    file.position = UInt64(target)
    return target
  }

  /// Never past the end, so that a truncated archive is noticed.
  private func skip(_ count: Int64) -> Int64 {
    guard let file = source as? any SeekableBytes, count > 0 else { return 0 }
    let step = min(UInt64(count), file.size - min(file.size, file.position))
    file.position += step
    return Int64(step)
  }
}
