/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A bound on the processor time of a computation whose code is not ours.
 *
 * What is given up is left where it was, by a jump out of a signal handler (SIGVTALRM). So it may
 * hold nothing at any moment: no memory from the heap, no lock, no file; and what it writes to is
 * undefined afterwards.
 */
#ifndef BASE_CPU_LIMIT_H
#define BASE_CPU_LIMIT_H

#include <stdbool.h>

/* Calls run(ctx). Returns false if it was given up after `ms` of this thread's processor time (a
 * few more: the kernel looks at its ticks), or if no timer can be had: then it is not called. */
bool cpu_limit_run(unsigned ms, void (*run)(void *ctx), void *ctx);

#endif
