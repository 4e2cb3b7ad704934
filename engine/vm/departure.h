/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Two runs of one recording are compared by their paths (trace/path.h). Where they differ, this
 * finds the first instruction at which the second run leaves the recording.
 */
#ifndef ENGINE_VM_DEPARTURE_H
#define ENGINE_VM_DEPARTURE_H

#include <stdint.h>

struct err;
struct replay;

/* Compares where the replay stands with what the trace says of that position: 0, or -ESTALE with a
 * message that names the instruction of the departure; or -errno. */
int departure_check(struct replay *r, uint64_t path, uint64_t ip, struct err *e);
/* The second run has left the recording before `position`: says where. Always an error. */
int departure_find(struct replay *r, uint64_t position, struct err *e);

#endif
