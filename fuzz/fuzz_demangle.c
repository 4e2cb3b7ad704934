// SPDX-License-Identifier: GPL-2.0-or-later
/* Demangles any bytes as a function's name: the text is never very long, and never takes long. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "view/demangle.h"

enum { LONGEST = 8192 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char *name = malloc(n + 1);
	struct buf b = { 0 };

	if (!name)
		return 0;
	memcpy(name, data, n);
	name[n] = '\0';
	if (demangle(&b, name) && b.len > LONGEST + n)
		abort();
	buf_free(&b);
	free(name);
	return 0;
}
