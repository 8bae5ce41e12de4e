import ProximateModel

/// One incident, from its hearings to its parts.
struct Investigation {
  let jury: Jury
  let court: HypothesisCourt
  /// All candidates with what was heard of them.
  let triggers: [Ledger]
  let roots: [Ledger]
  let loops: [FeedbackLoop]

  private var scene: Scene { jury.scene }

  /// Hears triggers, then what kept the impact going, then root causes beside the likeliest trigger.
  init(scene: Scene) {
    jury = Jury(scene: scene)
    court = HypothesisCourt(scene: scene)
    triggers = court.judging(TriggerHearing(scene: scene).heard)
    let best = Ledger.best(of: triggers)
    let flip = jury.flip(best)
    let isKnown = jury.trigger(best).status == .identified
    loops = FeedbackReader(scene: scene, trigger: flip).loops()
    roots = court.judging(RootHearing(scene: scene, trigger: isKnown ? flip : nil, loops: loops).heard)
  }

  /// The finished incident.
  func incident(id: String) -> Incident {
    let ruling = jury.ruling(triggers: triggers, roots: roots)
    let roles = Cast(scene: scene, ruling: ruling, loops: loops).roles
    let steps = Set(roles.filter { $0.role == .mitigation }.map(\.finding))
    return Incident(
      id: id, hypothesisClass: IncidentClass(scene: scene, ruling: ruling).name, impact: impact,
      trigger: ruling.trigger, rootCause: ruling.rootCause, roles: roles, ruledOut: ruledOut(ruling),
      loops: loops, precedents: ruling.flip.map(scene.precedents) ?? [],
      timeline: Chronicle(scene: scene, trigger: ruling.trigger, mitigations: steps).entries,
      unknowns: Questions(scene: scene, ruling: ruling).unknowns + court.unknowns)
  }

  private var impact: Impact {
    let window = scene.window
    return Impact(
      summary: window.summary, findings: window.findings.map(\.id), interval: window.interval,
      peak: window.peak,
      isInferred: window.isInferred, isOpenEnded: window.isOpenEnded, stages: window.stages)
  }

  /// What the court of hypotheses and hard refuters rule out, each candidate once.
  func ruledOut(_ ruling: Ruling) -> [Candidate] {
    var seen: Set<String> = []
    let out = (ruling.triggers + ruling.roots).filter { $0.isRuledOut && !court.tells(of: $0) }
    let ledgers = out.sorted { Episode.isOrdered($0.episode, $1.episode) }
    let once = ledgers.filter { seen.insert($0.episode.first.id).inserted }
    return court.ruledOut + once.map { jury.candidate($0, share: 0, facets: []) }
  }
}
