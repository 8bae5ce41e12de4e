import ProximateNormalise

/// The program's version.
public enum Version {
  /// Semantic version of this release.
  public static let current = "0.1.0"

  /// The release and the version of the zones that are compiled in, for people.
  public static var display: String { "\(current) (tzdata \(ZoneRules.databaseVersion))" }
}
