// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * ringtrip kernel show: what can and cannot be shown with a kernel.
 *
 *	symbols       87,347, verified; kallsyms with the addresses before the names
 *	entry sites   41,211 in __mcount_loc
 *	host's files  no: the kernel 6.1.0-56-cloud-amd64 has no module 9p; …
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "cmd/cmd.h"
#include "engine/vm/machine/snapshot.h"
#include "engine/vm/plan/check.h"
#include "kernels/facts.h"
#include "kernels/kernel.h"
#include "view/label.h"

static void __attribute__((format(printf, 2, 3))) row(const char *name, const char *fmt, ...)
{
	va_list ap;

	printf("%-13s ", name);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
}

static void show_count(const char *name, size_t n, const char *some, const char *none)
{
	struct buf number = { 0 };

	label_number(&number, n);
	if (n)
		row(name, "%s%s", buf_str(&number), some);
	else
		row(name, "none: %s", none);
	buf_free(&number);
}

static void show_symbols(const struct kernel_facts *f)
{
	static const char *const layouts[] = {
		[KSYMS_BEFORE_NAMES] = ", verified; kallsyms with the addresses before the names",
		[KSYMS_BEHIND_NAMES] = ", verified; kallsyms with the addresses after the names",
		[KSYMS_TOLD] = ", read from the running kernel, verified",
	};

	if (!f->symbols.there) {
		row("symbols", "%s: %s", f->ask ? "not yet, the first run asks the kernel" : "no",
		    f->symbols.why.text);
		return;
	}
	show_count("symbols", f->n_symbols, layouts[f->layout], "");
	if (f->image.bits == 64)
		show_count(
			"data symbols", f->n_data,
			f->tasks ? ", including that of the running task"
				 : ", but not that of the running task (no CONFIG_KALLSYMS_ALL?): "
				   "the running task is unknown",
			"a kernel without CONFIG_KALLSYMS_ALL: the running task is unknown");
	show_count("entry sites", f->n_sites, " in __mcount_loc",
		   "a kernel without ftrace: a function entered by a jump is not distinguished "
		   "from the one before");
	row("32-bit calls", "%s",
	    f->int80 && f->fast32 ? "int $0x80, and sysenter or syscall through the vDSO"
	    : f->int80            ? "int $0x80"
	    : f->fast32           ? "sysenter or syscall through the vDSO"
				  : "no: the kernel has no entries for 32-bit programs");
}

/* Prints the names of files "…/9pnet.ko", in order. */
static void show_modules(const char *name, const struct kernel_part *part,
			 const struct kernel_modules *m)
{
	if (!part->there) {
		row(name, "no: %s", part->why.text);
		return;
	}
	printf("%-13s yes%s", name, m->n ? ", loading" : ", all is built in");
	for (size_t i = 0; i < m->n; i++) {
		const char *base = strrchr(m->paths[i], '/') + 1;

		printf(" %.*s", (int)strcspn(base, "."), base);
	}
	putchar('\n');
}

/* `cannot`: why recording is impossible; NULL if it is possible. */
static void show_image(const struct kernel_facts *f, const struct err *cannot)
{
	row("build-id", "%s", *f->image.build_id ? f->image.build_id : "none");
	row("starts", "%s",
	    f->image.pvh ? "as ELF, through its PVH note"
	    : f->boots   ? "as bzImage: its ELF has no PVH note"
			 : "no: it is an ELF without a PVH note; add its bzImage");
	show_symbols(f);
	if (f->image.bits == 32)
		row("layout",
		    f->calibrated ? "found by starting a guest once"
				  : "not yet known: the first run starts a guest once to find it");
	else if (f->image.btf)
		row("types", "BTF of %.1f MB", f->image.btf / 1e6);
	else
		row("types",
		    "none: a kernel without CONFIG_DEBUG_INFO_BTF: the layout of tasks and "
		    "descriptors is unknown");
	if (f->debug.there)
		row("debug info", "DWARF of %.1f MB in %s", f->debug_bytes / 1e6, f->debug_path);
	else
		row("debug info", "no: %s", f->debug.why.text);
	row("recording", "%s%s", cannot ? "no: " : "yes, the image has all that the recorder needs",
	    cannot ? cannot->text : "");
	show_modules("host's files", &f->host_files, &f->modules[0]);
	show_modules("virtio_net", &f->virtio_net, &f->modules[1]);
	show_modules("e1000", &f->e1000, &f->modules[2]);
}

int kernel_show(const struct kernel_entry *k)
{
	struct kernel *kernel = kernel_open(k);
	struct kernel_facts facts;
	struct err e;

	if (!kernel || kernels_facts(kernel, &facts, &e) < 0) {
		complain("%s", kernel ? e.text : "out of memory");
		kernel_close(kernel);
		return STATUS_FAILED;
	}
	row("from", "%s", k->origin);
	row("size", "%.1f MB, and %.1f MB of snapshots", k->bytes / 1e6,
	    snapshots_bytes(k->release) / 1e6);
	show_image(&facts, plan_check(kernel, &facts, &e) ? &e : NULL);
	kernels_facts_free(&facts);
	kernel_close(kernel);
	return 0;
}
