"""A routine flush of Redis meets a shop whose lock around rebuilding a page was switched off.

Latent: cache.rebuild_lock=off. Every request of a missing page asks the database for the same sum; together they are
slower than the statement timeout, so none is ever cached. The database runs on one processor, and the size of its
table is chosen such that one rebuild alone takes about half a second on the machine that records.
"""
import os
import re
import subprocess

from servers import App, Nginx, Postgres, Redis

RATE, PAGES, ALONE = 16, 5, 0.5
LOAD = {"rate": RATE, "patience": 20, "numbers": PAGES, "asks": [(1, "GET", "/pages/{}")]}

CASE = {
    "rate": RATE,
    "trigger": {"what": "routine flush of the cache after the import of the catalogue", "components": ["redis-server", "ops"],
                "evidence": ["FLUSHALL after the import"]},
    "rootCause": {"what": "the lock that lets one request at a time rebuild a page is switched off",
                  "components": ["shop"],
                  "evidence": ["cache\\.rebuild_lock on -> off", "cache\\.rebuild_lock=off",
                               "rebuilding page:\\d+ \\(rebuild_lock=off\\)"]},
    "loop": {"what": "rebuilds slow each other down beyond the statement timeout, so that nothing is ever cached",
             "components": ["shop", "postgresql"],
             "evidence": ["canceling statement due to statement timeout"]},
    "brokenBy": {"what": "the lock switched on again, the shop restarted", "components": ["shop"],
                 "evidence": ["cache\\.rebuild_lock off -> on"]},
    "mustNotBlame": [
        {"what": "redis", "evidence": "Ready to accept connections", "why": "a flush is what it was asked for"},
        {"what": "postgresql", "evidence": "STATEMENT:  SELECT count",
         "why": "each rebuild alone is fast: it gets many at the same time"}],
    "without": "the same flush with cache.rebuild_lock=on",
}


def duration(database):
    """Seconds of one rebuild alone, as the server measures it: the best of five."""
    best = 60.0
    for _ in range(5):
        plan = database.sql("EXPLAIN (ANALYZE, TIMING OFF) SELECT count(*), sum(sqrt(amount) * ln(amount + 1)),"
                            " avg(amount) FROM sales WHERE category <> 1")
        best = min(best, float(re.search(r"Execution Time: ([\d.]+) ms", plan)[1]) / 1000)
    return best


def fill(database):
    """A table that takes one rebuild about ALONE seconds."""
    rows = 400000
    database.sql("CREATE TABLE sales AS SELECT i AS id, i % 6 + 1 AS category, (i::bigint * 7919 % 10007)::float8"
                 f" AS amount FROM generate_series(1, {rows}) i; ALTER TABLE sales OWNER TO shop")
    more = int(rows * max(0, ALONE / duration(database) - 1))
    database.sql(f"INSERT INTO sales SELECT i, i % 6 + 1, i::bigint * 7919 % 10007 FROM generate_series(1, {more}) i")
    database.sql("VACUUM ANALYZE sales")
    print(f"one rebuild alone: {duration(database):.3f} s", flush=True)


def play(stage):
    cpu = min(os.sched_getaffinity(0))
    database = stage.run(Postgres(cpu=cpu))
    fill(database)
    stage.run(Redis())
    stage.last(1)
    shop = stage.run(App(**{"pool.size": 40, "pool.statement_timeout": 2000, "cache.ttl": 3600,
                            "cache.rebuild_lock": "on"}))
    stage.run(Nginx())
    stage.last(5)
    stage.load.start()
    stage.quiet(50)
    if stage.incident:
        stage.mark("latent")
        stage.note("ops", "change 5120: shop.json cache.rebuild_lock on -> off (saves a round trip to redis),"
                          " shop restarted")
        shop.restart(**{"cache.rebuild_lock": "off"})
        stage.quiet(50)
    stage.quiet(90)
    stage.note("ops", "catalogue imported, FLUSHALL after the import as every day")
    stage.mark("trigger")
    subprocess.run(["redis-cli", "FLUSHALL"], check=True, stdout=subprocess.DEVNULL)
    if not stage.incident:
        stage.quiet(60)
        return
    stage.last(180)
    stage.note("ops", "change 5121: shop.json cache.rebuild_lock off -> on, shop restarted")
    stage.mark("mitigation")
    shop.restart(**{"cache.rebuild_lock": "on"})
    stage.last(60)
