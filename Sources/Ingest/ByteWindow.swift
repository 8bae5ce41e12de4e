internal import CScan
internal import ProximateDiagnostics

/// Text that was read and not handed on yet; the only place where a source's bytes wait.
struct ByteWindow {
  private var storage: [UInt8] = []
  private var start = 0
  private var end = 0
  /// The position of the first waiting byte in the source's text.
  private(set) var offset: UInt64
  /// Whether the source has nothing more to give.
  private(set) var isAtEnd = false
  /// Why it ended early.
  private(set) var failure: Diagnostic?

  /// A window on a source that is to be read from `offset` on.
  init(offset: UInt64) { self.offset = offset }

  /// Bytes that wait.
  var count: Int { end - start }

  /// Reads until `wanted` bytes wait or the source ends.
  mutating func fill(to wanted: Int, from source: any ByteSource) {
    guard count < wanted, !isAtEnd else { return }
    makeRoom(for: wanted)
    do throws(Diagnostic) {
      while count < wanted {
        let (from, to) = (end, start + wanted)
        let more = unsafe try storage.withUnsafeMutableBufferPointer { buffer throws(Diagnostic) in
          unsafe try source.read(
            into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[from..<to])))
        }
        end += more
        isAtEnd = more == 0
        if isAtEnd { break }
      }
    } catch {
      failure = error
      isAtEnd = true
    }
  }

  private mutating func makeRoom(for wanted: Int) {
    if start > 0, start + wanted > storage.count { moveToFront() }
    if storage.count < wanted { storage += repeatElement(0, count: wanted - storage.count) }
  }

  /// In place: a slice assigned to its own array would copy the whole of it.
  private mutating func moveToFront() {
    let waiting = start..<end
    unsafe storage.withUnsafeMutableBytes { buffer in
      unsafe buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[waiting]))
    }
    (start, end) = (0, waiting.count)
  }

  /// Appends the first `length` waiting bytes to `bytes`; they go on waiting.
  func copy(_ length: Int, to bytes: inout [UInt8]) { bytes += storage[start..<start + length] }

  /// The first `length` bytes wait no longer.
  mutating func drop(_ length: Int) {
    start += length
    offset += UInt64(length)
  }

  /// How many bytes the waiting whole lines have, terminators included; lines that end before `from` are known.
  func wholeLines(after from: Int) -> Int {
    unsafe storage.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let (first, last) = (start + from, end)
      let cut = unsafe cscan_after_last_newline(base, first, last)
      return cut == first ? from : cut - start
    }
  }

  /// How many bytes wait before the first newline; `count` when there is none.
  var untilNewline: Int {
    unsafe storage.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe cscan_first_newline(base, start, end) - start
    }
  }

  /// The waiting byte at `index`.
  subscript(index: Int) -> UInt8 { storage[start + index] }
}
