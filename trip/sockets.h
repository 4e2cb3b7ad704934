/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the files are to which descriptors of calls refer: as they are now (REC_KNOWN), and what a
 * socket was last called. A socket that lost its name, by an error or by the other end, is still
 * the one that was bound or connected.
 */
#ifndef TRIP_SOCKETS_H
#define TRIP_SOCKETS_H

#include "abi/decode.h"
#include "trace/format.h"

/* A file as it stood at some time. Kept as long as somebody refers to it. */
struct file_state {
	unsigned refs;
	struct fd_file now;
	struct fd_file named; /* the same, with the last names that it had */
	uint32_t kind;        /* enum rec_file_kind */
	uint16_t type;
	char texts[]; /* path, name, and the name that it had */
};

struct sockets;
struct sockets *sockets_new(void); /* NULL: out of memory */
void sockets_free(struct sockets *s);
void sockets_known(struct sockets *s, const struct rec_known *r);
/* What is known of a file by its address; borrowed until the next record. NULL: nothing. */
struct file_state *sockets_find(const struct sockets *s, uint64_t file);

/*
 * The same as strace shows it: it asks the kernel once what a socket is called, when it first has a
 * name in a call that is shown, and says so from then on, whatever becomes of it. `shown`: this
 * call is.
 */
struct file_state *sockets_shown(struct sockets *s, uint64_t file, bool shown);

struct file_state *file_state_ref(struct file_state *k);
void file_state_unref(struct file_state *k);

#endif
