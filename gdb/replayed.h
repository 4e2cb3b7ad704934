/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A replay (engine/vm/replay.h) as the machine behind the server. */
#ifndef GDB_REPLAYED_H
#define GDB_REPLAYED_H

#include "gdb/machine.h"

struct replay;

struct gdb_machine replayed_machine(struct replay *r);

#endif
