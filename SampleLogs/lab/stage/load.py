"""The users: arrivals at random times that do not wait for each other, and a record of what they got."""
import http.client
import random
import threading
import time


class Load:
    """`plan`: rate per second, patience in seconds, and what is asked for: (weight, method, path with {})."""

    OUTSTANDING = 400  # more users than this do not wait at the same time: the next ones count as failed

    def __init__(self, plan):
        self.plan, self.record, self.waiting = plan, [], 0
        self.lock, self.over = threading.Lock(), threading.Event()
        self.random = random.Random(plan.get("seed", 1))

    def start(self):
        threading.Thread(target=self._arrive, daemon=True).start()

    def stop(self):
        self.over.set()
        end = time.monotonic() + self.plan["patience"]
        while self.waiting and time.monotonic() < end:
            time.sleep(0.1)

    def _arrive(self):
        at = time.monotonic()
        while not self.over.is_set():
            at += self.random.expovariate(self.plan["rate"])
            time.sleep(max(0, at - time.monotonic()))
            weights = [w for w, _, _ in self.plan["asks"]]
            _, method, path = self.random.choices(self.plan["asks"], weights)[0]
            number = self.random.randint(1, self.plan["numbers"])
            if self.waiting >= self.OUTSTANDING:
                self.record.append((time.time(), False))
                continue
            with self.lock:
                self.waiting += 1
            threading.Thread(target=self._ask, args=(method, path.format(number)), daemon=True).start()

    def _ask(self, method, path):
        sent, good = time.time(), False
        link = http.client.HTTPConnection("127.0.0.1", 8080, timeout=self.plan["patience"])
        try:
            link.request(method, path, headers={"User-Agent": "shop-client/3.2"})
            answer = link.getresponse()
            answer.read()
            good = answer.status == 200
        except (OSError, http.client.HTTPException):
            pass
        finally:
            link.close()
            with self.lock:
                self.waiting -= 1
                self.record.append((sent, good))
