// SPDX-License-Identifier: GPL-2.0-or-later
#include "cmd/hit_values.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/vm/departure.h"
#include "engine/vm/replay.h"
#include "trip/names.h"
#include "trip/stop.h"
#include "trip/where.h"
#include "values/args.h"
#include "values/expr.h"
#include "values/machine.h"
#include "values/print.h"
#include "values/types.h"
#include "values/unit_types.h"
#include "view/hits.h"

#define BATCH 16384 /* hits that wait */
/* So many are stopped at, one by one, to follow pointers: a stop takes a millisecond or more. For
 * more of them, registers are gathered while the recording runs through, and a stop is made only
 * where a value is in memory. */
#define STOPS_MAX 1000

/* A place's condition in one function. */
struct condition {
	uint32_t where;
	const struct fn *fn;
	struct expr *expr; /* owned */
	struct condition *next;
};

struct hit_reader {
	struct hit_reader_opts opts;
	struct replay *replay;
	struct unit_types *types;
	struct condition *conditions;
	struct hit *hits; /* BATCH */
	uint64_t *positions;
	struct replay_sample *samples; /* at the positions */
	size_t n;
	size_t next;  /* the first of them that was not handed over */
	bool stopped; /* the replay stands at the hit: memory can be read */
	bool missed;  /* … which was tried where it did not */
	bool told;    /* why there are no values */
	struct err *err;
};

struct hit_reader *hit_reader_new(const struct hit_reader_opts *o)
{
	struct hit_reader *r = calloc(1, sizeof(*r));

	if (!r)
		return NULL;
	r->opts = *o;
	r->types = unit_types_new(o->debug);
	r->hits = calloc(BATCH, sizeof(*r->hits));
	r->positions = calloc(BATCH, sizeof(*r->positions));
	r->samples = calloc(BATCH, sizeof(*r->samples));
	if (r->types && r->hits && r->positions && r->samples)
		return r;
	hit_reader_free(r);
	return NULL;
}

void hit_reader_free(struct hit_reader *r)
{
	struct condition *c;

	if (!r)
		return;
	while ((c = r->conditions)) {
		r->conditions = c->next;
		expr_free(c->expr);
		free(c);
	}
	for (size_t i = r->next; i < r->n; i++)
		hit_free(&r->hits[i]);
	replay_close(r->replay);
	unit_types_free(r->types);
	free(r->hits);
	free(r->positions);
	free(r->samples);
	free(r);
}

/* ---- values ---- */

static int read_memory(void *ctx, uint64_t addr, void *to, size_t n)
{
	struct hit_reader *r = ctx;

	if (r->stopped)
		return replay_read(r->replay, addr, to, n);
	r->missed = true;
	return -EAGAIN;
}

static bool is_entry(const struct hit *h)
{
	return h->fn && ((h->fn->flags & FN_INLINED) || h->addr - h->bias == h->fn->start);
}

static const struct args *args_of(struct hit_reader *r, const struct hit *h)
{
	return is_entry(h) ? unit_types_args(r->types, h->fn, h->addr, h->bias, NULL) : NULL;
}

static int parse_condition(struct hit_reader *r, const struct hit *h, struct condition *c,
			   struct err *e)
{
	const struct where *w = &r->opts.wheres[h->where];
	const struct args *args = args_of(r, h);
	struct types *types = h->fn && h->fn->unit ? unit_types_of(r->types, h->fn->unit) : NULL;
	struct scope scope = { .types = types,
			       .kernel = unit_types_kernel(r->types),
			       .bias = h->bias,
			       .bits = types ? types_bits(types) : 64 };
	unsigned column = 1;
	struct err why;
	int behind = 0;

	if (args)
		scope.variables = args_all(args, &scope.n_variables);
	c->expr = expr_parse_condition(w->condition, &scope, &why);
	if (c->expr)
		return 0;
	sscanf(why.text, "column %u: %n", &column, &behind);
	return err_set(e, -EINVAL, "'%s if %s', column %u: %s", w->text, w->condition,
		       w->column + column - 1, why.text + behind);
}

static struct condition *condition_of(struct hit_reader *r, const struct hit *h, struct err *e)
{
	struct condition *c = r->conditions;

	while (c && (c->where != h->where || c->fn != h->fn))
		c = c->next;
	if (c)
		return c;
	c = calloc(1, sizeof(*c));
	if (!c)
		return err_set(e, -ENOMEM, "out of memory"), NULL;
	*c = (struct condition){ .where = h->where, .fn = h->fn };
	if (parse_condition(r, h, c, e)) {
		free(c);
		return NULL;
	}
	c->next = r->conditions;
	return r->conditions = c;
}

/* 1 if the condition holds, or if there is none; 0; -EINVAL with a message. What cannot be computed
 * does not hold. */
static int holds(struct hit_reader *r, const struct hit *h, const struct machine_source *m)
{
	const struct condition *c;
	bool yes;

	if (!r->opts.wheres[h->where].condition)
		return 1;
	c = condition_of(r, h, r->err);
	if (!c)
		return -EINVAL;
	return !expr_true(c->expr, m, &yes, NULL) && yes;
}

static void add_registers(const struct hit_reader *r, const struct registers *regs, struct buf *out)
{
	static const char *const names[GPR_N] = { "rax", "rcx", "rdx", "rbx", "rsp", "rbp",
						  "rsi", "rdi", "r8",  "r9",  "r10", "r11",
						  "r12", "r13", "r14", "r15" };

	if (r->opts.json) {
		buf_printf(out, "{\"rip\":\"0x%" PRIx64 "\"", regs->rip);
		for (size_t i = 0; i < GPR_N; i++)
			buf_printf(out, ",\"%s\":\"0x%" PRIx64 "\"", names[i], regs->gpr[i]);
		buf_putc(out, '}');
		return;
	}
	for (size_t i = 0; i < GPR_N; i++)
		buf_printf(out, "%s%-3s %016" PRIx64 "%s", i % 4 ? "  " : "    ", names[i],
			   regs->gpr[i], i % 4 == 3 ? "\n" : "");
}

static int hand_over(struct hit_reader *r, const struct hit *h, const struct machine_source *m)
{
	const struct args *args = args_of(r, h);
	struct print_opts how = print_line;
	struct buf text = { 0 }, regs = { 0 };
	struct hit_values v = { 0 };
	int code = 0;

	how.plain = r->n > STOPS_MAX;
	if (args && r->opts.json)
		args_json(args, m, &how, &text);
	else if (args)
		args_text(args, m, &how, &text);
	if (args)
		v.args = buf_str(&text);
	if (r->opts.regs) {
		add_registers(r, m->regs, &regs);
		v.regs = buf_str(&regs);
	}
	if (!r->missed)
		code = r->opts.hit(r->opts.ctx, h, &v);
	buf_free(&text);
	buf_free(&regs);
	return code;
}

static int show(struct hit_reader *r, const struct hit *h, const struct registers *regs)
{
	const struct machine_source m = {
		.ctx = r, .regs = regs, .entry = regs, .read = read_memory
	};
	int code;

	r->missed = false;
	code = holds(r, h, &m);
	return code > 0 && !r->missed ? hand_over(r, h, &m) : code;
}

/* Goes to the hit. Nothing is shown of a run that is not the recording. */
static int stop_at(struct hit_reader *r, const struct hit *h, struct registers *regs)
{
	int code = 0;

	if (!r->replay || replay_position(r->replay) != h->position || !r->stopped)
		code = h->block_start ? replay_seek_start(r->replay, h->position, r->err)
				      : replay_seek(r->replay, h->position, r->err);
	if (!code)
		code = replay_registers(r->replay, regs, r->err);
	if (!code)
		code = departure_check(r->replay, h->path, h->addr, r->err);
	r->stopped = !code;
	return code;
}

static int show_stopped(struct hit_reader *r, const struct hit *h)
{
	struct registers regs;
	int code = stop_at(r, h, &regs);

	return code ? code : show(r, h, &regs);
}

static int show_sampled(struct hit_reader *r, const struct hit *h, const struct replay_sample *s)
{
	struct registers regs = { .rip = s->ip };
	int code;

	if (s->position != h->position || s->path != h->path || s->ip != h->addr)
		return departure_find(r->replay, h->position, r->err);
	memcpy(regs.gpr, s->gpr, sizeof(regs.gpr));
	r->stopped = false;
	code = show(r, h, &regs);
	return r->missed ? show_stopped(r, h) : code;
}

static int sampled(void *ctx, size_t i, const struct replay_sample *s)
{
	struct hit_reader *r = ctx;

	r->samples[i] = *s;
	return 0;
}

/* ---- hits ---- */

/* Without values: the recording cannot be run again. */
static int hand_over_plain(struct hit_reader *r)
{
	int code = 0;

	for (; r->next < r->n; r->next++) {
		code = code ? code : r->opts.hit(r->opts.ctx, &r->hits[r->next], NULL);
		hit_free(&r->hits[r->next]);
	}
	r->n = r->next = 0;
	return code;
}

static bool has_condition(const struct hit_reader *r)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->opts.wheres[r->hits[i].where].condition)
			return true;
	return false;
}

/* Returns true if the recording can be run again; else the reason is told once. */
static bool can_replay(struct hit_reader *r, struct err *e)
{
	const struct replay_opts o = { .progress = progress, .qemu = r->opts.qemu };

	if (r->replay || r->told)
		return r->replay;
	r->replay = replay_open(r->opts.trace, &o, e);
	r->told = !r->replay;
	return r->replay;
}

int hit_reader_flush(struct hit_reader *r, struct err *e)
{
	size_t n = 0;
	int code;

	if (!r->n)
		return 0;
	if (!can_replay(r, e)) {
		if (r->opts.regs || has_condition(r))
			return -EINVAL;
		if (*e->text)
			complain("arguments are not shown: %s", e->text);
		*e->text = '\0';
		return hand_over_plain(r);
	}
	r->err = e;
	r->stopped = false;
	for (size_t i = 0; i < r->n; i++)
		if (!n || r->positions[n - 1] != r->hits[i].position)
			r->positions[n++] = r->hits[i].position;
	code = r->n > STOPS_MAX ? replay_samples(r->replay, r->positions, n, sampled, r, e) : 0;
	for (size_t at = 0; !code && r->next < r->n; r->next++) {
		struct hit *h = &r->hits[r->next];

		while (r->positions[at] != h->position)
			at++;
		code = r->n > STOPS_MAX ? show_sampled(r, h, &r->samples[at]) : show_stopped(r, h);
		if (!code)
			hit_free(h);
	}
	progress(NULL, NULL);
	if (code)
		return code;
	r->n = r->next = 0;
	return 0;
}

int hit_reader_add(struct hit_reader *r, const struct hit *h, struct err *e)
{
	if (!hit_copy(&r->hits[r->n], h))
		return err_set(e, -ENOMEM, "out of memory");
	return ++r->n == BATCH ? hit_reader_flush(r, e) : 0;
}
