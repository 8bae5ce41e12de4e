"""A PostgreSQL client: start-up without a password, and the simple query protocol (version 3.0)."""
import socket
import struct


class DatabaseError(Exception):
    """What the server answered with an ErrorResponse."""


class ConnectionLost(DatabaseError):
    """The server is gone, or says that it ends this session."""


class Connection:
    def __init__(self, port=5432, user="shop", database="shop", statement_timeout=0):
        self.alive = False
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.stream = self.socket.makefile("rb")
        options = {"user": user, "database": database, "application_name": "shop"}
        if statement_timeout:
            options["statement_timeout"] = str(statement_timeout)
        body = b"".join(k.encode() + b"\0" + v.encode() + b"\0" for k, v in options.items()) + b"\0"
        try:
            self.socket.sendall(struct.pack("!ii", len(body) + 8, 196608) + body)
            self._answer()
        except Exception:
            self.close()
            raise
        self.alive = True

    def query(self, sql):
        """The rows of one statement, as lists of strings."""
        data = sql.encode() + b"\0"
        try:
            self.socket.sendall(b"Q" + struct.pack("!i", len(data) + 4) + data)
            return self._answer()
        except OSError as error:
            self.close()
            raise ConnectionLost(f"connection to server was lost: {error}") from error

    def close(self):
        self.alive = False
        self.stream.close()
        self.socket.close()

    def _answer(self):
        rows, failure = [], None
        while True:
            kind, body = self._message()
            if kind == b"D":
                rows.append(_row(body))
            elif kind == b"E":
                failure = _fields(body)
                if failure.get("S") in ("FATAL", "PANIC"):
                    self.close()
                    raise ConnectionLost(_text(failure))
            elif kind == b"Z":
                if failure:
                    raise DatabaseError(_text(failure))
                return rows

    def _message(self):
        head = self.stream.read(5)
        if len(head) < 5:
            self.close()
            raise ConnectionLost("server closed the connection unexpectedly")
        return head[:1], self.stream.read(struct.unpack("!i", head[1:])[0] - 4)


def _row(body):
    count, at, row = struct.unpack_from("!h", body)[0], 2, []
    for _ in range(count):
        size = struct.unpack_from("!i", body, at)[0]
        at += 4
        row.append(None if size < 0 else body[at : at + size].decode())
        at += max(size, 0)
    return row


def _fields(body):
    return {part[:1].decode(): part[1:].decode() for part in body.split(b"\0") if part}


def _text(fields):
    return f"{fields.get('S')}:  {fields.get('M')} (SQLSTATE {fields.get('C')})"
