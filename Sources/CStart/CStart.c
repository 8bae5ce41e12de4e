#include "CStart.h"
#include <stdlib.h>
#ifdef PROXIMATE_STATIC
#include <unistd.h>
#endif

static int count;
static char **values;

// Swift's runtime asks /proc for its own place before main begins, and for the arguments afterwards. A static
// executable also starts where there is no /proc: the place is told by SWIFT_ROOT, and the arguments are kept as
// glibc hands them to constructors. Work that takes longer than a second needs /proc all the same (libdispatch
// looks after its threads there, and traps when it cannot), as every container has it: a bare chroot is told so.
__attribute__((constructor(101))) static void keep_arguments(int argc, char **argv) {
  count = argc;
  values = argv;
#ifdef PROXIMATE_STATIC
  setenv("SWIFT_ROOT", "/", 0);
  static const char warning[] = "warning: /proc is not mounted here, and long work ends early without it\n";
  if (access("/proc/self/task", F_OK) != 0 && write(2, warning, sizeof warning - 1) < 0) return;
#endif
}

int start_argument_count(void) { return count; }

const char *start_argument(int index) { return index < count ? values[index] : ""; }
