// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/map.h"
#include "base/similar.h"

#include <errno.h>
#include <stdlib.h>

void sources_free(struct sources *s)
{
	for (int abi = 0; abi < ABI_COUNT; abi++)
		libc_free(&s->libcs[abi]);
	kernel_image_free(&s->kernel);
}

void map_free(struct map *m)
{
	free(m->wrapper);
	m->wrapper = NULL;
}

/* ---- leads ---- */

static void answer(const struct sources *s, enum abi abi, struct lead *l)
{
	l->answered = l->known && !kernel_answer(&s->kernel, abi, l->number, l->sub, &l->answer);
}

static bool has_lead(const struct map *m, const struct lead *l)
{
	for (size_t i = 0; i < m->n_leads; i++)
		if (m->leads[i].known == l->known && m->leads[i].number == l->number &&
		    m->leads[i].sub == l->sub)
			return true;
	return false;
}

/* A library may go through socketcall where the kernel has a number for the call itself. */
static void answer_direct(const struct sources *s, const struct map *m, struct lead *l)
{
	const int nr = socketcall_direct_nr(l->sub);

	if (nr < 0 || has_lead(m, &(struct lead){ .known = true, .number = nr }))
		return;
	l->has_direct = !kernel_answer(&s->kernel, m->abi, nr, 0, &l->direct) &&
			l->direct.has_way && !kernel_is_ni(&s->kernel, l->direct.way.handler);
}

static void answer_direct_numbers(const struct sources *s, struct map *m)
{
	for (size_t i = 0; i < m->n_leads; i++)
		if (m->leads[i].sub)
			answer_direct(s, m, &m->leads[i]);
}

static void add_crossings(const struct sources *s, struct map *m)
{
	for (size_t i = 0; i < m->wrapper->n_crossings && m->n_leads < MAP_LEADS; i++) {
		const struct crossing *c = &m->wrapper->crossings[i];
		struct lead l = { .gate = c->gate, .known = c->has_number };

		if (l.known) {
			l.number = crossing_number(m->abi, c);
			l.sub = c->sub;
			l.call = crossing_call(m->abi, c);
		}
		if (has_lead(m, &l))
			continue;
		answer(s, m->abi, &l);
		m->leads[m->n_leads++] = l;
	}
}

/* Adds a system call that no function with its name makes. */
static void add_call(const struct sources *s, struct map *m)
{
	int number = sysent_number(m->abi, m->name);
	struct lead l = { .known = true, .number = number };

	if (number < 0)
		return;
	l.call = sysent_find(m->abi, number);
	if (m->abi == ABI_I386 && number > SOCKETCALL_BASE &&
	    number <= SOCKETCALL_BASE + SOCKETCALLS) {
		l.sub = number - SOCKETCALL_BASE;
		l.number = NR_SOCKETCALL;
	} else if (m->abi == ABI_I386 && number >= SOCKETCALL_BASE) {
		return;
	}
	answer(s, m->abi, &l);
	m->leads[m->n_leads++] = l;
}

/* ---- maps ---- */

int map_of_wrapper(const struct sources *s, enum abi abi, const char *name, const struct wrapper *w,
		   struct map *out)
{
	*out = (struct map){ .abi = abi, .name = name, .has_function = true };
	out->wrapper = malloc(sizeof(*out->wrapper));
	if (!out->wrapper)
		return -ENOMEM;
	*out->wrapper = *w;
	add_crossings(s, out);
	answer_direct_numbers(s, out);
	return 0;
}

int map_make(const struct sources *s, enum abi abi, const char *name, struct map *out)
{
	int r;

	*out = (struct map){ .abi = abi, .name = name };
	out->wrapper = malloc(sizeof(*out->wrapper));
	if (!out->wrapper)
		return -ENOMEM;
	r = s->has_libc[abi] ? libc_function(&s->libcs[abi], name, out->wrapper) : -ENOENT;
	if (r == -ENOMEM)
		return r;
	out->has_function = !r;
	if (out->has_function)
		add_crossings(s, out);
	else
		map_free(out);
	if (!out->n_leads)
		add_call(s, out);
	answer_direct_numbers(s, out);
	if (out->n_leads)
		return 0;
	return out->has_function ? -ENOEXEC : -ENOENT;
}

void map_offer_names(const struct sources *s, enum abi abi, struct similar *n)
{
	for (unsigned nr = 0; nr < sysent_count(abi); nr++)
		if (sysent_find(abi, nr))
			similar_offer(n, sysent_find(abi, nr)->name);
	if (s->has_libc[abi])
		libc_offer_names(&s->libcs[abi], n);
}
