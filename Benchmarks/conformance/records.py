"""Where records begin, their times and levels, beside those that lnav gives for the same files.

Its output is that of a viewer, not a truth, and follows conventions of its own, which are allowed for here:
- lines are numbered as they are shown: directives (`#...`) are hidden, and a log whose times are out of order may be
  shown in the order of time;
- otherwise time never goes back: a record earlier than the one above gets that one's time;
- lines above the first stamp get the time of the first stamp;
- stamps keep the clock of the zone that they state, and those without a year, a date or an hour are completed from
  the day on which it ran;
- a record that it calls invalid is not compared.
"""
import datetime
import json
import re
import subprocess

CLASSES = {"trace": 1, "debug": 5, "debug2": 5, "debug3": 5, "debug4": 5, "debug5": 5, "info": 9, "stats": 9,
           "notice": 9, "unknown": 0, "warning": 13, "error": 17, "critical": 21, "fatal": 21}
DAY, HOUR, QUARTER = 86_400_000, 3_600_000, 900_000
DIRECTIVE = re.compile(rb"#[A-Za-z_-]+[:\t \\]")


def events(tool, path):
    """The events of a file by 0-based line; None when the tool failed."""
    ended = subprocess.run([str(tool), "events", str(path), "--format", "ndjson"], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, timeout=120)
    if ended.returncode not in (0, 1):
        return None
    rows = [json.loads(line) for line in ended.stdout.decode("utf-8", "replace").splitlines() if line]
    return {row["line"] - 1: row for row in rows}


def shown_lines(path):
    """The lines (0-based) that are shown: in a file that begins with a directive, those that are none, nor blank
    lines among the first ones."""
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    if not DIRECTIVE.match(lines[0]):
        return list(range(len(lines)))
    shown, begun = [], False
    for number, line in enumerate(lines):
        if DIRECTIVE.match(line) or not begun and not line.strip():
            continue
        shown.append(number)
        begun = True
    return shown


def clock(text):
    """Milliseconds since the start of the year, from `YYYY-MM-DD hh:mm:ss.mmm`."""
    whole, _, fraction = text.rstrip("Z").replace("T", " ").partition(".")
    moment = datetime.datetime.strptime("2004" + whole[4:], "%Y-%m-%d %H:%M:%S")
    return round((moment - datetime.datetime(2004, 1, 1)).total_seconds()) * 1000 + int((fraction + "000")[:3])


def written(event):
    """What the stamp of an event says by its own clock, milliseconds since the start of the year; None without one."""
    if not event or not event["time"]:
        return None
    return clock(event["time"])


def unit(event):
    """What a stamp leaves open, milliseconds: the day, the hour, or nothing."""
    text = event["timeText"] or ""
    if re.fullmatch(r"\d\d?:\d\d:\d\d(?:[.,]\d+)?", text):
        return DAY
    return HOUR if re.fullmatch(r"\d\d?:\d\d[.,]\d+", text) else 0


def same_moment(ours, theirs, event, shift):
    """Equal to the millisecond (finer fractions are rounded there and cut here), or but for the zone that the stamp
    states. Stamps without a day or an hour are all off by the same whole days or hours, `shift`."""
    difference = ours - theirs
    if shift is not None:
        return abs(difference - shift) <= 1
    if abs(difference) <= 1:
        return True
    states_zone = re.search(r"[+-]\d\d:?\d\d\b|\b[A-Z]{3,4}\b", event["timeText"] or "") is not None
    return states_zone and difference % QUARTER == 0 and abs(difference) <= 15 * HOUR


def same_level(ours, theirs):
    """Of the same class. Where a line states no level the other tool guesses one from its words: nothing to compare;
    and where it knows no level, neither."""
    theirs = CLASSES.get(theirs, 0)
    if not ours["severityText"] or theirs == 0 or (ours["severityText"] or "").isdigit():
        return True
    number = ours["severityNumber"] or 0
    return (number >= 17 and theirs >= 17) or (number - 1) // 4 == (theirs - 1) // 4


def times_in_file_order(rows, found):
    """Problems with times by row, when records are shown as they stand in the file."""
    problems, latest, shift, seen = {}, None, None, False
    for i, (row, event) in enumerate(zip(rows, found)):
        if event is None:
            continue
        ours, theirs = written(event), clock(row["log_time"])
        if ours is None:
            if seen or row["log_level"] != "unknown":
                problems[i] = "time"
            continue
        seen = True
        step = unit(event)
        if step and shift is None and (ours - theirs) % step in (0, 1, step - 1):
            shift = round((ours - theirs) / step) * step
        latest = max(latest or ours, ours)
        if not any(same_moment(t, theirs, event, shift if step else None) for t in (ours, latest)):
            problems[i] = "time"
    return problems


def times_in_order(rows, found):
    """Problems with times by row, when records are shown in the order of time."""
    known = [i for i, event in enumerate(found) if written(event) is not None]
    if len(known) < len(rows):
        return {i: "time" for i in range(len(rows))}
    pairs = zip(sorted(clock(row["log_time"]) for row in rows), sorted(known, key=lambda i: written(found[i])))
    return {i: "time" for theirs, i in pairs if not same_moment(written(found[i]), theirs, found[i], None)}


def compare(rows, path, ours):
    """What differs, by row: `record`, `time` or `level`."""
    shown = shown_lines(path)
    found = [ours.get(shown[row["log_line"]]) if row["log_line"] < len(shown) else None for row in rows]
    problems = {i: "level" for i, event in enumerate(found) if event and not same_level(event, rows[i]["log_level"])}
    orders = [times_in_file_order(rows, found), times_in_order(rows, found)]
    if len(orders[1]) < len(orders[0]):
        # In the order of time a row's level is another record's.
        problems = {}
    problems.update(min(orders, key=len))
    problems.update({i: "record" for i, event in enumerate(found) if event is None})
    return problems


def measure(tool, data, details):
    """The share of the other tool's records that are equal here; None when the set is absent."""
    golden = sorted(data.glob("golden*/*.jsonl"))
    equal = total = 0
    for truth in golden:
        path = data / "test" / truth.name[: -len(".jsonl")]
        with open(truth, encoding="utf-8", errors="replace") as lines:
            rows = [json.loads(line) for line in lines if line.strip()]
        rows = [row for row in rows if row["log_level"] != "invalid"]
        problems = compare(rows, path, events(tool, path) or {})
        total += len(rows)
        equal += len(rows) - len(problems)
        if details and problems:
            first = min(problems)
            print("  %s: %d of %d differ, first at line %d: %s"
                  % (path.name, len(problems), len(rows), rows[first]["log_line"] + 1, problems[first]))
    return equal / total if total else None
