// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/kernels_facts.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine/install.h"
#include "engine/vm/plan/planner.h"
#include "engine/vm/probe.h"
#include "kernels/klayout.h"
#include "recorder/plan.h"
#include "sym/ktypes.h"
#include "sym/module.h"

static void file_of(const struct kernel_entry *k, const char *name, char *path, size_t size)
{
	snprintf(path, size, "%.*s/%s", (int)(strrchr(k->vmlinux, '/') - k->vmlinux), k->vmlinux,
		 name);
}

/* ---- symbols ---- */

bool kernels_told(const struct kernel_entry *k, char *path, size_t size)
{
	file_of(k, "symbols", path, size);
	return !access(path, R_OK);
}

/* What the kernel said itself, where that was kept, else what its image says. */
static struct ksyms *open_symbols(const struct kernel_entry *k, struct err *e)
{
	char told[PATH_MAX];

	return kernels_told(k, told, sizeof(told)) ? ksyms_open_text(k->vmlinux, told, e)
						   : ksyms_open(k->vmlinux, e);
}

static size_t count_data(const struct ksyms *s)
{
	size_t n, data = 0;
	const struct ksym *all = ksyms_all(s, &n);

	for (size_t i = 0; i < n; i++)
		data += strchr("dDbBrR", all[i].type) != NULL;
	return data;
}

static bool has(const struct ksyms *s, const char *name)
{
	return ksyms_addr(s, name) != 0;
}

static void read_symbols(struct kernel_facts *f, const struct ksyms *s)
{
	ksyms_all(s, &f->n_symbols);
	ksyms_sites(s, &f->n_sites);
	f->layout = ksyms_layout(s);
	f->n_data = count_data(s);
	f->tasks = has(s, "current_task") || has(s, "pcpu_hot");
	/* arch/x86/entry: the former two are the handlers of int $0x80 in kernels of 64 and of 32
	 * bits. */
	f->int80 = has(s, "do_int80_emulation") || has(s, "do_int80_syscall_32");
	f->fast32 = has(s, "do_fast_syscall_32");
}

/* ---- recording ---- */

static int try_plan(const struct kernel_entry *k, const struct ksyms *s, struct module *init,
		    struct err *e)
{
	struct klayout layout = { 0 };
	struct plan *plan = calloc(1, sizeof(*plan));
	struct ktypes *types = plan && k->bits == 64 ? ktypes_open(k->vmlinux, e) : NULL;
	const struct plan_from from = { types, k->bits == 32 ? &layout : NULL };
	int r = plan && (types || from.layout) ? plan_make(plan, s, &from, init, e) : -EINVAL;

	if (!plan)
		r = err_set(e, -ENOMEM, "out of memory");
	ktypes_free(types);
	free(plan);
	return r;
}

/* What the recorder needs is known only to the one who makes its plan. */
static int can_record(const struct kernel_entry *k, const struct kernel_facts *f,
		      const struct ksyms *s, struct err *e)
{
	char path[PATH_MAX];
	struct module *init;
	int r;

	if (!f->boots)
		return err_set(e, -ENOTSUP, "QEMU cannot start it");
	if (!s)
		return err_set(e, -ENOTSUP, "%s",
			       f->ask ? "known when it has told its symbols"
				      : "nothing is known without symbols");
	if (install_init(k->bits, path, sizeof(path), e) < 0)
		return -ENOENT;
	init = module_open(path, NULL, e);
	r = init ? try_plan(k, s, init, e) : -EINVAL;
	module_free(init);
	return r;
}

/* ---- what lies beside the image ---- */

int kernels_debug(const struct kernel_entry *k, const struct image_facts *image, char *path,
		  size_t size, size_t *bytes, struct err *e)
{
	struct image_facts debug;
	char link[PATH_MAX];
	int r;

	*bytes = image->debug;
	snprintf(path, size, "%s", k->vmlinux);
	if (image->debug)
		return 0;
	file_of(k, "debug", link, sizeof(link));
	memset(path, 0, size);
	if (readlink(link, path, size - 1) < 0)
		return err_set(e, -ENOENT, "none was added (ringtrip kernel add PATH VMLINUX)");
	r = image_facts(path, &debug, e);
	if (!r && strcmp(debug.build_id, image->build_id) != 0)
		r = err_set(e, -EINVAL, "%s was built again: its build-id is %s now", path,
			    debug.build_id);
	*bytes = r ? 0 : debug.debug;
	return r;
}

static void find_modules(const struct kernel_entry *k, struct kernel_facts *f)
{
	static const char *const wanted[][5] = {
		{ "9p", "9pnet_virtio", "virtio_pci", "overlay", NULL },
		{ "virtio_net", "virtio_pci", NULL },
		{ "e1000", NULL },
	};
	struct kernel_part *const parts[] = { &f->host_files, &f->virtio_net, &f->e1000 };

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++)
		parts[i]->there = !kernels_modules(k, wanted[i], &f->modules[i], &parts[i]->why);
}

int kernels_facts(const struct kernel_entry *k, struct kernel_facts *out, struct err *e)
{
	struct klayout layout;
	struct ksyms *s;
	int r;

	*out = (struct kernel_facts){ .ask = false };
	r = image_facts(k->vmlinux, &out->image, e);
	if (r)
		return r;
	out->boots = out->image.pvh || strcmp(k->boot, k->vmlinux) != 0;
	s = open_symbols(k, &out->symbols.why);
	out->ask = !s && errno == ENOTSUP;
	out->symbols.there = s;
	if (s)
		read_symbols(out, s);
	out->record.there = !can_record(k, out, s, &out->record.why);
	out->debug.there = !kernels_debug(k, &out->image, out->debug_path, sizeof(out->debug_path),
					  &out->debug_bytes, &out->debug.why);
	out->calibrated = layout_is_known(&layout, k);
	find_modules(k, out);
	ksyms_free(s);
	return 0;
}

void kernels_facts_free(struct kernel_facts *f)
{
	for (size_t i = 0; i < sizeof(f->modules) / sizeof(*f->modules); i++)
		kernels_modules_free(&f->modules[i]);
}
