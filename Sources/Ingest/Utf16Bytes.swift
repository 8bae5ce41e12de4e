internal import ProximateDiagnostics

/// UTF-16 as UTF-8. Halves of surrogate pairs without their other half become U+FFFD.
final class Utf16Bytes: ByteSource {
  private let source: any ByteSource
  private let isBigEndian: Bool
  private var input = [UInt8](repeating: 0, count: 32 << 10)
  private var output: [UInt8] = []
  private var served = 0
  /// A byte whose other half has not come yet.
  private var half: UInt8?
  private var highSurrogate: UInt16?
  private var failure: Diagnostic?
  private var isDone = false

  /// `source` begins behind the byte order mark.
  init(_ source: any ByteSource, isBigEndian: Bool) {
    self.source = source
    self.isBigEndian = isBigEndian
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    while served == output.count {
      if let failure { throw failure }
      if isDone { return 0 }
      transcode()
    }
    let count = unsafe copy(output[served...], into: buffer)
    served += count
    return count
  }

  private func transcode() {
    output.removeAll(keepingCapacity: true)
    served = 0
    var count = 0
    do throws(Diagnostic) {
      count = unsafe try input.withUnsafeMutableBufferPointer { buffer throws(Diagnostic) in
        unsafe try source.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
    } catch {
      failure = error
    }
    for index in 0..<count { take(input[index]) }
    if count == 0 { finish() }
  }

  private func take(_ byte: UInt8) {
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    take(unit: isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
  }

  private func take(unit: UInt16) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        append(0x10000 + (UInt32(high) & 0x3ff) << 10 + UInt32(unit) & 0x3ff)
        return
      }
      append(0xfffd)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else {
      append(UTF16.isTrailSurrogate(unit) ? 0xfffd : UInt32(unit))
    }
  }

  private func finish() {
    if highSurrogate != nil || half != nil { append(0xfffd) }
    (highSurrogate, half, isDone) = (nil, nil, true)
  }

  private func append(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: output.append(UInt8(scalar))
    case 0..<0x800: output += [0xc0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3f)]
    case 0..<0x10000:
      output += [0xe0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3f), 0x80 | UInt8(scalar & 0x3f)]
    default:
      output += [
        0xf0 | UInt8(scalar >> 18), 0x80 | UInt8(scalar >> 12 & 0x3f), 0x80 | UInt8(scalar >> 6 & 0x3f),
        0x80 | UInt8(scalar & 0x3f),
      ]
    }
  }
}
