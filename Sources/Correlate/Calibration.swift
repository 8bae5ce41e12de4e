/// Every constant that the engine judges by, in one place; seconds, shares of 1, and nats unless said otherwise.
///
/// They are set by experts and order the hypotheses; they are refitted on the scenario battery, never on
/// public sample data.
enum Calibration {
  // MARK: Windows of impact

  /// Stretches of impact nearer than this are one incident.
  static let mergeGap = 1800.0
  /// Width of the buckets that ratios are judged in.
  static let ratioBucket = 60.0
  /// ...and, where minutes hold too little work to judge, in buckets of so many of them.
  static let ratioWidths: [Int64] = [1, 5]
  /// A ratio enters when it is above this and above `enterFactor` times its baseline...
  static let enterRatio = 0.05
  static let enterFactor = 5.0
  /// ...with this surprise (decades)...
  static let enterSurprise = 6.0
  /// ...for this many buckets, and leaves after that many below the 99th percentile of its calm.
  static let enterBuckets = 3
  static let leaveBuckets = 6
  /// Buckets with fewer events than this do not speak.
  static let leastPerBucket = 5.0
  /// Negative binomial size of request counts when nothing better is known.
  static let dispersion = 20.0
  /// Minutes before a run was noticed within which it may have begun.
  static let onsetReach: Int64 = 30
  /// Failures are nowhere taken to be rarer than this.
  static let rarestFailure = 0.002
  /// An impact this near the end of the logs may go on.
  static let openEnd = 300.0
  /// ...but not when work succeeded for this long after the last failure, and for this many times the longest
  /// pause between failures.
  static let calmTail = 30.0
  static let calmPauses = 2.0
  /// Logs that begin this near the onset do not show what came before.
  static let leftCensored = 120.0
  /// What programs say within this time of the beginning of all logs may be how logs begin.
  static let beginning = 5.0
  /// An impact of at most this share of another's severity, ended by itself, was absorbed.
  static let absorbedShare = 0.10
  /// A service whose failing share is at least this from an operators' action on was switched off.
  static let switchedOffShare = 0.99
  /// Fewer seconds of logs cannot tell.
  static let shortestLog = 60.0
  /// Errors that cover this share of the logs are chronic and start nothing.
  static let chronicShare = 0.8
  /// Occurrences of a new error template that are taken for an impact, alone or together.
  static let leastNewErrors = 5.0
  /// An impact that is inferred from errors lasts this many minutes, with this many errors...
  static let inferredMinutes = 3.0
  static let inferredErrors = 10.0
  /// ...and no measure of users' work shows them well within this time of it.
  static let inferredMargin = 300.0
  /// Users were seen to be well when this many requests in the stretch failed no more than usual.
  static let leastSeenRequests = 20.0

  // MARK: Candidates

  /// How far before the onset triggers and symptoms are looked for.
  static let lookBack = 48 * 3600.0
  /// How far back a change or a latent state may lie.
  static let latentLookBack = 30 * 86400.0
  /// Findings of one type and component nearer than this are one episode.
  static let episodeGap = 1800.0
  /// ...and what people and timers do, when nearer than this.
  static let deedGap = 60.0
  /// Deeds in one component within this time, and one kind of deed in several components within `waveLag`, are one.
  static let siblingLag = 60.0
  /// The confidence from which on an alternative is not called a coincidence.
  static let leastDoubt = 0.1
  /// Complaints count from shortly before the onset until this long after it.
  static let complaintTime = 1800.0
  /// Lines of one kind that are a complaint.
  static let leastComplaints = 3.0
  /// Candidates that get a full hearing.
  static let mostCandidates = 20
  /// Ruled-out ones that are told of beside them.
  static let mostRuledOut = 12
  static let mostHeard = 400
  /// Uncertainty of a clock that states none.
  static let clockDefault = 2.0
  /// A statistic's start is known to one bucket of this length.
  static let statisticBucket = 60.0
  /// Longest lag of fault and load along an edge of influence.
  static let edgeLag = 600.0
  /// Demand follows a wave from outside within this time, and is tied to it that strongly without any line.
  static let waveLag = 1800.0
  static let waveTie = 0.7
  /// A mechanism that contributes to its effect, where others suffice for theirs (1).
  static let contributoryTie = 0.8
  /// Within one component the order of effects is not read more finely than this.
  static let sameComponentSlack = 300.0
  /// Time in which an overload drains when no precedent tells.
  static let drain = 600.0

  // MARK: Trigger criteria

  static let timingCap = 4.5
  /// What the system does to itself goes with the onset whether it is cause or effect.
  static let effectTimingCap = 1.0
  /// The lag's prior density: 70 % exponential with 30 min, 30 % with 3 h.
  static let lagMixture: [(share: Double, mean: Double)] = [(0.7, 1800), (0.3, 10800)]
  /// Nothing is rarer than once in 14 days.
  static let rarestRate = 1 / (14 * 86400.0)
  static let precedenceGain = 0.6
  static let precedenceLoss = 6.0
  static let unexplained = 0.5
  static let explained = -1.6
  static let onPath = 0.7
  /// Everybody complains of it, and it of nobody.
  static let complainedOf = 1.3
  /// Complaints show where to look, and nothing ties it to that.
  static let offPath = -3.0
  /// ...when lines tie at least this share of all components.
  static let knownTopology = 0.5
  /// What it does is over long before the impact is, or is but to wait.
  static let briefEffect = -3.0
  /// ...by this share of the impact.
  static let briefShare = 0.6
  /// No episode needs to be larger than this to be a precedent of the presence of something.
  static let ordinaryDose = 20.0
  /// What is complained of and says nothing itself from so long after the first complaint on does not work.
  static let silenceAfter = 300.0
  static let silentEffect = 2.0
  /// What came so many times before is the background.
  static let ordinaryTimes = 15
  /// Log-likelihood that something is sufficient alone, by how often it did no harm: 0, 1, 2, 3 times and more
  /// (p = .95 against a free Beta(1/2, 1/2), tempered: the circumstances were others).
  static let harmless = [0, -1.0, -2.3, -4.0]
  /// ...and what remains of that when something was changed since, which may make the difference.
  static let harmlessBeforeChange = -0.3
  /// Harmless precedents of other content tell little.
  static let freshContent = -1.0
  /// A change is latent when it was stood for at least so long, and for so many times as long as the trigger.
  static let latentLead = 60.0
  static let latentFactor = 2.0
  /// Waves from outside come as they come; what a defect adds to a harmless input can be all it takes.
  static let harmlessInput = -0.5
  /// Words of pressure mark a symptom.
  static let pressureTrigger = -4.0
  /// It was taken back, and the impact went on.
  static let takenBackInVain = -3.0
  /// What is new since the trigger last did no harm, and on the path.
  static let madeTheDifference = 2.0
  static let wasThereBefore = -1.5
  /// The trigger was never harmless: nothing else is needed.
  static let sufficientTrigger = 2.0
  static let notNeeded = -1.0
  /// What a trigger that was never harmless sets off.
  static let setOff = -2.0
  /// What the system stood until something else came, at most this share of the time before the impact.
  static let superseded = -6.0
  static let supersededShare = 0.5
  /// Rates are not read from less than this.
  static let rateSpan = 86400.0
  static let ownEffect = 0.9
  /// Lines after a deed, and how many times those before it, that are an effect by their number alone.
  static let leastVolume = 200.0
  static let volumeFactor = 10.0
  static let noOwnEffect = -0.8
  /// Demand beyond this multiple of any before is more than what retries make of the usual demand.
  static let beyondRetries = 4.0
  static let doseSlope = 1.2
  static let doseCap = 2.4
  /// Up to this multiple of the largest precedent a dose is ordinary.
  static let doseRange = 1.5
  /// Earlier episodes at this share of the dose count as precedents.
  static let leastDoseRatio = 0.5
  /// Precedents needed for "not sufficient alone".
  static let leastPrecedents = 2
  /// An outage belongs to an episode that began at most this long before.
  static let precedentHorizon = 7200.0

  // MARK: Root-cause criteria

  static let presentOnlyNow = 2.2
  static let absentFromPrecedents = 1.0
  static let presentInHealthyCap = -3.0
  /// History that full weight for "never before" needs.
  static let fullHistory = 86400.0
  static let mechanismCap = 4.0
  static let mechanismShare = 6.0
  static let introducedCap = 2.2
  /// Share of that for what shows after a change: the change has the rest.
  static let introducedShare = 0.5
  /// What lets through what a model says is normally absorbed.
  static let enables = 1.5
  static let upstream = 1.3
  static let upstreamWithoutTopology = 0.5
  static let downstream = -1.2
  static let persistenceSlope = 1.6
  static let endsWithRecovery = 0.6
  static let fixedBy = 1.4
  static let notFixedBy = -1.5
  /// A fix shows within this time.
  static let fixLag = 1800.0
  static let defectSignature = 1.0
  static let diagnosisSignature = 1.5
  static let pressureSignature = -0.5
  static let routine = -3.0
  /// Evidence of a latent defect that shows after the onset loses this per 10 minutes, down to `lateCap`.
  static let lateStep = -0.6
  static let lateCap = -3.0
  /// Later than this, and than half of the impact, it cannot be the root.
  static let tooLate = 1800.0

  // MARK: Loops

  /// An impact that outlives its trigger by this many times the usual drain does not drain by itself.
  static let persistenceRatio = 3.0
  /// Nothing is taken to drain faster.
  static let leastDrain = 20.0
  /// The number of an attempt that shows that all work is asked for many times.
  static let manyAttempts = 4
  /// Work beyond this multiple of the calm is amplified.
  static let leastAmplification = 1.5

  // MARK: Confidence

  /// Temperature of the softmax.
  static let temperature = 1.2
  /// Score of "something that is not in the list".
  static let unknownScore = 1.2
  /// Less confidence identifies nothing.
  static let leastConfidence = 0.4
  static let capNoPrecedents = 0.85
  static let capNoTopology = 0.75
  static let capWeakBaseline = 0.70
  static let capOneHost = 0.70
  static let capOneSource = 0.80
  static let capOpenEnd = 0.80
  static let capInferred = 0.70
  static let capClocks = 0.60
  static let cohortSlope = 0.8
  static let cohortCap = 3.0
  /// A release of the version whose units fail, and of another one.
  static let broughtIt = 1.5
  static let broughtAnother = -3.0
  static let sustainsCap = 1.2
  static let capInside = 0.80
  static let capLeftCensored = 0.60
  /// History before the onset that a baseline needs.
  static let strongBaseline = 2 * 86400.0
  /// The next-best candidates that are always shown, and the share that further ones need.
  static let alwaysShown = 3
  static let leastAlternative = 0.01

  /// The score at which a standing fault is named.
  static let leastStanding = 2.0
  /// How many times over a measure must have risen at two components, for what they share to be blamed.
  static let leastSharedRise = 100.0
}
