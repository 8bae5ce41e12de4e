"""The benchmark corpus: mixed syslog, JSON and key=value lines, the same bytes from the same seed."""
import random
import re

PROGRAMS = ["sshd", "cron", "kernel", "nginx", "postfix", "dockerd", "haproxy", "named", "systemd", "app"]
SERVICES = ["checkout", "cart", "catalog", "payment", "login", "search", "mail", "profile"]
LEVELS = ["INFO"] * 16 + ["WARN"] * 3 + ["ERROR"]
MESSAGES = [
    "accepted connection from 10.{a}.{b}.{c} port {p}",
    "request GET /api/v1/items/{n} finished with 200 in {p} ms",
    "session {x} opened for user u{n}",
    "queue depth {a} after flush of {p} records",
    "cache miss for key item:{n}, loading from the database",
    "worker {a} picked job {x} from partition {b}",
    "upstream 10.0.{a}.{b}:8080 answered 502 after {p} ms, retrying",
    "slow query took {p} ms: SELECT * FROM orders WHERE id = {n}",
    "heartbeat {n} ok",
    "connection to 10.1.{a}.{b}:5432 refused, next attempt in {c} s",
    "user u{n} logged in from 192.168.{a}.{b}",
    "checkpoint complete: wrote {n} buffers in {p} ms",
]

# Twenty patterns as an SRE would grep for: about one line in six matches.
PATTERNS = [
    r"answered 50[0-9] after [0-9]+ ms",
    r"connection to [0-9.]+:[0-9]+ refused",
    r"panic: .+",
    r"Out of memory: Kill(ed)? process",
    r"No space left on device",
    r"Too many open files",
    r"certificate (has )?expired",
    r"deadlock detected",
    r"segfault at [0-9a-f]+",
    r"circuit breaker .* open",
    r"leader election (lost|started)",
    r"replication lag [0-9]+ s",
    r"connection pool (exhausted|timeout)",
    r"rate limit exceeded for [a-z]+",
    r"assertion .+ failed",
    r"java\.lang\.OutOfMemoryError",
    r"disk quota exceeded",
    r"name resolution failed for \S+",
    r"rollback of release [0-9.]+",
    r"read-only file system",
]

# Text is slow to make: this much is made, and repeated with the day of every stamp moved on.
UNIT = 32 << 20


def message(rng):
    a, b, c = rng.randrange(256), rng.randrange(256), rng.randrange(60)
    return rng.choice(MESSAGES).format(
        a=a, b=b, c=c, p=rng.randrange(1, 60000), n=rng.randrange(10**6), x="%08x" % rng.getrandbits(32))


def line(rng, second):
    clock = "%02d:%02d:%02d" % (second // 3600 % 24, second // 60 % 60, second % 60)
    kind = rng.randrange(3)
    if kind == 0:
        return "Aug @@ %s host-%02d %s[%d]: %s" % (
            clock, rng.randrange(40), rng.choice(PROGRAMS), rng.randrange(300, 32000), message(rng))
    stamp = "2025-08-##T%s.%03dZ" % (clock, rng.randrange(1000))
    level, service = rng.choice(LEVELS).lower(), rng.choice(SERVICES)
    if kind == 1:
        return '{"ts":"%s","level":"%s","service":"%s","trace_id":"%032x","msg":"%s"}' % (
            stamp, level, service, rng.getrandbits(128), message(rng))
    return 'time=%s level=%s service=%s request_id=%08x msg="%s"' % (
        stamp, level, service, rng.getrandbits(32), message(rng))


def unit(rng):
    lines, size, second = [], 0, 0.0
    while size < UNIT:
        lines.append(line(rng, int(second)))
        size += len(lines[-1]) + 1
        second = min(86399, second + 0.33)
    return ("\n".join(lines) + "\n").encode()


def write(path, size):
    """Writes at least `size` bytes of corpus, one day of the month per 32 MiB."""
    text, written, day = unit(random.Random(20250801)), 0, 1
    with open(path, "wb") as out:
        while written < size:
            written += out.write(text.replace(b"@@", b"%2d" % day).replace(b"##", b"%02d" % day))
            day = min(31, day + 1)


def samples(rules):
    """Of every format its id and the texts of its samples, in the order of ids."""
    import yaml
    found = {}
    for path in sorted(rules.glob("*/formats/*.yaml")):
        # Scalars stay text: YAML 1.1 would make numbers and times of some. The C loader reads what the program reads.
        for document in yaml.load_all(path.read_text(), Loader=yaml.CBaseLoader):
            texts = [s.get("line") or s.get("text") for s in document["samples"] if "reject" not in s]
            found[document["id"]] = [text.rstrip("\n") for text in texts if text]
    return sorted(found.items())


CLOCK = re.compile(r"\b([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\b")
NUMBER = re.compile(r"\d+(?=\D*$)")


def varied(text, i):
    """The text as if written `i` seconds later, with another last number."""
    moved = "%02d:%02d:%02d" % (i // 3600 % 24, i // 60 % 60, i % 60)
    text = CLOCK.sub(lambda found: moved, text, count=1)
    lines = text.split("\n")
    lines[0] = NUMBER.sub(lambda found: str((int(found[0][:9]) + i) % 10 ** len(found[0][:9])).zfill(len(found[0][:9]))
                          + found[0][9:], lines[0], count=1)
    return "\n".join(lines)


def write_formats(directory, rules, size):
    """One file for each format, of at least `size` bytes: its samples over and over, times and numbers moving on."""
    for name, texts in samples(rules):
        unit, length, i = [], 0, 0
        while length < 256 << 10:
            unit.append("\n".join(varied(text, i + k) for k, text in enumerate(texts)) + "\n")
            length += len(unit[-1])
            i += len(texts)
        block = "".join(unit).encode()
        with open(directory / (name + ".log"), "wb") as out:
            for _ in range(max(1, -(-size // len(block)))):
                out.write(block)
