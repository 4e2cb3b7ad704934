/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Lines from the user: with editing and history at a terminal, as they are from a pipe or a file.
 * Bytes are read one at a time: what follows the line belongs to the next reader, which may be a
 * program.
 *
 * Keys: ← → Home End Ctrl-A Ctrl-E move; Backspace Delete Ctrl-D Ctrl-U Ctrl-K Ctrl-W delete;
 * ↑ ↓ Ctrl-P Ctrl-N go through the history; Tab completes; Ctrl-L clears the screen; Ctrl-C drops
 * the line; Ctrl-D on an empty line ends the input.
 */
#ifndef GUEST_MENUOS_LINE_H
#define GUEST_MENUOS_LINE_H

#include <stddef.h>

enum { LINE_LIMIT = 65536 }; /* bytes of a line; the rest is dropped, and that is said */

/* The line without its newline, the caller's to change until the next call; NULL at the end of
 * input. Meanwhile the servers' messages are shown above it. */
char *line_read(const char *prompt);
/* What Tab completes: the name at an index, NULL after the last. */
void line_complete_from(const char *(*name)(size_t i));

#endif
