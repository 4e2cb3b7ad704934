// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/klayout_find.h"

#include <errno.h>
#include <stdlib.h>

#include "base/err.h"
#include "engine/vm/plan/klayout_search.h"

/* Objects of a kind lie side by side: an offset is less than the smallest distance between two of
 * them, or it belongs to the next one. */
static uint32_t least_distance(const uint32_t *at, unsigned n)
{
	uint32_t least = UINT32_MAX;

	for (unsigned i = 0; i < n; i++)
		for (unsigned j = 0; j < n; j++)
			if (at[i] > at[j] && at[j] && at[i] - at[j] < least)
				least = at[i] - at[j];
	return least;
}

static uint32_t room_in_tasks(const struct search *s)
{
	uint32_t at[TASKS];

	for (unsigned i = 0; i < TASKS; i++)
		at[i] = s->tasks[i].base;
	return least_distance(at, TASKS);
}

static uint32_t room_in_mms(const struct search *s)
{
	uint32_t at[TASKS];

	for (unsigned i = 0; i < TASKS; i++)
		at[i] = search_pointer(s, s->tasks[i].base + search_value(s, KL_task_mm));
	return least_distance(at, TASKS);
}

static uint32_t room_in_files(const struct search *s)
{
	uint32_t at[FDS];

	for (unsigned i = 0; i < s->n_fds; i++)
		at[i] = s->fds[i].file;
	return least_distance(at, s->n_fds);
}

/* The maximum size in bytes of the structure that contains the field. */
static uint32_t room_of(const struct search *s, enum klayout_field f)
{
	switch (f) {
	case KL_task_stack:
	case KL_task_parent:
	case KL_task_state:
	case KL_task_mm:
	case KL_task_files:
	case KL_task_fs:
		return room_in_tasks(s);
	case KL_mm_pgd:
	case KL_mm_auxv:
	case KL_mm_exe_file:
		return room_in_mms(s);
	case KL_file_op:
	case KL_file_inode:
	case KL_file_dentry:
	case KL_file_private:
	case KL_file_mnt:
		return room_in_files(s);
	default:
		return UINT32_MAX;
	}
}

static int find_row(struct search *s, const struct search_row *row, struct err *e)
{
	const uint32_t room = room_of(s, row->field);
	uint32_t found = 0;
	unsigned n = 0;
	int r;

	for (uint32_t o = row->from; o < row->to && o < room; o += row->step)
		if (row->fits(s, o)) {
			found = o;
			n++;
		}
	r = search_only_one(s, row->field, n, found, e);
	if (!r && row->then)
		row->then(s);
	return row->optional ? 0 : r;
}

static int find_text(struct search *s, struct err *e)
{
	s->text = s->g->text;
	s->etext = s->g->etext;
	if (s->text < PAGE_OFFSET || s->etext <= s->text || s->etext - PAGE_OFFSET > TEXT_MAX ||
	    s->etext - PAGE_OFFSET > s->g->size)
		return err_set(e, -ENOENT,
			       "calibration: the kernel's text is at %#x…%#x, expected above %#x",
			       s->text, s->etext, PAGE_OFFSET);
	return 0;
}

int klayout_find(struct klayout *l, const struct klayout_guest *g, struct err *e)
{
	struct search *s = calloc(1, sizeof(*s));
	int r;

	if (!s)
		return err_set(e, -ENOMEM, "out of memory");
	for (unsigned i = 0; i < KL_FIELDS; i++)
		l->value[i] = KL_MISSING;
	s->g = g;
	s->l = l;
	r = search_parse(s, e);
	if (!r)
		r = find_text(s, e);
	if (!r)
		r = search_find_pid(s, e);
	if (!r)
		r = search_find_current(s, e);
	if (!r) {
		search_take_bases(s);
		r = search_find_idt(s, e);
	}
	for (const struct search_row *row = search_task_rows; row->fits && !r; row++)
		r = find_row(s, row, e);
	for (const struct search_row *row = search_file_rows; row->fits && !r; row++)
		r = find_row(s, row, e);
	for (const struct search_row *row = search_detail_rows; row->fits && !r; row++)
		r = find_row(s, row, e);
	if (!r)
		search_find_clock(s);
	free(s);
	return r;
}
