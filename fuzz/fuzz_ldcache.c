// SPDX-License-Identifier: GPL-2.0-or-later
/* /etc/ld.so.cache: every row is read, with the strings that it points to. */
#include <stdlib.h>
#include <string.h>

#include "engine/vm/files/ldcache.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct ldcache cache;
	struct ldcache_row row;

	if (ldcache_open(&cache, data, size, NULL) < 0)
		return 0;
	for (uint32_t i = 0; ldcache_row(&cache, i, &row); i++)
		if (strlen(row.name) + strlen(row.path) > size * 2)
			abort();
	return 0;
}
