/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a descriptor refers to, as text. */
#ifndef ABI_PRINT_FDNAME_H
#define ABI_PRINT_FDNAME_H

#include <stdbool.h>

struct buf;
struct fd_file;

/* Returns true if strace's -yy shows more of a socket than its inode. */
bool fd_has_details(const struct fd_file *f);
/* A socket by its names: "TCP:[127.0.0.1:5001->127.0.0.1:40000]"; false, and nothing, if it has
 * none. */
bool decode_socket(const struct fd_file *f, struct buf *out);

#endif
