extension Scenario {
  /// 20: a certificate ends, and nothing was changed.
  static var certificateExpiry: Scenario {
    Scenario(
      20, "certificate-expiry", twist: "no change precedes; only the clock moved on", topology: .shop()
    ) {
      $0.hour = 12
      // Ninety days are left from the incident on when renewal works; it has failed for weeks, a week is left ...
      $0.defect = [
        Perturbation(
          "renewal fails", at: .start, [.node("auth", \.certificateEnd, .plus(-83 * 86_400))])
      ]
      // ... and on this day none.
      $0.trigger = [
        Perturbation("the last day", at: .start, [.node("auth", \.certificateEnd, .plus(-7 * 86_400))])
      ]
      $0.history = (1...6).map { back in
        Perturbation(
          "renewal fails", at: .day(back, hour: 4.25),
          words: [
            Words(
              .host("auth", program: "certbot[3318]"),
              "Attempting to renew cert (<auth>.shop.example) produced an unexpected error: urn:ietf:params:acme:error:unauthorized",
              .error)
          ])
      }
      $0.operators = [
        .said("ops2", "restarted <auth>, same picture", at: .onset(30)),
        Perturbation(
          "renewed", at: .onset(95), [.node("auth", \.certificateEnd, .set(90 * 86_400))],
          words: [
            Words(
              .host("auth", program: "certbot[9120]"),
              "Successfully received certificate for <auth>.shop.example"),
            Words(.chat("dev1"), "new certificate for <auth> is in place"),
          ]),
      ]
      $0.expectations = [.without(.defect, comes: .noImpact), .without(.trigger, comes: .noImpact)]
      let expired = Scenario.Evidence.lines("certificate has expired")
      $0.truth.trigger = Cause(
        "the certificate's last second", in: ["time", "auth"], [expired], start: .incident(0))
      $0.truth.rootCause = Cause(
        "the certificate of the auth service was not renewed", in: ["auth"],
        [expired, .lines("Attempting to renew cert .* unexpected error")], start: .incident(0))
      $0.truth.brokenBy = Cause(
        "a new certificate", in: ["auth"], [.lines("Successfully received certificate")], start: .onset(95))
    }
  }
}
