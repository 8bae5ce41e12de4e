#ifndef CINFLATE_H
#define CINFLATE_H
#include <stdint.h>
#include <stdlib.h>
#include <isa-l/igzip_lib.h>

// The state holds arrays too large for Swift's importer to show, so what is needed of it stands here.
// CZlib (in CArchive) has the same names for the build without isa-l.

typedef struct inflate_state cinflate_state;

/// A state that expects a gzip header and checks each member's trailer; NULL when there is no memory.
static inline cinflate_state *cinflate_new_gzip(void) {
  cinflate_state *state = (cinflate_state *)malloc(sizeof *state);
  if (state == NULL) return NULL;
  isal_inflate_init(state);
  state->crc_flag = ISAL_GZIP;
  return state;
}

/// What a step did.
struct cinflate_step {
  uint32_t consumed, produced;
  /// 0, or isa-l's negative error.
  int32_t error;
  /// Whether a gzip member ended, its checksum verified.
  uint8_t ends_member;
};

/// Inflates as much as input and output allow.
static inline struct cinflate_step cinflate_run(
    cinflate_state *state, const uint8_t *input, uint32_t available, uint8_t *output, uint32_t room) {
  state->next_in = (uint8_t *)input;
  state->avail_in = available;
  state->next_out = output;
  state->avail_out = room;
  int result = isal_inflate(state);
  struct cinflate_step step = {
      available - state->avail_in, room - state->avail_out, result < 0 ? result : 0,
      state->block_state == ISAL_BLOCK_FINISH};
  return step;
}

/// What an error means.
static inline const char *cinflate_reason(const cinflate_state *state, int32_t error) {
  (void)state;
  switch (error) {
    case ISAL_INVALID_BLOCK: return "a block is malformed";
    case ISAL_INVALID_SYMBOL: return "a code stands for nothing";
    case ISAL_INVALID_LOOKBACK: return "a reference reaches before the start";
    case ISAL_INVALID_WRAPPER:
    case ISAL_UNSUPPORTED_METHOD: return "its header is malformed";
    case ISAL_INCORRECT_CHECKSUM: return "its checksum does not fit its text";
    default: return "its data are malformed";
  }
}

/// Makes ready for the next member; whether it is gzip and checked stays as set.
static inline void cinflate_next_member(cinflate_state *state) { isal_inflate_reset(state); }

static inline void cinflate_free(cinflate_state *state) { free(state); }
#endif
