"""The share of lines of real hosts' logs that a named format reads, and that no file brings the tool down."""
import json
import subprocess
import tempfile
import pathlib


def measure(tool, data, details):
    """Recognised lines by lines that are no blank ones, over the log files of all hosts; None when the set is absent."""
    hosts = data / "sosreports"
    if not hosts.is_dir():
        return None
    recognised = total = 0
    with tempfile.TemporaryDirectory() as out:
        ended = subprocess.run([str(tool), "analyze", str(hosts), "--out", out, "--no-progress"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1800)
        if ended.returncode not in (0, 1):
            raise SystemExit("analyze ended with %d on the logs of real hosts" % ended.returncode)
        report = json.loads((pathlib.Path(out) / "report.json").read_text())
    for row in report["coverage"]["files"]:
        lines = row["lines"]
        unknown = lines.get("unparsed", 0)
        known = sum(count for kind, count in lines.items() if kind not in ("unparsed", "blank", "total"))
        recognised += known
        total += known + unknown
        if details and unknown > max(5, known / 10):
            print("  %s: %d of %d lines in no named format" % (row["source"], unknown, known + unknown))
    return recognised / total if total else None
