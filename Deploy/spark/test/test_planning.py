import random
import unittest

from proximate_spark.coverage import CoverageError, check
from proximate_spark.pieces import LogFile, Span
from proximate_spark.planning import EXPANSION, MOST_PIECES, PIECE_COST, plan

MIB = 1 << 20


def file(source: str, length: int, is_plain: bool = True) -> LogFile:
    return LogFile(source, "/logs/" + source, length, 0, is_plain)


class Planning(unittest.TestCase):
    def test_every_byte_is_planned_once(self):
        chance = random.Random(8)
        for _ in range(200):
            files = [file(f"{n}.log", chance.choice([0, 1, 63, 64, 65, 1000]), chance.random() < 0.7) for n in range(9)]
            tasks = plan(files, range_size=64, task_size=chance.choice([1, PIECE_COST * 3, 1 << 40]))
            check([Span(f.source, 0, f.length) for f in files], [p.span for t in tasks for p in t.pieces], [])
            self.assertEqual([task.number for task in tasks], list(range(len(tasks))))

    def test_large_plain_files_are_cut_and_compressed_ones_are_not(self):
        tasks = plan([file("a.log", 150 * MIB), file("b.gz", 150 * MIB, is_plain=False)], 64 * MIB, 16 * MIB)
        cuts = [(piece.source, piece.start // MIB, piece.end // MIB) for task in tasks for piece in task.pieces]
        self.assertEqual(cuts[0], ("b.gz", 0, 150), "the longest comes first")
        self.assertEqual(cuts[1:], [("a.log", 0, 64), ("a.log", 64, 128), ("a.log", 128, 150)])

    def test_small_files_go_together(self):
        tasks = plan([file(f"{n:03}", 1000) for n in range(100)], 64 * MIB, 16 * MIB)
        self.assertEqual(len(tasks), 7)
        self.assertLessEqual(max(len(task.pieces) for task in tasks), 16)

    def test_a_task_has_not_more_pieces_than_one_command_line_takes(self):
        tasks = plan([file(f"{n:04}", 0) for n in range(1000)], 64 * MIB, 1 << 40)
        self.assertEqual(max(len(task.pieces) for task in tasks), MOST_PIECES)

    def test_an_empty_file_is_planned(self):
        (task,) = plan([file("empty", 0)], 64 * MIB, 16 * MIB)
        self.assertEqual(task.pieces[0].span, Span("empty", 0, 0))
        self.assertTrue(task.pieces[0].is_whole)

    def test_the_same_files_in_any_order_give_the_same_tasks(self):
        files = [file(f"{n}", n * MIB) for n in range(200)]
        shuffled = random.Random(1).sample(files, len(files))
        self.assertEqual(plan(files, 64 * MIB, 16 * MIB), plan(shuffled, 64 * MIB, 16 * MIB))

    def test_compressed_bytes_weigh_more(self):
        tasks = plan([file("a", 10 * MIB), file("b.gz", 2 * MIB, is_plain=False)], 64 * MIB, 12 * MIB)
        self.assertGreater(2 * EXPANSION, 10)
        self.assertEqual(tasks[0].pieces[0].source, "b.gz")


class Books(unittest.TestCase):
    PLAN = [Span("a", 0, 10), Span("a", 10, 20), Span("b", 0, 0)]

    def test_neighbours_count_as_one(self):
        check(self.PLAN, [Span("a", 0, 20), Span("b", 0, 0)], [])
        check(self.PLAN, [Span("b", 0, 0), Span("a", 0, 5), Span("a", 5, 20)], [])

    def test_quarantine_counts(self):
        check(self.PLAN, [Span("a", 0, 10), Span("b", 0, 0)], [Span("a", 10, 20)])

    def assert_noticed(self, merged, quarantined=(), words=""):
        with self.assertRaisesRegex(CoverageError, words):
            check(self.PLAN, merged, quarantined)

    def test_what_is_noticed(self):
        empty = Span("b", 0, 0)
        self.assert_noticed([Span("a", 0, 20)], words="planned, but found otherwise: b")
        self.assert_noticed([Span("a", 0, 19), empty], words=r"a \[0, 20\)")
        self.assert_noticed([Span("a", 0, 9), Span("a", 10, 20), empty], words="a")
        self.assert_noticed([Span("a", 0, 11), Span("a", 10, 20), empty], words=r"counted twice: a \[10, 11\)")
        self.assert_noticed([Span("a", 0, 20), empty, empty], words="counted twice: b")
        self.assert_noticed([Span("a", 0, 20), empty], [Span("a", 10, 20)], words="counted twice")
        self.assert_noticed([Span("a", 0, 20), empty, Span("c", 0, 1)], words="found, but planned otherwise: c")
        self.assert_noticed([Span("a", 0, 21), empty], words="a")

    def test_any_cut_is_good_and_any_change_is_noticed(self):
        chance = random.Random(2)
        for _ in range(300):
            edges = sorted({0, 100, *chance.sample(range(1, 100), 5)})
            spans = [Span("a", *pair) for pair in zip(edges, edges[1:])]
            chance.shuffle(spans)
            check([Span("a", 0, 100)], spans, [])
            changed = list(spans)
            at = chance.randrange(len(spans))
            if chance.random() < 0.5:
                del changed[at]
            else:
                changed.append(spans[at])
            with self.assertRaises(CoverageError):
                check([Span("a", 0, 100)], changed, [])
