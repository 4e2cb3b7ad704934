/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A growing run of bytes, always followed by a NUL, so that `data` is a C string when it holds
 * text. A zeroed struct is an empty buffer. When memory runs out the buffer keeps what it has and
 * `failed` stays true: callers check once, at the end.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf {
	char *data; /* owned; NULL if nothing was added */
	size_t len;
	size_t cap;
	bool failed;
};

void buf_add(struct buf *b, const void *bytes, size_t n);
void buf_puts(struct buf *b, const char *s);
void buf_putc(struct buf *b, char c);
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The text; "" if nothing was added. Valid until the next addition. */
const char *buf_str(const struct buf *b);
/* Truncates the content to `len` and keeps the memory. */
void buf_cut(struct buf *b, size_t len);
void buf_free(struct buf *b);

/* Adds bytes as in a C string literal, like strace: printable ASCII as it is, \t \n \v \f \r \" \\
 * by name, the rest as the shortest unambiguous octal escape. Safe for a terminal. */
void buf_escape(struct buf *b, const void *bytes, size_t n);

#endif
