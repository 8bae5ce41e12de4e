package import ProximateModel

/// A question to an object of the system's state: which kinds it is about, and what must hold of its fields.
package struct StateQuery: Sendable, Hashable {
  /// Kinds of objects as the API spells them; none: any kind.
  package var kinds: [String]
  /// All of them must hold.
  package var tests: [StateTest]

  package init(kinds: [String], tests: [StateTest]) {
    self.kinds = kinds
    self.tests = tests
  }
}

/// A test of the values of a field. A field may have many: `[*]` stands for any item, a `*` at the end for any rest.
package struct StateTest: Sendable, Hashable {
  /// What a value must be. A test holds when any value of the field passes, unless it says otherwise.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    case equals, contains, prefix, suffix, gt, gte, lt, lte
    /// Whether there is any value at all (`true` or `false`).
    case exists
    /// No value is one of these.
    case not
    /// No value contains any of these.
    case lacks
  }

  package var field: StateField
  package var form: Form
  package var values: [String]

  package init(field: StateField, form: Form, values: [String]) {
    self.field = field
    self.form = form
    self.values = values
  }
}

/// How two objects are related.
package enum StateLink: Sendable, Hashable {
  /// They only have to exist.
  case anywhere
  /// They live in one namespace.
  case namespace
  /// They belong to one workload.
  case workload
  /// It is the same object.
  case itself
  /// The one's field names the other.
  case named(by: StateField)
  /// The one's labels to look for are among the labels of the other's pods.
  case selected(by: StateField)
  /// The other's field names the one.
  case naming(StateField)
  /// The other's labels to look for are among the labels of the one's pods.
  case selecting(StateField)
  /// The other runs on the one, a node.
  case hosted
}

/// Objects that an object is seen together with.
package struct RelatedState: Sendable, Hashable {
  package var query: StateQuery
  package var link: StateLink
  /// How many of them it takes.
  package var atLeast: Int
  /// Which share of all that are so related and have the tested fields it takes.
  package var share: Double

  package init(query: StateQuery, link: StateLink, atLeast: Int = 1, share: Double = 0) {
    self.query = query
    self.link = link
    self.atLeast = atLeast
    self.share = share
  }
}

/// An object whose state is wrong by itself, or together with that of others.
package struct StateRule: Sendable, Hashable {
  package var query: StateQuery
  /// Each must be found.
  package var given: [RelatedState]
  /// None may be found.
  package var unless: [RelatedState]
  /// The field that is wrong; nil: the first that was tested.
  package var field: StateField?
  /// What the field should be, for people.
  package var expected: String

  package init(
    query: StateQuery, given: [RelatedState] = [], unless: [RelatedState] = [], field: StateField? = nil,
    expected: String = ""
  ) {
    self.query = query
    self.given = given
    self.unless = unless
    self.field = field
    self.expected = expected
  }
}

/// Two statements that must agree.
package struct Mismatch: Sendable, Hashable {
  /// How a value has to agree with those of its partners.
  package enum Agreement: String, Sendable, Hashable, CaseIterable {
    /// The value names an object that exists.
    case exist
    /// The value is one of the partners' values, when they have any.
    case listed
    /// All values of the field are among those of one partner.
    case together
    /// All pairs below the field are found at one partner.
    case covered
    /// The value is a quantity that at least one partner's value reaches.
    case fit
    /// The value is an address; its host names a partner, and its port is one of the partner's values.
    case resolve
    /// The value is a quantity equal to the partner's.
    case equal
    /// The value is a path that spells the name of a partner; the route of it leads to that partner.
    case lead
  }

  /// Whose field is looked at, and what else must hold; `state.field` is the field.
  package var state: StateRule
  package var field: StateField
  package var partner: RelatedState
  /// The partners' field; nil with `exist`.
  package var partnerField: StateField?
  package var agreement: Agreement

  package init(
    state: StateRule, field: StateField, partner: RelatedState, partnerField: StateField?,
    agreement: Agreement
  ) {
    self.state = state
    self.field = field
    self.partner = partner
    self.partnerField = partnerField
    self.agreement = agreement
  }
}

extension DetectorRule {
  /// Whether it looks at states, not at events.
  package var isOfStates: Bool {
    switch self {
    case .state, .mismatch: true
    default: false
    }
  }

  /// Whether it looks at statements that must agree.
  package var isMismatch: Bool { if case .mismatch = self { true } else { false } }
}
