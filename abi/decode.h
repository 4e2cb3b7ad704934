/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Raw values and captured bytes in, text in strace's format out. Pure: no I/O, no state. Anything
 * unreadable or unknown prints as an address or number; a call is never dropped.
 */
#ifndef ABI_DECODE_H
#define ABI_DECODE_H

#include "abi/calls/call.h"
#include "abi/print/decode_opts.h"

struct buf;

/* Argument `i` as text: "3", "{sa_family=AF_INET, sin_port=htons(5001),
 * sin_addr=inet_addr(\"127.0.0.1\")}", "0x7ff…". */
void decode_arg(const struct call *c, unsigned i, const struct decode_opts *o, struct buf *out);
/* The argument's number as text, without reading memory: "0x3". */
void decode_raw(const struct call *c, unsigned i, struct buf *out);
/* "connect(3, {…}, 16)" */
void decode_call(const struct call *c, const struct decode_opts *o, struct buf *out);
/* "0", "-1 ECONNREFUSED (Connection refused)", "? ERESTARTSYS (To be restarted if SA_RESTART is
 * set)", "?". Includes strace's additions: "1 ([{fd=3, revents=POLLIN}])", " (Timeout)" and "(left
 * {…})". */
void decode_result(const struct call *c, const struct decode_opts *o, struct buf *out);

#endif
