// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/failure.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

int fail(const char *who, const char *what, const char *hint)
{
	const char *name = strerrorname_np(errno);

	printf("%s: %s: %s (%s)%s%s\n", who, what, name ? name : "?", strerror(errno),
	       hint ? ": " : "", hint ? hint : "");
	return 1;
}
