"""Sets that bring a scorer of their own: what the tool reads is written down as the scorer wants it, one file each."""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

NAMES = ("trace", "debug", "info", "warn", "error", "fatal")


def events(tool, path, *options):
    """The events of a file in the order of its lines; none when the tool failed."""
    ended = subprocess.run([str(tool), "events", str(path), "--format", "ndjson", *options], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, timeout=120)
    if ended.returncode not in (0, 1):
        return []
    rows = [json.loads(line) for line in ended.stdout.decode("utf-8", "replace").splitlines() if line.strip()]
    return sorted(rows, key=lambda row: row["line"])


def golden(data):
    """What the set expects, a row for each of its tests."""
    rows = []
    for path in sorted(data.glob("golden*.jsonl")):
        with open(path, encoding="utf-8", errors="replace") as lines:
            rows += [json.loads(line) for line in lines if line.startswith("{")]
    return rows


def level(event):
    number = event["severityNumber"] or 0
    return event["severityText"] or (NAMES[(number - 1) // 4] if 1 <= number <= 24 else "")


def loghub(tool, data, out):
    """A file for each system; the scorer takes the directory."""
    for log in sorted(data.glob("*/*_2k.log")):
        rows = [dict(line=e["line"], ts=e["time"], level=level(e), component=e["component"], message=e["message"])
                for e in events(tool, log)]
        write(out / (log.parent.name + ".jsonl"), rows)
    return out


def templates(tool, data, out):
    """A table for each system; the scorer takes the directory."""
    for log in sorted(data.glob("*/*_2k.log")):
        with open(out / (log.parent.name + ".csv"), "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(("line", "template"))
            table.writerows((e["line"], e["template"] or "") for e in events(tool, log))
    return out


def fail2ban(tool, data, out):
    """The files' clocks are those of Zurich."""
    rows = []
    for name in sorted({row["file"] for row in golden(data)}):
        path = data / "logs" / name
        rows += [dict(file=name, n=e["line"], ts=e["time"])
                 for e in events(tool, path, "--timezone", "%s=Europe/Zurich" % path)]
    return write(out / "predictions.jsonl", rows)


def crowdsec(tool, data, out):
    rows = []
    for test in golden(data):
        for e in events(tool, data / test["log"]):
            pid = e["attributes"].get("process.pid", e["attributes"].get("pid"))
            rows.append(dict(test=test["test"], line=e["line"], program=e["component"], pid=pid, message=e["message"],
                             host=e["host"], time=e["time"]))
    return write(out / "predictions.jsonl", rows)


def plaso(tool, data, out):
    files = sorted({row["file"] for row in golden(data) if row["file_present"]})
    rows = [dict(file=name, times=[e["time"] for e in events(tool, data / name)]) for name in files]
    return write(out / "predictions.jsonl", rows)


def write(path, rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def score(tool, data, predict, scorer):
    """The scorer's last line; None when the set has none."""
    program = data / scorer
    if not program.is_file():
        return None
    with tempfile.TemporaryDirectory() as out:
        predictions = predict(tool, data, pathlib.Path(out))
        ended = subprocess.run([sys.executable, "-B", str(program), str(predictions)], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    lines = [line for line in ended.stdout.splitlines() if line.strip()]
    if ended.returncode or not lines:
        raise SystemExit("%s failed: %s" % (program, ended.stderr.strip()[-500:]))
    return lines[-1]
