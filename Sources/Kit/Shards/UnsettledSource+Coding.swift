import ProximateModel
import ProximateNormalise

extension UnsettledSource {
  func write(to writer: inout ByteWriter) {
    writer.write(name.path)
    writer.write(name.member) { $0.write($1) }
    for flag in [head.isYearless, head.isDayless, head.isMember] { writer.write(flag) }
    for number in [head.midnights, head.lastTimeOfDay, head.modified, head.offset] {
      writer.write(signed: number)
    }
    writer.write(years) { writer, years in
      switch years.rule {
      case .nearest(let instant):
        writer.write(byte: 0)
        writer.write(signed: instant.nanoseconds)
      case .notAfter(let instant):
        writer.write(byte: 1)
        writer.write(signed: instant.nanoseconds)
      }
      writer.write(TimeBasis.allCases.firstIndex(of: years.basis) ?? 0)
    }
    writer.write(days) { writer, days in
      writer.write(signed: days.firstDay)
      writer.write(TimeBasis.allCases.firstIndex(of: days.basis) ?? 0)
      writer.write(signed: days.uncertainty)
    }
    writer.write(each: steps) { writer, step in
      writer.write(signed: step.time)
      writer.write(signed: step.back)
      writer.write(step.aheadSince) { $0.write(signed: $1) }
    }
    writer.write(bytes: ObservationWriter.bytes(observations))
  }

  init(_ reader: inout ByteReader) throws(MalformedShard) {
    let path = try reader.text()
    name = SourceName(
      path: path, member: try reader.optional { reader throws(MalformedShard) in try reader.text() })
    let flags = [try reader.flag(), try reader.flag(), try reader.flag()]
    let numbers = [try reader.signed(), try reader.signed(), try reader.signed(), try reader.signed()]
    guard abs(numbers[3] / 1000) < 1000, abs(numbers[0] / 2) < 1 << 20 else { throw MalformedShard() }
    head = Head(
      isYearless: flags[0], isDayless: flags[1], midnights: numbers[0], lastTimeOfDay: numbers[1],
      modified: numbers[2], isMember: flags[2], offset: numbers[3])
    years = try reader.optional { reader throws(MalformedShard) in
      let kind = try reader.flag()
      let instant = Instant(nanoseconds: try reader.signed())
      return YearReference(kind ? .notAfter(instant) : .nearest(to: instant), basis: try Self.basis(&reader))
    }
    days = try reader.optional { reader throws(MalformedShard) in
      let first = try reader.signed()
      let basis = try Self.basis(&reader)
      let uncertainty = try reader.signed()
      guard abs(first / 2) < 1 << 20, (0...DayCount.length).contains(uncertainty) else {
        throw MalformedShard()
      }
      return DayReference(firstDay: first, basis: basis, uncertainty: uncertainty)
    }
    steps = try reader.each { reader throws(MalformedShard) in
      let time = try reader.signed()
      let back = try reader.signed()
      guard abs(back / 2) < 1 << 61 else { throw MalformedShard() }
      let since = try reader.optional { reader throws(MalformedShard) in try reader.signed() }
      return ClockWatch.Step(time: time, back: back, aheadSince: since)
    }
    observations = try ObservationReader.observations(try reader.bytes(), bounds: .sharded)
  }

  private static func basis(_ reader: inout ByteReader) throws(MalformedShard) -> TimeBasis {
    TimeBasis.allCases[try reader.index(below: TimeBasis.allCases.count)]
  }
}
