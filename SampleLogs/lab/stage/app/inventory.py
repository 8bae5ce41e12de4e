"""The inventory: a queue in front of a few workers, each of which is busy with one request for a fixed time."""
import logging
import queue
import socket
import sys
import threading
import time

WORKERS, SERVICE, LONGEST = 4, 0.2, 200
log = logging.getLogger("inventory")
waiting = queue.Queue(LONGEST)


def reply(link, status, body):
    """Whether the caller was still there to take the answer."""
    try:
        head = f"HTTP/1.0 {status}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        link.setblocking(False)
        if link.recv(65536) == b"":
            return False
    except BlockingIOError:
        pass
    except OSError:
        return False
    try:
        link.setblocking(True)
        link.sendall(head.encode())
        return True
    except OSError:
        return False
    finally:
        link.close()


def work():
    while True:
        link, since = waiting.get()
        link.settimeout(2)
        try:
            line = link.recv(4096).split(b"\r\n")[0].decode()
        except OSError as error:
            log.warning("request not read after %.3f s in the queue: %s", time.monotonic() - since, error)
            link.close()
            continue
        waited = time.monotonic() - since
        time.sleep(SERVICE)
        taken = reply(link, "200 OK", '{"stock": 7}')
        log.log(logging.INFO if taken else logging.WARNING, "%s waited=%.3f served=%.3f queue=%d%s",
                line.rsplit(" ", 1)[0], waited, SERVICE, waiting.qsize(), "" if taken else " caller gone")
        link.close()


def serve():
    with socket.create_server(("127.0.0.1", 9100), backlog=1024) as server:
        log.info("listening on 127.0.0.1:9100, %d workers, queue of %d", WORKERS, LONGEST)
        while True:
            link, _ = server.accept()
            try:
                waiting.put_nowait((link, time.monotonic()))
            except queue.Full:
                log.error("queue full (%d waiting), request rejected", waiting.qsize())
                reply(link, "503 Service Unavailable", "queue full")
                link.close()


logging.basicConfig(stream=sys.stderr, level=logging.INFO,
                    format="%(asctime)s - %(name)s - %(levelname)s - %(message)s")
for _ in range(WORKERS):
    threading.Thread(target=work, daemon=True).start()
serve()
