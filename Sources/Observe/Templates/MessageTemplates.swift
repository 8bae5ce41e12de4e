package import ProximateModel

/// The templates of messages as they stand after a whole input: show it all rows, `settle`, then ask.
///
/// A template is made of a message's first line, up to `SignatureMask.textLimit` bytes of it.
package struct MessageTemplates {
  private var mask = SignatureMask()
  private var signatures: [UInt64: String] = [:]
  private var templates: [UInt64: String] = [:]

  /// Signatures that are clustered; those that come first after so many stand as they are.
  package static let most = 200_000

  /// Templates of nothing.
  package init() {}

  /// Shows the message of a row of a batch that was made from this block.
  package mutating func take(_ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch) {
    guard let hash = hash(row, block, batch), signatures[hash] == nil, signatures.count < Self.most else {
      return
    }
    signatures[hash] = mask.text
  }

  /// Clusters what was shown.
  package mutating func settle() {
    var refining = SignatureRefining()
    var refined: [UInt64: String] = [:]
    for (hash, signature) in signatures { refined[hash] = refining.refined(signature) }
    let clusters = SignatureClusters(refined.values)
    templates = refined.compactMapValues { clusters.templates[$0] }
    signatures = [:]
  }

  /// The template of a row's message, nil when it has none.
  package mutating func template(
    of row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> String? {
    guard let hash = hash(row, block, batch) else { return nil }
    return templates[hash] ?? mask.text
  }

  private mutating func hash(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> UInt64? {
    if row.message.isEmpty { return nil }
    let hash = withText(row.message, block, batch) { mask.mask($0) }
    return mask.count > 0 ? hash : nil
  }
}
