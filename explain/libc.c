// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/libc.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "explain/decoder.h"
#include "explain/kernel.h"
#include "sym/elfview.h"

enum {
	LARGE = 4096,     /* bytes of a function that does more than a system call */
	JUMPED = 256,     /* … read at the target of another one's jump */
	MAX_NUMBERS = 64, /* of socket calls in an ABI */
	MAX_NAMES = 16,
};

/* Where distributions keep it; the name of Debian's package. */
static const struct {
	const char *package;
	const char *paths[6];
} places[ABI_COUNT] = {
	[ABI_X86_64] = { "libc6",
			 { "/lib/x86_64-linux-gnu/libc.so.6", "/lib64/libc.so.6",
			   "/usr/lib64/libc.so.6", "/lib/libc.so.6", "/usr/lib/libc.so.6" } },
	[ABI_I386] = { "libc6-i386",
		       { "/lib/i386-linux-gnu/libc.so.6", "/lib32/libc.so.6",
			 "/usr/lib32/libc.so.6", "/lib/libc.so.6", "/usr/lib/libc.so.6" } },
	[ABI_X32] = { "libc6-x32",
		      { "/lib/x86_64-linux-gnux32/libc.so.6", "/libx32/libc.so.6",
			"/usr/libx32/libc.so.6" } },
};

/* ---- the file ---- */

int libc_open(struct libc *l, const char *path, struct err *e)
{
	*l = (struct libc){ .view = NULL };
	snprintf(l->path, sizeof(l->path), "%s", path);
	l->view = elfview_open(path, e);
	if (!l->view)
		return -errno;
	l->abi = wrapper_abi(l->view);
	l->d = decoder_new(elfview_space(l->view)->bits);
	return l->d ? 0 : err_set(e, -ENOMEM, "%s: out of memory", path);
}

void libc_free(struct libc *l)
{
	decoder_free(l->d);
	elfview_free(l->view);
	*l = (struct libc){ .view = NULL };
}

int libc_find(struct libc *l, enum abi abi, struct err *e)
{
	const char *const *paths = places[abi].paths;
	struct buf looked = { 0 };
	struct err why;
	int r;

	for (size_t i = 0; i < 6 && paths[i]; i++) {
		buf_printf(&looked, "%s%s", i ? ", " : "", paths[i]);
		if (access(paths[i], F_OK))
			continue;
		r = libc_open(l, paths[i], &why);
		if (!r && l->abi == abi) {
			buf_free(&looked);
			return 0;
		}
		if (r)
			buf_printf(&looked, " (%s)", why.text);
		libc_free(l);
	}
	r = err_set(e, -ENOENT,
		    "no %s C library; looked for %s; apt-get install %s gets one, or name one with "
		    "--libc",
		    abi_name(abi), buf_str(&looked), places[abi].package);
	buf_free(&looked);
	return r;
}

/* ---- names ---- */

static size_t underscores(const char *name)
{
	return strspn(name, "_");
}

static bool says_better(const char *a, const char *b)
{
	if (underscores(a) != underscores(b))
		return underscores(a) < underscores(b);
	return strlen(a) != strlen(b) ? strlen(a) < strlen(b) : strcmp(a, b) < 0;
}

size_t libc_names(const struct libc *l, uint64_t addr, const struct elfname *out[], size_t max)
{
	size_t n, found = 0;
	const struct elfname *all = elfview_names_at(l->view, addr, &n);

	for (size_t i = 0; i < n; i++) {
		size_t at = found;
		bool old = !all[i].function;

		for (size_t k = 0; k < found && k < max; k++)
			old |= !strcmp(out[k]->name, all[i].name);
		if (old)
			continue;
		while (at && (at >= max || says_better(all[i].name, out[at - 1]->name)))
			at--;
		for (size_t k = found < max ? found : max - 1; k > at; k--)
			out[k] = out[k - 1];
		if (at < max)
			out[at] = &all[i];
		found++;
	}
	return found;
}

void libc_offer_names(const struct libc *l, struct similar *n)
{
	size_t count;
	const struct elfname *all = elfview_names(l->view, &count);

	for (size_t i = 0; i < count; i++)
		if (all[i].function && !underscores(all[i].name))
			similar_offer(n, all[i].name);
}

int libc_function(const struct libc *l, const char *name, struct wrapper *out)
{
	const struct elfname *f = elfview_function(l->view, name);

	return f ? wrapper_read(l->view, l->d, f->addr, f->size, FOLLOW_CALLS, out) : -ENOENT;
}

/* ---- crossings ---- */

unsigned crossing_number(enum abi abi, const struct crossing *c)
{
	return abi == ABI_X32 ? c->number & ~X32_BIT : c->number;
}

const struct sysent *crossing_call(enum abi abi, const struct crossing *c)
{
	if (!c->has_number)
		return NULL;
	return sysent_find(abi, c->has_sub ? SOCKETCALL_BASE + c->sub : crossing_number(abi, c));
}

/* ---- all socket functions ---- */

struct numbers {
	uint32_t v[MAX_NUMBERS];
	size_t n;
};

/* Numbers as in the code: with x32's bit. */
static void socket_numbers(enum abi abi, struct numbers *out)
{
	out->n = 0;
	for (unsigned nr = 0; nr < sysent_count(abi) && nr < SOCKETCALL_BASE; nr++) {
		const struct sysent *s = sysent_find(abi, nr);

		if (s && (s->flags & SYS_NET) && out->n < MAX_NUMBERS)
			out->v[out->n++] = abi == ABI_X32 ? nr | X32_BIT : nr;
	}
}

static bool is_socket_number(const struct numbers *set, uint32_t nr)
{
	for (size_t i = 0; i < set->n; i++)
		if (set->v[i] == nr)
			return true;
	return false;
}

/* Returns true if a function's bytes could load one of the numbers: as a four-byte constant, or by
 * a push. */
static bool may_load(const struct numbers *set, const uint8_t *p, size_t n)
{
	for (size_t i = 0; i + 5 <= n; i++) {
		uint32_t v;

		memcpy(&v, p + i + 1, sizeof(v));
		if ((p[i] >= 0xb8 && p[i] <= 0xbf) || p[i] == 0x68)
			if (is_socket_number(set, v))
				return true;
		if (p[i] == 0x6a && is_socket_number(set, p[i + 1]))
			return true;
	}
	return false;
}

/* Returns true if loaded by the function itself or one it jumps to, not one it calls. */
static bool loads_itself(const struct wrapper *w, const struct crossing *c)
{
	for (size_t i = 0; i < w->n_rows; i++)
		if (w->rows[i].addr == c->loaded)
			return true;
	return false;
}

static bool makes_socket_call(const struct wrapper *w, const struct numbers *set)
{
	for (size_t i = 0; i < w->n_crossings; i++)
		if (w->crossings[i].has_number && is_socket_number(set, w->crossings[i].number) &&
		    loads_itself(w, &w->crossings[i]))
			return true;
	return false;
}

struct found {
	const char *name;
	uint64_t addr, size;
	bool loads; /* may load a number itself; else jumps to another function */
};

static int by_name(const void *a, const void *b)
{
	const struct found *p = a, *q = b;

	return strcmp(p->name, q->name);
}

/* Returns true if it jumps out of itself to code that may load one. */
static bool jumps_to_loader(const struct libc *l, const struct numbers *set, uint64_t addr,
			    const uint8_t *p, size_t n)
{
	for (size_t i = 0; i + 5 <= n; i++) {
		const uint8_t *target;
		int32_t distance;

		memcpy(&distance, p + i + 1, sizeof(distance));
		if (p[i] != 0xe9)
			continue;
		target = elfspace_at(elfview_space(l->view), addr + i + 5 + distance, JUMPED);
		if (target && (target < p || target >= p + n) && may_load(set, target, JUMPED))
			return true;
	}
	return false;
}

static bool is_candidate(const struct libc *l, const struct numbers *set, const struct elfname *f,
			 bool *loads)
{
	const uint8_t *p = elfspace_at(elfview_space(l->view), f->addr, f->size);

	if (!f->function || f->local || f->hidden || !f->size || f->size > LARGE || !p)
		return false;
	*loads = may_load(set, p, f->size);
	return *loads || jumps_to_loader(l, set, f->addr, p, f->size);
}

/* Lists each address once, under its most familiar name. */
static size_t list_candidates(const struct libc *l, const struct numbers *set, struct found *out)
{
	size_t count, n = 0;
	const struct elfname *all = elfview_names(l->view, &count);

	for (size_t i = 0; i < count; i++) {
		const struct elfname *names[MAX_NAMES];
		bool loads;

		if (!is_candidate(l, set, &all[i], &loads) || (n && out[n - 1].addr == all[i].addr))
			continue;
		libc_names(l, all[i].addr, names, MAX_NAMES);
		out[n++] = (struct found){ names[0]->name, all[i].addr, all[i].size, loads };
	}
	qsort(out, n, sizeof(*out), by_name);
	return n;
}

int libc_socket_functions(const struct libc *l, libc_fn fn, void *ctx)
{
	size_t count, n;
	struct found *found;
	struct wrapper *w = malloc(sizeof(*w));
	struct numbers set;
	int r = 0;

	elfview_names(l->view, &count);
	found = calloc(count ? count : 1, sizeof(*found));
	if (!w || !found)
		r = -ENOMEM;
	socket_numbers(l->abi, &set);
	n = r ? 0 : list_candidates(l, &set, found);
	for (size_t i = 0; i < n && !r; i++) {
		r = wrapper_read(l->view, l->d, found[i].addr, found[i].size,
				 found[i].loads ? FOLLOW_CALLS : FOLLOW_JUMPS, w);
		if (!r && makes_socket_call(w, &set))
			fn(ctx, found[i].name, w);
	}
	free(found);
	free(w);
	return r;
}
