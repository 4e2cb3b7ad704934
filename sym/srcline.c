// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/srcline.h"

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"

struct srcline {
	int fd;
	Dwarf *dwarf; /* owned */
};

struct srcline *srcline_open(const char *path, struct err *e)
{
	struct srcline *s = calloc(1, sizeof(*s));

	if (!s) {
		err_set(e, -ENOMEM, "%s: out of memory", path);
		return NULL;
	}
	s->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (s->fd < 0)
		err_set(e, -errno, "%s: %s", path, strerror(errno));
	else if (!(s->dwarf = dwarf_begin(s->fd, DWARF_C_READ)))
		err_set(e, -EINVAL, "%s: no debug information: %s", path, dwarf_errmsg(-1));
	if (s->dwarf)
		return s;
	srcline_free(s);
	return NULL;
}

void srcline_free(struct srcline *s)
{
	if (!s)
		return;
	if (s->dwarf)
		dwarf_end(s->dwarf);
	if (s->fd >= 0)
		close(s->fd);
	free(s);
}

/* clang omits .debug_aranges: then each unit is asked. */
static bool find_unit(const struct srcline *s, uint64_t addr, Dwarf_Die *out)
{
	Dwarf_CU *cu = NULL;

	if (dwarf_addrdie(s->dwarf, addr, out))
		return true;
	while (dwarf_get_units(s->dwarf, cu, &cu, NULL, NULL, out, NULL) == 0)
		if (dwarf_haspc(out, addr) == 1)
			return true;
	return false;
}

/* libdw joins a relative name with the compilation directory. */
static const char *without_directory(const char *file, Dwarf_Die *unit)
{
	Dwarf_Attribute attr;
	const char *dir = dwarf_formstring(dwarf_attr(unit, DW_AT_comp_dir, &attr));
	size_t n = dir ? strlen(dir) : 0;

	if (n && !strncmp(file, dir, n) && file[n] == '/')
		file += n + 1;
	return !strncmp(file, "./", 2) ? file + 2 : file;
}

bool srcline_find(const struct srcline *s, uint64_t addr, const char **file, unsigned *line)
{
	Dwarf_Die unit;
	Dwarf_Line *row;
	int n;

	if (!find_unit(s, addr, &unit))
		return false;
	row = dwarf_getsrc_die(&unit, addr);
	if (!row || dwarf_lineno(row, &n) || n <= 0)
		return false;
	*file = dwarf_linesrc(row, NULL, NULL);
	*line = n;
	if (*file)
		*file = without_directory(*file, &unit);
	return *file != NULL;
}
