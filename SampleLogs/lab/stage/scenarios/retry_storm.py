"""The inventory stands still for twelve seconds, as at every snapshot, and does not come back.

Latent: the shop's retry policy was made impatient (0.6 s, five retries, no pause; before: 20 s, no retries). With a
queue in front of the inventory every answer is for a caller that has gone, and every caller asks six times.
"""
import os
import signal

from servers import App, HAProxy, Inventory

RATE = 8
LOAD = {"rate": RATE, "patience": 30, "numbers": 500, "asks": [(1, "GET", "/stock/{}")]}
PATIENT = {"inventory.timeout": 20, "inventory.retries": 0, "inventory.pause": 0}
IMPATIENT = {"inventory.timeout": 0.6, "inventory.retries": 5, "inventory.pause": 0}

CASE = {
    "rate": RATE,
    "trigger": {"what": "pause of the inventory by twelve seconds for a snapshot", "components": ["inventory", "ops"],
                "evidence": ["snapshot of the inventory"]},
    "rootCause": {"what": "retry policy of the shop: time-out below the service time under load, five retries, no pause",
                  "components": ["shop"],
                  "evidence": ["inventory\\.timeout 20 -> 0\\.6", "inventory\\.timeout=0\\.6 inventory\\.retries=5",
                               "attempt 5 of 6"]},
    "loop": {"what": "callers give up and ask again, the inventory answers those that have gone",
             "components": ["shop", "inventory"],
             "evidence": ["caller gone", "inventory did not answer for product \\d+, attempt \\d of 6"]},
    "brokenBy": {"what": "load taken off at the balancer for half a minute", "components": ["haproxy"],
                 "evidence": ["is going DOWN for maintenance", "load shed"]},
    "mustNotBlame": [
        {"what": "inventory", "evidence": "queue full", "why": "serves as many as ever; it gets six times as many"},
        {"what": "haproxy", "evidence": "haproxy\\[\\d+\\]", "why": "passes on what the shop answers"}],
    "without": "the same pause with a time-out of 20 s and no retries",
}


def play(stage):
    inventory = stage.run(Inventory())
    shop = stage.run(App(**PATIENT))
    balancer = stage.run(HAProxy())
    stage.last(2)
    stage.load.start()
    stage.quiet(60)
    if stage.incident:
        stage.mark("latent")
        stage.note("ops", "change 7202: shop.json inventory.timeout 20 -> 0.6, inventory.retries 0 -> 5, shop restarted")
        shop.restart(**IMPATIENT)
        stage.quiet(60)
    stage.quiet(120)
    stage.note("ops", "snapshot of the inventory, paused for it")
    stage.mark("trigger")
    os.kill(inventory.process.pid, signal.SIGSTOP)
    stage.last(12)
    os.kill(inventory.process.pid, signal.SIGCONT)
    stage.note("ops", "snapshot of the inventory done, it goes on after 12 s")
    if not stage.incident:
        stage.quiet(100)
        return
    stage.last(200)
    stage.note("ops", "load shed: shop-1 into maintenance at the balancer for 30 s")
    stage.mark("mitigation")
    balancer.tell("set server shop/shop-1 state maint")
    stage.last(30)
    balancer.tell("set server shop/shop-1 state ready")
    stage.note("ops", "shop-1 back in the balancer")
    stage.last(90)
