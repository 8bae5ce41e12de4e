/// What compresses a text as members, one behind the other, each with a checksum of its own.
///
/// Called once per 64 KiB, so a dynamic call costs nothing that could be measured.
protocol MemberDecoder: AnyObject {
  /// Expands as much as input and output allow.
  func run(_ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableRawBufferPointer) -> DecodingStep
  /// Makes ready for the next member; false when there is no memory.
  func beginMember() -> Bool
  /// Whether a member can begin with the byte.
  func opensMember(_ byte: UInt8) -> Bool
}

/// What a step of a decoder did.
struct DecodingStep {
  var consumed: Int
  var produced: Int
  /// Why it failed, nil when it did not.
  var failure: String?
  /// Whether a member ended, its checksum verified.
  var endsMember: Bool
}
