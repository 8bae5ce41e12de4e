"""Detectors for the benchmark: the same patterns as a rules directory and as a pattern file for ripgrep."""
import pathlib
import random
import shutil

import corpus

SUBJECTS = ["replica", "broker", "ledger", "gateway", "tablet", "shard", "volume", "leader", "consumer", "scheduler",
            "resolver", "balancer", "mirror", "snapshot", "journal", "archive", "quorum", "indexer", "watcher", "lease"]
QUALITIES = ["stale", "orphaned", "corrupt", "exhausted", "unreachable", "oversized", "expired", "rejected", "frozen",
             "detached", "misaligned", "duplicate", "unsigned", "starved", "degraded", "fenced"]
OBJECTS = ["segment", "handshake", "descriptor", "extent", "partition", "token", "manifest", "checksum", "bucket",
           "envelope", "cursor", "commit", "heartbeat", "buffer", "route", "credential", "fingerprint", "epoch"]
DEEDS = ["refused", "dropped", "lost", "overwritten", "abandoned", "truncated", "evicted", "poisoned"]


def made(rng):
    """A pattern as people write them: literal text with numbers, choices and gaps."""
    subject, quality, thing = rng.choice(SUBJECTS), rng.choice(QUALITIES), rng.choice(OBJECTS)
    deed, other, code = rng.choice(DEEDS), rng.choice(DEEDS), rng.randrange(100, 1000)
    return rng.choice([
        r"{subject} {quality} {thing}: code {code}",
        r"{subject} (?:{thing}|\S+) {deed} after \d+ ms",
        r"{quality} {thing} in {subject} \S+ E{code}",
        r"(?i)error {code}: {thing} {deed}",
        r"{Subject}{Thing}{Deed}Exception: .+ {code}",
        r"{thing} \w+ of {subject} \S+ {deed} \({code}\)",
        r"\d+ {quality} {subject}s: {thing} \d+ of \d+ {deed}",
        r"{subject}\[\d+\]: {thing} (?:{deed}|{other}): .+",
    ]).format(subject=subject, quality=quality, thing=thing, deed=deed, other=other, code=code,
              Subject=subject.title(), Thing=thing.title(), Deed=deed.title())


def patterns(count):
    """Those of the corpus, then made ones: always the same, and the fewer are the first of the more."""
    rng, result = random.Random(20250802), dict.fromkeys(corpus.PATTERNS)
    while len(result) < count:
        result.setdefault(made(rng))
    return list(result)[:count]


DETECTOR = """kind: detector
id: bench.d{number}
title: Pattern {number}
version: 1
status: experimental
severity: medium
summary: 'pattern {number} ({{count}} lines)'
description: A pattern of the benchmark.
detect:
  type: match
  match: {{body|re: '{pattern}'}}
causal: {{nature: fault}}
"""


def rules(directory, wanted, packs=None):
    """A rules directory with a detector for each pattern; with `packs`, the built-in ones keep only their formats."""
    for pack in packs.iterdir() if packs else []:
        if (pack / "pack.yaml").exists():
            shutil.copytree(pack, directory / pack.name, ignore=shutil.ignore_patterns("detectors", "README.md"))
    target = directory / "bench" / "detectors"
    target.mkdir(parents=True)
    (target.parent / "pack.yaml").write_text(
        "name: bench\nversion: 1.0.0\ntitle: Patterns of the benchmark\nlicence: Apache-2.0\n")
    text = [DETECTOR.format(number=number, pattern=pattern.replace("'", "''")) for number, pattern in enumerate(wanted)]
    (target / "patterns.yaml").write_text("---\n".join(text))


def pattern_file(path, wanted):
    pathlib.Path(path).write_text("\n".join(wanted) + "\n")
