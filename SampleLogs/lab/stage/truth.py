"""What the users got, and from it the file of truth. Nothing here reads a log, but the check of the evidence."""
import re
from datetime import datetime, timezone

BUCKET, OUT = 10, 0.7  # seconds; availability below which a bucket is out


class Outcome:
    """Availability around the trigger."""

    def __init__(self, record, marks):
        self.marks, trigger = marks, marks["trigger"].timestamp()
        buckets = {}
        for sent, good in record:
            buckets.setdefault(int(sent // BUCKET), []).append((sent, good))
        full = sorted(buckets)[1:-1]
        share = {b: sum(good for _, good in buckets[b]) / len(buckets[b]) for b in full}
        before = [share[b] for b in full if (b + 1) * BUCKET <= trigger]
        after = [b for b in full if (b + 1) * BUCKET > trigger]
        self.healthy = min(before, default=0)
        self.lowest = min((share[b] for b in after), default=1)
        self.outside = [b for b in after if share[b] < OUT]
        self.seconds = len(self.outside) * BUCKET
        self.requests = len(record)
        self.final = share[after[-1]] if after else 0
        failed = [sent for b in self.outside for sent, good in buckets[b] if not good]
        self.start, self.end = (min(failed), max(failed)) if failed else (None, None)

    @property
    def name(self):
        return "no-impact" if not self.outside else "absorbed" if self.seconds <= 30 else "outage"

    def __str__(self):
        return (f"{self.name}: {self.requests} requests, lowest availability before {self.healthy:.3f}, after"
                f" {self.lowest:.3f}, {self.seconds} s out, at the end {self.final:.3f}")


def refusals(precedent, incident):
    """Why this is not the recording that it set out to be."""
    reasons = []
    if precedent.name == "outage":
        reasons.append("the precedent was an outage")
    if incident.seconds < 120:
        reasons.append("the incident was no outage of two minutes")
    if min(precedent.healthy, incident.healthy) < 0.95:
        reasons.append("not healthy before the trigger")
    if min(precedent.final, incident.final) < 0.9:
        reasons.append("no recovery at the end")
    return reasons


def patterns(case):
    """Every evidence pattern with its place."""
    for key in ("trigger", "rootCause", "loop", "enabling", "brokenBy"):
        for pattern in case.get(key, {}).get("evidence", []):
            yield key, pattern
    for item in case.get("mustNotBlame", []):
        yield "mustNotBlame", item["evidence"]


def unmatched(case, logs):
    """The patterns that no line of the logs matches."""
    texts = [path.read_text(errors="replace") for path in logs.rglob("*") if path.is_file()]
    return [f"{key}: no line matches {pattern}" for key, pattern in patterns(case)
            if not any(re.search(pattern, text, re.MULTILINE) for text in texts)]


def moment(seconds):
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def claim(key, body, mark=None, tolerance=30):
    """One mapping of the truth file."""
    lines = [f"{key}:", f"  what: {quoted(body['what'])}"]
    lines += ["  status: identified"] if key in ("trigger", "rootCause") else []
    lines += [f"  components: [{', '.join(body['components'])}]", "  evidence:"]
    lines += [f"    - {quoted(pattern)}" for pattern in body["evidence"]]
    if mark:
        lines += [f"  start: {moment(mark.timestamp())}", f"  toleranceSeconds: {tolerance}"]
    return lines


def case_text(name, case, precedent, incident):
    """The truth file: what was turned comes from the scenario, every figure and time from the run."""
    marks = incident.marks
    lines = [f"name: {quoted('lab-' + name)}", "family: 'lab'", f"regenerate: {quoted('SampleLogs/lab/record ' + name)}",
             "verdict: 'incident'", "outcome: 'outage'",
             f"knobs: {{requestsPerSecond: {case['rate']}, misconfigured: true, trigger: true}}"]
    lines += claim("trigger", case["trigger"], marks["trigger"])
    lines += claim("rootCause", case["rootCause"], marks["latent"], 60)
    for key in ("loop", "enabling"):
        lines += claim(key, case[key]) if key in case else []
    lines += claim("brokenBy", case["brokenBy"], marks["mitigation"])
    lines += ["mustNotBlame:"]
    lines += ["  - {" + ", ".join(f"{k}: {quoted(v)}" for k, v in item.items()) + "}" for item in case["mustNotBlame"]]
    if incident.start:
        lines += ["impact:", f"  start: {moment(incident.start)}", f"  end: {moment(incident.end)}",
                  "  toleranceSeconds: 20", f"  minimumAvailability: {incident.lowest:.3f}"]
    measured = f"minimumAvailability: {precedent.lowest:.3f}, secondsOut: {precedent.seconds}"
    lines += ["precedents:", "  - {path: baseline/precedent, trigger: true, misconfigured: false, outcome: "
              f"{precedent.name}, {measured}}}"]
    lines += ["counterfactual:", f"  - {{change: {quoted(case['without'])}, outcome: {precedent.name}, {measured}}}"]
    return "\n".join(lines) + "\n"
