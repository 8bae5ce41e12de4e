"""The nightly export of the catalogue. usage: export.py LEVEL LOGFILE"""
import logging
import sys
import time

from postgres import Connection


class LoudHandler(logging.FileHandler):
    """An export whose log cannot be written must not go on."""

    def handleError(self, record):
        raise


level, path = sys.argv[1], sys.argv[2]
log = logging.getLogger("export")
log.setLevel(level)
handler = LoudHandler(path)
handler.setFormatter(logging.Formatter("%(asctime)s - %(name)s - %(levelname)s - %(message)s"))
log.addHandler(handler)

log.info("export started, log level %s", level)
database = Connection()
for chunk in range(100):
    rows = database.query(f"SELECT id, name, price FROM products WHERE id % 100 = {chunk} ORDER BY id")
    for row in rows:
        log.debug("row %s read from products: name=%r price=%s tax=19 currency=EUR; field name: trimmed, encoded as"
                  " utf-8, field price: converted with the rate of the day, field tax: default of the category;"
                  " record complete, appended to the buffer of the feed 'catalogue', no field was empty, no field"
                  " was cut, checksum is added when the buffer is written", *row)
        time.sleep(0.004)
    log.info("chunk %d of 100 exported, %d products", chunk + 1, len(rows))
log.info("export finished")
