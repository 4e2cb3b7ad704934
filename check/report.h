/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reports the results of a check as text, or for a CI: JSON, TAP, JUnit. */
#ifndef CHECK_REPORT_H
#define CHECK_REPORT_H

struct buf;
struct check;

struct report {
	const char *name; /* "text" */
	void (*write)(struct buf *out, const char *spec_name, const struct check *c);
};

#define REPORTS "text|json|tap|junit"

const struct report *report_named(const char *name); /* NULL: none of REPORTS */

#endif
