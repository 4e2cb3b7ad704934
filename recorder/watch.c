// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/watch.h"

#include "recorder/recorder.h"

/* The next block stands, so that the engine can take what was noted; until then a block's accesses
 * still fit. */
#define FULL (WATCH_ACCESSES - 1024)

static void note(const struct watch_range *range, bool store)
{
	struct watched *w = &rec.sh->watched;

	if (w->n == WATCH_ACCESSES) {
		w->lost++;
		return;
	}
	/* The instruction that accesses memory has been counted. */
	w->accesses[w->n++] = (struct watch_access){ .position = recorder_count() - 1,
						     .range = range - w->ranges,
						     .store = store };
	if (w->n >= FULL)
		rec.seek.next = rec.sh->seek.target = 0;
}

static void accessed(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t addr, void *data)
{
	const struct watched *w = &rec.sh->watched;
	const bool store = qemu_plugin_mem_is_store(info);
	const uint64_t end = addr + (1u << qemu_plugin_mem_size_shift(info));

	(void)vcpu;
	(void)data;
	for (uint32_t i = 0; i < w->n_ranges; i++)
		if (addr < w->ranges[i].to && end > w->ranges[i].from &&
		    (store ? w->ranges[i].stores : w->ranges[i].loads))
			note(&w->ranges[i], store);
}

void watch_insn(struct qemu_plugin_insn *insn)
{
	qemu_plugin_register_vcpu_mem_cb(insn, accessed, QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW,
					 NULL);
}
