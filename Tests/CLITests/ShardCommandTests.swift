import Foundation
import ProximateModel
import Testing

/// The contract that engines rely on: streams, names, exit statuses, listings.
@Suite struct ShardCommandTests {
  private static let line = "2025-03-04T08:00:1%Z ERROR shop: order % failed\n"
  private static let log = (0..<8).map { line.replacing("%", with: "\($0)") }.joined()

  private static func scratch() throws -> URL {
    let path = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/logs", withIntermediateDirectories: true)
    return URL(fileURLWithPath: path)
  }

  /// What `sh -c` gives with the executable as `$P`.
  private static func shell(_ script: String, in directory: URL) throws -> CommandLineRun {
    try CommandLineRun(shell: script, directory: directory)
  }

  @Test func `standard input, plain or compressed, is the file`() throws {
    let directory = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: directory) }
    try Self.log.write(to: directory.appendingPathComponent("logs/a.log"), atomically: true, encoding: .utf8)
    let run = try Self.shell(
      """
      touch -d 2025-03-05T00:00:00Z logs/a.log
      xz -k logs/a.log && mv logs/a.log.xz logs/b.log.xz
      gzip -nk logs/a.log && mv logs/a.log.gz logs/d.log.gz
      echo "$((2 * 3))" > logs/odd\\ name
      for name in a.log b.log.xz d.log.gz "odd name"; do
        modified=$(date -u -r "logs/$name" +%Y-%m-%dT%H:%M:%S.%NZ)
        "$P" shard - --name "$name" --modified "$modified" --root logs -o - < "logs/$name" > "$name.shard"
        "$P" shard "logs/$name" --root logs -o "$name.file"
        cmp "$name.shard" "$name.file"
      done
      "$P" analyze logs --format json > whole.json
      "$P" analyze --from-shards *.shard --format json > shards.json
      cmp whole.json shards.json && echo same
      """, in: directory)
    #expect(run.output.hasSuffix("same\n"), "\(run.output)\(run.errors)")
    #expect(run.status == 0)
  }

  /// `cat access.log.1 access.log | proximate shard -`: what the newer repeats of the older counts once.
  @Test func `rotated files joined into a stream count as they do as files`() throws {
    let directory = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: directory) }
    let lines = (10..<60).map { "2025-03-04T08:00:\($0)Z ERROR shop: order \($0) failed\n" }
    for (name, part) in [("access.log.1", lines[..<30]), ("access.log", lines[20...])] {
      try part.joined().write(
        to: directory.appendingPathComponent("logs/" + name), atomically: true, encoding: .utf8)
    }
    let run = try Self.shell(
      """
      "$P" shard logs --root logs -o files && "$P" analyze --from-shards files --format json > files.json
      cat logs/access.log.1 logs/access.log | "$P" shard - -o stream
      "$P" analyze --from-shards stream --format json > stream.json
      for name in files stream; do
        grep -o '"\\(duplicate\\|event\\)" : [0-9]*' $name.json | awk '/event/ { e += $3 } /duplicate/ { d += $3 } END { print e, d }'
      done
      grep -c 'repeat earlier ones' stream.json
      """, in: directory)
    #expect(run.output == "50 10\n50 10\n1\n", "\(run.output)\(run.errors)")
  }

  @Test func `frames on standard input are merged, and a listing can be taken apart`() throws {
    let directory = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: directory) }
    try Self.log.write(to: directory.appendingPathComponent("logs/a.log"), atomically: true, encoding: .utf8)
    try "".write(to: directory.appendingPathComponent("logs/_x"), atomically: true, encoding: .utf8)
    let run = try Self.shell(
      """
      "$P" shard logs/a.log --root logs --end 100 -o 1 && "$P" shard logs/a.log --root logs --start 100 -o 2
      "$P" shard logs/_x --root logs -o 3
      frame() { size=$(stat -c %s "$1"); for shift in 0 8 16 24; do
        printf "\\\\$(printf %03o $(( (size >> shift) & 255 )))"; done; cat "$1"; }
      { frame 2; frame 3; frame 1; } | "$P" merge - -o - > merged
      "$P" merge 3 2 1 -o same && cmp merged same
      "$P" shard-info --null merged | tr '\\0' '|'
      """, in: directory)
    #expect(run.output == "_x|0|0|0|a.log|0|\(Self.log.utf8.count)|\(Self.log.utf8.count)|", "\(run.errors)")
  }

  @Test func `stretches of a stream are enough for a range`() throws {
    let directory = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: directory) }
    try Self.log.write(to: directory.appendingPathComponent("logs/a.log"), atomically: true, encoding: .utf8)
    let size = Self.log.utf8.count
    let run = try Self.shell(
      """
      touch -d 2025-03-05T00:00:00Z logs/a.log
      for range in "0 60" "60 \(size)"; do
        set -- $range
        "$P" shard logs/a.log --root logs --start $1 --end $2 -o file.$1
        "$P" shard - --name a.log --root logs --start $1 --end $2 --size \(size) --stretch 0-\(size) \\
          --modified 2025-03-05T00:00:00Z -o stream.$1 < logs/a.log
        cmp file.$1 stream.$1
      done
      head -c 70 logs/a.log | "$P" shard - --name a.log --start 0 --end 60 --size \(size) --stretch 0-\(size) -o x
      echo $?
      head -c 70 logs/a.log | "$P" shard - --name a.log --start 60 --end 70 --size 90000000 --stretch 60-130 -o x
      echo $?
      """, in: directory)
    #expect(run.output == "74\n65\n", "\(run.output)\(run.errors)")
  }

  @Test func `exit statuses tell whether another try may help`() throws {
    let directory = try Self.scratch()
    defer { try? FileManager.default.removeItem(at: directory) }
    try Self.log.write(to: directory.appendingPathComponent("logs/a.log"), atomically: true, encoding: .utf8)
    let run = try Self.shell(
      """
      try() { "$P" "$@" > /dev/null 2>> errors; printf '%s ' $?; }
      "$P" shard logs/a.log -o a && gzip -nk logs/a.log
      try shard logs/none -o x
      try shard logs/a.log.gz --start 3 -o x
      try shard logs/a.log --start 3 --end 2 -o x
      try shard logs/a.log -o none/x
      try merge a a -o x
      try merge none -o x
      try merge logs/a.log -o x
      try shard-info a
      try analyze --from-shards logs/a.log
      try analyze
      try shard logs/a.log --root /usr -o x
      ls
      """, in: directory)
    #expect(run.output == "66 65 64 74 65 66 65 0 2 64 64 a\nerrors\nlogs\n", "\(run.errors)")
  }
}
