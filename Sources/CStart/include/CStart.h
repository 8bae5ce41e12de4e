#ifndef CSTART_H
#define CSTART_H

// The process's arguments as they were before anything else ran, the program's name first.
int start_argument_count(void);
const char *start_argument(int index);

#endif
