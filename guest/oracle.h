/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The oracle: the kernel's own function_graph tracer, and a stack trace from deep inside connect,
 * both active while the recorder watches (SPEC_ORACLE). Tests compare them with the trace.
 */
#ifndef GUEST_ORACLE_H
#define GUEST_ORACLE_H

#include <stdbool.h>

/* The two buffers' switches, tracing_on, stay open so that switching is one system call. All zeros:
 * not prepared. */
struct oracle {
	bool opened;
	int switches[2];
};

/* Sets both up, switched off. `extra`: lines "FILE VALUE", each written below the tracing directory
 * in order (set_ftrace_filter tcp_*), or NULL. Returns 0, or -errno after reporting the failure
 * through the mailbox. */
int oracle_prepare(struct oracle *oracle, const char *extra);

/* One write each. Does nothing if oracle_prepare was not called. */
void oracle_switch(const struct oracle *oracle, bool on);

/* Sends both texts through the mailbox, each after a line "overrun N": the events lost. */
void oracle_send(void);

#endif
