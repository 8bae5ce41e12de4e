"""Where records begin, their times and levels, beside those that lnav gives for the same files."""
import json
import subprocess

CLASSES = {"trace": 1, "debug": 5, "debug2": 5, "debug3": 5, "debug4": 5, "debug5": 5, "info": 9, "stats": 9,
           "notice": 9, "unknown": 0, "warning": 13, "error": 17, "critical": 21, "fatal": 21}


def events(tool, path):
    """The events of a file by 0-based line; None when the tool failed."""
    ended = subprocess.run([str(tool), "events", str(path), "--format", "ndjson"], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, timeout=120)
    if ended.returncode not in (0, 1):
        return None
    rows = [json.loads(line) for line in ended.stdout.decode("utf-8", "replace").splitlines() if line]
    return {row["line"] - 1: row for row in rows}


def same_time(ours, theirs):
    """Equal to the millisecond without the year: stamps without one carry the year of the day the other tool ran."""
    if not ours or not theirs:
        return not ours
    plain = ours.rstrip("Z").replace("T", " ")
    if "." not in plain:
        plain += ".0"
    whole, fraction = plain.split(".")
    return whole[5:] + "." + fraction[:3].ljust(3, "0") == theirs[5:23].ljust(18, "0")


def same_level(ours, theirs):
    """Of the same class; what states no level counts as information with the other tool, too."""
    number = ours or 0
    theirs = CLASSES.get(theirs, 0)
    if number == 0 or theirs == 0:
        return theirs in (0, 9) and number in range(0, 13)
    if number >= 18:
        return theirs >= 17
    return (number - 1) // 4 == (theirs - 1) // 4


def measure(tool, data, details):
    """The share of the other tool's records that are equal here; None when the set is absent."""
    golden = sorted(data.glob("golden*/*.jsonl"))
    if not golden:
        return None
    equal = total = 0
    for truth in golden:
        path = data / "test" / truth.name[: -len(".jsonl")]
        ours = events(tool, path)
        with open(truth, encoding="utf-8", errors="replace") as lines:
            rows = [json.loads(line) for line in lines if line.strip()]
        misses = []
        for row in rows:
            event = (ours or {}).get(row["log_line"])
            problem = ("record" if event is None else "time" if not same_time(event["time"], row["log_time"])
                       else "level" if not same_level(event["severityNumber"], row["log_level"]) else None)
            if problem:
                misses.append((row["log_line"], problem))
        total += len(rows)
        equal += len(rows) - len(misses)
        if details and misses:
            print("  %s: %d of %d differ, first at line %d: %s"
                  % (path.name, len(misses), len(rows), misses[0][0] + 1, misses[0][1]))
    return equal / total if total else None
