package import ProximateDiagnostics

/// Bytes in order: a file, standard input, or what another source's bytes decompress to.
///
/// Called once per block, so a dynamic call costs nothing that could be measured.
package protocol ByteSource: AnyObject {
  /// Fills the front of a buffer that is not empty; returns how much, 0 at the end. What came before a failure
  /// has been returned when it is thrown. The diagnostic has no place yet.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int
}

/// A source of which any part can be read, as the directory at a zip file's end demands.
protocol SeekableBytes: ByteSource {
  /// Where the next read begins.
  var position: UInt64 { get set }
  /// The size of the whole, as known now.
  var size: UInt64 { get }
}

/// Copies the front of `bytes` into a buffer; returns how many.
func copy(_ bytes: ArraySlice<UInt8>, into buffer: UnsafeMutableRawBufferPointer) -> Int {
  let count = min(bytes.count, buffer.count)
  unsafe buffer.copyBytes(from: bytes.prefix(count))
  return count
}
