/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What stands behind a descriptor, as text. */
#ifndef ABI_PRINT_FDNAME_H
#define ABI_PRINT_FDNAME_H

#include <stdbool.h>

struct buf;
struct fd_file;

/* Whether strace's -yy says more of a socket than its inode. */
bool fd_has_details(const struct fd_file *f);
/* A socket by its names: "TCP:[127.0.0.1:5001->127.0.0.1:40000]"; nothing, and false, where it has
 * none. */
bool decode_socket(const struct fd_file *f, struct buf *out);

#endif
