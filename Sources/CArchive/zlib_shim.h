#ifndef CZLIB_H
#define CZLIB_H
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// The same names and meanings as in CInflate, so that one Swift type drives either.

typedef z_stream cinflate_state;

/// A state that expects a gzip header and checks each member's trailer; NULL when there is no memory.
static inline cinflate_state *cinflate_new_gzip(void) {
  cinflate_state *state = (cinflate_state *)calloc(1, sizeof *state);
  if (state != NULL && inflateInit2(state, 16 + MAX_WBITS) != Z_OK) {
    free(state);
    return NULL;
  }
  return state;
}

/// What a step did.
struct cinflate_step {
  uint32_t consumed, produced;
  /// 0, or zlib's negative error.
  int32_t error;
  /// Whether a gzip member ended, its checksum verified.
  uint8_t ends_member;
};

/// Inflates as much as input and output allow.
static inline struct cinflate_step cinflate_run(
    cinflate_state *state, const uint8_t *input, uint32_t available, uint8_t *output, uint32_t room) {
  state->next_in = (Bytef *)input;
  state->avail_in = available;
  state->next_out = output;
  state->avail_out = room;
  int result = inflate(state, Z_NO_FLUSH);
  // Z_BUF_ERROR only says that there was nothing to do.
  int failed = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
  struct cinflate_step step = {
      available - state->avail_in, room - state->avail_out, failed ? (result < 0 ? result : -1) : 0,
      result == Z_STREAM_END};
  return step;
}

/// What an error means.
static inline const char *cinflate_reason(const cinflate_state *state, int32_t error) {
  (void)error;
  return state->msg != NULL ? state->msg : "its data are malformed";
}

/// Makes ready for the next member; whether it is gzip and checked stays as set.
static inline void cinflate_next_member(cinflate_state *state) { inflateReset(state); }

static inline void cinflate_free(cinflate_state *state) {
  inflateEnd(state);
  free(state);
}
#endif
