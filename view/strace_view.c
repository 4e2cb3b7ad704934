// SPDX-License-Identifier: GPL-2.0-or-later
/* Prints lines as strace -f does, and nothing else, so both outputs can be compared. */
#include "view/views.h"

#include <errno.h>

#include "base/buf.h"
#include "trip/trip.h"

#define RESULT_COLUMN 40 /* strace's DEFAULT_ACOLUMN; the [pid] before the call counts */

static int strace_trip(const struct view_opts *o, struct trip *t)
{
	struct decode_opts opts = o->decode;
	struct buf b = { 0 };
	bool ok;

	opts.rich = false;
	if (o->many)
		buf_printf(&b, "[pid %5u] ", t->tid);
	decode_call(&t->call, &opts, &b);
	do
		buf_putc(&b, ' ');
	while (b.len < RESULT_COLUMN && !b.failed);
	buf_puts(&b, "= ");
	decode_result(&t->call, &opts, &b);
	buf_putc(&b, '\n');
	ok = !b.failed && fwrite(b.data, 1, b.len, o->out) == b.len;
	buf_free(&b);
	return ok ? 0 : -EIO;
}

const struct view view_strace = { .name = "strace", .trip = strace_trip };
