/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Standard input: answers init's request for it (MAIL_INPUT). */
#ifndef RECORDER_INPUT_H
#define RECORDER_INPUT_H

#include <stdbool.h>
#include <stdint.h>

struct mailbox;

struct input_state {
	uint64_t calls;    /* MAIL_INPUT calls so far: the next one's number */
	uint64_t answered; /* when, in host nanoseconds */
	uint32_t busy;     /* consecutive calls during which other tasks could run */
	bool was_idle;     /* the processor, right before the current task */
	bool nothing_came; /* since the last answer with input */
};

/* Answers a call; returns the value for mailbox.result. */
int64_t input_answer(uint64_t pgd, const struct mailbox *m);
/* Notes that a task was switched in; `idle`: it replaced the idle task. */
void input_switched(bool idle);

#endif
