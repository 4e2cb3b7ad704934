/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A parcel kept for a re-run: the archive with the program's files and the specification, byte for
 * byte. The trace holds its parts in order (CHUNK_PARCEL); of files only the hashes, their content
 * is kept once in the cache's folder `files`, so that many recordings of one program cost little.
 */
#ifndef ENGINE_VM_FILES_PARCEL_H
#define ENGINE_VM_FILES_PARCEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct err;

/* Maximum bytes of the folder `files`; the files used least recently go first. */
#define PARCEL_FILES_MOST (2ull << 30)

/* Receives the content of one CHUNK_PARCEL. 0 or -errno with a message. */
typedef int (*parcel_chunk_fn)(void *ctx, const void *bytes, size_t n, struct err *e);

struct parcel_sum {
	uint64_t bytes, hash[2]; /* XXH3, 128 bits */
};

/* Hands over the parts of the parcel in `fd`, and keeps the content of its files in the cache; with
 * `whole` it is handed over too. What is private to a run (the specification, standard input) never
 * goes into the cache, and what the cache cannot take stays in the trace. */
int parcel_keep(int fd, bool whole, parcel_chunk_fn chunk, void *ctx, struct err *e);

/* Appends the parts of one chunk to `fd`. The names of files whose content is gone from the cache
 * are added to `missing`, a line each; the parcel is then useless. -EBADMSG: the chunk is damaged;
 * or -errno; with a message. */
int parcel_append(int fd, const void *bytes, size_t n, struct buf *missing, struct err *e);
/* Opens a file of the parcel by its path in the guest, links not followed: a copy in memory, or
 * -1. */
int parcel_open(int parcel_fd, const char *path);
int parcel_sum_of(int fd, struct parcel_sum *sum, struct err *e);

#endif
