// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "cmd/cmd.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "view/explain.h"

/* What maps are made from, and what was requested. */
struct explainer {
	const struct options *o;
	enum abi abi;
	struct kernel_entry entry;
	struct kernel *kernel;
	char debug[4096]; /* the file with the kernel's debug information; "" for none */
	struct sources sources;
};

static int fail(const struct err *e)
{
	complain("%s", e->text);
	return STATUS_FAILED;
}

/* ---- the files ---- */

static int open_kernel(struct explainer *x, struct err *e)
{
	struct kernel_image *image = &x->sources.kernel;
	struct kernel_image_from from = { NULL };
	struct err no_types, no_debug;
	int r = kernels_find(x->o->record.kernel, &x->entry, e);

	if (r)
		return r;
	x->kernel = kernel_open(&x->entry);
	if (!x->kernel)
		return err_set(e, -ENOMEM, "out of memory");
	from.vmlinux = x->entry.vmlinux;
	from.syms = kernel_symbols(x->kernel, e);
	if (!from.syms)
		return -EINVAL;
	from.types = kernel_types(x->kernel, &no_types);
	from.debug = kernel_debug(x->kernel, NULL, &no_debug);
	snprintf(x->debug, sizeof(x->debug), "%s", from.debug ? from.debug : "");
	r = kernel_image_open(image, &from, e);
	if (!from.types)
		image->no_types = no_types;
	if (!from.debug)
		image->no_lines = no_debug;
	return r;
}

static void find_libcs(struct explainer *x)
{
	struct sources *s = &x->sources;

	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (!s->has_libc[abi])
			s->has_libc[abi] = !libc_find(&s->libcs[abi], abi, &s->no_libc[abi]);
}

/* The named library replaces this machine's own for its ABI. */
static int open_named_libc(struct explainer *x, struct err *e)
{
	struct libc named;
	int r = libc_open(&named, x->o->libc, e);

	if (r) {
		libc_free(&named);
		return r;
	}
	x->sources.libcs[named.abi] = named;
	x->sources.has_libc[named.abi] = true;
	if (x->o->abi && strcmp(x->o->abi, abi_name(named.abi)) != 0)
		return err_set(e, -EINVAL, "%s is an %s library, but --abi %s was given",
			       x->o->libc, abi_name(named.abi), x->o->abi);
	x->abi = named.abi;
	return 0;
}

static enum abi abi_named(const char *name)
{
	for (int abi = 0; abi < ABI_COUNT; abi++)
		if (!strcmp(abi_name(abi), name))
			return abi;
	return ABI_X86_64;
}

static int open_all(struct explainer *x, struct err *e)
{
	int r = x->o->libc ? open_named_libc(x, e) : 0;

	if (x->o->abi)
		x->abi = abi_named(x->o->abi);
	if (r)
		return r;
	find_libcs(x);
	return open_kernel(x, e);
}

/* ---- one call ---- */

static int not_known(const struct explainer *x, const char *name, int code)
{
	struct similar n = { .word = name };
	struct buf near = { 0 };

	map_offer_names(&x->sources, x->abi, &n);
	for (size_t i = 0; i < n.n; i++) {
		if (!strcmp(n.names[i], name))
			continue;
		buf_puts(&near, near.len ? ", " : "; similar names: ");
		buf_escape(&near, n.names[i], strlen(n.names[i]));
	}
	if (code == -ENOEXEC)
		complain("%s: %s has it, but its own code does not enter the kernel, as far as it "
			 "could be followed",
			 name, x->sources.libcs[x->abi].path);
	else if (!x->sources.has_libc[x->abi])
		complain("no %s system call is called '%s'%s (%s)", abi_name(x->abi), name,
			 buf_str(&near), x->sources.no_libc[x->abi].text);
	else
		complain("neither an %s system call nor a function of %s is called '%s'%s",
			 abi_name(x->abi), x->sources.libcs[x->abi].path, name, buf_str(&near));
	buf_free(&near);
	return STATUS_FAILED;
}

static struct explain_view view_of(const struct explainer *x)
{
	return (struct explain_view){
		.out = stdout,
		.width = x->o->view.width ? x->o->view.width : output_width(1),
		.color = output_color(x->o->color, 1),
		.release = x->entry.release,
		.vmlinux = x->entry.vmlinux,
		.debug = x->debug,
		.sources = &x->sources,
	};
}

static void show(const struct explainer *x, const struct map *m, const struct map others[ABI_COUNT])
{
	const struct explain_view v = view_of(x);

	if (!strcmp(x->o->format, "json"))
		explain_json(&v, m, others);
	else
		explain_text(&v, m, others);
}

static int explain_one(const struct explainer *x, const char *name)
{
	struct map m, others[ABI_COUNT] = { 0 };
	int r = map_make(&x->sources, x->abi, name, &m);

	if (r == -ENOMEM)
		complain("out of memory");
	else if (r)
		not_known(x, name, r);
	for (int abi = 0; abi < ABI_COUNT && !r; abi++)
		if ((enum abi)abi != x->abi && map_make(&x->sources, abi, name, &others[abi]))
			others[abi].name = NULL;
	if (!r)
		show(x, &m, others);
	for (int abi = 0; abi < ABI_COUNT; abi++)
		map_free(&others[abi]);
	map_free(&m);
	return r ? STATUS_FAILED : 0;
}

/* ---- all ---- */

struct sheet {
	const struct explainer *x;
	enum abi abi;
	struct sheet_row *rows; /* owned */
	size_t n;
	bool failed;
};

static struct sheet_row *row_of(struct sheet *s, const char *name)
{
	struct sheet_row *grown;

	for (size_t i = 0; i < s->n; i++)
		if (!strcmp(s->rows[i].name, name))
			return &s->rows[i];
	grown = reallocarray(s->rows, s->n + 1, sizeof(*grown));
	if (!grown)
		return NULL;
	s->rows = grown;
	s->rows[s->n] = (struct sheet_row){ .name = name };
	return &s->rows[s->n++];
}

static void add_function(void *ctx, const char *name, const struct wrapper *w)
{
	struct sheet *s = ctx;
	struct sheet_row *row = row_of(s, name);

	if (!row || row->maps[s->abi].name ||
	    map_of_wrapper(&s->x->sources, s->abi, name, w, &row->maps[s->abi]))
		s->failed = true;
}

static int by_name(const void *a, const void *b)
{
	const struct sheet_row *p = a, *q = b;

	return strcmp(p->name, q->name);
}

/* A library whose primary name for the function differs still has it under this one. */
static void complete_row(struct sheet *s, struct sheet_row *row)
{
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		struct map *m = &row->maps[abi];

		if (m->name || !s->x->sources.has_libc[abi])
			continue;
		if (map_make(&s->x->sources, abi, row->name, m) || !m->has_function) {
			map_free(m);
			m->name = NULL;
		}
	}
}

static int make_sheet(struct sheet *s)
{
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		s->abi = abi;
		if (s->x->sources.has_libc[abi] &&
		    libc_socket_functions(&s->x->sources.libcs[abi], add_function, s))
			s->failed = true;
	}
	for (size_t i = 0; i < s->n; i++)
		complete_row(s, &s->rows[i]);
	if (s->n)
		qsort(s->rows, s->n, sizeof(*s->rows), by_name);
	return s->failed ? -ENOMEM : 0;
}

static int explain_all(const struct explainer *x)
{
	const struct explain_view v = view_of(x);
	struct sheet s = { .x = x };
	int r = make_sheet(&s);

	if (r)
		complain("out of memory");
	else if (!strcmp(x->o->format, "json"))
		explain_sheet_json(&v, s.rows, s.n);
	else
		explain_sheet(&v, s.rows, s.n);
	for (size_t i = 0; i < s.n; i++)
		for (int abi = 0; abi < ABI_COUNT; abi++)
			map_free(&s.rows[i].maps[abi]);
	free(s.rows);
	return r ? STATUS_FAILED : 0;
}

/* ---- the command ---- */

static int written(void)
{
	if (!fflush(stdout) || errno == EPIPE)
		return 0;
	complain("the output could not be written: %s", strerror(errno));
	return STATUS_FAILED;
}

static int run(struct explainer *x)
{
	struct err e;
	int status = open_all(x, &e) ? fail(&e) : 0;

	if (!status)
		status = x->o->all ? explain_all(x) : explain_one(x, x->o->rest[0]);
	sources_free(&x->sources);
	kernel_close(x->kernel);
	return status ? status : written();
}

int cmd_explain(int argc, char **argv)
{
	struct options o;
	struct explainer *x;
	int status = options_read(&o, "explain", argc, argv);

	if (status >= 0)
		return status;
	if (o.all ? o.rest[0] != NULL : !o.rest[0] || o.rest[1]) {
		complain("explain takes %s",
			 o.all ? "no call with --all"
			       : "one call, or --all; ringtrip explain --help lists the options");
		return STATUS_FAILED;
	}
	x = calloc(1, sizeof(*x));
	if (!x) {
		complain("out of memory");
		return STATUS_FAILED;
	}
	x->o = &o;
	status = run(x);
	free(x);
	return status;
}
