// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/fakes/fake_qemu.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <unistd.h>

#include "recorder/plan.h"
#include "recorder/qemu_api.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"

#define CALLBACKS  8
#define INSNS_MAX  16
#define BLOCKS_MAX 4096

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv);

struct qemu_plugin_insn {
	uint64_t addr;
	uint8_t code[16];
	size_t size;
	qemu_plugin_vcpu_udata_cb_t executed[CALLBACKS];
	void *executed_data[CALLBACKS];
	size_t n_executed;
	qemu_plugin_vcpu_mem_cb_t accessed;
};

struct qemu_plugin_tb {
	struct qemu_plugin_insn insns[INSNS_MAX];
	size_t n;
	qemu_plugin_vcpu_udata_cb_t executed;
	void *executed_data;
};

struct fake_block {
	struct qemu_plugin_tb tb;
};

static struct {
	struct shared *sh;
	uint8_t *ram;
	int fds[3];
	uint64_t next_table;
	qemu_plugin_vcpu_tb_trans_cb_t translated;
	struct fake_block *blocks[BLOCKS_MAX];
	size_t n_blocks;
	uint32_t *words;
	size_t n_words;
	bool armed; /* memory callbacks that a reset of the plugin would free */
} vm;

/* ---- the plugin interface of QEMU 7.2 ---- */

void qemu_plugin_reset(qemu_plugin_id_t id, qemu_plugin_simple_cb_t cb)
{
	if (vm.armed)
		abort(); /* as QEMU does at the next access */
	cb(id);
}

void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, qemu_plugin_udata_cb_t cb, void *data)
{
	(void)id;
	(void)cb;
	(void)data;
}

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, qemu_plugin_vcpu_tb_trans_cb_t cb)
{
	(void)id;
	vm.translated = cb;
}

void qemu_plugin_register_vcpu_tb_exec_cb(struct qemu_plugin_tb *tb, qemu_plugin_vcpu_udata_cb_t cb,
					  enum qemu_plugin_cb_flags flags, void *data)
{
	(void)flags;
	tb->executed = cb;
	tb->executed_data = data;
}

/* Its presence marks an older QEMU. */
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *tb, enum qemu_plugin_op op,
					      void *ptr, uint64_t imm)
{
	(void)tb;
	(void)op;
	(void)ptr;
	(void)imm;
}

void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn,
					    qemu_plugin_vcpu_udata_cb_t cb,
					    enum qemu_plugin_cb_flags flags, void *data)
{
	(void)flags;
	if (insn->n_executed == CALLBACKS)
		abort();
	insn->executed[insn->n_executed] = cb;
	insn->executed_data[insn->n_executed++] = data;
}

/* Delivers loads, too, even if only stores are asked for. */
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn, qemu_plugin_vcpu_mem_cb_t cb,
				      enum qemu_plugin_cb_flags flags, enum qemu_plugin_mem_rw rw,
				      void *data)
{
	(void)flags;
	(void)rw;
	(void)data;
	insn->accessed = cb;
}

size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb)
{
	return tb->n;
}

uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *tb)
{
	return tb->insns[0].addr;
}

struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t i)
{
	return (struct qemu_plugin_insn *)&tb->insns[i];
}

void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn, void *to, size_t n)
{
	(void)to;
	(void)n;
	return (void *)insn->code;
}

size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn)
{
	return insn->size;
}

uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn)
{
	return insn->addr;
}

/* ---- the machine ---- */

static void *map_new(const char *name, size_t size, int *fd)
{
	void *p;

	*fd = memfd_create(name, 0);
	if (*fd < 0 || ftruncate(*fd, size) < 0)
		abort();
	p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, *fd, 0);
	if (p == MAP_FAILED)
		abort();
	return p;
}

void fake_qemu_start(const struct plan *plan)
{
	const qemu_info_t info = { .version.cur = 1 };
	char texts[3][32], *args[3] = { texts[0], texts[1], texts[2] };

	memset(&vm, 0, sizeof(vm));
	memset(&rec, 0, sizeof(rec));
	vm.sh = map_new("shared", sizeof(*vm.sh), &vm.fds[0]);
	vm.ram = map_new("ram", FAKE_RAM, &vm.fds[1]);
	vm.fds[2] = eventfd(0, EFD_NONBLOCK);
	vm.next_table = FAKE_TABLES;
	vm.sh->magic = SHARED_MAGIC;
	vm.sh->size = sizeof(*vm.sh);
	vm.sh->plan = *plan;
	vm.sh->plan.ram_size = FAKE_RAM;
	vm.sh->plan.flags |= PLAN_FROM_BOOT;
	snprintf(texts[0], sizeof(texts[0]), "fd=%d", vm.fds[0]);
	snprintf(texts[1], sizeof(texts[1]), "ram=%d", vm.fds[1]);
	snprintf(texts[2], sizeof(texts[2]), "wake=%d", vm.fds[2]);
	if (qemu_plugin_install(1, &info, 3, args))
		abort();
}

void fake_qemu_stop(void)
{
	for (uint32_t i = 0; i < rec.blocks.size; i++)
		free(rec.blocks.slots[i]);
	free(rec.blocks.slots);
	for (size_t i = 0; i < vm.n_blocks; i++)
		free(vm.blocks[i]);
	free(vm.words);
	munmap(rec.sh, sizeof(*rec.sh));
	munmap(rec.ram, FAKE_RAM);
	munmap(vm.sh, sizeof(*vm.sh));
	munmap(vm.ram, FAKE_RAM);
	for (int i = 0; i < 3; i++)
		close(vm.fds[i]);
}

uint8_t *fake_ram(void)
{
	return vm.ram;
}

void fake_put(uint64_t addr, uint64_t value, size_t n)
{
	const uint64_t direct = vm.sh->plan.word == 4 ? 0xc0000000 : FAKE_DIRECT;

	memcpy(vm.ram + (addr - direct), &value, n);
}

void fake_map_user(uint64_t pgd, uint64_t addr, uint64_t phys)
{
	uint64_t table = pgd - FAKE_DIRECT;

	for (int shift = 39; shift > 12; shift -= 9) {
		uint64_t *entry = (uint64_t *)(vm.ram + table) + (addr >> shift & 511);

		if (!*entry) {
			*entry = vm.next_table | 7;
			vm.next_table += 4096;
		}
		table = *entry & ~0xfffull;
	}
	((uint64_t *)(vm.ram + table))[addr >> 12 & 511] = phys | 7;
}

struct fake_block *fake_translate(uint64_t addr, const uint8_t *code, const uint8_t *lengths)
{
	struct fake_block *b = calloc(1, sizeof(*b));

	if (!b || vm.n_blocks == BLOCKS_MAX)
		abort();
	vm.blocks[vm.n_blocks++] = b;
	for (; lengths[b->tb.n]; b->tb.n++) {
		struct qemu_plugin_insn *insn = &b->tb.insns[b->tb.n];

		insn->addr = addr;
		insn->size = lengths[b->tb.n];
		memcpy(insn->code, code, insn->size);
		addr += insn->size;
		code += insn->size;
	}
	vm.translated(1, &b->tb);
	return b;
}

/* Disarms behind each instruction with a memory callback, except the block's last one. */
void fake_execute(struct fake_block *b)
{
	if (b->tb.executed)
		b->tb.executed(0, b->tb.executed_data);
	for (size_t i = 0; i < b->tb.n; i++) {
		const struct qemu_plugin_insn *insn = &b->tb.insns[i];

		for (size_t j = 0; j < insn->n_executed; j++)
			insn->executed[j](0, insn->executed_data[j]);
		if (insn->accessed)
			vm.armed = i == b->tb.n - 1;
	}
}

bool fake_is_armed(void)
{
	return vm.armed;
}

bool qemu_plugin_mem_is_store(qemu_plugin_meminfo_t info)
{
	return info;
}

void fake_access(struct fake_block *b, size_t i, uint64_t addr, bool store)
{
	if (b->tb.insns[i].accessed)
		b->tb.insns[i].accessed(0, store, addr, NULL);
}

/* ---- the reader ---- */

const uint32_t *fake_words(size_t *n)
{
	struct shared *sh = vm.sh;

	ring_hand_over();
	vm.n_words = 0;
	for (uint32_t taken = sh->taken; taken != sh->filled; sh->taken = ++taken) {
		const uint32_t used = sh->used[taken % RING_SEGMENTS];

		vm.words = realloc(vm.words, (vm.n_words + used) * sizeof(*vm.words));
		if (!vm.words)
			abort();
		memcpy(vm.words + vm.n_words, sh->words[taken % RING_SEGMENTS], 4 * used);
		vm.n_words += used;
	}
	*n = vm.n_words;
	return vm.words;
}

const void *fake_record(const uint32_t *words, size_t n, enum rec_type type, size_t skip)
{
	for (size_t at = 0; at < n; at++) {
		if (!(words[at] & TRACE_EVENT))
			continue;
		if ((words[at] >> 24 & 0x7f) == type && !skip--)
			return words + at + 1;
		at += words[at] & 0xffffff;
	}
	return NULL;
}
