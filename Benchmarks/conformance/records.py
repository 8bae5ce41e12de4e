"""Where records begin, their times and levels, beside those that lnav gives for the same files."""
import datetime
import json
import re
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


def leading_directives(path):
    """How many lines `#...` a file begins with: the other tool does not count them."""
    count = 0
    with open(path, "rb") as lines:
        for line in lines:
            if not re.match(rb"#[A-Za-z_]+[:\t \\]", line):
                return count
            count += 1
    return count


def clock(text):
    """Milliseconds since the start of the year, from `YYYY-MM-DD hh:mm:ss.mmm`."""
    whole, _, fraction = text.rstrip("Z").replace("T", " ").partition(".")
    moment = datetime.datetime.strptime("2004" + whole[4:], "%Y-%m-%d %H:%M:%S")
    return round((moment - datetime.datetime(2004, 1, 1)).total_seconds()) * 1000 + int((fraction + "000")[:3])


def same_time(ours, theirs):
    """Equal to the millisecond without the year: stamps without one carry the year of the day the other tool ran.
    The other tool keeps the clock of a stamp that states its zone: then the difference is whole quarters of an hour."""
    if not ours or not theirs:
        return not ours
    difference = abs(clock(ours["time"]) - clock(theirs)) if ours["time"] else None
    if difference is None:
        return False
    states_zone = re.search(r"(?:[+-]\d\d:?\d\d|\b[A-Z]{3,4})$", ours["timeText"] or "") is not None
    # Fractions finer than a millisecond are rounded there and cut here.
    return difference <= 1 or states_zone and difference % 900_000 == 0 and difference <= 15 * 3_600_000


def same_level(ours, theirs):
    """Of the same class. Where a line states no level the other tool guesses one from its words: nothing to compare;
    and where it knows no level, neither."""
    theirs = CLASSES.get(theirs, 0)
    if not ours["severityText"] or theirs == 0 or (ours["severityText"] or "").isdigit():
        return True
    number = ours["severityNumber"] or 0
    return (number >= 17 and theirs >= 17) or (number - 1) // 4 == (theirs - 1) // 4


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
        hidden = leading_directives(path)
        for row in rows:
            event = (ours or {}).get(row["log_line"] + hidden)
            problem = ("record" if event is None else "time" if not same_time(event, row["log_time"])
                       else "level" if not same_level(event, row["log_level"]) else None)
            if problem:
                misses.append((row["log_line"], problem))
        total += len(rows)
        equal += len(rows) - len(misses)
        if details and misses:
            print("  %s: %d of %d differ, first at line %d: %s"
                  % (path.name, len(misses), len(rows), misses[0][0] + 1, misses[0][1]))
    return equal / total if total else None
