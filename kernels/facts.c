// SPDX-License-Identifier: GPL-2.0-or-later
#include "kernels/facts.h"

#include <errno.h>
#include <string.h>

#include "kernels/kernel.h"
#include "sym/ksyms.h"

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
	/* arch/x86/entry: the first two are the handlers of int $0x80 in 64-bit and 32-bit
	 * kernels. */
	f->int80 = has(s, "do_int80_emulation") || has(s, "do_int80_syscall_32");
	f->fast32 = has(s, "do_fast_syscall_32");
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

int kernels_facts(struct kernel *k, struct kernel_facts *out, struct err *e)
{
	const struct kernel_entry *entry = kernel_entry(k);
	const struct image_facts *image = kernel_image_facts(k, e);
	const struct ksyms *s;

	*out = (struct kernel_facts){ .ask = false };
	if (!image)
		return -EINVAL;
	out->image = *image;
	out->boots = image->pvh || strcmp(entry->boot, entry->vmlinux) != 0;
	s = kernel_symbols(k, &out->symbols.why);
	out->ask = !s && errno == ENOTSUP;
	out->symbols.there = s;
	if (s)
		read_symbols(out, s);
	out->debug_path = kernel_debug(k, &out->debug_bytes, &out->debug.why);
	out->debug.there = out->debug_path;
	out->calibrated = kernel_layout(k);
	find_modules(entry, out);
	return 0;
}

void kernels_facts_free(struct kernel_facts *f)
{
	for (size_t i = 0; i < sizeof(f->modules) / sizeof(*f->modules); i++)
		kernels_modules_free(&f->modules[i]);
}
