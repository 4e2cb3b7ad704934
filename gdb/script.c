// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/script.h"

#include <elf.h>
#include <fcntl.h>
#include <stdbool.h>
#include <unistd.h>

#include "gdb/timeline.h"
#include "trip/names.h"
#include "trace/format.h"

/* A file's name as gdb reads it: in quotes, if need be. */
static void add_path(struct buf *out, const char *path)
{
	buf_putc(out, '"');
	for (; *path; path++) {
		if (*path == '"' || *path == '\\')
			buf_putc(out, '\\');
		buf_putc(out, *path);
	}
	buf_putc(out, '"');
}

/* The program's own symbols first: they are what `list` and `info line` begin with. */
static void add_modules(const struct script *s, bool programs, struct buf *out)
{
	size_t n;
	const struct timeline_module *m = timeline_modules(s->timeline, &n);

	for (size_t i = 0; i < n; i++) {
		if ((m[i].unit->role == SYM_PROGRAM) != programs || access(m[i].unit->path, R_OK))
			continue;
		buf_puts(out, "add-symbol-file ");
		add_path(out, m[i].unit->path);
		buf_printf(out, " -o 0x%llx\n", (unsigned long long)m[i].bias);
	}
}

/* Returns true for a program whose machine is also the kernel's. */
static bool is_as_wide(const char *path, unsigned bits)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	unsigned char ident[EI_NIDENT] = { 0 };
	const bool whole = fd >= 0 && read(fd, ident, sizeof(ident)) == sizeof(ident);

	if (fd >= 0)
		close(fd);
	return whole && ident[EI_CLASS] == (bits == 64 ? ELFCLASS64 : ELFCLASS32);
}

/* A 32-bit program on a 64-bit kernel is none for gdb: it would take its machine for the whole
 * one's, whose registers are longer. */
static void add_exec_file(const struct script *s, struct buf *out)
{
	size_t n;
	const struct timeline_module *m = timeline_modules(s->timeline, &n);

	for (size_t i = 0; i < n; i++)
		if (m[i].unit->role == SYM_PROGRAM) {
			if (is_as_wide(m[i].unit->path, s->bits)) {
				buf_puts(out, "exec-file ");
				add_path(out, m[i].unit->path);
				buf_putc(out, '\n');
			}
			buf_printf(out, "set remote exec-file %s\n", m[i].unit->path);
			return;
		}
}

static const char head[] =
	"set confirm off\n"
	"set remotetimeout 120\n"
	/* A step into a library goes through the dynamic linker the first time. */
	"skip -gfile */dl-trampoline*\n"
	"define seek\n"
	"monitor seek $arg0\n"
	"stepi\n"
	"end\n"
	"document seek\n"
	"Go to a place in the recording: @POSITION, +N, -N, #TRIP, a function, a line.\n"
	"end\n";

void script_write(const struct script *s, struct buf *out)
{
	buf_puts(out, head);
	buf_printf(out, "set architecture i386%s\n", s->bits == 64 ? ":x86-64" : "");
	add_modules(s, true, out);
	add_modules(s, false, out);
	if (s->kernel) {
		buf_puts(out, "add-symbol-file ");
		add_path(out, s->kernel);
		buf_puts(out, " -o 0\n");
	}
	add_exec_file(s, out);
	buf_puts(out, "target extended-remote ");
	buf_printf(out, "%s\n", s->socket);
	buf_puts(out, "set confirm on\n");
}
