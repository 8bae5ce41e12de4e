import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Sniffing")
struct SniffingTests {
  private func formats(
    _ text: String, _ definitions: [FormatDefinition] = TestFormats.all, name: String = "x.log"
  )
    throws -> [String]
  {
    let catalogue = try TestFormats.catalogue(definitions)
    let bench = ReadingBench(catalogue, sniffing: [UInt8](text.utf8), name: name)
    return bench.profile.formats.map { catalogue.knowledge.formats[$0].id }
  }

  @Test("Every format recognises its own samples and nobody else's")
  func samples() throws {
    for format in TestFormats.all {
      for sample in format.samples { #expect(try formats(sample.text + "\n") == [format.id]) }
    }
  }

  @Test("A format that claims less wins over one that claims everything")
  func specificity() throws {
    let broad = TestFormats.format("a.broad", .regex) {
      $0.patterns = [TestFormats.pattern(#"^(?<body>.+)$"#)]
      $0.priority = 99
    }
    let line = "2007-08-16T09:41:07Z sn-1 snoded[22] WARN net.alloc x\n"
    #expect(try formats(line, TestFormats.all + [broad]) == ["t.node"])
    #expect(try formats("words\n" + line + "more\n", TestFormats.all + [broad]) == ["t.node", "a.broad"])
  }

  @Test("Ties are broken by header, keys, path, priority")
  func ties() throws {
    func format(_ id: String, _ body: (inout FormatDefinition) -> Void) -> FormatDefinition {
      TestFormats.format(id, .regex) {
        $0.patterns = [TestFormats.pattern(#"^(?<body>x.*)$"#)]
        body(&$0)
      }
    }
    let plain = format("a", { _ in })
    #expect(try formats("x1\nx2\n", [plain, format("b") { $0.priority = 60 }]) == ["b"])
    let path = format("c") { $0.paths = ["**/special*.log"] }
    #expect(try formats("x1\n", [plain, path], name: "d/special-1.log") == ["c"])
    #expect(try formats("x1\n", [plain, path], name: "d/other.log") == ["a"])
    let header = format("d") { $0.header = TestFormats.pattern("^x2$") }
    #expect(try formats("x1\nx2\n", [plain, path, header], name: "d/special-1.log") == ["d"])
  }

  @Test("Formats that first appear far behind the sampled lines are found")
  func late() throws {
    let text =
      String(repeating: "2007-08-16T09:41:07Z sn-1 snoded[22] WARN net.alloc x\n", count: 1500)
      + String(repeating: "Aug 16 03:31:42 sn-1 snoded[7]: up\n", count: 30)
      + String(repeating: "2007-08-16T09:41:07Z sn-1 snoded[22] WARN net.alloc x\n", count: 100)
    #expect(Set(try formats(text)) == ["t.node", "t.syslog"])
  }

  @Test("Facts for planning")
  func facts() throws {
    let catalogue = try TestFormats.catalogue()
    var sniffer = Sniffer(catalogue)
    let node = sniffer.profile(
      of: LineBlock(
        text: [UInt8]("2007-08-16T09:41:07Z a b[1] WARN c x\n2007-08-16T08:41:07Z a b[1] WARN c x\n".utf8)),
      name: SourceName(path: "x"))
    #expect(node.facts.firstTime?.description == "2007-08-16T08:41:07Z")
    #expect(node.facts.lastTime?.description == "2007-08-16T09:41:07Z")
    #expect(
      !node.facts.isYearless && !node.facts.isZoneless && !node.facts.isStateful && node.timeBasis == .stated)
    #expect(node.facts.lines == 2 && node.facts.recognisedLines == 2)
    let w3c = sniffer.profile(
      of: LineBlock(text: [UInt8](TestFormats.w3c.samples[0].text.utf8)), name: SourceName(path: "x"))
    #expect(w3c.facts.isStateful && w3c.timeBasis == .stated)
    let none = sniffer.profile(of: LineBlock(text: [UInt8]("hello\n".utf8)), name: SourceName(path: "x"))
    #expect(none.formats.isEmpty && none.timeBasis == .none)
    let local = sniffer.profile(
      of: LineBlock(text: [UInt8]("2007-08-16 03:07:11 x (tz: +0200)\n".utf8)), name: SourceName(path: "x"))
    #expect(local.statedZone == .offset(7200) && local.timeBasis == .declared)
  }

  @Test(
    "Component and host from the path",
    arguments: [
      ("web/login.log", "login", ""), ("logs/supernode.log.2.gz", "supernode", ""),
      ("a/login-2007-08-16.log", "login", ""),
      ("login/app.log.1", "login", ""), ("billing/logs/stdout.log", "billing", ""),
      ("messages", "messages", ""),
      ("nodes/n7/kubelet.log", "kubelet", "n7"), ("node-3/kubelet.log", "kubelet", "node-3"),
      ("k/cart-7d4b9c9f5-x2bcd.log", "cart", "cart-7d4b9c9f5-x2bcd"),
      ("baseline:cart-7d4b9c9f5-x2bcd/app.log", "cart", "cart-7d4b9c9f5-x2bcd"),
      ("k/cart-7d4b9c9f5-x2bcd/app.log", "cart", "cart-7d4b9c9f5-x2bcd"), ("k/web-0.log", "web-0", ""),
      ("pods/shop_cart-7d4b9c9f5-x2bcd_0f1e/main/0.log", "main", "cart-7d4b9c9f5-x2bcd"),
      ("10.0.0.1.log", "10.0.0.1", ""), ("auth/auth-2.log", "auth", "auth-2"),
      ("auth/authz-2.log", "authz-2", ""),
      ("a/access_20070816.log", "a", ""), ("u_ex070816.log", "u_ex070816", ""),
    ])
  func context(path: String, component: String, host: String) {
    let context = PathContext.context(of: SourceName(path: path))
    #expect(String(decoding: context.component, as: UTF8.self) == component)
    #expect(String(decoding: context.host, as: UTF8.self) == host)
  }

  @Test(
    "Globs",
    arguments: [
      ("**/supernode*.log*", "a/b/supernode-1.log.2", true), ("**/supernode*.log*", "supernode.log", true),
      ("**/sn-*/*.log", "x/sn-1/a.log", true), ("**/sn-*/*.log", "x/sn-1/b/a.log", false),
      ("*.log", "a/b.log", false),
      ("a?.log", "ab.log", true), ("a?.log", "a/.log", false), ("**", "a/b/c", true), ("", "", true),
      ("a", "b", false),
    ])
  func globs(glob: String, path: String, expected: Bool) { #expect(PathGlob(glob).matches(path) == expected) }

  @Test("Scanners and PCRE2 read the same rows", arguments: [true, false])
  func scanners(isBuiltIn: Bool) throws {
    let invented = KnowledgeBase(formats: TestFormats.all, detectors: [], packs: [])
    let knowledge = isBuiltIn ? KnowledgeLoader.builtIn().0 : invented
    let (fast, slow) = (try FormatCatalogue(knowledge), try FormatCatalogue(knowledge, usesScan: false))
    if !isBuiltIn { #expect(fast.formats.contains { $0.patterns.contains { $0.scan != nil } }) }
    for (i, format) in knowledge.formats.enumerated() {
      for sample in format.samples {
        let text = [UInt8](sample.text.utf8)
        for cut in stride(from: 0, through: text.count, by: 3) {
          // Cut short, and with a byte in the middle that no pattern expects.
          for part in [[UInt8](text[..<cut]), text[..<cut] + [0x7c] + text[cut...]] {
            let profile = SourceProfile(formats: [i])
            #expect(ReadingBench(fast, profile).read(part) == ReadingBench(slow, profile).read(part))
          }
        }
      }
    }
  }
}
