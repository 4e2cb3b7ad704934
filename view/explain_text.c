// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * For reading: the map of a call, laid out like a trip (view/tree_view.c). Each line was read from
 * the file and section at its right end, or else at that of a line above.
 *
 *	  ring 3   shutdown                                          libc.so.6 .dynsym
 *	           10ad90  mov $0x30,%eax         eax = 48, shutdown    libc.so.6 .text
 *	  ───────  syscall 48 shutdown · x86-64 ──────────────────────────────────────
 *	  ring 0   entry_SYSCALL_64_after_hwframe → do_syscall_64 →       vmlinux .text
 *	             x64_sys_call
 *	           48 < 176, < 86, = 48 → __x64_sys_shutdown              vmlinux .text
 */
#include "view/explain.h"

#include <inttypes.h>
#include <string.h>

#include "base/buf.h"
#include "explain/decoder.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "sym/places.h"
#include "view/label.h"
#include "view/layout.h"

#define RING_3  "  ring 3   "
#define RING_0  "  ring 0   "
#define MARGIN  "           "
#define FURTHER MARGIN "  "
/* Where the notes next to instructions begin. */
#define NOTES MARGIN MARGIN MARGIN "         "

enum {
	SOURCES = 20,   /* columns for the source of a line */
	CODE = 30,      /* … for an instruction */
	ALL_INSNS = 64, /* a longer function shows only instructions with notes */
	GAP = 16,       /* bytes between two instructions, too many for padding */
	MAX_NAMES = 8,
	WORD = 4, /* bytes in a socketcall argument */
};

struct printing {
	const struct explain_view *x;
	struct layout l;
	struct buf text, source; /* of the current line */
	struct buf said;         /* the source printed last */
	bool ring_0;             /* its first line was printed */
};

static const char *base_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* Ends a line: the prefixes of its first and following lines, and its source unless that equals the
 * previous line's. */
static void line_over(struct printing *p, const char *first, const char *rest)
{
	const bool same = !strcmp(buf_str(&p->source), buf_str(&p->said));
	struct buf source = { 0 };

	buf_printf(&source, "%s%s", DIM, buf_str(&p->source));
	layout_row(&p->l,
		   &(struct row){ .first = first,
				  .rest = rest,
				  .text = buf_str(&p->text),
				  .cost = p->source.len && !same ? buf_str(&source) : NULL });
	buf_free(&source);
	buf_cut(&p->said, 0);
	buf_puts(&p->said, buf_str(&p->source));
	buf_cut(&p->text, 0);
	buf_cut(&p->source, 0);
}

static void line(struct printing *p, const char *first)
{
	line_over(p, first, FURTHER);
}

static void from_libc(struct printing *p, enum abi abi, const char *section)
{
	label_escape(&p->source, base_of(p->x->sources->libcs[abi].path));
	buf_putc(&p->source, ' ');
	label_escape(&p->source, section);
}

static void from_kernel(struct printing *p, const char *section)
{
	buf_puts(&p->source, "vmlinux ");
	label_escape(&p->source, section);
}

static const char *section_at(const struct elfview *v, uint64_t addr)
{
	const struct piece *piece = elfspace_find(elfview_space(v), addr);

	return piece ? piece->name : "?";
}

static void kernel_line(struct printing *p, uint64_t addr)
{
	from_kernel(p, section_at(p->x->sources->kernel.view, addr));
	line(p, p->ring_0 ? MARGIN : RING_0);
	p->ring_0 = true;
}

/* ---- ring 3 ---- */

static const char *call_name(const struct lead *l)
{
	return l->call ? l->call->name : "not named here";
}

static void print_names(struct printing *p, const struct map *m)
{
	const struct libc *libc = &p->x->sources->libcs[m->abi];
	const struct elfname *names[MAX_NAMES];
	size_t n = libc_names(libc, m->wrapper->addr, names, MAX_NAMES);

	buf_puts(&p->text, BOLD);
	label_escape(&p->text, m->name);
	buf_puts(&p->text, OFF);
	for (size_t i = 0; i < n && i < MAX_NAMES; i++) {
		if (!strcmp(names[i]->name, m->name))
			continue;
		buf_puts(&p->text, ", ");
		label_escape(&p->text, names[i]->name);
	}
	if (n && *names[0]->version) {
		buf_puts(&p->text, " · ");
		label_escape(&p->text, names[0]->version);
	}
	buf_printf(&p->text, " · %" PRIx64 ", %" PRIu64 " bytes", m->wrapper->addr,
		   m->wrapper->size);
	from_libc(p, m->abi, n ? names[0]->table : "");
	line(p, RING_3);
}

/* "src_addr" for recvfrom's argument 4; "argument 4" if the call has no name. */
static void add_argument(struct buf *b, const struct map *m, const struct wrapper_row *r)
{
	const struct sysent *call = m->n_leads ? m->leads[0].call : NULL;

	if (call && call->args[r->which].name)
		buf_printf(b, "%s = %" PRIu64, call->args[r->which].name, r->value);
	else
		buf_printf(b, "argument %u = %" PRIu64, r->which + 1, r->value);
}

static void add_number(struct buf *b, const struct map *m, uint64_t value)
{
	unsigned number = m->abi == ABI_X32 ? value & ~(uint64_t)X32_BIT : value;
	const struct sysent *call = sysent_find(m->abi, number);

	buf_printf(b, "eax = %u, %s%s", number, call ? call->name : "not named here",
		   number != value ? ", with x32's bit" : "");
}

static void add_sub(struct buf *b, uint64_t sub)
{
	const struct sysent *call =
		sub <= SOCKETCALLS ? sysent_find(ABI_I386, SOCKETCALL_BASE + sub) : NULL;

	buf_printf(b, "ebx = %" PRIu64 ", %s", sub, call ? call->name : "not named here");
}

/* The condition shows which way is taken on errors: above, above or equal, or negative. */
static void add_branch(struct buf *b, const char *text, uint64_t to)
{
	bool error = !strncmp(text, "ja", 2) || !strncmp(text, "js", 2) || !strncmp(text, "jl", 2);

	buf_printf(b, "%s: to %" PRIx64, error ? "an error" : "none", to);
}

static void add_note(struct buf *b, const struct map *m, const struct wrapper_row *r,
		     const char *text)
{
	switch (r->about) {
	case ABOUT_NOTHING:
		break;
	case ABOUT_NUMBER:
		return add_number(b, m, r->value);
	case ABOUT_SUB:
		return add_sub(b, r->value);
	case ABOUT_ARGUMENT:
		return add_argument(b, m, r);
	case ABOUT_GATE:
		return buf_puts(b, CYAN "into the kernel" DIM);
	case ABOUT_TEST:
		return buf_puts(b, "-4095 … -1, an error?");
	case ABOUT_ERROR:
		return add_branch(b, text, r->value);
	case ABOUT_NEGATE:
		return buf_puts(b, "the error's number");
	case ABOUT_PLACE:
		return buf_printf(b, "errno's place: TPOFF, %" PRIx64, r->value);
	case ABOUT_ERRNO:
		return buf_puts(b, "errno = the error's number");
	case ABOUT_STORE:
		return buf_puts(b, "stored in the thread's block");
	case ABOUT_RETURN:
		return buf_puts(b, "the caller gets -1");
	case ABOUT_ONE_THREAD:
		buf_puts(b, "one thread? ");
		return label_escape(b, r->name);
	case ABOUT_MANY_THREADS:
		return buf_printf(b, "more threads? at 0x%" PRIx64 " of the block", r->value);
	case ABOUT_CANCEL_ON:
		return buf_puts(b, "cancellable from here on");
	case ABOUT_CANCEL_OFF:
		return buf_puts(b, "no longer");
	case ABOUT_ENTERS:
		if (r->name) {
			label_escape(b, r->name);
			buf_puts(b, ": ");
		}
		return buf_puts(b, "into the kernel from there");
	case ABOUT_CALL:
		return label_escape(b, r->name ? r->name : "");
	case ABOUT_JUMP:
		buf_puts(b, "on in ");
		return label_escape(b, r->name);
	}
}

static void print_insn(struct printing *p, const struct map *m, const struct wrapper_row *r)
{
	const struct libc *libc = &p->x->sources->libcs[m->abi];
	struct buf code = { 0 }, note = { 0 };

	decoder_text(libc->d, elfview_space(libc->view), r->addr, &code);
	add_note(&note, m, r, buf_str(&code));
	for (char *s = code.data; s && *s; s++)
		if (*s == ' ')
			*s = NBSP[0];
	buf_printf(&p->text, DIM "%6" PRIx64 OFF NBSP NBSP "%s", r->addr, buf_str(&code));
	if (note.len) {
		for (unsigned w = layout_width(buf_str(&code)); w < CODE; w++)
			buf_puts(&p->text, NBSP);
		buf_printf(&p->text, NBSP " " DIM "%s", buf_str(&note));
	}
	from_libc(p, m->abi, section_at(libc->view, r->addr));
	line_over(p, MARGIN, NOTES);
	buf_free(&code);
	buf_free(&note);
}

static void print_code(struct printing *p, const struct map *m)
{
	const struct wrapper *w = m->wrapper;
	bool all = w->n_rows <= ALL_INSNS, gap = false;
	uint64_t expected = 0;

	for (size_t i = 0; i < w->n_rows; i++) {
		const struct wrapper_row *r = &w->rows[i];

		gap |= expected && r->addr - expected >= GAP;
		expected = r->addr + r->size;
		if (!all && r->about == ABOUT_NOTHING) {
			gap = true;
			continue;
		}
		if (gap) {
			buf_puts(&p->text, DIM "     …");
			line(p, MARGIN);
		}
		gap = false;
		print_insn(p, m, r);
	}
}

/* Also reports what the code was not seen to do. */
static void print_summary(struct printing *p, const struct map *m)
{
	const struct wrapper *w = m->wrapper;

	buf_printf(&p->text, DIM "%s; %s; %s%s",
		   w->cancels ? "a cancellation point" : "no cancellation point",
		   w->tests_result ? "tests for errors" : "no test for errors was seen",
		   w->stores_errno ? "sets errno" : "no store to errno was seen",
		   w->cut ? "; not all ways were followed" : "");
	from_libc(p, m->abi, ".text");
	line(p, MARGIN);
}

static void print_ring_3(struct printing *p, const struct map *m)
{
	if (m->has_function) {
		print_names(p, m);
		print_code(p, m);
		print_summary(p, m);
		return;
	}
	buf_printf(&p->text, BOLD "%s" OFF ": ", m->name);
	if (p->x->sources->has_libc[m->abi])
		buf_puts(&p->text, "no function of that name; syscall(2) makes it");
	else
		label_escape(&p->text, p->x->sources->no_libc[m->abi].text);
	if (p->x->sources->has_libc[m->abi])
		from_libc(p, m->abi, "symbols");
	line(p, RING_3);
}

/* ---- the ring boundary ---- */

static void print_boundary(struct printing *p, const struct map *m, const struct lead *l)
{
	struct buf b = { 0 };

	if (!l->known)
		buf_printf(&b, "%s · %s · a number that is not constant", gate_text(l->gate),
			   abi_name(m->abi));
	else if (l->sub)
		buf_printf(&b, "%s %u socketcall, %u %s · %s",
			   l->gate ? gate_text(l->gate) : "syscall", l->number, l->sub,
			   call_name(l), abi_name(m->abi));
	else
		buf_printf(&b, "%s %u %s · %s", l->gate ? gate_text(l->gate) : "syscall", l->number,
			   call_name(l), abi_name(m->abi));
	layout_rule(&p->l, buf_str(&b));
	buf_free(&b);
	p->ring_0 = false;
}

/* ---- ring 0 ---- */

/* "do_syscall_64+0x58"; the address if there is no symbol. */
static void add_site(struct printing *p, struct buf *b, uint64_t addr, enum abi abi)
{
	const struct kernel_image *k = &p->x->sources->kernel;
	uint64_t start, end;

	if (!kernel_code_function(&k->code, addr, &start, &end))
		buf_printf(b, "%" PRIx64, addr);
	else
		label_escape(b, kernel_name(k, abi, start));
	if (addr != start)
		buf_printf(b, "+0x%" PRIx64, addr - start);
}

static void print_approaches(struct printing *p, enum abi abi)
{
	const struct kernel_image *k = &p->x->sources->kernel;
	const struct dispatcher *d = &k->dispatchers[abi];
	struct approach approaches[APPROACHES];
	size_t n = kernel_approaches(k, abi, approaches);

	for (size_t i = 0; i < n; i++) {
		for (size_t s = 0; s < approaches[i].n; s++) {
			add_site(p, &p->text, approaches[i].sites[s], abi);
			buf_puts(&p->text, " → ");
		}
		buf_puts(&p->text, d->name ? d->name : d->table_name);
		kernel_line(p, d->entry);
	}
}

static char relation(uint64_t a, uint64_t b)
{
	return a < b ? '<' : a > b ? '>' : '=';
}

/* Two branches after one compare are one comparison. */
static bool repeats(const struct way *w, unsigned i)
{
	const struct decision *a = &w->decisions[i], *b = &w->decisions[i - 1];

	return !a->jump && !b->jump && a->with == b->with && a->value == b->value;
}

/* "45 < 176, < 86, = 45" */
static void add_decisions(struct buf *b, const struct way *w, unsigned nr)
{
	buf_printf(b, "%u:", nr);
	for (unsigned i = 0; i < w->n_decisions && i < WAY_DECISIONS; i++) {
		const struct decision *d = &w->decisions[i];

		if (i && repeats(w, i))
			continue;
		buf_puts(b, i ? ", " : " ");
		if (d->jump)
			buf_puts(b, "through a table");
		else if (d->value != nr)
			buf_printf(b, "%" PRIu64 " %c %" PRIu64, d->value,
				   relation(d->value, d->with), d->with);
		else
			buf_printf(b, "%c" NBSP "%" PRIu64, relation(d->value, d->with), d->with);
	}
	if (w->n_decisions > WAY_DECISIONS)
		buf_puts(b, ", …");
}

static void add_handler(struct printing *p, enum abi abi, uint64_t addr)
{
	const char *name = kernel_name(&p->x->sources->kernel, abi, addr);

	buf_puts(&p->text, BOLD);
	label_escape(&p->text, name ? name : "?");
	buf_printf(&p->text, OFF "  %" PRIx64, addr);
}

static void print_way(struct printing *p, enum abi abi, const struct way *w, unsigned nr)
{
	add_decisions(&p->text, w, nr);
	buf_printf(&p->text, "%s at ",
		   !w->n_decisions ? " through the table"
		   : w->calls      ? ": called"
				   : ": jumped to");
	add_site(p, &p->text, w->site, abi);
	kernel_line(p, w->site);
	buf_puts(&p->text, "→ ");
	add_handler(p, abi, w->handler);
	kernel_line(p, w->handler);
}

static void print_table(struct printing *p, const struct lead *l)
{
	const struct kernel_image *k = &p->x->sources->kernel;
	const struct answer *a = &l->answer;
	const struct dispatcher *d = &k->dispatchers[a->abi];

	buf_puts(&p->text, DIM);
	if (!d->table) {
		buf_printf(&p->text, "the image has no symbol %s to compare it with",
			   d->table_name);
		line(p, MARGIN);
		return;
	}
	buf_printf(&p->text, "%s[%u] = ", d->table_name, a->number);
	if (!a->cell)
		buf_printf(&p->text, "none, it has %zu", d->table_cells);
	else if (a->cell == a->way.handler)
		buf_puts(&p->text, d->name ? "the same" : "this one");
	else {
		buf_puts(&p->text, RED);
		add_handler(p, a->abi, a->cell);
		buf_puts(&p->text, RED ": not the same");
	}
	kernel_line(p, d->table);
}

static bool add_line(struct printing *p, uint64_t addr)
{
	struct place at;

	if (!kernel_place(&p->x->sources->kernel, addr, &at))
		return false;
	label_escape(&p->text, at.file);
	buf_printf(&p->text, ":%u", at.line);
	return true;
}

/* Prints a function's prototype and line. */
static void print_function(struct printing *p, enum abi abi, uint64_t addr, const char *lead)
{
	const struct kernel_image *k = &p->x->sources->kernel;
	const char *name = kernel_name(k, abi, addr);
	struct buf prototype = { 0 };

	if (name && k->types && ktypes_prototype(k->types, name, &prototype)) {
		buf_printf(&p->text, "%s", lead);
		label_escape(&p->text, buf_str(&prototype));
		from_kernel(p, ".BTF");
		line_over(p, MARGIN, FURTHER "    ");
	}
	buf_free(&prototype);
	buf_puts(&p->text, lead);
	if (add_line(p, addr)) {
		from_kernel(p, ".debug_line");
		line(p, MARGIN);
	}
	buf_cut(&p->text, 0);
}

static void print_callees(struct printing *p, const struct answer *a)
{
	for (size_t i = 0; i < a->n_callees && i < ANSWER_CALLEES; i++) {
		buf_puts(&p->text, i + 1 == a->n_callees ? "└ " : "├ ");
		add_handler(p, a->abi, a->callees[i]);
		kernel_line(p, a->way.handler);
		print_function(p, a->abi, a->callees[i], "  ");
	}
	if (a->n_callees > ANSWER_CALLEES) {
		buf_printf(&p->text, "└ … %zu more", a->n_callees - ANSWER_CALLEES);
		kernel_line(p, a->way.handler);
	}
}

static void print_copied(struct printing *p, const struct way *w, unsigned sub)
{
	const char *name = kernel_code_name(&p->x->sources->kernel.code, w->cell_table, "nargs");

	if (!w->cell)
		return;
	buf_printf(&p->text, "%u bytes of arguments are copied, %u words: ", w->cell_value,
		   w->cell_value / WORD);
	label_escape(&p->text, name ? name : "a table's cell");
	buf_printf(&p->text, "[%u]", sub);
	kernel_line(p, w->cell);
}

static void print_sub(struct printing *p, const struct answer *a)
{
	const struct way *w = &a->sub_way;

	if (!a->has_sub) {
		buf_printf(&p->text, "%u: no handler: -EINVAL", a->sub);
		kernel_line(p, a->way.handler);
		return;
	}
	print_copied(p, w, a->sub);
	print_way(p, a->abi, w, a->sub);
	print_function(p, a->abi, w->handler, "");
}

/* Prints all sub-calls of socketcall. */
static void print_subs(struct printing *p, const struct lead *l)
{
	for (unsigned sub = 1; sub <= SOCKETCALLS; sub++) {
		struct answer a;

		if (kernel_answer(&p->x->sources->kernel, ABI_I386, l->number, sub, &a) ||
		    !a.has_sub)
			continue;
		buf_printf(&p->text, "%2u %-12s" NBSP "%2u" NBSP "bytes → ", sub,
			   sysent_find(ABI_I386, SOCKETCALL_BASE + sub)->name,
			   a.sub_way.cell_value);
		for (char *s = p->text.data; *s; s++)
			if (*s == ' ')
				*s = NBSP[0];
		add_handler(p, ABI_I386, a.sub_way.handler);
		kernel_line(p, a.sub_way.site);
	}
}

/* Prints i386's own number for a call that this library makes through socketcall. */
static void print_direct(struct printing *p, const struct lead *l)
{
	if (!l->has_direct)
		return;
	buf_printf(&p->text, "directly: %u → ", l->direct.number);
	add_handler(p, l->direct.abi, l->direct.way.handler);
	kernel_line(p, l->direct.way.site);
}

/* Prints what a number without a handler gets. */
static void print_none(struct printing *p, const struct lead *l)
{
	buf_printf(&p->text, "%u has no handler", l->number);
	kernel_line(p, p->x->sources->kernel.dispatchers[l->answer.abi].entry);
}

static void print_no_abi(struct printing *p, enum abi abi)
{
	buf_printf(&p->text, "the kernel has no %s calls: its image has no %s and no table of them",
		   abi_name(abi), abi == ABI_X32 ? "x32_sys_call" : "dispatcher");
	from_kernel(p, "kallsyms");
	line(p, RING_0);
}

static void print_ring_0(struct printing *p, const struct map *m, const struct lead *l)
{
	const struct answer *a = &l->answer;

	if (!l->known)
		return;
	if (!l->answered)
		return print_no_abi(p, m->abi);
	print_approaches(p, m->abi);
	if (!a->has_way)
		return print_none(p, l);
	print_way(p, m->abi, &a->way, a->number);
	print_table(p, l);
	print_function(p, m->abi, a->way.handler, "");
	if (a->sub)
		print_sub(p, a);
	else if (m->abi == ABI_I386 && a->number == NR_SOCKETCALL)
		print_subs(p, l);
	else
		print_callees(p, a);
}

/* ---- the other ABIs ---- */

static void add_short(struct printing *p, enum abi abi, const struct lead *l)
{
	const struct answer *a = &l->answer;

	if (!l->known) {
		buf_puts(&p->text, "a number that is not constant");
		return;
	}
	buf_printf(&p->text, "%u", l->number);
	if (l->sub)
		buf_printf(&p->text, " socketcall, %u", l->sub);
	buf_printf(&p->text, " %s", call_name(l));
	if (!l->answered)
		buf_printf(&p->text, " · this kernel has no %s calls", abi_name(abi));
	else if (!a->has_way)
		buf_puts(&p->text, " · no handler");
	else {
		buf_puts(&p->text, " → ");
		label_escape(&p->text, kernel_name(&p->x->sources->kernel, abi, a->way.handler));
	}
	if (l->answered && a->has_sub) {
		buf_puts(&p->text, " → ");
		label_escape(&p->text,
			     kernel_name(&p->x->sources->kernel, abi, a->sub_way.handler));
	}
	if (l->has_direct) {
		buf_printf(&p->text, "; directly: %u → ", l->direct.number);
		label_escape(&p->text,
			     kernel_name(&p->x->sources->kernel, abi, l->direct.way.handler));
	}
}

static void print_other(struct printing *p, enum abi abi, const struct map *m)
{
	static const char *const first[ABI_COUNT] = {
		[ABI_X86_64] = "  x86-64   ",
		[ABI_I386] = "  i386     ",
		[ABI_X32] = "  x32      ",
	};

	for (size_t i = 0; m->name && i < m->n_leads; i++) {
		add_short(p, abi, &m->leads[i]);
		if (m->has_function)
			label_escape(&p->source, strlen(p->x->sources->libcs[abi].path) < SOURCES
							 ? p->x->sources->libcs[abi].path
							 : base_of(p->x->sources->libcs[abi].path));
		line(p, first[abi]);
	}
	if (m->name)
		return;
	buf_puts(&p->text, "no function or call of that name");
	if (!p->x->sources->has_libc[abi]) {
		buf_puts(&p->text, "; ");
		label_escape(&p->text, p->x->sources->no_libc[abi].text);
	}
	line(p, first[abi]);
}

/* ---- all of it ---- */

static void print_title(struct printing *p, const struct map *m)
{
	const struct sources *s = p->x->sources;

	buf_puts(&p->text, DIM);
	if (s->has_libc[m->abi]) {
		label_escape(&p->text, s->libcs[m->abi].path);
		buf_printf(&p->text, ", build-id %.12s · ",
			   elfview_build_id(s->libcs[m->abi].view));
	}
	label_escape(&p->text, p->x->release);
	buf_printf(&p->text, ", build-id %.12s", ksyms_build_id(s->kernel.syms));
	layout_row(&p->l, &(struct row){ .first = "", .rest = "  ", .text = buf_str(&p->text) });
	buf_cut(&p->text, 0);
	line(p, "");
}

static void print_missing(struct printing *p)
{
	const struct kernel_image *k = &p->x->sources->kernel;

	if (!k->types) {
		buf_puts(&p->text, DIM "no prototypes: ");
		label_escape(&p->text, k->no_types.text);
		line(p, MARGIN);
	}
	if (!k->lines) {
		buf_puts(&p->text, DIM "no lines of the kernel's source: ");
		label_escape(&p->text, k->no_lines.text);
		line(p, MARGIN);
	}
}

static struct layout layout_of(const struct explain_view *x)
{
	return (struct layout){
		.out = x->out,
		.color = x->color,
		.wrap = true,
		.edge = x->width < LAYOUT_MIN ? LAYOUT_MIN : x->width,
		.costs = SOURCES,
	};
}

void explain_text(const struct explain_view *x, const struct map *m,
		  const struct map others[ABI_COUNT])
{
	struct printing p = { .x = x, .l = layout_of(x) };

	print_title(&p, m);
	print_ring_3(&p, m);
	for (size_t i = 0; i < m->n_leads; i++) {
		print_boundary(&p, m, &m->leads[i]);
		print_ring_0(&p, m, &m->leads[i]);
		print_direct(&p, &m->leads[i]);
	}
	print_missing(&p);
	line(&p, "");
	for (int abi = 0; abi < ABI_COUNT; abi++)
		if ((enum abi)abi != m->abi)
			print_other(&p, abi, &others[abi]);
	buf_free(&p.l.line);
	buf_free(&p.text);
	buf_free(&p.source);
	buf_free(&p.said);
}
