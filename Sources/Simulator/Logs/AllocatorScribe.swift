/// The resource allocator's decisions, one JSON object a minute.
struct AllocatorScribe: Scribe {
  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    book.open("allocator/decisions.jsonl", traits: [.rotates])
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    guard let decision = world.decision else { return }
    let text =
      #"{"ts":\#(world.now),"evt":"core_resize","attached":\#(decision.attached),"pending":\#(decision.pending),"#
      + #""sn":\#(decision.supernodes),"target":\#(decision.target),"action":"\#(decision.action.rawValue)","#
      + #""n":\#(decision.count),"algo":"\#(decision.isFixed ? "ra-2.4" : "ra-2.3")"}"#
    book.write("allocator/decisions.jsonl", world.now * 1000, text)
  }
}
