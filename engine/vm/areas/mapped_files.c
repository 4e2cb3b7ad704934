// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/mapped_files.h"

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/vm/areas/state.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/files.h"

const char *areas_intern(struct areas *a, const char *path, size_t len)
{
	char **grown;

	for (size_t i = 0; i < a->n_paths; i++)
		if (!strncmp(a->paths[i], path, len) && !a->paths[i][len])
			return a->paths[i];
	grown = realloc(a->paths, (a->n_paths + 1) * sizeof(*grown));
	if (!grown)
		return NULL;
	a->paths = grown;
	a->paths[a->n_paths] = strndup(path, len);
	return a->paths[a->n_paths] ? a->paths[a->n_paths++] : NULL;
}

static const char *last_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* By its last name: a path may be relative, and lead over links. */
static bool is_written(const struct areas *a, const char *path)
{
	for (size_t i = 0; i < a->n_written; i++)
		if (!strcmp(a->written[i], last_name(path)))
			return true;
	return false;
}

void areas_note_written(struct areas *a, const char *path, size_t len)
{
	char text[PATH_MAX];
	const char *name, **grown;

	if (!len || len > sizeof(text))
		return;
	memcpy(text, path, len);
	text[len - 1] = '\0';
	name = last_name(text);
	if (is_written(a, name) || !(name = areas_intern(a, name, strlen(name))))
		return;
	grown = realloc(a->written, (a->n_written + 1) * sizeof(*grown));
	if (!grown)
		return;
	a->written = grown;
	a->written[a->n_written++] = name;
}

int areas_open_file(const struct areas *a, const char *path)
{
	char real[PATH_MAX];
	const struct file_entry *f;
	struct stat st;
	int fd;

	if (is_written(a, path))
		return -1;
	if (a->open)
		return a->open(a->open_ctx, path);
	f = files_get(a->files, path);
	if (!f && realpath(path, real))
		f = files_get(a->files, real);
	if (f ? f->bytes || f->target : !a->all)
		return -1;
	fd = open(f ? f->path : path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return -1;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode) &&
	    (!f || (st.st_size == f->st.st_size && st.st_mtim.tv_sec == f->st.st_mtim.tv_sec &&
		    st.st_mtim.tv_nsec == f->st.st_mtim.tv_nsec)))
		return fd;
	close(fd);
	return -1;
}
