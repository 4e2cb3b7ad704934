// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/package.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "kernels/apt.h"

/* It goes onto apt's command line: not an option, not a path. */
bool package_is_name(const char *s)
{
	if (!isalnum((unsigned char)*s) || strlen(s) > 128)
		return false;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && !strchr("+-.:=~_", *s))
			return false;
	return true;
}

/* "NAME_VERSION_ARCHITECTURE.deb" → "NAME VERSION"; apt writes the colon of an epoch as %3a. */
static bool offer_origin(struct package_offer *o)
{
	const char *name_end = strchr(o->file, '_');
	const char *version_end = name_end ? strchr(name_end + 1, '_') : NULL;
	char *colon;

	if (!version_end || strchr(o->file, '/') || *o->file == '.')
		return false;
	snprintf(o->origin, sizeof(o->origin), "%.*s %.*s", (int)(name_end - o->file), o->file,
		 (int)(version_end - name_end - 1), name_end + 1);
	colon = strstr(o->origin, "%3a");
	if (colon) {
		*colon = ':';
		memmove(colon + 1, colon + 3, strlen(colon + 3) + 1);
	}
	return true;
}

/* One line: 'http://…/NAME_VERSION_ARCHITECTURE.deb' NAME_VERSION_ARCHITECTURE.deb BYTES
 * SHA256:… */
int package_find(const struct package_from *s, const char *package, struct package_offer *o,
		 struct err *e)
{
	const char *const words[] = { "download", "--print-uris", "-q", package, NULL };
	struct buf out = { 0 };
	int status = apt_run(s->apt, "apt-get", words, "/", &out);
	const char *line = NULL;
	int err = 0;

	if (status) {
		err = apt_failed(status, "`apt-get download`", &out, s->hint, e);
	} else {
		line = strchr(buf_str(&out), '\'');
		if (!line || sscanf(line, "'%*[^']' %255s %lld", o->file, &o->bytes) != 2 ||
		    !offer_origin(o))
			err = err_set(e, -EIO, "apt offers no file for %s: %s", package,
				      apt_reason(&out));
	}
	buf_free(&out);
	return err;
}

void package_say(const struct package_from *s, const char *what)
{
	if (s->progress)
		s->progress(s->ctx, what);
}

int package_download(const struct package_from *s, const char *package,
		     const struct package_offer *offer, const char *folder, char *path, size_t size,
		     struct err *e)
{
	const char *const words[] = { "download", "-q", package, NULL };
	struct buf out = { 0 };
	char what[512];
	int status, err = 0;

	snprintf(what, sizeof(what), "downloading %s (%lld MB)", offer->origin,
		 (offer->bytes + 999999) / 1000000);
	package_say(s, what);
	status = apt_run(s->apt, "apt-get", words, folder, &out);
	if (status)
		err = apt_failed(status, "`apt-get download`", &out,
				 "see that the network works and the disk is not full", e);
	buf_free(&out);
	snprintf(path, size, "%s/%s", folder, offer->file);
	return err;
}
