import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct FailureTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func found(_ bytes: [UInt8], _ name: String = "a.log") throws -> InputFile {
    try #require(Discovery(paths: [try directory.write(bytes, to: name)]).files.first)
  }

  @Test func `A file that vanished is told by its name`() throws {
    let file = try found([97, 10])
    try FileManager.default.removeItem(atPath: file.path)
    let reading = Reading(file)
    #expect(reading.codes == ["I102"])
    #expect(reading.diagnostics.first?.place?.file == "a.log")
    #expect(reading.diagnostics.first?.help != nil)
    #expect(reading.sources.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `What may not be read is told and the rest is read`() throws {
    let closed = try directory.write("secret", to: "closed.log")
    try directory.write("x", to: "locked/a.log")
    try directory.write("open\n", to: "open.log")
    #expect(chmod(closed, 0) == 0 && chmod(directory.path + "/locked", 0) == 0)
    defer { chmod(directory.path + "/locked", 0o700) }
    let discovery = Discovery(paths: [directory.path])
    #expect(discovery.diagnostics.map(\.code) == ["I106"])
    #expect(discovery.files.map { Reading($0).codes } == [["I101"], []])
  }

  @Test func `A file that became a pipe is not waited for`() throws {
    let file = try found([97, 10])
    try FileManager.default.removeItem(atPath: file.path)
    #expect(mkfifo(file.path, 0o600) == 0)
    #expect(Reading(file).codes == ["I103"])
  }

  @Test func `A file that shrank gives what it still has`() throws {
    let file = try found(Array("one\ntwo\nthree\n".utf8))
    try directory.write("one\ntw", to: "a.log")
    let reading = Reading(file)
    #expect(reading.texts == ["one", "tw"])
    #expect(reading.codes == ["I111"])
  }

  @Test func `A file that shrinks while it is read ends there`() throws {
    let file = try found(Array(String(repeating: "0123456\n", count: 200_000).utf8))
    var reader = SourceReader(file)
    var (block, count) = (LineBlock(), 0)
    #expect(reader.nextSource() != nil)
    while reader.nextBlock(into: &block, keepingFrom: block.lines.count) {
      count += block.lines.count
      #expect(truncate(file.path, 800_000) == 0)
    }
    #expect(count == 100_000)
    #expect(reader.diagnostics.map(\.code) == ["I111"])
  }

  @Test func `A stream that fails gives what came before`() {
    let reading = Reading(.named("stdin"), stored: FailingBytes(Array("one\ntwo".utf8)))
    #expect(reading.texts == ["one", "two"])
    #expect(reading.codes == ["I110"])
  }

  @Test func `An empty file is a source without lines`() throws {
    let reading = Reading(try found([]))
    #expect(reading.sources.count == 1)
    #expect(reading.texts == [] && reading.codes == [])
  }

  @Test func `Every message names a fix`() {
    let error = SystemError(code: EACCES)
    let all: [Diagnostic] = [
      .missing("x", similar: nil), .cannotOpen(error), .cannotList(error), .notRegular(.fifo), .linkLoop,
      .danglingLink(error), .readFailed(error), .shrank(from: 1), .binary, .onlyZeros(1), .zeros(1),
      .truncated("x"),
      .corrupt("x", reason: "y"),
      .expandsTooFar(1, from: 1), .nestedArchive, .skippedMembers(1), .encrypted, .trailingGarbage("x"),
      .noMemory,
      .emptyArchive,
    ]
    for diagnostic in all { #expect(diagnostic.help?.isEmpty == false && diagnostic.code.hasPrefix("I1")) }
    #expect(Set(all.map(\.code)).count == all.count)
  }

  @Test func `Any mix of bytes as any kind of file is survived`() throws {
    var random = SeededGenerator(seed: 11)
    let fronts: [[UInt8]] = [
      [0x1f, 0x8b, 8], [0x28, 0xb5, 0x2f, 0xfd], [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], Array("BZh91AY&SY".utf8),
      [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0x50, 0x2a, 0x4d, 0x18],
    ]
    for front in fronts {
      for length in [0, 1, 20, 700, 70_000] {
        let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        let reading = Reading(.named("stdin"), stored: MemoryBytes(front + noise))
        #expect(reading.texts.count <= 70_010)
      }
    }
  }
}

/// Gives its bytes, then fails.
private final class FailingBytes: StoredBytes {
  private var bytes: [UInt8]
  let storedBytes: UInt64 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Diagnostic) -> Int {
    guard !bytes.isEmpty else { throw .readFailed(SystemError(code: EIO)) }
    let count = min(bytes.count, buffer.count)
    buffer.copyBytes(from: bytes.prefix(count))
    bytes.removeFirst(count)
    return count
  }
}
