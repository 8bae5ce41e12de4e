"""Logs of an incident with very many findings, for the cost of writing its report."""

PER_SERVICE = 4


def write(directory, findings, calm=0):
    """An outage seen in an access log, during which every service reports an error of its own: four findings each.

    So many `calm` services say one line each: two series."""
    directory.mkdir()
    stamp = lambda s: (s // 3600, s // 60 % 60, s % 60)
    with (directory / "services.log").open("w") as log:
        for i in range(findings // PER_SERVICE):
            log.write("2025-08-01T%02d:%02d:%02d.%03dZ ERROR svc-%05d: panic: runtime error: index out of range [%d]\n"
                      % (*stamp(36700 + i // 6), i % 6 * 150, i, i % 9))
    if calm:
        with (directory / "calm.log").open("w") as log:
            for i in range(calm):
                log.write("2025-08-01T%02d:%02d:%02d.%03dZ INFO calm-%05d: request served\n"
                          % (*stamp(35400 + i // 20), i % 20 * 50, i))
    with (directory / "access.log").open("w") as log:
        for i in range(6000):
            log.write('10.0.0.%d - - [01/Aug/2025:%02d:%02d:%02d +0000] "GET /cart/%d HTTP/1.1" %d 512 "-" "curl/8.0"\n'
                      % (i % 250, *stamp(35400 + i // 2), i, 503 if 2400 < i < 4600 else 200))
