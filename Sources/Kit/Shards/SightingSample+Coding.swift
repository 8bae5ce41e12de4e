import ProximateModel

extension ByteWriter {
  /// Identifiers by their hashes as differences, places as numbers of texts, times in the coarsest unit of the log.
  mutating func write(_ sample: SightingSample, _ tables: ObservationTables) {
    let entries = sample.sightings.sorted { $0.key < $1.key }
    let times = entries.lazy.flatMap { $0.value.flatMap { [$0.first, $0.last] } }
    let step = TimeStep(times)
    let base = times.min() ?? 0
    write(byte: step.power)
    write(signed: step.count(base))
    var identifier: UInt64 = 0
    write(each: entries) { writer, entry in
      writer.write(entry.key - identifier)
      identifier = entry.key
      writer.write(each: entry.value) { writer, sighting in
        for text in [sighting.place.component, sighting.place.host] { writer.write(tables.number(of: text)) }
        writer.write(signed: step.count(sighting.first) &- step.count(base))
        writer.write(signed: step.count(sighting.last) &- step.count(sighting.first))
      }
    }
  }
}

extension ByteReader {
  mutating func sightings(_ texts: [String]) throws(MalformedShard) -> SightingSample {
    let step = TimeStep(power: UInt8(truncatingIfNeeded: try index(below: 4)))
    let base = try signed()
    var identifier: UInt64 = 0
    let entries = try each { reader throws(MalformedShard) in
      identifier = identifier &+ (try reader.number())
      let sightings = try reader.each { reader throws(MalformedShard) in
        let component = texts[try reader.index(below: texts.count)]
        let host = texts[try reader.index(below: texts.count)]
        let first = step.time(base &+ (try reader.signed()))
        let last = first &+ step.time(try reader.signed())
        return Sighting(place: Scope(component: component, host: host), first: first, last: last)
      }
      return (identifier: identifier, sightings: sightings)
    }
    guard let sample = SightingSample(entries) else { throw MalformedShard() }
    return sample
  }
}
