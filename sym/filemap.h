/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The bytes of a file, mapped privately: libelf writes into the headers of sections that it
 * decompresses. If somebody truncates the file meanwhile we get a SIGBUS: the price of not copying
 * 50 MB images; package managers and linkers replace files, they do not rewrite them.
 */
#ifndef SYM_FILEMAP_H
#define SYM_FILEMAP_H

#include <stddef.h>
#include <stdint.h>

struct err;

struct filemap {
	const uint8_t *bytes; /* owned; NULL while nothing is open */
	size_t size;
};

/* Maps a non-empty regular file. 0 or -errno. */
int filemap_open(struct filemap *map, const char *path, struct err *e);
/* A zeroed struct may be closed, too. */
void filemap_close(struct filemap *map);

#endif
