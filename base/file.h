/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whole files: what is read is all of it, what is written is written to the end. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>

struct buf;
struct err;

/* Adds the whole content of a regular file. 0 or -errno with a message; -EFBIG: it has more than
 * `most` bytes. */
int file_read(const char *path, size_t most, struct buf *out, struct err *e);
/* The same of an open one, from its beginning; where its descriptor stands stays as it is. `name`:
 * for messages. */
int file_read_fd(int fd, const char *name, size_t most, struct buf *out, struct err *e);

/* Writes all bytes, also after an interruption, and where a write takes only some of them. 0 or
 * -errno. */
int file_write(int fd, const void *bytes, size_t n);
/* Makes a new file, whose content is on the disk when this returns. 0 or -errno with a message;
 * -EEXIST: it is there already. */
int file_create(const char *path, const void *bytes, size_t n, struct err *e);

#endif
