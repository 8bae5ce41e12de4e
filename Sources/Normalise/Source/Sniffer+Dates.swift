import ProximateModel

extension Sniffer {
  /// What a source's head tells, and the order of its dates where they can be read in several: the head is read in
  /// each. Of the source no more is looked at, because nobody who reads a range of it may have more.
  mutating func readFacts(
    _ profile: inout SourceProfile, _ block: borrowing LineBlock, modified: Instant?
  ) {
    profile.facts = facts(profile, block)
    guard normaliser.reader.stampsSeen.numeric > 0 else { return }
    var readings: [DateOrderReading] = []
    for order in DateOrder.allCases {
      profile.dateOrder = order
      let told = facts(profile, block)
      readings.append(DateOrderReading(order, told, normaliser.reader.stampsSeen, batch.rows))
    }
    let choice = DateOrderChoice(among: readings, modified: modified)
    (profile.dateOrder, profile.isDateOrderOpen) = (choice?.reading.order, choice?.isOpen ?? false)
    if let choice { profile.facts = choice.reading.facts }
  }
}
