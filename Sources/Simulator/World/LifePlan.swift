/// What lies ahead in the life of each computer, as steps; `Timers.never` when nothing does.
struct LifePlan: Sendable {
  var switchOn: [Int32]
  var switchOff: [Int32]
  /// Detection of updates.
  var detect: [Int32]
  /// The restart after patches.
  var restart: [Int32]
  /// The client is started after a restart or a crash.
  var comeBack: [Int32]
  /// Detected but not installed because the computer was off at 03:00.
  var isMissed: [Bool]

  init(count: Int) {
    switchOn = Array(repeating: Timers.never, count: count)
    switchOff = switchOn
    detect = switchOn
    restart = switchOn
    comeBack = switchOn
    isMissed = Array(repeating: false, count: count)
  }

  func next(_ client: Int) -> Int {
    Int(
      min(
        switchOn[client], switchOff[client], min(detect[client], restart[client], comeBack[client])))
  }
}
