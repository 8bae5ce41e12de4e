import ProximateModel

/// Who is who: replicas of a service, the machines that carry it, and the programs that run on nothing else.
///
/// `postgresql`, `multipathd` and `db-1` are one thing when both programs run on the machines `db-1`, `db-2`... alone.
/// Programs that run everywhere are what they are, and stand for none of their machines.
struct Places {
  let census: Census
  /// What stands for a name: for a program the machines (without numbers) that alone carry it, for one of many
  /// machines the only program that it carries.
  private let owners: [String: String]
  /// Programs that run on several kinds of machines.
  let everywhere: Set<String>
  /// Programs by name with the component that detectors know them as.
  private var aliases: [String: String] = [:]

  /// A machine that more programs than this have to themselves is no service's own.
  private static let mostPrograms = 8
  /// A program on at least so many kinds of machines that carry nothing else owns them: they are its units.
  private static let fewestUnits = 4

  init(_ census: Census) {
    self.census = census
    let machines = Self.kinds(in: census)
    let units = Self.units(of: machines)
    owners = Self.single(of: machines).merging(units) { place, _ in place }
    everywhere = Set(machines.filter { $0.value.count > 1 }.keys).subtracting(units.values)
  }

  /// With what findings are about besides, and with aliases: programs by name with the component that detectors know
  /// them as.
  func with(_ findings: [Finding], aliases: [String: String] = [:]) -> Places {
    let census = census.with(findings)
    var result = census.size == self.census.size ? self : Places(census)
    result.aliases = aliases
    return result
  }

  /// The kinds of machines that carry each program.
  private static func kinds(in census: Census) -> [String: Set<String>] {
    var machines = census.homes
    machines[""] = nil
    if census.fleets.isEmpty { return machines }
    return machines.mapValues { hosts in
      hosts.contains { Subject.service($0) != $0 } ? Set(hosts.map(Subject.service)) : hosts
    }
  }

  /// Programs that run on one kind of machines alone, with these; where everything runs on one kind, none.
  private static func single(of machines: [String: Set<String>]) -> [String: String] {
    let first = machines.values.lazy.compactMap(\.first).first
    guard machines.values.contains(where: { $0.contains { $0 != first } }) else { return [:] }
    let single = machines.compactMapValues { $0.count == 1 ? $0.first : nil }
    let crowds = single.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return single.filter { crowds[$0.value] ?? 0 <= mostPrograms }
  }

  /// Machines that are units of one program, `c00073` of the clients, with the program.
  private static func units(of machines: [String: Set<String>]) -> [String: String] {
    let wide = machines.filter { $0.value.count >= fewestUnits }
    if wide.isEmpty { return [:] }
    var programs: [String: Set<String>] = [:]
    for (program, names) in machines {
      for name in names { programs[name, default: []].insert(program) }
    }
    var result: [String: String] = [:]
    for (program, names) in wide {
      let own = names.filter { programs[$0]?.count == 1 && machines[$0] == nil }
      guard own.count * 2 > names.count else { continue }
      for name in own { result[name] = program }
    }
    return result
  }

  /// What stands for a component.
  func entity(of component: String) -> String {
    let service = Subject.service(component)
    if let alias = aliases[service] { return alias }
    guard let owner = owners[service] else { return service }
    return aliases[owner] ?? owner
  }

  /// A name without what tells its region or site, a short word with a number: `cart` for `cart-r2`.
  static func stem(of name: String) -> String {
    guard let dash = name.lastIndex(of: "-"), dash != name.startIndex else { return name }
    let site = name[name.index(after: dash)...]
    let isSite = site.utf8.count <= 4 && site.last?.isNumber == true && site.first?.isLetter == true
    return isSite ? String(name[..<dash]) : name
  }

  /// What tells the region or site of a name: `r2` for `cart-r2`; empty when nothing does.
  static func site(of name: String) -> String {
    let stem = stem(of: name)
    return stem == name ? "" : String(name.dropFirst(stem.count + 1))
  }

  /// What a finding's lines or group name.
  func names(in finding: Finding) -> Set<String> {
    (finding.evidence.map(\.text) + [finding.scope.group]).reduce(into: Set<String>()) {
      $0.formUnion(names(in: $1))
    }
  }

  /// Entities that a line names as whole words, or as the host of an endpoint.
  func names(in line: String) -> Set<String> {
    var result: Set<String> = []
    let own = Words.ownHost(of: line)
    for word in Words.names(in: line)
    where word != own && !everywhere.contains(word) && !Words.roles.contains(word) {
      let service = Subject.service(word)
      // What goes by numbers is not meant by its bare name: a queue may be any queue, `queue-1` is a machine.
      if census.isKnown(service), service != word || !census.isNumbered(service) {
        result.insert(entity(of: service))
      }
    }
    for host in Words.endpoints(in: line) { result.insert(entity(of: Subject.service(host))) }
    return result
  }

  /// The kind of machine that a line of a program that runs everywhere speaks of; nil when it names none.
  func machine(in line: String) -> String? {
    for word in Words.names(in: line) where word.contains("-") {
      let service = Subject.service(word)
      if service != word, census.isKnown(service) { return service }
    }
    return nil
  }
}
