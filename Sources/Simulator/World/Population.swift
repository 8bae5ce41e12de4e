/// Who the clients are: drawn once per seed, whatever the factors and the incident are.
struct Population: Sendable {
  let count: Int
  var region: [UInt8] = []
  /// Local hour at which the computer is switched on; negative for computers that are always on.
  var onHour: [Float] = []
  var onHours: [Float] = []
  var isEligible: [Bool] = []
  var startsWithComputer: [Bool] = []
  /// Uniform marks in [0, 1): compared with shares, so that a larger share only adds clients.
  var updateMark: [Float] = []
  var versionMark: [Float] = []

  init(count: Int, seed: UInt64, autoLogonShare: Double) {
    self.count = count
    var chance = Xoshiro256(seed: seed, concern: Concern.people)
    for _ in 0..<count { append(using: &chance, autoLogonShare: autoLogonShare) }
  }

  private mutating func append(using chance: inout Xoshiro256, autoLogonShare: Double) {
    let mark = chance.unit()
    region.append(mark < 0.25 ? 0 : mark < 0.70 ? 1 : 2)
    let isAlwaysOn = chance.chance(0.30)
    let (start, length) = (chance.normal(8.7, 1.8), chance.normal(9, 3.5))
    let hours = min(max(length, 1), 20)
    onHour.append(isAlwaysOn ? -1 : Float(min(max(start, 0), 23.5)))
    onHours.append(isAlwaysOn ? 24 : Float(hours))
    isEligible.append(chance.chance(0.30) && (isAlwaysOn || hours > 8))
    startsWithComputer.append(chance.chance(autoLogonShare))
    updateMark.append(Float(chance.unit()))
    versionMark.append(Float(chance.unit()))
  }

  func isAlwaysOn(_ client: Int) -> Bool { onHour[client] < 0 }
}
