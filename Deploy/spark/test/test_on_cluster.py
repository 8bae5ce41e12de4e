"""The driver on a cluster of two executors, each a process of its own, with every fault that can be injected."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
import unittest

import cluster
from proximate_spark import engines
from proximate_spark.coverage import CoverageError
from proximate_spark.job import JobError
from proximate_spark.publishing import OutputExists
from proximate_spark.tool import ToolError
from scene import ATTEMPTS, Scene

scene: Scene


def setUpModule():
    global scene
    scene = Scene()
    try:
        scene.open_session()
    except BaseException:
        scene.close()
        raise


def tearDownModule():
    scene.close()


class OnCluster(unittest.TestCase):
    maxDiff = 2000

    def tearDown(self):
        scene.faults.lift()

    def assert_draft(self, name: str, account):
        """Everything was read, and the draft is that of one machine, byte for byte."""
        self.assertEqual(account.quarantined, [])
        for file, content in scene.read(scene.out(name)).items():
            self.assertEqual(content, scene.expected[file], f"{name}: {file} differs from that of one machine")

    def assert_no_output(self, name: str):
        self.assertEqual(scene.leftovers(name), [])


class Drafts(OnCluster):
    """The same bytes, whatever way they took."""

    def test_ranges_and_packed_files(self):
        account = scene.run("plain")
        self.assert_draft("plain", account)
        self.assertGreater(account.tasks, 4)

    def test_merged_in_a_tree(self):
        account = scene.run("tree", task_size=8 << 20, tree_above=1, fan_in=3)
        self.assert_draft("tree", account)
        self.assertGreater(account.tasks, 9, "the tree has one level only")

    def test_arrow_batches(self):
        account = scene.run("arrow", shape="arrow", tree_above=1, fan_in=3)
        self.assert_draft("arrow", account)

    def test_streamed_through_hadoop(self):
        """A stream does not see the files that were rotated before and after it: the coverage says so, and the draft is
        what one machine makes of such streams."""
        account = scene.run("streamed", read="stream")
        self.assertEqual(account.quarantined, [])
        draft = scene.read(scene.out("streamed"))
        for file, content in scene.draft_of_streams().items():
            self.assertEqual(draft[file], content, f"{file} differs from that of one machine")
        self.assertIn("its beginning was not compared", draft["postmortem.md"].decode())

    def test_output_that_is_there_already_stays(self):
        os.makedirs(scene.out("taken"))
        with self.assertRaises(OutputExists):
            scene.run("taken")
        self.assertEqual(os.listdir(scene.out("taken")), [])


class Executors(OnCluster):
    """Processes that end when they should not, or do not end when they should."""

    def test_executor_killed_with_a_live_child(self):
        scene.faults.inject("linger", "large.log")
        killed: list[tuple[int, int]] = []
        killer = threading.Thread(target=lambda: killed.append(self.kill_executor()))
        killer.start()
        account = scene.run("killed")
        killer.join()
        self.assertTrue(killed, "no executor was killed")
        self.assert_draft("killed", account)
        # Attempts are counted inside of tasks: a kill that hit nothing cannot pass for one that was survived.
        self.assertTrue(account.retried_tasks, "no task was tried again, so the kill hit nothing")
        executor, child = killed[0]
        self.assertTrue(self.ends(executor, within=5), "the executor lives")
        self.assertTrue(self.ends(child, within=5), "the child outlived its executor")

    def kill_executor(self) -> tuple[int, int]:
        """Waits for the child that lingers and kills the Java machine above it."""
        pid = scene.faults.path("pid")
        wait_until(lambda: os.path.exists(pid) and os.path.getsize(pid) > 1, 60)
        with open(pid, encoding="utf-8") as file:
            child = int(file.read())
        executor = cluster.executor_of(child)
        os.kill(executor, signal.SIGKILL)
        return executor, child

    def ends(self, pid: int, within: float) -> bool:
        return wait_until(lambda: not cluster.is_alive(pid), within)

    def test_child_that_hangs_once(self):
        scene.faults.inject("hang", "large.log")
        account = scene.run("hung", timeout=5)
        self.assertTrue(os.path.exists(scene.faults.path("hung")), "nothing hung")
        self.assertTrue(account.retried_tasks)
        self.assert_draft("hung", account)

    def test_crash_on_every_attempt(self):
        scene.faults.inject("crash", "no-newline.log")
        account = scene.run("crash")
        (piece,) = account.quarantined
        self.assertEqual((piece.source, piece.attempts), ("no-newline.log", ATTEMPTS))
        self.assertIn("SIGSEGV", piece.reason)
        draft = scene.read(scene.out("crash"))["postmortem.md"].decode()
        self.assertIn("no-newline.log", draft.split("\n## 1")[0], "the draft does not name it at its head")

    def test_hopeless_input_is_not_tried_again(self):
        scene.faults.inject("hopeless", "no-newline.log")
        (piece,) = scene.run("hopeless").quarantined
        self.assertEqual((piece.source, piece.attempts), ("no-newline.log", 1))
        self.assertIn("cannot be read", piece.reason)

    def test_strict(self):
        scene.faults.inject("hopeless", "no-newline.log")
        with self.assertRaisesRegex(JobError, "no-newline.log"):
            scene.run("strict", strict=True)
        self.assert_no_output("strict")


class Books(OnCluster):
    """Bytes that are lost, or counted twice, or read by other rules, are noticed."""

    def run_altered(self, name: str, alter):
        """Runs a job whose engine hands over other rows than it should."""
        execute = engines.RddEngine.execute
        engines.RddEngine.execute = lambda *arguments, **options: alter(execute(*arguments, **options))
        try:
            scene.run(name)
        finally:
            engines.RddEngine.execute = execute

    def test_lost_task(self):
        with self.assertRaisesRegex(CoverageError, "planned, but found otherwise"):
            self.run_altered("lost", lambda rows: rows[1:])
        self.assert_no_output("lost")

    def test_doubled_task(self):
        with self.assertRaisesRegex(ToolError, "more than once"):
            self.run_altered("doubled", lambda rows: rows + rows[:1])
        self.assert_no_output("doubled")

    def test_range_that_ends_too_early(self):
        scene.faults.inject("short-range", "large.log")
        with self.assertRaisesRegex(CoverageError, "large.log"):
            scene.run("short")
        self.assert_no_output("short")

    def test_other_rules_for_one_shard(self):
        packs = scene.faults.path("rules")
        shutil.copytree(os.path.join(os.path.dirname(__file__), "rules"), packs, dirs_exist_ok=True)
        scene.faults.inject("other-rules", "large.log")
        # The merge may be one of the job's or one of a task's, whose error Spark wraps.
        with self.assertRaisesRegex(Exception, "made with other rules"):
            scene.run("rules")
        self.assert_no_output("rules")

    def test_resumes_from_the_cache(self):
        cache = os.path.join(scene.directory, "cache")
        scene.faults.inject("hopeless", "no-newline.log")
        with self.assertRaises(JobError):
            scene.run("first", cache=cache, strict=True)
        scene.faults.lift()
        self.tear(cache)
        account = scene.run("second", cache=cache)
        self.assert_draft("second", account)
        self.assertEqual(account.cached_tasks, account.tasks - 2, "all but the failed and the torn one")

    def tear(self, cache: str):
        """Cuts one cached shard short, as a full disk does."""
        path = os.path.join(cache, min(os.listdir(cache)))
        os.truncate(path, os.path.getsize(path) - 1)


def wait_until(condition, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return bool(condition())


if __name__ == "__main__":
    unittest.main()
