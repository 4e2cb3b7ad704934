// SPDX-License-Identifier: GPL-2.0-or-later
/* The stream of a trace, record by record. */
#include "trip/trips.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "trace/reader.h"
#include "trip/builder.h"
#include "trip/inlines.h"
#include "trip/sockets.h"
#include "trip/programs.h"
#include "trip/space.h"
#include "trip/watch.h"

#define META_MAX (1u << 20) /* bytes of JSON about a recording */

struct trips *trips_new(const struct trips_opts *o)
{
	struct trips *t = calloc(1, sizeof(*t));

	if (!t)
		return NULL;
	t->opts = *o;
	t->names = names_new();
	if (o->place && t->names) {
		names_set_places(t->names, o->place, o->ctx);
		t->inlines = inlines_new();
	}
	t->tasks = tasks_new();
	t->sockets = sockets_new();
	t->code = t->names ? code_new(t->names) : NULL;
	t->programs = programs_new();
	t->watch = o->watch ? watch_new(o->watch) : NULL;
	if (!t->names || !t->tasks || !t->code || !t->programs || (o->watch && !t->watch)) {
		trips_free(t);
		return NULL;
	}
	code_set_watch(t->code, t->watch);
	return t;
}

void trips_free(struct trips *t)
{
	struct fork_copy *l, *next;

	if (!t)
		return;
	for (l = t->fork_copies; l; l = next) {
		next = l->next;
		free(l);
	}
	watch_free(t->watch);
	programs_free(t->programs);
	tasks_free(t->tasks);
	sockets_free(t->sockets);
	code_free(t->code);
	inlines_free(t->inlines);
	names_free(t->names);
	buf_free(&t->meta);
	buf_free(&t->ending);
	free(t);
}

static int start(struct trips *t, const struct rec_start *r, struct err *e)
{
	uint64_t idt[256];

	memcpy(idt, r->idt, sizeof(idt));
	code_gates(t->code, idt);
	t->cur = tasks_get(t->tasks, r->task);
	return t->cur ? 0 : err_set(e, -ENOMEM, "out of memory");
}

static void mail(struct trips *t, const struct rec_mail *r)
{
	if (t->opts.mail)
		t->opts.mail(t->opts.ctx, r->op, r->arg, r + 1, r->n_bytes);
}

static int record(struct trips *t, int type, const uint32_t *p, struct err *e)
{
	switch ((enum rec_type)type) {
	case REC_BLOCK:
		return code_define(t->code, p, e);
	case REC_START:
		return start(t, (const void *)p, e);
	case REC_STOP:
		flow_stop(t);
		break;
	case REC_INTR:
		return crossing_interrupt(t, (const void *)p, e);
	case REC_TASK:
		task_describe(t, (const void *)p);
		break;
	case REC_SWITCH:
		task_switch(t, (const void *)p);
		break;
	case REC_SYSENTER:
		call_sysenter(t, (const void *)p);
		break;
	case REC_SYSEXIT:
		call_sysexit(t, (const void *)p);
		break;
	case REC_MEM:
		call_memory(t, (const void *)p);
		break;
	case REC_FILE:
		call_file(t, (const void *)p);
		break;
	case REC_EXEC:
		task_exec(t, (const void *)p);
		break;
	case REC_WAKE:
		task_wake(t, ((const struct rec_wake *)p)->task);
		break;
	case REC_MAIL:
		mail(t, (const void *)p);
		break;
	case REC_COUNT:
		t->stats.counter = ((const struct rec_count *)p)->count;
		break;
	case REC_LOST:
		t->stats.lost += ((const struct rec_lost *)p)->words;
		break;
	case REC_KNOWN:
		sockets_known(t->sockets, (const void *)p);
		break;
	case REC_STACK:
		stack_moved(t, (const void *)p);
		break;
	case REC_FORK:
		task_fork(t, (const void *)p);
		break;
	case REC_FD:
		call_fd(t, (const void *)p);
		break;
	case REC_INPUT: /* for a re-run; what a program did with it is in its calls */
	case REC_UNTOUCHED:
	case REC_TYPES:
		break;
	}
	return 0;
}

static int stream(struct trips *t, const struct chunk *c, struct err *e)
{
	const uint32_t *words = c->data, *payload;
	size_t n = c->size / 4, at = 0, n_payload;
	uint32_t id;
	int type = 0, r = 0;

	while (!t->stop && !t->stats.stopped &&
	       (type = words_next(words, n, &at, &id, &payload, &n_payload)) >= 0) {
		if (!type && !t->cur)
			return err_set(e, -EBADMSG,
				       "the trace's stream does not begin with its start");
		r = type ? record(t, type, payload, e) : flow_block(t, id, e);
		if (r < 0)
			return r;
		if (tasks_full(t->tasks))
			return err_set(
				e, -ENOMEM,
				"the trace has more tasks or deeper stacks than there is room for");
	}
	if (!t->stop && !t->stats.stopped && type == -EBADMSG)
		return err_set(e, -EBADMSG,
			       "the trace has a record that does not fit into its chunk (word %zu)",
			       at);
	return t->stop;
}

/* Reads what the clock and the code need to know about the recording. */
static void meta(struct trips *t, const struct chunk *c)
{
	json_t *j = c->size < META_MAX ? json_loadb(c->data, c->size, 0, NULL) : NULL;
	const char *arch;

	t->ns_per_insn = json_integer_value(json_object_get(j, "ns_per_insn")) & 0xff;
	arch = json_string_value(json_object_get(json_object_get(j, "kernel"), "arch"));
	names_set_bits(t->names, arch && !strcmp(arch, "i386") ? 32 : 64);
	programs_set(t->programs, j);
	json_decref(j);
	buf_cut(&t->meta, 0);
	buf_add(&t->meta, c->data, c->size < META_MAX ? c->size : 0);
}

int trips_chunk(struct trips *t, const struct chunk *c, struct err *e)
{
	const struct fn *f;
	const struct unit *u;
	int r;

	switch (c->kind) {
	case CHUNK_META:
		meta(t, c);
		return 0;
	case CHUNK_END:
		buf_cut(&t->ending, 0);
		buf_add(&t->ending, c->data, c->size < META_MAX ? c->size : 0);
		return 0;
	case CHUNK_SYMBOLS:
		u = t->watch ? names_newest(t->names) : NULL;
		r = names_add(t->names, c, e);
		if (!r && t->watch && names_newest(t->names) != u)
			r = watch_unit(t, names_newest(t->names), e);
		f = r ? NULL : names_kernel_named(t->names, "return_to_handler");
		if (f && !t->return_to_handler) {
			t->return_to_handler = f->start;
			t->rehandling = f->start + f->size;
		}
		return r;
	case CHUNK_STREAM:
		return stream(t, c, e);
	case CHUNK_PARCEL: /* for a re-run */
		break;
	}
	return 0; /* a kind from a later version */
}

int trips_end(struct trips *t, struct err *e)
{
	struct task *k;
	size_t i = 0;

	(void)e;
	while (!t->stop && (k = tasks_next(t->tasks, &i)))
		call_end(t, k,
			 t->stats.stopped ? "it had not returned when the recording ended"
					  : "the recording was cut off");
	if (t->watch)
		watch_end(t);
	return t->stop;
}

void trips_pop_all(struct trips *t)
{
	struct task *k;
	size_t i = 0;

	t->stop = 0;
	while ((k = tasks_next(t->tasks, &i)))
		stack_pop_to(t, k, 0);
}

const struct trips_stats *trips_stats(const struct trips *t)
{
	return &t->stats;
}

const char *trips_meta(const struct trips *t)
{
	return t->meta.len ? buf_str(&t->meta) : NULL;
}

const struct names *trips_names(const struct trips *t)
{
	return t->names;
}

const char *trips_ending(const struct trips *t)
{
	return t->ending.len ? buf_str(&t->ending) : NULL;
}
