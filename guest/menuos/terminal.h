/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The modes of the terminal. */
#ifndef GUEST_MENUOS_TERMINAL_H
#define GUEST_MENUOS_TERMINAL_H

#include <stdbool.h>

enum terminal_mode {
	TERMINAL_EDITING, /* each key at once, Ctrl-C included, without echo */
	/* Ctrl-C is a signal; what is typed ahead stays unread and unseen for the next line */
	TERMINAL_WATCHING,
	TERMINAL_ORDINARY, /* as it was found, for programs that know nothing of us */
};

/* Remembers the modes of standard input. */
void terminal_begin(void);
/* Restores them. */
void terminal_end(void);
/* Does nothing without a terminal. */
void terminal_mode(enum terminal_mode mode);
/* Returns true if lines can be edited: standard input and output are a terminal. */
bool terminal_edits(void);
/* The terminal's width, 80 if it does not know. */
unsigned terminal_columns(void);

#endif
