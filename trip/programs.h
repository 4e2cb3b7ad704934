/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which of the programs that init starts is PROGRAM, and which are those of --also: told apart by
 * the names in the trace's META, since --also's are started first.
 */
#ifndef TRIP_PROGRAMS_H
#define TRIP_PROGRAMS_H

#include <stdbool.h>

struct json_t;
struct programs;

struct programs *programs_new(void);
void programs_free(struct programs *p);
/* `meta`: what META says, parsed; may be NULL. */
void programs_set(struct programs *p, const struct json_t *meta);
/* Init starts a program; returns true if it is PROGRAM. */
bool programs_start(struct programs *p, const char *path);

#endif
