// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * /proc/kallsyms, as read by root in a guest booted with `nokaslr`:
 *
 *	ffffffff81000000 T _text
 *	ffffffffc0312000 t v9fs_mount	[9p]
 *
 * The kernel's own symbols come first, by ascending address.
 */
#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "sym/elffile.h"
#include "sym/kallsyms.h"
#include "sym/ksyms.h"

enum { MIN_SYMS = 256 }; /* no kernel has fewer */

/* Splits a line of `names` into its parts; false if it is not one. */
static bool cut_line(char *line, struct ksym *s, bool *of_module)
{
	char *end, *tail;

	if (!isxdigit((unsigned char)*line))
		return false;
	errno = 0;
	s->addr = strtoull(line, &end, 16);
	if (errno || end == line || end[0] != ' ' || !isgraph((unsigned char)end[1]) ||
	    end[2] != ' ' || !isgraph((unsigned char)end[3]))
		return false;
	s->type = end[1];
	s->name = end + 3;
	tail = end + 3 + strcspn(end + 3, " \t");
	*of_module = *tail != '\0';
	*tail = '\0';
	return true;
}

static int take_lines(struct kallsyms *k, size_t room, struct err *e)
{
	char *save, *line = strtok_r(k->names, "\n", &save);
	bool of_module;

	for (size_t i = 1; line; line = strtok_r(NULL, "\n", &save), i++) {
		struct ksym *s = &k->syms[k->n];

		if (k->n == room || !cut_line(line, s, &of_module))
			return err_set(
				e, -EINVAL,
				"line %zu is not \"ADDRESS TYPE NAME\", as /proc/kallsyms has "
				"it",
				i);
		if (of_module)
			continue;
		if (k->n && s->addr < k->syms[k->n - 1].addr)
			return err_set(e, -EINVAL, "line %zu: the addresses are not ascending", i);
		k->n++;
	}
	return 0;
}

static int check(const struct kallsyms *k, const struct elffile *f, struct err *e)
{
	struct elfsec text;

	if (k->n < MIN_SYMS)
		return err_set(e, -EINVAL, "%zu symbols: no kernel has so few", k->n);
	if (!k->syms[k->n - 1].addr)
		return err_set(e, -EINVAL, "all addresses are 0: not read as root");
	if (!elffile_section(f, ".text", &text))
		return err_set(e, -EINVAL, "the kernel image has no .text section");
	for (size_t i = 0; i < k->n; i++)
		if (!strcmp(k->syms[i].name, "_text") && k->syms[i].addr == text.shdr.sh_addr)
			return 0;
	return err_set(
		e, -EINVAL,
		"no _text at %#llx, where the kernel image has its code: from another kernel, "
		"or one that was relocated (KASLR)",
		(unsigned long long)text.shdr.sh_addr);
}

int kallsyms_read_text(struct kallsyms *k, const char *text, size_t n, const struct elffile *f,
		       struct err *e)
{
	size_t lines = 1;
	int r;

	*k = (struct kallsyms){ .layout = KSYMS_TOLD };
	if (memchr(text, 0, n))
		return err_set(e, -EINVAL, "not text");
	for (size_t i = 0; i < n; i++)
		lines += text[i] == '\n';
	k->names = strndup(text, n);
	k->syms = calloc(lines, sizeof(*k->syms));
	if (!k->names || !k->syms)
		r = err_set(e, -ENOMEM, "out of memory for %zu symbols", lines);
	else
		r = take_lines(k, lines, e);
	if (!r)
		r = check(k, f, e);
	if (r < 0)
		kallsyms_free(k);
	return r;
}
