// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/modules.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "guest/mailbox.h"

#define TEXT_MAX 8192

/* "07-virtio-pci.ko" becomes virtio_pci, as in /sys. */
static void name_of(const char *file, char *name, size_t size)
{
	const char *dash = strchr(file, '-');
	char *end;

	snprintf(name, size, "%s", dash ? dash + 1 : file);
	end = strstr(name, ".ko");
	if (end)
		*end = '\0';
	for (char *p = name; *p; p++)
		if (*p == '-')
			*p = '_';
}

static int is_module(const struct dirent *entry)
{
	return strstr(entry->d_name, ".ko") != NULL;
}

/* Calls `each` for the files in order, until it returns -errno. */
static int for_each(int (*each)(const char *file))
{
	struct dirent **list;
	int err = 0, n = scandir(MODULES_PATH, &list, is_module, alphasort);

	for (int i = 0; i < n; i++) {
		if (!err)
			err = each(list[i]->d_name);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	return err;
}

static int load(const char *file)
{
	char path[512], name[128];
	int err = 0, fd;

	snprintf(path, sizeof(path), MODULES_PATH "/%s", file);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || (syscall(SYS_finit_module, fd, "", 0) < 0 && errno != EEXIST))
		err = -errno;
	if (fd >= 0)
		close(fd);
	name_of(file, name, sizeof(name));
	if (err)
		mail_text(MAIL_MESSAGE, "cannot load the kernel module %s: %s", name,
			  strerror(-err));
	return err;
}

/* Reads "0xffffffffc0312000\n" from a file named after the section. */
static size_t section_line(const char *folder, const char *section, char *text, size_t size)
{
	char path[512], address[64] = "";
	int fd;

	snprintf(path, sizeof(path), "%s/%s", folder, section);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	if (read(fd, address, sizeof(address) - 2) > 0 && !strchr(address, '\n'))
		strcat(address, "\n");
	close(fd);
	return address[0] ? (size_t)snprintf(text, size, "%s %s", section, address) : 0;
}

/* Only sections of code have functions. */
static int tell(const char *file)
{
	static char text[TEXT_MAX];
	char name[128], folder[256];
	struct dirent *entry;
	size_t len;
	DIR *d;

	name_of(file, name, sizeof(name));
	snprintf(folder, sizeof(folder), "/sys/module/%s/sections", name);
	len = snprintf(text, sizeof(text), "%s\n", name);
	d = opendir(folder);
	while (d && (entry = readdir(d)) && len < sizeof(text) - 512)
		if (strstr(entry->d_name, "text"))
			len += section_line(folder, entry->d_name, text + len, sizeof(text) - len);
	if (d)
		closedir(d);
	mail_bytes(MAIL_MODULE, 0, text, len);
	return 0;
}

int modules_load(void)
{
	return for_each(load);
}

void modules_tell(void)
{
	for_each(tell);
}
