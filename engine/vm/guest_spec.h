/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Writes the specification that the guest's init reads (guest/protocol.h), from the state of the
 * calling process. */
#ifndef ENGINE_VM_GUEST_SPEC_H
#define ENGINE_VM_GUEST_SPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;
struct err;

struct guest_spec_job {
	const char *exe; /* absolute */
	char *const *argv;
	bool main;
};

/* The kind of standard input: decides how time passes. */
struct guest_input {
	bool live; /* a terminal or an open pipe */
	bool file; /* a regular file: its content goes to STDIN_PATH */
};
struct guest_input guest_input_of_caller(void);

/* Adds a text record, before the first job; `tag`: enum spec_tag. */
void guest_spec_text(struct buf *out, unsigned tag, const char *text);
void guest_spec_begin(struct buf *out, uint32_t flags);
/* How long the remaining jobs may run after the program has ended; before the first job. */
void guest_spec_linger(struct buf *out, uint32_t milliseconds);
void guest_spec_job(struct buf *out, const struct guest_spec_job *job);
/* An extended attribute of a file in the guest; anywhere before the end. */
void guest_spec_xattr(struct buf *out, const char *path, const char *name, const void *value,
		      size_t n);
/* Returns true if the specification has that attribute. */
bool guest_spec_has_xattr(const struct buf *spec, const char *path, const char *name);
void guest_spec_end(struct buf *out);

#endif
