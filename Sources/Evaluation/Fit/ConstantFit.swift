package import ProximateCorrelate

/// Fits the constants of the engine by leave-one-scenario-type-out, on what was heard in the cases (`Transcript`).
///
/// From the constants as they are every one is moved alone, down and up by fixed steps, and all cases are judged: that
/// is the sweep. A fit then takes the moves that helped alone, the most helpful first, and keeps each that helps
/// on top of those before it. This is done once with all types and once without each of them; what is told as out of
/// fold is the judgement of a type by the fit that never saw it. All steps are fixed, so the result is too.
package struct ConstantFit: Sendable {
  /// A constant with another value.
  struct Move: Hashable, Sendable {
    var constant: Int
    var value: Double
  }

  /// A constant and what became of it.
  package struct Row: Sendable {
    package let constant: Calibration.Constant
    package let before: Double
    package let after: Double
    /// In how many folds it was moved.
    package let folds: Int
    /// Out of fold, with this constant free and all others as they are.
    package let alone: FitFigures
  }

  /// The steps that are tried, as factors of the value at hand.
  static let steps = [0, 0.5, 0.75, 1.33, 2]
  static let stepsOfBelief = [0.5, 0.7, 0.85, 1.2, 1.5, 2]
  /// A move that lowers the loss by less is not made: it fits noise.
  static let leastGain = 0.001
  /// Moves that a fit tries on top of one another.
  static let mostMoves = 10

  package let before: FitFigures
  /// By the fit with all types: in sample.
  package let after: FitFigures
  /// Every type by the fit without it.
  package let outOfFold: FitFigures
  package let rows: [Row]
  package let folds: Int
  package let calibration: Calibration
  /// The constants of the fit without a type.
  package let calibrations: [String: Calibration]

  /// Fits on the cases of a library. Costs two judgements of all cases for each constant, and some dozens more.
  package init(_ library: CaseLibrary, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }) async {
    var trials = FitTrials(library)
    let moves = trials.moves
    let start = await trials.judgements([])
    for (number, move) in moves.enumerated() {
      progress(number + 1, moves.count)
      _ = await trials.judgements([move])
    }
    let types = library.types
    let whole = await trials.fit(without: nil)
    var left: [String: [Move]] = [:]
    for type in Set(types).sorted() { left[type] = await trials.fit(without: type) }
    var judged: [Judgement] = []
    for (index, type) in types.enumerated() {
      judged.append(await trials.judgements(left[type] ?? [])[index])
    }
    before = FitFigures(start, types: types)
    after = FitFigures(await trials.judgements(whole), types: types)
    outOfFold = FitFigures(judged, types: types)
    folds = left.count
    calibration = trials.calibration(whole)
    calibrations = left.mapValues(trials.calibration)
    rows = await trials.rows(whole, left)
  }

  /// What the constants come to on other cases, before the fit and after.
  package func figures(on library: CaseLibrary) async -> (before: FitFigures, after: FitFigures) {
    let types = library.types
    let (before, after) = (await library.decided(by: Calibration()), await library.decided(by: calibration))
    return (FitFigures(before, types: types), FitFigures(after, types: types))
  }
}

/// Judgements that were made, by moves.
struct FitTrials {
  private let library: CaseLibrary
  private let types: [String]
  private let base = Calibration()
  private let constants = Calibration.constants
  private var made: [[ConstantFit.Move]: [Judgement]] = [:]

  init(_ library: CaseLibrary) {
    self.library = library
    types = library.types
  }

  /// Every move of the sweep.
  var moves: [ConstantFit.Move] {
    constants.indices.flatMap { index -> [ConstantFit.Move] in
      let value = base[keyPath: constants[index].path]
      let steps = constants[index].unit == "factor" ? ConstantFit.steps : ConstantFit.stepsOfBelief
      return steps.map { ConstantFit.Move(constant: index, value: $0 * value) }
    }
  }

  /// The constants after moves.
  func calibration(_ moves: [ConstantFit.Move]) -> Calibration {
    moves.reduce(into: base) { $0[keyPath: constants[$1.constant].path] = $1.value }
  }

  /// What comes of moves; their order plays no part.
  mutating func judgements(_ moves: [ConstantFit.Move]) async -> [Judgement] {
    let key = moves.sorted { $0.constant < $1.constant }
    if let known = made[key] { return known }
    let result = await library.decided(by: calibration(key))
    made[key] = result
    return result
  }

  private mutating func loss(_ moves: [ConstantFit.Move], without type: String?) async -> Double {
    FitFigures.loss(await judgements(moves), types: types) { $0 != type }
  }

  /// The moves that helped alone, each while it helps on top of those before it.
  mutating func fit(without type: String?) async -> [ConstantFit.Move] {
    var best = await loss([], without: type)
    var gains: [(move: ConstantFit.Move, gain: Double)] = []
    for move in moves {
      let gain = best - (await loss([move], without: type))
      if gain >= ConstantFit.leastGain { gains.append((move, gain)) }
    }
    gains.sort { ($0.gain, $1.move.constant) > ($1.gain, $0.move.constant) }
    var chosen: [ConstantFit.Move] = []
    for (move, _) in gains.prefix(ConstantFit.mostMoves)
    where !chosen.contains(where: { $0.constant == move.constant }) {
      let loss = await loss(chosen + [move], without: type)
      guard best - loss >= ConstantFit.leastGain else { continue }
      best = loss
      chosen.append(move)
    }
    return chosen
  }

  /// What became of every constant.
  mutating func rows(
    _ whole: [ConstantFit.Move], _ folds: [String: [ConstantFit.Move]]
  ) async -> [ConstantFit.Row] {
    var rows: [ConstantFit.Row] = []
    for (index, constant) in constants.enumerated() {
      let before = base[keyPath: constant.path]
      let after = whole.first { $0.constant == index }?.value ?? before
      let moved = folds.values.count { $0.contains { $0.constant == index } }
      rows.append(
        ConstantFit.Row(
          constant: constant, before: before, after: after, folds: moved, alone: await alone(index)))
    }
    return rows
  }

  /// Out of fold, with one constant free.
  private mutating func alone(_ index: Int) async -> FitFigures {
    let own = [[]] + moves.filter { $0.constant == index }.map { [$0] }
    var results: [[Judgement]] = []
    for moves in own { results.append(await judgements(moves)) }
    var choice: [String: Int] = [:]
    for type in Set(types).sorted() {
      let losses = results.map { FitFigures.loss($0, types: types) { $0 != type } }
      choice[type] = losses.indices.min { (losses[$0], $0) < (losses[$1], $1) }
    }
    let judged = types.indices.map { results[choice[types[$0]] ?? 0][$0] }
    return FitFigures(judged, types: types)
  }
}
