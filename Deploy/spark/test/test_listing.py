import gzip
import os
import tempfile
import unittest

from proximate_spark import listing
from proximate_spark.publishing import OutputExists, directory


class Listing(unittest.TestCase):
    def setUp(self):
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        self.root = home.name

    def write(self, name: bytes, content: bytes = b"x\n") -> bytes:
        path = os.path.join(os.fsencode(self.root), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def sources(self) -> list[str]:
        return sorted(file.source for file in listing.local_files(self.root, 1 << 20))

    def test_every_name_is_seen(self):
        names = [".dot", "_under", "with space", "new\nline", "x._COPYING_", "a/b/c", "ä", "-dash", "a:b", "*?[x]"]
        for name in names:
            self.write(name.encode())
        self.write(b"latin-\xe9")
        self.write(b"empty", b"")
        self.assertEqual(self.sources(), sorted([*names, "latin-\\xe9", "empty"]))

    def test_links_lead_to_a_file_once_and_never_in_circles(self):
        target = self.write(b"real/a.log")
        os.symlink(target, os.path.join(self.root, "a-link"))
        os.symlink(self.root, os.path.join(self.root, "real", "up"))
        os.symlink("nowhere", os.path.join(self.root, "dangling"))
        os.mkfifo(os.path.join(self.root, "fifo"))
        with tempfile.TemporaryDirectory() as elsewhere:
            with open(os.path.join(elsewhere, "far.log"), "w", encoding="utf-8") as file:
                file.write("x\n")
            os.symlink(elsewhere, os.path.join(self.root, "z"))
            os.symlink(elsewhere, os.path.join(self.root, "y"))
            self.assertEqual(self.sources(), ["real/a.log", "y/far.log"])

    def test_a_single_file(self):
        path = os.fsdecode(self.write(b"one.log"))
        self.assertEqual([file.source for file in listing.local_files(path, 1 << 20)], ["one.log"])

    def test_only_text_is_read_in_ranges(self):
        texts = [b"2025-08-01 a line\n", b"\n", b"", "ä\n".encode(), b"caf\xe9\n"]
        others = [gzip.compress(b"x"), b"\x28\xb5\x2f\xfd..", b"BZh91AY", b"PK\3\4", b"\xff\xfea\0", b"a\0b\0", b"\x50\x2a\x4d\x18"]
        tar = b"name".ljust(257, b" ") + b"ustar"
        self.assertEqual([listing.is_plain_text(text) for text in texts], [True] * len(texts))
        self.assertEqual([listing.is_plain_text(other) for other in [*others, tar]], [False] * (len(others) + 1))

    def test_small_files_are_not_looked_into(self):
        self.write(b"small", b"x" * 10)
        self.write(b"large", b"x" * 11)
        plain = {file.source: file.is_plain for file in listing.local_files(self.root, 10)}
        self.assertEqual(plain, {"small": False, "large": True})


class Publishing(unittest.TestCase):
    def test_whole_or_not_at_all(self):
        with tempfile.TemporaryDirectory() as home:
            target = os.path.join(home, "deep", "out")
            with self.assertRaises(KeyError), directory(target, None) as partial:
                open(os.path.join(partial, "half"), "wb").close()
                raise KeyError
            self.assertEqual(os.listdir(os.path.dirname(target)), [])
            with directory(target, None) as partial:
                open(os.path.join(partial, "whole"), "wb").close()
                self.assertFalse(os.path.exists(target))
            self.assertEqual(os.listdir(os.path.dirname(target)), ["out"])
            self.assertEqual(os.listdir(target), ["whole"])
            with self.assertRaises(OutputExists), directory(target, None):
                pass
            self.assertEqual(os.listdir(target), ["whole"])
