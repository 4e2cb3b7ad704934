// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/constants/xlat.h"

#include <stddef.h>

const char *xlat_name(const struct xlat *names, uint64_t value)
{
	for (; names->name; names++) {
		if (names->value == value)
			return names->name;
	}
	return NULL;
}

const char *xlat_unknown(const struct xlat *names)
{
	while (names->name)
		names++;
	return names[1].name;
}
