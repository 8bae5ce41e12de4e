internal import ProximateModel

/// How things of the world are called in the logs.
enum Names {
  /// `sn-1f3a`; the factor is odd, so no two nodes share a name.
  static func supernode(_ node: Int) -> String {
    guard node >= 0 else { return "-" }
    let block = node >> 16 == 0 ? "" : String(node >> 16, radix: 16)
    return "sn-" + block + hex(UInt64(node &* 40_503 &+ 7_919) & 0xffff, 4)
  }

  /// `c08812`.
  static func client(_ client: Int) -> String {
    "c" + String(repeating: "0", count: max(0, 5 - String(client).count)) + String(client)
  }

  /// A public address, by region and client.
  static func address(_ client: Int, region: Int) -> String {
    let first = [[24, 66, 71], [81, 62, 212], [60, 202, 124]][region][client % 3]
    return "\(first).\(client / 512 % 64).\(client / 4 % 128).\(client * 7 % 250 + 1)"
  }

  /// The /16 that the login servers keep of an address.
  static func network(_ client: Int, region: Int) -> String {
    let first = [[24, 66, 71], [81, 62, 212], [60, 202, 124]][region][client % 3]
    return "\(first).\(client / 512 % 64).0.0/16"
  }

  /// The version that a client runs.
  static func version(_ client: Int, in world: borrowing World) -> String {
    if world.setup.outage == .offlineIM2010 {
      if world.isDefective(client) { return "5.0.0.152" }
      return client % 4 == 0 ? "5.0.0.156" : "4.2.0.187"
    }
    return ["3.2.0.175", "3.2.0.175", "3.0.0.218", "2.5.0.154"][client % 4]
  }

  /// A stable number for (client, step): details that must not depend on any generator's state.
  static func mark(_ client: Int, _ step: Int, _ salt: UInt64 = 0) -> UInt64 {
    StableHash.mix(UInt64(bitPattern: Int64(client)) << 32 ^ UInt64(step) ^ (salt &* 0x9e37_79b9_7f4a_7c15))
  }
}
