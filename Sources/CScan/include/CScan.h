#ifndef CSCAN_H
#define CSCAN_H
// Header-only so that the loops are inlined into their Swift callers. Nothing here reads outside [from, to).
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Writes the line that the newline at `newline` ends as a pair (start, end), without "\n" or "\r\n".
static inline void cscan_put(const uint8_t *bytes, size_t start, size_t newline, uint32_t *pair) {
  size_t end = newline;
  if (end > start && bytes[end - 1] == '\r') end--;
  pair[0] = (uint32_t)start;
  pair[1] = (uint32_t)end;
}

/// The same as cscan_lines on any processor: one memchr a line.
static inline size_t cscan_lines_portable(
    const uint8_t *bytes, size_t from, size_t to, size_t *next, uint32_t *pairs, size_t room) {
  size_t count = 0, start = from;
  while (count < room && start < to) {
    const uint8_t *found = (const uint8_t *)memchr(bytes + start, '\n', to - start);
    if (found == NULL) break;
    cscan_put(bytes, start, (size_t)(found - bytes), pairs + 2 * count++);
    start = (size_t)(found - bytes) + 1;
  }
  *next = start;
  return count;
}

#if defined(__SSE2__)
static inline uint64_t cscan_newlines16(const uint8_t *bytes) {
  __m128i data = _mm_loadu_si128((const __m128i *)bytes);
  return (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(data, _mm_set1_epi8('\n')));
}

/// A bit for each newline of 64 bytes.
static inline uint64_t cscan_newlines64(const uint8_t *bytes) {
  return cscan_newlines16(bytes) | cscan_newlines16(bytes + 16) << 16 | cscan_newlines16(bytes + 32) << 32
         | cscan_newlines16(bytes + 48) << 48;
}
#endif

/// Indexes the lines of bytes[from, to) that end in a newline: pairs (start, end) of positions in `bytes`,
/// at most `room` of them. `next` is set to the byte behind the last newline seen, `from` when there is none.
/// Returns how many pairs were written; when it equals `room`, go on at `next`.
static inline size_t cscan_lines(
    const uint8_t *bytes, size_t from, size_t to, size_t *next, uint32_t *pairs, size_t room) {
#if defined(__SSE2__)
  size_t count = 0, start = from, at = from;
  for (; at + 64 <= to; at += 64) {
    uint64_t mask = cscan_newlines64(bytes + at);
    for (; mask != 0; mask &= mask - 1) {
      if (count == room) {
        *next = start;
        return count;
      }
      size_t newline = at + (size_t)__builtin_ctzll(mask);
      cscan_put(bytes, start, newline, pairs + 2 * count++);
      start = newline + 1;
    }
  }
  for (; at < to && count < room; at++) {
    if (bytes[at] != '\n') continue;
    cscan_put(bytes, start, at, pairs + 2 * count++);
    start = at + 1;
  }
  *next = start;
  return count;
#else
  return cscan_lines_portable(bytes, from, to, next, pairs, room);
#endif
}

/// One past the last newline of bytes[from, to); `from` when there is none.
static inline size_t cscan_after_last_newline(const uint8_t *bytes, size_t from, size_t to) {
#if defined(__SSE2__)
  for (; to - from >= 64; to -= 64) {
    uint64_t mask = cscan_newlines64(bytes + to - 64);
    if (mask != 0) return to - (size_t)__builtin_clzll(mask);
  }
#endif
  while (to > from && bytes[to - 1] != '\n') to--;
  return to;
}

/// Whether bytes[0, count) hold the text part[0, length): its first and last byte are looked for in sixteen
/// places at a time, and what lies between is compared where both stand.
static inline int cscan_contains(const uint8_t *bytes, size_t count, const uint8_t *part, size_t length) {
  if (length == 0) return 1;
  if (length > count) return 0;
  size_t places = count - length + 1, at = 0;
#if defined(__SSE2__)
  const __m128i first = _mm_set1_epi8((char)part[0]), last = _mm_set1_epi8((char)part[length - 1]);
  for (; at + 16 <= places; at += 16) {
    __m128i heads = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + at)), first);
    __m128i tails = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + at + length - 1)), last);
    uint32_t mask = (uint32_t)_mm_movemask_epi8(_mm_and_si128(heads, tails));
    for (; mask != 0; mask &= mask - 1) {
      if (memcmp(bytes + at + __builtin_ctz(mask), part, length) == 0) return 1;
    }
  }
#endif
  for (; at < places; at++) {
    if (bytes[at] == part[0] && memcmp(bytes + at, part, length) == 0) return 1;
  }
  return 0;
}

/// Whether a space or a quote.
static inline int cscan_is_gap(uint8_t byte) { return byte == ' ' || byte == '"' || byte == '\''; }

/// Whether bytes[at] is a `=` or `:` behind a `d`, of which at most a space and a quote keep it, or a `-` behind a `q`.
/// The first two bytes of a text are asked for less.
static inline int cscan_is_key_mark(const uint8_t *bytes, size_t at) {
  uint8_t mark = bytes[at];
  if (mark != '=' && mark != ':' && mark != '-') return 0;
  if (at < 2) return 1;
  uint8_t one = bytes[at - 1], two = bytes[at - 2];
  if (mark == '-') return one == 'q';
  return (one | 0x20) == 'd' || (cscan_is_gap(one) && ((two | 0x20) == 'd' || cscan_is_gap(two)));
}

#if defined(__SSE2__)
static inline __m128i cscan_gaps16(__m128i data) {
  __m128i quotes = _mm_or_si128(_mm_cmpeq_epi8(data, _mm_set1_epi8('"')), _mm_cmpeq_epi8(data, _mm_set1_epi8('\'')));
  return _mm_or_si128(quotes, _mm_cmpeq_epi8(data, _mm_set1_epi8(' ')));
}

static inline __m128i cscan_ds16(__m128i data) {
  return _mm_cmpeq_epi8(_mm_or_si128(data, _mm_set1_epi8(0x20)), _mm_set1_epi8('d'));
}

/// A bit for each of sixteen bytes from bytes + at on that is a key mark; `at` is at least 2.
static inline uint32_t cscan_key_marks16(const uint8_t *bytes, size_t at) {
  __m128i data = _mm_loadu_si128((const __m128i *)(bytes + at));
  __m128i one = _mm_loadu_si128((const __m128i *)(bytes + at - 1));
  __m128i two = _mm_loadu_si128((const __m128i *)(bytes + at - 2));
  __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(data, _mm_set1_epi8('=')), _mm_cmpeq_epi8(data, _mm_set1_epi8(':')));
  __m128i behind = _mm_and_si128(cscan_gaps16(one), _mm_or_si128(cscan_ds16(two), cscan_gaps16(two)));
  __m128i keys = _mm_and_si128(marks, _mm_or_si128(cscan_ds16(one), behind));
  __m128i hyphens = _mm_and_si128(
      _mm_cmpeq_epi8(data, _mm_set1_epi8('-')), _mm_cmpeq_epi8(one, _mm_set1_epi8('q')));
  return (uint32_t)_mm_movemask_epi8(_mm_or_si128(keys, hyphens));
}
#endif

/// Writes the places of key marks in bytes[from, to), in order; `places` has room for `to - from`, and `to` is at most
/// 65,536. What stands before `from` is looked at. Returns how many there are.
static inline size_t cscan_key_marks(const uint8_t *bytes, size_t from, size_t to, uint16_t *places) {
  size_t found = 0, at = from;
  for (; at < to && at < 2; at++) {
    if (cscan_is_key_mark(bytes, at)) places[found++] = (uint16_t)at;
  }
#if defined(__SSE2__)
  for (; at + 16 <= to; at += 16) {
    uint32_t mask = cscan_key_marks16(bytes, at);
    for (; mask != 0; mask &= mask - 1) places[found++] = (uint16_t)(at + (size_t)__builtin_ctz(mask));
  }
#endif
  for (; at < to; at++) {
    if (cscan_is_key_mark(bytes, at)) places[found++] = (uint16_t)at;
  }
  return found;
}

/// The first newline of bytes[from, to); `to` when there is none.
static inline size_t cscan_first_newline(const uint8_t *bytes, size_t from, size_t to) {
  const uint8_t *found = from < to ? (const uint8_t *)memchr(bytes + from, '\n', to - from) : NULL;
  return found == NULL ? to : (size_t)(found - bytes);
}
#endif
