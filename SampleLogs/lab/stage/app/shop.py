"""The shop: a web service on PostgreSQL, Redis and the inventory. usage: shop.py CONFIGURATION"""
import http.client
import json
import logging
import random
import socket
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import redis
from pool import Pool, PoolTimeout
from postgres import ConnectionLost

log = logging.getLogger("shop.web")


class Shop:
    def __init__(self, settings):
        self.settings = settings
        self.pool = Pool(settings["pool.size"], settings.get("pool.statement_timeout", 0)) \
            if "pool.size" in settings else None

    def product(self, number):
        rows = self.pool.query(f"SELECT id, name, price FROM products WHERE id = {number}")
        return json.dumps(rows[0])

    def order(self, number):
        note = "".join(random.choices("0123456789abcdef", k=500))
        rows = self.pool.query(f"INSERT INTO orders (product, note) VALUES ({number}, '{note}') RETURNING id")
        log.info("order %s placed for product %d", rows[0][0], number)
        return rows[0][0]

    def page(self, number):
        """A category page: from the cache, or built from the sales of the year."""
        key = f"page:{number}"
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            cached = redis.call("GET", key)
            if cached is not None:
                return cached.decode()
            if self.settings["cache.rebuild_lock"] == "off":
                return self.rebuild(key, number, "off")
            if redis.call("SET", "lock:rebuild", key, "NX", "PX", 10000) is not None:
                try:
                    return self.rebuild(key, number, "on")
                finally:
                    redis.call("DEL", "lock:rebuild")
            time.sleep(0.1)
        raise TimeoutError(f"{key} was not rebuilt by its owner within 15 s")

    def rebuild(self, key, number, lock):
        log.info("cache miss: rebuilding %s (rebuild_lock=%s)", key, lock)
        rows = self.pool.query("SELECT count(*), sum(sqrt(amount) * ln(amount + 1)), avg(amount) FROM sales"
                               f" WHERE category <> {number}")
        redis.call("SET", key, json.dumps(rows[0]), "EX", self.settings["cache.ttl"])
        return json.dumps(rows[0])

    def stock(self, number):
        """Asks the inventory, as often and as patiently as the retry policy says."""
        attempts = 1 + self.settings["inventory.retries"]
        for attempt in range(1, attempts + 1):
            try:
                return self.ask_inventory(number)
            except (OSError, http.client.HTTPException) as error:
                if attempt == attempts:
                    raise
                log.warning("inventory did not answer for product %d, attempt %d of %d: %s: %s",
                            number, attempt, attempts, type(error).__name__, error)
                time.sleep(self.settings["inventory.pause"])

    def ask_inventory(self, number):
        link = http.client.HTTPConnection("127.0.0.1", 9100, timeout=self.settings["inventory.timeout"])
        try:
            link.request("GET", f"/stock/{number}")
            answer = link.getresponse()
            body = answer.read().decode()
        finally:
            link.close()
        if answer.status != 200:
            raise http.client.HTTPException(f"{answer.status} {body}")
        return body


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        what, number = self.path.strip("/").split("/")
        work = {"products": shop.product, "orders": shop.order, "pages": shop.page, "stock": shop.stock}[what]
        try:
            self.answer(200, work(int(number)))
        except (BrokenPipeError, ConnectionResetError):
            log.warning("%s %s: the client went away", self.command, self.path)
        except (PoolTimeout, ConnectionLost, socket.timeout) as error:
            log.exception("%s %s failed", self.command, self.path)
            self.answer(503, type(error).__name__)
        except Exception as error:
            log.exception("%s %s failed", self.command, self.path)
            self.answer(500, type(error).__name__)

    do_POST = do_GET

    def answer(self, status, body):
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """The proxy in front writes the access log."""


class Server(ThreadingHTTPServer):
    request_queue_size = 256
    daemon_threads = True

    def handle_error(self, request, client_address):
        log.exception("request from the proxy broke off")


logging.basicConfig(stream=sys.stderr, level=logging.INFO,
                    format="%(asctime)s - %(name)s - %(levelname)s - %(message)s")
settings = json.load(open(sys.argv[1], encoding="utf-8"))
log.info("starting release %s: %s", settings["release"],
         " ".join(f"{k}={v}" for k, v in settings.items() if k != "release"))
shop = Shop(settings)
log.info("listening on 127.0.0.1:8000")
Server(("127.0.0.1", 8000), Handler).serve_forever()
