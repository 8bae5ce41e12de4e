internal import ProximateDiagnostics

/// A file found under an argument.
struct FoundFile {
  var location: FilePath
  /// Index of the argument.
  var argument: Int
  /// The path under the argument; empty when the argument is the file itself.
  var relative: [UInt8]
  var status: FileStatus
}

/// Finds every real file under directories once, whatever links lead to it.
///
/// Real entries are walked before links, and links in the order of their names, so that which of a file's names is
/// taken depends on the set of arguments alone, and links can neither loop nor multiply the work.
struct FileTree {
  private(set) var files: [FoundFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<FileIdentity> = []
  private var links: [Entry] = []

  /// Something in a directory.
  private struct Entry {
    var location: FilePath
    var argument: Int
    var relative: [UInt8]

    func child(_ name: [UInt8]) -> Entry {
      let path = relative.isEmpty ? name : relative + [UInt8(ascii: "/")] + name
      return Entry(location: location.appending(name), argument: argument, relative: path)
    }
  }

  /// Walks the arguments; `isSkipped` is asked about the path of each file and directory in them.
  init(_ arguments: [InputArgument], skipping isSkipped: (String) -> Bool) {
    for (index, argument) in arguments.enumerated() where argument.location != .standardInput {
      let entry = Entry(location: argument.location, argument: index, relative: [])
      do throws(SystemError) {
        take(entry, try FileStatus(of: argument.location, following: true), skipping: isSkipped)
      } catch {
        reject(argument.location, error)
      }
    }
    while !links.isEmpty { followLinks(skipping: isSkipped) }
  }

  private mutating func reject(_ argument: FilePath, _ error: SystemError) {
    let problem =
      error.isAbsence
      ? Diagnostic.missing(argument.text, similar: argument.nearestEntry) : Diagnostic.cannotOpen(error)
    diagnostics.append(problem.placed(at: argument.text))
  }

  private mutating func take(_ entry: Entry, _ status: FileStatus, skipping isSkipped: (String) -> Bool) {
    switch status.form {
    case .link: links.append(entry)
    case .regular where seen.insert(status.identity).inserted:
      files.append(
        FoundFile(
          location: entry.location, argument: entry.argument, relative: entry.relative, status: status))
    case .directory where seen.insert(status.identity).inserted: walk(entry, skipping: isSkipped)
    case .regular, .directory: break
    case .fifo, .socket, .device: report(.notRegular(status.form), entry)
    }
  }

  /// Walks a directory and those in it, without recursion: depth is the input's to choose.
  private mutating func walk(_ directory: Entry, skipping isSkipped: (String) -> Bool) {
    var waiting = [directory]
    while let directory = waiting.popLast() {
      for entry in entries(of: directory) where !isSkipped(entry.location.text) {
        guard let status = status(of: entry) else { continue }
        if status.form != .directory {
          take(entry, status, skipping: isSkipped)
        } else if seen.insert(status.identity).inserted {
          waiting.append(entry)
        }
      }
    }
  }

  private mutating func entries(of directory: Entry) -> [Entry] {
    do throws(SystemError) {
      return try DirectoryListing.names(in: directory.location).map(directory.child)
    } catch {
      report(.cannotList(error), directory)
      return []
    }
  }

  private mutating func status(of entry: Entry) -> FileStatus? {
    do throws(SystemError) {
      return try FileStatus(of: entry.location, following: false)
    } catch {
      report(.cannotOpen(error), entry)
      return nil
    }
  }

  private mutating func followLinks(skipping isSkipped: (String) -> Bool) {
    let round = links.sorted {
      ($0.argument, FilePath(bytes: $0.relative)) < ($1.argument, FilePath(bytes: $1.relative))
    }
    links = []
    for link in round {
      do throws(SystemError) {
        let status = try FileStatus(of: link.location, following: true)
        if status.form == .directory, leadsUp(link) {
          report(.linkLoop, link)
        } else {
          take(link, status, skipping: isSkipped)
        }
      } catch {
        report(error.isLoop ? .linkLoop : .danglingLink(error), link)
      }
    }
  }

  /// Whether the link's target holds the link.
  private func leadsUp(_ link: Entry) -> Bool {
    guard let target = link.location.resolved, let home = link.location.parent.resolved else { return false }
    return home.components.starts(with: target.components)
  }

  private mutating func report(_ problem: Diagnostic, _ entry: Entry) {
    diagnostics.append(problem.placed(at: entry.location.text))
  }
}
