#!/bin/sh
# Submits the driver with what it ships.
# usage: submit.sh [OPTIONS OF spark-submit] -- LOGS --out DIR [OPTIONS OF draft.py]
# SPARK_SUBMIT names another spark-submit.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# Names of files that are not ASCII get lost in Java under the POSIX locale.
export LC_ALL=C.UTF-8
package=$(mktemp -d)
trap 'rm -rf "$package"' EXIT
python=${PYSPARK_DRIVER_PYTHON:-${PYSPARK_PYTHON:-python3}}
(cd "$here" && "$python" -m zipfile -c "$package/proximate_spark.zip" proximate_spark)

# Words before "--" are spark-submit's.
count=0
for word in "$@"; do
  [ "$word" != -- ] || break
  count=$((count + 1))
done
[ "$count" -lt "$#" ] || { sed -n '3,4s/^# //p' "$0" >&2; exit 64; }
position=0
for word in "$@"; do
  shift
  if [ "$position" = "$count" ]; then
    set -- "$@" --py-files "$package/proximate_spark.zip" "$here/draft.py"
  else
    set -- "$@" "$word"
  fi
  position=$((position + 1))
done
"${SPARK_SUBMIT:-spark-submit}" --conf spark.executorEnv.LC_ALL=C.UTF-8 --conf spark.task.maxFailures=4 "$@"
