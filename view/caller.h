/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds the caller: the innermost frame of the program's own code, rather than of a language
 * library through which Go, Rust and C++ programs make every call.
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
	const struct frame_ref *frame; /* NULL: the trip has no program frame */
	uint64_t site;                 /* of the call in it (memory); 0: unknown */
	bool has_line;
	struct line line;
	bool direct; /* the frame makes the call itself, with no library in between */
};

struct caller caller_of(const struct trip *t);

/* True if a table of rows counts this as a library: a source file, with the name of its function
 * (NULL: unknown), or the path of a shared object. */
bool caller_is_library_source(const char *file, const char *function);
bool caller_is_library_object(const char *path);

#endif
