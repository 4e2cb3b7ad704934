// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/debuginfod.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIBRARY "libdebuginfod.so.1"

/* elfutils/debuginfod.h; a build-id of length 0 is hexadecimal text. They return an open file. */
typedef void *begin_fn(void);
typedef void end_fn(void *client);
typedef int debuginfo_fn(void *client, const unsigned char *id, int len, char **path);
typedef int source_fn(void *client, const unsigned char *id, int len, const char *name,
		      char **path);

struct client {
	void *library, *client;
	end_fn *end;
};

static bool client_open(struct client *c)
{
	const char *urls = getenv("DEBUGINFOD_URLS");
	begin_fn *begin;

	*c = (struct client){ NULL };
	if (!urls || !*urls)
		return false;
	c->library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	if (!c->library)
		return false;
	begin = (begin_fn *)dlsym(c->library, "debuginfod_begin");
	c->end = (end_fn *)dlsym(c->library, "debuginfod_end");
	c->client = begin && c->end ? begin() : NULL;
	return c->client;
}

/* The library stays loaded: its dependencies do not support being unloaded. */
static void client_close(struct client *c)
{
	if (c->client)
		c->end(c->client);
}

static bool took(int fd, char *found, char *path, size_t size)
{
	bool ok = fd >= 0 && found && strlen(found) < size;

	if (ok)
		strcpy(path, found);
	if (fd >= 0)
		close(fd);
	free(found);
	return ok;
}

bool debuginfod_debug(const char *build_id, char *path, size_t size)
{
	struct client c;
	debuginfo_fn *find;
	char *found = NULL;
	int fd = -1;

	if (*build_id && client_open(&c)) {
		find = (debuginfo_fn *)dlsym(c.library, "debuginfod_find_debuginfo");
		if (find)
			fd = find(c.client, (const unsigned char *)build_id, 0, &found);
		client_close(&c);
	}
	return took(fd, fd >= 0 ? found : NULL, path, size);
}

bool debuginfod_source(const char *build_id, const char *file, char *path, size_t size)
{
	struct client c;
	source_fn *find;
	char *found = NULL;
	int fd = -1;

	if (*build_id && *file == '/' && client_open(&c)) {
		find = (source_fn *)dlsym(c.library, "debuginfod_find_source");
		if (find)
			fd = find(c.client, (const unsigned char *)build_id, 0, file, &found);
		client_close(&c);
	}
	return took(fd, fd >= 0 ? found : NULL, path, size);
}
