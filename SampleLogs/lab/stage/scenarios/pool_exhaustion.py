"""A routine restart of PostgreSQL puts a limit into force that was lowered hours before, as it seems to its people.

Latent: max_connections 100 -> 20, reloaded, not in force until a restart. The shop's pool of 24 and the connections
that it loses track of at each reconnect fitted under 100 and do not fit under 20.
"""
from servers import App, Nginx, Postgres

RATE = 10
LOAD = {"rate": RATE, "patience": 10, "numbers": 1000,
        "asks": [(3, "GET", "/products/{}"), (1, "POST", "/orders/{}")]}

CASE = {
    "rate": RATE,
    "trigger": {"what": "routine restart of PostgreSQL", "components": ["postgresql"],
                "evidence": ["routine restart of postgresql", "received fast shutdown request"]},
    "rootCause": {"what": "max_connections lowered from 100 to 20, below what the shop holds; in force with the restart",
                  "components": ["postgresql"],
                  "evidence": ["max_connections 100 -> 20",
                               'parameter "max_connections" cannot be changed without restarting the server',
                               "FATAL:  sorry, too many clients already|remaining connection slots are reserved"]},
    "enabling": {"what": "the pool opens a connection at each reconnect and never gets it back", "components": ["shop"],
                 "evidence": ["connection lost, reconnecting"]},
    "brokenBy": {"what": "max_connections back to 100, PostgreSQL restarted", "components": ["postgresql"],
                 "evidence": ["max_connections 20 -> 100"]},
    "mustNotBlame": [
        {"what": "release 2.14.0 of the shop", "evidence": "starting release 2\\.14\\.0",
         "why": "the same release ran before and in the precedent"},
        {"what": "nginx", "evidence": "certificate of nginx renewed", "why": "passes on what the shop answers"}],
    "without": "the same restart with max_connections still 100",
}


def play(stage):
    database = stage.run(Postgres())
    database.sql("CREATE TABLE products (id int PRIMARY KEY, name text, price numeric);"
                 "INSERT INTO products SELECT i, 'product ' || i, i % 97 FROM generate_series(1, 1000) i;"
                 "CREATE TABLE orders (id serial PRIMARY KEY, product int, note text)", user="shop")
    stage.run(App(**{"pool.size": 24}))
    stage.run(Nginx())
    stage.last(2)
    stage.load.start()
    stage.quiet(60)
    if stage.incident:
        stage.mark("latent")
        stage.note("ops", "change 4711: postgresql.conf max_connections 100 -> 20 (template of the small databases),"
                          " reloaded")
        database.settings["max_connections"] = 20
        database.write()
        database.reload()
        stage.quiet(60)
    stage.note("ops", "certificate of nginx renewed, valid for one year")
    stage.quiet(100)
    stage.note("ops", "routine restart of postgresql after library updates")
    stage.mark("trigger")
    database.stop()
    database.start()
    stage.note("ops", "postgresql restarted")
    if not stage.incident:
        stage.quiet(100)
        return
    stage.last(210)
    stage.note("ops", "change 4712: postgresql.conf max_connections 20 -> 100, restarting postgresql")
    stage.mark("mitigation")
    database.settings["max_connections"] = 100
    database.write()
    database.stop()
    database.start()
    stage.last(90)
