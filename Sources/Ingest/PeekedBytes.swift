internal import ProximateDiagnostics

/// A source whose front was looked at and is read again from the start.
final class PeekedBytes: ByteSource {
  /// The front: as many bytes as were asked for, fewer when the source is shorter.
  let head: [UInt8]
  private let rest: any ByteSource
  private var served = 0
  private var failure: Diagnostic?

  /// Reads the first `count` bytes. A failure is kept until the bytes before it are read.
  init(_ source: any ByteSource, count: Int) {
    var bytes = [UInt8](repeating: 0, count: count)
    var length = 0
    do throws(Diagnostic) {
      while length < count {
        let more = unsafe try bytes.withUnsafeMutableBufferPointer { buffer throws(Diagnostic) in
          unsafe try source.read(
            into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[length...]))
        }
        if more == 0 { break }
        length += more
      }
    } catch {
      failure = error
    }
    bytes.removeLast(count - length)
    head = bytes
    rest = source
  }

  /// Whether the head ended by a failure.
  var hasFailed: Bool { failure != nil }

  /// Goes on behind the first `count` bytes.
  func skip(_ count: Int) { served = min(max(served, count), head.count) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    if served < head.count {
      let count = unsafe copy(head[served...], into: buffer)
      served += count
      return count
    }
    if let failure { throw failure }
    return unsafe try rest.read(into: buffer)
  }
}
