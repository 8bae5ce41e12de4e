/// What a crash report says of its reason.
struct CrashKind: Sendable {
  var exception: String
  /// Number and name of the thread.
  var thread: String
  /// Modules of the frames, the innermost first.
  var modules: [String]

  /// A late reply of the offline-IM servers, version 5.0.0.152 only.
  static let lateReply = CrashKind(
    exception: "0xC0000005 at 0x00613A2F", thread: "3 (im_offline)",
    modules: [
      "Skype.exe+0x213a2f", "Skype.exe+0x1f0c41", "Skype.exe+0x0a77e0", "ws2_32.dll+0x2e1b",
      "ntdll.dll+0x1a94b",
    ])

  /// What crashes now and then on any day, in any version.
  static let unrelated = [
    CrashKind(
      exception: "0xC0000005 at 0x6F1120C4", thread: "7 (video_capture)",
      modules: ["ksproxy.ax+0x20c4", "quartz.dll+0x5d210", "Skype.exe+0x4410a3", "ntdll.dll+0x1a94b"]),
    CrashKind(
      exception: "0xC00000FD at 0x004A7710", thread: "0 (main)",
      modules: ["Skype.exe+0x0a7710", "Skype.exe+0x0a7702", "user32.dll+0x8734"]),
    CrashKind(
      exception: "0xC0000006 at 0x005530E8", thread: "5 (storage)",
      modules: ["Skype.exe+0x1530e8", "Skype.exe+0x152f77", "kernel32.dll+0xb713"]),
  ]
}
