internal import Glibc

/// The bytes of a path; Linux demands no encoding of them.
package struct FilePath: Sendable, Hashable, Comparable {
  /// All bytes, no NUL among them.
  let bytes: [UInt8]

  /// A path as people wrote it.
  package init(_ text: String) { bytes = Array(text.utf8.prefix { $0 != 0 }) }

  /// A path as the system gave it.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// In the order of the bytes.
  package static func < (a: FilePath, b: FilePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  /// The path for people: bytes that are not UTF-8 are shown as `\xff`.
  package var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var (text, index) = ("", 0)
    while index < bytes.count {
      let length = (1...4).first { Self.isScalar(bytes[index...].prefix($0)) }
      if let length {
        text += String(decoding: bytes[index..<index + length], as: UTF8.self)
      } else {
        text += "\\x" + (bytes[index] < 16 ? "0" : "") + String(bytes[index], radix: 16)
      }
      index += length ?? 1
    }
    return text
  }

  private static func isScalar(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.count == 1
  }

  /// The path of an entry of this directory.
  func appending(_ entry: [UInt8]) -> FilePath {
    FilePath(bytes: bytes + (bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]) + entry)
  }

  /// Names between slashes, "" and "." left out.
  var components: [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// The directory that holds it.
  var parent: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
  }

  /// The absolute path without links, nil when there is none.
  var resolved: FilePath? {
    unsafe withCString { path in
      guard let real = unsafe realpath(path, nil) else { return nil }
      defer { unsafe free(real) }
      return unsafe FilePath(bytes: Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
    }
  }

  /// Calls with the path as C wants it.
  func withCString<T>(_ body: (UnsafePointer<CChar>) -> T) -> T {
    unsafe (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return unsafe body("") }
      return unsafe body(base)
    }
  }
}
