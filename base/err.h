/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One error message, written where the file, the offset or the address is known and passed up to
 * the command, which prints it. Functions that take a `struct err *` return 0 or -errno (or NULL)
 * and fill it exactly when they fail.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

struct err {
	/* one sentence: the thing, what was expected, what was found, what to do */
	char text[1024];
};

/* Writes the message (cut if too long) and returns `code`, a negative errno, for `return
 * err_set(…)`. `e` may be NULL. */
int err_set(struct err *e, int code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

#endif
