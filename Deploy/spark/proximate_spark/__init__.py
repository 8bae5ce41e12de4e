"""Reads logs at rest with `proximate` on the executors of Apache Spark.

The engine schedules, retries and moves bytes; `proximate shard` reads, `proximate merge` joins,
`proximate analyze --from-shards` writes the draft. Nothing here looks into a log or into a shard.
"""
