import Foundation
import Testing

@testable import ProximateDetect

@Suite struct NegativeBinomialTests {
  /// ln P(X = n), exact up to rounding.
  private func logMass(_ n: Int, _ law: NegativeBinomial) -> Double {
    let (x, k, mean) = (Double(n), law.size, law.mean)
    return lgamma(x + k) - lgamma(k) - lgamma(x + 1) + k * log(k / (k + mean)) + x * log(mean / (k + mean))
  }

  /// -log10 of a sum of masses, the largest taken out so that it does not underflow.
  private func decades(_ range: some Sequence<Int>, _ law: NegativeBinomial) -> Double {
    let terms = range.map { logMass($0, law) }
    let largest = terms.max() ?? 0
    return -(largest + log(terms.reduce(0) { $0 + exp($1 - largest) })) / log(10)
  }

  @Test(arguments: [0.05, 0.3, 1, 8, 60, 1000], [1.0, 5, 40, 400])
  func tailsAgreeWithExactSums(mean: Double, size: Double) {
    let law = NegativeBinomial(mean: mean, size: size)
    let spread = (mean + mean * mean / size).squareRoot()
    for step in [1.0, 2, 4, 7, 10] {
      let count = Int((mean + step * spread).rounded(.up)) + 1
      let exact = decades(count..<count + 4_000 + Int(40 * spread), law)
      if exact < 9 {
        #expect(abs(law.surprise(atLeast: Double(count)) - exact) <= 0.02, "upper tail at \(count)")
      }
    }
    for share in [0.2, 0.5, 0.8] where mean >= 8 {
      let count = Int(mean * share)
      let exact = decades(0...count, law)
      if exact < 9 {
        #expect(abs(law.surprise(atMost: Double(count)) - exact) <= 0.02, "lower tail at \(count)")
      }
    }
  }

  @Test func farTailsStayFiniteAndGrow() {
    let law = NegativeBinomial(mean: 1, size: 20)
    let far = law.surprise(atLeast: 1e5)
    #expect(far.isFinite)
    #expect(law.surprise(atLeast: 1e6) > far)
    #expect(law.surprise(atLeast: 0) == 0)
  }

  @Test func nothingInManyBuckets() {
    let law = NegativeBinomial(mean: 2, size: 4)
    #expect(abs(law.surpriseOfNone(buckets: 10) + 10 * 4 * log10(4.0 / 6)) < 1e-9)
  }

  @Test func falseDiscoveriesAreBounded() {
    // 100 tests at rate 0.01: the k-th strongest needs k * 1e-4.
    #expect(FalseDiscoveries.threshold([5, 3.8, 3.6, 2], tests: 100, rate: 0.01) == 3.6)
    #expect(FalseDiscoveries.threshold([3.6, 2], tests: 100, rate: 0.01) == nil)
    #expect(FalseDiscoveries.threshold([], tests: 100, rate: 0.01) == nil)
  }
}
