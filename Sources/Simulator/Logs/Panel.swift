/// Who writes logs that are kept, and how much of each server's log is kept.
package struct Panel: Sendable, Hashable {
  /// Clients whose own logs are kept.
  package var leaves: Int
  /// Supernodes whose statistics are kept.
  package var supernodes: Int
  /// Minutes between two lines of statistics.
  package var statisticsMinutes: Int
  /// Of supernodes outside the panel, one in so many reports its changes of role.
  package var roleSample: Int
  /// Servers keep one line in so many.
  package var serverSample: Int
  /// Refusals that a login server writes in a minute before its logger suppresses the rest.
  package var refusalsPerMinute: Int

  /// A case of a few megabytes.
  package static let full = Panel(
    leaves: 100, supernodes: 10, statisticsMinutes: 1, roleSample: 2, serverSample: 10, refusalsPerMinute: 5)
  /// A case for a repository.
  package static let small = Panel(
    leaves: 24, supernodes: 5, statisticsMinutes: 5, roleSample: 3, serverSample: 15, refusalsPerMinute: 3)
  /// As little as shows everything.
  package static let control = Panel(
    leaves: 8, supernodes: 3, statisticsMinutes: 10, roleSample: 20, serverSample: 40, refusalsPerMinute: 3)
}

/// The panel's members in one world.
struct PanelMembers: Sendable {
  let panel: Panel
  private(set) var isLeaf: [Bool]
  private(set) var isSupernode: [Bool]

  /// Leaves are spread over the population; supernodes are those that serve at the start, so that their logs begin full.
  init(_ panel: Panel, in world: borrowing World) {
    self.panel = panel
    let clients = world.setup.clients
    isLeaf = Array(repeating: false, count: clients)
    isSupernode = Array(repeating: false, count: clients)
    let order = (0..<clients).sorted { Names.mark($0, 0, 17) < Names.mark($1, 0, 17) }
    for client in order.prefix(panel.leaves) { isLeaf[client] = true }
    let serving = order.filter { world.core.contains($0) && world.people.isAlwaysOn($0) }
    for client in serving.prefix(panel.supernodes) { isSupernode[client] = true }
  }

  var leaves: [Int] { isLeaf.indices.filter { isLeaf[$0] } }
  var supernodes: [Int] { isSupernode.indices.filter { isSupernode[$0] } }

  func reportsRoles(_ node: Int) -> Bool {
    node < isSupernode.count && (isSupernode[node] || node % panel.roleSample == 0)
  }

  /// True for the lines of a server that are kept.
  func keeps(_ client: Int, _ step: Int) -> Bool {
    Names.mark(client, step, 23) % UInt64(panel.serverSample) == 0
  }
}
