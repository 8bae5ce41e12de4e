extension ScanProgram {
  /// The bytes that a text which matches can begin with; all of them where that is not easily told. An empty text
  /// has no first byte and is not spoken of.
  package var beginnings: ByteSet { beginnings(from: 0, depth: 0) }

  /// What the steps from `index` on can take first. Choices multiply, so they are followed to a small depth only.
  private func beginnings(from index: Int, depth: Int) -> ByteSet {
    let (step, next) = (instructions[index], index + 1)
    guard depth < 8 else { return .all }
    switch step.operation {
    case .byte: return ByteSet(UInt8(truncatingIfNeeded: step.a))
    case .literal: return literal(step.a, step.b)
    case .literals:
      return (0..<Int(step.b)).reduce(into: ByteSet()) {
        $0.formUnion(literal(ranges[Int(step.a) + 2 * $1], ranges[Int(step.a) + 2 * $1 + 1]))
      }
    case .shape: return step.a > 0 ? firstOfShape(step) : .all
    case .exactly, .run, .text, .counted: return step.a > 0 ? tableBytes(step) : .all
    case .mark: return beginnings(from: next, depth: depth)
    case .choose, .attempt:
      // Behind either way stand only texts that begin in the way's own manner.
      var result = beginnings(from: next, depth: depth + 1)
      result.formUnion(beginnings(from: Int(step.a), depth: depth + 1))
      return result
    case .jump: return beginnings(from: Int(step.a), depth: depth + 1)
    case .atomic: return beginnings(from: next, depth: depth + 1)
    case .rest, .end, .commit, .accept: return .all
    }
  }

  private func literal(_ start: Int32, _ count: Int32) -> ByteSet {
    count > 0 ? ByteSet(literals[Int(start)]) : .all
  }

  private func tableBytes(_ step: ScanInstruction) -> ByteSet {
    ByteSet((0...UInt8.max).filter { tables[Int(step.table) + Int($0)] != 0 })
  }

  /// By the sums that `ByteShape` keeps of the bounds.
  private func firstOfShape(_ step: ScanInstruction) -> ByteSet {
    let (low, high) = (shapes[Int(step.table)] & 0xFF, shapes[Int(step.table) + 1] & 0xFF)
    guard shapes[Int(step.table) + 2] & 0x80 != 0, low <= 0x80, high <= 0x7F else { return .all }
    return ByteSet((UInt8(0x80 - low)...UInt8(0x7F - high)))
  }
}
