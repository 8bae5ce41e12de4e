import ProximateModel

/// Numbers of scopes, and of the scopes that they are counted into when there are too many.
struct ScopeTable {
  /// (component and host, group) pairs by scope number.
  private(set) var pairs = PairIndex()
  /// Where series count a scope, by scope number.
  private(set) var forSeries: [Int32] = []
  /// Where templates count a scope, by scope number.
  private(set) var forTemplates: [Int32] = []
  /// The last ones without a group: rows ask for the scope of their host, and for that of all hosts.
  private var ofHost = (key: UInt64.max, number: 0)
  private var ofAllHosts = (key: UInt64.max, number: 0)

  var count: Int { pairs.count }

  /// A scope's number, from the numbers of its texts.
  @inline(__always)
  mutating func number(
    component: Int, host: Int, group: Int, _ pool: TextPool, _ series: SeriesCoarseness,
    _ templates: TemplateCoarseness
  ) -> Int {
    let key = UInt64(component) << 32 | UInt64(host)
    if group == 0, key == (host == 0 ? ofAllHosts.key : ofHost.key) {
      return host == 0 ? ofAllHosts.number : ofHost.number
    }
    let number = pairs.number(key, UInt64(group))
    if number == forSeries.count { enter(number, pool, series, templates) }
    guard group == 0 else { return number }
    if host == 0 { ofAllHosts = (key, number) } else { ofHost = (key, number) }
    return number
  }

  private mutating func enter(
    _ number: Int, _ pool: TextPool, _ series: SeriesCoarseness, _ templates: TemplateCoarseness
  ) {
    let own = Int32(truncatingIfNeeded: number)
    forSeries.append(own)
    forTemplates.append(own)
    if series.rung == 0, templates.rung == 0 { return }
    refold(number, pool, series, templates)
  }

  /// The number of the scope that is left; it is folded into itself.
  private mutating func fold(
    _ number: Int, to scope: Scope, _ pool: TextPool, _ series: SeriesCoarseness,
    _ templates: TemplateCoarseness
  ) -> Int {
    let pair = pairs.pairs[number]
    let component = scope.component.isEmpty ? 0 : pair.a >> 32
    let host = scope.host.isEmpty ? 0 : pair.a & 0xffff_ffff
    let folded = pairs.number(component << 32 | host, scope.group.isEmpty ? 0 : pair.b)
    if folded == forSeries.count { enter(folded, pool, series, templates) }
    return folded
  }

  /// Folds all scopes anew.
  mutating func refold(_ pool: TextPool, _ series: SeriesCoarseness, _ templates: TemplateCoarseness) {
    for number in 0..<count {
      refold(number, pool, series, templates)
    }
  }

  private mutating func refold(
    _ number: Int, _ pool: TextPool, _ series: SeriesCoarseness, _ templates: TemplateCoarseness
  ) {
    let scope = scope(number, pool)
    let mine = fold(number, to: series.folded(scope), pool, series, templates)
    let theirs = fold(number, to: templates.folded(scope), pool, series, templates)
    forSeries[number] = Int32(truncatingIfNeeded: mine)
    forTemplates[number] = Int32(truncatingIfNeeded: theirs)
  }

  /// The scope of a number.
  func scope(_ number: Int, _ pool: TextPool) -> Scope {
    let pair = pairs.pairs[number]
    return Scope(
      component: pool.texts[Int(pair.a >> 32)], host: pool.texts[Int(pair.a & 0xffff_ffff)],
      group: pool.texts[Int(pair.b)])
  }
}
