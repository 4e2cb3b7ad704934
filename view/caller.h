/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Whose call it is: the innermost frame of the program's own code, not that of a language's library
 * through which Go, Rust and C++ programs make every call.
 *
 *	main.main                   the caller, in gon.go:31
 *	net.Listen                  /usr/lib/go/src/net/dial.go
 *	…
 *	syscall.Syscall             what a trip's context ends with
 */
#ifndef VIEW_CALLER_H
#define VIEW_CALLER_H

#include <stdbool.h>
#include <stdint.h>

#include "trip/names.h"

struct frame_ref;
struct trip;

struct caller {
	const struct frame_ref *frame; /* NULL: the trip has no frame of a program */
	uint64_t site;                 /* of the call in it (memory); 0: not known */
	bool has_line;
	struct line line;
	bool direct; /* the frame makes the call itself, nothing of a library is between */
};

struct caller caller_of(const struct trip *t);

/* What counts as a library, by rows: a source file, with the name of its function (NULL: unknown),
 * and the path of a shared object. */
bool caller_is_library_source(const char *file, const char *function);
bool caller_is_library_object(const char *path);

#endif
