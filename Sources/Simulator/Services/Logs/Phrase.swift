/// What applications write, in two wordings: the second is for hard cases.
enum Phrase: Sendable {
  case refused, queueFullAt, tooManyConnections, timedOut, answeredError, expiredCertificate, diskFullAt,
    noRoute
  case poolExhausted, breakerOpen, breakerClosed, retrying, queueFull, ownError, started, stopping, slow,
    limited
  case noSpace, request, processed, statementFailed, connectionClosed, lookupFailed, blocked

  /// `{peer}` host and port, `{host}`, `{ms}`, `{n}`, `{m}` are filled in.
  func text(isHard: Bool) -> String {
    let pair = words
    return isHard ? pair.1 : pair.0
  }

  private var words: (String, String) {
    switch self {
    case .refused:
      ("connect to {peer} failed: Connection refused", "dial tcp {peer}: connect: connection refused")
    case .queueFullAt:
      (
        "{host} answered 503 Service Unavailable: request queue is full",
        "call rejected by {host}: overloaded (status=503)"
      )
    case .tooManyConnections:
      (
        "connection to {peer} failed: FATAL: sorry, too many clients already",
        "cannot open session on {peer}: FATAL: sorry, too many clients already"
      )
    case .timedOut:
      ("call to {peer} timed out after {ms} ms", "deadline exceeded: no answer from {peer} within {ms}ms")
    case .answeredError: ("{host} answered 500 Internal Server Error", "bad response from {host}: status=500")
    case .expiredCertificate:
      (
        "TLS handshake with {peer} failed: certificate has expired",
        "x509: certificate has expired or is not yet valid (peer {peer})"
      )
    case .diskFullAt:
      (
        "statement on {host} failed: ERROR: could not extend file \"base/16384/24576\": No space left on device",
        "write on {host} aborted: could not extend file \"base/16384/24576\": No space left on device"
      )
    case .noRoute: ("connect to {peer} failed: No route to host", "dial tcp {peer}: i/o timeout")
    case .poolExhausted:
      (
        "HikariPool-1 - Connection is not available, request timed out after {ms}ms.",
        "pool to {host} exhausted, waited {ms}ms for a connection"
      )
    case .breakerOpen:
      ("CircuitBreaker '{host}' changed state from CLOSED to OPEN", "tripping breaker for {host}")
    case .breakerClosed:
      ("CircuitBreaker '{host}' changed state from HALF_OPEN to CLOSED", "breaker for {host} is closed again")
    case .retrying: ("retrying call to {host}, attempt {n} of {m}", "attempt {n}/{m} against {host}")
    case .queueFull: ("request queue is full ({n} waiting), rejecting", "admission denied, backlog={n}")
    case .ownError: ("unhandled exception while processing request", "request aborted: unexpected state")
    case .started: ("Started in {n} seconds", "listening, warm-up took {n}s")
    case .stopping: ("Shutting down", "received SIGTERM, draining")
    case .slow: ("request took {ms} ms", "slow request, {ms}ms")
    case .limited: ("rate limit exceeded, rejecting with 429", "throttled: over quota (429)")
    case .noSpace: ("write failed: No space left on device", "cannot append: No space left on device")
    case .processed: ("order {n} processed in {ms} ms", "job {n} done ({ms}ms)")
    case .statementFailed:
      (
        "statement on {host} failed: ERROR: deadlock detected",
        "write on {host} aborted: ERROR: deadlock detected"
      )
    case .connectionClosed:
      ("{peer} closed the connection unexpectedly", "read from {peer}: connection reset by peer")
    case .lookupFailed:
      (
        "lookup of a peer at {peer} failed: Temporary failure in name resolution",
        "getaddrinfo EAI_AGAIN: no answer for the name (server {peer}, SERVFAIL)"
      )
    case .blocked:
      (
        "publish to {peer} failed: connection.blocked: low on memory",
        "no confirm from {peer}: connection.blocked (low on memory)"
      )
    case .request: ("{path} completed in {ms} ms", "served {path} in {ms}ms")
    }
  }
}
