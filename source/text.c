// SPDX-License-Identifier: GPL-2.0-or-later
#include "source/text.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "kernels/source_store.h"
#include "source/debuginfod.h"
#include "trip/names.h"

#define FILE_MAX_BYTES (16 << 20)

struct file {
	struct file *next;
	char *name;      /* owned; as in places */
	struct buf text; /* empty if it is missing */
	size_t *lines;   /* owned: where each begins; NULL: none */
	size_t n_lines;
};

struct source_text {
	const char *const *folders;
	struct source_store *store; /* owned; NULL: none */
	const struct unit *kernel;
	struct file *files;
};

struct source_text *source_text_new(const char *const folders[])
{
	struct source_text *s = calloc(1, sizeof(*s));

	if (s)
		s->folders = folders;
	return s;
}

void source_text_free(struct source_text *s)
{
	struct file *f;

	if (!s)
		return;
	source_store_close(s->store);
	while ((f = s->files)) {
		s->files = f->next;
		buf_free(&f->text);
		free(f->lines);
		free(f->name);
		free(f);
	}
	free(s);
}

int source_text_kernel(struct source_text *s, const struct unit *u, const char *path, struct err *e)
{
	s->kernel = u;
	s->store = source_store_open(path, e);
	return s->store ? 0 : -EINVAL;
}

/* ---- finding ---- */

static bool read_path(struct file *f, const char *path)
{
	buf_cut(&f->text, 0);
	return !file_read(path, FILE_MAX_BYTES, &f->text, NULL) && f->text.len;
}

/* Tries the whole name below a folder, then the name without the build's leading folders. */
static bool read_below(struct file *f, const char *folder)
{
	const char *name = f->name;
	struct buf path = { 0 };
	bool found = false;

	while (!found && name) {
		while (*name == '/' || !strncmp(name, "../", 3))
			name += *name == '/' ? 1 : 3;
		buf_cut(&path, 0);
		buf_printf(&path, "%s/%s", folder, name);
		found = !path.failed && read_path(f, buf_str(&path));
		name = *f->name == '/' || *f->name == '.' ? strchr(name, '/') : NULL;
	}
	buf_free(&path);
	return found;
}

static void read_text(const struct source_text *s, const struct unit *u, struct file *f)
{
	char path[PATH_MAX];

	for (size_t i = 0; s->folders && s->folders[i]; i++)
		if (read_below(f, s->folders[i]))
			return;
	if (s->store && u == s->kernel && source_store_read(s->store, f->name, &f->text))
		return;
	if (*f->name == '/' && read_path(f, f->name))
		return;
	if (u && u->build_id && debuginfod_source(u->build_id, f->name, path, sizeof(path)) &&
	    read_path(f, path))
		return;
	buf_cut(&f->text, 0);
}

static void find_lines(struct file *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->text.len; i++)
		n += f->text.data[i] == '\n';
	f->lines = calloc(n + 2, sizeof(*f->lines));
	if (!f->lines)
		return;
	f->n_lines = f->text.len > 0;
	for (size_t i = 0; i + 1 < f->text.len; i++)
		if (f->text.data[i] == '\n')
			f->lines[f->n_lines++] = i + 1;
}

static struct file *get_file(struct source_text *s, const struct unit *u, const char *name)
{
	struct file *f;

	for (f = s->files; f; f = f->next)
		if (!strcmp(f->name, name))
			return f;
	f = calloc(1, sizeof(*f));
	if (!f || !(f->name = strdup(name))) {
		free(f);
		return NULL;
	}
	f->next = s->files;
	s->files = f;
	read_text(s, u, f);
	find_lines(f);
	return f;
}

const char *source_text_line(struct source_text *s, const struct unit *u, const char *file,
			     unsigned line, size_t *n)
{
	const struct file *f = get_file(s, u, file);
	const char *text;

	if (!f || !f->lines || !line || line > f->n_lines)
		return NULL;
	text = f->text.data + f->lines[line - 1];
	*n = strcspn(text, "\n");
	while (*n && text[*n - 1] == '\r')
		--*n;
	return text;
}
