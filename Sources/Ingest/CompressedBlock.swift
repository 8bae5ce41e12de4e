internal import CExpand
package import ProximateDiagnostics

/// Bytes as one zstd frame, for what the program keeps for itself.
package enum CompressedBlock {
  /// Level 3 gives most of what can be had and writes faster than disks do.
  private static let level: Int32 = 3

  /// The frame; empty for no bytes.
  package static func compress(_ bytes: [UInt8]) throws(Diagnostic) -> [UInt8] {
    if bytes.isEmpty { return [] }
    var frame = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let room = frame.count
    let size = unsafe frame.withUnsafeMutableBytes { output in
      unsafe bytes.withUnsafeBytes { input in
        unsafe ZSTD_compress(output.baseAddress, room, input.baseAddress, input.count, level)
      }
    }
    if ZSTD_isError(size) != 0 { throw .noMemory }
    frame.removeLast(room - size)
    return frame
  }

  /// What a frame holds; nil unless that is exactly `count` bytes.
  package static func expand(_ frame: ArraySlice<UInt8>, to count: Int) -> [UInt8]? {
    if count == 0 { return frame.isEmpty ? [] : nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let size = unsafe bytes.withUnsafeMutableBytes { output in
      unsafe frame.withUnsafeBytes { input in
        unsafe ZSTD_decompress(output.baseAddress, output.count, input.baseAddress, input.count)
      }
    }
    return size == count ? bytes : nil
  }
}
