import os
import struct
import subprocess
import sys
import tempfile
import time
import unittest

import cluster
from proximate_spark import cache, child, shipping, work
from proximate_spark.pieces import Piece, Row, Span, Task
from proximate_spark.settings import Settings
from proximate_spark.tool import Tool, ToolError, spans, timestamp


class Children(unittest.TestCase):
    def test_statuses(self):
        self.assertTrue(child.run(["true"], 5).succeeded)
        self.assertEqual(child.run(["sh", "-c", "exit 65"], 5).status, 65)
        crash = child.run(["sh", "-c", "echo about >&2; kill -SEGV $$"], 5)
        self.assertEqual((crash.status, crash.reason), (-11, "ended by SIGSEGV: about"))

    def test_surroundings_are_the_same_everywhere(self):
        with tempfile.TemporaryFile() as out:
            child.run(["sh", "-c", "echo $LC_ALL $TZ"], 5, stdout=out)
            out.seek(0)
            self.assertEqual(out.read(), b"C UTC\n")

    def test_long_messages_are_cut_to_their_end(self):
        ending = child.run(["sh", "-c", "seq 100000 >&2; exit 3"], 20)
        self.assertTrue(ending.tail.endswith("100000"))
        self.assertLessEqual(len(ending.tail), 2000)

    def test_a_hung_child_is_stopped_with_what_it_started(self):
        with tempfile.NamedTemporaryFile("r") as note:
            ending = child.run(["sh", "-c", f"sleep 600 & echo $! > {note.name}; wait"], 0.5)
            self.assertTrue(ending.timed_out)
            self.assertFalse(ending.succeeded)
            self.assertIn("no end within", ending.reason)
            orphan = int(note.read())
            deadline = time.monotonic() + 5
            while cluster.is_alive(orphan) and time.monotonic() < deadline:
                time.sleep(0.02)
            self.assertFalse(cluster.is_alive(orphan))

    def test_a_child_dies_with_its_parent(self):
        script = "from proximate_spark import child; print(child.start(['sleep', '600']).pid, flush=True); input()"
        parent = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        orphan = int(parent.stdout.readline())
        self.assertTrue(cluster.is_alive(orphan))
        parent.kill()
        parent.wait()
        deadline = time.monotonic() + 5
        while cluster.is_alive(orphan) and time.monotonic() < deadline:
            time.sleep(0.02)
        self.assertFalse(cluster.is_alive(orphan), "the child outlived its parent")
        parent.stdin.close()
        parent.stdout.close()


class Tools(unittest.TestCase):
    def test_what_shard_info_prints(self):
        self.assertEqual(spans(b""), [])
        self.assertEqual(spans("ä\nb\0" "0\0" "5\0" "9\0".encode()), [Span("ä\nb", 0, 5)])
        for torn in [b"a\0", b"a\x000\x005\x009", b"a\x000\x005\x00"]:
            with self.assertRaises(ToolError):
                spans(torn)

    def test_times_are_told_as_the_tool_reads_them(self):
        self.assertEqual(timestamp(1_754_000_000_007), "2025-07-31T22:13:20.007Z")

    def test_shards_are_framed(self):
        with tempfile.TemporaryDirectory() as directory:
            tool = self.script(directory, "cat > $3")  # merge -o OUT -
            out = os.path.join(directory, "out")
            tool.merge([b"ab", b""], out)
            with open(out, "rb") as file:
                self.assertEqual(file.read(), struct.pack("<I", 2) + b"ab" + struct.pack("<I", 0))

    def test_a_merge_that_fails_is_an_error(self):
        with tempfile.TemporaryDirectory() as directory:
            tool = self.script(directory, "echo they overlap >&2; exit 65")
            with self.assertRaisesRegex(ToolError, "they overlap"):
                tool.merge([b"a"], os.path.join(directory, "out"))

    def script(self, directory: str, body: str) -> Tool:
        return Tool(script(directory, body))


def script(directory: str, body: str) -> str:
    path = os.path.join(directory, "proximate")
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + body + "\n")
    os.chmod(path, 0o755)
    return path


#: A stand-in whose shards are the names that it was given, and which fails for some.
NAMES = """
[ "$1" = merge ] && { cat > "$3"; exit; }
for word in "$@"; do
  case $word in
    *bad*) exit 65 ;; *flaky*) exit 75 ;; *usage*) exit 64 ;; --name=*) name=${word#--name=} ;;
  esac
  [ "$previous" = -o ] && out=$word
  previous=$word
done
printf %s "$name" > "$out"
"""


class Tasks(unittest.TestCase):
    def setUp(self):
        self.home = tempfile.TemporaryDirectory()
        self.addCleanup(self.home.cleanup)
        self.settings = Settings(binary=script(self.home.name, NAMES), attempts=3)

    def task(self, *names: str) -> Task:
        return Task(4, tuple(Piece(name, "/logs/" + name, 0, 1, 1, 0) for name in names))

    def test_files_are_read_together_when_nothing_is_wrong(self):
        (row,) = work.read(self.settings, self.task("a", "b"), attempt=0)
        self.assertEqual((row.kind, row.group, row.facts["task"]), (Row.SHARD, 4, 4))
        self.assertEqual(row.payload, b"", "one process, which was told no name")

    def test_hopeless_input_is_put_aside_at_once(self):
        word, shard = work.read(self.settings, self.task("a", "bad", "c"), attempt=0)
        self.assertEqual((word.facts["source"], word.facts["attempts"]), ("bad", 1))
        self.assertEqual(shard.payload, b"\1\0\0\0a\1\0\0\0c")

    def test_other_failures_are_tried_again_and_put_aside_at_last(self):
        for attempt in (0, 1):
            with self.assertRaisesRegex(work.PieceError, "flaky"):
                work.read(self.settings, self.task("a", "flaky"), attempt)
        word, shard = work.read(self.settings, self.task("a", "flaky"), attempt=2)
        self.assertEqual((word.facts["source"], word.facts["attempts"]), ("flaky", 3))
        self.assertEqual(shard.payload, b"a")

    def test_wrong_usage_is_no_fault_of_a_file(self):
        with self.assertRaises(work.PieceError):
            work.read(self.settings, self.task("usage"), attempt=2)

    def test_a_range_is_asked_for_by_its_bytes(self):
        binary = script(self.home.name, 'for w; do [ "$p" = -o ] && o=$w; p=$w; done; printf "%s " "$@" > "$o"')
        piece = Piece("a b", "/logs/a b", 10, 20, 30, 0)
        (row,) = work.read(Settings(binary=binary, root="/logs"), Task(0, (piece,)), 0)
        words = row.payload.decode()
        self.assertTrue(words.startswith("shard --jobs 1 --root /logs --name=a b -o "), words)
        self.assertTrue(words.endswith(" --start 10 --end 20 /logs/a b "), words)

    def test_what_was_made_before_is_not_made_again(self):
        settings = Settings(binary=self.settings.binary, cache=os.path.join(self.home.name, "cache"))
        (made,) = work.read(settings, self.task("a"), 0)
        (found,) = work.read(settings, self.task("a"), 1)
        self.assertEqual([made.facts["cached"], found.facts["cached"]], [False, True])
        self.assertEqual(made.payload, found.payload)

    def test_keys_tell_apart_what_reads_otherwise(self):
        task = self.task("a")
        changed = Task(4, (Piece("a", "/logs/a", 0, 1, 1, 99),))
        self.assertEqual(len({cache.key("x", task), cache.key("y", task), cache.key("x", changed)}), 3)
        self.assertEqual(cache.key("x", task), cache.key("x", Task(5, task.pieces)), "a task's number is no matter")

    def test_a_torn_shard_is_not_taken_from_the_cache(self):
        self.assertEqual(cache.unsealed(cache.sealed(b"shard")), b"shard")
        self.assertIsNone(cache.unsealed(cache.sealed(b"shard")[:-1]))
        self.assertIsNone(cache.unsealed(b""))

    def test_merging_keeps_the_facts_of_all_tasks(self):
        rows = [*work.read(self.settings, self.task("a"), 0), *work.read(self.settings, self.task("bad", "b"), 1)]
        word, shard = work.merge(self.settings, rows)
        self.assertEqual(word.kind, Row.QUARANTINED)
        self.assertEqual([fact["attempt"] for fact in shard.facts["tasks"]], [0, 1])
        self.assertEqual(list(work.merge(self.settings, [])), [])


class Shipping(unittest.TestCase):
    def test_rule_packs_travel_and_the_same_packs_are_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as home:
            for pack in ("one", "two"):
                os.makedirs(os.path.join(home, pack, "detectors"))
                with open(os.path.join(home, pack, "detectors", "a.yaml"), "w", encoding="utf-8") as file:
                    file.write(pack)
            packs = [os.path.join(home, pack) for pack in ("two", "one")]
            archives = [os.path.join(home, name) for name in ("a.tar", "b.tar")]
            for archive in archives:
                shipping.packed_rules(packs, archive)
                os.utime(packs[0])
            self.assertEqual(shipping.digest(archives[:1], []), shipping.digest(archives[1:], []))
            first, second = shipping.rule_packs(archives[0])
            for directory, text in ((first, "two"), (second, "one")):
                with open(os.path.join(directory, "detectors", "a.yaml"), encoding="utf-8") as file:
                    self.assertEqual(file.read(), text)

    def test_a_digest_tells_words_from_each_other(self):
        self.assertNotEqual(shipping.digest([], ["ab", "c"]), shipping.digest([], ["a", "bc"]))
