// SPDX-License-Identifier: GPL-2.0-or-later
/* The boot of a kernel, from the machine's first instruction to the first one of user space. */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/similar.h"
#include "cmd/cmd.h"
#include "engine/install.h"
#include "kernels/kernel.h"
#include "kernels/kernels.h"
#include "sym/ksyms.h"
#include "trace/reader.h"
#include "trip/merged.h"
#include "trip/trips.h"
#include "view/boot.h"

enum { LEVELS = 64, STAGES = 64, FOUND_END = 1 };

struct boot {
	const struct ksyms *symbols;
	uint64_t base;  /* where the kernel's addresses begin … */
	uint64_t text;  /* … and where its image's physical ones are mapped */
	uint64_t until; /* the address at which to end; 0: user space */
	uint64_t start; /* of start_kernel: from there on, other addresses are user space */
	bool started;
	bool reached; /* `until`, or user space */
	struct merged *calls;
	struct boot_stage stages[STAGES]; /* by their first block; the last takes all others */
	size_t n_stages;
	struct boot_stage *stage; /* of the last block */
	uint64_t position;        /* of the last block */
};

/* ---- before the kernel's own addresses ---- */

/* The function that is at a physical address, as far as one knows it. */
static const char *physical_name(const struct boot *b, uint64_t addr)
{
	const uint64_t own = addr + b->text;
	size_t n, lo = 0;
	const struct ksym *all = ksyms_all(b->symbols, &n);
	size_t hi = n;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;

		if (all[mid].addr <= own)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (addr < 1 << 20 || addr >= 1ull << 31 || !lo || own >= all[n - 1].addr)
		return "firmware";
	/* The start of the text has several names, such as _text and startup_64. */
	for (lo--; lo && *all[lo].name == '_' && all[lo - 1].addr == all[lo].addr; lo--)
		;
	return all[lo].name;
}

static struct boot_stage *stage_named(struct boot *b, const char *name)
{
	for (size_t i = b->n_stages; i-- > 0;)
		if (!strcmp(b->stages[i].name, name))
			return &b->stages[i];
	if (b->n_stages < STAGES)
		b->stages[b->n_stages++].name = name;
	return &b->stages[b->n_stages - 1];
}

static int block(void *ctx, const struct trips_block *block)
{
	struct boot *b = ctx;

	if (b->stage)
		b->stage->insns += block->position - b->position;
	b->stage = NULL;
	b->position = block->position;
	if (block->addr >= b->base) {
		b->started |= block->addr == b->start;
		b->reached = block->addr == b->until;
	} else if (!b->started) {
		b->stage = stage_named(b, physical_name(b, block->addr));
	} else {
		b->reached = !b->until;
	}
	return b->reached ? FOUND_END : 0;
}

static int frame(void *ctx, const struct task *task, const struct frame *f)
{
	struct boot *b = ctx;

	return merged_frame(b->calls, task, f);
}

/* ---- reading ---- */

static int feed(struct trips *t, struct trace_reader *r, struct err *e)
{
	struct chunk c;
	int code;

	while ((code = trace_reader_next(r, &c, e)) > 0) {
		code = trips_chunk(t, &c, e);
		if (code)
			break;
	}
	return code == FOUND_END ? 0 : code;
}

static int print(struct options *o, struct boot *b, struct trips *t)
{
	json_t *meta = json_loads(trips_meta(t) ? trips_meta(t) : "{}", 0, NULL);
	const struct boot_text text = { .end = !b->reached ? "the recording's end"
					       : o->until  ? o->until
							   : "the first instruction of user space",
					.insns = b->position,
					.stages = b->stages,
					.n_stages = b->n_stages,
					.tasks = merged_tasks(b->calls) };
	int r;

	about_trace(&o->view, meta);
	if (!o->view.width)
		o->view.width = output_width(fileno(o->view.out));
	o->view.color = output_color(o->color, fileno(o->view.out));
	r = view_named("tree")->begin(&o->view);
	if (!r)
		r = boot_print(&o->view, &text);
	json_decref(meta);
	return r;
}

static int read_boot(struct options *o, struct boot *b, int fd, const char *name, struct err *e)
{
	const struct trips_opts to = { .ctx = b, .block = block, .frame = frame };
	struct trace_reader *r = trace_reader_new(fd, name, e);
	struct trips *t = r ? trips_new(&to) : NULL;
	int code = !r ? -EINVAL : !t ? err_set(e, -ENOMEM, "out of memory") : feed(t, r, e);

	if (!code) {
		trips_pop_all(t);
		code = print(o, b, t);
	}
	if (!code && !b->reached)
		complain(o->until
				 ? "%s never ran: it may be inlined in this kernel, or not called; "
				   "the whole boot is shown"
				 : "the boot did not get to user space%s",
			 o->until ? o->until : "");
	trips_free(t);
	trace_reader_free(r);
	return code;
}

/* ---- the kernel ---- */

static int find_until(struct boot *b, const char *name, struct err *e)
{
	struct similar n = { .word = name };
	size_t count;
	const struct ksym *all = ksyms_all(b->symbols, &count);

	b->until = ksyms_addr(b->symbols, name);
	if (b->until)
		return 0;
	for (size_t i = 0; i < count; i++)
		if (all[i].type == 't' || all[i].type == 'T')
			similar_offer(&n, all[i].name);
	return err_set(e, -ENOENT,
		       "--until %s: the kernel has no function of this name, which may be inlined "
		       "or called otherwise%s%s",
		       name, n.n ? "; a similar name: " : "", n.n ? n.names[0] : "");
}

static struct kernel *open_kernel(const struct options *o, struct boot *b, struct err *e)
{
	struct kernel_entry entry;
	struct kernel *k;
	int r = o->record.i386 ? kernels_find_i386(o->record.kernel, &entry, e)
			       : kernels_find(o->record.kernel, &entry, e);

	k = r ? NULL : kernel_open(&entry);
	if (!k)
		return NULL;
	b->base = entry.bits == 32 ? 0xc0000000 : 1ull << 63;
	b->text = entry.bits == 32 ? 0xc0000000 : 0xffffffff80000000;
	b->symbols = kernel_symbols(k, e);
	b->start = b->symbols ? ksyms_addr(b->symbols, "start_kernel") : 0;
	if (b->symbols && (!o->until || !find_until(b, o->until, e)))
		return k;
	kernel_close(k);
	return NULL;
}

static int record_boot(struct options *o, int *fd, const char *name, struct err *e)
{
	static char quit[] = "quit";
	char path[PATH_MAX];
	char *words[] = { path, quit, NULL };
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);
	bool any;

	if (install_menuos(o->record.i386 ? 32 : 64, path, sizeof(path), e) < 0)
		return -ENOENT;
	dup2(null, 0); /* nobody types at a boot */
	close(null);
	o->rest = words;
	o->record.from_boot = true;
	*fd = trace_file(o->save);
	if (*fd < 0)
		return err_set(e, -errno, "%s: %s", o->save ? o->save : "a temporary file",
			       strerror(errno));
	if (record_into(o, *fd, name, &any) && !any)
		return err_set(e, -EIO, "nothing of the boot was recorded");
	return 0;
}

int cmd_boot(int argc, char **argv)
{
	struct options o;
	struct boot b = { 0 };
	struct err e = { "" };
	int status = options_read(&o, "boot", argc, argv), fd = -1, code;
	const char *name;
	struct kernel *k;

	if (status >= 0)
		return status;
	if (*o.rest) {
		complain("boot takes no arguments, not '%s'", *o.rest);
		return STATUS_FAILED;
	}
	name = o.save ? o.save : "the recording";
	b.calls = merged_new(LEVELS);
	o.view.out = !o.out || !strcmp(o.out, "-") ? stdout : fopen(o.out, "w");
	if (!o.view.out) {
		complain("%s: %s", o.out, strerror(errno));
		return STATUS_FAILED;
	}
	k = b.calls ? open_kernel(&o, &b, &e) : NULL;
	code = k ? record_boot(&o, &fd, name, &e) : -EINVAL;
	if (!code)
		code = read_boot(&o, &b, fd, name, &e);
	if (code)
		complain("%s", *e.text ? e.text : "the output could not be written");
	merged_free(b.calls);
	kernel_close(k);
	if (fd >= 0)
		close(fd);
	if (o.view.out != stdout)
		fclose(o.view.out);
	return code ? STATUS_FAILED : 0;
}
