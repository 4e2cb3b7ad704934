// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/files/changed.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/fetched.h"

#define LINES_MAX 100000 /* kept; a build may write this many files */
#define SHOWN     20

struct changed {
	char **lines; /* "PATH\0KIND BYTES", owned */
	size_t n, more;
};

struct changed *changed_new(void)
{
	return calloc(1, sizeof(struct changed));
}

void changed_free(struct changed *w)
{
	if (!w)
		return;
	for (size_t i = 0; i < w->n; i++)
		free(w->lines[i]);
	free(w->lines);
	free(w);
}

int changed_add(struct changed *w, const char *text, size_t n, struct err *e)
{
	const char *kind_end = memchr(text, ' ', n);
	const char *path = kind_end ? memchr(kind_end + 1, ' ', n - (kind_end + 1 - text)) : NULL;
	size_t len = path ? n - (path + 1 - text) : 0, head = path ? (size_t)(path - text) : 0;
	char **grown, *line;

	if (!len || memchr(text, '\0', n))
		return 0;
	if (w->n == LINES_MAX) {
		w->more++;
		return 0;
	}
	grown = w->n & (w->n - 1) ? w->lines
				  : realloc(w->lines, (w->n ? 2 * w->n : 1) * sizeof(*grown));
	if (grown)
		w->lines = grown;
	line = grown ? malloc(n + 2) : NULL;
	if (!line)
		return err_set(e, -ENOMEM, "out of memory");
	memcpy(line, path + 1, len);
	line[len] = '\0';
	memcpy(line + len + 1, text, head);
	line[len + 1 + head] = '\0';
	w->lines[w->n++] = line;
	return 0;
}

static bool is_fetched(const struct fetched *f, const char *path)
{
	const char *fetched;

	for (unsigned i = 0; (fetched = fetched_path(f, i)); i++) {
		const size_t n = strlen(fetched);

		if (!strncmp(path, fetched, n) && (!path[n] || path[n] == '/'))
			return true;
	}
	return false;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void changed_note(const char *line, struct buf *notes)
{
	const size_t n = strlen(line);
	const char *said = line + n + 1, *bytes = strchr(said, ' ');
	const bool gone = !strncmp(said, "gone", 4);

	buf_puts(notes, gone ? "the program removed " : "the program wrote ");
	buf_escape(notes, line, n);
	if (!gone && line[n - 1] == '/')
		buf_printf(notes, " (%.*s)", (int)(bytes - said), said);
	else if (!gone)
		buf_printf(notes, " (%.*s, %s bytes)", (int)(bytes - said), said, bytes + 1);
	buf_putc(notes, '\n');
}

void changed_notes(struct changed *w, const struct fetched *fetched, struct buf *notes)
{
	size_t told = 0, rest = w->more;

	if (w->n)
		qsort(w->lines, w->n, sizeof(*w->lines), by_text);
	for (size_t i = 0; i < w->n; i++) {
		if (is_fetched(fetched, w->lines[i]))
			continue;
		if (told == SHOWN) {
			rest++;
			continue;
		}
		told++;
		changed_note(w->lines[i], notes);
	}
	if (rest)
		buf_printf(notes, "... and %zu more\n", rest);
	if (told)
		buf_puts(notes,
			 "the host's files are as they were; --fetch PATH brings such a change "
			 "back\n");
}
