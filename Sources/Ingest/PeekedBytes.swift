internal import ProximateDiagnostics

/// A source whose front was looked at and is read again from the start.
final class PeekedBytes: ByteSource {
  /// The front: as many bytes as were asked for, fewer when the source is shorter.
  let head: [UInt8]
  private let rest: any ByteSource
  private var served = 0
  /// Why the head ended where it does, when that was by a failure.
  private(set) var failure: Diagnostic?

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

  /// A look at what stands behind the front when that is all zeros, and how many bytes were passed over; nil when
  /// another byte is in the front, or the source ends or fails there.
  func behindZeros(_ count: Int) -> (skipped: UInt64, rest: PeekedBytes)? {
    guard !hasFailed, served == 0, !head.isEmpty, head.allSatisfy({ $0 == 0 }) else { return nil }
    served = head.count
    let hole = (rest as? FileBytes)?.skipHole() ?? 0
    return (UInt64(head.count) + hole, PeekedBytes(rest, count: count))
  }

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
