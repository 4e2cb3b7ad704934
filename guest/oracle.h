/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The oracle: the kernel's own function_graph tracer, and a stack trace from deep inside connect,
 * both active while the recorder watches (SPEC_ORACLE). Tests compare them with the trace.
 */
#ifndef GUEST_ORACLE_H
#define GUEST_ORACLE_H

#include <stdbool.h>

/* Sets both up, switched off. `extra`: lines "FILE VALUE", each written below the tracing directory
 * in order (set_ftrace_filter tcp_*), or NULL. Returns 0, or -errno after reporting the failure
 * through the mailbox. */
int oracle_prepare(const char *extra);

/* One write each: oracle_prepare has opened the switches. Does nothing if that was not called. */
void oracle_switch(bool on);

/* Sends both texts through the mailbox, each after a line "overrun N": the events lost. */
void oracle_send(void);

#endif
