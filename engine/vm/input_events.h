/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A recording's standard input, for a run that is given the same input again. */
#ifndef ENGINE_VM_INPUT_EVENTS_H
#define ENGINE_VM_INPUT_EVENTS_H

#include <stdint.h>

struct err;
struct input;
struct input_events;

/* Reads the input of the trace `path`. NULL with a message. */
struct input_events *input_events_read(const char *path, struct err *e);
/* Hands the next event to the recorder when it has taken the last one (PLAN_INPUT_AGAIN). */
/* Leaves out what calls before this one got. */
void input_events_skip(struct input_events *v, uint64_t call);
void input_events_feed(struct input_events *v, struct input *in);
void input_events_free(struct input_events *v);

#endif
