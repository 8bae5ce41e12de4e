internal import CExpand
internal import ProximateDiagnostics

/// xz, bzip2 and zstd, decoded to the last byte that a file cut short still gives: libarchive's filters hand on
/// 64 KiB at a time and drop what they hold when the input ends early.
@safe
final class BlockDecoder: MemberDecoder {
  private let state: UnsafeMutablePointer<cexpand_state>
  private let magic: Magic

  /// - Parameter magic: xz, bzip2 or zstd.
  init(_ magic: Magic) throws(Diagnostic) {
    let kind = magic == .xz ? CEXPAND_XZ : magic == .bzip2 ? CEXPAND_BZIP2 : CEXPAND_ZSTD
    guard let state = unsafe cexpand_new(kind) else { throw .noMemory }
    unsafe self.state = unsafe state
    self.magic = magic
  }

  deinit { unsafe cexpand_free(state) }

  func run(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableRawBufferPointer) -> DecodingStep {
    let step = unsafe cexpand_run(
      state, input.baseAddress, UInt32(clamping: input.count),
      output.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: output.count))
    return unsafe DecodingStep(
      consumed: Int(step.consumed), produced: Int(step.produced),
      failure: step.failure.map { unsafe String(cString: $0) }, endsMember: step.ends_member != 0)
  }

  func beginMember() -> Bool { unsafe cexpand_next_member(state) != 0 }

  func opensMember(_ byte: UInt8) -> Bool {
    switch magic {
    case .xz: byte == 0xfd
    case .bzip2: byte == 0x42
    // A frame, or one of those that are skipped.
    default: byte == 0x28 || byte & 0xf0 == 0x50
    }
  }
}
