"""Drafts a post-mortem of logs on a cluster: `spark-submit draft.py LOGS --out DIR`, or submit.sh."""

from __future__ import annotations

import sys

from proximate_spark.arguments import parse
from proximate_spark.coverage import CoverageError
from proximate_spark.job import JobError, run
from proximate_spark.publishing import OutputExists
from proximate_spark.tool import ToolError


def main() -> int:
    options = parse(sys.argv[1:])
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("proximate").getOrCreate()
    try:
        account = run(spark, options)
    except (JobError, CoverageError, OutputExists, ToolError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    finally:
        spark.stop()
    for piece in account.quarantined:
        print(f"warning: not read: {piece}", file=sys.stderr)
    print(f"wrote {options.out}: {account.files} files, {account.bytes} bytes, {account.tasks} tasks", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
