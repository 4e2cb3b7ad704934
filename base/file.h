/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads and writes whole files. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>

struct buf;
struct err;

/* Adds the whole content of a regular file. Returns 0 or -errno with a message; -EFBIG if it is
 * larger than `most` bytes. */
int file_read(const char *path, size_t most, struct buf *out, struct err *e);
/* The same for an open file, from its beginning; the descriptor's offset does not change. `name`:
 * for messages. */
int file_read_fd(int fd, const char *name, size_t most, struct buf *out, struct err *e);

/* Writes all bytes, also after interruptions and short writes. Returns 0 or -errno. */
int file_write(int fd, const void *bytes, size_t n);
/* Creates a file, whose content is on disk on return. Returns 0 or -errno with a message; -EEXIST
 * if it exists. */
int file_create(const char *path, const void *bytes, size_t n, struct err *e);

#endif
