/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A server (gdb/server.h) and one client, over two descriptors. */
#ifndef GDB_SESSION_H
#define GDB_SESSION_H

#include "gdb/server.h"

struct err;

/* Serves the client until it goes; `client`: a pidfd whose process is the client, or -1. 0 or
 * -errno with a message. `interrupted` of the options is the session's own. */
int gdb_session(const struct gdb_server_opts *o, int in, int out, int client, struct err *e);

#endif
