// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/fetch.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "guest/mailbox.h"
#include "guest/spec.h"

#define PIECE   (64u << 10)
#define FOLDERS 32 /* most descriptors open while walking */

/* The archive being sent; nftw(3) passes no context. */
static struct {
	unsigned index;
	/* length of what precedes the last component of the requested path */
	size_t skip;
	size_t used;
	uint32_t sent, inode;
	char piece[PIECE];
} out;

static void flush(void)
{
	if (out.used)
		mail_bytes(MAIL_FETCH, out.index, out.piece, out.used);
	out.used = 0;
}

static void put(const void *bytes, size_t n)
{
	const char *p = bytes;

	out.sent += n;
	while (n) {
		size_t part = PIECE - out.used < n ? PIECE - out.used : n;

		memcpy(out.piece + out.used, p, part);
		out.used += part;
		p += part;
		n -= part;
		if (out.used == PIECE)
			flush();
	}
}

static void put_padding(void)
{
	put("\0\0\0", -out.sent & 3);
}

/* The kernel's Documentation/driver-api/early-userspace/buffer-format.rst: newc. */
static void put_head(const char *name, const struct stat *st, uint32_t size)
{
	char head[111];

	snprintf(head, sizeof(head), "070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X",
		 ++out.inode, st->st_mode, st->st_uid, st->st_gid, 1u, (unsigned)st->st_mtime, size,
		 0u, 0u, 0u, 0u, (unsigned)strlen(name) + 1, 0u);
	put(head, 110);
	put(name, strlen(name) + 1);
	put_padding();
}

static void put_content(int fd, uint32_t left)
{
	static char bytes[4096];

	while (left) {
		size_t part = left < sizeof(bytes) ? left : sizeof(bytes);
		ssize_t n = read(fd, bytes, part);

		/* It shrank: a daemon of the program's was still writing to it. */
		if (n <= 0) {
			n = part;
			memset(bytes, 0, n);
		}
		put(bytes, n);
		left -= n;
	}
	put_padding();
}

static void put_file(const char *path, const char *name, const struct stat *st)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);

	if (fd < 0 || st->st_size > UINT32_MAX) {
		mail_text(MAIL_LEFT_BEHIND, "%s: %s", path, strerror(fd < 0 ? errno : EFBIG));
	} else {
		put_head(name, st, st->st_size);
		put_content(fd, st->st_size);
	}
	if (fd >= 0)
		close(fd);
}

static void put_link(const char *path, const char *name, const struct stat *st)
{
	char target[PATH_MAX];
	ssize_t n = readlink(path, target, sizeof(target));

	if (n < 0)
		return;
	put_head(name, st, n);
	put(target, n);
	put_padding();
}

static int put_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	const char *name = path + out.skip;

	(void)kind;
	(void)at;
	if (S_ISREG(st->st_mode))
		put_file(path, name, st);
	else if (S_ISLNK(st->st_mode))
		put_link(path, name, st);
	else if (S_ISDIR(st->st_mode))
		put_head(name, st, 0);
	return 0; /* sockets, pipes and devices are meaningless outside */
}

static void send_one(unsigned index, const char *path)
{
	const char *slash = strrchr(path, '/');
	const struct stat none = { 0 };

	out.index = index;
	out.skip = slash ? slash + 1 - path : 0;
	out.sent = out.used = out.inode = 0;
	if (nftw(path, put_one, FOLDERS, FTW_PHYS) == 0) {
		put_head("TRAILER!!!", &none, 0);
		flush();
	}
}

void fetch_send(const struct spec *spec)
{
	for (size_t i = 0; i < spec->fetches.count; i++)
		send_one(i, spec->fetches.at[i]);
}
