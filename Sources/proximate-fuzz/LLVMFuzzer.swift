import Foundation
import ProximateFuzz

/// The target that PROXIMATE_FUZZ_TARGET names.
private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["PROXIMATE_FUZZ_TARGET"] ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("PROXIMATE_FUZZ_TARGET must name one of: \(names)")
  }
  return target
}()

/// What libFuzzer calls with each input. Ending the process is how it is told of a find.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  if let wrong = target.broken(by: Array(UnsafeBufferPointer(start: start, count: count))) {
    fatalError("\(target.rawValue): \(wrong)")
  }
  return 0
}
