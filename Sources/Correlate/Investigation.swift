import ProximateModel

/// One incident, from its hearings to its parts.
struct Investigation {
  let scene: Scene

  /// The finished incident.
  func incident(id: String) -> Incident {
    let jury = Jury(scene: scene)
    let court = HypothesisCourt(scene: scene)
    let triggers = Ledger.best(of: court.judging(TriggerHearing(scene: scene).heard))
    let trigger = jury.trigger(triggers)
    let triggerEpisode = triggerEpisode(triggers)
    let loops = FeedbackReader(scene: scene, trigger: triggerEpisode).loops()
    let hearing = RootHearing(
      scene: scene, trigger: trigger.status == .identified ? triggerEpisode : nil, loops: loops)
    let roots = Ledger.best(of: court.judging(hearing.heard))
    let root = located(jury.rootCause(roots, trigger: trigger), trigger: trigger, episode: triggerEpisode)
    let cast = Cast(
      scene: scene, trigger: trigger, rootCause: root, triggers: triggers, roots: roots, loops: loops)
    let incidentClass = IncidentClass(scene: scene, trigger: trigger, rootCause: root).name
    let roles = cast.roles
    let steps = Set(roles.filter { $0.role == .mitigation }.map(\.finding))
    return Incident(
      id: id, hypothesisClass: incidentClass, impact: impact, trigger: trigger, rootCause: root,
      roles: roles, ruledOut: court.ruledOut + ruledOut(triggers, roots, jury, court), loops: loops,
      precedents: triggerEpisode.map(scene.precedents) ?? [],
      timeline: Chronicle(scene: scene, trigger: trigger, mitigations: steps).entries,
      unknowns: Questions(scene: scene, trigger: trigger, rootCause: root, triggers: triggers, roots: roots)
        .unknowns + court.unknowns)
  }

  /// The best candidate, or the change that came with it.
  func triggerEpisode(_ triggers: [Ledger]) -> Episode? {
    let standing = Jury(scene: scene).ranked(triggers).map(\.ledger.episode)
    var lead = standing.first
    // What others say of it has no past: what it shows itself has.
    if let hearsay = lead, hearsay.isHearsay {
      let jury = Jury(scene: scene)
      lead =
        standing.first { own in
          !own.isHearsay && own.first.isAuthored && jury.isOne(own, hearsay)
            && scene.influence.isOne(own.component, hearsay.component)
            && abs(own.interval.start.seconds(until: hearsay.interval.start)) <= Calibration.siblingLag
        } ?? hearsay
    }
    return lead.map { lead in
      lead.nature == .change ? lead : scene.companions(of: lead).first { $0.nature == .change } ?? lead
    }
  }

  /// Who judges, and all candidates with what was heard of them.
  typealias Hearings = (jury: Jury, court: HypothesisCourt, triggers: [Ledger], roots: [Ledger])

  /// All candidates with what was heard of them.
  var hearings: Hearings {
    let jury = Jury(scene: scene)
    let court = HypothesisCourt(scene: scene)
    let triggers = court.judging(TriggerHearing(scene: scene).heard)
    let best = Ledger.best(of: triggers)
    let episode = triggerEpisode(best)
    let loops = FeedbackReader(scene: scene, trigger: episode).loops()
    let isKnown = jury.trigger(best).status == .identified
    let hearing = RootHearing(scene: scene, trigger: isKnown ? episode : nil, loops: loops)
    return (jury, court, triggers, court.judging(hearing.heard))
  }

  private var impact: Impact {
    let window = scene.window
    return Impact(
      summary: window.summary, findings: window.findings.map(\.id), interval: window.interval,
      peak: window.peak,
      isInferred: window.isInferred, isOpenEnded: window.isOpenEnded)
  }

  /// When harmless precedents show that the trigger is not sufficient alone and nothing in the logs says what else
  /// there was, the cause sits where the trigger used to be absorbed, and is not in the logs.
  func located(_ root: Claim, trigger: Claim, episode: Episode?) -> Claim {
    guard root.status == .undetermined, trigger.status == .identified, let episode else { return root }
    let healthy = scene.harmless(episode)
    guard healthy.count >= Calibration.leastPrecedents else { return root }
    var result = root
    result.status = .notInTheLogs
    result.caps.insert(
      "\(episode.first.id) was absorbed \(healthy.count) times before: what kept "
        + "\(Wording.component(scene.window.components.min() ?? "")) from absorbing it this time is not in these logs.",
      at: 0)
    return result
  }

  /// Candidates that a hard refuter rules out, each once.
  func ruledOut(
    _ triggers: [Ledger], _ roots: [Ledger], _ jury: Jury, _ court: HypothesisCourt
  ) -> [Candidate] {
    var seen: Set<String> = []
    let out = (triggers + roots).filter { $0.isRuledOut && !court.tells(of: $0) }
    let ledgers = out.sorted { Episode.isOrdered($0.episode, $1.episode) }
    return ledgers.filter { seen.insert($0.episode.first.id).inserted }.map {
      jury.candidate($0, share: 0, facets: [])
    }
  }
}
