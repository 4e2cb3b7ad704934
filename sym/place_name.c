// SPDX-License-Identifier: GPL-2.0-or-later
#include <string.h>

#include "base/buf.h"
#include "sym/place_build.h"

#define DEBIAN "debian/build/" /* where Debian builds its kernels, below the source's root */

/* What follows `dir`, of n bytes, and a slash in `path`; NULL if it does not begin with them. */
static const char *below(const char *path, const char *dir, size_t n)
{
	if (!n || strncmp(path, dir, n) != 0)
		return NULL;
	path += n;
	if (dir[n - 1] != '/' && *path++ != '/')
		return NULL;
	while (*path == '/')
		path++;
	return *path ? path : NULL;
}

/* Appends a relative path without "." and, where it can be resolved, "..". */
static void add_resolved(struct buf *out, const char *path)
{
	size_t start = out->len;

	for (size_t n; *path; path += n) {
		while (*path == '/')
			path++;
		n = strcspn(path, "/");
		if (n == 0 || (n == 1 && *path == '.'))
			continue;
		if (n == 2 && !strncmp(path, "..", 2) && out->len > start) {
			size_t at = out->len;

			while (at > start && out->data[at - 1] != '/')
				at--;
			if (strcmp(out->data + at, "..") != 0) {
				buf_cut(out, at > start ? at - 1 : start);
				continue;
			}
		}
		if (out->len > start)
			buf_putc(out, '/');
		buf_add(out, path, n);
	}
}

void place_file_name(struct buf *out, const char *src, const char *dir)
{
	const char *debian = dir ? strstr(dir, DEBIAN) : NULL, *rest;
	size_t n = dir ? strlen(dir) : 0;
	bool stripped = false;

	/* libdw joins a relative directory twice. */
	while ((rest = below(src, dir, n))) {
		src = rest;
		stripped = true;
	}
	if (debian && debian > dir && (rest = below(src, dir, debian - dir - 1)))
		src = rest;
	if (stripped && !debian && *dir != '/' && *src != '/') {
		struct buf joined = { 0 };

		buf_printf(&joined, "%s/%s", dir, src);
		add_resolved(out, buf_str(&joined));
		buf_free(&joined);
	} else if (!strncmp(src, "./", 2)) {
		add_resolved(out, src);
	} else {
		buf_puts(out, src);
	}
}
