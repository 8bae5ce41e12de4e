import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateIngest

@Suite struct DiscoveryTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func names(_ paths: String...) -> [String] { Discovery(paths: paths).files.map(\.name) }

  @Test func `Files are found at any depth, in the order of their bytes`() throws {
    for name in ["b.log", "a/z.log", "a/b/c/d.log", "Z.log", "ä.log", "a.log"] {
      try directory.write(name, to: name)
    }
    #expect(names(directory.path) == ["Z.log", "a.log", "a/b/c/d.log", "a/z.log", "b.log", "ä.log"])
    #expect(names(directory.path + "/") == names(directory.path))
  }

  @Test func `A single file has its own name`() throws {
    #expect(names(try directory.write("x", to: "deep/app.log")) == ["app.log"])
  }

  @Test func `Several inputs are told apart, whatever their order`() throws {
    let east = try directory.write("1", to: "east/logs/a.log")
    let west = try directory.write("2", to: "west/logs/a.log")
    let (e, w) = (directory.path + "/east/logs", directory.path + "/west/logs")
    #expect(names(e, w) == ["east/logs/a.log", "west/logs/a.log"])
    #expect(names(w, e) == names(e, w))
    #expect(names(east, west) == ["east/logs/a.log", "west/logs/a.log"])
    #expect(names(e, directory.path + "/west") == ["logs/a.log", "west/logs/a.log"])
  }

  @Test func `The same input twice is one`() throws {
    try directory.write("1", to: "a.log")
    #expect(names(directory.path, directory.path + "/.", directory.path + "/") == ["a.log"])
    #expect(names(directory.path, directory.path + "/a.log").count == 1)
  }

  @Test func `A path that leads nowhere is an error, with a guess`() throws {
    try directory.write("1", to: "server.log")
    let discovery = Discovery(paths: [directory.path + "/servr.log"])
    #expect(discovery.files.isEmpty)
    #expect(discovery.diagnostics.map(\.code) == ["I100"])
    #expect(discovery.diagnostics.first?.help == "did you mean `\(directory.path)/server.log`?")
  }

  @Test func `Links cannot loop, and every real file is found once under its real name`() throws {
    try directory.write("1", to: "b/x.log")
    try directory.link("b/loop", to: "..")
    try directory.link("a.log", to: "b/x.log")
    try directory.link("a", to: "b")
    try directory.link("self", to: "self")
    try directory.link("gone", to: "nowhere")
    let discovery = Discovery(paths: [directory.path])
    #expect(discovery.files.map(\.name) == ["b/x.log"])
    #expect(discovery.diagnostics.map(\.code) == ["I104", "I105", "I104"])
    #expect(discovery.diagnostics.first?.place?.file == directory.path + "/b/loop")
  }

  @Test func `A link to what lies outside is followed`() throws {
    let other = try TemporaryDirectory()
    try other.write("1", to: "x.log")
    try directory.link("linked", to: other.path)
    #expect(names(directory.path) == ["linked/x.log"])
  }

  @Test func `Pipes are told and not opened`() throws {
    #expect(mkfifo(directory.path + "/pipe", 0o600) == 0)
    try directory.write("1", to: "a.log")
    for path in [directory.path, directory.path + "/pipe"] {
      #expect(Discovery(paths: [path]).diagnostics.map(\.code) == ["I103"])
    }
    #expect(names(directory.path) == ["a.log"])
    #expect(Discovery(paths: ["/dev/null"]).diagnostics.map(\.code) == ["I103"])
  }

  @Test func `Names may be any bytes`() throws {
    for name in [[0x61, 0xff, 0xfe], Array("new\nline\u{1b}[31m".utf8)] as [[UInt8]] {
      let path = Array(directory.path.utf8) + [0x2f] + name
      let descriptor = open(path.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o600)
      #expect(write(descriptor, "text\n", 5) == 5)
      close(descriptor)
    }
    let discovery = Discovery(paths: [directory.path])
    #expect(discovery.files.map(\.name) == ["a\\xff\\xfe", "new\nline\u{1b}[31m"])
    for file in discovery.files { #expect(Reading(file).texts == ["text"]) }
  }

  @Test func `What is to be skipped is not looked at`() throws {
    for name in ["out/report.json", "a.log", "out.log"] { try directory.write(name, to: name) }
    let discovery = Discovery(paths: [directory.path]) { $0.hasSuffix("/out") || $0.hasSuffix("a.log") }
    #expect(discovery.files.map(\.name) == ["out.log"])
  }

  @Test func `Equal files are told by the first name`() throws {
    let big = String(repeating: "x", count: 20_000)
    try directory.write(big + "1" + big, to: "b.log")
    try directory.write(big + "1" + big, to: "a/copy.log")
    try directory.write(big + "2" + big, to: "c.log")
    for name in ["d", "e"] { try directory.write("", to: name) }
    let files = Discovery(paths: [directory.path]).files
    #expect(files.map(\.duplicateOf) == [nil, "a/copy.log", nil, nil, nil])
  }

  @Test func `A copy from before a log went on repeats its beginning`() throws {
    let text = String(repeating: "a line of a log\n", count: 40)
    for (name, count) in [("c/app.log", 640), ("a/app.log", 400), ("b/app.log", 330), ("d/short.log", 200)] {
      try directory.write(String(text.prefix(count)), to: name)
    }
    try directory.write(String(text.prefix(390)) + "something else", to: "e/other.log")
    let files = Discovery(paths: [directory.path]).files
    #expect(files.map(\.duplicateOf) == ["c/app.log", "c/app.log", nil, nil, nil])
    #expect(files.map(\.isBeginning) == [true, true, false, false, false])
  }

  @Test func `A compressed copy repeats the log beside it`() throws {
    let log = (0..<400).map { "\($0): a line of a log\n" }.joined()
    try directory.write(log, to: "app.log")
    try directory.shell("gzip -nk app.log && bzip2 -k app.log && head -c 6000 app.log | gzip -n > early.gz")
    try directory.shell(
      "sed s/399/400/ app.log | gzip -n > other.gz && head -c 100 app.log | gzip -n > short.gz")
    try directory.shell("gzip -nc app.log | head -c 500 > torn.gz")
    let files = Discovery(paths: [directory.path]).files
    let marked = files.filter { $0.duplicateOf != nil }
    #expect(files.count == 7 && marked.map(\.name).sorted() == ["app.log.bz2", "app.log.gz", "early.gz"])
    #expect(Set(marked.map(\.duplicateOf)) == ["app.log"])
    #expect(marked.filter(\.isBeginning).map(\.name) == ["early.gz"])
  }

  @Test func `Compressed copies of a log that is not there are told by the first name`() throws {
    try directory.write((0..<400).map { "\($0): a line of a log\n" }.joined(), to: "app.log")
    try directory.shell("gzip -nk app.log && bzip2 app.log")
    #expect(Discovery(paths: [directory.path]).files.map(\.duplicateOf) == [nil, "app.log.bz2"])
  }

  @Test(arguments: ["tar -cf", "tar -czf", "tar -cJf"])
  func `An archive repeats what was unpacked of it`(pack: String) throws {
    for name in ["logs/a.log", "logs/b.log", "logs/more/c.log"] {
      try directory.write("\(name)\n" + String(repeating: "as in all\n", count: 900), to: name)
    }
    try directory.shell("gzip -n logs/b.log && : > logs/empty.log && ln -s a.log logs/link")
    try directory.shell("\(pack) whole.archive logs && \(pack) part.archive logs/a.log")
    let archives = Discovery(paths: [directory.path]).files.filter { $0.kind == .archive }
    #expect(archives.map(\.duplicateOf) == ["logs/a.log", archives[1].duplicateOf])
    #expect(
      archives[1].originals == [
        "logs/a.log": "logs/a.log", "logs/b.log.gz": "logs/b.log.gz", "logs/more/c.log": "logs/more/c.log",
      ])
  }

  @Test func `An archive that holds more than what lies beside it is read`() throws {
    for name in ["a.log", "b.log"] { try directory.write("\(name): a line\n", to: name) }
    try directory.shell("tar -cf bundle.tar a.log b.log && echo more >> b.log")
    try directory.shell(
      "tar -cf torn.tar a.log && truncate -s 520 torn.tar && : > empty && tar -cf empty.tar empty")
    #expect(Discovery(paths: [directory.path]).files.allSatisfy { $0.duplicateOf == nil })
  }

  @Test func `Standard input is one input among others`() throws {
    let path = try directory.write("1", to: "stdin")
    #expect(Discovery(paths: ["-"]).files.map(\.kind) == [.standardInput])
    #expect(names("-") == ["stdin"])
    #expect(names("-", path, "-").count == 2)
    #expect(Set(names("-", path)).count == 2)
  }

  @Test func `Order of arguments is of no matter`() throws {
    var random = SeededGenerator(seed: 3)
    var paths = ["-", directory.path + "/missing"]
    for name in ["a/x.log", "b/x.log", "c/a/x.log", "x.log"] {
      paths.append(try directory.write(name, to: name))
    }
    paths += [directory.path + "/a", directory.path]
    let expected = Discovery(paths: paths)
    for _ in 0..<20 {
      let shuffled = Discovery(paths: paths.shuffled(using: &random))
      #expect(shuffled.files == expected.files)
      #expect(shuffled.diagnostics == expected.diagnostics)
    }
  }
}
