/// How wrong a host's clock is. Without noise every clock is right.
struct HostClock: Sendable {
  private let seed: UInt64
  let isNoisy: Bool

  init(seed: UInt64, isNoisy: Bool) {
    self.seed = seed
    self.isNoisy = isNoisy
  }

  /// What a host's clock shows at a true time: an offset of about two seconds and up to a second of drift per day.
  func reading(of host: Int, at time: Int) -> Int {
    guard isNoisy else { return time }
    var chance = generator(host)
    let offset = chance.normal(0, 2000)
    let drift = chance.uniform(-1, 1) * Double(time % 864_000_000) / 86_400_000 * 1000
    return wrongYear(of: host, at: time) + Int(offset) + Int(drift)
  }

  /// Seconds by which a client's zone is wrong: an hour for two in a hundred.
  func zoneError(of host: Int) -> Int {
    guard isNoisy else { return 0 }
    var chance = generator(host &+ 1_000_003)
    let mark = chance.unit()
    return mark < 0.01 ? 3600 : mark < 0.02 ? -3600 : 0
  }

  /// True for the tenth of the computers (Vista's) whose update agent puts left-to-right marks into dates.
  func writesMarks(_ host: Int) -> Bool {
    guard isNoisy else { return false }
    var chance = generator(host &+ 3_000_017)
    return chance.chance(0.10)
  }

  /// Milliseconds by which the clock is wrong from a start of the computer until the time service has set it.
  func startError(of host: Int, at time: Int) -> Int {
    guard isNoisy else { return 0 }
    var chance = generator(host ^ time)
    return chance.chance(0.04) ? -Int(chance.uniform(60_000, 600_000)) : 0
  }

  /// Three clients in a thousand live a year behind, a year ahead, or in 1970: with a dead battery the clock begins
  /// at zero when the computer is first switched on, here at most a hundred days ago.
  private func wrongYear(of host: Int, at time: Int) -> Int {
    var chance = generator(host &+ 2_000_003)
    guard host < Self.servers, chance.chance(Self.wrongYearShare) else { return time }
    switch chance.index(below: 3) {
    case 0: return time - 365 * 86_400_000
    case 1: return time + 365 * 86_400_000
    default: return time % 8_640_000_000
    }
  }

  static let wrongYearShare = 0.003

  /// Hosts from here on are servers.
  static let servers = 900_000

  private func generator(_ host: Int) -> Xoshiro256 {
    Xoshiro256(
      seed: seed ^ (UInt64(bitPattern: Int64(host)) &* 0x2545_f491_4f6c_dd1d), concern: Concern.noise)
  }
}
