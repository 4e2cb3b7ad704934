// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/areas/areas.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/vm/areas/calls.h"
#include "engine/vm/areas/exec.h"
#include "engine/vm/areas/mapped_files.h"
#include "engine/vm/areas/mm.h"
#include "engine/vm/areas/state.h"
#include "engine/vm/areas/tasks.h"
#include "trace/format.h"

struct mm *areas_mm_find(const struct areas *a, uint64_t id)
{
	for (size_t i = 0; i < a->n_mms; i++)
		if (a->mms[i]->id == id)
			return a->mms[i];
	return NULL;
}

struct mm *areas_mm_get(struct areas *a, uint64_t id)
{
	struct mm *m = id ? areas_mm_find(a, id) : NULL, **grown;

	if (m || !id)
		return m;
	grown = realloc(a->mms, (a->n_mms + 1) * sizeof(*grown));
	if (!grown)
		return NULL;
	a->mms = grown;
	m = calloc(1, sizeof(*m));
	if (m)
		*(a->mms[a->n_mms++] = m) = (struct mm){ .id = id };
	return m;
}

struct areas *areas_new(const struct files *files, bool all)
{
	struct areas *a = calloc(1, sizeof(*a));

	if (!a)
		return NULL;
	a->files = files;
	a->all = all;
	areas_find_changes(a);
	return a;
}

struct areas *areas_new_with(areas_open_fn open, void *ctx)
{
	struct areas *a = areas_new(NULL, false);

	if (a) {
		a->open = open;
		a->open_ctx = ctx;
	}
	return a;
}

void areas_free(struct areas *a)
{
	if (!a)
		return;
	for (size_t i = 0; i < a->n_mms; i++) {
		free(a->mms[i]->at);
		free(a->mms[i]);
	}
	for (size_t i = 0; i < a->n_paths; i++)
		free(a->paths[i]);
	free(a->mms);
	free(a->paths);
	free(a->written);
	free(a->tasks);
	free(a);
}

void areas_record(struct areas *a, int type, const void *p)
{
	switch (type) {
	case REC_START:
		a->current = ((const struct rec_start *)p)->task;
		break;
	case REC_SWITCH:
		a->current = ((const struct rec_switch *)p)->task;
		break;
	case REC_TASK:
		return areas_note_task(a, p);
	case REC_FORK:
		return areas_note_fork(a, ((const struct rec_fork *)p)->task);
	case REC_EXEC:
		return areas_exec(a, p);
	case REC_SYSENTER:
		return areas_enter(a, p);
	case REC_SYSEXIT:
		return areas_leave(a, p);
	case REC_MEM:
		return areas_note_memory(a, p);
	case REC_FILE:
		return areas_note_file(a, p);
	}
}

/* Up to a file's end, and zeros up to the end of its last page. */
static size_t read_file(const struct areas *a, const struct area *area, uint64_t off, uint8_t *to,
			size_t n)
{
	int fd = areas_open_file(a, area->path);
	struct stat st;
	size_t done = 0;

	if (fd < 0 || fstat(fd, &st) < 0 || off >= page_up(st.st_size))
		n = 0;
	else if (n > page_up(st.st_size) - off)
		n = page_up(st.st_size) - off;
	while (done < n) {
		const ssize_t got = pread(fd, to + done, n - done, off + done);

		if (got < 0)
			n = done;
		if (got <= 0)
			break;
		done += got;
	}
	if (n > done)
		memset(to + done, 0, n - done);
	if (fd >= 0)
		close(fd);
	return n;
}

static size_t read_area(const struct areas *a, const struct area *area, uint64_t addr, uint8_t *to,
			size_t n)
{
	if (n > area->end - addr)
		n = area->end - addr;
	if (area->denied || area->content == CONTENT_UNKNOWN)
		return 0;
	if (area->content == CONTENT_FILE)
		return read_file(a, area, area->off + (addr - area->start), to, n);
	memset(to, 0, n);
	return n;
}

size_t areas_read(const struct areas *a, uint64_t mm, uint64_t addr, void *to, size_t n)
{
	const struct mm *m = areas_mm_find(a, mm);
	const struct area *area;
	size_t done = 0;

	while (m && done < n && (area = mm_area_at(m, addr + done))) {
		const size_t part = read_area(a, area, addr + done, (uint8_t *)to + done, n - done);

		if (!part)
			break;
		done += part;
	}
	return done;
}

bool areas_mapped(const struct areas *a, uint64_t mm, uint64_t addr)
{
	const struct mm *m = areas_mm_find(a, mm);

	return m && mm_area_at(m, addr);
}
