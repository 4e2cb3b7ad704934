// SPDX-License-Identifier: GPL-2.0-or-later
/* A whole trace file from any bytes, read into trips, each down to its last node, and into the
 * lines of a dump. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/err.h"
#include "tests/fakes/fake_trips.h"
#include "trace/reader.h"
#include "trip/trips.h"
#include "view/dump.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void read_chunks(struct trace_reader *r)
{
	struct trips *t = fake_trips_new();
	struct chunk c;
	struct err e;

	while (trace_reader_next(r, &c, &e) > 0 && !trips_chunk(t, &c, &e))
		;
	trips_end(t, &e);
	trips_free(t);
}

static FILE *nowhere(void)
{
	static FILE *f;

	if (!f)
		f = fopen("/dev/null", "w");
	return f;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	int fd = memfd_create("trace", MFD_CLOEXEC);
	struct trace_reader *r = NULL;
	struct dump_opts dump = { .out = nowhere(), .blocks = true };
	struct err e;

	if (fd >= 0 && write(fd, data, n) == (ssize_t)n)
		r = trace_reader_new(fd, "fuzz", &e);
	if (r)
		read_chunks(r);
	trace_reader_free(r);
	if (fd >= 0)
		dump_trace(&dump, fd, "fuzz", &e);
	close(fd);
	return 0;
}
