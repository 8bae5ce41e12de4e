/// What is to be found in each outage: components, and regular expressions on raw lines.
struct TruthWords: Sendable {
  struct Cause: Sendable {
    var what: String
    var components: [String]
    var evidence: [String]
  }

  var trigger: Cause
  var rootCause: Cause
  var enabling: Cause
  var loop: Cause
  /// What, an expression on its lines, why it is innocent.
  var innocent: [(String, String, String)]

  /// What the logs cannot tell, and why.
  var openQuestions: [(what: String, why: String)] = []

  init(_ outage: Outage, clients: Int) {
    loop = Cause(
      what: "overloaded supernodes shut themselves down, clients retry at a fixed pace, the rest gets more",
      components: ["supernode", "client"],
      evidence: [
        #"self-protect: wait>40s for 120s"#, #"st=SEEK try=\d+ .* rc=(TIMEOUT|REFUSED)"#,
        #"st=LOST .* rc=RESET"#,
      ])
    switch outage {
    case .supernodes2007:
      trigger = Self.restarts
      rootCause = Self.allocator(clients)
      enabling = Self.usage
      innocent =
        Self.decoys + [
          (
            "content of the patches", #"Patch Tuesday is out"#,
            "earlier months with as many patches did no harm"
          ),
          ("client release 3.5", #"client 3\.5\.0\.202 released"#, "after the onset"),
        ]
    case .offlineIM2010:
      trigger = Self.slowReplies
      rootCause = Self.crash
      enabling = Self.peakOfOneVersion
      openQuestions = [
        (
          "why the offline-IM servers were overloaded",
          "their own logs begin to be slow without any change or demand before it"
        )
      ]
      innocent =
        Self.decoys + [
          ("Mac client beta", #"Mac client 5\.0 beta"#, "after the onset"),
          ("group video", #"group-video servers reassigned"#, "side effect of the mitigation"),
          ("an attack on the supernodes", #"supernodes being hacked"#, "asked by the press after the onset"),
          (
            "crashes of other versions", #"^Version: (4\.2\.0\.187|5\.0\.0\.156)"#,
            "as many on any day, in other threads"
          ),
        ]
    }
  }

  private static let restarts = Cause(
    what: "wave of restarts after patches, at 03:00 local time",
    components: ["windows-update", "client", "supernode"],
    evidence: [
      #"SUS Client is rebooting system"#, #"AU invoking RebootSystem"#,
      #"terminating: host restart requested"#,
      #"started after host restart"#,
    ])

  /// Decisions against a demand that no quiet day has: a twelfth of the clients pending, to the digit.
  private static func allocator(_ clients: Int) -> Cause {
    let digits = String(clients / 12).count
    return Cause(
      what:
        "the resource allocator counts attached clients and forgets pending ones: the core shrinks while demand rises",
      components: ["allocator"],
      evidence: [
        #""evt":"core_resize".*"pending":\d{"# + "\(digits)"
          + #",}.*"action":"(hold|demote)".*"algo":"ra-2\.3""#
      ])
  }

  private static let usage = Cause(
    what: "the high usage of the day", components: ["metrics"],
    evidence: [#"^\d{4}-\d\d-\d\dT[\d:]+Z,\d+,\d+$"#])

  private static let peakOfOneVersion = Cause(
    what: "the peak hour of the day, and half of the clients and supernodes run one version",
    components: ["metrics", "client"],
    evidence: [#"^\d{4}-\d\d-\d\dT[\d:]+Z,\d+,\d+$"#, #" ver=5\.0\.0\.152 "#])

  private static let slowReplies = Cause(
    what: "overloaded offline-IM servers reply late", components: ["offline-im"],
    evidence: [#"fetch slow user=\S+ took=\d{5}ms"#, #"rc=OIM_DELAY"#])

  private static let crash = Cause(
    what: "client 5.0.0.152 crashes on late replies of the offline-IM servers", components: ["client"],
    evidence: [#"^Version: 5\.0\.0\.?152"#, #"<Data>5\.0\.0\.?152</Data>"#, #"^Thread 3 \(im_offline\):"#])

  private static let decoys: [(String, String, String)] = [
    (
      "maintenance of the payment services", #"maintenance of the payment services"#,
      "no path to sign-in, over hours before"
    ),
    ("certificate renewal", #"certificate of login-web renewed"#, "hours before, no error names it"),
    (
      "failed disk on login-03", #"(raid1: Disk failure|failed disk in the mirror)"#,
      "one of four servers, no effect on its logins"
    ),
    ("denial of service", #"(DoS PoC|not an attack)"#, "a rumour after the onset, no unusual traffic"),
    ("login servers", #"login-\d+"#, "healthy before the onset; what reaches them is a consequence"),
    ("downloads", #"SkypeSetup\.exe"#, "rise after the onset: a symptom"),
  ]
}
