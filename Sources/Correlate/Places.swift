import ProximateModel

/// Who is who: replicas of a service, the machines that carry it, and the programs that run on nothing else.
///
/// `postgresql`, `multipathd` and `db-1` are one thing when both programs run on the machines `db-1`, `db-2`... alone.
/// Programs that run everywhere are what they are, and stand for none of their machines.
struct Places {
  private let census: Census
  /// What stands for a name: for a program the machines (without numbers) that alone carry it, for one of many
  /// machines the only program that it carries.
  private let homes: [String: String]

  /// A machine that more programs than this have to themselves is no service's own.
  private static let mostPrograms = 8
  /// A program on at least so many kinds of machines that carry nothing else owns them: they are its units.
  private static let fewestUnits = 4

  /// - Parameter aliases: programs by name with the component that detectors know them as.
  init(_ census: Census, aliases: [String: String] = [:]) {
    self.census = census
    let machines = Self.kinds(of: census.homes)
    let bases = machines.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let single = machines.compactMapValues { $0.count == 1 ? $0.first : nil }
    let crowds = Dictionary(grouping: single.keys, by: { single[$0] ?? "" }).mapValues(\.count)
    let places = bases.count < 2 ? [:] : single.filter { crowds[$0.value] ?? 0 <= Self.mostPrograms }
    let units = Self.units(of: machines)
    homes = places.merging(units) { place, _ in place }.mapValues { aliases[$0] ?? $0 }
      .merging(aliases) { _, alias in alias }
    everywhere = Set(machines.filter { $0.value.count > 1 }.keys).subtracting(units.values)
  }

  /// The kinds of machines that carry each program.
  private static func kinds(of homes: [String: Set<String>]) -> [String: Set<String>] {
    homes.filter { !$0.key.isEmpty && !$0.value.isEmpty }.mapValues { hosts in
      hosts.contains { Subject.service($0) != $0 } ? Set(hosts.map(Subject.service)) : hosts
    }
  }

  /// Machines that are units of one program, `c00073` of the clients, with the program.
  private static func units(of machines: [String: Set<String>]) -> [String: String] {
    var programs: [String: Set<String>] = [:]
    for (program, names) in machines {
      for name in names { programs[name, default: []].insert(program) }
    }
    var result: [String: String] = [:]
    for (program, names) in machines where names.count >= fewestUnits {
      let own = names.filter { programs[$0]?.count == 1 && machines[$0] == nil }
      guard own.count * 2 > names.count else { continue }
      for name in own { result[name] = program }
    }
    return result
  }

  /// Programs that run on several kinds of machines.
  let everywhere: Set<String>

  /// What stands for a component.
  func entity(of component: String) -> String {
    let service = Subject.service(component)
    return homes[service] ?? service
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
