/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Standard input: how init's own request for it (MAIL_INPUT) is answered. */
#ifndef RECORDER_INPUT_H
#define RECORDER_INPUT_H

#include <stdbool.h>
#include <stdint.h>

struct mailbox;

struct input_state {
	uint64_t calls;    /* of MAIL_INPUT so far: the next one's number */
	uint64_t answered; /* when, in nanoseconds of the host */
	uint32_t busy;     /* calls one after the other during which other tasks could run */
	bool was_idle;     /* the processor was, right before the task that runs now */
	bool nothing_came; /* since the last answer that gave something */
};

/* Answers a call: what mailbox.result is to be. */
int64_t input_answer(uint64_t pgd, const struct mailbox *m);
/* A task was switched in; `idle`: in place of the idle task. */
void input_switched(bool idle);

#endif
