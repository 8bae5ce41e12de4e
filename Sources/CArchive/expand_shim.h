#ifndef CEXPAND_H
#define CEXPAND_H
#include <bzlib.h>
#include <lzma.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

// xz, bzip2 and zstd behind one set of names, as CInflate and CZlib have for gzip. libarchive's filters hand on
// 64 KiB at a time and drop what they hold when the input ends early; these give every byte that can be decoded.

enum cexpand_kind { CEXPAND_XZ, CEXPAND_BZIP2, CEXPAND_ZSTD };

typedef struct {
  enum cexpand_kind kind;
  lzma_stream xz;
  bz_stream bzip2;
  ZSTD_DStream *zstd;
} cexpand_state;

/// Memory that an xz file may ask for: its largest preset needs 65 MiB.
#define CEXPAND_XZ_MEMORY (UINT64_C(1) << 30)

/// Makes ready for a member; 0 when there is no memory.
static inline int cexpand_begin(cexpand_state *state) {
  switch (state->kind) {
    case CEXPAND_XZ: return lzma_stream_decoder(&state->xz, CEXPAND_XZ_MEMORY, 0) == LZMA_OK;
    case CEXPAND_BZIP2:
      memset(&state->bzip2, 0, sizeof state->bzip2);
      return BZ2_bzDecompressInit(&state->bzip2, 0, 0) == BZ_OK;
    case CEXPAND_ZSTD: return !ZSTD_isError(ZSTD_initDStream(state->zstd));
  }
  return 0;
}

static inline void cexpand_free(cexpand_state *state) {
  if (state->kind == CEXPAND_XZ) lzma_end(&state->xz);
  if (state->kind == CEXPAND_BZIP2) BZ2_bzDecompressEnd(&state->bzip2);
  ZSTD_freeDStream(state->zstd);
  free(state);
}

/// A state for the first member; NULL when there is no memory.
static inline cexpand_state *cexpand_new(enum cexpand_kind kind) {
  cexpand_state *state = (cexpand_state *)calloc(1, sizeof *state);
  if (state == NULL) return NULL;
  state->kind = kind;
  if (kind == CEXPAND_ZSTD && (state->zstd = ZSTD_createDStream()) == NULL) {
    free(state);
    return NULL;
  }
  if (cexpand_begin(state)) return state;
  cexpand_free(state);
  return NULL;
}

/// Makes ready for the next member; 0 when there is no memory.
static inline int cexpand_next_member(cexpand_state *state) {
  if (state->kind == CEXPAND_BZIP2) BZ2_bzDecompressEnd(&state->bzip2);
  return cexpand_begin(state);
}

/// What a step did.
struct cexpand_step {
  uint32_t consumed, produced;
  /// Why it failed, NULL when it did not.
  const char *failure;
  /// Whether a member ended, its checksum verified.
  uint8_t ends_member;
};

static inline const char *cexpand_xz_failure(lzma_ret result) {
  switch (result) {
    case LZMA_OK: case LZMA_STREAM_END: case LZMA_BUF_ERROR: return NULL;
    case LZMA_MEMLIMIT_ERROR: case LZMA_MEM_ERROR: return "it needs more memory than it may have";
    case LZMA_OPTIONS_ERROR: return "it uses options that are not known";
    case LZMA_FORMAT_ERROR: return "its header is malformed";
    default: return "its data are malformed";
  }
}

static inline const char *cexpand_bzip2_failure(int result) {
  switch (result) {
    case BZ_OK: case BZ_STREAM_END: return NULL;
    case BZ_MEM_ERROR: return "it needs more memory than there is";
    case BZ_DATA_ERROR_MAGIC: return "its header is malformed";
    default: return "its data are malformed";
  }
}

/// Expands as much as input and output allow.
static inline struct cexpand_step cexpand_run(
    cexpand_state *state, const uint8_t *input, uint32_t available, uint8_t *output, uint32_t room) {
  struct cexpand_step step = {0, 0, NULL, 0};
  switch (state->kind) {
    case CEXPAND_XZ: {
      state->xz.next_in = input, state->xz.avail_in = available;
      state->xz.next_out = output, state->xz.avail_out = room;
      lzma_ret result = lzma_code(&state->xz, LZMA_RUN);
      step.consumed = available - (uint32_t)state->xz.avail_in;
      step.produced = room - (uint32_t)state->xz.avail_out;
      step.failure = cexpand_xz_failure(result);
      step.ends_member = result == LZMA_STREAM_END;
      break;
    }
    case CEXPAND_BZIP2: {
      state->bzip2.next_in = (char *)input, state->bzip2.avail_in = available;
      state->bzip2.next_out = (char *)output, state->bzip2.avail_out = room;
      int result = BZ2_bzDecompress(&state->bzip2);
      step.consumed = available - state->bzip2.avail_in;
      step.produced = room - state->bzip2.avail_out;
      step.failure = cexpand_bzip2_failure(result);
      step.ends_member = result == BZ_STREAM_END;
      break;
    }
    case CEXPAND_ZSTD: {
      ZSTD_inBuffer in = {input, available, 0};
      ZSTD_outBuffer out = {output, room, 0};
      size_t result = ZSTD_decompressStream(state->zstd, &out, &in);
      step.consumed = (uint32_t)in.pos;
      step.produced = (uint32_t)out.pos;
      if (ZSTD_isError(result)) step.failure = ZSTD_getErrorName(result);
      // A frame that ended is told once: without input nothing ends.
      step.ends_member = result == 0 && (in.pos > 0 || out.pos > 0);
      break;
    }
  }
  return step;
}
#endif
