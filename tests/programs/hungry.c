// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Uses memory: hungry HOW MIB
 *
 *	ask     allocates MIB at once, and prints whether it got it
 *	use     writes to MIB of memory, a MiB at a time
 *	write   writes MIB to a file
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MIB (1ul << 20)

int main(int argc, char **argv)
{
	const char *how = argc > 2 ? argv[1] : "";
	const unsigned long mib = argc > 2 ? strtoul(argv[2], NULL, 10) : 0;
	int fd = strcmp(how, "write") ? -1 : open("hungry.out", O_WRONLY | O_CREAT, 0600);
	char *bytes = NULL;

	if (!strcmp(how, "ask"))
		return puts(malloc(mib * MIB) ? "ok" : strerror(errno)), 0;
	for (unsigned long i = 0; i < mib; i++) {
		if (fd < 0 || !bytes)
			bytes = malloc(MIB);
		if (!bytes)
			return puts(strerror(errno)), 1;
		memset(bytes, 1, MIB);
		/* What still fits is written; the next one says why no more does. */
		if (fd >= 0 && write(fd, bytes, MIB) < 0)
			return puts(strerror(errno)), 1;
	}
	return puts("ok"), 0;
}
