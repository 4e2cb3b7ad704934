// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_timeline.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/err.h"
#include "gdb/timeline_build.h"
#include "tests/fakes/fake_stream.h"
#include "trace/reader.h"

static void feed(struct timeline *t, enum chunk_kind kind, const struct buf *b)
{
	const struct chunk c = { kind, buf_str(b), b->len };
	struct err e;

	if (timeline_chunk(t, &c, &e))
		abort();
}

struct timeline *fake_timeline(const char *text)
{
	struct script *s = script_new();
	struct timeline *t = timeline_new();
	struct err e;

	for (unsigned i = 0; i < SCRIPT_UNITS; i++) {
		struct buf names = { 0 };

		script_symbols(&names, i);
		feed(t, CHUNK_SYMBOLS, &names);
		buf_free(&names);
	}
	script_run(s, text);
	feed(t, CHUNK_STREAM, script_words(s));
	script_free(s);
	if (timeline_close(t, "script", &e))
		abort();
	return t;
}
