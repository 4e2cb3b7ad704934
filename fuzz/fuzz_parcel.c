// SPDX-License-Identifier: GPL-2.0-or-later
/* A trace's parcel from any bytes: its parts, and what they make as an archive. */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/parcel.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static int no_chunk(void *ctx, const void *bytes, size_t n, struct err *e)
{
	(void)ctx;
	(void)bytes;
	(void)n;
	(void)e;
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const int fd = memfd_create("parcel", MFD_CLOEXEC), raw = memfd_create("raw", MFD_CLOEXEC);
	struct buf missing = { 0 };
	struct err e;
	int file;

	parcel_append(fd, data, n, &missing, &e);
	(void)!write(raw, data, n);
	parcel_keep(raw, true, no_chunk, NULL, &e);
	file = parcel_open(raw, "/a");
	if (file >= 0)
		close(file);
	buf_free(&missing);
	close(fd);
	close(raw);
	return 0;
}
