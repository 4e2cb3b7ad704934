/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Waits for a file that somebody is writing. */
#ifndef CMD_FOLLOW_H
#define CMD_FOLLOW_H

#include <stdint.h>

struct err;

struct follow {
	int fd;        /* open for reading alone */
	uint64_t seen; /* its size when follow_grown() last returned 1; initially 0 */
};

/* Returns 1 when the file is longer than before; 0 when nobody has it open for writing; -errno with
 * a message, also when it was begun anew. Never returns 1 twice within a moment. */
int follow_grown(struct follow *f, struct err *e);

#endif
