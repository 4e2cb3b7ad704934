// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/install.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"

int install_path(const char *part, char *path, size_t size)
{
	static const char *const places[] = { "recorder", "guest", "../lib/ringtrip" };
	char self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);

	snprintf(path, size, "%s", part);
	if (n < 0)
		return -ENOENT;
	self[n] = '\0';
	*strrchr(self, '/') = '\0';
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		snprintf(path, size, "%s/%s/%s", self, places[i], part);
		if (!access(path, R_OK))
			return 0;
	}
	return -ENOENT;
}

int install_menuos(int bits, char *path, size_t size, struct err *e)
{
	if (!install_path(bits == 32 ? "menuos/menuos32" : "menuos/menuos", path, size))
		return 0;
	return err_set(e, -ENOENT, "MenuOS is missing (%s): %s", path,
		       bits == 32 ? "this ringtrip was built without 32-bit programs; `make setup` "
				    "in its source installs libc6-dev-i386 and rebuilds"
				  : "the installation of ringtrip is incomplete");
}

int install_init(int bits, char *path, size_t size, struct err *e)
{
	if (!install_path(bits == 32 ? "init32" : "init", path, size))
		return 0;
	if (bits == 32)
		return err_set(
			e, -ENOENT,
			"a 32-bit kernel needs a 32-bit init, and this ringtrip was built without "
			"one: `make setup` in its source installs libc6-dev-i386 and rebuilds");
	return err_set(
		e, -ENOENT,
		"the guest's init is missing (%s): the installation of ringtrip is incomplete",
		path);
}
