/// Runs a program over a text. The pointers live as long as the call that made it.
@safe struct ScanMachine {
  let instructions: UnsafePointer<ScanInstruction>
  let tables: UnsafePointer<UInt8>
  let literals: UnsafePointer<UInt8>
  let ranges: UnsafePointer<Int32>
  let shapes: UnsafePointer<UInt64>
  let text: UnsafePointer<UInt8>
  let count: Int
  let captures: UnsafeMutablePointer<Int32>
  let captureCount: Int

  /// Runs from an instruction and a position; answers where the match ends, -1 when there is none. It calls
  /// itself only for attempts and atomic groups, never more deeply than the program is long.
  func run(from index: Int, at start: Int) -> Int {
    var next = index
    var position = start
    while true {
      let step = unsafe instructions[next]
      next &+= 1
      switch step.operation {
      case .byte:
        guard position < count, unsafe Int32(text[position]) == step.a else { return -1 }
        position += 1
      case .literal:
        guard isLiteral(step.a, step.b, at: position) else { return -1 }
        position += Int(step.b)
      case .literals:
        guard let length = literal(step, at: position) else { return -1 }
        position += length
      case .shape:
        let end = position &+ Int(step.a)
        guard hasShape(step, from: position, to: end) else { return -1 }
        capture(position, end, step)
        guard let next = placeBehind(end, step) else { return -1 }
        position = next
      case .exactly:
        let end = endOfExactly(step, from: position)
        guard end >= 0 else { return -1 }
        capture(position, end, step)
        guard let next = placeBehind(end, step) else { return -1 }
        position = next
      case .run:
        let end = endOfRun(step, from: position)
        guard end - position >= Int(step.a) else { return -1 }
        capture(position, end, step)
        guard let next = placeBehind(end, step) else { return -1 }
        position = next
      case .text:
        let end = endOfText(step, from: position)
        guard end - position >= Int(step.a) else { return -1 }
        capture(position, end, step)
        guard let next = placeBehind(end, step) else { return -1 }
        position = next
      case .counted:
        let end = endOfCounted(step, from: position)
        guard end >= 0 else { return -1 }
        capture(position, end, step)
        position = end
      case .rest:
        let end = endOfRest(from: position)
        capture(position, end, step)
        position = end
      case .mark: unsafe captures[Int(step.a)] = Int32(truncatingIfNeeded: position)
      case .end:
        let isNewline = unsafe position == count - 1 && text[position] == UInt8(ascii: "\n")
        guard position == count || isNewline else { return -1 }
      case .choose: if !isOpen(step, at: position) { next = Int(step.a) }
      case .attempt:
        if isOpen(step, at: position) {
          let end = run(from: next, at: position)
          if end >= 0 { return end }
          clearCaptures(from: Int(step.c))
        }
        next = Int(step.a)
      case .jump: next = Int(step.a)
      case .atomic:
        position = run(from: next, at: position)
        guard position >= 0 else { return -1 }
        next = Int(step.a)
      case .commit, .accept: return position
      }
    }
  }

  @inline(__always)
  private func capture(_ start: Int, _ end: Int, _ step: ScanInstruction) {
    unsafe captures[Int(step.c)] = Int32(truncatingIfNeeded: start)
    unsafe captures[Int(step.c) &+ 1] = Int32(truncatingIfNeeded: end)
  }

  /// The place behind the byte that a step has to be followed by, if any.
  @inline(__always)
  private func placeBehind(_ end: Int, _ step: ScanInstruction) -> Int? {
    if step.b < 0 { return end }
    return unsafe end < count && Int32(text[end]) == step.b ? end &+ 1 : nil
  }

  private func isOpen(_ step: ScanInstruction, at position: Int) -> Bool {
    guard position < count else { return step.b != 0 }
    return unsafe tables[Int(step.table) + Int(text[position])] != 0
  }

  private func clearCaptures(from first: Int) {
    var index = first
    while index < captureCount {
      unsafe captures[index] = -1
      index += 1
    }
  }

  private func isLiteral(_ start: Int32, _ length: Int32, at position: Int) -> Bool {
    guard count - position >= Int(length) else { return false }
    var index = 0
    while index < Int(length) {
      guard unsafe text[position + index] == literals[Int(start) + index] else { return false }
      index += 1
    }
    return true
  }

  private func literal(_ step: ScanInstruction, at position: Int) -> Int? {
    var index = Int(step.a)
    let end = index + 2 * Int(step.b)
    while index < end {
      let length = unsafe ranges[index + 1]
      if unsafe isLiteral(ranges[index], length, at: position) { return Int(length) }
      index += 2
    }
    return nil
  }
}
