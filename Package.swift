// swift-tools-version: 6.2
import PackageDescription

// Layers, lowest first. A target may use only what stands on lower layers; the stages of layer 3
// never use one another. CI checks it with --explicit-target-dependency-import-check error.

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")

/// isa-l inflates gzip 2.5 times faster than zlib, but Debian has no static library of it: `make dist`
/// (PROXIMATE_STATIC=1) leaves it out, and gzip then goes through libarchive.
let inflates = Context.environment["PROXIMATE_STATIC"] == nil

/// A library target: folder = one word, module = Proximate + that word.
func module(
  _ word: String, uses words: [String] = [], _ more: [Target.Dependency] = [], without files: [String] = []
) -> Target {
  .target(
    name: "Proximate" + word, dependencies: words.map { .init(stringLiteral: name(of: $0)) } + more,
    path: "Sources/" + word, exclude: files)
}

/// The tests of a module, in Tests/<Word>Tests, mirroring its sources.
func tests(
  _ word: String, uses words: [String] = [], _ more: [Target.Dependency] = [], without files: [String] = []
) -> Target {
  .testTarget(
    name: "Proximate" + word + "Tests",
    dependencies: ([word] + words).map { .init(stringLiteral: name(of: $0)) } + more,
    path: "Tests/" + word + "Tests", exclude: files)
}

/// C targets keep their names; everything else carries the product's.
func name(of word: String) -> String {
  ["CPCRE2", "CArchive", "CInflate", "CDigest", "CScan"].contains(word) ? word : "Proximate" + word
}

let package = Package(
  name: "proximate",
  products: [
    .library(name: "ProximateKit", targets: ["ProximateKit"]),
    .executable(name: "proximate", targets: ["proximate"]),
    .executable(name: "incident-sim", targets: ["incident-sim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Layer 0: system libraries and SIMD intrinsics.
    .systemLibrary(
      name: "CPCRE2", path: "Sources/CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(
      name: "CArchive", path: "Sources/CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CDigest", path: "Sources/CDigest", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"])]),
    .target(name: "CScan", path: "Sources/CScan"),
    .target(
      name: "CStart", path: "Sources/CStart", cSettings: inflates ? [] : [.define("PROXIMATE_STATIC")]),
    // Layer 1: the values that flow, messages to people, safe regular expressions.
    module("Model"),
    module("Diagnostics"),
    module("Patterns", uses: ["CPCRE2", "CScan"]),
    // Layer 2: what experts write.
    module("Knowledge", uses: ["Model", "Diagnostics", "Patterns"], [yams]),
    // Layer 3: the stages, siblings that meet only in Model.
    module("Ingest", uses: ["Model", "Diagnostics", "CArchive", "CScan"] + (inflates ? ["CInflate"] : [])),
    module("Normalise", uses: ["Model", "Diagnostics", "Patterns", "Knowledge"]),
    module("Observe", uses: ["Model", "Diagnostics", "Patterns", "Knowledge"]),
    module("Detect", uses: ["Model", "Diagnostics", "Knowledge"]),
    module("Correlate", uses: ["Model", "Diagnostics", "Knowledge"]),
    // Templates are embedded (make embed), so that one file is the whole program.
    module("Report", uses: ["Model"], [mustache], without: ["Templates"]),
    // Layer 4: the façade that composes the stages and owns all concurrency.
    module(
      "Kit",
      uses: [
        "Model", "Diagnostics", "Patterns", "Knowledge", "Ingest", "Normalise", "Observe", "Detect",
        "Correlate", "Report", "CDigest",
      ], [grdb]),
    // Layer 5: people's side; how well the conclusions agree with known truths.
    module(
      "Evaluation", uses: ["Kit", "Model", "Diagnostics", "Patterns", "Knowledge", "Correlate", "Report"]),
    module("CLI", uses: ["Kit", "Model", "Diagnostics", "Evaluation"], [arguments]),
    module("Fuzz", uses: ["Model", "Diagnostics", "Patterns", "Knowledge", "Ingest", "Normalise"]),
    module("Simulator", uses: ["Model", "Patterns"], [arguments, yams]),
    // Layer 6: executables, main.swift only.
    .executableTarget(
      name: "proximate", dependencies: ["ProximateCLI", "CStart"], path: "Sources/proximate"),
    .executableTarget(
      name: "incident-sim", dependencies: ["ProximateSimulator"], path: "Sources/incident-sim"),
    // Tests mirror the sources.
    tests("Model"),
    tests("Diagnostics"),
    tests("Patterns"),
    tests("Knowledge", uses: ["Model", "Diagnostics", "Patterns", "Kit"]),
    tests("Ingest", uses: ["Model", "Diagnostics"]),
    tests("Normalise", uses: ["Model", "Diagnostics", "Patterns", "Knowledge"]),
    tests("Observe", uses: ["Model", "Diagnostics", "Patterns", "Knowledge"]),
    tests("Detect", uses: ["Model", "Diagnostics", "Knowledge"]),
    tests("Correlate", uses: ["Model", "Diagnostics", "Knowledge"]),
    tests("Report", uses: ["Model"]),
    tests(
      "Kit",
      uses: ["Model", "Diagnostics", "Patterns", "Knowledge", "Ingest", "Normalise", "Report"], [grdb]),
    // Seeds are read where they lie, by the path of the source.
    tests("Fuzz", uses: ["Normalise"], without: ["Seeds"]),
    tests("Evaluation", uses: ["Kit", "Model", "Diagnostics", "Patterns", "Correlate", "Simulator"]),
    tests("CLI", uses: ["Kit", "Model"], ["proximate"], without: ["Browser"]),
    tests("Simulator", uses: ["Model"], [arguments, yams]),
  ],
  swiftLanguageModes: [.v6]
)

if inflates {
  package.targets.append(
    .systemLibrary(
      name: "CInflate", path: "Sources/CInflate", pkgConfig: "libisal",
      providers: [.apt(["libisal-dev"])]))
}

// libFuzzer brings the main function: such an executable links only with it (make fuzz).
if Context.environment["PROXIMATE_LIBFUZZER"] != nil {
  package.products.append(.executable(name: "proximate-fuzz", targets: ["proximate-fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "proximate-fuzz", dependencies: ["ProximateFuzz"], path: "Sources/proximate-fuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

/// Strict everywhere, with a reason each.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // dynamic dispatch is seen where it is paid for
  .enableUpcomingFeature("InternalImportsByDefault"),  // what a module leaks is stated
  .enableUpcomingFeature("MemberImportVisibility"),  // no member through somebody else's import
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // concurrency is the façade's alone
  .treatAllWarnings(as: .error),  // a warning is read once, when it is made
]

for target in package.targets
where ![.system, .plugin].contains(target.type) && !["CScan", "CStart"].contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
  // Unsafe pointers live where C is called and where raw bytes come in; each use says `unsafe`.
  if ["ProximatePatterns", "ProximateIngest"].contains(target.name) {
    target.swiftSettings?.append(.strictMemorySafety())
  }
  if target.name == "ProximateIngest", inflates { target.swiftSettings?.append(.define("ISAL")) }
}
