import Synchronization

/// How far a run has come, readable from any thread while it works.
public final class ProgressMeter: Sendable {
  private let done = Atomic<UInt64>(0)
  private let total = Atomic<UInt64>(0)

  /// A meter at zero.
  public init() {}

  /// Bytes of the input files worked off.
  public var bytesDone: UInt64 { done.load(ordering: .relaxed) }
  /// Bytes of all input files, as they lie on disk; 0 while they are still being looked for.
  public var bytesTotal: UInt64 { total.load(ordering: .relaxed) }

  func expect(_ bytes: UInt64) { total.store(bytes, ordering: .relaxed) }
  func advance(_ bytes: UInt64) { done.wrappingAdd(bytes, ordering: .relaxed) }
}
