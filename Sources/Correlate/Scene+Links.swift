import ProximateModel

/// Links of networks, which all calls of a site pass.
extension Scene {
  /// Whether a network says that a link of its own is down.
  func isLink(_ episode: Episode) -> Bool {
    episode.nature == .fault && episode.first.isAuthored && !episode.isHearsay
      && Signature.carrier(in: episode.text) != nil
  }

  /// A link of the site that all who complain, and all that they complain of, are in, which was down no later than the
  /// impact began as far as the clocks tell: what is called did not fail.
  func link(to called: Episode) -> Episode? {
    guard called.isHearsay, let site = blame.site, Places.site(of: called.component) == site else {
      return nil
    }
    let near = Interval(
      start: onset.adding(seconds: -Calibration.edgeLag),
      end: onset.adding(seconds: Calibration.statisticBucket))
    return episodes(beginningIn: near).first { link in
      isLink(link) && Places.site(of: influence.entity(link.component)) == site
        && onset.seconds(until: link.interval.start) <= uncertainty(of: link)
    }
  }

  /// What calls a link carries that is down.
  func calls(over link: Episode) -> Episode? {
    guard isLink(link) else { return nil }
    return hearsay.first { self.link(to: $0).map { Wave.sharesLines($0, link) } ?? false }
  }
}
