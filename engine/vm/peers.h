/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Addresses that the programs asked for in vain, because the VM is not the host: addresses beyond
 * its loopback device, and UNIX sockets whose server runs on the host.
 */
#ifndef ENGINE_VM_PEERS_H
#define ENGINE_VM_PEERS_H

#include <stdbool.h>

#include "trace/format.h"

struct buf;
struct peers;

/* `outside`: the VM has more than its loopback device. NULL: out of memory. */
struct peers *peers_new(bool outside);
void peers_free(struct peers *p);

/* To be called for the calls as they are recorded. */
void peers_enter(struct peers *p, const struct rec_sysenter *c);
void peers_memory(struct peers *p, const struct rec_mem *m);
void peers_leave(struct peers *p, const struct rec_sysexit *c);

/* One line for each that the host would have answered differently; only the first ones if there are
 * many. */
void peers_notes(const struct peers *p, struct buf *notes);

#endif
