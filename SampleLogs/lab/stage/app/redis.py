"""A Redis client: RESP 2, one connection per call."""
import socket


def call(*words, port=6379, timeout=5):
    """The answer to one command: bytes, an integer or None."""
    request = b"*%d\r\n" % len(words)
    for word in words:
        data = word if isinstance(word, bytes) else str(word).encode()
        request += b"$%d\r\n%s\r\n" % (len(data), data)
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as link:
        link.sendall(request)
        with link.makefile("rb") as stream:
            return _answer(stream)


def _answer(stream):
    line = stream.readline().rstrip(b"\r\n")
    kind, rest = line[:1], line[1:]
    if kind == b"-":
        raise RuntimeError(rest.decode())
    if kind == b":":
        return int(rest)
    if kind == b"$":
        return None if rest == b"-1" else stream.read(int(rest) + 2)[:-2]
    return rest
