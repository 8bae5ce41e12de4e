import ProximateModel

extension Observer {
  /// Notes the identifiers of requests that a record names.
  @inline(__always)
  mutating func noteSightings(_ row: EventRow, _ moment: Moment, _ block: borrowing LineBlock) {
    let range = row.record.lower..<row.record.upper
    block.bytes.withUnsafeBufferPointer { bytes in
      identifiers.forEachIdentifier(in: UnsafeBufferPointer(rebasing: bytes[range])) { hash in
        guard sightings.mayKeep(hash) else { return }
        let place = Scope(component: pool.texts[moment.component], host: pool.texts[moment.host])
        sightings.insert(hash, at: place, time: row.time)
      }
    }
  }
}
