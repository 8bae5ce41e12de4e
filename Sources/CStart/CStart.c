#include "CStart.h"
#include <stdlib.h>

static int count;
static char **values;

// Swift's runtime asks /proc for its own place before main begins, and for the arguments afterwards. A static
// executable has to run in an empty root, where there is no /proc: the place is told by SWIFT_ROOT, and the
// arguments are kept as glibc hands them to constructors.
__attribute__((constructor(101))) static void keep_arguments(int argc, char **argv) {
  count = argc;
  values = argv;
#ifdef PROXIMATE_STATIC
  setenv("SWIFT_ROOT", "/", 0);
#endif
}

int start_argument_count(void) { return count; }

const char *start_argument(int index) { return index < count ? values[index] : ""; }
