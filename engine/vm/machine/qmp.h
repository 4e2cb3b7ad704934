/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Commands to a running QEMU over its monitor protocol (docs/interop/qmp-spec of QEMU), on a
 * connected socket. */
#ifndef ENGINE_VM_MACHINE_QMP_H
#define ENGINE_VM_MACHINE_QMP_H

#include <jansson.h>

#include "base/buf.h"

struct err;

struct qmp {
	int fd; /* borrowed */
	struct buf in;
	json_t *events; /* array of those not asked for yet */
};

/* Waits for the greeting and leaves negotiation mode. `deadline`, here and below, is a time of
 * clock_seconds(). 0 or -errno with a message: -EPIPE when QEMU has ended, -ETIMEDOUT, -EPROTO. */
int qmp_begin(struct qmp *q, int fd, double deadline, struct err *e);
/* One command; takes ownership of `arguments` (may be NULL). With `pass_fd` >= 0 that descriptor is
 * passed along. An error of QEMU's is -EREMOTEIO, with its text as the message. */
int qmp_call(struct qmp *q, const char *command, json_t *arguments, int pass_fd, double deadline,
	     struct err *e);
/* A command of the human monitor; its output, NUL-terminated, goes to `out`. */
int qmp_monitor(struct qmp *q, const char *line, struct buf *out, double deadline, struct err *e);
/* Waits for an event, which may have come already; other events that come meanwhile are kept. The
 * caller releases *data (may be NULL) with json_decref; it is NULL if the event has none. */
int qmp_event(struct qmp *q, const char *event, json_t **data, double deadline, struct err *e);
void qmp_end(struct qmp *q);

#endif
