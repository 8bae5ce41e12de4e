/// The truth against the logs: it keeps no expression that matches no line.
extension CaseTruth {
  /// The causes that this case will name.
  private var causes: [TruthWords.Cause] {
    var causes: [TruthWords.Cause] = hasTrigger ? [words.trigger] : []
    if isOutage { causes += [words.rootCause, words.loop] + (world.factors.load ? [words.enabling] : []) }
    return causes + ablations.compactMap(\.amplifier) + mitigations.map(\.words)
  }

  /// Every expression that this case may name.
  var expressions: [String] { causes.flatMap(\.evidence) + words.innocent.map(\.1) }

  /// The same truth with the expressions that were found; throws for a cause that no line shows. Innocent things that
  /// no line mentions cannot be blamed and are left out. A knob is an amplifier only where its lines are: a run
  /// without self-protection has none.
  func evidenced(by found: Set<String>) throws -> CaseTruth {
    func shown(_ cause: TruthWords.Cause) throws -> TruthWords.Cause {
      var shown = cause
      shown.evidence = cause.evidence.filter(found.contains)
      if shown.evidence.isEmpty { throw UnevidencedTruth(what: cause.what, expressions: cause.evidence) }
      return shown
    }
    var truth = self
    if hasTrigger { truth.words.trigger = try shown(words.trigger) }
    if isOutage {
      truth.words.rootCause = try shown(words.rootCause)
      truth.words.loop = try shown(words.loop)
      if world.factors.load { truth.words.enabling = try shown(words.enabling) }
    }
    truth.ablations = ablations.map { row in
      var row = row
      row.amplifier = row.amplifier.flatMap { try? shown($0) }
      return row
    }
    truth.mitigations = try mitigations.compactMap { row in
      var row = row
      do {
        row.words = try shown(row.words)
      } catch {
        // Who keeps no log of changes leaves some actions without a trace.
        if world.keepsChanges { throw error }
        return nil
      }
      return row
    }
    truth.words.innocent = words.innocent.filter { found.contains($0.1) }
    return truth
  }
}
