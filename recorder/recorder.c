// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The recorder: a plugin of QEMU's emulator that writes down which blocks of guest code are
 * executed, in order.
 *
 * One callback per executed block appends the block's id to a ring in shared memory; everything
 * else (which task runs, what a system call was given) is read in the guest's RAM at a few
 * addresses that the plan names. The guest is never stopped and nothing in it is changed, but for
 * the answer to init's own request for input.
 *
 *	-plugin recorder.so,fd=3,ram=4,wake=5
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "recorder/recorder.h"

#define BLOCK_INSNS 512 /* QEMU's own limit (TCG_MAX_INSNS) */
#define BLOCK_BYTES (BLOCK_INSNS * (15 + 1))
#define TASK_GATE   5

struct recorder rec = { .vector = -1 };

/* The interface's version: QEMU 7.2 takes 0–1, QEMU 10 takes 2–4, each refuses a plugin that asks
 * for another one. */
QEMU_EXPORT int qemu_plugin_version = 1;

static void __attribute__((constructor)) choose_version(void)
{
	if (!qemu_plugin_register_vcpu_tb_exec_inline)
		qemu_plugin_version = 2;
}

/* The hottest lines of ringtrip: they run once for every block that the guest executes. */
static void block_executed(unsigned vcpu, void *id)
{
	uint32_t *p = rec.cur;

	(void)vcpu;
	*p = (uint32_t)(uintptr_t)id;
	rec.cur = ++p;
	if (__builtin_expect(p == rec.end, 0))
		ring_hand_over();
}

uint64_t recorder_count(void)
{
	return rec.counts.score ? qemu_plugin_u64_get(rec.counts, 0) : rec.count;
}

/* Registered behind an instruction's callbacks: they find it not yet counted, in every QEMU. */
static void count_insn(struct qemu_plugin_insn *insn)
{
	if (rec.counts.score)
		qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(
			insn, QEMU_PLUGIN_INLINE_ADD_U64, rec.counts, 1);
	else
		qemu_plugin_register_vcpu_insn_exec_inline(insn, QEMU_PLUGIN_INLINE_ADD_U64,
							   &rec.count, 1);
}

static void gate_entered(unsigned vcpu, void *vector)
{
	(void)vcpu;
	rec.vector = (uintptr_t)vector;
}

/* Intel SDM vol. 3, table 6-1. */
static bool vector_has_error_code(int vector)
{
	return vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21 ||
	       vector == 29 || vector == 30;
}

/* What the processor pushes, in words of its mode: ip, cs, flags, and the stack, in 32-bit code
 * only when that changes. */
static void read_frame(uint64_t at, struct rec_intr *r)
{
	uint32_t words[5] = { 0 };

	if (rec.plan->word == 8) {
		kernel_read(at, &r->ip, 5 * 8);
		return;
	}
	kernel_read(at, words, 3 * 4);
	if (words[1] & 3)
		kernel_read(at + 3 * 4, words + 3, 2 * 4);
	r->ip = words[0];
	r->cs = words[1];
	r->flags = words[2];
	r->sp = words[3];
	r->ss = words[4];
}

/* The handler's first store goes right below what the processor has pushed. */
static void gate_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	struct rec_intr r = { .vector = rec.vector, .count = recorder_count() };
	uint64_t at = vaddr + rec.plan->word;

	(void)vcpu;
	(void)info;
	(void)data;
	if (rec.vector < 0)
		return;
	if (vector_has_error_code(rec.vector)) {
		r.error = kernel_u32(at);
		at += rec.plan->word;
	}
	rec.vector = -1;
	read_frame(at, &r);
	memcpy(ring_record(REC_INTR, sizeof(r)), &r, sizeof(r));
}

/* The gates that lie in addr…addr+len, each with what follows it closely: a block may begin inside
 * a stub. */
static void hook_gates(struct qemu_plugin_insn *insn, uint64_t addr)
{
	unsigned lo = 0, hi = rec.n_gates;

	while (lo < hi) {
		unsigned mid = (lo + hi) / 2;

		if (rec.gates[mid] <= addr)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (!lo || addr - rec.gates[lo - 1] > 16)
		return;
	if (addr == rec.gates[lo - 1])
		for (uintptr_t v = 0; v < 256; v++)
			if (rec.idt[v] == addr)
				qemu_plugin_register_vcpu_insn_exec_cb(
					insn, gate_entered, QEMU_PLUGIN_CB_NO_REGS, (void *)v);
	qemu_plugin_register_vcpu_mem_cb(insn, gate_stored, QEMU_PLUGIN_CB_NO_REGS,
					 QEMU_PLUGIN_MEM_W, NULL);
}

/* What is called right before the instruction at a hook's address; NULL: the hook is a range. */
static qemu_plugin_vcpu_udata_cb_t callback_of(enum hook_op op)
{
	switch (op) {
	case HOOK_SYSENTER:
		return call_entered;
	case HOOK_SYSEXIT:
		return call_left;
	case HOOK_MAIL:
		return mail_called;
	default:
		return NULL;
	}
}

static void hook_insn(struct qemu_plugin_insn *insn, uint64_t addr, bool last)
{
	for (uint32_t i = 0; i < rec.plan->n_hooks; i++) {
		const struct plan_hook *h = &rec.plan->hooks[i];
		qemu_plugin_vcpu_udata_cb_t cb = callback_of(h->op);

		if (cb && addr == h->from)
			qemu_plugin_register_vcpu_insn_exec_cb(insn, cb, QEMU_PLUGIN_CB_NO_REGS,
							       (void *)h);
		if (addr < h->from || addr >= h->to)
			continue;
		if (h->op == HOOK_SWITCH && last)
			qemu_plugin_register_vcpu_insn_exec_cb(insn, task_switched,
							       QEMU_PLUGIN_CB_NO_REGS, NULL);
		/* On 7.2 a memory callback of an instruction that ends a block fires for later
		 * blocks, too. */
		if (h->op == HOOK_WAKE && !last)
			qemu_plugin_register_vcpu_mem_cb(insn, task_stored, QEMU_PLUGIN_CB_NO_REGS,
							 QEMU_PLUGIN_MEM_W, NULL);
	}
}

static bool hooks_touch(uint64_t from, uint64_t to)
{
	for (uint32_t i = 0; i < rec.plan->n_hooks; i++) {
		const struct plan_hook *h = &rec.plan->hooks[i];

		if (h->from < to && (h->from >= from || h->to > from))
			return true;
	}
	return false;
}

static bool gates_touch(uint64_t from, uint64_t to)
{
	return rec.n_gates && from <= rec.gates[rec.n_gates - 1] + 16 && to > rec.gates[0];
}

/* Before the recording starts only the mailbox matters. */
static void translated_idle(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	size_t n = qemu_plugin_tb_n_insns(tb);
	uint64_t start = qemu_plugin_tb_vaddr(tb);

	(void)id;
	if (!hooks_touch(start, start + 16 * n))
		return;
	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);

		for (uint32_t h = 0; h < rec.plan->n_hooks; h++)
			if (rec.plan->hooks[h].op == HOOK_MAIL &&
			    rec.plan->hooks[h].from == qemu_plugin_insn_vaddr(insn))
				qemu_plugin_register_vcpu_insn_exec_cb(
					insn, mail_called, QEMU_PLUGIN_CB_NO_REGS, NULL);
	}
}

/* The code of the block's instructions and behind it their lengths; how many bytes of code. */
static uint32_t block_bytes(struct qemu_plugin_tb *tb, size_t n, uint8_t bytes[BLOCK_BYTES])
{
	uint8_t lengths[BLOCK_INSNS];
	uint32_t len = 0;

	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
		size_t part = qemu_plugin_insn_size(insn);

		lengths[i] = part;
		if (rec.api >= 3)
			qemu_plugin_insn_data(insn, bytes + len, part);
		else
			memcpy(bytes + len, qemu_plugin_insn_data(insn, NULL, 0), part);
		len += part;
	}
	memcpy(bytes + len, lengths, n);
	return len;
}

static void hook_block(struct qemu_plugin_tb *tb, struct block *b)
{
	bool kernel = b->addr >= rec.plan->kernel_base;

	if (blocks_move() && (!kernel || !rec.pc_at)) {
		block_fresh(b);
		qemu_plugin_register_vcpu_tb_exec_cb(tb, block_executed_anywhere,
						     QEMU_PLUGIN_CB_NO_REGS, b);
	} else {
		qemu_plugin_register_vcpu_tb_exec_cb(tb, block_executed, QEMU_PLUGIN_CB_NO_REGS,
						     (void *)(uintptr_t)b->id);
	}
}

static void translated(qemu_plugin_id_t plugin, struct qemu_plugin_tb *tb)
{
	uint8_t bytes[BLOCK_BYTES];
	size_t n = qemu_plugin_tb_n_insns(tb);
	uint64_t start = qemu_plugin_tb_vaddr(tb);
	uint32_t len = block_bytes(tb, n, bytes);
	struct block *b = block_at(start, n, bytes, len);
	bool hooks = hooks_touch(start, start + len), gates = gates_touch(start, start + len);

	(void)plugin;
	hook_block(tb, b);
	if (!hooks && !gates && !(rec.plan->flags & PLAN_COUNT))
		return;
	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
		uint64_t addr = qemu_plugin_insn_vaddr(insn);

		if (hooks)
			hook_insn(insn, addr, i + 1 == n);
		if (gates)
			hook_gates(insn, addr);
		if (rec.plan->flags & PLAN_COUNT)
			count_insn(insn);
	}
}

static int by_address(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

/* The interrupt table as it stands in memory (Intel SDM vol. 3, 6.14.1: 16 bytes a gate; 6.11: 8
 * bytes, where a gate may lead to a task, of which nothing is known). */
static void read_idt(void)
{
	const size_t size = 2 * rec.plan->word;

	for (int v = 0; v < 256; v++) {
		uint64_t gate[2] = { 0 };

		if (kernel_read(rec.plan->k.idt_table + size * v, gate, size) != size ||
		    !(gate[0] >> 47 & 1) || (gate[0] >> 40 & 0x1f) == TASK_GATE)
			continue;
		rec.idt[v] = (gate[0] & 0xffff) | (gate[0] >> 32 & 0xffff0000) | gate[1] << 32;
	}
	memcpy(rec.gates, rec.idt, sizeof(rec.idt));
	qsort(rec.gates, 256, sizeof(rec.gates[0]), by_address);
	for (int i = 0; i < 256; i++)
		if (rec.gates[i] && (!rec.n_gates || rec.gates[i] != rec.gates[rec.n_gates - 1]))
			rec.gates[rec.n_gates++] = rec.gates[i];
}

static void begin(qemu_plugin_id_t id)
{
	struct rec_start *s;

	rec.recording = true;
	if (!(rec.plan->flags & PLAN_FROM_BOOT))
		read_idt();
	s = ring_record(REC_START, sizeof(*s));
	*s = (struct rec_start){ 0 };
	memcpy(s->idt, rec.idt, sizeof(rec.idt));
	if (!(rec.plan->flags & PLAN_FROM_BOOT)) {
		s->task = rec.last_task = task_current();
		task_note(rec.last_task);
	}
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
}

void recorder_start(void)
{
	if (rec.recording || (rec.plan->flags & PLAN_IDLE))
		return;
	/* Throws all translated code away, outside of this block, and calls back: from then on
	 * every block counts. */
	qemu_plugin_reset(rec.id, begin);
}

static void end(qemu_plugin_id_t id)
{
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated_idle);
}

void recorder_stop(void)
{
	rec.stopped = true;
	qemu_plugin_reset(rec.id, end);
}

static void ended(qemu_plugin_id_t id, void *data)
{
	(void)id;
	(void)data;
	if (rec.cur != rec.start)
		ring_hand_over();
}

static int argument(int argc, char **argv, const char *name)
{
	size_t n = strlen(name);

	for (int i = 0; i < argc; i++)
		if (!strncmp(argv[i], name, n) && argv[i][n] == '=')
			return atoi(argv[i] + n + 1);
	return -1;
}

static void *map_whole(int fd)
{
	off_t size = lseek(fd, 0, SEEK_END);
	void *p =
		size > 0 ? mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0) : MAP_FAILED;

	return p == MAP_FAILED ? NULL : p;
}

QEMU_EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc,
				    char **argv);

QEMU_EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc,
				    char **argv)
{
	rec.sh = map_whole(argument(argc, argv, "fd"));
	rec.ram = map_whole(argument(argc, argv, "ram"));
	rec.wake_fd = argument(argc, argv, "wake");
	rec.parent = getppid();
	rec.id = id;
	rec.api = info->version.cur;
	if (!rec.sh || !rec.ram || rec.sh->magic != SHARED_MAGIC ||
	    rec.sh->size != sizeof(*rec.sh)) {
		fprintf(stderr,
			"ringtrip: the recorder got no plan: it is started by ringtrip, not by "
			"hand\n");
		return -1;
	}
	rec.plan = &rec.sh->plan;
	if ((rec.plan->flags & PLAN_COUNT) && !qemu_plugin_register_vcpu_insn_exec_inline)
		rec.counts.score = qemu_plugin_scoreboard_new(sizeof(uint64_t));
	rec.start = rec.cur = rec.sh->words[0];
	rec.end = rec.start + RING_SEG_WORDS;
	qemu_plugin_register_atexit_cb(id, ended, NULL);
	if (rec.plan->flags & PLAN_FROM_BOOT)
		begin(id);
	else
		qemu_plugin_register_vcpu_tb_trans_cb(id, translated_idle);
	rec.sh->api = rec.api;
	atomic_store(&rec.sh->ready, 1);
	return 0;
}
