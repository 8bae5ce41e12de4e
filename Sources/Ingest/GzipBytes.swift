internal import ProximateDiagnostics

#if ISAL
  internal import CInflate
#else
  internal import CZlib
#endif

/// What a gzip file decompresses to, all of its members in a row. isa-l, where it is at hand,
/// takes 0.4 of zlib's time; zlib stands in for it.
@safe
final class GzipBytes: ByteSource {
  private let source: any ByteSource
  private let state: UnsafeMutablePointer<cinflate_state>
  private var input = [UInt8](repeating: 0, count: 64 << 10)
  private var unread = 0..<0
  private var inputEnds = false
  private var isDone = false
  private var failure: Diagnostic?
  private var meter: ExpansionMeter

  init(_ source: any ByteSource, meter: ExpansionMeter) throws(Diagnostic) {
    guard let state = unsafe cinflate_new_gzip() else { throw .noMemory }
    unsafe self.state = unsafe state
    self.source = source
    self.meter = meter
  }

  deinit { unsafe cinflate_free(state) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    while !isDone, failure == nil {
      let count = unsafe step(into: buffer)
      guard count > 0 else { continue }
      do throws(Diagnostic) { try meter.add(count) } catch { failure = error }
      return count
    }
    if let failure {
      isDone = true
      self.failure = nil
      throw failure
    }
    return 0
  }

  /// Inflates once; what goes wrong is kept until the bytes before it are handed on.
  private func step(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    refill()
    guard failure == nil else { return 0 }
    let step = unsafe run(into: buffer)
    unread = unread.lowerBound + Int(step.consumed)..<unread.upperBound
    if step.error != 0 {
      failure = .corrupt("gzip file", reason: reason(step.error))
    } else if step.ends_member != 0 {
      beginNextMember()
    } else if inputEnds, step.consumed == 0, step.produced == 0 {
      failure = .truncated("gzip file")
    }
    return Int(step.produced)
  }

  private func run(into buffer: UnsafeMutableRawBufferPointer) -> cinflate_step {
    let unread = unread
    return unsafe input.withUnsafeBufferPointer { input in
      unsafe cinflate_run(
        state, input.baseAddress?.advanced(by: unread.lowerBound), UInt32(unread.count),
        buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: buffer.count))
    }
  }

  private func refill() {
    guard unread.isEmpty, !inputEnds else { return }
    do throws(Diagnostic) {
      let count = unsafe try input.withUnsafeMutableBufferPointer { buffer throws(Diagnostic) in
        unsafe try source.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      unread = 0..<count
      inputEnds = count == 0
    } catch {
      failure = error
    }
  }

  /// gzip files may be joined; zeros that fill up a tape block may follow.
  private func beginNextMember() {
    skipPadding()
    if unread.isEmpty {
      isDone = true
    } else if input[unread.lowerBound] == 0x1f {
      unsafe cinflate_next_member(state)
    } else {
      failure = .trailingGarbage
    }
  }

  private func skipPadding() {
    while failure == nil {
      refill()
      let rest = input[unread].firstIndex { $0 != 0 }
      unread = (rest ?? unread.upperBound)..<unread.upperBound
      if rest != nil || inputEnds { return }
    }
  }

  private func reason(_ error: Int32) -> String { unsafe String(cString: cinflate_reason(state, error)) }
}
