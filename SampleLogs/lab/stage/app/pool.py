"""The shop's pool of connections to PostgreSQL."""
import logging
import queue

from postgres import Connection, ConnectionLost

log = logging.getLogger("shop.pool")


class PoolTimeout(Exception):
    """No connection came back in time."""


class Pool:
    def __init__(self, size, statement_timeout=0, patience=2.0):
        self.size, self.statement_timeout, self.patience = size, statement_timeout, patience
        self.slots = queue.Queue()
        self.opened = []
        for _ in range(size):
            self.slots.put(self._connect())
        log.info("pool ready: %d connections", size)

    def query(self, sql):
        """Runs a statement; when the connection turns out to be dead, once more on a new one."""
        connection = self._checkout()
        try:
            return connection.query(sql)
        except ConnectionLost as error:
            log.warning("connection lost, reconnecting: %s", error)
            # The defect that some restarts pass and one does not: the new connection is never handed to the pool.
            fresh = self._connect()
            return fresh.query(sql)
        finally:
            self.slots.put(connection if connection and connection.alive else None)

    def _checkout(self):
        try:
            connection = self.slots.get(timeout=self.patience)
        except queue.Empty:
            raise PoolTimeout(f"no free connection within {self.patience} s (pool size {self.size})") from None
        if connection is not None:
            return connection
        try:
            return self._connect()
        except Exception:
            self.slots.put(None)
            raise

    def _connect(self):
        connection = Connection(statement_timeout=self.statement_timeout)
        self.opened.append(connection)
        return connection
