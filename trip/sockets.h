/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The files to which the descriptors of calls refer: their current state (REC_KNOWN), and the last
 * names of a socket. A socket that has lost its name, by an error or through its peer, is still the
 * one that was bound or connected.
 */
#ifndef TRIP_SOCKETS_H
#define TRIP_SOCKETS_H

#include "abi/decode.h"
#include "trace/format.h"

/* The state of a file at some time. Reference-counted. */
struct file_state {
	unsigned refs;
	struct fd_file now;
	struct fd_file named; /* the same, with its last names */
	uint32_t kind;        /* enum rec_file_kind */
	uint16_t type;
	char texts[]; /* path, name, and former name */
};

struct sockets;
struct sockets *sockets_new(void); /* NULL: out of memory */
void sockets_free(struct sockets *s);
void sockets_known(struct sockets *s, const struct rec_known *r);
/* Finds a file by its address; borrowed until the next record. NULL: unknown. */
struct file_state *sockets_find(const struct sockets *s, uint64_t file);

/*
 * The same as strace shows it: strace asks the kernel for a socket's name once, when it first has
 * one in a call that is shown, and keeps showing that name, whatever happens to the socket.
 * `shown`: this call is.
 */
struct file_state *sockets_shown(struct sockets *s, uint64_t file, bool shown);

struct file_state *file_state_ref(struct file_state *k);
void file_state_unref(struct file_state *k);

#endif
