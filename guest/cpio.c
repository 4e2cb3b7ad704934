// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/cpio.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEAD      110 /* six bytes of magic, thirteen numbers of eight hexadecimal digits */
#define PIECE     (64u << 10)
#define LINKS_MAX 4096

struct member {
	uint32_t inode, mode, uid, gid, links, mtime, size;
	char path[PATH_MAX];
};

/* The first name of a file with several. */
struct first_name {
	uint32_t inode;
	char *path;
};

struct unpacking {
	cpio_read_fn read;
	void *ctx;
	struct cpio_failure *f;
	uint32_t at; /* position in the archive, modulo its alignment */
	struct first_name names[LINKS_MAX];
	unsigned n_names;
	char piece[PIECE];
};

static int failed(struct unpacking *u, const struct member *m, const char *what)
{
	int err = -errno;

	u->f->what = what;
	snprintf(u->f->path, sizeof(u->f->path), "%s", m->path);
	return err;
}

/* Reads exactly `n` bytes. */
static int take(struct unpacking *u, void *to, size_t n)
{
	ssize_t got = u->read(u->ctx, to, n);

	u->at += n;
	return got < 0 ? got : (size_t)got == n ? 0 : -EBADMSG;
}

static int take_padding(struct unpacking *u)
{
	char zero[4];

	return take(u, zero, -u->at & 3);
}

static bool number(const char *digits, uint32_t *value)
{
	char text[9] = "", *end;

	memcpy(text, digits, 8);
	*value = strtoul(text, &end, 16);
	return !*end;
}

static int take_head(struct unpacking *u, struct member *m)
{
	char head[HEAD];
	uint32_t v[13];
	int err = take(u, head, sizeof(head));

	if (err)
		return err;
	for (int i = 0; i < 13; i++)
		if (!number(head + 6 + 8 * i, &v[i]))
			return -EBADMSG;
	if (memcmp(head, "070701", 6) || !v[11] || v[11] >= sizeof(m->path) - 1)
		return -EBADMSG;
	*m = (struct member){ v[0], v[1], v[2], v[3], v[4], v[5], v[6], "/" };
	err = take(u, m->path + 1, v[11]);
	m->path[v[11]] = '\0';
	return err ? err : take_padding(u);
}

static int skip(struct unpacking *u, uint32_t n)
{
	while (n) {
		uint32_t part = n < PIECE ? n : PIECE;
		int err = take(u, u->piece, part);

		if (err)
			return err;
		n -= part;
	}
	return take_padding(u);
}

static int copy(struct unpacking *u, const struct member *m, int fd)
{
	for (uint32_t left = m->size; left;) {
		uint32_t part = left < PIECE ? left : PIECE, done = 0;
		int err = take(u, u->piece, part);

		if (err)
			return err;
		while (done < part) {
			ssize_t n = write(fd, u->piece + done, part - done);

			if (n < 0)
				return failed(u, m, "write");
			done += n;
		}
		left -= part;
	}
	return take_padding(u);
}

static int make_link(struct unpacking *u, const struct member *m)
{
	for (unsigned i = 0; i < u->n_names; i++)
		if (u->names[i].inode == m->inode) {
			unlink(m->path);
			return link(u->names[i].path, m->path) < 0 ? failed(u, m, "link") : 1;
		}
	if (u->n_names < LINKS_MAX && (u->names[u->n_names].path = strdup(m->path)))
		u->names[u->n_names++].inode = m->inode;
	return 0;
}

static int make_file(struct unpacking *u, const struct member *m)
{
	int fd, err = m->links > 1 ? make_link(u, m) : 0;

	if (err)
		return err;
	fd = open(m->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd < 0)
		return failed(u, m, "open");
	err = copy(u, m, fd);
	close(fd);
	return err;
}

static int make_symlink(struct unpacking *u, const struct member *m)
{
	char target[PATH_MAX] = "";
	int err = m->size < sizeof(target) ? take(u, target, m->size) : -EBADMSG;

	if (!err)
		err = take_padding(u);
	if (err)
		return err;
	if (symlink(target, m->path) < 0 &&
	    (errno != EEXIST || unlink(m->path) < 0 || symlink(target, m->path) < 0))
		return failed(u, m, "symlink");
	return 0;
}

/* Owner first: changing it clears the set-user-ID bit. */
static int make_attributes(struct unpacking *u, const struct member *m)
{
	const struct timespec times[2] = { { .tv_sec = m->mtime }, { .tv_sec = m->mtime } };

	if (lchown(m->path, m->uid, m->gid) < 0)
		return failed(u, m, "chown");
	if (!S_ISLNK(m->mode) && chmod(m->path, m->mode & 07777) < 0)
		return failed(u, m, "chmod");
	if (utimensat(AT_FDCWD, m->path, times, AT_SYMLINK_NOFOLLOW) < 0)
		return failed(u, m, "utimensat");
	return 0;
}

static bool is_kernels_own(const char *path)
{
	static const char *const folders[] = { "/dev", "/proc", "/sys" };

	for (size_t i = 0; i < sizeof(folders) / sizeof(*folders); i++) {
		size_t n = strlen(folders[i]);

		if (!strncmp(path, folders[i], n) && (!path[n] || path[n] == '/'))
			return true;
	}
	return false;
}

static int make_member(struct unpacking *u, const struct member *m)
{
	int err;

	if (is_kernels_own(m->path))
		return skip(u, m->size);
	switch (m->mode & S_IFMT) {
	case S_IFDIR:
		if (mkdir(m->path, 0700) < 0 && errno != EEXIST)
			return failed(u, m, "mkdir");
		err = skip(u, m->size);
		break;
	case S_IFLNK:
		err = make_symlink(u, m);
		break;
	case S_IFREG:
		err = make_file(u, m);
		break;
	default:
		if (mknod(m->path, m->mode, 0) < 0 && errno != EEXIST)
			return failed(u, m, "mknod");
		err = skip(u, m->size);
	}
	return err < 0 ? err : err ? 0 : make_attributes(u, m);
}

static int members(struct unpacking *u)
{
	struct member m;
	int err;

	for (;;) {
		err = take_head(u, &m);
		if (err || !strcmp(m.path, "/TRAILER!!!"))
			return err;
		err = make_member(u, &m);
		if (err)
			return err;
	}
}

int cpio_unpack(cpio_read_fn read, void *ctx, struct cpio_failure *f)
{
	struct unpacking *u = calloc(1, sizeof(*u));
	int err;

	*f = (struct cpio_failure){ .what = "read" };
	if (!u)
		return -ENOMEM;
	u->read = read;
	u->ctx = ctx;
	u->f = f;
	err = members(u);
	while (u->n_names)
		free(u->names[--u->n_names].path);
	free(u);
	return err;
}
