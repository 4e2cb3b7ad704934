/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The content of files, kept once each in the cache's folder `files` under its hash (XXH3, 128
 * bits). */
#ifndef ENGINE_VM_FILES_CONTENT_H
#define ENGINE_VM_FILES_CONTENT_H

#include <stddef.h>
#include <stdint.h>

struct buf;
struct err;

/* Keeps the bytes, if they are not there yet; they count as just used. Fills `hash`. 0 or -errno
 * with a message. */
int content_keep(const void *bytes, size_t n, uint64_t hash[2], struct err *e);
/* Adds the content to `out`. -ENOENT: it is not there any more, or damaged (then it is removed); or
 * -errno. */
int content_get(const uint64_t hash[2], size_t n, struct buf *out);
/* Removes what was used least recently until the rest has at most `most` bytes. */
void content_shrink(unsigned long long most);

#endif
