package import ProximateModel

/// Every constant that the engine judges by, in one place and as a value; seconds, shares of 1, and nats unless said
/// otherwise.
///
/// They are set by experts and order the hypotheses; they are refitted on the scenario battery (`proximate evaluate
/// --fit`), never on public sample data. `constants` lists those that are fitted, with units and sources.
///
/// The engine reads `Calibration.name`, which is the value in force: the defaults below, or what a fit or a test of
/// criteria puts in their place for the time of one correlation (`judging`).
@dynamicMemberLookup
package struct Calibration: Sendable {
  // MARK: Windows of impact

  /// Users' work that ceases for at least so long, when at least so many requests usually come in the time: by chance
  /// less often than once in ten million, however bursty requests are.
  package var leastAbsence = 600.0
  package var leastMissing = 30.0
  /// Stretches of impact nearer than this are one incident.
  package var mergeGap = 1800.0
  /// Width of the buckets that ratios are judged in.
  package var ratioBucket = 60.0
  /// ...and, where minutes hold too little work to judge, in buckets of so many of them.
  package var ratioWidths: [Int64] = [1, 5, 15]
  /// A ratio enters when it is above this and above `enterFactor` times its baseline...
  package var enterRatio = 0.05
  package var enterFactor = 5.0
  /// ...with this surprise (decades)...
  package var enterSurprise = 6.0
  /// ...for this many buckets, and leaves after that many below the 99th percentile of its calm.
  package var enterBuckets = 3
  /// ...or for this many wider ones...
  package var enterWideBuckets = 2
  package var leaveBuckets = 6
  /// Buckets with fewer events than this do not speak.
  package var leastPerBucket = 5.0
  /// Negative binomial size of request counts when nothing better is known.
  package var dispersion = 20.0
  /// Minutes before a run was noticed within which it may have begun.
  package var onsetReach: Int64 = 120
  /// ...and minutes of a run that show how frequent its failures are at first.
  package var earlyMinutes: Int64 = 10
  /// Failures are nowhere taken to be rarer than this.
  package var rarestFailure = 0.002
  /// An impact this near the end of the logs may go on.
  package var openEnd = 300.0
  /// ...but not when work succeeded for this long after the last failure, and for this many times the longest
  /// pause between failures.
  package var calmTail = 30.0
  package var calmPauses = 2.0
  /// Logs that begin this near the onset do not show what came before.
  package var leftCensored = 120.0
  /// What programs say within this time of the beginning of all logs may be how logs begin.
  package var beginning = 5.0
  /// An impact of at most this share of another's severity, ended by itself, was absorbed.
  package var absorbedShare = 0.10
  /// A service whose failing share is at least this from an operators' action on was switched off.
  package var switchedOffShare = 0.99
  /// Fewer seconds of logs cannot tell.
  package var shortestLog = 60.0
  /// Errors that cover this share of the logs are chronic and start nothing.
  package var chronicShare = 0.8
  /// Occurrences of a new error template that are taken for an impact, alone or together.
  package var leastNewErrors = 5.0
  /// Trouble that comes this often within half of logs of at least so many seconds is no sign of an incident.
  package var usualTroubleEpisodes = 12
  package var usualTroubleLeast = 21_600.0
  /// So many retries of one kind are trouble.
  package var inferredRetries = 100.0
  /// An impact that is inferred from errors lasts this many minutes, with this many errors...
  package var inferredMinutes = 3.0
  package var inferredErrors = 10.0
  /// ...and no measure of users' work shows them well within this time of it.
  package var inferredMargin = 300.0
  /// Users were seen to be well when this many requests in the stretch failed no more than usual.
  package var leastSeenRequests = 20.0

  // MARK: Candidates

  /// How far before the onset triggers and symptoms are looked for.
  package var lookBack = 48 * 3600.0
  /// What comes again and again from its first sight on, and came so many of its own pauses after a change, and so many
  /// seconds, was not brought by that change.
  package var tardyPauses = 20.0
  package var tardyLead = 4 * 3600.0
  /// What came so many times before something goes on as ever beside it.
  package var everTimes = 3
  /// How far back a change or a latent state may lie.
  package var latentLookBack = 30 * 86400.0
  /// Findings of one type and component nearer than this are one episode.
  package var episodeGap = 1800.0
  /// ...and what people and timers do, when nearer than this.
  package var deedGap = 60.0
  /// Deeds in one component within this time, and one kind of deed in several components within `waveLag`, are one.
  package var siblingLag = 60.0
  /// The confidence from which on an alternative is not called a coincidence.
  package var leastDoubt = 0.1
  /// A claim of this share before caps is likelier than all else together: only then it acquits others.
  package var acquittingShare = 0.5
  /// What comes this near to the onset, before or after it, is not called a coincidence for want of a sign.
  package var nearOnset = 120.0
  /// So many starts of a component come of its failures when these are as many, within a factor.
  package var restartLoop = 10.0
  package var restartBalance = 3.0
  /// An impact that ended this long before another may be a stage of it: what came with it is not acquitted.
  package var stageReach = 12 * 3600.0
  /// Of fewer units or events a test of a hypothesis says nothing.
  package var leastUnits = 10
  /// Complaints count from shortly before the onset until this long after it.
  package var complaintTime = 1800.0
  /// Lines of one kind that are a complaint.
  package var leastComplaints = 3.0
  /// Candidates that get a full hearing.
  package var mostCandidates = 20
  /// Ruled-out ones that are told of beside them.
  package var mostRuledOut = 12
  package var mostHeard = 400
  /// Uncertainty of a clock that states none.
  package var clockDefault = 2.0
  /// A statistic's start is known to one bucket of this length.
  package var statisticBucket = 60.0
  /// Longest lag of fault and load along an edge of influence.
  package var edgeLag = 600.0
  /// Demand follows a wave from outside within this time, and is tied to it that strongly without any line.
  package var waveLag = 1800.0
  package var waveTie = 0.7
  /// A mechanism that contributes to its effect, where others suffice for theirs (1).
  package var contributoryTie = 0.8
  /// Within one component the order of effects is not read more finely than this.
  package var sameComponentSlack = 300.0
  /// Time in which an overload drains when no precedent tells.
  package var drain = 600.0

  /// Requests that tell who calls whom, and the share of them that may tell the contrary.
  package var leastCalls = 5
  package var callExceptions = 0.1

  /// Surprise (decades) from which on what stands out beside a baseline is as new as can be.
  package var fullContrast = 12.0

  // MARK: Trigger criteria

  package var timingCap = 4.5
  /// What the system does to itself goes with the onset whether it is cause or effect.
  package var effectTimingCap = 1.0
  /// The lag's prior density: a third acts at once, the rest within the hour or some hours; each part exponential.
  package var lagMixture: [(share: Double, mean: Double)] = [(0.35, 120), (0.4, 1800), (0.25, 10800)]
  /// Nothing is rarer than once in 14 days.
  package var rarestRate = 1 / (14 * 86400.0)
  /// What a program shows when the logs begin with the impact is most likely an effect.
  package var censoredTrigger = -2.0
  package var precedenceGain = 0.6
  package var precedenceLoss = 6.0
  package var unexplained = 0.5
  package var explained = -1.6
  package var explainedScore = -2.0
  /// What is complained of because it is asked for more than it has.
  package var strained = -2.5
  package var onPath = 0.7
  /// Everybody complains of it, and it of nobody.
  package var complainedOf = 1.3
  /// Complaints show where to look, and nothing ties it to that.
  package var offPath = -3.0
  /// Callers say that they do without it.
  package var doneWithout = -1.5
  /// ...when lines tie at least this share of all components.
  package var knownTopology = 0.5
  /// What it does is over long before the impact is, or is but to wait.
  package var briefEffect = -3.0
  /// ...by this share of the impact.
  package var briefShare = 0.6
  /// No episode needs to be larger than this to be a precedent of the presence of something.
  package var ordinaryDose = 20.0
  /// What is complained of and says nothing itself from so long after the first complaint on does not work.
  package var silenceAfter = 300.0
  package var silentEffect = 2.0
  /// What came so many times before is the background.
  package var ordinaryTimes = 15
  /// ...and what comes from outside, more often than every so many seconds.
  package var ordinarySpacing = 7200.0
  /// Log-likelihood that something is sufficient alone, by how often it did no harm: 0, 1, 2, 3 times and more
  /// (p = .95 against a free Beta(1/2, 1/2), tempered: the circumstances were others).
  package var harmless = [0, -1.2, -3.0, -4.5]
  /// ...and what remains of that when something was changed since, which may make the difference.
  package var harmlessBeforeChange = -0.3
  /// ...and the share that counts when releases came since that show nothing.
  package var poorDifference = 0.8
  /// What people answer trouble with did not bring it.
  package var answersTrouble = -4.5
  /// Harmless precedents of other content tell little.
  package var freshContent = -1.0
  /// A change of content that none of its kind ever had.
  package var strangeContent = 2.2
  /// ...and what it adds for a root cause.
  package var strangeState = 1.1
  /// A release of a new first number.
  package var majorRelease = 2.4
  /// ...and what that adds for a root cause.
  package var majorIntroduction = 2.0
  /// Releases that show how the house counts its versions.
  package var fewestReleases = 3
  /// A change is latent when it was stood for at least so long, and for so many times as long as the trigger.
  package var latentLead = 60.0
  package var latentFactor = 2.0
  /// Waves from outside come as they come; what a defect adds to a harmless input can be all it takes.
  package var harmlessInput = -0.5
  /// Words of pressure mark a symptom.
  package var pressureTrigger = -4.0
  /// It was taken back, and the impact went on.
  package var takenBackInVain = -3.0
  /// What is new since the trigger last did no harm, and on the path.
  package var madeTheDifference = 2.0
  /// ...and its share for what no line ties to what fails, and what shows nothing.
  package var untiedShare = 0.5
  package var wasThereBefore = -1.5
  /// The trigger was never harmless: nothing else is needed.
  package var sufficientTrigger = 2.0
  package var notNeeded = -1.0
  /// What a trigger that was never harmless sets off.
  package var setOff = -2.0
  /// A limit that is met for no reason that the logs show.
  package var unprovoked = -4.5
  /// ...when the difference to its harmless occurrences is known as well: then that it is new says nothing for it.
  package var explainedNovelty = -3.5
  /// Words that a message and a defect share when the one tells what the other trips over.
  package var leastSharedWords = 2
  /// What rises for at least so long before it runs out rises slowly...
  package var slowRise = 1800.0
  /// ...and a change within this time before it was first seen to rise may have set it off.
  package var riseReach = 4 * 3600.0
  /// ...or within so many times the time for which it was seen to rise.
  package var unseenRise = 2.0
  /// Those who need it go on without it.
  package var contained = -2.0
  /// What the system stood until something else came, at most this share of the time before the impact.
  package var superseded = -6.0
  package var supersededShare = 0.5
  /// A lowered limit that did nothing for at least so long waited for the load that met it.
  package var standingLead = 600.0
  /// ...which is then what flipped the system.
  package var meetsLimit = 4.5
  /// A machine that logs nothing any more was at work for at most so many of its usual gaps after its last line: by
  /// chance it is longer once in a hundred times, -ln .01.
  package var unseenGaps = 4.6
  /// Rates are not read from less than this.
  package var rateSpan = 86400.0
  package var ownEffect = 0.9
  /// Others complain of the same without having been changed.
  package var sharedUnderLoad = -2.3
  /// Lines after a deed, and how many times those before it, that are an effect by their number alone.
  package var leastVolume = 200.0
  package var volumeFactor = 10.0
  package var noOwnEffect = -0.8
  /// ...but something of its own began between it and the impact, and stayed.
  package var earlyEffect = 2.5
  /// ...until at most this share of the impact was left.
  package var lastingRest = 0.2
  /// Only the units that it touched fail, where others of the same kind do not.
  package var exposed = 2.5
  /// A unit fails alone when this share of the sampled lines is its own, and by chance no more often than that.
  package var loneShare = 0.9
  package var loneChance = 0.05
  /// ...and what it shows after it, it shows at other times as well.
  package var asEver = -2.0
  /// Demand beyond this multiple of any before is more than what retries make of the usual demand.
  package var beyondRetries = 4.0
  /// Weight of a dose by tenfold of the largest that did no harm; of the limit that such a dose met.
  package var doseSlope = 1.2
  package var limitSlope = 2.76
  /// Demand as a root cause where the logs show what it exceeded.
  package var loadOnly = -2.0
  package var doseCap = 2.4
  /// Up to this multiple of the largest precedent a dose is ordinary.
  package var doseRange = 1.5
  /// Earlier episodes at this share of the dose count as precedents.
  package var leastDoseRatio = 0.5
  /// Precedents needed for "not sufficient alone".
  package var leastPrecedents = 2
  /// An outage belongs to an episode that began at most this long before.
  package var precedentHorizon = 7200.0

  // MARK: Root-cause criteria

  package var presentOnlyNow = 2.2
  package var absentFromPrecedents = 1.0
  package var presentInHealthyCap = -3.0
  /// History that full weight for "never before" needs.
  package var fullHistory = 86400.0
  package var mechanismCap = 4.0
  package var mechanismShare = 6.0
  /// Attempts to heal from before that are a record.
  package var leastHealings = 5.0
  package var introducedCap = 2.2
  /// Share of that for what shows after a change: the change has the rest.
  package var introducedShare = 0.5
  /// What lets through what a model says is normally absorbed.
  package var enables = 1.5
  package var upstream = 1.3
  package var upstreamWithoutTopology = 0.5
  package var downstream = -1.2
  package var persistenceSlope = 1.6
  package var endsWithRecovery = 0.6
  /// A trigger that was over while a loop kept the impact going.
  package var outlived = -2.0
  package var fixedBy = 1.4
  package var notFixedBy = -1.5
  /// A fix shows within this time.
  package var fixLag = 1800.0
  package var defectSignature = 1.0
  package var diagnosisSignature = 1.5
  package var pressureSignature = -0.5
  package var routine = -3.0
  /// Evidence of a latent defect that shows after the onset loses this per 10 minutes, down to `lateCap`.
  package var lateStep = -0.6
  package var lateCap = -3.0
  /// Later than this, and than half of the impact, it cannot be the root.
  package var tooLate = 1800.0

  // MARK: Loops

  /// An impact that outlives its trigger by this many times the usual drain does not drain by itself.
  package var persistenceRatio = 3.0
  /// Nothing is taken to drain faster.
  package var leastDrain = 20.0
  /// The number of an attempt that shows that all work is asked for many times.
  package var manyAttempts = 4
  /// Work beyond this multiple of the calm is amplified.
  package var leastAmplification = 1.5
  /// Deaths of the same that a loop of handing out again needs.
  package var manyDeaths = 10.0
  /// Complaints of callers for each request that failed, from which on what fails is asked for again.
  package var leastAttempts = 2.0

  // MARK: Confidence

  /// Temperature of the softmax: what all 64 fits chose that left out one scenario type each.
  package var temperature = 0.4
  /// Score of "something that is not in the list".
  package var unknownScore = 1.2
  /// Less confidence identifies nothing.
  package var leastConfidence = 0.4
  package var capNoPrecedents = 0.85
  package var capNoTopology = 0.75
  package var capWeakBaseline = 0.70
  package var capOneHost = 0.70
  package var capOneSource = 0.80
  package var capOpenEnd = 0.80
  package var capInferred = 0.70
  /// No claim from logs alone is surer.
  package var capLogs = 0.95
  package var capClocks = 0.60
  package var cohortSlope = 0.8
  package var cohortCap = 3.0
  /// A release of the version whose units fail, and of another one.
  package var broughtIt = 1.5
  package var broughtAnother = -3.0
  package var sustainsCap = 1.2
  /// The policy of asking again is what a loop of requests is made of.
  package var policySustains = 2.5
  package var capInside = 0.80
  package var capLeftCensored = 0.60
  package var capAtBeginning = 0.55
  /// History before the onset that a baseline needs.
  package var strongBaseline = 2 * 86400.0
  /// The next-best candidates that are always shown, and the share that further ones need.
  package var alwaysShown = 3
  package var leastAlternative = 0.01
  /// The score at which a standing fault is named.
  package var leastStanding = 2.0
  /// How many times over a measure must have risen at two components, for what they share to be blamed.
  package var leastSharedRise = 100.0

  // MARK: Priors

  /// Natures that can flip a system, with the log prior of being the one that did (T3).
  package var triggerPriors = Self.naturesThatFlip
  /// Natures that can be a root cause, with their log prior (P0).
  package var rootPriors = Self.naturesThatCause

  // MARK: Factors

  /// By the criterion's id. `proximate evaluate --fit` finds them, and prints what they came to.
  package var factors: [String: Factor] = [:]

  /// Ids of criteria that no ledger hears: what would be decided without them?
  package var muted: Set<String> = []

  /// The constants as they are shipped.
  package init() {}
}
