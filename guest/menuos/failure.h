/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Messages about failed calls. */
#ifndef GUEST_MENUOS_FAILURE_H
#define GUEST_MENUOS_FAILURE_H

/* Prints "WHO: WHAT: ERRNO (its text)", from errno, and a hint if there is one. Returns the exit
 * status 1. */
int fail(const char *who, const char *what, const char *hint);

#endif
