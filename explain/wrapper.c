// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/wrapper.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "explain/paths.h"
#include "sym/elfview.h"

enum {
	SOCKETCALL = 102, /* of i386 (arch/x86/entry/syscalls/syscall_32.tbl) */
	FOLLOWED_CALLS = 3,
	MAX_EXTENTS = 8,
	CANCEL_INSNS = 48, /* read of a function, to see if it is for cancellation */
};

struct reading {
	const struct elfview *v;
	const struct elfspace *s;
	struct decoder *d;
	struct wrapper *w;
	bool follow;     /* calls */
	uint64_t tested; /* the compare, if it was the last instruction; else 0 */
	struct extent {
		uint64_t start, end;
	} extents[MAX_EXTENTS]; /* functions on the path, with known sizes */
	unsigned n_extents;
};

enum abi wrapper_abi(const struct elfview *v)
{
	static const enum abi abis[] = {
		[ELFVIEW_X86_64] = ABI_X86_64, [ELFVIEW_I386] = ABI_I386, [ELFVIEW_X32] = ABI_X32
	};

	return abis[elfview_abi(v)];
}

/* ---- rows ---- */

/* The row of an instruction, inserted in order; NULL if there is no room. */
static struct wrapper_row *row_at(struct wrapper *w, uint64_t addr, unsigned size)
{
	size_t i = w->n_rows;

	while (i && w->rows[i - 1].addr >= addr)
		i--;
	if (i < w->n_rows && w->rows[i].addr == addr)
		return &w->rows[i];
	if (w->n_rows == WRAPPER_ROWS) {
		w->cut = true;
		return NULL;
	}
	memmove(&w->rows[i + 1], &w->rows[i], (w->n_rows - i) * sizeof(w->rows[0]));
	w->n_rows++;
	w->rows[i] = (struct wrapper_row){ .addr = addr, .size = size };
	return &w->rows[i];
}

/* Sets the note on an instruction; the first one stays. */
static void say(struct reading *r, uint64_t addr, const struct wrapper_row *what)
{
	for (size_t i = 0; i < r->w->n_rows; i++) {
		struct wrapper_row *row = &r->w->rows[i];

		if (row->addr != addr || row->about != ABOUT_NOTHING)
			continue;
		row->about = what->about;
		row->which = what->which;
		row->value = what->value;
		row->name = what->name;
	}
}

/* Marks a call that turns out to lead to a gate. */
static void call_enters(struct reading *r, uint64_t site)
{
	for (size_t i = 0; i < r->w->n_rows; i++)
		if (r->w->rows[i].addr == site && r->w->rows[i].about == ABOUT_CALL)
			r->w->rows[i].about = ABOUT_ENTERS;
}

static const char *name_at(const struct reading *r, uint64_t addr)
{
	size_t n;
	const struct elfname *names = elfview_names_at(r->v, addr, &n);

	return names && !names->thread ? names->name : NULL;
}

/* ---- gates ---- */

static void say_constant(struct reading *r, const struct value *v, enum about about, unsigned which)
{
	if (v->known && v->made)
		say(r, v->made,
		    &(struct wrapper_row){ .about = about, .which = which, .value = v->v });
}

/* Argument registers are those in arch/x86/entry/calling.h; the sixth of i386 is ebp. */
static void say_arguments(struct reading *r, const struct step *s)
{
	static const enum reg wide[] = { DI, SI, DX, R10, R8, R9 };
	static const enum reg narrow[] = { BX, CX, DX, SI, DI, BP };
	const enum reg *regs = r->s->bits == 64 ? wide : narrow;

	for (unsigned i = 0; i < 6; i++)
		if (s->args[regs[i]].made != s->args[AX].made)
			say_constant(r, &s->args[regs[i]], ABOUT_ARGUMENT, i);
}

static bool is_socketcall(const struct reading *r, const struct step *s)
{
	return r->s->bits == 32 && s->args[AX].known && s->args[AX].v == SOCKETCALL;
}

static bool same_crossing(const struct crossing *a, const struct crossing *b)
{
	return a->site == b->site && a->has_number == b->has_number && a->number == b->number &&
	       a->has_sub == b->has_sub && a->sub == b->sub;
}

static void add_crossing(struct reading *r, const struct machine *m, const struct step *s)
{
	struct wrapper *w = r->w;
	struct crossing c = {
		.site = s->addr,
		.gate = s->gate,
		.has_number = s->args[AX].known,
		.number = s->args[AX].v,
		.has_sub = is_socketcall(r, s) && s->args[BX].known,
		.depth = m->depth,
		.loaded = s->args[AX].made,
	};

	c.sub = c.has_sub ? s->args[BX].v : 0;
	for (size_t i = 0; i < w->n_crossings; i++)
		if (same_crossing(&w->crossings[i], &c))
			return;
	if (w->n_crossings == WRAPPER_CROSSINGS)
		w->cut = true;
	else
		w->crossings[w->n_crossings++] = c;
}

static void see_gate(struct reading *r, struct machine *m, const struct step *s)
{
	add_crossing(r, m, s);
	if (m->depth)
		call_enters(r, m->mark);
	say(r, s->addr,
	    &(struct wrapper_row){ .about = ABOUT_GATE, .which = s->gate, .value = s->args[AX].v });
	say_constant(r, &s->args[AX], ABOUT_NUMBER, 0);
	if (is_socketcall(r, s))
		say_constant(r, &s->args[BX], ABOUT_SUB, 0);
	else
		say_arguments(r, s);
}

/* ---- calls ---- */

/* A function that exchanges a word in the thread's block makes it cancellable by setting a bit, or
 * no longer so by clearing it: no other function called on the way to a gate and back does that. */
static enum about cancellation_of(const struct reading *r, uint64_t fn)
{
	enum about about = ABOUT_CANCEL_OFF;
	struct machine m;
	struct step s;

	machine_init(&m, r->s->bits, fn);
	for (unsigned i = 0; i < CANCEL_INSNS; i++) {
		machine_step(&m, r->d, r->s, &s);
		if (!s.size || s.flow == FLOW_END || (s.flow == FLOW_JUMP && s.indirect))
			break;
		if (s.does & DOES_SWAP)
			return about;
		if (s.does & DOES_SET_BITS)
			about = ABOUT_CANCEL_ON;
		if (s.flow == FLOW_CALL)
			machine_skip_call(&m);
		m.ip = s.addr + s.size;
	}
	return ABOUT_CALL;
}

static void see_call(struct reading *r, const struct machine *m, const struct step *s)
{
	struct wrapper_row row = { .about = ABOUT_CALL, .value = s->to };

	if (m->depth || !s->to_known)
		return;
	row.name = name_at(r, s->to);
	row.about = cancellation_of(r, s->to);
	if (row.about != ABOUT_CALL || (row.name && strstr(row.name, "cancel")))
		r->w->cancels = true;
	say(r, s->addr, &row);
}

/* i386 code gets its own address from a small function: "mov (%esp),%ebx; ret". It is executed
 * here, not treated as a call. */
static bool gets_own_address(struct reading *r, struct machine *m, struct step *s)
{
	const uint8_t *p = s->to_known ? elfspace_at(r->s, s->to, 4) : NULL;

	if (!p || r->s->bits != 32 || p[0] != 0x8b || (p[1] & 0xc7) != 0x04 || p[2] != 0x24 ||
	    p[3] != 0xc3)
		return false;
	m->regs[(p[1] >> 3) & 7] = value_known(m->ip, FROM_ANYWHERE);
	s->flow = FLOW_NEXT;
	return true;
}

/* ---- functions ---- */

static void add_extent(struct reading *r, uint64_t start, uint64_t size)
{
	for (unsigned i = 0; i < r->n_extents; i++)
		if (r->extents[i].start == start)
			return;
	if (size && r->n_extents < MAX_EXTENTS)
		r->extents[r->n_extents++] = (struct extent){ start, start + size };
}

/* A call that is a function's last instruction does not return: there is nothing to return to. If
 * the function's end is unknown, the names of functions that never return must do. */
static bool never_returns(const struct reading *r, const struct step *s)
{
	static const char *const names[] = { "__stack_chk_fail", "__chk_fail", "__fortify_fail",
					     "__libc_fatal", "abort" };
	const char *name = s->to_known ? name_at(r, s->to) : NULL;

	for (size_t i = 0; name && i < sizeof(names) / sizeof(*names); i++)
		if (!strcmp(name, names[i]))
			return true;
	for (unsigned i = 0; i < r->n_extents; i++)
		if (s->addr >= r->extents[i].start && s->addr < r->extents[i].end &&
		    s->addr + s->size == r->extents[i].end)
			return true;
	return false;
}

/* ---- the rest ---- */

static void see_errno(struct reading *r, const struct step *s)
{
	struct wrapper_row row = { .about = ABOUT_STORE, .value = s->slot };

	if (s->slot ? elfview_is_thread_slot(r->v, s->slot, "errno")
		    : elfview_is_thread_offset(r->v, s->offset, "errno")) {
		row.about = ABOUT_ERRNO;
		r->w->stores_errno = true;
		for (size_t i = 0; i < r->w->n_rows; i++)
			if (r->w->rows[i].about == ABOUT_PLACE && r->w->rows[i].value == s->slot)
				r->w->rows[i].name = "errno";
	}
	say(r, s->addr, &row);
}

/* multiple_threads in the thread's block (glibc, sysdeps/x86_64/nptl/tls.h and
 * sysdeps/i386/nptl/tls.h). */
static bool is_many_threads(const struct reading *r, uint64_t offset)
{
	return offset == (r->s->bits == 64 ? 0x18 : 0xc);
}

static void see_thread_question(struct reading *r, const struct step *s)
{
	struct wrapper_row row = { .about = ABOUT_ONE_THREAD, .value = s->slot };

	if (s->does & DOES_TEST_SLOT) {
		row.name = name_at(r, s->slot);
		if (row.name && strstr(row.name, "single_threaded"))
			say(r, s->addr, &row);
	} else if (is_many_threads(r, s->slot)) {
		row.about = ABOUT_MANY_THREADS;
		say(r, s->addr, &row);
	}
}

static void see_doings(struct reading *r, const struct machine *m, const struct step *s)
{
	if (s->does & DOES_TEST_RESULT) {
		r->w->tests_result = true;
		say(r, s->addr, &(struct wrapper_row){ .about = ABOUT_TEST });
	}
	if (s->flow == FLOW_BRANCH && r->tested && r->tested + 16 > s->addr && r->tested < s->addr)
		say(r, s->addr, &(struct wrapper_row){ .about = ABOUT_ERROR, .value = s->to });
	r->tested = s->does & DOES_TEST_RESULT ? s->addr : 0;
	if (s->does & DOES_NEGATE_RESULT)
		say(r, s->addr, &(struct wrapper_row){ .about = ABOUT_NEGATE });
	if (s->does & DOES_STORE_ERRNO)
		see_errno(r, s);
	if ((s->does & DOES_LOAD_SLOT) && elfview_is_thread_slot(r->v, s->slot, "errno"))
		say(r, s->addr,
		    &(struct wrapper_row){
			    .about = ABOUT_PLACE, .value = s->slot, .name = "errno" });
	if ((s->does & (DOES_TEST_SLOT | DOES_TEST_THREAD)) && !m->gates)
		see_thread_question(r, s);
	/* The check for cancellation is in the function shared by all cancellable calls (glibc 2.41
	 * and later, nptl/cancellation.c), and nowhere else between a call and its gate. */
	if ((s->does & DOES_ASK_BITS) && m->depth && !m->gates)
		r->w->cancels = true;
}

static void see_return(struct reading *r, const struct machine *m)
{
	const struct value *v = &m->regs[AX];
	uint64_t minus_one = m->bits == 64 && v->v >> 32 ? UINT64_MAX : UINT32_MAX;

	if (v->known && m->gates && v->v == minus_one)
		say_constant(r, v, ABOUT_RETURN, 0);
}

/* Notes a jump into another function, if it has a name. */
static void see_jump(struct reading *r, const struct machine *m, const struct step *s)
{
	size_t n;
	const struct elfname *names = elfview_names_at(r->v, s->to, &n);

	if (!names || !names->function || s->to == r->w->addr)
		return;
	add_extent(r, s->to, names->size);
	if (!m->depth)
		say(r, s->addr,
		    &(struct wrapper_row){
			    .about = ABOUT_JUMP, .value = s->to, .name = names->name });
}

static enum path_verdict see_transfer(struct reading *r, struct machine *m, struct step *s)
{
	if (s->flow == FLOW_CALL && gets_own_address(r, m, s))
		return PATH_GO_ON;
	if (s->flow == FLOW_CALL) {
		see_call(r, m, s);
		if (never_returns(r, s))
			return PATH_END;
		if (!m->depth)
			m->mark = s->addr;
		return r->follow && m->depth < FOLLOWED_CALLS ? PATH_INTO : PATH_GO_ON;
	}
	if ((s->flow == FLOW_JUMP || s->flow == FLOW_BRANCH) && s->to_known)
		see_jump(r, m, s);
	return PATH_GO_ON;
}

static enum path_verdict see(void *ctx, struct machine *m, struct step *s)
{
	struct reading *r = ctx;

	if (!s->size)
		return PATH_END;
	if (!m->depth)
		row_at(r->w, s->addr, s->size);
	see_doings(r, m, s);
	if (s->flow == FLOW_GATE)
		see_gate(r, m, s);
	if (s->flow == FLOW_RETURN && !m->depth)
		see_return(r, m);
	return see_transfer(r, m, s);
}

static int read_once(struct reading *r)
{
	struct machine m;
	int code;

	machine_init(&m, r->s->bits, r->w->addr);
	add_extent(r, r->w->addr, r->w->size);
	code = paths_follow(&m, r->d, r->s, see, r);
	if (code == -E2BIG)
		r->w->cut = true;
	return code == -ENOMEM ? code : 0;
}

/* A number that a called function loads itself is not this one's: a caller of printf does not
 * itself write. */
static void drop_others(struct wrapper *w)
{
	size_t kept = 0;

	for (size_t i = 0; i < w->n_crossings; i++) {
		size_t row = 0;

		while (row < w->n_rows && w->rows[row].addr != w->crossings[i].loaded)
			row++;
		if (row < w->n_rows)
			w->crossings[kept++] = w->crossings[i];
	}
	w->n_crossings = kept;
}

int wrapper_read(const struct elfview *v, struct decoder *d, uint64_t addr, uint64_t size,
		 enum follow follow, struct wrapper *out)
{
	struct reading r = { .v = v, .s = elfview_space(v), .d = d, .w = out };
	int code;

	*out = (struct wrapper){ .addr = addr, .size = size };
	code = read_once(&r);
	if (!code && !out->n_crossings && follow == FOLLOW_CALLS) {
		r.follow = true;
		code = read_once(&r);
		drop_others(out);
	}
	return code;
}
