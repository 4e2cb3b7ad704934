/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What a trace keeps so that its recording can run again, to the same instructions: the machine (in
 * META), a hash of the RAM it started from, the parcel (engine/vm/files/parcel.h), and the input
 * (REC_INPUT).
 */
#ifndef ENGINE_VM_RERUN_H
#define ENGINE_VM_RERUN_H

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "engine/vm/files/parcel.h"
#include "engine/vm/record.h"

struct err;
struct setup;

/* Returns true if a recording set up like this can run again. */
bool rerun_possible(const struct setup *s);
/* META's "rerun": what the rest of META does not say. `ram`: hash of the RAM it started from. */
json_t *rerun_json(const struct setup *s, int parcel_fd, uint64_t ram);

/* The recording of a trace. */
struct rerun {
	struct record_opts machine; /* only the options that make the machine */
	struct parcel_sum parcel;
	uint64_t ram;
	char *modules[33]; /* owned, as the texts in `machine` */
	char *build_id;    /* the kernel's */
	char *qemu_version;
	bool booted; /* it did not start from a snapshot */
};

/* Reads it, and writes the parcel into `parcel_fd`, an empty file. 0 or -errno with a message:
 * -ENOTSUP: the recording does not repeat, or nothing was kept; -ENOENT: files are gone. */
int rerun_read(const char *trace, struct rerun *r, int parcel_fd, struct err *e);
void rerun_free(struct rerun *r);

#endif
