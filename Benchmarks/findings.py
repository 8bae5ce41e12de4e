"""Logs of an incident with very many findings, for the cost of writing its report."""

PER_SERVICE = 4


def write(directory, findings):
    """An outage seen in an access log, during which every service reports an error of its own: four findings each."""
    directory.mkdir()
    stamp = lambda s: (s // 3600, s // 60 % 60, s % 60)
    with (directory / "services.log").open("w") as log:
        for i in range(findings // PER_SERVICE):
            log.write("2025-08-01T%02d:%02d:%02d.%03dZ ERROR svc-%05d: panic: runtime error: index out of range [%d]\n"
                      % (*stamp(36700 + i // 6), i % 6 * 150, i, i % 9))
    with (directory / "access.log").open("w") as log:
        for i in range(6000):
            log.write('10.0.0.%d - - [01/Aug/2025:%02d:%02d:%02d +0000] "GET /cart/%d HTTP/1.1" %d 512 "-" "curl/8.0"\n'
                      % (i % 250, *stamp(35400 + i // 2), i, 503 if 2400 < i < 4600 else 200))
