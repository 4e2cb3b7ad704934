/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A value: a type, and where its bytes are. Memory is read only when they are needed.
 */
#ifndef VALUES_VALUE_H
#define VALUES_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct err;
struct machine_source;
struct member;
struct type;

enum { VALUE_BYTES_MAX = 16 }; /* the most that registers hold of one value */

enum value_place {
	VALUE_BYTES,  /* in `bytes`: computed, or from registers */
	VALUE_MEMORY, /* at `addr` */
	VALUE_TEXT,   /* a string of the expression: `text` */
	VALUE_NONE,   /* it has no place: `why` */
};

struct value {
	const struct type *type;
	enum value_place place;
	union {
		uint8_t bytes[VALUE_BYTES_MAX]; /* little-endian; zeros after the value */
		uint64_t addr;
		const char *text; /* borrowed from the expression */
		const char *why;  /* "optimized out", "in a floating-point register" */
	};
	unsigned bit, bit_size; /* of a bit field, from the first byte; size 0: not one */
};

/* A number of that type. */
struct value value_number(const struct type *type, uint64_t number);
struct value value_at(const struct type *type, uint64_t addr);
struct value value_none(const struct type *type, const char *why);

/* The number of a scalar, extended to 64 bits by its sign. 0; -EFAULT (not mapped), -EAGAIN (not
 * loaded yet), -ENODATA (no place), -EINVAL (not a scalar). */
int value_get(const struct value *v, const struct machine_source *m, uint64_t *out);
/* The first `n` bytes of a value that is no bit field. Errors as value_get(). */
int value_read(const struct value *v, const struct machine_source *m, void *to, size_t n);
/* A struct's member. */
struct value value_member(const struct value *v, const struct member *m);
/* "not mapped", "not loaded yet", … for such an error. */
const char *value_error(int error);
/* A C string, without its end, of at most `max` bytes; fewer where memory ends. -errno if not even
 * one byte can be read. */
int value_string(const struct machine_source *m, uint64_t addr, size_t max, char *to, size_t *n);

#endif
