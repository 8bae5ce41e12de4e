/// The packs that are part of the program.
enum BuiltInPacks {
  static let packs: [PackFiles] = []
}
