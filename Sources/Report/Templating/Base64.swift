import Foundation

/// Bytes as text, as policies of pages have digests.
enum Base64 {
  /// The usual alphabet, padded.
  static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
