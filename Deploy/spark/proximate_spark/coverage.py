"""Exact book-keeping of bytes: what was planned has to be what was read, plus what is in quarantine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from .pieces import Span


class CoverageError(Exception):
    """Ranges are missing, or are there twice, or were never planned."""


def coalesced(spans: Iterable[Span]) -> tuple[list[Span], list[Span]]:
    """Neighbouring ranges joined, by source; and the ranges that are there more than once."""
    by_source: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        by_source[span.source].append(span)
    joined: list[Span] = []
    doubled: list[Span] = []
    for source in sorted(by_source):
        first, *rest = sorted(by_source[source])
        for span in rest:
            if span.start < first.end or span == first:
                doubled.append(Span(source, span.start, max(span.start, min(first.end, span.end))))
            if span.start <= first.end:
                first = Span(source, first.start, max(first.end, span.end))
            else:
                joined.append(first)
                first = span
        joined.append(first)
    return joined, doubled


def check(planned: Iterable[Span], merged: Iterable[Span], quarantined: Iterable[Span]) -> None:
    """Raises CoverageError unless `merged` and `quarantined` together are `planned`, byte for byte."""
    wanted, twice_planned = coalesced(planned)
    found, doubled = coalesced([*merged, *quarantined])
    missing = set(wanted) - set(found)
    surplus = set(found) - set(wanted)
    problems = [
        *_described("planned twice", twice_planned),
        *_described("counted twice", doubled),
        *_described("planned, but found otherwise", missing),
        *_described("found, but planned otherwise", surplus),
    ]
    if problems:
        raise CoverageError("the shards do not cover the plan exactly:\n  " + "\n  ".join(problems))


def _described(problem: str, spans: Iterable[Span], most: int = 20) -> list[str]:
    """A line for each range, the first of them when there are many."""
    ordered = sorted(spans)
    lines = [f"{problem}: {span.source} [{span.start}, {span.end})" for span in ordered[:most]]
    if len(ordered) > most:
        lines.append(f"{problem}: {len(ordered) - most} more")
    return lines
