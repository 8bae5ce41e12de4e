internal import ProximateDiagnostics

/// What a compressed file expands to, all of its members in a row, to the last byte that can be had.
final class ExpandedBytes: ByteSource {
  private let source: any ByteSource
  private let decoder: any MemberDecoder
  private let magic: Magic
  private var input = [UInt8](repeating: 0, count: 64 << 10)
  private var unread = 0..<0
  private var inputEnds = false
  private var isDone = false
  private var failure: Diagnostic?
  private var meter: ExpansionMeter

  /// - Parameter magic: gzip, xz, bzip2 or zstd.
  init(_ source: any ByteSource, _ magic: Magic, meter: ExpansionMeter) throws(Diagnostic) {
    decoder = magic == .gzip ? try GzipDecoder() : try BlockDecoder(magic)
    self.source = source
    self.magic = magic
    self.meter = meter
  }

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

  /// Expands once; what goes wrong is kept until the bytes before it are handed on.
  private func step(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    refill()
    guard failure == nil else { return 0 }
    let unread = unread
    let step = unsafe input.withUnsafeBufferPointer { input in
      unsafe decoder.run(UnsafeBufferPointer(rebasing: input[unread]), into: buffer)
    }
    self.unread = unread.lowerBound + step.consumed..<unread.upperBound
    if let reason = step.failure {
      failure = .corrupt(magic.word, reason: reason)
    } else if step.endsMember {
      beginNextMember()
    } else if inputEnds, step.consumed == 0, step.produced == 0 {
      failure = .truncated(magic.word)
    }
    return step.produced
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

  /// Compressed files may be joined; zeros that fill up a tape block may follow.
  private func beginNextMember() {
    skipPadding()
    if unread.isEmpty {
      isDone = true
    } else if !decoder.opensMember(input[unread.lowerBound]) {
      failure = .trailingGarbage(magic.word)
    } else if !decoder.beginMember() {
      failure = .noMemory
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
}
