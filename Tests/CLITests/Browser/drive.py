"""Opens a page in headless Chromium and says what a reader would see.

usage: drive.py CHROMIUM PAGE.html PICTURES-DIRECTORY

Chromium is driven over a pipe (--remote-debugging-pipe): no port, no package. Prints one JSON object: errors of the
console, requests that the page made, what its timeline did for keyboard and pointer, and how much is in each picture.
"""
import base64
import json
import os
import select
import subprocess
import sys
import tempfile
import time
import zlib

DEADLINE = time.monotonic() + 100


class Browser:
    def __init__(self, program, profile):
        read_commands, self.commands = os.pipe()
        self.answers, write_answers = os.pipe()
        # Chromium reads from descriptor 3 and writes to 4.
        shell = f'exec "$0" "$@" 3<&{read_commands} 4>&{write_answers}'
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                 "--no-first-run", "--disable-background-networking", "--disable-component-update",
                 f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank"]
        self.process = subprocess.Popen(["bash", "-c", shell, program] + flags,
                                        pass_fds=(read_commands, write_answers),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(read_commands)
        os.close(write_answers)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None

    def message(self):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.answers], [], [], max(0, DEADLINE - time.monotonic()))
            if not ready:
                raise SystemExit("the browser gave no answer in time")
            piece = os.read(self.answers, 1 << 16)
            if not piece:
                raise SystemExit("the browser ended")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        command = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            command["sessionId"] = self.session
        os.write(self.commands, json.dumps(command).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.message())

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def eventually(self, look, seconds=10):
        """What `look` gives once that is something: a busy machine draws late."""
        until = time.monotonic() + seconds
        seen = look()
        while not seen and time.monotonic() < until:
            self.settle()
            seen = look()
        return seen

    def key(self, name, text=None):
        for kind in ("keyDown", "keyUp"):
            extra = {"text": text} if text and kind == "keyDown" else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=name, **extra)

    def settle(self):
        self.call("Runtime.evaluate", awaitPromise=True,
                  expression="new Promise(done => requestAnimationFrame(() => setTimeout(done, 50)))")

    def close(self):
        self.process.kill()
        self.process.wait()


def rows(png):
    """Distinct rows of pixels, as they are stored: one or two in a blank picture."""
    at, data, width = 8, b"", 0
    while at < len(png):
        size = int.from_bytes(png[at:at + 4], "big")
        kind, body = png[at + 4:at + 8], png[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width = int.from_bytes(body[:4], "big") * {2: 3, 6: 4}[body[9]]
        if kind == b"IDAT":
            data += body
        at += 12 + size
    raw = zlib.decompress(data)
    return len({raw[i:i + width + 1] for i in range(0, len(raw), width + 1)})


def look(browser, name, directory, width, height, scheme="light", media="", clip=None):
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                 mobile=width < 500)
    browser.call("Emulation.setEmulatedMedia", media=media,
                 features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.settle()
    more = {"clip": {**clip, "scale": 1}, "captureBeyondViewport": True} if clip else {}
    png = base64.b64decode(browser.call("Page.captureScreenshot", format="png", **more)["data"])
    with open(os.path.join(directory, name + ".png"), "wb") as file:
        file.write(png)
    overflow = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return {"rows": rows(png), "bytes": len(png), "overflow": overflow,
            "background": browser.value("getComputedStyle(document.body).backgroundColor")}


ZOOM = "+document.querySelector('svg.lanes').dataset.zoom"
NOW = "document.activeElement.getAttribute('href') || ''"
TIP = "(t => t && !t.hidden ? t.textContent : '')(document.querySelector('.tip'))"


def point(browser):
    """What is told of the main mark when the pointer stands on it."""
    x, y = browser.value("""(b => [b.left + b.width / 2, b.top + b.height / 2])(
        document.querySelector('svg.lanes .mark.main rect').getBoundingClientRect())""")
    browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
    browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    return browser.value(TIP)


def timeline(browser):
    if not browser.value("!!document.querySelector('svg.lanes')"):
        return None
    seen = {"marks": browser.value("document.querySelectorAll('svg.lanes .mark').length"),
            "tabStops": browser.value("document.querySelectorAll('svg.lanes .mark[tabindex=\"0\"]').length"),
            "before": browser.value(ZOOM)}
    browser.value("document.querySelector('.controls [data-do=onset]').click()")
    seen["onset"] = browser.value(ZOOM)
    browser.value("document.querySelector('svg.lanes .mark[tabindex=\"0\"]').focus()")
    seen["first"] = browser.value(NOW)
    browser.key("ArrowRight")
    seen["next"], seen["tip"] = browser.value(NOW), browser.eventually(lambda: browser.value(TIP))
    browser.key("+", "+")
    seen["in"] = browser.value(ZOOM)
    browser.key("0", "0")
    seen["whole"] = browser.value(ZOOM)
    browser.key("Escape")
    seen["hidden"] = browser.value(TIP)
    browser.value("document.querySelector('svg.lanes .mark.main').scrollIntoView({block: 'center', behavior: 'instant'})")
    browser.settle()
    seen["pointer"] = browser.eventually(lambda: point(browser))
    browser.call("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
    browser.value("document.activeElement.blur()")
    return seen


def main(program, page, directory):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            target = browser.call("Target.createTarget", url="about:blank")["targetId"]
            browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Runtime", "Network", "Log"):
                browser.call(domain + ".enable")
            browser.events = []
            browser.call("Page.navigate", url="file://" + os.path.abspath(page))
            browser.wait("Page.loadEventFired")
            pictures = {"light": look(browser, "light", directory, 1280, 800)}
            seen = timeline(browser)
            box = browser.value("""(f => { if (!f) return null; const b = f.getBoundingClientRect();
                return {x: Math.max(0, b.left + scrollX - 16), y: b.top + scrollY - 16, width: b.width + 32,
                        height: Math.min(b.height + 32, 1000)} })(document.querySelector('figure.timeline'))""")
            if box:
                pictures["timeline"] = look(browser, "timeline", directory, 1280, 800, clip=box)
            browser.value("scrollTo({top: 0, behavior: 'instant'})")
            pictures["dark"] = look(browser, "dark", directory, 1280, 800, scheme="dark")
            pictures["narrow"] = look(browser, "narrow", directory, 390, 844)
            pictures["print"] = look(browser, "print", directory, 800, 1130, media="print")
            pdf = base64.b64decode(browser.call("Page.printToPDF")["data"])
            with open(os.path.join(directory, "print.pdf"), "wb") as file:
                file.write(pdf)
            requests = [event["params"]["request"]["url"] for event in browser.events
                        if event.get("method") == "Network.requestWillBeSent"]
            errors = [event["params"] for event in browser.events
                      if event.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded")
                      or event.get("method") == "Runtime.consoleAPICalled"]
            print(json.dumps({
                "requests": [url for url in requests if not url.startswith(("file:", "data:"))],
                "errors": [json.dumps(error)[:400] for error in errors], "timeline": seen, "pictures": pictures,
                "scripts": browser.value("document.scripts.length"), "harm": browser.value("!!window.harm"),
                "elements": {name: browser.value("document.querySelectorAll('%s').length" % name)
                             for name in ("img", "iframe", "object", "form", "input")},
                "text": browser.value("document.body.textContent.slice(0, 4000000)"),
                "paintMilliseconds": browser.value("(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime"),
                "pdfBytes": len(pdf), "policy": browser.value(
                    "document.querySelector('meta[http-equiv]').content")}))
        finally:
            browser.close()


main(*sys.argv[1:])
