/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the programs read and write on their descriptors 0, 1 and 2, carried to and from the
 * mailbox.
 *
 * One pipe stands for descriptor 1 and one for 2, for all jobs together, so that what two jobs
 * print keeps its order; there is at most one pseudo terminal. Init keeps the programs' ends open
 * as well: a reader never sees an end of file then, and that nothing more can come is known from
 * the jobs, which have ended.
 */
#ifndef GUEST_RELAY_H
#define GUEST_RELAY_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

struct spec;
struct spec_job;

#define RELAY_POLLS 4 /* the most that relay_poll fills in */

struct relay {
	struct {
		int from, give; /* init's end and the programs' end, or -1 */
	} out[3];               /* [0] is the terminal: master and slave */
	unsigned out_number;    /* of the caller's descriptors, the one that is the terminal */
	int input, input_give;  /* where input goes: init's end (or the master) and the programs' */
	bool ask;               /* input is asked for with MAIL_INPUT … */
	bool live, paced;       /* … once the program runs; guest time is held back meanwhile */
	long long asked, next;  /* when it was, and when it will be next: milliseconds */
	long long quiet;        /* so long nothing has come */
	int file;               /* the copy of standard input, or -1 */
	char end_char;          /* what ends the input on a terminal … */
	char interrupt_char;    /* … and what a Ctrl-C is there */
	char *waiting;          /* input that did not fit yet, inside the buffer */
	size_t waiting_len;
};

/* 0 or -errno. What was opened until an error stays open: init ends then. */
int relay_open(struct relay *relay, const struct spec *spec);

/* The descriptor of init that a job's process gets as `number`, or -1 where it is to be closed; the
 * caller closes none of them, it executes. Also -1 with errno set where a file cannot be opened. */
int relay_give(const struct relay *relay, const struct spec_job *job, unsigned number);

/* From here on, or no longer, input is asked for. */
void relay_ask(struct relay *relay, bool ask);
unsigned relay_poll(const struct relay *relay, struct pollfd *polls);
int relay_timeout(const struct relay *relay); /* milliseconds; -1: none */

/* Carries what is there, in both directions, and never blocks. */
void relay_serve(struct relay *relay);

#endif
