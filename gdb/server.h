/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A gdb remote server over a recording: takes the bodies of packets and answers them. Where a
 * command leads is computed (gdb/motion.h); the machine follows before the answer is given.
 */
#ifndef GDB_SERVER_H
#define GDB_SERVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "gdb/machine.h"

struct gdb_server;
struct timeline;
struct unit_types;

struct gdb_server_opts {
	const struct timeline *timeline; /* borrowed */
	struct gdb_machine machine;
	const char *trace;        /* its path; NULL: `monitor hits` is not possible */
	struct unit_types *types; /* borrowed; NULL: `monitor print` is not possible */
	unsigned bits;            /* of the kernel */
	/* Returns true when the client has sent Ctrl-C; may be NULL. */
	bool (*interrupted)(void *ctx);
	void *ctx;
};

/* Stands at the program's first instruction. NULL: out of memory. */
struct gdb_server *gdb_server_new(const struct gdb_server_opts *o);
void gdb_server_free(struct gdb_server *s);

enum gdb_answer {
	GDB_ANSWER,
	GDB_NO_ANSWER,
	GDB_LAST_ANSWER, /* the client has gone */
	GDB_END,         /* … without waiting for an answer */
};

/* Answers the body of a packet; `answer` and `notes` are empty before. Notes are lines for the
 * user, which a client takes before the answer to a command that runs something. */
enum gdb_answer gdb_server_packet(struct gdb_server *s, const char *body, size_t n,
				  struct buf *answer, struct buf *notes);
/* Returns true once packets are no longer acknowledged. */
bool gdb_server_no_acks(const struct gdb_server *s);

#endif
