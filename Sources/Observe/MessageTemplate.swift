/// Makes templates of messages: the signatures that counts go by, for output.
package struct MessageTemplate: Sendable {
  private var mask = SignatureMask()

  package init() {}

  /// The message's first line with its variable parts as `<*>`, cut after 256 bytes, and a hash of it that is the
  /// same on every machine; nil for a message without a word.
  package mutating func template(of message: String) -> (hash: UInt64, text: String)? {
    let line = Array(message.utf8.prefix(SignatureMask.textLimit).prefix { $0 != 0x0a })
    let hash = line.withUnsafeBufferPointer { mask.mask($0) }
    return mask.count > 0 ? (hash, mask.text) : nil
  }
}
