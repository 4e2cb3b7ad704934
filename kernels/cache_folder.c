// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/cache_folder.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/err.h"

/* Creates `path` and its missing parents. */
static int make_folders(char *path, const char *name, struct err *e)
{
	for (char *slash = path;;) {
		int err = 0;

		slash = strchr(slash + 1, '/');
		if (slash)
			*slash = '\0';
		if (mkdir(path, 0777) < 0 && errno != EEXIST)
			err = -errno;
		if (err)
			return err_set(e, err,
				       "the cache of %s, %s, cannot be made: %s; set "
				       "XDG_CACHE_HOME to a folder that you may write to",
				       name, path, strerror(-err));
		if (!slash)
			return 0;
		*slash = '/';
	}
}

int cache_folder(const char *name, char *path, size_t size, struct err *e)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	struct stat st;
	int n;

	/* A relative one is invalid (XDG Base Directory Specification). */
	if (cache && *cache == '/')
		n = snprintf(path, size, "%s/ringtrip/%s", cache, name);
	else if (home && *home == '/')
		n = snprintf(path, size, "%s/.cache/ringtrip/%s", home, name);
	else
		return err_set(e, -ENOENT,
			       "neither XDG_CACHE_HOME nor HOME names a folder for the "
			       "cache of %s",
			       name);
	if (n >= (int)size)
		return err_set(e, -ENAMETOOLONG, "the path of the cache of %s is too long", name);
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode) ? 0 : make_folders(path, name, e);
}
