import Synchronization

/// The one place where work is spread over cores.
enum Parallel {
  /// Runs `body` once per worker, each with a way to get the next index below `count`, and gives the results in
  /// the order of the workers. Which worker gets which index is left to chance: results must merge in any order.
  static func workers<Result: Sendable>(
    _ jobs: Int, over count: Int, _ body: @escaping @Sendable (_ next: () -> Int?) -> Result
  ) async -> [Result] {
    let counter = Counter(count)
    return await withTaskGroup(of: (Int, Result).self) { group in
      for worker in 0..<max(1, min(jobs, count)) {
        group.addTask { (worker, body(counter.next)) }
      }
      var results: [(Int, Result)] = []
      for await result in group { results.append(result) }
      return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Hands out 0, 1, 2... once each.
  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    private let end: Int

    init(_ end: Int) { self.end = end }

    func next() -> Int? {
      let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
      return index < end ? index : nil
    }
  }
}
