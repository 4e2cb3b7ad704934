// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The recorder: a plugin of QEMU's emulator that writes down which blocks of guest code are
 * executed, in order.
 *
 * One callback per executed block appends the block's id to a ring in shared memory; everything
 * else (which task runs, a system call's arguments) is read from guest RAM at a few addresses named
 * by the plan. The guest is never stopped and nothing in it is changed, except for the answers to
 * init's requests for input.
 *
 *	-plugin recorder.so,fd=3,ram=4,wake=5
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "recorder/block_address.h"
#include "recorder/blocks.h"
#include "recorder/calls.h"
#include "recorder/mail.h"
#include "recorder/pause.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/seek.h"
#include "recorder/tasks.h"
#include "recorder/watch.h"

#define BLOCK_INSNS 512 /* QEMU's own limit (TCG_MAX_INSNS) */
#define BLOCK_BYTES (BLOCK_INSNS * (15 + 1))

struct recorder rec;

/* The interface version: QEMU 7.2 accepts 0–1, QEMU 10 accepts 2–4; each rejects a plugin that asks
 * for any other. */
QEMU_EXPORT int qemu_plugin_version = 1;

static void __attribute__((constructor)) choose_version(void)
{
	if (!qemu_plugin_register_vcpu_tb_exec_inline)
		qemu_plugin_version = 2;
}

/* The hottest lines of ringtrip: they run once for every block that the guest executes. */
static void block_executed(unsigned vcpu, void *id)
{
	uint32_t *p = rec.cpu.cur;

	(void)vcpu;
	*p = (uint32_t)(uintptr_t)id;
	rec.cpu.cur = ++p;
	if (__builtin_expect(p == rec.cpu.end, 0))
		ring_hand_over();
}

/* Whether every instruction is counted. */
static bool counts(void)
{
	return rec.plan->flags & (PLAN_COUNT | PLAN_SEEK);
}

uint64_t recorder_count(void)
{
	return rec.before + (rec.counts.score ? qemu_plugin_u64_get(rec.counts, 0) : rec.cpu.count);
}

/* Registered after an instruction's callbacks, which thus find it not yet counted in every QEMU. */
static void count_insn(struct qemu_plugin_insn *insn)
{
	if (rec.counts.score)
		qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(
			insn, QEMU_PLUGIN_INLINE_ADD_U64, rec.counts, 1);
	else
		qemu_plugin_register_vcpu_insn_exec_inline(insn, QEMU_PLUGIN_INLINE_ADD_U64,
							   &rec.cpu.count, 1);
}

/* The callback right before the instruction at a hook's address; NULL if the hook is a range. */
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

static void nothing_stored(unsigned vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *data)
{
	(void)vcpu;
	(void)info;
	(void)vaddr;
	(void)data;
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
		/*
		 * QEMU 7.2 disarms memory callbacks behind an instruction that has some, but not
		 * behind one that leaves its block: those of a gate's call stay armed, and a reset
		 * of the plugin frees them. A reset follows only what init says, and before that it
		 * executes an instruction whose callback does nothing but be disarmed.
		 */
		if (h->op == HOOK_DISARM)
			qemu_plugin_register_vcpu_mem_cb(insn, nothing_stored,
							 QEMU_PLUGIN_CB_NO_REGS, QEMU_PLUGIN_MEM_RW,
							 NULL);
		if (h->op == HOOK_SWITCH && last)
			qemu_plugin_register_vcpu_insn_exec_cb(insn, task_switched,
							       QEMU_PLUGIN_CB_NO_REGS, NULL);
		/*
		 * On 7.2 a memory callback of a block's last instruction also fires for later
		 * blocks. A store to the state that ends a block is not seen therefore: at a page's
		 * end (none of the kernels docs/tested.md lists has one there), or where a timer's
		 * deadline cuts the block, once in a million wake-ups.
		 */
		if (h->op == HOOK_WAKE && !last)
			qemu_plugin_register_vcpu_mem_cb(insn, task_stored, QEMU_PLUGIN_CB_NO_REGS,
							 QEMU_PLUGIN_MEM_W, NULL);
		if (h->op == HOOK_FORK && !last)
			qemu_plugin_register_vcpu_mem_cb(insn, task_forked, QEMU_PLUGIN_CB_NO_REGS,
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

/* The only hook active before the recording starts: the mailbox, or the place of a snapshot. */
static qemu_plugin_vcpu_udata_cb_t idle_callback_of(enum hook_op op)
{
	if (rec.plan->flags & PLAN_PAUSE)
		return op == HOOK_PAUSE ? pause_reached : NULL;
	return op == HOOK_MAIL ? mail_called : NULL;
}

static void hook_mail(struct qemu_plugin_insn *insn)
{
	for (uint32_t h = 0; h < rec.plan->n_hooks; h++) {
		qemu_plugin_vcpu_udata_cb_t cb = idle_callback_of(rec.plan->hooks[h].op);

		if (cb && rec.plan->hooks[h].from == qemu_plugin_insn_vaddr(insn))
			qemu_plugin_register_vcpu_insn_exec_cb(insn, cb, QEMU_PLUGIN_CB_NO_REGS,
							       NULL);
	}
}

static void translated_idle(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	size_t n = qemu_plugin_tb_n_insns(tb);
	uint64_t start = qemu_plugin_tb_vaddr(tb);

	(void)id;
	if (!hooks_touch(start, start + 16 * n))
		return;
	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);

		hook_mail(insn);
	}
}

/* Stores the block's code followed by its instructions' lengths; returns the size of the code. */
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

	if (block_address_varies() && (!kernel || !rec.pc.at)) {
		block_address_fresh(b);
		qemu_plugin_register_vcpu_tb_exec_cb(tb, block_executed_anywhere,
						     QEMU_PLUGIN_CB_NO_REGS, b);
	} else {
		qemu_plugin_register_vcpu_tb_exec_cb(tb, block_executed, QEMU_PLUGIN_CB_NO_REGS,
						     (void *)(uintptr_t)b->id);
	}
}

/* START: what the stream begins with, and again where a booting kernel has set interrupt gates. */
static void record_start(void)
{
	struct rec_start *s = ring_record(REC_START, sizeof(*s));

	*s = (struct rec_start){ .task = rec.cpu.task };
	memcpy(s->idt, rec.gates.of_vector, sizeof(s->idt));
}

/* A handler's code is translated when it first runs, so its gate has been set by then. */
static void find_new_gates(uint64_t start)
{
	if ((rec.plan->flags & PLAN_FROM_BOOT) && start >= rec.plan->kernel_base &&
	    x86_gates_changed(&rec.gates)) {
		x86_read_gates(&rec.gates);
		record_start();
	}
}

static void translated(qemu_plugin_id_t plugin, struct qemu_plugin_tb *tb)
{
	uint8_t bytes[BLOCK_BYTES];
	size_t n = qemu_plugin_tb_n_insns(tb);
	uint64_t start = qemu_plugin_tb_vaddr(tb);
	uint32_t len = block_bytes(tb, n, bytes);
	uint32_t how;
	struct block *b = block_at(start, n, bytes, len);
	bool hooks = hooks_touch(start, start + len), gates;

	(void)plugin;
	find_new_gates(start);
	gates = x86_gates_touch(&rec.gates, start, start + len);
	hook_block(tb, b);
	if (start < rec.plan->kernel_base && (how = stack_set_by(bytes, bytes + len, n)))
		stack_hook(tb, how);
	if (!hooks && !gates && !(rec.plan->flags & PLAN_COUNT))
		return;
	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
		uint64_t addr = qemu_plugin_insn_vaddr(insn);

		if (hooks)
			hook_insn(insn, addr, i + 1 == n);
		if (gates)
			x86_hook_gates(&rec.gates, insn, addr);
		if (rec.plan->flags & PLAN_COUNT)
			count_insn(insn);
	}
}

static bool is_switch(uint64_t addr)
{
	for (uint32_t h = 0; h < rec.plan->n_hooks; h++)
		if (rec.plan->hooks[h].op == HOOK_SWITCH && addr >= rec.plan->hooks[h].from &&
		    addr < rec.plan->hooks[h].to)
			return true;
	return false;
}

/* While a recording runs again, only init's mailbox and the switches of tasks are needed. */
static void translated_again(qemu_plugin_id_t plugin, struct qemu_plugin_tb *tb)
{
	uint8_t bytes[BLOCK_BYTES];
	const size_t n = qemu_plugin_tb_n_insns(tb);
	const uint64_t start = qemu_plugin_tb_vaddr(tb);
	const uint32_t len = block_bytes(tb, n, bytes);
	struct block *b = block_at(start, n, bytes, len);

	(void)plugin;
	block_address_fresh(b);
	qemu_plugin_register_vcpu_tb_exec_cb(tb, seek_executed, QEMU_PLUGIN_CB_NO_REGS, b);
	for (size_t i = 0; i < n; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);

		hook_mail(insn);
		if (i + 1 == n && is_switch(qemu_plugin_insn_vaddr(insn)))
			qemu_plugin_register_vcpu_insn_exec_cb(insn, task_switched_again,
							       QEMU_PLUGIN_CB_NO_REGS, NULL);
		if (rec.plan->flags & PLAN_WATCH)
			watch_insn(insn);
		count_insn(insn);
	}
}

void recorder_again(qemu_plugin_id_t id)
{
	rec.recording = true;
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated_again);
}

static void begin(qemu_plugin_id_t id)
{
	rec.recording = true;
	if (!(rec.plan->flags & PLAN_FROM_BOOT)) {
		x86_read_gates(&rec.gates);
		rec.cpu.task = task_current();
	}
	record_start();
	if (rec.cpu.task)
		task_note(rec.cpu.task);
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
}

void recorder_start(void)
{
	if (rec.recording || (rec.plan->flags & PLAN_IDLE))
		return;
	if (rec.plan->flags & PLAN_SEEK)
		seek_begins();
	/* Flushes all translated code after this block, then calls back: from then on every block
	 * counts. */
	qemu_plugin_reset(rec.id, rec.plan->flags & PLAN_SEEK ? recorder_again : begin);
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
	if (rec.cpu.cur != rec.cpu.start)
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
		fprintf(stderr, "ringtrip: the recorder got no plan: only ringtrip can start it\n");
		return -1;
	}
	rec.plan = &rec.sh->plan;
	if (counts() && !qemu_plugin_register_vcpu_insn_exec_inline)
		rec.counts.score = qemu_plugin_scoreboard_new(sizeof(uint64_t));
	rec.cpu.vector = -1;
	rec.cpu.start = rec.cpu.cur = rec.sh->words[0];
	rec.cpu.end = rec.cpu.start + RING_SEG_WORDS;
	qemu_plugin_register_atexit_cb(id, ended, NULL);
	if (rec.plan->flags & PLAN_RESUME) {
		seek_resumes();
		recorder_again(id);
	} else if (rec.plan->flags & PLAN_FROM_BOOT) {
		(rec.plan->flags & PLAN_SEEK ? recorder_again : begin)(id);
	} else {
		qemu_plugin_register_vcpu_tb_trans_cb(id, translated_idle);
	}
	rec.sh->api = rec.api;
	atomic_store(&rec.sh->ready, 1);
	return 0;
}
