"""submit.sh with a spark-submit that only says what it was given, and with Spark's own on a local master."""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import unittest
import zipfile

DRIVER = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
RECORDER = """#!{python}
import json, os, shutil, sys
packages = [sys.argv[i + 1] for i, word in enumerate(sys.argv) if word == "--py-files"]
for package in packages:
    shutil.copy(package, {record!r} + ".zip")
json.dump({{"arguments": sys.argv[1:], "locale": os.environ.get("LC_ALL")}}, open({record!r}, "w"))
sys.exit(int(os.environ.get("STATUS", "0")))
"""


class Submission(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(tempfile.TemporaryDirectory(prefix="a home with spaces "))
        self.record = os.path.join(self.home, "record")
        self.program = os.path.join(self.home, "spark submit")
        with open(self.program, "w", encoding="utf-8") as file:
            file.write(RECORDER.format(python=sys.executable, record=self.record))
        os.chmod(self.program, 0o755)

    def submit(self, *words: str, **environment: str) -> subprocess.CompletedProcess:
        variables = {**os.environ, "SPARK_SUBMIT": self.program, "PYSPARK_DRIVER_PYTHON": sys.executable, **environment}
        return subprocess.run([os.path.join(DRIVER, "submit.sh"), *words], env=variables, cwd=self.home,
                              capture_output=True, text=True, timeout=60)  # fmt: skip

    def recorded(self) -> dict:
        with open(self.record, encoding="utf-8") as file:
            return json.load(file)

    def test_every_word_arrives_as_it_was_given(self):
        before = ["--master", "spark://a:7077", "--conf", "spark.app.name=it's a \"post mortem\"", "--conf", "x=$HOME `id` *"]
        after = ["hdfs:///logs of/März *", "--out", "/out dir", "--strict", "", "a\nb", "\\", "--", "-"]
        run = self.submit(*before, "--", *after)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        given = self.recorded()["arguments"]
        script = given.index(os.path.join(DRIVER, "draft.py"))
        self.assertEqual(given[script + 1 :], after)
        self.assertEqual(given[script - 2], "--py-files")
        own = ["--conf", "spark.executorEnv.LC_ALL=C.UTF-8", "--conf", "spark.task.maxFailures=4"]
        self.assertEqual(given[: script - 2], own + before, "what people say comes last, and so counts")
        self.assertEqual(self.recorded()["locale"], "C.UTF-8")

    def test_the_package_that_is_shipped_is_the_driver(self):
        self.assertEqual(self.submit("--", "/logs", "--out", "/out").returncode, 0)
        with zipfile.ZipFile(self.record + ".zip") as package:
            names = {name for name in package.namelist() if name.endswith(".py")}
        self.assertEqual(names, {"proximate_spark/" + name for name in os.listdir(os.path.join(DRIVER, "proximate_spark"))
                                 if name.endswith(".py")})  # fmt: skip
        given = self.recorded()["arguments"]
        self.assertFalse(os.path.exists(given[given.index("--py-files") + 1]), "nothing is left behind")

    def test_the_status_is_that_of_the_job(self):
        for status in (0, 1, 143):
            self.assertEqual(self.submit("--", "/logs", "--out", "/out", STATUS=str(status)).returncode, status)

    def test_without_the_two_dashes_it_says_how_it_is_used(self):
        for words in ((), ("--master", "yarn", "/logs", "--out", "/out")):
            run = self.submit(*words)
            self.assertEqual(run.returncode, 64)
            self.assertIn("usage: submit.sh [OPTIONS OF spark-submit] -- LOGS --out DIR", run.stderr)
            self.assertFalse(os.path.exists(self.record))

    def test_a_spark_submit_that_is_not_there_is_an_error(self):
        run = self.submit("--", "/logs", "--out", "/out", SPARK_SUBMIT=os.path.join(self.home, "none"))
        self.assertNotEqual(run.returncode, 0)


SPARK = importlib.util.find_spec("pyspark")


@unittest.skipUnless(SPARK and os.environ.get("PROXIMATE"), "needs pyspark and PROXIMATE: Deploy/spark/test/run")
class Job(unittest.TestCase):
    def test_a_local_master_writes_the_draft_of_one_machine(self):
        with tempfile.TemporaryDirectory(prefix="it's a home ") as home:
            logs, out, single = (os.path.join(home, name) for name in ("logs of März", "out", "single"))
            os.mkdir(logs)
            for name in ("a.log", "b 'quoted'.log"):
                with open(os.path.join(logs, name), "w", encoding="utf-8") as file:
                    file.writelines(f"2025-08-01T00:{n // 60:02}:{n % 60:02}Z ERROR shop: order {n} lost\n" for n in range(600))
            binary = os.environ["PROXIMATE"]
            subprocess.run([binary, "analyze", logs, "--no-progress", "--out", single], check=True, capture_output=True)
            home_of_spark = os.path.dirname(SPARK.origin)
            environment = {
                **os.environ, "SPARK_SUBMIT": os.path.join(home_of_spark, "bin", "spark-submit"), "SPARK_HOME": home_of_spark,
                "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable,
            }  # fmt: skip
            words = ["--master", "local[2,4]", "--conf", "spark.ui.enabled=false", "--conf", "spark.log.level=ERROR", "--", logs, "--out", out, "--binary", binary]
            run = subprocess.run([os.path.join(DRIVER, "submit.sh"), *words], env=environment, capture_output=True,
                                 text=True, timeout=300)  # fmt: skip
            self.assertEqual(run.returncode, 0, run.stderr[-3000:])
            # Spark joins what its Python says with standard output.
            self.assertIn("2 files", run.stdout + run.stderr)
            for name in ("postmortem.md", "report.json"):
                with open(os.path.join(out, name), "rb") as one, open(os.path.join(single, name), "rb") as other:
                    self.assertEqual(one.read(), other.read(), name)


if __name__ == "__main__":
    unittest.main()
