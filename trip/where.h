/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * How a place in a recording is named, by every command that looks for one:
 *
 *	@123456           a position: instructions begun since the recording began
 *	#7, #7.return     a trip, by the number that JSON calls seq: its entry into the kernel, and
 *	                  the program's first instruction after it
 *	tcp_v4_connect    a function's first instruction; tcp_*: those of all functions that match
 *	sock_create+0x20  an instruction of a function
 *	libc.so.6:send    a function of one program, library or kernel module ("vmlinux")
 *	hello.c:27        a source line
 *	0x401136, *0x…    an instruction in memory
 *	syscall:connect   a call's first instruction in the kernel
 *
 * All but the first two may end with @N: only the Nth time. " if CONDITION" may follow.
 */
#ifndef TRIP_WHERE_H
#define TRIP_WHERE_H

#include <stdbool.h>
#include <stdint.h>

struct err;

enum where_kind {
	WHERE_POSITION,
	WHERE_ENTRY,  /* of a trip */
	WHERE_RETURN, /* from a trip */
	WHERE_FUNCTION,
	WHERE_LINE,
	WHERE_ADDRESS,
	WHERE_CALL,
};

struct where {
	enum where_kind kind;
	char *text;      /* as it was given, without the condition; owned, as all strings */
	char *name;      /* function, pattern, file or system call; NULL: none */
	char *unit;      /* NULL: any */
	bool pattern;    /* `name` is one, as in fnmatch(3) */
	uint64_t number; /* position, trip, line or address */
	uint64_t offset; /* from the function's start */
	uint64_t nth;    /* 0: every time */
	char *condition; /* NULL: none */
	unsigned column; /* of the condition in what was given, from 1 */
};

/* Returns 0, or -EINVAL with a message that names the column. */
int where_parse(struct where *w, const char *text, struct err *e);
void where_free(struct where *w);
/* Returns true if a function of that name and unit is meant. */
bool where_is_function(const struct where *w, const char *unit, const char *name);
/* Returns true if a system call of that name is meant. */
bool where_is_call(const struct where *w, const char *name);
/* Returns true if a source file is meant: "socket.c" is net/socket.c. */
bool where_is_file(const struct where *w, const char *file);

#endif
