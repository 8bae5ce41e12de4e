"""Whether the tests notice: breaks a copy of the driver, one way at a time, and runs the test that has to fail.

`make test-spark-mutations` runs it. A mutation that no test notices ends it with status 1.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.abspath(os.path.join(HERE, "..", "..", ".."))


@dataclass(frozen=True)
class Mutation:
    """A text of a file that is replaced by another, and the test that notices."""

    what: str
    file: str
    old: str
    new: str
    noticed_by: str


MUTATIONS = [
    Mutation(
        "the shard of a task is lost", "proximate_spark/job.py",
        "account.take(rows)", "rows = rows[1:]; account.take(rows)",
        "test_on_cluster.Drafts.test_ranges_and_packed_files"),
    Mutation(
        "ranges that are missing are no problem", "proximate_spark/coverage.py",
        "missing = set(wanted) - set(found)", "missing = set()",
        "test_on_cluster.Books.test_lost_task"),
    Mutation(
        "the shard of a task is taken twice", "proximate_spark/job.py",
        "account.take(rows)", "rows = rows + rows[:1]; account.take(rows)",
        "test_on_cluster.Drafts.test_ranges_and_packed_files"),
    Mutation(
        "shards that are there twice are left out in silence", "proximate_spark/job.py",
        "tool.merge(shards, merged)", "tool.merge(dict.fromkeys(shards), merged)",
        "test_on_cluster.Books.test_doubled_task"),
    Mutation(
        "ranges that are there twice are no problem", "proximate_spark/coverage.py",
        '*_described("counted twice", doubled),', "",
        "test_planning.Books"),
    Mutation(
        "a child outlives its executor", "proximate_spark/child.py",
        "_libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)", "pass",
        "test_on_cluster.Executors.test_executor_killed_with_a_live_child"),
    Mutation(
        "the test's kill hits nothing", "test/test_on_cluster.py",
        "os.kill(executor, signal.SIGKILL)", "os.kill(child, signal.SIGSTOP); os.kill(child, signal.SIGCONT)",
        "test_on_cluster.Executors.test_executor_killed_with_a_live_child"),
    Mutation(
        "what a hung child started is not killed", "proximate_spark/child.py",
        "os.killpg(process.pid, signal.SIGKILL)", "process.kill()",
        "test_processes.Children.test_a_hung_child_is_stopped_with_what_it_started"),
]


def is_noticed(mutation: Mutation, most_seconds: float = 300) -> bool:
    """Whether the test fails in a broken copy. It passes in the one that is not broken: `make test-spark`."""
    with tempfile.TemporaryDirectory(prefix="proximate-mutation-") as copy:
        driver = os.path.join(copy, "Deploy", "spark")
        shutil.copytree(os.path.join(CHECKOUT, "Deploy", "spark"), driver)
        os.symlink(os.path.join(CHECKOUT, "SampleLogs"), os.path.join(copy, "SampleLogs"))
        apply(mutation, os.path.join(driver, mutation.file))
        test = os.path.join(driver, "test")
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join([driver, test]))
        command = [sys.executable, "-W", "ignore", "-m", "unittest", mutation.noticed_by]
        try:
            ending = subprocess.run(
                command, cwd=test, env=environment, timeout=most_seconds, capture_output=True, text=True)
        except subprocess.TimeoutExpired:
            return True
        finally:
            end_orphans()
        # Status 1 alone would also be a module that cannot be imported.
        return ending.returncode != 0 and "Ran " in ending.stderr and "ImportError" not in ending.stderr


def apply(mutation: Mutation, path: str) -> None:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(mutation.old) != 1:
        raise SystemExit(f"{mutation.file}: not there exactly once: {mutation.old}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(mutation.old, mutation.new))


def adopt_orphans() -> None:
    """Processes whose parent ends become children of this one: a broken driver leaves some behind."""
    pr_set_child_subreaper = 36
    ctypes.CDLL(None).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def end_orphans() -> None:
    with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
        for child in map(int, file.read().split()):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def main() -> int:
    adopt_orphans()
    missed = 0
    for mutation in MUTATIONS:
        noticed = is_noticed(mutation)
        missed += not noticed
        print(f"{'noticed' if noticed else 'MISSED '}  {mutation.what}: {mutation.noticed_by}", flush=True)
    print(f"{len(MUTATIONS) - missed} of {len(MUTATIONS)} mutations noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
