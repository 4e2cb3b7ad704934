/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How init talks to the host: through the mailbox that the recorder reads (protocol.h), or, without
 * a recorder (SPEC_DEBUGCON), as text lines on I/O port 0xe9, one per operation:
 *
 *	start
 *	job 0 pid 58
 *	mark main-start
 *	output 1 "hi\n"
 *	end 0 256
 *	exit 256
 */
#ifndef GUEST_MAILBOX_H
#define GUEST_MAILBOX_H

#include <stddef.h>
#include <stdint.h>

#include "guest/protocol.h"

enum mail_way {
	MAIL_BY_CALL = 1, /* the recorder reads the mailbox */
	MAIL_BY_LINE = 2, /* text lines on the debug console */
};

/* Until this is called, init does not know who is listening and uses both ways. */
void mail_choose(enum mail_way way);

/* Each returns the recorder's answer (0 if there is none, or no recorder). */
int64_t mail_number(enum mail_op op, uint32_t arg, uint64_t number);
int64_t mail_bytes(enum mail_op op, uint32_t arg, void *bytes, size_t len);
int64_t mail_text(enum mail_op op, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Writes a whole text file, after a line "NAME BYTES", to the debug console, whoever is listening.
 * Returns 0 or -errno. */
int mail_file(const char *name, const char *path);

/* The same for text in memory. */
int mail_block(const char *name, const char *text, size_t len);

/* The machine is stopped here for a snapshot: what follows runs in every guest started from it. */
void mail_pause(void);

#endif
