import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// The worked cases of the page Kubernetes of the documentation, and what must not be taken for an incident.
@Suite struct SupportBundleTests {
  private static let bundles = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../SampleLogs/kubernetes").standardizedFileURL.path

  private func analysis(of bundle: String) async throws -> Analysis {
    let outcome = await Analyzer(AnalyzerOptions(paths: ["\(Self.bundles)/\(bundle)"])).analyze()
    return try #require(outcome.analysis)
  }

  private func root(of bundle: String) async throws -> Candidate {
    let analysis = try await analysis(of: bundle)
    return try #require(analysis.correlation.incidents.first?.rootCause.best)
  }

  @Test func healthyBundleIsNoIncident() async throws {
    let analysis = try await analysis(of: "healthy")
    #expect(analysis.correlation.verdict == .noIncident)
  }

  @Test func complaintsLeadToTheServiceThatSelectsNothing() async throws {
    let root = try await root(of: "selector")
    #expect(root.cause == "kubernetes.service_selector")
    #expect(root.component == "app/cart")
    #expect(root.criteria.contains { $0.id == "S4" && $0.outcome == .supports })
    #expect(root.claim.contains("kubectl get service cart -n shop"))
  }

  @Test func absentCulpritIsFound() async throws {
    let root = try await root(of: "scaled-to-nothing")
    #expect(root.cause == "kubernetes.no_replicas")
    #expect(root.component == "app/cart")
  }

  @Test func standingCordonIsNoCause() async throws {
    let root = try await root(of: "waiting")
    #expect(root.cause == "kubernetes.node_selector")
    #expect(root.component == "app/cart")
  }

  @Test func unexplainedTroubleIsUndetermined() async throws {
    let analysis = try await analysis(of: "unexplained")
    let incident = try #require(analysis.correlation.incidents.first)
    #expect(incident.rootCause.status == .undetermined)
    #expect(incident.unknowns.contains { $0.fetch.contains("kubectl describe") })
  }

  /// The draft once quoted the row of the snapshot instead, `cart 0/0 0 0 6d`.
  @Test func draftNamesObjectFieldAndValues() async throws {
    let draft = try Rendering.markdown(await analysis(of: "selector"))
    #expect(draft.contains("Service shop/cart looks for pods with spec.selector.app = carts"))
    #expect(draft.contains("kubectl get service cart -n shop"))
  }

  @Test func driftsCiteTheirLines() async throws {
    let analysis = try await analysis(of: "selector")
    let finding = try #require(analysis.findings.first { $0.type == "kubernetes.service_selector" })
    let drift = try #require(finding.drift)
    #expect(drift.object == ObjectName(kind: "Service", namespace: "shop", name: "cart"))
    #expect(drift.field == "spec.selector.app")
    #expect(drift.actual == "carts")
    #expect(drift.expected == "cart or web")
    let text = try String(
      contentsOfFile: "\(Self.bundles)/selector/\(finding.evidence[0].origin.source.path)", encoding: .utf8)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)[
      finding.evidence[0].origin.line - 1]
    #expect(finding.evidence[0].text == line)
  }

  @Test func orderAndThreadsDoNotMatter() async throws {
    var options = AnalyzerOptions(paths: ["\(Self.bundles)/waiting"])
    options.jobs = 1
    let one = await Analyzer(options).analyze().analysis?.correlation
    options.jobs = 4
    let four = await Analyzer(options).analyze().analysis?.correlation
    #expect(one == four)
  }
}
