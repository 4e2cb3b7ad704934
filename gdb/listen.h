/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Where a client connects to. */
#ifndef GDB_LISTEN_H
#define GDB_LISTEN_H

#include <stddef.h>

struct err;

/* Listens on "[HOST:]PORT", on loopback if no host is named; writes the address that it has got to
 * `address`. A descriptor, or -errno with a message. */
int listen_at(const char *where, char *address, size_t size, struct err *e);
/* … on a socket in the file system. */
int listen_file(const char *path, struct err *e);
/* Waits for one client; -1 as soon as the process of the pidfd `client` has ended. */
int listen_accept(int listening, int client);

#endif
