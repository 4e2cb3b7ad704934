/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Relays what the programs read and write on descriptors 0, 1 and 2 to and from the mailbox.
 *
 * All jobs share one pipe for descriptor 1 and one for 2, so that the output of two jobs keeps its
 * order; there is at most one pseudo terminal. Init keeps the programs' ends open as well: the
 * reader never sees an end of file, and output is complete when all jobs have ended.
 */
#ifndef GUEST_RELAY_H
#define GUEST_RELAY_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

struct spec;
struct spec_job;

#define RELAY_POLLS 4 /* the most entries relay_poll fills in */

struct relay {
	struct {
		int from, give; /* init's end and the programs' end, or -1 */
	} out[3];               /* [0] is the terminal: master and slave */
	unsigned out_number;    /* which of the caller's descriptors is the terminal */
	int input, input_give;  /* where input goes: init's end (or the master) and the programs' */
	bool ask;               /* input is asked for with MAIL_INPUT … */
	bool live, paced;       /* … once the program runs; guest time is held back meanwhile */
	long long asked, next;  /* the last and the next time, in milliseconds */
	long long quiet;        /* how long nothing has come */
	int file;               /* the copy of standard input, or -1 */
	char end_char;          /* what ends the input on a terminal … */
	char interrupt_char;    /* … and what a Ctrl-C is there */
	char *waiting;          /* input that has not fitted yet, inside the buffer */
	size_t waiting_len;
};

/* Returns 0 or -errno. After an error, what was opened stays open: init then ends. */
int relay_open(struct relay *relay, const struct spec *spec);

/* Returns init's descriptor that a job's process gets as `number`, or -1 if that is to be closed;
 * the caller need not close any, it executes. Also -1, with errno set, if a file cannot be
 * opened. */
int relay_give(const struct relay *relay, const struct spec_job *job, unsigned number);

/* Starts or stops asking for input. */
void relay_ask(struct relay *relay, bool ask);
unsigned relay_poll(const struct relay *relay, struct pollfd *polls);
int relay_timeout(const struct relay *relay); /* milliseconds; -1: none */

/* Relays what is available in both directions; never blocks. */
void relay_serve(struct relay *relay);

#endif
