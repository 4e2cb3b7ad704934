/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Names in a SPEC, and what they match. */
#ifndef CHECK_GLOB_H
#define CHECK_GLOB_H

#include <stdbool.h>

#include "check/spec.h"

struct buf;

/* Returns true if the pattern matches the whole text: * is any run of bytes, ? any byte. */
bool glob_match(struct word pattern, struct word text);
bool glob_has_wildcard(struct word pattern);

/*
 * Returns true if the name matches a function. Without a dot of its own it also matches what the
 * compiler made of the function: "do_softirq" matches "do_softirq.part.0". A quoted one also
 * matches the name in C++ or Rust source.
 */
bool name_matches_function(const struct spec_name *name, const char *function);
/* Returns true if the name matches a thread's, of which the kernel keeps 15 bytes. */
bool name_matches_comm(const struct spec_name *name, const char comm[16]);

#endif
