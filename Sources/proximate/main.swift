import CStart
import ProximateCLI

let arguments = (1..<max(1, start_argument_count())).map { String(cString: start_argument($0)) }
await ProximateCommand.start(arguments)
