import Foundation
import ProximateDiagnostics
import Testing

@testable import ProximateKnowledge

/// Every code that a message about rules has is explained.
@Suite struct CodeBookTests {
  @Test func `every code in the sources has its entry, once`() throws {
    let codes = CodeBook.entries.map(\.code)
    #expect(Set(codes).count == codes.count)
    var missing: Set<String> = []
    for folder in ["Sources/Knowledge", "Sources/Kit", "Sources/Normalise", "Sources/Evaluation"] {
      let files = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
      for file in files where file.hasSuffix(".swift") && !file.contains("Generated") {
        let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
        for match in text.matches(of: /"([YFDRPMHTKX]\d{3})"/) where !codes.contains(String(match.1)) {
          missing.insert(String(match.1))
        }
      }
    }
    #expect(missing.sorted() == [])
  }
}
