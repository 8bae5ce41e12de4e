#ifndef CSCAN_H
#define CSCAN_H
// Header-only so that the loops are inlined into their Swift callers.
#endif
