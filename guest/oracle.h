/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The oracle: the kernel's own function_graph tracer, and a stack trace from deep inside connect,
 * both written while the recorder watches (SPEC_ORACLE). What they say of the calls is held against
 * the trace in tests.
 */
#ifndef GUEST_ORACLE_H
#define GUEST_ORACLE_H

#include <stdbool.h>

/* Sets both up, switched off. `extra`: lines "FILE VALUE", each written beneath the tracing
 * directory in order (set_ftrace_filter tcp_*), or NULL. 0 or -errno, after telling what failed
 * through the mailbox. */
int oracle_prepare(const char *extra);

/* One write each: the switches were opened by oracle_prepare. Nothing happens where it was not
 * called. */
void oracle_switch(bool on);

/* Sends both texts through the mailbox, each behind a line "overrun N": the events lost. */
void oracle_send(void);

#endif
