/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Names of functions in Rust's mangling "v0" (RFC 2603), for example _RNvCs1234_7mycrate3foo.
 *
 * A name may refer to its own parts and count its lifetimes in base 62: a few bytes can ask for
 * years of work, even where nothing of it is printed. libiberty limits neither.
 */
#ifndef VIEW_RUST_V0_H
#define VIEW_RUST_V0_H

#include <stdbool.h>

/* Returns true if `name` ("_R…", without a suffix) is well formed, and demangling it is little
 * work: as many steps as a name of a program can need, which is milliseconds. */
bool rust_v0_is_bounded(const char *name);

#endif
