// SPDX-License-Identifier: GPL-2.0-or-later
/* For programs: one line a call (docs/json-format.md). Addresses are hex strings, as in trips. */
#include "view/explain.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/json_text.h"
#include "explain/decoder.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "sym/places.h"

enum { VERSION = 1, MAX_NAMES = 8 };

/* Makes valid JSON from any bytes, as in trips: json_text() escapes invalid UTF-8. */
static json_t *text_of(const char *s)
{
	struct buf b = { 0 };
	json_t *j;

	json_text(&b, s, strlen(s));
	j = json_loads(buf_str(&b), JSON_DECODE_ANY, NULL);
	buf_free(&b);
	return j;
}

static json_t *address_of(uint64_t v)
{
	return json_sprintf("0x%" PRIx64, v);
}

static void set(json_t *to, const char *key, json_t *value)
{
	if (value)
		json_object_set_new(to, key, value);
}

static void set_text(json_t *to, const char *key, const char *s)
{
	if (s)
		set(to, key, text_of(s));
}

/* ---- the function ---- */

static const char *about_name(enum about about)
{
	static const char *const names[] = {
		[ABOUT_NOTHING] = NULL,
		[ABOUT_NUMBER] = "number",
		[ABOUT_SUB] = "sub-call",
		[ABOUT_ARGUMENT] = "argument",
		[ABOUT_GATE] = "enter",
		[ABOUT_TEST] = "test",
		[ABOUT_ERROR] = "branch",
		[ABOUT_NEGATE] = "negate",
		[ABOUT_PLACE] = "errno-place",
		[ABOUT_ERRNO] = "errno",
		[ABOUT_STORE] = "thread-store",
		[ABOUT_RETURN] = "return",
		[ABOUT_ONE_THREAD] = "one-thread",
		[ABOUT_MANY_THREADS] = "more-threads",
		[ABOUT_CANCEL_ON] = "cancel-on",
		[ABOUT_CANCEL_OFF] = "cancel-off",
		[ABOUT_CALL] = "call",
		[ABOUT_ENTERS] = "call-enter",
		[ABOUT_JUMP] = "jump",
	};

	return names[about];
}

static json_t *insn_of(const struct libc *libc, const struct wrapper_row *r)
{
	json_t *j = json_object();
	struct buf code = { 0 };

	decoder_text(libc->d, elfview_space(libc->view), r->addr, &code);
	set(j, "addr", address_of(r->addr));
	set_text(j, "text", buf_str(&code));
	set_text(j, "about", about_name(r->about));
	if (r->about == ABOUT_NUMBER || r->about == ABOUT_SUB || r->about == ABOUT_ARGUMENT ||
	    r->about == ABOUT_GATE)
		set(j, "value", json_integer(r->value));
	else if (r->value)
		set(j, "at", address_of(r->value));
	set_text(j, "name", r->name);
	buf_free(&code);
	return j;
}

static json_t *names_of(const struct libc *libc, uint64_t addr)
{
	const struct elfname *names[MAX_NAMES];
	size_t n = libc_names(libc, addr, names, MAX_NAMES);
	json_t *j = json_array();

	for (size_t i = 0; i < n && i < MAX_NAMES; i++)
		json_array_append_new(j, text_of(names[i]->name));
	return j;
}

static json_t *function_of(const struct explain_view *x, const struct map *m)
{
	const struct libc *libc = &x->sources->libcs[m->abi];
	const struct wrapper *w = m->wrapper;
	json_t *j = json_object(), *code = json_array();

	for (size_t i = 0; i < w->n_rows; i++)
		json_array_append_new(code, insn_of(libc, &w->rows[i]));
	set(j, "names", names_of(libc, w->addr));
	set_text(j, "file", libc->path);
	set_text(j, "build_id", elfview_build_id(libc->view));
	set(j, "addr", address_of(w->addr));
	set(j, "size", json_integer(w->size));
	set(j, "cancellation_point", json_boolean(w->cancels));
	set(j, "tests_errors", json_boolean(w->tests_result));
	set(j, "sets_errno", json_boolean(w->stores_errno));
	set(j, "complete", json_boolean(!w->cut));
	set(j, "code", code);
	return j;
}

/* ---- the kernel ---- */

static json_t *kernel_function(const struct explain_view *x, enum abi abi, uint64_t addr)
{
	const struct kernel_image *k = &x->sources->kernel;
	const char *name = kernel_name(k, abi, addr);
	struct buf prototype = { 0 };
	json_t *j = json_object();
	struct place at;

	set_text(j, "fn", name);
	set(j, "addr", address_of(addr));
	if (name && k->types && ktypes_prototype(k->types, name, &prototype))
		set_text(j, "prototype", buf_str(&prototype));
	if (kernel_place(k, addr, &at)) {
		set_text(j, "file", at.file);
		set(j, "line", json_integer(at.line));
	}
	buf_free(&prototype);
	return j;
}

static json_t *site_of(const struct explain_view *x, enum abi abi, uint64_t addr)
{
	const struct kernel_image *k = &x->sources->kernel;
	json_t *j = json_object();
	uint64_t start, end;

	set(j, "addr", address_of(addr));
	if (kernel_code_function(&k->code, addr, &start, &end)) {
		set_text(j, "fn", kernel_name(k, abi, start));
		set(j, "off", json_integer(addr - start));
	}
	return j;
}

static json_t *decisions_of(const struct way *w)
{
	json_t *j = json_array();

	for (unsigned i = 0; i < w->n_decisions && i < WAY_DECISIONS; i++) {
		const struct decision *d = &w->decisions[i];
		json_t *one = json_object();

		set(one, "addr", address_of(d->addr));
		if (d->jump) {
			set(one, "to", address_of(d->with));
		} else {
			set(one, "value", json_integer(d->value));
			set(one, "with", json_integer(d->with));
			set(one, "taken", json_boolean(d->taken));
		}
		json_array_append_new(j, one);
	}
	return j;
}

static void set_way(const struct explain_view *x, json_t *j, enum abi abi, const struct way *w)
{
	set(j, "decisions", decisions_of(w));
	set(j, "site", site_of(x, abi, w->site));
	set(j, "handler", kernel_function(x, abi, w->handler));
}

static json_t *table_of(const struct explain_view *x, const struct answer *a)
{
	const struct dispatcher *d = &x->sources->kernel.dispatchers[a->abi];
	json_t *j;

	if (!d->table)
		return NULL;
	j = json_object();
	set_text(j, "name", d->table_name);
	set(j, "addr", address_of(d->table));
	set(j, "cells", json_integer(d->table_cells));
	if (a->cell) {
		set(j, "cell", address_of(a->cell));
		set(j, "same", json_boolean(a->has_way && a->cell == a->way.handler));
	}
	return j;
}

static json_t *sub_of(const struct explain_view *x, const struct answer *a)
{
	json_t *j = json_object();

	set(j, "nr", json_integer(a->sub));
	if (!a->has_sub)
		return j;
	if (a->sub_way.cell) {
		set(j, "bytes", json_integer(a->sub_way.cell_value));
		set(j, "words", json_integer(a->sub_way.cell_value / 4));
		set(j, "cell", address_of(a->sub_way.cell));
	}
	set_way(x, j, a->abi, &a->sub_way);
	return j;
}

static json_t *callees_of(const struct explain_view *x, const struct answer *a)
{
	json_t *j = json_array();

	for (size_t i = 0; i < a->n_callees && i < ANSWER_CALLEES; i++)
		json_array_append_new(j, kernel_function(x, a->abi, a->callees[i]));
	return j;
}

static json_t *approaches_of(const struct explain_view *x, enum abi abi)
{
	struct approach approaches[APPROACHES];
	size_t n = kernel_approaches(&x->sources->kernel, abi, approaches);
	json_t *j = json_array();

	for (size_t i = 0; i < n; i++) {
		json_t *one = json_array();

		for (size_t k = 0; k < approaches[i].n; k++)
			json_array_append_new(one, site_of(x, abi, approaches[i].sites[k]));
		json_array_append_new(j, one);
	}
	return j;
}

static json_t *dispatch_of(const struct explain_view *x, const struct answer *a, bool approaches)
{
	const struct dispatcher *d = &x->sources->kernel.dispatchers[a->abi];
	json_t *j = json_object();

	set_text(j, "by", d->name ? "code" : "table");
	set_text(j, "fn", d->name ? d->name : d->holder);
	set(j, "addr", address_of(d->entry));
	if (approaches)
		set(j, "from", approaches_of(x, a->abi));
	set(j, "table", table_of(x, a));
	if (!a->has_way)
		return j;
	set_way(x, j, a->abi, &a->way);
	if (a->sub)
		set(j, "sub", sub_of(x, a));
	else
		set(j, "calls", callees_of(x, a));
	return j;
}

/* ---- maps ---- */

static json_t *direct_of(const struct explain_view *x, const struct answer *a)
{
	json_t *j = json_object();

	set(j, "nr", json_integer(a->number));
	set(j, "kernel", dispatch_of(x, a, false));
	return j;
}

static json_t *lead_of(const struct explain_view *x, const struct lead *l, bool approaches)
{
	json_t *j = json_object();

	if (l->gate)
		set_text(j, "enter", gate_text(l->gate));
	if (!l->known)
		return j;
	set(j, "nr", json_integer(l->number));
	if (l->sub)
		set(j, "sub", json_integer(l->sub));
	set_text(j, "call", l->call ? l->call->name : NULL);
	if (l->answered)
		set(j, "kernel", dispatch_of(x, &l->answer, approaches));
	else
		set_text(j, "why", "the kernel has no calls of this ABI");
	if (l->has_direct)
		set(j, "direct", direct_of(x, &l->direct));
	return j;
}

static json_t *map_of(const struct explain_view *x, const struct map *m, bool full)
{
	json_t *j = json_object(), *calls = json_array();

	if (m->has_function)
		set(j, "function", function_of(x, m));
	else if (!x->sources->has_libc[m->abi])
		set_text(j, "why", x->sources->no_libc[m->abi].text);
	if (!full && m->has_function)
		json_object_del(json_object_get(j, "function"), "code");
	for (size_t i = 0; i < m->n_leads; i++)
		json_array_append_new(calls, lead_of(x, &m->leads[i], full));
	set(j, "calls", calls);
	return j;
}

static json_t *begin(const struct explain_view *x, const char *name)
{
	json_t *j = json_object(), *kernel = json_object();

	set(j, "v", json_integer(VERSION));
	set_text(j, "explain", name);
	set_text(kernel, "release", x->release);
	set_text(kernel, "file", x->vmlinux);
	set_text(kernel, "build_id", ksyms_build_id(x->sources->kernel.syms));
	if (*x->debug)
		set_text(kernel, "debug", x->debug);
	set(j, "kernel", kernel);
	return j;
}

static void print(FILE *out, json_t *j)
{
	json_dumpf(j, out, JSON_COMPACT);
	putc('\n', out);
	json_decref(j);
}

void explain_json(const struct explain_view *x, const struct map *m,
		  const struct map others[ABI_COUNT])
{
	json_t *j = begin(x, m->name), *abis = json_object();

	set_text(j, "abi", abi_name(m->abi));
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		const struct map *one = (enum abi)abi == m->abi ? m : &others[abi];

		if (one->name)
			set(abis, abi_name(abi), map_of(x, one, one == m));
	}
	set(j, "abis", abis);
	print(x->out, j);
}

void explain_sheet_json(const struct explain_view *x, const struct sheet_row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		json_t *j = begin(x, rows[i].name), *abis = json_object();

		for (int abi = 0; abi < ABI_COUNT; abi++)
			if (rows[i].maps[abi].name)
				set(abis, abi_name(abi), map_of(x, &rows[i].maps[abi], false));
		set(j, "abis", abis);
		print(x->out, j);
	}
}
